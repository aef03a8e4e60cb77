"""What the home page shows: what is due, what waits, what is uncertain. On the real file."""

from __future__ import annotations

from datetime import timedelta

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import ChangedElsewhere, PrintingFailed
from pgi_desk.domain.identifiers import ConsentId, IncomingId, ReferralId
from pgi_desk.services.answer_entry import Told
from pgi_desk.services.consents import RecordConsent, WithdrawConsent
from pgi_desk.services.incoming import RecordIncoming
from pgi_desk.services.notices import NoticeService
from pgi_desk.services.overview import OverviewService
from pgi_desk.services.person_papers import PersonPaperService
from pgi_desk.services.referrals import RecordAnswer
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_consent_entry, a_provider, agree, agree_to_feedback, prepare_referral
from tests.helpers.clock import FixedClock
from tests.unit.services.fake_office import FakePaper


def sent(services: ServiceSet, records: Records, priority: str) -> ReferralId:
    referral_id = prepare_referral(services, records, priority=priority)
    agree(services, referral_id)
    services.letters.release(services.letters.prepare(referral_id), FakePaper())
    return referral_id


def numbers(services: ServiceSet, *keys: ReferralId) -> list[str]:
    return [services.referrals.get(key).number for key in keys]


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


def test_a_recalled_letter_is_asked_after_and_a_closed_one_is_not(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    recalled, closed = sent(services, records, "normal"), sent(services, records, "normal")
    services.referrals.answer(RecordAnswer(recalled, "stop_and_recall"))
    services.referrals.answer(RecordAnswer(closed, "person_declined"))
    services.referrals.answer(RecordAnswer(closed, "closed", "referral_declined_by_survivor"))
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
