"""The limits of confidentiality as they are read to a person, with the duty to report of the country."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.domain.reporting_duty import ReportingDuty
from pgi_desk.gui.labels import Labels, isolated, set_apart

PROMISE = QT_TRANSLATE_NOOP(
    "LimitsText",
    "What you tell us stays with us. We may have to tell somebody without asking you only in these cases: {reasons}."
    " Then we tell as little as possible, two of us decide it, and we tell you before or as soon as it is safe.",
)
UNCLEAR = QT_TRANSLATE_NOOP(
    "LimitsText",
    "DUTY TO REPORT: NOT YET CLARIFIED BY THE LEGAL ADVISER. Say: a law of this country may oblige us to report some"
    " things, and we do not know yet which. If that worries you, do not tell us details before we have asked.",
)
LAW = QT_TRANSLATE_NOOP("LimitsText", "By law, {who} must report to {to_whom}: {what}.")
WITHIN = QT_TRANSLATE_NOOP("LimitsText", "The time for it is {hours} hours.")
ADULTS = {
    "yes": QT_TRANSLATE_NOOP("LimitsText", "This holds for adults and for children."),
    "no": QT_TRANSLATE_NOOP("LimitsText", "This holds for children, not for adults."),
}
OTHERWISE = QT_TRANSLATE_NOOP("LimitsText", "Otherwise: {consequence}.")
SOURCE = QT_TRANSLATE_NOOP("LimitsText", "Source: {source}, checked on {day}.")


def limits_text(labels: Labels, duty: ReportingDuty) -> str:
    """Return what is read out: the promise with its exceptions, then the law or that it is not clear."""
    reasons = set_apart(label for _, label in labels.choices("disclosure_reasons"))
    return _tr(PROMISE).replace("{reasons}", reasons) + "\n\n" + duty_text(labels, duty)


def duty_text(labels: Labels, duty: ReportingDuty) -> str:
    """Return the duty to report in sentences, or a cautious sentence when it is not clarified."""
    if not duty.clarified:
        return _tr(UNCLEAR)
    sentences = [
        _tr(LAW)
        .replace("{who}", isolated(duty.who))
        .replace("{to_whom}", isolated(duty.to_whom))
        .replace("{what}", isolated(duty.what.rstrip(". "))),
        _tr(ADULTS[duty.applies_to_adults]),
    ]
    if duty.deadline_hours is not None:
        sentences.insert(1, _tr(WITHIN).replace("{hours}", isolated(str(duty.deadline_hours))))
    if duty.consequence:
        sentences.append(_tr(OTHERWISE).replace("{consequence}", isolated(duty.consequence.rstrip(". "))))
    source = _tr(SOURCE).replace("{source}", isolated(duty.source))
    sentences.append(source.replace("{day}", isolated(labels.day(duty.checked_on))))
    return " ".join(sentences)


def _tr(text: object) -> str:
    return QCoreApplication.translate("LimitsText", str(text))
