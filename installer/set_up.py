"""Make ``.venv`` ready for ``make demo`` and ``make test``: system packages, locked packages, this project.

Run from the checkout as ``python3 -m installer.set_up``. Standard library only. Does nothing when nothing changed.
Exit code 0 when ready, 2 when it cannot be.
The syntax stays within Python 3.7, so that an old Python prints a sentence instead of a SyntaxError.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import sys
from pathlib import Path

from installer.system_packages import Machine, Refused, provide

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = (3, 11)
NEEDED_BYTES = 1_500_000_000
STAMP = "pgi-desk-set-up"


def too_old(version: tuple[int, ...]) -> str:
    """Return the sentence for a Python that is too old, or nothing."""
    if version[:2] >= OLDEST_PYTHON:
        return ""
    found = ".".join(str(part) for part in version[:3])
    return (
        f"pgi-desk needs Python 3.11 or newer and this is Python {found}. "
        "Install a newer one and name it, for example: make demo PYTHON=python3.12"
    )


class Environment:
    """The ``.venv`` of one checkout and the stamp that tells what it was made from."""

    def __init__(self, root: Path, machine: Machine) -> None:
        self.root = root
        self.machine = machine
        self.folder = root / ".venv"
        self.lock = root / "installer" / "requirements-dev.lock"
        self._stamp = self.folder / STAMP

    @property
    def python(self) -> Path:
        """The interpreter inside the environment."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def packages_digest(self) -> str:
        """Digest of all that the packages depend on; the place counts, as scripts hold absolute paths."""
        facts = [sys.version, sys.base_prefix, platform.machine(), str(self.root)]
        return _digest(self.lock.read_bytes(), *(fact.encode() for fact in facts))

    def project_digest(self) -> str:
        """Digest of what the project's own installed metadata depends on."""
        version_file = self.root / "src" / "pgi_desk" / "__init__.py"
        return _digest((self.root / "pyproject.toml").read_bytes(), version_file.read_bytes())

    def stamped(self) -> tuple[str, str]:
        """Return the digests of the finished environment; empty when there is none or it was interrupted."""
        if not (self._stamp.is_file() and self.python.exists()):
            return "", ""
        lines = [*self._stamp.read_text(encoding="ascii").split(), "", ""]
        return lines[0], lines[1]

    def bring_up_to_date(self) -> None:
        """Make the environment anew when the packages changed, else at most reinstall the project. Raises Refused."""
        packages, project = self.packages_digest(), self.project_digest()
        stamped_packages, stamped_project = self.stamped()
        if (stamped_packages, stamped_project) == (packages, project):
            return
        self._check_room()
        if stamped_packages != packages:
            self._make()
            self._install_packages()
        self._install_project()
        self._stamp.write_text(f"{packages}\n{project}\n", encoding="ascii")
        print(f"Ready: {self.folder}", flush=True)

    def _check_room(self) -> None:
        unwritable = self.machine.why_not_writable(self.root)
        if unwritable:
            raise Refused(
                f"Nothing can be written in {self.root} ({unwritable}). Copy the folder to a place of your own first."
            )
        free = self.machine.free_bytes(self.root)
        if free < NEEDED_BYTES:
            raise Refused(
                f"Only {free / 1e9:.1f} GB are free in {self.root} and set-up needs {NEEDED_BYTES / 1e9:.1f} GB. "
                "Free some space and run the same command again."
            )

    def _make(self) -> None:
        """Start from an empty folder: what an interrupted run left behind cannot be trusted."""
        if self.folder.is_symlink() or self.folder.is_file():
            self.folder.unlink()
        elif self.folder.exists():
            shutil.rmtree(str(self.folder))
        failure = self.machine.run([base_python(), "-I", "-m", "venv", str(self.folder)])
        if failure is not None:
            raise Refused(f"Python could not make {self.folder}; its last lines:\n{failure}")

    def _install_packages(self) -> None:
        print("Installing the locked Python packages (about 150 MB to download the first time).", flush=True)
        # Wheels only: nothing from the network is executed while it is being installed.
        failure = self._pip("--require-hashes", "--only-binary=:all:", "--requirement", str(self.lock))
        if failure is not None:
            raise Refused(packages_sentence(failure))

    def _install_project(self) -> None:
        failure = self._pip("--no-build-isolation", "--editable", str(self.root))
        if failure is not None:
            raise Refused(f"This folder could not be installed into {self.folder}; pip's last lines:\n{failure}")

    def _pip(self, *arguments: str) -> str | None:
        quiet = ("--no-input", "--progress-bar=off", "--disable-pip-version-check")
        command = [str(self.python), "-I", "-m", "pip", "install", "--no-deps", *quiet, *arguments]
        return self.machine.run(command, echo=r"Downloading .* MB\)")


def packages_sentence(lines: str) -> str:
    """Say in one sentence why the packages were not installed, followed by pip's own last lines."""
    if "DO NOT MATCH THE HASHES" in lines:
        sentence = "A downloaded package is not the one that was locked, so nothing of it was used;"
    elif "No space left" in lines:
        sentence = "The disk filled up while packages were installed; free some space and run the same command again;"
    else:
        sentence = "The Python packages could not be installed; is there a network? Run the same command again;"
    return f"{sentence} pip's last lines:\n{lines}"


def base_python() -> str:
    """Return the interpreter outside any environment: the one in ``.venv`` cannot make ``.venv`` again."""
    if sys.prefix == sys.base_prefix:
        return sys.executable
    if os.name == "nt":
        return str(Path(sys.base_prefix) / "python.exe")
    return str(Path(sys.base_prefix) / "bin" / "python{}.{}".format(*sys.version_info[:2]))


def _digest(*parts: bytes) -> str:
    """Hash the parts one by one, so that moving a byte from one part to the next is a change."""
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


def main(arguments: list[str]) -> int:
    """Set up and return the exit code."""
    sentence = too_old(tuple(sys.version_info[:3]))
    if sentence:
        print(sentence, file=sys.stderr)
        return 2
    parser = argparse.ArgumentParser(description="Make .venv ready.")
    parser.add_argument("--tests", action="store_true", help="also provide what make test starts")
    options = parser.parse_args(arguments)
    machine = Machine()
    try:
        provide(machine, for_tests=options.tests)
        Environment(ROOT, machine).bring_up_to_date()
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Stopped. Run the same command again; it begins anew by itself.", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
