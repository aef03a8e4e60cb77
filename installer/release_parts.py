"""What all steps of making installers share: places, the version, the time of the release, running tools."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "installers"
OUT = ROOT / "dist"
ONEDIR = WORK / "onedir" / "pgi-desk"
LOCK = ROOT / "installer" / "requirements.lock"
BUILD_LOCK = ROOT / "installer" / "requirements-build.lock"
PIP = ("--quiet", "--no-input", "--disable-pip-version-check", "--no-deps", "--require-hashes")


class Refused(Exception):
    """An installer cannot be made; the text says why and what to do."""


def version() -> str:
    """Return the version of the program: the only place where it is written."""
    text = (ROOT / "src" / "pgi_desk" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(\d+\.\d+\.\d+)"$', text, re.MULTILINE)
    if found is None:
        raise Refused("src/pgi_desk/__init__.py has no version of three numbers.")
    return found[1]


def release_time() -> int:
    """Return the seconds that every packed file carries: SOURCE_DATE_EPOCH, else the time of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    if shutil.which("git") is None:
        raise Refused("Set SOURCE_DATE_EPOCH: without git nobody knows the time of this release.")
    return int(run(["git", "log", "-1", "--format=%ct"], cwd=ROOT))


def need(programs: Mapping[str, str], *others: str) -> None:
    """Refuse when something is missing, and name all of it at once.

    The values are the Debian packages that hold the programs; `others` are sentences about what else is missing, or
    empty.
    """
    places = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])
    missing = sorted({package for name, package in programs.items() if shutil.which(name, path=places) is None})
    said = [sentence for sentence in others if sentence]
    if missing:
        said.insert(0, f"Missing here: {' '.join(missing)}. On Debian: sudo apt-get install {' '.join(missing)}")
    if said:
        raise Refused("\n".join(said))


def run(command: Iterable[str | Path], cwd: Path | None = None, **environment: str) -> str:
    """Run a tool and return what it printed; raises Refused with its last lines."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words, cwd=cwd, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        last = "\n".join((done.stdout + done.stderr).splitlines()[-15:])
        raise Refused(f"{Path(words[0]).name} ended with {done.returncode}:\n{last}")
    return done.stdout


def fresh(folder: Path) -> Path:
    """Return an empty folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def build_environment() -> Path:
    """Return the Python of an environment that holds the locked packages of the program and of the packer alone."""
    folder = WORK / "venv"
    python = folder / "bin" / "python"
    stamp = folder / "made-from"
    wanted = sha256(LOCK) + sha256(BUILD_LOCK) + sys.version
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return python
    fresh(folder)
    run([sys.executable, "-I", "-m", "venv", folder])
    for lock in (LOCK, BUILD_LOCK):
        run([python, "-I", "-m", "pip", "install", *PIP, "--only-binary=:all:", "--requirement", lock])
    stamp.write_text(wanted, encoding="utf-8")
    return python


def sha256(path: Path) -> str:
    """Return the digest of a file, as lower-case letters and digits."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def set_times(folder: Path, seconds: int) -> None:
    """Give every file and folder the time of the release, so that two builds are alike."""
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (seconds, seconds), follow_symlinks=False)
