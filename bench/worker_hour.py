"""What somebody at the desk does in an hour, one thing after another without a pause for thought.

The same script is used for the figures on a file with 100,000 people and, in a few seconds, by a test on a small one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QTableView, QWidget

from bench.stall_probe import StallProbe
from pgi_desk.bootstrap.demo import demo_material
from pgi_desk.command_line.robot import Robot, StepFailed
from pgi_desk.gui.application import Application
from pgi_desk.gui.jobs import JobRunner, Lane
from pgi_desk.services.backup import MakeBackup

BETWEEN_KEYS_MS, BETWEEN_TURNS_MS = 25, 15
# Two of them are longer than a page waits for another letter; in a hurry that is only waited for after typing.
PAUSE_OF_PAGES_MS, PAUSE_IN_A_HURRY_MS, LONGEST_PAUSE_MS = 90, 10, 180
# Each is opened twice: built once, and later only brought to the front.
PAGES = (
    "people", "contacts", "directory", "audit", "backup", "staff", "keys", "letters", "lists", "readiness",
    "data_protection", "stock", "incoming", "supervision", "groups", "letting_go", "exercises", "home",
)  # fmt: skip
PAGES_OF_A_CASE = ("safety", "support", "family", "aid", "indicators", "case")
ROUNDS_DURING_A_BACKUP, PATIENCE_S = 4, 600.0
WHEEL_UP, WHEEL_DOWN = 120, -120


class Hand(Robot):
    """Does one thing at a time, as a hand does: between two letters the window has time to answer."""

    def __init__(self, window: QWidget, runner: JobRunner, *, hurry: bool = False) -> None:
        super().__init__(window, runner)
        self._rest = PAUSE_IN_A_HURRY_MS if hurry else PAUSE_OF_PAGES_MS
        self._between_keys = BETWEEN_TURNS_MS if hurry else BETWEEN_KEYS_MS

    def settle(self) -> None:
        """Wait until all jobs are done, also those that a page begins after a pause; raises StepFailed in the end."""
        limit, quiet = monotonic() + PATIENCE_S, 0
        while quiet < 2:
            if monotonic() > limit:
                raise StepFailed("still busy")
            self.pause(self._rest)
            quiet = 0 if self._runner.busy else quiet + 1

    def pause(self, milliseconds: int = BETWEEN_TURNS_MS) -> None:
        """Let the window run."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def type(self, name: str, text: str) -> None:
        """Press one key after the other."""
        field = self.find(QWidget, name)
        field.setFocus()
        for letter in text:
            QTest.keyClicks(field, letter)
            self.pause(self._between_keys)
        self.pause(LONGEST_PAUSE_MS)

    def press(self, name: str, key: Qt.Key, times: int = 1) -> None:
        """Press a key in a field or a list so many times."""
        field = self.find(QWidget, name)
        field.setFocus()
        for _ in range(times):
            QTest.keyClick(field, key)
            self.pause()

    def write(self, name: str, text: str) -> None:
        """Put a text into a field at once, and let the window answer."""
        super().write(name, text)
        self.pause()

    def choose(self, name: str, code: str) -> None:
        """Choose an entry, and let the window answer."""
        super().choose(name, code)
        self.pause()

    def choose_last(self, name: str) -> None:
        """Choose the last entry of a combo box."""
        combo = self.find(QComboBox, name)
        combo.setCurrentIndex(combo.count() - 1)
        self.settle()

    def turn_wheel(self, table: str, steps: int) -> None:
        """Scroll a list with the wheel of the mouse, down or, with fewer than no steps, up."""
        view = self.find(QTableView, table).viewport()
        place = QPointF(view.rect().center())
        turned = QPoint(0, WHEEL_DOWN if steps > 0 else WHEEL_UP)
        for _ in range(abs(steps)):
            event = QWheelEvent(
                place,
                view.mapToGlobal(place),
                QPoint(),
                turned,
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,  # noqa: FBT003  # Qt's own signature: not inverted
            )
            QApplication.sendEvent(view, event)
            self.pause()

    def drag_to_end(self, table: str, times: int) -> None:
        """Pull the bar of a list to its end, which brings more rows, so many times."""
        for _ in range(times):
            bar = self.find(QTableView, table).verticalScrollBar()
            bar.setValue(bar.maximum())
            self.pause()
            while self._runner.busy:
                self.pause()

    def drag_to(self, table: str, share: float) -> None:
        """Pull the bar of a list to a place."""
        bar = self.find(QTableView, table).verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        self.settle()


class WorkerHour:
    """One hour in one window that shows an open file; a probe is told what is being done."""

    def __init__(
        self, application: Application, probe: StallProbe, scratch: Path, *, deep: int, hurry: bool = False
    ) -> None:
        """Work in the window of an application; `deep` says how often the list of people is scrolled to its end."""
        if application.desk is None:
            raise RuntimeError("no file is open")
        self._application, self._probe, self._scratch, self._deep = application, probe, scratch, deep
        self._desk = application.desk
        self._hand = Hand(application.desk.window, application.runner, hurry=hurry)
        self._material = demo_material("en")
        self._case = ""

    def work(self) -> None:
        """Do everything but locking, which ends the program; raises StepFailed."""
        self.work_briefly()
        self._look_at_the_case()
        self._find()
        for round_ in ("first", "again"):
            self._go_through_pages(round_)
        self._leave_form_open()
        self._back_up_and_go_on()

    def work_briefly(self) -> None:
        """Do what everybody does each day: look for people, record one with help, and prepare a letter."""
        self._look_at_people()
        self._open_case()
        self._record_person()
        self._record_assistance()
        self._refer()

    def lock(self) -> None:
        """Lock with a form open, whose text is kept."""
        self._desk.go("new_person")
        self._hand.look_at_principles()
        self._hand.type("givenNameEdit", "Marisol")
        self._probe.doing = "lock"
        self._application.lock()

    @contextmanager
    def _doing(self, what: str) -> Iterator[Hand]:
        """Say what is done, until everything that comes of it has come."""
        self._probe.doing = what
        yield self._hand
        self._hand.settle()
        self._probe.doing = "nothing"

    def _go(self, page: str, key: str = "") -> None:
        self._desk.go(page, key)

    def _look_at_people(self) -> None:
        with self._doing("people: show") as hand:
            hand.click("peopleTool")
        with self._doing("people: search as you type") as hand:
            hand.type("searchEdit", "maria ch")
            hand.press("searchEdit", Qt.Key.Key_Backspace, 8)
        with self._doing("people: filters") as hand:
            hand.choose("statusCombo", "follow_up")
            hand.settle()
            hand.choose("riskCombo", "high")
            hand.settle()
            hand.choose("viewCombo", "mine")
            hand.settle()
            for name in ("statusCombo", "riskCombo", "viewCombo"):
                hand.choose_first(name)
                hand.settle()
        with self._doing("people: scroll by wheel") as hand:
            hand.turn_wheel("table", 40)
            hand.turn_wheel("table", -20)
        with self._doing("people: scroll far down") as hand:
            hand.drag_to_end("table", self._deep)
        with self._doing("people: scroll back up") as hand:
            hand.drag_to("table", 0.5)
            hand.turn_wheel("table", -20)
            hand.drag_to("table", 0.0)
        with self._doing("people: page down") as hand:
            hand.press("table", Qt.Key.Key_PageDown, 20)

    def _open_case(self) -> None:
        with self._doing("case: open from the list") as hand:
            hand.select_row("table", 0)
            hand.click("openButton")
        with self._doing("case: show the identity and hide it") as hand:
            hand.click("revealButton")
            hand.click("revealButton")

    def _record_person(self) -> None:
        hand, material = self._hand, self._material
        self._go("people")
        hand.settle()
        with self._doing("person: open the form"):
            hand.click("newButton")
            hand.look_at_principles()
        with self._doing("person: fill in"):
            hand.tick_all("explainedBox")
            hand.type("givenNameEdit", material.given_names["female"][3])
            hand.type("familyNameEdit", material.family_names[7])
            hand.type("birthEdit", "~1998")
            hand.choose("sexCombo", "female")
            hand.choose("speaksCombo", material.language)
            hand.type("needEdit", material.needs["health"][0])
            hand.type("areaEdit", material.areas[1])
            hand.choose("channelCombo", "phone")
            hand.type("contactEdit", "+000 55 90 12 34")
            hand.write("hoursEdit", material.contact_hours[0])
            hand.pause(1200)  # a draft is kept a second after the last key
        with self._doing("person: save"):
            hand.click("saveButton")

    def _record_assistance(self) -> None:
        hand = self._hand
        with self._doing("assistance: open the form"):
            hand.click("assistanceButton")
        with self._doing("assistance: fill in"):
            hand.choose("familyCombo", "health")
            hand.choose("typeCombo", "first_aid")
            hand.type("noteEdit", self._material.notes["first_aid"][0])
        with self._doing("assistance: save"):
            hand.click("saveButton")
        with self._doing("consent: agree"):
            hand.tick_all("explainedBox")
            hand.click("saveButton")

    def _refer(self) -> None:
        hand = self._hand
        with self._doing("referral: open the page"):
            hand.click("referralButton")
            hand.look_at_principles()
        with self._doing("referral: fill in"):
            hand.choose("familyCombo", "health")
            hand.settle()
            hand.choose_first("providerCombo")
            hand.choose("priorityCombo", "urgent")
            hand.type("healthEdit", self._material.needs["health"][0])
        with self._doing("referral: save"):
            hand.click("saveButton")
        with self._doing("letter: consent and preview"):
            hand.tick_all("explainedBox")
            hand.click("saveButton")
        with self._doing("letter: preview in another language"):
            hand.choose_last("languageCombo")
            hand.choose_first("languageCombo")
            hand.settle()
        with self._doing("letter: back to the case"):
            hand.click("backButton")
        self._case = self._label("codeLabel")

    def _look_at_the_case(self) -> None:
        for page in PAGES_OF_A_CASE:
            with self._doing(f"case: {page}"):
                self._go(page, self._case)
        for page in PAGES_OF_A_CASE:
            with self._doing(f"case: {page} again"):
                self._go(page, self._case)

    def _label(self, name: str) -> str:
        return self._hand.find(QLabel, name).text()

    def _find(self) -> None:
        with self._doing("find: open"):
            self._go("find")
        with self._doing("find: type") as hand:
            hand.type("searchEdit", "fatima ha")
            hand.press("searchEdit", Qt.Key.Key_Down, 5)
            hand.click("cancelButton")
        with self._doing("palette: open"):
            self._go("palette")
        with self._doing("palette: type") as hand:
            hand.type("searchEdit", "back")
            hand.press("searchEdit", Qt.Key.Key_Escape)

    def _go_through_pages(self, round_: str) -> None:
        for page in PAGES:
            with self._doing(f"page: {page}, {round_}"):
                self._go(page)
        with self._doing(f"audit: scroll far down, {round_}") as hand:
            self._go("audit")
            hand.settle()
            hand.drag_to_end("table", min(self._deep, 20))

    def _leave_form_open(self) -> None:
        with self._doing("draft: type and throw away") as hand:
            self._go("new_person")
            hand.look_at_principles()
            hand.type("givenNameEdit", "Ileana")
            hand.pause(1300)
            hand.type("familyNameEdit", "Vastrel")
            hand.pause(1300)
            hand.click("cancelButton")

    def _back_up_and_go_on(self) -> None:
        """Make a backup, and use the window while it is made."""
        owner, made = QObject(), list[object]()
        backup = self._application.desk_services().backup
        work: Callable[[], object] = lambda: backup.make(MakeBackup(self._scratch, self._material.passphrase))  # noqa: E731
        job = self._application.runner.submit(work, owner=owner, lane=Lane.WRITE)
        job.succeeded.connect(made.append)
        job.failed.connect(made.append)
        hand = self._hand
        hand.pause(100)
        steps: tuple[tuple[str, Callable[[], object]], ...] = (
            ("people", lambda: self._go("people")),
            ("type", lambda: hand.type("searchEdit", "sam")),
            ("delete", lambda: hand.press("searchEdit", Qt.Key.Key_Backspace, 3)),
            ("wheel", lambda: hand.turn_wheel("table", 15)),
            ("case", lambda: self._go("case", self._case)),
            ("directory", lambda: self._go("directory")),
            ("home", lambda: self._go("home")),
        )
        for what, step in steps * ROUNDS_DURING_A_BACKUP:
            self._probe.doing = f"during a backup: {what}"
            step()
            hand.pause(200)
        self._probe.doing = "during a backup: waiting"
        while not made:
            hand.pause(200)
        self._probe.doing = "nothing"
        if isinstance(made[0], Exception):
            raise made[0]
        hand.settle()
