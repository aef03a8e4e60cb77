"""Unfinished forms are kept for the one who typed them, and for nobody else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pgi_desk.domain.errors import InvalidEntry, RecordNotFound
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.services.drafts import DraftService, UnfinishedForm
from pgi_desk.services.locking import LockingService
from tests.unit.services.fake_office import Office

FORM = UnfinishedForm("person", "", '{"needEdit": "a bed for tonight"}')


@pytest.fixture
def drafts(office: Office) -> DraftService:
    return DraftService(office.desk())


def test_a_kept_form_is_given_back_as_it_was(office: Office, drafts: DraftService) -> None:
    drafts.keep([FORM])
    (draft,) = drafts.mine()
    assert (draft.form, draft.content, draft.saved_at) == ("person", FORM.content, office.clock.now())
    assert drafts.take_up(draft.draft_id) == draft
    assert drafts.mine() == (draft,)  # until it is saved or thrown away
    assert office.actions()[-2:] == ["draft.keep", "draft.take_up"]


def test_a_form_that_is_locked_twice_is_kept_once(drafts: DraftService) -> None:
    drafts.keep([FORM])
    (first,) = drafts.mine()
    drafts.keep([replace(FORM, content="{}", replaces=first.draft_id)])
    assert [draft.content for draft in drafts.mine()] == ["{}"]


def test_a_draft_that_was_thrown_away_is_gone(drafts: DraftService) -> None:
    drafts.keep([FORM])
    drafts.discard(drafts.mine()[0].draft_id)
    assert drafts.mine() == ()


def test_nobody_sees_takes_up_or_discards_the_draft_of_another(office: Office, drafts: DraftService) -> None:
    drafts.keep([FORM])
    (draft,) = drafts.mine()
    member = StaffMember(StaffId("s2"), "Jonah Prestwold", Role.FOCAL_POINT)
    other = DraftService(replace(office.desk(), member=member))
    assert other.mine() == ()
    for act in (other.take_up, other.discard):
        with pytest.raises(RecordNotFound):
            act(draft.draft_id)
    assert drafts.mine() == (draft,)


def test_a_draft_goes_after_two_weeks_also_that_of_somebody_who_does_not_come_back(
    office: Office, drafts: DraftService
) -> None:
    member = StaffMember(StaffId("s2"), "Jonah Prestwold", Role.FOCAL_POINT)
    other = DraftService(replace(office.desk(), member=member))
    other.keep([FORM])
    drafts.keep([FORM])
    (mine,) = drafts.mine()
    office.clock.forward(days=14, seconds=-1)
    assert drafts.mine() == (mine,)
    drafts.save([replace(FORM, replaces=mine.draft_id)])  # somebody went on with it
    office.clock.forward(seconds=1)
    assert [one.draft_id for one in drafts.mine()] == [mine.draft_id]
    assert other.mine() == ()
    assert office.actions()[-1] == "draft.discard"


@pytest.mark.parametrize(("stored", "minutes"), [("", 5), ("1", 1), ("15", 15), ("0", 1), ("90", 15), ("never", 5)])
def test_the_idle_time_is_never_off(office: Office, stored: str, minutes: int) -> None:
    desk = office.desk()
    with desk.work("file.settings") as work:
        work.settings.put("idle_minutes", stored)
        work.commit()
    assert LockingService(desk).idle_minutes() == minutes


@pytest.mark.parametrize("minutes", [0, 16, -1])
def test_an_idle_time_outside_one_to_fifteen_minutes_is_refused(office: Office, minutes: int) -> None:
    with pytest.raises(InvalidEntry):
        LockingService(office.desk()).set_idle_minutes(minutes)


def test_a_lock_leaves_an_entry_without_a_name(office: Office) -> None:
    LockingService(office.desk()).note_lock()
    assert office.actions()[-1] == "file.lock"
