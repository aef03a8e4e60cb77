"""Sentences of refusal at the fields that they are about; each field has a label under it that is hidden at first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QLabel, QScrollArea

from pgi_desk.gui.widgets.announce import announce

LAYERS = 3  # groups inside one another
MARGIN = 60  # pixels of the form that stay in sight around a refusal


class FieldProblems:
    """Shows one sentence or more under each field of a form, and brings the first of them into view."""

    def __init__(self, labels: Mapping[str, QLabel], scroll: QScrollArea) -> None:
        self._labels = dict(labels)
        self._scroll = scroll
        for label in self._labels.values():
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.hide()

    def show(self, problems: Iterable[tuple[str, str]], *, go_there: bool = False) -> tuple[str, ...]:
        """Show pairs of a field and a sentence in place of what was shown; returns sentences without a field here."""
        shown: dict[QLabel, list[str]] = {label: [] for label in self._labels.values()}
        elsewhere: list[str] = []
        for field, sentence in problems:
            label = self._labels.get(field)
            (elsewhere if label is None else shown[label]).append(sentence)
        for label, sentences in shown.items():
            label.setText("\n".join(dict.fromkeys(sentences)))
            label.setVisible(bool(sentences))
        if go_there:
            self._go_to_first()
            announce(self._scroll, "\n".join(label.text() for label in self._labels.values() if label.text()))
        return tuple(elsewhere)

    def _go_to_first(self) -> None:
        first = next((label for label in self._labels.values() if label.text()), None)
        if first is not None:
            # The rows have their new places only after the layout ran, and a group inside a group is laid out later.
            for _ in range(LAYERS):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self._scroll.ensureWidgetVisible(first, 0, MARGIN)
            QTimer.singleShot(0, first, partial(self._scroll.ensureWidgetVisible, first, 0, MARGIN))
