"""Builds the window over a file once without one, while the passphrase is being typed; then it is thrown away."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal


class Rehearsal(QObject):
    """What Qt for Python makes when it is first used is there when the real window is built; it shows nothing.

    Most of the time between the key and the first page went into that: the classes of Qt's enumerations, fonts and the
    drawings of the icons. Each step is short, so that typing is not held up.
    """

    over = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] | None = None

    def begin(self) -> None:
        """Take the first step as soon as the window has nothing else to do."""
        self._steps = _steps()
        QTimer.singleShot(0, self, self._step)

    def stop(self) -> None:
        """Leave the rest out: the real window is being built."""
        self._steps = None

    def _step(self) -> None:
        if self._steps is None:
            return
        try:
            next(self._steps)
        except StopIteration:
            self._steps = None
            self.over.emit()
        else:
            QTimer.singleShot(0, self, self._step)


def _steps() -> Iterator[None]:
    from pgi_desk.gui.main_window import MainWindow
    from pgi_desk.gui.pages.home_page import HomePage

    window = MainWindow(demo=True, temporary=True)
    try:
        yield
        page = HomePage()
        window.add_page("home", page)
        window.show_page("home")
        yield
        window.ensurePolished()
        window.adjustSize()
        yield
        window.grab()
    finally:
        window.deleteLater()
