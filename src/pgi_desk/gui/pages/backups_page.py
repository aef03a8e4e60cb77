"""How well the branch is backed up: the state, the backups that were made, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.backup_plan import BackupRecord
from pgi_desk.domain.backup_reminders import MediumStanding
from pgi_desk.gui.forms.ui_backups_page import Ui_BackupsPage
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.badge import show_badge
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table


class BackupsPage(FormWidget):
    """Shows state and ledger and reports intent; coordinators see more than those who only make backups."""

    make_wanted = Signal()
    drill_wanted = Signal()
    recipients_wanted = Signal()
    compare_wanted = Signal()
    medium_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._media: RowTable[MediumStanding] | None = None
        self._ui = Ui_BackupsPage()
        self._ui.setupUi(self)
        self._ui.makeButton.clicked.connect(self.make_wanted)
        self._ui.drillButton.clicked.connect(self.drill_wanted)
        self._ui.compareButton.clicked.connect(self.compare_wanted)
        self._ui.recipientsButton.clicked.connect(self.recipients_wanted)
        self._ui.mediumButton.clicked.connect(self._open_medium)
        self._ui.mediaTable.doubleClicked.connect(self._open_medium)
        self._ui.mediaTable.activated.connect(self._open_medium)

    def use_models(self, backups: RowTable[BackupRecord], media: RowTable[MediumStanding]) -> None:
        """Show the rows of two models."""
        self._media = media
        prepare_table(self._ui.table, backups, fit=(0, 1, 2, 4, 5), stretch=3)
        prepare_table(self._ui.mediaTable, media, fit=(1, 2, 3), stretch=0)
        self._ui.mediaTable.selectionModel().selectionChanged.connect(self._offer_medium)
        media.modelReset.connect(self._offer_medium)
        self._offer_medium()

    def show_standing(self, badge: str, tone: str, text: str) -> None:
        """Show how well the branch is backed up and what to do."""
        show_badge(self._ui.standingBadge, badge, tone)
        self._ui.standingLabel.setText(text)

    def show_drill(self, text: str) -> None:
        """Show when a restore was last proved."""
        self._ui.drillLabel.setText(text)

    def show_turn(self, text: str) -> None:
        """Show on which stick the next backup goes."""
        self._ui.turnLabel.setText(text)

    def show_openers(self, text: str) -> None:
        """Show who can open the backups."""
        self._ui.keysLabel.setText(text)

    def offer_care(self, *, allowed: bool) -> None:
        """Show what only those see who look after the backups."""
        ui = self._ui
        for widget in (ui.table, ui.keysLabel, ui.drillButton, ui.recipientsButton, ui.drillLabel, ui.ledgerTitle):
            widget.setVisible(allowed)
        ui.compareButton.setVisible(allowed)
        for widget in (ui.mediaTitle, ui.mediaTable, ui.turnLabel, ui.mediumButton):
            widget.setVisible(allowed)

    def _medium(self) -> MediumStanding | None:
        return self._media.row_at(self._ui.mediaTable.currentIndex()) if self._media is not None else None

    def _offer_medium(self) -> None:
        chosen = self._medium() is not None
        self._ui.mediumButton.setEnabled(chosen)
        self._ui.mediumButton.setToolTip("" if chosen else self.tr("Choose a stick or folder in the list first."))

    def _open_medium(self) -> None:
        medium = self._medium()
        if medium is not None:
            self.medium_chosen.emit(medium)
