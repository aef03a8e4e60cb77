"""A breach of data: what happened, whose data, what was done, who has to know."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_breach_dialog import Ui_BreachDialog
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.widgets.check_list import CheckList
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.date_field import moment_of, set_moment
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.breaches import BreachEntry, BreachView


class BreachDialog(QDialog):
    """Reports what was typed and stays open until it is stored."""

    save_wanted = Signal()

    def __init__(self, labels: Labels, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_BreachDialog()
        ui.setupUi(self)
        ui.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        fill(ui.kindCombo, labels.choices("breach_kinds"), empty=self.tr("Choose what happened"))
        fill(ui.protectedCombo, labels.choices("breach_protected"))
        fill(ui.harmCombo, labels.choices("breach_harm"))
        fill(ui.authorityCombo, labels.choices("breach_authority"))
        self._data = CheckList(ui.dataBox)
        self._data.offer(labels.choices("breach_data"))
        ui.casesEdit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # codes never turn round
        ui.casesEdit.setPlaceholderText("K7QM-T4CC, ...")
        set_moment(ui.dayEdit, ui.timeEdit, now)
        ui.kindCombo.currentIndexChanged.connect(self._offer)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._offer()

    def show_breach(self, view: BreachView) -> None:
        """Show what is known of a breach."""
        ui, breach = self._ui, view.breach
        choose(ui.kindCombo, breach.kind)
        set_moment(ui.dayEdit, ui.timeEdit, breach.detected_at)
        ui.happenedEdit.setPlainText(breach.happened)
        ui.casesEdit.setText(", ".join(view.cases))
        ui.peopleSpin.setValue(breach.people)
        choose(ui.protectedCombo, breach.protected)
        ui.containmentEdit.setPlainText(breach.containment)
        choose(ui.harmCombo, breach.harm)
        choose(ui.authorityCombo, breach.authority)
        ui.authorityReasonEdit.setText(breach.authority_reason)
        for code in breach.data:
            self._data.box(code).setChecked(True)
        ui.saveButton.setText(self.tr("&Store"))

    def entry(self) -> BreachEntry:
        """Return what was typed."""
        ui = self._ui
        return BreachEntry(
            kind=chosen_code(ui.kindCombo),
            detected_at=moment_of(ui.dayEdit, ui.timeEdit),
            happened=ui.happenedEdit.toPlainText(),
            data=self._data.ticked(),
            people=ui.peopleSpin.value(),
            protected=chosen_code(ui.protectedCombo),
            containment=ui.containmentEdit.toPlainText(),
            harm=chosen_code(ui.harmCombo),
            authority=chosen_code(ui.authorityCombo),
            authority_reason=ui.authorityReasonEdit.text(),
            cases=tuple(ui.casesEdit.text().replace(";", ",").split(",")),
        )

    def show_busy(self, busy: bool) -> None:
        """Keep anybody from storing it twice."""
        self._ui.saveButton.setEnabled(not busy)

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused, at its field where it has one."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        places = {
            "happened": ui.happenedEdit,
            "containment": ui.containmentEdit,
            "cases": ui.casesEdit,
            "detected_at": ui.dayEdit,
            "authority_reason": ui.authorityReasonEdit,
        }
        point_at(places, field)

    def _offer(self) -> None:
        chosen = bool(chosen_code(self._ui.kindCombo))
        self._ui.saveButton.setEnabled(chosen)
        self._ui.saveButton.setToolTip("" if chosen else self.tr("Choose what happened first."))
