"""Help with health in codes alone: what was given, and whether care that cannot wait was found in time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.health_windows import health_windows
from pgi_desk.domain.identifiers import AssistanceId, CaseCode, HealthHelpId, StaffId
from pgi_desk.domain.text_entry import require_code

IN_TIME = "in_time"


@dataclass(frozen=True, slots=True)
class HealthHelp:
    """What an entry about health says besides its type; there is no text, so no diagnosis can stand in it.

    `windows` are the kinds of care with a time limit to which the person was referred while they were possible.
    """

    health_id: HealthHelpId
    assistance_id: AssistanceId
    case_code: CaseCode
    recorded_at: datetime
    recorded_by: StaffId
    given: tuple[str, ...] = ()
    urgent_care: str = "not_asked"
    windows: tuple[str, ...] = ()
    corrects: HealthHelpId | None = None

    def cleaned(self, content: ContentLibrary) -> HealthHelp:
        """Return the entry as it is kept; InvalidEntry names the field that cannot be."""
        for code in self.given:
            require_code("given", code, content.list("health_given"))
        for code in self.windows:
            require_code("windows", code, content.list("health_windows"))
        require_code("urgent_care", self.urgent_care, content.list("urgent_care_answers"))
        if (self.urgent_care == IN_TIME) != bool(self.windows):
            raise InvalidEntry(field="windows", problem="windows_do_not_fit")
        return self


def require_possible(
    wanted: Iterable[str], content: ContentLibrary, event: datetime | None, given_at: datetime
) -> None:
    """Raise InvalidEntry when a kind of care was no longer possible when the person was referred to it.

    The time of the event decides this and is not kept (domain standards 6.2); without it nothing can be said.
    """
    if event is None:
        return
    closed = {one.code for one in health_windows(content.list("health_windows"), event, given_at) if not one.open}
    if closed & set(wanted):
        raise InvalidEntry(field="windows", problem="window_closed")
