"""Make everything that is handed out, after saying at once all that is missing for it here.

Run as `python -m installer.make_installers`. Exit code 0 when everything is in `dist`, 2 when not.
"""

from __future__ import annotations

import sys

from installer import build_deb, build_setup, release_page, sbom
from installer.release_parts import Refused, need

STEPS = (build_deb.main, build_setup.main, sbom.main, release_page.main)


def main() -> int:
    """Run all steps up to the first one that is refused."""
    try:
        need(build_deb.TOOLS | build_setup.TOOLS, build_setup.lacks_python())
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return 2
    return next((code for step in STEPS if (code := step())), 0)


if __name__ == "__main__":
    sys.exit(main())
