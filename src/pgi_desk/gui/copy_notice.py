"""Says on every page that the open file is a copy, and lets the coordinator work with it all the same."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal

from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.file_home import HomeState, Standing
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.main_window import MainWindow
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings

REASONS = {
    HomeState.OTHER_LAPTOP: QT_TRANSLATE_NOOP(
        "CopyNotice",
        "Read only: this file is worked with on another computer, or by another account of this one. Nothing is stored"
        " here, and names, printing and exports stay closed. Work with the file there; if it is lost, the coordinator"
        " can work with this copy.",
    ),
    HomeState.ORIGINAL_THERE: QT_TRANSLATE_NOOP(
        "CopyNotice",
        "Read only: this is a copy, and the original still lies at {path}. Nothing is stored here, and names, printing"
        " and exports stay closed. Open the original; if it cannot be used any more, the coordinator can work with this"
        " copy.",
    ),
}
QUESTIONS = {
    HomeState.OTHER_LAPTOP: QT_TRANSLATE_NOOP(
        "CopyNotice",
        "From now on this file would be the one to work with, on this computer. If anybody goes on with the file on the"
        " other computer, there will be two files, and they can never be joined again: whatever is recorded in one is"
        " missing in the other.",
    ),
    HomeState.ORIGINAL_THERE: QT_TRANSLATE_NOOP(
        "CopyNotice",
        "From now on this file would be the one to work with. If anybody goes on with the original at {path}, there"
        " will be two files, and they can never be joined again: whatever is recorded in one is missing in the other.",
    ),
}
ADVICE = QT_TRANSLATE_NOOP(
    "CopyNotice",
    "Go on only if the other file was lost, stolen or damaged, or if nobody will use it again. This copy is checked,"
    " the audit trail notes the change, and the program starts again.",
)


class CopyNotice(Presenter):
    """Shows the reason in the window; `confirmed` carries the order to take the copy over."""

    confirmed = Signal(object)

    def __init__(self, window: MainWindow, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(surroundings, parent)
        self._window = window
        self._standing = self.services.desk.reading
        self.refresh()

    def refresh(self) -> None:
        """Say it, in the language of now."""
        desk, window = self.services.desk, self._window
        if self._standing is not None:
            window.show_notice("copy", _filled(REASONS[self._standing.state], self._standing))
            reason = message(NotPermitted(permission=Permission.MANAGE_KEYS.value))
            window.offer_take_over(desk.may(Permission.MANAGE_KEYS), reason)

    def ask(self) -> None:
        """Say what it means to work with the copy, and ask."""
        if self._standing is None:
            return
        title, action = self.tr("Work with this copy?"), self.tr("Work with this copy")
        text = _filled(QUESTIONS[self._standing.state], self._standing) + "\n\n" + _words(ADVICE)
        self.around.prompts.confirm(title, text, action, self._order)

    def _order(self) -> None:
        self.do(self.services.home.order, self.confirmed.emit)


def _filled(marked: object, standing: Standing) -> str:
    path = standing.home.path if standing.home is not None else ""
    return _words(marked).replace("{path}", isolated(path))


def _words(marked: object) -> str:
    return QCoreApplication.translate("CopyNotice", str(marked))
