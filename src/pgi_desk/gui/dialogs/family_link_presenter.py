"""Stores family links; a link with a name is shown only when it is asked for, and that is logged."""

from __future__ import annotations

import json
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.family import FamilyLink, minority
from pgi_desk.domain.identifiers import CaseCode, FamilyLinkId
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.gui.case_gate import CaseGate
from pgi_desk.gui.dialogs.family_link_dialog import FamilyLinkDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet


class FamilyLinkPresenter(Presenter):
    """Presents one link."""

    def __init__(
        self, dialog: FamilyLinkDialog, surroundings: Surroundings, code: CaseCode, link_id: FamilyLinkId | None
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        subject = json.dumps({"case": code, "link": link_id or ""})
        self._source = DraftSource(dialog, "family_link", subject, typed_alone=link_id is not None)
        dialog.save_wanted.connect(self._save)
        dialog.birth_changed.connect(self._say_age)
        self._code = code  # from which side the link is looked at
        case = CaseGate(dialog, surroundings)
        case.known.connect(dialog.buttons.show_case)
        case.look(code)
        self._say_age()
        if link_id is not None:
            self.do(partial(self.services.family.reveal, link_id), self._show, self._refused)

    def _show(self, link: FamilyLink) -> None:
        self._dialog.show_link(link, own=link.case_code == self._code)
        self._source.loaded()

    def _say_age(self) -> None:
        typed = self._dialog.birth_text()
        texts = {
            "child": self.tr("By the rule for ages this is a child: ask about safety and who looks after them."),
            "not_known": self.tr("While the age is not known, treat them as a child."),
            "adult": "",
        }
        try:
            found = minority(PartialDate.from_text(typed), "", self.services.desk.clock.today()) if typed else ""
        except InvalidEntry:
            found = ""
        self._dialog.show_minor(texts.get(found, ""))

    def _save(self) -> None:
        self._dialog.show_problem("")
        try:
            command = self._dialog.command()
        except InvalidEntry as error:
            self._refused(error)
            return
        self.do(partial(self.services.family.link, command), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


def open_family_link_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> FamilyLinkDialog:
    """Open the dialog for a new link and return it."""
    return _opened(parent, surroundings, code, None)


def show_family_link(
    parent: QWidget, surroundings: Surroundings, code: CaseCode, link_id: FamilyLinkId
) -> FamilyLinkDialog:
    """Open the dialog for a link that is on record, as it is seen from a case, and return it."""
    return _opened(parent, surroundings, code, link_id)


def _opened(
    parent: QWidget, surroundings: Surroundings, code: CaseCode, link_id: FamilyLinkId | None
) -> FamilyLinkDialog:
    dialog = FamilyLinkDialog(surroundings.labels, code, parent)
    FamilyLinkPresenter(dialog, surroundings, code, link_id)
    dialog.open()
    return dialog
