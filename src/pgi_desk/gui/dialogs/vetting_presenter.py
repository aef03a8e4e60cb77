"""Records that a service was checked today."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.service_directory import ServiceProvider, Vetting, vetting_valid_until
from pgi_desk.gui.dialogs.second_agrees import when_second_agrees
from pgi_desk.gui.dialogs.vetting_dialog import VettingDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.directory import VetProvider


class VettingPresenter(Presenter):
    """Presents the check of one service."""

    def __init__(self, dialog: VettingDialog, surroundings: Surroundings, provider: ServiceProvider) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._provider = provider
        two_people = self.services.desk.vetting_rules().needs_two(provider)
        dialog.show_service(provider.name, self._until())
        dialog.use_criteria(self.labels.choices("vetting_criteria"), self._not_needed())
        dialog.use_methods(self.labels.choices("vetting_methods"), two_people=two_people)
        dialog.save_wanted.connect(self._ask)
        if two_people:
            # Who has a way in is asked of the keyring, so this runs where the key is used.
            self.do(self.services.directory.vetters, dialog.offer_second, self._refused)

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

    def _ask(self) -> None:
        when_second_agrees(self.around, self._dialog.second(), self._save)

    def _save(self) -> None:
        second = self._dialog.second()
        command = VetProvider(
            provider_id=self._provider.provider_id,
            method=self._dialog.method(),
            criteria_met=self._dialog.criteria_met(),
            second_vetter=second.staff_id if second is not None else None,
            sign_in=self._dialog.sign_in() if second is not None else None,
        )
        self._dialog.show_problem("")
        self._dialog.show_busy(True)
        self.do(partial(self.services.directory.vet, command), lambda _: self._dialog.accept(), self._refused)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))


def open_vetting_dialog(parent: QWidget, surroundings: Surroundings, provider: ServiceProvider) -> VettingDialog:
    """Open the dialog for the check of a service and return it."""
    dialog = VettingDialog(parent)
    VettingPresenter(dialog, surroundings, provider)
    DraftSource(dialog, "vetting", provider.provider_id)
    dialog.open()
    return dialog
