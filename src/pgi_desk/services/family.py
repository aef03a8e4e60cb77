"""Record who belongs to a person: relatives who are on file too, and dependants who are not."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.family import FamilyLink
from pgi_desk.domain.identifiers import CaseCode, FamilyLinkId
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.desk import Desk
from pgi_desk.services.family_ports import FamilyRow
from pgi_desk.services.identity_check import closed_now, require_identity
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.read_models import NO_NAME

KINDS = (Kind.FAMILY, Kind.CASE)


@dataclass(frozen=True, slots=True)
class LinkFamily:
    """A link as it was typed; without `link_id` it is a new one. `case_code` is the side on which it is written."""

    case_code: CaseCode
    relation: str
    living: str = "not_known"
    contact: str = "not_known"
    other_case: CaseCode | None = None
    other_contact: str = "not_known"
    name: str = ""
    birth: PartialDate = PartialDate()
    sex: str = "not_stated"
    note: str = ""
    link_id: FamilyLinkId | None = None


@dataclass(frozen=True, slots=True)
class FamilyService:
    """What staff write down about family and dependants."""

    desk: Desk

    def link(self, command: LinkFamily) -> ChangeSet:
        """Store a new or a changed link; raises InvalidEntry, RecordNotFound and CaseClosed."""
        self.desk.require(Permission.RECORD_PERSON)
        with self.desk.work("family.link" if command.link_id is None else "family.change") as work:
            open_case(work, command.case_code)
            link = self._link(command).cleaned(self.desk.clock.today(), self.desk.content)
            self._refuse_twice(work, link)
            if command.link_id is None:
                work.family_links.add(link)
            else:
                work.family_links.update(self._changed(work, link))
            work.commit()
        return ChangeSet.of(*KINDS, case_code=command.case_code, key=link.link_id)

    def remove(self, link_id: FamilyLinkId) -> ChangeSet:
        """Take a link away from both sides; raises RecordNotFound."""
        self.desk.require(Permission.RECORD_PERSON)
        with self.desk.work("family.remove") as work:
            link = work.family_links.get(link_id)
            work.family_links.remove(link_id)
            work.audit.note(case_code=link.case_code)
            work.commit()
        return ChangeSet.of(*KINDS, case_code=link.case_code)

    def of_case(self, code: CaseCode) -> tuple[FamilyRow, ...]:
        """Return the links of a case, from whichever side, without a name or a note.

        Of whoever is hidden from the signed-in person there are no initials either, and no age.
        """
        self.desk.require(Permission.READ_CASES)
        closed = closed_now(self.desk)
        rows = self.desk.queries.family_rows(code)
        return tuple(_hidden(row) if closed & {code, *_sides(row)} else row for row in rows)

    def reveal(self, link_id: FamilyLinkId) -> FamilyLink:
        """Return a link with name and note; the reading itself is an audit entry. Raises IdentityClosed."""
        self.desk.require(Permission.REVEAL_IDENTITY)
        with self.desk.work("family.reveal") as work:
            link = work.family_links.get(link_id)
            require_identity(self.desk, work, link.case_code)
            work.audit.note(case_code=link.case_code)
            work.commit()
        return link

    def _refuse_twice(self, work: UnitOfWork, link: FamilyLink) -> None:
        if link.other_case is not None and not work.cases.exists(link.other_case):
            raise InvalidEntry(field="other_case", problem="no_such_case")
        for known in work.family_links.for_case(link.case_code):
            if known.link_id != link.link_id and known.joins(link.case_code, link.other_case):
                raise InvalidEntry(field="other_case", problem="already_there")

    @staticmethod
    def _changed(work: UnitOfWork, link: FamilyLink) -> FamilyLink:
        """Return the new state; on which side a link is written never changes."""
        known = work.family_links.get(link.link_id)
        if known.case_code != link.case_code:
            raise InvalidEntry(field="other_case", problem="other_side")
        return replace(link, recorded_at=known.recorded_at, recorded_by=known.recorded_by)

    def _link(self, command: LinkFamily) -> FamilyLink:
        return FamilyLink(
            link_id=command.link_id or FamilyLinkId(self.desk.identifiers.new_id()),
            case_code=command.case_code,
            relation=command.relation,
            living=command.living,
            contact=command.contact,
            other_case=command.other_case,
            other_contact=command.other_contact,
            name=command.name,
            birth=command.birth,
            sex=command.sex,
            note=command.note,
            recorded_at=self.desk.clock.now(),
            recorded_by=self.desk.member.staff_id,
        )


def _sides(row: FamilyRow) -> tuple[str, ...]:
    return tuple(code for code in (row.link.case_code, row.link.other_case) if code is not None)


def _hidden(row: FamilyRow) -> FamilyRow:
    return replace(row, masked_name=NO_NAME, birth="", stated_age_group="", age_disputed=False)
