"""Adds a service to the directory or changes its details."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.new_check import changed_details, needs_new_check
from pgi_desk.domain.opening_hours import HoursWords, read_hours
from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.gui.dialogs.provider_dialog import ProviderDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings

EXAMPLE = "Mo-Fr 08:00-16:00; Sa 09:00-12:00"


class ProviderPresenter(Presenter):
    """Presents the details of a service; without one, a new service is added."""

    def __init__(
        self, dialog: ProviderDialog, surroundings: Surroundings, provider: ServiceProvider | None = None
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        directory = self.services.directory
        self._known = provider
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
        self._words = HoursWords.from_content(self.services.desk.content)
        self._tell_hours(provider.hours if provider is not None else "")
        dialog.hours_changed.connect(self._tell_hours)
        dialog.edited.connect(self._tell_check)
        dialog.save_wanted.connect(self._save)

    def _tell_hours(self, hours: str) -> None:
        """Say whether the hours can be read; other texts are kept too, but nobody can search by them."""
        example = self.tr("Write hours like {example}, then people can search for what is open now.")
        unread = self.tr(
            "These hours cannot be read, so the directory says that it is not known whether the service is open. Write"
            " them like {example}."
        )
        read = self.tr("These hours can be read, so people can search for what is open now.")
        readable = bool(hours.strip()) and read_hours(hours, self._words) is not None
        hint = read if readable else unread if hours.strip() else example
        self._dialog.show_hours(hint.replace("{example}", isolated(EXAMPLE)))

    def _tell_check(self) -> None:
        """Say before saving that a check which holds until now ends with what was changed."""
        known, rules = self._known, self.services.desk.vetting_rules()
        entry = self._dialog.entry()
        if known is None or not needs_new_check(known, entry, rules):
            self._dialog.show_notice("")
            return
        fields = self.labels.codes("directory_columns", changed_details(known, entry, rules))
        text = self.tr(
            "Saving ends the check of this service, because what it stood on changed: {details}. Nobody can be referred"
            " there until somebody has recorded a new check."
        )
        self._dialog.show_notice(text.replace("{details}", isolated(fields)))

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
