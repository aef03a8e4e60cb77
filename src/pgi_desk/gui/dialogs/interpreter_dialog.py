"""An interpreter in the register: languages, community, and until when they are bound."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.interpreters import Interpreter
from pgi_desk.domain.staff import usual_end
from pgi_desk.gui.forms.ui_interpreter_dialog import Ui_InterpreterDialog
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.widgets.check_list import CheckList
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.interpreters import InterpreterEntry

COLUMNS = 4


class InterpreterDialog(QDialog):
    """Collects one interpreter."""

    save_wanted = Signal()

    def __init__(self, labels: Labels, today: date, known: Interpreter | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_InterpreterDialog()
        ui.setupUi(self)
        self._key = known.interpreter_id if known is not None else ""
        self._languages = CheckList(ui.languagesBox, COLUMNS)
        self._languages.offer(labels.choices("languages"), ticked=known.languages if known is not None else ())
        ui.activeCheck.setChecked(known is None or known.active)
        signed = known.agreement_on if known is not None else None
        until = known.agreement_until if known is not None else None
        ui.agreementCheck.setChecked(signed is not None)
        set_day(ui.signedEdit, signed or today)
        set_day(ui.untilEdit, until or usual_end(today))
        if known is not None:
            ui.nameEdit.setText(known.name)
            ui.communityEdit.setText(known.community)
            ui.phoneEdit.setText(known.phone)
            ui.noteEdit.setText(known.note)
        ui.agreementCheck.toggled.connect(self._offer)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._offer()

    def entry(self) -> InterpreterEntry:
        """Return what was typed."""
        ui, signed = self._ui, self._ui.agreementCheck.isChecked()
        return InterpreterEntry(
            name=ui.nameEdit.text(),
            languages=self._languages.ticked(),
            community=ui.communityEdit.text(),
            phone=ui.phoneEdit.text(),
            agreement_on=day_of(ui.signedEdit) if signed else None,
            agreement_until=day_of(ui.untilEdit) if signed else None,
            note=ui.noteEdit.text(),
            active=ui.activeCheck.isChecked(),
            interpreter_id=self._key,
        )

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        fields = {"name": ui.nameEdit, "agreement_on": ui.signedEdit, "agreement_until": ui.untilEdit}
        point_at(fields, field)

    def _offer(self) -> None:
        signed = self._ui.agreementCheck.isChecked()
        reason = "" if signed else self.tr("Tick first that the agreement was signed.")
        for edit in (self._ui.signedEdit, self._ui.untilEdit):
            edit.setEnabled(signed)
            edit.setToolTip(reason)
