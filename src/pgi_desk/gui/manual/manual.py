"""Opens the handbook at the place of the field in which the cursor stands: by F1, a button, or after an update."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from pgi_desk.gui.input_hooks import InputHooks
from pgi_desk.gui.language import Language
from pgi_desk.gui.window_settings import WindowSettings

if TYPE_CHECKING:  # the unlock window must not wait for these imports
    from pgi_desk.gui.manual.index import Place
    from pgi_desk.gui.manual.window import ManualWindow

FRAME = "MainWindow"


class Manual(QObject):
    """Holds the one window of the handbook.

    `report_wanted` asks for the report about the program, `setup_check_wanted` whether a set-up file is the real one.
    """

    report_wanted = Signal()
    setup_check_wanted = Signal()

    def __init__(self, application: QApplication, language: Language, settings: WindowSettings) -> None:
        super().__init__()
        self._application = application
        self._language = language
        self._settings = settings
        self._window: ManualWindow | None = None
        self._over_a_file = False
        self._hooks = InputHooks(self)

    @property
    def window(self) -> ManualWindow | None:
        """The window, while it is there."""
        return self._window

    def watch(self) -> None:
        """Listen for F1 in every window; once a file is open the watch for idleness does it."""
        self._hooks.begin(self._application)

    def file_opened(self) -> None:
        """Leave F1 to the other watch, offer what an open file makes possible, and tell once what is new."""
        from pgi_desk.gui.manual.news import take_note

        self._hooks.end(self._application)
        self._over_a_file = True
        if self._window is not None:
            self._window.offer_report(True)
        if take_note(self._settings):
            self.open_topic("news")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take F1 before any dialog sees it."""
        if is_help_key(event):
            self.open_here()
            return True
        return False

    def open_here(self) -> None:
        """Open the handbook at the place of the field in which the cursor stands."""
        self.open(place_of(self._application))

    def open_topic(self, topic: str) -> None:
        """Open the handbook at a topic; an empty one is its contents."""
        from pgi_desk.gui.manual.index import CONTENTS, Place

        self.open(Place(topic or CONTENTS))

    def open(self, place: Place) -> None:
        """Open the handbook at a place."""
        from pgi_desk.gui.manual.window import ManualWindow

        if self._window is None:
            self._window = ManualWindow(self._language.code)
            self._window.offer_report(self._over_a_file)
            self._window.report_wanted.connect(self.report_wanted)
            self._window.setup_check_wanted.connect(self.setup_check_wanted)
            self._window.closed.connect(self._forget)
        self._window.go(place)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def follow_display(self) -> None:
        """Speak the language that is spoken now."""
        if self._window is not None:
            self._window.speak(self._language.code)

    def _forget(self) -> None:
        self._window = None


def is_help_key(event: QEvent) -> bool:
    """Tell whether this is F1 being pressed."""
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    return event.key() == Qt.Key.Key_F1 and event.modifiers() == Qt.KeyboardModifier.NoModifier


def place_of(application: QApplication) -> Place:
    """Return the place for the control in which the cursor stands, or for the window in front."""
    from pgi_desk.gui.manual.index import index

    at = application.focusWidget() or application.activeWindow()
    names = tuple(widget.objectName() for widget in outwards(at))
    place = index().place(names)
    if FRAME in names and place == index().place((FRAME,)):
        # The frame says little; the page in it is what somebody wants to know about.
        front = getattr(at.window() if at is not None else None, "current_page", lambda: None)()
        return index().place((front.objectName(),)) if front is not None else place
    return place


def outwards(widget: QWidget | None) -> Iterator[QWidget]:
    """Yield a control and everything it lies in, over the borders of dialogs too."""
    while widget is not None:
        yield widget
        widget = widget.parentWidget()
