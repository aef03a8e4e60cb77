"""The closed list of what exercises are looked at by: one pure function for each check, its figures in the content."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TypeVar

from pgi_desk.domain.code_list import Code, CodeList
from pgi_desk.domain.consent import Consent
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.exercise import OPENING, Deed, ExerciseStanding, Noticed, PracticeCase, StepStanding, Trace
from pgi_desk.domain.observation import ELEMENTS, SIGNS, Observation
from pgi_desk.domain.partial_date import DatePrecision
from pgi_desk.domain.person import Person
from pgi_desk.domain.safe_contact import NO_SAFE_CONTACT, safe_hours

OBSERVED, AS_TOLD = "observed", "as_told"
REVEALS = ("identity.reveal", "contact.reveal")
CONTACTS = ("contact.reveal", "safety.contact")
# Shows who somebody is, and beside it the way to reach them where there is one.
IDENTITY = "identity.reveal"
LEAVING = frozenset({"letter.intend", "letter.printed", "letter.saved", "disclosure.without_consent"})
OVERRIDE = "provider.override"
NOTHING: tuple[str, ...] = ()
StepCheck = Callable[[Trace, Code], bool]
MistakeCheck = Callable[[Trace, Code], tuple[str, ...] | None]
T = TypeVar("T")


def look_at(trace: Trace, exercise: Code, steps: CodeList, mistakes: CodeList) -> ExerciseStanding:
    """Return how an exercise stands; raises InvalidEntry for a check that the program does not know."""
    taken = [StepStanding(row.code, _known(STEPS, row)(trace, row)) for row in _rows(exercise, "steps", steps)]
    found = [(row.code, _known(MISTAKES, row)(trace, row)) for row in _rows(exercise, "mistakes", mistakes)]
    noticed = tuple(Noticed(code, about) for code, about in found if about is not None)
    return ExerciseStanding(tuple(taken), noticed)


def _rows(exercise: Code, attribute: str, rows: CodeList) -> list[Code]:
    return [rows.get(code) for code in exercise.words(attribute)]


def _known(checks: Mapping[str, T], row: Code) -> T:
    if row.text("check") not in checks:
        raise InvalidEntry(field="check", problem="unknown_code")
    return checks[row.text("check")]


# Steps: what is there. The rules behind them are those of domain standards 1.3, 5, 6.4, 12 and 13.


def _contact_noted(trace: Trace, _row: Code) -> bool:
    return bool(trace.contacts)


def _information_given(trace: Trace, _row: Code) -> bool:
    return any(contact.information for contact in trace.contacts)


def _left_alone(trace: Trace, _row: Code) -> bool:
    """Somebody was met, and nothing was opened or sent for who wanted nothing."""
    acts = {deed.action for deed in trace.own}
    return bool(trace.contacts) and OPENING not in acts and not acts & LEAVING


def _person_recorded(trace: Trace, row: Code) -> bool:
    return trace.case is not None and trace.case.child == row.flag("child")


def _consent_given(trace: Trace, row: Code) -> bool:
    return any(_given(one) for one in _consents(trace, row.text("purpose")))


def _consent_answered(trace: Trace, row: Code) -> bool:
    """Who was asked and said no was asked as well."""
    return any(one.decision in {"given", "refused"} for one in _consents(trace, row.text("purpose")))


def _consent_first(trace: Trace, row: Code) -> bool:
    """A consent was on record before the first of the deeds that need it."""
    then = trace.first(row.words("before"))
    given = [one for one in _consents(trace, row.text("purpose")) if _given(one)]
    stored = [trace.stored("consents", one.consent_id) for one in given]
    return then is not None and any(one is not None and one < then for one in stored)


def _contact_known(trace: Trace, _row: Code) -> bool:
    """A safe way with hours that can be read, or the answer that there is none."""
    if trace.case is None:
        return False
    contact = trace.case.person.safe_contact
    return contact.channel == NO_SAFE_CONTACT or bool(contact.channel and safe_hours(contact.hours))


def _observed(trace: Trace, _row: Code) -> bool:
    return any(one.list_name == SIGNS and one.source == OBSERVED for one in _seen(trace))


def _help_recorded(trace: Trace, row: Code) -> bool:
    helped = trace.case.help if trace.case is not None else ()
    return any(one.family in row.words("families") for one in helped)


def _referral_agreed(trace: Trace, row: Code) -> bool:
    """A referral of one of these families rests on a consent that was given after it was prepared."""
    case = trace.case
    if case is None:
        return False
    given = {one.consent_id: one for one in case.consents if _given(one)}
    for one in case.referrals:
        if one.service_family in row.words("families") and one.consent_id in given:
            prepared = trace.stored("referrals", one.referral_id)
            agreed = trace.stored("consents", one.consent_id or "")
            if prepared is not None and agreed is not None and prepared < agreed:
                return True
    return False


def _decided_by_two(trace: Trace, _row: Code) -> bool:
    decisions = trace.case.decisions if trace.case is not None else ()
    return any(one.decided_by != one.second_member for one in decisions)


def _letter_left(trace: Trace, _row: Code) -> bool:
    """The letter itself is out; a card or a copy for the person is not the letter."""
    return trace.case is not None and bool(trace.case.left)


def _logged(trace: Trace, row: Code) -> bool:
    return trace.first(row.words("actions")) is not None


STEPS: Mapping[str, StepCheck] = {
    "contact_noted": _contact_noted,
    "information_given": _information_given,
    "left_alone": _left_alone,
    "person_recorded": _person_recorded,
    "consent_given": _consent_given,
    "consent_answered": _consent_answered,
    "consent_first": _consent_first,
    "contact_known": _contact_known,
    "observed": _observed,
    "help_recorded": _help_recorded,
    "referral_agreed": _referral_agreed,
    "decided_by_two": _decided_by_two,
    "letter_left": _letter_left,
    "logged": _logged,
}


# Mistakes: None where nothing is to be said, else what it is about as codes.


def _asked_too_much(trace: Trace, _row: Code) -> tuple[str, ...] | None:
    """Fields are filled that the next step does not need (domain standards 1.2, D1 and D3)."""
    filled = _filled(trace.case) if trace.case is not None else ()
    return tuple(field for field in filled if field not in trace.needs) or None


def _unchecked_service(trace: Trace, _row: Code) -> tuple[str, ...] | None:
    """A referral to a service that was not checked then, or was allowed without a check (section 7)."""
    if trace.case is None:
        return None
    allowed = {deed.row_id for deed in trace.own if deed.action == OVERRIDE}
    checked, referrals = trace.case.checked, trace.case.referrals
    unchecked = any(one.referral_id not in checked or one.provider_id in allowed for one in referrals)
    return NOTHING if unchecked else None


def _unsafe_hour(trace: Trace, _row: Code) -> tuple[str, ...] | None:
    """The way to reach somebody was looked up or used outside the hours, or where there is no safe one."""
    if trace.case is None:
        return None
    contact, code = trace.case.person.safe_contact, trace.case.person.case_code
    no_way = contact.channel == NO_SAFE_CONTACT
    used = [deed for deed in trace.own if deed.case_code == code and _reaches(deed, shown=not no_way)]
    unsafe = no_way or any(not _safe(contact.hours, deed.at) for deed in used)
    return NOTHING if used and unsafe else None


def _reaches(deed: Deed, *, shown: bool) -> bool:
    """Tell whether the way to reach somebody was used, or was `shown` with the name; not so for correcting a record."""
    return deed.action in CONTACTS or (shown and deed.action == IDENTITY and not deed.reason)


def _items_shared(trace: Trace, row: Code) -> tuple[str, ...] | None:
    """Items stand in a referral that its purpose does not need (domain standards 6.5)."""
    referrals = trace.case.referrals if trace.case is not None else ()
    named = [item for item in row.words("items") if any(item in one.items for one in referrals)]
    return tuple(item for item in named if item not in trace.needs) or None


def _telling_paper(trace: Trace, _row: Code) -> tuple[str, ...] | None:
    """A paper that says where somebody asked for help is meant for the hands of the person (6.1)."""
    referrals = trace.case.referrals if trace.case is not None else ()
    return NOTHING if any(one.person_copy == "full_copy" for one in referrals) else None


def _revealed_often(trace: Trace, row: Code) -> tuple[str, ...] | None:
    shown = sum(deed.action in REVEALS for deed in trace.own)
    return NOTHING if shown > row.number("most") else None


def _without_consent(trace: Trace, _row: Code) -> tuple[str, ...] | None:
    """Help was recorded with an emergency reason in place of a consent (domain standards 5.1)."""
    helped = trace.case.help if trace.case is not None else ()
    return NOTHING if any(one.emergency_reason for one in helped) else None


def _asked_after_no(trace: Trace, _row: Code) -> tuple[str, ...] | None:
    """Somebody said no, and was asked for the same again until it was a yes (domain standards 5.2)."""
    consents = trace.case.consents if trace.case is not None else ()
    no = {(one.purpose, one.recipient): one.sequence for one in reversed(consents) if one.decision == "refused"}
    again = [one for one in consents if _given(one) and one.sequence > no.get((one.purpose, one.recipient), 10**9)]
    return tuple(dict.fromkeys(one.purpose.value for one in again)) or None


def _child_alone(trace: Trace, _row: Code) -> tuple[str, ...] | None:
    """Something was done for a child before two people had decided (domain standards 5.4)."""
    case = trace.case
    if case is None or not case.child:
        return None
    acts = trace.first(("assistance.record", "referral.prepare"))
    decided = [trace.stored("best_interest_records", one.record_id) for one in case.decisions]
    before = [one for one in decided if one is not None and acts is not None and one < acts]
    return NOTHING if acts is not None and not before else None


def _questioned(trace: Trace, row: Code) -> tuple[str, ...] | None:
    """Rows of indicator lists were gone through as questions, in place of noting what was seen (section 3)."""
    asked = [one for one in _seen(trace) if one.source == AS_TOLD and one.list_name not in {SIGNS, ELEMENTS}]
    return NOTHING if len(asked) > row.number("most") else None


def _done_anyway(trace: Trace, row: Code) -> tuple[str, ...] | None:
    return NOTHING if _logged(trace, row) else None


MISTAKES: Mapping[str, MistakeCheck] = {
    "asked_too_much": _asked_too_much,
    "unchecked_service": _unchecked_service,
    "unsafe_hour": _unsafe_hour,
    "items_shared": _items_shared,
    "telling_paper": _telling_paper,
    "revealed_often": _revealed_often,
    "without_consent": _without_consent,
    "asked_after_no": _asked_after_no,
    "child_alone": _child_alone,
    "questioned": _questioned,
    "done_anyway": _done_anyway,
}


def _given(consent: Consent) -> bool:
    return consent.decision == "given" and consent.withdrawn_on is None


def _consents(trace: Trace, purpose: str) -> list[Consent]:
    consents = trace.case.consents if trace.case is not None else ()
    return [one for one in consents if one.purpose.value == purpose]


def _seen(trace: Trace) -> tuple[Observation, ...]:
    return trace.case.observations if trace.case is not None else ()


def _safe(hours: str, at: datetime) -> bool:
    """Tell whether a local time is one of the hours; without hours none is unsafe, unreadable ones never are safe."""
    spans = safe_hours(hours)
    return spans is not None and (not spans or any(span.holds(at) for span in spans))


def _filled(case: PracticeCase) -> tuple[str, ...]:
    person: Person = case.person
    of_person = {
        "family_name": bool(person.family_name),
        "other_names": bool(person.other_names),
        "exact_birth": person.birth.precision is DatePrecision.DAY,
        "gender": bool(person.gender),
        "citizenship": bool(person.citizenship),
    }
    referred = {
        "health_information": any(one.health_information for one in case.referrals),
        "story": any(one.story for one in case.referrals),
    }
    fields = {**({} if case.merged else of_person), **referred}
    return tuple(field for field, filled in fields.items() if filled)
