"""Which exercise a member of staff is in the middle of; a real file has none."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta

from pgi_desk.domain.identifiers import StaffId
from pgi_desk.services.ports import UnitOfWork

# Setting of a training file by member of staff.
BEGUN = "exercise_begun"


@dataclass(frozen=True, slots=True)
class Begun:
    """An exercise that was begun: after which entry of the trail, and how far ahead the time was then."""

    code: str
    sequence: int
    ahead: timedelta


def begun_by(work: UnitOfWork, staff_id: StaffId) -> Begun | None:
    """Return the exercise that goes on for somebody, or None."""
    kept = json.loads(work.settings.get(begun_key(staff_id)) or "null")
    return Begun(kept["code"], kept["sequence"], timedelta(minutes=kept["ahead"])) if kept else None


def begun_key(staff_id: StaffId) -> str:
    """Return under which setting it is kept."""
    return f"{BEGUN}/{staff_id}"
