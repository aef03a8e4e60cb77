"""The checklist of first contact: what can be seen or heard, without asking questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.observation import SIGNS
from pgi_desk.gui.forms.ui_observe_dialog import Ui_ObserveDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.widgets.answer_table import AnswerRow, AnswerTable
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.observations import Circumstances, RecordObservations

Choices = Sequence[tuple[str, str]]


class ObserveDialog(QDialog):
    """Collects signs; `saved` says that somebody wants them stored, `source_wanted` where a row comes from."""

    saved = Signal()
    source_wanted = Signal(str)

    def __init__(self, code: CaseCode, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ObserveDialog()
        ui.setupUi(self)
        self._code = code
        self._rows: list[AnswerRow] = []
        self._words: Mapping[str, str] = {}
        headings = (self.tr("Sign"), self.tr("Noticed"), self.tr("On record"), "")
        self._table = AnswerTable(ui.table, headings)
        self._table.answered.connect(self._answer)
        self.finished.connect(self.deleteLater)
        # Holds the answers as text, so that they are kept with the rest of the form when the program locks.
        ui.answersEdit.textChanged.connect(self._show)
        for button, word in ((ui.yesButton, "yes"), (ui.noButton, "no"), (ui.unknownButton, "unknown")):
            button.clicked.connect(lambda _checked=False, word=word: self._table.answer(word))
        ui.sourceButton.clicked.connect(lambda: self.source_wanted.emit(self._table.current_code()))
        ui.cancelButton.clicked.connect(self.reject)
        ui.saveButton.clicked.connect(self.saved)
        set_day(ui.dateEdit, today)

    def offer(self, case: str, answers: Choices, known: Choices, confidences: Choices) -> None:
        """Offer the answers and how something became known."""
        self._ui.caseLabel.setText(leading(case))
        self._words = dict(answers)
        fill(self._ui.knownCombo, known, chosen="observed")
        fill(self._ui.confidenceCombo, confidences, chosen="sure")

    def show_rows(self, rows: Sequence[AnswerRow]) -> None:
        """Show the signs with what is on record about each."""
        self._rows = list(rows)
        self._show()
        self._ui.table.setFocus()

    def command(self) -> RecordObservations:
        """Return what was noticed."""
        ui = self._ui
        told = Circumstances(
            source=chosen_code(ui.knownCombo),
            confidence=chosen_code(ui.confidenceCombo),
            on=day_of(ui.dateEdit),
            note=ui.noteEdit.toPlainText(),
        )
        return RecordObservations(self._code, SIGNS, self._answers(), told)

    def show_problem(self, text: str, field: str = "") -> None:
        """Show why it was not stored; what was typed stays."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        point_at({"observed_on": ui.dateEdit, "note": ui.noteEdit}, field)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
        super().changeEvent(event)

    def _answers(self) -> dict[str, str]:
        """Return the answers that the text holds; what is none is passed over."""
        pairs = (part.partition("=") for part in self._ui.answersEdit.text().split())
        known = {row.code for row in self._rows}
        return {code: word for code, _, word in pairs if code in known and word in self._words}

    def _answer(self, code: str, word: str) -> None:
        answers = {**self._answers(), code: word}
        self._ui.answersEdit.setText(" ".join(f"{key}={value}" for key, value in answers.items()))

    def _show(self) -> None:
        answers = self._answers()
        shown = [replace(row, answer=self._words.get(answers.get(row.code, ""), "")) for row in self._rows]
        self._table.show_rows(shown)
        ready = bool(answers)
        self._ui.saveButton.setEnabled(ready)
        self._ui.saveButton.setToolTip("" if ready else self.tr("Answer at least one row first."))
