"""Opens the dialogs about staff and stores what they hand back."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Role, usual_end
from pgi_desk.gui.dialogs.agreement_dialog import AgreementDialog
from pgi_desk.gui.dialogs.enrol_dialog import EnrolDialog, Enrolment
from pgi_desk.gui.dialogs.own_passphrase_dialog import OwnPassphraseDialog
from pgi_desk.gui.dialogs.staff_change_dialog import StaffChangeDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.read_models import StaffRow
from pgi_desk.services.staff import EnrolStaff, GiveWayIn

WORDS = 5


class EnrolPresenter(Presenter):
    """Enrols somebody, or gives a way in to a `known` one."""

    def __init__(self, dialog: EnrolDialog, surroundings: Surroundings, known: StaffRow | None) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._known = known
        dialog.use_roles(self.labels.choices("staff_roles"), Role.CASE_WORKER.value)
        if known is not None:
            intro = self.tr("For {name}, on this laptop. A passphrase that they had here no longer works afterwards.")
            dialog.show_known(self.tr("New passphrase"), intro.replace("{name}", isolated(known.name)))
        dialog.save_wanted.connect(self._save)

    def _save(self, typed: Enrolment) -> None:
        staff = self.services.staff
        if self._known is not None:
            given = GiveWayIn(StaffId(self._known.staff_id), typed.sign_in_name, typed.passphrase)
            self.do(partial(staff.give_way_in, given), self._done, self._refused)
            return
        new = EnrolStaff(typed.name, Role(typed.role), typed.sign_in_name, typed.passphrase, typed.agreement_on)
        self.do(partial(staff.enrol, new), self._done, self._refused)

    def _done(self, _: object) -> None:
        self._dialog.show_busy(False)
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


class AgreementPresenter(Presenter):
    """Records an agreement."""

    def __init__(self, dialog: AgreementDialog, surroundings: Surroundings, row: StaffRow) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._staff_id = StaffId(row.staff_id)
        dialog.save_wanted.connect(self._save)

    def _save(self, signed_on: date, until: date) -> None:
        record = partial(self.services.staff.record_agreement, self._staff_id, signed_on, until)
        self.do(record, lambda _: self._dialog.accept(), lambda error: self._dialog.show_problem(message(error)))


class StaffChangePresenter(Presenter):
    """Stores another name or role."""

    def __init__(self, dialog: StaffChangeDialog, surroundings: Surroundings, row: StaffRow) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._staff_id = StaffId(row.staff_id)
        dialog.save_wanted.connect(self._save)

    def _save(self, name: str, role: str) -> None:
        change = partial(self.services.staff.change, self._staff_id, name, Role(role))
        self.do(change, lambda _: self._dialog.accept(), self._refused)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


class OwnPassphrasePresenter(Presenter):
    """Changes the passphrase of who is signed in."""

    def __init__(self, dialog: OwnPassphraseDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.save_wanted.connect(self._save)

    def _save(self, name: str, old: str, new: str) -> None:
        self.do(partial(self.services.staff.change_own_passphrase, name, old, new), self._done, self._refused)

    def _done(self, _: object) -> None:
        self._dialog.show_busy(False)
        self._dialog.accept()
        self.around.prompts.tell(self.tr("My passphrase"), self.tr("Your new passphrase works from now on."))

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))


def open_enrol_dialog(parent: QWidget, surroundings: Surroundings) -> EnrolDialog:
    """Open the dialog for a new colleague and return it."""
    return _open_enrolment(parent, surroundings, None)


def open_way_in_dialog(parent: QWidget, surroundings: Surroundings, row: StaffRow) -> EnrolDialog:
    """Open the dialog for a new passphrase of a colleague and return it."""
    return _open_enrolment(parent, surroundings, row)


def open_agreement_dialog(parent: QWidget, surroundings: Surroundings, row: StaffRow) -> AgreementDialog:
    """Open the dialog for an agreement and return it."""
    today = surroundings.services.desk.clock.today()
    dialog = AgreementDialog(row.name, today, usual_end(today), parent)
    AgreementPresenter(dialog, surroundings, row)
    DraftSource(dialog, "agreement", row.staff_id)
    dialog.open()
    return dialog


def open_staff_change_dialog(parent: QWidget, surroundings: Surroundings, row: StaffRow) -> StaffChangeDialog:
    """Open the dialog for another name or role and return it."""
    dialog = StaffChangeDialog(row.name, surroundings.labels.choices("staff_roles"), row.role, parent)
    StaffChangePresenter(dialog, surroundings, row)
    DraftSource(dialog, "staff_change", row.staff_id)
    dialog.open()
    return dialog


def open_own_passphrase_dialog(parent: QWidget, surroundings: Surroundings) -> OwnPassphraseDialog:
    """Open the dialog for one's own passphrase and return it."""
    dialog = OwnPassphraseDialog(_generator(surroundings), parent)
    OwnPassphrasePresenter(dialog, surroundings)
    dialog.open()
    return dialog


def _open_enrolment(parent: QWidget, surroundings: Surroundings, known: StaffRow | None) -> EnrolDialog:
    dialog = EnrolDialog(_generator(surroundings), surroundings.services.desk.clock.today(), parent)
    EnrolPresenter(dialog, surroundings, known)
    DraftSource(dialog, "way_in" if known is not None else "enrol", known.staff_id if known is not None else "")
    dialog.open()
    return dialog


def _generator(surroundings: Surroundings) -> partial[str]:
    return partial(surroundings.services.staff.suggest_passphrase, WORDS)
