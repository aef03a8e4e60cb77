"""T59: who may do what: the whole table, written out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import PERMISSIONS, Permission, Role, StaffMember
from tests.unit.domain.real_lists import CONTENT

# volunteer, case worker, focal point, coordinator, trainer, auditor
TABLE = """
read_cases          . y y y y .
reveal_identity     . y y y y .
record_person       . y y y y .
record_consent      . y y y y .
record_assistance   . y y y y .
record_observation  . y y y y .
correct_stock       . . y y y .
review_indicators   . . y y y .
set_trafficking_status . . . y y .
read_directory      y y y y y .
maintain_directory  . . y y y .
override_vetting    . . y y y .
approve_exception   . . y y y .
set_reporting_duty  . . . y y .
note_contact        y y y y y .
prepare_referral    . y y y y .
release_letter      . y y y y .
read_audit          . . y y y y
make_backup         . y y y y .
manage_backups      . . . y y .
manage_staff        . . . y y .
manage_keys         . . . y y .
manage_letters      . . . y y .
manage_lists        . . . y y .
own_account         y y y y y y
keep_drafts         . y y y y .
see_overview        y y y y y y
close_cases         . y y y y .
let_go              . . . y y .
record_safety       . y y y y .
ask_for_help        y y y y y y
set_safety          . . . y y .
assess_readiness    . . y y y .
report_breach       y y y y y y
answer_for_data     . . . y y .
import_records      . . . y y .
export_lists        . . y y y .
export_names        . . . y y .
hand_over           . y y y y .
manage_interpreters . . y y y .
supervise           . . . y y .
"""
ROLES = ("volunteer", "case_worker", "focal_point", "coordinator", "trainer", "auditor")
CELLS = [
    (role, permission, mark == "y")
    for permission, *marks in (line.split() for line in TABLE.split("\n") if line)
    for role, mark in zip(ROLES, marks, strict=True)
]


def member(role: str) -> StaffMember:
    return StaffMember(StaffId("s1"), "Amara Dunlevane", Role(role))


def may(who: StaffMember, permission: str, *, in_demo: bool) -> bool:
    try:
        who.require(Permission(permission), in_demo=in_demo)
    except NotPermitted:
        return False
    return True


@pytest.mark.parametrize(("role", "permission", "allowed"), CELLS)
def test_every_cell_of_the_table(role: str, permission: str, allowed: bool) -> None:
    assert may(member(role), permission, in_demo=True) == allowed
    assert may(member(role), permission, in_demo=False) == (allowed and role != "trainer")


def test_the_table_has_every_role_and_permission() -> None:
    assert set(ROLES) == set(Role) == set(PERMISSIONS)
    assert {permission for _, permission, _ in CELLS} == set(Permission)
    assert set(CONTENT.list("staff_roles").codes()) == set(Role)


def test_the_refusal_names_the_permission() -> None:
    with pytest.raises(NotPermitted) as caught:
        member("auditor").require(Permission.READ_CASES, in_demo=False)
    assert caught.value.facts == {"permission": "read_cases"}


@pytest.mark.parametrize("role", ROLES)
def test_who_has_left_may_nothing(role: str) -> None:
    gone = replace(member(role), active=False)
    assert not any(may(gone, permission, in_demo=demo) for permission in Permission for demo in (True, False))
