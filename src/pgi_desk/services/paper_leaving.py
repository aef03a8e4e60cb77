"""One rule for every paper that is no letter: logged before it is handed over, asked about until it is known, logged.

Letters and the papers of a referral have rules of their own on top of it (`letters`, `notices`, `person_papers`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.leaving import OUTCOMES, Leaving
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.open_papers import OpenPaper, close_paper, open_paper, settle_paper
from pgi_desk.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class PaperKind:
    """A kind of paper: the action in the log, and who may print it and say what became of it."""

    action: str
    permission: Permission


CONSENT_FORM, POCKET_LIST, TRAIL, OWN_PLAN = "consent_form", "pocket_list", "trail", "own_plan"
READINESS, ERASURE_PAPER, RECOVERY_SHEET = "readiness", "erasure", "recovery_sheet"
EXERCISE_SHEET, PRACTICE = "exercise_sheet", "practice"
LIST_EXPORT, SHORTCUTS = "list_export", "shortcuts"
DAY_SHEET, RECEIPT = "day_sheet", "receipt"
BREACH_PAPER, IMPACT_PAPER, OWN_RECORD = "breach_paper", "impact_paper", "own_record"
PAPER_KINDS: Mapping[str, PaperKind] = {
    CONSENT_FORM: PaperKind("consent.form", Permission.RECORD_CONSENT),
    POCKET_LIST: PaperKind("provider.print", Permission.RELEASE_LETTER),
    TRAIL: PaperKind("audit.export", Permission.READ_AUDIT),
    OWN_PLAN: PaperKind("safety.plan_print", Permission.RELEASE_LETTER),
    READINESS: PaperKind("readiness.print", Permission.ASSESS_READINESS),
    ERASURE_PAPER: PaperKind("erasure.certificate", Permission.LET_GO),
    RECOVERY_SHEET: PaperKind("key.sheets", Permission.MANAGE_KEYS),
    EXERCISE_SHEET: PaperKind("exercise.sheet", Permission.NOTE_CONTACT),
    PRACTICE: PaperKind("exercise.certificate", Permission.NOTE_CONTACT),
    LIST_EXPORT: PaperKind("list.export", Permission.EXPORT_LISTS),
    DAY_SHEET: PaperKind("day_sheet.print", Permission.RELEASE_LETTER),
    RECEIPT: PaperKind("receipt.print", Permission.RELEASE_LETTER),
    BREACH_PAPER: PaperKind("breach.paper", Permission.ANSWER_FOR_DATA),
    IMPACT_PAPER: PaperKind("impact.paper", Permission.ANSWER_FOR_DATA),
    OWN_RECORD: PaperKind("access.paper", Permission.ANSWER_FOR_DATA),
    SHORTCUTS: PaperKind("shortcuts.print", Permission.SEE_OVERVIEW),
}


@dataclass(frozen=True, slots=True)
class PaperNote:
    """What the log says about a paper, codes and figures alone; `number` tells it from others of its kind."""

    kind: str
    detail: Mapping[str, object]
    case_code: str = ""
    number: str = ""


def begin_paper(desk: Desk, note: PaperNote, pdf: bytes, output: LetterOutput) -> Leaving:
    """Log that a paper is about to leave, and keep it among those of which nobody knows yet."""
    with desk.work(PAPER_KINDS[note.kind].action) as work:
        paper = open_paper(desk, work, output, kind=note.kind, number=note.number, case_code=note.case_code)
        _log(work, note, output, "intended")
        work.commit()
    changes = ChangeSet.of(Kind.AUDIT, case_code=note.case_code)
    return Leaving(pdf, changes, partial(_settle, desk, note, output, paper))


def may_say(desk: Desk, paper: OpenPaper) -> bool:
    """Tell whether the signed-in staff member may say what became of a paper."""
    kind = PAPER_KINDS.get(paper.kind)
    return kind is None or desk.may(kind.permission)


@dataclass(frozen=True, slots=True)
class OpenPaperService:
    """What staff do about a paper, which is no letter, of which nobody knows whether it came out."""

    desk: Desk

    def confirm(self, paper_id: str, *, came_out: bool) -> ChangeSet:
        """Store what somebody saw; raises NotPermitted, and ChangedElsewhere when it is known already."""
        self.desk.require(Permission.SEE_OVERVIEW)
        with self.desk.work("letter.confirm_paper") as work:
            paper = close_paper(work, paper_id)
            self.desk.require(PAPER_KINDS[paper.kind].permission)
            outcome = OUTCOMES[paper.destination] if came_out else "failed"
            if paper.kind == RECEIPT:
                _note_on_receipt(work, paper, outcome)
            detail = {"paper": paper.kind, "outcome": outcome, **({"number": paper.number} if paper.number else {})}
            work.audit.note(case_code=CaseCode(paper.case_code), detail=detail)
            work.commit()
        return ChangeSet.of(Kind.DISCLOSURE, Kind.AUDIT, case_code=paper.case_code)


def _note_on_receipt(work: UnitOfWork, paper: OpenPaper, outcome: str) -> None:
    """A receipt is a record of its own beside the log, and says what became of it too."""
    for one in work.receipts.for_case(CaseCode(paper.case_code)):
        if str(one.number) == paper.number:
            work.receipts.update(one.settled(outcome))


def _settle(desk: Desk, note: PaperNote, output: LetterOutput, paper: str, outcome: str) -> None:
    with desk.work(PAPER_KINDS[note.kind].action) as work:
        settle_paper(work, paper, outcome)
        _log(work, note, output, outcome)
        work.commit()


def _log(work: UnitOfWork, note: PaperNote, output: LetterOutput, outcome: str) -> None:
    detail = {"outcome": outcome, "destination": output.destination, "copies": output.copies, **note.detail}
    work.audit.note(case_code=CaseCode(note.case_code), detail=detail)
