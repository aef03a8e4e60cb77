"""What the home page shows: what is due, what waits, what is uncertain."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from pgi_desk.domain.chase import ChaseDone, next_chase, quiet_chase
from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.receipt import next_mark, passed_mark, receipt_marks
from pgi_desk.domain.referral import AWAITING_RECEIPT
from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.domain.staff import Permission
from pgi_desk.services.concerns_waiting import concern_due
from pgi_desk.services.desk import Desk
from pgi_desk.services.due_list import DueReader
from pgi_desk.services.legal_due import legal_due
from pgi_desk.services.open_papers import SETTING, papers_in
from pgi_desk.services.paper_leaving import may_say
from pgi_desk.services.provider_rows import ProviderView
from pgi_desk.services.provider_search import ProviderSearch
from pgi_desk.services.read_models import Overview, ReferralRow, UncertainLetter
from pgi_desk.services.safety_due import SafetyRows, by_urgency, not_to_be_contacted, safety_due

# Rows of each kind: what a day begins with, and what somebody sees who asks for all of it.
MOST_ROWS, EVERY_ROW = 50, 500
# Whom a step asks, as its list says.
ASKS_SERVICE, ASKS_PERSON = "asks_service", "asks_person"
EVERY_SERVICE = 1_000_000
# So long a job in a queue may take until it is known what became of it; then somebody has to look at the printer.
ON_ITS_WAY = timedelta(minutes=3)
WAITING = tuple(sorted(AWAITING_RECEIPT))
DRAFTS = ("consent_ok", "draft")


@dataclass(frozen=True, slots=True)
class OverviewService:
    """What every staff member sees first."""

    desk: Desk

    def today(self, *, mine: bool = False, everything: bool = False) -> Overview:
        """Return the state of the branch now, or of what the signed-in person works on.

        Of each kind the most urgent rows, or all of them.
        """
        self.desk.require(Permission.SEE_OVERVIEW)
        most, of = EVERY_ROW if everything else MOST_ROWS, self.desk.member.staff_id if mine else ""
        state, safety, unchecked = self._referrals(most, of), self._safety(most, of), self._unchecked()
        due, incoming = DueReader(self.desk, of).list(unchecked), self.desk.queries.incoming_due()
        late = [due_at for due_at in incoming if self.desk.clock.now() > due_at]
        return replace(
            state,
            providers_due=len(unchecked),
            incoming_open=len(incoming),
            incoming_late=len(late),
            incoming_since=min(late, default=None),
            safety=safety.rows,
            hidden=state.hidden + safety.hidden,
            due=due.entries,
            approvals=sum(one.kind.startswith("approval_") for one in due.entries),
            more=due.more,
        )

    def prepared(self) -> int:
        """Return how many referrals are prepared and have not left."""
        self.desk.require(Permission.SEE_OVERVIEW)
        return self.desk.queries.count_referrals(DRAFTS)

    def _referrals(self, most: int, of: str) -> Overview:
        """Return the part about referrals and papers, with the figures of the branch."""
        queries, now = self.desk.queries, self.desk.clock.now()
        waiting = self._chased(queries.referrals_waiting(states=WAITING, limit=most, now=now, of=of))
        drafts = queries.referrals_waiting(states=DRAFTS, limit=most, now=now, of=of)
        quiet, counts, backup = self._quiet(most, of), queries.counts(), queries.setting("last_backup_at")
        more_drafts = self._more_of(DRAFTS, most, of, len(drafts))
        return Overview(
            branch_name=queries.setting("branch_name"),
            people=counts["people"],
            open_cases=counts["open_cases"],
            open_referrals=counts["open_referrals"],
            overdue=tuple(sorted((row for row in waiting if row.overdue), key=self._urgency)),
            awaiting=tuple(sorted((row for row in waiting if not row.overdue), key=lambda row: not row.mark)),
            drafts=drafts,
            uncertain_letters=(
                *(one for one in queries.uncertain_letters() if not _under_way(one, now)),
                *(one for one in self._open_papers() if not _under_way(one, now)),
            ),
            recalls=queries.referrals_waiting(states=("stop_and_recall",), limit=EVERY_ROW, now=now),
            providers_due=0,
            last_backup_at=datetime.fromisoformat(backup) if backup else None,
            quiet=quiet,
            hidden=self._hidden(most, of, len(waiting), len(quiet)) + more_drafts,
            hidden_drafts=more_drafts,
        )

    def _safety(self, most: int, of: str) -> SafetyRows:
        """Return tasks for somebody's safety, legal deadlines and reviews of a level of concern, by urgency."""
        parts = [read(self.desk, most, of) for read in (safety_due, legal_due, concern_due)]
        rows = by_urgency(row for part in parts for row in part.rows)
        return SafetyRows(rows, sum(part.hidden for part in parts))

    def _hidden(self, most: int, of: str, waiting: int, quiet: int) -> int:
        """Return how many referrals that left are not among the rows."""
        hidden = self._more_of(WAITING, most, of, waiting)
        return hidden + (self.desk.queries.count_quiet(self._quiet_since(), of) - quiet if quiet == most else 0)

    def _more_of(self, states: tuple[str, ...], most: int, of: str, shown: int) -> int:
        """Return how many referrals in some states are not shown; what is not full hides nothing, nor is it counted."""
        return self.desk.queries.count_referrals(states, of) - shown if shown == most else 0

    def _open_papers(self) -> tuple[UncertainLetter, ...]:
        return tuple(
            UncertainLetter(
                disclosure_id=one.paper_id,
                case_code=one.case_code,
                letter_number=one.number,
                intended_at=datetime.fromisoformat(one.intended_at),
                outcome=one.outcome,
                paper=one.kind,
            )
            for one in papers_in(self.desk.queries.setting(SETTING))
            if may_say(self.desk, one)
        )

    def _chased(self, rows: tuple[ReferralRow, ...]) -> tuple[ReferralRow, ...]:
        """Return the rows with what to do next about each."""
        done = self.desk.queries.last_reminders([row.referral_id for row in rows])
        steps, now = self._steps(), self.desk.clock.now()
        known = (_with_step(row, done.get(row.referral_id), steps, now) for row in rows)
        return self._asked(tuple(self._with_marks(row, now) for row in known))

    def _with_marks(self, row: ReferralRow, now: datetime) -> ReferralRow:
        """Return a row with the moments for its receipt; once it is overdue that says more."""
        if row.sent_at is None or row.overdue:
            return row
        content = self.desk.content
        rules = content.list("receipt_marks")
        marks = receipt_marks(row.priority, row.sent_at, content.list("referral_priorities"), rules)
        passed, coming = passed_mark(row.state, marks, now), next_mark(row.state, marks, now)
        return replace(row, mark=passed.code if passed else "", receipt_by=coming.at if coming else None)

    def _asked(self, rows: tuple[ReferralRow, ...]) -> tuple[ReferralRow, ...]:
        """Return the rows with whether the next step may be taken.

        Without consent C5 the service is not asked; without consent C7 or a safe way, the person is not.
        """
        asked = {kind: [row for row in rows if self._asks(row, kind)] for kind in (ASKS_SERVICE, ASKS_PERSON)}
        silent = self.desk.queries.without_feedback(
            [row.case_code for row in asked[ASKS_SERVICE]], self.desk.clock.today()
        )
        apart = not_to_be_contacted(self.desk, [row.case_code for row in asked[ASKS_PERSON]])
        stopped = {id(row) for row in asked[ASKS_SERVICE] if row.case_code in silent}
        stopped |= {id(row) for row in asked[ASKS_PERSON] if row.case_code in apart}
        return tuple(replace(row, may_ask=id(row) not in stopped) for row in rows)

    def _asks(self, row: ReferralRow, whom: str) -> bool:
        rules = self.desk.content.list(row.next_list)
        return row.next_step in rules and rules.get(row.next_step).attributes.get(whom) is True

    def _quiet_since(self) -> dict[str, datetime]:
        now = self.desk.clock.now()
        return {row.code: now - timedelta(days=row.number("days")) for row in self.desk.content.list("quiet_steps")}

    def _quiet(self, most: int, of: str) -> tuple[ReferralRow, ...]:
        """Return referrals of which nothing was heard for as long as their state allows, with what to do."""
        rules = self.desk.content.list("quiet_steps")
        found = []
        for one in self.desk.queries.quiet_referrals(self._quiet_since(), most, of):
            chase = quiet_chase(one.row.state, one.heard_at, rules)
            if chase is not None:
                found.append(replace(one.row, next_step=chase.step, next_at=chase.at, next_list=rules.name))
        return self._asked(tuple(found))

    def _urgency(self, row: ReferralRow) -> tuple[bool, int, str]:
        """Sort what has to be done now to the top, the furthest escalation first, and then by the time it was due."""
        waits = row.next_at is None or row.next_at >= self.desk.clock.now()
        codes = self._steps().codes()
        level = codes.index(row.next_step) if row.next_step in codes else -1
        return waits, -level, row.due_at.isoformat() if row.due_at is not None else ""

    def _steps(self) -> CodeList:
        return self.desk.content.list("chase_steps")

    def _unchecked(self) -> tuple[ServiceProvider, ...]:
        view, wanted = ProviderView.of(self.desk), ProviderSearch(check_due=True)
        keep = partial(view.keeps, wanted=wanted)
        return self.desk.queries.search_providers(wanted, view.cut(), keep, EVERY_SERVICE)


def _with_step(row: ReferralRow, done: ChaseDone | None, steps: CodeList, now: datetime) -> ReferralRow:
    chase = next_chase(row.state, row.priority, row.due_at, done, steps, now)
    return row if chase is None else replace(row, next_step=chase.step, next_at=chase.at)


def _under_way(letter: UncertainLetter, now: datetime) -> bool:
    """Tell whether a letter is being printed at this moment, so that nobody is asked too early."""
    return letter.outcome == "intended" and timedelta() <= now - letter.intended_at < ON_ITS_WAY
