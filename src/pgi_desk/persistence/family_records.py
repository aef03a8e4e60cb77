"""Copies of documents, family links and group activities in a unit of work, and reading about them."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, func, or_, select, text

from pgi_desk.domain.attachment import Attachment, AttachmentPart
from pgi_desk.domain.family import FamilyLink
from pgi_desk.domain.group_activity import GroupActivity
from pgi_desk.domain.identifiers import AttachmentId, CaseCode
from pgi_desk.persistence import family_tables, tables
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.mapping import RowMapping
from pgi_desk.persistence.repositories import SqlRecords
from pgi_desk.persistence.safety_repositories import SqlCaseRecords
from pgi_desk.services.family_ports import FamilyRow

ATTACHMENTS = RowMapping(Attachment)
PARTS = RowMapping(AttachmentPart)
LINKS = RowMapping(FamilyLink)
ACTIVITIES = RowMapping(GroupActivity)
LINK = family_tables.family_links.c
ACTIVITY = family_tables.group_activities.c
IDENTITIES = tables.identities.c


class SqlAttachmentParts(SqlRecords[AttachmentPart]):
    """The content of copies, piece by piece."""

    def for_attachment(self, attachment_id: AttachmentId) -> tuple[AttachmentPart, ...]:
        """Return the parts of a copy in their order."""
        return self._where("attachment_id", attachment_id, "number")


class SqlFamilyLinks(SqlCaseRecords[FamilyLink]):
    """Who belongs to whom."""

    def for_case(self, case_code: CaseCode) -> tuple[FamilyLink, ...]:
        """Return all links of a case, from whichever side: those written there first."""
        return (*super().for_case(case_code), *self._where("other_case", case_code, "rowid"))


class SqlFamilyWork:
    """Copies, family and groups in a unit of work."""

    _connection: Connection

    @property
    def audit(self) -> AuditWriter:
        """The audit trail; the unit of work has it."""
        raise NotImplementedError  # the unit of work that takes this part has the trail of its own file

    @property
    def attachments(self) -> SqlCaseRecords[Attachment]:
        """Copies of documents."""
        return SqlCaseRecords(self._connection, self.audit, family_tables.attachments, ATTACHMENTS)

    @property
    def attachment_parts(self) -> SqlAttachmentParts:
        """What the copies hold."""
        return SqlAttachmentParts(self._connection, self.audit, family_tables.attachment_parts, PARTS)

    @property
    def family_links(self) -> SqlFamilyLinks:
        """Who belongs to whom."""
        return SqlFamilyLinks(self._connection, self.audit, family_tables.family_links, LINKS)

    @property
    def group_activities(self) -> SqlRecords[GroupActivity]:
        """Work with groups."""
        return SqlRecords(self._connection, self.audit, family_tables.group_activities, ACTIVITIES)


class SqlFamilyQueries:
    """Implements the AttachmentQueries and FamilyQueries ports."""

    _connection: Connection

    def attachments(self, case_code: str) -> tuple[Attachment, ...]:
        """Return the copies of a case in order of storing, without what they hold."""
        table = family_tables.attachments
        found = select(table).where(table.c.case_code == case_code).order_by(text("rowid"))
        return tuple(ATTACHMENTS.from_row(row) for row in self._connection.execute(found).mappings())

    def family_rows(self, case_code: str) -> tuple[FamilyRow, ...]:
        """Return the links of a case, from whichever side, in order of storing."""
        other = func.iif(LINK.case_code == case_code, LINK.other_case, LINK.case_code)
        about = (
            func.coalesce(IDENTITIES.birth, LINK.birth),
            func.coalesce(IDENTITIES.stated_age_group, ""),
            func.coalesce(IDENTITIES.age_disputed, 0),
        )
        joined = family_tables.family_links.join(tables.identities, IDENTITIES.case_code == other, isouter=True)
        found = (
            select(*(LINK[name] for name in LINKS.columns), *about)
            .select_from(joined)
            .where(or_(LINK.case_code == case_code, LINK.other_case == case_code))
            .order_by(text("family_links.rowid"))
        )
        rows = (tuple(row) for row in self._connection.execute(found))
        return tuple(_family_row(LINKS.from_values(row[:-3]), *row[-3:]) for row in rows)

    def group_activities(self) -> tuple[GroupActivity, ...]:
        """Return all group activities, the newest first."""
        found = select(family_tables.group_activities).order_by(ACTIVITY.held_on.desc(), text("rowid DESC"))
        return tuple(ACTIVITIES.from_row(row) for row in self._connection.execute(found).mappings())


def _family_row(link: FamilyLink, birth: str, group: str, disputed: int) -> FamilyRow:
    masked = " ".join(f"{part[0]}." for part in link.name.split()[:3])
    return FamilyRow(replace(link, name="", note=""), masked, birth, group, bool(disputed))
