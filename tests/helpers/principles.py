"""The habit of somebody who works well: principles were looked at so often that nothing is asked any more."""

from __future__ import annotations

from pgi_desk.domain.identifiers import CheckId
from pgi_desk.domain.principle_checks import QUIET_AFTER, CheckAnswer, Consequence, Occasion, PrincipleCheck
from pgi_desk.services.service_set import ServiceSet


def look_often(services: ServiceSet) -> None:
    """Store enough correct checks for every occasion, as one piece of work."""
    desk = services.desk
    with desk.work("principles.check") as work:
        for occasion in Occasion:
            for _ in range(QUIET_AFTER):
                work.principle_checks.add(
                    PrincipleCheck(
                        check_id=CheckId(desk.identifiers.new_id()),
                        occasion=occasion,
                        made_at=desk.clock.now(),
                        made_by=desk.member.staff_id,
                        asked="full",
                        answers=(CheckAnswer("can_we_help", "yes"),),
                        outcome=Consequence.GO_ON.value,
                    )
                )
        work.commit()
