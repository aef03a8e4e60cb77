"""What the use cases need of letters on paper, as protocols."""

from __future__ import annotations

from typing import Protocol

from pgi_desk.services.letter_content import Letter, PageImage
from pgi_desk.services.recovery_content import RecoverySheet


class LetterRenderer(Protocol):
    """Turns a letter into a PDF in memory."""

    def render(self, letter: Letter) -> bytes:
        """Return the PDF; equal letters give equal bytes. Raises LetterCannotShow and TemplateMistake."""


class RecoverySheetRenderer(Protocol):
    """Turns a recovery sheet into a PDF of one page in memory."""

    def render(self, sheet: RecoverySheet) -> bytes:
        """Return the PDF; equal sheets give equal bytes. Raises TemplateMistake."""


class PagePreview(Protocol):
    """Turns a PDF into pictures in memory."""

    def pages(self, pdf: bytes, dots_per_inch: int) -> tuple[PageImage, ...]:
        """Return one picture per page."""


class LetterOutput(Protocol):
    """Where a letter goes: a printer or a file that the person chose."""

    @property
    def destination(self) -> str:
        """The code of the destination: printer or pdf_file."""

    @property
    def copies(self) -> int:
        """How many copies leave the desk."""

    def deliver(self, pdf: bytes) -> None:
        """Print or save the letter; raises PrintingFailed."""
