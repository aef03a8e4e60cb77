"""Keeps a case longer, holds it for the law, and ends a hold; each with a reason."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.case_file import months_later
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.keep_case_dialog import KeepCaseDialog
from pgi_desk.gui.dialogs.reason_dialog import ReasonDialog
from pgi_desk.gui.dialogs.reason_presenter import ReasonPresenter
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings

USUAL_MONTHS = 6


class KeepCasePresenter(Presenter):
    """Presents one decision to keep a case."""

    def __init__(self, dialog: KeepCaseDialog, surroundings: Surroundings, code: CaseCode) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._code = code
        dialog.saved.connect(self._save)

    def _save(self, until: date, reason: str) -> None:
        self._dialog.show_problem("")
        keep = partial(self.services.letting_go.keep, self._code, until, reason)
        self.do(keep, lambda _: self._dialog.accept(), self._refused)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


def open_keep_case_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> KeepCaseDialog:
    """Open the dialog over a page and return it."""
    until = months_later(surroundings.services.desk.clock.today(), USUAL_MONTHS)
    dialog = KeepCaseDialog(code, until, parent)
    KeepCasePresenter(dialog, surroundings, code)
    DraftSource(dialog, "keep_case", code)
    dialog.open()
    return dialog


def open_hold_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> ReasonDialog:
    """Ask which law, court or complaint holds a case, and return the dialog."""
    intro = QCoreApplication.translate(
        "LettingGoPresenter",
        "Case {case} stays as it is until the hold ends; nobody can erase it. Write which law, court or complaint wants"
        " it, without names of people.",
    )
    dialog = ReasonDialog(
        QCoreApplication.translate("LettingGoPresenter", "Hold the case"),
        intro.replace("{case}", isolated(code)),
        QCoreApplication.translate("LettingGoPresenter", "Hold"),
        parent,
    )
    dialog.setObjectName("HoldCase")
    ReasonPresenter(dialog, surroundings, partial(surroundings.services.letting_go.hold, code))
    return _opened(dialog, "hold_case", code)


def open_lift_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> ReasonDialog:
    """Ask why a hold ends, and return the dialog."""
    intro = QCoreApplication.translate(
        "LettingGoPresenter", "Case {case} can be erased again when its time is over. Write why the hold ends."
    )
    dialog = ReasonDialog(
        QCoreApplication.translate("LettingGoPresenter", "End the hold"),
        intro.replace("{case}", isolated(code)),
        QCoreApplication.translate("LettingGoPresenter", "End the hold"),
        parent,
    )
    dialog.setObjectName("LiftHold")
    ReasonPresenter(dialog, surroundings, partial(surroundings.services.letting_go.lift, code))
    return _opened(dialog, "lift_hold", code)


def _opened(dialog: ReasonDialog, form: str, code: CaseCode) -> ReasonDialog:
    DraftSource(dialog, form, code)
    dialog.open()
    return dialog
