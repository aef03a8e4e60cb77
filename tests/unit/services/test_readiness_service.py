"""Assessing what the branch is ready to do: two signatures, losses, and what stays as it was signed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from pgi_desk.domain.errors import EntryIncomplete, InvalidEntry, NotPermitted, SignInRefused
from pgi_desk.domain.identifiers import LossId, StaffId
from pgi_desk.domain.readiness import ReadinessState
from pgi_desk.domain.readiness_gate import Access, Module
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.services.readiness_models import Leader, RateQuestion, Recheck, RecordLoss
from pgi_desk.services.second_person import SignIn
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.readiness import LEADER, make_ready, rate, rate_all, sign
from tests.unit.services.fake_office import Office

HEAD = StaffMember(StaffId("s3"), "Ottilie Marn", Role.COORDINATOR)


@pytest.fixture
def office(office: Office) -> Office:
    with office.store.open_work(StaffId("s1"), "staff.enrol") as work:
        work.staff.add(HEAD)
        work.commit()
    return office


def lose(services: ServiceSet, kind: str = "serious_incident", question: str = "") -> LossId:
    today = services.desk.clock.today()
    return LossId(services.readiness.note_loss(RecordLoss(kind, today, question)).key)


class TestAssessing:
    def test_a_new_file_is_not_assessed(self, desk_services: ServiceSet) -> None:
        sheet = desk_services.readiness.sheet()
        assert (sheet.standing.state, sheet.shown, sheet.trend) == (ReadinessState.NOT_ASSESSED, None, ())

    def test_nothing_is_rated_before_an_assessment_is_begun(self, desk_services: ServiceSet) -> None:
        with pytest.raises(InvalidEntry) as caught:
            rate(desk_services, "SK1", "A")
        assert caught.value.facts == {"field": "assessment", "problem": "none_in_work"}

    def test_beginning_twice_keeps_the_one_in_work(self, office: Office, desk_services: ServiceSet) -> None:
        first = desk_services.readiness.start().key
        assert desk_services.readiness.start().key == first
        assert len(office.store.rows("readiness_assessments")) == 1

    def test_a_question_is_rated_once_and_again(self, office: Office, desk_services: ServiceSet) -> None:
        desk_services.readiness.start()
        rate(desk_services, "SK1", "N")
        rate(desk_services, "SK1", "A")
        (answer,) = office.store.rows("readiness_answers")
        assert (answer.question, answer.rating, answer.answered_by) == ("SK1", "A", "s1")
        sheet = desk_services.readiness.sheet()
        assert sheet.drafting
        assert sheet.answers["SK1"].evidence_seen == "paper seen"

    def test_an_assessment_in_work_opens_nothing(self, desk_services: ServiceSet) -> None:
        rate_all(desk_services)
        sheet = desk_services.readiness.sheet()
        assert (sheet.reached, sheet.standing.state) == (2, ReadinessState.NOT_ASSESSED)
        assert sheet.standing.level == 0

    def test_a_case_worker_looks_but_does_not_assess(self, office: Office) -> None:
        services = office.services(Role.CASE_WORKER)
        services.readiness.sheet()
        with pytest.raises(NotPermitted):
            services.readiness.start()


class TestSigning:
    def test_two_signatures_make_a_level_that_counts(self, office: Office, desk_services: ServiceSet) -> None:
        make_ready(desk_services)
        (kept,) = office.store.rows("readiness_assessments")
        assert (kept.level, kept.assessor, kept.leader, kept.approval) == (2, "s1", None, "on_paper")
        assert (kept.leader_name, kept.leader_function) == ("Aldis Torvane", "chair of the branch")
        assert office.store.stored.details[-1] == {"level": 2, "approval": "on_paper"}
        assert desk_services.readiness.sheet().standing.state is ReadinessState.VALID

    def test_one_critical_question_partly_achieved_stays_below_level_2(self, desk_services: ServiceSet) -> None:
        make_ready(desk_services, PR2="P")
        sheet = desk_services.readiness.sheet()
        assert (sheet.standing.level, sheet.reached) == (1, 1)
        assert [(one.level, one.code) for one in sheet.held_back] == [(2, "PR2")]

    def test_every_unfinished_question_is_named(self, desk_services: ServiceSet) -> None:
        desk_services.readiness.start()
        rate(desk_services, "SK1", "A")
        desk_services.readiness.rate(RateQuestion("SK2", "A"))
        with pytest.raises(EntryIncomplete) as caught:
            sign(desk_services)
        problems: Any = caught.value.facts["problems"]
        assert problems[0] == ("SK2", "evidence_seen_missing")
        assert len(problems) == 31

    @pytest.mark.parametrize(
        ("leader", "field", "problem"),
        [
            (Leader(), "leader", "two_people"),
            (Leader(name="Aldis Torvane"), "leader_function", "empty"),
            (Leader(name="marit dunlevane", function="chair"), "leader_name", "two_people"),
            (Leader(name="Jonah Prestwold", function="chair"), "leader_name", "is_a_colleague"),
            (Leader(staff_id="s2"), "leader", "focal_point_alone"),
            (Leader(staff_id="s1"), "approved_by", "two_people"),
        ],
    )
    def test_the_second_signature_is_of_somebody_else_and_never_of_a_focal_point(
        self, office: Office, desk_services: ServiceSet, leader: Leader, field: str, problem: str
    ) -> None:
        rate_all(desk_services)
        with pytest.raises(InvalidEntry) as caught:
            sign(desk_services, leader)
        assert (caught.value.facts["field"], caught.value.facts["problem"]) == (field, problem)
        assert not office.store.rows("readiness_assessments")[0].signed

    def test_a_focal_point_assesses_and_a_coordinator_signs_with_an_own_sign_in(self, office: Office) -> None:
        office.keyring.enrol(b"k" * 48, HEAD, "ottilie", "five good words here now", 1)
        desk = office.desk(Role.FOCAL_POINT)
        services = office.wired(replace(desk, member=StaffMember(StaffId("s2"), "Jonah Prestwold", Role.FOCAL_POINT)))
        assert {one.staff_id for one in services.readiness.leaders()} == {"s1", "s3"}
        rate_all(services)
        with pytest.raises(SignInRefused):
            sign(services, Leader("s3", SignIn("ottilie", "guessed")))
        sign(services, Leader("s3", SignIn("ottilie", "five good words here now")))
        (kept,) = office.store.rows("readiness_assessments")
        assert (kept.assessor, kept.leader, kept.approval) == ("s2", "s3", "signed_in")

    def test_a_focal_point_is_not_offered_for_the_leadership(self, desk_services: ServiceSet) -> None:
        assert [one.staff_id for one in desk_services.readiness.leaders()] == ["s3"]
        assert [one.staff_id for one in desk_services.readiness.colleagues()] == ["s2", "s3"]

    def test_what_was_signed_stays_and_a_new_assessment_begins_with_its_answers(
        self, office: Office, desk_services: ServiceSet
    ) -> None:
        make_ready(desk_services, PR2="P")
        signed = office.store.rows("readiness_answers")
        with pytest.raises(InvalidEntry):
            rate(desk_services, "PR2", "A")
        desk_services.readiness.start()
        rate(desk_services, "PR2", "A")
        assert office.store.rows("readiness_answers")[: len(signed)] == signed
        assert desk_services.readiness.sheet().standing.level == 1  # until the new one is signed
        sign(desk_services)
        sheet = desk_services.readiness.sheet()
        assert sheet.standing.level == 2
        assert [point.level for point in sheet.trend] == [1, 2]
        assert sheet.trend[0].scores["PR"] < sheet.trend[1].scores["PR"]

    def test_it_counts_from_the_day_of_the_assessment_not_of_the_signature(
        self, office: Office, desk_services: ServiceSet
    ) -> None:
        rate_all(desk_services)
        day = office.clock.today() - timedelta(days=365)
        sign(desk_services, assessed_on=day)
        assert desk_services.readiness.sheet().standing.state is ReadinessState.VALID
        office.clock.forward(days=1)
        found = desk_services.readiness.sheet().standing
        assert (found.state, found.level) == (ReadinessState.EXPIRED, 0)


class TestLosses:
    def test_a_loss_needs_a_level_to_fall_from(self, desk_services: ServiceSet) -> None:
        with pytest.raises(InvalidEntry):
            lose(desk_services)

    def test_a_serious_incident_lowers_the_level_until_two_re_check_it(
        self, office: Office, desk_services: ServiceSet
    ) -> None:
        make_ready(desk_services)
        key = lose(desk_services)
        assert desk_services.readiness.sheet().standing.level == 1
        desk_services.readiness.recheck(Recheck(key, StaffId("s2")))
        assert desk_services.readiness.sheet().standing.level == 2
        (loss,) = office.store.rows("readiness_losses")
        assert (loss.rechecked_by, loss.second, loss.approval) == ("s1", "s2", "by_name")
        with pytest.raises(InvalidEntry):
            desk_services.readiness.recheck(Recheck(key, StaffId("s2")))

    def test_nobody_re_checks_alone(self, desk_services: ServiceSet) -> None:
        make_ready(desk_services)
        key = lose(desk_services)
        with pytest.raises(InvalidEntry):
            desk_services.readiness.recheck(Recheck(key, StaffId("s1")))
        assert desk_services.readiness.sheet().standing.level == 1

    def test_a_critical_point_that_stays_lost_counts_as_rated_again(self, desk_services: ServiceSet) -> None:
        make_ready(desk_services)
        key = lose(desk_services, "critical_lost", "SK1")
        assert desk_services.readiness.sheet().standing.level == 1
        with pytest.raises(InvalidEntry):
            desk_services.readiness.recheck(Recheck(key, StaffId("s2")))
        desk_services.readiness.recheck(Recheck(key, StaffId("s2"), rating_now="N"))
        sheet = desk_services.readiness.sheet()
        assert (sheet.standing.level, sheet.reached) == (0, 0)
        desk_services.readiness.start()
        assert desk_services.readiness.sheet().answers["SK1"].rating == "N"

    @pytest.mark.parametrize(("role", "level"), [(Role.CASE_WORKER, 1), (Role.VOLUNTEER, 1), (Role.AUDITOR, 2)])
    def test_who_leaves_the_work_lets_the_level_fall(
        self, office: Office, desk_services: ServiceSet, role: Role, level: int
    ) -> None:
        make_ready(desk_services)
        with office.store.open_work(StaffId("s1"), "staff.enrol") as work:
            work.staff.add(StaffMember(StaffId("s9"), "Perrin Oake", role))
            work.commit()
        desk_services.staff.leave(StaffId("s9"))
        assert desk_services.readiness.sheet().standing.level == level

    def test_who_leaves_a_file_without_a_level_changes_nothing(self, office: Office, desk_services: ServiceSet) -> None:
        desk_services.staff.leave(StaffId("s2"))
        assert office.store.rows("readiness_losses") == ()

    def test_a_new_assessment_leaves_the_losses_of_the_old_one_behind(self, desk_services: ServiceSet) -> None:
        make_ready(desk_services)
        lose(desk_services)
        desk_services.readiness.start()
        sign(desk_services, LEADER)
        assert desk_services.readiness.sheet().standing.state is ReadinessState.VALID


def test_openings_name_every_module(desk_services: ServiceSet) -> None:
    assert set(desk_services.readiness.openings()) == set(Module)
    assert {one.access for one in desk_services.readiness.openings().values()} == {Access.OPEN}  # demo mode
