"""Where bundled files live: inside the installed package, or beside the source in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_path(name: str) -> Path:
    """Return the path of a bundled file or folder such as ``content`` or ``fonts/OFL.txt``.

    The guides that the handbook shows lie under ``docs``, which is beside ``resources`` in a checkout.

    Raises FileNotFoundError when the installation is incomplete.
    """
    for root in (_PACKAGE / "_resources", _PACKAGE.parent.parent / "resources", _PACKAGE.parent.parent):
        candidate = root / name
        if candidate.exists():
            return candidate
    raise FileNotFoundError(name)
