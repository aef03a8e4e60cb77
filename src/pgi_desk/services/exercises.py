"""Exercises in training files: begin one, see what was taken and noticed, finish it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from pgi_desk.domain.audit import short_code
from pgi_desk.domain.code_list import Code
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.exercise import ExerciseStanding, Noticed, StepStanding
from pgi_desk.domain.exercise_checks import look_at
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.exercise_begun import Begun, begun_by, begun_key
from pgi_desk.services.exercise_trace import trace_of
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.quick_contacts import QuickContactService
from pgi_desk.services.training_time import ahead, real_today, require_training

LIST, STEPS, MISTAKES, QUESTIONS = "exercises", "exercise_steps", "exercise_mistakes", "exercise_questions"
# Setting of the file by member of staff: what was finished.
FINISHED = "exercises_finished"


@dataclass(frozen=True, slots=True)
class Finished:
    """An exercise that somebody finished; the date is that of the machine, the reference a code of the trail.

    `standing` is how it stood at the end, as codes; None where a file of an earlier program kept the figures alone.
    """

    code: str
    on: str
    done: int
    steps: int
    noticed: int
    reference: str
    standing: ExerciseStanding | None = None

    @property
    def day(self) -> date:
        """Return the date."""
        return date.fromisoformat(self.on)


@dataclass(frozen=True, slots=True)
class ExerciseSheet:
    """All exercises by code in order, those that the signed-in person finished, and the one that goes on."""

    codes: tuple[str, ...]
    finished: Mapping[str, Finished]
    current: str = ""
    standing: ExerciseStanding | None = None


@dataclass(frozen=True, slots=True)
class ExerciseService:
    """What learners do with exercises; each has their own, and a real file has none."""

    desk: Desk

    def sheet(self) -> ExerciseSheet:
        """Return every exercise and how the one that goes on stands; raises TrainingOnly in a real file."""
        self.desk.require(Permission.SEE_OVERVIEW)
        require_training(self.desk)
        with self.desk.work("exercise.read") as work:
            begun, finished = begun_by(work, self.desk.member.staff_id), finished_by(self.desk, work)
            codes = self.desk.content.list(LIST).codes()
            if begun is None or begun.code not in codes:
                return ExerciseSheet(codes, finished)
            return ExerciseSheet(codes, finished, begun.code, self._standing(work, begun))

    def begin(self, code: str) -> ChangeSet:
        """Begin an exercise from here on, in place of one that goes on; raises InvalidEntry and TrainingOnly."""
        self.desk.require(Permission.OWN_ACCOUNT)
        require_training(self.desk)
        self.desk.content.list(LIST).get(code)
        with self.desk.work("exercise.begin") as work:
            point = work.audit.point()
            begun = Begun(code, point.sequence if point is not None else 0, ahead(self.desk))
            minutes = int(begun.ahead.total_seconds()) // 60
            kept = {"code": code, "sequence": begun.sequence, "ahead": minutes}
            work.settings.put(begun_key(self.desk.member.staff_id), json.dumps(kept))
            work.audit.note(detail={"exercise": code})
            work.commit()
        return ChangeSet.of(Kind.EXERCISE, key=code)

    def finish(self) -> ChangeSet:
        """Keep how the exercise stands and end it; raises InvalidEntry when none goes on, and TrainingOnly."""
        self.desk.require(Permission.OWN_ACCOUNT)
        require_training(self.desk)
        with self.desk.work("exercise.finish") as work:
            begun = begun_by(work, self.desk.member.staff_id)
            if begun is None:
                raise InvalidEntry(field="exercise", problem="none_begun")
            stands = self._standing(work, begun)
            figures = {"done": stands.done, "steps": len(stands.steps), "noticed": len(stands.noticed)}
            reference = short_code(work.audit.head())
            day = real_today(self.desk).isoformat()
            finished = Finished(begun.code, day, **figures, reference=reference, standing=stands)
            known = {**finished_by(self.desk, work), begun.code: finished}
            work.settings.put(_finished_key(self.desk), json.dumps([asdict(one) for one in known.values()]))
            work.settings.put(begun_key(self.desk.member.staff_id), "")
            work.audit.note(detail={"exercise": begun.code, **figures})
            work.commit()
        QuickContactService(self.desk).expire()  # what waited for the end of the exercise
        return ChangeSet.of(Kind.EXERCISE, key=begun.code)

    def _standing(self, work: UnitOfWork, begun: Begun) -> ExerciseStanding:
        content = self.desk.content
        exercise: Code = content.list(LIST).get(begun.code)
        trace = trace_of(self.desk, work, begun, exercise.words("needs"))
        return look_at(trace, exercise, content.list(STEPS), content.list(MISTAKES))


def finished_by(desk: Desk, work: UnitOfWork) -> dict[str, Finished]:
    """Return what the signed-in person finished, by code; of the same exercise the last time counts."""
    kept = work.settings.get(_finished_key(desk))
    return {one["code"]: _finished(one) for one in json.loads(kept or "[]")}


def _finished(kept: dict[str, Any]) -> Finished:
    stood = kept.get("standing")
    if stood is None:
        return Finished(**kept)
    steps = tuple(StepStanding(one["code"], one["done"]) for one in stood["steps"])
    noticed = tuple(Noticed(one["code"], tuple(one["about"])) for one in stood["noticed"])
    return Finished(**{**kept, "standing": ExerciseStanding(steps, noticed)})


def _finished_key(desk: Desk) -> str:
    return f"{FINISHED}/{desk.member.staff_id}"
