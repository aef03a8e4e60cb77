"""Adds a service to the directory or changes its details."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.gui.dialogs.provider_dialog import ProviderDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings


class ProviderPresenter(Presenter):
    """Presents the details of a service; without one, a new service is added."""

    def __init__(
        self, dialog: ProviderDialog, surroundings: Surroundings, provider: ServiceProvider | None = None
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        directory = self.services.directory
        self._store = directory.add if provider is None else directory.revise
        dialog.use_choices(
            provider_types=self.labels.choices("provider_types"),
            reports=self.labels.choices("reports_to_authorities"),
            families=self.labels.choices("service_families"),
            service_types=self.labels.choices("service_types"),
            languages=self.labels.choices("languages"),
            sexes=self.labels.choices("sexes"),
        )
        dialog.show_new(self.services.desk.clock.today())
        if provider is not None:
            dialog.show_entry(provider)
        dialog.save_wanted.connect(self._save)

    def _save(self) -> None:
        self._dialog.show_problem("")
        self._dialog.show_busy(True)
        self.do(partial(self._store, self._dialog.entry()), lambda _: self._dialog.accept(), self._refused)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


def open_provider_dialog(
    parent: QWidget, surroundings: Surroundings, provider: ServiceProvider | None = None
) -> ProviderDialog:
    """Open the dialog for a new service, or for the details of one, and return it."""
    dialog = ProviderDialog(parent)
    ProviderPresenter(dialog, surroundings, provider)
    DraftSource(dialog, "provider", provider.provider_id if provider is not None else "")
    dialog.open()
    return dialog
