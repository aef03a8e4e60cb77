"""The log that a crash left beside a file: looked at before it is brought in, because it may not belong there.

SQLite knows whole frames from torn ones, but not today's log from one of another day: somebody who puts a copy where a
crashed file lay has the log of one under the other. Brought in, it mixes both for good.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from pgi_desk.domain.errors import DamagedFile, FileRefused
from pgi_desk.persistence.engine import connect
from pgi_desk.persistence.verification import fits_together

WITH_ITS_LOG, ALONE = "ro", "ro&immutable=1"


def refuse_wrong_log(path: Path, raw_key: bytes | bytearray) -> None:
    """Raise DamagedFile when a file fits together by itself but no longer under its log; nothing is written.

    Without a log this costs nothing. A file that is damaged by itself is let in as always: its log is not to blame.
    """
    log = path.with_name(path.name + "-wal")
    if not log.exists() or log.stat().st_size == 0:
        return
    if not _fits(path, raw_key, WITH_ITS_LOG) and _fits(path, raw_key, ALONE):
        raise DamagedFile(path=path, problems=("log_does_not_fit",))


def _fits(path: Path, raw_key: bytes | bytearray, mode: str) -> bool:
    try:
        return fits_together(partial(connect, path, raw_key, mode=mode, wal=False))
    except FileRefused:
        return False
