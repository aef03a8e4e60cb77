"""The moment between two windows in which a closed copy becomes the file that is worked with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pgi_desk.gui.key_changing import KeyChanging


class TakingOver(KeyChanging):
    """Shows that it works, then what came of it."""

    def _title(self) -> str:
        return QCoreApplication.translate("TakingOver", "Work with this copy")

    def _wait(self) -> str:
        return QCoreApplication.translate("TakingOver", "The copy is checked. Do not switch off.")

    def _good(self) -> str:
        return QCoreApplication.translate(
            "TakingOver",
            "From now on this file is the one to work with, on this computer. Open it as usual, then make a backup. Do"
            " not work with the other file any more.",
        )

    def _bad(self) -> str:
        return QCoreApplication.translate("TakingOver", "Nothing was changed: the copy can be read as before.")
