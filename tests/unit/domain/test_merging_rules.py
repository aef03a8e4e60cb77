"""Nothing becomes more shareable, less protected or longer kept because two files of one person became one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.consent import Consent, ConsentNeed, ConsentPurpose, current_entry, usable
from pgi_desk.domain.identifiers import CaseCode, ConsentId, PersonId, ProviderId, StaffId
from pgi_desk.domain.merging import RISK_ORDER, conflicts, merged_case, merged_person, to_withdraw
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import Person, SafeContact
from tests.helpers.builders import TODAY, a_consent

KEPT, OTHER = CaseCode("K7QM-T4CC"), CaseCode("22J9-C46H")
ITEMS = ("case_code", "sex", "language", "name")
NEED = ConsentNeed(ConsentPurpose.REFERRAL, ProviderId("p1"))
some_items = st.sets(st.sampled_from(ITEMS)).map(lambda found: tuple(sorted(found)))
days = st.integers(-120, 120).map(lambda number: TODAY + timedelta(days=number))


@st.composite
def entries(draw: st.DrawFn) -> tuple[tuple[Consent, ...], tuple[Consent, ...]]:
    """Two ledgers about one recipient, in the order in which one file recorded both."""
    ledgers: tuple[list[Consent], list[Consent]] = ([], [])
    for number in range(1, draw(st.integers(1, 5)) + 1):
        begins = draw(days)
        entry = a_consent(
            consent_id=ConsentId(f"c{number}"),
            sequence=number,
            decision=draw(st.sampled_from(["given", "given", "refused", "not_asked"])),
            valid_from=begins,
            valid_until=begins + timedelta(days=draw(st.integers(0, 90))),
            items_to_share=draw(some_items),
            items_to_withhold=draw(some_items),
            limits_explained=draw(st.booleans()),
            place_private=draw(st.sampled_from([True, False, None])),
            withdrawn_on=draw(st.sampled_from([None, None, TODAY])),
        )
        ledgers[draw(st.integers(0, 1))].append(entry)
    return tuple(ledgers[0]), tuple(ledgers[1])


def may_share(ledger: tuple[Consent, ...], items: frozenset[str]) -> bool | None:
    """Tell whether these items may go; None when the person was never asked or gave no answer."""
    newest = current_entry(ledger, NEED.purpose, NEED.recipient)
    if newest is None or newest.decision == "not_asked":
        return None
    return usable(newest, replace(NEED, items=items), TODAY, 32, ())


@given(entries(), some_items)
def test_what_may_go_after_a_merge_could_go_in_each_file_that_had_an_answer(
    ledgers: tuple[tuple[Consent, ...], tuple[Consent, ...]], items: tuple[str, ...]
) -> None:
    kept, other = ledgers
    ended = {one.consent_id for one in to_withdraw(kept, other)}
    merged = tuple(one.withdrawn(TODAY, "merge") if one.consent_id in ended else one for one in (*kept, *other))
    if may_share(merged, frozenset(items)):
        assert may_share(kept, frozenset(items)) is not False
        assert may_share(other, frozenset(items)) is not False


@given(entries())
def test_which_file_stays_makes_no_difference_to_consent(
    ledgers: tuple[tuple[Consent, ...], tuple[Consent, ...]],
) -> None:
    assert to_withdraw(*ledgers) == to_withdraw(*reversed(ledgers))


cases = st.builds(
    CaseFile,
    case_code=st.sampled_from([KEPT, OTHER]),
    case_type=st.just("survivor"),
    opened_on=st.dates(date(2024, 1, 1), date(2026, 6, 15)),
    owner=st.just(StaffId("s1")),
    need=st.sampled_from(["", "A bed.", "A doctor."]),
    risk_level=st.sampled_from(RISK_ORDER),
    legal_basis=st.sampled_from(["consent", "vital_interest"]),
    retention_until=st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2030, 1, 1))),
)


@given(cases, cases)
def test_the_case_that_stays_has_the_higher_risk_the_earlier_end_and_the_basis_that_asks(
    kept: CaseFile, other: CaseFile
) -> None:
    merged = merged_case(kept, other)
    assert merged.case_code == kept.case_code
    assert merged.opened_on == min(kept.opened_on, other.opened_on)
    assert all(RISK_ORDER.index(merged.risk_level) >= RISK_ORDER.index(one.risk_level) for one in (kept, other))
    ends = [one.retention_until for one in (kept, other) if one.retention_until is not None]
    assert merged.retention_until == min(ends, default=None)
    assert ("consent" in {kept.legal_basis, other.legal_basis}) == (merged.legal_basis == "consent")
    assert all(one.need in merged.need for one in (kept, other))


FIRST = Person(
    PersonId("x1"), KEPT, "Selam", "Warsanle", birth=PartialDate.from_text("1994"), sex="female", languages=("am",)
)
SECOND = replace(
    FIRST,
    case_code=OTHER,
    given_name="Salam",
    nickname="Wren",
    birth=PartialDate.from_text("1996"),
    languages=("am", "ar"),
    safe_contact=SafeContact("phone", "+000 55 92"),
)


def test_what_only_one_file_says_is_taken_and_what_both_say_stays_unless_it_is_chosen() -> None:
    assert {one.field for one in conflicts(FIRST, SECOND)} == {"given_name", "birth"}
    merged = merged_person(FIRST, SECOND)
    assert (merged.case_code, merged.given_name, merged.nickname) == (KEPT, "Selam", "Wren")
    assert (merged.other_names, merged.languages, merged.age_disputed) == ("Salam", ("am", "ar"), True)
    assert merged.safe_contact == SECOND.safe_contact
    chosen = merged_person(FIRST, SECOND, ["given_name"])
    assert (chosen.given_name, chosen.other_names) == ("Salam", "Selam")


def test_a_safe_contact_is_never_mixed() -> None:
    mine = replace(FIRST, safe_contact=SafeContact("message", "+000 1", code_phrase="blue"))
    assert "safe_contact" in {one.field for one in conflicts(mine, SECOND)}
    assert merged_person(mine, SECOND).safe_contact == mine.safe_contact
    assert merged_person(mine, SECOND, ["safe_contact"]).safe_contact == SECOND.safe_contact
