"""What came of a contact with somebody."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.forms.ui_contact_done_dialog import Ui_ContactDoneDialog
from pgi_desk.gui.labels import Labels, leading
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import point_at, show_problem

WANTS_NONE = "wants_none"


class ContactDoneDialog(QDialog):
    """Collects one outcome."""

    save_wanted = Signal()

    def __init__(self, labels: Labels, code: CaseCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ContactDoneDialog()
        ui.setupUi(self)
        ui.caseLabel.setText(leading(code))
        fill(ui.outcomeCombo, labels.choices("contact_outcomes"), empty=self.tr("Choose what came of it"))
        ui.outcomeCombo.currentIndexChanged.connect(self._show_what_follows)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._show_what_follows()

    def outcome(self) -> str:
        """Return what came of it."""
        return chosen_code(self._ui.outcomeCombo)

    def note(self) -> str:
        """Return the note."""
        return str(self._ui.noteEdit.toPlainText())

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        point_at({"outcome": self._ui.outcomeCombo, "note": self._ui.noteEdit}, field)

    def show_busy(self, busy: bool) -> None:
        """Keep the button from being pressed twice."""
        self._ui.saveButton.setEnabled(not busy)

    def _show_what_follows(self) -> None:
        text = ""
        if self.outcome() == WANTS_NONE:
            text = self.tr("No next contact is planned. Withdraw the consent to be contacted on the case page too.")
        self._ui.wantsNoneLabel.setText(text)
        self._ui.wantsNoneLabel.setVisible(bool(text))
