"""What the computer, the libraries and the window say about themselves, for the report about the program."""

from __future__ import annotations

import os
import platform
import sys
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as version_of

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from pgi_desk import __version__
from pgi_desk.gui.text_size import factor
from pgi_desk.services.diagnostics import UNKNOWN, Fact, Machine, word

LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "cryptography", "reportlab", "pypdfium2", "pyrage")
PLATFORMS = frozenset({"xcb", "wayland", "windows", "cocoa", "offscreen"})
GIB = 1 << 30


def this_machine() -> Machine:
    """Return what is installed here; the name of the computer and of whoever works with it is not asked for."""
    versions = {"pgi-desk": __version__, "python": platform.python_version(), "qt": qVersion()}
    versions |= {name.lower(): _installed(name) for name in LIBRARIES}
    return Machine(
        system=platform.system(),
        release=platform.release(),
        machine=platform.machine(),
        versions=versions,
        processors=os.cpu_count() or 0,
        memory_gib=_memory_gib(),
    )


def this_window(language: str) -> tuple[Fact, ...]:
    """Return how the window is shown, in figures and codes."""
    screens = QGuiApplication.screens()
    to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    dark = QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128  # half of the scale
    facts = [
        Fact("window", "language", language),
        Fact("window", "right_to_left", "yes" if to_left else "no"),
        Fact("window", "text_size", str(round(factor() * 100))),
        Fact("window", "ground", "dark" if dark else "light"),
        Fact("window", "system", word(QGuiApplication.platformName(), PLATFORMS)),
    ]
    for number, screen in enumerate(screens, start=1):
        size, dots = screen.size(), round(screen.devicePixelRatio() * 100)
        facts.append(Fact("screens", str(number), f"{size.width()} x {size.height()} at {dots} %"))
    return tuple(facts)


def _installed(name: str) -> str:
    try:
        return version_of(name)
    except PackageNotFoundError:
        return UNKNOWN


def _memory_gib() -> int:
    if sys.platform == "win32":
        return 0
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / GIB)
