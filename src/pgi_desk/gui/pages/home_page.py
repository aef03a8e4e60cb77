"""The first page: what is due, what waits, what is uncertain."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.forms.ui_home_page import Ui_HomePage
from pgi_desk.gui.labels import leading
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.text_size import VERY_LARGE, factor, scaled
from pgi_desk.gui.widgets.badge import show_badge
from pgi_desk.gui.widgets.column_layout import ColumnLayout
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.gui.widgets.wrapping_row import let_row_wrap
from pgi_desk.gui.window_settings import WindowSettings
from pgi_desk.services.read_models import ReferralRow

# In the order of the model.
COLUMNS = ("letter", "case", "priority", "service", "state", "due", "next")
SERVICE_WIDTH = 200  # in pixels of the usual text; what is next has the rest, as it is what somebody comes for
SPARE, SPARE_WITH_VERY_LARGE_TEXT = frozenset({"priority", "service"}), frozenset({"priority", "service", "state"})


class HomePage(FormWidget):
    """Shows the state of the branch and reports intent."""

    case_chosen = Signal(str)
    safety_chosen = Signal(object)
    more_wanted = Signal()
    deadline_chosen = Signal(str)
    review_chosen = Signal(str)
    new_person_wanted = Signal()
    uncertain_settled = Signal(bool)
    recall_letter_wanted = Signal()
    recall_confirmed = Signal()
    backups_wanted = Signal()
    setup_wanted = Signal()
    draft_continued = Signal()
    draft_discarded = Signal()
    draft_passed = Signal()
    slip_typed = Signal(str)
    incoming_wanted = Signal()
    answer_wanted = Signal(str)
    reminded_wanted = Signal(str)
    reminder_wanted = Signal(str)
    due_chosen = Signal(object)
    whose_chosen = Signal(bool)
    supervision_wanted = Signal()
    hand_over_wanted = Signal()
    day_sheet_wanted = Signal()
    changes_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_HomePage()
        self._ui.setupUi(self)
        let_row_wrap(self._ui.hBoxLayout2)  # a long name and two dates are filled in later
        self._closed = ""
        self._model: RowTable[ReferralRow] | None = None
        self._connect()

    def use_model(self, model: RowTable[ReferralRow], settings: WindowSettings) -> None:
        """Show the rows of a model, in columns as they were chosen."""
        self._model = model
        prepare_table(self._ui.table, model, fit=(0, 1, 2, 4, 5), stretch=6, close=True)
        self._ui.table.horizontalHeader().resizeSection(COLUMNS.index("service"), scaled(SERVICE_WIDTH))
        spare = SPARE_WITH_VERY_LARGE_TEXT if factor() > VERY_LARGE else SPARE
        columns = ColumnLayout(self._ui.table, "home", COLUMNS, settings, spare)
        self._ui.columnsButton.clicked.connect(lambda _on: columns.ask())
        self._ui.table.selectionModel().selectionChanged.connect(self._on_selection)

    def show_figures(self, *, people: int, cases: int, referrals: int, backup: str) -> None:
        """Show the cards."""
        self._ui.peopleFigure.setText(str(people))
        self._ui.casesFigure.setText(str(cases))
        self._ui.referralsFigure.setText(str(referrals))
        self._ui.peopleText.setText(self.tr("person(s) on record", "", people))
        self._ui.casesText.setText(self.tr("open case(s)", "", cases))
        self._ui.referralsText.setText(self.tr("open referral(s)", "", referrals))
        self._ui.backupFigure.setText(backup)

    def show_texts(self, *, title: str, day: str, providers: str) -> None:
        """Show the branch, the date and what the directory needs."""
        self._ui.titleLabel.setText(leading(title))
        self._ui.dateLabel.setText(day)
        self._ui.providersLabel.setText(providers)

    def show_waiting(self, count: int) -> None:
        """Show the list or that nothing waits."""
        self._ui.stack.setCurrentWidget(self._ui.listPage if count else self._ui.emptyPage)
        self._on_selection()

    def show_more(self, text: str, *, possible: bool = False) -> None:
        """Show how many rows there are beyond those of the list, and offer them; an empty text hides it."""
        self._ui.moreLabel.setText(text)
        self._ui.moreLabel.setVisible(bool(text))
        self._ui.moreButton.setVisible(possible)

    def show_backup(self, badge: str, tone: str, text: str) -> None:
        """Show how well the branch is backed up, with what to do as a tooltip."""
        show_badge(self._ui.backupBadge, badge, tone)
        self._ui.backupBadge.setToolTip(text)

    def show_uncertain(self, text: str) -> None:
        """Show the question about a letter whose printing was cut short; an empty text hides it."""
        self._ui.uncertainLabel.setText(text)
        self._ui.uncertainFrame.setVisible(bool(text))

    def show_recall(self, text: str, hint: str = "") -> None:
        """Show which letter has to come back from whom, with what to do as a tooltip; an empty text hides it."""
        self._ui.recallLabel.setText(text)
        self._ui.recallLabel.setToolTip(hint)
        self._ui.recallFrame.setVisible(bool(text))

    def show_recovery(self, text: str, *, unfinished: bool = False) -> None:
        """Show what is missing before the passphrase may be forgotten; an empty text hides it.

        An `unfinished` set-up can be finished by whoever looks at it.
        """
        self._ui.recoveryLabel.setText(text)
        self._ui.setupButton.setVisible(unfinished)
        self._ui.recoveryFrame.setVisible(bool(text))

    def show_backups_due(self, text: str, everything: str = "") -> None:
        """Show what is due about backups in one line, all of it as a tooltip; an empty text hides it."""
        self._ui.backupDueLabel.setText(text)
        self._ui.backupDueLabel.setToolTip(everything)
        self._ui.backupFrame.setVisible(bool(text))

    def allow(self, referrals: str, cases: str) -> None:
        """Close what belongs to referrals or to cases, with the reason; an empty one leaves it open."""
        ui, self._closed = self._ui, referrals
        of_cases = (ui.mineButton, ui.branchButton, ui.approvalsButton, ui.handOverButton, ui.daySheetButton)
        for reason, widgets in ((referrals, (ui.slipEdit, ui.incomingButton)), (cases, of_cases)):
            for widget in widgets:
                widget.setEnabled(not reason)
                widget.setToolTip(reason)

    def show_incoming(self, text: str, approvals: str) -> None:
        """Show how many referrals came in and wait, and how much waits for a second person to agree."""
        self._ui.incomingButton.setText(text)
        self._ui.approvalsButton.setText(approvals)

    def show_draft(self, text: str, *, more: bool = False) -> None:
        """Show which form was left unfinished, and whether there are others; an empty text hides it."""
        self._ui.draftLabel.setText(text)
        self._ui.draftNextButton.setVisible(more)
        self._ui.draftFrame.setVisible(bool(text))

    def _connect(self) -> None:
        ui = self._ui
        ui.backupDueLabel.setTextFormat(Qt.TextFormat.PlainText)  # the name of a stick is never read as markup
        ui.recallLabel.setTextFormat(Qt.TextFormat.PlainText)
        ui.recallLetterButton.clicked.connect(self.recall_letter_wanted)
        ui.recallDoneButton.clicked.connect(self.recall_confirmed)
        ui.backupDueButton.clicked.connect(self.backups_wanted)
        ui.setupButton.clicked.connect(self.setup_wanted)
        ui.draftNextButton.clicked.connect(self.draft_passed)
        ui.draftContinueButton.clicked.connect(self.draft_continued)
        ui.draftDiscardButton.clicked.connect(self.draft_discarded)
        ui.moreButton.clicked.connect(self.more_wanted)
        ui.newPersonButton.clicked.connect(self.new_person_wanted)
        ui.openButton.clicked.connect(self._open)
        ui.slipEdit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a number never turns round
        ui.slipEdit.returnPressed.connect(self._slip)
        ui.incomingButton.clicked.connect(self.incoming_wanted)
        ui.mineButton.toggled.connect(self.whose_chosen)
        ui.approvalsButton.clicked.connect(self.supervision_wanted)
        ui.handOverButton.clicked.connect(self.hand_over_wanted)
        ui.changesButton.clicked.connect(self.changes_wanted)
        ui.daySheetButton.clicked.connect(self.day_sheet_wanted)
        ui.answerButton.clicked.connect(lambda: self.answer_wanted.emit(self._referral()))
        ui.remindedButton.clicked.connect(lambda: self.reminded_wanted.emit(self._referral()))
        ui.reminderButton.clicked.connect(lambda: self.reminder_wanted.emit(self._referral()))
        ui.table.doubleClicked.connect(self._open)
        ui.table.activated.connect(self._open)
        ui.uncertainOutButton.clicked.connect(lambda: self.uncertain_settled.emit(True))
        ui.uncertainFailedButton.clicked.connect(lambda: self.uncertain_settled.emit(False))

    def _on_selection(self) -> None:
        row = self._row()
        chosen = row is not None and row.sent_at is not None
        waits = chosen and row is not None and row.next_list == "chase_steps"
        self._ui.openButton.setEnabled(row is not None)
        for button, possible in (
            (self._ui.answerButton, chosen),
            (self._ui.remindedButton, waits),
            (self._ui.reminderButton, waits),
        ):
            button.setEnabled(possible and not self._closed)
            waiting = "" if possible else self.tr("Choose a referral that waits for an answer.")
            button.setToolTip(self._closed or waiting)

    def _row(self) -> ReferralRow | None:
        return self._model.row_at(self._ui.table.currentIndex()) if self._model is not None else None

    def _referral(self) -> str:
        row = self._row()
        return row.referral_id if row is not None else ""

    def _open(self) -> None:
        row = self._row()
        if row is not None and row.next_list == "safety_tasks":
            self.safety_chosen.emit(row)
        elif row is not None and row.next_list == "legal_due":
            self.deadline_chosen.emit(f"{row.case_code} {row.referral_id}")
        elif row is not None and row.next_list == "concern_steps":
            self.review_chosen.emit(row.case_code)
        elif row is not None and row.next_list == "due_kinds":
            self.due_chosen.emit(row)
        elif row is not None:
            self.case_chosen.emit(row.case_code)

    def _slip(self) -> None:
        number = self._ui.slipEdit.text().strip()
        self._ui.slipEdit.clear()
        self.slip_typed.emit(number)
