"""Keeps what records are found by: with each row that is written, in its transaction, and gone with the row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, text

from pgi_desk.domain.errors import DamagedFile
from pgi_desk.domain.search_keys import KEYS_VERSION, SearchKeys, keys_of
from pgi_desk.persistence.mapping import Row, Stored
from pgi_desk.persistence.statements import Prepared
from pgi_desk.services.finding_ports import FoundKind

ROWS_AT_A_TIME = 500
# Each kind has a range of places, so that one kind is looked through without the others.
ROOM = 2**40
PERSON_NAMES = ("given_name", "family_name", "other_names", "nickname")
# Never the address or the way there, which may be hidden.
PROVIDER_NAMES = ("name", "area", "district", "region", "mandate", "coverage", "focal_point", "alternate")


@dataclass(frozen=True, slots=True)
class Source:
    """A table whose rows are found: what kind they are of, its key, and what a row is found by."""

    kind: FoundKind
    key: str
    columns: tuple[str, ...]
    keys: Callable[[Mapping[str, Stored]], SearchKeys]


def _person(row: Mapping[str, Stored]) -> SearchKeys:
    names = [str(row[name]) for name in PERSON_NAMES]
    return keys_of(names, codes=[str(row["case_code"])], phones=[str(row["safe_contact_value"])], joining=True)


def _referral(row: Mapping[str, Stored]) -> SearchKeys:
    return keys_of(codes=[str(row["number"])])


def _provider(row: Mapping[str, Stored]) -> SearchKeys:
    return keys_of([str(row[name]) for name in PROVIDER_NAMES], phones=[str(row["phone"]), str(row["hotline"])])


def _incoming(row: Mapping[str, Stored]) -> SearchKeys:
    names = [str(row["sender"]), str(row["sender_contact"])]
    return keys_of(names, codes=[str(row["sender_number"])], phones=[str(row["sender_contact"])])


SOURCES = {
    "identities": Source(FoundKind.PERSON, "person_id", (*PERSON_NAMES, "case_code", "safe_contact_value"), _person),
    "referrals": Source(FoundKind.REFERRAL, "referral_id", ("number", "case_code"), _referral),
    "providers": Source(FoundKind.PROVIDER, "provider_id", (*PROVIDER_NAMES, "phone", "hotline"), _provider),
    "incoming_referrals": Source(
        FoundKind.INCOMING, "incoming_id", ("sender", "sender_contact", "sender_number", "case_code"), _incoming
    ),
}
_PLACES = {kind: number * ROOM for number, kind in enumerate(FoundKind)}
_KNOWN = Prepared(text("SELECT place, words, sounds, codes, phones, case_code FROM find_rows WHERE record = :record"))
_NEXT = Prepared(text("SELECT max(place) FROM find_rows WHERE place BETWEEN :low AND :high"))
FIND_ROW = ("place", "record", "case_code", "words", "sounds", "codes", "phones")
_ADD_ROW = Prepared(
    text("INSERT INTO find_rows VALUES (:place, :record, :case_code, :words, :sounds, :codes, :phones)")
)
_ADD = Prepared(
    text(
        "INSERT INTO find_index(rowid, words, sounds, codes, phones) VALUES (:place, :words, :sounds, :codes, :phones)"
    )
)
# The index takes the words out that it is told; they have to be those that were put in.
_TAKE_OUT = Prepared(
    text(
        "INSERT INTO find_index(find_index, rowid, words, sounds, codes, phones)"
        " VALUES ('delete', :place, :words, :sounds, :codes, :phones)"
    )
)
# Writes nothing, and yet only a connection that may write can ask it.
_CHECK = Prepared(text("INSERT INTO find_index(find_index, rank) VALUES ('integrity-check', 1)"))
_DELETE_ROW = Prepared(text("DELETE FROM find_rows WHERE place = :place"))
_COUNT = Prepared(text("UPDATE find_state SET row_count = row_count + :change"))
_STATE = Prepared(text("SELECT keys_version, row_count FROM find_state"))


class FindIndex:
    """What records are found by, over the connection of a transaction that somebody else ends."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def store(self, table: str, row: Row) -> None:
        """Keep what a new or changed row is found by; a table that nobody looks in is passed over."""
        source = SOURCES.get(table)
        if source is None:
            return
        record, keys = str(row[source.key]), _texts(source.keys(row))
        known = self._known(record)
        # A row that moves to another case is found by the same words, and seen by others.
        told = {**keys, "case_code": _case_code(row)}
        if known is not None and {name: known[name] for name in told} == told:
            return
        if known is not None:
            self._take_out(known)
        place = int(known["place"] or 0) if known is not None else self._next_place(source.kind)
        _ADD_ROW.run(self._connection, _row(place, record, row, keys))
        _ADD.run(self._connection, {"place": place, **keys})
        if known is None:
            _COUNT.run(self._connection, {"change": 1})

    def remove(self, table: str, record: str) -> None:
        """Forget what a row was found by."""
        known = self._known(record) if table in SOURCES else None
        if known is not None:
            self._take_out(known)
            _COUNT.run(self._connection, {"change": -1})

    def differs(self) -> bool:
        """Tell whether the index was made by other keys, or of another number of rows, than the file has now."""
        found = _STATE.tuples(self._connection)
        return not found or found[0] != (KEYS_VERSION, self._sources_count())

    def words_fit(self) -> bool:
        """Tell whether the words of the index are those of its rows; it reads all of both."""
        try:
            _CHECK.run(self._connection)
        except DamagedFile:
            return False
        return True

    def rebuild(self) -> None:
        """Make the whole index anew."""
        raw = self._connection.connection.driver_connection
        if raw is None:
            raise RuntimeError("no connection")
        cursor = raw.cursor()
        cursor.execute("DELETE FROM find_rows")
        for table, source in SOURCES.items():
            cursor.executemany(
                "INSERT INTO find_rows VALUES (:place, :record, :case_code, :words, :sounds, :codes, :phones)",
                self._all(table, source),
            )
        cursor.execute("INSERT INTO find_index(find_index) VALUES ('rebuild')")
        cursor.execute("DELETE FROM find_state")
        cursor.execute("INSERT INTO find_state VALUES (1, ?, ?)", (KEYS_VERSION, self._sources_count()))

    def _all(self, table: str, source: Source) -> Iterator[dict[str, Stored]]:
        columns = (source.key, *source.columns)
        statement = f"SELECT {', '.join(columns)} FROM {table} ORDER BY rowid"  # noqa: S608  # our own names
        found = self._connection.exec_driver_sql(statement)
        for number, values in enumerate(found, start=1):
            row: Row = dict(zip(columns, values, strict=True))
            yield find_row(_PLACES[source.kind] + number, source, row)

    def _known(self, record: str) -> dict[str, Stored] | None:
        found = _KNOWN.tuples(self._connection, {"record": record})
        names = ("place", "words", "sounds", "codes", "phones", "case_code")
        return dict(zip(names, found[0], strict=True)) if found else None

    def _take_out(self, known: dict[str, Stored]) -> None:
        _TAKE_OUT.run(self._connection, {name: value for name, value in known.items() if name != "case_code"})
        _DELETE_ROW.run(self._connection, {"place": known["place"]})

    def _next_place(self, kind: FoundKind) -> int:
        low, high = places_of(kind)
        ((highest,),) = _NEXT.tuples(self._connection, {"low": low, "high": high})
        return (highest or low) + 1

    def _sources_count(self) -> int:
        statements = (f"SELECT count(*) FROM {table}" for table in SOURCES)  # noqa: S608  # our own names
        return sum(self._connection.exec_driver_sql(one).scalar() or 0 for one in statements)


def mend_index(connection: Connection) -> None:
    """Make the index anew where it does not fit the file: another program made it, or rows came past it."""
    with connection.begin():
        index = FindIndex(connection)
        if index.differs():
            index.rebuild()


def places_of(kind: FoundKind) -> tuple[int, int]:
    """Return the lowest and the highest place of a kind."""
    return _PLACES[kind], _PLACES[kind] + ROOM - 1


def find_row(place: int, source: Source, row: Row) -> dict[str, Stored]:
    """Return what a record is found by, at a place, as it is kept."""
    return _row(place, str(row[source.key]), row, _texts(source.keys(row)))


def _texts(keys: SearchKeys) -> dict[str, Stored]:
    return {
        "words": " ".join(keys.words),
        "sounds": " ".join(keys.sounds),
        "codes": " ".join(keys.codes),
        "phones": " ".join(keys.phones),
    }


def _case_code(row: Mapping[str, Stored]) -> Stored:
    return row.get("case_code") or ""


def _row(place: int, record: str, row: Mapping[str, Stored], keys: Mapping[str, Stored]) -> dict[str, Stored]:
    return {"place": place, "record": record, "case_code": _case_code(row), **keys}
