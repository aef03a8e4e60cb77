"""What importing a list of services would do, line by line; nothing is stored, and a blank cell changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import ProviderId
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
from pgi_desk.domain.list_noise import is_no_entry
from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.domain.sheet import HeadedSheet, SheetLine, plain

PLACE = ("region", "district", "area")
REACHED = ("phone", "hotline", "email", "address")
Place = tuple[str, str, str]


ImportPlan = ListPlan[ServiceProvider]
PlannedService = PlannedLine[ServiceProvider]


def ends_check(line: PlannedService) -> bool:
    """Tell whether the service would be due for a new check because of what changes."""
    if line.before is None or line.after is None:
        return False
    return line.before.vetting.status == "vetted" != line.after.vetting.status


def changes(line: PlannedService) -> tuple[FieldChange, ...]:
    """Return what an update changes; the check is no part of it."""
    if line.before is None or line.after is None:
        return ()
    return tuple(one for one in changes_of(line.before, line.after) if one.field != "vetting")


def checks_ended(plan: ImportPlan) -> int:
    """Return how many services would need a new check."""
    return sum(map(ends_check, plan.lines))


class _Draft:
    """One line while it is being planned."""

    def __init__(self, line: SheetLine, mapping: Sequence[str], words: ListWords) -> None:
        self.line, self.cells = line, cells_of(line, mapping)
        self.values, self.problems = read_line(line, mapping, words)
        self.match: ServiceProvider | None = None

    @property
    def name(self) -> str:
        return str(self.values.get("name", ""))

    @property
    def key(self) -> str:
        return plain(self.name)

    @property
    def place(self) -> Place:
        region, district, area = (plain(str(self.values.get(level, ""))) for level in PLACE)
        return region, district, area


def planned(
    sheet: HeadedSheet,
    mapping: Sequence[str],
    known: Sequence[ServiceProvider],
    words: ListWords,
    new_id: Callable[[], ProviderId],
    revise: Callable[[ServiceProvider, ServiceProvider], ServiceProvider],
) -> ImportPlan:
    """Return what importing the list would do; raises SheetRefused when the columns are not chosen properly.

    `revise` gives a known service with changed details the check that is left of the one before.

    A line belongs to the known service of the same name and place (region, district, area). Where one of them says
    less about the place than the other, it is the same service only if the name is there once in both; otherwise
    somebody has to complete the place first, as where no part of it and no way to reach the service is the same.
    """
    mapping = checked_mapping(sheet, mapping, words)
    drafts = [_read(line, mapping, words) for line in sheet.lines]
    _match([draft for draft in drafts if not draft.problems], _named(known))
    for draft in drafts:
        unknown = draft.match is None and not draft.problems
        if unknown and is_no_entry(sheet, draft.line, (draft.name,), words.headings):
            draft.problems.append(CellProblem("name", "no_entry", shown(draft.name)))
    return ListPlan(tuple(_planned(draft, new_id, revise) for draft in drafts))


def _read(line: SheetLine, mapping: Sequence[str], words: ListWords) -> _Draft:
    draft = _Draft(line, mapping, words)
    if not draft.key and not any(problem.field == "name" for problem in draft.problems):
        draft.problems.append(CellProblem("name", "empty"))
    return draft


def _named(known: Sequence[ServiceProvider]) -> dict[str, list[ServiceProvider]]:
    found: dict[str, list[ServiceProvider]] = {}
    for provider in known:
        found.setdefault(plain(provider.name), []).append(provider)
    return found


def _match(drafts: Sequence[_Draft], known: Mapping[str, list[ServiceProvider]]) -> None:
    """Give each line the known service that it is about, or say why that cannot be told."""
    lines: dict[str, list[_Draft]] = {}
    for draft in drafts:
        lines.setdefault(draft.key, []).append(draft)
    for key, same_name in lines.items():
        different = _each_place_once(same_name)
        candidates = known.get(key, [])
        left = [draft for draft in different if not _match_exactly(draft, candidates)]
        taken = [draft.match for draft in different if draft.match is not None]
        free = [one for one in candidates if one not in taken]
        for draft in left:
            near = [one for one in free if _agree(_place(one), draft.place)]
            if near and len(different) == len(candidates) == 1 and not _another(draft, near[0]):
                draft.match = near[0]
            elif near:
                draft.problems.append(CellProblem("name", "several_match", shown(draft.name)))


def _another(draft: _Draft, known: ServiceProvider) -> bool:
    """Tell whether a line has no part of the place of a service, and reaches it in several other ways: names repeat."""
    if any(one and one == other for one, other in zip(_place(known), draft.place, strict=True)):
        return False
    pairs = [(plain(str(draft.values.get(name, ""))), plain(getattr(known, name))) for name in REACHED]
    both = [one == other for one, other in pairs if one and other]
    return len(both) > 1 and not any(both)


def _each_place_once(drafts: Sequence[_Draft]) -> list[_Draft]:
    """Return the lines of one name without those that name the same place again."""
    first: dict[Place, _Draft] = {}
    for draft in drafts:
        other = first.setdefault(draft.place, draft)
        if other is not draft:
            draft.problems.append(CellProblem("name", "twice_in_list", shown(draft.name), other.line.number))
    return list(first.values())


def _match_exactly(draft: _Draft, candidates: Sequence[ServiceProvider]) -> bool:
    """Match a line with the service of the same place; return whether there is one, or more than one."""
    fitting = [one for one in candidates if _place(one) == draft.place]
    if len(fitting) > 1:
        draft.problems.append(CellProblem("name", "several_match", shown(draft.name)))
    elif fitting:
        draft.match = fitting[0]
    return bool(fitting)


def _planned(
    draft: _Draft,
    new_id: Callable[[], ProviderId],
    revise: Callable[[ServiceProvider, ServiceProvider], ServiceProvider],
) -> PlannedService:
    before = None if draft.problems else draft.match
    line: PlannedService = PlannedLine(draft.line.number, draft.name, LineAction.ERROR, tuple(draft.problems), before)
    if draft.problems:
        return line
    try:
        after = _result(draft, before, new_id).cleaned()
    except InvalidEntry as error:
        name = str(error.facts["field"])
        problem = CellProblem(name, str(error.facts["problem"]), shown(draft.cells.get(name, "")))
        return replace(line, problems=(problem,), before=None)
    if before is None:
        return replace(line, action=LineAction.CREATE, after=after)
    after = revise(before, after)
    return replace(line, action=LineAction.SAME if after == before else LineAction.UPDATE, after=after)


def _result(draft: _Draft, before: ServiceProvider | None, new_id: Callable[[], ProviderId]) -> ServiceProvider:
    """Return the entry as the list has it; a new one is a draft."""
    values = dict(draft.values)
    if before is not None:
        if plain(before.name) == draft.key:
            values.pop("name")  # another spelling of the same name renames nothing
        if before.address_hidden:
            values.pop("address_hidden", None)  # what a list says shows no address that somebody hid
        return replace(before, **values)  # type: ignore[arg-type]  # each reader returns what its field holds
    blank = ServiceProvider(provider_id=new_id(), name="", provider_type="", families=())
    return replace(blank, **values)  # type: ignore[arg-type]  # as above


def _place(provider: ServiceProvider) -> Place:
    return plain(provider.region), plain(provider.district), plain(provider.area)


def _agree(one: Place, other: Place) -> bool:
    return all(not first or not second or first == second for first, second in zip(one, other, strict=True))
