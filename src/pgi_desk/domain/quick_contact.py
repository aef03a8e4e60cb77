"""Somebody who was met and is not on record: what they were told, without who they are, for a few weeks."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.errors import InvalidEntry, TransitionNotAllowed
from pgi_desk.domain.identifiers import CaseCode, QuickContactId, StaffId
from pgi_desk.domain.text_entry import clean_line, clean_text

# A day may be written down; any other run of this many digits is a phone or a paper that leads to somebody.
DIGITS_OF_A_NUMBER = 6
_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
_BETWEEN_DIGITS = frozenset(" -./()+")


@dataclass(frozen=True, slots=True)
class QuickContact:
    """A meeting without a case file; it goes after `expires_on` unless it became a case. Times are UTC.

    A person at risk without a case is idea 12 of the record model, section 2; what is kept is the minimal anonymous
    note of domain standards, section 1.3.
    """

    contact_id: QuickContactId
    occasion: str
    met_on: date
    expires_on: date
    recorded_at: datetime
    recorded_by: StaffId
    nickname: str = ""
    age_group: str = "not_known"
    area: str = ""
    information: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    note: str = ""
    case_code: CaseCode | None = None

    def cleaned(self, today: date) -> QuickContact:
        """Return the contact as it is kept; InvalidEntry names the field that cannot be."""
        if self.met_on > today:
            raise InvalidEntry(field="met_on", problem="in_the_future")
        texts = {
            "nickname": clean_line("nickname", self.nickname, longest=60),
            "area": clean_line("area", self.area, longest=60),
            "note": clean_text("note", self.note, longest=300),
        }
        for field, text in texts.items():
            refuse_leading_to_somebody(field, text)
        return replace(self, nickname=texts["nickname"], area=texts["area"], note=texts["note"])

    def over(self, today: date) -> bool:
        """Tell whether it must not be kept any longer."""
        return self.case_code is None and today > self.expires_on

    def became(self, case_code: CaseCode) -> QuickContact:
        """Return the contact as part of a case file; a second case raises TransitionNotAllowed."""
        if self.case_code is not None:
            raise TransitionNotAllowed(current="became_a_case", wanted="became_a_case")
        return replace(self, case_code=case_code)


@dataclass(frozen=True, slots=True)
class ContactCount:
    """How many contacts of one month and occasion were kept and are gone; nothing in it is about one person."""

    count_id: str
    month: str
    occasion: str
    contacts: int

    @classmethod
    def none(cls, contact: QuickContact) -> ContactCount:
        """Return the empty counter to which a contact belongs."""
        month = contact.met_on.isoformat()[:7]
        return cls(f"{month} {contact.occasion}", month, contact.occasion, 0)

    def one_more(self) -> ContactCount:
        """Return the counter with one more."""
        return replace(self, contacts=self.contacts + 1)


def last_day(met_on: date, occasion: str, occasions: CodeList) -> date:
    """Return until when a contact of this occasion is kept; the list says for how many days."""
    return met_on + timedelta(days=occasions.get(occasion).number("days"))


def refuse_leading_to_somebody(field: str, text: str) -> None:
    """Raise InvalidEntry for what looks like a phone number, the number of a document or an address for mail."""
    run = 0
    for mark in _DAY.sub("", text):
        if unicodedata.category(mark) == "Nd":
            run += 1
        elif mark not in _BETWEEN_DIGITS:
            run = 0
        if run >= DIGITS_OF_A_NUMBER or mark == "@":
            raise InvalidEntry(field=field, problem="leads_to_somebody")
