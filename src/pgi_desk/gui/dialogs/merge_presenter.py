"""Compares two case files and puts them together."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.errors import MergeRefused
from pgi_desk.domain.identifiers import parse_case_code
from pgi_desk.domain.merging import SAFE_CONTACT, Conflict, MergeStop
from pgi_desk.gui.dialogs.merge_dialog import MergeDialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.merging import MergeCases, MergeSheet

STOPS = {
    MergeStop.SAME: QT_TRANSLATE_NOOP("MergePresenter", "These are the same case."),
    MergeStop.NAME_HIDDEN: QT_TRANSLATE_NOOP(
        "MergePresenter", "The name of one of the cases is hidden from you. Open the identity first, with a reason."
    ),
    MergeStop.LEADER_NOT_LET_IN: QT_TRANSLATE_NOOP(
        "MergePresenter",
        "Whoever leads the case that stays may not see the hidden name of the other. Let them in first, or let the"
        " other case stay.",
    ),
    MergeStop.CLOSED: QT_TRANSLATE_NOOP(
        "MergePresenter", "One of the cases is closed or in the bin. Take it up again first."
    ),
    MergeStop.HELD: QT_TRANSLATE_NOOP("MergePresenter", "One of the cases is held for the law."),
    MergeStop.UNCERTAIN_LETTER: QT_TRANSLATE_NOOP(
        "MergePresenter", "Nobody said yet whether a letter of one of the cases left. The first page asks."
    ),
    MergeStop.RIGHTS_RUNNING: QT_TRANSLATE_NOOP(
        "MergePresenter", "A request about one of the records waits for its answer. Answer it first."
    ),
}
# Codes of values that have a list, and the words of the fields.
LISTS = {"sex": "sexes", "gender": "genders", "stated_age_group": "age_groups", SAFE_CONTACT: "contact_channels"}
WORDS = {"stated_age_group": "age_group", SAFE_CONTACT: "contact"}


class MergePresenter(Presenter):
    """Presents the putting together of two case files."""

    def __init__(self, dialog: MergeDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.compare_wanted.connect(self._compare)
        dialog.merge_wanted.connect(self._merge)

    def _compare(self, kept: str, other: str) -> None:
        def work() -> MergeSheet:
            return self.services.merging.sheet(parse_case_code(kept), parse_case_code(other))

        self.do(work, self._show, self._refused)

    def _merge(self, kept: str, other: str, chosen: list[str]) -> None:
        def work() -> ChangeSet:
            return self.services.merging.merge(MergeCases(parse_case_code(kept), parse_case_code(other), tuple(chosen)))

        self.do(work, self._merged, self._refused)

    def _show(self, sheet: MergeSheet) -> None:
        if sheet.stops:
            self._dialog.show_problem(_stops(stop.value for stop in sheet.stops))
            return
        text = self.tr("Tick where the words of the file that goes are right. Names that are not taken are kept too.")
        if not sheet.conflicts:
            text = self.tr("The two files say nothing different about who the person is.")
        if sheet.asked_anew:
            text += "\n" + self.tr("%n consent(s) will have to be asked anew.", "", sheet.asked_anew)
        self._dialog.show_sheet(text, [(one.field, self._words(one)) for one in sheet.conflicts])

    def _words(self, conflict: Conflict) -> str:
        text = self.tr("{field}: stays {kept}, goes {other}")
        name = self.labels.code("paper_words", WORDS.get(conflict.field, conflict.field))
        kept, other = (self._value(conflict.field, value) for value in (conflict.kept, conflict.other))
        return text.replace("{field}", name).replace("{kept}", isolated(kept)).replace("{other}", isolated(other))

    def _value(self, field: str, value: str) -> str:
        return self.labels.code(LISTS[field], value) if field in LISTS else value

    def _merged(self, changes: ChangeSet) -> None:
        self._dialog.accept()
        self.around.navigator.go("case", changes.key)

    def _refused(self, error: Exception) -> None:
        stops = error.facts.get("stops") if isinstance(error, MergeRefused) else None
        self._dialog.show_problem(_stops(stops) if isinstance(stops, tuple) else message(error))


def _stops(codes: Iterable[str]) -> str:
    return "\n".join(QCoreApplication.translate("MergePresenter", str(STOPS[MergeStop(code)])) for code in codes)


def open_merge_dialog(parent: QWidget, surroundings: Surroundings, code: str = "") -> MergeDialog:
    """Open the dialog over a page and return it."""
    dialog = MergeDialog(parent)
    MergePresenter(dialog, surroundings)
    dialog.begin(code)
    dialog.open()
    return dialog
