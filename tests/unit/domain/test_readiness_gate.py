"""What each level opens: the module table of domain standards 10, and files that were never assessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import ModuleClosed
from pgi_desk.domain.readiness import ReadinessState, Standing
from pgi_desk.domain.readiness_gate import Access, Module, module_of_assistance, opening, refuse_closed
from tests.unit.domain.real_lists import CONTENT

MODULES = CONTENT.list("readiness_modules")
# Typed from the table of the standards: what is left of a module at level 0, 1 and 2.
TABLE = {
    Module.INFORMATION: "open open open",
    Module.OBSERVATION: "closed open open",
    Module.DIRECTORY: "read_only open open",
    Module.REFERRAL: "read_only open open",
    Module.MATERIAL_AID: "closed open open",
    Module.LEGAL_AID: "closed closed open",
    Module.INDICATORS: "closed closed open",
    Module.SAFETY_PLAN: "closed closed open",
    Module.FOLLOW_UP: "closed closed open",
}
NEVER = Standing(ReadinessState.NOT_ASSESSED)


def at(level: int) -> Standing:
    return Standing(ReadinessState.VALID, level, level)


def access(module: Module, known: Standing, *, in_demo: bool = False, used_before: bool = False) -> Access:
    return opening(MODULES, module, known, in_demo=in_demo, used_before=used_before).access


def test_every_module_has_a_row_and_every_row_a_module() -> None:
    assert set(MODULES.codes()) == set(Module) == set(TABLE)


@pytest.mark.parametrize("module", Module)
@pytest.mark.parametrize("level", [0, 1, 2])
def test_a_level_opens_what_the_table_says(module: Module, level: int) -> None:
    assert access(module, at(level)) == TABLE[module].split()[level]
    # What was used before plays no part once an assessment was signed.
    assert access(module, at(level), used_before=True) == TABLE[module].split()[level]


@pytest.mark.parametrize("module", Module)
@pytest.mark.parametrize("state", ReadinessState)
def test_demo_mode_is_always_open(module: Module, state: ReadinessState) -> None:
    assert access(module, Standing(state), in_demo=True) is Access.OPEN


@pytest.mark.parametrize("module", Module)
def test_a_file_that_was_never_assessed_keeps_what_it_works_with_and_nothing_else(module: Module) -> None:
    assert access(module, NEVER, used_before=True) is Access.OPEN
    assert access(module, NEVER) == TABLE[module].split()[0]


@pytest.mark.parametrize("module", Module)
def test_an_assessment_that_ran_out_keeps_nothing_open(module: Module) -> None:
    expired = Standing(ReadinessState.EXPIRED, 0, 2)
    assert access(module, expired, used_before=True) == TABLE[module].split()[0]


def test_a_closed_module_says_why() -> None:
    with pytest.raises(ModuleClosed) as caught:
        refuse_closed(opening(MODULES, Module.SAFETY_PLAN, at(1), in_demo=False, used_before=False))
    assert caught.value.facts == {"module": "safety_plan", "state": "valid", "level": 1, "needed": 2}
    refuse_closed(opening(MODULES, Module.SAFETY_PLAN, at(2), in_demo=False, used_before=False))


def test_reading_is_left_where_nothing_may_be_written() -> None:
    with pytest.raises(ModuleClosed):
        refuse_closed(opening(MODULES, Module.REFERRAL, at(0), in_demo=False, used_before=False))


@pytest.mark.parametrize(
    ("family", "type_code", "case_type", "module"),
    [
        ("health", "first_aid", "survivor", Module.INFORMATION),
        ("emotional", "pfa", "survivor", Module.INFORMATION),
        ("legal", "legal_counselling", "survivor", Module.LEGAL_AID),
        ("legal", "legal_information", "survivor", Module.INFORMATION),
        ("legal", "legal_counselling", "at_risk", Module.INFORMATION),
        ("material_social", "food", "survivor", Module.MATERIAL_AID),
        ("material_social", "food", "at_risk", Module.INFORMATION),
        ("linking", "information_on_services", "survivor", Module.INFORMATION),
        ("linking", "warm_handover", "at_risk", Module.REFERRAL),
    ],
)
def test_help_belongs_to_a_module(family: str, type_code: str, case_type: str, module: Module) -> None:
    assert module_of_assistance(MODULES, family, type_code, case_type) is module


@given(st.sampled_from(list(Module)), st.integers(0, 2), st.booleans(), st.booleans())
def test_a_higher_level_never_closes_anything(module: Module, level: int, demo: bool, used: bool) -> None:
    lower = access(module, at(level), in_demo=demo, used_before=used)
    higher = access(module, at(min(2, level + 1)), in_demo=demo, used_before=used)
    assert lower is not Access.OPEN or higher is Access.OPEN
