"""Which elements of the definition of trafficking are on record; they are shown, and they decide nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.indicators import Answer

ACT, MEANS, PURPOSE = "act", "means", "purpose"


@dataclass(frozen=True, slots=True)
class Elements:
    """The rows that speak for each element, of the protocol itself and of dimensions of which something is on record.

    `means_needed` is false for a child: then no means is asked for (Palermo Protocol, Article 3(c)).
    """

    act: tuple[str, ...]
    means: tuple[str, ...]
    purpose: tuple[str, ...]
    means_needed: bool

    @property
    def missing(self) -> tuple[str, ...]:
        """The elements that are not on record and would be needed; a missing one blocks nothing."""
        rows = {ACT: self.act, MEANS: self.means, PURPOSE: self.purpose}
        return tuple(name for name, found in rows.items() if not found and (name != MEANS or self.means_needed))

    @property
    def agreement_counts(self) -> bool:
        """Whether it matters that the person agreed: not once any means is on record, and never for a child."""
        return self.means_needed and not self.means


def recorded_elements(
    rows: CodeList, answers: Mapping[str, str], dimensions: CodeList, speaking: Iterable[str], *, child: bool
) -> Elements:
    """Return what is on record for each element (domain standards 2 and 3.1)."""
    found: dict[str, list[str]] = {ACT: [], MEANS: [], PURPOSE: []}
    for row in rows:
        if answers.get(row.code) == Answer.YES:
            found[row.text("element")].append(row.code)
    for code in speaking:
        found[dimensions.get(code).text("element")].append(code)
    return Elements(tuple(found[ACT]), tuple(found[MEANS]), tuple(found[PURPOSE]), means_needed=not child)
