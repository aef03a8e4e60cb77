"""Closes a case once nothing is missing and a second person agreed at the same desk."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.closing import ClosingRule, Missing, days_of_attempts
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import ClosingIncomplete, InvalidEntry
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.close_case_dialog import CloseCaseDialog
from pgi_desk.gui.dialogs.consent_presenter import ConsentRequest, open_consent_dialog
from pgi_desk.gui.dialogs.reason_dialog import ReasonDialog
from pgi_desk.gui.dialogs.reason_presenter import ReasonPresenter
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.letting_go_words import missing_lines
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.closing import CloseCase, ClosingSheet
from pgi_desk.services.second_person import Approver


class CloseCasePresenter(Presenter):
    """Presents the end of one case."""

    kinds = frozenset({Kind.CONSENT, Kind.REFERRAL, Kind.DISCLOSURE})

    def __init__(self, dialog: CloseCaseDialog, surroundings: Surroundings, code: CaseCode, age: int | None) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._code = code
        self._age = age
        self._source = DraftSource(dialog, "close_case", code)
        dialog.changed.connect(self.refresh)
        dialog.save_wanted.connect(self._ask)
        dialog.later_contact_wanted.connect(self._ask_consent)
        dialog.home_wanted.connect(self._go_home)
        self.do(partial(self.services.closing.sheet, code), self._show)
        # Who has a way in is asked of the keyring, so this runs where the key is used.
        self.do(partial(self.services.closing.approvers, code), self._offer)

    def refresh(self) -> None:
        """Look again at what is missing; called after each change of the form and of the case."""
        rules, reason = self.services.desk.content.list("closure_reasons"), self._dialog.reason()
        self._dialog.show_attempts(reason in rules and ClosingRule.of(rules.get(reason)).attempts > 0)
        command = self._command()
        if command is not None:
            self.do(partial(self.services.closing.missing, command), self._show_missing)

    def _show(self, sheet: ClosingSheet) -> None:
        rule = self.tr("{rule}. Choose another day only with a reason in the note.")
        text = rule.replace("{rule}", self.labels.code("retention_rules", sheet.kept.rule))
        self._dialog.show_known(sheet.safety_checked_on, sheet.kept.until, text)
        self._source.arrived("safetyCheck", "safetyEdit", "keepEdit")
        self.refresh()

    def _offer(self, approvers: tuple[Approver, ...]) -> None:
        self._dialog.second.offer(approvers)
        self._source.arrived("secondCombo")
        self.refresh()

    def _show_missing(self, found: tuple[Missing, ...]) -> None:
        self._dialog.show_missing(found, missing_lines(found))

    def _command(self) -> CloseCase | None:
        try:
            command = self._dialog.command(days_of_attempts)
        except InvalidEntry as error:
            self._dialog.show_problem(message(error))
            return None
        self._dialog.show_problem("")
        return command

    def _ask_consent(self) -> None:
        open_consent_dialog(self._dialog, self.around, ConsentRequest(self._code, self._age, ConsentPurpose.FOLLOW_UP))

    def _go_home(self) -> None:
        self._dialog.reject()
        self.around.navigator.go("home")

    def _ask(self) -> None:
        """Who has no sign-in on this laptop agrees in a second step, by name and standing at the desk."""
        second = self._dialog.second.chosen()
        if second is None or second.has_way_in or second.agreed:
            self._save()
            return
        text = self.tr("{name} has no sign-in on this laptop. Is {name} here, and agrees that this case is closed?")
        self.around.prompts.confirm(
            self.tr("The second person"),
            text.replace("{name}", isolated(second.name)),
            self.tr("{name} agrees").replace("{name}", second.name),
            self._save,
        )

    def _save(self) -> None:
        command = self._command()
        if command is None:
            return
        self._dialog.show_busy(True)
        self._dialog.second.forget_passphrase()
        self.do(partial(self.services.closing.close, command), lambda _: self._dialog.accept(), self._refused)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(message(error))
        if isinstance(error, ClosingIncomplete):
            self.refresh()


def open_close_case_dialog(
    parent: QWidget, surroundings: Surroundings, code: CaseCode, age: int | None = None
) -> CloseCaseDialog:
    """Open the dialog over a page and return it."""
    dialog = CloseCaseDialog(surroundings.labels, code, surroundings.services.desk.clock.today(), parent)
    CloseCasePresenter(dialog, surroundings, code, age)
    dialog.open()
    return dialog


def open_reopen_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> ReasonDialog:
    """Ask why a closed case is taken up again, and return the dialog."""
    title = QCoreApplication.translate("CloseCasePresenter", "Take the case up again")
    intro = QCoreApplication.translate(
        "CloseCasePresenter",
        "Case {case} is closed. From now on it can be worked with as before; when and why stays in the file.",
    )
    dialog = ReasonDialog(
        title,
        intro.replace("{case}", isolated(code)),
        QCoreApplication.translate("CloseCasePresenter", "Take up again"),
        parent,
    )
    dialog.setObjectName("ReopenCase")
    ReasonPresenter(dialog, surroundings, partial(surroundings.services.closing.reopen, code))
    DraftSource(dialog, "reopen_case", code)
    dialog.open()
    return dialog
