"""Why somebody who does not work on a case has to know who the person is, and for how long."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.forms.ui_open_identity_dialog import Ui_OpenIdentityDialog
from pgi_desk.gui.labels import Labels, leading
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.need_to_know import OpenIdentity


class OpenIdentityDialog(QDialog):
    """Collects the reason; the shortest time is chosen beforehand."""

    save_wanted = Signal()

    def __init__(self, labels: Labels, code: CaseCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_OpenIdentityDialog()
        ui.setupUi(self)
        self._code = code
        ui.caseLabel.setText(leading(code))
        fill(ui.spanCombo, labels.choices("opening_spans"))
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def command(self) -> OpenIdentity:
        """Return what was typed."""
        return OpenIdentity(self._code, chosen_code(self._ui.spanCombo), self._ui.reasonEdit.toPlainText())

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        point_at({"reason": self._ui.reasonEdit, "span": self._ui.spanCombo}, field)
