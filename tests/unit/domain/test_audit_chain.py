"""T57: nobody changes, removes, adds or moves an entry of the audit trail unseen."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.audit import GENESIS, AuditEntry, first_break, row_digest, sealed, short_code
from tests.unit.domain.real_lists import unhurried

words = st.text(st.characters(codec="utf-8"), max_size=6)
bodies = st.builds(
    AuditEntry,
    sequence=st.just(0),
    utc=words,
    staff_id=words,
    action=words,
    case_code=words,
    table_name=words,
    row_id=words,
    row_version=st.integers(0, 9),
    row_digest=words,
    detail=words,
    previous_hash=st.just(""),
    hash=st.just(""),
)
Chain = tuple[AuditEntry, ...]


def chained(entries: Sequence[AuditEntry]) -> Chain:
    chain: list[AuditEntry] = []
    for number, entry in enumerate(entries, start=1):
        previous = chain[-1].hash if chain else GENESIS
        chain.append(sealed(replace(entry, sequence=number, previous_hash=previous)))
    return tuple(chain)


def changed(entry: AuditEntry, name: str, value: Any) -> AuditEntry:
    return replace(entry, **{name: value})


chains = st.lists(bodies, min_size=1, max_size=6).map(chained)
UTC = "2026-06-15T09:00:00+00:00"
ENTRY = AuditEntry(1, UTC, "s1", "person.record", "K7QM-T4CC", "people", "x1", 1, "d", "", "", "")
CHAIN = chained([ENTRY, replace(ENTRY, action="consent.record"), replace(ENTRY, action="identity.reveal")])


class TestAWholeChain:
    @unhurried
    @given(chains)
    def test_fits(self, chain: Chain) -> None:
        assert first_break(chain) is None

    def test_an_empty_one_too(self) -> None:
        assert first_break(()) is None

    def test_it_begins_with_zeros_and_links_each_hash(self) -> None:
        assert CHAIN[0].previous_hash == "0" * 64
        assert [entry.previous_hash for entry in CHAIN[1:]] == [entry.hash for entry in CHAIN[:-1]]

    def test_the_hash_is_over_all_fields_in_order(self) -> None:
        """The format is fixed: a file of today must still verify in ten years, with any tool that knows UTF-8."""
        (entry,) = chained([replace(ENTRY, detail="é سلام")])
        body = f'[1,"{UTC}","s1","person.record","K7QM-T4CC","people","x1",1,"d","é سلام","{GENESIS}"]'
        assert entry.hash == hashlib.sha256(body.encode()).hexdigest()


class TestTampering:
    @unhurried
    @given(chains, st.data())
    def test_any_change_of_any_field_is_found(self, chain: Chain, data: st.DataObject) -> None:
        place = data.draw(st.integers(0, len(chain) - 1))
        name = data.draw(st.sampled_from([field.name for field in fields(AuditEntry)]))
        value = getattr(chain[place], name)
        other = data.draw((st.integers(0, 99) if isinstance(value, int) else words).filter(lambda one: one != value))
        forged = (*chain[:place], changed(chain[place], name, other), *chain[place + 1 :])
        assert first_break(forged) == place + 1

    @unhurried
    @given(chains, st.data())
    def test_a_change_with_a_new_hash_is_found_at_the_next_entry(self, chain: Chain, data: st.DataObject) -> None:
        place = data.draw(st.integers(0, len(chain) - 1))
        resealed = sealed(replace(chain[place], detail=chain[place].detail + "!"))
        forged = (*chain[:place], resealed, *chain[place + 1 :])
        if place < len(chain) - 1:
            assert first_break(forged) == place + 2
        else:
            # The newest entry has no next one: its hash is on letters and in backups.
            assert first_break(forged) is None
            assert short_code(forged[-1].hash) != short_code(chain[-1].hash)

    @unhurried
    @given(chains, st.data())
    def test_a_removed_entry_is_found(self, chain: Chain, data: st.DataObject) -> None:
        place = data.draw(st.integers(0, len(chain) - 1))
        shorter = chain[:place] + chain[place + 1 :]
        if place < len(chain) - 1:
            assert first_break(shorter) == place + 1
        else:
            assert first_break(shorter) is None
            assert (shorter[-1].hash if shorter else GENESIS) != chain[-1].hash

    @unhurried
    @given(chains, bodies, st.data())
    def test_an_added_entry_is_found(self, chain: Chain, extra: AuditEntry, data: st.DataObject) -> None:
        place = data.draw(st.integers(0, len(chain) - 1))
        previous = chain[place - 1].hash if place else GENESIS
        added = sealed(replace(extra, sequence=place + 1, previous_hash=previous))
        assert first_break((*chain[:place], added, *chain[place:])) == place + 2
        assert first_break((*chain[: place + 1], chain[place], *chain[place + 1 :])) == place + 2

    @unhurried
    @given(st.permutations(CHAIN))
    def test_another_order_is_found(self, order: list[AuditEntry]) -> None:
        assert (first_break(order) is None) == (tuple(order) == CHAIN)

    def test_an_entry_of_another_file_does_not_fit(self) -> None:
        other = chained([replace(ENTRY, staff_id="s2"), *CHAIN[1:]])
        assert first_break((CHAIN[0], other[1], CHAIN[2])) == 2


stored = st.none() | st.integers(-(2**63), 2**63 - 1) | words
Row = dict[str, str | int | None]
rows = st.dictionaries(st.text("abcdefgh_", min_size=1, max_size=8), stored, min_size=1, max_size=5)
ALIKE: list[Row] = [{"a": None}, {"a": ""}, {"a": 0}, {"a": "0"}, {"a": "null"}, {"b": 0}, {}, {"a": 0, "b": 0}]


class TestRowDigest:
    @unhurried
    @given(rows)
    def test_the_order_of_columns_is_free(self, row: Row) -> None:
        assert row_digest("people", dict(reversed(row.items()))) == row_digest("people", row)

    @unhurried
    @given(rows, st.data())
    def test_any_other_value_has_another_digest(self, row: Row, data: st.DataObject) -> None:
        column = data.draw(st.sampled_from(sorted(row)))
        other = data.draw(stored.filter(lambda value: value != row[column]))
        assert row_digest("people", {**row, column: other}) != row_digest("people", row)

    def test_what_looks_alike_differs(self) -> None:
        assert len({row_digest("people", row) for row in ALIKE}) == len(ALIKE)

    def test_its_format_is_fixed_too(self) -> None:
        body = '["people",[["birth",null],["name","سلمى"],["version",2]]]'
        row: Row = {"version": 2, "name": "سلمى", "birth": None}
        assert row_digest("people", row) == hashlib.sha256(body.encode()).hexdigest()

    def test_a_row_of_another_table_differs(self) -> None:
        assert row_digest("people", {"a": "x"}) != row_digest("staff", {"a": "x"})


class TestShortCode:
    def test_it_is_the_first_48_bits_in_groups(self) -> None:
        assert short_code("7af2c9d04e1b" + "0" * 52) == "7AF2-C9D0-4E1B"
