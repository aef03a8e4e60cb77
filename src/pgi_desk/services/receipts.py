"""A receipt for goods on paper: what was handed over and two lines to sign; not who, and not why somebody came."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Protocol

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.errors import ChangedElsewhere, InvalidEntry, NothingToSend
from pgi_desk.domain.goods import INTENDED, Receipt, held
from pgi_desk.domain.identifiers import AssistanceId, CaseCode, ReceiptId
from pgi_desk.domain.neutral_card import refuse_telling_words
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.open_papers import open_paper, settle_paper
from pgi_desk.services.paper_leaving import RECEIPT
from pgi_desk.services.ports import UnitOfWork

# How many receipts were numbered; the number goes on when somebody is erased.
SETTING = "last_receipt"
# Whoever lets the branch be named wants these words on the paper.
OUR_NAMES = frozenset({"red_cross", "red_crescent"})
# One for the person and one that the branch keeps signed.
MOST_COPIES = 2


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One article as it is printed."""

    article: str
    pieces: int
    unit: str


@dataclass(frozen=True, slots=True)
class ReceiptPaper:
    """Everything that will be on the paper: no name of a person, no case code and no kind of help."""

    language: str
    number: int
    branch: str
    handed_on: date
    lines: tuple[ReceiptLine, ...]
    training: bool


@dataclass(frozen=True, slots=True)
class PreparedReceipt:
    """A paper in memory, with what it says, so that it can be compared before it leaves."""

    pdf: bytes
    assistance_id: AssistanceId
    case_code: CaseCode
    paper: ReceiptPaper


class ReceiptRenderer(Protocol):
    """Turns a receipt into a PDF in memory."""

    def render_receipt(self, paper: ReceiptPaper) -> bytes:
        """Return the PDF; equal papers give equal bytes. Raises LetterCannotShow and TemplateMistake."""


@dataclass(frozen=True, slots=True)
class ReceiptService:
    """What staff do when goods were handed over."""

    desk: Desk
    renderer: ReceiptRenderer

    def prepare(self, assistance_id: AssistanceId, language: str, *, with_branch: bool = False) -> PreparedReceipt:
        """Return the receipt of an entry, in memory only; the name of the branch is on it only where that is safe.

        Raises NothingToSend when nothing of the stock was given, and InvalidEntry when an article says too much.
        """
        self.desk.require(Permission.RELEASE_LETTER)
        with self.desk.work("receipt.print") as work:
            entry = work.assistance.get(assistance_id)
            paper = self._paper(work, entry, language, named=with_branch)
        return PreparedReceipt(self.renderer.render_receipt(paper), assistance_id, entry.case_code, paper)

    def begin(self, prepared: PreparedReceipt, output: LetterOutput) -> Leaving:
        """Store that the receipt is about to leave; it keeps its number whatever becomes of it.

        Raises ChangedElsewhere when the goods or the number changed meanwhile, and InvalidEntry.
        """
        self.desk.require(Permission.RELEASE_LETTER)
        if not 1 <= output.copies <= MOST_COPIES:
            raise InvalidEntry(field="copies", problem="out_of_range")
        receipt, paper = self._intend(prepared, output)
        changes = ChangeSet.of(Kind.ASSISTANCE, case_code=receipt.case_code, key=receipt.receipt_id)
        return Leaving(prepared.pdf, changes, partial(self._settle, receipt, output, paper))

    def _intend(self, prepared: PreparedReceipt, output: LetterOutput) -> tuple[Receipt, str]:
        with self.desk.work("receipt.print") as work:
            entry = work.assistance.get(prepared.assistance_id)
            now = self._paper(work, entry, prepared.paper.language, named=bool(prepared.paper.branch))
            if now != prepared.paper:
                raise ChangedElsewhere(kind="receipts", key=prepared.assistance_id)
            receipt = Receipt(
                receipt_id=ReceiptId(self.desk.identifiers.new_id()),
                assistance_id=entry.assistance_id,
                case_code=entry.case_code,
                number=prepared.paper.number,
                language=prepared.paper.language,
                copies=output.copies,
                made_at=self.desk.clock.now(),
                made_by=self.desk.member.staff_id,
            )
            work.receipts.add(receipt)
            work.settings.put(SETTING, str(receipt.number))
            paper = open_paper(
                self.desk, work, output, kind=RECEIPT, number=str(receipt.number), case_code=receipt.case_code
            )
            _log(work, receipt, output, INTENDED)
            work.commit()
        return receipt, paper

    def _settle(self, receipt: Receipt, output: LetterOutput, paper: str, outcome: str) -> None:
        with self.desk.work("receipt.print") as work:
            work.receipts.update(receipt.settled(outcome))
            settle_paper(work, paper, outcome)
            _log(work, receipt, output, outcome)
            work.commit()

    def _paper(self, work: UnitOfWork, entry: Assistance, language: str, *, named: bool) -> ReceiptPaper:
        given = held(one for one in work.goods.for_case(entry.case_code) if one.assistance_id == entry.assistance_id)
        if not given:
            raise NothingToSend()
        articles = [(work.stock_articles.get(key), pieces) for key, pieces in given.items()]
        content, branch = self.desk.content, work.settings.get("branch_name") if named else ""
        telling = content.list("telling_words")
        others = replace(telling, rows=tuple(row for row in telling if row.code not in OUR_NAMES))
        refuse_telling_words([("article", one.name) for one, _ in articles], telling, problem="telling_receipt")
        refuse_telling_words([("branch", branch)], others, problem="telling_receipt")
        return ReceiptPaper(
            language=language,
            number=int(work.settings.get(SETTING) or 0) + 1,
            branch=branch,
            handed_on=entry.given_on,
            lines=tuple(
                ReceiptLine(article.name, pieces, content.label("stock_units", article.unit, language))
                for article, pieces in articles
            ),
            training=self.desk.in_demo,
        )


def _log(work: UnitOfWork, receipt: Receipt, output: LetterOutput, outcome: str) -> None:
    detail: dict[str, object] = {
        "outcome": outcome,
        "destination": output.destination,
        "copies": output.copies,
        "receipt": receipt.number,
        "language": receipt.language,
    }
    work.audit.note(case_code=receipt.case_code, detail=detail)
