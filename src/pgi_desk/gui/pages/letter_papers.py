"""Which papers a referral has at the moment, and what the letter page calls them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.domain.disclosure import LeftOut
from pgi_desk.domain.referral import NEEDS_CONSENT, Referral, notices_for
from pgi_desk.gui.labels import Labels, isolated

LETTER, RECALL, REMINDER = "referral", "recall", "reminder"
TITLES = {
    LETTER: QT_TRANSLATE_NOOP("LetterPapers", "Letter {number}"),
    RECALL: QT_TRANSLATE_NOOP("LetterPapers", "Recall of letter {number}"),
    REMINDER: QT_TRANSLATE_NOOP("LetterPapers", "Reminder of letter {number}"),
}
CHOICES = {
    LETTER: QT_TRANSLATE_NOOP("LetterPapers", "The letter again"),
    REMINDER: QT_TRANSLATE_NOOP("LetterPapers", "A reminder"),
}

REASONS = {
    "never_for_this_service": QT_TRANSLATE_NOOP("LetterPapers", "{item}: this kind of service does not need it"),
    "not_ticked": QT_TRANSLATE_NOOP("LetterPapers", "{item}: not ticked"),
    "withheld": QT_TRANSLATE_NOOP("LetterPapers", "{item}: the person does not want it shared with this service"),
    "not_consented": QT_TRANSLATE_NOOP("LetterPapers", "{item}: the person did not agree to it"),
    "nothing_recorded": QT_TRANSLATE_NOOP("LetterPapers", "{item}: nothing is recorded"),
}


def stays_line(labels: Labels, one: LeftOut) -> str:
    """Return which item stays, and why."""
    text = QCoreApplication.translate("LetterPapers", str(REASONS[one.reason]))
    return text.replace("{item}", isolated(labels.code("disclosure_items", one.code)))


def usual_paper(referral: Referral) -> str:
    """Return the paper that fits the state: the letter as long as it may be printed, then what may follow it."""
    due = notices_for(referral)
    return due[0] if due and referral.state not in NEEDS_CONSENT else LETTER


def papers_to_choose(referral: Referral) -> list[tuple[str, str]]:
    """Return the papers between which somebody chooses, by code and name; none where there is only one."""
    if usual_paper(referral) != LETTER or REMINDER not in notices_for(referral):
        return []
    return [(code, QCoreApplication.translate("LetterPapers", str(text))) for code, text in CHOICES.items()]


def title_of(referral: Referral, paper: str) -> str:
    """Return the title of the page."""
    return QCoreApplication.translate("LetterPapers", str(TITLES[paper])).replace("{number}", isolated(referral.number))
