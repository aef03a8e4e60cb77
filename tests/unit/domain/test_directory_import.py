"""What importing a list of services would do, and that doing it twice changes nothing."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.directory_import import ImportPlan, changes, checks_ended, ends_check, planned
from pgi_desk.domain.errors import SheetRefused
from pgi_desk.domain.identifiers import ProviderId
from pgi_desk.domain.import_plan import CellProblem, LineAction
from pgi_desk.domain.list_columns import ListWords, guessed
from pgi_desk.domain.new_check import revised
from pgi_desk.domain.service_directory import ServiceProvider, Vetting
from pgi_desk.domain.sheet import HeadedSheet, SheetLine
from pgi_desk.exchange.content_files import load_content
from pgi_desk.resource_files import resource_path
from tests.helpers.builders import TODAY, a_provider
from tests.unit.domain.real_lists import VETTING

WORDS = ListWords.from_content(load_content(resource_path("content")))
FIELDS = ("name", "families", "region", "district", "area", "phone")


def sheet(*lines: Sequence[str], formulas: frozenset[int] = frozenset()) -> HeadedSheet:
    rows = tuple(SheetLine(number, tuple(cells), formulas) for number, cells in enumerate(lines, start=2))
    return HeadedSheet(tuple("h" * max(len(line.cells) for line in rows)), rows)


def kept_check(before: ServiceProvider, after: ServiceProvider) -> ServiceProvider:
    return revised(before, after, VETTING, TODAY)


def plan(fields: Sequence[str], *lines: Sequence[str], known: Sequence[ServiceProvider] = ()) -> ImportPlan:
    ids = (ProviderId(f"new{number}") for number in itertools.count())
    return planned(sheet(*lines), fields, known, WORDS, lambda: next(ids), kept_check)


def carried_out(done: ImportPlan, known: Sequence[ServiceProvider]) -> list[ServiceProvider]:
    after = {one.provider_id: one for one in known}
    for line in done.lines:
        if line.after is not None and line.action is not LineAction.ERROR:
            after[line.after.provider_id] = line.after
    return list(after.values())


def problem(field: str, text: str) -> str:
    (line,) = plan(("name", "families", field), ("Gull House", "Health", text)).lines
    return line.problems[0].problem if line.problems else ""


def value(field: str, text: str) -> object:
    (line,) = plan(("name", "families", field), ("Gull House", "Health", text)).lines
    assert line.after is not None, line.problems
    return getattr(line.after, field)


def test_a_total_or_a_heading_between_the_lines_is_no_service() -> None:
    fields = ("name", "families", "area")
    done = plan(
        fields, ("Gull House", "Health", "Old Quay"), ("Total", "", "2"), ("2", "", "Old Quay"), ("Kati", "", "")
    )
    assert [line.action for line in done.lines] == [LineAction.CREATE, *[LineAction.ERROR] * 3]
    assert {problem.problem for line in done.lines for problem in line.problems} == {"no_entry"}


class TestGuesses:
    @pytest.mark.parametrize(
        "headings",
        [
            ("Service name", "Phone number", "Opening hours", "Sector", "Town", "Contact person"),
            ("Nom de l'organisation", "TÉLÉPHONE", "Horaires d’ouverture", "Secteur", "Ville", "Personne de contact"),
            ("Nombre", "Teléfono", "Horario de atención", "Sector de ayuda", "Ciudad", "Persona de contacto"),
            ("اسم المنظمة", "رقم الهاتف", "ساعات العمل", "القطاع", "المدينة", "شخص الاتصال"),
        ],
    )
    def test_headings_in_four_languages(self, headings: tuple[str, ...]) -> None:
        assert guessed(headings, WORDS) == ("name", "phone", "hours", "families", "area", "focal_point")

    def test_a_known_heading_counts_before_one_that_contains_it(self) -> None:
        assert guessed(("Phone number of the office", "Phone", "No."), WORDS) == ("", "phone", "")
        assert guessed(("Phone number of the office", ""), WORDS) == ("phone", "")

    def test_every_field_that_can_be_imported_is_a_field_of_a_service(self) -> None:
        names = set(ServiceProvider.__dataclass_fields__)
        assert set(WORDS.columns) - {"ages"} == names - {"provider_id", "vetting"}

    def test_no_heading_stands_for_two_fields(self) -> None:
        every = [heading for column in WORDS.columns.values() for heading in column.headings]
        assert len(every) == len(set(every))

    @pytest.mark.parametrize(
        ("mapping", "what"),
        [(("", "", ""), "no_name"), (("name", "phone", "phone"), "chosen_twice"), (("name",), "nothing_chosen")],
    )
    def test_a_mapping_that_cannot_be(self, mapping: tuple[str, ...], what: str) -> None:
        with pytest.raises(SheetRefused) as refused:
            plan(mapping, ("a", "b", "c"))
        assert refused.value.facts["problem"] == what


class TestCells:
    @pytest.mark.parametrize(
        ("field", "text", "wanted"),
        [
            ("families", "Legal", ("legal",)),
            ("languages", "English, français; العربية", ("en", "fr", "ar")),
            ("sexes", "Women", ("female",)),
            ("sexes", "Todos", ()),
            ("outreach", "oui", True),
            ("outreach", "لا", False),
            ("accessible", "✓", True),
            ("age_min", "16", 16),
            ("funding_until", "31/03/2027", date(2027, 3, 31)),
            ("funding_from", "01/04/2026", date(2026, 4, 1)),
            ("funding_until", "2027-03-31 00:00:00", date(2027, 3, 31)),
            ("reports_to_authorities", "Por ley", "by_law"),
            ("provider_type", "ONG", "ngo"),
            ("phone", "=1+1", "=1+1"),
            ("phone", "255123456.0", "255123456"),
            ("hotline", "SOS", "SOS"),
        ],
    )
    def test_what_a_cell_means(self, field: str, text: str, wanted: object) -> None:
        if field == "families":
            (line,) = plan(("name", "families"), ("Gull House", text)).lines
            assert line.after is not None
            assert line.after.families == wanted
        else:
            assert value(field, text) == wanted

    def test_ages_in_one_column(self) -> None:
        (line,) = plan(("name", "families", "ages"), ("Gull House", "Health", "18+")).lines
        assert line.after is not None
        assert (line.after.age_min, line.after.age_max) == (18, 120)
        assert problem("ages", "adults") == "ages_unreadable"

    @pytest.mark.parametrize(
        ("field", "text", "wanted"),
        [
            ("languages", "English, Klingon", "not_in_list"),
            ("outreach", "sometimes", "not_yes_or_no"),
            ("age_min", "young", "not_a_number"),
            ("age_min", "130", "out_of_order"),
            ("funding_until", "03/31/2027", "day_unreadable"),
            ("phone", "5" * 201, "too_long"),
            ("description", "x" * 5000, "too_long"),
            ("phone", "2.55E+11", "shortened_number"),
            ("phone", "+000 55 / 2,55E+11", "shortened_number"),
            ("hotline", "2.55E+11", "shortened_number"),
            ("phone", "abc", "no_digits"),
            ("phone", "5\x07", "control_character"),
            ("reports_to_authorities", "perhaps", "not_in_list"),
        ],
    )
    def test_what_it_cannot_mean(self, field: str, text: str, wanted: str) -> None:
        assert problem(field, text) == wanted

    def test_a_formula_leaves_its_line_out(self) -> None:
        lines = sheet(("Gull House", "Health", "=A1"), formulas=frozenset({2}))
        done = planned(lines, ("name", "families", "phone"), (), WORDS, lambda: ProviderId("new"), kept_check)
        assert done.lines[0].problems == (CellProblem("phone", "formula", "=A1"),)
        assert done.lines[0].action is LineAction.ERROR


class TestPlan:
    known = replace(a_provider(), region="Coast", phone="+000 1", vetting=Vetting(status="vetted", method="visit"))

    def test_a_new_service_is_a_draft(self) -> None:
        (line,) = plan(("name", "families"), ("Gull House", "Health"), known=[self.known]).lines
        assert line.action is LineAction.CREATE
        assert line.after is not None
        assert line.after.vetting == Vetting()

    def test_funding_that_ends_before_it_begins_leaves_its_line_out(self) -> None:
        fields = ("name", "families", "funding_from", "funding_until")
        (line,) = plan(fields, ("Gull House", "Health", "2027-04-01", "2027-03-31")).lines
        assert (line.action, line.problems[0].problem) == (LineAction.ERROR, "funding_order")

    def test_a_shelter_hides_its_address_whatever_the_list_says(self) -> None:
        fields = ("name", "families", "address", "address_hidden")
        (line,) = plan(fields, ("Gull House", "Shelter", "9 Hidden Row", "no")).lines
        assert line.after is not None
        assert line.after.address_hidden

    def test_a_list_shows_no_address_that_somebody_hid(self) -> None:
        known = replace(self.known, address_hidden=True)
        (line,) = plan(("name", "families", "address_hidden"), (known.name, "Health", "no"), known=[known]).lines
        assert line.action is LineAction.SAME

    def test_a_new_service_needs_a_name_and_a_need(self) -> None:
        nameless, needless = plan(("name", "families"), ("", "Health"), ("Gull House", "")).lines
        assert nameless.problems == (CellProblem("name", "empty"),)
        assert needless.problems == (CellProblem("families", "empty"),)

    def test_a_blank_cell_overwrites_nothing_and_the_check_stays(self) -> None:
        fields = ("name", "waiting_time", "area", "phone")
        (line,) = plan(fields, (" harbour  street CLINIC ", "Two days", "", "  "), known=[self.known]).lines
        assert line.action is LineAction.UPDATE
        assert [one.field for one in changes(line)] == ["waiting_time"]
        assert line.after == replace(self.known, waiting_time="Two days")

    def test_what_is_the_same_is_the_same(self) -> None:
        (line,) = plan(("name", "phone"), ("Harbour Street Clinic", "+000 1"), known=[self.known]).lines
        assert line.action is LineAction.SAME

    def test_the_same_name_in_another_place_is_another_service(self) -> None:
        fields = ("name", "families", "area")
        (line,) = plan(fields, ("Harbour Street Clinic", "Health", "New Quay"), known=[self.known]).lines
        assert line.action is LineAction.CREATE

    def test_where_a_name_alone_is_not_enough_it_says_so(self) -> None:
        other = replace(self.known, provider_id=ProviderId("p2"), area="New Quay")
        blank, named = plan(
            ("name", "area", "phone"),
            ("Harbour Street Clinic", "", "+000 3"),
            ("Harbour Street Clinic", "new quay", "+000 3"),
            known=[self.known, replace(other, region="")],
        ).lines
        assert blank.problems == (CellProblem("name", "several_match", "Harbour Street Clinic"),)
        assert named.before == replace(other, region="")

    @pytest.mark.parametrize(
        ("area", "phone", "address", "found"),
        [
            ("", "+000 99", "8 Mast Road", ["several_match"]),  # another one of the same name, elsewhere
            ("Old Quay", "+000 99", "8 Mast Road", []),
            ("", "+000 99", "2 Slipway Lane", []),
            ("", "+000 99", "", []),
        ],
    )
    def test_a_name_alone_overwrites_nothing_of_another_service(
        self, area: str, phone: str, address: str, found: list[str]
    ) -> None:
        known = a_provider(name="Health Centre", region="North")
        fields = ("name", "families", "area", "phone", "address")
        (line,) = plan(fields, ("Health Centre", "Health", area, phone, address), known=[known]).lines
        assert [one.problem for one in line.problems] == found

    def test_a_service_that_stands_twice_is_stored_once(self) -> None:
        first, second = plan(("name", "families"), ("Gull House", "Health"), ("gull house", "Health")).lines
        assert first.action is LineAction.CREATE
        assert second.problems == (CellProblem("name", "twice_in_list", "gull house", 2),)

    def test_counts(self) -> None:
        done = plan(("name", "families"), ("Gull House", "Health"), ("", "Health"))
        assert [done.count(action) for action in LineAction] == [1, 0, 0, 0, 1]
        assert done.changes_something
        assert not plan(("name", "families"), ("", "")).changes_something


NAMES = st.sampled_from(["Gull House", "gull house", "Tern Office", "", "Tern  Office"])
PLACES = st.sampled_from(["", "A", "B", "b "])
PHONES = st.sampled_from(["", "5", "6"])
LINES = st.lists(
    st.tuples(NAMES, st.sampled_from(["Health", "Legal; Health", "", "?"]), PLACES, PLACES, PLACES, PHONES),
    min_size=1,
    max_size=8,
)


@given(LINES, LINES)
def test_importing_twice_changes_nothing(earlier: list[tuple[str, ...]], lines: list[tuple[str, ...]]) -> None:
    known = carried_out(plan(FIELDS, *earlier), ())
    known = [replace(one, provider_id=ProviderId(f"k{number}")) for number, one in enumerate(known)]
    first = plan(FIELDS, *lines, known=known)
    after = carried_out(first, known)
    again = plan(FIELDS, *lines, known=after)
    assert carried_out(again, after) == after
    assert not again.changes_something


@given(LINES)
def test_a_plan_has_every_line_once_and_in_order(lines: list[tuple[str, ...]]) -> None:
    done = plan(FIELDS, *lines)
    assert [line.number for line in done.lines] == list(range(2, len(lines) + 2))
    assert all(bool(line.problems) == (line.action is LineAction.ERROR) for line in done.lines)


class TestChecks:
    def known(self, status: str) -> ServiceProvider:
        checked = Vetting(status=status, vetted_on=TODAY, suspension_reason="why" if status == "suspended" else "")
        return a_provider(provider_id=ProviderId("p1"), name="Gull House", phone="+000 1", vetting=checked)

    def test_a_changed_number_ends_the_check_and_the_plan_says_so(self) -> None:
        done = plan(("name", "phone"), ("Gull House", "+000 2"), known=[self.known("vetted")])
        (line,) = done.lines
        assert line.after is not None
        assert (line.after.vetting.status, ends_check(line), checks_ended(done)) == ("due_for_check", True, 1)
        assert [one.field for one in changes(line)] == ["phone"]

    @pytest.mark.parametrize("status", ["draft", "suspended", "closed"])
    def test_what_was_not_usable_loses_nothing(self, status: str) -> None:
        known = self.known(status)
        done = plan(("name", "phone"), ("Gull House", "+000 2"), known=[known])
        assert done.lines[0].after == replace(known, phone="+000 2")
        assert checks_ended(done) == 0

    def test_other_columns_and_blank_cells_keep_the_check(self) -> None:
        known = self.known("vetted")
        done = plan(("name", "phone", "hours"), ("Gull House", "", "Mo-Fr 08:00-16:00"), known=[known])
        assert done.lines[0].after == replace(known, hours="Mo-Fr 08:00-16:00")
        assert checks_ended(done) == 0
