"""What importing a list of help that was given would do, line by line; nothing is stored, and blank changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import AssistanceId, CaseCode
from pgi_desk.domain.import_plan import (
    CellProblem,
    FieldChange,
    LineAction,
    ListPlan,
    PlannedLine,
    cells_of,
    changes_of,
    read_line,
    shown,
)
from pgi_desk.domain.list_columns import ListWords, checked_mapping
from pgi_desk.domain.sheet import HeadedSheet, SheetLine, plain

WHOM = frozenset({"case_code", "person_reference"})
NEEDED = ((frozenset({"type_code"}), "no_help"), (frozenset({"given_on"}), "no_help"), (WHOM, "no_case"))
KEY = ("type_code", "given_on", "place", "quantity", "unit")

HelpPlan = ListPlan[Assistance]
PlannedHelp = PlannedLine[Assistance]


@dataclass(frozen=True, slots=True)
class HelpRules:
    """What planning asks of the file.

    `id_of` gives the same id for the same source key. `case_of` returns the case of a code, or of the number of a
    person in an imported list, and a problem where there is none that takes help. `judge` says why new help may not
    be stored.
    """

    id_of: Callable[[str], AssistanceId]
    case_of: Callable[[CaseCode | None, str], tuple[CaseCode, str]]
    judge: Callable[[Assistance], str]
    blank: Assistance
    content: ContentLibrary
    today: date


class _Draft:
    """One line while it is being planned."""

    def __init__(self, line: SheetLine, mapping: Sequence[str], words: ListWords) -> None:
        self.line, self.cells = line, cells_of(line, mapping)
        self.values, self.problems = read_line(line, mapping, words)
        self.key = AssistanceId("")
        self.case_code = CaseCode("")

    def text(self, field: str) -> str:
        return str(self.values.get(field, ""))

    @property
    def name(self) -> str:
        number = self.text("person_reference")
        if number and self.case_code and not self.text("case_code"):
            return f"{number} ({self.case_code})"  # whose number that is, nobody can tell from the list
        return self.text("case_code") or number or self.text("reference")

    def refuse(self, field: str, problem: str, other_line: int = 0) -> None:
        self.problems.append(CellProblem(field, problem, shown(self.text(field)), other_line))


def source_key(case_code: CaseCode, values: Mapping[str, object]) -> str:
    """Return by what a line is recognised: its own reference, else whom, what, when, where and how much."""
    reference = plain(str(values.get("reference", "")))
    if reference:
        return f"reference {reference}"
    return "\x1f".join(("help", case_code, *(plain(str(values.get(name, ""))) for name in KEY)))


def planned_help(
    sheet: HeadedSheet, mapping: Sequence[str], known: Sequence[Assistance], words: ListWords, rules: HelpRules
) -> HelpPlan:
    """Return what importing the list would do; raises SheetRefused when the columns are not chosen properly.

    A line is the help that came with the same source key, if it is for the same person on the same day: the number of
    a line may be a running one that begins again every month. Help of the same kind and amount that somebody recorded
    for the same person on the same day is the same too.
    """
    mapping = checked_mapping(sheet, mapping, words, NEEDED)
    drafts = [_read(line, mapping, words, rules) for line in sheet.lines]
    first: dict[AssistanceId, _Draft] = {}
    for draft in (one for one in drafts if not one.problems):
        draft.key = rules.id_of(source_key(draft.case_code, draft.values))
        other = first.setdefault(draft.key, draft)
        if other is not draft:
            draft.refuse("type_code", "twice_in_help", other.line.number)
    by_id = {one.assistance_id: one for one in known}
    by_content = {_content(one): one for one in known}
    return ListPlan(tuple(_planned(draft, by_id, by_content, rules) for draft in drafts))


def _read(line: SheetLine, mapping: Sequence[str], words: ListWords, rules: HelpRules) -> _Draft:
    draft = _Draft(line, mapping, words)
    unread = {problem.field for problem in draft.problems}
    for field in ("type_code", "given_on"):
        if field not in draft.values and field not in unread:
            draft.refuse(field, "empty")
    code = draft.values.get("case_code")
    if not unread & WHOM:
        whom = "case_code" if code is not None or not draft.text("person_reference") else "person_reference"
        draft.case_code, problem = rules.case_of(
            CaseCode(str(code)) if code is not None else None, draft.text("person_reference")
        )
        if problem:
            draft.refuse(whom, problem)
    return draft


def _planned(
    draft: _Draft,
    by_id: Mapping[AssistanceId, Assistance],
    by_content: Mapping[tuple[object, ...], Assistance],
    rules: HelpRules,
) -> PlannedHelp:
    line: PlannedHelp = PlannedLine(draft.line.number, draft.name, LineAction.ERROR, tuple(draft.problems))
    if draft.problems:
        return line
    before = by_id.get(draft.key)
    if before is not None and before.case_code != draft.case_code:
        return replace(line, problems=(CellProblem("reference", "other_case", shown(draft.text("reference"))),))
    if before is not None and not _is_about(draft, before):
        return replace(
            line, problems=(CellProblem("reference", "number_of_other_help", shown(draft.text("reference"))),)
        )
    try:
        after = _result(draft, before or replace(rules.blank, assistance_id=draft.key), rules)
    except InvalidEntry as error:
        name = str(error.facts["field"])
        return replace(
            line, problems=(CellProblem(name, str(error.facts["problem"]), shown(draft.cells.get(name, ""))),)
        )
    if before is not None:
        action = LineAction.SAME if after == before else LineAction.UPDATE
        return replace(line, action=action, before=before, after=after)
    return _new(line, after, by_content.get(_content(after)), rules)


def _is_about(draft: _Draft, before: Assistance) -> bool:
    return draft.values["given_on"] == before.given_on


def _new(line: PlannedHelp, after: Assistance, by_hand: Assistance | None, rules: HelpRules) -> PlannedHelp:
    if by_hand is not None:
        return replace(line, action=LineAction.SAME, before=by_hand, after=by_hand)
    problem = rules.judge(after)
    if problem:
        return replace(line, action=LineAction.SKIP, problems=(CellProblem("type_code", problem),))
    return replace(line, action=LineAction.CREATE, after=after)


def _result(draft: _Draft, before: Assistance, rules: HelpRules) -> Assistance:
    values = {name: value for name, value in draft.values.items() if name not in {"reference", *WHOM}}
    family = rules.content.list("assistance_types").get(draft.text("type_code")).text("family")
    merged = replace(before, **values, case_code=draft.case_code, family=family)  # type: ignore[arg-type]  # each reader returns what its field holds
    return merged.cleaned(rules.today, rules.content)


def _content(one: Assistance) -> tuple[object, ...]:
    return one.case_code, one.type_code, one.given_on, one.quantity.normalize(), one.unit


def changes(line: PlannedHelp) -> tuple[FieldChange, ...]:
    """Return what an update changes; the family goes with the kind of help."""
    if line.before is None or line.after is None:
        return ()
    return tuple(one for one in changes_of(line.before, line.after) if one.field != "family")
