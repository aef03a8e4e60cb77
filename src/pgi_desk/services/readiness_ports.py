"""What the use cases around readiness need from the file, as protocols."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from pgi_desk.domain.identifiers import ReadinessId, StaffId
from pgi_desk.domain.principle_checks import PrincipleCheck
from pgi_desk.domain.readiness import Assessment, ReadinessAnswer, ReadinessLoss


class Assessments(Protocol):
    """Readiness assessments; a signed one is never changed."""

    def add(self, assessment: Assessment, /) -> None:
        """Store a new one."""

    def get(self, key: str, /) -> Assessment:
        """Return one; raises RecordNotFound."""

    def update(self, assessment: Assessment, /) -> None:
        """Store a changed one; raises RecordNotFound."""

    def all(self) -> tuple[Assessment, ...]:
        """Return all in order of storing."""

    def used_before(self, module: str, /) -> bool:
        """Tell whether the file holds records of a module that were made before readiness was asked for."""


class ReadinessAnswers(Protocol):
    """Rated questions."""

    def add(self, answer: ReadinessAnswer, /) -> None:
        """Store a new one."""

    def get(self, key: str, /) -> ReadinessAnswer:
        """Return one; raises RecordNotFound."""

    def update(self, answer: ReadinessAnswer, /) -> None:
        """Store a changed one; raises RecordNotFound."""

    def for_assessment(self, assessment_id: ReadinessId, /) -> tuple[ReadinessAnswer, ...]:
        """Return all of an assessment."""


class ReadinessLosses(Protocol):
    """What let a level fall."""

    def add(self, loss: ReadinessLoss, /) -> None:
        """Store a new one."""

    def get(self, key: str, /) -> ReadinessLoss:
        """Return one; raises RecordNotFound."""

    def update(self, loss: ReadinessLoss, /) -> None:
        """Store what a re-check found; raises RecordNotFound."""

    def for_assessment(self, assessment_id: ReadinessId, /) -> tuple[ReadinessLoss, ...]:
        """Return all since an assessment was signed, in order of recording."""


class PrincipleChecks(Protocol):
    """What was asked before decisions; never changed, only added."""

    def add(self, check: PrincipleCheck, /) -> None:
        """Store a new one."""

    def get(self, key: str, /) -> PrincipleCheck:
        """Return one; raises RecordNotFound."""

    def newest_of(self, staff_id: StaffId, occasion: str, limit: int, /) -> tuple[PrincipleCheck, ...]:
        """Return the newest checks of one person before one kind of step, in order of time."""

    def since(self, moment: datetime, /) -> tuple[PrincipleCheck, ...]:
        """Return all checks of everybody since a moment, in order of time."""


class ReadinessWork(Protocol):
    """The part of a unit of work that belongs to readiness."""

    @property
    def readiness_assessments(self) -> Assessments:
        """Readiness assessments."""

    @property
    def readiness_answers(self) -> ReadinessAnswers:
        """Rated questions."""

    @property
    def readiness_losses(self) -> ReadinessLosses:
        """What let a level fall."""

    @property
    def principle_checks(self) -> PrincipleChecks:
        """What was asked before decisions."""
