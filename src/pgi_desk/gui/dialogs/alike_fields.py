"""Who may be on record already, beside the fields of a new person; it is only shown, and stops nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QListWidget, QPushButton

from pgi_desk.gui.widgets.code_combo import chosen_code
from pgi_desk.services.finding import TypedPerson


class AlikeForm(Protocol):
    """The controls that such a form has, under the same names."""

    givenNameEdit: QLineEdit
    familyNameEdit: QLineEdit
    otherNamesEdit: QLineEdit
    nicknameEdit: QLineEdit
    birthEdit: QLineEdit
    contactEdit: QLineEdit
    citizenshipEdit: QLineEdit
    ageGroupCombo: QComboBox
    sexCombo: QComboBox
    alikeFrame: QFrame
    alikeList: QListWidget
    openAlikeButton: QPushButton


class AlikeFields(QObject):
    """Tells when what was typed changed, and which of those who are shown is opened."""

    changed = Signal()
    chosen = Signal(int)

    def __init__(self, form: AlikeForm, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        names = (form.givenNameEdit, form.familyNameEdit, form.otherNamesEdit, form.nicknameEdit)
        for field in (*names, form.birthEdit, form.contactEdit, form.citizenshipEdit):
            field.textChanged.connect(self.changed)
        for combo in (form.ageGroupCombo, form.sexCombo):
            combo.currentIndexChanged.connect(self.changed)
        form.openAlikeButton.clicked.connect(self._open)
        form.alikeList.itemActivated.connect(self._open)

    def typed(self) -> TypedPerson:
        """Return what the form says so far."""
        form = self._form
        return TypedPerson(
            names=(
                form.givenNameEdit.text(),
                form.familyNameEdit.text(),
                form.otherNamesEdit.text(),
                form.nicknameEdit.text(),
            ),
            phone=form.contactEdit.text(),
            birth=form.birthEdit.text(),
            age_group=chosen_code(form.ageGroupCombo),
            sex=chosen_code(form.sexCombo),
            citizenship=form.citizenshipEdit.text(),
        )

    def show(self, lines: Sequence[str]) -> None:
        """Show who it may be, or nothing; the cursor stays where it is."""
        self._form.alikeList.clear()
        self._form.alikeList.addItems(list(lines))
        self._form.alikeList.setCurrentRow(0 if lines else -1)
        self._form.alikeFrame.setVisible(bool(lines))

    def _open(self) -> None:
        if (row := self._form.alikeList.currentRow()) >= 0:
            self.chosen.emit(row)
