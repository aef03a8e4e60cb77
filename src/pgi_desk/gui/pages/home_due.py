"""What is due beside referrals and safety, as lines of the first page, and where each of them leads."""

from __future__ import annotations

from datetime import UTC, datetime, time

from pgi_desk.domain.due_list import DueEntry
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.dialogs.approval_presenters import ApprovalReader
from pgi_desk.gui.dialogs.hand_over_presenter import HandOverReader
from pgi_desk.gui.dialogs.open_identity_presenter import NoticeReader
from pgi_desk.gui.dialogs.rights_presenter import open_rights_dialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.read_models import ReferralRow

DUE = "due_kinds"
# What is read first, because a colleague waits for it.
FIRST = ("identity_opened", "hand_over", "agreed")
# The list of the codes in `about`, for the kinds that have one.
ABOUT = {
    "consent_ends": "consent_purposes",
    "right_due": "person_rights",
    "agreed": "approval_kinds",
    "readiness_step": "readiness_questions",
}
PAGES = {
    "consent_ends": "case",
    "agreed": "case",
    "approval_plan": "support",
    "agreement_ends": "staff",
    "vetting_ends": "directory",
    "retention_review": "letting_go",
    "goal_due": "support",
    "safety_plan_review": "safety",
    "best_interest_review": "case",
    "readiness_step": "readiness",
    "status_anew": "indicators",
}


class HomeDue(Presenter):
    """Turns entries into lines, and opens what a line is about."""

    def __init__(self, page: HomePage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._hand_overs = HandOverReader(surroundings, page)
        self._notices = NoticeReader(surroundings, page)
        self._approvals = ApprovalReader(page, surroundings)
        page.due_chosen.connect(self._open)

    def rows(self, entries: tuple[DueEntry, ...]) -> tuple[list[ReferralRow], list[ReferralRow]]:
        """Return the lines that are read first, and the others, each oldest first."""
        first = [self._row(one) for one in entries if one.kind in FIRST]
        return first, [self._row(one) for one in entries if one.kind not in FIRST]

    def state(self, row: ReferralRow) -> str:
        """Return what a line is about, in words."""
        if row.about == "urgent":
            return self.tr("Urgent")
        if row.about.isdecimal():
            return self.tr("{number} in all").replace("{number}", isolated(self.labels.number(int(row.about))))
        return self.labels.code(ABOUT[row.next_step], row.about) if row.next_step in ABOUT else ""

    def _row(self, entry: DueEntry) -> ReferralRow:
        today = self.services.desk.clock.today()
        return ReferralRow(
            referral_id=entry.key,
            number="",
            case_code=entry.case_code,
            provider_name=entry.who,
            priority="",
            state="",
            sent_at=None,
            due_at=datetime.combine(entry.due_on, time(12), UTC) if entry.due_on is not None else None,
            overdue=entry.overdue(today),
            next_step=entry.kind,
            next_list=DUE,
            red=entry.kind == "hand_over" and entry.about == "urgent",
            about=entry.about or (str(entry.count) if entry.count > 1 else ""),
        )

    def _open(self, row: ReferralRow) -> None:
        kind, go = row.next_step, self.around.navigator.go
        if kind == "hand_over":
            self._hand_overs.show(row.referral_id)
        elif kind == "identity_opened":
            self._notices.show(row.referral_id)
        elif kind == "right_due":
            open_rights_dialog(self._page, self.around, CaseCode(row.case_code))
        elif kind in PAGES:
            self._go(PAGES[kind], row.case_code)
        elif kind == "interpreter_ends":
            go("supervision", "interpreters")
        else:
            self._approvals.show(row.referral_id)

    def _go(self, page: str, case_code: str) -> None:
        """Staff, directory and letting go are lists of their own, which have no case."""
        if page != "staff" or self.services.desk.may(Permission.MANAGE_STAFF):
            self.around.navigator.go(page, case_code)
