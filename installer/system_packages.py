"""What the operating system must provide: the libraries Qt loads, venv, and the programs the tests start.

Standard library only, and loadable by Python 3.7 so that ``set_up.py`` can say which Python is needed.
Library and package names were read off a bare Debian 12; ``newer`` is the name since Debian 13 and Ubuntu 24.04.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections import deque
from pathlib import Path
from typing import NamedTuple

LAST_LINES = 15
SBIN = os.pathsep.join(["/usr/sbin", "/sbin"])


class Refused(Exception):
    """Set-up cannot go on; the text is what the person at the keyboard should do."""


class Library(NamedTuple):
    """One shared library and the Debian package that holds it."""

    name: str
    package: str
    newer: str = ""


class Release(NamedTuple):
    """Which Linux this is, from ``/etc/os-release``."""

    name: str
    family: tuple[str, ...]
    version: tuple[int, ...]


QT_LIBRARIES = (
    Library("libGL.so.1", "libgl1"),
    Library("libEGL.so.1", "libegl1"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "libglib2.0-0t64"),
    Library("libfontconfig.so.1", "libfontconfig1"),
    Library("libfreetype.so.6", "libfreetype6"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
    Library("libbrotlidec.so.1", "libbrotli1"),
    Library("libX11.so.6", "libx11-6"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
    Library("libzstd.so.1", "libzstd1"),
)
DISPLAY_LIBRARIES = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4"),
    Library("libxcb-image.so.0", "libxcb-image0"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Library("libxcb-randr.so.0", "libxcb-randr0"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0"),
    Library("libxcb-shape.so.0", "libxcb-shape0"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
TEST_PROGRAMS = {
    "xvfb-run": "xvfb",
    "xauth": "xauth",
    "pdftotext": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "age": "age",
    "strace": "strace",
    "faketime": "faketime",
    "dbus-daemon": "dbus-daemon",
    "cupsd": "cups-daemon",
    "lpadmin": "cups-client",
    "xdotool": "xdotool",
}
# What a screen reader needs: the tests start one, in the Python of the system.
TEST_FILES = {
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi/__init__.py": "python3-pyatspi",
}


class Machine:
    """The operating system, as far as set-up asks it anything or changes it."""

    def is_linux(self) -> bool:
        """Only on Linux do the wheels leave libraries to the system."""
        return sys.platform.startswith("linux")

    def has_display(self) -> bool:
        """Say whether a window can be opened."""
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))

    def is_root(self) -> bool:
        """Say whether packages may be installed without asking."""
        return hasattr(os, "geteuid") and os.geteuid() == 0

    def release(self) -> Release:
        """Return what ``/etc/os-release`` says, or an empty release when there is none."""
        try:
            return read_release(platform.freedesktop_os_release())
        except OSError:
            return Release("", (), ())

    def can_load(self, library: str) -> bool:
        """Try to load a shared library, which also proves the libraries it needs in turn."""
        try:
            ctypes.CDLL(library)
        except OSError:
            return False
        return True

    def has_program(self, name: str) -> bool:
        """Look for a program on PATH, and where Debian puts what only root runs."""
        return shutil.which(name) is not None or shutil.which(name, path=SBIN) is not None

    def has_file(self, path: str) -> bool:
        """Look for a file that a package brings."""
        return Path(path).exists()

    def can_make_environments(self) -> bool:
        """Debian leaves ``ensurepip`` out of Python unless its venv package is installed."""
        importlib.invalidate_caches()
        return all(importlib.util.find_spec(module) is not None for module in ("venv", "ensurepip"))

    def free_bytes(self, folder: Path) -> int:
        """Return the free space of the disk that holds the folder."""
        return shutil.disk_usage(str(folder)).free

    def why_not_writable(self, folder: Path) -> str:
        """Return the system's reason why nothing can be written in the folder, or nothing."""
        try:
            with tempfile.TemporaryFile(dir=str(folder)):
                return ""
        except OSError as error:
            return error.strerror or str(error)

    def run(self, command: list[str], environment: dict[str, str] | None = None, echo: str = "") -> str | None:
        """Run a command; return None when it worked, else the last lines it printed.

        Lines that match the pattern ``echo`` are shown as they come, so that a slow network is seen to move.
        """
        last: deque[str] = deque(maxlen=LAST_LINES)
        with subprocess.Popen(
            command,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        ) as process:
            for line in process.stdout or ():
                last.append(line.rstrip())
                if echo and re.search(echo, line):
                    print("  " + line.strip(), flush=True)
        return None if process.returncode == 0 else "\n".join(last)


def read_release(fields: dict[str, str]) -> Release:
    """Read the fields of ``/etc/os-release``; a rolling release without a number counts as newest."""
    digits = [part for part in fields.get("VERSION_ID", "").split(".") if part.isdigit()]
    family = (fields.get("ID", ""), *fields.get("ID_LIKE", "").split())
    return Release(fields.get("ID", ""), family, tuple(int(part) for part in digits) or (9999,))


def package_of(library: Library, release: Release) -> str:
    """Return the package name on this release.

    Derivatives count their versions differently and keep the old name, which apt follows to the new one.
    """
    renamed_in = {"debian": (13,), "ubuntu": (24, 4)}.get(release.name)
    if library.newer and renamed_in and release.version >= renamed_in:
        return library.newer
    return library.package


def wanted_libraries(machine: Machine, *, for_tests: bool) -> tuple[Library, ...]:
    """Windows need more libraries than drawing off screen does, and the journeys open windows."""
    if not machine.is_linux():
        return ()
    return QT_LIBRARIES + (DISPLAY_LIBRARIES if for_tests or machine.has_display() else ())


def missing(machine: Machine, *, for_tests: bool) -> dict[str, str]:
    """Return what is missing: the thing itself against the Debian package that brings it."""
    release = machine.release()
    lacks = {
        library.name: package_of(library, release)
        for library in wanted_libraries(machine, for_tests=for_tests)
        if not machine.can_load(library.name)
    }
    if for_tests and machine.is_linux():
        lacks.update({name: package for name, package in TEST_PROGRAMS.items() if not machine.has_program(name)})
        lacks.update({path: package for path, package in TEST_FILES.items() if not machine.has_file(path)})
    if not machine.can_make_environments():
        lacks["Python's venv module"] = "python{}.{}-venv".format(*sys.version_info[:2])
    return lacks


def apt_command(packages: list[str]) -> list[str]:
    """Return the command that installs packages and nothing they merely recommend."""
    return ["apt-get", "install", "--yes", "--no-install-recommends", *packages]


def provide(machine: Machine, *, for_tests: bool) -> None:
    """Install what is missing when that is allowed here; raise Refused with the exact line when it is not."""
    lacks = missing(machine, for_tests=for_tests)
    if not lacks:
        return
    packages = sorted(set(lacks.values()))
    if not ({"debian", "ubuntu"} & set(machine.release().family) and machine.has_program("apt-get")):
        raise Refused(
            f"This computer lacks: {', '.join(sorted(lacks))}. Install them with its package tool "
            f"(on Debian and Ubuntu the packages are called {' '.join(packages)}) and run the same command again."
        )
    if not machine.is_root():
        raise Refused(
            f"This computer lacks: {', '.join(sorted(lacks))}. "
            "Run this line and then the same command again:\n  sudo " + " ".join(apt_command(packages))
        )
    _install(machine, packages)
    still = missing(machine, for_tests=for_tests)
    if still:
        raise Refused(f"The packages were installed but this is still missing: {', '.join(sorted(still))}.")


def _install(machine: Machine, packages: list[str]) -> None:
    """Fetch the package lists once, then install; dpkg needs the sbin folders that a bare login may lack."""
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    environment = {
        "DEBIAN_FRONTEND": "noninteractive",
        "PATH": os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin", "/usr/bin", "/bin"]),
    }
    # An unreachable third-party source fails the update although the packages wanted here can be had.
    update_failure = machine.run(["apt-get", "update"], environment)
    failure = machine.run(apt_command(packages), environment)
    if failure is not None:
        lines = "\n".join(filter(None, [update_failure, failure]))
        raise Refused(f"apt-get could not install the system packages; is there a network? Its last lines:\n{lines}")
