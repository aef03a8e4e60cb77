"""Saves a list for another program: prepares it, says what is in it, and lets it go as a paper is let go."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.list_export import SMALL
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.dialogs.export_dialog import ExportChoices, ExportDialog
from pgi_desk.gui.dialogs.principle_check_presenter import PrincipleGate
from pgi_desk.gui.dialogs.second_agreement import with_agreement
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs, paper_problem
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.export_rows import ExportFilter
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.list_export import LISTS, PURPOSES, REASONS, ExportWish, PreparedExport
from pgi_desk.services.second_person import Approver

# Lists whose lines have a day, and the list that can hold names.
TIMED, NAMED = ("assistance", "referrals", "unmet_needs", "incoming"), ("people",)


class ExportPresenter(Presenter):
    """Presents the choice, and what somebody should know before a list leaves."""

    def __init__(
        self, dialog: ExportDialog, surroundings: Surroundings, outputs: LetterOutputs, wanted: ExportFilter
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog, self._outputs, self._wanted = dialog, outputs, wanted
        self._first_list = dialog.list_code()
        self._gate = PrincipleGate(dialog, surroundings)
        dialog.save_wanted.connect(self._prepare)
        if self.services.desk.may(Permission.EXPORT_NAMES):
            # Who has a way in is asked of the keyring, so this runs where the key is used.
            self.do(self.services.list_export.approvers, dialog.second.offer)

    def _wish(self) -> ExportWish:
        """Return the wish; what a page was narrowed to is about its own list alone."""
        dialog = self._dialog
        narrowed = self._wanted if dialog.list_code() == self._first_list else ExportFilter()
        return ExportWish(
            list_code=dialog.list_code(),
            purpose=dialog.purpose(),
            language=self.labels.language,
            kind=dialog.kind(),
            wanted=replace(narrowed, period=dialog.period()),
            reason=dialog.reason(),
            standard=dialog.standard(),
        )

    def _prepare(self) -> None:
        self._dialog.show_busy(True)
        job = self.around.jobs.submit(
            partial(self.services.list_export.prepare, self._wish()), owner=self, lane=Lane.READ
        )
        job.succeeded.connect(self._prepared)
        job.failed.connect(lambda error: self._dialog.show_problem(message(error)))

    def _prepared(self, prepared: PreparedExport) -> None:
        """Look at the principles where the list is about people, then say what is in the file."""
        self._dialog.show_problem("")
        ask = partial(self._confirm, prepared)
        if self.services.list_export.about_people(prepared.wish.list_code):
            self._gate.before(Occasion.EXPORT, None, ask)
        else:
            ask()

    def _confirm(self, prepared: PreparedExport) -> None:
        self.around.prompts.confirm(
            self.tr("Save a readable file?"),
            self._what(prepared),
            self.tr("Choose the place..."),
            partial(self._save, prepared),
        )

    def _what(self, prepared: PreparedExport) -> str:
        text = self.tr("%n line(s) will be in the file.", "", prepared.rows)
        if prepared.wish.reason:
            text += " " + self.tr("It names people.")
        if prepared.without_name:
            hidden = self.tr("%n name(s) are left out because they are open only to others.", "", prepared.without_name)
            text += f" {hidden}"
        if prepared.left_out:
            typed = self.tr(
                "%n area(s) are left out because fewer than {few} people have them, and so they could tell who"
                " somebody is.",
                "",
                prepared.left_out,
            )
            text += " " + typed.replace("{few}", isolated(str(SMALL)))
        if prepared.small:
            few = self.tr(
                "%n group(s) of the same age group, sex and area have fewer than {few} people in them, and somebody who"
                " knows the place can tell who that is. Give such a list to nobody outside the branch.",
                "",
                prepared.small,
            )
            text += " " + few.replace("{few}", isolated(str(SMALL)))
        care = self.tr(
            "The file stays on the disk, and everybody who can open its folder can read it. Save it in a place that you"
            " control, and delete it as soon as it has served."
        )
        return f"{text} {care}"

    def _save(self, prepared: PreparedExport) -> None:
        kind = prepared.wish.kind.value
        path = self.around.prompts.choose_new_file(
            self.tr("Save the list"), f"list.{kind}", self.tr("Lists") + f" (*.{kind})"
        )
        if path is None:
            return
        output = self._outputs.to_file(path if path.suffix else path.with_suffix(f".{kind}"))
        second = self._dialog.second.chosen() if prepared.wish.reason else None
        with_agreement(self.around, second, partial(self._let_go, prepared, output, second))

    def _let_go(self, prepared: PreparedExport, output: LetterOutput, second: Approver | None) -> None:
        """Names leave only once the second person has signed in; what they typed is used once."""
        sign_in, who = self._dialog.second.sign_in(), second.staff_id if second is not None else ""
        self._dialog.second.forget_passphrase()
        self._dialog.show_busy(True)
        begin = partial(self.services.list_export.begin, prepared, output, who, sign_in)
        self.send(begin, output, partial(self._left, prepared), self._stayed)

    def _left(self, prepared: PreparedExport, _changes: ChangeSet) -> None:
        text = self.tr("%n line(s) were saved. It is logged.", "", prepared.rows)
        self._dialog.accept()
        self.around.prompts.tell(self.tr("The list was saved"), text)

    def _stayed(self, error: Exception) -> None:
        self._dialog.show_problem(paper_problem(error))
        self.around.hub.announce(ChangeSet.of(Kind.DISCLOSURE))


class ExportPage(Protocol):
    """A page with a button for it."""

    export_wanted: SignalInstance

    def allow_export(self, reason: str) -> None:
        """Offer the button, or say why it is closed."""


def offer_export(page: ExportPage, parent: QWidget, surroundings: Surroundings, list_code: str) -> None:
    """Let the button of a page open the dialog, or say why not."""
    needed, outputs = Permission.EXPORT_LISTS, surroundings.outputs
    page.allow_export("" if surroundings.services.desk.may(needed) else message(NotPermitted(permission=needed.value)))
    if outputs is not None:
        page.export_wanted.connect(partial(open_export_dialog, parent, surroundings, outputs, list_code))


def open_export_dialog(
    parent: QWidget,
    surroundings: Surroundings,
    outputs: LetterOutputs,
    list_code: str,
    wanted: ExportFilter | None = None,
) -> ExportDialog:
    """Open the dialog over the window, with the list of the page chosen, and return it."""
    labels, desk = surroundings.labels, surroundings.services.desk
    choices = ExportChoices(
        lists=labels.choices(LISTS),
        timed=TIMED,
        named=NAMED if desk.may(Permission.EXPORT_NAMES) else (),
        purposes=labels.choices(PURPOSES),
        reasons=labels.choices(REASONS),
    )
    dialog = ExportDialog(choices, list_code, parent)
    ExportPresenter(dialog, surroundings, outputs, wanted or ExportFilter())
    dialog.open()
    return dialog
