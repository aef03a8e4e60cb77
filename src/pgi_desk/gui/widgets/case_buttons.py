"""The buttons of a page of one case: what a closed case does not take is closed before anybody types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QLabel, QWidget

from pgi_desk.gui.widgets.button_reasons import Asked, ButtonReasons


@dataclass(frozen=True, slots=True)
class CaseReasons:
    """Why nothing is added to a case, and why not even what was begun is settled; an empty text is no objection."""

    adding: str = ""
    settling: str = ""


class CaseButtons(ButtonReasons):
    """Buttons that add to a case, and buttons that only settle what was begun, with the line that says why."""

    def __init__(self, notice: QLabel, adding: Sequence[QWidget], settling: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.case = CaseReasons()
        self._notice = notice
        self._adding = tuple(adding)
        self._settling = tuple(settling)

    def show_case(self, reasons: CaseReasons) -> None:
        """Close what the case does not take now."""
        self.case = reasons
        self._notice.setText(reasons.adding)
        self._notice.setVisible(bool(reasons.adding))
        self.close(Asked.CASE, reasons.adding, *self._adding)
        self.close(Asked.CASE, reasons.settling, *self._settling)
