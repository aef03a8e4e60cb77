"""What two people decided in the best interest of a child, or of an adult who cannot decide alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from pgi_desk.domain.consent import ONE_RECIPIENT, ConsentPurpose
from pgi_desk.domain.errors import FieldProblem, refuse_incomplete
from pgi_desk.domain.identifiers import BestInterestId, CaseCode, ProviderId, StaffId
from pgi_desk.domain.text_entry import clean_text

ELEMENTS = ("views_of_child", "safety", "family_unity", "development", "identity")
# Two ways at least are weighed; doing nothing is one of them.
FEWEST_OPTIONS = 2
REVIEW_DAYS = 30
LATEST_REVIEW_DAYS = 183


@dataclass(frozen=True, slots=True)
class BestInterestRecord:
    """One decision by two different staff members, one of them trained in child protection (domain standards 5.4).

    It is no formal determination: the branch records its own decision. It holds until the day of its review.
    """

    record_id: BestInterestId
    case_code: CaseCode
    reasons: tuple[str, ...]
    views_of_child: str
    safety: str
    family_unity: str
    development: str
    identity: str
    options: tuple[str, ...]
    decision: str
    decided_by: StaffId
    second_member: StaffId
    trained_member: StaffId
    decided_on: date
    review_on: date

    def cleaned(self, today: date, scope: DecisionScope) -> BestInterestRecord:
        """Return the record as it is kept; EntryIncomplete names every field that is missing or cannot be."""
        tidy = replace(
            self,
            views_of_child=clean_text("views_of_child", self.views_of_child, longest=600),
            safety=clean_text("safety", self.safety, longest=600),
            family_unity=clean_text("family_unity", self.family_unity, longest=600),
            development=clean_text("development", self.development, longest=600),
            identity=clean_text("identity", self.identity, longest=600),
            decision=clean_text("decision", self.decision, longest=600),
            options=tuple(one for one in (clean_text("options", line, longest=300) for line in self.options) if one),
        )
        refuse_incomplete((*scope.problems(), *_missing(tidy), *_people(tidy), *_days(tidy, today)))
        return tidy

    def in_force(self, today: date) -> bool:
        """Tell whether the decision holds today; its review day is the last one."""
        return self.decided_on <= today <= self.review_on


@dataclass(frozen=True, slots=True)
class DecisionScope:
    """What a decision is for: purposes of consent and, where something is shared, the one service."""

    purposes: frozenset[ConsentPurpose] = frozenset()
    recipient: ProviderId | None = None

    def problems(self) -> tuple[FieldProblem, ...]:
        """Return what is missing, by field."""
        shares = bool(self.purposes & ONE_RECIPIENT)
        found = {
            ("purposes", "nothing_decided"): not self.purposes,
            ("recipient", "one_named_recipient"): shares != (self.recipient is not None),
        }
        return tuple(problem for problem, holds in found.items() if holds)

    def covers(self, purpose: ConsentPurpose, recipient: ProviderId | None) -> bool:
        """Tell whether consent to this can rest on the decision."""
        return purpose in self.purposes and (purpose not in ONE_RECIPIENT or recipient == self.recipient)


def decision_for(
    records: Iterable[BestInterestRecord],
    scopes: Mapping[str, DecisionScope],
    wanted: tuple[ConsentPurpose, ProviderId | None],
    today: date,
) -> BestInterestRecord | None:
    """Return the newest decision that holds today and was made for this purpose and recipient, or None.

    A decision of which nobody recorded what it was for is for nothing (domain standards 5.4).
    """
    nothing = DecisionScope()
    fitting = [one for one in records if scopes.get(one.record_id, nothing).covers(*wanted)]
    return decision_in_force(fitting, today)


def decision_in_force(records: Iterable[BestInterestRecord], today: date) -> BestInterestRecord | None:
    """Return the newest decision that holds today, or None."""
    holding = [one for one in records if one.in_force(today)]
    return max(holding, key=lambda one: one.decided_on) if holding else None


def _missing(one: BestInterestRecord) -> list[FieldProblem]:
    found = [(name, "empty") for name in ("reasons", *ELEMENTS, "decision") if not getattr(one, name)]
    return [*found, ("options", "two_options")] if len(one.options) < FEWEST_OPTIONS else found


def _people(one: BestInterestRecord) -> list[FieldProblem]:
    alone = not one.second_member or one.second_member == one.decided_by
    untrained = one.trained_member not in {one.decided_by, one.second_member} or not one.trained_member
    found = {("second_member", "two_people"): alone, ("trained_member", "one_trained"): untrained}
    return [problem for problem, holds in found.items() if holds]


def _days(one: BestInterestRecord, today: date) -> list[FieldProblem]:
    latest = one.decided_on + timedelta(days=LATEST_REVIEW_DAYS)
    found = {
        ("decided_on", "in_the_future"): one.decided_on > today,
        ("review_on", "review_half_a_year"): not one.decided_on < one.review_on <= latest,
    }
    return [problem for problem, holds in found.items() if holds]
