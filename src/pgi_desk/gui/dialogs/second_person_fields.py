"""The second person in a form: who it is, and their own sign-in where they have one on this laptop."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.services.second_person import Approver, SignIn


class SecondPersonForm(Protocol):
    """A compiled form that asks for a second person."""

    secondCombo: QComboBox  # names of the form
    signInEdit: QLineEdit
    signInEdit_label: QLabel
    passphraseEdit: QLineEdit
    passphraseEdit_label: QLabel


class SecondPersonFields(QObject):
    """Shows who can agree, and asks for a passphrase only of those who have a way in here."""

    def __init__(self, ui: SecondPersonForm, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._approvers: dict[str, Approver] = {}
        ui.secondCombo.currentIndexChanged.connect(self._show_what_applies)
        self._show_what_applies()

    def offer(self, approvers: Sequence[Approver]) -> None:
        """Offer who may be the second person; nobody is chosen beforehand."""
        self._approvers = {one.staff_id: one for one in approvers}
        empty = self.tr("Choose the second person") if approvers else self.tr("Nobody else may decide this here")
        fill(self._ui.secondCombo, [(one.staff_id, one.name) for one in approvers], empty=empty)
        self._show_what_applies()

    def chosen(self) -> Approver | None:
        """Return who was chosen."""
        return self._approvers.get(chosen_code(self._ui.secondCombo))

    def sign_in(self) -> SignIn:
        """Return what the second person typed."""
        return SignIn(self._ui.signInEdit.text().strip(), self._ui.passphraseEdit.text())

    def forget_passphrase(self) -> None:
        """Empty what the second person typed."""
        self._ui.passphraseEdit.clear()

    def _show_what_applies(self) -> None:
        second = self.chosen()
        signs_in = second is not None and second.has_way_in
        ui = self._ui
        for control in (ui.signInEdit, ui.signInEdit_label, ui.passphraseEdit, ui.passphraseEdit_label):
            control.setVisible(signs_in)
