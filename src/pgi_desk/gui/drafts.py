"""What was typed into a form as plain values, and back again, for any form."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QDate, QObject, Qt, QTime, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from pgi_desk.gui.left_forms import LeftForms, box_of
from pgi_desk.services.drafts import UnfinishedForm

Value = str | bool | int | float
FOCUS = "focus"
BASIS = "basis"
NOTHING_REFUSED: Mapping[str, Value] = MappingProxyType({})


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

    A dialog is finished or left by itself; a page says when it begins, what arrived later, and when it is finished or
    left. What was typed into a form that is left stays as a draft, except with the answers of `refused`: somebody who
    said no. `basis` is the version of a record that was on the screen while somebody typed; a draft brings its own
    back, so that it never overtakes what a colleague stored in between.
    `settled` carries the id of the draft that the form was taken up from, once it is no longer needed.
    """

    settled = Signal(str)

    def __init__(
        self,
        form: QWidget,
        code: str,
        subject: str = "",
        refused: Mapping[str, Value] = NOTHING_REFUSED,
        *,
        typed_alone: bool = False,
    ) -> None:
        """Watch a form; with `typed_alone` nothing is kept of it but what somebody changed.

        That is for what not everybody may see: a name that is closed to somebody later must not stand in a draft.
        """
        super().__init__(form)
        self._typed_alone = typed_alone
        self._form = form
        self.code = code
        self.subject = subject
        self._refused = refused
        self.draft_id = self.basis = ""
        self._wanted: dict[str, Value] = {}
        self._before = snapshot(form)
        if isinstance(form, QDialog):
            form.finished.connect(self._closed)

    @property
    def on_screen(self) -> bool:
        """Tell whether the form belongs to a window that is open."""
        return self._form.window().isVisible()

    def begin(self, subject: str) -> None:
        """Count the form as it is now as new and about something else."""
        self.subject, self.draft_id, self.basis, self._wanted = subject, "", "", {}
        self._before = snapshot(self._form)

    def arrived(self, *prefixes: str) -> None:
        """Count fields that the program filled late as nothing typed; a draft is laid over them."""
        now = snapshot(self._form)
        late = {name for name in now if name not in self._before or name.startswith(prefixes)}
        self._before |= {name: now[name] for name in late}
        self._lay_over(late)

    def wanted(self, name: str) -> str:
        """Return what the draft has for a choice, or an empty text."""
        return str(self._wanted.get(name, ""))

    def looked_at(self, version: int) -> None:
        """Say which version of a record the form shows; a draft that says its own keeps it."""
        self.basis = self.basis or str(version)

    def loaded(self) -> None:
        """Count what the form was just filled with as nothing typed; a draft is laid over it."""
        self._before = snapshot(self._form)
        self._lay_over(self._wanted)

    def unfinished(self) -> UnfinishedForm | None:
        """Return the form as it is now, or None when nothing was typed into it."""
        now = snapshot(self._form)
        if not self.draft_id and all(self._before.get(name, value) == value for name, value in now.items()):
            return None
        focus = self._form.focusWidget()
        if self._typed_alone:
            now = {name: value for name, value in now.items() if self._before.get(name) != value}
        values = now | {FOCUS: focus.objectName() if focus is not None else "", BASIS: self.basis}
        return UnfinishedForm(self.code, self.subject, json.dumps(values, ensure_ascii=False), self.draft_id)

    def take_up(self, draft_id: str, content: str) -> None:
        """Fill the form with a draft; choices that are still being read are made when they arrive."""
        self.draft_id = draft_id
        values = json.loads(content)
        place, basis = values.pop(FOCUS, ""), values.pop(BASIS, "")
        self.basis = basis or self.basis
        fill(self._form, values)
        self._wanted = values
        for name in values:
            combo = self._form.findChild(QComboBox, name)
            if combo is not None:
                combo.model().rowsInserted.connect(partial(self._later, name))
        cursor = self._form.findChild(QWidget, place) if place else None
        if cursor is not None:
            cursor.setFocus()

    def finish(self) -> None:
        """Say that the form was saved; what stands in it counts as nothing typed."""
        done = self.draft_id
        self.begin(self.subject)
        if done:
            self.settled.emit(done)

    def leave(self) -> None:
        """Say that the form was closed without saving: what was typed into it stays as a draft."""
        form, box = self.unfinished(), box_of(self._form)
        if form is None or box is None or not self._typed(snapshot(self._form)):
            self.finish()
            return
        self.begin(self.subject)
        box.put(form)

    def _closed(self, result: int) -> None:
        if result == QDialog.DialogCode.Rejected:
            self.leave()
        else:
            self.finish()

    def _typed(self, now: Mapping[str, Value]) -> bool:
        """Tell whether something stands in the form that nobody stored, of somebody who did not refuse it."""
        if self._refused and all(now.get(name) == value for name, value in self._refused.items()):
            return False
        return any(self._before.get(name, value) != value for name, value in now.items())

    def _later(self, name: str, *_rows: object) -> None:
        QTimer.singleShot(0, self, partial(self._lay_over, (name,)))

    def _lay_over(self, names: Iterable[str]) -> None:
        """Put the draft's values into fields that stand as the program filled them."""
        now = snapshot(self._form)
        untouched = {name for name in names if name in self._wanted and now.get(name) == self._before.get(name)}
        fill(self._form, {name: self._wanted[name] for name in untouched})


def sources(window: QWidget) -> list[DraftSource]:
    """Return what watches the open forms of a window, and of the dialogs over it."""
    return [source for source in window.findChildren(DraftSource) if source.on_screen]


def open_sources() -> tuple[DraftSource, ...]:
    """Return what watches every open form of the program, also those behind another."""
    # A dialog is a window of its own and also below its page: it is found twice and counted once.
    return tuple(dict.fromkeys(source for window in _windows() for source in sources(window)))


def collect() -> tuple[UnfinishedForm, ...]:
    """Return every form of the program into which something was typed, also behind another or left a moment ago."""
    boxes = dict.fromkeys(box for window in _windows() for box in window.findChildren(LeftForms))
    left = [form for box in boxes for form in box.waiting()]
    return (*left, *(form for form in (source.unfinished() for source in open_sources()) if form is not None))


def in_dialogs() -> frozenset[str]:
    """Return the drafts whose forms are open as dialogs: nobody has to be led back to them."""
    return frozenset(source.draft_id for source in open_sources() if isinstance(source.parent(), QDialog))


def _windows() -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def _fields(form: QWidget) -> Iterator[QWidget]:
    for field in form.findChildren(QWidget):
        name = field.objectName()
        if not isinstance(field, tuple(HANDLING)) or not name or name.startswith("qt_") or field.property("secret"):
            continue
        if isinstance(field, QLineEdit) and field.echoMode() is not QLineEdit.EchoMode.Normal:
            continue
        yield field


def _value(field: QWidget) -> Value:
    return next(read(field) for kind, (read, _) in HANDLING.items() if isinstance(field, kind))


def _put(field: QWidget, value: Value) -> None:
    next(put for kind, (_, put) in HANDLING.items() if isinstance(field, kind))(field, value)


def _choose(combo: QComboBox, value: Value) -> None:
    place = combo.findData(str(value))
    if place >= 0:
        combo.setCurrentIndex(place)


def _ticked(widget: QListWidget) -> str:
    ticked = [item for item in _items(widget) if item.checkState() == Qt.CheckState.Checked]
    return " ".join(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked)


def _tick(widget: QListWidget, value: Value) -> None:
    codes = str(value).split()
    for item in _items(widget):
        ticked = item.data(Qt.ItemDataRole.UserRole) in codes
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)


def _items(widget: QListWidget) -> list[QListWidgetItem]:
    return [widget.item(row) for row in range(widget.count())]


# How the value of each kind of field is read and put back.
HANDLING: dict[type[QWidget], tuple[Callable[[Any], Value], Callable[[Any, Value], None]]] = {
    QLineEdit: (QLineEdit.text, lambda field, value: field.setText(str(value))),
    QPlainTextEdit: (QPlainTextEdit.toPlainText, lambda field, value: field.setPlainText(str(value))),
    QComboBox: (lambda field: str(field.currentData() or ""), _choose),
    QDateEdit: (
        lambda field: field.date().toString(Qt.DateFormat.ISODate),
        lambda field, value: field.setDate(QDate.fromString(str(value), Qt.DateFormat.ISODate)),
    ),
    QTimeEdit: (
        lambda field: field.time().toString("HH:mm"),
        lambda field, value: field.setTime(QTime.fromString(str(value), "HH:mm")),
    ),
    QSpinBox: (QSpinBox.value, lambda field, value: field.setValue(int(value))),
    QDoubleSpinBox: (QDoubleSpinBox.value, lambda field, value: field.setValue(float(value))),
    QCheckBox: (QCheckBox.isChecked, lambda field, value: field.setChecked(bool(value))),
    QRadioButton: (QRadioButton.isChecked, lambda field, value: field.setChecked(bool(value))),
    QListWidget: (_ticked, _tick),
}
