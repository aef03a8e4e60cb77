"""A consent form on paper: its language, how it will look, and where it goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from pgi_desk.gui.forms.ui_consent_form_dialog import Ui_ConsentFormDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import show_problem


class ConsentFormDialog(QDialog):
    """Shows the form and reports where it should go."""

    changed = Signal()
    print_wanted = Signal(str, int)
    save_wanted = Signal()

    def __init__(
        self, case_code: str, languages: Sequence[tuple[str, str]], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_ConsentFormDialog()
        self._ui.setupUi(self)
        self._ready = False
        self._pages: list[QLabel] = []
        self._ui.caseLabel.setText(leading(case_code))
        self._ui.caseLabel.setVisible(bool(case_code))
        self._ui.blankCheck.setChecked(not case_code)
        self._ui.blankCheck.setEnabled(bool(case_code))
        why = self.tr("A filled form is printed from a consent of a case.")
        self._ui.blankCheck.setToolTip("" if case_code else why)
        self._ui.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        fill(self._ui.languageCombo, languages, chosen=language)
        self._ui.languageCombo.currentIndexChanged.connect(self.changed)
        self._ui.blankCheck.toggled.connect(self.changed)
        self._ui.printButton.clicked.connect(self._print)
        self._ui.saveButton.clicked.connect(self.save_wanted)
        self._ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._offer()

    def language(self) -> str:
        """Return the language of the form."""
        return chosen_code(self._ui.languageCombo)

    def blank(self) -> bool:
        """Tell whether a form without a case is wanted."""
        return bool(self._ui.blankCheck.isChecked())

    def use_printers(self, names: Sequence[str]) -> None:
        """Offer these printers."""
        fill(self._ui.printerCombo, [(name, name) for name in names])
        self._offer()

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show the form as it will be printed."""
        box = self._ui.pagesBox.layout()
        for old in self._pages:
            old.deleteLater()
        self._pages = []
        for page in pages:
            label = QLabel()
            label.setPixmap(QPixmap.fromImage(page))
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._pages.append(label)
            if box is not None:
                box.addWidget(label)
        self.show_busy(False)

    def show_busy(self, busy: bool) -> None:
        """Hold the buttons while the form is made or on its way."""
        self._ready = not busy
        self._offer()

    def show_problem(self, text: str) -> None:
        """Show why the form did not leave."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def _offer(self) -> None:
        printer = chosen_code(self._ui.printerCombo)
        self._ui.saveButton.setEnabled(self._ready)
        self._ui.printButton.setEnabled(self._ready and bool(printer))
        self._ui.printButton.setToolTip("" if printer else self.tr("This computer has no printer."))

    def _print(self) -> None:
        self.print_wanted.emit(chosen_code(self._ui.printerCombo), self._ui.copiesSpin.value())
