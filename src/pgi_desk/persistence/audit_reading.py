"""Reading the audit trail for screens and paper; entries are in order of sequence, never of time."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, func, select

from pgi_desk.domain.anchor import ChainPoint
from pgi_desk.persistence import tables
from pgi_desk.services.read_models import AuditExtent, AuditFilter, AuditRow

STAFF, AUDIT = tables.staff.c, tables.audit_entries.c


def audit_rows(connection: Connection, before: int | None, limit: int, wanted: AuditFilter) -> tuple[AuditRow, ...]:
    """Return entries that fit, newest first, older than the sequence number `before`."""
    statement = (
        select(
            AUDIT.sequence,
            AUDIT.utc,
            func.coalesce(STAFF.name, AUDIT.staff_id),
            AUDIT.action,
            AUDIT.case_code,
            AUDIT.table_name,
            AUDIT.detail,
        )
        .join_from(tables.audit_entries, tables.staff, STAFF.staff_id == AUDIT.staff_id, isouter=True)
        .where(*_conditions(wanted))
        .order_by(AUDIT.sequence.desc())
        .limit(limit)
    )
    if before is not None:
        statement = statement.where(AUDIT.sequence < before)
    return tuple(AuditRow(*row) for row in connection.execute(statement))


def audit_extent(connection: Connection, wanted: AuditFilter) -> AuditExtent:
    """Return how many entries fit, with the times of the first and the last of them."""
    bounds = select(func.count(), func.min(AUDIT.sequence), func.max(AUDIT.sequence)).where(*_conditions(wanted))
    count, first, last = connection.execute(bounds).one()
    ends = connection.execute(select(AUDIT.sequence, AUDIT.utc).where(AUDIT.sequence.in_((first, last))))
    times = {row.sequence: row.utc for row in ends}
    return AuditExtent(count, times.get(first, ""), times.get(last, ""))


def chain_points(connection: Connection, prefix: str) -> tuple[ChainPoint, ...]:
    """Return the entries whose hash begins so; the trail is read from end to end."""
    statement = select(AUDIT.sequence, AUDIT.hash, AUDIT.utc).where(AUDIT.hash.startswith(prefix, autoescape=True))
    return tuple(ChainPoint(*row) for row in connection.execute(statement.order_by(AUDIT.sequence)))


def _conditions(wanted: AuditFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.case_code:
        conditions.append(AUDIT.case_code == wanted.case_code)
    if wanted.action:
        conditions.append(AUDIT.action.startswith(wanted.action, autoescape=True))
    if wanted.staff_id:
        conditions.append(AUDIT.staff_id == wanted.staff_id)
    if wanted.from_utc:
        conditions.append(AUDIT.utc >= wanted.from_utc)
    if wanted.before_utc:
        conditions.append(AUDIT.utc < wanted.before_utc)
    return conditions
