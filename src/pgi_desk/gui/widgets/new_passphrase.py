"""The part of a form in which somebody gets a new passphrase: a generated one typed back, or an own one typed twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pgi_desk.gui.widgets.announce import announce


class PassphraseForm(Protocol):
    """The controls that a compiled form must have."""

    generatedLabel: QLabel
    againButton: QPushButton
    repeatEdit: QLineEdit
    ownCheck: QCheckBox
    ownBox: QWidget
    ownEdit: QLineEdit
    ownAgainEdit: QLineEdit


class NewPassphrase(QObject):
    """Watches that part of a form and knows the passphrase once it was typed right."""

    changed = Signal()

    def __init__(self, form: PassphraseForm, generate: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self._generate = generate
        self._slip = _slip_label(form)
        self.changed.connect(self._show_slip)
        form.againButton.clicked.connect(self._another)
        form.ownCheck.toggled.connect(self._choose_own)
        for edit in (form.repeatEdit, form.ownEdit, form.ownAgainEdit):
            edit.textChanged.connect(self.changed)
        self._choose_own(False)
        self._another()

    def text(self) -> str:
        """Return the passphrase, or an empty text while it is not typed right."""
        form = self._form
        if form.ownCheck.isChecked():
            return form.ownEdit.text() if form.ownEdit.text() == form.ownAgainEdit.text() else ""
        generated = form.generatedLabel.text()
        return generated if form.repeatEdit.text() == generated else ""

    def missing(self) -> str:
        """Return what is still to be done, or an empty text."""
        if self.text():
            return ""
        if self._form.ownCheck.isChecked():
            return self.tr("Type the same passphrase twice.")
        return self.tr("Type the passphrase exactly as it stands above, so that it was really read.")

    def _show_slip(self) -> None:
        """Say in sight what is wrong once it cannot become right by typing on: nobody points at a grey button."""
        form, slip = self._form, self._slip
        own = form.ownCheck.isChecked()
        wanted, typed = (form.ownEdit, form.ownAgainEdit) if own else (form.generatedLabel, form.repeatEdit)
        wrong = bool(wanted.text()) and not wanted.text().startswith(typed.text())
        slip.setText(self.missing() if wrong else "")
        if wrong and slip.isHidden():
            announce(slip, slip.text())
        slip.setVisible(wrong)

    def clear(self) -> None:
        """Forget everything that was typed or shown."""
        for edit in (self._form.repeatEdit, self._form.ownEdit, self._form.ownAgainEdit):
            edit.clear()
        self._form.generatedLabel.clear()

    def _another(self) -> None:
        self._form.generatedLabel.setText(self._generate())
        self.changed.emit()

    def _choose_own(self, own: bool) -> None:
        self._form.ownBox.setVisible(own)
        self._form.repeatEdit.setEnabled(not own)
        self._form.againButton.setEnabled(not own)
        self.changed.emit()


def _slip_label(form: PassphraseForm) -> QLabel:
    """Return a label under the fields, hidden at first."""
    box = form.ownBox.parentWidget()
    label = QLabel(box)
    group = box.layout() if box is not None else None
    label.setProperty("role", "error")
    label.setWordWrap(True)
    label.hide()
    if isinstance(group, QVBoxLayout):
        group.insertWidget(group.indexOf(form.ownBox) + 1, label)
    return label
