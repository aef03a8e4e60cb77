"""What the use cases need of letters on paper, as protocols."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from pgi_desk.services.letter_content import Letter, PageImage, WordingPlaces
from pgi_desk.services.recovery_content import RecoverySheet


class LetterRenderer(Protocol):
    """Turns a letter into a PDF in memory."""

    def render(self, letter: Letter) -> bytes:
        """Return the PDF; equal letters give equal bytes. Raises LetterCannotShow and TemplateMistake."""


class LetterWordings(Protocol):
    """The delivered wordings of letters, and whether a text can be one."""

    def templates(self) -> tuple[str, ...]:
        """Return the kinds of letters that have a wording."""

    def languages(self) -> tuple[str, ...]:
        """Return the languages that letters are written in."""

    def delivered(self, template: str, language: str) -> str:
        """Return the text of a delivered wording; raises TemplateMistake when there is none."""

    def places(self, template: str) -> WordingPlaces:
        """Return what the wording of a kind of letter may and must hold."""

    def check(self, template: str, language: str, text: str) -> None:
        """Raise TemplateMistake (`line`, `problem`, `name`) at the first thing that cannot be used."""


class LetterheadImages(Protocol):
    """Pictures for the letterhead."""

    def plain_image(self, path: Path) -> bytes:
        """Return a picture as plain pixels; raises InvalidEntry (`field` "image", `problem`)."""


class RecoverySheetRenderer(Protocol):
    """Turns a recovery sheet into a PDF of one page in memory."""

    def render(self, sheet: RecoverySheet) -> bytes:
        """Return the PDF; equal sheets give equal bytes. Raises TemplateMistake."""


class PagePreview(Protocol):
    """Turns a PDF into pictures in memory."""

    def pages(self, pdf: bytes, dots_per_inch: int) -> tuple[PageImage, ...]:
        """Return one picture per page."""


class PdfLock(Protocol):
    """Puts a PDF under a passphrase, in memory."""

    def lock(self, pdf: bytes, passphrase: str) -> bytes:
        """Return a PDF that only the passphrase opens."""

    def holds(self, locked: bytes, passphrase: str, pdf: bytes) -> bool:
        """Tell whether a file opens with the passphrase alone and holds exactly this PDF."""


class LetterOutput(Protocol):
    """Where a letter goes: a printer or a file that the person chose."""

    @property
    def destination(self) -> str:
        """The code of the destination: printer, pdf_file or locked_file."""

    @property
    def copies(self) -> int:
        """How many copies leave the desk."""

    def deliver(self, pdf: bytes) -> None:
        """Print or save the letter; raises PrintingFailed."""
