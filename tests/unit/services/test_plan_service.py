"""Weighing options, going through the steps, and the letter that does not leave before they are settled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import ConsentMissing, InvalidEntry, RecordNotFound, StepsOpen
from pgi_desk.domain.identifiers import CaseCode, ReferralId
from pgi_desk.domain.person import SafeContact
from pgi_desk.domain.referral_plan import Handover, ReferralPlan, Way
from pgi_desk.domain.safe_steps import StepState, open_before_letter
from pgi_desk.services.answer_entry import Told
from pgi_desk.services.answers import PersonsWord
from pgi_desk.services.consents import RecordConsent
from pgi_desk.services.functioning import RecordFunctioning
from pgi_desk.services.referral_plans import MarkSteps, PlanSheet, Preparing
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import (
    Records,
    a_consent_entry,
    agree_to_feedback,
    prepare_referral,
    record_plan,
    settle_steps,
)
from tests.helpers.clock import FixedClock
from tests.unit.services.fake_office import FakePaper, Office


def agreed_without_steps(services: ServiceSet, known: Records, **changes: object) -> ReferralId:
    """A referral to which the person agreed, and nobody thought of the steps."""
    referral_id = prepare_referral(services, known, **changes)
    referral = services.referrals.get(referral_id)
    entry = a_consent_entry(
        services, ConsentPurpose.REFERRAL, recipient=referral.provider_id, items_to_share=referral.items
    )
    services.consents.record(RecordConsent(referral.case_code, entry))
    services.referrals.confirm_consent(referral_id)
    return referral_id


def stored(office: Office) -> tuple[ReferralPlan, ...]:
    return tuple(office.store.rows("referral_plans"))


def sheet(services: ServiceSet, known: Records, referral_id: ReferralId | None = None) -> PlanSheet:
    return services.plans.sheet(Preparing(known.case_code, referral_id, known.clinic))


class TestPlan:
    def test_looking_at_it_stores_nothing(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        before = office.store.stored
        found = sheet(desk_services, known)
        assert (found.plan.plan_id, found.plan.case_code) == ("", known.case_code)
        assert [one.code for one in found.steps if one.state is StepState.SEEN] == ["provider_checked"]
        assert office.store.stored is before

    def test_it_is_recorded_once_and_changed_after_that(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        record_plan(desk_services, known.case_code)
        record_plan(desk_services, known.case_code, own_words="I want to see a nurse.")
        (plan,) = stored(office)
        assert (plan.own_words, plan.made_by, plan.made_at) == ("I want to see a nurse.", "s1", office.clock.now())
        assert office.actions()[-2:] == ["plan.record", "plan.record"]
        assert not {"I want to see a nurse."} & {str(detail) for detail in office.store.stored.details}

    def test_what_cannot_be_kept_stores_nothing(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        before = office.store.stored
        with pytest.raises(InvalidEntry):
            record_plan(desk_services, known.case_code, options=())
        assert office.store.stored is before

    def test_a_case_that_is_not_there_has_no_plan(self, desk_services: ServiceSet) -> None:
        with pytest.raises(RecordNotFound):
            record_plan(desk_services, CaseCode("22J9-C46H"))

    def test_the_next_referral_takes_it_up_and_the_one_after_begins_anew(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        record_plan(desk_services, known.case_code)
        referral_id = prepare_referral(desk_services, known)
        assert stored(office)[0].referral_id == referral_id
        assert sheet(desk_services, known, referral_id).plan.choice == "this_service"
        assert sheet(desk_services, known).plan.plan_id == ""

    def test_what_was_ticked_long_ago_does_not_count_for_a_new_referral(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        desk_services.plans.mark(MarkSteps(Preparing(known.case_code), done={"need_named": True}))
        office.clock.forward(days=8)
        assert sheet(desk_services, known).plan.steps_done == ()
        referral_id = prepare_referral(desk_services, known)
        assert sheet(desk_services, known, referral_id).plan.plan_id == ""

    def test_arriving_keeps_the_time_at_which_it_was_first_said(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        first = office.clock.now()
        record_plan(desk_services, known.case_code, way=Way("taxi", arrived_at=first))
        office.clock.forward(hours=3)
        record_plan(desk_services, known.case_code, way=Way("taxi", arrived_at=office.clock.now()))
        assert stored(office)[0].way.arrived_at == first
        record_plan(desk_services, known.case_code, way=Way("taxi"))
        assert stored(office)[0].way.arrived_at is None


class TestNothingNow:
    def test_it_ends_with_the_plan_and_without_a_referral(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        record_plan(desk_services, known.case_code, choice="nothing_now", own_words="Not today.")
        desk_services.plans.end_without_referral(known.case_code)
        (plan,) = stored(office)
        assert (plan.ended_at, plan.referral_id) == (office.clock.now(), None)
        assert office.store.rows("referrals") == ()
        assert sheet(desk_services, known).plan.plan_id == ""

    def test_it_does_not_end_so_unless_the_person_said_so(self, desk_services: ServiceSet, known: Records) -> None:
        with pytest.raises(InvalidEntry):
            desk_services.plans.end_without_referral(known.case_code)
        record_plan(desk_services, known.case_code)
        with pytest.raises(InvalidEntry):
            desk_services.plans.end_without_referral(known.case_code)

    def test_no_referral_is_prepared_against_it(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        record_plan(desk_services, known.case_code, choice="nothing_now")
        before = office.store.stored
        with pytest.raises(InvalidEntry):
            prepare_referral(desk_services, known)
        assert office.store.stored is before


class TestSteps:
    def test_ticks_are_kept_from_the_form_to_the_letter(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        of = Preparing(known.case_code)
        desk_services.plans.mark(MarkSteps(of, done={"need_named": True, "risk_checked": True}))
        desk_services.plans.mark(MarkSteps(of, done={"risk_checked": False}))
        referral_id = prepare_referral(desk_services, known)
        assert sheet(desk_services, known, referral_id).plan.steps_done == ("need_named",)
        assert office.actions().count("plan.steps") == 2

    def test_recording_the_plan_keeps_the_steps(self, desk_services: ServiceSet, known: Records) -> None:
        desk_services.plans.mark(MarkSteps(Preparing(known.case_code), done={"need_named": True}))
        record_plan(desk_services, known.case_code)
        assert sheet(desk_services, known).plan.steps_done == ("need_named",)

    def test_no_letter_leaves_with_open_steps_and_nothing_claims_that_it_did(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        referral_id = agreed_without_steps(desk_services, known)
        letter, paper = desk_services.letters.prepare(referral_id), FakePaper()
        before = office.store.stored
        with pytest.raises(StepsOpen) as caught:
            desk_services.letters.release(letter, paper)
        assert caught.value.facts["steps"] == (
            *("need_named", "options_explained", "risk_checked", "voice_first"),
            *("handover_safe", "transport", "accompaniment", "fallback"),
        )
        assert paper.delivered == []
        assert office.store.stored is before

    def test_a_reason_for_each_open_step_lets_it_leave(self, desk_services: ServiceSet, known: Records) -> None:
        referral_id = agreed_without_steps(desk_services, known)
        letter, paper = desk_services.letters.prepare(referral_id), FakePaper()
        settle_steps(desk_services, referral_id)
        desk_services.letters.release(letter, paper)
        assert paper.delivered == [letter.pdf]

    def test_a_whole_plan_leaves_two_steps_to_the_worker(self, desk_services: ServiceSet, known: Records) -> None:
        record_plan(desk_services, known.case_code)
        referral_id = agreed_without_steps(desk_services, known)
        waiting = open_before_letter(sheet(desk_services, known, referral_id).steps)
        assert waiting == ("need_named", "risk_checked", "voice_first")

    def test_a_letter_that_left_once_can_be_printed_again_without_them(
        self, desk_services: ServiceSet, known: Records
    ) -> None:
        referral_id = agreed_without_steps(desk_services, known)
        settle_steps(desk_services, referral_id)
        desk_services.letters.release(desk_services.letters.prepare(referral_id), FakePaper())
        plan = sheet(desk_services, known, referral_id).plan
        undo = dict.fromkeys((one.step for one in plan.steps_skipped), False)
        desk_services.plans.mark(MarkSteps(Preparing(known.case_code, referral_id), done=undo))
        desk_services.letters.release(desk_services.letters.prepare(referral_id), FakePaper())

    def test_an_emergency_waits_for_the_call_or_for_the_reason_why_there_was_none(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        record_plan(desk_services, known.case_code)
        referral_id = agreed_without_steps(desk_services, known, priority="emergency")
        of = Preparing(known.case_code, referral_id)
        with pytest.raises(InvalidEntry):
            desk_services.plans.mark(MarkSteps(of, done={"voice_first": True}))
        desk_services.plans.mark(MarkSteps(of, done={"need_named": True, "risk_checked": True}))
        letter = desk_services.letters.prepare(referral_id)
        with pytest.raises(StepsOpen) as caught:
            desk_services.letters.release(letter, FakePaper())
        assert caught.value.facts["steps"] == ("voice_first",)
        plan = replace(sheet(desk_services, known, referral_id).plan, handover=Handover(office.clock.now(), "intake"))
        desk_services.plans.record(of, plan)
        desk_services.letters.release(letter, FakePaper())


class TestMinimumComposed:
    """The step is done when there is a letter to see, not when boxes are ticked."""

    def step(self, services: ServiceSet, known: Records, referral_id: ReferralId) -> StepState:
        steps = sheet(services, known, referral_id).steps
        return next(one.state for one in steps if one.code == "minimum_composed")

    def test_a_draft_of_which_nothing_is_recorded_leaves_it_open(
        self, desk_services: ServiceSet, known: Records
    ) -> None:
        empty = prepare_referral(desk_services, known, items=("health_information",))
        assert self.step(desk_services, known, empty) is StepState.OPEN
        draft = prepare_referral(desk_services, known, items=("health_information", "sex"))
        assert self.step(desk_services, known, draft) is StepState.SEEN

    def test_what_this_kind_of_service_never_gets_composes_no_letter(
        self, desk_services: ServiceSet, known: Records
    ) -> None:
        draft = prepare_referral(desk_services, known, items=("story",), story="Worked without pay.")
        assert self.step(desk_services, known, draft) is StepState.OPEN

    def test_access_needs_alone_make_a_letter_as_they_do_on_paper(
        self, desk_services: ServiceSet, known: Records
    ) -> None:
        draft = prepare_referral(desk_services, known, items=("access_needs",))
        assert self.step(desk_services, known, draft) is StepState.OPEN
        answers = dict.fromkeys(("VIS", "HEAR", "MOB", "COG", "SC", "COM"), 1)
        desk_services.functioning.record(RecordFunctioning(known.case_code, answers, ("assistant",)))
        assert self.step(desk_services, known, draft) is StepState.SEEN

    def test_it_is_open_again_once_the_consent_cannot_be_used(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        referral = agreed_without_steps(desk_services, known)
        assert self.step(desk_services, known, referral) is StepState.SEEN
        office.clock.forward(days=91)
        assert self.step(desk_services, known, referral) is StepState.OPEN

    def test_a_letter_that_left_was_composed(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        referral = agreed_without_steps(desk_services, known)
        settle_steps(desk_services, referral)
        desk_services.letters.release(desk_services.letters.prepare(referral), FakePaper())
        office.clock.forward(days=91)
        assert self.step(desk_services, known, referral) is StepState.SEEN


class TestDayForAsking:
    """Step 13: a day is agreed with the person, and it is due like every contact. On the real file."""

    @pytest.fixture
    def referral(self, services: ServiceSet, records: Records) -> ReferralId:
        referral_id = agreed_without_steps(services, records)
        settle_steps(services, referral_id)
        services.letters.release(services.letters.prepare(referral_id), FakePaper())
        return referral_id

    @pytest.fixture
    def day(self, services: ServiceSet) -> date:
        return services.desk.clock.today() + timedelta(days=5)

    def may_contact(self, services: ServiceSet, records: Records) -> None:
        entry = a_consent_entry(services, ConsentPurpose.FOLLOW_UP)
        services.consents.record(RecordConsent(records.case_code, entry))

    def agree_day(self, services: ServiceSet, records: Records, referral: ReferralId, on: date) -> None:
        of = Preparing(records.case_code, referral)
        services.plans.record(of, services.plans.sheet(of).plan, on)

    def due(self, services: ServiceSet) -> list[tuple[str, bool, bool]]:
        kept = services.overview.today().safety
        return [(one.case_code, one.overdue, one.red) for one in kept if one.kind == "referral_follow_up"]

    def ticked(self, services: ServiceSet, records: Records, referral: ReferralId) -> bool:
        steps = services.plans.sheet(Preparing(records.case_code, referral)).steps
        return any(one.code == "follow_up" and one.state is StepState.SEEN for one in steps)

    def test_it_ticks_its_step_and_stands_in_what_is_due_until_the_person_was_asked(
        self, services: ServiceSet, records: Records, referral: ReferralId, day: date, clock: FixedClock
    ) -> None:
        self.may_contact(services, records)
        agree_to_feedback(services, records.case_code)
        assert not self.ticked(services, records, referral)
        self.agree_day(services, records, referral, day + timedelta(days=9))
        self.agree_day(services, records, referral, day)  # moved, not doubled
        assert self.ticked(services, records, referral)
        assert services.plans.sheet(Preparing(records.case_code, referral)).follow_up == day
        assert self.due(services) == []
        clock.forward(days=5, hours=-1)
        assert self.due(services) == [(records.case_code, False, False)]
        clock.forward(hours=12)
        assert self.due(services) == [(records.case_code, True, False)]
        services.answers.hear_person(PersonsWord(referral, 4, "yes", Told(channel="in_person")))
        assert self.due(services) == []
        assert self.ticked(services, records, referral)
        assert services.plans.sheet(Preparing(records.case_code, referral)).follow_up is None

    def test_nobody_is_reminded_without_consent_or_a_safe_way(
        self, services: ServiceSet, records: Records, referral: ReferralId, day: date, clock: FixedClock
    ) -> None:
        with pytest.raises(ConsentMissing) as caught:
            self.agree_day(services, records, referral, day)
        assert caught.value.facts["purpose"] == "C7_follow_up"
        self.may_contact(services, records)
        with pytest.raises(InvalidEntry) as late:
            self.agree_day(services, records, referral, day - timedelta(days=6))
        assert late.value.facts == {"field": "follow_up", "problem": "in_the_past"}
        assert not self.ticked(services, records, referral)
        self.agree_day(services, records, referral, day)
        clock.forward(days=5)
        assert len(self.due(services)) == 1
        with services.desk.work("test.write") as work:
            person = work.people.get(records.case_code)
            work.people.update(replace(person, safe_contact=SafeContact(channel="no_safe_contact")))
            work.commit()
        assert self.due(services) == []
