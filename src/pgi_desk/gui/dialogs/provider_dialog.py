"""The details of one service: who, what and where, when and for whom, rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QWidget

from pgi_desk.domain.identifiers import ProviderId
from pgi_desk.domain.service_directory import ALWAYS_HIDDEN, ServiceProvider
from pgi_desk.gui.forms.ui_provider_dialog import Ui_ProviderDialog
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.tab_order import tabs_before_pages

Choices = Sequence[tuple[str, str]]
LINES = (
    *("name", "mandate", "focal_point", "alternate", "phone", "email", "hotline"),
    *("standard_met", "fee", "capacity_now", "region", "district", "area", "address", "coverage", "transport"),
    *("hours", "waiting_time", "status_accepted", "documents_needed", "nationality_limits"),
    *("disability_access", "internal_note"),
)
FLAGS = (
    *("address_hidden", "outreach", "accessible", "always_open", "lgbtiq_safe", "children_accepted"),
    *("confidentiality_signed", "psea_policy", "child_safeguarding", "interpreter_available", "emergency_service"),
)
CODES = ("provider_type", "reports_to_authorities")
CODE_LISTS = ("families", "service_types", "languages", "sexes")
NUMBERS = ("age_min", "age_max")
DATES = ("funding_from", "funding_until", "data_sharing_on")


class ProviderDialog(QDialog):
    """Shows the fields of a service and hands back what was entered; vetting is not among them."""

    save_wanted = Signal()
    hours_changed = Signal(str)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ProviderDialog()
        self._ui.setupUi(self)
        tabs_before_pages(self._ui.tabs)
        self._busy = False
        self._known: ServiceProvider | None = None
        self._ui.saveButton.clicked.connect(self.save_wanted)
        self._ui.cancelButton.clicked.connect(self.reject)
        for field in DATES:
            self._widget(field, "Check").toggled.connect(self._widget(field, "Edit").setEnabled)
        self._ui.hoursEdit.textChanged.connect(self.hours_changed)
        self._ui.familiesList.itemChanged.connect(self._hide_shelters)
        self._ui.familiesList.itemChanged.connect(self.edited)
        for field in LINES:
            self._widget(field, "Edit").textChanged.connect(self.edited)
        self._ui.reportsToAuthoritiesCombo.currentIndexChanged.connect(self.edited)
        self.finished.connect(self.deleteLater)

    def use_choices(
        self,
        *,
        provider_types: Choices,
        reports: Choices,
        families: Choices,
        service_types: Choices,
        languages: Choices,
        sexes: Choices,
    ) -> None:
        """Fill the lists to choose from."""
        fill(self._ui.providerTypeCombo, provider_types, empty=self.tr("Not known"))
        self._ui.providerTypeCombo.setCurrentIndex(1)
        fill(self._ui.reportsToAuthoritiesCombo, reports, chosen="not_known")
        _fill_list(self._ui.familiesList, families)
        _fill_list(self._ui.serviceTypesList, service_types)
        _fill_list(self._ui.languagesList, languages)
        _fill_list(self._ui.sexesList, sexes)

    def show_new(self, today: date) -> None:
        """Show empty fields; dates begin at today."""
        self._ui.ageMaxSpin.setValue(120)
        for field in DATES:
            self._widget(field, "Edit").setDate(QDate(today.year, today.month, today.day))

    def show_entry(self, entry: ServiceProvider) -> None:
        """Show a service for editing."""
        self._known = entry
        self.setWindowTitle(self.tr("Edit service"))
        self._ui.titleLabel.setText(self.tr("Edit service"))
        self._ui.descriptionEdit.setPlainText(entry.description)
        for field in LINES:
            self._widget(field, "Edit").setText(getattr(entry, field))
        for field in FLAGS:
            self._widget(field, "Check").setChecked(getattr(entry, field))
        for field in CODES:
            choose(self._widget(field, "Combo"), getattr(entry, field))
        for field in CODE_LISTS:
            _tick(self._widget(field, "List"), getattr(entry, field))
        for field in NUMBERS:
            self._widget(field, "Spin").setValue(getattr(entry, field))
        for field in DATES:
            self._show_date(field, getattr(entry, field))

    def entry(self) -> ServiceProvider:
        """Return the service as it was entered, not yet checked; fields that are not shown stay as they were."""
        values: dict[str, Any] = {"description": self._ui.descriptionEdit.toPlainText()}
        values |= {field: self._widget(field, "Edit").text() for field in LINES}
        values |= {field: self._widget(field, "Check").isChecked() for field in FLAGS}
        values |= {field: chosen_code(self._widget(field, "Combo")) for field in CODES}
        blank = ServiceProvider(provider_id=ProviderId(""), name="", provider_type="", families=())
        known = self._known or blank
        values |= {field: _ticked(self._widget(field, "List"), getattr(known, field)) for field in CODE_LISTS}
        values |= {field: self._widget(field, "Spin").value() for field in NUMBERS}
        values |= {field: self._date(field) for field in DATES}
        return replace(known, **values)

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what is wrong, bring the field to the front and keep everything that was entered."""
        self.show_busy(False)
        widget = self._field(field)
        heading = self.findChild(QLabel, f"{widget.objectName()}_label") if widget is not None else None
        if isinstance(heading, QLabel):
            shown = self.tr("{field}: {problem}").replace("{field}", heading.text().replace("&", ""))
            text = shown.replace("{problem}", text)
        self._ui.problemLabel.setText(text)
        self._ui.problemFrame.setVisible(bool(text))
        if widget is not None:
            self._bring_forward(widget)

    def show_notice(self, text: str) -> None:
        """Say what saving would do beyond storing the details; an empty text says nothing."""
        self._ui.noticeLabel.setText(text)
        self._ui.noticeFrame.setVisible(bool(text))

    def show_hours(self, hint: str) -> None:
        """Show how hours are written, or that these cannot be read."""
        self._ui.hoursHint.setText(hint)

    def show_busy(self, busy: bool) -> None:
        """Hold the buttons while the entry is being stored."""
        self._busy = busy
        self._ui.saveButton.setEnabled(not busy)
        self._ui.cancelButton.setEnabled(not busy)

    def reject(self) -> None:
        """Close without storing, unless it is being stored."""
        if not self._busy:
            super().reject()

    def _hide_shelters(self) -> None:
        """The address of a shelter is always hidden; the box says so and cannot be opened."""
        shelter = bool(ALWAYS_HIDDEN & set(_ticked(self._ui.familiesList, ())))
        if shelter:
            self._ui.addressHiddenCheck.setChecked(True)
        self._ui.addressHiddenCheck.setEnabled(not shelter)
        self._ui.addressHiddenCheck.setToolTip(self.tr("The address of a shelter is always hidden.") if shelter else "")

    def _bring_forward(self, widget: QWidget) -> None:
        for number in range(self._ui.tabs.count()):
            page = self._ui.tabs.widget(number)
            if page is not None and page.isAncestorOf(widget):
                self._ui.tabs.setCurrentIndex(number)
        widget.setFocus()

    def _field(self, field: str) -> QWidget | None:
        kinds = {**dict.fromkeys(CODE_LISTS, "List"), **dict.fromkeys(NUMBERS, "Spin"), **dict.fromkeys(CODES, "Combo")}
        return getattr(self._ui, _camel(field) + kinds.get(field, "Edit"), None) if field else None

    def _widget(self, field: str, kind: str) -> Any:  # noqa: ANN401  # the form has one control of each kind by name
        return getattr(self._ui, _camel(field) + kind)

    def _show_date(self, field: str, day: date | None) -> None:
        self._widget(field, "Check").setChecked(day is not None)
        if day is not None:
            self._widget(field, "Edit").setDate(QDate(day.year, day.month, day.day))

    def _date(self, field: str) -> date | None:
        if not self._widget(field, "Check").isChecked():
            return None
        day = self._widget(field, "Edit").date()
        return date(day.year(), day.month(), day.day())


def _camel(field: str) -> str:
    first, *others = field.split("_")
    return first + "".join(word.capitalize() for word in others)


def _fill_list(widget: QListWidget, choices: Choices) -> None:
    widget.clear()
    widget.setWordWrap(True)
    for code, label in choices:
        item = QListWidgetItem(label, widget)
        item.setData(Qt.ItemDataRole.UserRole, code)
        item.setCheckState(Qt.CheckState.Unchecked)


def _tick(widget: QListWidget, codes: Sequence[str]) -> None:
    """Tick these codes; one that the list no longer has is added, so that saving does not drop it."""
    for code in codes:
        found = [item for item in _items(widget) if item.data(Qt.ItemDataRole.UserRole) == code]
        item = found[0] if found else QListWidgetItem(code, widget)
        item.setData(Qt.ItemDataRole.UserRole, code)
        item.setCheckState(Qt.CheckState.Checked)


def _ticked(widget: QListWidget, known: Sequence[str]) -> tuple[str, ...]:
    """Return the ticked codes: those that were known in their order, then the new ones."""
    ticked = [item for item in _items(widget) if item.checkState() == Qt.CheckState.Checked]
    codes = [str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked]
    return (*(code for code in known if code in codes), *(code for code in codes if code not in known))


def _items(widget: QListWidget) -> list[QListWidgetItem]:
    return [widget.item(row) for row in range(widget.count())]
