"""Records what the person says about a service, if they agreed to be asked and can be asked safely."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.errors import ContactNotSafe
from pgi_desk.domain.identifiers import ReferralId
from pgi_desk.domain.safe_contact import ContactVerdict
from pgi_desk.gui.contact_words import hours_text, stop_text
from pgi_desk.gui.dialogs.contact_presenter import open_contact_dialog
from pgi_desk.gui.dialogs.person_word_dialog import PersonWordDialog, WordAsTyped
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import field_of, message, reason_list
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.answer_entry import Told
from pgi_desk.services.answers import PersonsWord, ReferralSheet
from pgi_desk.services.changes import ChangeSet, Kind

HERE = "in_person"
# How the person is asked; nobody asks by a slip or through others.
WAYS = (HERE, "phone", "message", "e_mail")


class PersonWordPresenter(Presenter):
    """Presents the questions about one referral."""

    kinds = frozenset({Kind.CONSENT, Kind.PERSON})

    def __init__(self, dialog: PersonWordDialog, surroundings: Surroundings, referral_id: ReferralId) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._referral_id = referral_id
        self._case_code = ""
        labels = self.labels
        dialog.offer(
            labels.choices_of("answer_channels", WAYS),
            labels.choices("satisfaction_levels"),
            labels.choices("felt_safe"),
            self.services.desk.clock.today(),
        )
        DraftSource(dialog, "person_word", referral_id)
        dialog.saved.connect(self._save)
        dialog.contact_wanted.connect(self._contact)
        self.do(partial(self.services.answers.sheet, referral_id), self._show, self._show_problem)
        self.refresh()

    def refresh(self) -> None:
        """Look again whether the person may be asked; a consent may have come."""
        work = partial(self.services.answers.may_ask_person, self._referral_id)
        self.do(work, self._show_stops, self._show_problem)

    def _show(self, sheet: ReferralSheet) -> None:
        self._case_code = sheet.referral.case_code
        text = self.tr("About the help of {service}, letter {number}").replace(
            "{number}", isolated(sheet.referral.number)
        )
        self._dialog.show_letter(text.replace("{service}", isolated(sheet.provider_name)))

    def _show_stops(self, found: tuple[tuple[str, ...], ContactVerdict]) -> None:
        missing, verdict = found
        always = ""
        if missing:
            always = self.tr("The person did not agree to be asked about the service: {reasons}. Do not ask.")
            always = always.replace("{reasons}", reason_list(missing))
        self._dialog.show_stops(always, stop_text(verdict.stops), HERE, hours_text(verdict))

    def _contact(self) -> None:
        if self._case_code:
            open_contact_dialog(self._dialog, self.around, self._case_code)

    def _save(self, typed: WordAsTyped) -> None:
        told = Told(typed.on, typed.channel, note=typed.note)
        command = PersonsWord(self._referral_id, int(typed.satisfaction or 0), typed.felt_safe, told, typed.hours_asked)
        self.do(partial(self.services.answers.hear_person, command), self._saved, self._show_problem)

    def _saved(self, changes: ChangeSet) -> None:
        self._dialog.accept()
        if Kind.PROVIDER in changes.kinds:
            title = self.tr("The service is due for a check")
            text = self.tr(
                "Several people spoke against it within 90 days. Until it was checked again, no referral can go there."
            )
            self.around.prompts.tell(title, text)

    def _show_problem(self, error: Exception) -> None:
        text = message(error)
        if isinstance(error, ContactNotSafe):
            stops = error.facts.get("stops")
            text += "\n" + stop_text(stops if isinstance(stops, tuple) else ())
        self._dialog.show_problem(text, field_of(error))


def open_person_word_dialog(parent: QWidget, surroundings: Surroundings, referral_id: str) -> PersonWordDialog:
    """Open the dialog over another and return it."""
    dialog = PersonWordDialog(parent)
    PersonWordPresenter(dialog, surroundings, ReferralId(referral_id))
    dialog.open()
    return dialog
