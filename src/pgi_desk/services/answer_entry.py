"""One entry about a referral as it is stored: who recorded it, that its codes are known, that its day is possible."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from pgi_desk.domain.identifiers import AnswerId
from pgi_desk.domain.referral import Referral
from pgi_desk.domain.referral_answer import HANDED_OVER, ReferralAnswer
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.desk import Desk

# Which list a code of an entry comes from.
LISTS = {
    "kind": "answer_kinds",
    "contact_role": "contact_roles",
    "state": "referral_states",
    "reason": "answer_reasons",
    "outcome": "referral_outcomes",
    "step": "chase_steps",
    "felt_safe": "felt_safe",
}
# A service that says no without saying why is on record with that.
REASON_NOT_SAID = {"declined_by_provider": "not_said"}


@dataclass(frozen=True, slots=True)
class Told:
    """When something came back or was done, by which channel, and with whom at the service, as a role."""

    on: date | None = None  # None is today
    channel: str = ""
    contact_role: str = ""
    note: str = ""


TODAY = Told()


def new_entry(desk: Desk, referral: Referral, kind: str, told: Told, **facts: Any) -> ReferralAnswer:  # noqa: ANN401  # fields of the entry
    """Return an entry of now; raises InvalidEntry for an unknown code, a day before sending or in the future."""
    today = desk.clock.today()
    entry = ReferralAnswer(
        answer_id=AnswerId(desk.identifiers.new_id()),
        referral_id=referral.referral_id,
        case_code=referral.case_code,
        provider_id=referral.provider_id,
        kind=kind,
        happened_on=told.on or today,
        recorded_at=desk.clock.now(),
        recorded_by=desk.member.staff_id,
        channel=told.channel,
        contact_role=told.contact_role,
        note=told.note,
    )
    entry = replace(entry, **facts)
    entry = entry if entry.reason else replace(entry, reason=REASON_NOT_SAID.get(entry.state, ""))
    channels = "delivery_channels" if kind == HANDED_OVER else "answer_channels"
    for field, name in {**LISTS, "channel": channels}.items():
        code = getattr(entry, field)
        if code:
            require_code(field, code, desk.content.list(name))
    sent = referral.sent_at
    return entry.cleaned(desk.clock.local(sent).date() if sent is not None else None, today)
