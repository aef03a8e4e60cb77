from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from pgi_desk.domain.code_list import Code, CodeList, ContentLibrary, Evidence
from pgi_desk.exchange.content_files import load_content
from pgi_desk.resource_files import resource_path

CONTENT = load_content(resource_path("content"))
LANGUAGES = {"en", "fr", "es", "ar"}
ROWS = [(name, row) for name in CONTENT.lists for row in CONTENT.list(name)]
EXPECTED_LISTS = [
    "undo_rules",
    "hijri_months",
    "bin_reasons",
    *("exercises", "exercise_steps", "exercise_mistakes", "exercise_questions", "exercise_fields"),
    "tour_pictures",
    "breach_authority",
    "own_record_parts",
    "paper_words",
    "breach_data",
    "breach_harm",
    "breach_kinds",
    "breach_missing",
    "breach_outcomes",
    "breach_protected",
    "breach_told",
    "impact_grades",
    "impact_questions",
    "impact_results",
    "approval_kinds",
    "due_kinds",
    "interpreter_occasions",
    "interpreter_questions",
    "need_to_know_rules",
    "opening_spans",
    "advice_topics",
    "access_need_kinds",
    "concern_levels",
    "concern_steps",
    "delphi_dimensions",
    "delphi_labour",
    "delphi_sexual",
    "domv_factors",
    "domv_levels",
    "element_kinds",
    "factor_grades",
    "genders",
    "indicator_answers",
    "indicator_profiles",
    "observation_confidence",
    "palermo_elements",
    "status_decision_orgs",
    "trafficking_statuses",
    "unodc_signs",
    "wg_answers",
    "wg_questions",
    "age_groups",
    "answer_channels",
    "answer_kinds",
    "answer_reasons",
    "assent",
    "ask_anew_reasons",
    "assent_ages",
    "assistance_families",
    "assistance_outcomes",
    "assistance_providers_kind",
    "assistance_types",
    "audit_actions",
    "best_interest_reasons",
    "birth_precisions",
    "caregiver_situations",
    "case_statuses",
    "case_types",
    "closure_reasons",
    "companions",
    "chase_steps",
    "check_answers",
    "check_occasions",
    "check_skip_reasons",
    "companions",
    "consent_decisions",
    "consent_given_by",
    "consent_modes",
    "consent_purposes",
    "contact_channels",
    "contact_outcomes",
    "contact_rules",
    "contact_roles",
    "contact_rules",
    "daps_checks",
    "delivery_channels",
    "assistance_columns",
    "people_columns",
    "export_columns",
    "export_lists",
    "export_purposes",
    "export_reasons",
    "export_words",
    "directory_columns",
    "disclosure_items",
    "disclosure_outcomes",
    "disclosure_reasons",
    "erasing_reasons",
    "explained_items",
    "feedback_offers",
    "discussed_options",
    "do_no_harm",
    "explained_items",
    "felt_safe",
    "handover_roles",
    "goal_domains",
    "goal_states",
    "health_windows",
    "health_given",
    "legal_due",
    "legal_kinds",
    "legal_statuses",
    "material_groups",
    "stock_move_kinds",
    "stock_reasons",
    "stock_units",
    "urgent_care_answers",
    "wellbeing_changes",
    "wellbeing_scale",
    "felt_safe",
    "contact_age_groups",
    "contact_information",
    "contact_occasions",
    "incoming_answers",
    "incoming_reasons",
    "incoming_senders",
    "information_sources",
    "languages",
    "legal_bases",
    "letter_destinations",
    "minimum_matrix",
    "network_countries",
    "networks",
    "not_asked_reasons",
    "not_referred_reasons",
    "note_kinds",
    *("attachment_finds", "attachment_kinds", "attachment_origins", "attachment_removals"),
    *("contact_wishes", "family_relations", "living_together"),
    *("group_ages", "group_kinds", "group_sexes", "group_topics"),
    "person_copies",
    "person_rights",
    "plan_decisions",
    "principles",
    "provider_types",
    "quiet_steps",
    "readiness_areas",
    "readiness_gate",
    "readiness_losses",
    "readiness_modules",
    "readiness_questions",
    "readiness_ratings",
    "referral_outcomes",
    "receipt_marks",
    "referral_priorities",
    "referral_states",
    "reports_to_authorities",
    "retention_rules",
    "rights_answers",
    "risk_intervals",
    "risk_levels",
    "safe_referral_steps",
    "safety_answers",
    "safety_flags",
    "safety_questions",
    "safety_tasks",
    "satisfaction_levels",
    "sender_consents",
    "service_families",
    "service_types",
    "sexes",
    "slip_boxes",
    "staff_roles",
    "staff_skills",
    "suicide_actions",
    "suicide_questions",
    "suicide_results",
    "typed_words",
    "telling_words",
    "transport_payers",
    "transport_types",
    "typed_words",
    "units",
    "vetting_criteria",
    "vetting_methods",
    "vetting_rules",
    "vetting_statuses",
    "weekdays",
    "withholding_reasons",
]
# Table 6.5 of the domain standards, typed from the table: one sign a column in the order of service_families.
MATRIX = {
    "case_code": "+ + + + + + + +",
    "age_group": "+ + + + + + + +",
    "sex": "+ + + + + + + +",
    "language": "+ + + + + + + +",
    "name": "o o o o o o + o",
    "safe_contact": "+ + + + + + + +",
    "safety_concern": "+ + + + o + o +",
    "health_information": "+ o x o x o x x",
    "access_needs": "+ + + + + + o o",
    "story": "x o o x x o x o",
    "indicator_result": "x x x x x o x o",
    "immigration_status": "x x o x x x o o",
    "alleged_offender": "x x o o x o x o",
    "word_trafficking": "x o o x x o x +",
}
CODES = {
    "assistance_families": "health emotional legal material_social linking",
    "consent_purposes": "C1_contact C2_record C3_services C4_referral C5_feedback C6_stats C7_follow_up "
    "C8_supervision C9_family_links",
    "consent_decisions": "given refused withdrawn not_asked",
    "consent_given_by": "self caregiver other_trusted_adult best_interest_panel",
    "legal_bases": "consent vital_interest public_interest legitimate_interest contract legal_obligation",
    "disclosure_reasons": "imminent_danger_self imminent_danger_other child_at_risk mandatory_reporting_law "
    "court_order sea_by_aid_worker life_saving_medical",
    "withholding_reasons": "fear communicate_information others",
    "referral_priorities": "emergency urgent normal",
    "service_families": "health pss_mh legal shelter material_cash child_protection rfl competent_authority",
    "vetting_statuses": "draft vetted due_for_check suspended closed",
    "vetting_methods": "visit call document partner_reference",
    "reports_to_authorities": "never with_consent by_law not_known",
    "case_types": "at_risk survivor family_member",
    "case_statuses": "open follow_up closed closed_referred transferred duplicate in_bin",
    "risk_levels": "high medium low not_assessed",
    "weekdays": "mo tu we th fr sa su",
    "staff_roles": "volunteer case_worker focal_point coordinator trainer auditor",
    "person_copies": "neutral_card full_copy no_copy",
    "readiness_areas": "SK KN RE PR PC EX",
    "readiness_ratings": "A P N X",
    "readiness_questions": "SK1 SK2 SK3 SK4 SK5 KN1 KN2 KN3 KN4 KN5 RE1 RE2 RE3 RE4 RE5 RE6 PR1 PR2 PR3 PR4 PR5 "
    "PC1 PC2 PC3 PC4 PC5 PC6 EX1 EX2 EX3 EX4 EX5",
    "readiness_gate": "signpost_only mainstream direct",
    "principles": "humanity impartiality neutrality independence voluntary_service unity universality",
    "daps_checks": "D1 D2 D3 A1 A2 P1 P2 S1 S2 S3",
    "do_no_harm": "can_we_help right_person right_place who_else_present exploiter_proximity "
    "information_needed_for_what what_if_lost what_if_person_says_no next_safe_step",
}


def rules_of(row: Code) -> Mapping[str, object]:
    rules = row.attributes["rules"]
    assert isinstance(rules, Mapping)
    return rules


def reachable(states: CodeList, start: str) -> set[str]:
    found: set[str] = set()
    ahead = [start]
    while ahead:
        code = ahead.pop()
        if code not in found:
            found.add(code)
            ahead.extend(states.get(code).words("next"))
    return found


def test_exactly_the_lists_of_the_first_release_are_shipped() -> None:
    assert set(CONTENT.lists) == set(EXPECTED_LISTS)


@pytest.mark.parametrize("name", CODES)
def test_a_list_has_the_codes_of_its_standard_in_order(name: str) -> None:
    assert CONTENT.list(name).codes() == tuple(CODES[name].split())


# One test walks all rows: a test for each of two thousand rows took longer to set up than to look.
def test_a_row_is_labelled_in_all_four_languages() -> None:
    for name, row in ROWS:
        where = (name, row.code)
        assert set(row.labels) == LANGUAGES, where
        assert re.search(r"[\u0621-\u064a]", row.labels["ar"]), where
        for language, label in row.labels.items():
            assert language == "ar" or not re.search(r"[\u0600-\u06ff]", label), (where, language)
            assert label == label.strip(), (where, language)
            assert len(label) <= 90, (where, language)
            assert label[-1] not in ".;:,،؛", (where, language)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_two_rows_of_a_list_are_called_the_same(language: str) -> None:
    for name in CONTENT.lists:
        labels = [row.labels[language] for row in CONTENT.list(name)]
        assert len(set(labels)) == len(labels), name


def test_a_row_from_memory_and_only_such_a_row_waits_for_review() -> None:
    for name, row in ROWS:
        assert row.needs_review == (row.evidence is Evidence.MEMORY), (name, row.code)


def test_a_decision_of_this_product_is_not_passed_off_as_a_standard() -> None:
    for name, row in ROWS:
        assert row.source.startswith("pgi-desk") == (row.evidence is Evidence.PROPOSAL), (name, row.code)


def test_a_file_has_one_row_a_line() -> None:
    for name in CONTENT.lists:
        text = resource_path(f"content/{name}.json").read_text(encoding="utf-8")
        lines = [line for line in text.splitlines() if line.startswith('    {"code": ')]
        assert len(lines) == len(CONTENT.list(name).rows), name
        assert len(text.splitlines()) == len(lines) + 8, name


@pytest.mark.parametrize(
    ("name", "attribute", "target"),
    [
        ("assistance_types", "family", "assistance_families"),
        ("service_types", "family", "service_families"),
    ],
)
def test_a_type_belongs_to_a_family_and_no_family_is_empty(name: str, attribute: str, target: str) -> None:
    used = {row.text(attribute) for row in CONTENT.list(name)}
    assert used == set(CONTENT.list(target).codes())


def test_assistance_types_are_all_of_the_reference() -> None:
    counted = [row.text("family") for row in CONTENT.list("assistance_types")]
    families = CONTENT.list("assistance_families").codes()
    assert [counted.count(family) for family in families] == [5, 5, 5, 11, 4]


class TestConsent:
    def test_a_referral_and_family_links_have_one_recipient(self) -> None:
        rows = CONTENT.list("consent_purposes")
        assert [row.code for row in rows if row.attributes["one_recipient"] is True] == [
            "C4_referral",
            "C9_family_links",
        ]

    def test_sharing_feedback_and_follow_up_last_90_days_by_default(self) -> None:
        days = {row.code[:2]: row.attributes["default_days"] for row in CONTENT.list("consent_purposes")}
        assert {code for code, value in days.items() if value == 90} == {"C4", "C5", "C7"}
        assert set(days.values()) == {90, None}

    def test_seven_of_fourteen_explained_items_come_from_iom(self) -> None:
        rows = CONTENT.list("explained_items").rows
        groups = [row.text("group") for row in rows]
        assert groups == ["iom"] * 7 + ["practice"] * 7
        assert [row.evidence for row in rows] == [Evidence.VERIFIED] * 7 + [Evidence.MEMORY] * 7

    def test_every_age_of_a_child_has_exactly_one_row(self) -> None:
        rows = CONTENT.list("assent_ages")
        ages = [age for row in rows for age in range(row.number("age_from"), row.number("age_to") + 1)]
        assert ages == list(range(18))
        assert {row.evidence for row in rows} == {Evidence.MEMORY}

    def test_the_age_table_is_the_one_of_the_reference(self) -> None:
        rows = CONTENT.list("assent_ages")
        assert [row.text("child") for row in rows] == ["none", "assent", "assent", "consent"]
        assert [row.text("caregiver") for row in rows] == ["consent"] * 3 + ["consent_with_child_permission"]
        assert [row.text("child_form") for row in rows] == ["none", "oral", "written", "written"]
        assert {row.text("adult_form") for row in rows} == {"written"}
        assert [row.attributes["child_due_weight"] for row in rows] == [False, False, True, True]

    def test_a_child_may_stand_alone_only_where_its_view_has_due_weight(self) -> None:
        givers = set(CONTENT.list("consent_given_by").codes())
        for row in CONTENT.list("assent_ages"):
            allowed = row.words("without_caregiver")
            assert allowed
            assert set(allowed) <= givers - {"caregiver"}
            assert ("self" in allowed) == row.attributes["child_due_weight"]


class TestReferralStates:
    states = CONTENT.list("referral_states")

    def test_next_states_exist(self) -> None:
        for row in self.states:
            assert set(row.words("next")) <= set(self.states.codes()) - {row.code}

    def test_every_state_is_reached_from_draft(self) -> None:
        assert reachable(self.states, "draft") == set(self.states.codes())

    def test_every_state_can_be_closed(self) -> None:
        for code in self.states.codes():
            assert "closed" in reachable(self.states, code)

    def test_closed_is_the_end_and_the_only_state_that_is_not_open(self) -> None:
        assert self.states.get("closed").words("next") == ()
        assert [row.code for row in self.states if row.attributes["open"] is not True] == ["closed"]

    def test_withdrawal_before_sending_revokes_and_after_sending_recalls(self) -> None:
        # A paper that turns out to have left before the withdrawal is recalled as well.
        after = reachable(self.states, "sent") - {"closed", "stop_and_recall"} | {"revoked_by_person"}
        for row in self.states:
            assert ("stop_and_recall" in row.words("next")) == (row.code in after)
            assert ("revoked_by_person" in row.words("next")) == (row.code in {"draft", "consent_ok"})

    def test_nothing_is_sent_without_confirmed_consent(self) -> None:
        assert [row.code for row in self.states if "sent" in row.words("next")] == ["consent_ok"]
        assert [row.code for row in self.states if "consent_ok" in row.words("next")] == ["draft"]
        assert "draft" in self.states.get("consent_ok").words("next")

    def test_back_referral_comes_from_the_provider_having_it(self) -> None:
        assert [row.code for row in self.states if "back_referral" in row.words("next")] == [
            "received",
            "accepted",
            "service_started",
            "service_completed",
            "partly_completed",
        ]

    def test_kinds(self) -> None:
        kinds = {row.code: row.text("kind") for row in self.states}
        assert {code for code, kind in kinds.items() if kind == "side"} == {
            "revoked_by_person",
            "stop_and_recall",
            "back_referral",
        }
        assert set(kinds.values()) == {"main", "outcome", "side"}

    @pytest.mark.parametrize(
        ("state", "onward"),
        [
            ("sent", "received accepted declined_by_provider no_answer"),
            ("received", "accepted declined_by_provider no_answer back_referral"),
            ("no_answer", "received accepted declined_by_provider closed"),
            ("accepted", "service_started person_did_not_attend person_declined back_referral"),
            (
                "service_started",
                "service_completed partly_completed person_did_not_attend person_declined back_referral",
            ),
            ("declined_by_provider", "closed"),
            ("person_declined", "closed"),
            ("back_referral", "closed"),
        ],
    )
    def test_onward_ways(self, state: str, onward: str) -> None:
        assert set(self.states.get(state).words("next")) == {*onward.split(), "stop_and_recall"}


def test_priorities_answer_within_24_72_and_336_hours() -> None:
    rows = CONTENT.list("referral_priorities")
    assert [row.number("respond_within_hours") for row in rows] == [24, 72, 336]
    assert [row.number("acknowledge_share_percent") for row in rows] == [50, 50, 50]
    assert [row.attributes["voice_first"] for row in rows] == [True, False, False]
    assert {row.evidence for row in rows} == {Evidence.SECOND_HAND}


def test_referral_outcomes_keep_the_spelling_of_their_source() -> None:
    assert CONTENT.list("referral_outcomes").codes() == (
        "referred",
        "service_provided_by_your_agency",
        "services_already_received_from_another_agency",
        "service_not_applicable",
        "referral_declined_by_survivor",
        "service_unavailable",
    )


class TestMinimumMatrix:
    matrix = CONTENT.list("minimum_matrix")
    families = CONTENT.list("service_families").codes()

    def test_it_has_a_rule_for_every_item_and_family(self) -> None:
        assert self.matrix.codes() == CONTENT.list("disclosure_items").codes()
        for row in self.matrix:
            assert tuple(rules_of(row)) == self.families
            assert set(rules_of(row).values()) <= {"+", "o", "x"}

    @pytest.mark.parametrize("item", MATRIX)
    def test_it_is_table_6_5(self, item: str) -> None:
        rules = rules_of(self.matrix.get(item))
        assert [rules[family] for family in self.families] == MATRIX[item].split()

    @pytest.mark.parametrize(
        ("item", "family", "rule"),
        [
            ("health_information", "legal", "x"),
            ("name", "rfl", "+"),
            ("story", "health", "x"),
            ("word_trafficking", "competent_authority", "+"),
            ("safety_concern", "material_cash", "o"),
            ("indicator_result", "pss_mh", "x"),
        ],
    )
    def test_golden_cells(self, item: str, family: str, rule: str) -> None:
        assert rules_of(self.matrix.get(item))[family] == rule

    def test_a_shelter_hears_of_the_offender_only_for_safety(self) -> None:
        noted = {row.code: row.text("note_shelter") for row in self.matrix if row.text("note_shelter")}
        assert noted == {"alleged_offender": "safety_only"}

    def test_items_are_called_the_same_in_both_lists(self) -> None:
        for row in CONTENT.list("disclosure_items"):
            assert row.labels == self.matrix.get(row.code).labels

    def test_items_of_one_matrix_row_have_the_same_rules(self) -> None:
        items = CONTENT.list("disclosure_items")
        together = [row.code for row in items if row.text("matrix_row") == items.get("sex").text("matrix_row")]
        assert together == ["case_code", "age_group", "sex", "language"]
        assert len({tuple(rules_of(self.matrix.get(code)).values()) for code in together}) == 1
        assert len({row.text("matrix_row") for row in items}) == 11

    def test_the_most_dangerous_items_are_marked_severe(self) -> None:
        items = CONTENT.list("disclosure_items")
        assert {row.text("sensitivity") for row in items} == {"low", "medium", "high", "severe"}
        severe = {row.code for row in items if row.text("sensitivity") == "severe"}
        assert severe == {"name", "story", "alleged_offender"}


class TestServiceDirectory:
    def test_shelters_and_child_protection_need_two_people(self) -> None:
        rows = CONTENT.list("service_families")
        two = [row.code for row in rows if row.attributes["two_person_vetting"] is True]
        assert two == ["shelter", "child_protection"]
        assert list(CONTENT.list("vetting_criteria").get("two_person_vetting").words("only_families")) == two

    def test_there_are_ten_criteria(self) -> None:
        assert len(CONTENT.list("vetting_criteria").rows) == 10
        assert "fee_known" in CONTENT.list("vetting_criteria")

    def test_a_vetting_counts_180_days_or_90(self) -> None:
        rules = CONTENT.list("vetting_rules")
        days = {row.code: row.number("days") for row in rules if "days" in row.attributes}
        assert days == {"standard": 180, "emergency_services": 90, "bad_feedback": 90}
        assert CONTENT.list("vetting_rules").get("bad_feedback").number("reports") == 2

    def test_service_types_name_each_primero_service_once(self) -> None:
        primero = [row.text("primero") for row in CONTENT.list("service_types") if row.text("primero")]
        assert len(primero) == len(set(primero)) == 15

    def test_nine_provider_types_carry_an_htcds_code(self) -> None:
        rows = CONTENT.list("provider_types")
        coded = [row.text("htcds") for row in rows if row.text("htcds")]
        assert len(coded) == len(set(coded)) == 9
        assert len(rows.rows) == 15
        assert rows.get("health_service").text("htcds") == "HealthServiceOrganisation"


class TestPerson:
    def test_age_groups_have_no_gap(self) -> None:
        rows = CONTENT.list("age_groups").rows
        assert rows[-1].code == "unknown"
        assert not rows[-1].attributes
        ages = [age for row in rows[:-1] for age in range(row.number("age_from"), row.number("age_to") + 1)]
        assert ages == list(range(131))

    def test_age_groups_of_children_are_the_bands_of_the_age_table(self) -> None:
        groups = {(row.number("age_from"), row.number("age_to")) for row in CONTENT.list("age_groups").rows[:-1]}
        assert {(row.number("age_from"), row.number("age_to")) for row in CONTENT.list("assent_ages")} <= groups

    def test_languages_are_iso_639_codes_with_the_four_of_the_program(self) -> None:
        codes = CONTENT.list("languages").codes()
        assert set(codes) > LANGUAGES
        assert all(re.fullmatch(r"[a-z]{2,3}", code) for code in codes)
        assert len(codes) >= 45

    def test_languages_are_in_english_order_with_the_special_codes_last(self) -> None:
        rows = CONTENT.list("languages").rows
        names = [row.labels["en"] for row in rows[:-3]]
        assert names == sorted(names)
        assert [row.code for row in rows[-3:]] == ["sgn", "mis", "und"]


def test_every_list_says_in_four_languages_what_it_is_about() -> None:
    library: ContentLibrary = CONTENT
    assert {name for name in library.lists if set(library.list(name).about) < LANGUAGES} == set()


def test_not_assessed_and_unknown_are_values_of_their_own() -> None:
    library: ContentLibrary = CONTENT
    for name, code in [
        ("risk_levels", "not_assessed"),
        ("birth_precisions", "unknown"),
        ("sexes", "not_stated"),
    ]:
        assert library.list(name).codes()[-1] == code


class TestReadiness:
    def test_every_question_says_which_evidence_is_expected_in_four_languages(self) -> None:
        for row in CONTENT.list("readiness_questions"):
            assert {language for language in LANGUAGES if row.text_in("expected", language)} == LANGUAGES
            assert row.text("area") in CONTENT.list("readiness_areas")

    def test_areas_have_five_or_six_questions_and_each_a_critical_one(self) -> None:
        rows = CONTENT.list("readiness_questions").rows
        areas = CONTENT.list("readiness_areas").codes()
        assert [sum(row.text("area") == area for row in rows) for area in areas] == [5, 5, 6, 5, 6, 5]
        assert {row.text("area") for row in rows if row.flag("critical")} == set(areas)

    def test_principles_say_what_follows_and_networks_what_they_are_in_four_languages(self) -> None:
        for name, attribute in (("principles", "consequence"), ("networks", "about")):
            for row in CONTENT.list(name):
                assert all(row.text_in(attribute, language) for language in LANGUAGES)

    def test_no_network_names_a_person_or_an_address(self) -> None:
        for name in ("networks", "network_countries"):
            text = resource_path(f"content/{name}.json").read_text(encoding="utf-8")
            assert not re.search(r"@|https?:|\+\d", text)


def test_a_phone_number_or_hours_in_an_arabic_text_keep_their_order() -> None:
    """Without isolates the parts of a number stand the other way round between Arabic words."""
    turning = re.compile(r"(?<![\u2066\u2068\d])(?:\+\d[\d ]{4,}\d|\d{1,2}:\d{2}\s?[-\u2013]\s?\d{1,2}:\d{2})")
    wrong = []
    for path in sorted(resource_path("content").glob("*.json")):
        for text in re.findall(r'"ar":\s*"((?:[^"\\]|\\.)*)"', path.read_text(encoding="utf-8")):
            wrong += [f"{path.name}: {found}" for found in turning.findall(text)]
    assert wrong == []
