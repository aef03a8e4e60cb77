"""All families with their counts: full, and short for every run of the tests."""

from __future__ import annotations

from faults import backups, canaries, damage, disk_errors, kills, memory, power_cut, signals, unlock
from faults.outcome import Family

# A short count of 0 leaves a family to the full run: a small disk and a look into memory need root.
FAMILIES: dict[str, tuple[Family, int, int]] = {
    "kills": (kills.run, 1000, 10),
    "power_cut": (power_cut.run, 5000, 60),
    "failing_disk": (disk_errors.run_failing, 320, 8),
    "full_disk": (disk_errors.run_full, 40, 0),
    "flips": (damage.run_flips, 1180, 20),
    "truncations": (damage.run_truncations, 1000, 40),
    "backups": (backups.run, 10_000, 200),
    "signals": (signals.run, 250, 10),
    "canaries": (canaries.run, 400, 40),
    "memory": (memory.run, 50, 0),
    "unlock": (unlock.run, 20, 0),
}
