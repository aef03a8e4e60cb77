"""Fills the service directory and starts what staff do with a service."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QTimer

from pgi_desk.domain.errors import AgreementNeeded, NotPermitted, ReadOnlyCopy
from pgi_desk.domain.identifiers import CaseCode, ProviderId
from pgi_desk.domain.new_check import waits_after_lifting
from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.service_directory import STOPPED, Funding, ServiceProvider
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.dialogs.export_presenter import open_export_dialog
from pgi_desk.gui.dialogs.import_list_presenter import open_import_directory_dialog
from pgi_desk.gui.dialogs.pocket_list_presenter import open_pocket_list_dialog
from pgi_desk.gui.dialogs.provider_presenter import open_provider_dialog
from pgi_desk.gui.dialogs.reason_presenter import (
    open_allow_dialog,
    open_close_dialog,
    open_lift_suspension_dialog,
    open_suspend_dialog,
)
from pgi_desk.gui.dialogs.unmet_counts_presenter import open_unmet_counts_dialog
from pgi_desk.gui.dialogs.vetting_presenter import open_vetting_dialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.list_views import ListViews
from pgi_desk.gui.messages import message, reason_list
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.module_gate import ModuleGate
from pgi_desk.gui.pages.directory_page import DirectoryPage
from pgi_desk.gui.pages.provider_facts import ProviderFacts
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.provider_words import ProviderWords
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.export_rows import ExportFilter
from pgi_desk.services.list_views import DIRECTORY
from pgi_desk.services.provider_search import FoundProviders
from pgi_desk.services.read_models import ProviderRow

PAUSE_MS = 150
# So long before its end a check is spoken of, so that there is time to make a new one.
SOON = timedelta(days=30)
# The buttons that concern the service that is selected.
OF_ONE = ("edit", "check", "allow", "hide", "suspend", "lift", "close")


@dataclass(frozen=True, slots=True)
class SelectedService:
    """The service under the list: its line, all its fields, who works with the file and whose people may be there."""

    row: ProviderRow
    provider: ServiceProvider
    colleagues: tuple[tuple[str, str], ...]
    there: tuple[CaseCode, ...] = ()


class DirectoryPresenter(Presenter):
    """Presents the service directory."""

    kinds = frozenset({Kind.PROVIDER})
    looks_in_front = True

    def __init__(self, page: DirectoryPage, surroundings: Surroundings, outputs: LetterOutputs) -> None:
        super().__init__(surroundings, page)
        self._outputs = outputs
        self._page = page
        self._wanted = ""
        self._words = ProviderWords(self.labels, self)
        self._question = 0
        self._shown: SelectedService | None = None
        self._gate = ModuleGate(page, surroundings, Module.DIRECTORY)
        self._gate.known.connect(lambda _reason: self._offer())
        self._rows: dict[str, ProviderRow] = {}
        self._facts = ProviderFacts(self.labels, self.services.desk.vetting_rules(), self)
        self._model = RowTable[ProviderRow](self._columns(), page)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        page.use_model(self._model, self.around.settings)
        page.filter.use_choices(self.labels)
        self._views = ListViews(page.views, page.filter, surroundings, DIRECTORY, self._pause.start)
        self._connect()
        self._offer()

    def activate(self, key: str) -> None:
        """Show the directory as it is now; a key selects that service."""
        self._wanted = key or self._wanted
        self.refresh()
        self._page.focus_search()

    def refresh(self) -> None:
        """Read the list again and keep the selection."""
        self._question += 1
        find = partial(self.services.directory.search, self._page.filter.wanted())
        self.read(find, partial(self._show, self._question))
        self.read(self.services.directory.places, self._page.filter.use_places)
        self._gate.refresh()

    def _connect(self) -> None:
        page = self._page
        page.filter.changed.connect(self._pause.start)
        page.filter.changed.connect(self._views.note_change)
        page.selected.connect(self._on_selected)
        page.add_wanted.connect(lambda: open_provider_dialog(page, self.around))
        page.import_wanted.connect(lambda: open_import_directory_dialog(page, self.around))
        page.export_wanted.connect(
            lambda: open_export_dialog(
                page, self.around, self._outputs, "providers", ExportFilter(services=page.filter.wanted())
            )
        )
        page.pocket_wanted.connect(lambda: open_pocket_list_dialog(page, self.around, self._outputs))
        page.unmet_wanted.connect(lambda: open_unmet_counts_dialog(page, self.around))
        page.edit_wanted.connect(self._edit)
        page.check_wanted.connect(self._check)
        page.allow_wanted.connect(self._allow)
        page.hide_wanted.connect(self._hide)
        page.suspend_wanted.connect(self._suspend)
        page.lift_wanted.connect(self._lift)
        page.close_wanted.connect(self._close)

    def _show(self, question: int, found: FoundProviders) -> None:
        if question != self._question:
            return  # an answer to an older question
        wanted = self._wanted
        self._rows = {row.provider_id: row for row in found.rows}
        self._model.show_rows(found.rows)
        self._page.show_state(shown=len(found.rows), more=found.more)
        self._page.select(wanted)

    def _on_selected(self, provider_id: str) -> None:
        self._wanted, self._shown = provider_id, None
        row = self._rows.get(provider_id)
        if row is None:
            self._page.show_service("", state="", tone="", why="", groups=())
            self._offer()
            return
        self.read(partial(self._read, row), self._show_service)

    def _read(self, row: ProviderRow) -> SelectedService:
        directory = self.services.directory
        key = ProviderId(row.provider_id)
        return SelectedService(row, directory.details(key), directory.colleagues(), directory.referred_there(key))

    def _show_service(self, selected: SelectedService) -> None:
        if selected.row.provider_id != self._wanted:
            return  # another service was selected meanwhile
        self._shown = selected
        row, today = selected.row, self.services.desk.clock.today()
        state, tone = self._state(row, today)
        self._page.show_service(
            row.name,
            state=state,
            tone=tone,
            why=self._why(row),
            groups=self._facts.groups(selected.provider, dict(selected.colleagues), today, selected.there),
        )
        self._offer()

    def _offer(self) -> None:
        maintain, override = self._obstacle(Permission.MAINTAIN_DIRECTORY), self._obstacle(Permission.OVERRIDE_VETTING)
        change = maintain or self._gate.reason
        own = {
            "add": change,
            "import": change,
            "export": self._obstacle(Permission.EXPORT_LISTS),
            "pocket": self._obstacle(Permission.RELEASE_LETTER),
            "unmet": self._obstacle(Permission.READ_CASES),
        }
        if self._shown is None:
            none = self.tr("Choose a service in the list first.")
            self._page.offer({**own, **dict.fromkeys(OF_ONE, none)})
            self._page.show_stopped(False)
            return
        problems = set(self._shown.row.problems)
        stopped = bool(problems & STOPPED)
        check = self.tr("Lift the suspension or closure first, with a reason.") if stopped else ""
        lifted = waits_after_lifting(self._shown.provider.vetting)
        wait = self.tr("It was suspended, and that was lifted. Record a check first.") if lifted else ""
        allow = check or wait or ("" if problems else self.tr("This service can be used today already."))
        hidden = self.tr("The address is hidden already.") if self._shown.provider.address_hidden else ""
        gone = self.tr("This service is already closed.") if "closed" in problems else ""
        self._page.show_stopped(stopped)
        self._page.offer(
            {
                **own,
                "edit": change,
                "check": change or check,
                "allow": override or self._gate.reason or allow,
                # What protects people is never closed by the level of readiness.
                "hide": maintain or hidden,
                "suspend": maintain,
                "lift": change,
                "close": maintain or gone,
            }
        )

    def _obstacle(self, permission: Permission) -> str:
        """Ask the desk whether the signed-in staff member may do this; return the sentence of its refusal."""
        try:
            self.services.desk.require(permission)
        except (NotPermitted, AgreementNeeded, ReadOnlyCopy) as refusal:
            return message(refusal)
        return ""

    def _edit(self) -> None:
        if self._shown is not None:
            open_provider_dialog(self._page, self.around, self._shown.provider)

    def _check(self) -> None:
        if self._shown is not None:
            open_vetting_dialog(self._page, self.around, self._shown.provider)

    def _allow(self) -> None:
        if self._shown is not None:
            open_allow_dialog(self._page, self.around, self._shown.provider)

    def _hide(self) -> None:
        if self._shown is None:
            return
        provider = self._shown.provider
        text = self.tr(
            "From now on the address of {service} stands on no list, no card and no paper, and only those who maintain"
            " the directory see it. Papers that were printed before still show it."
        )
        self.around.prompts.confirm(
            self.tr("Hide the address?"),
            text.replace("{service}", isolated(provider.name)),
            self.tr("Hide the address"),
            lambda: self.do(partial(self.services.directory.hide_address, provider.provider_id)),
        )

    def _suspend(self) -> None:
        if self._shown is not None:
            open_suspend_dialog(self._page, self.around, self._shown.provider, self._shown.there)

    def _lift(self) -> None:
        if self._shown is not None:
            open_lift_suspension_dialog(self._page, self.around, self._shown.provider)

    def _close(self) -> None:
        if self._shown is not None:
            open_close_dialog(self._page, self.around, self._shown.provider, self._shown.there)

    def _state(self, row: ProviderRow, today: date) -> tuple[str, str]:
        """Return in words whether the service can be used, and how serious that is; a check that ends soon is told."""
        if row.problems:
            return self.tr("Not usable today"), "danger" if STOPPED & set(row.problems) else "warning"
        if row.funding is Funding.NOT_YET:
            return self.tr("Usable today, not funded yet"), "warning"
        if row.funding is Funding.ENDED:
            return self.tr("Usable today, funding ended"), "warning"
        if row.check_until is not None and row.check_until - today <= SOON:
            day = isolated(self.labels.day(row.check_until))
            return self.tr("Usable today, check due by {day}").replace("{day}", day), "warning"
        return self.tr("Usable today"), "good"

    def _why(self, row: ProviderRow) -> str:
        if not row.problems:
            return self._words.funding(row)
        return self.tr("Why it cannot be used: {reasons}.").replace("{reasons}", reason_list(row.problems))

    def _columns(self) -> list[TableColumn[ProviderRow]]:
        labels, words = self.labels, self._words
        return [
            TableColumn(self.tr("Service"), lambda row: row.name),
            TableColumn(self.tr("Needs served"), lambda row: labels.codes("service_families", row.families)),
            TableColumn(self.tr("Place"), words.place),
            TableColumn(self.tr("Open\nnow?"), words.opening),
            TableColumn(self.tr("Hours"), lambda row: row.hours),
            TableColumn(self.tr("Documents"), words.documents),
            TableColumn(self.tr("Reports to\nauthorities?"), words.reports),
            TableColumn(self.tr("Check holds\nuntil"), lambda row: labels.day(row.check_until)),
            TableColumn(self.tr("Usable today?"), words.usable),
        ]
