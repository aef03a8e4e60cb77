"""Records referrals that come in and our answers to them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, parse_case_code
from pgi_desk.domain.incoming_referral import ACCEPTED, DECLINED, PASSED_ON, IncomingReferral
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.gui.dialogs.incoming_answer_dialog import IncomingAnswerAsTyped, IncomingAnswerDialog
from pgi_desk.gui.dialogs.incoming_dialog import IncomingChoices, IncomingDialog
from pgi_desk.gui.dialogs.person_dialog import PersonDialog
from pgi_desk.gui.dialogs.person_presenter import open_person_dialog
from pgi_desk.gui.dialogs.principle_check_presenter import PrincipleGate
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.incoming import AnswerIncoming


class IncomingDialogPresenter(Presenter):
    """Presents the form for one referral that came in."""

    def __init__(self, dialog: IncomingDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.saved.connect(self._save)

    def _save(self) -> None:
        self._dialog.show_problem("")
        self.do(partial(self.services.incoming.record, self._dialog.command()), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


class IncomingAnswerPresenter(Presenter):
    """Presents our answer to one referral; whoever is taken over has a case file first."""

    def __init__(self, dialog: IncomingAnswerDialog, surroundings: Surroundings, incoming: IncomingReferral) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._incoming = incoming
        dialog.saved.connect(self._save)

    def _save(self, typed: IncomingAnswerAsTyped) -> None:
        incoming = self.services.incoming
        if typed.answer == ACCEPTED and not typed.case_code:
            self._open_case_file()
            return
        if typed.answer == ACCEPTED:
            try:
                code = parse_case_code(typed.case_code)
            except InvalidEntry as error:
                self._refused(error)
                return
            self.do(partial(incoming.take_over, self._incoming.incoming_id, code), self._saved, self._refused)
            return
        command = AnswerIncoming(self._incoming.incoming_id, typed.answer, typed.reason, typed.passed_to)
        self.do(partial(incoming.answer, command), self._saved, self._refused)

    def _open_case_file(self) -> None:
        """The referral counts as accepted only when the case file is there."""
        host, around, incoming = self._dialog.parentWidget() or self._dialog, self.around, self._incoming
        self._dialog.accept()

        def open_form() -> None:
            TakingOver(open_person_dialog(host, around), host, around, incoming)

        PrincipleGate(host, around).before(Occasion.FIRST_CONTACT, None, open_form)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


class TakingOver(Presenter):
    """Joins a referral that came in with the case file that is being opened for it."""

    def __init__(
        self, person: PersonDialog, host: QWidget, surroundings: Surroundings, incoming: IncomingReferral
    ) -> None:
        super().__init__(surroundings, host)
        self._incoming = incoming
        person.recorded.connect(self._take)
        person.rejected.connect(self.deleteLater)

    def _take(self, code: str) -> None:
        work = partial(self.services.incoming.take_over, self._incoming.incoming_id, CaseCode(code))
        self.do(work, lambda _changes: self.deleteLater())


def open_incoming_dialog(parent: QWidget, surroundings: Surroundings) -> IncomingDialog:
    """Open the form over a page and return it."""
    labels = surroundings.labels
    choices = IncomingChoices(
        kinds=labels.choices("incoming_senders"),
        channels=labels.choices("answer_channels"),
        priorities=labels.choices("referral_priorities"),
        families=labels.choices("service_families"),
        consents=labels.choices("sender_consents"),
    )
    dialog = IncomingDialog(choices, surroundings.services.desk.clock.today(), parent)
    IncomingDialogPresenter(dialog, surroundings)
    DraftSource(dialog, "incoming")
    dialog.open()
    return dialog


def open_incoming_answer_dialog(
    parent: QWidget, surroundings: Surroundings, incoming: IncomingReferral
) -> IncomingAnswerDialog:
    """Open the answer over a page and return it."""
    labels = surroundings.labels
    sender = QCoreApplication.translate("IncomingAnswerPresenter", "From {sender}, received {day}")
    sender = sender.replace("{sender}", isolated(incoming.sender))
    sender = sender.replace("{day}", isolated(labels.day(incoming.received_on)))
    answers = labels.choices_of("incoming_answers", (ACCEPTED, DECLINED, PASSED_ON))
    dialog = IncomingAnswerDialog(sender, answers, labels.choices("incoming_reasons"), parent)
    IncomingAnswerPresenter(dialog, surroundings, incoming)
    dialog.open()
    return dialog
