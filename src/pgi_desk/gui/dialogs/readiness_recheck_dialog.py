"""Two people look again at what let the level of readiness fall."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.identifiers import LossId, StaffId
from pgi_desk.domain.readiness import CRITICAL_LOST, NOT_APPLICABLE, ReadinessLoss
from pgi_desk.gui.dialogs.second_fields import SecondFields
from pgi_desk.gui.forms.ui_readiness_recheck_dialog import Ui_ReadinessRecheckDialog
from pgi_desk.gui.labels import Labels, in_line
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.field_problems import FieldProblems
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.services.readiness_models import Recheck
from pgi_desk.services.second_person import Approver


class ReadinessRecheckDialog(QDialog):
    """Collects what was found, and who agrees."""

    save_wanted = Signal()

    def __init__(self, labels: Labels, losses: Sequence[ReadinessLoss], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ReadinessRecheckDialog()
        ui.setupUi(self)
        ui.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self._losses = {one.loss_id: one for one in losses}
        fill(ui.lossCombo, [(one.loss_id, _name(labels, one)) for one in losses])
        ratings = [one for one in labels.choices("readiness_ratings") if one[0] != NOT_APPLICABLE]
        fill(ui.ratingCombo, ratings, empty=self.tr("Choose the rating"))
        sign_in = (ui.signInEdit_label, ui.passphraseEdit_label)
        self._second = SecondFields(ui.secondCombo, ui.signInEdit, ui.passphraseEdit, sign_in)
        self._problems = FieldProblems({"rating_now": ui.ratingProblem, "approved_by": ui.secondProblem}, ui.scroll)
        ui.lossCombo.currentIndexChanged.connect(self._show_what_applies)
        ui.secondCombo.currentIndexChanged.connect(self._second.show_what_applies)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._second.offer((), "–")
        self._show_what_applies()

    def offer_second(self, people: Sequence[Approver]) -> None:
        """Offer who may be the second person."""
        empty = self.tr("Choose the second person") if people else self.tr("Nobody else may decide this here")
        self._second.offer(people, empty)

    def second(self) -> Approver | None:
        """Return who was chosen as the second person."""
        return self._second.chosen()

    def command(self) -> Recheck:
        """Return what was typed; the passphrase is emptied."""
        second = self._second.chosen()
        return Recheck(
            loss_id=LossId(chosen_code(self._ui.lossCombo)),
            second=second.staff_id if second is not None else StaffId(""),
            sign_in=self._second.sign_in(),
            rating_now=chosen_code(self._ui.ratingCombo) if self._critical() else "",
        )

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> None:
        """Show each refusal at its field."""
        self.show_problem("\n".join(self._problems.show(problems, go_there=True)))

    def show_problem(self, text: str) -> None:
        """Show what was refused and has no field here."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def _critical(self) -> bool:
        loss = self._losses.get(LossId(chosen_code(self._ui.lossCombo)))
        return loss is not None and loss.kind == CRITICAL_LOST

    def _show_what_applies(self) -> None:
        for control in (self._ui.ratingCombo, self._ui.ratingCombo_label):
            control.setVisible(self._critical())


def _name(labels: Labels, loss: ReadinessLoss) -> str:
    kind = labels.code("readiness_losses", loss.kind)
    return in_line((labels.day(loss.happened_on), kind, loss.question))
