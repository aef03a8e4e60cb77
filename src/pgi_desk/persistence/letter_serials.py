"""Serial numbers of letters: one that was given out is never given out again, also when its letter was erased.

A number stands on paper that somebody keeps. Given out twice, the slip of one person would answer for another.
"""

from __future__ import annotations

import json

from sqlalchemy import Connection, bindparam, func, select

from pgi_desk.persistence import tables
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.settings import SqlSettings
from pgi_desk.persistence.statements import Prepared

SETTING = "letter_serials"
_YEAR, _SERIAL = func.substr(tables.referrals.c.number, 1, 2), func.substr(tables.referrals.c.number, 4, 6)
_HIGHEST = Prepared(select(func.max(_SERIAL)).where(tables.referrals.c.number.like(bindparam("numbers"))))
_EVERY_YEAR = Prepared(select(_YEAR, func.max(_SERIAL)).group_by(_YEAR))


def next_serial(connection: Connection, writer: AuditWriter, year: int) -> int:
    """Return the next free serial of the letter numbers of a year, starting at 1."""
    short = f"{year % 100:02d}"
    ((highest,),) = _HIGHEST.tuples(connection, {"numbers": f"{short}-%"})
    return max(int(highest or 0), _kept(SqlSettings(connection, writer)).get(short, 0)) + 1


def keep_serials(connection: Connection, writer: AuditWriter) -> None:
    """Remember the highest serial of each year, before letters are erased."""
    settings = SqlSettings(connection, writer)
    before = _kept(settings)
    now = dict(before)
    for year, highest in _EVERY_YEAR.tuples(connection):
        now[str(year)] = max(int(str(highest)), before.get(str(year), 0))
    if now != before:
        settings.put(SETTING, json.dumps(now))


def _kept(settings: SqlSettings) -> dict[str, int]:
    text = settings.get(SETTING)
    return {str(year): int(serial) for year, serial in json.loads(text).items()} if text else {}
