"""Uses the window as a person would: finds controls by name, types, clicks, waits until nothing is running."""

from __future__ import annotations

from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QWidget,
)

from pgi_desk.domain.principle_checks import YES
from pgi_desk.gui.dialogs.principle_check_dialog import PrincipleCheckDialog
from pgi_desk.gui.jobs import JobRunner

W = TypeVar("W", bound=QWidget)
PATIENCE_S = 60.0


class StepFailed(Exception):
    """A control was not there, or the program did not come to rest."""


class Robot:
    """Drives one window; a dialog that is open is what it works in."""

    def __init__(self, window: QWidget, runner: JobRunner) -> None:
        self._window = window
        self._runner = runner

    def settle(self) -> None:
        """Wait until all jobs are done and the window is drawn; raises StepFailed after a minute."""
        limit, quiet = monotonic() + PATIENCE_S, 0
        while quiet < 3:
            if monotonic() > limit:
                raise StepFailed("still busy")
            loop = QEventLoop()
            # Longer than the pauses with which pages collect keystrokes, so that those have run too.
            QTimer.singleShot(90, loop.quit)
            loop.exec()
            quiet = 0 if self._runner.busy else quiet + 1

    def place(self) -> QWidget:
        """Return the dialog in front, else the window."""
        return QApplication.activeModalWidget() or self._window

    def find(self, kind: type[W], name: str) -> W:
        """Return a visible control by its name; raises StepFailed."""
        for widget in self.place().findChildren(kind, name):
            if widget.isVisibleTo(self.place()):
                return widget
        raise StepFailed(f"{name} is not in {type(self.place()).__name__} {self.place().objectName()}".strip())

    def click(self, name: str) -> None:
        """Click a button, as the mouse does, and wait."""
        button = self.find(QAbstractButton, name)
        if not button.isEnabled():
            raise StepFailed(f"{name} is disabled: {button.toolTip()}")
        if isinstance(button, QCheckBox):
            button.click()  # its middle may lie beside its text, where the mouse does nothing
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def find_enabled(self, name: str) -> bool:
        """Tell whether a button can be pressed now."""
        return self.find(QAbstractButton, name).isEnabled()

    def write(self, name: str, text: str) -> None:
        """Type into a field."""
        field = self.find(QWidget, name)
        if isinstance(field, QLineEdit):
            field.setText(text)
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(text)
        else:
            raise StepFailed(name)

    def choose(self, name: str, code: str) -> None:
        """Choose an entry of a combo box by its code."""
        combo = self.find(QComboBox, name)
        index = combo.findData(code)
        if index < 0:
            raise StepFailed(f"{name} has no {code}")
        combo.setCurrentIndex(index)

    def choose_first(self, name: str) -> None:
        """Choose the first entry of a combo box."""
        self.find(QComboBox, name).setCurrentIndex(0)

    def tick_all(self, box: str) -> None:
        """Tick every check box inside a box."""
        for check in self.find(QWidget, box).findChildren(QCheckBox):
            check.setChecked(True)

    def look_at_principles(self) -> None:
        """Answer what is asked before a step with yes, and go on; nothing when nothing is asked."""
        self.settle()
        if isinstance(self.place(), PrincipleCheckDialog):
            for combo in self.find(QWidget, "questionsBox").findChildren(QComboBox):
                combo.setCurrentIndex(combo.findData(YES))
            self.click("goButton")

    def turn_to(self, tabs: str, number: int) -> None:
        """Bring a part of a form with tabs to the front."""
        self.find(QTabWidget, tabs).setCurrentIndex(number)

    def select_row(self, table: str, row: int) -> None:
        """Select a row of a table."""
        view = self.find(QTableView, table)
        # selectRow does nothing in a right-to-left window.
        view.setCurrentIndex(view.model().index(row, 0))
        self.settle()

    def picture(self, folder: Path, name: str) -> Path:
        """Save a picture of the window, with the dialog in front drawn over it."""
        self.settle()
        shot = self._window.grab()
        place = self.place()
        if place is not self._window:
            shot = place.grab()
        path = folder / f"{name}.png"
        if not shot.save(str(path)):
            raise StepFailed(str(path))
        return path
