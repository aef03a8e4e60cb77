"""The rule of the age table in sentences: who is asked for this person, and what two people decided."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.domain.best_interest import BestInterestRecord
from pgi_desk.domain.child_consent import ConsentBand
from pgi_desk.gui.labels import Labels, isolated, set_apart
from pgi_desk.services.consents import ConsentBackground

CHILD = {
    "none": QT_TRANSLATE_NOOP("ConsentRules", "the child is not asked, but told what happens"),
    "assent": QT_TRANSLATE_NOOP("ConsentRules", "the child is asked for assent"),
    "consent": QT_TRANSLATE_NOOP("ConsentRules", "the child is asked for consent"),
}
RULE = QT_TRANSLATE_NOOP(
    "ConsentRules",
    "Rule for {age}: {child}, and a caregiver who can be asked consents too. Where no caregiver is asked: {others}.",
)
DISPUTED = QT_TRANSLATE_NOOP("ConsentRules", "The age is in dispute, so the rule for the younger age holds.")
UNKNOWN = QT_TRANSLATE_NOOP(
    "ConsentRules",
    "The age is not known. If this may be a child, ask as for 15 to 17 years: the person agrees, and a caregiver too;"
    " and record the age soon.",
)
DECIDED = QT_TRANSLATE_NOOP("ConsentRules", "Two people decided in the best interest on {day}; it holds until {until}.")
MATURE = QT_TRANSLATE_NOOP("ConsentRules", "the child, if mature enough")


def rule_text(known: ConsentBackground, labels: Labels, decision: BestInterestRecord | None) -> str:
    """Return the rule for this person, and what two people decided on this; empty for an adult without a decision."""
    sentences = []
    if known.age is None:
        sentences.append(_tr(UNKNOWN))
    if known.age_disputed:
        sentences.append(_tr(DISPUTED))
    if known.band is not None:
        sentences.append(_rule(known.band, labels))
    if decision is not None:
        day, until = labels.day(decision.decided_on), labels.day(decision.review_on)
        sentences.append(_tr(DECIDED).replace("{day}", isolated(day)).replace("{until}", isolated(until)))
    return " ".join(sentences)


def _rule(band: ConsentBand, labels: Labels) -> str:
    row = f"band_{band.age_from}_{band.age_to}"
    others = [_tr(MATURE) if code == "self" else labels.code("consent_given_by", code) for code in _others(band)]
    text = _tr(RULE).replace("{age}", isolated(labels.code("assent_ages", row)))
    return text.replace("{child}", _tr(CHILD[band.child])).replace("{others}", set_apart(others))


def _others(band: ConsentBand) -> list[str]:
    order = ("other_trusted_adult", "self", "best_interest_panel")
    return [code for code in order if code in band.without_caregiver or code == "best_interest_panel"]


def _tr(text: object) -> str:
    return QCoreApplication.translate("ConsentRules", str(text))
