"""All families with their counts: full, and short for every run of the tests."""

from __future__ import annotations

from faults import backups, damage, disk_errors, kills, power_cut
from faults.outcome import Family

# A short count of 0 leaves a family to the full run: a small disk needs the right to mount one.
FAMILIES: dict[str, tuple[Family, int, int]] = {
    "kills": (kills.run, 1000, 10),
    "power_cut": (power_cut.run, 5000, 60),
    "failing_disk": (disk_errors.run_failing, 320, 8),
    "full_disk": (disk_errors.run_full, 40, 0),
    "flips": (damage.run_flips, 1180, 20),
    "truncations": (damage.run_truncations, 1000, 40),
    "backups": (backups.run, 10_000, 200),
}
