"""Whom to call when somebody is worried, and by when people are contacted: as this branch has it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.risk_intervals import RiskInterval, intervals_from
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import clean_line, clean_phone
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.safety_schedule import SETTING, branch_intervals, stored_settings

MOST_NUMBERS = 6


@dataclass(frozen=True, slots=True)
class HelpNumber:
    """Whom to call, and the number."""

    who: str
    number: str


@dataclass(frozen=True, slots=True)
class SafetySettings:
    """Numbers to call, and the times of each level."""

    numbers: tuple[HelpNumber, ...]
    intervals: Mapping[str, RiskInterval]


@dataclass(frozen=True, slots=True)
class SafetySettingsService:
    """What a coordinator sets, and everybody sees."""

    desk: Desk

    def settings(self) -> SafetySettings:
        """Return what the branch set, or what is shipped."""
        self.desk.require(Permission.SEE_OVERVIEW)
        text = self.desk.queries.setting(SETTING)
        stored = stored_settings(text).get("numbers", [])
        numbers = tuple(HelpNumber(*pair) for pair in stored) if isinstance(stored, list) else ()
        return SafetySettings(numbers, branch_intervals(self.desk, text))

    def keep(self, settings: SafetySettings) -> ChangeSet:
        """Store numbers and times; a line without a number is left out. Raises InvalidEntry."""
        self.desk.require(Permission.SET_SAFETY)
        numbers = [pair for pair in map(_pair, settings.numbers) if pair[1]][:MOST_NUMBERS]
        if any(not who for who, _ in numbers):
            raise InvalidEntry(field="numbers", problem="empty")
        shipped = intervals_from(self.desk.content.list("risk_intervals"), {})
        local = {
            level: one.checked().figures() for level, one in settings.intervals.items() if one != shipped.get(level)
        }
        with self.desk.work("file.safety_settings") as work:
            text = json.dumps({"numbers": numbers, "intervals": local}, ensure_ascii=False, sort_keys=True)
            work.settings.put(SETTING, text)
            work.commit()
        return ChangeSet.of(Kind.SAFETY)


def _pair(one: HelpNumber) -> tuple[str, str]:
    return clean_line("numbers", one.who), clean_phone("numbers", one.number, longest=40)
