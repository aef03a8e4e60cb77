"""A consent form on paper: its language, how it will look, and where it goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.forms.ui_consent_form_dialog import Ui_ConsentFormDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.paper_dialog import PaperDialog, PaperFoot
from pgi_desk.gui.widgets.paper_stack import PaperStack


class ConsentFormDialog(PaperDialog):
    """Shows the form in the language that is chosen."""

    changed = Signal()

    def __init__(
        self, case_code: str, languages: Sequence[tuple[str, str]], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ConsentFormDialog()
        ui.setupUi(self)
        ui.pagesLayout.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._papers = PaperStack(ui.pagesBox, ui.pagesLayout)
        ui.caseLabel.setText(leading(case_code))
        ui.caseLabel.setVisible(bool(case_code))
        ui.blankCheck.setChecked(not case_code)
        ui.blankCheck.setEnabled(bool(case_code))
        why = self.tr("A filled form is printed from a consent of a case.")
        ui.blankCheck.setToolTip("" if case_code else why)
        fill(ui.languageCombo, languages, chosen=language)
        ui.languageCombo.currentIndexChanged.connect(self.changed)
        ui.blankCheck.toggled.connect(self.changed)
        problem = (ui.problemFrame, ui.problemLabel)
        foot = PaperFoot(ui.printerCombo, ui.printButton, ui.cancelButton, problem, ui.saveButton, None, ui.copiesSpin)
        self.stand_on(foot)

    def language(self) -> str:
        """Return the language of the form."""
        return chosen_code(self._ui.languageCombo)

    def blank(self) -> bool:
        """Tell whether a form without a case is wanted."""
        return bool(self._ui.blankCheck.isChecked())

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show the form as it will be printed."""
        self._papers.show(pages)
