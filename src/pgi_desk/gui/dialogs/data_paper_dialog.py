"""A paper about data before it leaves: its language, what is left out, and every page of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_data_paper_dialog import Ui_DataPaperDialog
from pgi_desk.gui.widgets.check_list import CheckList
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.paper_stack import PaperStack
from pgi_desk.gui.widgets.problem import show_problem

Choices = Sequence[tuple[str, str]]


class DataPaperDialog(QDialog):
    """Shows the paper; it leaves only when whoever is at the desk says that they read it."""

    changed = Signal()
    print_wanted = Signal(str)
    save_wanted = Signal()

    def __init__(self, title: str, intro: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_DataPaperDialog()
        ui.setupUi(self)
        self._ready = False
        self._papers = PaperStack(ui.pagesBox, ui.pagesLayout)
        self._parts = CheckList(ui.partsBox, columns=1)
        self._parts.changed.connect(self.changed)
        self.setWindowTitle(title)
        for label, text in ((ui.titleLabel, title), (ui.introLabel, intro), (ui.problemLabel, "")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(text)
        self.offer_kinds(())
        self.offer_parts(())
        ui.languageCombo.currentIndexChanged.connect(self.changed)
        ui.kindCombo.currentIndexChanged.connect(self.changed)
        ui.readCheck.toggled.connect(self._offer)
        ui.printButton.clicked.connect(lambda: self.print_wanted.emit(chosen_code(ui.printerCombo)))
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self._papers.clear)
        self.finished.connect(self.deleteLater)
        self._offer()

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

    def use_printers(self, names: Sequence[str]) -> None:
        """Offer these printers."""
        fill(self._ui.printerCombo, [(name, name) for name in names])
        self._offer()

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
        self.show_ready(bool(pages))

    def show_ready(self, ready: bool) -> None:
        """Show that the paper can leave, or is being prepared or on its way."""
        self._ready = ready
        self._offer()

    def show_problem(self, text: str) -> None:
        """Show why there is no paper, or why it did not leave."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def _offer(self) -> None:
        ui, printer = self._ui, chosen_code(self._ui.printerCombo)
        why = "" if ui.readCheck.isChecked() else self.tr("Read every page first, and say so.")
        none = "" if printer else self.tr("This computer has no printer.")
        ui.saveButton.setEnabled(self._ready and not why)
        ui.saveButton.setToolTip(why)
        ui.printButton.setEnabled(self._ready and not why and not none)
        ui.printButton.setToolTip(why or none)
