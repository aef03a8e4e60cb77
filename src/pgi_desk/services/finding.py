"""Find a record while its name, code or phone number is typed, and whoever may be the same person.

What is typed stays with the person who typed it: it is in no entry of the audit trail and in no log.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pgi_desk.domain.duplicates import Candidate, Described, Reason, candidates, compared_parts, whole_name
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.search_keys import Wanted, wanted
from pgi_desk.domain.staff import Permission
from pgi_desk.services.desk import Desk
from pgi_desk.services.finding_ports import Found, FoundKind
from pgi_desk.services.identity_check import viewer_of
from pgi_desk.services.read_models import NO_NAME

MOST_OF_A_KIND, MOST_COMPARED = 8, 60
LONGEST_NAME = 200  # a page that fell into the field of a name is not compared to its end
NEEDED = {
    FoundKind.PERSON: Permission.READ_CASES,
    FoundKind.REFERRAL: Permission.READ_CASES,
    FoundKind.PROVIDER: Permission.READ_DIRECTORY,
    FoundKind.INCOMING: Permission.READ_CASES,
}


@dataclass(frozen=True, slots=True)
class TypedPerson:
    """What a form says about a person so far; anything may be blank or half written."""

    names: tuple[str, ...] = ()
    phone: str = ""
    birth: str = ""
    age_group: str = ""
    sex: str = ""
    citizenship: str = ""


@dataclass(frozen=True, slots=True)
class AlikePerson:
    """Somebody on record who may be the same person, masked, and what both have in common."""

    case_code: str
    masked_name: str
    birth: str
    age_group: str
    status: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class FindService:
    """What staff find without knowing where it stands."""

    desk: Desk

    def find(self, words: str, limit: int = MOST_OF_A_KIND) -> tuple[Found, ...]:
        """Return what fits, by kind and then the surest first, at most `limit` of each kind.

        Each role finds what it may read. A name that is closed to the signed-in person finds nothing; its case code
        does, without initials.
        """
        self.desk.require(Permission.READ_DIRECTORY)
        looked_for = wanted(words)
        return tuple(self._each(looked_for, limit)) if looked_for else ()

    def alike(self, typed: TypedPerson) -> tuple[AlikePerson, ...]:
        """Return who is on record and may be the same person, with the reasons; nobody whose name is closed."""
        self.desk.require(Permission.RECORD_PERSON, reading=True)
        described = _described(typed)
        if not described:
            return ()
        people = self.desk.queries.alike(described, viewer_of(self.desk), MOST_COMPARED)
        return tuple(map(_masked, candidates(described, people)))

    def _each(self, looked_for: Wanted, limit: int) -> Iterator[Found]:
        queries, viewer = self.desk.queries, viewer_of(self.desk)
        for kind in FoundKind:
            if self.desk.may(NEEDED[kind]):
                for found in queries.found(kind, looked_for, viewer, limit):
                    yield found if found.title else replace(found, title=NO_NAME)


def _masked(candidate: Candidate) -> AlikePerson:
    """Leave out what the comparison alone needed."""
    known = candidate.known
    return AlikePerson(
        known.case_code, known.masked_name, known.birth, known.age_group, known.status, candidate.reasons
    )


def _described(typed: TypedPerson) -> Described:
    try:
        birth = PartialDate.from_text(typed.birth)
    except InvalidEntry:
        birth = PartialDate()  # it is still being typed
    names = [name[:LONGEST_NAME] for name in typed.names]
    parts, whole = compared_parts(names), whole_name(names)
    return Described(parts, whole, typed.phone, birth, typed.age_group, typed.sex, typed.citizenship)
