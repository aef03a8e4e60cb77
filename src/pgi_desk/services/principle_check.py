"""The look at the principles at the moment of use, so that no caller passes the questions by."""

from __future__ import annotations

from pgi_desk.domain.errors import PrinciplesNotLookedAt
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.principle_checks import QUIET_AFTER, Occasion, looked_at
from pgi_desk.services.desk import Desk
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.ports import UnitOfWork

OF_FILES = "pdf_file"


def require_looked_at(desk: Desk, work: UnitOfWork, occasion: Occasion, case_code: CaseCode | None = None) -> None:
    """Raise PrinciplesNotLookedAt unless the person at the desk answered the questions, or said why not.

    Training asks in the window alone; what saves in an emergency never comes here.
    """
    if desk.in_demo:
        return
    history = work.principle_checks.newest_of(desk.member.staff_id, occasion, QUIET_AFTER)
    if not looked_at(occasion, history, case_code, desk.clock.now()):
        raise PrinciplesNotLookedAt(occasion=occasion.value)


def require_before_paper(desk: Desk, work: UnitOfWork, output: LetterOutput, case_code: CaseCode) -> None:
    """Raise PrinciplesNotLookedAt unless printing, or saving a file, was thought about for this person."""
    occasion = Occasion.EXPORT if output.destination == OF_FILES else Occasion.PRINT
    require_looked_at(desk, work, occasion, case_code)
