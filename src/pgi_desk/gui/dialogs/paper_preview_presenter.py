"""Draws a paper that is ready to leave, and shows it over the dialog that lets it go."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.paper_preview_dialog import PaperPreviewDialog
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs, page_picture
from pgi_desk.gui.surroundings import Surroundings

PREVIEW_DPI = 84


class PaperPreviewPresenter(Presenter):
    """Shows exactly the bytes that would be printed; whoever could prepare them may look at them."""

    def __init__(
        self, dialog: PaperPreviewDialog, surroundings: Surroundings, outputs: LetterOutputs, pdf: bytes
    ) -> None:
        super().__init__(surroundings, dialog)
        self.read(partial(_pictures, outputs, pdf), dialog.show_pages)


def _pictures(outputs: LetterOutputs, pdf: bytes) -> list[QImage]:
    return [page_picture(page) for page in outputs.pages(pdf, PREVIEW_DPI)]


def show_paper(parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, pdf: bytes) -> PaperPreviewDialog:
    """Show a paper over a dialog and return what shows it."""
    dialog = PaperPreviewDialog(parent)
    PaperPreviewPresenter(dialog, surroundings, outputs, pdf)
    dialog.open()
    return dialog
