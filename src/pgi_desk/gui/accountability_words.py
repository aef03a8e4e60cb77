"""What is due about data, in words: the impact assessment, breaches, requests."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from pgi_desk.domain.impact import ImpactStanding, ImpactState
from pgi_desk.gui.labels import Labels, isolated
from pgi_desk.services.accountability import AccountabilityDue, DueClock

IMPACT = {
    ImpactState.MISSING: QT_TRANSLATE_NOOP(
        "AccountabilityWords", "What could happen to the data of people has not been weighed yet (impact assessment)."
    ),
    ImpactState.BEGUN_BEFORE: QT_TRANSLATE_NOOP(
        "AccountabilityWords", "The work began before the impact assessment. Do it by {day}."
    ),
    ImpactState.NOT_ACCEPTABLE: QT_TRANSLATE_NOOP(
        "AccountabilityWords", "The impact assessment found the risks not acceptable. Look at it again by {day}."
    ),
    ImpactState.DONE: QT_TRANSLATE_NOOP("AccountabilityWords", "The impact assessment holds until {day}."),
    ImpactState.DUE: QT_TRANSLATE_NOOP("AccountabilityWords", "The impact assessment was to be renewed by {day}."),
}


class AccountabilityWords(QObject):
    """Holds the sentences with numbers."""

    def waiting(self, requests: int) -> str:
        """Return how many people wait for an answer."""
        return self.tr("%n request(s) about records wait for an answer, the first by {day}.", "", requests)


def impact_text(labels: Labels, known: ImpactStanding) -> str:
    """Return where the impact assessment stands."""
    text = QCoreApplication.translate("AccountabilityWords", str(IMPACT[known.state]))
    return text.replace("{day}", isolated(labels.day(known.review_on)))


def requests_text(labels: Labels, due: AccountabilityDue) -> str:
    """Return how many requests wait, or an empty text."""
    if not due.requests:
        return ""
    return AccountabilityWords().waiting(due.requests).replace("{day}", isolated(labels.day(due.first_request)))


def breach_text(labels: Labels, clock: DueClock) -> str:
    """Return what is to do about one breach."""
    if clock.due_at is None:
        text = QCoreApplication.translate("AccountabilityWords", "{breach}: everybody knows, close it.")
    elif clock.late:
        text = QCoreApplication.translate("AccountabilityWords", "{breach}: LATE, tell {who}; it was due {moment}.")
    else:
        text = QCoreApplication.translate("AccountabilityWords", "{breach}: tell {who} by {moment}.")
    text = text.replace("{breach}", labels.code("breach_kinds", clock.kind))
    text = text.replace("{who}", labels.code("breach_told", clock.who))
    return text.replace("{moment}", isolated(labels.moment(clock.due_at)))
