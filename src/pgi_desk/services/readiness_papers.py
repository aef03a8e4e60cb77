"""Readiness on paper: the report that two sign, the action plan, and a request for advice without personal data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.listing import set_apart
from pgi_desk.domain.readiness import NOT_ACHIEVED, PARTLY, Question, ReadinessAnswer, ReadinessRules, Shortfall
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code, western_digits
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.connections import ConnectionService
from pgi_desk.services.desk import Desk
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.paper_leaving import READINESS, PaperNote, begin_paper
from pgi_desk.services.readiness import ReadinessService
from pgi_desk.services.readiness_content import (
    ADVICE,
    KINDS,
    PLAN,
    AreaLine,
    HeldLine,
    NetworkLine,
    PlanLine,
    PreparedReadiness,
    QuestionLine,
    ReadinessPaper,
    ReadinessRenderer,
    SignatureLine,
)
from pgi_desk.services.readiness_models import ReadinessSheet


@dataclass(frozen=True, slots=True)
class ReadinessPaperService:
    """What staff print about the readiness of the branch."""

    desk: Desk
    readiness: ReadinessService
    connections: ConnectionService
    renderer: ReadinessRenderer

    def prepare(self, kind: str, language: str, topics: Sequence[str] = ()) -> PreparedReadiness:
        """Return a paper, in memory only; raises InvalidEntry when there is nothing to print or to ask for."""
        self.desk.require(Permission.ASSESS_READINESS)
        sheet = self.readiness.sheet()
        require_code("kind", kind, KINDS)
        if kind == ADVICE:
            paper = self._advice(sheet, language, topics)
        elif sheet.shown is None:
            raise InvalidEntry(field="kind", problem="not_assessed")
        else:
            paper = self._report(sheet, kind, language)
        return PreparedReadiness(self.renderer.render_readiness(paper), kind, language)

    def release(self, paper: PreparedReadiness, output: LetterOutput) -> ChangeSet:
        """Note that the paper leaves, hand it over, and note what came of it; raises what stopped it."""
        return self.begin(paper, output).finish(output)

    def begin(self, paper: PreparedReadiness, output: LetterOutput) -> Leaving:
        """Note that the paper is about to leave."""
        self.desk.require(Permission.ASSESS_READINESS)
        detail = {"kind": paper.kind, "language": paper.language}
        return begin_paper(self.desk, PaperNote(READINESS, detail), paper.pdf, output)

    def _head(self, sheet: ReadinessSheet, kind: str, language: str) -> ReadinessPaper:
        known, drafting = sheet.standing, sheet.drafting
        level = sheet.reached if drafting and kind != ADVICE else known.level
        code = next(row.code for row in self.desk.content.list("readiness_gate") if row.number("level") == level)
        with self.desk.work("readiness.read") as work:
            branch = work.settings.get("branch_name")
        areas = self.desk.content.list("readiness_areas")
        return ReadinessPaper(
            language=language,
            kind=kind,
            branch=branch,
            made_on=self.desk.clock.today(),
            training=self.desk.in_demo,
            level=level,
            level_name=self._label("readiness_gate", code, language),
            state=known.state.value,
            until=known.valid_until,
            draft=drafting and kind != ADVICE,
            areas=tuple(
                AreaLine(row.label(language), int(sheet.scores[row.code] * 100))
                for row in areas
                if row.code in sheet.scores
            ),
            held_back=tuple(self._held(one, language) for one in sheet.held_back),
        )

    def _report(self, sheet: ReadinessSheet, kind: str, language: str) -> ReadinessPaper:
        rules = ReadinessRules.from_content(self.desk.content)
        answers = [(one, sheet.answers.get(one.code)) for one in rules.questions]
        rows = [self._question(one, answer, language) for one, answer in answers]
        plan = [
            PlanLine(one.code, self._ask(one.code, language), answer.next_step, answer.owner, answer.due_on)
            for one, answer in answers
            if answer is not None and answer.rating in {PARTLY, NOT_ACHIEVED}
        ]
        head = self._head(sheet, kind, language)
        if kind == PLAN:
            return replace(head, plan=tuple(plan))
        return self._signed(replace(head, questions=tuple(rows), plan=tuple(plan)), sheet, language)

    def _signed(self, paper: ReadinessPaper, sheet: ReadinessSheet, language: str) -> ReadinessPaper:
        shown = sheet.shown
        if shown is None or shown.assessor is None or shown.signed_at is None:
            return paper
        with self.desk.work("readiness.read") as work:
            assessor = work.staff.get(shown.assessor)
            leader = work.staff.get(shown.leader) if shown.leader is not None else None
        signed = SignatureLine(shown.leader_name, shown.leader_function)
        if leader is not None:
            signed = SignatureLine(leader.name, self._label("staff_roles", leader.role, language))
        return replace(
            paper,
            assessor=SignatureLine(assessor.name, self._label("staff_roles", assessor.role, language)),
            leader=signed,
            signed_on=self.desk.clock.local(shown.signed_at).date(),
        )

    def _advice(self, sheet: ReadinessSheet, language: str, topics: Sequence[str]) -> ReadinessPaper:
        """Fixed fields alone: what anybody typed about people or rooms stays in the file."""
        known = self.desk.content.list("advice_topics")
        if not topics:
            raise InvalidEntry(field="topics", problem="no_topic")
        for topic in topics:
            require_code("topics", topic, known)
        card = self.connections.card()
        with self.desk.work("readiness.read") as work:
            phone = western_digits(work.settings.get("branch_phone"))
        networks = tuple(
            NetworkLine(self._label("networks", one.code, language), one.as_of, one.contact.channel)
            for one in card.networks
        )
        return replace(
            self._head(sheet, ADVICE, language),
            networks=networks,
            topics=tuple(self._label("advice_topics", row.code, language) for row in known if row.code in topics),
            country=card.known.country,
            reply_to=phone,
        )

    def _held(self, one: Shortfall, language: str) -> HeldLine:
        if one.kind == "area":
            return HeldLine(one.level, self._label("readiness_areas", one.code, language))
        return HeldLine(one.level, f"{self._ask(one.code, language)} ({one.code})")

    def _question(self, asked: Question, answer: ReadinessAnswer | None, language: str) -> QuestionLine:
        code, critical = asked.code, asked.critical
        if answer is None:
            return QuestionLine(code, self._ask(code, language), critical, "", "")
        grounds = set_apart((answer.evidence_seen, answer.justification), language)
        rating = self._label("readiness_ratings", answer.rating, language) if answer.rating else ""
        return QuestionLine(code, self._ask(code, language), critical, rating, grounds)

    def _ask(self, code: str, language: str) -> str:
        return self._label("readiness_questions", code, language)

    def _label(self, name: str, code: str, language: str) -> str:
        return self.desk.content.label(name, code, language)
