"""Fills the page of signs and indicators, stores each answer, and opens what belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from pgi_desk.domain.code_list import Code
from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.observation import ELEMENTS, SIGNS
from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.trafficking_status import StatusEntry
from pgi_desk.gui.case_gate import CaseGate
from pgi_desk.gui.dialogs.functioning_presenter import open_functioning_dialog
from pgi_desk.gui.dialogs.observe_presenter import open_observe_dialog
from pgi_desk.gui.dialogs.status_presenter import open_status_dialog
from pgi_desk.gui.labels import isolated, paired
from pgi_desk.gui.messages import message
from pgi_desk.gui.module_gate import ModuleGate
from pgi_desk.gui.pages.concern_words import ConcernWords
from pgi_desk.gui.pages.indicators_page import ConcernCard, IndicatorsPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.source_words import mark, source_text
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.answer_table import AnswerRow
from pgi_desk.services.changes import Kind
from pgi_desk.services.observations import OBSERVED, Circumstances, ObservationSheet, RecordFactor, RecordObservations

FACTORS = "domv_factors"
NOTHING = ConcernCard(*[""] * 9)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the lists: all rows of one, or those of one dimension."""

    list_name: str
    dimension: str
    title: str


@dataclass(frozen=True, slots=True)
class OnRecord:
    """Everything that the page shows of one case."""

    sheet: ObservationSheet
    statuses: tuple[StatusEntry, ...]


class IndicatorsPresenter(Presenter):
    """Presents the signs and indicators of one case."""

    kinds = frozenset({Kind.OBSERVATION, Kind.PERSON})

    def __init__(self, page: IndicatorsPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._code = CaseCode("")
        self._shown: OnRecord | None = None
        self._content = self.services.desk.content
        self._words = ConcernWords(self.labels, self._content)
        self._sections = self._all_sections()
        self._section = self._sections[0]
        labels = self.labels
        page.offer(
            labels.choices("information_sources"),
            labels.choices("observation_confidence"),
            labels.choices("factor_grades"),
        )
        page.offer_sections([section.title for section in self._sections])
        page.use_circumstances("observed")
        self._gate = ModuleGate(page, surroundings, Module.INDICATORS)
        self._observing = ModuleGate(page, surroundings, Module.OBSERVATION)
        for gate in (self._gate, self._observing):
            gate.known.connect(self._allow)
        self._case = CaseGate(page, surroundings)
        self._case.known.connect(page.buttons.show_case)
        self._allow()
        self._connect()

    def activate(self, key: str) -> None:
        """Show a case."""
        if key and key != self._code:
            self._code, self._shown = CaseCode(key), None
            # Nothing of another case stays on the screen while this one is read.
            self._page.show_code(self._code)
            self._page.show_rows("", [], keep=False)
            self._page.show_card(NOTHING)
        self._gate.refresh()
        self._observing.refresh()
        self._case.look(self._code)
        self.refresh()

    def refresh(self) -> None:
        """Read the case again."""
        if self._code:
            self.do(partial(self._look, self._code), self._show)

    def _look(self, code: CaseCode) -> OnRecord:
        return OnRecord(self.services.observations.sheet(code), self.services.statuses.of_case(code))

    def _allow(self, _reason: str = "") -> None:
        """Close what the role, or the readiness of the branch for this list, does not open."""
        role, of_signs = self._closed(Permission.RECORD_OBSERVATION), self._section.list_name in OBSERVED
        self._page.allow(
            review=self._closed(Permission.REVIEW_INDICATORS),
            status=self._closed(Permission.SET_TRAFFICKING_STATUS),
            record=role or (self._observing if of_signs else self._gate).reason,
            observe=role or self._observing.reason,
        )

    def _connect(self) -> None:
        page, around = self._page, self.around
        page.back_wanted.connect(lambda: around.navigator.go("case", self._code))
        page.section_chosen.connect(self._choose)
        page.answered.connect(self._answer)
        page.factor_recorded.connect(self._factor)
        page.source_wanted.connect(self._tell_source)
        page.review_wanted.connect(self._review)
        page.status_wanted.connect(lambda: open_status_dialog(page, around, self._code))
        page.observe_wanted.connect(lambda: open_observe_dialog(page, around, self._code))
        page.functioning_wanted.connect(lambda: open_functioning_dialog(page, around, self._code))

    def _show(self, found: OnRecord) -> None:
        if found.sheet.case_code != self._code:
            return  # an answer about the case that was open before
        self._shown = found
        self._page.show_code(self._code)
        self._page.show_card(self._words.card(found.sheet, found.statuses))
        self._show_rows(keep=True)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._sections):
            self._section = self._sections[place]
            self._page.use_circumstances("observed" if self._section.list_name == SIGNS else "as_told")
            self._allow()
            self._show_rows(keep=False)

    def _show_rows(self, *, keep: bool) -> None:
        if self._shown is None:
            return
        sheet, section, rows = self._shown.sheet, self._section, self._rows()
        if section.list_name == FACTORS:
            grades = {code: (note.risk, note.protective) for code, note in sheet.factors.items()}
            self._page.show_factors(self._hint(), [self._factor_row(row) for row in rows], grades, keep=keep)
            return
        labels = self.labels
        shown = []
        for row in rows:
            entry = sheet.standing.get(row.code)
            answer = labels.code("indicator_answers", entry.answer) if entry is not None else ""
            day = labels.day(entry.observed_on) if entry is not None else ""
            shown.append(AnswerRow(row.code, self._text(row), answer, day, mark(row)))
        self._page.show_rows(self._hint(), shown, keep=keep)

    def _rows(self) -> list[Code]:
        """Return the rows of the part in work; what the list for children lacks is left out for a child."""
        section, child = self._section, self._shown is not None and self._shown.sheet.child
        return [
            row
            for row in self._content.list(section.list_name)
            if (not section.dimension or row.text("dimension") == section.dimension)
            and not (child and row.attributes.get("child") == "-")
        ]

    def _text(self, row: Code) -> str:
        text = row.label(self.labels.language)
        if self._section.list_name != ELEMENTS:
            return text
        return paired(self.labels.code("element_kinds", row.text("element")), text)

    def _factor_row(self, row: Code) -> AnswerRow:
        labels, text = self.labels, row.label(self.labels.language)
        level = labels.code("domv_levels", row.text("level"))
        note = self._shown.sheet.factors.get(row.code) if self._shown is not None else None
        risk = protective = ""
        if note is not None:
            grade = labels.code("factor_grades", str(note.risk))
            risk = self.tr("Risk: {grade}").replace("{grade}", grade)
            grade = labels.code("factor_grades", str(note.protective))
            protective = self.tr("Protection: {grade}").replace("{grade}", grade)
        return AnswerRow(row.code, paired(level, text), risk, protective, mark(row))

    def _answer(self, code: str, word: str) -> None:
        known, confidence = self._page.circumstances()
        command = RecordObservations(
            self._code, self._section.list_name, {code: word}, Circumstances(known, confidence)
        )
        self.do(partial(self.services.observations.record, command))

    def _factor(self, code: str, risk: int, protective: int) -> None:
        known, confidence = self._page.circumstances()
        command = RecordFactor(self._code, code, risk, protective, Circumstances(known, confidence))
        self.do(partial(self.services.observations.record_factor, command))

    def _review(self) -> None:
        seen = len(self._shown.sheet.entries) if self._shown is not None else None
        self.do(partial(self.services.observations.review, self._code, seen=seen))

    def _tell_source(self, code: str) -> None:
        if not code or self._shown is None:
            return
        row = self._content.list(self._section.list_name).get(code)
        parts = [source_text(row)]
        earlier = self._words.earlier(self._shown.sheet, code)
        if earlier:
            parts.append(self.tr("On record, the newest first:\n{lines}").replace("{lines}", earlier))
        self.around.prompts.tell(row.label(self.labels.language), "\n\n".join(parts))

    def _hint(self) -> str:
        hints = {
            SIGNS: self.tr("Only look and listen: ask no questions for this list. Its signs are not added up."),
            ELEMENTS: self.tr("What is recorded here is shown as recorded; it decides nothing."),
            FACTORS: self.tr("Note how each factor works for this person; grades are never added up."),
        }
        usual = self.tr(
            "Record what the person tells by themselves. Press 1 for yes, 2 for no, 3 for not known; open never counts"
            " as no."
        )
        return hints.get(self._section.list_name, usual)

    def _all_sections(self) -> list[Section]:
        labels = self.labels
        sections = [Section(SIGNS, "", self.tr("Signs at first contact"))]
        for used in self._content.list("indicator_profiles"):
            for dimension in self._content.list("delphi_dimensions"):
                title = self.tr("{list}: {part}").replace("{list}", isolated(used.label(labels.language)))
                title = title.replace("{part}", isolated(dimension.label(labels.language)))
                sections.append(Section(used.text("indicators"), dimension.code, title))
        sections.append(Section(ELEMENTS, "", self.tr("Act, means and purpose")))
        sections.append(Section(FACTORS, "", self.tr("Risk and protective factors")))
        return sections

    def _closed(self, permission: Permission) -> str:
        may = self.services.desk.may(permission)
        return "" if may else message(NotPermitted(permission=permission.value))
