"""The parts of the short forms of help: health, a legal matter, and goods out of the stock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QComboBox, QSpinBox

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.health_help import IN_TIME
from pgi_desk.domain.health_windows import HealthWindow, health_windows
from pgi_desk.domain.identifiers import ArticleId
from pgi_desk.domain.legal_matter import LegalEntry, LegalMatter
from pgi_desk.gui.forms.ui_aid_forms import Ui_AidForms
from pgi_desk.gui.labels import Labels, isolated
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, moment_of, set_day, set_moment
from pgi_desk.gui.widgets.tick_list import fill_ticks, name_ticks, tick, ticked
from pgi_desk.services.aid_forms import GoodsForm, HealthForm, LegalForm
from pgi_desk.services.aid_ports import OnShelf

NEW = "new"
# How far ahead the first suggestion for a deadline lies.
USUAL_DAYS = timedelta(days=14)
LINES = 4


@dataclass(frozen=True, slots=True)
class MatterChoice:
    """A legal matter with its newest step."""

    matter: LegalMatter
    newest: LegalEntry


class HealthPart(QObject):
    """What was given, and care that cannot wait."""

    def __init__(self, ui: Ui_AidForms, labels: Labels, windows: CodeList, now: datetime, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._labels, self._windows, self._now = ui, labels, windows, now
        fill_ticks(ui.givenList, labels.choices("health_given"))
        fill_ticks(ui.windowsList, [(row.code, row.label(labels.language)) for row in windows])
        fill(ui.urgentCombo, labels.choices("urgent_care_answers"))
        set_moment(ui.eventDateEdit, ui.eventTimeEdit, now)
        ui.urgentCombo.currentIndexChanged.connect(self._on_changed)
        ui.eventCheck.toggled.connect(self._on_changed)
        ui.eventDateEdit.dateChanged.connect(self._on_changed)
        ui.eventTimeEdit.timeChanged.connect(self._on_changed)
        self._on_changed()

    def form(self) -> HealthForm:
        """Return what was chosen; without the answer that care was found in time no care is named."""
        ui = self._ui
        in_time = chosen_code(ui.urgentCombo) == IN_TIME
        return HealthForm(
            given=ticked(ui.givenList),
            urgent_care=chosen_code(ui.urgentCombo),
            windows=ticked(ui.windowsList) if in_time else (),
            event=self._event() if in_time else None,
        )

    def show(self, form: HealthForm) -> None:
        """Show what was recorded."""
        tick(self._ui.givenList, form.given)
        tick(self._ui.windowsList, form.windows)
        choose(self._ui.urgentCombo, form.urgent_care)

    def _event(self) -> datetime | None:
        ui = self._ui
        return moment_of(ui.eventDateEdit, ui.eventTimeEdit) if ui.eventCheck.isChecked() else None

    def _on_changed(self) -> None:
        ui = self._ui
        in_time = chosen_code(ui.urgentCombo) == IN_TIME
        for widget in (ui.eventCheck, ui.windowsList):
            widget.setEnabled(in_time)
        for field in (ui.eventDateEdit, ui.eventTimeEdit):
            field.setEnabled(in_time and ui.eventCheck.isChecked())
        name_ticks(ui.windowsList, self._texts())

    def _texts(self) -> list[tuple[str, str]]:
        event = self._event()
        try:
            found = health_windows(self._windows, event, self._now) if event is not None else ()
        except InvalidEntry:
            found = ()  # the future: saving says so
        known = {one.code: self._text(one) for one in found}
        return [(row.code, known.get(row.code, self._general(row.code))) for row in self._windows]

    def _general(self, code: str) -> str:
        hours = self._labels.number(self._windows.get(code).number("within_hours"))
        text = self.tr("{care}: within {hours} hours")
        return text.replace("{care}", self._labels.code("health_windows", code)).replace("{hours}", hours)

    def _text(self, window: HealthWindow) -> str:
        text = self.tr("{care}: until {moment}") if window.open else self.tr("{care}: too late since {moment}")
        text = text.replace("{care}", self._labels.code("health_windows", window.code))
        return text.replace("{moment}", isolated(self._labels.moment(window.closes_at)))


class LegalPart(QObject):
    """One step of a legal matter."""

    def __init__(self, ui: Ui_AidForms, labels: Labels, today: date, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._labels, self._today = ui, labels, today
        self._matters: dict[str, MatterChoice] = {}
        fill(ui.kindCombo, labels.choices("legal_kinds"))
        fill(ui.statusCombo, labels.choices("legal_statuses"))
        set_day(ui.deadlineEdit, today + USUAL_DAYS)
        ui.matterCombo.currentIndexChanged.connect(self._on_matter)
        ui.deadlineCheck.toggled.connect(self._on_enabled)
        self.offer(())

    def offer(self, matters: Sequence[MatterChoice], chosen: str = "", *, only: bool = False) -> None:
        """Offer known matters and a new one; `only` leaves no other choice than `chosen`."""
        self._matters = {one.matter.matter_id: one for one in matters}
        names = [(key, self._name(one)) for key, one in self._matters.items()]
        nothing = self.tr("No ongoing matter")
        choices = [("", nothing), (NEW, self.tr("A new matter")), *names]
        if only:
            choices = [one for one in choices if one[0] == chosen]
        fill(self._ui.matterCombo, choices, chosen=chosen)
        self._on_matter()

    def offer_staff(self, staff: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer who may follow a matter."""
        kept = self._known()
        fill(self._ui.followsCombo, staff, chosen=kept.newest.follows if kept is not None else chosen)

    def form(self) -> LegalForm | None:
        """Return the step as typed, or None where there is no matter."""
        ui, known = self._ui, self._known()
        if not chosen_code(ui.matterCombo):
            return None
        return LegalForm(
            kind=chosen_code(ui.kindCombo),
            status=chosen_code(ui.statusCombo),
            follows=chosen_code(ui.followsCombo),
            matter_id=known.matter.matter_id if known is not None else "",
            deadline=day_of(ui.deadlineEdit) if ui.deadlineCheck.isChecked() else None,
            if_passed=ui.ifPassedEdit.text(),
            note=ui.stepEdit.toPlainText(),
            based_on=known.newest.number if known is not None else 0,
        )

    def _known(self) -> MatterChoice | None:
        return self._matters.get(chosen_code(self._ui.matterCombo))

    def _on_matter(self) -> None:
        """Show how a matter stands, so that the step says only what is new."""
        ui, known = self._ui, self._known()
        if known is not None:
            choose(ui.kindCombo, known.matter.kind)
            choose(ui.statusCombo, known.newest.status)
            choose(ui.followsCombo, known.newest.follows)
            ui.deadlineCheck.setChecked(known.newest.deadline is not None)
            set_day(ui.deadlineEdit, known.newest.deadline or self._today + USUAL_DAYS)
            ui.ifPassedEdit.setText(known.newest.if_passed)
        self._on_enabled()

    def _on_enabled(self) -> None:
        ui, wanted = self._ui, chosen_code(self._ui.matterCombo)
        ui.kindCombo.setEnabled(wanted == NEW)
        for widget in (ui.statusCombo, ui.deadlineCheck, ui.followsCombo, ui.stepEdit):
            widget.setEnabled(bool(wanted))
        for field in (ui.deadlineEdit, ui.ifPassedEdit):
            field.setEnabled(bool(wanted) and ui.deadlineCheck.isChecked())

    def _name(self, one: MatterChoice) -> str:
        kind = self._labels.code("legal_kinds", one.matter.kind)
        return f"{kind} · {isolated(self._labels.code('legal_statuses', one.newest.status))}"


class GoodsPart(QObject):
    """What the person received out of the stock, up to four articles."""

    def __init__(self, ui: Ui_AidForms, labels: Labels, parent: QObject) -> None:
        super().__init__(parent)
        self._labels = labels
        numbers = range(1, LINES + 1)
        combos: list[QComboBox] = [getattr(ui, f"article{number}Combo") for number in numbers]
        spins: list[QSpinBox] = [getattr(ui, f"pieces{number}Spin") for number in numbers]
        self._lines = list(zip(combos, spins, strict=True))
        self._wanted: tuple[tuple[ArticleId, int], ...] = ()
        self.offer(())

    def offer(self, shelf: Sequence[OnShelf]) -> None:
        """Offer what lies on the shelf, and what the person has already."""
        had = {article for article, _ in self._wanted}
        rows = [row for row in shelf if row.article.active and (row.balance or row.article.article_id in had)]
        choices = [(row.article.article_id, self._name(row)) for row in rows]
        nothing = QCoreApplication.translate("GoodsPart", "Nothing")
        for combo, _ in self._lines:
            fill(combo, choices, empty=nothing, chosen=chosen_code(combo))
        self._put()

    def show(self, form: GoodsForm) -> None:
        """Show what the person has by an entry; more than fits is kept as it is."""
        self._wanted = form.items
        self._put()

    def form(self) -> GoodsForm:
        """Return what the person has received."""
        typed = [(ArticleId(chosen_code(combo)), spin.value()) for combo, spin in self._lines if chosen_code(combo)]
        return GoodsForm((*typed, *self._wanted[LINES:]))

    def _put(self) -> None:
        for (combo, spin), (article, pieces) in zip(self._lines, self._wanted, strict=False):
            choose(combo, article)
            spin.setValue(pieces)

    def _name(self, row: OnShelf) -> str:
        text = self.tr("{article} ({number} in stock)").replace("{number}", self._labels.number(row.balance))
        return text.replace("{article}", isolated(row.article.name))
