"""What stands in the list of the day beside referrals and safety. On the real file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from pgi_desk.domain.case_plan import Goal
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.due_list import DueEntry
from pgi_desk.domain.errors import InvalidEntry, PrintingFailed
from pgi_desk.domain.identifiers import ConsentId, HandOverId, ReadinessId, StaffId
from pgi_desk.domain.readiness import Assessment, ReadinessAnswer
from pgi_desk.domain.safety_plan import PlanParts
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.services.aid_forms import LegalForm
from pgi_desk.services.approvals import ApprovalService
from pgi_desk.services.case_plans import CasePlanService, SaveGoal
from pgi_desk.services.consents import RecordConsent, WithdrawConsent
from pgi_desk.services.day_sheet import DaySheetPaper
from pgi_desk.services.due_list import DueReader
from pgi_desk.services.hand_overs import HandOverService, WriteHandOver
from pgi_desk.services.incoming import RecordIncoming
from pgi_desk.services.interpreters import InterpreterEntry
from pgi_desk.services.observations import RecordObservations
from pgi_desk.services.overview import OverviewService
from pgi_desk.services.referrals import RecordAnswer
from pgi_desk.services.safety_plans import WriteSafetyPlan
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_consent_entry, agree, agree_to_help, decide, prepare_referral
from tests.helpers.clock import FixedClock
from tests.unit.services.fake_office import FakePaper

FOCAL = StaffMember(StaffId("second"), "Jonah Prestwold", Role.FOCAL_POINT)
WORKER = StaffMember(StaffId("third"), "Mirel Tasko", Role.CASE_WORKER)


def due(services: ServiceSet, *, mine: bool = False) -> dict[str, DueEntry]:
    return {one.kind: one for one in services.overview.today(mine=mine).due}


def seen_by(services: ServiceSet, member: StaffMember, *, mine: bool = False) -> set[str]:
    desk = replace(services.desk, member=member)
    return {one.kind for one in OverviewService(desk).today(mine=mine).due}


def colleague(services: ServiceSet, member: StaffMember = FOCAL) -> HandOverService:
    return HandOverService(replace(services.desk, member=member))


@pytest.fixture(autouse=True)
def third(services: ServiceSet) -> None:
    with services.desk.work("test.staff") as work:
        work.staff.add(WORKER)
        work.commit()


class TestConsents:
    def test_one_that_ends_stands_there_from_a_fortnight_before_until_it_is_given_anew(
        self, services: ServiceSet, records: Records, clock: FixedClock
    ) -> None:
        entry = a_consent_entry(services, ConsentPurpose.FOLLOW_UP)
        until = services.desk.clock.today() + timedelta(days=90)
        services.consents.record(RecordConsent(records.case_code, replace(entry, valid_until=until)))
        clock.forward(days=75)
        assert "consent_ends" not in due(services)
        clock.forward(days=1)
        found = due(services)["consent_ends"]
        assert (found.case_code, found.about, found.due_on) == (records.case_code, "C7_follow_up", until)
        clock.forward(days=200)
        assert due(services)["consent_ends"].overdue(services.desk.clock.today())
        again = a_consent_entry(services, ConsentPurpose.FOLLOW_UP)
        key = services.consents.record(RecordConsent(records.case_code, again)).key
        assert not [one for one in services.overview.today().due if one.about == "C7_follow_up"]
        services.consents.withdraw(WithdrawConsent(ConsentId(key), "oral"))
        assert not [one for one in services.overview.today().due if one.about == "C7_follow_up"]

    def test_one_for_a_referral_matters_as_long_as_the_referral_is_open(
        self, services: ServiceSet, records: Records, clock: FixedClock
    ) -> None:
        referral = prepare_referral(services, records)
        agree(services, referral)
        clock.forward(days=89)
        assert due(services)["consent_ends"].about == "C4_referral"
        with services.desk.work("test.close") as work:
            work.referrals.update(replace(work.referrals.get(referral), state="closed"))
            work.commit()
        assert "consent_ends" not in due(services)


def test_a_request_about_a_record_stands_there_until_it_is_answered(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    ticket = services.rights.receive(records.case_code, "access", services.desk.clock.today()).key
    clock.forward(days=21)
    found = due(services)["right_due"]
    assert (found.case_code, found.about, found.overdue(services.desk.clock.today())) == (
        records.case_code,
        "access",
        False,
    )
    clock.forward(days=21)
    assert due(services)["right_due"].overdue(services.desk.clock.today())
    services.rights.settle(ticket, "granted")  # type: ignore[arg-type]  # it is the id of a ticket
    assert "right_due" not in due(services)


def test_agreements_of_staff_are_there_for_who_looks_after_staff_and_ones_own_for_everybody(
    services: ServiceSet, clock: FixedClock
) -> None:
    services.staff.record_agreement(StaffId("second"), services.desk.clock.today())
    clock.forward(days=340)
    real = replace(services.desk, in_demo=False)
    found = {one.key: one for one in DueReader(real).list(()).entries if one.kind == "agreement_ends"}
    assert set(found) == {"second", "third", services.desk.member.staff_id}
    assert (found["second"].who, found["third"].due_on) == ("Jonah Prestwold", None)
    own = DueReader(replace(real, member=FOCAL)).list(()).entries
    assert [one.key for one in own if one.kind == "agreement_ends"] == ["second"]
    assert "agreement_ends" not in due(services), "in training nobody signs"


def test_interpreters_services_and_cases_past_their_day(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    today = services.desk.clock.today()
    ends = today + timedelta(days=400)
    services.interpreters.save(InterpreterEntry("Tamis Orrel", ("ar",), agreement_on=today, agreement_until=ends))
    assert not {"interpreter_ends", "vetting_ends", "retention_review"} & set(due(services))
    clock.forward(days=371)
    assert due(services)["interpreter_ends"].who == "Tamis Orrel"
    assert due(services)["vetting_ends"].count == 3
    clock.forward(days=400)
    assert due(services)["retention_review"].count == 2
    assert not {"interpreter_ends", "retention_review"} & seen_by(services, WORKER)


def test_a_hand_over_stands_there_until_somebody_else_took_it_over(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    both = (records.case_code.lower(), f" {records.child_code} ")
    services.hand_overs.write(WriteHandOver("Calls again at nine.", both, urgent=True))
    clock.forward(days=21)
    rows = [one for one in OverviewService(colleague(services).desk).today(mine=True).due if one.kind == "hand_over"]
    assert sorted(one.case_code for one in rows) == sorted((records.case_code, records.child_code))
    assert {one.about for one in rows} == {"urgent"}
    assert "hand_over" not in due(services, mine=True), "it is not for its writer"
    assert "hand_over" in due(services)
    view = colleague(services).view(HandOverId(rows[0].key))
    assert (len(view.notes), view.written_by) == (2, services.desk.member.name)
    with pytest.raises(InvalidEntry):
        services.hand_overs.acknowledge(HandOverId(rows[0].key))
    colleague(services).acknowledge(HandOverId(rows[0].key))
    assert "hand_over" not in due(services)
    assert "hand_over" not in seen_by(services, WORKER)


def test_a_hand_over_for_one_colleague_waits_for_that_one(services: ServiceSet) -> None:
    services.hand_overs.write(WriteHandOver("The key is in the safe.", for_staff="third"))
    assert "hand_over" in seen_by(services, WORKER, mine=True)
    assert "hand_over" not in seen_by(services, FOCAL, mine=True)
    assert "hand_over" in seen_by(services, FOCAL), "the branch sees what nobody took over"


@pytest.mark.parametrize("code", ["K7QM-T4CC", "nonsense", "K7QM-T4CA"])
def test_a_hand_over_about_a_case_that_is_none_is_refused(services: ServiceSet, code: str) -> None:
    with pytest.raises(InvalidEntry) as caught:
        services.hand_overs.write(WriteHandOver("Calls again at nine.", (code,)))
    assert caught.value.facts["field"] == "case_code"
    assert "hand_over" not in due(services)


class TestApprovals:
    def test_plans_and_requests_wait_in_one_place_for_who_may_agree(
        self, services: ServiceSet, records: Records
    ) -> None:
        desk = replace(services.desk, member=WORKER)
        goal = Goal("", "health", "See a doctor", "", WORKER.staff_id, str(services.desk.clock.today()))
        CasePlanService(desk, services.case_plans.second_person).save_goal(SaveGoal(records.case_code, goal, 0))
        for kind in ("closure", "disclosure_without_consent", "lower_risk"):
            ApprovalService(desk).ask(records.case_code, kind, "Talked about it on Friday.")
        wanted = {"approval_plan", "approval_closure", "approval_disclosure_without_consent", "approval_lower_risk"}
        assert {one.kind for one in services.approvals.waiting()} == wanted
        assert services.overview.today().approvals == 4
        assert wanted <= seen_by(services, FOCAL, mine=True)
        assert not wanted & seen_by(services, WORKER, mine=True), "nobody agrees to their own"

    def test_who_asked_is_told_that_somebody_agreed(self, services: ServiceSet, records: Records) -> None:
        asking = ApprovalService(replace(services.desk, member=WORKER))
        key = asking.ask(records.case_code, "closure", "All goals are met.").key
        with pytest.raises(InvalidEntry):
            asking.ask(records.case_code, "closure", "Once more.")
        services.approvals.decide(key, "agreed")  # type: ignore[arg-type]  # it is the id of a request
        assert "agreed" in seen_by(services, WORKER, mine=True)
        assert not services.approvals.waiting()


def test_for_me_are_the_cases_that_i_lead_or_help_in(services: ServiceSet, records: Records, clock: FixedClock) -> None:
    referral = prepare_referral(services, records)
    agree(services, referral)
    services.letters.release(services.letters.prepare(referral), FakePaper())
    clock.forward(days=89)
    theirs = replace(services.desk, member=WORKER)
    for mine, wanted in ((False, 1), (True, 0)):
        state = OverviewService(theirs).today(mine=mine)
        assert len(state.overdue) == wanted
        assert sum(one.kind == "consent_ends" for one in state.due) == wanted
    services.need_to_know.add_helper(records.case_code, WORKER.staff_id)
    state = OverviewService(theirs).today(mine=True)
    assert (len(state.overdue), sum(one.kind == "consent_ends" for one in state.due)) == (1, 1)


def test_three_weeks_without_the_laptop_lose_nothing_and_the_oldest_stands_first(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    """What fell due on each of the days in between is there, once, in the order in which it fell due."""
    today = services.desk.clock.today()
    steps: tuple[Callable[[], object], ...] = (
        lambda: services.rights.receive(records.case_code, "access", today - timedelta(days=25)),
        lambda: services.rights.receive(records.child_code, "erasure", today - timedelta(days=15)),
        lambda: services.consents.record(
            RecordConsent(
                records.case_code,
                replace(a_consent_entry(services, ConsentPurpose.FOLLOW_UP), valid_until=today + timedelta(days=10)),
            )
        ),
        lambda: services.hand_overs.write(WriteHandOver("Calls again at nine.", (records.case_code,))),
    )
    for step in steps:
        step()
    clock.forward(days=21)
    found = services.overview.today().due
    assert [(one.kind, (one.due_on or today) - today) for one in found if one.kind != "vetting_ends"] == [
        ("hand_over", timedelta(0)),
        ("right_due", timedelta(days=5)),
        ("consent_ends", timedelta(days=10)),
        ("right_due", timedelta(days=15)),
    ]
    late = [one for one in found if one.overdue(services.desk.clock.today())]
    assert len(late) == 3


class TestAgreedDays:
    """Goals, reviews and steps towards readiness, a week or two before their day."""

    def test_goals_and_reviews_stand_there_for_who_keeps_them_until_they_are_settled(
        self, services: ServiceSet, records: Records, clock: FixedClock
    ) -> None:
        code, day = records.case_code, clock.today() + timedelta(days=20)
        goal = Goal("", "health", "See a doctor", "", WORKER.staff_id, day.isoformat())
        services.case_plans.save_goal(SaveGoal(code, goal, 0))
        services.safety_plans.write(WriteSafetyPlan(code, PlanParts(concern="Is followed."), review_on=day))
        decide(services, records.child_code, review_on=day)
        kinds = {"goal_due", "safety_plan_review", "best_interest_review"}
        clock.forward(days=12)
        assert not kinds & set(due(services))
        clock.forward(days=1)
        found = due(services)
        assert {kind: found[kind].due_on for kind in kinds} == dict.fromkeys(kinds, day)
        assert (found["goal_due"].who, found["goal_due"].case_code) == ("Mirel Tasko", code)
        assert found["best_interest_review"].case_code == records.child_code
        assert kinds <= set(due(services, mine=True)), "whoever leads the case keeps all of it"
        assert seen_by(services, WORKER, mine=True) & kinds == {"goal_due"}
        assert not seen_by(services, FOCAL, mine=True) & kinds
        clock.forward(days=8)
        assert {kind for kind, one in due(services).items() if one.overdue(clock.today())} >= kinds
        (kept,) = services.notes.of_case(code).plans[-1].goals
        services.case_plans.save_goal(SaveGoal(code, replace(kept, state="met"), 1))
        later = clock.today() + timedelta(days=30)
        services.safety_plans.write(
            WriteSafetyPlan(code, PlanParts(concern="Is followed."), review_on=later, based_on=1)
        )
        decide(services, records.child_code, review_on=later)
        assert not kinds & set(due(services))

    def test_a_step_towards_readiness_is_for_its_owner_and_for_who_assesses(
        self, services: ServiceSet, clock: FixedClock
    ) -> None:
        def rated(key: str, rating: str) -> None:
            with services.desk.work("test.readiness") as work:
                me, now = services.desk.member.staff_id, clock.now()
                work.readiness_assessments.add(Assessment(ReadinessId(key), now, me))
                day = clock.today() + timedelta(days=20)
                answer = ReadinessAnswer(key, ReadinessId(key), "SK1", now, me, rating, owner=WORKER.name, due_on=day)
                work.readiness_answers.add(answer)
                work.commit()

        rated("first", "P")
        clock.forward(days=7)
        found = due(services)["readiness_step"]
        assert (found.about, found.who) == ("SK1", "Mirel Tasko")
        assert "readiness_step" in seen_by(services, WORKER, mine=True) & seen_by(services, WORKER)
        assert "readiness_step" not in seen_by(services, FOCAL, mine=True)
        rated("second", "A")
        assert "readiness_step" not in due(services)


def test_more_than_fits_says_so_and_what_was_due_first_is_there(services: ServiceSet) -> None:
    for number in range(51):
        colleague(services).write(WriteHandOver(f"Note {number}"))
    state = services.overview.today()
    assert (len([one for one in state.due if one.kind == "hand_over"]), state.more) == (50, 1)


class TestDaySheet:
    def test_it_holds_codes_and_no_name_of_anybody(
        self, services: ServiceSet, records: Records, clock: FixedClock
    ) -> None:
        referral = prepare_referral(services, records)
        agree(services, referral)
        services.letters.release(services.letters.prepare(referral), FakePaper())
        colleague(services).write(WriteHandOver("Calls again at nine.", (records.case_code,)))
        other = prepare_referral(services, records, provider_id=records.legal, service_family="legal")
        agree(services, other)
        clock.forward(days=72)
        services.letters.release(services.letters.prepare(other), FakePaper())
        clock.forward(days=8)
        seen: list[object] = []

        class Renderer:
            def render_day_sheet(self, paper: object) -> bytes:
                seen.append(paper)
                return b"%PDF"

        sheet = replace(services.day_sheet, renderer=Renderer()).prepare("en", mine=False)
        text = repr(seen)
        assert sheet.lines >= 3
        assert records.case_code in text
        assert "half of the time is over, no receipt" in text
        for word in ("Selam", "Warsanle", "Prestwold", "Harbour", services.desk.member.name, "Port Sarelle", "nine"):
            assert word not in text.replace("Coordinator agreed", "")

    def test_everything_that_waits_is_on_it_in_words_and_what_has_no_room_is_counted(
        self, services: ServiceSet, records: Records, clock: FixedClock
    ) -> None:
        me, today = services.desk.member.staff_id, clock.today()
        recalled = prepare_referral(services, records)
        uncertain = prepare_referral(services, records, provider_id=records.legal, service_family="legal")
        for key in (recalled, uncertain):
            agree(services, key)
        services.letters.release(services.letters.prepare(recalled), FakePaper())
        services.referrals.answer(RecordAnswer(recalled, "stop_and_recall"))
        with pytest.raises(OSError, match="no answer"):
            services.letters.release(services.letters.prepare(uncertain), FakePaper(problem=OSError("no answer")))
        services.incoming.record(RecordIncoming("Tern Street School", "teacher_school", "phone", "emergency"))
        agree_to_help(services, records.case_code)
        for days in (3, 2, 1):
            day = today + timedelta(days=days)
            form = LegalForm("labour_claim", "being_prepared", me, deadline=day, if_passed="Lost.")
            services.aid.legal_step(records.case_code, form)
        for number in range(53):
            colleague(services).write(WriteHandOver(f"Note {number}"))
            services.safety_tasks.worried(records.case_code)
        services.observations.record(RecordObservations(records.case_code, "delphi_labour", {"D5.01": "yes"}))
        clock.forward(days=2)
        seen: list[DaySheetPaper] = []

        class Renderer:
            def render_day_sheet(self, paper: DaySheetPaper) -> bytes:
                seen.append(paper)
                return b"%PDF"

        wanted = {
            *(("legal_due", code) for code in ("soon", "today", "passed")),
            ("referral_states", "stop_and_recall"),
            ("due_kinds", "letter_uncertain"),
            ("due_kinds", "incoming_late"),
            ("concern_steps", "review_due"),
        }
        for language in ("en", "fr", "es", "ar"):
            replace(services.day_sheet, renderer=Renderer()).prepare(language, mine=False)
            paper = seen[-1]
            said = {line.what for line in paper.lines}
            assert {services.desk.content.label(name, code, language) for name, code in wanted} <= said
            assert not said & {"soon", "today", "passed"}
            assert paper.hidden == 6, "three of the hand-overs and three of the worries"
        (review,) = (line for line in seen[0].lines if line.what == "Review what was observed")
        assert isinstance(review.due_on, datetime)

    def test_its_leaving_is_logged_before_and_after(self, services: ServiceSet, records: Records) -> None:
        colleague(services).write(WriteHandOver("Calls again at nine.", (records.case_code,)))
        sheet = services.day_sheet.prepare("ar", mine=True)
        assert sheet.pdf.startswith(b"%PDF")
        details: list[str] = []
        output = FakePaper(looks=lambda: details.append(services.audit.page()[0].detail))
        services.day_sheet.begin(sheet, output).finish(output)
        assert '"outcome": "intended"' in details[0]
        newest = services.audit.page()[0]
        assert (newest.action, newest.case_code) == ("day_sheet.print", "")
        assert '"outcome": "printed"' in newest.detail
        with pytest.raises(PrintingFailed):
            services.day_sheet.begin(sheet, FakePaper()).finish(FakePaper.jammed())
        assert '"outcome": "failed"' in services.audit.page()[0].detail

    def test_an_empty_day_is_not_printed(self, services: ServiceSet) -> None:
        with pytest.raises(InvalidEntry) as caught:
            services.day_sheet.prepare("en", mine=False)
        assert caught.value.facts["problem"] == "nothing_due"
