"""Withdraws a consent and says what was stopped."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode, ConsentId
from pgi_desk.gui.dialogs.stopped_referrals import tell_stopped
from pgi_desk.gui.dialogs.withdrawal_dialog import WithdrawalDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import Labels, isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.shared_words import shared_lines
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.consents import Recorded, WithdrawConsent
from pgi_desk.services.read_models import ConsentRow, SharedItem


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
        lines = shared_lines(shared, self.labels)
        self._dialog.show_shared("\n".join(lines) if lines else self.tr("Nothing was shared."))

    def _withdraw(self, consent_id: str, how: str) -> None:
        command = WithdrawConsent(ConsentId(consent_id), how)
        self.do(partial(self.services.consents.withdraw, command), self._done, self._refused)

    def _done(self, done: Recorded) -> None:
        self.around.hub.announce(done.changes)
        self._dialog.accept()
        tell_stopped(self.around, self.tr("Consent withdrawn"), done)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))


def can_be_withdrawn(row: ConsentRow) -> bool:
    """Tell whether a consent is one that the person can take back."""
    return row.decision == "given" and row.withdrawn_on is None


def consent_name(row: ConsentRow, labels: Labels) -> str:
    """Return for what, and for which service, a consent was asked."""
    purpose = labels.code("consent_purposes", row.purpose)
    if not row.recipient_name:
        return purpose
    text = QCoreApplication.translate("CasePresenter", "{purpose}: {service}").replace("{purpose}", purpose)
    return text.replace("{service}", isolated(row.recipient_name))


def open_withdrawal_dialog(
    parent: QWidget, surroundings: Surroundings, case_code: CaseCode, consents: Sequence[ConsentRow]
) -> WithdrawalDialog:
    """Open the dialog over a page, for the consents of a case that can be withdrawn, and return it."""
    choices = [(row.consent_id, consent_name(row, surroundings.labels)) for row in consents]
    dialog = WithdrawalDialog(choices, parent)
    dialog.finished.connect(dialog.deleteLater)
    WithdrawalPresenter(dialog, surroundings)
    DraftSource(dialog, "withdrawal", case_code)
    dialog.open()
    return dialog
