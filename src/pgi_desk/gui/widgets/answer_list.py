"""Questions with three answers, a line each: yes, no, not known; a badge says what an answer means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from pgi_desk.gui.labels import paired
from pgi_desk.gui.widgets.badge import show_badge
from pgi_desk.gui.widgets.tab_order import put_in_ring

UNKNOWN = "unknown"


class AnswerList(QObject):
    """Fills a box of a form with questions; whoever answers nothing has said that it is not known."""

    changed = Signal()

    def __init__(self, box: QWidget) -> None:
        super().__init__(box)
        self._box = box
        self._layout = QGridLayout(box)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(10)
        self._layout.setVerticalSpacing(6)
        self._layout.setColumnStretch(0, 1)
        self._buttons: dict[tuple[str, str], QRadioButton] = {}
        self._labels: dict[str, QLabel] = {}
        self._badges: dict[str, QLabel] = {}
        self._codes: tuple[str, ...] = ()
        self._hidden = frozenset[str]()

    def offer(self, questions: Iterable[tuple[str, str]], answers: Iterable[tuple[str, str]]) -> None:
        """Show the questions, each with all answers; called once."""
        box, choices = self.parent(), tuple(answers)
        for row, (code, text) in enumerate(questions):
            self._codes = (*self._codes, code)
            label = QLabel(text, wordWrap=True)
            self._layout.addWidget(label, row, 0)
            self._labels[code] = label
            group = QButtonGroup(box)
            for column, (answer, words) in enumerate(choices, start=1):
                button = QRadioButton(words)
                button.setObjectName(f"answer_{code}_{answer}")
                button.setAccessibleName(paired(text, words))
                button.setChecked(answer == UNKNOWN)
                button.toggled.connect(self._on_toggled)
                group.addButton(button)
                self._layout.addWidget(button, row, column)
                self._buttons[code, answer] = button
            badge = QLabel()
            badge.setProperty("role", "badge")
            self._layout.addWidget(badge, row, len(choices) + 1)
            self._badges[code] = badge
        put_in_ring(self._box, tuple(self._buttons.values()))
        self.mark({})

    def answers(self) -> dict[str, str]:
        """Return the answer to each question that is shown: what is hidden was not asked."""
        chosen = {code: answer for (code, answer), button in self._buttons.items() if button.isChecked()}
        return {code: answer for code, answer in chosen.items() if code not in self._hidden}

    def show_answers(self, answers: Mapping[str, str]) -> None:
        """Choose answers; questions that are not named stay as they are."""
        for code, answer in answers.items():
            button = self._buttons.get((code, answer))
            if button is not None:
                button.setChecked(True)

    def mark(self, badges: Mapping[str, tuple[str, str]]) -> None:
        """Show a word and its tone beside questions; all others have none."""
        for code, badge in self._badges.items():
            text, tone = badges.get(code, ("", ""))
            show_badge(badge, text, tone)
            badge.setVisible(bool(text))

    def show_only(self, codes: Iterable[str] | None) -> None:
        """Show these questions, or all, and hide the others: they are not asked, and what was chosen comes back."""
        wanted = frozenset(self._codes if codes is None else codes)
        self._hidden = frozenset(self._codes) - wanted
        for code, label in self._labels.items():
            label.setVisible(code in wanted)
        for (code, _), button in self._buttons.items():
            button.setVisible(code in wanted)

    def _on_toggled(self, checked: bool) -> None:
        if checked:
            self.changed.emit()
