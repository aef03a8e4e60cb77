"""A flag: what must not be overlooked, by when, and what may have to be told to whom; it sends nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.forms.ui_flag_dialog import Ui_FlagDialog
from pgi_desk.gui.labels import Labels, leading
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.safety_tasks import RaiseFlag


class FlagDialog(QDialog):
    """Collects one flag."""

    save_wanted = Signal()
    kind_chosen = Signal(str)

    def __init__(self, labels: Labels, code: CaseCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_FlagDialog()
        ui.setupUi(self)
        self._code = code
        ui.caseLabel.setText(leading(code))
        ui.dutyLabel.setTextFormat(Qt.TextFormat.PlainText)  # what a coordinator wrote is never read as markup
        fill(ui.kindCombo, labels.choices("safety_flags"), empty=self.tr("Choose what it is"))
        ui.kindCombo.currentIndexChanged.connect(lambda _: self.kind_chosen.emit(chosen_code(ui.kindCombo)))
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.show_profile("", "", "")

    def command(self) -> RaiseFlag:
        """Return what was typed."""
        return RaiseFlag(self._code, chosen_code(self._ui.kindCombo), self._ui.noteEdit.toPlainText())

    def show_profile(self, deadline: str, reasons: str, duty: str) -> None:
        """Show by when something is to be done, for which reasons something may be told, and what the law asks."""
        ui = self._ui
        for label, text in ((ui.deadlineLabel, deadline), (ui.reasonsLabel, reasons), (ui.dutyLabel, duty)):
            label.setText(text)
            label.setVisible(bool(text))

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        point_at({"kind": self._ui.kindCombo, "note": self._ui.noteEdit}, field)

    def show_busy(self, busy: bool) -> None:
        """Keep the button from being pressed twice."""
        self._ui.saveButton.setEnabled(not busy)
