"""Withdraws a consent and says what was stopped."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import ConsentId
from pgi_desk.gui.dialogs.withdrawal_dialog import WithdrawalDialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.consents import Withdrawal, WithdrawConsent
from pgi_desk.services.read_models import SharedItem


class WithdrawalPresenter(Presenter):
    """Presents the withdrawal dialog."""

    def __init__(self, dialog: WithdrawalDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.consent_chosen.connect(self._look)
        dialog.withdrawn.connect(self._withdraw)
        self._look(dialog.chosen())

    def _look(self, consent_id: str) -> None:
        self.read(partial(self.services.consents.shared, ConsentId(consent_id)), self._show)

    def _show(self, shared: tuple[SharedItem, ...]) -> None:
        lines = [self._line(item) for item in shared]
        self._dialog.show_shared("\n".join(lines) if lines else self.tr("Nothing was shared on this consent."))

    def _line(self, item: SharedItem) -> str:
        text = self.tr("{day}: letter {number} to {service} ({items})")
        text = text.replace("{day}", isolated(self.labels.moment(item.released_on)))
        text = text.replace("{number}", isolated(item.letter_number)).replace("{service}", isolated(item.provider_name))
        return text.replace("{items}", self.labels.codes("disclosure_items", item.items))

    def _withdraw(self, consent_id: str, how: str) -> None:
        command = WithdrawConsent(ConsentId(consent_id), how)
        self.do(partial(self.services.consents.withdraw, command), self._done, self._refused)

    def _done(self, withdrawal: Withdrawal) -> None:
        self.around.hub.announce(withdrawal.changes)
        self._dialog.accept()
        if withdrawal.stopped:
            numbers = ", ".join(isolated(number) for number in withdrawal.stopped)
            text = self.tr(
                "These referrals were stopped: {numbers}. Tell each service that has a letter at once. Where one left,"
                " Open letter in the case now shows its recall to print."
            )
            self.around.prompts.tell(self.tr("Consent withdrawn"), text.replace("{numbers}", numbers))

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))


def open_withdrawal_dialog(
    parent: QWidget, surroundings: Surroundings, consents: list[tuple[ConsentId, str]]
) -> WithdrawalDialog:
    """Open the dialog over a page and return it."""
    dialog = WithdrawalDialog([(str(key), text) for key, text in consents], parent)
    dialog.finished.connect(dialog.deleteLater)
    WithdrawalPresenter(dialog, surroundings)
    dialog.open()
    return dialog
