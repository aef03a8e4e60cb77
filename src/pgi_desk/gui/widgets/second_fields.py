"""The part of a form in which a second person agrees at the same desk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.services.second_person import Approver, SignIn


class SecondForm(Protocol):
    """What a form has for a second person, by the names of its controls."""

    secondCombo: QComboBox  # names of controls
    signInEdit: QLineEdit
    signInEdit_label: QLabel
    passphraseEdit: QLineEdit
    passphraseEdit_label: QLabel


class SecondFields(QObject):
    """Offers who may agree; who has a way in on this laptop signs in, others agree by name."""

    def __init__(self, form: SecondForm, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._approvers: dict[str, Approver] = {}
        form.secondCombo.currentIndexChanged.connect(self._show_what_applies)
        self.offer(())

    def offer(self, approvers: Sequence[Approver]) -> None:
        """Offer who may be the second person; nobody is chosen beforehand."""
        self._approvers = {one.staff_id: one for one in approvers}
        some, none = self._words()
        empty = some if approvers else none
        chosen = chosen_code(self._form.secondCombo)
        fill(self._form.secondCombo, [(one.staff_id, one.name) for one in approvers], empty=empty, chosen=chosen)
        self._show_what_applies()

    def chosen(self) -> Approver | None:
        """Return who was chosen."""
        return self._approvers.get(chosen_code(self._form.secondCombo))

    def sign_in(self) -> SignIn:
        """Return what the second person typed."""
        return SignIn(self._form.signInEdit.text().strip(), self._form.passphraseEdit.text())

    def forget(self) -> None:
        """Empty the passphrase."""
        self._form.passphraseEdit.clear()

    def _show_what_applies(self) -> None:
        second = self.chosen()
        signs_in = second is not None and second.has_way_in
        form = self._form
        for control in (form.signInEdit, form.signInEdit_label, form.passphraseEdit, form.passphraseEdit_label):
            control.setVisible(signs_in)

    @staticmethod
    def _words() -> tuple[str, str]:
        return (
            QCoreApplication.translate("SecondFields", "Choose the second person"),
            QCoreApplication.translate("SecondFields", "Nobody else may decide this here"),
        )
