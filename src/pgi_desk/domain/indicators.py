"""Operational indicators: which dimensions are positive, and how concerned to be; never a verdict, never a score."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from pgi_desk.domain.code_list import CodeList

# The dimensions by what they say (domain standards 3.1): how somebody was brought there, and to what.
MEANS = ("D1", "D2", "D3", "D5", "D6")
PURPOSE = "D4"
# Where a single strong sign is enough for a child.
EXPLOITATION = ("D4", "D5")
NOT_IN_LIST = "-"


class Answer(StrEnum):
    """What is recorded about one sign; not known is a value of its own and never counts as no."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Weight(StrEnum):
    """How much an indicator weighs in its list."""

    STRONG = "S"
    MEDIUM = "M"
    WEAK = "W"


class Concern(StrEnum):
    """How concerned the branch should be; it decides nothing about who somebody is."""

    STRONG = "strong_indication"
    SOME = "some_indication"
    ISOLATED = "isolated_signs"
    NOT_ENOUGH = "not_enough_information"
    NONE_RECORDED = "no_indication_recorded"


RANK = {level: place for place, level in enumerate(reversed(Concern))}


@dataclass(frozen=True, slots=True)
class Indicator:
    """One row of a list; no weight where the official list was not obtained."""

    code: str
    dimension: str
    weight: Weight | None


@dataclass(frozen=True, slots=True)
class Profile:
    """A list of indicators as it applies to adults or to children."""

    name: str
    indicators: Mapping[str, Indicator]
    weighted: bool
    child: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """What follows from the answers to one list.

    `rows` are the indicators that led to the level, `positive` the dimensions that the rule calls positive, `ticked`
    how many indicators are present and `open` how many nobody could answer, out of `asked`. `speaking` are the
    dimensions of which something is on record: positive ones, those with a strong indicator, and in a list without
    weights each with an indicator.
    """

    profile: str
    concern: Concern
    rows: tuple[str, ...]
    positive: tuple[str, ...]
    ticked: int
    open: int
    asked: int
    speaking: tuple[str, ...] = ()


def profile(name: str, rows: CodeList, *, weighted: bool, child: bool) -> Profile:
    """Read a list of indicators as it applies to a child or to an adult; rows that it lacks for them are left out."""
    column = "child" if child else "adult"
    found = {
        row.code: Indicator(row.code, row.text("dimension"), Weight(row.text(column)) if weighted else None)
        for row in rows
        if row.attributes.get(column) != NOT_IN_LIST
    }
    return Profile(name, found, weighted, child)


def positive(strong: int, medium: int, weak: int) -> bool:
    """Tell whether a dimension is positive, by its indicators that are present (domain standards 3.3a).

    One strong indicator alone is not enough, nor is any number of weak ones with one of medium weight.
    """
    by_strong = strong >= 2 or (strong >= 1 and medium + weak >= 1)
    return by_strong or medium >= 3 or (medium >= 2 and weak >= 1)


def assess(used: Profile, answers: Mapping[str, str]) -> Finding:
    """Return how concerned to be by the answers, whatever their order, and which rows led there (3.3b).

    What has no answer counts as not known. Codes that the list does not have are passed over.
    """
    ticked: list[Indicator] = []
    known = 0
    for code, answer in answers.items():
        if answer == Answer.UNKNOWN or (one := used.indicators.get(code)) is None:
            continue
        known += 1
        if answer == Answer.YES:
            ticked.append(one)
    asked = len(used.indicators)
    if not ticked:
        level = Concern.NOT_ENOUGH if (asked - known) * 2 > asked else Concern.NONE_RECORDED
        return Finding(used.name, level, (), (), 0, asked - known, asked)
    by_dimension: dict[str, list[Indicator]] = {}
    for one in ticked:
        by_dimension.setdefault(one.dimension, []).append(one)
    if used.weighted:
        level, rows, found = _by_weight(used, by_dimension)
    else:
        level, rows, found = _without_weights(used, by_dimension)
    codes = tuple(sorted({one.code for one in rows}))
    speaking = {one.dimension for one in ticked if one.weight in {None, Weight.STRONG}}
    counts = (len(ticked), asked - known, asked)
    return Finding(used.name, level, codes, found, *counts, tuple(sorted(speaking.union(found))))


def strongest(findings: Iterable[Finding]) -> Concern:
    """Return the highest level of some lists; without any list nothing is known."""
    return max((one.concern for one in findings), key=RANK.__getitem__, default=Concern.NOT_ENOUGH)


def _by_weight(
    used: Profile, ticked: Mapping[str, list[Indicator]]
) -> tuple[Concern, list[Indicator], tuple[str, ...]]:
    found = tuple(sorted(name for name, ones in ticked.items() if _is_positive(ones)))
    led = [one for name in found for one in ticked[name]]
    strong = [one for ones in ticked.values() for one in ones if one.weight is Weight.STRONG]
    purpose = PURPOSE in found
    if used.child:
        enough = [one for one in strong if one.dimension in EXPLOITATION]
        if purpose or enough:
            return Concern.STRONG, [*(ticked[PURPOSE] if purpose else ()), *enough], found
    elif purpose and any(name in found for name in MEANS):
        return Concern.STRONG, led, found
    if found or strong:
        return Concern.SOME, led + strong, found
    return Concern.ISOLATED, [one for ones in ticked.values() for one in ones], found


def _without_weights(
    used: Profile, ticked: Mapping[str, list[Indicator]]
) -> tuple[Concern, list[Indicator], tuple[str, ...]]:
    every = [one for ones in ticked.values() for one in ones]
    there = [one for name in EXPLOITATION for one in ticked.get(name, ())]
    means = [one for name in MEANS for one in ticked.get(name, ())]
    # Nobody asks by which means a child was brought to where it is exploited (domain standards 2).
    if there and (used.child or len(means) >= 2):  # the number is the rule
        return Concern.STRONG, there if used.child else there + means, ()
    return (Concern.SOME, there, ()) if there else (Concern.ISOLATED, every, ())


def _is_positive(ones: Iterable[Indicator]) -> bool:
    weights = [one.weight for one in ones]
    return positive(weights.count(Weight.STRONG), weights.count(Weight.MEDIUM), weights.count(Weight.WEAK))
