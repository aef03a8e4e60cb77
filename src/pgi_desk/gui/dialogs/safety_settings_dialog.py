"""Whom to call, and by when people are contacted, as the branch agreed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QSpinBox, QWidget

from pgi_desk.domain.risk_intervals import RiskInterval
from pgi_desk.gui.forms.ui_safety_settings_dialog import Ui_SafetySettingsDialog
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.services.safety_settings import HelpNumber, SafetySettings

Spins = tuple[QSpinBox, QSpinBox, QSpinBox, QSpinBox, QSpinBox]


class SafetySettingsDialog(QDialog):
    """Collects numbers and times."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_SafetySettingsDialog()
        ui.setupUi(self)
        for _, number in self._lines():
            number.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a number never turns round
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_settings(self, settings: SafetySettings) -> None:
        """Show what holds now."""
        for (who, number), one in zip(self._lines(), settings.numbers, strict=False):
            who.setText(one.who)
            number.setText(one.number)
        for level, spins in self._spins().items():
            one_level = settings.intervals[level]
            figures = (
                one_level.first_hours,
                one_level.contact_days,
                one_level.review_days,
                one_level.early_days,
                one_level.early_contacts,
            )
            for spin, figure in zip(spins, figures, strict=True):
                spin.setValue(figure)

    def settings(self) -> SafetySettings:
        """Return what was typed."""
        numbers = tuple(HelpNumber(who.text(), number.text()) for who, number in self._lines())
        intervals = {level: RiskInterval(*(spin.value() for spin in spins)) for level, spins in self._spins().items()}
        return SafetySettings(numbers, intervals)

    def show_problem(self, text: str) -> None:
        """Show what was refused."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def _lines(self) -> tuple[tuple[QLineEdit, QLineEdit], ...]:
        ui = self._ui
        return (
            (ui.who1Edit, ui.number1Edit),
            (ui.who2Edit, ui.number2Edit),
            (ui.who3Edit, ui.number3Edit),
            (ui.who4Edit, ui.number4Edit),
        )

    def _spins(self) -> Mapping[str, Spins]:
        """Return the figures of each level in the order of the fields of an interval."""
        ui = self._ui
        return {
            "high": (ui.high_firstSpin, ui.high_contactSpin, ui.high_reviewSpin, ui.high_earlySpin, ui.high_countSpin),
            "medium": (
                ui.medium_firstSpin,
                ui.medium_contactSpin,
                ui.medium_reviewSpin,
                ui.medium_earlySpin,
                ui.medium_countSpin,
            ),
            "low": (ui.low_firstSpin, ui.low_contactSpin, ui.low_reviewSpin, ui.low_earlySpin, ui.low_countSpin),
        }
