"""Rotation in random histories of two sticks and a clock (T26), over the model that every run of the tests has too."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from faults.outcome import Outcome, Tally
from tests.unit.services.test_rotation_model import Happening, a_world, events, live_through


def run(count: int, start: int, folder: Path) -> Outcome:
    """Live through so many histories; hypothesis makes the first one that fails smaller and ends there."""
    del folder
    what = "histories of backups, lost and planted files and clocks set wrong, with rotation"
    tally, removed = Tally("T26", what, "0 wrong deletions, 0 files of others touched"), 0

    @seed(start)
    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(events, max_size=12))
    def history(happenings: list[Happening]) -> None:
        nonlocal removed
        tally.number += 1
        with a_world() as world:
            live_through(world, happenings)
            removed += sum(one.removed_at is not None for one in world.ledger())

    try:
        history()
    except AssertionError as error:
        tally.problems.append(f"{error}"[:200] or "a rule does not hold")
    return tally.outcome(f"{removed} old backups removed; {len(tally.problems)} problems")
