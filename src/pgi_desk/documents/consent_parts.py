"""The fixed blocks of a consent form: letterhead, check boxes, the law, what is shared, the answer, signatures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable, HRFlowable, KeepTogether, Spacer, Table

from pgi_desk.documents.fonts import BOLD
from pgi_desk.documents.isolates import isolate
from pgi_desk.documents.typography import ACCENT, INK, MM, NO_PADDING, OUR_FONT, RULE, TEXT_WIDTH, Look, paragraph
from pgi_desk.documents.words import Words
from pgi_desk.services.consent_paper import ConsentPaper, TickLine

TICK_BOX = 3.4 * MM
GAP = 2 * MM
LINE_HEIGHT = 7 * MM  # a line to write on
SIGNING_HEIGHT = 17 * MM  # room for a thumbprint
LABEL_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class ConsentParts:
    """Sets the blocks of one form."""

    paper: ConsentPaper
    words: Words
    look: Look

    def head(self) -> list[Flowable]:
        """Letterhead, case code and day; both are lines to write on when the form is blank."""
        look, sender, paper = self.look, self.paper.sender, self.paper
        name = paragraph(sender.name, look.style(15, 19, fontName=BOLD, textColor=ACCENT))
        lines = [*sender.lines]
        if sender.phone:
            lines.append(self.words.say("phone", phone=sender.phone))
        address = paragraph("\n".join(lines), look.style(8.5, 11.5, alignment=look.end))
        bar = HRFlowable("100%", thickness=2.2, color=ACCENT, lineCap="butt", spaceBefore=5, spaceAfter=8)
        day = isolate(self.words.write_day(paper.issued_on)) if paper.issued_on else ""
        facts = self._facts((("case_code", paper.case_code), ("issued_on", day)))
        return [self._row((0.6, 0.4), (name, address)), bar, facts]

    def reasons(self) -> list[Flowable]:
        """The cases in which somebody may have to be told."""
        return [paragraph(reason, self.look.list_item, bullet="•") for reason in self.paper.reasons]

    def law(self) -> list[Flowable]:
        """The duty to report of the country, or that it is not clarified."""
        say, duty = self.words.say, self.paper.duty
        title = paragraph(say("consent_law"), self.look.cell, bold=True)
        if not duty.clarified or duty.checked_on is None:
            return [self._boxed([title, paragraph(say("consent_law_unclear"), self.look.cell)])]
        day = isolate(self.words.write_day(duty.checked_on))
        hours = say("consent_law_hours", hours=isolate(str(duty.deadline_hours))) if duty.deadline_hours else ""
        rows = (
            ("consent_law_who", duty.who),
            ("consent_law_what", duty.what),
            ("consent_law_to_whom", duty.to_whom),
            ("consent_law_within", hours),
            ("consent_law_adults", say(f"consent_law_{duty.applies_to_adults}")),
            ("consent_law_otherwise", duty.consequence),
            ("consent_law_source", say("consent_law_checked", source=duty.source, day=day)),
        )
        inner = TEXT_WIDTH - 12
        return [self._boxed([title, self._facts([row for row in rows if row[1]], inner)])]

    def explained(self) -> list[Flowable]:
        """One check box for each point that is explained, in two columns, with what it means in plain words."""
        lines = self.paper.explained
        # A table for each row: the heading stays with the first one alone, and a page may end after any.
        return [self._ticks(lines[start : start + 2]) for start in range(0, len(lines), 2)]

    def purpose(self) -> list[Flowable]:
        """What is asked, for which service, until when, in which language and with whose help."""
        paper, facts = self.paper, []
        if paper.blank or paper.recipient:
            facts.append(("consent_recipient", paper.recipient))
        day = isolate(self.words.write_day(paper.valid_until)) if paper.valid_until else ""
        facts += [
            ("consent_valid_until", day),
            ("consent_language", paper.explained_in),
            ("consent_interpreter", paper.interpreter),
        ]
        return [self._ticks(paper.purposes), Spacer(0, 4), KeepTogether([self._facts(facts)])]

    def shared(self) -> list[Flowable]:
        """What may be shared beside what is withheld."""
        say, look, paper = self.words.say, self.look, self.paper
        columns = [
            [paragraph(say(title), look.cell, bold=True), Spacer(0, 2), self._side(lines)]
            for title, lines in (("consent_share", paper.shared), ("consent_withhold", paper.withheld))
        ]
        table = Table([look.row(columns)], colWidths=(TEXT_WIDTH / 2, TEXT_WIDTH / 2), spaceAfter=4)
        table.setStyle([*NO_PADDING, ("LINEAFTER", (0, 0), (0, -1), 0.5, RULE), *self._inner_gap()])
        return [table, self._facts((("consent_withheld_from", paper.withheld_from),))]

    def answer(self) -> list[Flowable]:
        """Yes or no, both open: the answer is given on the paper."""
        say = self.words.say
        return [self._ticks((TickLine(say("consent_yes")), TickLine(say("consent_no"))))]

    def signatures(self) -> list[Flowable]:
        """Room for a signature or a thumbprint, and who else was there; never alone without its labels."""
        look, say = self.look, self.words.say
        pairs = (("consent_sign_person", "consent_sign_adult"), ("consent_sign_witness", "consent_sign_staff"))
        rows = [look.row([[paragraph(say(label), look.small)] for label in (*pair, "signed_on")]) for pair in pairs]
        widths = look.row((TEXT_WIDTH * 0.4, TEXT_WIDTH * 0.4, TEXT_WIDTH * 0.2))
        table = Table(rows, colWidths=widths, rowHeights=[SIGNING_HEIGHT] * len(rows), spaceBefore=6)
        table.setStyle(
            [
                OUR_FONT,
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("GRID", (0, 0), (-1, -1), 0.6, INK),
                ("TOPPADDING", (0, 0), (-1, -1), 1.5),
                ("LEFTPADDING", (0, 0), (-1, -1), 4),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ]
        )
        return [KeepTogether([table])]

    def _side(self, lines: tuple[TickLine, ...] | None) -> Flowable:
        if not lines:
            return paragraph(self.words.say("consent_nothing"), self.look.cell)
        return self._ticks(lines, columns=1, width=TEXT_WIDTH / 2 - 2 * GAP)

    def _ticks(self, lines: Sequence[TickLine], *, columns: int = 2, width: float = TEXT_WIDTH) -> Flowable:
        """Boxes are drawn as squares, so that no font has to have the character; a tick is a filled square inside."""
        look = self.look
        cells = [(self._box(ticked=line.ticked), self._line(line)) for line in lines]
        per_column = width / columns
        rows = []
        for start in range(0, len(cells), columns):
            row: list[Flowable | list[Flowable] | str] = []
            for box, label in (cells[start : start + columns] + [("", "")] * columns)[:columns]:
                row += [box, label]
            rows.append(look.row(row))
        widths = look.row([TICK_BOX + GAP, per_column - TICK_BOX - GAP] * columns)
        table = Table(rows, colWidths=widths)
        style = [*NO_PADDING, ("ALIGN", (0, 0), (-1, -1), look.side), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
        if columns > 1:
            # A text that fills its column must not run into the box of the next one.
            first, side = (1, "RIGHT") if look.direction == "ltr" else (0, "LEFT")
            style += [(f"{side}PADDING", (at, 0), (at, -1), 2 * GAP) for at in range(first, 2 * columns, 2)]
        table.setStyle([*style, ("TOPPADDING", (0, 0), (-1, -1), 1)])
        return table

    def _line(self, line: TickLine) -> Flowable | list[Flowable]:
        label = paragraph(self._label(line), self.look.cell, bold=bool(line.plain))
        return [label, paragraph(line.plain, self.look.cell)] if line.plain else label

    def _label(self, line: TickLine) -> str:
        return self.words.say("consent_the_word") if line.unnamed else line.label

    def _box(self, *, ticked: bool) -> Flowable:
        inner = Table([[""]], colWidths=(TICK_BOX - 4,), rowHeights=(TICK_BOX - 4,))
        inner.setStyle([OUR_FONT, *([("BACKGROUND", (0, 0), (-1, -1), INK)] if ticked else [])])
        square = Table([[inner]], colWidths=(TICK_BOX,), rowHeights=(TICK_BOX,))
        centred = [("ALIGN", (0, 0), (-1, -1), "CENTER"), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
        square.setStyle([*NO_PADDING, *centred, ("BOX", (0, 0), (-1, -1), 0.8, INK)])
        square.hAlign = self.look.side
        return square

    def _facts(self, facts: Sequence[tuple[str, str]], width: float = TEXT_WIDTH) -> Flowable:
        """Labels with their values; an empty value is a line to write on."""
        look = self.look
        rows = [
            look.row((paragraph(self.words.say(label), look.small), paragraph(value, look.cell) if value else ""))
            for label, value in facts
        ]
        table = Table(
            rows,
            colWidths=look.row((width * LABEL_SHARE, width * (1 - LABEL_SHARE))),
            minRowHeights=[0 if value else LINE_HEIGHT for _, value in facts],
        )
        ruled = [
            ("LINEBELOW", (self._value_column(), row), (self._value_column(), row), 0.5, RULE)
            for row, (_, value) in enumerate(facts)
            if not value
        ]
        low = [("VALIGN", (0, row), (-1, row), "BOTTOM") for row, (_, value) in enumerate(facts) if not value]
        table.setStyle([*NO_PADDING, ("BOTTOMPADDING", (0, 0), (-1, -1), 2), *ruled, *low])
        return table

    def _value_column(self) -> int:
        return 1 if self.look.direction == "ltr" else 0

    def _boxed(self, content: list[Flowable]) -> Flowable:
        table = Table([[content]], colWidths=(TEXT_WIDTH,), spaceBefore=3, spaceAfter=5)
        padding = [(f"{side}PADDING", (0, 0), (-1, -1), 6) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
        table.setStyle([*NO_PADDING, ("BOX", (0, 0), (-1, -1), 0.8, INK), *padding])
        return table

    def _inner_gap(self) -> list[tuple[object, ...]]:
        """Keep the two columns away from the rule between them."""
        return [("RIGHTPADDING", (0, 0), (0, -1), 2 * GAP), ("LEFTPADDING", (1, 0), (1, -1), 2 * GAP)]

    def _row(self, shares: tuple[float, float], cells: tuple[Flowable, Flowable]) -> Flowable:
        widths = self.look.row(TEXT_WIDTH * share for share in shares)
        table = Table([self.look.row(cells)], colWidths=widths)
        table.setStyle([*NO_PADDING, ("VALIGN", (0, 0), (-1, -1), "BOTTOM")])
        return table
