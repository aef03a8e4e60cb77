"""How the program starts itself and its small child programs, from Python and as an installation that has no Python."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a child program loads no more than it needs
    from pathlib import Path

CHILD_OPTION = "--child-program"
CHILDREN = {
    "attachment_child": "pgi_desk.security.attachment_child",
    "passphrase_child": "pgi_desk.security.passphrase_child",
    "workbook_child": "pgi_desk.exchange.workbook_child",
}
_LIBRARIES = "LD_LIBRARY_PATH"


def is_frozen() -> bool:
    """Tell whether the interpreter is inside the program file, so that it cannot be given a script or a module."""
    return bool(getattr(sys, "frozen", False))


def program_command(*arguments: str) -> list[str]:
    """Return the command that starts this program once more."""
    return [sys.executable, *arguments] if is_frozen() else [sys.executable, "-m", "pgi_desk", *arguments]


def child_command(script: Path, *arguments: str) -> list[str]:
    """Return the command that runs one of the child programs.

    Compiled modules would be files that a child may not write (-B); its own folder holds modules that are none of its
    business (-P).
    """
    if is_frozen():
        return [sys.executable, CHILD_OPTION, script.stem, *arguments]
    return [sys.executable, "-P", "-B", str(script), *arguments]


def run_child(arguments: Sequence[str]) -> int:
    """Be a child program: its name, then what it is told. Nothing else of the program is imported."""
    module = CHILDREN.get(arguments[0]) if arguments else None
    if module is None:
        return 2
    import runpy

    sys.argv[:] = arguments
    runpy.run_module(module, run_name="__main__")
    return 0


def close_off() -> None:
    """Be no other program's to read, and end with whoever started this: a lock leaves nothing behind (Linux)."""
    if sys.platform != "linux":
        return
    import ctypes

    prctl = ctypes.CDLL(None).prctl
    prctl(4, 0, 0, 0, 0)  # PR_SET_DUMPABLE
    prctl(1, 9, 0, 0, 0)  # PR_SET_PDEATHSIG, SIGKILL


def system_environment() -> dict[str, str]:
    """Return the environment for programs of the system: they find their own libraries, not the ones packed with us."""
    environment = dict(os.environ)
    if is_frozen():
        before = environment.pop(f"{_LIBRARIES}_ORIG", None)
        environment.pop(_LIBRARIES, None)
        if before is not None:
            environment[_LIBRARIES] = before
    return environment
