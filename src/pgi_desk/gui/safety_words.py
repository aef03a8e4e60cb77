"""What is known about somebody's safety, as people read it: a level with the rows that led to it, and why not."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.domain.safety import SUICIDE_HIGH, RiskFinding
from pgi_desk.gui.dialogs.safety_dialog import LevelWords
from pgi_desk.gui.labels import Labels, isolated, set_apart

RISK_TONES = {"high": "danger", "medium": "warning", "low": "good"}
SUICIDE_TONES = {"imminent": "danger", "high": "danger", "moderate": "warning", "unclear": "warning", "none": "good"}
BECAUSE = QT_TRANSLATE_NOOP("SafetyWords", "Because: {rows}.")
NOTHING = QT_TRANSLATE_NOOP("SafetyWords", "No danger is known.")
NOT_KNOWN = QT_TRANSLATE_NOOP("SafetyWords", "Not known, and never counted as no: {rows}.")
MANY = QT_TRANSLATE_NOOP("SafetyWords", "too many important answers are not known")
DANGER = QT_TRANSLATE_NOOP("SafetyWords", "Danger")
CONCERN = QT_TRANSLATE_NOOP("SafetyWords", "Concern")
OPEN = QT_TRANSLATE_NOOP("SafetyWords", "Not known")
STOPS: Mapping[str, object] = {
    "no_safe_contact": QT_TRANSLATE_NOOP(
        "SafetyWords", "There is no safe way to reach the person: nobody is reminded, they come to us."
    ),
    "contact_not_asked": QT_TRANSLATE_NOOP(
        "SafetyWords", "Nobody asked yet how the person can be reached safely: nobody is reminded."
    ),
    "consent_never_asked": QT_TRANSLATE_NOOP(
        "SafetyWords", "Consent to be contacted again was not asked yet: nobody is reminded."
    ),
    "consent_refused": QT_TRANSLATE_NOOP(
        "SafetyWords", "The person does not want to be contacted again: nobody is reminded, they come to us."
    ),
    "consent_withdrawn": QT_TRANSLATE_NOOP(
        "SafetyWords", "The person took back their consent to be contacted: nobody is reminded, they come to us."
    ),
    "consent_expired": QT_TRANSLATE_NOOP(
        "SafetyWords", "The consent to be contacted again has run out: nobody is reminded until it is asked anew."
    ),
    "consent_not_asked": QT_TRANSLATE_NOOP(
        "SafetyWords", "It was not safe to ask for consent to be contacted: nobody is reminded."
    ),
    "consent_unusable": QT_TRANSLATE_NOOP(
        "SafetyWords", "The consent to be contacted again cannot be used as it is: nobody is reminded."
    ),
}


def level_words(labels: Labels, found: RiskFinding) -> LevelWords:
    """Return the level of some answers, what led to it, and what nobody knows."""
    rows = [isolated(labels.code("safety_questions", code)) for code in (*found.critical, *found.other)]
    if found.suicide in SUICIDE_HIGH:
        rows.insert(0, isolated(labels.code("suicide_results", found.suicide)))
    if not rows and found.level == "medium":
        rows.append(_tr(MANY))
    why = _tr(BECAUSE).replace("{rows}", set_apart(rows)) if rows else _tr(NOTHING)
    unknown = set_apart(isolated(labels.code("safety_questions", code)) for code in found.unknown)
    marks = {code: (_tr(DANGER), "danger") for code in found.critical}
    marks |= {code: (_tr(CONCERN), "warning") for code in found.other}
    marks |= {code: (_tr(OPEN), "warning") for code in found.unknown}
    return LevelWords(
        level=labels.code("risk_levels", found.level),
        tone=RISK_TONES[found.level],
        why=why,
        unknown=_tr(NOT_KNOWN).replace("{rows}", unknown) if unknown else "",
        marks=marks,
    )


def stop_sentence(code: str) -> str:
    """Return why nobody is reminded of a contact."""
    return _tr(STOPS.get(code, STOPS["consent_unusable"]))


def _tr(text: object) -> str:
    return QCoreApplication.translate("SafetyWords", str(text))
