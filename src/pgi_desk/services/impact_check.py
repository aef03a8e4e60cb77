"""The look at the impact assessment before the first real person, the same wherever somebody is recorded."""

from __future__ import annotations

from pgi_desk.domain.errors import ImpactNotAssessed
from pgi_desk.domain.impact import ImpactStanding, impact_standing, opens_first_case
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork


def impact_now(desk: Desk, work: UnitOfWork) -> ImpactStanding:
    """Return where the file stands today."""
    return impact_standing(desk.content.list("impact_results"), work.impacts.all(), desk.clock.today())


def require_impact(desk: Desk, work: UnitOfWork) -> None:
    """Raise ImpactNotAssessed before the first real person (domain standards 8, DP-10).

    A file that has people already goes on and is reminded: nobody in front of the desk may be sent away for a paper.
    Quick contacts and help in an emergency never come here.
    """
    if desk.in_demo or work.has_cases():
        return
    known = impact_now(desk, work)
    if not opens_first_case(known):
        raise ImpactNotAssessed(state=known.state.value)
