"""Exercises for training: which steps were taken and what is worth talking about, from records and the trail alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.best_interest import BestInterestRecord
from pgi_desk.domain.consent import Consent
from pgi_desk.domain.identifiers import ReferralId
from pgi_desk.domain.observation import Observation
from pgi_desk.domain.person import Person
from pgi_desk.domain.quick_contact import QuickContact
from pgi_desk.domain.referral import Referral

# The deed with which a case comes into being.
OPENING = "person.record"


@dataclass(frozen=True, slots=True)
class Deed:
    """One entry of the audit trail since the exercise began; `at` is the local time of the training.

    `reason` is what the trail says that it was done for, such as a correction.
    """

    sequence: int
    action: str
    at: datetime
    case_code: str = ""
    table: str = ""
    row_id: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PracticeCase:
    """The case that was opened in the exercise, as it stands now.

    `checked` are the referrals whose service was checked when they were prepared, `left` those whose letter left.
    `merged` says that another file was put together with it, so that nobody can tell who wrote down what of the person.
    """

    person: Person
    child: bool
    consents: tuple[Consent, ...] = ()
    referrals: tuple[Referral, ...] = ()
    help: tuple[Assistance, ...] = ()
    observations: tuple[Observation, ...] = ()
    decisions: tuple[BestInterestRecord, ...] = ()
    checked: frozenset[ReferralId] = frozenset()
    left: frozenset[ReferralId] = frozenset()
    merged: bool = False


@dataclass(frozen=True, slots=True)
class Trace:
    """Everything that an exercise is looked at by: deeds in their order, contacts noted, the case that was opened.

    `needs` are the fields that the purpose of the exercise needs beside a name to call the person by.
    """

    deeds: tuple[Deed, ...] = ()
    contacts: tuple[QuickContact, ...] = ()
    case: PracticeCase | None = None
    needs: frozenset[str] = frozenset()

    @property
    def own(self) -> tuple[Deed, ...]:
        """Return what was done in the exercise: on its case, on none, and every opening of a case.

        What somebody does meanwhile for another person is neither a step of the exercise nor a mistake in it.
        """
        mine = {"", self.case.person.case_code if self.case is not None else ""}
        return tuple(deed for deed in self.deeds if deed.case_code in mine or deed.action == OPENING)

    def first(self, actions: Iterable[str]) -> int | None:
        """Return the sequence number of the first of these deeds in the exercise, or None when none was done."""
        wanted = frozenset(actions)
        return next((deed.sequence for deed in self.own if deed.action in wanted), None)

    def stored(self, table: str, row_id: str) -> int | None:
        """Return the sequence number of the entry with which a row came, or None when it is older."""
        found = (deed.sequence for deed in self.deeds if (deed.table, deed.row_id) == (table, row_id))
        return next(found, None)


@dataclass(frozen=True, slots=True)
class StepStanding:
    """One step of an exercise, and whether it was taken."""

    code: str
    done: bool


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something to talk about, and the codes that it is about where there are some; never a verdict."""

    code: str
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExerciseStanding:
    """How an exercise stands now."""

    steps: tuple[StepStanding, ...]
    noticed: tuple[Noticed, ...]

    @property
    def done(self) -> int:
        """Return how many steps were taken."""
        return sum(step.done for step in self.steps)

    @property
    def complete(self) -> bool:
        """Tell whether every step was taken."""
        return self.done == len(self.steps)
