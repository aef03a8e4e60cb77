"""Family and dependants of a person, and the copies of documents that are kept in their case."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.attachment import Attachment
from pgi_desk.gui.forms.ui_family_page import Ui_FamilyPage
from pgi_desk.gui.icons import icon
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.button_reasons import Asked
from pgi_desk.gui.widgets.case_buttons import CaseButtons
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.services.family_ports import FamilyRow


class FamilyPage(FormWidget):
    """Shows both lists of one case and reports intent."""

    back_wanted = Signal()
    link_wanted = Signal()
    show_wanted = Signal(object)
    go_wanted = Signal(object)
    unlink_wanted = Signal(object)
    attach_wanted = Signal()
    open_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_FamilyPage()
        ui.setupUi(self)
        ui.backButton.setIcon(icon("arrow-back"))
        ui.openButton.setIcon(icon("eye"))
        self.buttons = CaseButtons(ui.closedLabel, adding=(ui.linkButton, ui.attachButton))
        self._family: RowTable[FamilyRow] | None = None
        self._copies: RowTable[Attachment] | None = None
        for button, wanted in (
            (ui.backButton, self.back_wanted),
            (ui.linkButton, self.link_wanted),
            (ui.attachButton, self.attach_wanted),
        ):
            button.clicked.connect(wanted)
        ui.showButton.clicked.connect(lambda: self._ask(self._row(), self.show_wanted))
        ui.goButton.clicked.connect(lambda: self._ask(self._row(), self.go_wanted))
        ui.unlinkButton.clicked.connect(lambda: self._ask(self._row(), self.unlink_wanted))
        ui.familyTable.doubleClicked.connect(lambda: self._ask(self._row(), self.show_wanted))
        ui.openButton.clicked.connect(lambda: self._ask(self._copy(), self.open_wanted))
        ui.removeButton.clicked.connect(lambda: self._ask(self._copy(), self.remove_wanted))
        ui.copyTable.doubleClicked.connect(lambda: self._ask(self._copy(), self.open_wanted))

    def use_models(self, family: RowTable[FamilyRow], copies: RowTable[Attachment]) -> None:
        """Show the rows of two models."""
        self._family, self._copies = family, copies
        prepare_table(self._ui.familyTable, family, fit=(1, 2, 3, 4), stretch=0)
        prepare_table(self._ui.copyTable, copies, fit=(0, 1, 3, 4), stretch=2)
        for table, model in ((self._ui.familyTable, family), (self._ui.copyTable, copies)):
            table.selectionModel().selectionChanged.connect(self._on_selection)
            model.modelReset.connect(self._on_selection)
        self._on_selection()

    def show_case(self, code: str, warning: str) -> None:
        """Show whose family it is, and whether somebody in it is dangerous."""
        self._ui.codeLabel.setText(code)
        self._ui.warningLabel.setText(warning)
        self._ui.warningLabel.setVisible(bool(warning))

    def show_copies_rest(self, *, withdrawn: bool) -> None:
        """Say where copies stand, or that the consent on which they are kept was taken back."""
        text = self.tr("Copies stand inside the encrypted file only. Each opening is written in the log.")
        if withdrawn:
            text = self.tr("The consent to keep a record was taken back. Remove the copies, or ask the person again.")
        self._ui.copiesLabel.setText(text)

    def allow(self, linking: str, attaching: str) -> None:
        """Close what somebody may not do, with the reason; an empty reason leaves it open."""
        for button, reason in ((self._ui.linkButton, linking), (self._ui.attachButton, attaching)):
            self.buttons.close(Asked.ROLE, reason, button)

    def _row(self) -> FamilyRow | None:
        return self._family.row_at(self._ui.familyTable.currentIndex()) if self._family is not None else None

    def _copy(self) -> Attachment | None:
        return self._copies.row_at(self._ui.copyTable.currentIndex()) if self._copies is not None else None

    @staticmethod
    def _ask(row: object, wanted: SignalInstance) -> None:
        if row is not None:
            wanted.emit(row)

    def _on_selection(self) -> None:
        ui, choose = self._ui, self.tr("Choose something in the list first.")
        row, copy = self._row(), self._copy()
        for button, chosen in (
            (ui.showButton, row),
            (ui.unlinkButton, row),
            (ui.openButton, copy),
            (ui.removeButton, copy),
        ):
            button.setEnabled(chosen is not None)
            button.setToolTip("" if chosen is not None else choose)
        on_file = row is not None and row.link.other_case is not None
        ui.goButton.setEnabled(on_file)
        ui.goButton.setToolTip("" if on_file else self.tr("Choose somebody who has a case file here."))
