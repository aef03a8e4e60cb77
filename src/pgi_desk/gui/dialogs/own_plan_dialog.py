"""A safety plan on paper: its language and the printer; it is never saved as a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.forms.ui_own_plan_dialog import Ui_OwnPlanDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.paper_dialog import PaperDialog, PaperFoot


class OwnPlanDialog(PaperDialog):
    """Asks for the language."""

    changed = Signal()

    def __init__(self, code: CaseCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_OwnPlanDialog()
        ui.setupUi(self)
        ui.caseLabel.setText(leading(code))
        ui.languageCombo.currentIndexChanged.connect(self.changed)
        problem = (ui.problemFrame, ui.problemLabel)
        # The form calls every button that ends its dialog saveButton; this one prints.
        self.stand_on(PaperFoot(ui.printerCombo, ui.saveButton, ui.cancelButton, problem, preview=ui.previewButton))

    def use_languages(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the languages of papers."""
        fill(self._ui.languageCombo, choices, chosen=chosen)

    def language(self) -> str:
        """Return the chosen language."""
        return chosen_code(self._ui.languageCombo)
