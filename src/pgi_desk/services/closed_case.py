"""A closed case takes nothing new: asked by every use case that adds to a case."""

from __future__ import annotations

from pgi_desk.domain.case_bin import IN_BIN
from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.closing import is_closed, refuse_closed
from pgi_desk.domain.errors import CaseClosed, CaseInBin
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.rights import OPEN
from pgi_desk.services.ports import UnitOfWork

RECTIFICATION = "rectification"


def open_case(work: UnitOfWork, code: CaseCode) -> CaseFile:
    """Return a case that may be added to; raises RecordNotFound and CaseClosed."""
    case = work.cases.get(code)
    refuse_closed(case)
    return case


def kept_case(work: UnitOfWork, code: CaseCode) -> CaseFile:
    """Return a case that takes what does not end with the work on it: only one in the bin, which goes, takes nothing.

    Raises RecordNotFound and CaseClosed.
    """
    case = work.cases.get(code)
    if case.status == IN_BIN:
        raise CaseInBin(case_code=code)
    return case


def require_correctable(work: UnitOfWork, code: CaseCode) -> None:
    """Raise CaseClosed unless the case is open or the person asked for a correction that still waits."""
    asked = any(one.right_code == RECTIFICATION and one.state == OPEN for one in work.tickets.for_case(code))
    if is_closed(work.cases.get(code).status) and not asked:
        raise CaseClosed(case_code=code)
