"""What the home page shows: what is due, what waits, what is uncertain."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from pgi_desk.domain.referral import AWAITING_RECEIPT
from pgi_desk.domain.staff import Permission
from pgi_desk.services.desk import Desk
from pgi_desk.services.provider_rows import ProviderView
from pgi_desk.services.provider_search import ProviderSearch
from pgi_desk.services.read_models import Overview

MOST_ROWS = 50
EVERY_SERVICE = 1_000_000


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
        view, wanted = ProviderView.of(self.desk), ProviderSearch(check_due=True)
        keep = partial(view.keeps, wanted=wanted)
        return len(self.desk.queries.search_providers(wanted, view.cut(), keep, EVERY_SERVICE))
