"""Who gets each copy of a letter; the log of disclosures counts them together, the trail says where each goes."""

from __future__ import annotations

from collections.abc import Mapping

from pgi_desk.domain.errors import InvalidEntry

HOLDERS = ("service", "person", "file")


def counted(holders: Mapping[str, int], copies: int) -> dict[str, int]:
    """Return the copies by who gets them, as the trail keeps them; an empty mapping says nothing.

    Raises InvalidEntry (`field` "copies") when they are not as many as leave the desk.
    """
    known = {holder: holders.get(holder, 0) for holder in HOLDERS}
    if holders and (sum(known.values()) != copies or min(known.values()) < 0):
        raise InvalidEntry(field="copies", problem="out_of_range")
    return {f"copies_{holder}": count for holder, count in known.items() if count} if holders else {}
