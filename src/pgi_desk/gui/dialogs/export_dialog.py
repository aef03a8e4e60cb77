"""Saving a list for another program: which list, what for, whether names have to be in it, and who agrees to that."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.list_export import SheetKind
from pgi_desk.domain.unmet_need import Period
from pgi_desk.gui.dialogs.second_person_fields import SecondPersonFields
from pgi_desk.gui.forms.ui_export_dialog import Ui_ExportDialog
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import show_problem

Choices = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """What can be chosen: lists, those with a time and those with names, purposes and reasons for names."""

    lists: Choices
    timed: Collection[str]
    named: Collection[str]
    purposes: Choices
    reasons: Choices


class ExportDialog(QDialog):
    """Asks and reports; it reads and writes nothing."""

    save_wanted = Signal()

    def __init__(self, choices: ExportChoices, chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ExportDialog()
        self._ui.setupUi(self)
        self._choices, self._busy = choices, False
        ui = self._ui
        self.second = SecondPersonFields(ui, self)
        ui.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        fill(ui.listCombo, choices.lists, chosen=chosen)
        fill(ui.periodCombo, self._periods(), chosen=Period.ALL.value)
        fill(ui.purposeCombo, choices.purposes, empty=self.tr("Choose"))
        fill(ui.reasonCombo, choices.reasons, empty=self.tr("None: case codes and age groups"))
        kinds = [(SheetKind.XLSX.value, self.tr("Excel workbook (.xlsx)")), (SheetKind.CSV.value, self.tr("CSV"))]
        fill(ui.kindCombo, kinds)
        for combo in (ui.listCombo, ui.purposeCombo, ui.reasonCombo, ui.secondCombo):
            combo.currentIndexChanged.connect(self._offer)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._offer()

    def list_code(self) -> str:
        """Return the chosen list."""
        return chosen_code(self._ui.listCombo)

    def purpose(self) -> str:
        """Return what it is saved for."""
        return chosen_code(self._ui.purposeCombo)

    def period(self) -> Period:
        """Return the time; everything where a list has none."""
        timed = self.list_code() in self._choices.timed
        return Period(chosen_code(self._ui.periodCombo)) if timed else Period.ALL

    def reason(self) -> str:
        """Return why names have to be in it, or an empty text."""
        return chosen_code(self._ui.reasonCombo) if self.list_code() in self._choices.named else ""

    def kind(self) -> SheetKind:
        """Return the kind of file."""
        return SheetKind(chosen_code(self._ui.kindCombo))

    def standard(self) -> bool:
        """Tell whether the names of the standard are wanted."""
        return self._ui.standardCheck.isChecked()

    def show_problem(self, text: str) -> None:
        """Show what is wrong; what was chosen stays."""
        self.show_busy(False)
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def show_busy(self, busy: bool) -> None:
        """Hold the button while the list is on its way."""
        self._busy = busy
        self._offer()

    def _periods(self) -> Choices:
        return (
            (Period.LAST_3_MONTHS, self.tr("Last 3 months")),
            (Period.THIS_YEAR, self.tr("This year")),
            (Period.LAST_YEAR, self.tr("Last year")),
            (Period.ALL, self.tr("Since the beginning")),
        )

    def _offer(self) -> None:
        ui, chosen = self._ui, self.list_code()
        ui.periodCombo.setEnabled(chosen in self._choices.timed)
        ui.periodCombo.setToolTip("" if chosen in self._choices.timed else self.tr("This list is as it is today."))
        named = chosen in self._choices.named
        ui.reasonCombo.setEnabled(named)
        ui.reasonCombo.setToolTip("" if named else self.tr("This list holds no names, or you may not save them."))
        care = self.tr(
            "Names leave the encrypted file. Whoever finds this file knows who asked for help. Nobody decides that"
            " alone: a second person agrees here."
        )
        ui.careLabel.setText(care if self.reason() else "")
        for widget in (ui.careLabel, ui.secondBox):
            widget.setVisible(bool(self.reason()))
        missing = self._missing()
        ui.saveButton.setEnabled(not missing and not self._busy)
        ui.saveButton.setToolTip(missing)

    def _missing(self) -> str:
        """Return what has to be chosen first."""
        if not self.purpose():
            return self.tr("Choose what the list is saved for.")
        if self.reason() and self.second.chosen() is None:
            return self.tr("Choose the second person, who agrees that names leave.")
        return ""
