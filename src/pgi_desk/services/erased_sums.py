"""What stays of people who are erased: sums by year that say nothing about one of them."""

from __future__ import annotations

from pgi_desk.domain.erasing import ErasedFigures, counted
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.services.ports import UnitOfWork


def count_erased(work: UnitOfWork, code: CaseCode) -> None:
    """Add the person to the sums of the year of their case; who they were is asked before they are gone."""
    year = work.cases.get(code).opened_on.year
    everybody = work.erasing.profiles(year, code)
    known = {one.year: one for one in work.figures.all()}
    key = f"{year:04d}"
    figures = counted(known.get(key, ErasedFigures(key)), everybody.who, everybody.others)
    (work.figures.update if key in known else work.figures.add)(figures)
