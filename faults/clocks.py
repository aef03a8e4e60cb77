"""Clocks that lie (T25): years back and forward, leap days, summer time, the end of 32-bit time, other zones."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from faults.office import Office, new_office
from faults.outcome import Outcome, Tally
from faults.traced import ROOT
from pgi_desk.domain.identifiers import AgreementId
from pgi_desk.domain.staff import Agreement

UTC_ZONE = "UTC"
# Several backups on most days, so that rotation has something to take away; now and then a week without one.
GAPS = tuple(timedelta(hours=hours) for hours in (3, 3, 5, 8, 8, 24, 24, 50, 170))
BACK, FORWARD = timedelta(minutes=2), timedelta(days=400)
KEPT_ANYWAY, LEVELS = 3, (("%Y-%m-%d", 7), ("%G-%V", 5), ("%Y-%m", 12))
LONGEST_SECONDS = 1800
# The clock is read anew at every question; time that only runs, for waiting, stays what it is.
SETTINGS = {"FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1"}


@dataclass(frozen=True, slots=True)
class Situation:
    """What happens to a clock: from its start ordinary work, then from a new moment on, and perhaps back again."""

    name: str
    start: str
    moment: str = ""
    zones: tuple[str, str] = (UTC_ZONE, UTC_ZONE)
    put_right: bool = False
    each_time: bool = False


SITUATIONS = (
    Situation("back ten years for good", "2027-03-01 10:00", "2017-03-01 10:00"),
    Situation("back ten years and put right", "2027-03-01 10:00", "2017-03-01 10:00", put_right=True),
    Situation("forward ten years for good", "2027-03-01 10:00", "2037-03-01 10:00"),
    Situation("forward ten years and put right", "2027-03-01 10:00", "2037-03-01 10:00", put_right=True),
    Situation("summer time begins", "2027-03-26 00:59", zones=("Europe/Paris", "Europe/Paris")),
    Situation("summer time ends", "2027-10-29 00:59", zones=("Europe/Paris", "Europe/Paris")),
    Situation("leap day", "2028-02-27 23:59"),
    Situation("end of 32-bit time", "2038-01-17 03:14"),
    Situation("journey west over the date line", "2027-05-30 10:30", zones=("Pacific/Kiritimati", "Pacific/Pago_Pago")),
    Situation("journey east over the date line", "2027-05-30 10:30", zones=("Pacific/Pago_Pago", "Pacific/Kiritimati")),
    Situation("year of 53 weeks ends", "2026-12-30 22:00"),
    Situation("dead battery every other time", "2027-03-01 10:00", "2016-01-01 00:00", each_time=True),
)


def run(count: int, seed: int, folder: Path) -> Outcome:
    """Make `count` backups, shared out among the situations, in a process whose clock is set before each of them."""
    what = "backups with rotation under a clock that is set back and forward, twelve situations"
    tally = Tally("T25", what, "0 wrong deletions, numbers rise by one, each jump in the record of activity")
    if shutil.which("faketime") is None:
        return tally.outcome("faketime is missing")
    each, removed, jumps = count // len(SITUATIONS), 0, 0
    lived = _lived(_bound_for_ever(new_office(folder)), each, seed, tally.problems)
    for situation in SITUATIONS:
        backups = [one for one in lived if one["situation"] == situation.name]
        tally.problems += [f"{situation.name}: {one['error']}" for one in backups if "error" in one]
        backups = [one for one in backups if "error" not in one]
        tally.number += len(backups)
        removed += sum(len(one["removed"]) for one in backups)
        jumps += judge(situation.name, backups, tally.problems)
    return tally.outcome(f"{removed} old ones removed, {jumps} jumps noted; {len(tally.problems)} problems")


def _bound_for_ever(office: Office) -> Office:
    """Let the agreement of the coordinator hold on every day that a clock may show; the clock is what is tried."""
    opened, services = office.open()
    member = opened.member.staff_id
    with services.desk.work("staff.agreement") as work:
        work.agreements.add(Agreement(AgreementId("for-ever"), member, date(2010, 1, 1), date(2099, 1, 1), member))
        work.commit()
    opened.close()
    return office


def _lived(office: Office, each: int, seed: int, problems: list[str]) -> list[dict[str, Any]]:
    """Let a process live through all situations and return what it saw after each backup."""
    child = [sys.executable, "-m", "faults.clock_child", str(office.path), str(each), str(seed)]
    done = subprocess.run(
        ["faketime", "-f", "+0d", *child],
        input=office.raw_key.hex() + "\n",
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "src")])} | SETTINGS,
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )
    if done.returncode:
        problems.append(done.stderr[-300:])
    return [json.loads(line) for line in done.stdout.splitlines()]


def judge(where: str, backups: Sequence[dict[str, Any]], problems: list[str]) -> int:
    """Hold what was seen against what has to be; returns how many jumps were noted."""
    made, present, jumps = list[datetime](), dict[int, datetime](), 0
    for place, one in enumerate(backups):
        now = datetime.fromisoformat(one["now"])
        if made and not -BACK <= now - made[-1] <= FORWARD:
            jumps += 1
        doubtful = bool(made) and not timedelta(0) <= now - max(made) <= FORWARD
        made.append(now)
        present[one["sequence"]] = now
        removed = {sequence: present.pop(sequence) for sequence in one["removed"]}
        if one["sequence"] != place + 1:
            problems.append(f"{where}: backup {place + 1} has number {one['sequence']}")
        if doubtful and removed:
            problems.append(f"{where}: removed although the clock is in doubt: {sorted(removed)}")
        problems += [f"{where}: {sequence} removed too early" for sequence in _wrong(removed, present)]
        if sorted(one["on_medium"]) != sorted(present):
            problems.append(f"{where}: {one['on_medium']} on the medium, not {sorted(present)}")
        if one["jumps"] - backups[0]["jumps"] != jumps:
            problems.append(f"{where}: {one['jumps']} of {jumps} jumps noted after backup {place + 1}")
    return jumps


def _wrong(removed: dict[int, datetime], present: dict[int, datetime]) -> Iterator[int]:
    """Name what was removed although it was among the newest, or the newest of a day, week or month that is kept."""
    for sequence, moment in removed.items():
        newer = {other: when for other, when in present.items() if other > sequence}
        if len(newer) < KEPT_ANYWAY or not all(_replaced(moment, newer, *level) for level in LEVELS):
            yield sequence


def _replaced(moment: datetime, newer: dict[int, datetime], form: str, many: int) -> bool:
    periods = {when.strftime(form) for when in newer.values()}
    return moment.strftime(form) in periods or len(periods) >= many


def moments(situation: Situation, count: int, chance: random.Random) -> Iterator[tuple[datetime, str]]:
    """Yield what the clock shows before each backup, and the zone; the event lies in the second quarter."""
    true, event = _utc(situation.start), chance.randrange(count // 4, count // 2 + 1)
    back = chance.randrange(count // 2 + 1, count) if situation.put_right and count > event + 1 else count
    wrong = _utc(situation.moment) - true if situation.moment else timedelta(0)
    for number in range(count):
        zone = situation.zones[number >= event]
        if situation.each_time and number % 2:
            yield _utc(situation.moment), zone
        else:
            yield true + (wrong if event <= number < back and not situation.each_time else timedelta(0)), zone
        true += chance.choice(GAPS)


def _utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
