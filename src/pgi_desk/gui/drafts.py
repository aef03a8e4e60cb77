"""What was typed into a form as plain values, and back again, for any form."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QDate, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
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

from pgi_desk.services.drafts import UnfinishedForm

Value = str | bool | int
FOCUS = "focus"
FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, QRadioButton, QSpinBox, QDateEdit)


def snapshot(form: QWidget) -> dict[str, Value]:
    """Return what stands in the fields of a form by their names; never a passphrase or a field marked `secret`."""
    return {field.objectName(): _value(field) for field in _fields(form)}


def fill(form: QWidget, values: Mapping[str, Value]) -> frozenset[str]:
    """Put values back and return the names of fields that could not take theirs; unknown names are passed over."""
    for _ in range(2):  # a choice may offer other choices in a later field, and that one others in turn
        for field in _fields(form):
            value = values.get(field.objectName())
            if value is not None and _value(field) != value:
                _put(field, value)
    return frozenset(
        field.objectName()
        for field in _fields(form)
        if field.objectName() in values and _value(field) != values[field.objectName()]
    )


class DraftSource(QObject):
    """Belongs to a form with input: knows what it was like when it was opened, and whether it changed since.

    `settled` carries the id of the draft that the form was taken up from, once the form was saved or thrown away.
    """

    settled = Signal(str)

    def __init__(self, form: QWidget, code: str, subject: str = "") -> None:
        super().__init__(form)
        self._form = form
        self.code = code
        self.subject = subject
        self.draft_id = ""
        self._wanted: dict[str, Value] = {}
        self._before = snapshot(form)
        if isinstance(form, QDialog):
            form.finished.connect(self.finish)

    def loaded(self) -> None:
        """Count what the form was just filled with as nothing typed; a draft is laid over it."""
        self._before = snapshot(self._form)
        self._retry()

    def unfinished(self) -> UnfinishedForm | None:
        """Return the form as it is now, or None when nothing was typed into it."""
        now = snapshot(self._form)
        if not self.draft_id and all(self._before.get(name, value) == value for name, value in now.items()):
            return None
        focus = self._form.focusWidget()
        values = now | {FOCUS: focus.objectName() if focus is not None else ""}
        return UnfinishedForm(self.code, self.subject, json.dumps(values, ensure_ascii=False), self.draft_id)

    def take_up(self, draft_id: str, content: str) -> None:
        """Fill the form with a draft; choices that are still being read are made when they arrive."""
        self.draft_id = draft_id
        values = json.loads(content)
        place = values.pop(FOCUS, "")
        fill(self._form, values)
        self._wanted = values
        for name in values:
            combo = self._form.findChild(QComboBox, name)
            if combo is not None:
                combo.model().rowsInserted.connect(self._later)
        cursor = self._form.findChild(QWidget, place) if place else None
        if cursor is not None:
            cursor.setFocus()

    def finish(self) -> None:
        """Say that the form was saved or thrown away."""
        if self.draft_id:
            self.settled.emit(self.draft_id)
            self.draft_id = ""

    def _later(self) -> None:
        QTimer.singleShot(0, self, self._retry)

    def _retry(self) -> None:
        now = snapshot(self._form)
        missed = {name: value for name, value in self._wanted.items() if now.get(name) == self._before.get(name)}
        fill(self._form, missed)


def collect() -> tuple[UnfinishedForm, ...]:
    """Return every form of the program into which something was typed, also those behind another."""
    # A dialog is a window of its own and also below its page: looking only one step down finds it once.
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    sources = [one for window in windows for one in window.findChildren(DraftSource, options=direct)]
    return tuple(form for form in (source.unfinished() for source in sources) if form is not None)


def _fields(form: QWidget) -> Iterator[QWidget]:
    for field in form.findChildren(QWidget):
        name = field.objectName()
        if not isinstance(field, FIELDS) or not name or name.startswith("qt_") or field.property("secret"):
            continue
        if isinstance(field, QLineEdit) and field.echoMode() is not QLineEdit.EchoMode.Normal:
            continue
        yield field


def _value(field: QWidget) -> Value:
    match field:
        case QLineEdit():
            return field.text()
        case QPlainTextEdit():
            return field.toPlainText()
        case QComboBox():
            return str(field.currentData() or "")
        case QDateEdit():
            return field.date().toString(Qt.DateFormat.ISODate)
        case QSpinBox():
            return field.value()
        case QCheckBox() | QRadioButton():
            return field.isChecked()
    raise TypeError(type(field).__name__)


def _put(field: QWidget, value: Value) -> None:
    match field:
        case QLineEdit():
            field.setText(str(value))
        case QPlainTextEdit():
            field.setPlainText(str(value))
        case QComboBox():
            place = field.findData(str(value))
            if place >= 0:
                field.setCurrentIndex(place)
        case QDateEdit():
            field.setDate(QDate.fromString(str(value), Qt.DateFormat.ISODate))
        case QSpinBox():
            field.setValue(int(value))
        case QCheckBox() | QRadioButton():
            field.setChecked(bool(value))
