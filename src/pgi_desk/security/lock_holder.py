"""Who holds a file, as far as Linux tells: from its table of locks and processes, so that nothing has to be written."""

from __future__ import annotations

import os
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from pgi_desk.security.unlock_delay import running_time

PROC: Final = Path("/proc")
# Beyond this the time of day alone would be taken for today's.
_ONE_DAY_SHOWN: Final = 12 * 3600


def holder_of(handle: int, proc: Path = PROC) -> dict[str, object]:
    """Return `by` (account), `since` (local time at which it was started) and `own`; empty when nobody tells.

    On other systems, for another computer's lock and on file systems that number their files twice it is empty.
    """
    if sys.platform == "win32":
        return {}
    try:
        process = _process(os.fstat(handle), (proc / "locks").read_text(encoding="ascii"))
        if process is None:
            return {}
        uid = _account(proc / str(process))
        return {"by": _name(uid), "since": _started(proc, process), "own": uid == os.getuid()}
    except (OSError, ValueError, IndexError, KeyError):
        return {}


def _process(file: os.stat_result, locks: str) -> int | None:
    """Return the process that holds the lock on a file."""
    wanted = f"{os.major(file.st_dev):02x}:{os.minor(file.st_dev):02x}:{file.st_ino}"
    for line in locks.splitlines():
        parts = line.split()
        if len(parts) >= 6 and parts[1] == "FLOCK" and parts[5] == wanted and int(parts[4]) > 0:
            return int(parts[4])
    return None


def _account(process: Path) -> int:
    """Return the user id; the owner of the folder would be root for a process that hides its memory, as ours do."""
    found = re.search(
        r"^Uid:\s+(\d+)", (process / "status").read_text(encoding="utf-8", errors="replace"), re.MULTILINE
    )
    if found is None:
        raise ValueError("uid")
    return int(found[1])


def _name(uid: int) -> str:
    import pwd

    return pwd.getpwuid(uid).pw_name


def _started(proc: Path, process: int) -> str:
    # The name of the program stands in brackets and may hold anything, brackets too.
    after_name = (proc / str(process) / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2]
    since_start = int(after_name.split()[19]) / os.sysconf("SC_CLK_TCK")
    found = re.search(r"^btime (\d+)", (proc / "stat").read_text(encoding="ascii"), re.MULTILINE)
    if found is None:
        raise ValueError("btime")
    moment = datetime.fromtimestamp(int(found[1]) + since_start, UTC).astimezone()
    shown = "%H:%M" if running_time() - since_start < _ONE_DAY_SHOWN else "%Y-%m-%d %H:%M"
    return moment.strftime(shown)
