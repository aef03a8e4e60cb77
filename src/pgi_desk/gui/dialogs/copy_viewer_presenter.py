"""Opens copies of documents in memory, page by page, and takes them out again; each opening is logged."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.attachment import Attachment, Format
from pgi_desk.gui.dialogs.copy_viewer import CopyViewer
from pgi_desk.gui.dialogs.remove_copy_dialog import RemoveCopyDialog
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.labels import in_line, isolated
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import page_picture
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.attachments import CLOSE, SHOWN, OpenedCopy
from pgi_desk.services.changes import ChangeSet


class CopyViewerPresenter(Presenter):
    """Presents one copy."""

    def __init__(self, viewer: CopyViewer, surroundings: Surroundings, attachment: Attachment) -> None:
        super().__init__(surroundings, viewer)
        self._viewer = viewer
        self._opened: OpenedCopy | None = None
        self._page = 0
        self._close = False
        viewer.page_wanted.connect(self._turn)
        viewer.size_wanted.connect(self._resize)
        viewer.finished.connect(self._forget)
        self.do(partial(self.services.attachments.open, attachment.attachment_id), self._show, self._refused)

    def _show(self, opened: OpenedCopy) -> None:
        attachment, labels = opened.attachment, self.labels
        facts = (
            isolated(attachment.title) if attachment.title else "",
            labels.code("attachment_origins", attachment.origin),
            labels.day(attachment.copied_on),
        )
        self._viewer.show_facts(in_line(facts))
        if attachment.file_format is Format.TEXT:
            self._viewer.show_text(opened.text)
            return
        self._opened = opened
        self._draw()

    def _turn(self, step: int) -> None:
        self._page += step
        self._draw()

    def _resize(self) -> None:
        self._close = not self._close
        self._viewer.show_size(close=self._close)
        self._draw()

    def _draw(self) -> None:
        if self._opened is None:
            return
        pages = self._opened.attachment.pages
        text = self.tr("Page {number} of {total}").replace("{number}", self.labels.number(self._page + 1))
        text = text.replace("{total}", self.labels.number(pages))
        self._viewer.show_place(text, first=self._page == 0, last=self._page == pages - 1)
        work = partial(self._picture, self._opened, self._page, CLOSE if self._close else SHOWN)
        self._run(work, partial(self._show_picture, self._page, self._close), Lane.PAPER, self._refused)

    def _picture(self, opened: OpenedCopy, page: int, longest: int) -> QImage:
        return page_picture(self.services.attachments.page(opened, page, longest))

    def _show_picture(self, page: int, close: bool, picture: QImage) -> None:  # two sizes
        if (page, close) == (self._page, self._close):  # nobody turned the page meanwhile
            self._viewer.show_picture(picture)

    def _refused(self, error: Exception) -> None:
        self._viewer.show_problem(message(error))

    def _forget(self) -> None:
        self._opened = None


class RemoveCopyPresenter(Presenter):
    """Takes out one copy."""

    def __init__(self, dialog: RemoveCopyDialog, surroundings: Surroundings, attachment: Attachment) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._attachment = attachment
        dialog.remove_wanted.connect(self._remove)

    def _remove(self, reason: str) -> None:
        work = partial(self.services.attachments.remove, self._attachment.attachment_id, reason)
        self.do(work, self._removed, self._refused)

    def _removed(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


def open_copy_viewer(parent: QWidget, surroundings: Surroundings, attachment: Attachment) -> CopyViewer:
    """Open a copy over a page and return the dialog."""
    title = surroundings.labels.code("attachment_kinds", attachment.kind)
    viewer = CopyViewer(attachment.case_code, title, parent)
    CopyViewerPresenter(viewer, surroundings, attachment)
    viewer.open()
    return viewer


def open_remove_copy_dialog(parent: QWidget, surroundings: Surroundings, attachment: Attachment) -> RemoveCopyDialog:
    """Ask why a copy is taken out, and return the dialog."""
    dialog = RemoveCopyDialog(surroundings.labels, parent)
    RemoveCopyPresenter(dialog, surroundings, attachment)
    dialog.open()
    return dialog
