"""Keeps what is being typed inside the encrypted file, a second after a key: no kill and no power cut loses more."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.draft import DAYS_KEPT
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.draft_forms import form_name
from pgi_desk.gui.drafts import DraftSource, open_sources
from pgi_desk.gui.left_forms import LeftForms
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.drafts import UnfinishedForm

PAUSE_MS = 1000
RETRY_MS = 10_000  # a disk that is full is tried again, also when nobody touches a key


class DraftKeeper(Presenter):
    """Looks at the open forms a second after somebody touched the program, and at once at one that was closed unsaved.

    `notice` says when they cannot be kept, `left` where one is that was closed.
    """

    notice = Signal(str, str)
    left = Signal(str)

    def __init__(self, surroundings: Surroundings, window: QWidget, pause: QTimer | None = None) -> None:
        super().__init__(surroundings, window)
        desk = self.services.desk
        self._works = desk.may(Permission.KEEP_DRAFTS) and desk.reading is None
        self._stored: dict[str, str] = {}
        self._refused: set[str] = set()  # drafts about somebody who was erased while they stood open
        self._storing = False
        # Not begun anew by each key: whoever types without a pause would never be stored.
        self._pause = pause or QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.store)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self.store)
        self._box = LeftForms(window, desk.identifiers.new_id) if self._works else None
        if self._box is not None:
            self._box.came.connect(self.store)

    def touched(self) -> None:
        """Somebody pressed a key or a button: look in a second, unless that is coming already."""
        if self._works and not self._pause.isActive():
            self._pause.start()

    def store(self) -> None:
        """Store each form that changed since it was stored last: those that are open, and those that were left."""
        if self._storing:  # a backup holds the lane, or the disk is slow
            self._pause.start()
            return
        left = self._box.waiting() if self._box is not None else ()
        forms = [*left, *(form for form in map(self._named, open_sources()) if form is not None)]
        changed = [form for form in forms if self._stored.get(form.replaces) != form.content]
        if changed:
            self._storing = True
            self.do(partial(self.services.drafts.save, changed), partial(self._done, changed, left), self._failed)
        else:
            self._tell(left)

    def _named(self, source: DraftSource) -> UnfinishedForm | None:
        """Return a form; the first time it is given the id of its draft, before anything is stored."""
        form = source.unfinished()
        if form is None or source.draft_id:
            return form
        source.draft_id = self.services.desk.identifiers.new_id()
        source.settled.connect(self._settle, Qt.ConnectionType.UniqueConnection)  # a page has one source for all
        return replace(form, replaces=source.draft_id)

    def _done(self, forms: list[UnfinishedForm], left: tuple[UnfinishedForm, ...], stored: frozenset[str]) -> None:
        self._storing = False
        self._refused = self._refused - stored | ({form.replaces for form in forms} - stored)
        self._stored |= {form.replaces: form.content for form in forms}
        self.notice.emit("drafts", "")
        self._tell(left)

    def _tell(self, left: tuple[UnfinishedForm, ...]) -> None:
        """Say of forms that were left where they are now, and of which nothing stays; one may be open again."""
        box = self._box
        left = tuple(form for form in left if box is not None and box.stored(form))
        if not left:
            return
        self._look_again(None)
        here = self.tr("{form}: what you typed waits on Home, for at most {days} days.")
        gone = self.tr("{form}: what you typed was not kept, because the record was erased meanwhile.")
        texts = {}
        for form in left:
            self._stored.pop(form.replaces, None)
            text = gone if form.replaces in self._refused else here
            texts[text] = text.replace("{form}", form_name(form.form))
        self.left.emit(" ".join(texts.values()).replace("{days}", self.labels.number(DAYS_KEPT)))

    def _failed(self, error: Exception) -> None:
        self._storing = False
        self._retry.start()
        text = QCoreApplication.translate("DraftKeeper", "What is being typed cannot be kept for a power cut. {why}")
        self.notice.emit("drafts", text.replace("{why}", message(error)))

    def _settle(self, draft_id: str) -> None:
        """Remove the draft of a form that was saved or emptied; it is stored before, if it was on its way."""
        self._stored.pop(draft_id, None)
        self.do(partial(self.services.drafts.forget, draft_id), self._look_again)

    def _look_again(self, _result: None) -> None:
        self.around.hub.announce(ChangeSet.of(Kind.DRAFT))
