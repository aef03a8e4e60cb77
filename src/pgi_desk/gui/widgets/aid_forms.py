"""The short form of each family of help, as one widget that shows the one that is needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.code_list import CodeList
from pgi_desk.gui.forms.ui_aid_forms import Ui_AidForms
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.widgets.aid_parts import GoodsPart, HealthPart, LegalPart, MatterChoice
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.services.aid_forms import AidForm, GoodsForm, HealthForm, WellbeingForm
from pgi_desk.services.aid_ports import OnShelf


class AidForms(FormWidget):
    """Collects what belongs to the family that is shown."""

    def __init__(self, labels: Labels, windows: CodeList, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_AidForms()
        ui.setupUi(self)
        self._health = HealthPart(ui, labels, windows, now, self)
        self._legal = LegalPart(ui, labels, now.date(), self)
        self._goods = GoodsPart(ui, labels, self)
        for combo in (ui.beforeCombo, ui.afterCombo):
            fill(combo, labels.choices("wellbeing_scale"), chosen="not_asked")
        self._family = ""
        self.show_family("")

    def show_family(self, family: str) -> None:
        """Show the form of a family, or that it has none."""
        ui = self._ui
        self._family = family
        pages = {
            "health": ui.healthPage,
            "emotional": ui.feelingPage,
            "legal": ui.legalPage,
            "material_social": ui.goodsPage,
        }
        ui.stack.setCurrentWidget(pages.get(family, ui.nothingPage))

    def offer_shelf(self, shelf: Sequence[OnShelf]) -> None:
        """Offer what lies on the shelf."""
        self._goods.offer(shelf)

    def offer_staff(self, staff: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer who may follow a legal matter."""
        self._legal.offer_staff(staff, chosen)

    def offer_matters(self, matters: Sequence[MatterChoice], chosen: str = "", *, only: bool = False) -> None:
        """Offer the legal matters of the person."""
        self._legal.offer(matters, chosen, only=only)

    def show_form(self, form: AidForm) -> None:
        """Show what was recorded."""
        if isinstance(form, HealthForm):
            self._health.show(form)
        elif isinstance(form, WellbeingForm):
            choose(self._ui.beforeCombo, form.before)
            choose(self._ui.afterCombo, form.after)
        elif isinstance(form, GoodsForm):
            self._goods.show(form)

    def form(self) -> AidForm | None:
        """Return the form as typed, or None where the family has none, or no legal matter is meant."""
        if self._family == "health":
            return self._health.form()
        if self._family == "emotional":
            return WellbeingForm(chosen_code(self._ui.beforeCombo), chosen_code(self._ui.afterCombo))
        if self._family == "legal":
            return self._legal.form()
        return self._goods.form() if self._family == "material_social" else None

    def fields(self) -> Mapping[str, QWidget]:
        """Return where to go for a refusal."""
        ui = self._ui
        return {
            "given": ui.givenList,
            "windows": ui.windowsList,
            "event": ui.eventDateEdit,
            "urgent_care": ui.urgentCombo,
            "deadline": ui.deadlineEdit,
            "if_passed": ui.ifPassedEdit,
            "status": ui.statusCombo,
            "article": ui.article1Combo,
            "quantity": ui.pieces1Spin,
        }

    def step_field(self) -> QWidget:
        """Return where the words about a legal step stand."""
        return self._ui.stepEdit
