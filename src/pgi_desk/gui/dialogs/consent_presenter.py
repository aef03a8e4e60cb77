"""Stores what a person answered, and says at each field what is in the way of it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.identifiers import CaseCode, ConsentId
from pgi_desk.gui.dialogs.best_interest_presenter import open_best_interest_dialog
from pgi_desk.gui.dialogs.consent_dialog import ConsentDialog
from pgi_desk.gui.dialogs.consent_form_presenter import open_consent_form_dialog
from pgi_desk.gui.dialogs.interpreter_presenters import open_use_interpreter_dialog
from pgi_desk.gui.dialogs.stopped_referrals import tell_stopped
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_sentences, message, problem_sentence
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.shared_words import shared_lines
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.consents import ConsentBackground, RecordConsent, Recorded
from pgi_desk.services.read_models import ProviderRow, SharedItem


@dataclass(frozen=True, slots=True)
class ConsentRequest:
    """What to ask: for a case and an age, perhaps one purpose, one service and exactly some items."""

    case_code: CaseCode
    age: int | None
    purpose: ConsentPurpose | None = None
    recipient: tuple[str, str] | None = None
    items: tuple[str, ...] | None = None
    urgent: bool = False


class ConsentPresenter(Presenter):
    """Presents the consent dialog."""

    kinds = frozenset({Kind.CONSENT, Kind.PERSON})

    def __init__(self, dialog: ConsentDialog, surroundings: Surroundings, request: ConsentRequest) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._request = request
        self._known: ConsentBackground | None = None
        self._tried = False
        dialog.saved.connect(self._save)
        dialog.purpose_changed.connect(self._suggest_until)
        dialog.changed.connect(self._check)
        dialog.form_wanted.connect(self._open_form)
        dialog.offer_form(possible=surroundings.outputs is not None)
        dialog.decision_wanted.connect(self._decide)
        dialog.interpreter_wanted.connect(self._choose_interpreter)
        items = request.items
        dialog.offer_items(self.services.desk.content.list("disclosure_items").codes() if items is None else items)
        if request.purpose is not None:
            dialog.ask_for(request.purpose, request.recipient)
        else:
            self.read(self.services.directory.find, self._offer)
        self._suggest_until((request.purpose or ConsentPurpose.CONTACT).value)
        self.refresh()

    def refresh(self) -> None:
        """Read again what the rules depend on; two people may have decided meanwhile."""
        self.read(partial(self.services.consents.background, self._request.case_code), self._show_background)

    def _show_background(self, known: ConsentBackground) -> None:
        self._known = known
        self._dialog.show_background(known, self.services.desk.clock.today())
        self._check()

    def _offer(self, rows: tuple[ProviderRow, ...]) -> None:
        self._dialog.offer_providers([(row.provider_id, row.name) for row in rows])

    def _suggest_until(self, purpose: str) -> None:
        self._dialog.show_until(self.services.consents.suggested_until(ConsentPurpose(purpose)))

    def _check(self) -> None:
        """After the first try, what is still in the way is said while it is being put right."""
        if self._tried and self._known is not None:
            found = self.services.consents.problems(self._command(), self._known)
            self._dialog.show_problems([(field, problem_sentence(problem)) for field, problem in found])

    def _command(self) -> RecordConsent:
        return RecordConsent(self._request.case_code, self._dialog.entry(), self._request.urgent)

    def _decide(self) -> None:
        """Let two people decide on exactly what is asked for."""
        entry = self._dialog.entry()
        wanted = (entry.purpose.value, entry.recipient or "")
        open_best_interest_dialog(self._dialog, self.around, self._request.case_code, wanted)

    def _choose_interpreter(self) -> None:
        """Whether there is a conflict of interest is asked each time, and kept with the case."""
        code, dialog = self._request.case_code, self._dialog
        open_use_interpreter_dialog(dialog, self.around, code, "consent", dialog.show_interpreter)

    def _open_form(self) -> None:
        if self.around.outputs is not None:
            filled = (self._request.case_code, self._dialog.entry())
            open_consent_form_dialog(self._dialog, self.around, self.around.outputs, filled)

    def _save(self) -> None:
        """Ask first where a refusal takes back what was agreed, because letters that left are recalled then."""
        entry = self._dialog.entry()
        agreed = self._known.agreed if self._known is not None else frozenset[tuple[str, str]]()
        if entry.decision != "refused" or (entry.purpose.value, entry.recipient or "") not in agreed:
            self._record()
            return
        self.around.prompts.confirm(
            self.tr("Does the person take it back?"),
            self.tr(
                "The person agreed to this before. Recorded as refused, that agreement ends now: its open referrals are"
                " stopped, and letters that left have to come back. If the person only wants no further letter, close"
                " this form and end the new referral instead."
            ),
            self.tr("It is taken back"),
            self._record,
        )

    def _record(self) -> None:
        self._dialog.show_problems(())
        self._dialog.show_busy(True)
        self.do(partial(self.services.consents.record, self._command()), self._saved, self._refused)

    def _saved(self, done: Recorded) -> None:
        self.around.hub.announce(done.changes)
        if done.stopped:
            look = partial(self.services.consents.shared, ConsentId(done.key))
            self.read(look, partial(self._tell_stopped, done))
        else:
            self._dialog.accept()

    def _tell_stopped(self, done: Recorded, shared: tuple[SharedItem, ...]) -> None:
        self._dialog.accept()
        listed = "\n".join((self.tr("Shared already:"), *shared_lines(shared, self.labels))) if shared else ""
        tell_stopped(self.around, self.tr("Consent taken back"), done, listed)

    def _refused(self, error: Exception) -> None:
        self._tried = True
        self._dialog.show_busy(False)
        found = field_sentences(error)
        if found:
            self._dialog.show_problems(found, go_there=True)
        else:
            self._dialog.show_problem(message(error))


def open_consent_dialog(parent: QWidget, surroundings: Surroundings, request: ConsentRequest) -> ConsentDialog:
    """Open the dialog over a page and return it."""
    dialog = ConsentDialog(surroundings.labels, request.case_code, request.age, parent)
    dialog.finished.connect(dialog.deleteLater)
    ConsentPresenter(dialog, surroundings, request)
    DraftSource(dialog, "consent", json.dumps(asdict(request)))
    dialog.open()
    return dialog
