"""What a service has to fit: need, place, language, age, sex, hours, documents and words, together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from pgi_desk.gui.forms.ui_service_filter import Ui_ServiceFilter
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.widgets.code_combo import choose, choose_known, chosen_code, fill
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.services.provider_search import Place, ProviderSearch

EVERYTHING = ProviderSearch()
# A check box in a view that was kept.
ON = "yes"


class ServiceFilter(FormWidget):
    """Shows the filters and reports each change."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ServiceFilter()
        self._ui.setupUi(self)
        self._labels: Labels | None = None
        self._places: tuple[Place, ...] = ()
        self._start = ProviderSearch()
        self._connect()

    def use_choices(self, labels: Labels, start: ProviderSearch = EVERYTHING) -> None:
        """Fill the lists; `start` is what clearing goes back to."""
        self._labels, self._start = labels, start
        fill(self._ui.familyCombo, labels.choices("service_families"), empty=self.tr("All needs"))
        fill(self._ui.languageCombo, labels.choices("languages"), empty=self.tr("Any language"))
        people = labels.choices_of("sexes", ("female", "male", "other"))
        fill(self._ui.sexCombo, people, empty=self.tr("Any sex"))
        self.use_places(())
        self._quietly(lambda: self._show(start))

    def use_places(self, places: Sequence[Place]) -> None:
        """Offer the places of the directory and keep the chosen one."""
        if self._ui.placeCombo.count() and tuple(places) == self._places:
            return  # an open list stays open
        chosen = self._place()
        self._places = tuple(places)
        names = [(str(number), name_of(place)) for number, place in enumerate(self._places)]
        kept = str(self._places.index(chosen)) if chosen in self._places else ""
        self._quietly(lambda: fill(self._ui.placeCombo, names, empty=self.tr("All places"), chosen=kept))

    def wanted(self) -> ProviderSearch:
        """Return what was chosen."""
        ui = self._ui
        return ProviderSearch(
            text=ui.searchEdit.text(),
            family=chosen_code(ui.familyCombo),
            service_type=chosen_code(ui.serviceTypeCombo),
            place=self._place(),
            language=chosen_code(ui.languageCombo),
            sex=chosen_code(ui.sexCombo),
            age=ui.ageSpin.value() if ui.ageSpin.value() >= 0 else None,
            open_now=ui.openNowCheck.isChecked(),
            no_documents=ui.noDocumentsCheck.isChecked(),
            usable_only=ui.usableCheck.isChecked(),
            check_due=ui.dueCheck.isChecked(),
        )

    def filters(self) -> Mapping[str, str]:
        """Return what is chosen beside the words, which are typed."""
        wanted, place = self.wanted(), self._place()
        texts = {
            "family": wanted.family,
            "service_type": wanted.service_type,
            "region": place.region,
            "district": place.district,
            "area": place.area,
            "language": wanted.language,
            "sex": wanted.sex,
            "age": "" if wanted.age is None else str(wanted.age),
        }
        return {**texts, **{name: ON for name, check in self._checks().items() if check.isChecked()}}

    def show_filters(self, filters: Mapping[str, str]) -> list[str]:
        """Choose these; return in words which of them do not exist any more. Words stay as they were typed."""
        missing: list[str] = []
        self._quietly(lambda: missing.extend(self._choose(filters)))
        return missing

    def _choose(self, filters: Mapping[str, str]) -> list[str]:
        ui, place = self._ui, Place(*(filters.get(level, "") for level in ("region", "district", "area")))
        missing = choose_known({ui.familyCombo: filters.get("family", "")})
        self._offer_types()
        missing += choose_known(
            {
                ui.serviceTypeCombo: filters.get("service_type", ""),
                ui.languageCombo: filters.get("language", ""),
                ui.sexCombo: filters.get("sex", ""),
            }
        )
        choose(ui.placeCombo, str(self._places.index(place)) if place in self._places else "")
        if place not in {Place(), self._place()}:
            missing.append(ui.placeCombo.accessibleName())
        age = filters.get("age", "")
        ui.ageSpin.setValue(int(age) if age.isdecimal() else -1)
        for name, check in self._checks().items():
            check.setChecked(filters.get(name) == ON)
        return missing

    def _checks(self) -> dict[str, QCheckBox]:
        ui = self._ui
        return {
            "open_now": ui.openNowCheck,
            "no_documents": ui.noDocumentsCheck,
            "usable_only": ui.usableCheck,
            "check_due": ui.dueCheck,
        }

    def hide_due(self) -> None:
        """Leave out what only those who maintain the directory look for."""
        self._ui.dueCheck.hide()

    @property
    def narrowed(self) -> bool:
        """Tell whether anything is left out."""
        return self.wanted() != ProviderSearch()

    def focus_search(self) -> None:
        """Put the cursor where most searches begin."""
        self._ui.searchEdit.setFocus()

    def chain(self) -> list[QWidget]:
        """Return the fields in the order of the Tab key."""
        ui = self._ui
        first = (ui.searchEdit, ui.familyCombo, ui.serviceTypeCombo, ui.placeCombo, ui.languageCombo, ui.sexCombo)
        return [*first, ui.ageSpin, ui.openNowCheck, ui.noDocumentsCheck, ui.usableCheck, ui.dueCheck, ui.clearButton]

    def _connect(self) -> None:
        ui = self._ui
        ui.searchEdit.textChanged.connect(self.changed)
        ui.familyCombo.currentIndexChanged.connect(self._offer_types)
        for combo in (ui.familyCombo, ui.serviceTypeCombo, ui.placeCombo, ui.languageCombo, ui.sexCombo):
            combo.currentIndexChanged.connect(self.changed)
        ui.ageSpin.valueChanged.connect(self.changed)
        for check in (ui.openNowCheck, ui.noDocumentsCheck, ui.usableCheck, ui.dueCheck):
            check.toggled.connect(self.changed)
        ui.clearButton.clicked.connect(self._clear)

    def _clear(self) -> None:
        self._quietly(lambda: self._show(self._start))
        self.changed.emit()

    def _show(self, wanted: ProviderSearch) -> None:
        ui = self._ui
        ui.searchEdit.setText(wanted.text)
        choose(ui.familyCombo, wanted.family)
        self._offer_types()
        for combo in (ui.serviceTypeCombo, ui.placeCombo, ui.languageCombo, ui.sexCombo):
            combo.setCurrentIndex(0)
        ui.ageSpin.setValue(-1 if wanted.age is None else wanted.age)
        ui.openNowCheck.setChecked(wanted.open_now)
        ui.noDocumentsCheck.setChecked(wanted.no_documents)
        ui.usableCheck.setChecked(wanted.usable_only)
        ui.dueCheck.setChecked(wanted.check_due)

    def _offer_types(self) -> None:
        """Offer the services of the chosen need, or all of them."""
        if self._labels is None:
            return
        family = chosen_code(self._ui.familyCombo)
        labels = self._labels
        offered = labels.choices_where("service_types", "family", family) if family else labels.choices("service_types")
        fill(self._ui.serviceTypeCombo, offered, empty=self.tr("All services"))

    def _place(self) -> Place:
        number = chosen_code(self._ui.placeCombo)
        return self._places[int(number)] if number else Place()

    def _quietly(self, change: Callable[[], None]) -> None:
        """Change several fields without reporting each of them."""
        before = self.blockSignals(True)
        change()
        self.blockSignals(before)


def name_of(place: Place) -> str:
    """Return the levels of a place, the largest first."""
    return " / ".join(level for level in (place.region, place.district, place.area) if level)
