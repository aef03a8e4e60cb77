"""The lines of the list on the first page, column by column."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from pgi_desk.domain.referral import EMERGENCY
from pgi_desk.gui.labels import Labels, isolated
from pgi_desk.gui.models.row_table import TableColumn
from pgi_desk.gui.pages.home_due import DUE
from pgi_desk.services.consents import BEFORE_SENDING
from pgi_desk.services.read_models import ReferralRow, SafetyDue

# The lists that say what is to do in a row about somebody's safety, or about a deadline.
SAFETY, LEGAL, CONCERN = "safety_tasks", "legal_due", "concern_steps"


# The lines were always called by the name of the page, and their translations still are.
translate = QCoreApplication.translate


class HomeRows:
    """Says what stands in each column of a line; `stopped` is why prepared referrals cannot leave, if so."""

    def __init__(self, labels: Labels, about: Callable[[ReferralRow], str], now: Callable[[], datetime]) -> None:
        self._labels = labels
        self._about = about
        self._now = now
        self.stopped = ""

    def columns(self) -> list[TableColumn[ReferralRow]]:
        """Return the columns from the start of the line."""
        labels = self._labels
        return [
            TableColumn(translate("HomePresenter", "Letter"), lambda row: row.number),
            TableColumn(translate("HomePresenter", "Case"), lambda row: row.case_code),
            TableColumn(
                translate("HomePresenter", "Priority"), lambda row: labels.code("referral_priorities", row.priority)
            ),
            TableColumn(translate("HomePresenter", "Service or colleague"), lambda row: row.provider_name),
            TableColumn(translate("HomePresenter", "State"), self._state),
            TableColumn(translate("HomePresenter", "Due"), self._due_at),
            TableColumn(translate("HomePresenter", "Next"), self._next),
        ]

    def _due_at(self, row: ReferralRow) -> str:
        """What is not about an answer has a day and no hour."""
        if row.next_list != DUE:
            return self._labels.moment(row.due_at)
        return self._labels.day(row.due_at.date()) if row.due_at is not None else "–"

    def _next(self, row: ReferralRow) -> str:
        """What to do next, or from when on; what readiness stops says so, and without consent nobody is asked."""
        if self.stopped and row.state in BEFORE_SENDING:
            return self.stopped
        step = self._labels.code(row.next_list, row.next_step)
        if row.next_list == LEGAL or self._labels.says(row.next_list, row.next_step, "asks_person"):
            return (
                step
                if row.may_ask
                else translate("HomePresenter", "{step}; do not contact the person").replace("{step}", step)
            )
        if not row.may_ask:
            return translate("HomePresenter", "Do not ask the service: no consent (C5)")
        if row.next_at is None or row.next_at < self._now():
            return step
        text = translate("HomePresenter", "{step}, from {moment}").replace("{step}", step)
        return text.replace("{moment}", isolated(self._labels.moment(row.next_at)))

    def _state(self, row: ReferralRow) -> str:
        if row.next_list == DUE:
            about = self._about(row)
            if row.overdue:
                return (
                    translate("HomePresenter", "OVERDUE: {state}").replace("{state}", about)
                    if about
                    else translate("HomePresenter", "OVERDUE")
                )
            return about
        of_safety = row.next_list in {SAFETY, LEGAL}
        state = self._labels.code("risk_levels" if of_safety else "referral_states", row.state)
        if row.next_list == CONCERN:
            state = self._labels.code("concern_levels", row.about)
        if of_safety and row.state:
            state = translate("HomePresenter", "Risk: {level}").replace("{level}", state)
        if self.stopped and row.state in BEFORE_SENDING:
            return translate("HomePresenter", "STOPPED: {state}").replace("{state}", state)
        if row.mark or (row.receipt_by and row.priority == EMERGENCY):
            return self._receipt(row, state)
        if row.overdue and not state:
            return translate("HomePresenter", "OVERDUE")
        return translate("HomePresenter", "OVERDUE: {state}").replace("{state}", state) if row.overdue else state

    def _receipt(self, row: ReferralRow, state: str) -> str:
        """Which moment passed without a receipt, or by when one should come."""
        if row.mark:
            text = translate("HomePresenter", "{state}: {mark}")
            return text.replace("{state}", state).replace("{mark}", self._labels.code("receipt_marks", row.mark))
        text = translate("HomePresenter", "{state}, receipt by {moment}").replace("{state}", state)
        return text.replace("{moment}", isolated(self._labels.moment(row.receipt_by)))


def safety_row(due: SafetyDue) -> ReferralRow:
    """What is due for somebody's safety or by law, as a row of the list: no letter, who follows it, and what to do."""
    return ReferralRow(
        referral_id=due.task_id,
        number="",
        case_code=due.case_code,
        provider_name=due.who,
        priority="",
        state=due.risk_level,
        sent_at=None,
        due_at=due.due_at,
        overdue=due.overdue,
        next_step=due.kind,
        next_list=due.list_name,
        may_ask=due.may_contact,
        red=due.red,
        about=due.about,
    )
