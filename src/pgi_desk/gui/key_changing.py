"""The moment between two windows in which the closed file gets its new key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QMessageBox

from pgi_desk.gui.jobs import JobRunner
from pgi_desk.gui.messages import message


class KeyChanging(QObject):
    """Shows that it works, then what came of it; `done` is called when that was read."""

    def __init__(self, work: Callable[[], None], done: Callable[[], None]) -> None:
        super().__init__()
        self._done = done
        self._runner = JobRunner(self)
        self._box = QMessageBox(QMessageBox.Icon.Information, self._title(), self._wait())
        self._box.setStandardButtons(QMessageBox.StandardButton.NoButton)
        self._box.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)
        self._box.show()
        job = self._runner.submit(work, owner=self)
        job.succeeded.connect(lambda _: self._tell(self._good(), QMessageBox.Icon.Information))
        job.failed.connect(lambda error: self._tell(message(error) + "\n\n" + self._bad(), QMessageBox.Icon.Warning))

    def _tell(self, text: str, icon: QMessageBox.Icon) -> None:
        self._runner.close()
        self._box.hide()
        self._box.deleteLater()
        self._box = QMessageBox(icon, self._title(), text, QMessageBox.StandardButton.Ok)
        self._box.finished.connect(lambda _result: self._done())
        self._box.open()

    def _title(self) -> str:
        return QCoreApplication.translate("KeyChanging", "Passphrase of the file")

    def _wait(self) -> str:
        return QCoreApplication.translate("KeyChanging", "The file gets its new key and is checked. Do not switch off.")

    def _good(self) -> str:
        return QCoreApplication.translate(
            "KeyChanging",
            "The file has a new passphrase and a new key. Open it with the new passphrase, without a sign-in name. Then"
            " make a backup, new recovery sheets, and new passphrases for the staff.",
        )

    def _bad(self) -> str:
        return QCoreApplication.translate(
            "KeyChanging", "Nothing was changed: the file opens with the passphrase from before."
        )
