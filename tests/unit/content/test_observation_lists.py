from __future__ import annotations

from pgi_desk.domain.code_list import Evidence
from tests.unit.domain.real_lists import CONTENT

# Table 3.2 of the domain standards, typed from the table: the weights of adults and of children, in order.
WEIGHTS = {
    "D1": ("S M M M M M M M M W", "S M M M M M M M M S"),
    "D2": ("S M M M M M M M M M", "S S M S M M S M M M"),
    "D3": ("M M M M M M M M M M M M M M W W", "M M M M M M - M M M M M M M M M"),
    "D4": ("S M M M M M M M W", "S M M M M - M M M"),
    "D5": ("S S S S M M M M M M M M M M W", "S S S S S S M M M M S S M M M"),
    "D6": ("M M M M M W W", "M M M M M M M"),
}
# Section 4.1: the rows that nobody has read in a source.
SIGNS_FROM_MEMORY = "U08 U10 U14 U15 U19 U20 U21 U22 U26 U27 U28"
ELEMENTS = {
    "act": "recruitment transportation transfer harbouring receipt",
    "means": "threat_or_use_of_force other_coercion abduction fraud deception abuse_of_power "
    "abuse_of_position_of_vulnerability payments_or_benefits_to_person_in_control",
    "purpose": "prostitution_of_others other_sexual_exploitation forced_labour_or_services slavery "
    "practices_similar_to_slavery servitude organ_removal",
}


def test_the_weights_are_those_of_table_3_2() -> None:
    rows = CONTENT.list("delphi_labour").rows
    for dimension, (adult, child) in WEIGHTS.items():
        mine = [row for row in rows if row.text("dimension") == dimension]
        assert [row.text("adult") for row in mine] == adult.split()
        assert [row.text("child") for row in mine] == child.split()
        assert [row.code for row in mine] == [f"{dimension}.{place:02d}" for place in range(1, len(mine) + 1)]
    assert len(rows) == 67
    assert {row.evidence for row in rows} == {Evidence.SECOND_HAND}


def test_two_weights_are_marked_as_doubtful() -> None:
    doubtful = [row.code for row in CONTENT.list("delphi_labour") if row.text("weight_confidence") == "low"]
    assert doubtful == ["D3.13", "D3.14"]


def test_the_list_for_sexual_exploitation_has_no_weights() -> None:
    rows = CONTENT.list("delphi_sexual").rows
    assert {row.attributes[age] for row in rows for age in ("adult", "child")} == {None}
    read = [row.code for row in rows if row.evidence is Evidence.SECOND_HAND]
    assert read == ["S4.03", "S5.06"]
    assert not CONTENT.list("indicator_profiles").get("sexual").attributes["weighted"]


def test_no_code_stands_in_two_lists_of_indicators() -> None:
    listed = [CONTENT.list(name).codes() for name in ("unodc_signs", "delphi_labour", "delphi_sexual")]
    codes = [code for one in listed for code in one]
    assert len(codes) == len(set(codes))


def test_the_signs_of_unodc_keep_what_is_from_memory_apart() -> None:
    rows = CONTENT.list("unodc_signs").rows
    general = [row for row in rows if row.text("group") == "general"]
    assert [row.code for row in general] == [f"U{number:02d}" for number in range(1, 29)]
    assert [row.code for row in rows if row.evidence is Evidence.MEMORY] == SIGNS_FROM_MEMORY.split()
    assert len(rows) - len(general) == 6


def test_the_elements_are_those_of_the_protocol() -> None:
    rows = CONTENT.list("palermo_elements").rows
    for element, codes in ELEMENTS.items():
        assert [row.code for row in rows if row.text("element") == element] == codes.split()


def test_only_decided_statuses_need_a_decision() -> None:
    needs = {row.code: row.attributes["needs_decision"] for row in CONTENT.list("trafficking_statuses")}
    assert [code for code, needed in needs.items() if needed] == [
        "ActualVictimOfTrafficking",
        "NotAVictimOfTrafficking",
    ]
    assert CONTENT.list("status_decision_orgs").codes() == (
        "Police",
        "NGO",
        "CourtOrProsecution",
        "NonPoliceGovernmentalOrganization",
        "Other",
    )


def test_every_level_of_concern_leads_to_a_known_step() -> None:
    steps = CONTENT.list("concern_steps")
    for row in CONTENT.list("concern_levels"):
        assert row.words("steps")
        assert {*row.words("steps"), *row.words("steps_child")} <= set(steps.codes())


def test_factors_stand_at_four_levels() -> None:
    levels = [row.text("level") for row in CONTENT.list("domv_factors")]
    assert tuple(dict.fromkeys(levels)) == CONTENT.list("domv_levels").codes()
    assert [levels.count(level) for level in dict.fromkeys(levels)] == [12, 7, 7, 6]


def test_the_short_set_asks_its_six_questions_in_its_own_words() -> None:
    rows = CONTENT.list("wg_questions").rows
    asked = [row.texts("question")["en"] for row in rows]
    assert asked == [
        "Do you have difficulty seeing, even if wearing glasses?",
        "Do you have difficulty hearing, even if using a hearing aid?",
        "Do you have difficulty walking or climbing steps?",
        "Do you have difficulty remembering or concentrating?",
        "Do you have difficulty (with self-care such as) washing all over or dressing?",
        "Using your usual language, do you have difficulty communicating, for example understanding or being"
        " understood?",
    ]
    assert [row.code for row in rows] == ["VIS", "HEAR", "MOB", "COG", "SC", "COM"]
    assert not any("disab" in text.lower() for row in rows for text in row.texts("question").values())
    assert {row.text("access_need") for row in rows} == set(CONTENT.list("access_need_kinds").codes())
    assert CONTENT.list("wg_answers").codes() == ("1", "2", "3", "4", "7", "9")
