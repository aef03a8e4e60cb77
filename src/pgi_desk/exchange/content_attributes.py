"""What the rows of an own list say to rules: as the list that came with the program does, and codes that there are.

A rule that meets a word it does not know passes over it or stops; neither may happen while somebody's safety is asked
for. So a row that no rule would understand is found when the list is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pgi_desk.domain.code_list import Code, CodeList

WEIGHTS = frozenset({"S", "M", "W", "-"})
# Attributes that are codes of another list, by the list and the attribute.
CODES_OF = {
    ("answer_reasons", "state"): "referral_states",
    ("assent_ages", "without_caregiver"): "consent_given_by",
    ("assistance_types", "family"): "assistance_families",
    ("check_occasions", "principles"): "principles",
    ("closure_reasons", "status"): "case_statuses",
    ("concern_levels", "steps"): "concern_steps",
    ("concern_levels", "steps_child"): "concern_steps",
    ("daps_checks", "occasions"): "check_occasions",
    ("delphi_dimensions", "element"): "element_kinds",
    ("delphi_labour", "dimension"): "delphi_dimensions",
    ("delphi_sexual", "dimension"): "delphi_dimensions",
    ("do_no_harm", "occasions"): "check_occasions",
    ("domv_factors", "level"): "domv_levels",
    ("exercise_steps", "purpose"): "consent_purposes",
    ("exercises", "mistakes"): "exercise_mistakes",
    ("exercises", "questions"): "exercise_questions",
    ("exercises", "steps"): "exercise_steps",
    ("export_lists", "columns"): "export_columns",
    ("family_relations", "inverse"): "family_relations",
    ("interpreter_questions", "reason_on"): "check_answers",
    ("interpreter_questions", "stops_on"): "check_answers",
    ("palermo_elements", "element"): "element_kinds",
    ("readiness_gate", "advice_question"): "readiness_questions",
    ("readiness_gate", "critical"): "readiness_questions",
    ("readiness_gate", "critical_in"): "readiness_areas",
    ("readiness_gate", "experience_question"): "readiness_questions",
    ("readiness_modules", "families"): "assistance_families",
    ("readiness_modules", "types"): "assistance_types",
    ("readiness_questions", "area"): "readiness_areas",
    ("receipt_marks", "priorities"): "referral_priorities",
    ("referral_states", "next"): "referral_states",
    ("safety_flags", "reasons"): "disclosure_reasons",
    ("service_types", "family"): "service_families",
    ("slip_boxes", "reason"): "answer_reasons",
    ("slip_boxes", "state"): "referral_states",
    ("stock_reasons", "kind"): "stock_move_kinds",
    ("suicide_results", "actions"): "suicide_actions",
    ("vetting_criteria", "only_families"): "service_families",
    ("wg_questions", "access_need"): "access_need_kinds",
}
# Words that a rule knows and that the rows which came do not all use, or do not use alone.
KNOWN_WORDS = {
    **{(name, who): WEIGHTS for name in ("delphi_labour", "delphi_sexual") for who in ("adult", "child")},
    ("closure_reasons", "needs"): frozenset({"safety_check", "later_contact", "feedback", "note"}),
}
PROFILES = "indicator_profiles"
_CODE_LIKE = re.compile(r"[A-Za-z-][A-Za-z0-9_]{0,29}")


@dataclass(frozen=True, slots=True)
class Expected:
    """How the rows that came with the program have an attribute; without `values` any will do."""

    everywhere: bool
    kinds: frozenset[type]
    values: frozenset[str]

    def problem(self, row: Code, name: str) -> str:
        """Return what is wrong with the attribute of a row, or nothing."""
        if name not in row.attributes:
            return "row_lacks" if self.everywhere else ""
        value = row.attributes[name]
        if value is None:
            return "" if type(None) in self.kinds or not self.everywhere else "row_kind"
        if self.kinds != {type(None)} and type(value) not in self.kinds:
            return "row_kind"
        return "row_value" if self.values and not self.values.issuperset(_words(value)) else ""


@dataclass(frozen=True, slots=True)
class RowMistake:
    """What is wrong with a row (counted from 0): the attribute, the problem, and what would be right."""

    row: int
    field: str
    problem: str
    allowed: tuple[str, ...] = ()


def row_mistakes(own: CodeList, shipped: CodeList) -> Iterator[RowMistake]:
    """Yield what is wrong with the attributes of an own list, by the list that came with the program alone."""
    rules = _expected(shipped)
    for place, row in enumerate(own):
        for name in shipped.get(row.code).attributes if row.code in shipped else ():
            if name not in row.attributes:
                yield RowMistake(place, name, "row_lacks")
        for name, rule in rules.items():
            if problem := rule.problem(row, name):
                yield RowMistake(place, name, problem, tuple(sorted(rule.values)) if problem == "row_value" else ())


def code_mistakes(own: CodeList, lists: Mapping[str, CodeList]) -> Iterator[RowMistake]:
    """Yield the codes of other lists that there are not; a list that is not at hand is not asked."""
    named = {attribute: other for (name, attribute), other in CODES_OF.items() if name == own.name}
    asked = {attribute: lists[other] for attribute, other in named.items() if other in lists}
    for place, row in enumerate(own):
        for name, other in asked.items():
            known = own if other.name == own.name else other
            if not set(known.codes()).issuperset(_words(row.attributes.get(name))):
                yield RowMistake(place, name, "row_value", known.codes())
        if own.name == PROFILES:
            yield from _profile_mistakes(place, row, lists)


def lists_named_by(name: str) -> frozenset[str]:
    """Return the lists whose codes the rows of a list hold."""
    profiles = {"delphi_labour", "delphi_sexual"} if name == PROFILES else set[str]()
    return frozenset({other for (own, _), other in CODES_OF.items() if own == name} | profiles)


def _profile_mistakes(place: int, row: Code, lists: Mapping[str, CodeList]) -> Iterator[RowMistake]:
    """A list that is counted by weight has a weight in each row, or that it is not in the list."""
    indicators = row.text("indicators")
    if indicators not in lists:
        yield RowMistake(place, "indicators", "row_value", ("delphi_labour", "delphi_sexual"))
    elif row.flag("weighted") and any({one.text("adult"), one.text("child")} - WEIGHTS for one in lists[indicators]):
        yield RowMistake(place, "weighted", "no_weights")


def _expected(shipped: CodeList) -> dict[str, Expected]:
    names = dict.fromkeys(name for row in shipped for name in row.attributes)
    return {name: _expected_of(shipped, name) for name in names}


def _expected_of(shipped: CodeList, name: str) -> Expected:
    found = [row.attributes[name] for row in shipped if name in row.attributes]
    return Expected(
        everywhere=len(found) == len(shipped.rows),
        kinds=frozenset(map(type, found)),
        values=KNOWN_WORDS.get((shipped.name, name)) or _closed_set(shipped.name, name, found),
    )


def _closed_set(list_name: str, name: str, found: list[object]) -> frozenset[str]:
    """Return the words of an attribute that are chosen from a few, or nothing where any word is meant.

    They look like codes, several rows have the same, and there is more than one.
    """
    words = [value for value in found if isinstance(value, str)]
    chosen = frozenset(words)
    few = 1 < len(chosen) < len(words) and all(map(_CODE_LIKE.fullmatch, chosen))
    return chosen if few and (list_name, name) not in CODES_OF else frozenset()


def _words(value: object) -> Iterable[str]:
    if isinstance(value, str):
        return (value,)
    return value if isinstance(value, tuple) else ()
