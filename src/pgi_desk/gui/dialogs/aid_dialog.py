"""One short form of help by itself: to mend what was recorded, or to take a legal matter further."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.code_list import CodeList
from pgi_desk.gui.forms.ui_aid_dialog import Ui_AidDialog
from pgi_desk.gui.labels import Labels, leading
from pgi_desk.gui.widgets.aid_forms import AidForms
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.gui.widgets.tab_order import put_form_in_ring


class AidDialog(QDialog):
    """Collects one form; what was typed stays after a refusal."""

    save_wanted = Signal()

    def __init__(
        self, labels: Labels, case_line: str, aid: tuple[CodeList, datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_AidDialog()
        ui.setupUi(self)
        self.aid = AidForms(labels, *aid, ui.aidBox)
        ui.aidLayout.addWidget(self.aid)
        put_form_in_ring(ui.aidBox, self.aid)
        ui.caseLabel.setText(leading(case_line))
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_intro(self, title: str, text: str) -> None:
        """Show what the form is for."""
        self.setWindowTitle(title)
        self._ui.titleLabel.setText(title)
        self._ui.introLabel.setText(text)

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        point_at({**self.aid.fields(), "note": self.aid.step_field()}, field)

    def show_busy(self, busy: bool) -> None:
        """Keep the button from being pressed twice."""
        self._ui.saveButton.setEnabled(not busy)
