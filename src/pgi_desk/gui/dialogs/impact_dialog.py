"""The impact assessment, question by question: how likely, how severe, what is done about it, and the result."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import astuple, replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.code_list import Code
from pgi_desk.domain.impact import BEGUN_BEFORE, GRADES, RISK, ImpactAnswer, grade
from pgi_desk.gui.forms.ui_impact_dialog import Ui_ImpactDialog
from pgi_desk.gui.labels import Labels, isolated
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.source_words import source_text
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.gui.widgets.tables import prepare_table


class ImpactDialog(QDialog):
    """Keeps an answer to every question while it is open, and reports that it shall be stored."""

    save_wanted = Signal()

    def __init__(
        self, labels: Labels, questions: Sequence[Code], before: Iterable[ImpactAnswer], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ImpactDialog()
        ui.setupUi(self)
        self._labels = labels
        known = {one.question: one for one in before}
        self._answers = {row.code: known.get(row.code, ImpactAnswer(row.code)) for row in questions}
        self._shown: Code | None = None
        for label in (ui.questionLabel, ui.sourceLabel, ui.problemLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        grades = labels.choices_of("impact_grades", GRADES)
        for combo in (ui.likelihoodCombo, ui.severityCombo):
            fill(combo, grades, empty=self.tr("Choose"))
        results = [one for one in labels.choices("impact_results") if one[0] != BEGUN_BEFORE]
        fill(ui.resultCombo, results, empty=self.tr("Choose the result"))
        self._model = RowTable[Code](_columns(labels, self._answers), self)
        self._model.show_rows(questions)
        prepare_table(ui.table, self._model, fit=(1,), stretch=0, close=True)
        self._connect()
        ui.table.setCurrentIndex(self._model.index(0, 0))

    def answers(self) -> tuple[ImpactAnswer, ...]:
        """Return every answer as it stands."""
        return tuple(self._answers.values())

    def outcome(self) -> tuple[str, str]:
        """Return the result and the note."""
        return chosen_code(self._ui.resultCombo), self._ui.reasonEdit.text()

    def show_question(self, code: str) -> None:
        """Bring a question to the front."""
        codes = list(self._answers)
        if code in codes:
            self._ui.table.setCurrentIndex(self._model.index(codes.index(code), 0))

    def show_problem(self, text: str) -> None:
        """Show what was refused."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def _connect(self) -> None:
        ui = self._ui
        ui.table.selectionModel().currentRowChanged.connect(self._show)
        for combo in (ui.likelihoodCombo, ui.severityCombo):
            combo.currentIndexChanged.connect(self._keep)
        ui.textEdit.textChanged.connect(self._keep)
        ui.answersEdit.textChanged.connect(self._come_back)
        ui.resultCombo.currentIndexChanged.connect(self._count)
        ui.nextButton.clicked.connect(self._next)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def _show(self) -> None:
        row = self._model.row_at(self._ui.table.currentIndex())
        if row is None:
            return
        ui, answer, risk = self._ui, self._answers[row.code], row.text("asks") == RISK
        self._shown = None  # while it is filled, nothing counts as typed
        ui.questionLabel.setText(row.label(self._labels.language))
        ui.sourceLabel.setText(source_text(row))
        for widget in (ui.likelihoodCombo, ui.likelihoodCombo_label, ui.severityCombo, ui.severityCombo_label):
            widget.setVisible(risk)
        choose(ui.likelihoodCombo, answer.likelihood)
        choose(ui.severityCombo, answer.severity)
        measure, usual = self.tr("What is &done about it"), self.tr("&Answer")
        ui.textEdit_label.setText(measure if risk else usual)
        ui.textEdit.setPlainText(answer.text)
        self._shown = row
        self._count()

    def _keep(self) -> None:
        if self._shown is None:
            return
        ui, code = self._ui, self._shown.code
        self._answers[code] = replace(
            self._answers[code],
            text=ui.textEdit.toPlainText(),
            likelihood=chosen_code(ui.likelihoodCombo),
            severity=chosen_code(ui.severityCombo),
        )
        self._remember()
        place = list(self._answers).index(code)
        self._model.dataChanged.emit(self._model.index(place, 0), self._model.index(place, 1))
        self._count()

    def _remember(self) -> None:
        """Write all answers into the form, so that they come back after a lock: only one is shown at a time."""
        edit = self._ui.answersEdit
        edit.blockSignals(True)
        edit.setPlainText(json.dumps([astuple(one) for one in self._answers.values()], ensure_ascii=False))
        edit.blockSignals(False)

    def _come_back(self) -> None:
        try:
            found = [ImpactAnswer(*parts) for parts in json.loads(self._ui.answersEdit.toPlainText())]
        except (ValueError, TypeError):
            return  # of another version of the program
        self._answers.update({one.question: one for one in found if one.question in self._answers})
        self._show()

    def _next(self) -> None:
        place = self._ui.table.currentIndex().row() + 1
        self._ui.table.setCurrentIndex(self._model.index(place % len(self._answers), 0))

    def _count(self) -> None:
        done = sum(bool(_state(self._labels, one)) for one in self._answers.values())
        text = self.tr("{done} of {all} questions").replace("{done}", isolated(str(done)))
        self._ui.countLabel.setText(text.replace("{all}", isolated(str(len(self._answers)))))
        chosen = bool(chosen_code(self._ui.resultCombo))
        self._ui.saveButton.setEnabled(chosen)
        self._ui.saveButton.setToolTip("" if chosen else self.tr("Choose the result first."))


def _state(labels: Labels, answer: ImpactAnswer) -> str:
    if answer.likelihood and answer.severity:
        return labels.code("impact_grades", grade(answer.likelihood, answer.severity))
    return QCoreApplication.translate("ImpactDialog", "answered") if answer.text.strip() else ""


# The columns know the answers and not the dialog, which would otherwise be kept alive by its own list.
def _columns(labels: Labels, answers: dict[str, ImpactAnswer]) -> list[TableColumn[Code]]:
    return [
        TableColumn(QCoreApplication.translate("ImpactDialog", "Question"), lambda row: row.label(labels.language)),
        TableColumn(QCoreApplication.translate("ImpactDialog", "Risk"), lambda row: _state(labels, answers[row.code])),
    ]
