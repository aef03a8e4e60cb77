"""Asking for agreement beforehand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pgi_desk.domain.approval_request import AGREED, HOLDS_FOR, REFUSED, ApprovalRequest
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import ApprovalRequestId, CaseCode, StaffId

NOW = datetime(2026, 6, 15, 9, tzinfo=UTC)
ME, FOCAL = StaffId("s1"), StaffId("s2")
ASKED = ApprovalRequest(ApprovalRequestId("a1"), CaseCode("K7QM-T4CC"), "closure", NOW, ME, "All goals are met.")


def problem_of(decision: str, by: StaffId, comment: str = "", request: ApprovalRequest = ASKED) -> object:
    with pytest.raises(InvalidEntry) as caught:
        request.decided(decision, NOW, by, comment)
    return caught.value.facts["problem"]


def test_nobody_agrees_to_their_own_and_a_refusal_says_why() -> None:
    assert problem_of(AGREED, ME) == "two_people"
    assert problem_of(REFUSED, FOCAL, " ") == "empty"
    assert problem_of("perhaps", FOCAL) == "unknown_code"
    assert problem_of(AGREED, FOCAL, "", ASKED.decided(REFUSED, NOW, FOCAL, "Not yet.")) == "done_already"
    with pytest.raises(InvalidEntry):
        replace(ASKED, reason=" ").cleaned()


def test_an_agreement_counts_for_seven_days_and_once() -> None:
    agreed = ASKED.decided(AGREED, NOW, FOCAL, "")
    assert [agreed.counts(NOW + later) for later in (timedelta(), HOLDS_FOR)] == [True, True]
    assert not agreed.counts(NOW + HOLDS_FOR + timedelta(seconds=1))
    assert not replace(agreed, used_at=NOW).counts(NOW)
    assert not ASKED.counts(NOW)
    assert not ASKED.decided(REFUSED, NOW, FOCAL, "Not yet.").counts(NOW)
