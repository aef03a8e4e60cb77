"""T36, T38: a copy that is opened elsewhere is only read, and says why; a file that was moved goes on."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.errors import DamagedFile, InUse, ReadOnlyCopy
from pgi_desk.domain.file_home import Home, HomeState
from pgi_desk.domain.identifiers import CaseCode, StaffId
from pgi_desk.domain.staff import Role
from pgi_desk.persistence.engine import connect, held_connection
from pgi_desk.persistence.unit_of_work import SqlUnitOfWork
from pgi_desk.security.file_lock import FileLock
from pgi_desk.services.audit import AuditSearch
from pgi_desk.services.backup import MakeBackup
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.drafts import UnfinishedForm
from pgi_desk.services.files import CreateFile, OpenFile
from pgi_desk.services.homes import HOME
from pgi_desk.services.read_models import AuditRow
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.staff import EnrolStaff, GiveWayIn
from tests.helpers.builders import prove_recovery, record_person
from tests.helpers.clock import FixedClock
from tests.unit.services.fake_office import FakePaper

PASSPHRASE, HERS = "copper lantern window seven rivers", "timber leather theme phantom cup"


@pytest.fixture
def path(program: Program, tmp_path: Path) -> Path:
    """A real file with one person and one colleague who can sign in."""
    folder = tmp_path / "office"
    folder.mkdir()
    command = CreateFile(
        folder / "branch.pgidesk", PASSPHRASE, "Port Sarelle", profile=1, agreement_on=date(2026, 6, 1)
    )
    made = program.files.create(command)
    try:
        services = program.services(made)
        prove_recovery(services)
        record_person(services)
        services.staff.enrol(EnrolStaff("Selma Ourdane", Role.CASE_WORKER, "selma", HERS))
    finally:
        made.close()
    return made.path


@pytest.fixture
def copy(path: Path, tmp_path: Path) -> Path:
    """The same file once more, in another folder, while the original is still there."""
    (tmp_path / "elsewhere").mkdir()
    return Path(shutil.copy(path, tmp_path / "elsewhere" / path.name))


@pytest.fixture
def other_laptop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Program]:
    """Sit down at another laptop."""

    def go() -> Program:
        monkeypatch.setenv("PGI_DESK_HOME", str(tmp_path / "other-laptop"))
        return Program()

    return go


def content_of(folder: Path) -> dict[str, str]:
    """Return the name and SHA-256 of everything in a folder, and in those inside it."""
    files = (one for one in folder.rglob("*") if one.is_file())
    return {str(one.relative_to(folder)): hashlib.sha256(one.read_bytes()).hexdigest() for one in files}


def state(program: Program, path: Path) -> HomeState:
    """Open a file, close it, and return how it stood to its home."""
    opened = program.files.open(path, PASSPHRASE)
    opened.close()
    return opened.reading.state if opened.reading is not None else HomeState.AT_HOME


def trail(program: Program, path: Path, action: str) -> list[AuditRow]:
    """Return the entries of an action, newest first."""
    opened = program.files.open(path, PASSPHRASE)
    try:
        return list(program.services(opened).audit.page(AuditSearch(action=action)))
    finally:
        opened.close()


def home_in(program: Program, path: Path) -> Home | None:
    raw_key = program.vault.raw_key(path, PASSPHRASE)
    return Home.parse(program.files.stores.read_settings(path, raw_key, (HOME,))[0])


def put_home(program: Program, path: Path, text: str) -> None:
    opened = program.files.open(path, PASSPHRASE)
    with opened.store.open_work(opened.member.staff_id, "test.write") as work:
        work.settings.put(HOME, text)
        work.commit()
    opened.close()


def look_at_everything(services: ServiceSet) -> CaseCode:
    """Read what lists and pages show, and return the code of the one person."""
    (row,) = services.people.page().rows
    code = CaseCode(row.case_code)
    assert services.cases.view(code).detail.case_code == code
    assert services.consents.ledger(code)
    assert services.audit.page()
    assert services.audit.verify().good
    assert services.staff.everybody()[1].has_way_in is not None
    assert services.overview.today().people == 1
    assert services.directory.find() == ()
    assert services.backup_care.state().backups == ()
    assert services.recovery.state().proved is not None
    assert services.drafts.mine() == ()
    assert services.locking.idle_minutes() == 5
    assert services.letters.settle_interrupted() == ChangeSet.of()
    assert not services.anchors.advance().state.suspect
    return code


def refused(services: ServiceSet, code: CaseCode, folder: Path) -> None:
    """Try what stores something, shows a name, or lets something out."""
    me = services.desk.member
    trail_paper = services.audit.paper(AuditSearch(), "en")
    paper = FakePaper()
    for attempt in (
        lambda: services.people.reveal(code),
        lambda: services.people.entry(code),
        lambda: record_person(services),
        lambda: services.audit.release(trail_paper, paper),
        lambda: services.backup.make(MakeBackup(folder, passphrase="orchard puddle velvet compass thirty")),
        lambda: services.staff.leave(StaffId(services.staff.everybody()[1].staff_id)),
        lambda: services.staff.give_way_in(GiveWayIn(me.staff_id, "marit", HERS)),
        lambda: services.staff.change_own_passphrase("selma", HERS, "harbor velvet canyon ripple mango"),
        lambda: services.drafts.keep([UnfinishedForm("person", "", "{}")]),
        services.locking.note_lock,
        lambda: services.key_change.order("seven other words that nobody knows"),
    ):
        with pytest.raises(ReadOnlyCopy):
            attempt()
    assert paper.delivered == []


class TestReading:
    def test_a_copy_beside_the_original_is_only_read_and_names_it(
        self, program: Program, path: Path, copy: Path
    ) -> None:
        opened = program.files.open(copy, PASSPHRASE)
        opened.close()
        assert opened.reading is not None
        assert opened.reading.state is HomeState.ORIGINAL_THERE
        assert opened.reading.home is not None
        assert opened.reading.home.path == str(path)

    def test_on_another_laptop_it_is_only_read_also_at_the_same_path(
        self, path: Path, other_laptop: Callable[[], Program]
    ) -> None:
        assert state(other_laptop(), path) is HomeState.OTHER_LAPTOP

    def test_everything_can_be_read_nothing_stored_and_not_a_byte_changes(
        self, program: Program, copy: Path, application_home: Path
    ) -> None:
        before, laptop = content_of(copy.parent), content_of(application_home)
        opened = program.files.open(copy, PASSPHRASE)
        services = program.services(opened)
        refused(services, look_at_everything(services), copy.parent)
        assert content_of(copy.parent) == before
        opened.store.close_reader()
        opened.close()
        assert content_of(copy.parent) == before
        assert content_of(application_home) == laptop

    def test_a_clock_that_jumped_is_not_noted_in_it(self, copy: Path, clock: FixedClock) -> None:
        clock.moment -= timedelta(days=2)
        program = Program(clock=clock)
        opened = program.files.open(copy, PASSPHRASE)
        try:
            assert program.services(opened).anchors.advance().clock == ""
        finally:
            opened.close()

    def test_a_colleague_signs_in_to_a_copy_on_the_same_laptop(self, program: Program, copy: Path) -> None:
        opened = program.files.sign_in(copy, "selma", HERS)
        opened.close()
        assert opened.member.role is Role.CASE_WORKER
        assert opened.reading is not None

    def test_the_original_can_be_open_at_the_same_time(self, program: Program, path: Path, copy: Path) -> None:
        original = program.files.open(path, PASSPHRASE)
        try:
            assert state(program, copy) is HomeState.ORIGINAL_THERE
        finally:
            original.close()
        assert program.files.verify(path, PASSPHRASE).good

    def test_a_copy_that_somebody_else_reads_is_in_use(self, program: Program, copy: Path) -> None:
        first = program.files.open(copy, PASSPHRASE)
        with pytest.raises(InUse):
            program.files.open(copy, PASSPHRASE)
        first.close()
        state(program, copy)

    def test_training_files_may_be_copied(self, program: Program, opened: OpenFile, tmp_path: Path) -> None:
        opened.close()
        copied = Path(shutil.copy(opened.path, tmp_path / "copied.pgidesk"))
        assert home_in_training(program, copied) == ""
        again = program.files.open(copied, "lantern river seven chairs")
        again.close()
        assert again.reading is None


def home_in_training(program: Program, path: Path) -> str:
    raw_key = program.vault.raw_key(path, "lantern river seven chairs")
    return program.files.stores.read_settings(path, raw_key, (HOME,))[0]


UNFINISHED = """
import os, sys
from pathlib import Path
from pgi_desk.bootstrap.wiring import Program
from tests.helpers.clock import FixedClock
program = Program(clock=FixedClock())
opened = program.files.open(Path(sys.argv[1]), "copper lantern window seven rivers")
program.services(opened).locking.note_lock()
os._exit(0)
"""


def leave_unfinished(path: Path) -> None:
    """Store something in another process and end it there and then."""
    root = Path(__file__).parents[3]
    environment = {**os.environ, "PYTHONPATH": f"{root / 'src'}{os.pathsep}{root}"}
    subprocess.run([sys.executable, "-c", UNFINISHED, str(path)], env=environment, check=True)


def write_home_into(path: Path, raw_key: bytes, home: Home) -> None:
    """Store a home in a closed file of any version, with its entry."""
    raw = connect(path, raw_key, wal=False)
    engine, connection = held_connection(raw, path, begin="BEGIN IMMEDIATE")
    with SqlUnitOfWork(connection, StaffId(""), "file.home", FixedClock().now) as work:
        work.settings.put(HOME, home.text())
        work.commit()
    connection.close()
    engine.dispose()
    raw.close()


class TestUnfinishedCopies:
    """Copies that were made while the file was open, or after a crash."""

    @pytest.mark.parametrize("beside", [(), ("-wal",), ("-wal", "-shm")], ids=["alone", "log", "log and index"])
    def test_they_are_read_without_a_change_with_all_that_was_stored(
        self, program: Program, path: Path, tmp_path: Path, beside: tuple[str, ...]
    ) -> None:
        leave_unfinished(path)
        folder = tmp_path / "elsewhere"
        folder.mkdir()
        for suffix in ("", *beside):
            shutil.copy(path.with_name(path.name + suffix), folder)
        before = content_of(folder)
        copied = folder / path.name
        opened = program.files.open(copied, PASSPHRASE)
        services = program.services(opened)
        refused(services, look_at_everything(services), folder)
        newest = services.audit.page()[0].action
        assert newest == ("file.lock" if beside else newest)
        opened.store.close_reader()
        opened.close()
        assert content_of(folder) == before

    def test_one_that_is_taken_over_keeps_what_was_stored_last(
        self, program: Program, path: Path, tmp_path: Path
    ) -> None:
        leave_unfinished(path)
        folder = tmp_path / "elsewhere"
        folder.mkdir()
        for suffix in ("", "-wal"):
            shutil.copy(path.with_name(path.name + suffix), folder)
        opened = program.files.open(folder / path.name, PASSPHRASE)
        order = program.services(opened).home.order()
        opened.close()
        program.files.take_over(order)
        assert len(trail(program, folder / path.name, "file.lock")) == 1
        assert sorted(one.name for one in folder.iterdir()) == [path.name]

    def test_an_older_version_is_shown_as_it_would_be_and_brought_up_to_date_when_it_is_taken_over(
        self, application_home: Path, tmp_path: Path
    ) -> None:
        program, words = Program(upgrades=True), "lantern river seven chairs mosaic tern"
        fixture = Path(__file__).parents[2] / "fixtures" / "schema_1" / "hostile.pgidesk"
        folder = tmp_path / "restored"
        folder.mkdir()
        copied = Path(shutil.copy(fixture, folder / fixture.name))
        write_home_into(copied, program.vault.raw_key(copied, words), Home("b" * 32, "/files/b"))
        before = content_of(folder)
        opened = program.files.open(copied, words)
        services = program.services(opened)
        assert opened.reading is not None
        assert services.overview.today().people > 0
        with pytest.raises(ReadOnlyCopy):
            services.staff.record_agreement(opened.member.staff_id, date(2026, 6, 1))
        order = services.home.order()
        opened.store.close_reader()
        opened.close()
        assert content_of(folder) == before
        assert not (application_home / "backups").exists()
        program.files.take_over(order)
        again = program.files.open(copied, words)
        again.close()
        assert (again.reading, again.upgraded) == (None, None)
        assert len(list((application_home / "backups").iterdir())) == 1
        assert program.files.verify(copied, words).good

    def test_a_crash_at_home_makes_no_copy_of_it(self, program: Program, path: Path) -> None:
        leave_unfinished(path)
        assert state(program, path) is HomeState.AT_HOME
        assert program.files.verify(path, PASSPHRASE).good


class TestMoved:
    @pytest.mark.parametrize("target", ["office/renamed.pgidesk", "moved/branch.pgidesk"])
    def test_a_file_that_was_moved_or_renamed_goes_on_and_the_trail_says_so(
        self, program: Program, path: Path, target: str
    ) -> None:
        moved = path.parents[1] / target
        moved.parent.mkdir(exist_ok=True)
        path.rename(moved)
        assert state(program, moved) is HomeState.AT_HOME
        assert home_in(program, moved) == Home(laptop_id(), str(moved))
        assert '"moved"' in trail(program, moved, "file.home")[0].detail
        assert len(trail(program, moved, "file.home")) == 2
        assert program.files.verify(moved, PASSPHRASE).good

    def test_another_name_by_a_link_or_a_mount_is_the_same_file(self, program: Program, path: Path) -> None:
        link, hard = path.with_name("link.pgidesk"), path.with_name("hard.pgidesk")
        link.symlink_to(path)
        hard.hardlink_to(path)
        for name in (link, hard):
            assert state(program, name) is HomeState.AT_HOME
        assert home_in(program, path) == Home(laptop_id(), str(path))

    @pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount")
    def test_a_bind_mount_is_the_same_file(self, program: Program, path: Path, tmp_path: Path) -> None:
        bound = tmp_path / "bound"
        bound.mkdir()
        if subprocess.run(["mount", "--bind", path.parent, bound], check=False, capture_output=True).returncode:
            pytest.skip("this computer does not let us mount")
        try:
            assert state(program, bound / path.name) is HomeState.AT_HOME
            held = FileLock(path)
            with pytest.raises(InUse):
                FileLock(bound / path.name)
            held.release()
        finally:
            subprocess.run(["umount", bound], check=True)

    def test_a_file_without_a_home_gets_one_and_keeps_it(self, program: Program, path: Path, copy: Path) -> None:
        put_home(program, path, "")
        assert state(program, path) is HomeState.AT_HOME
        assert home_in(program, path) == Home(laptop_id(), str(path))
        assert '"new"' in trail(program, path, "file.home")[0].detail
        before = len(trail(program, path, "file.home"))
        state(program, path)
        assert len(trail(program, path, "file.home")) == before

    def test_a_home_that_cannot_be_read_makes_it_a_copy(self, program: Program, path: Path) -> None:
        put_home(program, path, "{")
        assert state(program, path) is HomeState.OTHER_LAPTOP


def laptop_id() -> str:
    return (Path(os.environ["PGI_DESK_HOME"]) / "laptop-id").read_text(encoding="ascii").strip()


class TestTakeOver:
    def test_the_coordinator_takes_a_copy_over_and_works_with_it(
        self, path: Path, copy: Path, other_laptop: Callable[[], Program]
    ) -> None:
        before = laptop_id()
        program = other_laptop()
        opened = program.files.open(copy, PASSPHRASE)
        order = program.services(opened).home.order()
        opened.close()
        program.files.take_over(order)
        assert state(program, copy) is HomeState.AT_HOME
        (row, note) = trail(program, copy, "file.take_over")
        detail = row.detail or note.detail
        assert before in detail
        assert laptop_id() in detail
        assert str(copy) not in row.detail + note.detail
        assert program.files.verify(copy, PASSPHRASE).good
        assert state(program, path) is HomeState.OTHER_LAPTOP

    def test_a_damaged_copy_is_not_taken_over(self, program: Program, copy: Path) -> None:
        opened = program.files.open(copy, PASSPHRASE)
        order = program.services(opened).home.order()
        opened.close()
        with copy.open("r+b") as stream:
            stream.seek(-2000, os.SEEK_END)
            stream.write(b"\0" * 64)
        before = content_of(copy.parent)
        with pytest.raises(DamagedFile):
            program.files.take_over(order)
        assert content_of(copy.parent) == before


class TestWaysIn:
    def test_an_older_copy_closes_no_way_in_of_people_it_does_not_know(
        self, program: Program, path: Path, copy: Path
    ) -> None:
        enrol_idris(program, path)
        state(program, copy)
        assert idris_signs_in(program, path)

    def test_nor_does_an_older_file_that_was_put_back_in_its_place(
        self, program: Program, path: Path, copy: Path
    ) -> None:
        enrol_idris(program, path)
        newest = path.read_bytes()
        path.write_bytes(copy.read_bytes())
        assert state(program, path) is HomeState.AT_HOME
        path.write_bytes(newest)
        assert idris_signs_in(program, path)


def enrol_idris(program: Program, path: Path) -> None:
    opened = program.files.open(path, PASSPHRASE)
    services = program.services(opened)
    services.staff.enrol(EnrolStaff("Idris Velmont", Role.VOLUNTEER, "idris", "harbor velvet canyon ripple mango"))
    services.anchors.advance()
    opened.close()


def idris_signs_in(program: Program, path: Path) -> bool:
    opened = program.files.sign_in(path, "idris", "harbor velvet canyon ripple mango")
    opened.close()
    return opened.member.name == "Idris Velmont"


def test_every_new_action_has_a_label(program: Program) -> None:
    content: ContentLibrary = program.content
    assert {"file.home", "file.take_over"} <= set(content.list("audit_actions").codes())
