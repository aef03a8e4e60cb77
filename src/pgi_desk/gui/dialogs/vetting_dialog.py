"""The check of one service: the minimum criteria one by one, how it was done and by whom."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from pgi_desk.gui.forms.ui_vetting_dialog import Ui_VettingDialog
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.second_fields import SecondFields
from pgi_desk.services.second_person import Approver, SignIn


class VettingDialog(QDialog):
    """Shows what has to be met and hands back what was ticked."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_VettingDialog()
        self._ui.setupUi(self)
        self._busy = False
        self._criteria: dict[str, QCheckBox] = {}
        self._ui.providerLabel.setTextFormat(Qt.TextFormat.PlainText)  # a name is never read as markup
        self._second = SecondFields(self._ui, self)
        self._ui.methodCombo.currentIndexChanged.connect(self._offer_save)
        self._ui.saveButton.clicked.connect(self.save_wanted)
        self._ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_service(self, name: str, until: str) -> None:
        """Show which service is checked and until when the check will hold."""
        self._ui.providerLabel.setText(name)
        self._ui.untilLabel.setText(until)

    def use_criteria(self, criteria: Sequence[tuple[str, str]], not_needed: Sequence[str]) -> None:
        """Show one box per criterion; those that this kind of service does not need are ticked and closed."""
        for code, label in criteria:
            box = QCheckBox(label, self._ui.criteriaBox)
            box.setObjectName(f"{code}Check")
            if code in not_needed:
                box.setChecked(True)
                box.setEnabled(False)
                box.setToolTip(self.tr("This kind of service does not need it."))
            self._ui.criteriaLayout.addWidget(box)
            self._criteria[code] = box
        order = [*self._criteria.values(), self._ui.methodCombo]
        for earlier, later in pairwise(order):
            QWidget.setTabOrder(earlier, later)
        order[0].setFocus()

    def use_methods(self, methods: Sequence[tuple[str, str]], *, two_people: bool) -> None:
        """Fill how it was checked; the second person is asked for only where two are needed."""
        fill(self._ui.methodCombo, methods, empty=self.tr("Choose how it was checked"))
        self._second.offer(())
        self._ui.secondCombo.setVisible(two_people)
        self._ui.secondCombo_label.setVisible(two_people)
        self._offer_save()

    def offer_second(self, approvers: Sequence[Approver]) -> None:
        """Offer who may be the second person."""
        self._second.offer(approvers)

    def second(self) -> Approver | None:
        """Return who was chosen as the second person."""
        return self._second.person()

    def sign_in(self) -> SignIn:
        """Return what the second person typed, and empty their passphrase."""
        typed = self._second.sign_in()
        self._second.forget()
        return typed

    def criteria_met(self) -> tuple[str, ...]:
        """Return the codes of the criteria that are ticked."""
        return tuple(code for code, box in self._criteria.items() if box.isChecked())

    def method(self) -> str:
        """Return the code of how it was checked."""
        return chosen_code(self._ui.methodCombo)

    def show_problem(self, text: str) -> None:
        """Show what is wrong; what was ticked stays."""
        self.show_busy(False)
        self._ui.problemLabel.setText(text)
        self._ui.problemFrame.setVisible(bool(text))

    def show_busy(self, busy: bool) -> None:
        """Hold the buttons while the check is being stored."""
        self._busy = busy
        self._ui.cancelButton.setEnabled(not busy)
        self._offer_save()

    def reject(self) -> None:
        """Close without storing, unless it is being stored."""
        if not self._busy:
            super().reject()

    def _offer_save(self) -> None:
        chosen = bool(self.method())
        self._ui.saveButton.setEnabled(chosen and not self._busy)
        self._ui.saveButton.setToolTip("" if chosen else self.tr("Choose first how it was checked."))
