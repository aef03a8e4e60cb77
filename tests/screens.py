"""Pictures of every screen, for looking at them: ``python -m tests.screens --out build/screens --languages fr,ar``.

Each picture is named after language, size of text, colours and screen. They show fictional people and stay out of git.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from itertools import chain, product
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.gui.application import make_application
from pgi_desk.gui.change_hub import ChangeHub
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.display import Display
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.look import COLOURS, LANGUAGES, TEXT_SIZES, Look
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.surroundings import Navigator, Surroundings
from pgi_desk.gui.window_settings import WindowSettings
from pgi_desk.services.files import CreateFile, OpenFile
from pgi_desk.services.service_set import ServiceSet
from tests.gui.test_every_screen import DIALOGS, PAGES, keys_of, settle
from tests.helpers.builders import record_basics
from tests.helpers.clock import FixedClock
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters

SIZE = (1366, 768)


class Photographer:
    """Opens one training file and takes pictures of what can be shown over it."""

    def __init__(self, application: QApplication, folder: Path, out: Path) -> None:
        self._out = out
        self._display = Display(application, WindowSettings(None))
        program = Program(clock=FixedClock())
        self._opened = program.files.create(_file_in(folder))
        with self._opened.store.open_work(self._opened.member.staff_id, "staff.enrol") as work:
            work.staff.add(StaffMember(StaffId("second"), "Jonah Prestwold", Role.FOCAL_POINT))
            work.commit()
        self._services = program.services(self._opened)
        self._records = record_basics(self._services)

    def take(self, look: Look, wanted: str) -> int:
        """Take the pictures of one look whose names contain a text, and return how many there are."""
        self._display.choose(look)
        taken = 0
        for name, shown in chain(self._pages(look, wanted), self._dialogs(look, wanted)):
            settle(shown)
            target = self._out / f"{look.language}-{look.text_size}-{look.colours}-{name.replace(' ', '-')}.png"
            shown.grab().save(str(target))
            taken += 1
        return taken

    def close(self) -> None:
        """Close the file."""
        self._opened.store.close()

    def _pages(self, look: Look, wanted: str) -> Iterator[tuple[str, QWidget]]:
        keys = keys_of(self._services, self._records)
        desk = _desk(self._opened, self._services, look.language)
        for page in (page for page in PAGES if wanted in page):
            desk.go(page, keys.get(page, ""))
            yield page, desk.window
        desk.window.hide()
        desk.window.deleteLater()

    def _dialogs(self, look: Look, wanted: str) -> Iterator[tuple[str, QWidget]]:
        around = _around(self._services, look.language)
        parent = QWidget()
        parent.resize(*SIZE)
        parent.show()
        for name, open_dialog in DIALOGS.items():
            if wanted in name:
                dialog = open_dialog(parent, around, self._records)
                yield f"dialog-{name}", dialog
                dialog.close()
                dialog.deleteLater()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        parent.close()


def _use_old_laptop(folder: Path) -> None:
    """Draw off-screen as on a screen of the size that the program has to fit."""
    screen = {"name": "laptop", "x": 0, "y": 0, "width": SIZE[0], "height": SIZE[1]}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    (folder / "screen.json").write_text(json.dumps({"screens": [{**screen, **dots}]}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={folder / 'screen.json'}"


def _file_in(folder: Path) -> CreateFile:
    return CreateFile(
        path=folder / "branch.pgidesk",
        passphrase="lantern river seven chairs",
        branch_name="Port Sarelle Branch",
        profile=1,
        branch_lines="4 Tern Street\nPort Sarelle",
        branch_phone="+000 55 01 23 45",
        branch_contact="Marit Dunlevane",
        demo=True,
    )


def _desk(opened: OpenFile, services: ServiceSet, language: str) -> DeskWindow:
    open_desk = OpenDesk(opened.path, services, opened.store)
    desk = DeskWindow(open_desk, InlineJobs(), MemoryPrinters().outputs(), language, FakePrompts())
    desk.window.resize(*SIZE)
    desk.window.show()
    return desk


def _around(services: ServiceSet, language: str) -> Surroundings:
    return Surroundings(
        services=services,
        jobs=InlineJobs(),
        hub=ChangeHub(),
        prompts=FakePrompts(),
        labels=Labels(services.desk.content, language),
        navigator=Navigator(),
    )


def main() -> int:
    """Take the pictures that the command line asks for."""
    parser = argparse.ArgumentParser(description="Take pictures of every screen.")
    parser.add_argument("--out", type=Path, default=Path("build/screens"))
    parser.add_argument("--languages", default=",".join(LANGUAGES))
    parser.add_argument("--sizes", default="100,150", help=f"of the text in percent: {TEXT_SIZES}")
    parser.add_argument("--colours", default="light,dark", help=f"some of {COLOURS}")
    parser.add_argument("--only", default="", help="part of the name of a screen")
    order = parser.parse_args()
    order.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="pgi-desk-screens-") as folder:
        _use_old_laptop(Path(folder))
        application = make_application(sys.argv[:1])
        os.environ["PGI_DESK_HOME"] = str(Path(folder) / "home")
        photographer = Photographer(application, Path(folder), order.out)
        for language, size, colours in product(
            order.languages.split(","), order.sizes.split(","), order.colours.split(",")
        ):
            taken = photographer.take(Look(language, int(size), colours), order.only)
            print(f"{taken} screens in {language}, {size} %, {colours}", flush=True)
        photographer.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
