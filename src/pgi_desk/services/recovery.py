"""Recovery sheets: made in memory, proved by typing two of them back, rehearsed at any time."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass, replace

from pgi_desk.domain.errors import InvalidEntry, ShareRefused, WrongPassphraseOrDamaged
from pgi_desk.domain.recovery import (
    SHEETS,
    RecoverySet,
    RecoveryState,
    recovery_set_id,
    recovery_state,
    require_proved,
)
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_line
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.file_key import SALT_LENGTH, FileKey
from pgi_desk.services.key_ports import RecoveryShares
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_content import PageImage
from pgi_desk.services.letter_ports import LetterOutput, PagePreview, RecoverySheetRenderer
from pgi_desk.services.paper_leaving import RECOVERY_SHEET, PaperNote, begin_paper
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.recovery_content import RecoverySheet, SheetsMade

CODE_LENGTH = 8  # how much of a long random id stands on paper


@dataclass(frozen=True, slots=True)
class MakeSheets:
    """Where the three sheets will be kept, as functions and never as names, and the language of the paper."""

    holders: tuple[str, ...]
    language: str = "en"


@dataclass(frozen=True, slots=True)
class RecoveryService:
    """What the keeper of the keys does with recovery sheets; `opens` raises unless a raw key opens the file."""

    desk: Desk
    shares: RecoveryShares
    key: FileKey
    opens: Callable[[bytes], None]
    renderer: RecoverySheetRenderer
    preview: PagePreview

    def state(self) -> RecoveryState:
        """Return how far the recovery of the open file is."""
        self.desk.require(Permission.SEE_OVERVIEW)
        with self.desk.work("key.state") as work:
            return recovery_state(work.recovery_sets.all(), self.desk.key_id, self.desk.clock.now())

    def make(self, command: MakeSheets) -> SheetsMade:
        """Return three new sheets; of them only the set is stored, never a word. Raises InvalidEntry."""
        self.desk.require(Permission.MANAGE_KEYS)
        if len(command.holders) != SHEETS:
            raise InvalidEntry(field="holders", problem="empty")
        holders = tuple(require_line(f"holder_{place}", one) for place, one in enumerate(command.holders, start=1))
        split = self.shares.split(self.key.raw[:-SALT_LENGTH])
        desk = self.desk
        set_id = recovery_set_id(split.mark, desk.identifiers.new_id())
        with desk.work("key.sheets") as work:
            work.recovery_sets.add(RecoverySet(set_id, desk.key_id, desk.clock.now(), desk.member.staff_id, holders))
            file_code = work.settings.get("file_id")[:CODE_LENGTH]
            work.commit()
        sheets = tuple(
            RecoverySheet(
                language=command.language,
                number=number,
                words=words,
                mark=split.mark,
                made_on=desk.clock.today(),
                file_code=file_code,
                key_code=desk.key_id[:CODE_LENGTH],
                training=desk.in_demo,
            )
            for number, words in enumerate(split.sheets, start=1)
        )
        return SheetsMade(set_id, split.mark, sheets)

    def draw(self, sheet: RecoverySheet) -> bytes:
        """Return the PDF of a sheet, in memory only; raises TemplateMistake."""
        self.desk.require(Permission.MANAGE_KEYS)
        return self.renderer.render(sheet)

    def pages(self, pdf: bytes, dots_per_inch: int) -> tuple[PageImage, ...]:
        """Return the pictures of a drawn sheet."""
        self.desk.require(Permission.MANAGE_KEYS)
        return self.preview.pages(pdf, dots_per_inch)

    def print_sheet(self, sheet: RecoverySheet, pdf: bytes, output: LetterOutput) -> ChangeSet:
        """Print a sheet, and log it before and after; raises what stopped it."""
        return self.begin(sheet, pdf, output).finish(output)

    def begin(self, sheet: RecoverySheet, pdf: bytes, output: LetterOutput) -> Leaving:
        """Log that a sheet is about to be printed, by its set and number and never by a word."""
        self.desk.require(Permission.MANAGE_KEYS)
        detail = {"set": sheet.mark, "sheet": sheet.number}
        note = PaperNote(RECOVERY_SHEET, detail, number=f"{sheet.mark}-{sheet.number}")
        return begin_paper(self.desk, note, pdf, output)

    def prove(self, first: str, second: str) -> ChangeSet:
        """Take the newest set into force after two of its sheets opened the file; raises ShareRefused.

        Earlier sets of the same key are retired: their paper still opens the file and has to be destroyed.
        """
        self.desk.require(Permission.MANAGE_KEYS)
        mark, now = self._typed(first, second), self.desk.clock.now()
        with self.desk.work("key.prove") as work:
            state = recovery_state(work.recovery_sets.all(), self.desk.key_id, now)
            waiting = _of_this_set(state.waiting or state.proved, mark)
            work.recovery_sets.update(replace(waiting, proved_at=now))
            self._retire_others(work, waiting)
            work.commit()
        return ChangeSet.of(Kind.RECOVERY, key=waiting.set_id)

    def rehearse(self, first: str, second: str) -> ChangeSet:
        """Note that two sheets of the set in force opened the file; raises ShareRefused."""
        self.desk.require(Permission.MANAGE_KEYS)
        mark, now = self._typed(first, second), self.desk.clock.now()
        with self.desk.work("key.rehearse") as work:
            state = recovery_state(work.recovery_sets.all(), self.desk.key_id, now)
            known = _of_this_set(state.proved, mark)
            work.recovery_sets.update(replace(known, rehearsed_at=now))
            work.commit()
        return ChangeSet.of(Kind.RECOVERY, key=known.set_id)

    def _typed(self, first: str, second: str) -> str:
        """Return the mark of two sheets that give the key of the open file and really open its data."""
        combined = self.shares.combine(first, second)
        raw = self.key.raw
        if not hmac.compare_digest(combined.file_key, raw[:-SALT_LENGTH]):
            raise ShareRefused(problem="other_file", sheet=0, word=0)
        try:
            self.opens(combined.file_key + raw[-SALT_LENGTH:])
        except WrongPassphraseOrDamaged as error:
            raise ShareRefused(problem="other_file", sheet=0, word=0) from error
        return combined.mark

    def _retire_others(self, work: UnitOfWork, kept: RecoverySet) -> None:
        for other in work.recovery_sets.all():
            if other.set_id != kept.set_id and other.retired_at is None:
                work.recovery_sets.update(replace(other, retired_at=self.desk.clock.now()))


def require_recovery(desk: Desk, work: UnitOfWork) -> None:
    """Raise RecoveryNotProved before a real record of which the key could be lost; training files need no sheets."""
    if not desk.in_demo:
        require_proved(work.recovery_sets.all(), desk.key_id)


def _of_this_set(wanted: RecoverySet | None, mark: str) -> RecoverySet:
    if wanted is None or wanted.mark != mark:
        raise ShareRefused(problem="not_this_set", sheet=0, word=0)
    return wanted
