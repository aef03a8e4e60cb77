"""What the use cases need of the rows in the file, one protocol for each kind of record."""

from __future__ import annotations

from typing import Protocol, TypeVar

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.disclosure import Disclosure
from pgi_desk.domain.draft import Draft
from pgi_desk.domain.identifiers import (
    AssistanceId,
    CaseCode,
    DisclosureId,
    LetterNumber,
    ProviderId,
    ReferralId,
    StaffId,
)
from pgi_desk.domain.people_import import KnownPerson
from pgi_desk.domain.person import Person
from pgi_desk.domain.referral import Referral
from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.domain.staff import Agreement

T = TypeVar("T")


class People(Protocol):
    """Identity data, one per case code."""

    def add(self, person: Person) -> None:
        """Store a new person."""

    def get(self, case_code: CaseCode) -> Person:
        """Return the person of a case; raises RecordNotFound."""

    def known(self) -> tuple[KnownPerson, ...]:
        """Return so much of everybody on file as recognising them in a list needs."""

    def update(self, person: Person) -> None:
        """Store a changed person; raises RecordNotFound."""


class Cases(Protocol):
    """Case files by case code."""

    def add(self, case: CaseFile) -> None:
        """Store a new case file."""

    def get(self, case_code: CaseCode) -> CaseFile:
        """Return a case file; raises RecordNotFound."""

    def update(self, case: CaseFile) -> None:
        """Store a changed case file; raises RecordNotFound."""

    def exists(self, case_code: CaseCode) -> bool:
        """Tell whether a case code is taken."""


class AssistanceRecords(Protocol):
    """Help that was given."""

    def add(self, assistance: Assistance) -> None:
        """Store a new entry."""

    def get(self, assistance_id: AssistanceId) -> Assistance:
        """Return an entry; raises RecordNotFound."""


class Providers(Protocol):
    """The service directory."""

    def add(self, provider: ServiceProvider) -> None:
        """Store a new service."""

    def get(self, provider_id: ProviderId) -> ServiceProvider:
        """Return a service; raises RecordNotFound."""

    def all(self) -> tuple[ServiceProvider, ...]:
        """Return all services in order of storing."""

    def update(self, provider: ServiceProvider) -> None:
        """Store a changed service; raises RecordNotFound."""


class Referrals(Protocol):
    """Referrals and their states."""

    def add(self, referral: Referral) -> None:
        """Store a new referral."""

    def get(self, referral_id: ReferralId) -> Referral:
        """Return a referral; raises RecordNotFound."""

    def update(self, referral: Referral) -> None:
        """Store a changed referral; raises RecordNotFound."""

    def for_case(self, case_code: CaseCode) -> tuple[Referral, ...]:
        """Return all referrals of a case, oldest first."""

    def by_number(self, number: LetterNumber) -> Referral | None:
        """Return the referral of a letter number, or None."""

    def next_serial(self, year: int) -> int:
        """Return the next free serial of the letter numbers of a year, starting at 1."""


class Disclosures(Protocol):
    """Every paper or file that left the desk."""

    def add(self, disclosure: Disclosure) -> None:
        """Store an intention to disclose."""

    def get(self, disclosure_id: DisclosureId) -> Disclosure:
        """Return a disclosure; raises RecordNotFound."""

    def update(self, disclosure: Disclosure) -> None:
        """Store the outcome; raises RecordNotFound."""

    def with_outcome(self, outcome: str) -> tuple[Disclosure, ...]:
        """Return all disclosures of an outcome, oldest first."""

    def for_referral(self, referral_id: ReferralId) -> tuple[Disclosure, ...]:
        """Return what left, or should have left, for a referral, oldest first."""


class Records(Protocol[T]):
    """Rows of one kind, few enough to be read whole."""

    def add(self, value: T, /) -> None:
        """Store a new one."""

    def get(self, key: str, /) -> T:
        """Return the one of a key; raises RecordNotFound."""

    def update(self, value: T, /) -> None:
        """Store a changed one; raises RecordNotFound."""

    def all(self) -> tuple[T, ...]:
        """Return all in order of storing."""


class PassingRecords(Records[T], Protocol[T]):
    """Rows of one kind that are kept for a while and then removed."""

    def remove(self, key: str, /) -> None:
        """Remove one; raises RecordNotFound."""


class Agreements(Records[Agreement], Protocol):
    """Confidentiality agreements of staff; never changed, only added."""

    def for_staff(self, staff_id: StaffId, /) -> tuple[Agreement, ...]:
        """Return all agreements of a staff member, the one that holds longest last."""


class Drafts(Records[Draft], Protocol):
    """Unfinished forms."""

    def remove(self, key: str, /) -> None:
        """Remove a draft that was taken up or thrown away; raises RecordNotFound."""

    def for_staff(self, staff_id: StaffId, /) -> tuple[Draft, ...]:
        """Return all drafts of a staff member, oldest first."""


class FileSettings(Protocol):
    """Settings that belong to the file, such as the branch's name."""

    def get(self, key: str) -> str:
        """Return a setting, or an empty text."""

    def put(self, key: str, value: str) -> None:
        """Store a setting."""


class CaseRecords(Records[T], Protocol[T]):
    """Rows of one kind that belong to a case."""

    def for_case(self, case_code: CaseCode, /) -> tuple[T, ...]:
        """Return all of a case in order of storing."""


class PassingCaseRecords(CaseRecords[T], PassingRecords[T], Protocol[T]):
    """Rows of one kind that belong to a case and can be removed."""
