"""A paper on its way out: its intention is in the log, it is handed over, and what came of it follows.

Handing over can take a minute, because a job in a queue is followed until it is known what became of it. It needs
nothing of the file, so that others can write meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from pgi_desk.domain.errors import PrintingFailed
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.letter_ports import LetterOutput

UNKNOWN = "unknown"
OUTCOMES = {"printer": "printed", "pdf_file": "saved", "locked_file": "saved"}


@dataclass(frozen=True, slots=True)
class Handed:
    """What became of a paper, as a code of the log, and what stopped it."""

    outcome: str
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class Leaving:
    """A paper whose intention is in the log already; if nobody settles it, nobody knows what became of it."""

    pdf: bytes = field(repr=False)
    changes: ChangeSet
    note: Callable[[str], None] = field(repr=False)

    def hand_over(self, output: LetterOutput) -> Handed:
        """Hand over the paper; nothing of the file is touched."""
        try:
            output.deliver(self.pdf)
        except PrintingFailed as error:
            return Handed("failed", error)
        except Exception as error:  # whatever it was: the log must not claim that no paper came out
            return Handed(UNKNOWN, error)
        return Handed(OUTCOMES[output.destination])

    def settle(self, handed: Handed) -> ChangeSet:
        """Log what became of the paper."""
        self.note(handed.outcome)
        return self.changes

    def finish(self, output: LetterOutput) -> ChangeSet:
        """Hand over the paper and log what became of it, one after the other; raises what stopped it."""
        handed = self.hand_over(output)
        changes = self.settle(handed)
        if handed.error is not None:
            raise handed.error
        return changes
