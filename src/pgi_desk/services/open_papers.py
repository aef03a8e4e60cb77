"""Papers of which nobody knows yet whether they came out, kept in the file until somebody says so."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace

from pgi_desk.domain.errors import ChangedElsewhere
from pgi_desk.services.desk import Desk
from pgi_desk.services.leaving import UNKNOWN
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.ports import UnitOfWork

SETTING = "open_papers"


@dataclass(frozen=True, slots=True)
class OpenPaper:
    """One paper that was handed over and not settled; `intended_at` is UTC, codes and figures alone."""

    paper_id: str
    kind: str
    number: str
    case_code: str
    referral_id: str
    destination: str
    intended_at: str
    outcome: str = "intended"


def papers_in(setting: str) -> tuple[OpenPaper, ...]:
    """Return the open papers of the setting, oldest first."""
    return tuple(OpenPaper(**one) for one in json.loads(setting)) if setting else ()


def papers_of_case(work: UnitOfWork, case_code: str) -> int:
    """Return how many papers of a case may have come out without anybody having said so."""
    return sum(one.case_code == case_code for one in papers_in(work.settings.get(SETTING)))


def forget_papers(work: UnitOfWork, case_code: str) -> None:
    """Ask no more about the papers of a case that is erased."""
    known = papers_in(work.settings.get(SETTING))
    others = tuple(one for one in known if one.case_code != case_code)
    if others != known:
        _keep(work, others)


def open_paper(
    desk: Desk,
    work: UnitOfWork,
    output: LetterOutput,
    *,
    kind: str,
    number: str = "",
    case_code: str = "",
    referral_id: str = "",
) -> str:
    """Remember a paper before it is handed over, so that it is known after a crash too; return its id."""
    paper = OpenPaper(
        paper_id=desk.identifiers.new_id(),
        kind=kind,
        number=number,
        case_code=case_code,
        referral_id=referral_id,
        destination=output.destination,
        intended_at=desk.clock.now().isoformat(),
    )
    _keep(work, (*papers_in(work.settings.get(SETTING)), paper))
    return paper.paper_id


def settle_paper(work: UnitOfWork, paper_id: str, outcome: str) -> None:
    """Forget a paper of which it is known what became of it; of any other remember that nobody knows.

    One that somebody settled meanwhile stays settled.
    """
    if all(one.paper_id != paper_id for one in papers_in(work.settings.get(SETTING))):
        return
    paper = close_paper(work, paper_id)
    if outcome == UNKNOWN:
        _keep(work, (*papers_in(work.settings.get(SETTING)), replace(paper, outcome=UNKNOWN)))


def close_paper(work: UnitOfWork, paper_id: str) -> OpenPaper:
    """Forget a paper of which it is known what became of it, and return it; raises ChangedElsewhere for any other."""
    known = papers_in(work.settings.get(SETTING))
    found = next((one for one in known if one.paper_id == paper_id), None)
    if found is None:
        raise ChangedElsewhere(kind="paper", key=paper_id)
    _keep(work, tuple(one for one in known if one is not found))
    return found


def _keep(work: UnitOfWork, papers: tuple[OpenPaper, ...]) -> None:
    work.settings.put(SETTING, json.dumps([asdict(one) for one in papers]))
