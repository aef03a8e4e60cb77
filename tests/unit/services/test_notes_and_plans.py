"""Notes and case plans: nothing is overwritten, corrections name the first, and somebody else approves."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from pgi_desk.domain.case_note import LookListenLink
from pgi_desk.domain.case_plan import CasePlan, Goal
from pgi_desk.domain.errors import ChangedElsewhere, InvalidEntry, NotPermitted, RecordNotFound
from pgi_desk.domain.identifiers import CaseCode, StaffId
from pgi_desk.domain.staff import Role
from pgi_desk.services.case_plans import DecidePlan, SaveGoal
from pgi_desk.services.notes import WriteNote, WritePfaNote
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.unit.services.fake_office import Office

GOAL = Goal("", "health", "See a doctor", "Go along on Monday", "s1", "2026-06-20")


@pytest.fixture
def worker(office: Office) -> ServiceSet:
    return office.services(Role.CASE_WORKER)


def plans(office: Office) -> tuple[CasePlan, ...]:
    return office.store.rows("case_plans")


class TestNotes:
    def test_a_correction_is_a_note_of_its_own_that_names_the_first(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        first = worker.notes.write(WriteNote(known.case_code, "told", "Wants to call home.")).key
        second = worker.notes.write(WriteNote(known.case_code, "told", "Wants to write home.", corrects=first)).key
        worker.notes.write(WriteNote(known.case_code, "told", "Wants to go home.", corrects=second))
        notes = office.store.rows("case_notes")
        assert [note.text for note in notes] == ["Wants to call home.", "Wants to write home.", "Wants to go home."]
        assert [note.corrects for note in notes] == [None, first, first]

    def test_first_aid_is_corrected_the_same_way(self, office: Office, worker: ServiceSet, known: Records) -> None:
        first = worker.notes.write_pfa(WritePfaNote(known.case_code, LookListenLink(safety="Quiet room"))).key
        worker.notes.write_pfa(WritePfaNote(known.case_code, LookListenLink(safety="Hall"), corrects=first))
        assert [note.corrects for note in office.store.rows("pfa_notes")] == [None, first]
        assert office.actions()[-1] == "note.pfa"

    def test_a_note_of_another_case_is_not_corrected(self, worker: ServiceSet, known: Records) -> None:
        first = worker.notes.write(WriteNote(known.child_code, "observed", "Has a cough.")).key
        with pytest.raises(RecordNotFound):
            worker.notes.write(WriteNote(known.case_code, "observed", "Has none.", corrects=first))
        with pytest.raises(RecordNotFound):
            worker.notes.write_pfa(WritePfaNote(known.case_code, LookListenLink(safety="x"), corrects=first))
        with pytest.raises(RecordNotFound):
            worker.notes.write(WriteNote(CaseCode("22J9-C46H"), "told", "Hello."))

    def test_nothing_of_tomorrow_and_of_no_kind(self, office: Office, worker: ServiceSet, known: Records) -> None:
        before = office.store.stored
        day = office.clock.today() + timedelta(days=1)
        for wrong in (
            WriteNote(known.case_code, "rumour", "Hello."),
            WriteNote(known.case_code, "told", ""),
            WriteNote(known.case_code, "told", "Hello.", day),
        ):
            with pytest.raises(InvalidEntry):
                worker.notes.write(wrong)
        assert office.store.stored is before
        with pytest.raises(NotPermitted):
            office.services(Role.VOLUNTEER).notes.write(WriteNote(known.case_code, "told", "Hello."))


class TestCasePlan:
    def test_each_change_is_a_version(self, office: Office, worker: ServiceSet, known: Records) -> None:
        worker.case_plans.save_goal(SaveGoal(known.case_code, GOAL, 0))
        (goal,) = plans(office)[0].goals
        worker.case_plans.save_goal(SaveGoal(known.case_code, replace(goal, state="met"), 1))
        worker.case_plans.save_goal(SaveGoal(known.case_code, replace(GOAL, objective="Call home"), 2))
        assert [plan.number for plan in plans(office)] == [1, 2, 3]
        assert [[one.state for one in plan.goals] for plan in plans(office)] == [
            ["not_started"],
            ["met"],
            ["met", "not_started"],
        ]

    def test_two_people_who_edit_one_plan_are_told(self, office: Office, worker: ServiceSet, known: Records) -> None:
        worker.case_plans.save_goal(SaveGoal(known.case_code, GOAL, 0))
        before = office.store.stored
        with pytest.raises(ChangedElsewhere):
            worker.case_plans.save_goal(SaveGoal(known.case_code, replace(GOAL, objective="Call home"), 0))
        with pytest.raises(ChangedElsewhere):
            worker.case_plans.decide(DecidePlan(known.case_code, 0, "approved", second="s2"))
        assert office.store.stored is before

    def test_nobody_approves_their_own_plan(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        desk_services.case_plans.save_goal(SaveGoal(known.case_code, GOAL, 0))
        with pytest.raises(InvalidEntry) as caught:
            desk_services.case_plans.decide(DecidePlan(known.case_code, 1, "approved", second="s1"))
        assert caught.value.facts["field"] == "approved_by"
        desk_services.case_plans.decide(DecidePlan(known.case_code, 1, "approved", second="s2"))
        (plan,) = plans(office)
        assert (plan.decision, plan.decided_by, plan.approval) == ("approved", "s2", "by_name")
        assert office.store.stored.details[-1] == {"decision": "approved", "second": "s2"}

    def test_a_focal_point_approves_what_somebody_else_wrote(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        worker.case_plans.save_goal(SaveGoal(known.case_code, GOAL, 0))
        focal = office.services(
            Role.FOCAL_POINT, member=replace(worker.desk.member, staff_id=StaffId("s2"), role=Role.FOCAL_POINT)
        )
        focal.case_plans.decide(DecidePlan(known.case_code, 1, "approved"))
        assert (plans(office)[0].decided_by, plans(office)[0].approval) == ("s2", "signed_in")

    def test_how_far_a_goal_is_keeps_the_approval_and_a_new_promise_does_not(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        worker.case_plans.save_goal(SaveGoal(known.case_code, GOAL, 0))
        worker.case_plans.decide(DecidePlan(known.case_code, 1, "approved", second="s2"))
        (goal,) = plans(office)[0].goals
        worker.case_plans.save_goal(SaveGoal(known.case_code, replace(goal, state="in_progress"), 1))
        assert plans(office)[-1].decision == "approved"
        worker.case_plans.save_goal(SaveGoal(known.case_code, replace(goal, due_on="2026-07-20"), 2))
        assert plans(office)[-1].decision == ""
        assert plans(office)[0].decision == "approved"

    def test_a_goal_needs_codes_of_the_lists_and_an_owner_who_exists(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        before = office.store.stored
        for wrong in (replace(GOAL, domain="fun"), replace(GOAL, state="soon"), replace(GOAL, due_on="")):
            with pytest.raises(InvalidEntry):
                worker.case_plans.save_goal(SaveGoal(known.case_code, wrong, 0))
        with pytest.raises(RecordNotFound):
            worker.case_plans.save_goal(SaveGoal(known.case_code, replace(GOAL, owner="nobody"), 0))
        with pytest.raises(RecordNotFound):
            worker.case_plans.decide(DecidePlan(known.case_code, 1, "approved", second="s2"))
        assert office.store.stored is before
