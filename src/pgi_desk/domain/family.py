"""Family and dependants: who belongs to a person, on file or not, who is a minor, and who must not learn of a call."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, FamilyLinkId, StaffId
from pgi_desk.domain.partial_date import PartialDate, ages_on
from pgi_desk.domain.person import ADULT_AGE, protection_age
from pgi_desk.domain.text_entry import clean_line, clean_text, require_code

DANGEROUS = "dangerous"
# What must be read before somebody is contacted.
DANGEROUS_RELATIVE, FEARED_BY_RELATIVE = "dangerous_relative", "feared_by_relative"
LISTS = {
    "relation": "family_relations",
    "living": "living_together",
    "contact": "contact_wishes",
    "other_contact": "contact_wishes",
    "sex": "sexes",
}


@dataclass(frozen=True, slots=True)
class FamilyLink:
    """One link, written from the side of `case_code`: the other is the `relation` of that person.

    The other is a case of this file, or a dependant who is not on file and has a name here. `contact` is what the
    person says about contact with the other, `other_contact` what the other says, where they are on file too.
    """

    link_id: FamilyLinkId
    case_code: CaseCode
    relation: str
    living: str
    contact: str
    other_case: CaseCode | None
    other_contact: str
    name: str
    birth: PartialDate
    sex: str
    note: str
    recorded_at: datetime
    recorded_by: StaffId

    def cleaned(self, today: date, content: ContentLibrary) -> FamilyLink:
        """Return the link as it is kept; InvalidEntry names the field that cannot be."""
        for field, name in LISTS.items():
            require_code(field, getattr(self, field), content.list(name))
        name = clean_line("name", self.name, longest=120)
        if self.other_case == self.case_code:
            raise InvalidEntry(field="other_case", problem="same_person")
        if (self.other_case is None) == (not name):
            raise InvalidEntry(field="name", problem="case_or_name")
        ages_on(self.birth, today)
        tidy = replace(self, name=name, note=clean_text("note", self.note, longest=500))
        if self.other_case is None:
            return replace(tidy, other_contact="not_known")
        return replace(tidy, birth=PartialDate(), sex="not_stated")  # what the case of the other says counts

    def joins(self, one: CaseCode, other: CaseCode | None) -> bool:
        """Tell whether this is a link between these two cases, from whichever side."""
        return other is not None and {self.case_code, self.other_case} == {one, other}


@dataclass(frozen=True, slots=True)
class LinkSide:
    """A link as it is seen from one of its sides; a note is read on the side on which it was written."""

    relation: str
    other_case: CaseCode | None
    contact: str
    feared: bool
    living: str
    own: bool


def seen_from(link: FamilyLink, code: CaseCode, content: ContentLibrary) -> LinkSide:
    """Return what a link says on the page of a case."""
    if link.case_code == code:
        feared = link.other_contact == DANGEROUS
        return LinkSide(link.relation, link.other_case, link.contact, feared, link.living, own=True)
    relation = content.list("family_relations").get(link.relation).text("inverse")
    feared = link.contact == DANGEROUS
    return LinkSide(relation, link.case_code, link.other_contact, feared, link.living, own=False)


def warnings(links: Iterable[FamilyLink], code: CaseCode) -> tuple[str, ...]:
    """Return what must be read before the person of a case is contacted (domain standards 13).

    Either somebody in the family is dangerous for them, or they are dangerous for somebody who is on file too.
    """
    found = set[str]()
    for link in links:
        own, others = (
            (link.contact, link.other_contact) if link.case_code == code else (link.other_contact, link.contact)
        )
        found |= {DANGEROUS_RELATIVE} if own == DANGEROUS else set()
        found |= {FEARED_BY_RELATIVE} if others == DANGEROUS else set()
    return tuple(sorted(found))


def minority(birth: PartialDate, stated_group: str, today: date, *, disputed: bool = False) -> str:
    """Return whether somebody is a minor: child, adult, or not_known, which is treated as a child until it is known."""
    age = protection_age(birth, stated_group, disputed=disputed, today=today)
    if age is None:
        return "not_known"
    return "child" if age < ADULT_AGE else "adult"
