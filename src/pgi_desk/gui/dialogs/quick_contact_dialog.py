"""Somebody who was met once: a form that is filled in and saved in seconds by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_quick_contact_dialog import Ui_QuickContactDialog
from pgi_desk.gui.widgets.check_list import CheckList
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.quick_contacts import NoteContact

Choices = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class QuickContactChoices:
    """The lists of the form."""

    occasions: Choices
    age_groups: Choices
    information: Choices
    needs: Choices


class QuickContactDialog(QDialog):
    """Collects one meeting; everything in it may stay as it is."""

    saved = Signal()
    occasion_chosen = Signal(str)

    def __init__(self, choices: QuickContactChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_QuickContactDialog()
        self._ui.setupUi(self)
        self.finished.connect(self.deleteLater)
        ui = self._ui
        fill(ui.occasionCombo, choices.occasions)
        fill(ui.ageCombo, choices.age_groups)
        self._information = CheckList(ui.informationBox)
        self._information.offer(choices.information)
        self._needs = CheckList(ui.needsBox)
        self._needs.offer(choices.needs)
        self._order_tabs()
        ui.occasionCombo.setFocus()
        ui.cancelButton.clicked.connect(self.reject)
        ui.saveButton.clicked.connect(self.saved)
        ui.occasionCombo.currentIndexChanged.connect(lambda _index: self.occasion_chosen.emit(self.occasion()))

    def occasion(self) -> str:
        """Return the code of the chosen occasion."""
        return chosen_code(self._ui.occasionCombo)

    def command(self) -> NoteContact:
        """Return what was typed."""
        ui = self._ui
        return NoteContact(
            occasion=self.occasion(),
            nickname=ui.nicknameEdit.text(),
            age_group=chosen_code(ui.ageCombo),
            area=ui.areaEdit.text(),
            information=self._information.ticked(),
            needs=self._needs.ticked(),
            note=ui.noteEdit.toPlainText(),
        )

    def show_kept(self, text: str) -> None:
        """Show until when it will be kept."""
        self._ui.keptLabel.setText(text)

    def show_problem(self, text: str, field: str = "") -> None:
        """Show why it was not stored, at its field; what was typed stays."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        point_at({"nickname": ui.nicknameEdit, "area": ui.areaEdit, "note": ui.noteEdit}, field)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
        super().changeEvent(event)

    def _order_tabs(self) -> None:
        """Lead the Tab key through the boxes that the lists put in, from top to bottom."""
        ui = self._ui
        ring: list[QWidget] = [ui.occasionCombo, ui.ageCombo, ui.nicknameEdit, ui.areaEdit]
        ring += [*self._information.boxes(), *self._needs.boxes(), ui.noteEdit, ui.cancelButton, ui.saveButton]
        for first, second in pairwise(ring):
            self.setTabOrder(first, second)
