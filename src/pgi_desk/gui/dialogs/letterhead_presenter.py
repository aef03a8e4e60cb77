"""Shows the letterhead on a sample while it is changed, and stores it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.letterhead_dialog import LetterheadDialog
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import page_picture
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.letter_content import Letterhead
from pgi_desk.services.wordings import LetterheadView

PAUSE_MS = 300
A4_INCHES = 210 / 25.4
SAMPLE_KIND = "referral"


class LetterheadPresenter(Presenter):
    """Presents lines and image."""

    def __init__(self, dialog: LetterheadDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._image = b""
        self._question = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._try)
        dialog.changed.connect(self._pause.start)
        dialog.image_chosen.connect(self._read_image)
        dialog.image_removed.connect(partial(self._use_image, b""))
        dialog.saved.connect(self._save)
        self.do(self.services.wordings.letterhead, self._show, self._refused)

    def _show(self, view: LetterheadView) -> None:
        languages = [code for code in view.lines if code]
        self._dialog.show_lines(self.labels.choices_of("languages", languages), view.lines)
        self._use_image(view.image)

    def _read_image(self, path: Path) -> None:
        self.do(partial(self.services.wordings.read_image, path), self._use_image, self._refused)

    def _use_image(self, image: bytes) -> None:
        self._image = image
        self._dialog.show_image(has_image=bool(image))
        self._try()

    def _try(self) -> None:
        self._question += 1
        lines, language = self._dialog.lines(), self._dialog.language()
        shown = lines.get(language) or lines.get("", "")
        head = Letterhead(tuple(line for line in shown.splitlines() if line.strip()), self._image)
        work = partial(self._drawn, language or self.labels.language, head, self._dialog.preview_width())
        self.do(work, partial(self._show_pages, self._question), partial(self._mistaken, self._question))

    def _drawn(self, language: str, head: Letterhead, width: int) -> list[QImage]:
        wordings = self.services.wordings
        _, languages = wordings.kinds()
        shown = language if language in languages else languages[0]
        pdf = wordings.sample(SAMPLE_KIND, shown, head=head)
        return [page_picture(page) for page in wordings.pages(pdf, int(width / A4_INCHES))[:1]]

    def _show_pages(self, question: int, pages: list[QImage]) -> None:
        if question == self._question:
            self._dialog.show_pages(pages)

    def _mistaken(self, question: int, error: Exception) -> None:
        if question == self._question:
            self._refused(error)

    def _save(self) -> None:
        self.do(
            partial(self.services.wordings.save_letterhead, self._dialog.lines(), self._image),
            self._saved,
            self._refused,
        )

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))


def open_letterhead_dialog(parent: QWidget, surroundings: Surroundings) -> LetterheadDialog:
    """Open the dialog over the window and return it."""
    dialog = LetterheadDialog(parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    LetterheadPresenter(dialog, surroundings)
    return dialog
