"""Papers about data: the notice of a breach for an authority or for a person, and the impact assessment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from pgi_desk.domain.breach import AUTHORITY, PERSON, TOLD, UNKNOWN, Breach
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import BreachId
from pgi_desk.domain.impact import BEGUN_BEFORE, ImpactAnswer, ImpactAssessment, risks
from pgi_desk.domain.listing import listed
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import western_digits
from pgi_desk.services.breaches import BreachService, BreachView
from pgi_desk.services.desk import Desk
from pgi_desk.services.facts_paper import FactsPaper, FactsRenderer, Line, PreparedFacts, Section, begin_facts
from pgi_desk.services.impact import ImpactService
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.paper_leaving import BREACH_PAPER, IMPACT_PAPER

AUDIENCES = (AUTHORITY, PERSON)
WORDS = "paper_words"


@dataclass(frozen=True, slots=True)
class DataPaperService:
    """What a coordinator prints about breaches and the impact assessment; nothing is sent by the program."""

    desk: Desk
    renderer: FactsRenderer

    def notice(self, breach_id: BreachId, audience: str, language: str) -> PreparedFacts:
        """Return a notice in memory, without names and codes; raises RecordNotFound and InvalidEntry."""
        self.desk.require(Permission.ANSWER_FOR_DATA)
        view = BreachService(self.desk).view(breach_id)
        if audience not in AUDIENCES:
            raise InvalidEntry(field="audience", problem="unknown_code")
        paper = self._authority(view, language) if audience == AUTHORITY else self._person(view, language)
        detail = {"audience": audience, "language": language}
        return PreparedFacts(self.renderer.render_facts(paper), BREACH_PAPER, detail)

    def impact(self, language: str) -> PreparedFacts:
        """Return the newest assessment in memory; raises InvalidEntry when there is none."""
        self.desk.require(Permission.ANSWER_FOR_DATA)
        sheet = ImpactService(self.desk).sheet()
        if not sheet.known:
            raise InvalidEntry(field="impact", problem="not_assessed")
        newest = sheet.known[0]
        paper = self._impact(newest, sheet.names.get(newest.decided_by, ""), language)
        return PreparedFacts(self.renderer.render_facts(paper), IMPACT_PAPER, {"language": language})

    def begin(self, paper: PreparedFacts, output: LetterOutput) -> Leaving:
        """Log that a paper is about to leave."""
        self.desk.require(Permission.ANSWER_FOR_DATA)
        return begin_facts(self.desk, paper, output)

    def _authority(self, view: BreachView, language: str) -> FactsPaper:
        told = [one for one in view.tellings if one.outcome == TOLD]
        lines = (
            *self._what(view.breach, language),
            Line(self._say("people", language), str(view.breach.people or self._say("not_known", language))),
            Line(self._say("readable", language), self._label("breach_protected", view.breach.protected, language)),
            Line(self._say("harm", language), self._label("breach_harm", view.breach.harm, language)),
            Line(self._say("contained", language), view.breach.containment or self._say("not_known", language)),
            *(
                Line(self._say("already_told", language), self._label("breach_told", who, language))
                for who in dict.fromkeys(one.who for one in told)
            ),
        )
        return replace(
            self._blank("breach_title", language, (lines,)),
            intro=(self._say("breach_no_person", language),),
            signed=True,
        )

    def _person(self, view: BreachView, language: str) -> FactsPaper:
        breach = view.breach
        lines = [*self._what(breach, language)]
        if breach.protected != UNKNOWN:
            readable = self._label("breach_protected", breach.protected, language)
            lines.append(Line(self._say("readable", language), readable))
        if breach.containment:
            lines.append(Line(self._say("contained", language), breach.containment))
        return replace(
            self._blank("told_title", language, (tuple(lines),)),
            intro=(self._say("told_sorry", language),),
            closing=(self._say("told_ask", language), self._say("told_keep", language)),
        )

    def _what(self, breach: Breach, language: str) -> Iterator[Line]:
        yield Line(self._say("kind", language), self._label("breach_kinds", breach.kind, language))
        yield Line(self._say("noticed", language), self.desk.clock.local(breach.detected_at).date())
        if breach.data:
            labels = (self._label("breach_data", code, language) for code in breach.data)
            yield Line(self._say("data", language), listed(labels, language))

    def _impact(self, known: ImpactAssessment, name: str, language: str) -> FactsPaper:
        result = [
            Line(self._say("result", language), self._label("impact_results", known.result, language)),
            Line(self._say("decided", language), known.decided_on),
            Line(self._say("decided_by", language), name),
            Line(self._say("again_on", language), known.review_on),
        ]
        if known.reason:
            result.append(Line(self._say("reason" if known.result == BEGUN_BEFORE else "note", language), known.reason))
        questions = tuple(
            Section(
                self._label("impact_questions", one.question, language), (tuple(self._answer(one, known, language)),)
            )
            for one in known.answers
        )
        blank = self._blank("impact_title", language, (tuple(result),))
        return replace(blank, sections=(*blank.sections, *questions), signed=True)

    def _answer(self, one: ImpactAnswer, known: ImpactAssessment, language: str) -> Iterator[Line]:
        size = risks(known.answers).get(one.question, "")
        if not size:
            yield Line(one.text)
            return
        for word, grade in (("likelihood", one.likelihood), ("severity", one.severity), ("size", size)):
            yield Line(self._say(word, language), self._label("impact_grades", grade, language))
        if one.text:
            yield Line(self._say("measure", language), one.text)

    def _blank(self, title: str, language: str, entries: Iterable[tuple[Line, ...]]) -> FactsPaper:
        with self.desk.work("breach.read") as work:
            settings = work.settings
            branch, phone = settings.get("branch_name"), western_digits(settings.get("branch_phone"))
        to_ask = listed((branch, phone), language)
        return FactsPaper(
            language=language,
            branch=branch,
            title=self._say(title, language),
            head=(
                Line(self._say("printed_on", language), self.desk.clock.today()),
                Line(self._say("ask", language), to_ask),
            ),
            intro=(),
            sections=(Section("", tuple(entries)),),
            closing=(),
            not_printable=self._say("not_printable", language),
            signed=False,
            training=self.desk.in_demo,
        )

    def _say(self, word: str, language: str) -> str:
        return self._label(WORDS, word, language)

    def _label(self, name: str, code: str, language: str) -> str:
        return self.desk.content.label(name, code, language)
