"""The folder in which the program keeps what belongs to this laptop and not to a case file."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from pgi_desk.security.files import private_folder

# Names another folder, for tests and for whoever looks after many laptops.
VARIABLE = "PGI_DESK_HOME"
# Beside the folder of the program on a stick; then what belongs to the laptop stays on the stick too.
PORTABLE, SETTINGS = "portable.txt", "settings"
# What this laptop keeps of the files that it knows: where their trails stood, and who can sign in to them.
TRAILS, WAYS_IN = "anchors.json", "keyrings"


def application_folder(override: Path | None = None) -> Path:
    """Return the folder, made with mode 0700; raises FolderReadOnly when that cannot be."""
    named = os.environ.get(VARIABLE)
    folder = override or (Path(named) if named else _on_the_stick(Path(sys.executable)) or _of_the_system())
    private_folder(folder)
    return folder


def knows_a_file(folder: Path) -> bool:
    """Tell whether somebody worked with a case file on this laptop: its trail was seen, or somebody has a way in."""
    return any((folder / name).exists() for name in (TRAILS, WAYS_IN))


def _on_the_stick(program: Path) -> Path | None:
    """Return the folder of a portable installation, where the program file lies in one."""
    home = program.parent.parent
    return home / SETTINGS if (home / PORTABLE).is_file() else None


def _of_the_system() -> Path:
    from platformdirs import user_data_path

    return user_data_path("pgi-desk", appauthor=False)
