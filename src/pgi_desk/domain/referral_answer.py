"""What came back after a letter left, or was done about it: one entry each, and a mistake is mended by a new one."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.errors import AlreadyRecorded, InvalidEntry, ReferralStopped, TransitionNotAllowed, WordNeeded
from pgi_desk.domain.identifiers import AnswerId, CaseCode, ProviderId, ReferralId, StaffId
from pgi_desk.domain.referral import NEEDS_CONSENT, Referral, moved
from pgi_desk.domain.text_entry import clean_text

# What an entry is: the letter was handed over, the service answered, we reminded it, the person told us.
HANDED_OVER, ANSWER, REMINDER, PERSON = "handed_over", "answer", "reminder", "person"
# A service without software reports late: it may tell of a later step, and these lie between.
PASSED_OVER = frozenset({"received", "accepted", "service_started"})
# A service does nothing more with these, and what it still sends must not be used (domain standards 5.2).
STOPPED = frozenset({"stop_and_recall", "revoked_by_person"})
CLOSED = "closed"
# Nobody waits for the person there.
LEADS_NOWHERE = STOPPED | {"declined_by_provider", CLOSED}
BEFORE_SENDING = frozenset({"draft", "consent_ok"})
BEST, WORST = 5, 1
# A person's word that counts against a service: dissatisfied, or not safe there (domain standards 7, feedback).
DISSATISFIED = frozenset({1, 2})


@dataclass(frozen=True, slots=True)
class ReferralAnswer:
    """One entry about a referral; `recorded_at` is UTC, `happened_on` the day on which it happened here.

    `contact_role` says who at the service it was, as a role and never a name. `satisfaction` is 1 to 5, 0 when it was
    not asked. `corrects` names the entry that this one stands in place of.
    """

    answer_id: AnswerId
    referral_id: ReferralId
    case_code: CaseCode
    provider_id: ProviderId
    kind: str
    happened_on: date
    recorded_at: datetime
    recorded_by: StaffId
    channel: str = ""
    contact_role: str = ""
    state: str = ""
    reason: str = ""
    outcome: str = ""
    step: str = ""
    satisfaction: int = 0
    felt_safe: str = ""
    note: str = ""
    corrects: AnswerId | None = None

    def cleaned(self, sent_on: date | None, today: date) -> ReferralAnswer:
        """Return the entry as it is kept; it may be late, but not before the letter left and not in the future.

        Raises InvalidEntry, which names the field.
        """
        if self.happened_on > today:
            raise InvalidEntry(field="happened_on", problem="in_the_future")
        if sent_on is not None and self.happened_on < sent_on:
            raise InvalidEntry(field="happened_on", problem="before_sending")
        if self.satisfaction and not WORST <= self.satisfaction <= BEST:
            raise InvalidEntry(field="satisfaction", problem="out_of_range")
        return replace(self, note=clean_text("note", self.note, longest=500))

    @property
    def moment(self) -> datetime:
        """The time (UTC) from which the next step counts: of recording, or noon of an earlier day."""
        if self.recorded_at.date() <= self.happened_on:
            return self.recorded_at
        return min(self.recorded_at, datetime.combine(self.happened_on, time(12), UTC))

    @property
    def against_the_service(self) -> bool:
        """Tell whether this is a person's word that counts against the service."""
        return self.satisfaction in DISSATISFIED or self.felt_safe == "no"


def in_force(entries: Iterable[ReferralAnswer]) -> tuple[ReferralAnswer, ...]:
    """Return the entries in whose place no later one stands, in order of recording."""
    listed = tuple(entries)
    corrected = {entry.corrects for entry in listed}
    return tuple(entry for entry in listed if entry.answer_id not in corrected)


def last_answer(entries: Iterable[ReferralAnswer]) -> ReferralAnswer | None:
    """Return the entry that brought a referral to where it is, which alone can be corrected; None without one."""
    moves = [entry for entry in in_force(entries) if entry.kind == ANSWER]
    return moves[-1] if moves else None


def before_last_answer(referral: Referral, entries: Iterable[ReferralAnswer]) -> Referral:
    """Return a referral as it was before its last answer, for a correction of that.

    Raises TransitionNotAllowed when there is nothing to correct or the referral was stopped since, which stays.
    """
    moves = [entry for entry in in_force(entries) if entry.kind == ANSWER]
    if not moves or referral.state != moves[-1].state or referral.state in STOPPED:
        raise TransitionNotAllowed(current=referral.state, wanted="correction")
    before = moves[-2].state if len(moves) > 1 else "sent"
    return replace(referral, state=before, outcome="", closed_at=None)


def answered(referral: Referral, entry: ReferralAnswer, states: CodeList, now: datetime) -> Referral:
    """Return a referral after an answer, which may tell of a later step; raises what `moved` raises.

    The ways to consent and to sending have checks of their own and are no answers.
    """
    if entry.state in NEEDS_CONSENT or referral.state in BEFORE_SENDING:
        return moved(referral, entry.state, states, now, outcome=entry.outcome)
    for state in way_to(referral.state, entry.state, states):
        referral = moved(referral, state, states, now, outcome=entry.outcome)
    return referral


def way_to(current: str, wanted: str, states: CodeList) -> tuple[str, ...]:
    """Return the states from here to a later one, which is the last; raises TransitionNotAllowed.

    A service that tells that it is done has received, accepted and started, although nobody wrote so.
    """
    ways = _ways(current, states)
    if wanted not in ways:
        raise TransitionNotAllowed(current=current, wanted=wanted)
    return ways[wanted]


def later_states(current: str, states: CodeList) -> tuple[str, ...]:
    """Return what can be recorded from here, in the order of the list."""
    ways = _ways(current, states)
    return tuple(row.code for row in states if row.code in ways)


def refuse_way_to_nowhere(referral: Referral) -> None:
    """Raise InvalidEntry when a card that shows the way to a service would send somebody to a closed door (6.4)."""
    if referral.state in LEADS_NOWHERE:
        raise InvalidEntry(field="paper", problem="card_leads_nowhere")


def check_slip(referral: Referral, state: str, entries: Sequence[ReferralAnswer], states: CodeList) -> None:
    """Raise what stands against recording a slip: ReferralStopped, AlreadyRecorded or TransitionNotAllowed."""
    if referral.state in STOPPED:
        raise ReferralStopped(number=referral.number)
    if referral.state in BEFORE_SENDING:
        raise TransitionNotAllowed(current=referral.state, wanted=state)
    same = [entry for entry in in_force(entries) if entry.kind == ANSWER and entry.state == state]
    if same or referral.state == state:
        on = same[-1].happened_on if same else None
        raise AlreadyRecorded(number=referral.number, state=state, on=on)
    known = _ways(referral.state, states)
    if state not in known and referral.state in _ways(state, states):
        # A later step is on record already, and this one lies before it.
        raise AlreadyRecorded(number=referral.number, state=referral.state, on=None)
    way_to(referral.state, state, states)


def require_word(entry: ReferralAnswer, entries: Iterable[ReferralAnswer]) -> None:
    """Raise WordNeeded when an entry closes a referral without the person's word on it (domain standards 6.3).

    How content they are stands in an entry of its own; that nobody asked is the reason of the closing entry.
    """
    if entry.state != CLOSED or entry.reason:
        return
    if not any(one.kind == PERSON for one in in_force(entries)):
        raise WordNeeded(field="reason", problem="word_needed")


def days_against(entries: Iterable[ReferralAnswer]) -> dict[ReferralId, date]:
    """Return when people spoke against a service, the newest day of each referral: one referral counts once."""
    found: dict[ReferralId, date] = {}
    for entry in in_force(entries):
        if entry.against_the_service:
            found[entry.referral_id] = max(entry.happened_on, found.get(entry.referral_id, entry.happened_on))
    return found


def _ways(current: str, states: CodeList) -> dict[str, tuple[str, ...]]:
    """Return the shortest way to every state that can follow, straight on or past steps that nobody told of."""
    found: dict[str, tuple[str, ...]] = {}
    ahead = deque([(current, tuple[str, ...]())])
    while ahead:
        place, way = ahead.popleft()
        if place != current and place not in PASSED_OVER:
            continue
        for state in states.get(place).words("next"):
            if state not in found and state != current and not (way and state in STOPPED | {"no_answer", "closed"}):
                found[state] = (*way, state)
                ahead.append((state, found[state]))
    return found
