"""T45: memory after locking: nothing of passphrase, key and records is left in the process of the unlock window."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from faults.memory_scan import forms, group, hits, key_forms
from faults.office import PASSPHRASE, Office, new_office
from faults.outcome import Outcome, Tally
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.services.people import CorrectPerson

PATIENCE, REST = 120.0, 2.0
MISTYPED, TYPED = "copper lantern window eight rivers", "Zephyrine needs a bed for tonight"
# The exercises, which every process knows, tell of the name that the people of the other tests have.
NAME = "Ondrevalis"
# Of the people in the file, what is told about the one who is looked at, and of services.
RECORDED = (
    *(NAME, "55 92 11 22", "blue umbrella", "only herself", "Asks for a medical check."),
    *(
        "Old Quay",
        "Harbour Street Clinic",
        "Tern Street Legal Office",
        "Gull House",
        "2 Slipway Lane",
        "Jonah Prestwold",
    ),
)


def run(count: int, seed: int, folder: Path) -> Outcome:
    """Open and lock `count` times; the order of things is the same each time, so the seed changes nothing."""
    del seed
    what = "passphrase mistyped, typed, a person looked at, a form begun, locked; the memory of all processes searched"
    tally = Tally("B10", what, "0 of passphrases, key, record texts and what was typed")
    office, seen = _renamed(new_office(folder)), 0
    for number in range(count if os.geteuid() == 0 else 0):
        tally.number += 1
        seen += _lock_once(office, f"cycle {number}", tally.problems)
    return tally.outcome(f"{seen} seen while open; {len(tally.problems)} problems after the lock")


def _renamed(office: Office) -> Office:
    opened, services = office.open()
    try:
        for row in services.people.page().rows:
            code = CaseCode(row.case_code)
            services.people.correct(CorrectPerson(code, replace(services.people.entry(code), family_name=NAME)))
    finally:
        opened.close()
    return office


def _lock_once(office: Office, where: str, problems: list[str]) -> int:
    secrets = {word: forms(word) for word in (PASSPHRASE, MISTYPED, TYPED, *RECORDED)}
    secrets["key"] = key_forms(office.raw_key)
    command = [sys.executable, "-m", "faults.lock_child", str(office.path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("no pipes")
        process.stdin.write(f"{PASSPHRASE}\n{MISTYPED}\n{TYPED}\n")
        process.stdin.flush()
        opened = process.stdout.readline() == "open\n"
        seen = hits(group(process.pid), secrets) if opened else {}
        # A search that finds no key while the file is open is blind.
        if not (seen.get("key") and seen.get(TYPED)):
            problems.append(f"did not open: {where}")
        process.stdin.write("lock\n")
        process.stdin.flush()
        if _is_locked(process.pid):
            found = hits(group(process.pid), secrets)
            problems += [f"{name} found after the lock: {where}" for name, amount in found.items() if amount]
        else:
            problems.append(f"did not lock: {where}")
        process.kill()
    return sum(seen.values())


def _is_locked(process: int) -> bool:
    """Wait until the process has become a fresh program whose window has come to rest."""
    limit, before = time.monotonic() + PATIENCE, -1
    while time.monotonic() < limit:
        time.sleep(REST)
        words = Path(f"/proc/{process}/cmdline").read_bytes().split(b"\0")
        size = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
        if b"pgi_desk" in words and size == before:
            return True
        before = size
    return False
