"""What every test gets: off-screen Qt, fresh forms, no leftovers, no network, a clock that stands still."""

from __future__ import annotations

import itertools
import os
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from installer.build_forms import compile_forms, compile_translations  # before the GUI is imported

compile_forms()
compile_translations()

import pytest
from PySide6.QtWidgets import QApplication

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.gui.change_hub import ChangeHub
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.surroundings import Navigator, Surroundings
from pgi_desk.gui.theme import Theme
from pgi_desk.security.files import write_new_file
from pgi_desk.services.file_key import FileKey
from pgi_desk.services.files import CreateFile, OpenFile
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.session import Bond
from tests.helpers.builders import Records, record_basics
from tests.helpers.clock import FixedClock
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.principles import look_often
from tests.helpers.ran_tests import pytest_runtest_logreport, pytest_sessionfinish

__all__ = ["pytest_runtest_logreport", "pytest_sessionfinish"]  # hooks that pytest finds here

DEMO_PASSPHRASE = "lantern river seven chairs"


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any connection beyond this machine's own sockets fails the test."""

    def refuse(self: socket.socket, address: object) -> NoReturn:
        raise AssertionError(f"a test tried to connect to {address!r}")

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Folders for one test each; pytest would look through all earlier ones to number the next."""
    shelf = tmp_path_factory.mktemp("homes")
    return (shelf / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def application_home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """What belongs to this laptop lies in a folder of the test, never in the home of who runs it."""
    folder = next(homes)
    folder.mkdir()
    home = folder / "pgi-desk"
    monkeypatch.setenv("PGI_DESK_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def _no_leftovers() -> Iterator[None]:
    """A test that leaves a thread or a visible window behind fails."""
    _close_late_windows()
    threads = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in threads and not thread.daemon]
    assert not left, f"threads left running: {left}"
    application = QApplication.instance()  # noqa: TID251  # only to look for windows that were left open
    if isinstance(application, QApplication):
        windows = [window.objectName() for window in application.topLevelWidgets() if window.isVisible()]
        assert not windows, f"windows left open: {windows}"


def _close_late_windows() -> None:
    """Close what events that were still waiting opened after the check of the test before: it is not this test's."""
    application = QApplication.instance()  # noqa: TID251  # only to look for windows that were left open
    if isinstance(application, QApplication):
        for window in application.topLevelWidgets():
            if window.isVisible() or window is application.activeModalWidget():
                window.hide()
                window.deleteLater()


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The look of the program, applied once."""
    return Theme(qapp)


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands still."""
    return FixedClock()


@pytest.fixture
def program(clock: FixedClock) -> Program:
    """All parts of the program over the fixed clock."""
    return Program(clock=clock)


@dataclass(frozen=True, slots=True)
class Template:
    """A new training file as it lies on the disk, and what opens it."""

    content: bytes
    raw_key: bytes
    coordinator: StaffMember


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """A new training file, made once: to derive its key and to make its tables takes longer than most tests."""
    folder = tmp_path_factory.mktemp("template")
    command = CreateFile(
        path=folder / "branch.pgidesk",
        passphrase=DEMO_PASSPHRASE,
        branch_name="Port Sarelle Branch",
        profile=1,
        branch_lines="4 Tern Street\nPort Sarelle",
        branch_phone="+000 55 01 23 45",
        branch_contact="Marit Dunlevane",
        demo=True,
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PGI_DESK_HOME", str(folder / "home"))
        file = Program(clock=FixedClock()).files.create(command)
        with file.store.open_work(file.member.staff_id, "staff.enrol") as work:
            work.staff.add(StaffMember(StaffId("second"), "Jonah Prestwold", Role.FOCAL_POINT))
            work.commit()
        made = file.key.raw
        file.close()
    return Template(command.path.read_bytes(), made, file.member)


@pytest.fixture
def opened(program: Program, template: Template, tmp_path: Path) -> Iterator[OpenFile]:
    """A new training file on a real encrypted database, a copy of the template, as it is right after it was made."""
    path, raw_key = tmp_path / "branch.pgidesk", template.raw_key
    write_new_file(path, template.content)
    store, recipient = program.files.stores.open(path, raw_key), program.vault.backup_recipient(raw_key)
    file = OpenFile(path, store, template.coordinator, True, recipient, FileKey(raw_key), Bond(None))
    yield file
    file.store.close()


@pytest.fixture
def services(program: Program, opened: OpenFile) -> ServiceSet:
    """The use cases over the training file, still without records."""
    return program.services(opened)


@pytest.fixture
def records(services: ServiceSet) -> Records:
    """Two people, three checked services and one suspended service."""
    return record_basics(services)


@pytest.fixture
def accustomed(services: ServiceSet) -> None:
    """Somebody who looked at the principles so often and so well that nothing is asked any more."""
    look_often(services)


@pytest.fixture
def prompts() -> FakePrompts:
    """Prompts that the test reads and answers."""
    return FakePrompts()


@pytest.fixture
def surroundings(services: ServiceSet, records: Records, prompts: FakePrompts, theme: Theme) -> Surroundings:
    """What presenters are given, with jobs that run at once."""
    return Surroundings(
        services=services,
        jobs=InlineJobs(),
        hub=ChangeHub(),
        prompts=prompts,
        labels=Labels(services.desk.content, "en"),
        navigator=Navigator(),
    )
