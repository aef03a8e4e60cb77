"""What was copied from our windows does not stay on the clipboard; what others copied is never touched."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

KEPT_SECONDS = 15
# Asks clipboard managers of KDE, Windows and macOS to keep no history of it.
HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": b"\0\0\0\0",
    "CanUploadToCloudClipboard": b"\0\0\0\0",
    "org.nspasteboard.ConcealedType": b"1",
}


class ClipboardGuard(QObject):
    """Marks each copy from our windows as private and clears it after a while if it is still there."""

    def __init__(
        self,
        clipboard: QClipboard,
        owns: Callable[[QClipboard.Mode], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._owns = owns or self._is_owner
        self._clipboard = clipboard
        self.timer = QTimer(self, interval=KEPT_SECONDS * 1000, singleShot=True)
        self.timer.timeout.connect(self.clear)
        self._marking = False
        clipboard.changed.connect(self._changed)

    def clear(self) -> None:
        """Empty the clipboard and the selection where they still hold what we put there."""
        self.timer.stop()
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            if self._owns(mode):
                self._clipboard.clear(mode)

    def _is_owner(self, mode: QClipboard.Mode) -> bool:
        if mode is QClipboard.Mode.Clipboard:
            return self._clipboard.ownsClipboard()
        return self._clipboard.supportsSelection() and self._clipboard.ownsSelection()

    def _changed(self, mode: QClipboard.Mode) -> None:
        if self._marking or not self._owns(mode):
            return
        text = self._clipboard.text(mode)
        if not text:
            return
        if mode is QClipboard.Mode.Clipboard:
            self._mark(text)
        self.timer.start()

    def _mark(self, text: str) -> None:
        data = QMimeData()
        data.setText(text)
        for kind, value in HINTS.items():
            data.setData(kind, QByteArray(value))
        self._marking = True
        try:
            self._clipboard.setMimeData(data)
        finally:
            self._marking = False
