"""A note of a case: where it comes from, and the text."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.forms.ui_note_dialog import Ui_NoteDialog
from pgi_desk.gui.labels import Labels, leading
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.notes import WriteNote


class NoteDialog(QDialog):
    """Collects one note."""

    save_wanted = Signal()
    interpreter_wanted = Signal()

    def __init__(self, labels: Labels, code: CaseCode, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_NoteDialog()
        ui.setupUi(self)
        self._code = code
        ui.caseLabel.setText(leading(code))
        ui.correctsLabel.hide()
        fill(ui.kindCombo, labels.choices("note_kinds"), empty=self.tr("Choose where it comes from"))
        set_day(ui.dateEdit, today)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.interpreterButton.clicked.connect(self.interpreter_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_first(self, sentence: str, kind: str, day: date, text: str) -> None:
        """Begin a correction with what it corrects."""
        self._ui.correctsLabel.setText(sentence)
        self._ui.correctsLabel.setVisible(True)
        choose(self._ui.kindCombo, kind)
        set_day(self._ui.dateEdit, day)
        self._ui.textEdit.setPlainText(text)

    def command(self, corrects: str) -> WriteNote:
        """Return what was typed."""
        ui = self._ui
        return WriteNote(
            case_code=self._code,
            kind=chosen_code(ui.kindCombo),
            text=ui.textEdit.toPlainText(),
            happened_on=day_of(ui.dateEdit),
            corrects=corrects,
        )

    def show_interpreter(self, code: str) -> None:
        """Begin the note with who interpreted; what was written stays."""
        said = self.tr("Interpreter: {code}").replace("{code}", code)
        written = self._ui.textEdit.toPlainText()
        self._ui.textEdit.setPlainText(f"{said}\n{written}" if written else f"{said}\n")

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        point_at({"kind": ui.kindCombo, "text": ui.textEdit, "happened_on": ui.dateEdit}, field)
