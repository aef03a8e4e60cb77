"""What comes back after a letter left: when it may be from, where it leads, and how a mistake is mended."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import (
    AlreadyRecorded,
    ConsentMissing,
    InvalidEntry,
    OutcomeNeeded,
    ReferralStopped,
    TransitionNotAllowed,
)
from pgi_desk.domain.identifiers import AnswerId, CaseCode, ProviderId, ReferralId, StaffId, letter_number
from pgi_desk.domain.referral import Referral
from pgi_desk.domain.referral_answer import (
    STOPPED,
    ReferralAnswer,
    answered,
    before_last_answer,
    check_slip,
    days_against,
    in_force,
    last_answer,
    later_states,
    way_to,
)
from tests.unit.domain.real_lists import CONTENT, STATES, unhurried

NOW = datetime(2026, 6, 15, 9, 0, tzinfo=UTC)
TODAY = NOW.date()
SENT_ON = TODAY - timedelta(days=10)
SENT = Referral(
    referral_id=ReferralId("r1"),
    case_code=CaseCode("K7QM-T4CC"),
    number=letter_number(2026, 1),
    provider_id=ProviderId("p1"),
    service_family="health",
    priority="normal",
    prepared_at=NOW - timedelta(days=10),
    prepared_by=StaffId("s1"),
    items=("case_code",),
    state="sent",
    sent_at=NOW - timedelta(days=10),
)
AFTER = sorted(set(STATES.codes()) - {"draft", "consent_ok", "revoked_by_person"})


def entry(key: str, state: str = "", **changes: Any) -> ReferralAnswer:
    case, referral, by = SENT.case_code, SENT.referral_id, StaffId("s1")
    one = ReferralAnswer(AnswerId(key), referral, case, SENT.provider_id, "answer", TODAY, NOW, by, state=state)
    return replace(one, **changes)


def at(state: str) -> Referral:
    return replace(SENT, state=state)


class TestDays:
    @unhurried
    @given(st.integers(-40, 40))
    def test_an_entry_may_be_late_but_not_before_sending_or_in_the_future(self, days: int) -> None:
        on = TODAY + timedelta(days=days)
        problem = "in_the_future" if days > 0 else "before_sending" if days < -10 else ""
        if not problem:
            assert entry("a", "received", happened_on=on).cleaned(SENT_ON, TODAY).happened_on == on
            return
        with pytest.raises(InvalidEntry) as caught:
            entry("a", "received", happened_on=on).cleaned(SENT_ON, TODAY)
        assert caught.value.facts == {"field": "happened_on", "problem": problem}

    @pytest.mark.parametrize("number", [-1, 6, 100])
    def test_satisfaction_is_one_to_five(self, number: int) -> None:
        with pytest.raises(InvalidEntry):
            entry("a", satisfaction=number).cleaned(SENT_ON, TODAY)

    def test_the_next_step_counts_from_now_or_from_the_noon_of_an_earlier_day(self) -> None:
        assert entry("a").moment == NOW
        earlier = entry("a", happened_on=TODAY - timedelta(days=2))
        assert earlier.moment == datetime(2026, 6, 13, 12, 0, tzinfo=UTC)
        assert entry("a", happened_on=TODAY + timedelta(days=1)).moment == NOW  # a place east of Greenwich


class TestWays:
    def test_a_service_that_is_done_has_started(self) -> None:
        assert way_to("sent", "service_completed", STATES) == ("accepted", "service_started", "service_completed")
        assert way_to("no_answer", "person_did_not_attend", STATES) == ("accepted", "person_did_not_attend")
        assert way_to("received", "accepted", STATES) == ("accepted",)

    @pytest.mark.parametrize("current", AFTER)
    @pytest.mark.parametrize("wanted", STATES.codes())
    def test_every_step_of_a_way_is_in_the_list_and_nobody_is_recalled_or_closed_in_passing(
        self, current: str, wanted: str
    ) -> None:
        if wanted not in later_states(current, STATES):
            with pytest.raises(TransitionNotAllowed):
                way_to(current, wanted, STATES)
            return
        way = way_to(current, wanted, STATES)
        assert way[-1] == wanted
        for one, following in zip((current, *way), way, strict=False):
            assert following in STATES.get(one).words("next")
        assert not set(way[:-1]) & {*STOPPED, "closed", "no_answer", "person_declined", "draft"}

    @pytest.mark.parametrize("current", AFTER)
    def test_whatever_the_list_has_next_can_still_be_recorded(self, current: str) -> None:
        assert set(STATES.get(current).words("next")) <= set(later_states(current, STATES))

    def test_a_referral_is_not_closed_before_something_came_of_it(self) -> None:
        assert "closed" not in later_states("sent", STATES)
        assert "closed" not in later_states("accepted", STATES)

    def test_an_answer_walks_the_way(self) -> None:
        assert answered(SENT, entry("a", "service_completed"), STATES, NOW).state == "service_completed"
        done = at("service_completed")
        closed = answered(done, entry("b", "closed", outcome="referred"), STATES, NOW)
        assert (closed.state, closed.outcome, closed.closed_at) == ("closed", "referred", NOW)
        with pytest.raises(OutcomeNeeded):
            answered(done, entry("b", "closed"), STATES, NOW)

    @pytest.mark.parametrize("wanted", ["consent_ok", "sent"])
    def test_consent_and_sending_are_no_answers(self, wanted: str) -> None:
        start = at("draft" if wanted == "consent_ok" else "consent_ok")
        with pytest.raises(ConsentMissing):
            answered(start, entry("a", wanted), STATES, NOW)


class TestCorrections:
    ENTRIES = (entry("a", "accepted"), entry("b", "service_started"))

    def test_only_the_last_answer_is_corrected_and_from_where_it_came(self) -> None:
        before = before_last_answer(at("service_started"), self.ENTRIES)
        assert before.state == "accepted"
        assert last_answer(self.ENTRIES) == self.ENTRIES[1]
        assert before_last_answer(at("accepted"), self.ENTRIES[:1]).state == "sent"

    def test_a_corrected_entry_counts_no_more_and_its_correction_can_be_corrected(self) -> None:
        mended = (*self.ENTRIES, entry("c", "person_declined", corrects=AnswerId("b")))
        assert [one.answer_id for one in in_force(mended)] == ["a", "c"]
        assert before_last_answer(at("person_declined"), mended).state == "accepted"

    def test_a_closed_referral_is_opened_again_by_a_correction(self) -> None:
        closed = replace(at("closed"), outcome="referred", closed_at=NOW)
        entries = (entry("a", "person_declined"), entry("b", "closed", outcome="referred"))
        before = before_last_answer(closed, entries)
        assert (before.state, before.outcome, before.closed_at) == ("person_declined", "", None)

    @pytest.mark.parametrize("state", sorted(STOPPED))
    def test_what_was_stopped_stays_stopped(self, state: str) -> None:
        with pytest.raises(TransitionNotAllowed):
            before_last_answer(at(state), (entry("a", "accepted"), entry("b", state)))

    def test_without_an_answer_there_is_nothing_to_correct(self) -> None:
        for entries in ((), (entry("r", kind="reminder"),), (entry("a", "accepted"),)):
            with pytest.raises(TransitionNotAllowed):
                before_last_answer(at("received"), entries)


class TestSlips:
    @pytest.mark.parametrize("box", CONTENT.list("slip_boxes").rows, ids=lambda box: box.code)
    def test_every_box_leads_from_sending_to_its_state(self, box: Any) -> None:
        check_slip(SENT, box.text("state"), (), STATES)
        reasons = CONTENT.list("answer_reasons")
        assert not box.text("reason") or reasons.get(box.text("reason")).text("state") == box.text("state")

    @pytest.mark.parametrize("state", sorted(STOPPED))
    def test_nothing_is_recorded_about_a_recalled_letter(self, state: str) -> None:
        with pytest.raises(ReferralStopped) as caught:
            check_slip(at(state), "accepted", (), STATES)
        assert caught.value.facts == {"number": SENT.number}

    def test_the_same_answer_again_is_known(self) -> None:
        with pytest.raises(AlreadyRecorded) as caught:
            check_slip(at("accepted"), "accepted", (entry("a", "accepted"),), STATES)
        assert caught.value.facts == {"number": SENT.number, "state": "accepted", "on": TODAY}

    def test_an_answer_that_lies_before_a_later_one_is_known(self) -> None:
        for state in ("received", "accepted", "service_started"):
            with pytest.raises(AlreadyRecorded):
                check_slip(at("service_completed"), state, (entry("a", "service_completed"),), STATES)

    def test_a_corrected_answer_is_not_known(self) -> None:
        entries = (entry("a", "accepted"), entry("b", "received", corrects=AnswerId("a")))
        check_slip(at("received"), "accepted", entries, STATES)

    def test_another_answer_than_the_one_on_record_is_no_duplicate(self) -> None:
        with pytest.raises(TransitionNotAllowed):
            check_slip(at("declined_by_provider"), "accepted", (entry("a", "declined_by_provider"),), STATES)

    def test_a_letter_that_never_left_has_no_slip(self) -> None:
        with pytest.raises(TransitionNotAllowed):
            check_slip(at("consent_ok"), "accepted", (), STATES)


class TestWordsAgainstAService:
    def word(self, key: str, on: date = TODAY, **changes: Any) -> ReferralAnswer:
        return entry(key, kind="person", referral_id=ReferralId(key), happened_on=on, **changes)

    def test_not_content_or_not_safe_is_against_it(self) -> None:
        words = [
            self.word("a", satisfaction=1),
            self.word("b", satisfaction=2, on=TODAY - timedelta(days=90)),
            self.word("c", satisfaction=5, felt_safe="no"),
            self.word("d", satisfaction=1, on=TODAY - timedelta(days=91)),
            self.word("e", satisfaction=3, felt_safe="not_said"),
            self.word("f", felt_safe="yes"),
        ]
        assert days_against(words) == {
            ReferralId("a"): TODAY,
            ReferralId("b"): TODAY - timedelta(days=90),
            ReferralId("c"): TODAY,
            ReferralId("d"): TODAY - timedelta(days=91),
        }

    def test_one_referral_counts_once(self) -> None:
        words = [self.word("a", satisfaction=1), replace(self.word("x", satisfaction=2), referral_id=ReferralId("a"))]
        assert len(days_against(words)) == 1


def test_every_reason_belongs_to_a_state() -> None:
    assert {row.text("state") for row in CONTENT.list("answer_reasons")} <= set(STATES.codes())
