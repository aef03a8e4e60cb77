"""The tear-off slip with which the recipient answers: codes and tick boxes only, never a name of the person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.enums import TA_CENTER
from reportlab.platypus import CondPageBreak, DocIf, Flowable, Table, TopPadder

from pgi_desk.documents.fonts import BOLD
from pgi_desk.documents.isolates import isolate
from pgi_desk.documents.typography import (
    INK,
    MM,
    NO_PADDING,
    OUR_FONT,
    RULE,
    SHADE,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    Look,
    paragraph,
)
from pgi_desk.documents.wording import Part, PartKind, Run
from pgi_desk.documents.words import Words
from pgi_desk.services.letter_content import Letter

NOTES = frozenset({PartKind.PARAGRAPH, PartKind.LIST_ITEM})
ANSWERS = ("accepted_yes", "accepted_no", "accepted_partly")
CELL_HEIGHT = 11.5 * MM  # room for a label and a line of handwriting
TICK_BOX = 3.6 * MM
CELL_PADDING = 5
BETWEEN = "  ·  "
HANGING = 3
HALF = TEXT_WIDTH / 2
CUT_WORD_WIDTH = 28 * MM


Cell = list[Flowable] | str
# What is needed takes more words than a day does. Programs that read a page from right to left take fields beside the
# tick boxes in another order than people do, so these have lines of their own there.
WIDE = {
    "ltr": frozenset({"needs_from_referrer"}),
    "rtl": frozenset({"received_on", "accepted", "service_started_on", "next_appointment", "needs_from_referrer"}),
}


@dataclass(frozen=True, slots=True)
class SlipText:
    """The wording of a slip by its places; each field has the runs of its label, none for the usual one."""

    title: tuple[Run, ...]
    above: tuple[Part, ...]
    cells: tuple[tuple[str, tuple[Run, ...]], ...]
    below: tuple[Part, ...]


def slip_text(parts: Sequence[Part]) -> SlipText:
    """Return where each part of the wording belongs."""
    title = next((part.runs for part in parts if part.kind is PartKind.TITLE), ())
    before = [None, *parts]
    cells = tuple(
        (part.block, last.runs if last is not None and last.kind is PartKind.HEADING else ())
        for last, part in zip(before, parts, strict=False)
        if part.block
    )
    first = next((place for place, part in enumerate(parts) if part.block), len(parts))
    notes = [(place, part) for place, part in enumerate(parts) if part.kind in NOTES]
    above = tuple(part for place, part in notes if place < first)
    return SlipText(title, above, cells, tuple(part for place, part in notes if place > first))


@dataclass(frozen=True, slots=True)
class AnswerSlip:
    """Sets the slip of one letter; `parts` are its wording, with the values of the letter in it.

    The title stands over the codes, the heading before a field over the field. Text before the first field is set above
    the fields, any other below them.
    """

    letter: Letter
    words: Words
    look: Look
    parts: tuple[Part, ...]

    def flowables(self) -> list[Flowable]:
        """Return the slip, whole on one page: at the foot of the last page of text, or at the head of a new one."""
        cut, form = self._cut_line(), self._form()  # of the two strips only one is drawn, so both have the same parts
        foot, head = self._strip(cut, form), self._strip(form, cut)
        _, height = foot.wrap(TEXT_WIDTH, TEXT_HEIGHT)
        # reportlab offers `availableHeight` to such a condition: a whole text height means a page still empty.
        on_new_page = DocIf(f"availableHeight > {TEXT_HEIGHT - 1:.0f}", head, TopPadder(foot))
        return [CondPageBreak(height), on_new_page]

    def _strip(self, *parts: Flowable) -> Flowable:
        strip = Table([[part] for part in parts], colWidths=(TEXT_WIDTH,), splitByRow=0)
        strip.setStyle(NO_PADDING)
        return strip

    def _cut_line(self) -> Flowable:
        label = paragraph(self.words.say("cut_here"), self.look.style(7.5, 10, alignment=TA_CENTER))
        side = (TEXT_WIDTH - CUT_WORD_WIDTH) / 2
        cells = [["", label, ""], ["", "", ""]]
        table = Table(cells, colWidths=(side, CUT_WORD_WIDTH, side), rowHeights=(9, 9))
        dashed = [("LINEBELOW", (column, 0), (column, 0), 0.9, INK, "butt", (4, 3)) for column in (0, 2)]
        table.setStyle([*NO_PADDING, ("SPAN", (1, 0), (1, 1)), ("VALIGN", (1, 0), (1, 1), "MIDDLE"), *dashed])
        return table

    def _form(self) -> Flowable:
        look, text = self.look, slip_text(self.parts)
        above, below = ([self._note(part) for part in notes] for notes in (text.above, text.below))
        cells = [(name, self._cell(name, label)) for name, label in text.cells]
        head: list[list[Cell]] = [[[*self._reference(text.title), *self._return_address()], ""]]
        head += [[above, ""]] if above else []
        fields = self._pairs(cells)
        foot: list[list[Cell]] = [[below, ""]] if below else []
        rows = [*head, *fields, *foot]
        heights = [0] * len(head) + [CELL_HEIGHT] * len(fields) + [0] * bool(below)
        form = Table(rows, colWidths=(HALF, HALF), minRowHeights=heights)
        wide = [("SPAN", (0, place), (1, place)) for place, row in enumerate(rows) if "" in row]
        form.setStyle(
            [
                OUR_FONT,
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("ALIGN", (0, 0), (-1, -1), look.side),
                ("LEFTPADDING", (0, 0), (-1, -1), CELL_PADDING),
                ("RIGHTPADDING", (0, 0), (-1, -1), CELL_PADDING),
                ("TOPPADDING", (0, 0), (-1, -1), 1.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
                ("BACKGROUND", (0, 0), (-1, 0), SHADE),
                ("TOPPADDING", (0, 0), (-1, 0), 4),
                ("BOTTOMPADDING", (0, 0), (-1, 0), 6),
                ("INNERGRID", (0, 1), (-1, -2), 0.5, RULE),
                ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK),
                ("LINEABOVE", (0, -1), (-1, -1), 0.5, RULE),
                ("BOX", (0, 0), (-1, -1), 0.8, INK),
                *wide,
            ]
        )
        return form

    def _pairs(self, cells: Sequence[tuple[str, Cell]]) -> list[list[Cell]]:
        """Set the fields side by side in their order; a wide one, or one that is left over, has a line for itself."""
        rows: list[list[Cell]] = []
        waiting: list[Cell] = []
        for name, cell in cells:
            if name in WIDE[self.look.direction]:
                rows += [[one, ""] for one in waiting]
                rows.append([cell, ""])
                waiting = []
            elif waiting:
                rows.append(self.look.row((waiting.pop(), cell)))
            else:
                waiting = [cell]
        return [*rows, *([one, ""] for one in waiting)]

    def _note(self, part: Part) -> Flowable:
        bullet = "•" if part.kind is PartKind.LIST_ITEM else None
        return paragraph(part.runs, self.look.style(7.5, 10), bullet=bullet)

    def _reference(self, title: Sequence[Run]) -> list[Flowable]:
        """Return the title and the codes; each value follows its name, so that programs read them in that order."""
        letter, runs = self.letter, list[Run]()
        for label, value in (("letter_number", letter.number), ("case_code", letter.case_code)):
            if value:
                runs += [Run(BETWEEN)] if runs else []
                runs += [Run(f"{self.words.say(label)} "), Run(isolate(value), bold=True)]
        heading = title or (Run(self.words.say("slip_title")),)
        return [paragraph(heading, self.look.style(11.5, 16, fontName=BOLD, spaceAfter=2)), self._line(runs)]

    def _return_address(self) -> list[Flowable]:
        sender = self.letter.sender
        lines = [isolate(line) for line in sender.lines]
        if sender.phone:
            lines.append(self.words.say("phone", phone=sender.phone))
        named = [Run(f"{self.words.say('slip_return')} "), Run(isolate(sender.name), bold=True)]
        return [self._line(named), paragraph(BETWEEN.join(lines), self.look.style(8.5, 11))]

    def _line(self, runs: Sequence[Run]) -> Flowable:
        return paragraph(runs, self.look.style(9, 12.5))

    def _cell(self, name: str, label: Sequence[Run]) -> list[Flowable]:
        title = paragraph(label or (Run(self.words.say(name)),), self.look.small)
        return [title, self._answers()] if name == "accepted" else [title]

    def _answers(self) -> Flowable:
        """Tick boxes are drawn as squares, so that no font has to have the character.

        Each has a line of its own: side by side, programs that read the page would take them for columns.
        """
        look = self.look
        square = Table([[""]], colWidths=(TICK_BOX,), rowHeights=(TICK_BOX,))
        square.setStyle([OUR_FONT, ("BOX", (0, 0), (-1, -1), 0.8, INK)])
        texts = [self.words.say(answer) for answer in ANSWERS]
        width = max(look.line(text, look.cell.fontSize).width for text in texts) + 16
        rows = [look.row((square, paragraph(text, look.cell))) for text in texts]
        ticks = Table(rows, colWidths=look.row((TICK_BOX + 5, width)))
        aligned = [("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("ALIGN", (0, 0), (-1, -1), look.side)]
        # Below the last box stays room for what hangs below the line, or it would be read into the next row.
        room = [("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, -1), (-1, -1), HANGING)]
        ticks.setStyle([*NO_PADDING, *aligned, *room])
        return ticks
