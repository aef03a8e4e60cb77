"""Old pages, rows and files put back (T13), and values swapped with the key at hand (T56): all are found.

`make faults` replays 200 edits and swaps 2,000 values.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from faults.values import swap
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.anchor import ChainState
from pgi_desk.domain.errors import DomainError
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.persistence.encrypted_file import EncryptedFile, verify_path
from pgi_desk.persistence.engine import PAGE_SIZE, connect
from pgi_desk.persistence.tables import metadata
from pgi_desk.services.files import OpenFile
from tests.helpers.builders import record_basics, record_person
from tests.integration.conftest import REAL_PASSPHRASE

EDITS = 40
SWAPS = EDITS * 3


@dataclass(frozen=True)
class Bench:
    """An open file, its key, its people, and a place for attacked copies."""

    store: EncryptedFile
    raw_key: bytes
    people: tuple[CaseCode, ...]
    folder: Path

    def copy(self) -> bytes:
        """Return the file as it is now, at rest."""
        path = self.folder / "copy"
        path.unlink(missing_ok=True)
        self.store.copy_to(path)
        return path.read_bytes()

    def edit(self, number: int) -> str:
        """Change a column with an index or one without, in turn; return the table."""
        code = self.people[number % len(self.people)]
        with self.store.open_work(self._staff(), "test.change") as work:
            if number % 2:
                case = work.cases.get(code)
                work.cases.update(
                    replace(case, area=f"Quay {number}", opened_on=case.opened_on.replace(day=1 + number % 28))
                )
            else:
                work.people.update(replace(work.people.get(code), given_name=f"Name {number}"))
            work.commit()
        return "case_files" if number % 2 else "identities"

    def finds(self, content: bytes) -> bool:
        """Check an attacked file; some cannot even be opened for the check."""
        path = self.folder / "attacked"
        path.write_bytes(content)
        try:
            return not verify_path(path, self.raw_key).good
        except DomainError:
            return True

    def says(self, content: bytes) -> list[Any]:
        """Return every value of every table; with a good structure the indexes say the same."""
        with self.another_tool(content) as raw:
            return [raw.execute(f"SELECT * FROM {table} ORDER BY rowid").fetchall() for table in metadata.tables]

    @contextmanager
    def another_tool(self, content: bytes) -> Iterator[Any]:
        """A program that knows the key and nothing of the trail, on a copy."""
        path = self.folder / "edited"
        path.write_bytes(content)
        raw = connect(path, self.raw_key, wal=False)
        raw.execute("PRAGMA foreign_keys = OFF")
        yield raw
        raw.close()

    def edited(self) -> bytes:
        return (self.folder / "edited").read_bytes()

    def _staff(self) -> Any:
        return "s1"


@pytest.fixture
def bench(program: Program, real: OpenFile, tmp_path: Path) -> Bench:
    services = program.services(real)
    records = record_basics(services)
    people = [record_person(services, given_name=f"Person{number}") for number in range(8)]
    assert isinstance(real.store, EncryptedFile)
    key = program.vault.raw_key(real.path, REAL_PASSPHRASE)
    return Bench(real.store, key, (records.case_code, *people), tmp_path)


def pages(content: bytes) -> list[bytes]:
    return [content[start : start + PAGE_SIZE] for start in range(0, len(content), PAGE_SIZE)]


def with_pages(content: bytes, old: list[bytes], numbers: set[int]) -> bytes:
    return b"".join(old[number] if number in numbers else page for number, page in enumerate(pages(content)))


def changed(before: bytes, after: bytes) -> set[int]:
    """Return the pages that differ; the first one, which only counts, is written anew at each copy."""
    pairs = zip(pages(before), pages(after), strict=False)
    return {number for number, (old, new) in enumerate(pairs) if old != new and number}


def test_every_single_page_put_back_is_found(bench: Bench) -> None:
    """A page of an index is written anew when its row is, although it says the same: put back, it changes nothing."""
    found, missed = 0, []
    for number in range(EDITS):
        before = bench.copy()
        bench.edit(number)
        after = bench.copy()
        assert not bench.finds(after)
        numbers = sorted(changed(before, after))
        # All pages of some edits, two of the others: each costs a whole check.
        for page in numbers if number % 8 < 2 else (numbers[number % len(numbers)], numbers[-1]):
            attacked = with_pages(after, pages(before), {page})
            if bench.finds(attacked):
                found += 1
            elif bench.says(attacked) != bench.says(after):
                missed.append((number, page))
    assert missed == []
    assert found >= EDITS


def test_all_pages_of_an_older_transaction_put_back_together_are_found(bench: Bench) -> None:
    """What SQLCipher's and SQLite's own checks never find: the pages of one row fit each other again."""
    missed = []
    for number in range(0, 2 * EDITS, 2):
        before = bench.copy()
        bench.edit(number)
        between = bench.copy()
        bench.edit(number + 1)
        after = bench.copy()
        only_first = changed(before, between) - changed(between, after)
        if only_first and not bench.finds(with_pages(after, pages(before), only_first)):
            missed.append(number)
    assert missed == []


def test_every_row_put_back_is_found(bench: Bench) -> None:
    missed = []
    for number in range(EDITS):
        code = bench.people[number % len(bench.people)]
        before = bench.copy()
        table = bench.edit(number)
        with bench.another_tool(before) as raw:
            old = raw.execute(f"SELECT * FROM {table} WHERE case_code = ?", (code,)).fetchone()
        with bench.another_tool(bench.copy()) as raw:
            raw.execute(f"DELETE FROM {table} WHERE case_code = ?", (code,))
            raw.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(old))})", old)
        missed += [] if bench.finds(bench.edited()) else [number]
    assert missed == []


def test_every_whole_file_put_back_is_good_in_itself_and_found_by_this_laptop(
    program: Program, bench: Bench, real: OpenFile
) -> None:
    services = program.services(real)
    put_back = bench.folder / "put-back"
    for number in range(min(EDITS, 40)):
        services.anchors.advance()
        put_back.write_bytes(bench.copy())
        bench.edit(number)
        services.anchors.advance()
        assert verify_path(put_back, bench.raw_key).good
        seen = program.anchors.last_seen(program.files.stores.file_id(put_back, bench.raw_key)).point
        assert seen is not None
        assert program.files.stores.chain_point(put_back, bench.raw_key, seen.sequence) is None
    check = program.files.compare(put_back, REAL_PASSPHRASE, program.anchors)
    assert check is not None
    assert check.state is ChainState.OLDER


def test_every_swap_between_rows_columns_and_persons_is_found(bench: Bench) -> None:
    rng, done, missed = random.Random(13), 0, []
    content = bench.copy()
    while done < SWAPS:
        with bench.another_tool(content) as raw:
            what = swap(raw, rng)
        if what:
            done += 1
            missed += [] if bench.finds(bench.edited()) else [what]
    assert missed == []
