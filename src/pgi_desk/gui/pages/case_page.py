"""One case: who is behind it only on demand, what was agreed, what happened."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from pgi_desk.gui.forms.ui_case_page import Ui_CasePage
from pgi_desk.gui.icons import icon
from pgi_desk.gui.labels import leading, paired
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.pages.consent_words import ConsentLine
from pgi_desk.gui.text_size import factor
from pgi_desk.gui.widgets.badge import show_badge
from pgi_desk.gui.widgets.button_reasons import Asked
from pgi_desk.gui.widgets.case_buttons import CaseButtons, CaseReasons
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.services.read_models import TimelineRow

# Nine purposes in three rows leave room for the history of the case; large text has no room for three beside another.
# How many consents stand in a line, by how large the text is at most.
COLUMNS = ((1.0, 3), (1.5, 2), (inf, 1))

# What the page about help shows in full.
OF_HELP = frozenset({"assistance", "legal_matter"})


@dataclass(frozen=True, slots=True)
class CaseHead:
    """What the top of the page says, already in words."""

    code: str
    masked_name: str
    facts: str
    need: str
    status: str
    risk: str
    risk_tone: str


class CasePage(FormWidget):
    """Shows one case and reports intent."""

    back_wanted = Signal()
    reveal_wanted = Signal()
    correct_wanted = Signal()
    consent_wanted = Signal()
    withdraw_wanted = Signal()
    shared_wanted = Signal()
    decision_wanted = Signal()
    assistance_wanted = Signal()
    referral_wanted = Signal()
    answer_wanted = Signal(str)
    letter_wanted = Signal(str)
    person_word_wanted = Signal(str)
    contact_wanted = Signal()
    unmet_need_wanted = Signal()
    end_wanted = Signal()
    rights_wanted = Signal()
    safety_wanted = Signal()
    support_wanted = Signal()
    family_wanted = Signal()
    aid_wanted = Signal()
    observe_wanted = Signal()
    indicators_wanted = Signal()
    circle_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_CasePage()
        self._ui.setupUi(self)
        self._ui.backButton.setIcon(icon("arrow-back"))
        self._ui.revealButton.setIcon(icon("eye"))
        adding = (
            *(self._ui.assistanceButton, self._ui.referralButton, self._ui.unmetButton, self._ui.consentButton),
            *(self._ui.decisionButton, self._ui.observeButton),
        )
        self.buttons = CaseButtons(self._ui.closedLabel, adding, settling=(self._ui.endButton,))
        self._model: RowTable[TimelineRow] | None = None
        self._lines: list[QWidget] = []
        self._consents = QGridLayout(self._ui.consentBox)
        self._consents.setContentsMargins(0, 0, 0, 0)
        self._consents.setHorizontalSpacing(18)
        self._consents.setVerticalSpacing(4)
        self._connect()

    def use_model(self, model: RowTable[TimelineRow]) -> None:
        """Show the rows of a model."""
        self._model = model
        prepare_table(self._ui.table, model, fit=(0, 1, 3), stretch=2)
        self._ui.table.selectionModel().selectionChanged.connect(self._on_selection)

    def show_head(self, head: CaseHead) -> None:
        """Show who this is in codes and initials."""
        ui = self._ui
        ui.codeLabel.setText(head.code)
        ui.nameLabel.setText(head.masked_name)
        ui.factsLabel.setText(head.facts)
        ui.needLabel.setText(leading(head.need))
        ui.needLabel.setVisible(bool(head.need))
        show_badge(ui.statusBadge, head.status)
        show_badge(ui.riskBadge, head.risk, head.risk_tone)

    def show_identity(self, name: str, born: str, contact: str) -> None:
        """Show the identity; an empty name hides it again."""
        self._ui.identityFrame.setVisible(bool(name))
        self._ui.fullNameLabel.setText(name)
        self._ui.birthLabel.setText(born)
        self._ui.contactLabel.setText(contact)
        self._ui.revealButton.setText(self.tr("Hide &identity") if name else self.tr("Show &identity"))

    def show_hidden(self, hidden: bool) -> None:  # hidden or not
        """Say on the button whether the name is hidden from who does not work on the case."""
        text = self.tr("Who sees the na&me: hidden...") if hidden else self.tr("Who sees the na&me...")
        self._ui.circleButton.setText(text)

    def show_consents(self, lines: list[ConsentLine], missing: str, again: str) -> None:
        """Show the current state of each purpose, what is missing for the next step and what to ask again."""
        for old in self._lines:
            self._consents.removeWidget(old)
            old.deleteLater()
        self._lines = [self._consent_line(line) for line in lines]
        columns = next(columns for largest, columns in COLUMNS if factor() <= largest)
        for place, widget in enumerate(self._lines):
            self._consents.addWidget(widget, place // columns, place % columns)
        for label, text in ((self._ui.missingLabel, missing), (self._ui.againLabel, again)):
            label.setText(text)
            label.setVisible(bool(text))

    def allow_referral(self, reason: str) -> None:
        """Open a new referral, or say why the readiness of the branch does not."""
        self.buttons.close(Asked.MODULE, reason, self._ui.referralButton)

    def allow_observing(self, reason: str) -> None:
        """Open the checklist of signs, or say why the readiness of the branch does not."""
        self.buttons.close(Asked.MODULE, reason, self._ui.observeButton)

    def allow_correcting(self, reason: str) -> None:
        """Open the correction of data, or say why it is closed."""
        self.buttons.close(Asked.CASE, reason, self._ui.correctButton)

    def allow_withdrawal(self, allowed: bool) -> None:
        """Enable the way to withdraw, or say why there is none."""
        self._ui.withdrawButton.setEnabled(allowed)
        self._ui.withdrawButton.setToolTip("" if allowed else self.tr("There is no consent that could be withdrawn."))

    def show_closed(self, closed: bool, reasons: CaseReasons) -> None:  # open or closed
        """Offer to close the case, or to take it up again; nothing is added to a closed one."""
        ui = self._ui
        ui.endButton.setText(self.tr("Take &up again...") if closed else self.tr("Close cas&e..."))
        self.buttons.show_case(reasons)

    def show_timeline(self, count: int) -> None:
        """Show the history or what to do first."""
        self._ui.stack.setCurrentWidget(self._ui.listPage if count else self._ui.emptyPage)
        self._on_selection()

    def _consent_line(self, line: ConsentLine) -> QWidget:
        widget = QWidget()
        layout = QHBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        widget.setToolTip(line.hint)
        widget.setAccessibleName(paired(line.purpose, line.state))
        badge, purpose, detail = QLabel(), QLabel(line.purpose), QLabel(line.detail)
        badge.setProperty("role", "badge")
        detail.setProperty("role", "muted")
        show_badge(badge, line.state, line.tone)
        layout.addWidget(badge)
        layout.addWidget(purpose)
        layout.addWidget(detail, 1)
        return widget

    def _connect(self) -> None:
        ui = self._ui
        ui.backButton.clicked.connect(self.back_wanted)
        ui.revealButton.clicked.connect(self.reveal_wanted)
        ui.circleButton.clicked.connect(self.circle_wanted)
        ui.correctButton.clicked.connect(self.correct_wanted)
        ui.consentButton.clicked.connect(self.consent_wanted)
        ui.sharedButton.clicked.connect(self.shared_wanted)
        ui.decisionButton.clicked.connect(self.decision_wanted)
        ui.withdrawButton.clicked.connect(self.withdraw_wanted)
        ui.assistanceButton.clicked.connect(self.assistance_wanted)
        ui.referralButton.clicked.connect(self.referral_wanted)
        ui.answerButton.clicked.connect(self._answer)
        ui.letterButton.clicked.connect(self._letter)
        ui.personButton.clicked.connect(lambda: self.person_word_wanted.emit(self._referral()))
        ui.contactButton.clicked.connect(self.contact_wanted)
        ui.observeButton.clicked.connect(self.observe_wanted)
        ui.indicatorsButton.clicked.connect(self.indicators_wanted)
        ui.unmetButton.clicked.connect(self.unmet_need_wanted)
        ui.endButton.clicked.connect(self.end_wanted)
        ui.rightsButton.clicked.connect(self.rights_wanted)
        ui.safetyButton.clicked.connect(self.safety_wanted)
        ui.supportButton.clicked.connect(self.support_wanted)
        ui.familyButton.clicked.connect(self.family_wanted)
        ui.table.doubleClicked.connect(self._open)
        ui.table.activated.connect(self._open)

    def _referral(self) -> str:
        row = self._model.row_at(self._ui.table.currentIndex()) if self._model is not None else None
        return row.key if row is not None and row.kind == "referral" else ""

    def _on_selection(self) -> None:
        chosen = bool(self._referral())
        for button in (self._ui.answerButton, self._ui.letterButton, self._ui.personButton):
            button.setEnabled(chosen)
            button.setToolTip("" if chosen else self.tr("Choose a referral in the list first."))

    def _answer(self) -> None:
        if self._referral():
            self.answer_wanted.emit(self._referral())

    def _open(self) -> None:
        row = self._model.row_at(self._ui.table.currentIndex()) if self._model is not None else None
        if row is not None and row.kind in OF_HELP:
            self.aid_wanted.emit()
        else:
            self._letter()

    def _letter(self) -> None:
        if self._referral():
            self.letter_wanted.emit(self._referral())
