"""What the use cases around consent need from the file, as protocols."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from pgi_desk.domain.best_interest import BestInterestRecord
from pgi_desk.domain.consent import Consent
from pgi_desk.domain.identifiers import CaseCode, ConsentId
from pgi_desk.domain.unconsented import UnconsentedDisclosure
from pgi_desk.services.read_models import ConsentRow, SharedItem


class Consents(Protocol):
    """The consent ledger."""

    def add(self, consent: Consent) -> None:
        """Append an entry; it receives the next sequence number."""

    def get(self, consent_id: ConsentId) -> Consent:
        """Return an entry; raises RecordNotFound."""

    def update(self, consent: Consent) -> None:
        """Store a withdrawal; raises RecordNotFound."""

    def for_case(self, case_code: CaseCode) -> tuple[Consent, ...]:
        """Return all entries of a case in ledger order."""


class BestInterestRecords(Protocol):
    """Decisions of two people; never changed, only added."""

    def add(self, record: BestInterestRecord, /) -> None:
        """Store a new decision."""

    def get(self, key: str, /) -> BestInterestRecord:
        """Return one; raises RecordNotFound."""

    def for_case(self, case_code: CaseCode, /) -> tuple[BestInterestRecord, ...]:
        """Return all decisions of a case, oldest first."""


class UnconsentedDisclosures(Protocol):
    """What was told without consent."""

    def add(self, disclosure: UnconsentedDisclosure, /) -> None:
        """Store a new one."""

    def get(self, key: str, /) -> UnconsentedDisclosure:
        """Return one; raises RecordNotFound."""

    def update(self, disclosure: UnconsentedDisclosure, /) -> None:
        """Store that the person was told; raises RecordNotFound."""

    def for_case(self, case_code: CaseCode, /) -> tuple[UnconsentedDisclosure, ...]:
        """Return all of a case, oldest first."""


class ConsentQueries(Protocol):
    """Reading about consent and about what was shared."""

    def consent_ledger(self, case_code: str) -> tuple[ConsentRow, ...]:
        """Return the current entry per purpose and recipient."""

    def consents(self, case_code: str) -> tuple[Consent, ...]:
        """Return all ledger entries of a case in ledger order."""

    def noted(self, case_code: str, key: str) -> tuple[Mapping[str, object], ...]:
        """Return the details of a case's audit entries that hold this key, oldest first."""

    def best_interest(self, case_code: str) -> tuple[BestInterestRecord, ...]:
        """Return the decisions of two people in a case, oldest first."""

    def unconsented(self, case_code: str) -> tuple[UnconsentedDisclosure, ...]:
        """Return what was told without consent in a case, oldest first."""

    def without_feedback(self, case_codes: Sequence[str], today: date) -> frozenset[str]:
        """Return those of some cases whose newest consent to feedback (C5) is missing, ended or no yes."""

    def shared_in_case(self, case_code: str) -> tuple[SharedItem, ...]:
        """Return everything that left the desk about a person, or may have, newest first."""

    def shared_items(self, consent_id: str) -> tuple[SharedItem, ...]:
        """Return what already left the desk on a consent."""
