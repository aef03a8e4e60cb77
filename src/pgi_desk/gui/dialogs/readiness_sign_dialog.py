"""Two signatures under a readiness assessment: who is signed in, and the leadership of the National Society."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.dialogs.second_fields import SecondFields
from pgi_desk.gui.forms.ui_readiness_sign_dialog import Ui_ReadinessSignDialog
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.field_problems import FieldProblems
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.services.readiness_models import Leader, SignAssessment
from pgi_desk.services.second_person import Approver


class ReadinessSignDialog(QDialog):
    """Collects the head of an assessment and the second signature."""

    sign_wanted = Signal()
    years_changed = Signal()

    def __init__(self, today: date, years: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ReadinessSignDialog()
        ui.setupUi(self)
        ui.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        set_day(ui.assessedEdit, today)
        ui.yearsSpin.setValue(years)
        labels = (ui.signInEdit_label, ui.passphraseEdit_label)
        self._leader = SecondFields(ui.leaderCombo, ui.signInEdit, ui.passphraseEdit, labels)
        self._problems = FieldProblems(
            {
                "assessed_on": ui.assessedProblem,
                "focal_years": ui.yearsProblem,
                "comment": ui.commentProblem,
                "leader": ui.leaderProblem,
                "approved_by": ui.leaderProblem,
                "leader_name": ui.nameProblem,
                "leader_function": ui.functionProblem,
            },
            ui.scroll,
        )
        ui.leaderCombo.currentIndexChanged.connect(self._show_what_applies)
        ui.yearsSpin.valueChanged.connect(self.years_changed)
        ui.signButton.clicked.connect(self.sign_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.offer_leaders(())

    def show_intro(self, text: str) -> None:
        """Show which level would be signed."""
        self._ui.introLabel.setText(text)

    def show_closes(self, text: str) -> None:
        """Show what would be closed from the moment of signing; an empty text hides it."""
        self._ui.closesLabel.setText(text)
        self._ui.closesFrame.setVisible(bool(text))

    def years(self) -> int:
        """Return the years of experience that were typed."""
        return self._ui.yearsSpin.value()

    def offer_leaders(self, people: Sequence[Approver]) -> None:
        """Offer the colleagues who may sign for the leadership; anybody else signs on paper."""
        self._leader.offer(people, self.tr("Somebody else, who signs the printed report"))
        self._show_what_applies()

    def leader(self) -> Approver | None:
        """Return the colleague who signs, or None for somebody who signs on paper."""
        return self._leader.chosen()

    def command(self) -> SignAssessment:
        """Return what was typed; the passphrase is emptied."""
        ui, second = self._ui, self._leader.chosen()
        named = Leader(name=ui.nameEdit.text(), function=ui.functionEdit.text())
        signs_here = Leader(second.staff_id, self._leader.sign_in()) if second is not None else named
        return SignAssessment(day_of(ui.assessedEdit), signs_here, ui.yearsSpin.value(), ui.commentEdit.toPlainText())

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> None:
        """Show each refusal at its field."""
        self.show_problem("\n".join(self._problems.show(problems, go_there=True)))

    def show_problem(self, text: str) -> None:
        """Show what was refused and has no field here."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def _show_what_applies(self) -> None:
        ui = self._ui
        self._leader.show_what_applies()
        on_paper = self._leader.chosen() is None
        for control in (ui.nameEdit, ui.nameEdit_label, ui.functionEdit, ui.functionEdit_label):
            control.setVisible(on_paper)
