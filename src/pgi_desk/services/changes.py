"""What a use case touched, so that screens know whether to look again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of record that a screen may show."""

    PERSON = "person"
    CASE = "case"
    CONSENT = "consent"
    ASSISTANCE = "assistance"
    PROVIDER = "provider"
    REFERRAL = "referral"
    DISCLOSURE = "disclosure"
    AUDIT = "audit"
    BACKUP = "backup"
    STAFF = "staff"
    DRAFT = "draft"
    RECOVERY = "recovery"
    CHAIN = "chain"
    LETTERS = "letters"
    INCOMING = "incoming"
    QUICK_CONTACT = "quick_contact"
    LETTING_GO = "letting_go"
    SAFETY = "safety"
    SUPPORT = "support"
    STOCK = "stock"
    READINESS = "readiness"
    PRINCIPLES = "principles"
    OBSERVATION = "observation"
    FAMILY = "family"
    GROUP = "group"
    ACCOUNTABILITY = "accountability"
    HAND_OVER = "hand_over"
    INTERPRETER = "interpreter"
    APPROVAL = "approval"
    EXERCISE = "exercise"


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The result of a write: the kinds touched, the case they belong to, and the key of the main record."""

    kinds: frozenset[Kind]
    case_code: str = ""
    key: str = ""

    @classmethod
    def of(cls, *kinds: Kind, case_code: str = "", key: str = "") -> ChangeSet:
        """Return a change of these kinds; every write also adds to the audit trail."""
        return cls(frozenset({*kinds, Kind.AUDIT}), case_code, key)
