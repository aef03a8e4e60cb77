"""Where the program keeps what belongs to this laptop and not to a file."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

from pgi_desk.security.files import private_folder

VARIABLE = "PGI_DESK_HOME"


def application_folder(override: Path | None = None) -> Path:
    """Return the application folder of the account, made private (mode 0700); raises FolderReadOnly.

    An `override` wins, then the environment variable PGI_DESK_HOME, then the place that the system has for it.
    """
    named = os.environ.get(VARIABLE)
    folder = override or (Path(named) if named else user_data_path("pgi-desk", appauthor=False))
    private_folder(folder)
    return folder
