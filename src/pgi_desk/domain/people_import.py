"""What importing a list of people would do, line by line: who is known already, and who may not be stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, PersonId
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
from pgi_desk.domain.partial_date import DatePrecision, PartialDate
from pgi_desk.domain.person import Person, SafeContact
from pgi_desk.domain.phone_cells import CALLED, DIALLED, phone_from_cell
from pgi_desk.domain.sheet import HeadedSheet, SheetLine, plain

NAMES = ("given_name", "family_name", "nickname")
NEEDED = ((frozenset(NAMES), "no_person_name"),)
CONTACT = {"safe_contact_channel": "channel", "safe_contact_value": "value", "safe_contact_hours": "hours"}
OF_CASE = frozenset({"area", "need", "case_type"})
OLDEST = 120
# What a line says about itself or what follows from it; none of it is a part of the record.
NOT_KEPT = frozenset({"reference", "case_code", "consent", "age"})
# What a line without a reference of its own is told by, beside name and birth.
BESIDE = ("stated_age_group", "sex")


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """A person and the working file about them, as one line of a list gives both."""

    person: Person
    case: CaseFile


STATED = frozenset({"female", "male"})
# A year of birth that is more than so many years from the one on file is another one, and no slip or estimate.
SLIP = 2


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """So much of the people on file as recognising needs.

    `others` are the names kept beside those in use, `former` and `former_codes` what the person and the case were known
    by in files that were merged into this one, and a birth that is `disputed` may be another one.
    """

    person_id: PersonId
    case_code: CaseCode
    names: str
    birth: str
    sex: str = ""
    others: str = ""
    disputed: bool = False
    former: tuple[PersonId, ...] = ()
    former_codes: tuple[CaseCode, ...] = ()

    def goes_by(self, typed: set[str]) -> bool:
        """Tell whether all of these words are among the names, and one of them among those kept beside."""
        others = set(plain(self.others).split())
        return bool(typed & others) and typed <= others | set(plain(self.names).split())


PeoplePlan = ListPlan[PersonRecord]
PlannedPerson = PlannedLine[PersonRecord]


@dataclass(frozen=True, slots=True)
class PeopleRules:
    """What planning asks of the file; each answer is a code that is empty where nothing is in the way.

    `id_of` gives the same id for the same source key, so that a list that comes again finds its people. `record_of`
    returns who is on file, or why that may not be changed. `judge` says why a new person may not be stored; it gets
    what the list says about their consent, None where it says nothing. `shows` tells whether whoever asks may see who
    the person of a case is.
    """

    id_of: Callable[[str], PersonId]
    record_of: Callable[[CaseCode], PersonRecord | str]
    judge: Callable[[Person, bool | None], str]
    blank: PersonRecord
    today: date
    shows: Callable[[CaseCode], bool] = lambda _code: False


class _Draft:
    """One line while it is being planned."""

    def __init__(self, line: SheetLine, mapping: Sequence[str], words: ListWords) -> None:
        self.line, self.cells = line, cells_of(line, mapping)
        self.values, self.problems = read_line(line, mapping, words)
        self.person_id = PersonId("")
        self.match: CaseCode | None = None
        self.numbered: CaseCode | None = None  # who has the number of this line on file, but is somebody else
        self.former = False  # known by what a file had that was merged since

    def text(self, field: str) -> str:
        return str(self.values.get(field, ""))

    @property
    def name(self) -> str:
        return " ".join(part for part in (self.text("given_name"), self.text("family_name")) if part) or self.text(
            "nickname"
        )

    @property
    def called(self) -> tuple[str, ...]:
        return tuple(self.text(name) for name in NAMES)

    @property
    def names(self) -> str:
        return name_key(*self.called)

    @property
    def birth(self) -> str:
        born = self.values.get("birth")
        return born.as_text() if isinstance(born, PartialDate) else ""

    @property
    def case_code(self) -> CaseCode | None:
        code = self.values.get("case_code")
        return CaseCode(str(code)) if code is not None else None

    @property
    def words(self) -> set[str]:
        return set(self.names.split())

    def refuse(self, field: str, problem: str, value: str = "", other_line: int = 0) -> None:
        self.problems.append(CellProblem(field, problem, shown(value), other_line))


def name_key(*names: str) -> str:
    """Return names as they are compared: the order of the parts, case and accents do not count."""
    return " ".join(sorted(plain(" ".join(names)).split()))


def source_key(values: Mapping[str, object]) -> str:
    """Return by what a line is recognised: its own reference, else name, birth, age group and sex."""
    reference = plain(str(values.get("reference", "")))
    if reference:
        return f"reference {reference}"
    names = name_key(*(str(values.get(name, "")) for name in NAMES))
    born = values.get("birth")
    birth = born.as_text() if isinstance(born, PartialDate) else ""
    return "\x1f".join(("person", names, birth, *(str(values.get(name, "")) for name in BESIDE)))


def planned_people(
    sheet: HeadedSheet, mapping: Sequence[str], known: Sequence[KnownPerson], words: ListWords, rules: PeopleRules
) -> PeoplePlan:
    """Return what importing the list would do; raises SheetRefused when the columns are not chosen properly.

    A line with a case code is the person of that case, if the name or the date of birth says so too. Else it is the
    person who came with the same source key; a number of the list alone, which may be a running one that begins again,
    is nobody. Else it is the only one on file with the same name and the same date of birth. Where a name is on file,
    or in a line above, and one of the two has no date of birth, somebody has to look first.
    """
    mapping = checked_mapping(sheet, mapping, words, NEEDED)
    drafts = [_read(line, mapping, words) for line in sheet.lines]
    good = [draft for draft in drafts if not draft.problems]
    _name(good, rules)
    good = [draft for draft in good if not draft.problems]
    _match(good, known)
    for draft in good:
        if draft.match is None and not draft.problems and is_no_entry(sheet, draft.line, draft.called, words.headings):
            draft.refuse("given_name", "no_entry", draft.name)
    _alike_in_list(good, rules.today)
    return ListPlan(tuple(_planned(draft, rules) for draft in drafts))


def _read(line: SheetLine, mapping: Sequence[str], words: ListWords) -> _Draft:
    draft = _Draft(line, mapping, words)
    named = any(plain(draft.text(name)) for name in NAMES)
    if not named and not any(problem.field in NAMES for problem in draft.problems):
        draft.refuse("given_name", "empty")
    way = draft.text("safe_contact_channel") or any(one.field == "safe_contact_channel" for one in draft.problems)
    if draft.text("safe_contact_value") and not way:
        draft.refuse("safe_contact_value", "no_channel")
    _check_number(draft)
    age = draft.values.get("age")
    if isinstance(age, int) and age > OLDEST:
        draft.refuse("age", "out_of_range", str(age))
    return draft


def _check_number(draft: _Draft) -> None:
    """Look at what is dialled; where no way is given, it has been refused already."""
    field, way = "safe_contact_value", draft.text("safe_contact_channel")
    if way in DIALLED and field in draft.values:
        try:
            draft.values[field] = phone_from_cell(field, draft.text(field), digits=way == CALLED)
        except InvalidEntry as error:
            draft.refuse(field, str(error.facts["problem"]), draft.text(field))


def _name(drafts: Sequence[_Draft], rules: PeopleRules) -> None:
    """Give each line its id; the second line about the same person is left out."""
    first: dict[PersonId, _Draft] = {}
    for draft in drafts:
        draft.person_id = rules.id_of(source_key(draft.values))
        other = first.setdefault(draft.person_id, draft)
        if other is not draft:
            draft.refuse("given_name", "twice_in_people", draft.name, other.line.number)


def _match(drafts: Sequence[_Draft], known: Sequence[KnownPerson]) -> None:
    by_id = {key: one for one in known for key in (*one.former, one.person_id)}
    by_code = {code: one for one in known for code in (*one.former_codes, one.case_code)}
    named = _Names(known)
    for draft in drafts:
        same = by_id.get(draft.person_id)
        draft.former = same is not None and same.person_id != draft.person_id
        draft.match = same.case_code if same is not None else None
        if draft.case_code is not None:
            _match_by_code(draft, by_code.get(draft.case_code))
        elif same is not None and draft.text("reference") and not _bears_the_number(draft, same):
            draft.match, draft.numbered = None, same.case_code
            draft.refuse("reference", "number_of_other", draft.text("reference"))
    _each_case_once(drafts)
    taken = {draft.match: draft for draft in drafts if draft.match is not None}
    for draft in drafts:
        if draft.match is None and draft.case_code is None and draft.numbered is None:
            _match_by_name(draft, named.like(draft), taken)


class _Names:
    """Who is on file by name; a name that is kept beside the one in use is a name too."""

    def __init__(self, known: Sequence[KnownPerson]) -> None:
        self._whole: dict[str, list[KnownPerson]] = {}
        self._beside: dict[str, list[KnownPerson]] = {}
        for one in known:
            self._whole.setdefault(name_key(one.names), []).append(one)
            for word in set(plain(one.others).split()):
                self._beside.setdefault(word, []).append(one)

    def like(self, draft: _Draft) -> tuple[KnownPerson, ...]:
        found = {one.person_id: one for one in self._whole.get(draft.names, ())}
        beside = (one for word in sorted(draft.words) for one in self._beside.get(word, ()))
        return tuple((found | {one.person_id: one for one in beside if one.goes_by(draft.words)}).values())


def _match_by_code(draft: _Draft, same: KnownPerson | None) -> None:
    """Match a line with the case that it names; a code alone, which may be mistyped, changes nobody."""
    if same is None:
        draft.refuse("case_code", "unknown_case", str(draft.case_code))
    elif draft.match not in {None, same.case_code}:
        draft.refuse("case_code", "other_case", str(draft.case_code))
    elif not _says_so_too(draft, same):
        draft.refuse("case_code", "other_person", str(draft.case_code))
    else:
        draft.match = same.case_code


def _says_so_too(draft: _Draft, same: KnownPerson) -> bool:
    """Tell whether all names of a line are among those on file, or the whole date of birth is the same."""
    typed = draft.words
    born = isinstance(draft.values.get("birth"), PartialDate) and draft.birth == same.birth
    named = same.goes_by(typed) or (bool(typed) and typed <= set(plain(same.names).split()))
    return named or (born and draft.birth.count("-") == 2)


def _bears_the_number(draft: _Draft, same: KnownPerson) -> bool:
    """Tell whether a line is about the person who came with its number: a part of a name says so, or the day of birth.

    A part of the name beside another date of birth is somebody else: lists are numbered from 1 every month. So is
    another sex, and the same name with a birth that is no slip of the hand away.
    """
    other_birth = bool(draft.birth and same.birth) and draft.birth != same.birth and not same.disputed
    if draft.birth and not other_birth and draft.birth.count("-") == 2:
        return True
    if {draft.text("sex"), same.sex} >= STATED:
        return False
    if draft.names == name_key(same.names):
        return not (other_birth and _years_apart(draft.birth, same.birth) > SLIP)
    typed, known = plain(" ".join(draft.text(name) for name in NAMES)).split(), plain(same.names).split()
    longer = "family_name" in draft.values and len(known) > 1 and set(known) <= set(typed)
    # A family name in the place of the given one is that of somebody else of the family.
    begins = typed[:1] == known[:1] or len(typed) > 1
    return (_says_so_too(draft, same) or longer) and begins and not other_birth


def _years_apart(one: str, other: str) -> int:
    years = [int(birth.removeprefix("~")[:4]) for birth in (one, other)]
    return abs(years[0] - years[1])


def _each_case_once(drafts: Sequence[_Draft]) -> None:
    first: dict[CaseCode, _Draft] = {}
    for draft in sorted(drafts, key=lambda one: one.former):
        other = first.setdefault(draft.match, draft) if draft.match is not None else draft
        if other is not draft and draft.match is not None:
            draft.refuse("given_name", "twice_in_people", draft.name, other.line.number)


def _match_by_name(draft: _Draft, same_name: Sequence[KnownPerson], taken: dict[CaseCode, _Draft]) -> None:
    born = [one for one in same_name if one.birth and one.birth == draft.birth]
    unsure = [one for one in same_name if not one.birth or not draft.birth or (one.disputed and one not in born)]
    other = taken.get(born[0].case_code) if len(born) == 1 and not unsure else None
    if other is not None:
        draft.refuse("given_name", "twice_in_people", draft.name, other.line.number)
    elif len(born) == 1 and not unsure:
        draft.match = born[0].case_code
        taken[draft.match] = draft
    elif born or unsure:
        draft.refuse("given_name", "maybe_known", draft.name)


def _alike_in_list(drafts: Sequence[_Draft], today: date) -> None:
    """Leave out who is new and has the name of another line, unless another date of birth or age tells them apart."""
    first: dict[str, dict[str, _Draft]] = {}
    for draft in sorted(drafts, key=lambda one: one.match is None):
        above, born = first.setdefault(draft.names, {}), _born(draft, today)
        alike = above.get(born) or (above.get("") if born else next(iter(above.values()), None))
        if alike is not None and draft.match is None and not draft.problems:
            draft.refuse("given_name", "maybe_twice", draft.name, alike.line.number)
        above.setdefault(born, draft)


def _born(draft: _Draft, today: date) -> str:
    age = draft.values.get("age")
    return draft.birth or (f"~{today.year - age}" if isinstance(age, int) else "")


def _planned(draft: _Draft, rules: PeopleRules) -> PlannedPerson:
    line: PlannedPerson = PlannedLine(draft.line.number, draft.name, LineAction.ERROR, tuple(draft.problems))
    if draft.numbered is not None and rules.record_of(draft.numbered) == "identity_closed":
        return _known(draft, line, draft.numbered, rules)  # else a list could try out names
    if draft.problems:
        return line
    return _new(draft, line, rules) if draft.match is None else _known(draft, line, draft.match, rules)


def _new(draft: _Draft, line: PlannedPerson, rules: PeopleRules) -> PlannedPerson:
    blank = replace(rules.blank, person=replace(rules.blank.person, person_id=draft.person_id))
    try:
        after = _result(draft, blank, rules.today)
    except InvalidEntry as error:
        return _refused(draft, line, error)
    problem = rules.judge(after.person, _said(draft))
    if problem:
        return replace(line, action=LineAction.SKIP, problems=(CellProblem("consent", problem),))
    return replace(line, action=LineAction.CREATE, after=after)


def _known(draft: _Draft, line: PlannedPerson, code: CaseCode, rules: PeopleRules) -> PlannedPerson:
    before = rules.record_of(code)
    if isinstance(before, str):
        return replace(line, action=LineAction.SKIP, problems=(CellProblem("given_name", before),))
    if _said(draft) is False:
        return replace(line, action=LineAction.SKIP, problems=(CellProblem("consent", "says_no"),))
    try:
        after = _result(draft, before, rules.today)
    except InvalidEntry as error:
        return _refused(draft, line, error)
    if after == before:
        return replace(line, action=LineAction.SAME, before=before, after=after)
    return replace(line, action=LineAction.UPDATE, before=before, after=after, shows=rules.shows(code))


def _refused(draft: _Draft, line: PlannedPerson, error: InvalidEntry) -> PlannedPerson:
    name = str(error.facts["field"])
    return replace(line, problems=(CellProblem(name, str(error.facts["problem"]), shown(draft.cells.get(name, ""))),))


def _result(draft: _Draft, before: PersonRecord, today: date) -> PersonRecord:
    """Return the record as the list has it; what is blank there stays, and an age never replaces a birth date."""
    values = {name: value for name, value in draft.values.items() if name not in NOT_KEPT}
    contact = {CONTACT[name]: values.pop(name) for name in CONTACT if name in values}
    case = {name: values.pop(name) for name in OF_CASE if name in values}
    if name_key(*_names(before.person)) == draft.names or _goes_by(before.person, draft):
        for name in NAMES:
            values.pop(name, None)  # another spelling of the same name, or another name on file, renames nobody
    if before.person.age_disputed and before.person.birth != PartialDate():
        values.pop("birth", None)  # which one holds is not for a list to say
    person = replace(before.person, **values)  # type: ignore[arg-type]  # each reader returns what its field holds
    age = draft.values.get("age")
    if isinstance(age, int) and person.birth == PartialDate():
        person = replace(person, birth=PartialDate(DatePrecision.ESTIMATED, today.year - age))
    if contact:
        safe = replace(person.safe_contact, **contact)  # type: ignore[arg-type]  # as above
        person = replace(person, safe_contact=safe)
    merged = replace(before.case, **case)  # type: ignore[arg-type]  # as above
    return PersonRecord(person.cleaned(today), merged.cleaned(today))


def _goes_by(person: Person, draft: _Draft) -> bool:
    on_file = KnownPerson(person.person_id, person.case_code, " ".join(_names(person)), "", others=person.other_names)
    return on_file.goes_by(draft.words)


def _names(person: Person) -> tuple[str, ...]:
    return person.given_name, person.family_name, person.nickname


def _said(draft: _Draft) -> bool | None:
    said = draft.values.get("consent")
    return said if isinstance(said, bool) else None


def changes(line: PlannedPerson) -> tuple[FieldChange, ...]:
    """Return what an update changes, by the fields as the columns of a list call them."""
    if line.before is None or line.after is None:
        return ()
    return (*identity_changes(line.before.person, line.after.person), *changes_of(line.before.case, line.after.case))


def identity_changes(before: Person, after: Person) -> tuple[FieldChange, ...]:
    """Return what changes of who somebody is, and of how they are reached."""
    person = [one for one in changes_of(before, after) if one.field != "safe_contact"]
    contact = changes_of(before.safe_contact, after.safe_contact)
    return (*person, *(replace(one, field=f"safe_contact_{one.field}") for one in contact))


def blank_record(case: CaseFile) -> PersonRecord:
    """Return what a new person begins with."""
    person = Person(person_id=PersonId(""), case_code=case.case_code, safe_contact=SafeContact())
    return PersonRecord(person, case)
