"""A note at the foot of the window that nobody has to answer: read out, readable at each size, and gone by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QMainWindow

from pgi_desk.gui.widgets.announce import announce

SHOWN_MS = 10_000


class PassingNote(QLabel):
    """Stands below the page for some seconds; it takes neither the cursor nor a click."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__()
        self.setObjectName("passingNote")
        self.setProperty("role", "notice")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMargin(7)
        self.hide()
        self._over = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._over.timeout.connect(self.hide)
        frame = window.centralWidget()
        if frame is not None and (layout := frame.layout()) is not None:
            layout.addWidget(self)

    def say(self, text: str) -> None:
        """Show a sentence in place of the one before."""
        self.setText(text)
        self.show()
        self._over.start()
        announce(self, text)
