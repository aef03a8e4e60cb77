"""What the home page shows: what is due, what waits, what is uncertain."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pgi_desk.domain.referral import AWAITING_RECEIPT
from pgi_desk.domain.service_directory import referral_problems
from pgi_desk.domain.staff import Permission
from pgi_desk.services.desk import Desk
from pgi_desk.services.read_models import Overview

MOST_ROWS = 50


@dataclass(frozen=True, slots=True)
class OverviewService:
    """What every staff member sees first."""

    desk: Desk

    def today(self) -> Overview:
        """Return the state of the branch now."""
        self.desk.require(Permission.SEE_OVERVIEW)
        queries, now = self.desk.queries, self.desk.clock.now()
        waiting = queries.referrals_waiting(states=tuple(sorted(AWAITING_RECEIPT)), limit=MOST_ROWS, now=now)
        counts = queries.counts()
        backup = queries.setting("last_backup_at")
        return Overview(
            branch_name=queries.setting("branch_name"),
            people=counts["people"],
            open_cases=counts["open_cases"],
            open_referrals=counts["open_referrals"],
            overdue=tuple(row for row in waiting if row.overdue),
            awaiting=tuple(row for row in waiting if not row.overdue),
            drafts=queries.referrals_waiting(states=("consent_ok", "draft"), limit=MOST_ROWS, now=now),
            uncertain_letters=queries.uncertain_letters(),
            recalls=queries.referrals_waiting(states=("stop_and_recall",), limit=MOST_ROWS, now=now),
            providers_due=self._providers_due(),
            last_backup_at=datetime.fromisoformat(backup) if backup else None,
        )

    def _providers_due(self) -> int:
        rules, today = self.desk.vetting_rules(), self.desk.clock.today()
        found = self.desk.queries.providers(search="", family="", limit=500)
        open_ones = (provider for provider in found if provider.vetting.status not in {"closed", "suspended"})
        return sum(bool(referral_problems(provider, rules, today)) for provider in open_ones)
