"""A copy of a document before it is stored: the file, and what somebody says about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.identifiers import CaseCode, StaffId
from pgi_desk.gui.forms.ui_attach_dialog import Ui_AttachDialog
from pgi_desk.gui.labels import Labels, leading
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.attachments import AddAttachment, ChosenFile


class AttachDialog(QDialog):
    """Collects one copy."""

    choose_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, labels: Labels, code: CaseCode, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_AttachDialog()
        ui.setupUi(self)
        self._code = code
        ui.caseLabel.setText(leading(code))
        for label in (ui.fileLabel, ui.takenLabel, ui.problemLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # the name of a file is never read as markup
        fill(ui.kindCombo, labels.choices("attachment_kinds"), empty=self.tr("Choose what it is"))
        fill(ui.originCombo, labels.choices("attachment_origins"), empty=self.tr("Choose where it is from"))
        set_day(ui.dateEdit, today)
        ui.chooseButton.clicked.connect(self.choose_wanted)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.show_file("", "", ready=False)

    def use_staff(self, staff: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer who may have seen or taken it."""
        fill(self._ui.copiedByCombo, staff)
        choose(self._ui.copiedByCombo, chosen)

    def show_file(self, name: str, taken: str, *, ready: bool) -> None:
        """Show which file was chosen and what was taken out of it; without one there is nothing to store."""
        ui = self._ui
        ui.fileLabel.setText(name)
        ui.takenLabel.setText(taken)
        ui.takenLabel.setVisible(bool(taken))
        ui.saveButton.setEnabled(ready)
        ui.saveButton.setToolTip("" if ready else self.tr("Choose a file first."))

    def show_busy(self, busy: bool) -> None:
        """Say that the file is being read; nothing can be chosen or stored meanwhile."""
        self._ui.chooseButton.setEnabled(not busy)
        self._ui.chooseButton.setToolTip(self.tr("The file is being read and cleaned.") if busy else "")

    def command(self, chosen: ChosenFile) -> AddAttachment:
        """Return what was typed about a file."""
        ui = self._ui
        return AddAttachment(
            case_code=self._code,
            chosen=chosen,
            kind=chosen_code(ui.kindCombo),
            origin=chosen_code(ui.originCombo),
            copied_by=StaffId(chosen_code(ui.copiedByCombo)),
            copied_on=day_of(ui.dateEdit),
            title=ui.titleEdit.text(),
            agreed=ui.agreedCheck.isChecked(),
        )

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        fields: dict[str, QWidget] = {
            "file": ui.chooseButton,
            "kind": ui.kindCombo,
            "origin": ui.originCombo,
            "copied_on": ui.dateEdit,
            "title": ui.titleEdit,
            "agreed": ui.agreedCheck,
        }
        point_at(fields, field)
