"""Collect the strings of the window into ``resources/i18n/*.ts``; translations that exist are kept."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("en", "fr", "es", "ar")


def update(folder: Path, languages: tuple[str, ...] = LANGUAGES) -> None:
    """Run Qt's lupdate over the sources and forms; raises FileNotFoundError without it and CalledProcessError."""
    tool = _lupdate()
    for language in languages:
        target = folder / f"pgi_desk_{language}.ts"
        options = ["-extensions", "py,ui", "-locations", "none", "-no-obsolete", "-source-language", "en"]
        command = [tool, *options, "-target-language", language, "src", "ui", "-ts", str(target)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def _lupdate() -> str:
    """The binary beside PySide6 starts faster than its Python wrapper."""
    import PySide6

    beside = Path(PySide6.__file__).parent / "lupdate"
    found = str(beside) if beside.exists() else shutil.which("pyside6-lupdate")
    if found is None:
        raise FileNotFoundError("lupdate")
    return found


if __name__ == "__main__":
    update(ROOT / "resources" / "i18n")
    sys.exit(0)
