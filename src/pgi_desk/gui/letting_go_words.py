"""What stands in the way of closing or erasing, and what the review found, as people read it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.domain.closing import Missing
from pgi_desk.domain.erasing import Stop
from pgi_desk.gui.labels import Labels, in_line, isolated, listed
from pgi_desk.letting_go_sentences import CLOSING_MISSING, ERASING_STOPS
from pgi_desk.services.letting_go import ShownFigures
from pgi_desk.services.letting_go_ports import NamedElsewhere

IN_CASES = QT_TRANSLATE_NOOP(
    "LettingGo", "The name also stands in other cases, which stay: {codes}. Correct them first."
)
UNLINKED = {
    "incoming_referrals": QT_TRANSLATE_NOOP(
        "LettingGo",
        "The name also stands in a referral that came in ({days}) and belongs to no case, which stays. If it is about"
        " this person and still waits, take it over into this case first; then it is erased with it.",
    ),
    "quick_contacts": QT_TRANSLATE_NOOP(
        "LettingGo",
        "The name also stands in a quick contact ({days}) that belongs to no case. It stays until its last day and then"
        " goes by itself.",
    ),
    "breach_tellings": QT_TRANSLATE_NOOP(
        "LettingGo",
        "The name also stands in a note on who was told of a breach ({days}), which stays. Look at it under Data"
        " protection.",
    ),
    "hand_over_notes": QT_TRANSLATE_NOOP(
        "LettingGo",
        "The name also stands in a hand-over ({days}) that belongs to no case, which stays. Write case codes there,"
        " never names.",
    ),
    "safety_tasks": QT_TRANSLATE_NOOP(
        "LettingGo", "The name also stands in a call for help ({days}) that belongs to no case, which stays."
    ),
}


def missing_lines(found: Iterable[Missing]) -> str:
    """Return what has to be done before a case can be closed, a line each."""
    return "\n".join(_error(CLOSING_MISSING[one.value]) for one in found)


def stop_lines(found: Iterable[Stop]) -> str:
    """Return what stands against erasing somebody, a line each."""
    return "\n".join(_error(ERASING_STOPS[one.value]) for one in found)


def named_lines(found: NamedElsewhere, labels: Labels) -> list[str]:
    """Return where else a name stands and what to do there, a line for each kind of record."""
    lines = []
    if found.cases:
        lines.append(_words(IN_CASES).replace("{codes}", listed(map(isolated, found.cases))))
    for kind, days in found.unlinked.items():
        named = listed(isolated(labels.day(day)) for day in dict.fromkeys(days))
        lines.append(_words(UNLINKED[kind]).replace("{days}", named))
    return lines


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
    return in_line((text, *parts))


def _count(count: int | None) -> str:
    return QCoreApplication.translate("LettingGo", "fewer than 5") if count is None else isolated(str(count))


def _words(marked: object) -> str:
    return QCoreApplication.translate("LettingGo", str(marked))


def _error(text: str) -> str:
    return QCoreApplication.translate("Errors", text)
