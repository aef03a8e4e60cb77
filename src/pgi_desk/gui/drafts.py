"""What stands in the open forms, so that it can be kept when the program locks and come back afterwards."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)
from shiboken6 import isValid

from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.services.drafts import UnfinishedForm

INPUTS = (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, QRadioButton, QSpinBox, QDateEdit)
RETRY_MS = 20
FOCUS = "focus"


def snapshot(form: QWidget) -> dict[str, str | int | bool]:
    """Return what every input of a form holds, by its name; passphrases and recovery words are never among it."""
    state: dict[str, str | int | bool] = {}
    for name, control in _controls(form):
        state[name] = _value(control)
        if control.hasFocus():
            state[FOCUS] = name
    return state


def fill(form: QWidget, state: dict[str, str | int | bool]) -> None:
    """Put values back; choices first, because they decide which other inputs there are."""
    for choices in (True, False):
        for name, control in _controls(form):
            if name in state and isinstance(control, QComboBox | QAbstractButton) == choices:
                _set(control, state[name])
    for name, control in _controls(form):
        if state.get(FOCUS) == name:
            control.setFocus()


@dataclass(slots=True)
class _Watched:
    widget: QWidget
    form: str
    subject: Callable[[], str]
    touched: bool = False
    draft_id: str = ""


class DraftBook(QObject):
    """Knows the open forms; `finished` carries the id of a draft whose form was stored or closed."""

    finished = Signal(str)

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = busy
        self._watched: list[_Watched] = []
        self._coming: tuple[str, str, str] | None = None

    def watch(self, widget: QWidget, form: str, subject: str | Callable[[], str] = "") -> None:
        """Look after a form from now on; `form` is the code by which it can be opened again."""
        asked = subject if callable(subject) else lambda: subject
        watched = _Watched(widget, form, asked)
        self._watched = [one for one in self._watched if isValid(one.widget)]
        self._watched.append(watched)
        if isinstance(widget, QDialog):
            widget.finished.connect(lambda _result: self.forget(widget))
        if self._coming is not None and self._coming[0] == form:
            _, content, watched.draft_id = self._coming
            self._coming = None
            watched.touched = True
            self._fill_when_ready(watched, content)

    def expect(self, form: str, content: str, draft_id: str) -> None:
        """Fill the next form of this kind with a draft."""
        self._coming = (form, content, draft_id)

    def touch(self, control: QObject) -> None:
        """Note that somebody typed or clicked in a control; only touched forms are kept."""
        if not isinstance(control, QWidget):
            return
        for watched in self._watched:
            if not watched.touched and isValid(watched.widget) and watched.widget.isAncestorOf(control):
                watched.touched = True

    def forget(self, widget: QWidget) -> None:
        """Stop looking after a form that was stored or closed."""
        for watched in [one for one in self._watched if one.widget is widget]:
            self._watched.remove(watched)
            if watched.draft_id:
                self.finished.emit(watched.draft_id)

    def unfinished(self) -> list[UnfinishedForm]:
        """Return the forms in which somebody was writing."""
        found = []
        for watched in self._watched:
            if isValid(watched.widget) and watched.touched and watched.widget.isVisible():
                content = json.dumps(snapshot(watched.widget), ensure_ascii=False, sort_keys=True)
                found.append(UnfinishedForm(watched.form, watched.subject(), content, watched.draft_id))
        return found

    def _fill_when_ready(self, watched: _Watched, content: str) -> None:
        """Wait until the form has loaded what it shows: the draft is newer than that."""
        if not isValid(watched.widget):
            return
        if self._busy():
            QTimer.singleShot(RETRY_MS, watched.widget, lambda: self._fill_when_ready(watched, content))
            return
        state = json.loads(content)
        # One turn later the answer of the last job is in the form.
        QTimer.singleShot(0, watched.widget, lambda: fill(watched.widget, state))


def _controls(form: QWidget) -> Iterator[tuple[str, QWidget]]:
    counted: dict[str, int] = {}
    for control in form.findChildren(QWidget):
        if not isinstance(control, INPUTS) or control.objectName().startswith("qt_") or not control.objectName():
            continue
        if control.property("secret") or _hides_what_is_typed(control) or _belongs_to_another(control, form):
            continue
        parent = control.parentWidget()
        name = f"{parent.objectName() if parent is not None else ''}/{control.objectName()}"
        counted[name] = counted.get(name, 0) + 1
        yield f"{name}#{counted[name]}", control


def _hides_what_is_typed(control: QWidget) -> bool:
    return isinstance(control, QLineEdit) and control.echoMode() != QLineEdit.EchoMode.Normal


def _belongs_to_another(control: QWidget, form: QWidget) -> bool:
    """Dialogs are children of the page that opened them, but forms of their own."""
    return control.window() is not form.window()


def _value(control: QWidget) -> str | int | bool:
    if isinstance(control, QComboBox):
        return str(control.currentData() or control.currentText())
    if isinstance(control, QAbstractButton):
        return control.isChecked()
    if isinstance(control, QPlainTextEdit):
        return control.toPlainText()
    if isinstance(control, QSpinBox):
        return control.value()
    if isinstance(control, QDateEdit):
        return day_of(control).isoformat()
    return control.text() if isinstance(control, QLineEdit) else ""


def _set(control: QWidget, value: str | int | bool) -> None:
    if isinstance(control, QComboBox):
        index = control.findData(value) if control.findData(value) >= 0 else control.findText(str(value))
        if index >= 0:
            control.setCurrentIndex(index)
            control.activated.emit(index)
    elif isinstance(control, QAbstractButton):
        control.setChecked(bool(value))
    elif isinstance(control, QPlainTextEdit):
        control.setPlainText(str(value))
    elif isinstance(control, QSpinBox):
        control.setValue(int(value))
    elif isinstance(control, QDateEdit):
        set_day(control, date.fromisoformat(str(value)))
    elif isinstance(control, QLineEdit):
        control.setText(str(value))
