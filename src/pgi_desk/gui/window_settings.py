"""What the window remembers for this person here: how it looks, where setting up stands, nothing about anybody."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from pgi_desk.gui.look import COLOURS, LANGUAGES, TEXT_SIZES, Look
from pgi_desk.gui.setup_steps import KeptSetup

FILE = "window.ini"
# Lists whose columns can be chosen. What is kept of them are names of columns and widths, never what stands in them.
LISTS = ("people", "directory", "home", "incoming", "staff")
COLUMN_KEYS = frozenset(f"columns_{name}_{direction}" for name in LISTS for direction in ("ltr", "rtl"))
# Where an unfinished set-up stands: a step, a start and where the new file shall be, never what was typed beside it.
SETUP_KEYS = frozenset({"setup_step", "setup_start", "setup_file"})
# Everything that may ever be stored here. A place is kept for each direction, because one of the other is mirrored.
KEYS = (
    frozenset({"language", "text_size", "colours", "calm", "hijri", "place_ltr", "place_rtl", "seen_news"})
    | COLUMN_KEYS
    | SETUP_KEYS
)
LONGEST_LAYOUT = 1000
LONGEST_PATH = 4096


class WindowSettings:
    """A small file in the application folder; what is damaged or unknown in it counts as not chosen.

    Without a folder, or on a full disk, nothing is kept and the window works all the same. `damaged` is the name under
    which a file that could not be read was put aside before anything is written over it.
    """

    def __init__(self, folder: Path | None) -> None:
        self.kept = folder is not None
        before = folder is not None and (folder / FILE).exists()
        self._stored = QSettings(str(folder / FILE), QSettings.Format.IniFormat) if folder is not None else None
        self.damaged = self._put_aside(folder / FILE) if folder is not None and before else ""
        # Nobody has used the program here before; whoever left its first steps for later has not used it either.
        self.fresh = not before or (bool(self._text("setup_step")) and not self.seen_news())

    def _put_aside(self, file: Path) -> str:
        """Copy a damaged file, so that nothing in it is lost when the next choice is kept; an earlier copy goes."""
        if self._stored is None:
            return ""
        self._stored.allKeys()  # read only now, and the state is known afterwards
        try:
            if self._stored.status() is not QSettings.Status.FormatError and file.stat().st_size:
                return ""
            copy = file.with_name(f"{file.name}.damaged")
            shutil.copyfile(file, copy)
            if sys.platform != "win32":
                copy.chmod(0o600)
        except OSError:  # a full disk; that it was damaged is said all the same
            return file.name
        return copy.name

    def look(self) -> Look:
        """Return what was chosen before."""
        language, colours, size = self._text("language"), self._text("colours"), self._text("text_size")
        return Look(
            language=language if language in LANGUAGES else "",
            text_size=int(size) if size in map(str, TEXT_SIZES) else 100,
            colours=colours if colours in COLOURS else "system",
            calm=self._text("calm") == "yes",
            hijri=self._text("hijri") == "yes",
        )

    def keep_look(self, look: Look) -> None:
        """Keep what was chosen."""
        self._keep("language", look.language)
        self._keep("text_size", str(look.text_size))
        self._keep("colours", look.colours)
        self._keep("calm", "yes" if look.calm else "no")
        self._keep("hijri", "yes" if look.hijri else "no")
        self._write()

    def place(self, *, right_to_left: bool) -> QByteArray:
        """Return where the window was when it last ran in a direction; empty when it never did."""
        return QByteArray.fromBase64(self._text(_place(right_to_left)).encode("ascii", "ignore"))

    def keep_place(self, place: QByteArray, *, right_to_left: bool) -> None:
        """Keep where the window is."""
        self._keep(_place(right_to_left), place.toBase64().toStdString())
        self._write()

    def columns(self, name: str, *, right_to_left: bool) -> str:
        """Return how the columns of a list were laid out in a direction; empty when nobody changed them."""
        found = self._text(_columns(name, right_to_left))
        return found if len(found) <= LONGEST_LAYOUT else ""

    def keep_columns(self, name: str, layout: str, *, right_to_left: bool) -> None:
        """Keep how the columns of a list are laid out."""
        self._keep(_columns(name, right_to_left), layout)
        self._write()

    def seen_news(self) -> int:
        """Return the number of the newest release of which this person was told what is new; 0 when of none."""
        seen = self._text("seen_news")
        return int(seen) if seen.isdecimal() and seen.isascii() else 0

    def keep_seen_news(self, release: int) -> None:
        """Keep of which release this person was told."""
        self._keep("seen_news", str(release))
        self._write()

    def setup(self) -> KeptSetup:
        """Return where an unfinished set-up stands; empty when there is none."""
        file = self._text("setup_file")
        whole = len(file) <= LONGEST_PATH and file.isprintable()
        return KeptSetup(self._text("setup_step"), self._text("setup_start"), file if whole else "")

    def keep_setup(self, setup: KeptSetup) -> None:
        """Keep where a set-up stands; an empty one forgets it."""
        self._keep("setup_step", setup.step)
        self._keep("setup_start", setup.start)
        self._keep("setup_file", setup.file)
        self._write()

    def _text(self, key: str) -> str:
        value = self._stored.value(key, "") if self._stored is not None else ""
        return value if isinstance(value, str) else ""

    def _keep(self, key: str, value: str) -> None:
        if key not in KEYS:
            raise ValueError(key)
        if self._stored is not None and self._text(key) != value:
            self._stored.setValue(key, value)

    def _write(self) -> None:
        if self._stored is None:
            return
        self._stored.sync()
        if sys.platform != "win32" and (path := Path(self._stored.fileName())).exists():
            path.chmod(0o600)


def _place(right_to_left: bool) -> str:
    return "place_rtl" if right_to_left else "place_ltr"


def _columns(name: str, right_to_left: bool) -> str:
    return f"columns_{name}_{'rtl' if right_to_left else 'ltr'}"
