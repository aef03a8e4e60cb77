"""A process that faketime runs: it sets its own clock, and opens, backs up and closes a file at each moment."""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from faults.clocks import SITUATIONS, moments
from faults.office import Office, held_program
from pgi_desk.security.backup_envelope import Envelope
from pgi_desk.services.audit import AuditSearch
from pgi_desk.services.backup import MakeBackup


def live(office: Office, moments: Iterator[tuple[datetime, str]]) -> Iterator[dict[str, Any]]:
    """Make a backup at each moment and yield its number, what went, what lies there and the jumps noted so far."""
    stick, known, gone = office.path.parent / "stick", set[int](), set[int]()
    stick.mkdir()
    _, public = Envelope.new_identity()
    for moment, zone in moments:
        set_clock(moment, zone)
        opened, services = office.open()
        try:
            services.anchors.advance()
            services.backup.make(MakeBackup(stick, recipients=(public,)))
            services.anchors.advance()
            ledger = services.backup_care.state().backups
            jumps = services.audit.extent(AuditSearch(action="file.clock")).entries
        finally:
            opened.close()
        (newest,) = (one for one in ledger if one.sequence not in known)
        removed = {one.sequence for one in ledger if one.removed_at is not None}
        yield {
            "now": newest.made_at.isoformat(),
            "sequence": newest.sequence,
            "removed": sorted(removed - gone),
            "on_medium": sorted(int(one.stem.rpartition("-")[2]) for one in stick.glob("*.pgibak")),
            "jumps": jumps,
        }
        known, gone = {one.sequence for one in ledger}, removed
    report = held_program(office.raw_key).files.stores.verify(office.path, office.raw_key)
    if not report.good:
        raise RuntimeError(f"not whole: {report.problems}")


def set_clock(moment: datetime, zone: str) -> None:
    """Let faketime show this moment from now on."""
    now = time.clock_gettime(time.CLOCK_REALTIME)
    shift = float(os.environ["FAKETIME"].removesuffix("d")) + moment.timestamp() - now
    os.environ["FAKETIME"] = f"{shift:+.3f}"
    os.environ["TZ"] = zone
    time.tzset()
    if abs(time.time() - moment.timestamp()) > 1:
        raise RuntimeError("the clock cannot be set")


def main() -> int:
    """Live through all situations and print what was seen: `clock_child FILE BACKUPS SEED`."""
    path, each, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    base = Office(path, bytes.fromhex(sys.stdin.readline().strip()))
    for number, situation in enumerate(SITUATIONS):
        office = base.copied(path.parent / f"{number}" / "office.pgidesk")
        try:
            for seen in live(office, moments(situation, each, random.Random(seed + number))):
                print(json.dumps({"situation": situation.name, **seen}), flush=True)
        except Exception as error:  # which one is the finding
            print(json.dumps({"situation": situation.name, "error": repr(error)}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
