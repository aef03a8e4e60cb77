"""Save a list for another program: for a purpose, without names unless two people say so, and logged both times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pgi_desk.domain.code_list import Code
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.list_export import Cell, ExportSheet, SheetKind, of_few, small_groups
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.desk import Desk
from pgi_desk.services.export_rows import ExportFilter, ExportRows, Line
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.paper_leaving import LIST_EXPORT, PaperNote, begin_paper
from pgi_desk.services.principle_check import require_looked_at
from pgi_desk.services.second_person import Approver, SecondPerson, SignIn
from pgi_desk.services.sheet_ports import SheetFiles

LISTS, COLUMNS, PURPOSES, REASONS = "export_lists", "export_columns", "export_purposes", "export_reasons"
TRAINING = "TRAINING - NOT VALID"
RIGHT_TO_LEFT = frozenset({"ar"})


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What somebody wants to take out: which list and which of it, what for, and how.

    `reason` says why names are needed, as a code; without one there are none. `standard` gives the columns the names
    of the Human Trafficking Case Data Standard, where it has one.
    """

    list_code: str
    purpose: str
    language: str
    kind: SheetKind = SheetKind.XLSX
    wanted: ExportFilter = field(default_factory=ExportFilter)
    reason: str = ""
    standard: bool = False


@dataclass(frozen=True, slots=True)
class PreparedExport:
    """A list in memory, what somebody should know before it leaves, and what the log says about it."""

    data: bytes = field(repr=False)
    wish: ExportWish
    rows: int
    small: int  # groups of people so small that they can tell who is in them
    without_name: int = 0  # people whose name is open only to those who work with them
    left_out: int = 0  # words that somebody typed and that few people have in common


@dataclass(frozen=True, slots=True)
class ListExportService:
    """What a focal point or a coordinator does with a list that others need."""

    desk: Desk
    sheets: SheetFiles
    second_person: SecondPerson

    def approvers(self) -> tuple[Approver, ...]:
        """Return the focal points and coordinators who can be the second person of a list with names."""
        self.desk.require(Permission.EXPORT_NAMES)
        return self.second_person.candidates()

    def prepare(self, wish: ExportWish) -> PreparedExport:
        """Return the file in memory; nothing is stored. Raises InvalidEntry and NotPermitted."""
        self.desk.require(Permission.EXPORT_LISTS)
        content = self.desk.content
        require_code("list", wish.list_code, content.list(LISTS))
        require_code("purpose", wish.purpose, content.list(PURPOSES))
        names = bool(wish.reason)
        if names:
            self.desk.require(Permission.EXPORT_NAMES)
            require_code("reason", wish.reason, content.list(REASONS))
        columns = self._columns(wish, names=names)
        found = ExportRows(self.desk, wish.wanted, wish.language, names=names).of(wish.list_code)
        rows, left_out = tuple(tuple(self._cell(column, row, wish) for column in columns) for row in found.rows), 0
        if not names:
            rows, left_out = _without_typed_by_few(columns, rows)
        telling = [place for place, column in enumerate(columns) if column.attributes.get("tells_who") is True]
        sheet = self._sheet(wish, columns, rows)
        small = small_groups(rows, telling) if telling else 0
        return PreparedExport(self.sheets.write(sheet, wish.kind), wish, len(rows), small, found.without_name, left_out)

    def begin(
        self, prepared: PreparedExport, output: LetterOutput, second: str = "", sign_in: SignIn | None = None
    ) -> Leaving:
        """Log that a list is about to leave, with its purpose and how much it is.

        Where it names people, nobody lets it go alone: `second` is who agrees. Raises PrinciplesNotLookedAt,
        InvalidEntry without a second person who may, SignInRefused and WaitBeforeRetry.
        """
        self.desk.require(Permission.EXPORT_LISTS)
        wish = prepared.wish
        if wish.reason:
            self.desk.require(Permission.EXPORT_NAMES)
        if self.about_people(wish.list_code):
            with self.desk.work("list.export") as work:
                require_looked_at(self.desk, work, Occasion.EXPORT)
        detail = {
            "list": wish.list_code,
            "purpose": wish.purpose,
            "rows": prepared.rows,
            "format": wish.kind.value,
            "names": bool(wish.reason),
            **(self._named(wish, second, sign_in) if wish.reason else {}),
        }
        return begin_paper(self.desk, PaperNote(LIST_EXPORT, detail), prepared.data, output)

    def about_people(self, list_code: str) -> bool:
        """Tell whether the lines of a list are about people, so that the principles are looked at before."""
        self.desk.require(Permission.EXPORT_LISTS)
        return self.desk.content.list(LISTS).get(list_code).attributes.get("about_people") is True

    def _named(self, wish: ExportWish, second: str, sign_in: SignIn | None) -> dict[str, str]:
        """Return why people are named, who else agreed and how; asked last, so that nobody signs in for nothing."""
        approval = self.second_person.approve(StaffId(second), sign_in or SignIn())
        return {"reason": wish.reason, "second": second, "approval": approval}

    def _columns(self, wish: ExportWish, *, names: bool) -> tuple[Code, ...]:
        known, shown = self.desk.content.list(COLUMNS), self.desk.content.list(LISTS).get(wish.list_code)
        rows = [known.get(code) for code in shown.words("columns")]
        named = [row for row in rows if row.attributes.get("names") is True]
        if names and not named:
            raise InvalidEntry(field="reason", problem="no_names_in_list")
        return tuple(row for row in rows if names or row not in named)

    def _cell(self, column: Code, row: Line, wish: ExportWish) -> Cell:
        """Return a value in words; codes stay codes where the names of the standard are wanted."""
        value, code_list = row.get(column.text("field"), ""), column.text("list")
        if not code_list or wish.standard:
            return ", ".join(value) if isinstance(value, tuple) else value
        codes = value if isinstance(value, tuple) else (str(value),)
        return ", ".join(self.desk.content.label(code_list, code, wish.language) if code else "" for code in codes)

    def _sheet(self, wish: ExportWish, columns: Sequence[Code], rows: tuple[tuple[Cell, ...], ...]) -> ExportSheet:
        content, language = self.desk.content, wish.language
        say = {row.code: row.label(language) for row in content.list("export_words")}
        names = say["with_names"] if wish.reason else say["no_names"]
        return ExportSheet(
            name=content.label(LISTS, wish.list_code, language),
            headings=tuple(self._heading(column, wish) for column in columns),
            rows=rows,
            about=(
                (say["list"], content.label(LISTS, wish.list_code, language)),
                (say["purpose"], content.label(PURPOSES, wish.purpose, language)),
                (say["saved_on"], self.desk.clock.today().isoformat()),
                (say["lines"], str(len(rows))),
                (say["names"], names),
                (say["care"], say["care_text"]),
            ),
            mark=TRAINING if self.desk.in_demo else "",
            right_to_left=language in RIGHT_TO_LEFT,
        )

    @staticmethod
    def _heading(column: Code, wish: ExportWish) -> str:
        return (column.text("standard") if wish.standard else "") or column.label(wish.language)


def _without_typed_by_few(
    columns: Sequence[Code], rows: tuple[tuple[Cell, ...], ...]
) -> tuple[tuple[tuple[Cell, ...], ...], int]:
    """Leave out what was typed about people and few have in common: an area may be the description of a house.

    What is chosen from a list stays: it says no more than the list does.
    """
    typed = (
        place
        for place, column in enumerate(columns)
        if column.attributes.get("tells_who") is True and not column.text("list")
    )
    few = {place: of_few(rows, place) for place in typed}
    kept = tuple(tuple("" if cell in few.get(place, ()) else cell for place, cell in enumerate(row)) for row in rows)
    return kept, sum(map(len, few.values()))
