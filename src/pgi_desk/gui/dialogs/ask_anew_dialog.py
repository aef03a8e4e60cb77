"""Why what somebody agreed to has to be asked anew, and for which service."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.identifiers import CaseCode, ProviderId
from pgi_desk.gui.forms.ui_ask_anew_dialog import Ui_AskAnewDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.services.consents import AskAnew


class AskAnewDialog(QDialog):
    """Asks for the reason and the service."""

    wanted = Signal()

    def __init__(self, code: CaseCode, reasons: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_AskAnewDialog()
        ui.setupUi(self)
        self._code = code
        ui.caseLabel.setText(leading(code))
        ui.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        fill(ui.reasonCombo, reasons)
        self.offer_services(())
        ui.saveButton.clicked.connect(self.wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def offer_services(self, services: Sequence[tuple[str, str]]) -> None:
        """Offer the services for which something was agreed; the first choice is everything."""
        fill(self._ui.serviceCombo, services, empty=self.tr("Everything that the person agreed to"))

    def command(self) -> AskAnew:
        """Return what was chosen."""
        service = chosen_code(self._ui.serviceCombo)
        return AskAnew(self._code, chosen_code(self._ui.reasonCombo), ProviderId(service) if service else None)

    def show_problem(self, text: str) -> None:
        """Show what was refused."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
