"""Safety over time: levels rise freely and fall with two people, what is due follows, and nothing is overwritten."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pgi_desk.domain.errors import (
    InvalidEntry,
    NotPermitted,
    PrintingFailed,
    RecordNotFound,
    SignInRefused,
    SkillMissing,
)
from pgi_desk.domain.identifiers import CaseCode, FlagId, SafetyTaskId, StaffId
from pgi_desk.domain.partial_date import DatePrecision, PartialDate
from pgi_desk.domain.reporting_duty import ReportingDuty
from pgi_desk.domain.safety import SafetyAssessment
from pgi_desk.domain.safety_plan import PlanParts
from pgi_desk.domain.safety_tasks import SafetyTask
from pgi_desk.domain.staff import Role
from pgi_desk.domain.suicide_risk import SuicideAnswers
from pgi_desk.services.safety import AssessSafety
from pgi_desk.services.safety_plans import WriteSafetyPlan
from pgi_desk.services.safety_schedule import branch_intervals
from pgi_desk.services.safety_settings import HelpNumber, SafetySettings
from pgi_desk.services.safety_tasks import RaiseFlag
from pgi_desk.services.second_person import SignIn
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.suicide_steps import AskedAboutSuicide
from tests.helpers.builders import Records, record_person
from tests.unit.services.fake_office import FakePaper, Office

SAFE_NIGHT = {"safe_place_tonight": "yes"}
HIGH = AskedAboutSuicide(CaseCode(""), SuicideAnswers(thoughts="yes", plan="yes"))


def all_safe(office: Office) -> dict[str, str]:
    rows = office.content.list("safety_questions")
    return {row.code: "no" if row.text("counts") == "yes" else "yes" for row in rows}


def level_of(office: Office, code: CaseCode) -> str:
    with office.store.open_work(StaffId("s1"), "test.read") as work:
        return work.cases.get(code).risk_level


def assessments(office: Office) -> tuple[SafetyAssessment, ...]:
    return office.store.rows("safety_assessments")


def tasks(office: Office, kind: str) -> list[SafetyTask]:
    return [task for task in office.store.rows("safety_tasks") if task.kind == kind]


def hours_until(office: Office, task: SafetyTask) -> float:
    return (task.due_at - office.clock.now()) / timedelta(hours=1)


@pytest.fixture
def worker(office: Office) -> ServiceSet:
    return office.services(Role.CASE_WORKER)


@pytest.fixture
def asker(office: Office, desk_services: ServiceSet) -> ServiceSet:
    desk_services.skills.record(StaffId("s1"), "suicide_screening", office.clock.today())
    return desk_services


class TestAssessing:
    def test_the_case_has_the_level_of_the_newest_assessment(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        worker.safety.assess(AssessSafety(known.case_code, all_safe(office), note=" Sleeps at  a friend's. "))
        assert level_of(office, known.case_code) == "low"
        worker.safety.assess(AssessSafety(known.case_code, {"injury_or_pain": "yes"}))
        assert level_of(office, known.case_code) == "high"
        first, second = assessments(office)
        assert (first.level, first.rule_level, first.note) == ("low", "low", "Sleeps at  a friend's.")
        assert (second.level, second.review_on) == ("high", office.clock.today() + timedelta(days=7))
        assert {one.answer for one in second.answers} == {"yes", "unknown"}

    def test_a_level_may_be_raised_without_a_word(self, office: Office, worker: ServiceSet, known: Records) -> None:
        worker.safety.assess(AssessSafety(known.case_code, all_safe(office), level="high"))
        (entry,) = assessments(office)
        assert (entry.rule_level, entry.level, entry.approved_by) == ("low", "high", None)

    def test_better_answers_alone_do_not_lower_the_case(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        worker.safety.assess(AssessSafety(known.case_code, {"injury_or_pain": "yes"}))
        worker.safety.assess(AssessSafety(known.case_code, all_safe(office)))
        assert level_of(office, known.case_code) == "high"
        assert assessments(office)[-1].rule_level == "low"

    @pytest.mark.parametrize(
        ("reason", "second", "field"), [("", "s2", "lowered_reason"), ("Moved.", "", "approved_by")]
    )
    def test_lowering_needs_a_reason_and_a_focal_point(
        self, office: Office, worker: ServiceSet, known: Records, reason: str, second: str, field: str
    ) -> None:
        worker.safety.assess(AssessSafety(known.case_code, {"injury_or_pain": "yes"}))
        before = office.store.stored
        with pytest.raises(InvalidEntry) as caught:
            worker.safety.assess(AssessSafety(known.case_code, all_safe(office), "low", reason, second))
        assert caught.value.facts["field"] == field
        assert office.store.stored is before

    def test_a_focal_point_agrees_at_the_same_desk(self, office: Office, worker: ServiceSet, known: Records) -> None:
        worker.safety.assess(AssessSafety(known.case_code, {"injury_or_pain": "yes"}))
        worker.safety.assess(AssessSafety(known.case_code, all_safe(office), "low", "Moved.", "s2"))
        entry = assessments(office)[-1]
        assert (entry.level, entry.approved_by, entry.approval) == ("low", "s2", "by_name")
        assert level_of(office, known.case_code) == "low"
        assert office.store.stored.details[-1] == {"level": "low", "rule": "low", "second": "s2"}

    def test_a_focal_point_with_a_way_in_signs_in(self, office: Office, worker: ServiceSet, known: Records) -> None:
        office.keyring.slots["jonah"] = (StaffId("s2"), "their own words", b"k" * 32)
        worker.safety.assess(AssessSafety(known.case_code, {"injury_or_pain": "yes"}))
        order = AssessSafety(known.case_code, all_safe(office), "low", "Moved.", "s2", SignIn("jonah", "wrong"))
        with pytest.raises(SignInRefused):
            worker.safety.assess(order)
        assert level_of(office, known.case_code) == "high"
        office.delay = type(office.delay)()
        right = replace(order, sign_in=SignIn("jonah", "their own words"))
        office.services(Role.CASE_WORKER).safety.assess(right)
        assert assessments(office)[-1].approval == "signed_in"

    def test_a_focal_point_who_is_signed_in_needs_nobody_else(
        self, office: Office, known: Records, desk_services: ServiceSet
    ) -> None:
        desk_services.safety.assess(AssessSafety(known.case_code, {"injury_or_pain": "yes"}))
        desk_services.safety.assess(AssessSafety(known.case_code, all_safe(office), "medium", "Moved."))
        assert (assessments(office)[-1].level, assessments(office)[-1].approved_by) == ("medium", "s1")

    @pytest.mark.parametrize(
        "wrong", [{"level": "none"}, {"answers": {"weather": "yes"}}, {"answers": {"injury_or_pain": "?"}}]
    )
    def test_what_is_no_answer_or_level_is_refused(
        self, office: Office, worker: ServiceSet, known: Records, wrong: dict[str, object]
    ) -> None:
        before = office.store.stored
        with pytest.raises(InvalidEntry):
            worker.safety.assess(replace(AssessSafety(known.case_code), **wrong))  # type: ignore[arg-type]
        assert office.store.stored is before

    def test_volunteers_assess_nothing_and_there_is_no_case_of_nobody(self, office: Office, worker: ServiceSet) -> None:
        with pytest.raises(NotPermitted):
            office.services(Role.VOLUNTEER).safety.assess(AssessSafety(CaseCode("22J9-C46H")))
        with pytest.raises(RecordNotFound):
            worker.safety.assess(AssessSafety(CaseCode("22J9-C46H")))


class TestFollowUp:
    def test_an_assessment_sets_contact_and_review_and_the_next_one_moves_them(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        worker.safety.assess(AssessSafety(known.case_code, all_safe(office)))
        (contact,), (review,) = tasks(office, "contact"), tasks(office, "review")
        assert hours_until(office, contact) == 7 * 24
        assert review.due_at.date() == office.clock.today() + timedelta(days=90)
        worker.safety.assess(AssessSafety(known.case_code, {"injury_or_pain": "yes"}))
        (contact,), (review,) = tasks(office, "contact"), tasks(office, "review")
        assert hours_until(office, contact) == 24
        assert review.due_at.date() == office.clock.today() + timedelta(days=7)

    def test_contacts_of_a_high_risk_follow_fast_and_then_weekly(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        worker.safety.assess(AssessSafety(known.case_code, {"injury_or_pain": "yes"}))
        found = []
        for _ in range(4):
            office.clock.forward(hours=1)
            worker.safety_tasks.contacted(known.case_code, "reached")
            found.append(hours_until(office, tasks(office, "contact")[-1]) / 24)
        assert found == [3, 3, 7, 7]

    def test_who_was_not_reached_is_tried_again_as_soon_as_at_first(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        worker.safety.assess(AssessSafety(known.case_code, {"injury_or_pain": "yes"}))
        for outcome in ("reached", "reached", "reached", "not_reached"):
            office.clock.forward(hours=1)
            worker.safety_tasks.contacted(known.case_code, outcome)
        assert hours_until(office, tasks(office, "contact")[-1]) == 3 * 24

    def test_looking_at_the_papers_again_puts_off_no_contact(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        worker.safety.assess(AssessSafety(known.case_code, {"injury_or_pain": "yes"}))
        due_at = tasks(office, "contact")[0].due_at
        office.clock.forward(days=3)
        worker.safety.assess(AssessSafety(known.case_code, {"injury_or_pain": "yes"}))
        assert [task.due_at for task in tasks(office, "contact")] == [due_at]
        worker.safety.assess(AssessSafety(known.case_code, all_safe(office), "low", "Moved.", "s2"))
        assert hours_until(office, tasks(office, "contact")[0]) == 7 * 24

    def test_who_wants_no_contact_is_not_planned_for(self, office: Office, worker: ServiceSet, known: Records) -> None:
        worker.safety.assess(AssessSafety(known.case_code, all_safe(office)))
        worker.safety_tasks.contacted(known.case_code, "wants_none", "Will come by.")
        assert [task.open for task in tasks(office, "contact")] == [False]

    def test_a_contact_nobody_planned_is_kept_all_the_same(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        worker.safety_tasks.contacted(known.case_code, "came")
        (contact,) = tasks(office, "contact")
        assert (contact.outcome, contact.open) == ("came", False)
        with pytest.raises(InvalidEntry):
            worker.safety_tasks.contacted(known.case_code, "by_owl")

    def test_the_branch_sets_its_own_times(
        self, office: Office, desk_services: ServiceSet, worker: ServiceSet, known: Records
    ) -> None:
        shipped = branch_intervals(desk_services.desk, "")
        own = shipped | {"low": replace(shipped["low"], first_hours=48)}
        desk_services.safety_settings.keep(SafetySettings((HelpNumber("Duty desk", "+000 55 1"),), own))
        worker.safety.assess(AssessSafety(known.case_code, all_safe(office)))
        assert hours_until(office, tasks(office, "contact")[0]) == 48
        with pytest.raises(InvalidEntry):
            desk_services.safety_settings.keep(SafetySettings((HelpNumber("", "+000 55 1"),), shipped))
        wrong = shipped | {"low": replace(shipped["low"], contact_days=0)}
        with pytest.raises(InvalidEntry):
            desk_services.safety_settings.keep(SafetySettings((), wrong))
        with pytest.raises(NotPermitted):
            office.services(Role.FOCAL_POINT).safety_settings.keep(SafetySettings((), shipped))


class TestSuicideSteps:
    def test_only_with_the_skill(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        order = replace(HIGH, case_code=known.case_code)
        with pytest.raises(SkillMissing):
            desk_services.suicide_steps.record(order)
        desk_services.skills.record(StaffId("s1"), "suicide_screening", office.clock.today())
        desk_services.suicide_steps.record(order)
        desk_services.skills.take_back(StaffId("s1"), "suicide_screening")
        with pytest.raises(SkillMissing):
            desk_services.suicide_steps.record(order)
        (kept,) = office.store.rows("suicide_screenings")
        assert (kept.result, kept.asked_by) == ("high", "s1")

    def test_a_high_risk_makes_the_case_high_and_nothing_is_overwritten(
        self, office: Office, asker: ServiceSet, known: Records
    ) -> None:
        asker.safety.assess(AssessSafety(known.case_code, all_safe(office)))
        asker.suicide_steps.record(replace(HIGH, case_code=known.case_code))
        assert level_of(office, known.case_code) == "high"
        before, after = assessments(office)
        assert (before.level, after.level, after.origin, after.suicide) == ("low", "high", "suicide_steps", "high")
        assert after.answers == before.answers
        assert hours_until(office, tasks(office, "contact")[0]) == 24
        assert hours_until(office, tasks(office, "suicide")[0]) == 12

    def test_a_later_assessment_knows_of_it(self, office: Office, asker: ServiceSet, known: Records) -> None:
        asker.suicide_steps.record(replace(HIGH, case_code=known.case_code))
        asker.safety.assess(AssessSafety(known.case_code, all_safe(office)))
        assert assessments(office)[-1].rule_level == "high"

    @pytest.mark.parametrize(
        ("answers", "hours"),
        [
            (SuicideAnswers(agitated="yes"), 1),
            (SuicideAnswers(), 24),
            (SuicideAnswers(thoughts="yes", plan="no", tried_last_year="no"), 72),
            (SuicideAnswers(thoughts="no"), None),
        ],
    )
    def test_what_to_do_has_a_deadline(
        self, office: Office, asker: ServiceSet, known: Records, answers: SuicideAnswers, hours: int | None
    ) -> None:
        asker.suicide_steps.record(AskedAboutSuicide(known.case_code, answers))
        found = [hours_until(office, task) for task in tasks(office, "suicide")]
        assert found == ([] if hours is None else [hours])

    def test_contact_is_weekly_for_two_months(self, office: Office, asker: ServiceSet, known: Records) -> None:
        asker.safety.assess(AssessSafety(known.case_code, all_safe(office)))
        moderate = SuicideAnswers(thoughts="yes", plan="no", tried_last_year="no")
        asker.suicide_steps.record(AskedAboutSuicide(known.case_code, moderate))
        found = []
        for days in (1, 50, 20):
            office.clock.forward(days=days)
            asker.safety_tasks.contacted(known.case_code, "reached")
            found.append(hours_until(office, tasks(office, "contact")[-1]) / 24)
        assert found == [7, 7, 28]

    def test_a_risk_found_between_two_contacts_brings_the_next_one_forward(
        self, office: Office, asker: ServiceSet, known: Records
    ) -> None:
        asker.safety.assess(AssessSafety(known.case_code, {"injury_or_pain": "yes"}))
        for _ in range(3):
            office.clock.forward(hours=1)
            asker.safety_tasks.contacted(known.case_code, "reached")
        assert hours_until(office, tasks(office, "contact")[-1]) == 7 * 24
        office.clock.forward(hours=1)
        asker.suicide_steps.record(replace(HIGH, case_code=known.case_code))
        assert hours_until(office, tasks(office, "contact")[-1]) == 24

    def test_a_moderate_risk_in_a_case_that_was_never_assessed_plans_a_contact(
        self, office: Office, asker: ServiceSet, known: Records
    ) -> None:
        moderate = SuicideAnswers(thoughts="yes", plan="no", tried_last_year="no")
        asker.suicide_steps.record(AskedAboutSuicide(known.case_code, moderate))
        assert level_of(office, known.case_code) == "medium"
        assert hours_until(office, tasks(office, "contact")[0]) == 72

    def test_no_child_of_ten_is_asked(self, asker: ServiceSet) -> None:
        child = record_person(asker, birth=PartialDate(DatePrecision.YEAR, 2018))
        with pytest.raises(InvalidEntry) as caught:
            asker.suicide_steps.record(replace(HIGH, case_code=child))
        assert caught.value.facts["problem"] == "age_too_young"

    def test_the_result_says_what_to_do_while_answers_are_given(self, desk_services: ServiceSet) -> None:
        result, actions = desk_services.suicide_steps.judge(SuicideAnswers(act_now="yes"))
        assert (result, actions[0]) == ("imminent", "stay")

    def test_a_skill_is_recorded_once(self, office: Office, asker: ServiceSet) -> None:
        with pytest.raises(InvalidEntry):
            asker.skills.record(StaffId("s1"), "suicide_screening", office.clock.today())
        with pytest.raises(InvalidEntry):
            asker.skills.record(StaffId("s2"), "juggling", office.clock.today())
        with pytest.raises(InvalidEntry):
            asker.skills.record(StaffId("s2"), "suicide_screening", date(2030, 1, 1))


class TestFlagsAndHelp:
    def test_each_flag_opens_a_task_with_its_deadline_and_sends_nothing(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        kinds = office.content.list("safety_flags")
        for row in kinds:
            worker.safety_tasks.raise_flag(RaiseFlag(known.case_code, row.code, "Told at the door."))
            (task,) = tasks(office, row.code)
            assert hours_until(office, task) == row.number("hours")
        assert len(office.store.rows("safety_flags")) == 6
        assert office.store.rows("disclosures") == office.store.rows("disclosures_without_consent") == ()

    def test_a_flag_is_up_once_and_comes_down_with_its_task(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        flag = FlagId(worker.safety_tasks.raise_flag(RaiseFlag(known.case_code, "missing_child")).key)
        with pytest.raises(InvalidEntry):
            worker.safety_tasks.raise_flag(RaiseFlag(known.case_code, "missing_child"))
        with pytest.raises(InvalidEntry):
            worker.safety_tasks.lower_flag(flag, " ")
        worker.safety_tasks.lower_flag(flag, "Found at school.")
        (task,) = tasks(office, "missing_child")
        assert (task.open, task.note) == (False, "Found at school.")
        worker.safety_tasks.raise_flag(RaiseFlag(known.case_code, "missing_child"))

    def test_a_report_by_law_has_the_time_of_the_law(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        duty = ReportingDuty("Staff", "Harm to a child", "The council", 6, "no", "", "Act 12", office.clock.today())
        desk_services.reporting_duty.keep(duty)
        desk_services.safety_tasks.raise_flag(RaiseFlag(known.case_code, "mandatory_report_due"))
        assert hours_until(office, tasks(office, "mandatory_report_due")[0]) == 6

    @pytest.mark.parametrize("role", [role for role in Role if role is not Role.TRAINER])
    def test_everybody_can_say_that_they_are_worried_without_a_question(
        self, office: Office, known: Records, role: Role
    ) -> None:
        office.services(role).safety_tasks.worried()
        (task,) = tasks(office, "worried")
        assert (task.case_code, hours_until(office, task)) == (None, 1)
        assert office.actions()[-1] == "safety.worried"

    def test_a_worry_may_name_its_case_and_is_settled_by_a_word(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        key = SafetyTaskId(worker.safety_tasks.worried(known.case_code).key)
        with pytest.raises(InvalidEntry):
            worker.safety_tasks.finish(key, "")
        worker.safety_tasks.finish(key, "Two of us went.")
        assert worker.safety_tasks.task(key).note == "Two of us went."
        with pytest.raises(InvalidEntry):
            worker.safety_tasks.finish(key, "Again.")

    def test_contacts_and_reviews_are_not_ticked_off(self, office: Office, worker: ServiceSet, known: Records) -> None:
        worker.safety.assess(AssessSafety(known.case_code, all_safe(office)))
        for task in office.store.rows("safety_tasks"):
            with pytest.raises(InvalidEntry):
                worker.safety_tasks.finish(task.task_id, "Done.")


def test_each_safety_plan_is_a_version_of_its_own(office: Office, worker: ServiceSet, known: Records) -> None:
    worker.safety_plans.write(WriteSafetyPlan(known.case_code, PlanParts(concern="Is followed."), with_person=True))
    worker.safety.assess(AssessSafety(known.case_code, {"injury_or_pain": "yes"}))
    worker.safety_plans.write(WriteSafetyPlan(known.case_code, PlanParts(during="Goes to the shop.")))
    first, second = office.store.rows("safety_plans")
    assert (first.number, first.parts.concern, first.with_person) == (1, "Is followed.", True)
    assert (second.number, second.review_on) == (2, office.clock.today() + timedelta(days=7))
    with pytest.raises(InvalidEntry):
        worker.safety_plans.write(WriteSafetyPlan(known.case_code, PlanParts()))


class TestPlanOnPaper:
    def test_there_is_a_paper_only_when_it_was_asked_for_and_is_safe(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        plan = WriteSafetyPlan(known.case_code, PlanParts(concern="Is followed."), copy_asked=True)
        with pytest.raises(InvalidEntry):
            worker.safety_plan_paper.prepare(known.case_code, "en")
        worker.safety_plans.write(plan)
        with pytest.raises(InvalidEntry) as caught:
            worker.safety_plan_paper.prepare(known.case_code, "en")
        assert caught.value.facts["problem"] == "copy_not_safe"
        worker.safety_plans.write(replace(plan, copy_safe=True))
        prepared = worker.safety_plan_paper.prepare(known.case_code, "fr")
        assert b"Is followed." in prepared.pdf
        assert known.case_code.encode() not in prepared.pdf
        assert b"Selam" not in prepared.pdf

    def test_the_trail_says_so_before_and_after(self, office: Office, worker: ServiceSet, known: Records) -> None:
        worker.safety_plans.write(
            WriteSafetyPlan(known.case_code, PlanParts(concern="x"), copy_asked=True, copy_safe=True)
        )
        prepared = worker.safety_plan_paper.prepare(known.case_code, "en")
        worker.safety_plan_paper.release(prepared, FakePaper())
        with pytest.raises(PrintingFailed):
            worker.safety_plan_paper.release(prepared, FakePaper.jammed())
        with pytest.raises(OSError, match="cable"):
            worker.safety_plan_paper.release(prepared, FakePaper(problem=OSError("cable")))
        outcomes = [detail["outcome"] for detail in office.store.stored.details if "outcome" in detail]
        assert outcomes == ["intended", "printed", "intended", "failed", "intended", "unknown"]
        assert office.store.audit[-1].case_code == known.case_code
