"""Notes people who were met once, and leads from a meeting to a case file."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.quick_contact import QuickContact, last_day
from pgi_desk.gui.dialogs.person_dialog import PersonDialog
from pgi_desk.gui.dialogs.person_presenter import open_person_dialog
from pgi_desk.gui.dialogs.quick_contact_dialog import QuickContactChoices, QuickContactDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet


class QuickContactPresenter(Presenter):
    """Presents the form for one meeting."""

    def __init__(self, dialog: QuickContactDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.saved.connect(self._save)
        dialog.occasion_chosen.connect(self._show_kept)
        self._show_kept(dialog.occasion())

    def _show_kept(self, occasion: str) -> None:
        desk = self.services.desk
        until = last_day(desk.clock.today(), occasion, desk.content.list("contact_occasions"))
        text = self.tr("Kept until {day}; then it goes by itself, and only a count stays.")
        self._dialog.show_kept(text.replace("{day}", isolated(self.labels.day(until))))

    def _save(self) -> None:
        self._dialog.show_problem("")
        self.do(partial(self.services.quick_contacts.note, self._dialog.command()), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


class BecomingCase(Presenter):
    """Joins a meeting with the case file that is being opened for the person."""

    def __init__(self, person: PersonDialog, host: QWidget, surroundings: Surroundings, contact: QuickContact) -> None:
        super().__init__(surroundings, host)
        self._contact = contact
        person.recorded.connect(self._join)
        person.rejected.connect(self.deleteLater)

    def _join(self, code: str) -> None:
        work = partial(self.services.quick_contacts.became_case, self._contact.contact_id, CaseCode(code))
        self.do(work, lambda _changes: self.deleteLater())


def open_quick_contact_dialog(parent: QWidget, surroundings: Surroundings) -> QuickContactDialog:
    """Open the form over a page and return it."""
    labels = surroundings.labels
    choices = QuickContactChoices(
        occasions=labels.choices("contact_occasions"),
        age_groups=labels.choices("contact_age_groups"),
        information=labels.choices("contact_information"),
        needs=labels.choices("service_families"),
    )
    dialog = QuickContactDialog(choices, parent)
    QuickContactPresenter(dialog, surroundings)
    DraftSource(dialog, "quick_contact")
    dialog.open()
    return dialog


def open_case_of(parent: QWidget, surroundings: Surroundings, contact: QuickContact) -> PersonDialog:
    """Open the form of a new person with what was noted at the meeting, and join both when it is saved."""
    dialog = open_person_dialog(parent, surroundings)
    needs = surroundings.labels.codes("service_families", contact.needs)
    dialog.begin_with(contact.nickname, contact.area, "\n".join(part for part in (needs, contact.note) if part))
    BecomingCase(dialog, parent, surroundings, contact)
    return dialog
