"""What the person says about a service: how content they are, and whether they felt safe there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_person_word_dialog import Ui_PersonWordDialog
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import point_at, show_problem

Choices = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class WordAsTyped:
    """The person's word; no satisfaction means that it was not asked."""

    channel: str
    satisfaction: str
    felt_safe: str
    on: date
    note: str
    hours_asked: bool


class PersonWordDialog(QDialog):
    """Offers the questions; `saved` carries the answers."""

    saved = Signal(object)
    contact_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_PersonWordDialog()
        self._ui.setupUi(self)
        self._stops: dict[str, str] = {}
        self.finished.connect(self.deleteLater)
        for label in (self._ui.letterLabel, self._ui.stopLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._ui.cancelButton.clicked.connect(self.reject)
        self._ui.saveButton.clicked.connect(self._save)
        self._ui.contactButton.clicked.connect(self.contact_wanted)
        for combo in (self._ui.channelCombo, self._ui.satisfactionCombo, self._ui.safeCombo):
            combo.currentIndexChanged.connect(self._offer)
        self._ui.hoursCheck.toggled.connect(self._offer)

    def offer(self, channels: Choices, levels: Choices, safe: Choices, today: date) -> None:
        """Offer ways and answers; the person is here unless somebody says otherwise."""
        ui = self._ui
        fill(ui.channelCombo, channels)
        fill(ui.satisfactionCombo, levels, empty=self.tr("Not asked"))
        fill(ui.safeCombo, safe, empty=self.tr("Not asked"))
        set_day(ui.dateEdit, today)
        self._offer()

    def show_letter(self, text: str) -> None:
        """Show which letter it is about."""
        self._ui.letterLabel.setText(text)

    def show_stops(self, always: str, when_contacted: str, here: str, hours: str = "") -> None:
        """Show why the person cannot be asked at all, or not be contacted for it; `here` is the way without contact.

        `hours` says that nobody knows whether the time is a safe one; then somebody has to ask first and say so.
        """
        self._stops = {"always": always, "contacted": when_contacted, "here": here, "hours": hours}
        self._offer()

    def show_problem(self, text: str, field: str = "") -> None:
        """Show why the answers were not stored; what was chosen stays."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        point_at({"happened_on": ui.dateEdit, "note": ui.noteEdit}, field)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
        super().changeEvent(event)

    def _offer(self) -> None:
        ui = self._ui
        here = chosen_code(ui.channelCombo) == self._stops.get("here", "")
        stop = self._stops.get("always") or ("" if here else self._stops.get("contacted", ""))
        hours = "" if here or stop else self._stops.get("hours", "")
        ui.hoursCheck.setVisible(bool(hours))
        stop = stop or ("" if ui.hoursCheck.isChecked() else hours)
        said = bool(chosen_code(ui.satisfactionCombo) or chosen_code(ui.safeCombo))
        ui.stopLabel.setText(stop)
        ui.stopFrame.setVisible(bool(stop))
        ui.saveButton.setEnabled(said and not stop)
        missing = self.tr("Choose what the person said first.") if not said else ""
        ui.saveButton.setToolTip(stop or missing)

    def _save(self) -> None:
        self.show_problem("")
        ui = self._ui
        self.saved.emit(
            WordAsTyped(
                channel=chosen_code(ui.channelCombo),
                satisfaction=chosen_code(ui.satisfactionCombo),
                felt_safe=chosen_code(ui.safeCombo),
                on=day_of(ui.dateEdit),
                note=ui.noteEdit.text(),
                hours_asked=ui.hoursCheck.isChecked() and ui.hoursCheck.isVisibleTo(self),
            )
        )
