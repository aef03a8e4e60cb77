"""What came back after a letter left: everything on record about it, and one more entry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from pgi_desk.gui.forms.ui_answer_dialog import Ui_AnswerDialog
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.badge import show_badge
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.gui.widgets.tables import prepare_table

Choices = Sequence[tuple[str, str]]
HANDED_OVER, REMINDER = "handed_over", "reminder"
CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry on record, in words."""

    day: str
    what: str
    way: str
    whom: str
    note: str


@dataclass(frozen=True, slots=True)
class AnswerChoices:
    """What can be recorded now, as codes with their labels.

    `instead` is what can stand in place of the last entry, none when nothing can be corrected; `reasons` belong to a
    state; `step` is the step of the chase that is due.
    """

    states: Choices
    instead: Choices
    reasons: Mapping[str, Choices]
    outcomes: Choices
    steps: Choices
    step: str
    channels: Choices
    deliveries: Choices
    roles: Choices
    with_day: bool


@dataclass(frozen=True, slots=True)
class AnswerAsTyped:
    """The entry that somebody typed; `what` is a state, or that the letter was handed over, or that we reminded."""

    what: str
    reason: str
    outcome: str
    step: str
    instead: bool
    on: date
    channel: str
    contact_role: str
    note: str


class AnswerDialog(QDialog):
    """Offers what can be recorded about a referral; `saved` carries it."""

    saved = Signal(object)
    person_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AnswerDialog()
        self._ui.setupUi(self)
        self._choices: AnswerChoices | None = None
        self.finished.connect(self.deleteLater)
        self._ui.letterLabel.setTextFormat(Qt.TextFormat.PlainText)
        self._ui.cancelButton.clicked.connect(self.reject)
        self._ui.saveButton.clicked.connect(self._save)
        self._ui.personButton.clicked.connect(self.person_wanted)
        self._ui.correctCheck.toggled.connect(self._offer_states)
        self._ui.stateCombo.currentIndexChanged.connect(self._offer)
        self._ui.table.hide()
        self._offer()

    def use_model(self, model: RowTable[EntryRow], today: date) -> None:
        """Show the entries of a model, and today as the day of a new one."""
        prepare_table(self._ui.table, model, fit=(0, 1, 2, 3), stretch=4)
        set_day(self._ui.dateEdit, today)

    def show_referral(self, text: str, *, state: str, tone: str, chase: str, entries: int) -> None:
        """Show which letter it is about, where the referral stands, what to do next, and whether anything came back."""
        ui = self._ui
        ui.letterLabel.setText(text)
        show_badge(ui.stateBadge, state, tone)
        ui.chaseLabel.setText(chase)
        ui.chaseLabel.setVisible(bool(chase))
        ui.table.setVisible(bool(entries))

    def offer(self, choices: AnswerChoices, *, what: str = "") -> None:
        """Offer exactly this; no state means that nothing more can be recorded. `what` is chosen already."""
        ui = self._ui
        self._choices = choices
        ui.correctCheck.setVisible(bool(choices.instead))
        fill(ui.outcomeCombo, choices.outcomes, empty=self.tr("Choose how it ended"))
        fill(ui.stepCombo, choices.steps, chosen=choices.step)
        fill(ui.roleCombo, choices.roles, empty=self.tr("Not known"))
        self._show_told(choices.with_day)
        ui.personButton.setVisible(choices.with_day)
        ui.noteLabel.setText("" if choices.states else self.tr("This referral has ended. No answer can be added."))
        ui.noteLabel.setVisible(not choices.states)
        self._offer_states()
        choose(ui.stateCombo, what)
        ui.stateCombo.setFocus()

    def show_problem(self, text: str, field: str = "") -> None:
        """Show why the entry was not stored, at its field; what was chosen stays."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        fields = {"happened_on": ui.dateEdit, "note": ui.noteEdit, "outcome": ui.outcomeCombo, "step": ui.stepCombo}
        fields["reason"] = ui.reasonCombo
        point_at(fields, field)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
        super().changeEvent(event)

    def _show_told(self, shown: bool) -> None:
        """A referral that was never sent has no day, way or person at the service."""
        ui = self._ui
        for label, field in (
            (ui.dayLabel, ui.dateEdit),
            (ui.channelLabel, ui.channelCombo),
            (ui.roleLabel, ui.roleCombo),
            (ui.wordsLabel, ui.noteEdit),
        ):
            label.setVisible(shown)
            field.setVisible(shown)

    def _offer_states(self) -> None:
        if self._choices is not None:
            states = self._choices.instead if self._ui.correctCheck.isChecked() else self._choices.states
            fill(self._ui.stateCombo, states, empty=self.tr("Choose what happened"))
            self._ui.stateCombo.setEnabled(bool(states))
        self._offer()

    def _offer(self) -> None:
        """Show what belongs to what happened: a reason, a step or an end, and the ways in which it can have come."""
        ui, chosen = self._ui, chosen_code(self._ui.stateCombo)
        reasons = self._choices.reasons.get(chosen, ()) if self._choices is not None else ()
        # Of a referral that never left nobody asks the person, so closing it needs no reason.
        reasons = () if chosen == CLOSED and not (self._choices and self._choices.with_day) else reasons
        nothing = self.tr("The person was asked") if chosen == CLOSED else self.tr("Not said")
        fill(ui.reasonCombo, reasons, empty=nothing)
        for label, combo, needed in (
            (ui.reasonLabel, ui.reasonCombo, bool(reasons)),
            (ui.stepLabel, ui.stepCombo, chosen == REMINDER),
            (ui.outcomeLabel, ui.outcomeCombo, chosen == CLOSED),
        ):
            label.setVisible(needed)
            combo.setVisible(needed)
        if self._choices is not None:
            ways = self._choices.deliveries if chosen == HANDED_OVER else self._choices.channels
            self._keep(ui.channelCombo, ways)
        ui.saveButton.setEnabled(bool(chosen))
        ui.saveButton.setToolTip("" if chosen else self.tr("Choose what happened first."))

    def _keep(self, combo: QComboBox, choices: Choices) -> None:
        """Offer other choices without losing one that is among them."""
        fill(combo, choices, empty=self.tr("Not known"), chosen=chosen_code(combo))

    def _save(self) -> None:
        self.show_problem("")
        ui, what = self._ui, chosen_code(self._ui.stateCombo)
        self.saved.emit(
            AnswerAsTyped(
                what=what,
                reason=chosen_code(ui.reasonCombo),
                outcome=chosen_code(ui.outcomeCombo) if what == CLOSED else "",
                step=chosen_code(ui.stepCombo) if what == REMINDER else "",
                instead=ui.correctCheck.isChecked(),
                on=day_of(ui.dateEdit),
                channel=chosen_code(ui.channelCombo),
                contact_role=chosen_code(ui.roleCombo),
                note=ui.noteEdit.text(),
            )
        )
