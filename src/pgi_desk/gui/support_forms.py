"""The forms of safety over time, notes and plans that come back after a lock."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.draft import Draft
from pgi_desk.domain.identifiers import CaseCode, FlagId, SafetyTaskId
from pgi_desk.gui.dialogs.aid_presenter import open_aid_correction, open_legal_step
from pgi_desk.gui.dialogs.case_plan_presenter import open_goal_dialog, open_plan_decision_dialog
from pgi_desk.gui.dialogs.contact_done_presenter import open_contact_done_dialog
from pgi_desk.gui.dialogs.flag_presenter import open_flag_dialog, open_lower_flag_dialog, open_task_done_dialog
from pgi_desk.gui.dialogs.note_presenter import open_note_dialog, open_pfa_dialog
from pgi_desk.gui.dialogs.safety_plan_presenter import open_safety_plan_dialog
from pgi_desk.gui.dialogs.safety_presenter import open_safety_dialog
from pgi_desk.gui.dialogs.suicide_presenter import open_suicide_dialog
from pgi_desk.gui.draft_form import DraftForm, Look, OpenForm, Outdated, open_case
from pgi_desk.gui.forms.ui_aid_dialog import Ui_AidDialog
from pgi_desk.gui.forms.ui_contact_done_dialog import Ui_ContactDoneDialog
from pgi_desk.gui.forms.ui_flag_dialog import Ui_FlagDialog
from pgi_desk.gui.forms.ui_goal_dialog import Ui_GoalDialog
from pgi_desk.gui.forms.ui_note_dialog import Ui_NoteDialog
from pgi_desk.gui.forms.ui_pfa_dialog import Ui_PfaDialog
from pgi_desk.gui.forms.ui_plan_decision_dialog import Ui_PlanDecisionDialog
from pgi_desk.gui.forms.ui_reason_dialog import Ui_ReasonDialog
from pgi_desk.gui.forms.ui_safety_dialog import Ui_SafetyDialog
from pgi_desk.gui.forms.ui_safety_plan_dialog import Ui_SafetyPlanDialog
from pgi_desk.gui.forms.ui_suicide_dialog import Ui_SuicideDialog
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.service_set import ServiceSet

OpenForCase = Callable[[QWidget, Surroundings, CaseCode], object]


def _of_case(open_dialog: OpenForCase) -> Look:
    """Return how a form that belongs to an open case comes back."""

    def look(services: ServiceSet, draft: Draft) -> OpenForm:
        code = open_case(services, draft.subject)
        return lambda parent, around: open_dialog(parent, around, code)

    return look


def _note(services: ServiceSet, draft: Draft) -> OpenForm:
    facts = json.loads(draft.subject)
    code = open_case(services, facts["case"])
    first = next((one for one in services.notes.of_case(code).notes if one.note_id == facts["corrects"]), None)
    return lambda parent, around: open_note_dialog(parent, around, code, first)


def _pfa_note(services: ServiceSet, draft: Draft) -> OpenForm:
    facts = json.loads(draft.subject)
    code = open_case(services, facts["case"])
    first = next((one for one in services.notes.of_case(code).pfa_notes if one.note_id == facts["corrects"]), None)
    return lambda parent, around: open_pfa_dialog(parent, around, code, first)


def _goal(services: ServiceSet, draft: Draft) -> OpenForm:
    facts = json.loads(draft.subject)
    code = open_case(services, facts["case"])
    plans = services.notes.of_case(code).plans
    plan = plans[-1] if plans else None
    goals = plan.goals if plan is not None else ()
    goal = next((one for one in goals if one.goal_id == facts["goal"]), None)
    return lambda parent, around: open_goal_dialog(parent, around, code, plan, goal)


def _aid_correction(services: ServiceSet, draft: Draft) -> OpenForm:
    facts = json.loads(draft.subject)
    record = services.aid.of_case(open_case(services, facts["case"]))
    entry = next((one for one in record.given if one.assistance_id == facts["entry"]), None)
    if entry is None:
        raise Outdated("settled")
    return lambda parent, around: open_aid_correction(parent, around, record, entry)


def _legal_step(services: ServiceSet, draft: Draft) -> OpenForm:
    facts = json.loads(draft.subject)
    code = open_case(services, facts["case"])
    record = services.aid.of_case(code)
    return lambda parent, around: open_legal_step(parent, around, code, record, facts["matter"])


def _plan_decision(services: ServiceSet, draft: Draft) -> OpenForm:
    plans = services.notes.of_case(open_case(services, draft.subject)).plans
    if not plans or plans[-1].decision:
        raise Outdated("settled")
    return lambda parent, around: open_plan_decision_dialog(parent, around, plans[-1])


def _lower_flag(_services: ServiceSet, draft: Draft) -> OpenForm:
    return lambda parent, around: open_lower_flag_dialog(parent, around, FlagId(draft.subject))


def _task_done(services: ServiceSet, draft: Draft) -> OpenForm:
    task = services.safety_tasks.task(SafetyTaskId(draft.subject))
    if not task.open:
        raise Outdated("settled")
    return lambda parent, around: open_task_done_dialog(parent, around, task.task_id)


SUPPORT_FORMS = {
    "safety": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Assess safety"), Ui_SafetyDialog, _of_case(open_safety_dialog)
    ),
    "suicide_steps": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Steps about suicide"), Ui_SuicideDialog, _of_case(open_suicide_dialog)
    ),
    "safety_plan": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Safety plan"), Ui_SafetyPlanDialog, _of_case(open_safety_plan_dialog)
    ),
    "flag": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Raise a flag"), Ui_FlagDialog, _of_case(open_flag_dialog)),
    "contact_done": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Record a contact"), Ui_ContactDoneDialog, _of_case(open_contact_done_dialog)
    ),
    "note": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Note"), Ui_NoteDialog, _note),
    "pfa_note": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Psychological first aid"), Ui_PfaDialog, _pfa_note),
    "goal": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Goal of a plan"), Ui_GoalDialog, _goal),
    "aid_correction": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Correct what was written"), Ui_AidDialog, _aid_correction
    ),
    "legal_step": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Step of a legal matter"), Ui_AidDialog, _legal_step),
    "plan_decision": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Approve a plan"), Ui_PlanDecisionDialog, _plan_decision
    ),
    "lower_flag": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Take a flag down"), Ui_ReasonDialog, _lower_flag),
    "task_done": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Done"), Ui_ReasonDialog, _task_done, Lane.WRITE),
}
