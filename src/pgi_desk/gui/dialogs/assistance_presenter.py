"""Stores help that was given; a missing consent is asked for and the entry is tried again."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import ConsentMissing
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.aid_feed import feed
from pgi_desk.gui.dialogs.assistance_dialog import AssistanceDialog
from pgi_desk.gui.dialogs.consent_presenter import ConsentRequest, open_consent_dialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.readiness_words import closed_words
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.cases import CaseView
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.read_models import ProviderRow
from pgi_desk.services.readiness_models import OpeningsForCase


class AssistancePresenter(Presenter):
    """Presents the dialog for one entry."""

    def __init__(self, dialog: AssistanceDialog, surroundings: Surroundings, code: CaseCode) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._code = code
        self._asked = False
        dialog.saved.connect(self._save)
        source = DraftSource(dialog, "assistance", code)
        feed(self, dialog.aid, code, source.arrived)
        self.read(self.services.directory.find, self._offer)
        if not self.services.desk.in_demo:  # training is always open
            self.do(partial(self.services.readiness.openings_for, code), self._know)

    def _know(self, known: OpeningsForCase) -> None:
        def look() -> None:
            family, type_code, emergency = self._dialog.kind()
            found = known.of(self.services.desk.content.list("readiness_modules"), family, type_code)
            self._dialog.show_closed("" if emergency else closed_words(self.labels, found))

        self._dialog.kind_changed.connect(look)
        look()

    def _offer(self, rows: tuple[ProviderRow, ...]) -> None:
        self._dialog.offer_providers([(row.provider_id, row.name) for row in rows])

    def _save(self) -> None:
        self._dialog.show_problem("")
        self._dialog.show_busy(True)
        self.do(partial(self.services.assistance.record, self._dialog.command()), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(message(error), field_of(error))
        if isinstance(error, ConsentMissing) and not self._asked:
            self._asked = True
            self.read(partial(self.services.cases.view, self._code), self._ask_consent)

    def _ask_consent(self, view: CaseView) -> None:
        request = ConsentRequest(self._code, view.age, ConsentPurpose.SERVICES)
        open_consent_dialog(self._dialog, self.around, request).accepted.connect(self._save)


def open_assistance_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> AssistanceDialog:
    """Open the dialog over a page and return it."""
    desk = surroundings.services.desk
    aid = (desk.content.list("health_windows"), desk.clock.now())
    dialog = AssistanceDialog(surroundings.labels, code, desk.clock.today(), aid, parent)
    dialog.finished.connect(dialog.deleteLater)
    AssistancePresenter(dialog, surroundings, code)
    dialog.open()
    return dialog
