"""A paper about data before it leaves: its language, what is left out, and every page of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.forms.ui_data_paper_dialog import Ui_DataPaperDialog
from pgi_desk.gui.widgets.check_list import CheckList
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.paper_dialog import PaperDialog, PaperFoot
from pgi_desk.gui.widgets.paper_stack import PaperStack

Choices = Sequence[tuple[str, str]]


class DataPaperDialog(PaperDialog):
    """Shows the paper; it leaves only when whoever is at the desk says that they read it."""

    changed = Signal()

    def __init__(self, title: str, intro: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_DataPaperDialog()
        ui.setupUi(self)
        self._papers = PaperStack(ui.pagesBox, ui.pagesLayout)
        self._parts = CheckList(ui.partsBox, columns=1)
        self._parts.changed.connect(self.changed)
        self.setWindowTitle(title)
        for label, text in ((ui.titleLabel, title), (ui.introLabel, intro)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(text)
        self.offer_kinds(())
        self.offer_parts(())
        ui.languageCombo.currentIndexChanged.connect(self.changed)
        ui.kindCombo.currentIndexChanged.connect(self.changed)
        ui.readCheck.toggled.connect(self.open_buttons)
        self.finished.connect(self._papers.clear)
        problem = (ui.problemFrame, ui.problemLabel)
        self.stand_on(PaperFoot(ui.printerCombo, ui.printButton, ui.cancelButton, problem, ui.saveButton))

    def offer_languages(self, choices: Choices, chosen: str) -> None:
        """Offer the languages of the paper."""
        self._ui.languageCombo.blockSignals(True)
        fill(self._ui.languageCombo, choices, chosen=chosen)
        self._ui.languageCombo.blockSignals(False)

    def offer_kinds(self, choices: Choices) -> None:
        """Offer for whom the paper can be; without a choice nothing is asked."""
        fill(self._ui.kindCombo, choices)
        for widget in (self._ui.kindCombo, self._ui.kindCombo_label):
            widget.setVisible(bool(choices))

    def offer_parts(self, choices: Choices) -> None:
        """Offer what can be left out; without a choice nothing is asked."""
        self._parts.offer(choices)
        for widget in (self._ui.partsLabel, self._ui.partsScroll):
            widget.setVisible(bool(choices))

    def language(self) -> str:
        """Return the language of the paper."""
        return chosen_code(self._ui.languageCombo)

    def kind(self) -> str:
        """Return for whom the paper is."""
        return chosen_code(self._ui.kindCombo)

    def left_out(self) -> tuple[str, ...]:
        """Return the parts that are left out."""
        return self._parts.ticked()

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show the paper as it will leave; it has to be read anew."""
        self._papers.show(pages)
        self._ui.readCheck.setChecked(False)

    def why_not(self) -> str:
        """Return that the paper has to be read first."""
        return "" if self._ui.readCheck.isChecked() else self.tr("Read every page first, and say so.")
