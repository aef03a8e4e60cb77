"""Records that a service was checked today."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.service_directory import ServiceProvider, Vetting, vetting_valid_until
from pgi_desk.gui.dialogs.vetting_dialog import VettingDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.directory import VetProvider


class VettingPresenter(Presenter):
    """Presents the check of one service; `colleagues` are the id and name of everybody who works with the file."""

    def __init__(
        self,
        dialog: VettingDialog,
        surroundings: Surroundings,
        provider: ServiceProvider,
        colleagues: tuple[tuple[str, str], ...],
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._provider = provider
        own, rules = self.services.desk.member.staff_id, self.services.desk.vetting_rules()
        others = [(staff_id, name) for staff_id, name in colleagues if staff_id != own]
        two_people = bool(rules.two_person_families & set(provider.families))
        dialog.show_service(provider.name, self._until())
        dialog.use_criteria(self.labels.choices("vetting_criteria"), self._not_needed())
        dialog.use_people(self.labels.choices("vetting_methods"), others if two_people else None)
        dialog.save_wanted.connect(self._save)

    def _until(self) -> str:
        desk = self.services.desk
        checked_today = replace(self._provider, vetting=Vetting(vetted_on=desk.clock.today()))
        until = vetting_valid_until(checked_today, desk.vetting_rules())
        text = self.tr("A check recorded today holds until {day}.")
        return text.replace("{day}", isolated(self.labels.day(until)))

    def _not_needed(self) -> list[str]:
        """Return the criteria that are only for other families of services."""
        families = set(self._provider.families)
        rows = self.services.desk.content.list("vetting_criteria")
        limits = {row.code: set(row.words("only_families")) for row in rows}
        return [code for code, only in limits.items() if only and not only & families]

    def _save(self) -> None:
        second = self._dialog.second_person()
        command = VetProvider(
            provider_id=self._provider.provider_id,
            method=self._dialog.method(),
            criteria_met=self._dialog.criteria_met(),
            second_vetter=StaffId(second) if second else None,
        )
        self._dialog.show_problem("")
        self._dialog.show_busy(True)
        self.do(partial(self.services.directory.vet, command), lambda _: self._dialog.accept(), self._refused)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))


def open_vetting_dialog(
    parent: QWidget, surroundings: Surroundings, provider: ServiceProvider, colleagues: tuple[tuple[str, str], ...]
) -> VettingDialog:
    """Open the dialog for the check of a service and return it."""
    dialog = VettingDialog(parent)
    VettingPresenter(dialog, surroundings, provider, colleagues)
    DraftSource(dialog, "vetting", provider.provider_id)
    dialog.open()
    return dialog
