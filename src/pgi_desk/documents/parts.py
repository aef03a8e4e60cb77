"""The fixed blocks of a letter: who to whom, services, signatures."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.platypus import Flowable, HRFlowable, Spacer, Table

from pgi_desk.documents.fonts import BOLD
from pgi_desk.documents.isolates import isolate
from pgi_desk.documents.items_table import ItemsTable
from pgi_desk.documents.letterhead import BranchLetterhead, columns
from pgi_desk.documents.typography import (
    ACCENT,
    INK,
    MM,
    NO_PADDING,
    OUR_FONT,
    PAPER,
    RULE,
    TEXT_WIDTH,
    Look,
    paragraph,
)
from pgi_desk.documents.words import Words
from pgi_desk.services.letter_content import Letter, LetterItem

ORDINARY_PRIORITY = "normal"
HIGHEST_PRIORITY = "emergency"
RECIPIENT_SHARE = 0.52
SIGNING_SPACE = 11 * MM
SIGNING_GAPS = 12 * MM  # all gaps together
SIGNING_LINES = (("name", 0.29), ("function", 0.23), ("signature", 0.31), ("signed_on", 0.17))


@dataclass(frozen=True, slots=True)
class LetterParts:
    """Sets the blocks of one letter."""

    letter: Letter
    words: Words
    look: Look

    def parties(self) -> list[Flowable]:
        """Letterhead, recipient, and the reference that both sides quote."""
        shares = (RECIPIENT_SHARE, 1 - RECIPIENT_SHARE)
        beside = columns(self.look, shares, (self._recipient(), [self._reference()]))
        return [*self.sender(), beside, Spacer(0, 9)]

    def sender(self) -> list[Flowable]:
        """The letterhead alone, for a paper that goes to the person."""
        bar = HRFlowable("100%", thickness=2.2, color=ACCENT, lineCap="butt", spaceBefore=5, spaceAfter=12)
        return [BranchLetterhead(self.letter, self.words, self.look).flowable(), bar]

    def shared(self) -> list[Flowable]:
        """What left: to whom and when, what it said, and when the person agreed, or why it was told without that."""
        say, write_day = self.words.say, self.words.write_day
        rows = []
        for one in self.letter.shared:
            day = isolate(write_day(one.left_on))
            sent = say("shared_letter", day=day, number=one.number) if one.number else say("shared_told", day=day)
            agreed = [say("shared_agreed", day=isolate(write_day(one.agreed_on)))] if one.agreed_on else []
            agreed += [say("shared_without", reason=one.reason)] if one.reason else []
            rows.append(LetterItem(one.number, f"{one.recipient}\n{sent}", "\n".join([*one.items, *agreed])))
        return ItemsTable(tuple(rows), self.words, self.look, ("shared_with", "shared_items")).flowables()

    def services(self) -> list[Flowable]:
        """The services that are asked for."""
        style = self.look.list_item
        return [paragraph(service, style, bold=True, bullet="•") for service in self.letter.services]

    def signatures(self) -> list[Flowable]:
        """Lines to sign on, kept on one page."""
        look, say = self.look, self.words.say
        cells: list[Flowable | str] = []
        widths: list[float] = []
        for label, share in SIGNING_LINES:
            cells += [paragraph(say(label), look.small), ""]
            widths += [(TEXT_WIDTH - SIGNING_GAPS) * share, SIGNING_GAPS / (len(SIGNING_LINES) - 1)]
        table = Table(
            [look.row(cells[:-1])], colWidths=look.row(widths[:-1]), spaceBefore=SIGNING_SPACE, spaceAfter=4 * MM
        )
        ruled = [("LINEABOVE", (column, 0), (column, 0), 0.6, INK) for column in range(0, len(cells), 2)]
        table.setStyle([*NO_PADDING, ("TOPPADDING", (0, 0), (-1, -1), 1), *ruled])
        signer = paragraph(say("signed_for", sender=self.letter.sender.name), look.body, bold=True)
        signer.keepWithNext = 1
        return [signer, table]

    def _recipient(self) -> list[Flowable]:
        look, say, recipient = self.look, self.words.say, self.letter.recipient
        lines = [*recipient.lines]
        if recipient.contact_person:
            lines.insert(0, say("attention", name=recipient.contact_person))
        if recipient.phone:
            lines.append(say("phone", phone=recipient.phone))
        return [
            paragraph(say("to"), look.small),
            paragraph(recipient.name, look.style(11, 14.5, fontName=BOLD)),
            paragraph("\n".join(lines), look.style(9.5, 13)),
        ]

    def _reference(self) -> Flowable:
        """The box of numbers and dates that both sides quote."""
        look, letter = self.look, self.letter
        facts = [
            self._fact("letter_number", letter.number, bold=True),
            *([self._fact("case_code", letter.case_code, bold=True)] if letter.case_code else []),
            self._fact("issued_on", self.words.write_day(letter.issued_on)),
        ]
        urgent = len(facts)  # the row of the priority
        # A paper that follows the letter has no priority of its own, and the time that it names has passed.
        if letter.priority:
            facts.append(self._priority())
        if letter.priority and letter.respond_by:
            facts.append(self._fact("respond_by", self.words.write_moment(letter.respond_by), bold=True))
        width = TEXT_WIDTH * (1 - RECIPIENT_SHARE)
        table = Table(facts, colWidths=look.row((width * 0.36, width * 0.64)))
        table.setStyle(
            [
                OUR_FONT,
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("TOPPADDING", (0, 0), (-1, -1), 1.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
                ("LINEBELOW", (0, 0), (-1, -2), 0.4, RULE),
                ("BOX", (0, 0), (-1, -1), 0.6, RULE),
                *([("BACKGROUND", (0, urgent), (-1, urgent), INK)] if letter.priority == HIGHEST_PRIORITY else []),
            ]
        )
        return table

    def _fact(self, label: str, value: str, *, bold: bool = False) -> list[Flowable]:
        look = self.look
        return look.row((paragraph(self.words.say(label), look.small), paragraph(value, look.cell, bold=bold)))

    def _priority(self) -> list[Flowable]:
        """An emergency is printed white on black: it stands out on any printer, without colour."""
        look, letter = self.look, self.letter
        if letter.priority != HIGHEST_PRIORITY:
            return self._fact("priority", letter.priority_label, bold=letter.priority != ORDINARY_PRIORITY)
        label = paragraph(self.words.say("priority"), look.style(8, 11, textColor=PAPER))
        return look.row((label, paragraph(letter.priority_label, look.style(9.5, 12.5, textColor=PAPER), bold=True)))
