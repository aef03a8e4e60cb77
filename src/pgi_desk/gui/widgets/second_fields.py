"""The fields for a second person: who it is and, where they have a way in on this laptop, their own sign-in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.services.second_person import Approver, SignIn


class SecondForm(Protocol):
    """The widgets of a form that asks for a second person."""

    secondCombo: QComboBox
    signInEdit: QLineEdit
    signInEdit_label: QLabel
    passphraseEdit: QLineEdit
    passphraseEdit_label: QLabel


class SecondFields(QObject):
    """Shows the sign-in only for who has one here; `chosen` when somebody else is the second person."""

    chosen = Signal()

    def __init__(self, form: SecondForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self._known: dict[str, Approver] = {}
        form.secondCombo.currentIndexChanged.connect(self._show_sign_in)
        self._show_sign_in()

    def offer(self, approvers: Sequence[Approver]) -> None:
        """Offer who may be the second person; nobody is chosen beforehand."""
        self._known = {one.staff_id: one for one in approvers}
        empty = self.tr("Choose the second person") if approvers else self.tr("Nobody else may decide this here")
        combo = self._form.secondCombo
        fill(combo, [(one.staff_id, one.name) for one in approvers], empty=empty, chosen=chosen_code(combo))
        self._show_sign_in()

    def person(self) -> Approver | None:
        """Return who was chosen."""
        return self._known.get(chosen_code(self._form.secondCombo))

    def sign_in(self) -> SignIn:
        """Return what they typed."""
        return SignIn(self._form.signInEdit.text().strip(), self._form.passphraseEdit.text())

    def forget(self) -> None:
        """Empty the passphrase."""
        self._form.passphraseEdit.clear()

    def _show_sign_in(self) -> None:
        form, person = self._form, self.person()
        signs_in = person is not None and person.has_way_in
        for control in (form.signInEdit, form.signInEdit_label, form.passphraseEdit, form.passphraseEdit_label):
            control.setVisible(signs_in)
        self.chosen.emit()
