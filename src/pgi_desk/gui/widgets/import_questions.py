"""What a list does not say itself: how its dates are written, and why the branch may keep the people in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QLabel, QWidget

from pgi_desk.domain.list_dates import DateOrder, DateWay
from pgi_desk.gui.forms.ui_import_questions import Ui_ImportQuestions
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.services.list_import import DateQuestion
from pgi_desk.services.people_import import CONSENT, ListGround


class ImportQuestions(FormWidget):
    """Asks, and says what was answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ImportQuestions()
        self._ui.setupUi(self)
        self._way = DateWay()
        self._ui.groundCombo.currentIndexChanged.connect(self._offer)
        self._ui.hijriCheck.toggled.connect(self._ui.hijriLabel.setVisible)
        self._ui.groundBox.hide()

    def ask_ground(self, bases: Sequence[tuple[str, str]], reasons: Sequence[tuple[str, str]], today: date) -> None:
        """Ask on what ground people are kept, too."""
        ui = self._ui
        fill(ui.groundCombo, bases, empty=self.tr("There is no such ground yet"))
        fill(ui.reasonCombo, reasons, empty=self.tr("Choose"))
        set_day(ui.dayEdit, today)
        ui.dayEdit.setMaximumDate(QDate(today.year, today.month, today.day))
        ui.groundBox.show()
        self._offer()

    def ask_dates(self, question: DateQuestion) -> None:
        """Ask how dates are written, where that is not plain."""
        ui, self._way = self._ui, question.way
        orders = [
            (DateOrder.DAY_FIRST.value, self.tr("3: day, month, year")),
            (DateOrder.MONTH_FIRST.value, self.tr("4: month, day, year")),
        ]
        fill(ui.orderCombo, orders, chosen=question.way.order.value)
        ui.hijriCheck.setChecked(question.way.hijri)
        ui.hijriLabel.setVisible(question.way.hijri)
        mixed = self.tr("Dates in this list are written in two orders. Those that do not fit your answer are left out.")
        ui.datesLabel.setText(mixed if question.mixed else self.tr("The list does not say how its dates are meant."))
        ui.datesBox.setVisible(question.asked)

    def way(self) -> DateWay:
        """Return how dates are written."""
        if self._ui.datesBox.isHidden():
            return self._way
        return DateWay(DateOrder(chosen_code(self._ui.orderCombo)), self._ui.hijriCheck.isChecked())

    def ground(self) -> ListGround:
        """Return on what ground people are kept; an empty one where nothing was chosen."""
        ui, basis = self._ui, chosen_code(self._ui.groundCombo)
        if not basis:
            return ListGround()
        agreed = basis == CONSENT
        return ListGround(
            legal_basis=basis,
            on=day_of(ui.dayEdit),
            document=ui.documentEdit.text(),
            explained=agreed and ui.explainedCheck.isChecked(),
            reason="" if agreed else chosen_code(ui.reasonCombo),
        )

    def pointed(self, text: str, field: str) -> str:
        """Put the cursor into the question that a refusal is about, and return its sentence with the question."""
        ui = self._ui
        asked: dict[str, tuple[QWidget, QLabel]] = {
            "ground_on": (ui.dayEdit, ui.dayEdit_label),
            "ground_document": (ui.documentEdit, ui.documentEdit_label),
            "not_asked_reason": (ui.reasonCombo, ui.reasonCombo_label),
        }
        if field not in asked:
            return text
        widget, label = asked[field]
        widget.setFocus()
        sentence = QCoreApplication.translate("ImportTask", "{field}: {problem}")
        return sentence.replace("{field}", label.text().replace("&", "")).replace("{problem}", text)

    def _offer(self) -> None:
        ui, basis = self._ui, chosen_code(self._ui.groundCombo)
        ui.detailsBox.setVisible(bool(basis))
        ui.explainedCheck.setVisible(basis == CONSENT)
        for widget in (ui.reasonCombo, ui.reasonCombo_label):
            widget.setVisible(basis != CONSENT)
