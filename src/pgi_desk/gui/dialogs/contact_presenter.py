"""Looks whether a person may be contacted now, and shows how; each look at the contact is logged."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.person import SafeContact
from pgi_desk.domain.safe_contact import ContactVerdict
from pgi_desk.gui.contact_words import hours_text, read_text, stop_text
from pgi_desk.gui.dialogs.contact_dialog import ContactDialog, ContactLines
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings


class ContactPresenter(Presenter):
    """Presents the contact of one person."""

    def __init__(self, dialog: ContactDialog, surroundings: Surroundings, code: CaseCode) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._code = code
        dialog.reveal_wanted.connect(self._reveal)
        self.do(partial(self.services.contacts.look, code), self._show, self._show_problem)

    def _show(self, verdict: ContactVerdict) -> None:
        case = self.tr("Case {case}").replace("{case}", isolated(self._code))
        stops = stop_text(verdict.stops) or hours_text(verdict)
        allowed = self.tr("The person may be contacted now.") if verdict.allowed else ""
        reads = " ".join(part for part in (allowed, read_text(verdict.reads)) if part)
        self._dialog.show_verdict(case, stops, reads)

    def _reveal(self) -> None:
        self.do(partial(self.services.contacts.reveal, self._code), self._show_contact, self._show_problem)

    def _show_contact(self, contact: SafeContact) -> None:
        leave = self.tr("A message may be left.") if contact.leave_message else self.tr("Leave no message.")
        self._dialog.show_contact(
            ContactLines(
                channel=self.labels.code("contact_channels", contact.channel) or self.tr("Not asked yet"),
                value=isolated(contact.value) if contact.value else "",
                hours=contact.hours,
                phrase=contact.code_phrase,
                who=contact.who_may_answer,
                message=leave,
            )
        )

    def _show_problem(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))


def open_contact_dialog(parent: QWidget, surroundings: Surroundings, code: str) -> ContactDialog:
    """Open the dialog over a page and return it."""
    dialog = ContactDialog(parent)
    ContactPresenter(dialog, surroundings, CaseCode(code))
    dialog.open()
    return dialog
