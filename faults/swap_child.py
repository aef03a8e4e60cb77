"""Brings a file to this version, or gives it a new key, and says what came of it: `swap_child FILE upgrade|key`.

Reads the raw keys as hex from standard input, the old one and the new one. Prints the name of the refusal, or `done`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from faults.office import PASSPHRASE, held_program
from pgi_desk.domain.errors import DomainError
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.services.key_change import KeyChangeOrder


def main() -> int:
    """Do it once and say what came of it."""
    path, what = Path(sys.argv[1]), sys.argv[2]
    old, new = (bytes.fromhex(sys.stdin.readline().strip()) for _ in range(2))
    program, said = held_program(old, upgrades=what == "upgrade"), "done"
    try:
        if what == "upgrade":
            program.files.open(path, PASSPHRASE).close()
        else:
            program.key_changer.run(KeyChangeOrder(path, StaffId("second"), old, new))
    except DomainError as error:
        said = f"refused {type(error).__name__}"
    except Exception as error:  # which error reaches the person is what is asked
        said = f"unknown {type(error).__name__}: {error}"
    # Not by the call that may be failing.
    os.writev(sys.stdout.fileno(), [said.encode()])
    return 0


if __name__ == "__main__":
    sys.exit(main())
