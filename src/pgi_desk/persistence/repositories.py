"""The ports of the use cases over SQL, one small class per aggregate."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Generic, TypeVar

from sqlalchemy import Connection, Table, bindparam, func, select, text

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.backup_plan import BackupMedium, BackupRecipient, BackupRecord, RestoreDrill
from pgi_desk.domain.best_interest import BestInterestRecord
from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.consent import Consent
from pgi_desk.domain.disclosure import Disclosure
from pgi_desk.domain.draft import Draft
from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.identifiers import CaseCode, LetterNumber, PersonId, ProviderId, ReferralId, StaffId
from pgi_desk.domain.incoming_referral import IncomingReferral
from pgi_desk.domain.people_import import KnownPerson
from pgi_desk.domain.person import Person
from pgi_desk.domain.quick_contact import ContactCount, QuickContact
from pgi_desk.domain.recovery import RecoverySet
from pgi_desk.domain.referral import Referral
from pgi_desk.domain.referral_answer import ReferralAnswer
from pgi_desk.domain.referral_plan import ReferralPlan
from pgi_desk.domain.service_directory import DETAILS, ServiceProvider
from pgi_desk.domain.staff import Agreement, StaffMember
from pgi_desk.domain.tombstone import tombstone_of
from pgi_desk.domain.unconsented import UnconsentedDisclosure
from pgi_desk.domain.unmet_need import UnmetNeed
from pgi_desk.persistence import tables
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.letter_serials import next_serial
from pgi_desk.persistence.letting_go_tables import tombstones
from pgi_desk.persistence.mapping import Row, RowMapping
from pgi_desk.persistence.statements import Prepared
from pgi_desk.persistence.undo_tables import case_aliases

T = TypeVar("T")

PEOPLE = RowMapping(Person)
CASES = RowMapping(CaseFile)
CONSENTS = RowMapping(Consent)
ASSISTANCE = RowMapping(Assistance)
PROVIDERS = RowMapping(ServiceProvider, leave_out=DETAILS)
REFERRALS = RowMapping(Referral)
DISCLOSURES = RowMapping(Disclosure)
PLANS = RowMapping(ReferralPlan)
BEST_INTEREST = RowMapping(BestInterestRecord)
UNCONSENTED = RowMapping(UnconsentedDisclosure)
STAFF = RowMapping(StaffMember)
AGREEMENTS = RowMapping(Agreement)
DRAFTS = RowMapping(Draft)
BACKUPS = RowMapping(BackupRecord)
MEDIA = RowMapping(BackupMedium)
RECIPIENTS = RowMapping(BackupRecipient)
DRILLS = RowMapping(RestoreDrill)
RECOVERY_SETS = RowMapping(RecoverySet)
ANSWERS = RowMapping(ReferralAnswer)
INCOMING = RowMapping(IncomingReferral)
UNMET_NEEDS = RowMapping(UnmetNeed)
QUICK_CONTACTS = RowMapping(QuickContact)
CONTACT_COUNTS = RowMapping(ContactCount)


_KNOWN_PEOPLE = Prepared(
    select(
        *(tables.identities.c[name] for name in ("person_id", "case_code", "birth", "sex")),
        *(tables.identities.c[name] for name in ("other_names", "age_disputed")),
        *(tables.identities.c[name] for name in ("given_name", "family_name", "nickname")),
    )
)
# What somebody had as a key before the merge is in the trail alone: the row went with the file.
_FORMER_PEOPLE = Prepared(
    select(case_aliases.c.case_code, tables.audit_entries.c.row_id, case_aliases.c.alias)
    .join(tables.audit_entries, tables.audit_entries.c.case_code == case_aliases.c.alias)
    .where(tables.audit_entries.c.table_name == "identities")
    .distinct()
)
_HIGHEST_SEQUENCE = Prepared(select(func.max(tables.consents.c.sequence)))


class SqlRecords(Generic[T]):
    """Rows of one table as domain objects, by key."""

    def __init__(
        self, connection: Connection, writer: AuditWriter, table: Table, mapping: RowMapping[T], key: str = ""
    ) -> None:
        self._connection = connection
        self._writer = writer
        self._table = table
        self._mapping = mapping
        self._key = key or tables.AUDITED[table.name]

    def add(self, value: T) -> None:
        """Store a new object."""
        self._writer.insert(self._table, self._row(value))

    def update(self, value: T) -> None:
        """Store a changed object; raises RecordNotFound."""
        self._writer.update(self._table, self._row(value))

    def remove(self, key: str) -> None:
        """Remove the row of a key; raises RecordNotFound."""
        self._writer.delete(self._table, key)

    def all(self) -> tuple[T, ...]:
        """Return everything in order of storing."""
        return tuple(map(self._mapping.from_values, _all(self._table, self._mapping.columns).tuples(self._connection)))

    def get(self, key: str) -> T:
        """Return the object of a key; raises RecordNotFound."""
        found = self._where(self._key, key, "")
        if not found:
            raise RecordNotFound(kind=self._table.name, key=key)
        return found[0]

    def _row(self, value: T) -> Row:
        return self._mapping.to_row(value)

    def _where(self, column: str, wanted: str, order: str) -> tuple[T, ...]:
        statement = _by(self._table, self._mapping.columns, column, order)
        found = statement.tuples(self._connection, {"wanted": wanted})
        return tuple(self._mapping.from_values(stored) for stored in found)


class SqlPeople(SqlRecords[Person]):
    """Identity data; the search key is derived, so that it can be rebuilt."""

    def _row(self, value: Person) -> Row:
        names = (value.given_name, value.family_name, value.other_names, value.nickname)
        return {**super()._row(value), "search_key": search_key(" ".join(names))}

    def known(self) -> tuple[KnownPerson, ...]:
        """Return so much of everybody on file as recognising them in a list needs."""
        former: dict[str, list[tuple[PersonId, CaseCode]]] = {}
        for code, key, alias in _FORMER_PEOPLE.tuples(self._connection):
            former.setdefault(code, []).append((PersonId(key), CaseCode(alias)))
        return tuple(
            KnownPerson(
                *(key, code, " ".join(names), birth, sex, others, bool(disputed)),
                former=tuple(one for one, _ in former.get(code, ())),
                former_codes=tuple(alias for _, alias in former.get(code, ())),
            )
            for key, code, birth, sex, others, disputed, *names in _KNOWN_PEOPLE.tuples(self._connection)
        )


class SqlCases(SqlRecords[CaseFile]):
    """Case files."""

    def exists(self, case_code: CaseCode) -> bool:
        """Tell whether a case code is taken, also by somebody who was erased, or by a case that was merged.

        The next one to have it would be erased with them when an old copy comes back.
        """
        for table, column in ((self._table, "case_code"), (case_aliases, "alias")):
            if _by(table, (column,), column, "").tuples(self._connection, {"wanted": case_code}):
                return True
        secret = _by(tables.file_settings, ("value",), "key", "").tuples(self._connection, {"wanted": "signing_key"})
        grave = tombstone_of(str(secret[0][0]), case_code) if secret else ""
        return bool(_by(tombstones, ("digest",), "digest", "").tuples(self._connection, {"wanted": grave}))


class SqlConsents(SqlRecords[Consent]):
    """The consent ledger; the sequence number is given here, inside the transaction."""

    def _row(self, value: Consent) -> Row:
        row = super()._row(value)
        if not value.sequence:
            ((highest,),) = _HIGHEST_SEQUENCE.tuples(self._connection)
            row["sequence"] = (highest or 0) + 1
        return row

    def for_case(self, case_code: CaseCode) -> tuple[Consent, ...]:
        """Return all entries of a case in ledger order."""
        return self._where("case_code", case_code, "sequence")


class SqlReferrals(SqlRecords[Referral]):
    """Referrals."""

    def for_case(self, case_code: CaseCode) -> tuple[Referral, ...]:
        """Return all referrals of a case, oldest first."""
        return self._where("case_code", case_code, "prepared_at")

    def by_number(self, number: LetterNumber) -> Referral | None:
        """Return the referral of a letter number, or None."""
        return next(iter(self._where("number", number, "")), None)

    def next_serial(self, year: int) -> int:
        """Return the next free serial of the letter numbers of a year."""
        return next_serial(self._connection, self._writer, year)


class SqlDisclosures(SqlRecords[Disclosure]):
    """Disclosures."""

    def with_outcome(self, outcome: str) -> tuple[Disclosure, ...]:
        """Return all disclosures of an outcome, oldest first."""
        return self._where("outcome", outcome, "intended_at")

    def for_referral(self, referral_id: ReferralId) -> tuple[Disclosure, ...]:
        """Return what left, or should have left, for a referral, oldest first."""
        return self._where("referral_id", referral_id, "intended_at")


class SqlPlans(SqlRecords[ReferralPlan]):
    """Plans of referrals."""

    def for_case(self, case_code: CaseCode) -> tuple[ReferralPlan, ...]:
        """Return all plans of a case, oldest first."""
        return self._where("case_code", case_code, "made_at")

    def for_referral(self, referral_id: ReferralId) -> tuple[ReferralPlan, ...]:
        """Return the plan that led to a referral, or nothing."""
        return self._where("referral_id", referral_id, "made_at")


class SqlAnswers(SqlRecords[ReferralAnswer]):
    """What came back about referrals."""

    def for_referral(self, referral_id: ReferralId) -> tuple[ReferralAnswer, ...]:
        """Return the entries of a referral in order of recording."""
        return self._where("referral_id", referral_id, "recorded_at, rowid")

    def for_provider(self, provider_id: ProviderId) -> tuple[ReferralAnswer, ...]:
        """Return the entries about a service in order of recording."""
        return self._where("provider_id", provider_id, "recorded_at, rowid")


class SqlAgreements(SqlRecords[Agreement]):
    """Confidentiality agreements."""

    def for_staff(self, staff_id: StaffId) -> tuple[Agreement, ...]:
        """Return all agreements of a staff member, the one that holds longest last."""
        return self._where("staff_id", staff_id, "valid_until")


class SqlBestInterest(SqlRecords[BestInterestRecord]):
    """Decisions of two people."""

    def for_case(self, case_code: CaseCode) -> tuple[BestInterestRecord, ...]:
        """Return all decisions of a case, oldest first."""
        return self._where("case_code", case_code, "decided_on")


class SqlUnconsented(SqlRecords[UnconsentedDisclosure]):
    """What was told without consent."""

    def for_case(self, case_code: CaseCode) -> tuple[UnconsentedDisclosure, ...]:
        """Return all of a case, oldest first."""
        return self._where("case_code", case_code, "disclosed_at")


class SqlDrafts(SqlRecords[Draft]):
    """Unfinished forms."""

    def for_staff(self, staff_id: StaffId) -> tuple[Draft, ...]:
        """Return all drafts of a staff member, oldest first."""
        return self._where("staff_id", staff_id, "saved_at")


def search_key(text: str) -> str:
    """Return a text as it is searched: case and accents folded, Arabic marks and tatweel dropped."""
    plain = unicodedata.normalize("NFKD", text).casefold().replace("ـ", "")
    return " ".join("".join(mark for mark in plain if not unicodedata.combining(mark)).split())


@cache
def _by(table: Table, columns: tuple[str, ...], column: str, order: str) -> Prepared:
    found = select(*(table.c[name] for name in columns)).where(table.c[column] == bindparam("wanted"))
    return Prepared(found.order_by(text(order)) if order else found)


@cache
def _all(table: Table, columns: tuple[str, ...]) -> Prepared:
    return Prepared(select(*(table.c[name] for name in columns)).order_by(text("rowid")))
