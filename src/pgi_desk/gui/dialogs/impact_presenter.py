"""Stores an impact assessment, or the reason to begin before one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.impact_dialog import ImpactDialog
from pgi_desk.gui.dialogs.reason_dialog import ReasonDialog
from pgi_desk.gui.dialogs.reason_presenter import ReasonPresenter
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.impact import FinishImpact, ImpactSheet


class ImpactPresenter(Presenter):
    """Presents one assessment."""

    def __init__(self, dialog: ImpactDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.save_wanted.connect(self._save)

    def _save(self) -> None:
        result, reason = self._dialog.outcome()
        self._dialog.show_problem("")
        finish = partial(self.services.impact.finish, FinishImpact(self._dialog.answers(), result, reason))
        self.do(finish, lambda _: self._dialog.accept(), self._refused)

    def _refused(self, error: Exception) -> None:
        """Show the question that lacks something, with what it lacks."""
        field = field_of(error)
        self._dialog.show_question(field)
        questions = self.services.desk.content.list("impact_questions")
        where = self.labels.code("impact_questions", field) if field in questions else ""
        self._dialog.show_problem("\n".join(part for part in (where, message(error)) if part))


def open_impact_dialog(parent: QWidget, surroundings: Surroundings, sheet: ImpactSheet) -> ImpactDialog:
    """Open the dialog with the answers of the last assessment and return it."""
    questions = surroundings.services.desk.content.list("impact_questions").rows
    dialog = ImpactDialog(surroundings.labels, questions, sheet.answers, parent)
    ImpactPresenter(dialog, surroundings)
    DraftSource(dialog, "impact", "")
    dialog.open()
    return dialog


def open_begin_before_dialog(parent: QWidget, surroundings: Surroundings) -> ReasonDialog:
    """Ask why people are recorded before the assessment, and return the dialog."""
    title = QCoreApplication.translate("DataProtectionPresenter", "Begin before the assessment")
    intro = QCoreApplication.translate(
        "DataProtectionPresenter",
        "People can be recorded from now on. The first page reminds of the assessment until it is done. Your name and"
        " the reason are kept.",
    )
    action = QCoreApplication.translate("DataProtectionPresenter", "Begin")
    dialog = ReasonDialog(title, intro, action, parent)
    dialog.setObjectName("BeginBefore")
    ReasonPresenter(dialog, surroundings, surroundings.services.impact.begin_before)
    DraftSource(dialog, "begin_before", "")
    dialog.open()
    return dialog
