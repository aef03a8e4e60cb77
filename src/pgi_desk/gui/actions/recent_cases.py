"""Which case files were opened since the file was: codes alone, in memory alone."""

from __future__ import annotations

MOST = 8
# Pages that show one case; what they are asked for begins with its code.
OF_A_CASE = frozenset({"case", "safety", "support", "family", "indicators", "aid"})


class RecentCases:
    """Remembers the codes, the newest first."""

    def __init__(self) -> None:
        self._codes: list[str] = []

    def note(self, page: str, key: str) -> None:
        """Remember the case of a page that came to the front."""
        if page not in OF_A_CASE or not key:
            return
        code = key.split(maxsplit=1)[0]
        self._codes = [code, *(known for known in self._codes if known != code)][:MOST]

    def forget(self, code: str) -> None:
        """Forget a case that is not there any more."""
        self._codes = [known for known in self._codes if known != code]

    def codes(self) -> tuple[str, ...]:
        """Return the codes, the newest first."""
        return tuple(self._codes)
