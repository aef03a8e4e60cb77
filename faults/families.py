"""All families with their counts: full, and short for every run of the tests."""

from __future__ import annotations

from faults import (
    backups,
    canaries,
    clocks,
    crashes,
    damage,
    disk_errors,
    erased,
    kills,
    logs,
    memory,
    power_cut,
    provoked,
    races,
    replay,
    round_trips,
    signals,
    starved,
    sticks,
    swaps,
    unlock,
)
from faults.outcome import Family

# A short count of 0 leaves a family to the full run: a small disk and a look into memory need root.
FAMILIES: dict[str, tuple[Family, int, int]] = {
    "kills": (kills.run, 1000, 10),
    "power_cut": (power_cut.run, 5000, 60),
    "failing_disk": (disk_errors.run_failing, 480, 8),
    "full_disk": (disk_errors.run_full, 40, 0),
    "replay": (replay.run, 200, 6),
    "round_trips": (round_trips.run, 500, 8),
    "released_files": (round_trips.run_released, 12, 6),
    "logs": (logs.run, 500, 36),
    "erased": (erased.run, 200, 36),
    "sticks": (sticks.run, 300, 8),
    "forgetful_sticks": (sticks.run_forgetful, 50, 9),
    "flips": (damage.run_flips, 1180, 20),
    "truncations": (damage.run_truncations, 1000, 40),
    "backups": (backups.run, 10_000, 200),
    "signals": (signals.run, 250, 10),
    "canaries": (canaries.run, 400, 40),
    "memory": (memory.run, 50, 0),
    "unlock": (unlock.run, 20, 0),
    "clocks": (clocks.run, 600, 48),
    "upgrade": (swaps.run_upgrade, 600, 3),
    "key_change": (swaps.run_key_change, 400, 3),
    "provoked": (provoked.run, 500, 40),
    "memory_limit": (starved.run_memory, 192, 6),
    "scarce": (starved.run_scarce, 93, 5),
    "races": (races.run_races, 200, 3),
    "crashes": (crashes.run, 20, 2),
    "stale_locks": (races.run_stale, 100, 3),
}
