"""How long the passphrase takes: deriving the key of a file with the usual cost of guessing."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from faults.outcome import Outcome, Tally
from pgi_desk.security.key_derivation import Profile, derive_file_key, new_salt

FASTEST, SLOWEST = 0.4, 1.2


def run(count: int, seed: int, folder: Path) -> Outcome:
    """Derive `count` keys and take the median of the clock on the wall; other work on the machine counts as well."""
    del seed, folder
    tally = Tally("B15", "keys derived from a passphrase at the usual cost", "median 0.4 to 1.2 s")
    taken = []
    for number in range(count):
        begun = time.perf_counter()
        derive_file_key(f"copper lantern window {number}", new_salt(Profile.STANDARD))
        taken.append(time.perf_counter() - begun)
        tally.number += 1
    median = statistics.median(taken)
    if not FASTEST <= median <= SLOWEST:
        tally.problems.append(f"median {median:.2f} s")
    return tally.outcome(f"median {median:.2f} s, {min(taken):.2f} to {max(taken):.2f} s")
