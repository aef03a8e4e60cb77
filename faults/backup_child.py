"""A process that makes one backup: `backup_child FILE FOLDER`; the raw key comes in as hex.

Prints `made NAME`, or `refused ERROR` with the name of the error, so that a test sees which sentence the person read.
"""

from __future__ import annotations

import secrets
import sys
from pathlib import Path

from faults.office import Office
from pgi_desk.domain.errors import DomainError
from pgi_desk.services.backup import MakeBackup

# What the names of the program have at random, so that a test knows them beforehand.
HEX = "5e"


def main() -> int:
    """Make the backup."""
    key, path, folder = bytes.fromhex(sys.stdin.readline().strip()), Path(sys.argv[1]), Path(sys.argv[2])
    opened, services = Office(path, key).open()
    secrets.token_hex = lambda nbytes=None: HEX * (nbytes or 32)
    try:
        made = services.backup.make(MakeBackup(folder))
    except DomainError as error:
        print(f"refused {type(error).__name__} {error.facts.get('detail', '')}".strip(), flush=True)
        return 2
    except Exception as error:  # which error reaches the person is what is asked
        print(f"refused unknown:{type(error).__name__} {error}", flush=True)
        return 2
    finally:
        opened.close()
    print(f"made {made.path.name}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
