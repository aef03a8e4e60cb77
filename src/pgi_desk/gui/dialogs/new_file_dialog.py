"""A new case file with a passphrase that the program makes and the coordinator writes down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.file_choice import new_file
from pgi_desk.gui.forms.ui_new_file_dialog import Ui_NewFileDialog
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.files import CreateFile

PASSPHRASE_WORDS = 6


class NewFileDialog(QDialog):
    """Collects what a new file needs; the passphrase is typed once by hand, so that it was really read."""

    wanted = Signal(object)

    def __init__(
        self, generate: Callable[[int], str], folder: Path, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_NewFileDialog()
        self._ui.setupUi(self)
        self._generate = generate
        self._ui.fileEdit.setText(str(folder / "branch.pgidesk"))
        set_day(self._ui.agreedDate, today)
        self._ui.chooseButton.clicked.connect(self._choose)
        self._ui.againButton.clicked.connect(self._another)
        self._ui.repeatEdit.textChanged.connect(lambda _text: self._offer())
        self._ui.cancelButton.clicked.connect(self.reject)
        self._ui.createButton.clicked.connect(self._create)
        self._another()

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and where."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        fields: dict[str, QWidget] = {
            "branch_name": self._ui.branchEdit,
            "coordinator": self._ui.coordinatorEdit,
            "branch_lines": self._ui.linesEdit,
            "signed_on": self._ui.agreedDate,
        }
        point_at(fields, field)

    def show_busy(self, busy: bool) -> None:
        """Show that the file is being made."""
        self._ui.busyBar.setVisible(busy)
        self._offer(busy=busy)

    def _another(self) -> None:
        self._ui.generatedLabel.setText(self._generate(PASSPHRASE_WORDS))
        self._offer()

    def _offer(self, *, busy: bool = False) -> None:
        same = self._ui.repeatEdit.text() == self._ui.generatedLabel.text()
        self._ui.createButton.setEnabled(same and not busy)
        tip = self.tr("Type the passphrase exactly as it stands above, so that you know you have it right.")
        self._ui.createButton.setToolTip("" if same else tip)

    def _choose(self) -> None:
        kind = self.tr("Case files (*.pgidesk)")
        name = new_file(self, self.tr("New case file"), self._ui.fileEdit.text(), kind)
        if name:
            self._ui.fileEdit.setText(name if name.endswith(".pgidesk") else name + ".pgidesk")

    def _create(self) -> None:
        ui = self._ui
        self.wanted.emit(
            CreateFile(
                path=Path(ui.fileEdit.text()),
                passphrase=ui.generatedLabel.text(),
                branch_name=ui.branchEdit.text(),
                branch_lines=ui.linesEdit.toPlainText(),
                branch_phone=ui.phoneEdit.text(),
                branch_contact=ui.contactEdit.text(),
                coordinator=ui.coordinatorEdit.text() or self.tr("Coordinator"),
                agreement_on=day_of(ui.agreedDate) if ui.agreedCheck.isChecked() else None,
            )
        )
