"""What a letter may carry: the table of domain standards 6.5, and what no consent can add to it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.consent import ConsentPurpose, UsableConsent
from pgi_desk.domain.disclosure import allowed_items, compose, default_items, matrix_rule
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import ConsentId, ProviderId
from tests.helpers.builders import TODAY
from tests.unit.domain.real_lists import FAMILIES, MATRIX, unhurried

# The columns in the order of domain standards 6.5.
COLUMNS = ("health", "pss_mh", "legal", "shelter", "material_cash", "child_protection", "rfl", "competent_authority")
CELLS = {
    "case_code": "++++++++",
    "age_group": "++++++++",
    "sex": "++++++++",
    "language": "++++++++",
    "name": "oooooo+o",
    "safe_contact": "++++++++",
    "safety_concern": "++++o+o+",
    "health_information": "+oxoxoxx",
    "access_needs": "++++++oo",
    "story": "xooxxoxo",
    "indicator_result": "xxxxxoxo",
    "immigration_status": "xxoxxxoo",
    "alleged_offender": "xxooxoxo",
    "word_trafficking": "xooxxox+",
}
ITEMS = MATRIX.codes()
# Nothing in the file may fill these, so no letter can carry them (ADR 26).
NO_WAY = {"indicator_result": "finding", "alleged_offender": "not_kept"}
item_sets = st.frozensets(st.sampled_from(ITEMS))
values_of_items = st.dictionaries(st.sampled_from(ITEMS), st.text(max_size=4))


def a_proof(items: frozenset[str], withheld: frozenset[str] = frozenset()) -> UsableConsent:
    return UsableConsent(ConsentId("c1"), ConsentPurpose.REFERRAL, ProviderId("p1"), items, withheld, TODAY)


@pytest.mark.parametrize("column", range(len(COLUMNS)), ids=COLUMNS)
@pytest.mark.parametrize("item", CELLS)
def test_every_cell_of_the_matrix(item: str, column: int) -> None:
    assert matrix_rule(MATRIX, item, COLUMNS[column]) == CELLS[item][column]


def test_the_matrix_has_no_row_or_column_beside_the_table() -> None:
    assert set(ITEMS) == set(CELLS)
    assert set(FAMILIES) == set(COLUMNS)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_name_is_ticked_for_family_links_alone(family: str) -> None:
    assert ("name" in default_items(MATRIX, family)) == (family == "rfl")


@pytest.mark.parametrize("family", FAMILIES)
def test_defaults_and_choices_follow_the_matrix(family: str) -> None:
    rules = {item: CELLS[item][COLUMNS.index(family)] for item in ITEMS}
    assert default_items(MATRIX, family) == tuple(item for item in ITEMS if rules[item] == "+")
    rules |= dict.fromkeys(NO_WAY, "x")
    assert allowed_items(MATRIX, family) == tuple(item for item in ITEMS if rules[item] != "x")


class TestSilence:
    """Where the matrix says nothing, nothing is shared."""

    @pytest.mark.parametrize("family", ["", "Health", "unknown"])
    def test_a_family_that_it_does_not_have(self, family: str) -> None:
        with pytest.raises(InvalidEntry) as caught:
            compose(MATRIX, family, {"case_code": "K7QM-T4CC"}, frozenset({"case_code"}), None)
        assert caught.value.facts == {
            "field": "minimum_matrix",
            "problem": "no_rule",
            "item": "case_code",
            "family": family,
        }

    @pytest.mark.parametrize("rules", [None, "+", {"health": "?"}, {"health": True}])
    def test_a_row_that_cannot_be_read(self, rules: object) -> None:
        broken = replace(next(iter(MATRIX)), attributes={"rules": rules})
        with pytest.raises(InvalidEntry):
            default_items(CodeList("minimum_matrix", "1", (broken,)), "health")

    def test_an_item_that_it_does_not_have(self) -> None:
        with pytest.raises(InvalidEntry):
            matrix_rule(MATRIX, "fingerprints", "health")


class TestReasonsToStay:
    def reason(self, item: str, family: str = "health", **given: frozenset[str]) -> str:
        ticked = given.get("ticked", frozenset(ITEMS))
        proof = a_proof(given.get("agreed", frozenset(ITEMS)), given.get("withheld", frozenset()))
        values = dict.fromkeys(given.get("recorded", frozenset(ITEMS)), "text")
        composition = compose(MATRIX, family, values, ticked, proof)
        return next((one.reason for one in composition.left_out if one.code == item), "")

    def test_nothing_keeps_an_item_that_was_agreed(self) -> None:
        assert self.reason("health_information") == ""

    def test_each_reason(self) -> None:
        none = frozenset[str]()
        assert self.reason("story") == "never_for_this_service"
        assert self.reason("sex", ticked=none) == "not_ticked"
        assert self.reason("sex", withheld=frozenset({"sex"})) == "withheld"
        assert self.reason("sex", agreed=none) == "not_consented"
        assert self.reason("sex", recorded=none) == "nothing_recorded"
        assert {item: self.reason(item, "child_protection") for item in NO_WAY} == NO_WAY

    def test_withheld_counts_more_than_agreed(self) -> None:
        both = frozenset({"sex"})
        assert self.reason("sex", agreed=both, withheld=both) == "withheld"


@unhurried
@given(st.sampled_from(FAMILIES), values_of_items, item_sets, item_sets, item_sets)
def test_a_letter_carries_only_what_every_rule_allows(
    family: str, values: dict[str, str], ticked: frozenset[str], agreed: frozenset[str], withheld: frozenset[str]
) -> None:
    composition = compose(MATRIX, family, values, ticked, a_proof(agreed, withheld))
    forbidden = {item for item in ITEMS if CELLS[item][COLUMNS.index(family)] == "x"} | NO_WAY.keys()
    carried = set(composition.codes())
    assert not carried & withheld
    assert not carried & forbidden
    assert carried == {item for item in ticked & agreed - withheld - forbidden if values.get(item)}
    assert all(one.value == values[one.code] for one in composition.carried)


@unhurried
@given(st.sampled_from(FAMILIES), values_of_items, item_sets, item_sets, item_sets)
def test_every_item_either_leaves_or_stays_with_a_reason(
    family: str, values: dict[str, str], ticked: frozenset[str], agreed: frozenset[str], withheld: frozenset[str]
) -> None:
    for proof in (a_proof(agreed, withheld), None):
        composition = compose(MATRIX, family, values, ticked, proof)
        stays = [one.code for one in composition.left_out]
        assert sorted([*composition.codes(), *stays]) == sorted(ITEMS)
        assert all(one.reason for one in composition.left_out)


@unhurried
@given(st.sampled_from(FAMILIES), values_of_items, item_sets)
def test_without_a_consent_the_preview_shows_no_more_than_was_ticked(
    family: str, values: dict[str, str], ticked: frozenset[str]
) -> None:
    composition = compose(MATRIX, family, values, ticked, None)
    everything = compose(MATRIX, family, values, ticked, a_proof(frozenset(ITEMS)))
    assert composition == everything
    assert set(composition.codes()) <= ticked & set(allowed_items(MATRIX, family))
