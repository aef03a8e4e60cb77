"""Fills the page about somebody's safety and opens its dialogs."""

from __future__ import annotations

from functools import partial

from pgi_desk.domain.errors import InvalidEntry, NotPermitted, SkillMissing
from pgi_desk.domain.identifiers import CaseCode, FlagId, SafetyTaskId
from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.safety_tasks import CONTACT, REVIEW
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.case_gate import CaseGate
from pgi_desk.gui.dialogs.contact_done_presenter import open_contact_done_dialog
from pgi_desk.gui.dialogs.flag_presenter import open_flag_dialog, open_lower_flag_dialog, open_task_done_dialog
from pgi_desk.gui.dialogs.help_presenter import open_help_dialog
from pgi_desk.gui.dialogs.own_plan_presenter import open_own_plan_dialog
from pgi_desk.gui.dialogs.safety_plan_presenter import open_safety_plan_dialog
from pgi_desk.gui.dialogs.safety_presenter import open_safety_dialog
from pgi_desk.gui.dialogs.safety_settings_presenter import open_safety_settings_dialog
from pgi_desk.gui.dialogs.suicide_presenter import open_suicide_dialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.module_gate import ModuleGate
from pgi_desk.gui.pages.safety_page import SafetyHead, SafetyPage
from pgi_desk.gui.pages.safety_rows import HistoryRow, OpenRow, history_rows, open_rows
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.safety_words import RISK_TONES, level_words, stop_sentence
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.safety import SafetyView


class SafetyPagePresenter(Presenter):
    """Presents the safety of one person."""

    kinds = frozenset({Kind.CASE, Kind.SAFETY, Kind.CONSENT, Kind.PERSON})
    looks_in_front = True

    def __init__(self, page: SafetyPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._code = CaseCode("")
        self._open = RowTable[OpenRow](self._open_columns(), page, alarming=self._late)
        self._history = RowTable[HistoryRow](self._history_columns(), page)
        page.use_models(self._open, self._history)
        self._gate = ModuleGate(page, surroundings, Module.SAFETY_PLAN)
        self._gate.known.connect(page.close_plan)
        self._case = CaseGate(page, surroundings)
        self._case.known.connect(page.show_case)
        self._connect()

    def activate(self, key: str) -> None:
        """Show the safety of a case."""
        if key:
            self._code = CaseCode(key)
        self._gate.refresh()
        self._case.look(self._code)
        self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        if self._code:
            self.read(partial(self.services.safety.view, self._code), self._show)

    def _connect(self) -> None:
        page, around = self._page, self.around
        page.back_wanted.connect(lambda: around.navigator.go("case", self._code))
        page.settings_wanted.connect(lambda: open_safety_settings_dialog(page, around))
        page.help_wanted.connect(self._ask_for_help)
        page.assess_wanted.connect(lambda: open_safety_dialog(page, around, self._code))
        page.plan_wanted.connect(lambda: open_safety_plan_dialog(page, around, self._code))
        page.paper_wanted.connect(self._print_plan)
        page.flag_wanted.connect(lambda: open_flag_dialog(page, around, self._code))
        page.suicide_wanted.connect(lambda: open_suicide_dialog(page, around, self._code))
        page.contact_wanted.connect(lambda: open_contact_done_dialog(page, around, self._code))
        page.done_wanted.connect(self._settle)

    def _ask_for_help(self) -> None:
        """Help is never refused: where the case takes nothing, it is asked for without the case."""
        code = None if self._case.reasons.settling else self._code or None
        open_help_dialog(self._page, self.around, code)

    def _show(self, view: SafetyView) -> None:
        if view.detail.case_code != self._code:
            return  # an answer about the case that was open before
        self._page.show_head(self._head(view))
        self._page.show_contact_planned(view.contact_due is not None)
        self._open.show_rows(open_rows(view))
        self._history.show_rows(history_rows(view, self.labels))
        may_record = self._reason(Permission.RECORD_SAFETY)
        skill = "" if view.may_ask else message(SkillMissing(skill=""))
        self._page.allow(
            record=may_record,
            suicide=may_record or skill,
            settings=self._reason(Permission.SET_SAFETY),
            paper=self._reason(Permission.RELEASE_LETTER) or self._no_paper(view),
        )

    def _no_paper(self, view: SafetyView) -> str:
        """Why there is no copy of the plan for the person, or an empty text."""
        plans = view.record.plans
        allowed = bool(plans) and plans[-1].copy_allowed
        return "" if allowed else message(InvalidEntry(field="copy_safe", problem="copy_not_safe"))

    def _print_plan(self) -> None:
        if self.around.outputs is not None:
            open_own_plan_dialog(self._page, self.around, self.around.outputs, self._code)

    def _head(self, view: SafetyView) -> SafetyHead:
        labels, level = self.labels, view.detail.risk_level
        words = level_words(labels, view.finding) if view.finding is not None else None
        nothing = self.tr("Safety was not assessed yet.")
        return SafetyHead(
            code=view.detail.case_code,
            risk=labels.code("risk_levels", level),
            tone=RISK_TONES.get(level, ""),
            why=words.why if words is not None else nothing,
            unknown=words.unknown if words is not None else "",
            due=self._due(view),
            stops=" ".join(map(stop_sentence, view.stops)),
        )

    def _due(self, view: SafetyView) -> str:
        parts = []
        if view.contact_due is not None and not view.stops:
            text = self.tr("Next contact by {moment}.")
            parts.append(text.replace("{moment}", isolated(self.labels.moment(view.contact_due))))
        if view.review_due is not None:
            text = self.tr("To be looked at again by {day}.")
            parts.append(text.replace("{day}", isolated(self.labels.day(view.review_due.date()))))
        return " ".join(parts)

    def _settle(self, row: OpenRow) -> None:
        page, around = self._page, self.around
        if row.is_flag:
            open_lower_flag_dialog(page, around, FlagId(row.key))
        elif row.kind == CONTACT:
            open_contact_done_dialog(page, around, self._code)
        elif row.kind == REVIEW:
            open_safety_dialog(page, around, self._code)
        else:
            open_task_done_dialog(page, around, SafetyTaskId(row.key))

    def _reason(self, permission: Permission) -> str:
        return "" if self.services.desk.may(permission) else message(NotPermitted(permission=permission.value))

    def _open_columns(self) -> list[TableColumn[OpenRow]]:
        return [
            TableColumn(self.tr("By"), self._by),
            TableColumn(self.tr("What"), lambda row: self.labels.code("safety_tasks", row.kind)),
            TableColumn(self.tr("Note"), lambda row: row.note),
        ]

    def _by(self, row: OpenRow) -> str:
        if row.due_at is None:
            return self.tr("Flag is up")
        moment = self.labels.moment(row.due_at)
        return self.tr("OVERDUE: {moment}").replace("{moment}", isolated(moment)) if self._late(row) else moment

    def _late(self, row: OpenRow) -> bool:
        return row.due_at is not None and row.due_at < self.services.desk.clock.now()

    def _history_columns(self) -> list[TableColumn[HistoryRow]]:
        return [
            TableColumn(self.tr("When"), lambda row: self.labels.moment(row.at)),
            TableColumn(self.tr("What"), lambda row: row.what),
            TableColumn(self.tr("Details"), lambda row: row.details),
            TableColumn(self.tr("By whom"), lambda row: row.by),
        ]
