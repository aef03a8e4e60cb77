"""The certificate of an erasure once more, from what may stay: a mark, a day, a ground, figures and initials."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.audit import short_code
from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.identifiers import parse_case_code
from pgi_desk.domain.staff import Permission, StaffMember
from pgi_desk.domain.tombstone import AGAIN, Tombstone, tombstone_of
from pgi_desk.services.desk import Desk
from pgi_desk.services.erased_again import SECRET
from pgi_desk.services.facts_paper import FactsPaper, FactsRenderer, Line, PreparedFacts, Section, begin_facts
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.paper_leaving import ERASURE_PAPER

WORDS = "paper_words"


@dataclass(frozen=True, slots=True)
class PastErasure:
    """One erasure as it is listed: nobody can tell from it who it was."""

    digest: str
    mark: str
    erased_on: date
    reason: str
    rows: int


@dataclass(frozen=True, slots=True)
class ErasureCopyService:
    """What a coordinator does when a certificate is lost."""

    desk: Desk
    renderer: FactsRenderer

    def past(self, typed_code: str = "") -> tuple[PastErasure, ...]:
        """Return all erasures, the newest first; with the code of a case the one that is meant. InvalidEntry."""
        self.desk.require(Permission.LET_GO, reading=True)
        with self.desk.work("erasure.sheet") as work:
            known, secret = work.tombstones.all(), work.settings.get(SECRET)
        wanted = tombstone_of(secret, parse_case_code(typed_code)) if typed_code.strip() else ""
        found = (one for one in reversed(known) if wanted in {"", one.digest})
        return tuple(
            PastErasure(one.digest, short_code(one.digest), one.erased_on, one.reason, one.row_count) for one in found
        )

    def copy(self, digest: str, language: str) -> PreparedFacts:
        """Return the copy of a certificate in memory, without any word of the person; raises RecordNotFound."""
        self.desk.require(Permission.LET_GO)
        with self.desk.work("erasure.sheet") as work:
            stone = next((one for one in work.tombstones.all() if one.digest == digest), None)
            if stone is None:
                raise RecordNotFound(kind="tombstones", key=short_code(digest))
            staff = {one.staff_id: one for one in work.staff.all()}
            branch, check = work.settings.get("branch_name"), short_code(work.audit.head())
        second = staff.get(stone.approved_by) if stone.approved_by is not None else None
        people = (_initials(staff.get(stone.erased_by)), _initials(second))
        paper = self._paper(stone, people, branch, check, language)
        detail = {"copy": True, "mark": short_code(digest), "language": language}
        return PreparedFacts(self.renderer.render_facts(paper), ERASURE_PAPER, detail)

    def begin(self, paper: PreparedFacts, output: LetterOutput) -> Leaving:
        """Log that the copy is about to leave."""
        self.desk.require(Permission.LET_GO)
        return begin_facts(self.desk, paper, output)

    def _paper(self, stone: Tombstone, people: tuple[str, str], branch: str, check: str, language: str) -> FactsPaper:
        def say(word: str) -> str:
            return self.desk.content.label(WORDS, word, language)

        again = stone.reason == AGAIN
        reason = say(AGAIN) if again else self.desk.content.label("erasing_reasons", stone.reason, language)
        lines = [
            Line(say("erased_on"), stone.erased_on),
            Line(say("reason"), reason),
            Line(say("rows"), str(stone.row_count)),
            Line(say("first"), people[0]),
            *([Line(say("second"), people[1])] if people[1] else []),
            Line(say("mark"), short_code(stone.digest)),
            Line(say("record_check"), check),
        ]
        return FactsPaper(
            language=language,
            branch=branch,
            title=say("erasure_copy"),
            head=(Line(say("printed_on"), self.desk.clock.today()),),
            intro=(say("erasure_said"),),
            sections=(Section("", (tuple(lines),)),),
            closing=(say("erasure_nobody"),),
            not_printable=say("not_printable"),
            signed=True,
            training=self.desk.in_demo,
        )


def _initials(member: StaffMember | None) -> str:
    return "".join(f"{part[0]}." for part in member.name.split()) if member is not None else ""
