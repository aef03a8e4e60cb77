"""What stands in the way of closing or erasing, and what the review found, as people read it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from pgi_desk.domain.closing import Missing
from pgi_desk.domain.erasing import Stop
from pgi_desk.gui.labels import Labels, isolated
from pgi_desk.problem_sentences import CLOSING_MISSING, ERASING_STOPS
from pgi_desk.services.letting_go import ShownFigures


def missing_lines(found: Iterable[Missing]) -> str:
    """Return what has to be done before a case can be closed, a line each."""
    return "\n".join(_error(CLOSING_MISSING[one.value]) for one in found)


def stop_lines(found: Iterable[Stop]) -> str:
    """Return what stands against erasing somebody, a line each."""
    return "\n".join(_error(ERASING_STOPS[one.value]) for one in found)


def figures_line(figures: Iterable[ShownFigures], labels: Labels) -> str:
    """Return what is counted of people who were erased, a line for each year."""
    return "\n".join(_year(one, labels) for one in figures)


def _year(figures: ShownFigures, labels: Labels) -> str:
    text = QCoreApplication.translate("LettingGo", "Erased, from {year}: {people}")
    text = text.replace("{year}", isolated(figures.year)).replace("{people}", _count(figures.people))
    parts = [
        f"{labels.code(name, code)} {_count(count)}"
        for name, sums in (
            ("age_groups", figures.age_bands),
            ("sexes", figures.sexes),
            ("assistance_families", figures.help),
        )
        for code, count in sums.items()
    ]
    return "  ·  ".join((text, *parts))


def _count(count: int | None) -> str:
    return QCoreApplication.translate("LettingGo", "fewer than 5") if count is None else isolated(str(count))


def _error(text: str) -> str:
    return QCoreApplication.translate("Errors", text)
