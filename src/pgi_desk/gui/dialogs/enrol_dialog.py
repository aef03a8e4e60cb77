"""A new colleague, or a new way in for one who is enrolled already."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_enrol_dialog import Ui_EnrolDialog
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.new_passphrase import NewPassphrase
from pgi_desk.gui.widgets.problem import point_at, show_problem


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What was typed."""

    name: str
    role: str
    sign_in_name: str
    passphrase: str
    agreement_on: date | None


class EnrolDialog(QDialog):
    """Collects who it is, how they sign in, and a passphrase that was typed back."""

    save_wanted = Signal(object)

    def __init__(self, generate: Callable[[], str], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_EnrolDialog()
        self._ui.setupUi(self)
        self._busy = False
        self._ui.introLabel.setTextFormat(Qt.TextFormat.PlainText)  # a name is never read as markup
        set_day(self._ui.agreedDate, today)
        self._passphrase = NewPassphrase(self._ui, generate, self)
        self._passphrase.changed.connect(self._offer)
        for edit in (self._ui.nameEdit, self._ui.signInEdit):
            edit.textChanged.connect(self._offer)
        self._ui.saveButton.clicked.connect(self._save)
        self._ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self._forget)
        self._offer()

    def use_roles(self, choices: list[tuple[str, str]], chosen: str) -> None:
        """Fill the roles."""
        fill(self._ui.roleCombo, choices, chosen=chosen)

    def show_known(self, title: str, intro: str) -> None:
        """Ask only for sign-in name and passphrase of somebody who is enrolled already."""
        ui = self._ui
        self.setWindowTitle(title)
        ui.titleLabel.setText(title)
        ui.introLabel.setText(intro)
        ui.saveButton.setText(self.tr("&Give passphrase"))
        for widget in (
            *(ui.nameEdit, ui.nameEdit_label, ui.roleCombo, ui.roleCombo_label),
            *(ui.agreedCheck, ui.agreedDate),
        ):
            widget.hide()
        self._offer()

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and where; what was typed stays."""
        self.show_busy(False)
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        point_at({"name": self._ui.nameEdit, "sign_in_name": self._ui.signInEdit}, field)

    def show_busy(self, busy: bool) -> None:
        """Hold the buttons while it is being stored."""
        self._busy = busy
        self._ui.busyBar.setVisible(busy)
        self._offer()

    def reject(self) -> None:
        """Close without storing, unless it is being stored."""
        if not self._busy:
            super().reject()

    def _offer(self) -> None:
        ui = self._ui
        needs_name = not ui.nameEdit.isHidden()
        reason = self._passphrase.missing()
        if not ui.signInEdit.text().strip():
            reason = self.tr("Choose a sign-in name first.")
        if needs_name and not ui.nameEdit.text().strip():
            reason = self.tr("Enter the name first.")
        ui.saveButton.setEnabled(not reason and not self._busy)
        ui.saveButton.setToolTip(reason)
        ui.cancelButton.setEnabled(not self._busy)

    def _save(self) -> None:
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, "")
        self.show_busy(True)
        self.save_wanted.emit(
            Enrolment(
                name=ui.nameEdit.text(),
                role=chosen_code(ui.roleCombo),
                sign_in_name=ui.signInEdit.text(),
                passphrase=self._passphrase.text(),
                agreement_on=day_of(ui.agreedDate) if ui.agreedCheck.isChecked() else None,
            )
        )

    def _forget(self) -> None:
        self._passphrase.clear()
        self.deleteLater()
