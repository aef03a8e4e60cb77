"""What the home page shows: what is due, what waits, what is uncertain. On the real file."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import ChangedElsewhere, PrintingFailed
from pgi_desk.domain.identifiers import ConsentId, IncomingId, ReferralId, SafetyTaskId, StaffId
from pgi_desk.domain.person import SafeContact
from pgi_desk.domain.safety_plan import PlanParts
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.domain.suicide_risk import SKILL, SuicideAnswers
from pgi_desk.services.aid_forms import LegalForm
from pgi_desk.services.answer_entry import Told
from pgi_desk.services.consents import RecordConsent, WithdrawConsent
from pgi_desk.services.incoming import RecordIncoming
from pgi_desk.services.notices import NoticeService
from pgi_desk.services.observations import RecordObservations
from pgi_desk.services.overview import MOST_ROWS, OverviewService
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.person_papers import PersonPaperService
from pgi_desk.services.referrals import RecordAnswer
from pgi_desk.services.safety import AssessSafety
from pgi_desk.services.safety_plans import WriteSafetyPlan
from pgi_desk.services.safety_tasks import RaiseFlag
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.suicide_steps import AskedAboutSuicide
from tests.helpers.builders import (
    Records,
    a_consent_entry,
    a_provider,
    agree,
    agree_to_feedback,
    agree_to_help,
    decide,
    prepare_referral,
)
from tests.helpers.clock import FixedClock
from tests.unit.services.fake_office import FakePaper


def sent(services: ServiceSet, records: Records, priority: str) -> ReferralId:
    referral_id = prepare_referral(services, records, priority=priority)
    agree(services, referral_id)
    services.letters.release(services.letters.prepare(referral_id), FakePaper())
    return referral_id


def numbers(services: ServiceSet, *keys: ReferralId) -> list[str]:
    return [services.referrals.get(key).number for key in keys]


def test_of_many_rows_the_most_urgent_are_shown_and_all_are_counted(services: ServiceSet, records: Records) -> None:
    for _ in range(MOST_ROWS + 3):
        prepare_referral(services, records)
    for _ in range(MOST_ROWS + 2):
        services.safety_tasks.worried()
    first = services.overview.today()
    assert (len(first.drafts), len(first.safety), first.hidden) == (MOST_ROWS, MOST_ROWS, 5)
    every = services.overview.today(everything=True)
    assert (len(every.drafts), len(every.safety), every.hidden) == (MOST_ROWS + 3, MOST_ROWS + 2, 0)
    assert services.overview.prepared() == MOST_ROWS + 3


def test_an_empty_file(services: ServiceSet) -> None:
    view = services.overview.today()
    assert view.branch_name == "Port Sarelle Branch"
    assert (view.people, view.open_cases, view.open_referrals, view.providers_due) == (0, 0, 0, 0)
    assert not any((view.overdue, view.awaiting, view.drafts, view.uncertain_letters))
    assert view.last_backup_at is None


def test_people_cases_and_referrals_are_counted(services: ServiceSet, records: Records) -> None:
    prepare_referral(services, records)
    view = services.overview.today()
    assert (view.people, view.open_cases, view.open_referrals) == (2, 2, 1)


def test_what_was_not_sent_yet_is_a_draft(services: ServiceSet, records: Records) -> None:
    draft, ready = prepare_referral(services, records), prepare_referral(services, records)
    agree(services, ready)
    sent(services, records, "normal")
    assert [row.number for row in services.overview.today().drafts] == numbers(services, draft, ready)


def test_answers_are_late_after_24_72_and_336_hours(services: ServiceSet, records: Records, clock: FixedClock) -> None:
    normal, urgent, emergency = (sent(services, records, one) for one in ("normal", "urgent", "emergency"))
    late: list[ReferralId] = []
    for hours, key in ((24, emergency), (48, urgent), (264, normal)):
        clock.forward(hours=hours)
        assert [row.number for row in services.overview.today().overdue] == numbers(services, *late)
        clock.forward(seconds=1)
        late.append(key)
        view = services.overview.today()
        assert [row.number for row in view.overdue] == numbers(services, *late)
        assert all(row.overdue for row in view.overdue)
        assert not any(row.overdue for row in view.awaiting)
        clock.forward(seconds=-1)


def test_a_receipt_that_is_missing_is_said_after_an_hour_and_three_for_emergencies_and_at_half_time(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    normal, urgent, emergency = (sent(services, records, one) for one in ("normal", "urgent", "emergency"))

    def marks() -> dict[str, str]:
        return {row.number: row.mark for row in services.overview.today().awaiting if row.mark}

    assert marks() == {}
    start = clock.now()
    by = {row.number: row.receipt_by for row in services.overview.today().awaiting}
    hours = [by[number] - start for number in numbers(services, normal, urgent, emergency)]  # type: ignore[operator]
    assert hours == [timedelta(days=7), timedelta(hours=36), timedelta(hours=1)]
    name = numbers(services, emergency)[0]
    for after, mark in ((1, "first_hour"), (3, "third_hour"), (12, "half_time")):
        clock.moment = start + timedelta(hours=after)
        assert marks().get(name, "") != mark
        clock.forward(seconds=1)
        assert marks() == {name: mark}
        assert services.overview.today().awaiting[0].number == name
    clock.moment = start + timedelta(hours=36, seconds=1)
    assert marks() == {numbers(services, urgent)[0]: "half_time"}  # the emergency is overdue, which says more
    services.referrals.answer(RecordAnswer(urgent, "received"))
    assert marks() == {}


@pytest.mark.parametrize(("state", "waits"), [("received", False), ("accepted", False), ("no_answer", True)])
def test_a_service_that_answered_is_not_waited_for(
    services: ServiceSet, records: Records, state: str, waits: bool
) -> None:
    key = sent(services, records, "emergency")
    assert [row.number for row in services.overview.today().awaiting] == numbers(services, key)
    services.referrals.answer(RecordAnswer(key, state))
    assert [row.number for row in services.overview.today().awaiting] == (numbers(services, key) if waits else [])


def test_a_letter_that_may_be_out_is_shown_until_it_is_settled(services: ServiceSet, records: Records) -> None:
    key = prepare_referral(services, records)
    agree(services, key)
    with pytest.raises(OSError, match="no answer"):
        services.letters.release(services.letters.prepare(key), FakePaper(problem=OSError("no answer")))
    (letter,) = services.overview.today().uncertain_letters
    assert (letter.case_code, letter.letter_number) == (records.case_code, *numbers(services, key))
    with services.desk.work("test.read") as work:
        (stored,) = work.disclosures.with_outcome("unknown")
    services.letters.confirm_uncertain(stored.disclosure_id, left_the_desk=False)
    assert services.overview.today().uncertain_letters == ()


def test_services_that_need_a_check_are_counted_but_not_suspended_ones(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    assert services.overview.today().providers_due == 0
    services.directory.add(a_provider(name="Quay Kitchen"))
    assert services.overview.today().providers_due == 1
    clock.forward(days=181)
    assert services.overview.today().providers_due == 4


def test_the_last_backup_is_remembered(services: ServiceSet, clock: FixedClock) -> None:
    with services.desk.work("test.write") as work:
        work.settings.put("last_backup_at", clock.now().isoformat())
        work.commit()
    assert OverviewService(services.desk).today().last_backup_at == clock.now()


def test_what_is_overdue_says_what_to_do_next_and_the_furthest_comes_first(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    normal, urgent = sent(services, records, "normal"), sent(services, records, "urgent")
    row = services.overview.today().awaiting[0]
    assert (row.next_step, row.next_at) == ("first_reminder", row.due_at)
    clock.forward(hours=336 + 1)
    first, second = services.overview.today().overdue
    assert [first.number, second.number] == numbers(services, urgent, normal)
    assert (first.next_step, second.next_step) == ("other_service", "first_reminder")
    services.answers.remind(urgent, "other_service", Told())
    first, second = services.overview.today().overdue
    assert [first.number, second.number] == numbers(services, normal, urgent)  # the other was just seen to
    assert second.next_at is not None
    assert second.next_at > clock.now()


def test_referrals_that_came_in_and_wait_are_counted(services: ServiceSet, records: Records, clock: FixedClock) -> None:
    command = RecordIncoming("Tern Street School", "teacher_school", "phone", "emergency")
    services.incoming.record(command)
    answered = IncomingId(services.incoming.record(command).key)
    services.incoming.take_over(answered, records.case_code)
    view = services.overview.today()
    assert (view.incoming_open, view.incoming_late) == (1, 0)
    clock.forward(hours=25)
    assert services.overview.today().incoming_late == 1


@pytest.mark.parametrize(
    ("state", "days"), [("received", 14), ("accepted", 14), ("service_started", 30), ("service_completed", 7)]
)
def test_a_referral_of_which_nothing_is_heard_comes_back_to_the_list(
    services: ServiceSet, records: Records, clock: FixedClock, state: str, days: int
) -> None:
    key = sent(services, records, "normal")
    clock.forward(days=2)
    services.referrals.answer(RecordAnswer(key, state))
    clock.forward(days=days)
    assert services.overview.today().quiet == ()
    clock.forward(seconds=1)
    (row,) = services.overview.today().quiet
    assert (row.number, row.next_step, row.next_list) == (*numbers(services, key), state, "quiet_steps")
    assert row.next_at == clock.now() - timedelta(seconds=1)
    services.answers.hand_over(key, Told())  # anything that is recorded breaks the silence
    assert services.overview.today().quiet == ()


@pytest.mark.parametrize("state", ["service_completed", "person_did_not_attend"])
def test_nobody_is_sent_to_ask_a_person_who_may_not_be_contacted(
    services: ServiceSet, records: Records, clock: FixedClock, state: str
) -> None:
    key = sent(services, records, "normal")
    clock.forward(days=2)
    services.referrals.answer(RecordAnswer(key, state))
    clock.forward(days=8)
    (row,) = services.overview.today().quiet
    assert not row.may_ask, "there is no consent C7"
    entry = a_consent_entry(services, ConsentPurpose.FOLLOW_UP)
    services.consents.record(RecordConsent(records.case_code, entry))
    (row,) = services.overview.today().quiet
    assert row.may_ask
    with services.desk.work("test.contact") as work:
        person = work.people.get(records.case_code)
        work.people.update(replace(person, safe_contact=SafeContact(channel="no_safe_contact")))
        work.commit()
    (row,) = services.overview.today().quiet
    assert not row.may_ask, "there is no safe way"


def test_a_recalled_letter_is_asked_after_and_a_closed_one_is_not(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    recalled, closed = sent(services, records, "normal"), sent(services, records, "normal")
    services.referrals.answer(RecordAnswer(recalled, "stop_and_recall"))
    services.referrals.answer(RecordAnswer(closed, "person_declined"))
    services.referrals.answer(RecordAnswer(closed, "closed", "referral_declined_by_survivor", "asked_no_answer"))
    clock.forward(days=60)
    assert [row.number for row in services.overview.today().quiet] == numbers(services, recalled)


def test_nobody_is_asked_about_a_letter_that_is_being_printed(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    referral = prepare_referral(services, records)
    agree(services, referral)
    output = FakePaper()
    leaving = services.letters.begin(services.letters.prepare(referral), output)
    assert services.overview.today().uncertain_letters == ()
    clock.forward(minutes=4)
    (letter,) = services.overview.today().uncertain_letters
    assert letter.outcome == "intended"
    leaving.settle(leaving.hand_over(output))
    assert services.overview.today().uncertain_letters == ()


def test_whether_a_service_may_be_asked_follows_the_newest_consent_to_feedback(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    sent(services, records, "normal")

    def may_ask() -> bool:
        (row,) = (*services.overview.today().awaiting, *services.overview.today().overdue)
        return row.may_ask

    assert not may_ask()
    until_today = a_consent_entry(services, ConsentPurpose.FEEDBACK, valid_until=clock.today())
    services.consents.record(RecordConsent(records.case_code, until_today))
    assert may_ask()
    clock.forward(days=1)
    assert not may_ask()
    consent = agree_to_feedback(services, records.case_code)
    assert may_ask()
    services.consents.withdraw(WithdrawConsent(consent, "oral"))
    assert not may_ask()


@pytest.mark.parametrize("kind", ["recall", "reminder", "card", "full_copy", "certificate"])
@pytest.mark.parametrize("came_out", [True, False])
def test_every_paper_of_which_nobody_knows_is_asked_about_until_somebody_says_so(
    services: ServiceSet, records: Records, kind: str, came_out: bool
) -> None:
    key = sent(services, records, "normal")
    agree_to_feedback(services, records.case_code)
    if kind == "recall":
        services.consents.withdraw(WithdrawConsent(services.referrals.get(key).consent_id or ConsentId(""), "oral"))
    papers: NoticeService | PersonPaperService = services.person_papers
    if kind in {"recall", "reminder"}:
        papers = services.notices
    papers.release(papers.prepare(key, kind), FakePaper())
    assert services.overview.today().uncertain_letters == ()
    with pytest.raises(PrintingFailed):
        papers.release(papers.prepare(key, kind), FakePaper.jammed())
    assert services.overview.today().uncertain_letters == ()
    reminded = len(services.answers.sheet(key).entries)
    with pytest.raises(OSError, match="gone"):
        papers.release(papers.prepare(key, kind), FakePaper(problem=OSError("gone")))
    (asked,) = services.overview.today().uncertain_letters
    assert (asked.paper, asked.case_code, asked.intended_at) == (kind, records.case_code, services.desk.clock.now())
    assert [asked.letter_number] == numbers(services, key)
    assert len(services.answers.sheet(key).entries) == reminded
    services.notices.confirm_uncertain(asked.disclosure_id, came_out=came_out)
    assert services.overview.today().uncertain_letters == ()
    assert len(services.answers.sheet(key).entries) == reminded + (kind == "reminder" and came_out)
    said = services.audit.page()[0]
    assert (said.action, f'"outcome":"{"printed" if came_out else "failed"}"' in said.detail.replace(" ", "")) == (
        "letter.confirm",
        True,
    )
    with pytest.raises(ChangedElsewhere):
        services.notices.confirm_uncertain(asked.disclosure_id, came_out=came_out)


def test_a_paper_that_a_crash_cut_short_is_asked_about_too(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    key = sent(services, records, "normal")
    card = services.person_papers.prepare(key, "card")
    with pytest.raises(KeyboardInterrupt):
        services.person_papers.release(card, FakePaper(problem=KeyboardInterrupt()))
    assert services.overview.today().uncertain_letters == ()  # it could be on its way
    clock.forward(minutes=4)
    assert [one.paper for one in services.overview.today().uncertain_letters] == ["card"]


class TestSafety:
    """What is due for the safety of people, on the real file."""

    @staticmethod
    def agree_to_contact(services: ServiceSet, records: Records) -> str:
        entry = a_consent_entry(services, ConsentPurpose.FOLLOW_UP)
        return services.consents.record(RecordConsent(records.case_code, entry)).key

    @staticmethod
    def kinds(services: ServiceSet) -> list[tuple[str, bool, bool]]:
        return [(row.kind, row.overdue, row.red) for row in services.overview.today().safety]

    def test_a_contact_is_a_reminder_only_with_consent_and_only_while_it_holds(
        self, services: ServiceSet, records: Records
    ) -> None:
        services.safety.assess(AssessSafety(records.case_code, {"injury_or_pain": "yes"}))
        assert self.kinds(services) == []
        # The list is short: what is no reminder must not take the place of one.
        soon = services.desk.clock.now() + timedelta(days=2)
        assert services.desk.queries.due_tasks("contact", soon, 50) == ()
        assert services.safety.view(records.case_code).stops == ("consent_never_asked",)
        consent = self.agree_to_contact(services, records)
        assert self.kinds(services) == [("contact", False, False)]
        assert services.safety.view(records.case_code).stops == ()
        services.consents.withdraw(WithdrawConsent(ConsentId(consent), "oral"))
        assert self.kinds(services) == []
        assert services.safety.view(records.case_code).stops == ("consent_withdrawn",)

    def test_without_a_safe_contact_nobody_is_reminded(self, services: ServiceSet, records: Records) -> None:
        self.agree_to_contact(services, records)
        services.safety.assess(AssessSafety(records.case_code, {"injury_or_pain": "yes"}))
        entry = services.people.entry(records.case_code)
        nowhere = replace(entry, safe_contact=SafeContact("no_safe_contact"))
        services.people.correct(CorrectPerson(records.case_code, nowhere))
        assert self.kinds(services) == []
        assert services.safety.view(records.case_code).stops == ("no_safe_contact",)

    def test_an_overdue_high_risk_is_red_and_first(
        self, services: ServiceSet, records: Records, clock: FixedClock
    ) -> None:
        self.agree_to_contact(services, records)
        services.safety.assess(AssessSafety(records.case_code, {"injury_or_pain": "yes"}))
        services.safety_tasks.raise_flag(RaiseFlag(records.child_code, "child_at_risk"))
        assert self.kinds(services) == [("child_at_risk", False, False), ("contact", False, False)]
        clock.forward(days=2)
        assert self.kinds(services) == [("child_at_risk", True, True), ("contact", True, True)]
        clock.forward(days=5)
        assert ("review", True, True) in self.kinds(services)
        row = services.overview.today().safety[0]
        assert (row.case_code, row.risk_level) == (records.child_code, "not_assessed")

    def test_a_late_contact_of_a_low_risk_is_not_red(
        self, services: ServiceSet, records: Records, clock: FixedClock
    ) -> None:
        self.agree_to_contact(services, records)
        rows = services.desk.content.list("safety_questions")
        safe = {row.code: "no" if row.text("counts") == "yes" else "yes" for row in rows}
        services.safety.assess(AssessSafety(records.case_code, safe))
        clock.forward(days=8)
        assert self.kinds(services) == [("contact", True, False)]

    def test_a_worry_without_a_case_is_there_until_it_is_settled(self, services: ServiceSet, records: Records) -> None:
        key = services.safety_tasks.worried().key
        assert self.kinds(services) == [("worried", False, False)]
        assert services.overview.today().safety[0].case_code == ""
        services.safety_tasks.finish(SafetyTaskId(key), "Went there.")
        assert self.kinds(services) == []

    def test_a_legal_deadline_is_shown_in_time_and_whether_the_person_may_be_told(
        self, services: ServiceSet, records: Records, clock: FixedClock
    ) -> None:
        member, today = services.desk.member.staff_id, clock.today()
        form = LegalForm(
            "labour_claim", "being_prepared", member, deadline=today + timedelta(days=20), if_passed="Lost."
        )
        agree_to_help(services, records.case_code)
        matter = services.aid.legal_step(records.case_code, form).key
        assert self.kinds(services) == []
        clock.forward(days=6)
        assert self.kinds(services) == [("soon", False, False)]
        (row,) = services.overview.today().safety
        assert (row.list_name, row.task_id, row.who, row.may_contact) == ("legal_due", matter, "Coordinator", False)
        self.agree_to_contact(services, records)
        assert services.overview.today().safety[0].may_contact
        clock.forward(days=14)
        assert self.kinds(services) == [("today", False, True)]
        clock.forward(days=1)
        assert self.kinds(services) == [("passed", True, True)]
        moved = replace(form, matter_id=matter, based_on=1, deadline=None, note="Handed in on the last day.")
        services.aid.legal_step(records.case_code, moved)
        assert self.kinds(services) == []

    def test_a_level_of_concern_waits_there_until_somebody_looked_at_it(
        self, services: ServiceSet, records: Records, clock: FixedClock
    ) -> None:
        answers = {"D4.01": "yes", "D4.02": "yes", "D5.01": "yes", "D5.02": "yes"}
        services.observations.record(RecordObservations(records.case_code, "delphi_labour", answers))
        (row,) = services.overview.today().safety
        end_of_day = clock.now().replace(hour=23, minute=59, second=59)
        assert (row.list_name, row.about, row.due_at) == ("concern_steps", "strong_indication", end_of_day)
        assert self.kinds(services) == [("review_due", False, False)]
        clock.forward(days=1)
        assert self.kinds(services) == [("review_due", True, True)]
        for role, seen in ((Role.FOCAL_POINT, 1), (Role.CASE_WORKER, 0)):
            desk = replace(services.desk, member=StaffMember(StaffId("second"), "Jonah Prestwold", role))
            assert len(OverviewService(desk).today().safety) == 1
            assert len(OverviewService(desk).today(mine=True).safety) == seen, "whoever reviews, reviews all"
        services.observations.review(records.case_code)
        assert self.kinds(services) == []

    def test_of_many_legal_deadlines_all_are_counted(
        self, services: ServiceSet, records: Records, clock: FixedClock
    ) -> None:
        form = LegalForm(
            "labour_claim", "being_prepared", services.desk.member.staff_id, deadline=clock.today(), if_passed="Lost."
        )
        agree_to_help(services, records.case_code)
        for _ in range(52):
            services.aid.legal_step(records.case_code, form)
        state = services.overview.today()
        assert (len(state.safety), state.hidden) == (50, 2)

    def test_a_volunteer_sees_none_of_it(self, services: ServiceSet, records: Records) -> None:
        services.safety_tasks.worried(records.case_code)
        member = replace(services.desk.member, role=Role.VOLUNTEER)
        assert OverviewService(replace(services.desk, member=member)).today().safety == ()

    def test_the_page_of_a_case_has_everything(self, services: ServiceSet, records: Records) -> None:
        services.safety.assess(AssessSafety(records.case_code, {"injury_or_pain": "yes"}))
        services.skills.record(services.desk.member.staff_id, SKILL, services.desk.clock.today())
        services.suicide_steps.record(AskedAboutSuicide(records.case_code, SuicideAnswers(thoughts="no")))
        services.safety_plans.write(WriteSafetyPlan(records.case_code, PlanParts(concern="Is followed.")))
        view = services.safety.view(records.case_code)
        assert view.finding is not None
        assert (view.finding.critical, view.may_ask) == (("injury_or_pain",), True)
        assert view.contact_due == services.desk.clock.now() + timedelta(days=1)
        assert [one.result for one in view.record.screenings] == ["none"]
        assert [one.parts.concern for one in services.safety_plans.of_case(records.case_code)] == ["Is followed."]
        assert view.detail.risk_level == "high"

    def test_a_child_on_whom_two_people_decided_is_contacted_while_their_decision_holds(
        self, services: ServiceSet, records: Records, clock: FixedClock
    ) -> None:
        services.safety.assess(AssessSafety(records.child_code, {"injury_or_pain": "yes"}))
        entry = a_consent_entry(
            services,
            ConsentPurpose.FOLLOW_UP,
            given_by="best_interest_panel",
            assent="yes",
            caregiver_situation="absent",
        )
        decide(services, records.child_code)
        services.consents.record(RecordConsent(records.child_code, entry))
        assert self.kinds(services) == [("contact", False, False)]
        clock.forward(days=60)
        assert "contact" not in [kind for kind, *_ in self.kinds(services)]
