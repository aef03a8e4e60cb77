"""The head of a letter: the branch's own lines and image, or else its name and address."""

from __future__ import annotations

import io
from dataclasses import dataclass

from reportlab.platypus import Flowable, Image, Table

from pgi_desk.documents.fonts import BOLD
from pgi_desk.documents.typography import ACCENT, MM, NO_PADDING, TEXT_WIDTH, Look, paragraph
from pgi_desk.documents.words import Words
from pgi_desk.services.letter_content import Letter

NAME_SHARE = 0.6  # the address stands beside the name
IMAGE_WIDTH, IMAGE_HEIGHT = 62 * MM, 22 * MM  # the largest that an image is printed
IMAGE_GAP = 6 * MM


@dataclass(frozen=True, slots=True)
class BranchLetterhead:
    """Sets the head of one letter."""

    letter: Letter
    words: Words
    look: Look

    def flowable(self) -> Flowable:
        """Return the head; an image stands where lines begin, the text beside it."""
        picture = self._picture()
        if picture is None:
            return self._text(TEXT_WIDTH)
        taken = picture.drawWidth + IMAGE_GAP
        return _beside(self.look, (taken, TEXT_WIDTH - taken), ([picture], [self._text(TEXT_WIDTH - taken)]), "MIDDLE")

    def _text(self, width: float) -> Flowable:
        look, sender, own = self.look, self.letter.sender, self.letter.letterhead.lines
        big = look.style(17, 21, fontName=BOLD, textColor=ACCENT)
        if own:
            rest = paragraph("\n".join(own[1:]), look.style(8.5, 11.5))
            return _beside(look, (width,), ([paragraph(own[0], big), *([rest] if own[1:] else [])],), "TOP")
        lines = [*sender.lines]
        if sender.phone:
            lines.append(self.words.say("phone", phone=sender.phone))
        address = paragraph("\n".join(lines), look.style(8.5, 11.5, alignment=look.end))
        widths = (width * NAME_SHARE, width * (1 - NAME_SHARE))
        return _beside(look, widths, ([paragraph(sender.name, big)], [address]), "BOTTOM")

    def _picture(self) -> Image | None:
        image = self.letter.letterhead.image
        if not image:
            return None
        picture = Image(io.BytesIO(image), hAlign=self.look.side)
        smaller = min(IMAGE_WIDTH / picture.imageWidth, IMAGE_HEIGHT / picture.imageHeight)
        picture.drawWidth, picture.drawHeight = picture.imageWidth * smaller, picture.imageHeight * smaller
        return picture


def columns(look: Look, shares: tuple[float, ...], cells: tuple[list[Flowable], ...]) -> Flowable:
    """Return cells side by side over the width of the text, in the order in which the language reads them."""
    return _beside(look, tuple(TEXT_WIDTH * share for share in shares), cells, "TOP")


def _beside(look: Look, widths: tuple[float, ...], cells: tuple[list[Flowable], ...], valign: str) -> Flowable:
    table = Table([look.row(cells)], colWidths=look.row(widths))
    table.setStyle([*NO_PADDING, ("VALIGN", (0, 0), (-1, -1), valign)])
    return table
