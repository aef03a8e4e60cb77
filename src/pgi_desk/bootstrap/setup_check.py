"""Whether a set-up file is the released one: its digest for the printed page, and what its signature says."""

from __future__ import annotations

import hashlib
from pathlib import Path

from pgi_desk.domain.errors import SetupNotGenuine
from pgi_desk.gui.start_up import CheckedSetup
from pgi_desk.resource_files import resource_path
from pgi_desk.security.release_signature import ReleaseKey, check_release, read_key


def own_key() -> ReleaseKey:
    """Return the release key that came with this program."""
    return read_key(resource_path("release/release-key.pub").read_text(encoding="utf-8"))


def checked_setup(path: Path) -> CheckedSetup:
    """Return what can be found out about a file; raises SetupNotGenuine (`problem` missing) when it cannot be read."""
    key = own_key()
    try:
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        raise SetupNotGenuine(problem="missing", path=path.name, number=key.shown) from None
    try:
        return CheckedSetup(path.name, digest, key.shown, check_release(path, key))
    except SetupNotGenuine as refusal:
        return CheckedSetup(path.name, digest, key.shown, refusal=refusal)
