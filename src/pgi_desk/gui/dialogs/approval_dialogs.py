"""Ask a colleague to agree who is not at this desk, and answer what was asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_answer_approval_dialog import Ui_AnswerApprovalDialog
from pgi_desk.gui.forms.ui_ask_approval_dialog import Ui_AskApprovalDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import point_at, show_problem


class AskApprovalDialog(QDialog):
    """Collects what is asked: case, kind and reason."""

    save_wanted = Signal(str, str, str)

    def __init__(self, kinds: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_AskApprovalDialog()
        ui.setupUi(self)
        fill(ui.kindCombo, kinds, empty=self.tr("Choose what it is for"))
        ui.saveButton.clicked.connect(self._save)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        point_at({"case_code": ui.codeEdit, "kind": ui.kindCombo, "reason": ui.reasonEdit}, field)

    def _save(self) -> None:
        ui = self._ui
        self.save_wanted.emit(ui.codeEdit.text(), chosen_code(ui.kindCombo), ui.reasonEdit.toPlainText())


class AnswerApprovalDialog(QDialog):
    """Shows what was asked and collects the answer."""

    answered = Signal(bool, str)

    def __init__(self, about: str, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_AnswerApprovalDialog()
        ui.setupUi(self)
        ui.caseLabel.setText(leading(about))
        ui.reasonLabel.setText(leading(reason))
        for label in (ui.caseLabel, ui.reasonLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # what a colleague wrote is never read as markup
        ui.agreeButton.clicked.connect(lambda: self.answered.emit(True, ui.commentEdit.toPlainText()))
        ui.refuseButton.clicked.connect(lambda: self.answered.emit(False, ui.commentEdit.toPlainText()))
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        point_at({"comment": self._ui.commentEdit}, field)
