"""The steps that are open before a letter leaves: each is ticked, or a line says why it is left out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from pgi_desk.gui.labels import paired
from pgi_desk.gui.widgets.tab_order import put_in_ring

LONGEST_REASON = 300


@dataclass(frozen=True, slots=True)
class OpenStep:
    """One open step: its words, and whether somebody may tick it, or how the program comes to see it."""

    code: str
    label: str
    by_hand: bool
    hint: str


@dataclass(frozen=True, slots=True)
class _Row:
    box: QCheckBox | None
    reason: QLineEdit
    widgets: tuple[QWidget, ...]


class OpenSteps(QObject):
    """Fills a box of a form with the open steps; what was written stays while others are settled elsewhere."""

    def __init__(self, box: QWidget) -> None:
        super().__init__(box)
        self._box = box
        self._layout = QVBoxLayout(box)
        self._layout.setContentsMargins(8, 0, 8, 0)
        self._layout.setSpacing(4)
        self._rows: dict[str, _Row] = {}

    def show_steps(self, steps: list[OpenStep], done: str, why: str) -> None:
        """Show the open steps; `done` names the box, `why` is the hint in the line for a reason."""
        wanted = {step.code for step in steps}
        for code in [code for code in self._rows if code not in wanted]:
            for widget in self._rows.pop(code).widgets:
                self._layout.removeWidget(widget)
                widget.deleteLater()
        for step in steps:
            if step.code not in self._rows:
                self._rows[step.code] = self._row(step, done, why)
        rows = self._rows.values()
        put_in_ring(self._box, [part for row in rows for part in (row.box, row.reason) if part is not None])

    def done(self) -> tuple[str, ...]:
        """Return the steps that were ticked."""
        return tuple(code for code, row in self._rows.items() if row.box is not None and row.box.isChecked())

    def reasons(self) -> dict[str, str]:
        """Return the reasons of the steps that were not ticked; an empty one is a reason that is missing."""
        ticked = self.done()
        return {code: row.reason.text() for code, row in self._rows.items() if code not in ticked}

    def point_at(self, code: str) -> None:
        """Put the cursor where a reason is missing."""
        if code in self._rows:
            self._rows[code].reason.setFocus()

    def _row(self, step: OpenStep, done: str, why: str) -> _Row:
        label = QLabel(step.label)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setContentsMargins(0, 8, 0, 0)
        reason = QLineEdit()
        reason.setObjectName(f"reason_{step.code}")
        reason.setMaxLength(LONGEST_REASON)
        reason.setPlaceholderText(why)
        reason.setAccessibleName(paired(step.label, why))
        second: QWidget
        box: QCheckBox | None = None
        if step.by_hand:
            second = box = QCheckBox(done)
            box.setObjectName(f"done_{step.code}")
            box.setAccessibleName(paired(step.label, done))
            box.toggled.connect(reason.setDisabled)
        else:
            second = QLabel(step.hint)
            second.setProperty("role", "muted")
            second.setWordWrap(True)
        for widget in (label, second, reason):
            self._layout.addWidget(widget)
            widget.show()  # now: a form that opens gives the cursor only to what is drawn
        return _Row(box, reason, (label, second, reason))
