"""A column of questions that are answered with yes, no or not known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.tab_order import put_in_ring


class QuestionList(QObject):
    """Fills a box of a form with one question a row; nothing is chosen beforehand."""

    changed = Signal()

    def __init__(self, box: QWidget) -> None:
        super().__init__(box)
        self._box = box
        self._layout = QGridLayout(box)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setColumnStretch(0, 1)
        self._combos: dict[str, QComboBox] = {}

    def offer(self, questions: Iterable[tuple[str, str]], choices: Sequence[tuple[str, str]]) -> None:
        """Show these questions with these answers."""
        for row, (code, text) in enumerate(questions):
            combo, label = QComboBox(), QLabel(text, wordWrap=True)
            combo.setObjectName(f"answer_{code}")
            combo.setAccessibleName(text)
            label.setBuddy(combo)
            fill(combo, choices, empty="–")
            combo.currentIndexChanged.connect(self.changed)
            self._layout.addWidget(label, row, 0)
            self._layout.addWidget(combo, row, 1)
            self._combos[code] = combo
        put_in_ring(self._box, tuple(self._combos.values()))

    def answers(self) -> Mapping[str, str]:
        """Return what was answered; a question without an answer is not in it."""
        given = {code: chosen_code(combo) for code, combo in self._combos.items()}
        return {code: answer for code, answer in given.items() if answer}

    def complete(self) -> bool:
        """Tell whether every question is answered."""
        return len(self.answers()) == len(self._combos)
