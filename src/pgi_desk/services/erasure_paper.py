"""The certificate of erasure, without its layout: a case code, figures and initials, and nothing of the person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class ErasurePaper:
    """Everything that will be on the paper; `mark` is a short form of what stays in the file and on the laptop."""

    language: str
    branch: str
    case_code: str
    erased_at: datetime
    reason: str
    rows: int
    backups: int
    swept: bool
    decided_by: str
    approved_by: str
    mark: str
    record_check: str
    training: bool


class ErasureRenderer(Protocol):
    """Turns a certificate into a PDF in memory."""

    def render_erasure(self, paper: ErasurePaper) -> bytes:
        """Return the PDF; equal papers give equal bytes. Raises LetterCannotShow and TemplateMistake."""
