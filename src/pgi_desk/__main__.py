"""The entry of the program: hands the arguments on and returns the exit code."""

from __future__ import annotations

import io
import os
import sys

from pgi_desk.child_programs import CHILD_OPTION, run_child


def main() -> int:
    """Run the program; 0 good, 1 damage or tampering found, 2 refused."""
    if sys.argv[1:2] == [CHILD_OPTION]:
        return run_child(sys.argv[2:])
    prepare_streams()
    try:
        from pgi_desk.command_line.entry import run
        from pgi_desk.command_line.last_words import guard
    except (ImportError, MemoryError, OSError, SyntaxError):
        sys.stderr.write("The program does not start: too little memory, or too many open files. Close others.\n")
        return 2
    guard()
    return run(sys.argv[1:])


def prepare_streams() -> None:
    """Let everything be printed: a window of Windows has nowhere to print to, and a pipe there knows few letters."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115  # for as long as it runs
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
