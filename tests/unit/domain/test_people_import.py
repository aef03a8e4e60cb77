"""What importing a list of people would do: who is recognised, who is left out, and that doing it twice is nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.errors import SheetRefused
from pgi_desk.domain.identifiers import CaseCode, PersonId, StaffId
from pgi_desk.domain.import_plan import CellProblem, FieldChange, LineAction
from pgi_desk.domain.import_source import source_id
from pgi_desk.domain.list_columns import PEOPLE, ListWords, guessed
from pgi_desk.domain.merging import merged_person
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.people_import import (
    KnownPerson,
    PeoplePlan,
    PeopleRules,
    PersonRecord,
    PlannedPerson,
    blank_record,
    changes,
    name_key,
    planned_people,
    source_key,
)
from pgi_desk.domain.person import Person, SafeContact
from pgi_desk.domain.sheet import HeadedSheet, SheetLine
from tests.helpers.builders import TODAY
from tests.unit.domain.real_lists import CONTENT

WORDS = ListWords.from_content(CONTENT, PEOPLE)
FIELDS = ("reference", "given_name", "family_name", "birth", "sex", "area", "consent")
SECRET = "5" * 64


class Book:
    """A file of people that plans are carried out on."""

    def __init__(self) -> None:
        self.people: dict[CaseCode, PersonRecord] = {}
        self.closed: dict[CaseCode, str] = {}
        self.former: dict[CaseCode, tuple[PersonId, ...]] = {}
        self.open = True

    def plan(self, *lines: Sequence[str], fields: Sequence[str] = FIELDS) -> PeoplePlan:
        rows = tuple(SheetLine(number, tuple(cells)) for number, cells in enumerate(lines, start=2))
        sheet = HeadedSheet(tuple("h" * len(fields)), rows)
        known = [
            replace(_known(record.person), former=self.former.get(code, ())) for code, record in self.people.items()
        ]
        return planned_people(sheet, fields, known, WORDS, self.rules())

    def rules(self) -> PeopleRules:
        case = CaseFile(CaseCode(""), "at_risk", TODAY, StaffId("s1"))
        return PeopleRules(
            id_of=lambda key: PersonId(source_id(SECRET, "person", key)),
            record_of=lambda code: self.closed.get(code) or self.people[code],
            judge=lambda _person, said: "consent_refused" if said is False else "",
            blank=blank_record(case),
            today=TODAY,
            shows=lambda _code: self.open,
        )

    def carry_out(self, plan: PeoplePlan) -> Book:
        for line in plan.lines:
            if line.after is not None and line.action is LineAction.CREATE:
                code = CaseCode(f"C{len(self.people)}")
                person, case = replace(line.after.person, case_code=code), replace(line.after.case, case_code=code)
                self.people[code] = PersonRecord(person, case)
            elif line.after is not None and line.action is LineAction.UPDATE:
                self.people[line.after.person.case_code] = line.after
        return self

    def merge(self, kept: str, other: str) -> None:
        code, away = CaseCode(kept), self.people.pop(CaseCode(other))
        stays = self.people[code]
        self.people[code] = replace(stays, person=merged_person(stays.person, away.person))
        self.former[code] = (away.person.person_id,)


def _known(person: Person) -> KnownPerson:
    names = f"{person.given_name} {person.family_name} {person.nickname}"
    beside = (person.other_names, person.age_disputed)
    return KnownPerson(person.person_id, person.case_code, names, person.birth.as_text(), person.sex, *beside)


def actions(plan: PeoplePlan) -> list[str]:
    return [line.action.value for line in plan.lines]


def problems(plan: PeoplePlan) -> list[str]:
    return [problem.problem for line in plan.lines for problem in line.problems]


def fields_changed(line: PlannedPerson) -> tuple[str, ...]:
    return tuple(change.field for change in changes(line))


SELAM = ("17", "Selam", "Warsanle", "1994-03-02", "F", "Old Quay", "yes")


@pytest.mark.parametrize(
    "headings",
    [
        ("No.", "First name", "Surname", "Date of birth", "Sex", "Town", "Consent"),
        ("N°", "Prénom", "Nom de famille", "Date de naissance", "Sexe", "Ville", "Consentement"),
        ("Número", "Nombre", "Apellidos", "Fecha de nacimiento", "Sexo", "Ciudad", "Consentimiento"),
        ("الرقم", "الاسم الأول", "اسم العائلة", "تاريخ الميلاد", "الجنس", "المدينة", "الموافقة"),
    ],
)
def test_headings_are_guessed_in_four_languages(headings: tuple[str, ...]) -> None:
    assert guessed(headings, WORDS) == FIELDS


def test_a_telephone_is_never_guessed_to_be_a_safe_one() -> None:
    assert guessed(("Phone", "Tel", "الهاتف"), WORDS) == ("", "", "")


def test_a_new_line_is_a_new_person_and_the_same_line_again_is_the_same() -> None:
    book = Book()
    first = book.plan(SELAM)
    assert actions(first) == ["create"]
    assert actions(book.carry_out(first).plan(SELAM)) == ["same"]


def test_what_is_blank_changes_nothing_and_what_is_new_is_told() -> None:
    book = Book()
    book.carry_out(book.plan(SELAM))
    (line,) = book.plan(("17", "Selam", "", "", "", "Mast Yard", "")).lines
    assert (line.action, fields_changed(line)) == (LineAction.UPDATE, ("area",))
    assert line.after is not None
    assert line.after.person == book.people[CaseCode("C0")].person


def test_the_reference_of_the_list_counts_before_the_name() -> None:
    book = Book()
    book.carry_out(book.plan(SELAM))
    (line,) = book.plan(("17", "Selam", "Warsanle-Idow", "", "", "", "")).lines
    assert (line.action, fields_changed(line)) == (LineAction.UPDATE, ("family_name",))


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (("17", "Rosa", "Penhallow", "2001", "F", "", ""), "number_of_other"),
        (("17", "Rosa", "", "", "", "", ""), "number_of_other"),
        (("17", "Selam", "", "2001-05-06", "", "", ""), "number_of_other"),  # half a name, and another day
        (("17", "Selam", "", "", "", "", ""), ""),
        (("17", "Rosa", "Idow", "1994-03-02", "", "", ""), ""),  # married, and born on the same day
        (("17", "Rosa", "Idow", "1994", "", "", ""), "number_of_other"),
        (("17", "Warsanle", "", "", "", "", ""), "number_of_other"),  # another of the family
        (("17", "Selam", "", "", "M", "", ""), "number_of_other"),
        (("17", "Selam", "Warsanle", "1975-03-02", "", "", ""), "number_of_other"),
        (("17", "Selam", "Warsanle", "1995-03-02", "", "", ""), ""),  # a slip of the hand
        (("17", "Selam", "Warsanle", "1994-03-02", "M", "", ""), ""),  # corrected, and born on the same day
    ],
)
def test_a_number_of_the_list_alone_is_nobody(line: tuple[str, ...], problem: str) -> None:
    book = Book()
    book.carry_out(book.plan(SELAM))
    found = book.plan(line)
    assert problems(found) == [problem] * bool(problem)
    assert found.lines[0].action is not LineAction.CREATE


def test_a_list_that_is_numbered_anew_renames_nobody_and_who_is_known_is_still_found() -> None:
    book = Book()
    book.carry_out(book.plan(SELAM))
    found = book.plan(("17", "Rosa", "Penhallow", "2001", "F", "", ""), ("18", *SELAM[1:]))
    assert (actions(found), problems(found)) == (["error", "same"], ["number_of_other"])
    unnumbered = book.plan(("", "Rosa", "Penhallow", "2001", "F", "", ""), ("", *SELAM[1:]))
    assert actions(unnumbered) == ["create", "same"]


def test_a_number_tells_no_name_of_somebody_who_is_closed() -> None:
    book = Book()
    book.carry_out(book.plan(SELAM))
    book.closed[CaseCode("C0")] = "identity_closed"
    for line in (("17", "Rosa", "Penhallow", "2001", "F", "", ""), SELAM):
        assert problems(book.plan(line)) == ["identity_closed"]


def test_an_update_says_what_stood_there_and_whether_it_may_be_shown() -> None:
    book = Book()
    book.carry_out(book.plan(SELAM))
    (line,) = book.plan(("17", "Selam", "Warsanle-Idow", "", "", "", "")).lines
    assert changes(line) == (FieldChange("family_name", "Warsanle", "Warsanle-Idow"),)
    assert line.shows
    book.open = False
    (line,) = book.plan(("17", "Selam", "Warsanle-Idow", "", "", "", "")).lines
    assert not line.shows


def test_somebody_recorded_by_hand_is_recognised_by_name_and_day_of_birth() -> None:
    book = Book()
    book.carry_out(book.plan(("", *SELAM[1:])))
    found = book.plan(("99", "WARSANLE", "Sélam", "02/03/1994", "", "", ""))
    assert actions(found) == ["same"]


def test_a_name_alone_joins_nobody() -> None:
    book = Book()
    book.carry_out(book.plan(("", "Selam", "Warsanle", "", "F", "", "")))
    found = book.plan(SELAM, ("18", "Selam", "Warsanle", "", "", "", ""))
    assert problems(found) == ["maybe_known", "maybe_known"]


SALMA = ("", "Salma", "Warsame", "1995-04-03", "F", "", "")


@pytest.mark.parametrize("reference", ["", "23"])
@pytest.mark.parametrize(
    ("birth", "found"),
    [("1995-04-03", "same"), ("1994-03-02", "same"), ("", "same")],
)
def test_who_was_merged_is_not_made_again_by_the_list_they_came_with(reference: str, birth: str, found: str) -> None:
    book, line = Book(), (reference, "Salma", "Warsame", birth, "F", "", "")
    book.carry_out(book.plan(SELAM, line))
    book.merge("C0", "C1")
    kept = book.people[CaseCode("C0")]
    assert actions(book.plan(line)) == [found]
    assert [one.action.value for one in book.plan(line, SELAM).lines] == ["error", "same"]  # both are one now
    assert book.people[CaseCode("C0")] == kept


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (SALMA, "error"),  # both files said another day of birth
        (("", "Salma", "Warsame", "1994-03-02", "", "Mast Yard", ""), "update"),
        (("", "Warsame", "Selam", "", "", "", ""), "error"),
        (("", "Salma", "Warsame-Idow", "1994-03-02", "F", "", ""), "create"),
        (("", "Selam", "", "1994-03-02", "F", "", ""), "create"),  # no name that is kept beside
    ],
)
def test_a_name_that_is_kept_beside_the_one_in_use_is_a_name_too(line: tuple[str, ...], found: str) -> None:
    book = Book()
    book.carry_out(book.plan(SELAM, SALMA))
    book.merge("C0", "C1")
    book.former = {}  # both were recorded by hand
    before = book.people[CaseCode("C0")].person
    assert actions(book.plan(line)) == [found]
    for planned in book.plan(line).lines:
        assert found != "update" or (planned.after is not None and planned.after.person == before)


def test_two_lines_about_one_person_are_told_and_two_people_of_one_name_are_not() -> None:
    book = Book()
    again = ("", "Milan", "Lamsaldi", "2001", "M", "", "")
    assert problems(book.plan(again, again)) == ["twice_in_people"]
    others = book.plan(("1", *again[1:]), ("2", "Milan", "Lamsaldi", "2002", "M", "", ""))
    assert actions(others) == ["create", "create"]
    assert actions(book.carry_out(others).plan(("1", *again[1:]), ("2", "Milan", "Lamsaldi", "2002"))) == ["same"] * 2


@pytest.mark.parametrize(
    "second",
    [
        ("2", "Milan", "Lamsaldi", "2001", "M", "", ""),
        ("", "Milan", "Lamsaldi", "2001", "M", "", ""),
        ("2", "LAMSALDI", "Milán", "2001", "", "Old Quay", ""),
        ("2", "Milan Lamsaldi", "", "", "", "", ""),
    ],
)
def test_somebody_who_stands_twice_in_a_list_is_stored_once(second: tuple[str, ...]) -> None:
    book = Book()
    found = book.plan(("1", "Milan", "Lamsaldi", "2001", "M", "", ""), second)
    assert (actions(found), problems(found)) == (["create", "error"], ["maybe_twice"])
    assert found.lines[1].problems[0].other_line == 2
    assert actions(book.carry_out(found).plan(second)) in (["same"], ["update"], ["error"])
    assert len(book.people) == 1


def test_the_second_line_about_somebody_on_file_names_the_first() -> None:
    book = Book()
    book.carry_out(book.plan(("", *SELAM[1:])))
    found = book.plan(("1", *SELAM[1:]), ("2", "Warsanle", "Selam", "1994-03-02", "", "", ""))
    assert (actions(found), problems(found)) == (["same", "error"], ["twice_in_people"])
    assert found.lines[1].problems[0].other_line == 2


def test_two_people_of_one_name_and_another_age_are_two() -> None:
    fields = ("reference", "given_name", "age")
    assert actions(Book().plan(("1", "Milan", "20"), ("2", "Milan", "45"), fields=fields)) == ["create", "create"]
    assert problems(Book().plan(("1", "Milan", "20"), ("2", "Milan", ""), fields=fields)) == ["maybe_twice"]


def test_a_day_of_birth_that_has_not_come_is_quoted_as_it_is_typed() -> None:
    (line,) = Book().plan(("1", "Milan", "", "02/03/2031", "", "", "")).lines
    assert line.problems == (CellProblem("birth", "in_the_future", "02/03/2031"),)


@pytest.mark.parametrize(
    ("way", "typed", "wanted"),
    [
        ("phone", "2.55E+11", "shortened_number"),
        ("phone", "2,55E+11", "shortened_number"),
        ("message", "2.55e+11", "shortened_number"),
        ("phone", "abc", "no_digits"),
        ("phone", "255123456.0", "255123456"),
        ("phone", "+000 55 01 23 45", "+000 55 01 23 45"),
        ("phone", "٠٥٥ ١٢٣", "055 123"),
        ("message", "selam_w", "selam_w"),
        ("e_mail", "a.b@example.org", "a.b@example.org"),
        ("in_person", "2.55E+11", "2.55E+11"),
    ],
)
def test_a_number_that_was_destroyed_is_no_safe_contact(way: str, typed: str, wanted: str) -> None:
    fields = ("given_name", "safe_contact_channel", "safe_contact_value")
    (line,) = Book().plan(("Milan", way, typed), fields=fields).lines
    if line.after is None:
        assert line.problems == (CellProblem("safe_contact_value", wanted, typed),)
    else:
        assert line.after.person.safe_contact.value == wanted


@pytest.mark.parametrize(
    "line",
    [
        ("", "Total: 3", "", "", "", "", ""),
        ("", "Total", "3", "", "", "", ""),
        ("", "TOTAL", "", "", "", "3", ""),
        ("", "3", "", "", "", "Kati", ""),
        ("", "المجموع", "", "", "", "٣", ""),
        ("", "Kati", "", "", "", "", ""),  # those of a village stand under it
        ("", "Nombre", "Apellidos", "", "", "", ""),  # the headings, on each printed page
        ("", "Responsable: ", "-", "", "", "", ""),
    ],
)
def test_a_total_or_a_heading_between_the_lines_is_nobody(line: tuple[str, ...]) -> None:
    book = Book()
    plan = book.plan(SELAM, line)
    assert (actions(plan), problems(plan)) == (["create", "error"], ["no_entry"])


def test_who_has_a_name_alone_is_somebody_where_a_list_says_no_more() -> None:
    assert actions(Book().plan(("Kati", ""), fields=("given_name", "area"))) == ["create"]
    book = Book()
    book.carry_out(book.plan(("", "Kati", "", "1994", "", "", "")))
    assert problems(book.plan(("", "Kati", "", "", "", "", ""))) == ["maybe_known"]


@pytest.mark.parametrize("mark", ["-", "–", "?", "...", " / "])
def test_a_dash_in_a_cell_is_no_answer_and_no_name(mark: str) -> None:
    book = Book()
    line = ("", "Selam", mark, mark, mark, "Mast Yard", mark)
    (planned,) = book.plan(line).lines
    assert planned.after is not None
    assert (planned.after.person.family_name, planned.after.person.birth) == ("", PartialDate())
    assert problems(book.plan(("", mark, mark, "", "F", "Mast Yard", ""))) == ["empty"]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        *((text, "~1990") for text in ("about 1990", "ca. 1990", "c. 1990", "Environ 1990", "vers 1990", "hacia 1990")),
        *((text, "~1990") for text in ("1990?", "1990 ~", "حوالي ١٩٩٠", "1990 تقريبًا", "aprox. 1990", "env.1990")),
        ("about 03/04/1990", ""),  # a day that is only about right is none
        ("about 90", ""),
    ],
)
def test_a_year_that_is_only_about_right_may_be_written_in_words(typed: str, wanted: str) -> None:
    (line,) = Book().plan(("", "Selam", "Warsanle", typed, "", "", "")).lines
    assert (line.after.person.birth.as_text() if line.after is not None else "") == wanted


def test_who_said_no_is_left_out_whether_known_or_not() -> None:
    book = Book()
    assert actions(book.plan((*SELAM[:-1], "no"))) == ["skip"]
    book.carry_out(book.plan(SELAM))
    assert problems(book.plan((*SELAM[:-1], "non"))) == ["says_no"]


def test_a_record_that_may_not_be_changed_is_left_out_without_a_word_about_it() -> None:
    book = Book()
    book.carry_out(book.plan(SELAM))
    book.closed[CaseCode("C0")] = "identity_closed"
    (line,) = book.plan((*SELAM[:-2], "Mast Yard", "")).lines
    assert (line.action, line.before, line.after) == (LineAction.SKIP, None, None)


def test_an_age_is_about_a_year_and_never_replaces_a_date() -> None:
    book, fields = Book(), ("reference", "given_name", "age", "birth")
    (line,) = book.plan(("1", "Milan", "20", ""), fields=fields).lines
    assert line.after is not None
    assert line.after.person.birth.as_text() == "~2006"
    book.carry_out(book.plan(("1", "Milan", "20", "2005-01-02"), fields=fields))
    assert actions(book.plan(("1", "Milan", "25", ""), fields=fields)) == ["same"]


def test_a_number_without_a_safe_way_is_not_taken() -> None:
    fields = ("given_name", "safe_contact_value", "safe_contact_channel")
    assert problems(Book().plan(("Milan", "+000 1", ""), fields=fields)) == ["no_channel"]
    assert problems(Book().plan(("Milan", "+000 1", "pigeon"), fields=fields)) == ["not_in_list"]
    (line,) = Book().plan(("Milan", "+000 1", "in_person"), fields=fields).lines
    assert line.after is not None
    assert line.after.person.safe_contact == SafeContact("in_person", "+000 1")


def test_a_list_without_names_is_refused() -> None:
    with pytest.raises(SheetRefused) as refused:
        Book().plan(("1",), fields=("reference",))
    assert refused.value.facts["problem"] == "no_person_name"


def test_keys_do_not_depend_on_case_accents_or_the_order_of_names() -> None:
    assert name_key("Nguyễn", "Thị Mai") == name_key("mai THI nguyen")
    assert source_key({"reference": " No. 17 ", "given_name": "A"}) == source_key({"reference": "no 17"})
    assert source_id(SECRET, "person", "a") != source_id("6" * 64, "person", "a")


CELLS = st.sampled_from(("", "1", "2", "Ama", "Boateng", "Selam", "1990", "03/04/1991", "F", "yes", "no", "Quay", "?"))


@given(st.lists(st.tuples(*(CELLS for _ in FIELDS)), max_size=12))
def test_carrying_it_out_twice_changes_nothing(lines: list[tuple[str, ...]]) -> None:
    book = Book()
    book.carry_out(book.plan(*lines))
    stored = dict(book.people)
    again = book.plan(*lines)
    assert not again.changes_something
    assert book.carry_out(again).people == stored
