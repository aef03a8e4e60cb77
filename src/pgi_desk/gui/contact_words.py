"""What stands against contacting a person, and what must be read before, as people read it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pgi_desk.domain.safe_contact import HOURS_NOT_KNOWN, ContactVerdict
from pgi_desk.gui.messages import reason_list
from pgi_desk.problem_sentences import CONTACT_READS, CONTACT_STOPS

CONSENT = "consent_"


def stop_text(stops: tuple[str, ...]) -> str:
    """Return why somebody must not be contacted now, a line each; empty when nothing stands against it."""
    missing = tuple(code.removeprefix(CONSENT) for code in stops if code.startswith(CONSENT))
    lines = [_tr(CONTACT_STOPS[code]) for code in stops if code in CONTACT_STOPS]
    if missing:
        lines.append(_tr(CONTACT_STOPS["consent"]).replace("{reasons}", reason_list(missing)))
    return "\n".join(lines)


def hours_text(verdict: ContactVerdict) -> str:
    """Return that the hours are not known, where that is so and nothing else stands against a contact."""
    return "" if verdict.hours_known or verdict.stops else _tr(CONTACT_STOPS[HOURS_NOT_KNOWN])


def read_text(reads: tuple[str, ...]) -> str:
    """Return what must be read before somebody is contacted, as one line."""
    return " ".join(_tr(CONTACT_READS[code]) for code in reads)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Errors", text)
