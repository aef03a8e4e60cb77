"""What the readiness page sees, and what it asks for: frozen, and without any record of a person helped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.identifiers import LossId, StaffId
from pgi_desk.domain.readiness import Assessment, ReadinessAnswer, ReadinessLoss, Shortfall, Standing
from pgi_desk.domain.readiness_gate import Module, Opening, module_of_assistance
from pgi_desk.services.second_person import SignIn

NO_SIGN_IN = SignIn()


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One signed assessment as it was: the level and the score of each area."""

    assessed_on: date
    level: int
    scores: Mapping[str, Fraction]


@dataclass(frozen=True, slots=True)
class ReadinessSheet:
    """The assessment in work, or the one that counts, with everything that follows from it.

    `reached` is what the ratings shown would give; `standing` is what counts today.
    """

    standing: Standing
    shown: Assessment | None = None
    answers: Mapping[str, ReadinessAnswer] = field(default_factory=dict)
    scores: Mapping[str, Fraction] = field(default_factory=dict)
    held_back: tuple[Shortfall, ...] = ()
    reached: int = 0
    losses: tuple[ReadinessLoss, ...] = ()
    trend: tuple[TrendPoint, ...] = ()

    @property
    def drafting(self) -> bool:
        """Tell whether an assessment is in work."""
        return self.shown is not None and not self.shown.signed


@dataclass(frozen=True, slots=True)
class SigningEffect:
    """What signing now would do: the level, and what is open today and would be closed or only read by it."""

    level: int
    closes: tuple[Opening, ...] = ()


@dataclass(frozen=True, slots=True)
class RateQuestion:
    """How one question is rated."""

    question: str
    rating: str
    justification: str = ""
    evidence_seen: str = ""
    next_step: str = ""
    owner: str = ""
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class Leader:
    """Who signs for the leadership: a colleague with their sign-in, or somebody named who signs on paper."""

    staff_id: str = ""
    sign_in: SignIn = NO_SIGN_IN
    name: str = ""
    function: str = ""


@dataclass(frozen=True, slots=True)
class SignAssessment:
    """What stands over an assessment when two sign it."""

    assessed_on: date
    leader: Leader
    focal_years: int = 0
    comment: str = ""


@dataclass(frozen=True, slots=True)
class RecordLoss:
    """Something on which the level rested is gone."""

    kind: str
    happened_on: date
    question: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Recheck:
    """What a re-check found; a second person agrees. `rating_now` is asked for a critical question alone."""

    loss_id: LossId
    second: StaffId
    sign_in: SignIn = NO_SIGN_IN
    rating_now: str = ""


@dataclass(frozen=True, slots=True)
class OpeningsForCase:
    """How far each module is open for the person of a case; material and legal help count for survivors alone."""

    openings: Mapping[Module, Opening]
    case_type: str

    def of(self, modules: CodeList, family: str, type_code: str) -> Opening:
        """Return how far a kind of help is open."""
        return self.openings[module_of_assistance(modules, family, type_code, self.case_type)]
