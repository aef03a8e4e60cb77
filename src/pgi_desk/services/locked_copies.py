"""The passphrase of a locked copy of a letter, which goes by telephone and never with the file."""

from __future__ import annotations

from dataclasses import dataclass

from pgi_desk.domain.staff import Permission
from pgi_desk.services.desk import Desk

# Sixteen letters and digits, 78 bits: a file that was sent can be tried for ever. They are spelt out in any language,
# where words would be English ones, and fit into the 32 signs that some programs stop at.
LETTERS, GROUP = 16, 4


@dataclass(frozen=True, slots=True)
class LockedCopyService:
    """What staff need to send a letter by e-mail; the letter itself leaves through the service of its kind."""

    desk: Desk

    def suggest_passphrase(self) -> str:
        """Return a new passphrase in groups of four; it is stored nowhere."""
        self.desk.require(Permission.RELEASE_LETTER)
        letters = ""
        while len(letters) < LETTERS:
            letters += self.desk.identifiers.case_letters()
        return "-".join(letters[start : start + GROUP] for start in range(0, LETTERS, GROUP))
