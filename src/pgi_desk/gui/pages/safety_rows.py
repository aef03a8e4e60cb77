"""The lists of the page about safety: what is to do, and what was found and done, newest first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.domain.safety import MERGED as MERGED_FILES
from pgi_desk.domain.safety_tasks import WITH_PERSON
from pgi_desk.gui.labels import Labels, in_line, isolated
from pgi_desk.services.merged_records import HOW
from pgi_desk.services.safety import SafetyView

LOWERED = QT_TRANSLATE_NOOP("SafetyRows", "{level}, lowered with {name}: {reason}")
ASSESSED = QT_TRANSLATE_NOOP("SafetyRows", "Safety assessed")
RAISED = QT_TRANSLATE_NOOP("SafetyRows", "Risk raised after the steps about suicide")
STEPS = QT_TRANSLATE_NOOP("SafetyRows", "Steps about suicide")
PLAN = QT_TRANSLATE_NOOP("SafetyRows", "Safety plan, version {number}")
TOGETHER = QT_TRANSLATE_NOOP("SafetyRows", "made together with the person")
NOT_YET = QT_TRANSLATE_NOOP("SafetyRows", "not yet with the person")
FLAG_UP = QT_TRANSLATE_NOOP("SafetyRows", "Flag raised: {flag}")
MERGED = QT_TRANSLATE_NOOP("SafetyRows", "Joined with the same task of the other case file")
BOTH = QT_TRANSLATE_NOOP("SafetyRows", "Two case files put together: the more careful of both counts")
ORIGINS = {"assessment": ASSESSED, "suicide_steps": RAISED, MERGED_FILES: BOTH}
FLAG_DOWN = QT_TRANSLATE_NOOP("SafetyRows", "Flag taken down: {flag}")


@dataclass(frozen=True, slots=True)
class OpenRow:
    """One thing to do: a task, or a flag that is up although its task is done."""

    key: str
    kind: str
    due_at: datetime | None
    note: str
    is_flag: bool = False


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One thing that was found or done."""

    at: datetime
    what: str
    details: str
    by: str


def open_rows(view: SafetyView) -> tuple[OpenRow, ...]:
    """Return what is to do, the earliest first; flags without an open task come last.

    A contact that nobody may be reminded of is not among them.
    """
    flags = {flag.flag_id: flag for flag in view.record.flags if flag.lowered_at is None}
    rows = []
    for task in view.record.tasks:
        if task.open and not (task.kind in WITH_PERSON and view.stops):
            flag = flags.pop(task.source, None)  # type: ignore[call-overload]  # the source of a task may be a flag
            key = flag.flag_id if flag is not None else task.task_id
            rows.append(OpenRow(key, task.kind, task.due_at, flag.note if flag is not None else "", flag is not None))
    rows.sort(key=lambda row: row.due_at.isoformat() if row.due_at is not None else "")
    return (*rows, *(OpenRow(flag.flag_id, flag.kind, None, flag.note, True) for flag in flags.values()))


def history_rows(view: SafetyView, labels: Labels) -> tuple[HistoryRow, ...]:
    """Return what was found and done, newest first."""
    parts: tuple[Callable[[SafetyView, Labels], list[HistoryRow]], ...] = (
        _assessments,
        _screenings,
        _plans,
        _flags,
        _tasks,
    )
    rows = [row for part in parts for row in part(view, labels)]
    return tuple(sorted(rows, key=lambda row: row.at, reverse=True))


def _assessments(view: SafetyView, labels: Labels) -> list[HistoryRow]:
    rows = []
    for one in view.record.assessments:
        details = labels.code("risk_levels", one.level)
        if one.lowered_reason:
            text = _tr(LOWERED).replace("{level}", details)
            name = isolated(view.staff.get(one.approved_by or "", ""))
            details = text.replace("{name}", name).replace("{reason}", isolated(one.lowered_reason))
        what = _tr(ORIGINS[one.origin])
        rows.append(HistoryRow(one.assessed_at, what, _joined(details, one.note), view.staff.get(one.assessed_by, "")))
    return rows


def _screenings(view: SafetyView, labels: Labels) -> list[HistoryRow]:
    return [
        HistoryRow(
            one.asked_at,
            _tr(STEPS),
            _joined(labels.code("suicide_results", one.result), _tr(BOTH) if one.note == MERGED_FILES else one.note),
            view.staff.get(one.asked_by, ""),
        )
        for one in view.record.screenings
    ]


def _plans(view: SafetyView, labels: Labels) -> list[HistoryRow]:
    rows = []
    for one in view.record.plans:
        what = _tr(PLAN).replace("{number}", labels.number(one.number))
        made = _tr(TOGETHER) if one.with_person else _tr(NOT_YET)
        rows.append(HistoryRow(one.made_at, what, made, view.staff.get(one.made_by, "")))
    return rows


def _flags(view: SafetyView, labels: Labels) -> list[HistoryRow]:
    rows = []
    for one in view.record.flags:
        label = labels.code("safety_flags", one.kind)
        raised = _tr(FLAG_UP).replace("{flag}", label)
        rows.append(HistoryRow(one.raised_at, raised, one.note, view.staff.get(one.raised_by, "")))
        if one.lowered_at is not None:
            lowered = _tr(FLAG_DOWN).replace("{flag}", label)
            by = view.staff.get(one.lowered_by or "", "")
            rows.append(HistoryRow(one.lowered_at, lowered, one.lowered_reason, by))
    return rows


def _tasks(view: SafetyView, labels: Labels) -> list[HistoryRow]:
    rows = []
    flags = {flag.flag_id for flag in view.record.flags if flag.lowered_at is not None}
    for one in view.record.tasks:
        if one.done_at is not None and one.source not in flags:
            details = _joined(_outcome(one.outcome, labels), one.note)
            what = labels.code("safety_tasks", one.kind)
            rows.append(HistoryRow(one.done_at, what, details, view.staff.get(one.done_by or "", "")))
    return rows


def _outcome(outcome: str, labels: Labels) -> str:
    return _tr(MERGED) if outcome == HOW else labels.code("contact_outcomes", outcome)


def _joined(*parts: str) -> str:
    return in_line(isolated(" ".join(part.split())) for part in parts if part)


def _tr(text: object) -> str:
    return QCoreApplication.translate("SafetyRows", str(text))
