"""Tries a wording out while it is typed, shows the paper or the mistake, and stores what can be used."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.wording_dialog import WordingDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.language import runs_to_left
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import page_picture
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.wording_words import block_name, field_name, kind_name, line_of, mistake
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.letter_content import WordingPlaces
from pgi_desk.services.wordings import WordingView

PAUSE_MS = 300
A4_INCHES = 210 / 25.4


class WordingPresenter(Presenter):
    """Presents one wording."""

    def __init__(self, dialog: WordingDialog, surroundings: Surroundings, kind: str, language: str) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._key = (kind, language)
        self._delivered = ""
        self._question = 0
        self._source = DraftSource(dialog, "wording", f"{kind}/{language}")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._try)
        dialog.delivered_wanted.connect(self._show_delivered)
        dialog.saved.connect(self._save)
        self.do(partial(self.services.wordings.wording, kind, language), self._show, self._refused)

    def _show(self, view: WordingView) -> None:
        self._delivered = view.delivered
        self._dialog.offer_places(self._places(view.places))
        self._dialog.show_text(view.text, to_left=runs_to_left(self._key[1]))
        self._source.loaded()
        self._dialog.changed.connect(self._look_soon)
        self._try()

    def _places(self, places: WordingPlaces) -> list[tuple[str, str]]:
        fields = [("{{" + field + "}}", field_name(field)) for field in places.fields]
        blocks = [("{{block:" + block + "}}", self._block(block, places)) for block in places.blocks]
        return sorted(fields, key=lambda one: one[1]) + blocks

    def _block(self, block: str, places: WordingPlaces) -> str:
        name = block_name(block, self._key[0])
        return self.tr("{block} (needed)").replace("{block}", name) if block in places.required else name

    def _show_delivered(self) -> None:
        self._dialog.show_text(self._delivered, to_left=runs_to_left(self._key[1]))

    def _look_soon(self) -> None:
        self._question += 1  # what is on its way is about an older text
        self._dialog.allow_saving(False, self.tr("The text is being looked at."))
        self._pause.start()

    def _try(self) -> None:
        self._question += 1
        work = partial(self._drawn, self._dialog.text(), self._dialog.preview_width())
        self.do(work, partial(self._show_pages, self._question), partial(self._mistaken, self._question))

    def _drawn(self, text: str, width: int) -> list[QImage]:
        wordings = self.services.wordings
        pdf = wordings.sample(*self._key, text or " ")
        return [page_picture(page) for page in wordings.pages(pdf, int(width / A4_INCHES))]

    def _show_pages(self, question: int, pages: list[QImage]) -> None:
        if question == self._question:
            text = self.tr("Pages: {pages}").replace("{pages}", str(len(pages)))
            self._dialog.show_pages(pages, text)

    def _mistaken(self, question: int, error: Exception) -> None:
        if question == self._question:
            self._refused(error)

    def _refused(self, error: Exception) -> None:
        text = mistake(error)
        self._dialog.show_problem(text, line_of(error))
        self._dialog.allow_saving(False, text)

    def _save(self) -> None:
        self._dialog.allow_saving(False, self.tr("The text is being stored."))
        self.do(partial(self.services.wordings.save, *self._key, self._dialog.text()), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()


def open_wording_dialog(parent: QWidget, surroundings: Surroundings, kind: str, language: str) -> WordingDialog:
    """Open the dialog over the window and return it."""
    labels = surroundings.labels
    dialog = WordingDialog(f"{kind_name(kind)}  ·  {labels.code('languages', language)}", parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    WordingPresenter(dialog, surroundings, kind, language)
    return dialog
