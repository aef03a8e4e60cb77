"""The folder in which the program keeps what belongs to this laptop and not to a case file."""

from __future__ import annotations

import os
from pathlib import Path

from pgi_desk.security.files import private_folder

# Names another folder, for a portable program on a stick and for tests.
VARIABLE = "PGI_DESK_HOME"


def application_folder(override: Path | None = None) -> Path:
    """Return the folder, made with mode 0700; raises FolderReadOnly when that cannot be."""
    named = os.environ.get(VARIABLE)
    folder = override or (Path(named) if named else _of_the_system())
    private_folder(folder)
    return folder


def _of_the_system() -> Path:
    from platformdirs import user_data_path

    return user_data_path("pgi-desk", appauthor=False)
