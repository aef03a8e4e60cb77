"""What was copied from the program leaves the clipboard after a short time, at locking and at the end."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

CLEAR_AFTER_MS = 15_000
# Clipboard programs that know these hints do not keep what they mark.
HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"",
    "CanIncludeInClipboardHistory": b"\x00\x00\x00\x00",
    "org.nspasteboard.ConcealedType": b"",
}


class ClipboardGuard(QObject):
    """Watches what the program itself put on the clipboard; the text of other programs is never touched."""

    def __init__(self, clipboard: QClipboard, clear_after_ms: int = CLEAR_AFTER_MS) -> None:
        super().__init__()
        self._clipboard = clipboard
        self._timer = QTimer(self, singleShot=True, interval=clear_after_ms)
        self._timer.timeout.connect(self.clear)
        self._marking = False
        clipboard.dataChanged.connect(self._changed)

    def clear(self) -> None:
        """Empty the clipboard if it still holds what this program put there."""
        self._timer.stop()
        if self._clipboard.ownsClipboard():
            self._clipboard.clear()
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _changed(self) -> None:
        if self._marking or not self._clipboard.ownsClipboard():
            return
        text = self._clipboard.text()
        if not text:
            self._timer.stop()
            return
        marked = QMimeData()
        marked.setText(text)
        for hint, value in HINTS.items():
            marked.setData(hint, value)
        self._marking = True
        self._clipboard.setMimeData(marked)
        self._marking = False
        # A second copy starts the time anew, for itself.
        self._timer.start()
