"""Asks what somebody finds difficult, only with consent and only adults, and offers what they may need."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.errors import ConsentMissing, EntryIncomplete, InvalidEntry
from pgi_desk.domain.functioning import offered_needs
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.case_gate import case_reasons
from pgi_desk.gui.dialogs.functioning_dialog import FunctioningDialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.source_words import source_text
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.functioning import FunctioningSheet

# The language in which the questions were compared with their source.
COMPARED = "en"


class FunctioningPresenter(Presenter):
    """Presents the questions for one case."""

    def __init__(self, dialog: FunctioningDialog, surroundings: Surroundings, code: CaseCode) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._code = code
        self._offered: frozenset[str] = frozenset()
        self._questions = self.services.desk.content.list("wg_questions")
        language = self.labels.language
        asked = {
            row.code: row.texts("question").get(language) or row.texts("question")[COMPARED] for row in self._questions
        }
        case = self.tr("Case {case}").replace("{case}", isolated(code))
        dialog.offer(case, asked, self.labels.choices("wg_answers"), self.labels.choices("access_need_kinds"))
        dialog.saved.connect(self._save)
        dialog.answered.connect(self._offer_needs)
        dialog.source_wanted.connect(self._tell_source)
        self.do(partial(self.services.functioning.sheet, code), self._show)

    def _show(self, sheet: FunctioningSheet) -> None:
        closed = case_reasons(self._code, sheet.takes).adding
        if closed:
            self._dialog.show_notice(closed, closed=True)
        elif sheet.which != "short_set":
            self._dialog.show_notice(message(InvalidEntry(field="age", problem=sheet.which)), closed=True)
        elif sheet.missing:
            missing = ConsentMissing(purpose="C2_record", reasons=sheet.missing, items=())
            self._dialog.show_notice(message(missing), closed=True)
        else:
            self._dialog.show_notice(self._translation_notice(), closed=False)
        if sheet.last is not None:
            self._offered = frozenset(offered_needs(sheet.last.answers(), self._questions))
            self._dialog.show_answers(sheet.last.answers(), sheet.last.access_needs)

    def _translation_notice(self) -> str:
        if self.labels.language == COMPARED:
            return ""
        return self.tr(
            "This translation is not yet verified. Where the official translation of the Washington Group is at hand,"
            " read the questions from it."
        )

    def _offer_needs(self) -> None:
        offered = offered_needs(self._dialog.answers(), self._questions)
        self._dialog.tick_needs(need for need in offered if need not in self._offered)
        self._offered = frozenset(offered)

    def _tell_source(self) -> None:
        first = self._questions.rows[0]
        self.around.prompts.tell(self.tr("Short set on functioning"), source_text(first))

    def _save(self) -> None:
        self._dialog.show_problem("")
        self.do(partial(self.services.functioning.record, self._dialog.command()), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, EntryIncomplete):
            text = self.tr("Each question needs an answer. Refused and does not know are answers too.")
            self._dialog.show_problem(text)
        else:
            self._dialog.show_problem(message(error))


def open_functioning_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> FunctioningDialog:
    """Open the dialog over a page and return it."""
    dialog = FunctioningDialog(code, parent)
    FunctioningPresenter(dialog, surroundings, code)
    dialog.open()
    return dialog
