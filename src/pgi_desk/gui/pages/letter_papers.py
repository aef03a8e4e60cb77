"""Which papers a referral has at the moment, and what the letter page calls them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.domain.disclosure import LeftOut
from pgi_desk.domain.referral import NEEDS_CONSENT, Referral, notices_for
from pgi_desk.gui.labels import Labels, isolated
from pgi_desk.gui.shared_words import FILE_NAME, untold_line
from pgi_desk.services import paper_leaving
from pgi_desk.services.letters import PreparedLetter
from pgi_desk.services.person_papers import CARD, FULL_COPY
from pgi_desk.services.shared_paper import CERTIFICATE, NOT_TOLD

LETTER, RECALL, REMINDER = "referral", "recall", "reminder"
# Papers that the person takes along; the last two can put somebody in danger who is found with them.
PERSON_PAPERS = (CARD, FULL_COPY, CERTIFICATE)
TELLING_PAPERS = frozenset({FULL_COPY, CERTIFICATE})
TITLES = {
    LETTER: QT_TRANSLATE_NOOP("LetterPapers", "Letter {number}"),
    RECALL: QT_TRANSLATE_NOOP("LetterPapers", "Recall of letter {number}"),
    REMINDER: QT_TRANSLATE_NOOP("LetterPapers", "Reminder of letter {number}"),
    CARD: QT_TRANSLATE_NOOP("LetterPapers", "Neutral card"),
    FULL_COPY: QT_TRANSLATE_NOOP("LetterPapers", "Copy of letter {number} for the person"),
    CERTIFICATE: QT_TRANSLATE_NOOP("LetterPapers", "What was shared, for the person"),
    paper_leaving.CONSENT_FORM: QT_TRANSLATE_NOOP("LetterPapers", "Consent form"),
    paper_leaving.POCKET_LIST: QT_TRANSLATE_NOOP("LetterPapers", "Pocket list of services"),
    paper_leaving.TRAIL: QT_TRANSLATE_NOOP("LetterPapers", "Audit trail"),
    paper_leaving.OWN_PLAN: QT_TRANSLATE_NOOP("LetterPapers", "Safety plan for the person"),
    paper_leaving.READINESS: QT_TRANSLATE_NOOP("LetterPapers", "Readiness paper"),
    paper_leaving.ERASURE_PAPER: QT_TRANSLATE_NOOP("LetterPapers", "Certificate of erasure"),
    paper_leaving.RECOVERY_SHEET: QT_TRANSLATE_NOOP("LetterPapers", "Recovery sheet {number}"),
    paper_leaving.EXERCISE_SHEET: QT_TRANSLATE_NOOP("LetterPapers", "Trainer sheet"),
    paper_leaving.PRACTICE: QT_TRANSLATE_NOOP("LetterPapers", "Certificate of practice"),
    paper_leaving.LIST_EXPORT: QT_TRANSLATE_NOOP("LetterPapers", "List for another program"),
    paper_leaving.DAY_SHEET: QT_TRANSLATE_NOOP("LetterPapers", "Day sheet"),
    paper_leaving.RECEIPT: QT_TRANSLATE_NOOP("LetterPapers", "Receipt {number}"),
    paper_leaving.BREACH_PAPER: QT_TRANSLATE_NOOP("LetterPapers", "Notice of a breach"),
    paper_leaving.IMPACT_PAPER: QT_TRANSLATE_NOOP("LetterPapers", "Impact assessment"),
    paper_leaving.OWN_RECORD: QT_TRANSLATE_NOOP("LetterPapers", "What is on file about a person"),
    paper_leaving.SHORTCUTS: QT_TRANSLATE_NOOP("LetterPapers", "Keyboard shortcuts"),
}
CHOICES = {
    LETTER: QT_TRANSLATE_NOOP("LetterPapers", "The letter"),
    RECALL: QT_TRANSLATE_NOOP("LetterPapers", "A recall"),
    REMINDER: QT_TRANSLATE_NOOP("LetterPapers", "A reminder"),
    CARD: QT_TRANSLATE_NOOP("LetterPapers", "Neutral card for the person"),
    FULL_COPY: QT_TRANSLATE_NOOP("LetterPapers", "Full copy for the person"),
    CERTIFICATE: QT_TRANSLATE_NOOP("LetterPapers", "What was shared, for the person"),
}
# A neutral name for a file that is saved: whoever sees the folder learns nothing from it.
FILE_NAMES = {CARD: "card.pdf", FULL_COPY: "copy.pdf", CERTIFICATE: FILE_NAME}
REASONS = {
    "never_for_this_service": QT_TRANSLATE_NOOP("LetterPapers", "{item}: this kind of service does not need it"),
    "not_ticked": QT_TRANSLATE_NOOP("LetterPapers", "{item}: not chosen for this letter, or not agreed"),
    "withheld": QT_TRANSLATE_NOOP("LetterPapers", "{item}: the person does not want it shared with this service"),
    "not_consented": QT_TRANSLATE_NOOP("LetterPapers", "{item}: the person did not agree to it"),
    "finding": QT_TRANSLATE_NOOP("LetterPapers", "{item}: what was observed never leaves on paper"),
    "not_kept": QT_TRANSLATE_NOOP("LetterPapers", "{item}: nothing about offenders is kept in this program"),
    "nothing_recorded": QT_TRANSLATE_NOOP("LetterPapers", "{item}: nothing is recorded"),
}


def stays_line(labels: Labels, one: LeftOut) -> str:
    """Return which item stays, and why."""
    if one.reason == NOT_TOLD:
        return untold_line(one, labels)
    return _words(REASONS[one.reason]).replace("{item}", isolated(labels.code("disclosure_items", one.code)))


def usual_paper(referral: Referral) -> str:
    """Return the paper that fits the state: the letter as long as it may be printed, then what may follow it."""
    due = notices_for(referral)
    return due[0] if due and referral.state not in NEEDS_CONSENT else LETTER


def papers_to_choose(referral: Referral) -> list[tuple[str, str]]:
    """Return the papers between which somebody chooses, by code and name; none where there is only one."""
    codes = [usual_paper(referral), *(kind for kind in notices_for(referral) if kind != usual_paper(referral))]
    if referral.state in NEEDS_CONSENT:
        codes += [CARD, FULL_COPY]
    elif referral.sent_at is not None and referral.state not in {"stop_and_recall", "closed"}:
        codes.append(CARD)
    if referral.sent_at is not None:
        codes.append(CERTIFICATE)
    return [(code, _words(CHOICES[code])) for code in codes] if len(codes) > 1 else []


def title_of(referral: Referral, paper: str) -> str:
    """Return the title of the page."""
    return paper_name(paper, referral.number)


def paper_name(paper: str, number: str) -> str:
    """Return what a paper is called inside a sentence."""
    return _words(TITLES[paper]).replace("{number}", isolated(number))


def file_name(letter: PreparedLetter) -> str:
    """Return the name that is suggested for a file."""
    return FILE_NAMES.get(letter.template, f"letter-{letter.referral.number}.pdf")


def warning_of(letter: PreparedLetter, for_the_person: int = 0) -> str:
    """Return what to think of before this paper leaves, or an empty text.

    A copy of a letter that the person takes along tells as much as the papers that are made for them.
    """
    if letter.template not in PERSON_PAPERS and not for_the_person:
        return ""
    if letter.template in TELLING_PAPERS or (for_the_person and letter.template != CARD):
        return _words(
            QT_TRANSLATE_NOOP(
                "LetterPapers",
                "This paper says where the person asked for help. Found at home, in a bag or at work, it can put them"
                " in danger. Ask where it will be kept and who may see it; a neutral card is safer, and no paper the"
                " safest.",
            )
        )
    if letter.referral.person_copy != "neutral_card":
        return _words(
            QT_TRANSLATE_NOOP(
                "LetterPapers", "The referral does not say that the person wants a card. Ask before you hand it over."
            )
        )
    return ""


def _words(marked: object) -> str:
    return QCoreApplication.translate("LetterPapers", str(marked))
