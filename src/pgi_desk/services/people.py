"""Record, find, reveal and correct a person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.consent import Consent, ConsentNeed, ConsentPurpose, find_usable
from pgi_desk.domain.errors import ChangedElsewhere, ConsentMissing
from pgi_desk.domain.identifiers import CaseCode, PersonId, case_code
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import Person, SafeContact, refuse_birth_after
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import require_correctable
from pgi_desk.services.consent_check import CONSENT_KEY, RISK_KEY
from pgi_desk.services.consents import ConsentEntry
from pgi_desk.services.desk import Desk
from pgi_desk.services.identity_check import require_identity, viewer_of
from pgi_desk.services.impact_check import require_impact
from pgi_desk.services.people_views import NEW_FOR, PeopleCut, PeopleView
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.principle_check import require_looked_at
from pgi_desk.services.read_models import NO_NAME, IdentityDetail, PageKey, PeoplePage, PersonRow
from pgi_desk.services.recovery import require_recovery

PAGE_SIZE = 100
# Grounds on which a record may be kept although the person did not agree to it; asked and noted all the same.
EMERGENCY_BASIS = "vital_interest"
BASES_WITHOUT_CONSENT = frozenset({EMERGENCY_BASIS, "legal_obligation"})


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """Identity data as typed."""

    given_name: str = ""
    family_name: str = ""
    other_names: str = ""
    nickname: str = ""
    birth: PartialDate = PartialDate()
    stated_age_group: str = ""
    age_disputed: bool = False
    sex: str = "not_stated"
    gender: str = ""
    languages: tuple[str, ...] = ()
    citizenship: str = ""
    access_needs: str = ""
    safe_contact: SafeContact = SafeContact()


@dataclass(frozen=True, slots=True)
class RecordPerson:
    """A new person with a new case file and the answer to "may we write this down?"."""

    identity: PersonEntry
    record_consent: ConsentEntry
    case_type: str = "at_risk"
    need: str = ""
    area: str = ""
    legal_basis: str = "consent"
    information_source: str = "as_told"


@dataclass(frozen=True, slots=True)
class CorrectPerson:
    """Corrected identity data of one person."""

    case_code: CaseCode
    identity: PersonEntry
    seen: PersonEntry | None = None  # what stood there when the correction began


@dataclass(frozen=True, slots=True)
class PeopleService:
    """What staff do with people's identity."""

    desk: Desk

    def record(self, command: RecordPerson) -> ChangeSet:
        """Store a person, a case file with a new case code, and the consent to keep them.

        Raises InvalidEntry, ConsentMissing when nothing allows the branch to keep the record, and in a real file
        RecoveryNotProved when its key could be lost. Outside of an emergency also ImpactNotAssessed before the first
        person, and PrinciplesNotLookedAt.
        """
        self.desk.require(Permission.RECORD_PERSON)
        today = self.desk.clock.today()
        with self.desk.work("person.record") as work:
            require_recovery(self.desk, work)
            if command.legal_basis != EMERGENCY_BASIS:
                require_impact(self.desk, work)
                require_looked_at(self.desk, work, Occasion.FIRST_CONTACT)
            code = free_code(self.desk, work)
            person = self._person(PersonId(self.desk.identifiers.new_id()), code, command.identity).cleaned(today)
            case = self._case(code, command).cleaned(today)
            consent = command.record_consent.as_consent(self.desk, code, case)
            self._check_record_consent(person, consent, command.legal_basis)
            work.cases.add(case)
            work.people.add(person)
            work.consents.add(consent)
            detail = {CONSENT_KEY: consent.consent_id, RISK_KEY: case.risk_level}
            work.audit.note(case_code=code, detail=detail)
            work.commit()
        return ChangeSet.of(Kind.PERSON, Kind.CASE, Kind.CONSENT, case_code=code, key=code)

    def correct(self, command: CorrectPerson) -> ChangeSet:
        """Store corrected identity data; raises InvalidEntry, IdentityClosed, RecordNotFound, ChangedElsewhere."""
        self.desk.require(Permission.RECORD_PERSON)
        with self.desk.work("person.correct") as work:
            require_correctable(work, command.case_code)
            require_identity(self.desk, work, command.case_code)
            known = work.people.get(command.case_code)
            if command.seen is not None and command.seen != _entry(known):
                raise ChangedElsewhere(kind="identities", key=command.case_code)
            person = self._person(known.person_id, command.case_code, command.identity)
            refuse_birth_after(person.birth, work.cases.get(command.case_code).opened_on)
            work.people.update(person.cleaned(self.desk.clock.today()))
            work.commit()
        return ChangeSet.of(Kind.PERSON, case_code=command.case_code)

    def reveal(self, code: CaseCode) -> IdentityDetail:
        """Return the identity of a person; the reading itself is an audit entry. Raises IdentityClosed."""
        self.desk.require(Permission.REVEAL_IDENTITY)
        with self.desk.work("identity.reveal") as work:
            require_identity(self.desk, work, code)
            person = work.people.get(code)
            work.audit.note(case_code=code)
            work.commit()
        return _identity(person)

    def entry(self, code: CaseCode) -> PersonEntry:
        """Return the identity for correcting it; the reading itself is an audit entry. Raises IdentityClosed."""
        self.desk.require(Permission.REVEAL_IDENTITY)
        with self.desk.work("identity.reveal") as work:
            require_identity(self.desk, work, code)
            person = work.people.get(code)
            work.audit.note(case_code=code, detail={"for": "correction"})
            work.commit()
        return _entry(person)

    def page(
        self,
        *,
        after: PageKey | None = None,
        search: str = "",
        status: str = "",
        view: PeopleView = PeopleView.EVERYBODY,
        risk: str = "",
    ) -> PeoplePage:
        """Return a page of the people list with masked names; a hidden name has no initials and is not found by it."""
        self.desk.require(Permission.READ_CASES)
        queries = self.desk.queries
        viewer, cut = viewer_of(self.desk), self._cut(view, risk)
        page = queries.people_page(after=after, limit=PAGE_SIZE, search=search, status=status, cut=cut, viewer=viewer)
        closed = queries.names_closed_to(viewer.staff_id, viewer.now)
        return page if not closed else PeoplePage(tuple(_unnamed(page.rows, closed)), page.next_page)

    def _cut(self, view: PeopleView, risk: str) -> PeopleCut:
        """Return a view for whoever is signed in, and for the day as the clocks of this place show it."""
        clock = self.desk.clock
        here = clock.local(clock.now())
        midnight = here.replace(hour=0, minute=0, second=0, microsecond=0)
        return PeopleCut(
            view=view,
            risk=risk,
            me=self.desk.member.staff_id,
            now=clock.now(),
            day_begins=midnight,
            day_ends=midnight + timedelta(days=1),
            today=clock.today(),
            new_since=clock.today() - NEW_FOR,
        )

    def _case(self, code: CaseCode, command: RecordPerson) -> CaseFile:
        return CaseFile(
            case_code=code,
            case_type=command.case_type,
            opened_on=self.desk.clock.today(),
            owner=self.desk.member.staff_id,
            need=command.need,
            area=command.area,
            legal_basis=command.legal_basis,
            information_source=command.information_source,
        )

    @staticmethod
    def _person(person_id: PersonId, code: CaseCode, entry: PersonEntry) -> Person:
        return Person(
            person_id=person_id,
            case_code=code,
            given_name=entry.given_name,
            family_name=entry.family_name,
            other_names=entry.other_names,
            nickname=entry.nickname,
            birth=entry.birth,
            stated_age_group=entry.stated_age_group,
            age_disputed=entry.age_disputed,
            sex=entry.sex,
            gender=entry.gender,
            languages=entry.languages,
            citizenship=entry.citizenship,
            access_needs=entry.access_needs,
            safe_contact=entry.safe_contact,
        )

    def _check_record_consent(self, person: Person, consent: Consent, legal_basis: str) -> None:
        if consent.purpose is not ConsentPurpose.RECORD:
            raise ConsentMissing(purpose=ConsentPurpose.RECORD.value, reasons=("other_purpose",), items=())
        if legal_basis in BASES_WITHOUT_CONSENT:
            return
        today = self.desk.clock.today()
        need = ConsentNeed(ConsentPurpose.RECORD)
        find_usable([replace(consent, sequence=1)], need, today, person.age_for_protection(today), self.desk.bands())


def free_code(desk: Desk, work: UnitOfWork) -> CaseCode:
    """Return a new case code that nobody has or had."""
    while True:
        code = case_code(desk.identifiers.case_letters())
        if not work.cases.exists(code):
            return code


def _unnamed(rows: tuple[PersonRow, ...], closed: frozenset[str]) -> Iterator[PersonRow]:
    """Return the rows without the initials of hidden names."""
    for row in rows:
        yield replace(row, masked_name=NO_NAME) if row.case_code in closed else row


def _identity(person: Person) -> IdentityDetail:
    contact = person.safe_contact
    return IdentityDetail(
        case_code=person.case_code,
        full_name=person.full_name(),
        nickname=person.nickname,
        birth=person.birth.as_text(),
        safe_contact_channel=contact.channel,
        safe_contact_value=contact.value,
        safe_contact_hours=contact.hours,
        safe_contact_code_phrase=contact.code_phrase,
        safe_contact_who=contact.who_may_answer,
        safe_contact_message=contact.leave_message,
    )


def _entry(person: Person) -> PersonEntry:
    return PersonEntry(
        given_name=person.given_name,
        family_name=person.family_name,
        other_names=person.other_names,
        nickname=person.nickname,
        birth=person.birth,
        stated_age_group=person.stated_age_group,
        age_disputed=person.age_disputed,
        sex=person.sex,
        gender=person.gender,
        languages=person.languages,
        citizenship=person.citizenship,
        access_needs=person.access_needs,
        safe_contact=person.safe_contact,
    )
