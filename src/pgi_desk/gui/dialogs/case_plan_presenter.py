"""Stores goals of a case plan, and the decision of somebody else about the plan."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.case_plan import APPROVED, CasePlan, Goal
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.dialogs.goal_dialog import GoalDialog
from pgi_desk.gui.dialogs.plan_decision_dialog import PlanDecisionDialog
from pgi_desk.gui.dialogs.second_agreement import with_agreement
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.case_plans import SaveGoal
from pgi_desk.services.changes import ChangeSet


class GoalPresenter(Presenter):
    """Presents one goal of a plan; `plan` is the version that was looked at."""

    def __init__(
        self, dialog: GoalDialog, surroundings: Surroundings, code: CaseCode, plan: CasePlan | None, goal: Goal | None
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._code = code
        self._owner = goal.owner if goal is not None else self.services.desk.member.staff_id
        subject = {"case": code, "goal": goal.goal_id if goal is not None else ""}
        self._source = DraftSource(dialog, "goal", json.dumps(subject))
        self._source.looked_at(plan.number if plan is not None else 0)
        if plan is not None and plan.decision == APPROVED:
            dialog.show_approval(
                self.tr("The plan is approved. A new state keeps that; any other change needs a new approval.")
            )
        dialog.save_wanted.connect(self._save)
        self.read(self.services.case_plans.owners, self._offer)

    def _offer(self, staff: tuple[tuple[str, str], ...]) -> None:
        self._dialog.offer_owners(staff, self._owner)
        self._source.arrived("ownerCombo")

    def _save(self) -> None:
        self._dialog.show_problem("")
        command = SaveGoal(self._code, self._dialog.goal(), int(self._source.basis))
        self.do(partial(self.services.case_plans.save_goal, command), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


class PlanDecisionPresenter(Presenter):
    """Presents the decision about one version of a plan."""

    def __init__(self, dialog: PlanDecisionDialog, surroundings: Surroundings, plan: CasePlan) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        desk = self.services.desk
        alone = desk.may(Permission.APPROVE_EXCEPTION) and plan.made_by != desk.member.staff_id
        dialog.show_goals([self._line(goal) for goal in plan.goals], alone=alone)
        self._source = DraftSource(dialog, "plan_decision", plan.case_code)
        self._source.looked_at(plan.number)
        dialog.save_wanted.connect(lambda: with_agreement(surroundings, dialog.second(), self._save))
        if not alone:
            self.do(self.services.case_plans.approvers, dialog.offer_second)

    def _line(self, goal: Goal) -> str:
        line = self.tr("•  {domain}: {objective}")
        domain = isolated(self.labels.code("goal_domains", goal.domain))
        return line.replace("{domain}", domain).replace("{objective}", isolated(goal.objective))

    def _save(self) -> None:
        self._dialog.show_problem("")
        command = replace(self._dialog.command(), number=int(self._source.basis))
        self._dialog.forget_passphrase()
        self.do(partial(self.services.case_plans.decide, command), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


def open_goal_dialog(
    parent: QWidget, surroundings: Surroundings, code: CaseCode, plan: CasePlan | None, goal: Goal | None = None
) -> GoalDialog:
    """Open the dialog for a new goal or a known one, and return it."""
    dialog = GoalDialog(surroundings.labels, code, surroundings.services.desk.clock.today(), parent)
    if goal is not None:
        dialog.show_goal(goal)
    GoalPresenter(dialog, surroundings, code, plan, goal)
    dialog.open()
    return dialog


def open_plan_decision_dialog(parent: QWidget, surroundings: Surroundings, plan: CasePlan) -> PlanDecisionDialog:
    """Open the dialog over a page and return it."""
    dialog = PlanDecisionDialog(surroundings.labels, plan.case_code, plan.number, parent)
    PlanDecisionPresenter(dialog, surroundings, plan)
    dialog.open()
    return dialog
