"""The duty to report of one country, as its legal adviser clarified it; it is read to people before they tell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.text_entry import clean_line, clean_text

# What must be known before the profile counts as clarified; a deadline and a consequence do not exist everywhere.
NEEDED = ("who", "what", "to_whom", "applies_to_adults", "source", "checked_on")
LONGEST_HOURS = 24 * 365


@dataclass(frozen=True, slots=True)
class ReportingDuty:
    """Who must report what to whom by law (domain standards 5.5); everything empty means not yet clarified.

    `applies_to_adults` is yes, no or empty. `deadline_hours` is None where the law names no time.
    """

    who: str = ""
    what: str = ""
    to_whom: str = ""
    deadline_hours: int | None = None
    applies_to_adults: str = ""
    consequence: str = ""
    source: str = ""
    checked_on: date | None = None

    @property
    def clarified(self) -> bool:
        """Tell whether staff may read this out as the law of the country."""
        return all(getattr(self, name) for name in NEEDED)

    def cleaned(self, today: date) -> ReportingDuty:
        """Return the profile as it is kept; raises InvalidEntry when it is neither empty nor clear."""
        tidy = replace(
            self,
            who=clean_line("who", self.who, longest=300),
            what=clean_text("what", self.what, longest=600),
            to_whom=clean_line("to_whom", self.to_whom, longest=300),
            consequence=clean_text("consequence", self.consequence, longest=300),
            source=clean_line("source", self.source, longest=300),
        )
        if tidy.applies_to_adults not in {"", "yes", "no"}:
            raise InvalidEntry(field="applies_to_adults", problem="unknown_code")
        if tidy.deadline_hours is not None and not 0 < tidy.deadline_hours <= LONGEST_HOURS:
            raise InvalidEntry(field="deadline_hours", problem="out_of_range")
        if tidy.checked_on is not None and tidy.checked_on > today:
            raise InvalidEntry(field="checked_on", problem="in_the_future")
        if replace(tidy, checked_on=None) == ReportingDuty():
            return ReportingDuty()
        for name in NEEDED:
            if not getattr(tidy, name):
                raise InvalidEntry(field=name, problem="half_clarified")
        return tidy
