"""Records what is told without consent, after a second person agreed at the same desk."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.disclosure import beyond_minimum
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.reporting_duty import ReportingDuty
from pgi_desk.domain.sheet import plain
from pgi_desk.domain.unconsented import STOPPED, recipients
from pgi_desk.gui.dialogs.second_agrees import when_second_agrees
from pgi_desk.gui.dialogs.unconsented_dialog import UnconsentedDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.limits_text import duty_text
from pgi_desk.gui.messages import field_sentences, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.read_models import ProviderRow

BY_LAW = "mandatory_reporting_law"


class UnconsentedPresenter(Presenter):
    """Presents the dialog."""

    def __init__(self, dialog: UnconsentedDialog, surroundings: Surroundings, code: CaseCode) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._duty = ReportingDuty()
        self._services: tuple[ProviderRow, ...] = ()
        dialog.save_wanted.connect(self._ask)
        dialog.reason_chosen.connect(self._suggest_law)
        dialog.recipient_changed.connect(self._close_items)
        self.read(self.services.reporting_duty.profile, self._show_duty)
        self.read(self.services.directory.find, self._offer)
        # Who has a way in is asked of the keyring, so this runs where the key is used.
        self.do(partial(self.services.unconsented.approvers, code), dialog.offer_second)

    def _show_duty(self, duty: ReportingDuty) -> None:
        self._duty = duty
        unclear = self.tr(
            "The duty to report is not yet clarified by the legal adviser. Ask the coordinator before you tell"
            " anything, unless a life is in danger."
        )
        self._dialog.show_duty(duty_text(self.labels, duty) if duty.clarified else unclear)

    def _suggest_law(self, reason: str) -> None:
        if reason == BY_LAW and self._duty.clarified:
            self._dialog.suggest_law(self._duty.source)

    def _offer(self, rows: tuple[ProviderRow, ...]) -> None:
        self._services = rows
        self._dialog.offer_providers([(row.provider_id, row.name) for row in rows if row.status not in STOPPED])

    def _close_items(self, provider_id: str, typed: str, family: str) -> None:
        """Grey what the recipient does not need; as long as there is none, nothing is known of that."""
        name = plain(typed)
        known = [row for row in self._services if row.provider_id == provider_id or (name and plain(row.name) == name)]
        lists = self.services.desk.content
        families = lists.list("service_families").codes()
        told = recipients(known, family, families) if provider_id or name else ()
        self._dialog.ask_family(bool(name) and not known)
        self._dialog.close_items(beyond_minimum(lists.list("minimum_matrix"), told), known=bool(known or family))

    def _ask(self) -> None:
        when_second_agrees(self.around, self._dialog.second(), self._save)

    def _save(self) -> None:
        self._dialog.show_problems(())
        self._dialog.show_busy(True)
        command = self._dialog.command()
        self._dialog.forget_passphrase()
        self.do(partial(self.services.unconsented.tell, command), lambda _: self._dialog.accept(), self._refused)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        found = field_sentences(error)
        if found:
            self._dialog.show_problems(found)
        else:
            self._dialog.show_problem(message(error))


def open_unconsented_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> UnconsentedDialog:
    """Open the dialog and return it."""
    dialog = UnconsentedDialog(surroundings.labels, code, surroundings.services.desk.clock.today(), parent)
    UnconsentedPresenter(dialog, surroundings, code)
    DraftSource(dialog, "unconsented", code)
    dialog.open()
    return dialog
