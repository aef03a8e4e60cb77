"""A record that was found as one line, and the page that shows it; what may not be seen is masked before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from pgi_desk.gui.labels import Labels, in_line, isolated
from pgi_desk.services.finding_ports import Found, FoundBy, FoundKind


@dataclass(frozen=True, slots=True)
class FoundLines:
    """Writes lines in the language of the window, on the day on which somebody looks."""

    labels: Labels
    today: date

    def line(self, found: Found) -> str:
        """Return what tells a record apart from others."""
        parts = {
            FoundKind.PERSON: self._person,
            FoundKind.REFERRAL: self._referral,
            FoundKind.PROVIDER: self._provider,
            FoundKind.INCOMING: self._incoming,
        }[found.kind](found)
        alike = [QCoreApplication.translate("FoundLines", "sounds alike")] if found.by is FoundBy.SOUND else []
        return in_line((*parts, *alike))

    def _person(self, found: Found) -> tuple[str, ...]:
        age = self.labels.age(found.birth, found.age_group, self.today)
        sex, status = self.labels.code("sexes", found.sex), self.labels.code("case_statuses", found.code)
        return (isolated(found.case_code), isolated(found.title), age, sex, status, _value(found.detail))

    def _referral(self, found: Found) -> tuple[str, ...]:
        state = self.labels.code("referral_states", found.code)
        return (isolated(found.title), isolated(found.case_code), isolated(found.detail), state)

    def _provider(self, found: Found) -> tuple[str, ...]:
        status = self.labels.code("vetting_statuses", found.code)
        return (isolated(found.title), _value(found.detail), status)

    def _incoming(self, found: Found) -> tuple[str, ...]:
        received = self.labels.day(date.fromisoformat(found.detail))
        return (isolated(found.title), received, self.labels.code("incoming_answers", found.code))


def place_of(found: Found) -> tuple[str, str]:
    """Return the page that shows a record, and its key there."""
    if found.kind is FoundKind.PROVIDER:
        return "directory", found.key
    return ("case", found.case_code) if found.case_code else ("incoming", found.key)


def _value(text: str) -> str:
    return isolated(text) if text else ""
