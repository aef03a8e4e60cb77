"""The duty to report of the country, kept by a coordinator in the file's settings."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from datetime import date

from pgi_desk.domain.reporting_duty import ReportingDuty
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk

SETTING = "reporting_duty"


@dataclass(frozen=True, slots=True)
class ReportingDutyService:
    """What staff read out before somebody tells them anything, and how a coordinator keeps it up to date."""

    desk: Desk

    def profile(self) -> ReportingDuty:
        """Return the profile of the country; an empty one was not clarified yet."""
        self.desk.require(Permission.READ_CASES)
        return duty_from(self.desk.queries.setting(SETTING))

    def keep(self, duty: ReportingDuty) -> ChangeSet:
        """Store what the legal adviser clarified, or an empty profile; raises InvalidEntry."""
        self.desk.require(Permission.SET_REPORTING_DUTY)
        tidy = duty.cleaned(self.desk.clock.today())
        with self.desk.work("file.reporting_duty") as work:
            work.settings.put(SETTING, _text_of(tidy))
            work.commit()
        return ChangeSet.of(Kind.CONSENT)


def duty_from(text: str) -> ReportingDuty:
    """Return the profile of a stored setting; an empty text is an empty profile."""
    if not text:
        return ReportingDuty()
    stored = json.loads(text)
    known = {item.name: stored[item.name] for item in fields(ReportingDuty) if item.name in stored}
    checked = known.get("checked_on")
    return ReportingDuty(**{**known, "checked_on": date.fromisoformat(checked) if checked else None})


def _text_of(duty: ReportingDuty) -> str:
    checked = duty.checked_on.isoformat() if duty.checked_on else ""
    return json.dumps({**asdict(duty), "checked_on": checked}, ensure_ascii=False, sort_keys=True)
