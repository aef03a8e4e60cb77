"""Two case files of one person become one: what moves, what wins, and that nothing becomes more open by it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.consent import NOT_ASKED, Consent, current_entry
from pgi_desk.domain.identifiers import CaseCode, StaffId
from pgi_desk.domain.partial_date import DatePrecision, PartialDate
from pgi_desk.domain.person import Person, SafeContact

# The higher in this order wins: what is not known says nothing.
RISK_ORDER = ("not_assessed", "low", "medium", "high")


@dataclass(frozen=True, slots=True)
class CaseAlias:
    """A case code that leads to the case into which it was merged; it is never given out again."""

    alias: CaseCode
    case_code: CaseCode
    merged_at: datetime
    merged_by: StaffId


class MergeStop(StrEnum):
    """What stands against putting two case files together."""

    SAME = "same"
    NAME_HIDDEN = "name_hidden"
    LEADER_NOT_LET_IN = "leader_not_let_in"
    CLOSED = "closed"
    HELD = "held"
    UNCERTAIN_LETTER = "uncertain_letter"
    RIGHTS_RUNNING = "rights_running"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that says something else in each file; `kept` stays unless the other is chosen."""

    field: str
    kept: str
    other: str


SAFE_CONTACT = "safe_contact"
IDENTITY_FIELDS = (
    *("given_name", "family_name", "birth", "stated_age_group", "sex", "gender", "citizenship", "access_needs"),
    "nickname",
)
# What is said here is laid beside, not over: a person may have several.
_NAMES = ("given_name", "family_name", "nickname")
# What stands for "nobody said".
_UNSAID = frozenset({"", "not_stated"})


def conflicts(kept: Person, other: Person) -> tuple[Conflict, ...]:
    """Return the fields in which both files say something, and not the same; the safe contact is one of them."""
    found = [
        Conflict(name, _said(getattr(kept, name)), _said(getattr(other, name)))
        for name in IDENTITY_FIELDS
        if _said(getattr(kept, name)) and _said(getattr(other, name)) and getattr(kept, name) != getattr(other, name)
    ]
    if kept.safe_contact != other.safe_contact and _known(kept.safe_contact) and _known(other.safe_contact):
        found.append(Conflict(SAFE_CONTACT, kept.safe_contact.channel, other.safe_contact.channel))
    return tuple(found)


def merged_person(kept: Person, other: Person, chosen: Iterable[str] = ()) -> Person:
    """Return the person of the file that stays: its own words, those of the other where it says nothing or is chosen.

    A name that is not kept goes to the other names. A safe contact is never mixed: it is one file's or the other's.
    """
    taken = set(chosen)
    values = {
        name: getattr(other, name)
        for name in IDENTITY_FIELDS
        if _said(getattr(other, name)) and (name in taken or not _said(getattr(kept, name)))
    }
    merged = replace(kept, **values)
    beside = [
        text
        for person in (kept, other)
        for text in (*(getattr(person, name) for name in _NAMES), *person.other_names.split(", "))
        if text and text not in {getattr(merged, name) for name in _NAMES}
    ]
    disputed = "birth" in {one.field for one in conflicts(kept, other)}
    contact = other.safe_contact if SAFE_CONTACT in taken or not _known(kept.safe_contact) else kept.safe_contact
    return replace(
        merged,
        other_names=", ".join(dict.fromkeys(beside)),
        languages=tuple(dict.fromkeys((*kept.languages, *other.languages))),
        age_disputed=kept.age_disputed or other.age_disputed or disputed,
        safe_contact=contact,
    )


def merged_case(kept: CaseFile, other: CaseFile) -> CaseFile:
    """Return the case that stays: opened when the first was, the higher risk, kept no longer than either allows."""
    needs = dict.fromkeys(text for text in (kept.need, other.need) if text)
    return replace(
        kept,
        opened_on=min(kept.opened_on, other.opened_on),
        need="\n".join(needs)[:1000],
        area=kept.area or other.area,
        risk_level=max(kept.risk_level, other.risk_level, key=_risk),
        # Consent is the basis that gives the person the most to say.
        legal_basis="consent" if "consent" in {kept.legal_basis, other.legal_basis} else kept.legal_basis,
        retention_until=_earlier(kept.retention_until, other.retention_until),
    )


def to_withdraw(kept: Iterable[Consent], other: Iterable[Consent]) -> tuple[Consent, ...]:
    """Return the consents that end with the merge, because the other file does not say as much.

    In one ledger the newest answer for a purpose and recipient counts. Where it says more than what the person
    answered in the other file, that was not known when it was asked: it ends, and the person is asked anew.
    """
    mine, theirs = tuple(kept), tuple(other)
    keys = dict.fromkeys((one.purpose, one.recipient) for one in (*mine, *theirs))
    pairs = [(current_entry(mine, *key), current_entry(theirs, *key)) for key in keys]
    ended = []
    for first, second in pairs:
        if first is None or second is None or NOT_ASKED in {first.decision, second.decision}:
            continue
        older, newest = sorted((first, second), key=lambda one: one.sequence)
        if _is_yes(newest) and not (_is_yes(older) and _says_no_more(newest, older)):
            ended.append(newest)
    return tuple(ended)


def _is_yes(consent: Consent) -> bool:
    return consent.decision == "given" and consent.withdrawn_on is None


def _says_no_more(newest: Consent, older: Consent) -> bool:
    """Tell whether a yes allows nothing that an older yes of the other file does not allow."""
    return (
        set(newest.items_to_share) <= set(older.items_to_share)
        and set(older.items_to_withhold) <= set(newest.items_to_withhold)
        and older.valid_from <= newest.valid_from
        and newest.valid_until <= older.valid_until
        and (older.limits_explained or not newest.limits_explained)
        and (older.place_private is not False or bool(older.place_override_reason))
        and (newest.given_by, newest.assent, newest.caregiver_situation, newest.child_mature)
        == (older.given_by, older.assent, older.caregiver_situation, older.child_mature)
    )


def _risk(level: str) -> int:
    return RISK_ORDER.index(level) if level in RISK_ORDER else len(RISK_ORDER)


def _earlier(first: date | None, second: date | None) -> date | None:
    days = [day for day in (first, second) if day is not None]
    return min(days, default=None)


def _said(value: object) -> str:
    if isinstance(value, PartialDate):
        return "" if value.precision is DatePrecision.UNKNOWN else value.as_text()
    return "" if value is None or str(value) in _UNSAID else str(value)


def _known(contact: SafeContact) -> bool:
    return bool(contact.channel or contact.value)
