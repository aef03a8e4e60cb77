"""Keeps what is being typed inside the encrypted file, a second after a key: no kill and no power cut loses more."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from pgi_desk.domain.staff import Permission
from pgi_desk.gui.drafts import DraftSource, open_sources
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.drafts import UnfinishedForm

PAUSE_MS = 1000


class DraftKeeper(Presenter):
    """Looks at the open forms a second after somebody touched the program; `notice` says when they cannot be kept."""

    notice = Signal(str, str)

    def __init__(self, surroundings: Surroundings, parent: QObject, pause: QTimer | None = None) -> None:
        super().__init__(surroundings, parent)
        desk = self.services.desk
        self._works = desk.may(Permission.KEEP_DRAFTS) and desk.reading is None
        self._stored: dict[str, str] = {}
        self._storing = False
        # Not begun anew by each key: whoever types without a pause would never be stored.
        self._pause = pause or QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.store)

    def touched(self) -> None:
        """Somebody pressed a key or a button: look in a second, unless that is coming already."""
        if self._works and not self._pause.isActive():
            self._pause.start()

    def store(self) -> None:
        """Store each open form that changed since it was stored last."""
        if self._storing:  # a backup holds the lane, or the disk is slow
            self._pause.start()
            return
        forms = [form for form in map(self._named, open_sources()) if form is not None]
        changed = [form for form in forms if self._stored.get(form.replaces) != form.content]
        if changed:
            self._storing = True
            self.do(partial(self.services.drafts.save, changed), partial(self._done, changed), self._failed)

    def _named(self, source: DraftSource) -> UnfinishedForm | None:
        """Return a form with the id of its draft; the first time it is given one, before anything is stored."""
        form = source.unfinished()
        if form is None or source.draft_id:
            return form
        source.draft_id = self.services.desk.identifiers.new_id()
        source.settled.connect(self._settle)
        return replace(form, replaces=source.draft_id)

    def _done(self, forms: list[UnfinishedForm], _result: None) -> None:
        self._storing = False
        self._stored |= {form.replaces: form.content for form in forms}
        self.notice.emit("drafts", "")

    def _failed(self, error: Exception) -> None:
        self._storing = False
        text = QCoreApplication.translate("DraftKeeper", "What is being typed cannot be kept for a power cut. {why}")
        self.notice.emit("drafts", text.replace("{why}", message(error)))

    def _settle(self, draft_id: str) -> None:
        """Remove the draft of a form that was saved or thrown away; it is stored before, if it was on its way."""
        self._stored.pop(draft_id, None)
        self.do(partial(self.services.drafts.forget, draft_id), self._look_again)

    def _look_again(self, _result: None) -> None:
        self.around.hub.announce(ChangeSet.of(Kind.DRAFT))
