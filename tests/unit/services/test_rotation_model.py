"""T26: whatever happens to sticks and clocks, rotation removes only what is ours, old, and surely kept elsewhere.

`make faults` lives through 10,000 histories.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pgi_desk.domain.backup_plan import NEWEST_KEPT, PRE_MIGRATION, BackupRecord
from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.exchange.backup_media import MARKER, FolderMedia
from pgi_desk.exchange.content_files import load_content
from pgi_desk.resource_files import resource_path
from pgi_desk.services.backup import BackupService, MakeBackup
from pgi_desk.services.backup_ports import BackupOrder, BackupProgress
from tests.helpers.clock import FixedClock
from tests.helpers.fakes import FakeStore
from tests.unit.services.conftest import BRANCH
from tests.unit.services.fake_office import FakeBackupBox, Office

HISTORIES = 60
Happening = tuple[str, int, str, str]
STICKS = ("one", "two")
FUTURE = 4_000_000_000  # a file time of the year 2096


class NumberedBox(FakeBackupBox):
    """Backups whose content is their number, so that no two are the same."""

    def write(self, vault: Path, order: BackupOrder, progress: BackupProgress) -> Path:
        """Write a part file with the number."""
        back = super().write(vault, order, progress)
        self.part(order.target).write_bytes(b"backup %09d" % order.facts.sequence)
        return back


@dataclass
class World:
    """Two sticks, a clock, and what rotation must never touch."""

    root: Path
    office: Office
    service: BackupService
    foreign: dict[Path, bytes] = field(default_factory=dict)

    def ledger(self) -> tuple[BackupRecord, ...]:
        rows: tuple[BackupRecord, ...] = self.office.store.rows("backups")
        return tuple(sorted(rows, key=lambda one: one.sequence))

    def back_up(self, stick: str, reason: str) -> None:
        """Make a backup and look at what is gone afterwards."""
        folder, now, known = self.root / stick, self.office.clock.now(), self.ledger()
        before = {path.name for path in folder.iterdir()}
        made = self.service.make(MakeBackup(folder, reason=reason))
        after = {path.name for path in folder.iterdir()}
        gone = before - after
        assert made.path.name in after
        assert len(gone) == made.removed
        by_name = {one.file_name: one for one in known}
        # Only what the ledger knows and what nobody changed.
        assert gone <= set(by_name)
        assert not [path for path, content in self.foreign.items() if path.read_bytes() != content]
        # As it was before: what rotation took is in no list of what is there.
        mine = [
            *(one.file_name for one in known if one.file_name in before and self._was_on(one, stick)),
            made.path.name,
        ]
        assert not gone & {*mine[-NEWEST_KEPT:]}
        young = timedelta(days=30)
        assert not [
            name for name in gone if by_name[name].reason == PRE_MIGRATION and now - by_name[name].made_at < young
        ]
        if any(one.made_at > now for one in known) or (known and now - known[-1].made_at > timedelta(days=400)):
            assert not gone
        assert made.path.name == max(self.ledger(), key=lambda one: one.sequence).file_name
        assert len({one.sequence for one in self.ledger()}) == len(known) + 1

    def _was_on(self, record: BackupRecord, stick: str) -> bool:
        mine = record.removed_at is None and record.medium_id == FolderMedia().recognise(self.root / stick)
        return mine and self.root / stick / record.file_name not in self.foreign

    def plant(self, stick: str, kind: str, number: int) -> None:
        """Put a file on a stick that rotation has no business with."""
        folder, ours = self.root / stick, [one for one in self.ledger() if one.removed_at is None]
        name, content = f"pg-{number:08x}-{number}.pgibak", b"backup %09d" % number
        if ours and kind != "new name":
            victim = ours[number % len(ours)]
            name = victim.file_name
            if kind == "same name and size":
                content = b"BACKUP %09d" % victim.sequence
            elif kind == "same name":
                content = b"something else"
            elif kind == "copy under another name":
                name, content = f"Copy of {name}", b"backup %09d" % victim.sequence
        path = folder / name
        path.write_bytes(content)
        os.utime(path, (FUTURE, FUTURE))
        self.foreign[path] = content

    def lose(self, stick: str, number: int) -> None:
        """Take away a backup, as people do."""
        there = sorted(path for path in (self.root / stick).glob("*.pgibak") if path not in self.foreign)
        if there:
            there[number % len(there)].unlink()


@cache
def library() -> ContentLibrary:
    """The code lists, read once and not shown with each failure."""
    return load_content(resource_path("content"))


@contextmanager
def a_world() -> Iterator[World]:
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)

        @contextmanager
        def scratch() -> Iterator[Path]:
            with tempfile.TemporaryDirectory(dir=root) as folder:
                yield Path(folder)

        store = FakeStore()
        with store.open_work(StaffId("s1"), "file.create") as work:
            for key, value in BRANCH.items():
                work.settings.put(key, value)
            work.commit()
        office = Office(store, FixedClock(), library(), scratch)
        service = BackupService(
            office.desk(), store, NumberedBox(), scratch, "age1own", FolderMedia(), "k1" * 8, office.vault
        )
        for stick in STICKS:
            (root / stick).mkdir()
            (root / stick / MARKER).write_text(f'{{"id": "{stick.encode().hex():0>32}"}}', encoding="ascii")
        yield World(root, office, service)


sticks = st.sampled_from(STICKS)
numbers = st.integers(0, 99)
events = st.one_of(
    st.tuples(st.just("days"), st.integers(1, 20), sticks, st.sampled_from(("manual", "manual", PRE_MIGRATION))),
    st.tuples(st.just("jump"), st.sampled_from((-3653, -30, -1, 1, 29, 401, 3653)), sticks, st.just("")),
    st.tuples(
        st.just("plant"),
        numbers,
        sticks,
        st.sampled_from(("new name", "same name", "same name and size", "copy under another name")),
    ),
    st.tuples(st.just("lose"), numbers, sticks, st.just("")),
)


def live_through(world: World, history: list[Happening]) -> None:
    """Let a history happen, looking at the rules after each backup."""
    for what, number, stick, how in history:
        if what == "days":
            for _ in range(number):
                world.office.clock.forward(days=1)
                world.back_up(stick, how)
        elif what == "jump":
            world.office.clock.forward(days=number)
        elif what == "plant":
            world.plant(stick, how, number)
        else:
            world.lose(stick, number)


@settings(max_examples=HISTORIES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(events, max_size=12))
def test_rotation_holds_in_any_history(history: list[Happening]) -> None:
    with a_world() as world:
        live_through(world, history)


def test_the_model_sees_that_something_is_removed_at_all() -> None:
    with a_world() as world:
        for _ in range(60):
            world.office.clock.forward(days=1)
            world.back_up("one", "manual")
        assert len(list((world.root / "one").glob("*.pgibak"))) < 20
