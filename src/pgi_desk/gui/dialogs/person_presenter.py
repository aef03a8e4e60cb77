"""Records a new person and goes to the new case, or corrects who somebody is."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.consent_entry import FIELDS, LIMITS
from pgi_desk.domain.errors import (
    ConsentMissing,
    DomainError,
    ImpactNotAssessed,
    InvalidEntry,
    PrinciplesNotLookedAt,
    RecoveryNotProved,
)
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.domain.recovery import RecoveryState, Standing
from pgi_desk.gui.dialogs.alike_presenter import AlikePresenter
from pgi_desk.gui.dialogs.person_dialog import PersonDialog
from pgi_desk.gui.dialogs.principle_check_presenter import PrincipleGate
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_of, message, problem_sentence
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.consents import ConsentEntry
from pgi_desk.services.impact import ImpactSheet
from pgi_desk.services.people import CorrectPerson, PersonEntry, RecordPerson


class PersonPresenter(Presenter):
    """Presents the dialog for a new person."""

    def __init__(self, dialog: PersonDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._principles = PrincipleGate(dialog, surroundings)
        dialog.saved.connect(self._save)
        self.read(self.services.reporting_duty.profile, dialog.show_limits)
        if not self.services.desk.in_demo:
            self.do(self.services.impact.sheet, self._warn_of_impact, lambda _error: None)
            self.do(self.services.recovery.state, self._warn, lambda _error: None)

    def _warn(self, state: RecoveryState) -> None:
        """Say before anything is typed that it could not be stored."""
        if state.standing is not Standing.PROVED:
            self._dialog.show_problem(message(RecoveryNotProved()))

    def _warn_of_impact(self, sheet: ImpactSheet) -> None:
        if sheet.holds_up:
            self._dialog.show_problem(message(ImpactNotAssessed()))

    def _save(self) -> None:
        dialog = self._dialog
        try:
            case_type, need, area, basis = dialog.case_texts()
            command = RecordPerson(
                identity=dialog.identity(),
                record_consent=dialog.consent(ConsentEntry(ConsentPurpose.RECORD, not_asked_reason="unable_emergency")),
                case_type=case_type,
                need=need,
                area=area,
                legal_basis=basis,
            )
        except DomainError as error:
            self._refused(error)
            return
        dialog.show_consent_problems(())
        dialog.show_busy(True)
        self.do(partial(self.services.people.record, command), self._saved, self._refused)

    def _saved(self, changes: ChangeSet) -> None:
        self._dialog.recorded.emit(changes.case_code)
        self._dialog.accept()
        self.around.navigator.go("case", changes.case_code)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        if isinstance(error, PrinciplesNotLookedAt):
            # A form that came back after a lock, for example: asked now, and then stored.
            self._principles.before(Occasion.FIRST_CONTACT, None, self._save)
            return
        if found := _about_consent(error):
            self._dialog.show_consent_problems(found)
        else:
            self._dialog.show_problem(message(error), field_of(error))


def _about_consent(error: Exception) -> list[tuple[str, str]]:
    """Return what is in the way of keeping a record, at the field of the consent where it is put right."""
    if isinstance(error, InvalidEntry) and error.facts.get("field") == "explained_items":
        missing = error.facts.get("missing")
        field = "limits_not_explained" if isinstance(missing, tuple) and LIMITS in missing else "not_all_explained"
        return [("explained", problem_sentence(field))]
    if not isinstance(error, ConsentMissing):
        return []
    found = error.facts.get("reasons")
    reasons = found if isinstance(found, tuple) else ()
    return [(FIELDS.get(reason, "decision"), problem_sentence(reason)) for reason in reasons]


class CorrectionPresenter(Presenter):
    """Presents the dialog that corrects an identity; reading it leaves an entry in the audit trail."""

    def __init__(self, dialog: PersonDialog, surroundings: Surroundings, code: CaseCode) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._code = code
        self._source = DraftSource(dialog, "correction", code, typed_alone=True)
        self._seen: PersonEntry | None = None
        dialog.show_busy(True)
        dialog.saved.connect(self._save)
        self.do(partial(self.services.people.entry, code), self._show)

    def _show(self, entry: PersonEntry) -> None:
        self._seen = entry
        self._dialog.correct(entry)
        self._source.loaded()
        self._dialog.show_busy(False)

    def _save(self) -> None:
        try:
            command = CorrectPerson(self._code, self._dialog.identity(), self._seen)
        except DomainError as error:
            self._refused(error)
            return
        self._dialog.show_problem("")
        self._dialog.show_busy(True)
        self.do(partial(self.services.people.correct, command), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(message(error), field_of(error))


def open_correction_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> PersonDialog:
    """Open the dialog that corrects an identity and return it."""
    dialog = PersonDialog(surroundings.labels, parent)
    dialog.finished.connect(dialog.deleteLater)
    CorrectionPresenter(dialog, surroundings, code)
    dialog.open()
    return dialog


def open_person_dialog(parent: QWidget, surroundings: Surroundings) -> PersonDialog:
    """Open the dialog over a page and return it."""
    dialog = PersonDialog(surroundings.labels, parent)
    dialog.finished.connect(dialog.deleteLater)
    PersonPresenter(dialog, surroundings)
    AlikePresenter(dialog, surroundings)
    DraftSource(dialog, "person", refused={"decisionCombo": "refused"})
    dialog.open()
    return dialog
