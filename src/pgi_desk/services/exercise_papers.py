"""Papers of training: the sheet from which a trainer leads an exercise, and a certificate of practice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pgi_desk.domain.audit import short_code
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import clean_line
from pgi_desk.services.desk import Desk
from pgi_desk.services.exercises import LIST, MISTAKES, QUESTIONS, STEPS, Finished, finished_by
from pgi_desk.services.facts_paper import FactsPaper, FactsRenderer, Line, PreparedFacts, Section, begin_facts
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.paper_leaving import EXERCISE_SHEET, PRACTICE
from pgi_desk.services.training_time import real_today, require_training

WORDS = "paper_words"
# Initials, or what somebody is called in a lesson; never a whole name.
LONGEST_INITIALS = 12


@dataclass(frozen=True, slots=True)
class ExercisePaperService:
    """What trainers print; nothing on it is about a real person but the initials of who practised."""

    desk: Desk
    renderer: FactsRenderer

    def sheet(self, code: str, language: str) -> PreparedFacts:
        """Return the trainer sheet of an exercise, in memory only; raises InvalidEntry and TrainingOnly."""
        self.desk.require(Permission.SEE_OVERVIEW)
        require_training(self.desk)
        exercise = self.desk.content.list(LIST).get(code)
        sections = (
            Section(self._say("exercise_brief", language), ((Line(exercise.text_in("brief", language)),),)),
            Section(self._say("exercise_steps", language), (tuple(self._steps(code, language)),)),
            Section(self._say("exercise_mistakes", language), tuple(self._mistakes(code, language))),
            Section(self._say("exercise_questions", language), tuple(self._questions(code, language))),
        )
        paper = self._paper("exercise_sheet", language, (Line(exercise.label(language)),), sections)
        return self._prepared(paper, EXERCISE_SHEET, {"exercise": code, "language": language})

    def certificate(self, initials: str, language: str) -> PreparedFacts:
        """Return a certificate of what the signed-in person finished, in memory only; InvalidEntry when nothing was.

        Without initials there is a place to write them by hand.
        """
        self.desk.require(Permission.SEE_OVERVIEW)
        require_training(self.desk)
        with self.desk.work("exercise.read") as work:
            finished, reference = finished_by(self.desk, work), short_code(work.audit.head())
        if not finished:
            raise InvalidEntry(field="exercise", problem="none_finished")
        learner = clean_line("initials", initials, longest=LONGEST_INITIALS)
        head = (
            Line(self._say("practice_learner", language), learner or self._say("practice_by_hand", language)),
            Line(self._say("practice_reference", language), reference),
        )
        entries = tuple(tuple(self._finished(one, language)) for one in finished.values())
        paper = self._paper("practice_title", language, head, (Section("", entries),), signed=True)
        detail = {"exercises": len(finished), "reference": reference, "language": language}
        return self._prepared(paper, PRACTICE, detail)

    def begin(self, paper: PreparedFacts, output: LetterOutput) -> Leaving:
        """Note that the paper is about to leave."""
        self.desk.require(Permission.NOTE_CONTACT)
        require_training(self.desk)
        return begin_facts(self.desk, paper, output)

    def _prepared(self, paper: FactsPaper, kind: str, detail: dict[str, object]) -> PreparedFacts:
        return PreparedFacts(self.renderer.render_facts(paper), kind, detail)

    def _steps(self, code: str, language: str) -> Iterator[Line]:
        steps = self.desk.content.list(STEPS)
        for place, step in enumerate(self._words(code, "steps"), start=1):
            yield Line(f"{place}. {steps.get(step).label(language)}")

    def _mistakes(self, code: str, language: str) -> Iterator[tuple[Line, ...]]:
        rows = self.desk.content.list(MISTAKES)
        for row in (rows.get(mistake) for mistake in self._words(code, "mistakes")):
            yield (Line(row.label(language), row.text_in("instead", language)),)

    def _questions(self, code: str, language: str) -> Iterator[tuple[Line, ...]]:
        rows = self.desk.content.list(QUESTIONS)
        for row in (rows.get(question) for question in self._words(code, "questions")):
            source = Line(self._say("source", language), row.source)
            yield (Line(row.label(language), row.text_in("answer", language)), source)

    def _finished(self, one: Finished, language: str) -> Iterator[Line]:
        yield Line(self.desk.content.label(LIST, one.code, language))
        yield Line(self._say("practice_on", language), one.day)
        yield Line(self._say("practice_steps", language), f"{one.done} / {one.steps}")
        yield Line(self._say("practice_noticed", language), str(one.noticed))
        yield Line(self._say("practice_reference", language), one.reference)

    def _paper(
        self, title: str, language: str, head: tuple[Line, ...], sections: tuple[Section, ...], *, signed: bool = False
    ) -> FactsPaper:
        with self.desk.work("exercise.read") as work:
            branch = work.settings.get("branch_name")
        words = ("practice_made_up", "practice_not", "practice_evidence") if signed else ("exercise_no_verdict",)
        return FactsPaper(
            language=language,
            branch=branch,
            title=self._say(title, language),
            head=(*head, Line(self._say("printed_on", language), real_today(self.desk))),
            intro=(),
            sections=sections,
            closing=tuple(self._say(word, language) for word in words),
            not_printable=self._say("not_printable", language),
            signed=signed,
            training=self.desk.in_demo,
        )

    def _words(self, code: str, attribute: str) -> tuple[str, ...]:
        return self.desk.content.list(LIST).get(code).words(attribute)

    def _say(self, word: str, language: str) -> str:
        return self.desk.content.label(WORDS, word, language)
