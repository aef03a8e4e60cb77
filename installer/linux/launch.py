"""What the program file of an installation runs."""

from __future__ import annotations

import sys

from pgi_desk.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
