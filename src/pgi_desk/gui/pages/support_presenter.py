"""Fills the page with notes and plan of a case and opens its dialogs."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.domain.case_note import CaseNote, LookListenLink, PfaNote
from pgi_desk.domain.case_plan import APPROVED, REJECTED, CasePlan, Goal
from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.case_gate import CaseGate
from pgi_desk.gui.dialogs.case_plan_presenter import open_goal_dialog, open_plan_decision_dialog
from pgi_desk.gui.dialogs.note_presenter import open_note_dialog, open_pfa_dialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.module_gate import ModuleGate
from pgi_desk.gui.pages.support_page import AnyNote, PlanHead, SupportPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.support_ports import SupportRecord

TONES = {APPROVED: "good", REJECTED: "danger", "": "warning"}
# The parts of a note of first aid, as they stand before its text.
PFA_PARTS = {
    "safety": QT_TRANSLATE_NOOP("SupportPresenter", "Safety: {text}"),
    "urgent_needs": QT_TRANSLATE_NOOP("SupportPresenter", "Urgent needs: {text}"),
    "distress_signs": QT_TRANSLATE_NOOP("SupportPresenter", "Signs of distress: {text}"),
    "says_they_need": QT_TRANSLATE_NOOP("SupportPresenter", "Says they need: {text}"),
    "information_given": QT_TRANSLATE_NOOP("SupportPresenter", "Information given: {text}"),
    "people_contacted": QT_TRANSLATE_NOOP("SupportPresenter", "People contacted: {text}"),
    "services_offered": QT_TRANSLATE_NOOP("SupportPresenter", "Services offered: {text}"),
}


class SupportPresenter(Presenter):
    """Presents notes and plan of one case."""

    kinds = frozenset({Kind.SUPPORT, Kind.STAFF})
    looks_in_front = True

    def __init__(self, page: SupportPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._code = CaseCode("")
        self._record = SupportRecord((), (), ())
        self._staff: dict[str, str] = {}
        self._goals = RowTable[Goal](self._goal_columns(), page)
        self._notes = RowTable[AnyNote](self._note_columns(), page)
        page.use_models(self._goals, self._notes)
        self._gate = ModuleGate(page, surroundings, Module.FOLLOW_UP)
        self._gate.known.connect(page.close_goals)
        self._case = CaseGate(page, surroundings)
        self._case.known.connect(page.buttons.show_case)
        allowed = self.services.desk.may(Permission.RECORD_ASSISTANCE)
        page.allow("" if allowed else message(NotPermitted(permission=Permission.RECORD_ASSISTANCE.value)))
        self._connect()

    def activate(self, key: str) -> None:
        """Show the notes and the plan of a case."""
        if key:
            self._code = CaseCode(key)
        self._gate.refresh()
        self._case.look(self._code)
        self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        if self._code:
            self.read(self.services.case_plans.owners, self._know_staff)
            self.read(partial(self.services.notes.of_case, self._code), self._show)

    def _connect(self) -> None:
        page, around = self._page, self.around
        page.back_wanted.connect(lambda: around.navigator.go("case", self._code))
        page.aid_wanted.connect(lambda: around.navigator.go("aid", self._code))
        page.goal_wanted.connect(lambda: open_goal_dialog(page, around, self._code, self._plan()))
        page.goal_change_wanted.connect(lambda goal: open_goal_dialog(page, around, self._code, self._plan(), goal))
        page.approval_wanted.connect(self._approve)
        page.note_wanted.connect(lambda: open_note_dialog(page, around, self._code))
        page.pfa_wanted.connect(lambda: open_pfa_dialog(page, around, self._code))
        page.correction_wanted.connect(self._correct)
        page.note_chosen.connect(self._show_note)

    def _know_staff(self, staff: tuple[tuple[str, str], ...]) -> None:
        self._staff = dict(staff)

    def _show(self, record: SupportRecord) -> None:
        self._record = record
        plan = self._plan()
        self._page.show_plan(self._code, self._head(plan))
        self._goals.show_rows(plan.goals if plan is not None else ())
        notes: list[AnyNote] = [*record.notes, *record.pfa_notes]
        self._notes.show_rows(sorted(notes, key=lambda note: (note.happened_on, note.written_at), reverse=True))

    def _head(self, plan: CasePlan | None) -> PlanHead:
        if plan is None:
            nothing = self.tr("There is no plan yet.")
            return PlanHead("", "", nothing, nothing)
        badge = self.labels.code("plan_decisions", plan.decision) or self.tr("Not approved yet")
        version = self.tr("Version {number}").replace("{number}", self.labels.number(plan.number))
        text = version if not plan.comment else f"{version}  ·  {isolated(plan.comment)}"
        closed = self.tr("This version was decided on already.") if plan.decision else ""
        return PlanHead(badge, TONES[plan.decision], text, closed)

    def _plan(self) -> CasePlan | None:
        return self._record.plans[-1] if self._record.plans else None

    def _approve(self) -> None:
        plan = self._plan()
        if plan is not None:
            open_plan_decision_dialog(self._page, self.around, plan)

    def _correct(self, note: AnyNote) -> None:
        if isinstance(note, CaseNote):
            open_note_dialog(self._page, self.around, self._code, note)
        else:
            open_pfa_dialog(self._page, self.around, self._code, note)

    def _show_note(self, note: AnyNote | None) -> None:
        self._page.show_note("" if note is None else self._text(note, "\n"))

    def _text(self, note: AnyNote, between: str) -> str:
        if isinstance(note, CaseNote):
            return note.text
        said = {item.name: getattr(note.pfa, item.name) for item in fields(LookListenLink)}
        parts = (_tr(PFA_PARTS[name]).replace("{text}", isolated(text)) for name, text in said.items() if text)
        return between.join(parts)

    def _what(self, note: AnyNote) -> str:
        first_aid = self.tr("Psychological first aid")
        kind = first_aid if isinstance(note, PfaNote) else self.labels.code("note_kinds", note.kind)
        known: tuple[AnyNote, ...] = (*self._record.notes, *self._record.pfa_notes)
        corrected = any(other.corrects == note.note_id for other in known)
        if note.corrects is not None:
            return self.tr("{kind} (correction)").replace("{kind}", kind)
        return self.tr("{kind} (corrected later)").replace("{kind}", kind) if corrected else kind

    def _goal_columns(self) -> list[TableColumn[Goal]]:
        return [
            TableColumn(self.tr("About"), lambda goal: self.labels.code("goal_domains", goal.domain)),
            TableColumn(self.tr("What shall be reached"), lambda goal: goal.objective),
            TableColumn(self.tr("Who"), lambda goal: self._staff.get(goal.owner, "")),
            TableColumn(self.tr("By when"), lambda goal: self.labels.day(date.fromisoformat(goal.due_on))),
            TableColumn(self.tr("How far"), self._state),
        ]

    def _state(self, goal: Goal) -> str:
        state = self.labels.code("goal_states", goal.state)
        waits = goal.state in {"not_started", "in_progress"}
        late = waits and goal.due_on < self.services.desk.clock.today().isoformat()
        return self.tr("OVERDUE: {state}").replace("{state}", state) if late else state

    def _note_columns(self) -> list[TableColumn[AnyNote]]:
        return [
            TableColumn(self.tr("Day"), lambda note: self.labels.day(note.happened_on)),
            TableColumn(self.tr("What"), self._what),
            TableColumn(self.tr("Text"), lambda note: " ".join(self._text(note, "  ·  ").split())),
            TableColumn(self.tr("By whom"), lambda note: self._staff.get(note.written_by, "")),
        ]


def _tr(text: object) -> str:
    return QCoreApplication.translate("SupportPresenter", str(text))
