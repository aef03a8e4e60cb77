"""Who was told of a breach, when, or why a person was not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.breach import PERSON, TOLD
from pgi_desk.domain.identifiers import BreachId
from pgi_desk.gui.forms.ui_telling_dialog import Ui_TellingDialog
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.date_field import moment_of, set_moment
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.breaches import NoteTelling


class TellingDialog(QDialog):
    """Reports what was typed; the case and the result apply to people alone."""

    save_wanted = Signal()

    def __init__(
        self, labels: Labels, codes: Sequence[str], due: str, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_TellingDialog()
        ui.setupUi(self)
        ui.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        fill(ui.whoCombo, labels.choices("breach_told"), chosen=due)
        fill(ui.caseCombo, [(code, code) for code in codes], empty=None if codes else self.tr("No case is known"))
        fill(ui.outcomeCombo, labels.choices("breach_outcomes"))
        set_moment(ui.dayEdit, ui.timeEdit, now)
        ui.whoCombo.currentIndexChanged.connect(self._who_chosen)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._who_chosen()

    def command(self, breach_id: BreachId) -> NoteTelling:
        """Return what was typed."""
        ui = self._ui
        person = chosen_code(ui.whoCombo) == PERSON
        return NoteTelling(
            breach_id=breach_id,
            who=chosen_code(ui.whoCombo),
            told_at=moment_of(ui.dayEdit, ui.timeEdit),
            case_code=chosen_code(ui.caseCombo) if person else "",
            outcome=chosen_code(ui.outcomeCombo) if person else TOLD,
            note=ui.noteEdit.text(),
        )

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused, at its field where it has one."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        point_at({"note": ui.noteEdit, "told_at": ui.dayEdit, "outcome": ui.outcomeCombo}, field)

    def _who_chosen(self) -> None:
        person = chosen_code(self._ui.whoCombo) == PERSON
        reason = "" if person else self.tr("This is asked about a person concerned alone.")
        for combo in (self._ui.caseCombo, self._ui.outcomeCombo):
            combo.setEnabled(person)
            combo.setToolTip(reason)
