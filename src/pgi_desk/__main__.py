"""The entry of the program: hands the arguments on and returns the exit code."""

from __future__ import annotations

import sys

from pgi_desk.child_programs import CHILD_OPTION, run_child


def main() -> int:
    """Run the program; 0 good, 1 damage or tampering found, 2 refused."""
    if sys.argv[1:2] == [CHILD_OPTION]:
        return run_child(sys.argv[2:])
    try:
        from pgi_desk.command_line.entry import run
        from pgi_desk.command_line.last_words import guard
    except (ImportError, MemoryError, OSError, SyntaxError):
        sys.stderr.write("The program does not start: too little memory, or too many open files. Close others.\n")
        return 2
    guard()
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
