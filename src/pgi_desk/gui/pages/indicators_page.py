"""Signs and indicators of one case by dimension, answered by keyboard, beside the level of concern."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from pgi_desk.gui.forms.ui_indicators_page import Ui_IndicatorsPage
from pgi_desk.gui.icons import icon
from pgi_desk.gui.text_size import NO_LIMIT, factor
from pgi_desk.gui.widgets.answer_table import AnswerRow, AnswerTable
from pgi_desk.gui.widgets.badge import show_badge
from pgi_desk.gui.widgets.button_reasons import Asked
from pgi_desk.gui.widgets.case_buttons import CaseButtons
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.form_widget import FormWidget

Choices = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class ConcernCard:
    """What the card beside the list says, already in words."""

    level: str
    tone: str
    age: str
    steps: str
    led: str
    elements: str
    factors: str
    review: str
    status: str


# The list of parts above the questions, where the text is large.
SECTIONS_HEIGHT = 130


class IndicatorsPage(FormWidget):
    """Shows one part of the lists at a time and reports answers; it decides and stores nothing."""

    back_wanted = Signal()
    section_chosen = Signal(int)
    answered = Signal(str, str)
    factor_recorded = Signal(str, int, int)
    source_wanted = Signal(str)
    review_wanted = Signal()
    status_wanted = Signal()
    observe_wanted = Signal()
    functioning_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_IndicatorsPage()
        ui.setupUi(self)
        ui.backButton.setIcon(icon("arrow-back"))
        if factor() > 1:  # no room for three columns
            ui.hBoxLayout35.setDirection(QBoxLayout.Direction.TopToBottom)
            ui.sectionList.setMaximumSize(NO_LIMIT, SECTIONS_HEIGHT)
        self._recording = (ui.yesButton, ui.noButton, ui.unknownButton, ui.factorButton)
        adding = (*self._recording, ui.observeButton, ui.statusButton)
        self.buttons = CaseButtons(ui.closedLabel, adding, settling=(ui.reviewButton,))
        self._grades: dict[str, tuple[int, int]] = {}
        headings = (self.tr("Row"), self.tr("Answer"), self.tr("On record"), "")
        self._table = AnswerTable(ui.table, headings)
        self._table.answered.connect(self._answered)
        self._table.moved.connect(self._show_grades)
        self._connect()

    def offer(self, known: Choices, confidences: Choices, grades: Choices) -> None:
        """Offer how something became known and the grades of factors."""
        ui = self._ui
        fill(ui.knownCombo, known, chosen="as_told")
        fill(ui.confidenceCombo, confidences, chosen="sure")
        fill(ui.riskCombo, grades)
        fill(ui.protectiveCombo, grades)

    def offer_sections(self, titles: Sequence[str]) -> None:
        """Offer the parts of the lists; the first one is chosen."""
        ui = self._ui
        ui.sectionList.blockSignals(True)
        ui.sectionList.clear()
        ui.sectionList.addItems(list(titles))
        ui.sectionList.setCurrentRow(0)
        ui.sectionList.blockSignals(False)

    def show_code(self, code: str) -> None:
        """Show which case this is."""
        self._ui.codeLabel.setText(code)

    def show_rows(self, hint: str, rows: Sequence[AnswerRow], *, keep: bool) -> None:
        """Show a part of the lists whose rows are answered; `keep` stays at the row in work."""
        self._ui.stack.setCurrentWidget(self._ui.answerPage)
        self._ui.hintLabel.setText(hint)
        self._grades = {}
        self._table.show_rows(rows, keep=keep)

    def show_factors(
        self, hint: str, rows: Sequence[AnswerRow], grades: dict[str, tuple[int, int]], *, keep: bool
    ) -> None:
        """Show the factors, each with its grades as a risk and as a protection."""
        self._ui.stack.setCurrentWidget(self._ui.factorPage)
        self._ui.hintLabel.setText(hint)
        self._grades = grades
        self._table.show_rows(rows, keep=keep)
        self._show_grades()

    def show_card(self, card: ConcernCard) -> None:
        """Show the level of concern with everything that belongs to it."""
        ui = self._ui
        show_badge(ui.concernBadge, card.level, card.tone)
        texts = {
            ui.ageLabel: card.age,
            ui.stepsLabel: card.steps,
            ui.ledLabel: card.led,
            ui.elementsLabel: card.elements,
            ui.factorsLabel: card.factors,
            ui.reviewLabel: card.review,
            ui.statusLabel: card.status,
        }
        for label, text in texts.items():
            label.setText(text)
        ui.ageLabel.setVisible(bool(card.age))
        self._fit_card()

    def allow(self, *, review: str, status: str, record: str, observe: str) -> None:
        """Open or close buttons; a text is the reason why one is closed."""
        ui = self._ui
        for buttons, reason in (
            ((ui.reviewButton,), review),
            ((ui.statusButton,), status),
            (self._recording, record),
            ((ui.observeButton,), observe),
        ):
            self.buttons.close(Asked.ROLE, reason, *buttons)

    def circumstances(self) -> tuple[str, str]:
        """Return how the answers became known and how sure somebody is of them."""
        return chosen_code(self._ui.knownCombo), chosen_code(self._ui.confidenceCombo)

    def use_circumstances(self, known: str) -> None:
        """Choose how something became known; signs are seen, the rest is told."""
        choose(self._ui.knownCombo, known)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the card the room that its texts need at the new width."""
        super().resizeEvent(event)
        self._fit_card()

    def _fit_card(self) -> None:
        # A scroll area asks for the height of wrapped texts too early, while it does not know their width yet.
        frame, width = self._ui.concernFrame, self._ui.scroll.viewport().width()
        layout = frame.layout()
        if layout is not None:
            layout.invalidate()
            frame.setMinimumHeight(layout.heightForWidth(width))

    def _connect(self) -> None:
        ui = self._ui
        ui.backButton.clicked.connect(self.back_wanted)
        ui.sectionList.currentRowChanged.connect(self.section_chosen)
        for button, word in ((ui.yesButton, "yes"), (ui.noButton, "no"), (ui.unknownButton, "unknown")):
            button.clicked.connect(lambda _checked=False, word=word: self._table.answer(word))
        ui.sourceButton.clicked.connect(lambda: self.source_wanted.emit(self._table.current_code()))
        ui.factorButton.clicked.connect(self._factor)
        ui.reviewButton.clicked.connect(self.review_wanted)
        ui.statusButton.clicked.connect(self.status_wanted)
        ui.observeButton.clicked.connect(self.observe_wanted)
        ui.functioningButton.clicked.connect(self.functioning_wanted)

    def _answered(self, code: str, word: str) -> None:
        if self._ui.stack.currentWidget() is self._ui.answerPage and self._ui.yesButton.isEnabled():
            self.answered.emit(code, word)

    def _factor(self) -> None:
        code = self._table.current_code()
        if code:
            ui = self._ui
            self.factor_recorded.emit(code, int(chosen_code(ui.riskCombo)), int(chosen_code(ui.protectiveCombo)))

    def _show_grades(self) -> None:
        risk, protective = self._grades.get(self._table.current_code(), (0, 0))
        choose(self._ui.riskCombo, str(risk))
        choose(self._ui.protectiveCombo, str(protective))
