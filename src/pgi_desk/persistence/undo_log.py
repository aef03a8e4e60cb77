"""The values from before, kept in the transaction of the change that overwrites them, and removed when they are old."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Column, Connection, Table, bindparam, delete, insert, or_, select, update

from pgi_desk.domain.identifiers import CASE_CODE_ALPHABET
from pgi_desk.persistence.mapping import Row, Stored
from pgi_desk.persistence.statements import Prepared
from pgi_desk.persistence.undo_tables import undo_changes, undo_rows

# A change touches fewer rows than this; its rows follow its number.
ROOM = 1_000_000
AT_A_TIME = 500
# What is too large to be kept twice: the content of copies of documents.
NOT_COPIED = frozenset({"attachment_parts"})
CASE, OTHER_CASE = "case_code", "other_case"
# Of an unfinished form nothing is kept but which case it was about: what was typed goes with the form for good.
DRAFTS, ABOUT, LED, LED_FROM = "drafts", ("subject", "content"), "led", "led_from"
_CODE = re.compile(f"[{CASE_CODE_ALPHABET}]{{4}}-[{CASE_CODE_ALPHABET}]{{4}}")


@dataclass(frozen=True, slots=True)
class TouchedRow:
    """One row that a change touched; `before` is empty where there was none, `gone` says that there is none now."""

    table: str
    row_id: str
    version_before: int
    version_after: int
    gone: bool
    before: Mapping[str, Stored]
    cases: tuple[str | None, str | None]


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Which action a change took back, or did again."""

    action: str
    back: bool


class UndoLog:
    """Collects what one unit of work overwrites; `with_values` says whether it can be taken back at all."""

    def __init__(self, connection: Connection, staff_id: str, action: str, *, with_values: bool) -> None:
        self._connection = connection
        self._staff_id = staff_id
        self._action = action
        self._touched: dict[tuple[str, str], TouchedRow] = {}
        self.with_values = with_values
        self.taken_back = TakenBack("", back=False)

    def keep(self, table: Table, row_id: str, before: Row, after: Row, version: int) -> None:
        """Note a row that is written now, with the version it has afterwards; what it was first counts."""
        if table.name in NOT_COPIED:
            return
        row = before or after
        place = (table.name, row_id)
        known = self._touched.get(place)
        if known is not None:
            self._touched[place] = replace(known, version_after=version, gone=not after)
            return
        cases = (_text(row.get(CASE)), _text(row.get(OTHER_CASE)))
        values = (_led(before, after) if table.name == DRAFTS else before) if self.with_values else {}
        was = int(before.get("row_version") or 0)
        self._touched[place] = TouchedRow(*place, was, version, not after, values, cases)

    def lead(self, other: str, kept: str) -> None:
        """Let the older changes about a case be about another until this change is taken back."""
        for table, key, columns in _LEADING:
            naming = or_(*(column == other for column in columns))
            for row_id, *codes in self._connection.execute(select(key, *columns).where(naming)).all():
                led = {
                    column.name: kept if code == other else code for column, code in zip(columns, codes, strict=True)
                }
                self.lead_one(table.name, str(row_id), led)

    def lead_one(self, name: str, row_id: str, codes: Row) -> None:
        """Let one row about an older change name these cases; it may have passed meanwhile."""
        table, key, columns = next(one for one in _LEADING if one[0].name == name)
        found = self._connection.execute(select(*columns).where(key == int(row_id))).first()
        if found is None or not all(case_is_here(self._connection, str(code)) for code in codes.values() if code):
            return
        before: Row = dict(zip((column.name for column in columns), found, strict=True))
        if self.with_values:
            self._touched[name, row_id] = TouchedRow(name, row_id, 0, 0, gone=False, before=before, cases=(None, None))
        self._connection.execute(update(table).where(key == int(row_id)).values(dict(codes)))

    def flush(self, number: int, utc: str) -> None:
        """Store the change under a number, once everything else of the transaction is written."""
        # A row that came and went in one transaction was never there for anybody.
        rows = [row for row in self._touched.values() if row.version_before or not row.gone]
        self._touched = {}
        if not rows:
            return
        cases = {code: case_is_here(self._connection, code) for row in rows for code in row.cases if code}
        own = next((code for row in rows for code in row.cases if code and cases[code]), None)
        _NEW_CHANGE.run(
            self._connection,
            {
                "change_id": number,
                "made_at": utc,
                "staff_id": self._staff_id,
                "action": self._action,
                "case_code": own,
                "takes_back": self.taken_back.action,
                "back": int(self.taken_back.back),
            },
        )
        for count, row in enumerate(rows if self.with_values else ()):
            # A case that is gone was merged into the one that the change is about.
            first, second = (code if code is None or cases[code] else own for code in row.cases)
            _NEW_ROW.run(self._connection, _as_stored(row, number, count, first, second))


def case_is_here(connection: Connection, code: str) -> bool:
    """Tell whether the file has a case."""
    return bool(_case_known().tuples(connection, {"wanted": code}))


def touched_rows(connection: Connection, number: int) -> tuple[TouchedRow, ...]:
    """Return the rows of a change in the order in which it touched them."""
    found = _ROWS.tuples(connection, {"first": number * ROOM, "last": number * ROOM + ROOM - 1})
    return tuple(
        TouchedRow(table, row_id, before, after, bool(gone), json.loads(values) if values else {}, (case, other))
        for table, row_id, before, after, gone, values, case, other in found
    )


def stands_again(connection: Connection, row: TouchedRow, version: int) -> None:
    """Let older changes know that a row is again as they left it, under a new version."""
    values: dict[str, Stored] = {"table": row.table, "row": row.row_id}
    _RENUMBER.run(connection, {**values, "was": row.version_before, "now": version})


def forget_changes(connection: Connection, numbers: Iterable[int]) -> None:
    """Remove changes with their values."""
    for number in numbers:
        _DROP_ROWS.run(connection, {"first": number * ROOM, "last": number * ROOM + ROOM - 1})
        _DROP_CHANGE.run(connection, {"number": number})


def forget_lost_cases(connection: Connection) -> None:
    """Remove every change about a case that is not here any more: erasing would not find its values."""
    here = select(_cases().c.case_code)
    rows, changes = undo_rows.c, undo_changes.c
    lost = [
        select(rows.change_id).where(rows.case_code.not_in(here)),
        select(rows.change_id).where(rows.other_case.not_in(here)),
        select(changes.change_id).where(changes.case_code.not_in(here)),
    ]
    forget_changes(connection, {number for one in lost for (number,) in connection.execute(one)})


def forget_case(connection: Connection, code: str, keys: Mapping[str, Iterable[str]]) -> None:
    """Remove every change that touched a case, or one of these rows, with all its values."""
    rows, numbers = undo_rows.c, set[int]()
    of_case = select(rows.change_id).where(or_(rows.case_code == code, rows.other_case == code))
    numbers |= {number for (number,) in connection.execute(of_case)}
    numbers |= {
        number
        for (number,) in connection.execute(select(undo_changes.c.change_id).where(undo_changes.c.case_code == code))
    }
    for table, wanted in keys.items():
        listed = list(wanted)
        for start in range(0, len(listed), AT_A_TIME):
            found = select(rows.change_id).where(
                rows.table_name == table, rows.row_id.in_(listed[start : start + AT_A_TIME])
            )
            numbers |= {number for (number,) in connection.execute(found)}
    forget_changes(connection, numbers)


def _led(before: Row, after: Row) -> Row:
    """Return which case a form is about now, and which before; nothing where it was about both."""
    now, then = (set(_CODE.findall(" ".join(str(row.get(name) or "") for name in ABOUT))) for row in (after, before))
    new, old = now - then, then - now
    return {LED: new.pop(), LED_FROM: old.pop()} if len(new) == len(old) == 1 else {}


def _as_stored(row: TouchedRow, number: int, count: int, case: str | None, other: str | None) -> Row:
    return {
        "place": number * ROOM + count,
        "change_id": number,
        "case_code": case,
        "other_case": other,
        "table_name": row.table,
        "row_id": row.row_id,
        "version_before": row.version_before,
        "version_after": row.version_after,
        "gone": int(row.gone),
        "values_before": json.dumps(dict(row.before), ensure_ascii=False) if row.before else "",
    }


def _text(value: Stored) -> str | None:
    return str(value) if value else None


_KNOWN: list[Prepared] = []


def _case_known() -> Prepared:
    """Return the question whether a case is here."""
    if not _KNOWN:
        code = _cases().c.case_code
        _KNOWN.append(Prepared(select(code).where(code == bindparam("wanted"))))
    return _KNOWN[0]


def _cases() -> Table:
    """Return the table of cases, which is declared later than this module is read."""
    return undo_changes.metadata.tables["case_files"]


# Where the changes themselves name cases: the table, its key and the columns.
_LEADING: tuple[tuple[Table, Column[int], tuple[Column[str], ...]], ...] = (
    (undo_rows, undo_rows.c.place, (undo_rows.c.case_code, undo_rows.c.other_case)),
    (undo_changes, undo_changes.c.change_id, (undo_changes.c.case_code,)),
)
_NEW_CHANGE, _NEW_ROW = Prepared(insert(undo_changes)), Prepared(insert(undo_rows))
_IN_CHANGE = undo_rows.c.place.between(bindparam("first"), bindparam("last"))
_ROWS = Prepared(
    select(
        undo_rows.c.table_name,
        undo_rows.c.row_id,
        undo_rows.c.version_before,
        undo_rows.c.version_after,
        undo_rows.c.gone,
        undo_rows.c.values_before,
        undo_rows.c.case_code,
        undo_rows.c.other_case,
    )
    .where(_IN_CHANGE)
    .order_by(undo_rows.c.place)
)
_RENUMBER = Prepared(
    update(undo_rows)
    .where(
        undo_rows.c.table_name == bindparam("table"),
        undo_rows.c.row_id == bindparam("row"),
        undo_rows.c.version_after == bindparam("was"),
    )
    .values(version_after=bindparam("now"))
)
_DROP_ROWS = Prepared(delete(undo_rows).where(_IN_CHANGE))
_DROP_CHANGE = Prepared(delete(undo_changes).where(undo_changes.c.change_id == bindparam("number")))
