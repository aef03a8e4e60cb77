"""Everything that left the desk about one person, with or without consent."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_shared_dialog import Ui_SharedDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.widgets.problem import show_problem


class SharedDialog(QDialog):
    """Lists what was shared and leads to what is told without consent."""

    without_wanted = Signal()
    told = Signal()
    print_wanted = Signal()
    anew_wanted = Signal()

    def __init__(self, case_code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SharedDialog()
        self._ui.setupUi(self)
        self._ui.caseLabel.setText(leading(case_code))
        for label in (self._ui.sharedLabel, self._ui.untoldLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a name in it is never read as markup
        self._ui.withoutButton.clicked.connect(self.without_wanted)
        self._ui.toldButton.clicked.connect(self.told)
        self._ui.anewButton.clicked.connect(self.anew_wanted)
        self._ui.printButton.clicked.connect(self.print_wanted)
        self._ui.closeButton.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)

    def show_shared(self, text: str) -> None:
        """Show what left the desk."""
        self._ui.sharedLabel.setText(text)

    def allow_paper(self, obstacle: str) -> None:
        """Offer the list on paper, or say why it cannot be printed."""
        self._ui.printButton.setEnabled(not obstacle)
        self._ui.printButton.setToolTip(obstacle)

    def show_untold(self, text: str) -> None:
        """Show of what the person does not know yet; an empty text hides it."""
        self._ui.untoldLabel.setText(text)
        self._ui.untoldFrame.setVisible(bool(text))

    def show_problem(self, text: str) -> None:
        """Show what was refused."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
