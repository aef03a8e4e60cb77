"""Records what came back after a letter left."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import ReferralId
from pgi_desk.domain.referral import NEEDS_CONSENT, Referral, is_overdue
from pgi_desk.gui.dialogs.answer_dialog import AnswerDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.referrals import RecordAnswer


class AnswerPresenter(Presenter):
    """Presents the answer to one referral."""

    def __init__(self, dialog: AnswerDialog, surroundings: Surroundings, referral_id: ReferralId) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._referral_id = referral_id
        dialog.saved.connect(self._save)
        self.do(partial(self.services.referrals.get, referral_id), self._show, self._show_problem)

    def _show(self, referral: Referral) -> None:
        labels, desk = self.labels, self.services.desk
        late = is_overdue(referral, desk.clock.now())
        text = self.tr("Letter {number}, sent {sent}, answer due {due}")
        if referral.sent_at is None:
            text = self.tr("Letter {number}, not sent")
        text = text.replace("{number}", isolated(referral.number))
        text = text.replace("{sent}", isolated(labels.moment(referral.sent_at)))
        text = text.replace("{due}", isolated(labels.moment(referral.due_at)))
        state = labels.code("referral_states", referral.state)
        state = self.tr("OVERDUE: {state}").replace("{state}", state) if late else state
        self._dialog.show_referral(text, state=state, tone="danger" if late else "")
        next_states = desk.content.list("referral_states").get(referral.state).words("next")
        # Consent and sending have their own ways with their own checks.
        states = [(code, labels.code("referral_states", code)) for code in next_states if code not in NEEDS_CONSENT]
        self._dialog.offer_states(states, labels.choices("referral_outcomes"))

    def _save(self, state: str, outcome: str) -> None:
        command = RecordAnswer(self._referral_id, state, outcome)
        self.do(partial(self.services.referrals.answer, command), self._saved, self._show_problem)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _show_problem(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))


def open_answer_dialog(parent: QWidget, surroundings: Surroundings, referral_id: str) -> AnswerDialog:
    """Open the dialog over a page and return it."""
    dialog = AnswerDialog(parent)
    AnswerPresenter(dialog, surroundings, ReferralId(referral_id))
    DraftSource(dialog, "answer", referral_id)
    dialog.open()
    return dialog
