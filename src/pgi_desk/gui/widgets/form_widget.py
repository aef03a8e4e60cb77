"""What every screen with a compiled form shares: its words follow a switch of language."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget


class FormWidget(QWidget):
    """A widget that keeps its form in ``_ui``."""

    def changeEvent(self, event: QEvent) -> None:
        """Put the words of the new language into the form; events before the form is there change nothing."""
        form = getattr(self, "_ui", None)
        if form is not None and event.type() == QEvent.Type.LanguageChange:
            form.retranslateUi(self)
        super().changeEvent(event)
