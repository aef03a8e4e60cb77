"""Raises a flag and takes it down, and settles tasks; what a flag is about is shown with the duty to report."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode, FlagId, SafetyTaskId
from pgi_desk.domain.reporting_duty import ReportingDuty
from pgi_desk.gui.dialogs.flag_dialog import FlagDialog
from pgi_desk.gui.dialogs.reason_dialog import ReasonDialog
from pgi_desk.gui.dialogs.reason_presenter import ReasonPresenter
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.limits_text import duty_text
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.safety_tasks import BY_LAW


class FlagPresenter(Presenter):
    """Presents one flag of a case."""

    def __init__(self, dialog: FlagDialog, surroundings: Surroundings, code: CaseCode) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._duty = ReportingDuty()
        self._kind = ""
        DraftSource(dialog, "flag", code)
        dialog.kind_chosen.connect(self._show_profile)
        dialog.save_wanted.connect(self._save)
        self.read(self.services.reporting_duty.profile, self._know_duty)

    def _know_duty(self, duty: ReportingDuty) -> None:
        self._duty = duty
        self._show_profile(self._kind)

    def _show_profile(self, kind: str) -> None:
        """What section 5.5 says about it: the reasons that may apply and the duty to report of the country."""
        self._kind = kind
        if not kind:
            self._dialog.show_profile("", "", "")
            return
        row = self.services.desk.content.list("safety_flags").get(kind)
        hours = row.number("hours")
        if kind == BY_LAW and self._duty.clarified and self._duty.deadline_hours:
            hours = self._duty.deadline_hours
        deadline = self.tr("The task is due within %n hour(s).", "", hours)
        reasons = self.tr("Telling somebody without consent may apply for: {reasons}. It needs a second person.")
        names = isolated(self.labels.codes("disclosure_reasons", row.words("reasons")))
        self._dialog.show_profile(deadline, reasons.replace("{reasons}", names), duty_text(self.labels, self._duty))

    def _save(self) -> None:
        self._dialog.show_problem("")
        self._dialog.show_busy(True)
        self.do(partial(self.services.safety_tasks.raise_flag, self._dialog.command()), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(message(error), field_of(error))


def open_flag_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> FlagDialog:
    """Open the dialog over a page and return it."""
    dialog = FlagDialog(surroundings.labels, code, parent)
    FlagPresenter(dialog, surroundings, code)
    dialog.open()
    return dialog


def open_lower_flag_dialog(parent: QWidget, surroundings: Surroundings, flag_id: FlagId) -> ReasonDialog:
    """Ask why a flag comes down, and return the dialog."""
    title = QCoreApplication.translate("FlagPresenter", "Take the flag down")
    intro = QCoreApplication.translate(
        "FlagPresenter", "Say why it is over or was a mistake. The flag stays in the history, and its task is settled."
    )
    dialog = ReasonDialog(title, intro, title, parent)
    dialog.setObjectName("LowerFlag")
    ReasonPresenter(dialog, surroundings, partial(surroundings.services.safety_tasks.lower_flag, flag_id))
    DraftSource(dialog, "lower_flag", flag_id)
    dialog.open()
    return dialog


def open_task_done_dialog(parent: QWidget, surroundings: Surroundings, task_id: SafetyTaskId) -> ReasonDialog:
    """Ask what was done about a task, and return the dialog."""
    title = QCoreApplication.translate("FlagPresenter", "Done")
    intro = QCoreApplication.translate("FlagPresenter", "Say in one line what was done and by whom.")
    dialog = ReasonDialog(title, intro, QCoreApplication.translate("FlagPresenter", "Save"), parent)
    dialog.setObjectName("TaskDone")
    ReasonPresenter(dialog, surroundings, partial(surroundings.services.safety_tasks.finish, task_id))
    DraftSource(dialog, "task_done", task_id)
    dialog.open()
    return dialog
