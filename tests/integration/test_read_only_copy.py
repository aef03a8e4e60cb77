"""In a copy of the file everything that changes, shows a name or lets something out is refused before it begins."""

from __future__ import annotations

from contextlib import suppress

import pytest

from pgi_desk.domain.errors import ReadOnlyCopy, RealFile
from pgi_desk.domain.file_home import Home, HomeState, Standing
from pgi_desk.domain.staff import READING, Permission, Role
from tests.integration.test_every_use_case_is_logged import LEAVES, READS_CODES_ONLY
from tests.unit.services.test_permissions import NEEDED, Touched, call

COPY = Standing(HomeState.OTHER_LAPTOP, Home("a" * 32, "/files/a"), Home("b" * 32, "/files/b"))
# What only reads although its permission is one for changes.
READS = {
    "StaffService.everybody",
    "BackupCareService.state",
    "BackupCareService.key_holders",
    "DraftService.mine",
    *(f"UndoService.{name}" for name in ("recent", "next_back", "next_again", "look")),
    "ReferralService.leaves",
    "PlanService.sheet",
    "ReferralService.choices",
    "QuickContactService.kept",
    "GroupActivityService.all",
    "ConsentService.suggested_until",
    "ConsentService.background",
    "ConsentService.problems",
    "ConsentFormService.prepare",
    "ConsentFormService.pages",
    "ConsentFormService.sample",
    "HomeService.order",
    "LettingGoService.review",
    *("BreachService.register", "BreachService.view", "AccountabilityService.due", "ErasureCopyService.past"),
    "NeedToKnowService.recent",
    "SupervisionService.workloads",
    "DaySheetService.prepare",
    "SkillService.now",
    "FindService.alike",
    "SuicideStepService.judge",
    "PrincipleService.counts",
    *(f"WordingService.{name}" for name in ("kinds", "wording", "sample", "pages", "letterhead", "branch")),
    "WordingService.read_image",
}
# These ask for no more than reading; where an entry follows, it is the unit of work that refuses it.
REFUSED_LATER = {
    *("AuditService.begin", "AuditService.release", "LockingService.note_lock", "OpenPaperService.confirm"),
    "ShortcutsPaperService.begin",
}
# And these leave none in a copy.
WITHOUT_ENTRY = {
    *("AuditService.verify", "LetterService.settle_interrupted", "DiagnosticsService.save"),
    *("QuickContactService.expire", "ListService.note_own"),
}


@pytest.mark.parametrize("use_case", NEEDED)
def test_only_what_reads_begins_at_all(use_case: str) -> None:
    if use_case in READS or Permission(NEEDED[use_case]) in READING:
        with suppress(Touched):
            call(use_case, Role.COORDINATOR, reading=COPY)
    else:
        with pytest.raises(ReadOnlyCopy) as caught:
            call(use_case, Role.COORDINATOR, reading=COPY)
        assert caught.value.facts == {"reason": "other_laptop"}


def test_what_leaves_an_entry_never_counts_as_reading() -> None:
    begins = READS | {use_case for use_case, permission in NEEDED.items() if Permission(permission) in READING}
    leave = {use_case for use_case in begins if LEAVES[use_case] != READS_CODES_ONLY}
    assert leave == REFUSED_LATER | WITHOUT_ENTRY


def test_the_file_at_home_is_not_meant() -> None:
    with pytest.raises((Touched, RealFile)):
        call("PeopleService.reveal", Role.COORDINATOR)
