"""The recording process under strace: to make its calls fail, or to write down what it asked of the disk."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from faults.office import Office

ROOT = Path(__file__).resolve().parent.parent
LONGEST_SECONDS = 120


def has_strace() -> bool:
    """Tell whether strace is installed."""
    return shutil.which("strace") is not None


def recorded(office: Office, seed: int, limit: int, strace: tuple[str, ...] = ()) -> tuple[list[str], str]:
    """Record in a process to its end; returns what it acknowledged and the name of the error that ended it."""
    return answered(office, ("faults.working_child", str(office.path), str(seed), str(limit)), strace)


def answered(office: Office, child: tuple[str, ...], strace: tuple[str, ...] = ()) -> tuple[list[str], str]:
    """Run a module that reads the key of a file to its end; returns its lines, and the error that it says ended it."""
    command = [sys.executable, "-m", *child]
    paths = os.pathsep.join([str(ROOT), str(ROOT / "src")])
    result = subprocess.run(
        ["strace", "-f", "-qq", "--seccomp-bpf", *strace, *command] if strace else command,
        input=office.raw_key.hex() + "\n",
        env={**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )
    lines = result.stdout.splitlines()
    refused = [line.partition(" ")[2] for line in lines if line.startswith("refused ")]
    if not refused and result.returncode != 0:
        refused = [f"unknown: exit code {result.returncode}"]
    return [line for line in lines if not line.startswith("refused ")], "".join(refused)
