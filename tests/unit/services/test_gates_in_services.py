"""Principles and readiness hold for every caller: what the window asks, the use cases want to see answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from pgi_desk.domain.case_plan import Goal
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import ChangedElsewhere, ModuleClosed, PrinciplesNotLookedAt, RecordNotFound
from pgi_desk.domain.identifiers import AssistanceId, CaseCode
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.safety_plan import PlanParts
from pgi_desk.services.aid_forms import LegalForm
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.case_plans import SaveGoal
from pgi_desk.services.consents import RecordConsent
from pgi_desk.services.observations import RecordFactor, RecordObservations
from pgi_desk.services.people import CorrectPerson, PersonEntry
from pgi_desk.services.principles import AnswerCheck
from pgi_desk.services.safety import AssessSafety
from pgi_desk.services.safety_plans import WriteSafetyPlan
from pgi_desk.services.safety_tasks import RaiseFlag
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import (
    Records,
    a_consent_entry,
    a_provider,
    agree,
    make_sheets,
    prepare_referral,
    prove_recovery,
    record_basics,
    record_person,
    typed_sheets,
)
from tests.helpers.impact import assess_impact
from tests.helpers.readiness import make_ready
from tests.unit.services.fake_office import FakePaper, Office

BOUND: Callable[[], date] = lambda: date(2027, 1, 1)  # noqa: E731  # reads like the setting that it is


def answer(services: ServiceSet, occasion: Occasion, code: CaseCode | None = None, word: str = "yes") -> None:
    asked = services.principles.before(occasion, code)
    services.principles.answer(AnswerCheck(asked, {one.code: word for one in asked.questions}))


def skip(services: ServiceSet, occasion: Occasion, code: CaseCode | None = None) -> None:
    services.principles.answer(AnswerCheck(services.principles.before(occasion, code), skip_reason="imminent_danger"))


class TestPrinciples:
    @pytest.fixture
    def known(self, office: Office) -> Records:
        return record_basics(office.services())  # in training, where only the window asks

    @pytest.fixture
    def real(self, office: Office, known: Records) -> ServiceSet:
        services = office.services(in_demo=False, agreed_until=BOUND)
        services.recovery.prove(*typed_sheets(make_sheets(services), 1, 3))
        assess_impact(services)
        make_ready(services)
        return services

    def test_nobody_is_recorded_before_the_questions(self, real: ServiceSet) -> None:
        with pytest.raises(PrinciplesNotLookedAt) as refused:
            record_person(real)
        assert refused.value.facts == {"occasion": "first_contact"}
        answer(real, Occasion.FIRST_CONTACT, word="no")
        with pytest.raises(PrinciplesNotLookedAt):
            record_person(real)
        answer(real, Occasion.FIRST_CONTACT)
        record_person(real)

    def test_a_reason_for_leaving_them_out_counts(self, real: ServiceSet) -> None:
        skip(real, Occasion.FIRST_CONTACT)
        record_person(real)

    def test_a_referral_is_asked_about_the_same_person_on_the_same_day(
        self, office: Office, real: ServiceSet, known: Records
    ) -> None:
        answer(real, Occasion.REFERRAL, known.child_code)
        with pytest.raises(PrinciplesNotLookedAt):
            prepare_referral(real, known)
        prepare_referral(real, known, priority="emergency")
        answer(real, Occasion.REFERRAL, known.case_code)
        prepare_referral(real, known)
        office.clock.forward(hours=13)
        with pytest.raises(PrinciplesNotLookedAt):
            prepare_referral(real, known)

    def test_paper_and_file_are_asked_about_each(self, real: ServiceSet, known: Records) -> None:
        skip(real, Occasion.REFERRAL, known.case_code)
        referral = prepare_referral(real, known)
        agree(real, referral)
        letter, paper = real.letters.prepare(referral), FakePaper()
        for output in (paper, FakePaper("pdf_file")):
            with pytest.raises(PrinciplesNotLookedAt):
                real.letters.release(letter, output)
        assert paper.delivered == []
        answer(real, Occasion.PRINT, known.case_code)
        real.letters.release(letter, paper)
        assert len(paper.delivered) == 1
        with pytest.raises(PrinciplesNotLookedAt):
            real.letters.release(real.letters.prepare(referral), FakePaper("pdf_file"))


# What each module is in the program; None is what no level closes.
STEPS: dict[Module, Callable[[ServiceSet, CaseCode], object]] = {
    Module.INFORMATION: lambda real, code: real.assistance.record(
        RecordAssistance(code, "emotional", "pfa", real.desk.clock.today())
    ),
    Module.OBSERVATION: lambda real, code: real.observations.record(
        RecordObservations(code, "unodc_signs", {real.desk.content.list("unodc_signs").codes()[0]: "yes"})
    ),
    Module.DIRECTORY: lambda real, _code: real.directory.add(a_provider()),
    Module.REFERRAL: lambda real, code: prepare_referral(real, Records(code, code, *["p"] * 4)),  # type: ignore[arg-type]
    Module.MATERIAL_AID: lambda real, code: real.assistance.record(
        RecordAssistance(code, "material_social", "food", real.desk.clock.today(), unit="items")
    ),
    Module.LEGAL_AID: lambda real, code: real.assistance.record(
        RecordAssistance(code, "legal", "legal_counselling", real.desk.clock.today())
    ),
    Module.INDICATORS: lambda real, code: real.observations.record(
        RecordObservations(code, "delphi_labour", {real.desk.content.list("delphi_labour").codes()[0]: "yes"})
    ),
    Module.SAFETY_PLAN: lambda real, code: real.safety_plans.write(WriteSafetyPlan(code, PlanParts(during="Go out."))),
    Module.FOLLOW_UP: lambda real, code: real.case_plans.save_goal(SaveGoal(code, goal(real), 0)),
}
LEVELS = {0: {"SK1": "P"}, 1: {"PR2": "P"}, 2: {}}


def goal(services: ServiceSet, **changes: str) -> Goal:
    due = (services.desk.clock.today() + timedelta(7)).isoformat()
    return replace(Goal("", "safety", "A safe room", "", services.desk.member.staff_id, due), **changes)


def _refused(step: Callable[[ServiceSet, CaseCode], object], real: ServiceSet, code: CaseCode) -> object:
    """Return the module that a level closed; whatever else a step lacks here, readiness did not stop it."""
    try:
        step(real, code)
    except ModuleClosed as error:
        return error.facts["module"]
    except RecordNotFound:
        return ""
    return ""


def test_a_legal_matter_asks_for_the_same_level_and_can_end_at_every_one(office: Office) -> None:
    real = office.services(in_demo=False, agreed_until=BOUND)
    prove_recovery(real)
    make_ready(real)
    code = a_survivor(real)
    step = LegalForm("labour_claim", "being_prepared", real.desk.member.staff_id)
    matter = real.aid.legal_step(code, step).key
    today = real.desk.clock.today()
    told = RecordAssistance(code, "legal", "legal_information", today)
    entry = AssistanceId(real.assistance.record(told).key)
    make_ready(real, **LEVELS[1])
    calls: tuple[Callable[[], object], ...] = (
        lambda: real.aid.legal_step(code, step),
        lambda: real.aid.legal_step(code, replace(step, matter_id=matter, based_on=1, status="waiting")),
        lambda: real.assistance.record(replace(told, form=step)),
        lambda: real.aid.correct(entry, step),
    )
    for refused in calls:
        with pytest.raises(ModuleClosed) as caught:
            refused()
        assert caught.value.facts["module"] == Module.LEGAL_AID
    real.assistance.record(told)  # to say what the law is stays open
    real.aid.legal_step(code, replace(step, matter_id=matter, based_on=1, status="handed_over", note="To a lawyer."))


def a_survivor(real: ServiceSet) -> CaseCode:
    code = record_person(real)
    with real.desk.work("test.write") as work:
        work.cases.update(replace(work.cases.get(code), case_type="survivor"))
        work.commit()
    real.consents.record(RecordConsent(code, a_consent_entry(real, ConsentPurpose.SERVICES)))
    return code


@pytest.mark.parametrize("level", LEVELS)
def test_every_module_is_refused_or_open_as_the_table_says(office: Office, level: int) -> None:
    real = office.services(in_demo=False, agreed_until=BOUND)
    prove_recovery(real)
    make_ready(real, **LEVELS[level])
    code = a_survivor(real)
    for row in real.desk.content.list("readiness_modules"):
        closed = level < row.number("from_level")
        assert _refused(STEPS[Module(row.code)], real, code) == (row.code if closed else ""), row.code
    if level < 2:
        with pytest.raises(ModuleClosed):
            real.observations.record_factor(RecordFactor(code, real.desk.content.list("domv_factors").codes()[0], 1, 1))
    # The emergency block, and what only makes people safer, is open at every level.
    real.safety.assess(AssessSafety(code, {"injury_or_pain": "yes"}))
    real.safety_tasks.raise_flag(RaiseFlag(code, real.desk.content.list("safety_flags").codes()[0]))
    real.safety_tasks.worried(code)
    real.observations.review(code)


def test_a_goal_that_was_set_goes_on_when_the_level_falls(office: Office) -> None:
    real = office.services(in_demo=False, agreed_until=BOUND)
    prove_recovery(real)
    make_ready(real)
    code = record_person(real)
    real.case_plans.save_goal(SaveGoal(code, goal(real, goal_id="g1"), 0))
    make_ready(real, SK1="P")
    real.case_plans.save_goal(SaveGoal(code, goal(real, goal_id="g1", state="in_progress"), based_on=1))
    with pytest.raises(ModuleClosed):
        real.case_plans.save_goal(SaveGoal(code, goal(real, goal_id="g2"), based_on=2))


class TestTwoPeople:
    """Two people who change the same thing: the second one is told, and nothing is dropped."""

    def test_a_safety_plan(self, desk_services: ServiceSet) -> None:
        services, code = desk_services, record_person(desk_services)
        services.safety_plans.write(WriteSafetyPlan(code, PlanParts(during="Go out."), based_on=0))
        with pytest.raises(ChangedElsewhere):
            services.safety_plans.write(WriteSafetyPlan(code, PlanParts(during="Stay."), based_on=0))
        services.safety_plans.write(WriteSafetyPlan(code, PlanParts(during="Stay."), based_on=1))

    def test_a_correction(self, desk_services: ServiceSet) -> None:
        services, code = desk_services, record_person(desk_services)
        seen = services.people.entry(code)
        first, second = replace(seen, nickname="Seli"), replace(seen, gender="woman")
        services.people.correct(CorrectPerson(code, first, seen))
        with pytest.raises(ChangedElsewhere):
            services.people.correct(CorrectPerson(code, second, seen))
        assert services.people.entry(code).nickname == "Seli"
        services.people.correct(CorrectPerson(code, PersonEntry(nickname="Seli"), first))

    def test_a_review_of_what_changed_meanwhile(self, desk_services: ServiceSet) -> None:
        services, code = desk_services, record_person(desk_services)
        sign = services.desk.content.list("unodc_signs").codes()[0]
        seen = len(services.observations.sheet(code).entries)
        services.observations.record(RecordObservations(code, "unodc_signs", {sign: "yes"}))
        with pytest.raises(ChangedElsewhere):
            services.observations.review(code, seen=seen)
        services.observations.review(code, seen=seen + 1)
