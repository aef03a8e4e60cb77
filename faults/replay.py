"""Old pages and old files put back (T13): genuine, made with the right key, only of another day."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from faults.office import PASSPHRASE, SIDE_FILES, Office, held_program, new_office, side_of
from faults.outcome import Outcome, Tally
from faults.pages import PAGE_SIZE, decrypted
from faults.working_child import Steps
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import DamagedFile, FileRefused
from pgi_desk.persistence.engine import connect
from pgi_desk.persistence.undo_tables import PASSING
from pgi_desk.security.anchor_file import AnchorFile
from pgi_desk.services.files import OpenFile
from tests.helpers.canonical_dump import canonical_dump

# Each edit is a file of its own to attack; a file that only grows would make each check slower than the last.
FRESH_AFTER = 50
Check = Callable[[Office], bool]


@dataclass(frozen=True, slots=True)
class Moment:
    """The file at rest after an edit, and its pages in clear."""

    content: bytes
    clear: list[bytes]

    def differs(self, other: Moment) -> set[int]:
        """Return the pages that both have and that say something else."""
        both = range(min(len(self.clear), len(other.clear)))
        return {number for number in both if self.clear[number] != other.clear[number]}

    def with_pages(self, old: Moment, numbers: set[int]) -> bytes:
        """Return the file with these pages as they were."""
        content = bytearray(self.content)
        for number in numbers:
            place = slice(number * PAGE_SIZE, (number + 1) * PAGE_SIZE)
            content[place] = old.content[place]
        return bytes(content)


@dataclass(slots=True)
class Attack:
    """What is put back, and what came of it."""

    folder: Path
    raw_key: bytes
    check: Check
    tally: Tally
    harmless: int = 0
    seen: dict[str, int] = field(default_factory=dict)

    def pages(self, program: Program, now: Moment, old: Moment, numbers: set[int], what: str) -> None:
        """Put pages back: the check has to find it, unless no table says anything else.

        Where all tables say what they said before, only pages of values from before were left as they are now: that is
        the file from before, which the laptop's memory has to tell.
        """
        content = now.with_pages(old, numbers)
        self.tally.number += 1
        if self.check(self._file(content)):
            self._count(what)
        elif self._says(self._file(content)) == self._says(self._file(now.content, "now")):
            self.harmless += 1
        elif self._says(self._file(content)) == self._says(self._file(old.content, "old")):
            self.whole(program, content, "all pages of an edit")
        else:
            self.tally.problems.append(f"{what}: pages {sorted(numbers)} were not found")

    def whole(self, program: Program, old: bytes, what: str) -> None:
        """Put a whole file back: it is good in itself, and opening it must say that this laptop saw a newer one."""
        attacked = self._file(old)
        self.tally.number += 1
        opened = program.files.open(attacked.path, PASSPHRASE)
        try:
            state = program.services(opened).anchors.advance().state
        finally:
            opened.close()
        if state.suspect:
            self._count(what)
        else:
            self.tally.problems.append(f"{what}: it counts as {state}")

    def _count(self, what: str) -> None:
        self.seen[what] = self.seen.get(what, 0) + 1

    def _file(self, content: bytes, name: str = "attacked") -> Office:
        path = self.folder / f"{name}.pgidesk"
        for side in SIDE_FILES:
            side_of(path, side).unlink(missing_ok=True)
        path.write_bytes(content)
        return Office(path, self.raw_key)

    @staticmethod
    def _says(office: Office) -> object:
        """What was before a change is not vouched for: it is put back only where it fits the trail."""
        found = canonical_dump(office.path, office.raw_key)
        return {name: rows for name, rows in found.items() if name not in PASSING}, found_by(office)


def found_by(office: Office) -> list[tuple[object, ...]]:
    """Return what records are found by."""
    raw = connect(office.path, office.raw_key, mode="ro", wal=False)
    try:
        rows: list[tuple[object, ...]] = raw.execute("SELECT * FROM find_rows ORDER BY record").fetchall()
        return rows
    finally:
        raw.close()


def our_check(office: Office) -> bool:
    """Tell whether the check of the program finds something; a file that it cannot open counts.

    What records are found by is looked at by the check in the window, which mends it.
    """
    try:
        program = held_program(office.raw_key)
        report = program.files.verify(office.path, PASSPHRASE)
        if report.finding_differed or not report.good:
            return True
        opened = program.files.open(office.path, PASSPHRASE)
        try:
            report = program.services(opened).audit.verify()
        finally:
            opened.close()
    except (FileRefused, DamagedFile):
        return True
    return report.finding_differed or not report.good


def run(count: int, seed: int, folder: Path, check: Check = our_check) -> Outcome:
    """Edit so often through the use cases; after each edit put every changed page back, and sets of them."""
    what = "pages and files from before an edit put back, by edit"
    tally = Tally("B6", what, "100 % found by the check, whole files by the opening")
    base = new_office(folder)
    attack, edits = Attack(folder, base.raw_key, check, tally), 0
    while edits < count and len(tally.problems) < 100:
        office = base.copied(folder / f"edited-{edits}.pgidesk")
        edits += _edit(office, attack, random.Random(seed + edits), min(FRESH_AFTER, count - edits))
    put_back, tally.number = tally.number, edits
    found = ", ".join(f"{number} {name}" for name, number in sorted(attack.seen.items()))
    same = f"{attack.harmless} single pages that change no record"
    return tally.outcome(f"{put_back} put back: found {found}; {same}; {len(tally.problems)} missed")


def _edit(office: Office, attack: Attack, chance: random.Random, count: int) -> int:
    program = program_of(office)
    opened = program.files.open(office.path, PASSPHRASE)
    try:
        services = program.services(opened)
        steps = Steps(services, chance)
        moments = [moment(opened, attack.folder, office.raw_key)]
        for _ in range(count):
            steps.next()
            # As when the file is closed: this is what the laptop remembers of it.
            services.anchors.advance()
            moments.append(moment(opened, attack.folder, office.raw_key))
            _put_back(program, attack, moments, chance)
    finally:
        opened.close()
    return count


def _put_back(program: Program, attack: Attack, moments: list[Moment], chance: random.Random) -> None:
    now, before = moments[-1], moments[-2]
    changed = now.differs(before)
    for number in sorted(changed):
        attack.pages(program, now, before, {number}, "single pages")
    # All of them together are the file from before, which only the laptop's memory tells from this one.
    for size in {len(changed) - 1, len(changed) // 2} - {0, 1}:
        attack.pages(program, now, before, set(chance.sample(sorted(changed), size)), "sets of pages")
    if len(moments) > 2:
        earlier = moments[-3]
        only_then = before.differs(earlier) - changed
        if only_then:
            attack.pages(program, now, earlier, only_then, "sets of the edit before")
    attack.whole(program, now.with_pages(before, changed)[: len(before.content)], "all pages of an edit")
    attack.whole(program, chance.choice(moments[:-1]).content, "whole files")


def moment(opened: OpenFile, folder: Path, raw_key: bytes) -> Moment:
    copy = folder / "copy"
    copy.unlink(missing_ok=True)
    opened.store.copy_to(copy)
    content = copy.read_bytes()
    return Moment(content, decrypted(content, raw_key))


def program_of(office: Office) -> Program:
    program = held_program(office.raw_key)
    program.anchors = AnchorFile(lambda: office.path.parent)
    return program
