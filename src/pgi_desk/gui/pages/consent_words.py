"""How consent stands in a case, as people read it: a word for each purpose, what is missing, and when to ask again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.domain.consent_standing import ConsentStanding, PurposeStanding
from pgi_desk.gui.labels import Labels, in_line, isolated, listed, paired, set_apart
from pgi_desk.gui.messages import reason_list
from pgi_desk.services.cases import CaseView
from pgi_desk.services.read_models import ConsentRow

SHORT = {
    "C1_contact": QT_TRANSLATE_NOOP("ConsentWords", "Talk now"),
    "C2_record": QT_TRANSLATE_NOOP("ConsentWords", "Keep a record"),
    "C3_services": QT_TRANSLATE_NOOP("ConsentWords", "Receive help"),
    "C4_referral": QT_TRANSLATE_NOOP("ConsentWords", "Referral"),
    "C5_feedback": QT_TRANSLATE_NOOP("ConsentWords", "Feedback of a service"),
    "C6_stats": QT_TRANSLATE_NOOP("ConsentWords", "Statistics"),
    "C7_follow_up": QT_TRANSLATE_NOOP("ConsentWords", "Contact again"),
    "C8_supervision": QT_TRANSLATE_NOOP("ConsentWords", "Supervision"),
    "C9_family_links": QT_TRANSLATE_NOOP("ConsentWords", "Family links"),
}
STATES = {
    "usable": QT_TRANSLATE_NOOP("ConsentWords", "Given"),
    "expiring": QT_TRANSLATE_NOOP("ConsentWords", "Ends soon"),
    "expired": QT_TRANSLATE_NOOP("ConsentWords", "Expired"),
    "withdrawn": QT_TRANSLATE_NOOP("ConsentWords", "Withdrawn"),
    "refused": QT_TRANSLATE_NOOP("ConsentWords", "Refused"),
    "not_asked": QT_TRANSLATE_NOOP("ConsentWords", "Not asked"),
    "never_asked": QT_TRANSLATE_NOOP("ConsentWords", "Never asked"),
    "unusable": QT_TRANSLATE_NOOP("ConsentWords", "Not usable"),
}
TONES = {
    "usable": "good",
    "expiring": "warning",
    "expired": "warning",
    "withdrawn": "danger",
    "refused": "danger",
    "unusable": "warning",
}
SOME = QT_TRANSLATE_NOOP("ConsentWords", "{valid} of {count} given")
UNTIL = QT_TRANSLATE_NOOP("ConsentWords", "until {day}")
MISSING = QT_TRANSLATE_NOOP("ConsentWords", "Missing for the next step: {purposes}.")
DECISION = QT_TRANSLATE_NOOP("ConsentWords", "Two people should decide in the best interest and record it.")
UNSCOPED = QT_TRANSLATE_NOOP(
    "ConsentWords",
    "A decision of {day} is on record, but not what it is for, so nothing can rest on it. Open Decision of two...,"
    " record it again and tick what it is for.",
)
UNTOLD = QT_TRANSLATE_NOOP(
    "ConsentWords", "Something was told without consent and the person does not know it yet; see Shared so far."
)
PAPER = QT_TRANSLATE_NOOP("ConsentWords", "the signed paper is kept")
EFFECT = QT_TRANSLATE_NOOP("ConsentWords", "taken back: referrals stopped {count}, letters to call back {letters}")
AGAIN = QT_TRANSLATE_NOOP("ConsentWords", "Ask again: {reasons}")
WHY = {
    "turned_18": QT_TRANSLATE_NOOP("ConsentWords", "the person is an adult now ({purposes})"),
    "risk_changed": QT_TRANSLATE_NOOP("ConsentWords", "the risk level is another one now ({purposes})"),
    "breach": QT_TRANSLATE_NOOP("ConsentWords", "data got into wrong hands; say so, and ask anew ({purposes})"),
    "withdrawn_at_service": QT_TRANSLATE_NOOP("ConsentWords", "the wish was taken back at the service ({purposes})"),
    "expired": QT_TRANSLATE_NOOP("ConsentWords", "the time is over ({purposes})"),
}


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """One purpose in words; the badge says the state, the colour only repeats it."""

    purpose: str
    state: str
    tone: str
    detail: str
    hint: str


def consent_line(one: PurposeStanding, rows: Sequence[ConsentRow], labels: Labels) -> ConsentLine:
    """Return how one purpose stands; `rows` are the entries of the case, for the services behind one purpose."""
    state = _tr(STATES[one.state])
    if one.count > 1:
        state = _tr(SOME).replace("{valid}", str(one.valid)).replace("{count}", str(one.count))
    shows_until = one.until is not None and one.state in {"usable", "expiring", "expired"}
    until = _tr(UNTIL).replace("{day}", isolated(labels.day(one.until))) if shows_until else ""
    services = [_service(row, labels) for row in rows if row.purpose == one.purpose and row.recipient]
    known = [text for row in rows if row.purpose == one.purpose for text in _noted(row)]
    hint = [labels.code("consent_purposes", one.purpose), until, reason_list(one.reasons), *services, *known]
    return ConsentLine(
        purpose=_tr(SHORT[one.purpose]),
        state=state,
        tone=TONES.get(one.state, ""),
        detail=until,
        hint=in_line(hint),
    )


def _service(row: ConsentRow, labels: Labels) -> str:
    decision = "withdrawn" if row.withdrawn_on is not None else row.decision
    return paired(isolated(row.recipient_name), labels.code("consent_decisions", decision))


def _noted(row: ConsentRow) -> list[str]:
    """Return whether the signed paper of an entry is kept, and what taking it back did."""
    effect = ""
    if row.withdrawn_on is not None and row.stopped:
        effect = _tr(EFFECT).replace("{count}", str(row.stopped)).replace("{letters}", str(row.recalls))
    return [text for text in (_tr(PAPER) if row.paper_kept else "", effect) if text]


def missing_text(view: CaseView, labels: Labels) -> str:
    """Return what is missing before the next step; empty when nothing is."""
    standing, sentences = view.standing, []
    if standing.missing:
        named = listed(isolated(_tr(SHORT[purpose])) for purpose in standing.missing)
        sentences.append(_tr(MISSING).replace("{purposes}", named))
    if standing.decision_missing:
        sentences.append(_tr(DECISION))
    if standing.unscoped_on is not None:
        sentences.append(_tr(UNSCOPED).replace("{day}", isolated(labels.day(standing.unscoped_on))))
    if view.untold:
        sentences.append(_tr(UNTOLD))
    return " ".join(sentences)


def again_text(standing: ConsentStanding) -> str:
    """Return why which consents should be asked again; empty when none should."""
    why: dict[str, list[str]] = {}
    for one in standing.purposes:
        expired = ("expired",) if one.state == "expired" else ()
        for reason in (*one.again, *expired):
            why.setdefault(reason, []).append(isolated(_tr(SHORT[one.purpose])))
    reasons = [_tr(WHY[reason]).replace("{purposes}", listed(names)) for reason, names in why.items()]
    return _tr(AGAIN).replace("{reasons}", set_apart(reasons)) if reasons else ""


def _tr(text: object) -> str:
    return QCoreApplication.translate("ConsentWords", str(text))
