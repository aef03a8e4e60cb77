"""How much each colleague has on their desk: counts for the coordinator, never a ranking."""

from __future__ import annotations

from dataclasses import dataclass

from pgi_desk.domain.staff import Permission
from pgi_desk.services.desk import Desk
from pgi_desk.services.supervision_ports import WorkloadRow

# More than this and somebody should talk with the colleague (domain standards 15); a product decision.
MANY_CASES, MANY_HIGH = 20, 3


@dataclass(frozen=True, slots=True)
class SupervisionService:
    """What a coordinator sees of the work of others: numbers alone."""

    desk: Desk

    def workloads(self) -> tuple[WorkloadRow, ...]:
        """Return open cases, high risks and what is overdue of each colleague, by name."""
        self.desk.require(Permission.SUPERVISE, reading=True)
        return self.desk.queries.workloads(self.desk.clock.now())


def much(row: WorkloadRow) -> bool:
    """Tell whether somebody has so much that a talk about it is due."""
    return row.open_cases > MANY_CASES or row.high_risk > MANY_HIGH
