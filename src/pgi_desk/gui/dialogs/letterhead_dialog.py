"""The head of the branch's letters: its lines, by language where wanted, and its image."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.file_choice import existing_file
from pgi_desk.gui.forms.ui_letterhead_dialog import Ui_LetterheadDialog
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.paper_stack import PaperStack
from pgi_desk.gui.widgets.problem import show_problem

NARROWEST, WIDEST = 320, 700  # of the paper, in pixels of the window


class LetterheadDialog(QDialog):
    """Collects lines and image and shows them on paper."""

    changed = Signal()
    saved = Signal()
    image_chosen = Signal(object)
    image_removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_LetterheadDialog()
        ui.setupUi(self)
        self._papers = PaperStack(ui.pagesBox, ui.pagesLayout)
        self._lines: dict[str, str] = {}
        self._language = ""
        ui.linesEdit.textChanged.connect(self._keep)
        ui.languageCombo.activated.connect(self._turn_to)
        ui.imageButton.clicked.connect(self._choose_image)
        ui.noImageButton.clicked.connect(self.image_removed)
        ui.cancelButton.clicked.connect(self.reject)
        ui.saveButton.clicked.connect(self.saved)
        self.show_image(has_image=False)

    def show_lines(self, languages: Sequence[tuple[str, str]], lines: Mapping[str, str]) -> None:
        """Show the lines of every language; first those that stand for all."""
        self._lines = dict(lines)
        self._language = ""
        fill(self._ui.languageCombo, languages, empty=self.tr("All"))
        self._ui.linesEdit.setPlainText(self._lines.get("", ""))

    def lines(self) -> dict[str, str]:
        """Return the lines as typed, by language."""
        return dict(self._lines)

    def language(self) -> str:
        """Return the language whose lines are on the screen, empty for those of all."""
        return self._language

    def show_image(self, *, has_image: bool) -> None:
        """Show whether there is an image."""
        ui = self._ui
        ui.imageLabel.setText(self.tr("The letterhead has an image.") if has_image else self.tr("No image"))
        ui.noImageButton.setEnabled(has_image)
        ui.noImageButton.setToolTip("" if has_image else self.tr("There is no image to remove."))

    def preview_width(self) -> int:
        """Return how wide the paper can be, in physical pixels."""
        width = self._ui.previewScroll.viewport().width() - 24
        return round(max(NARROWEST, min(width, WIDEST)) * self.devicePixelRatioF())

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show how it looks; it can be saved."""
        self._papers.show(pages)
        self.show_problem("")
        self._ui.saveButton.setEnabled(True)
        self._ui.saveButton.setToolTip("")

    def show_problem(self, text: str) -> None:
        """Show what was refused, or hide it again."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        self._ui.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self._ui.saveButton.setEnabled(not text)
        self._ui.saveButton.setToolTip(text)

    def _keep(self) -> None:
        self._lines[self._language] = self._ui.linesEdit.toPlainText()
        self.changed.emit()

    def _turn_to(self, _place: int) -> None:
        self._language = chosen_code(self._ui.languageCombo)
        self._ui.linesEdit.blockSignals(True)
        self._ui.linesEdit.setPlainText(self._lines.get(self._language, ""))
        self._ui.linesEdit.blockSignals(False)
        self.changed.emit()

    def _choose_image(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        name = existing_file(self, self.tr("Choose an image for the letterhead"), "", kinds)
        if name:
            self.image_chosen.emit(Path(name))
