"""Looking in the index: the surest matches first, the newest of them first, and no name that the viewer may not see."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import Any

from sqlalchemy import Connection, text

from pgi_desk.domain.case_bin import IN_BIN
from pgi_desk.domain.duplicates import YEARS_APART, Described, Known
from pgi_desk.domain.need_to_know import Rule
from pgi_desk.domain.phone_keys import BACKWARDS, LOCAL, LONGEST_END, SHORTEST_END, local_digits, phone_digits
from pgi_desk.domain.search_keys import SHORTEST_BEGINNING, NamePart, Wanted, code_key
from pgi_desk.persistence.find_index import places_of
from pgi_desk.persistence.mapping import Stored, utc_text
from pgi_desk.persistence.masking import masked_name
from pgi_desk.persistence.statements import Prepared
from pgi_desk.services.finding_ports import Found, FoundBy, FoundKind, Viewer

# What was recorded by mistake is found in the bin alone.
_NOT_BINNED = f"c.status <> '{IN_BIN}'"
# Somebody sees a name who leads the case or helps in it, who opened it for a time, or everybody where it is not hidden
# and the branch asks for no reason.
_OPEN_TO = """
 (c.owner = :viewer
  OR (:everybody = 1 AND NOT EXISTS
   (SELECT 1 FROM hidden_names n WHERE n.case_code = c.case_code AND n.lifted_at IS NULL))
  OR EXISTS (SELECT 1 FROM case_helpers h
   WHERE h.case_code = c.case_code AND h.staff_id = :viewer AND h.ended_at IS NULL)
  OR EXISTS (SELECT 1 FROM identity_openings o
   WHERE o.case_code = c.case_code AND o.staff_id = :viewer AND o.opened_at <= :moment AND o.until > :moment))
"""
_MATCHING = "FROM find_index f CROSS JOIN find_rows r ON r.place = f.rowid"
_WHERE = "WHERE f.find_index MATCH :match AND f.rowid BETWEEN :low AND :high"
NOTHING = 'codes : "-"'
_ORDER = "ORDER BY f.rowid DESC LIMIT :rows"
_PEOPLE = f"""
 SELECT c.case_code, substr(i.given_name, 1, 1), substr(i.family_name, 1, 1), substr(i.nickname, 1, 1),
  i.birth, i.stated_age_group, i.sex, c.status, c.area, {_OPEN_TO}
 {_MATCHING} CROSS JOIN case_files c ON c.case_code = r.case_code
 CROSS JOIN identities i ON i.case_code = c.case_code {_WHERE} AND {_NOT_BINNED}
"""
_ALIKE = f"""
 SELECT c.case_code, substr(i.given_name, 1, 1), substr(i.family_name, 1, 1), substr(i.nickname, 1, 1),
  r.words, r.sounds, i.safe_contact_value, i.birth, i.stated_age_group, i.sex, i.citizenship, c.status
 {_MATCHING} CROSS JOIN case_files c ON c.case_code = r.case_code
 CROSS JOIN identities i ON i.case_code = c.case_code {_WHERE} AND {_NOT_BINNED} AND {_OPEN_TO}
"""
_PERSON_BY_CODE = Prepared(text(f"{_PEOPLE} {_ORDER}"))
_PERSON_BY_NAME = Prepared(text(f"{_PEOPLE} AND {_OPEN_TO} {_ORDER}"))
_ALIKE_ANY = Prepared(text(f"{_ALIKE} {_ORDER}"))
_ALIKE_BORN = Prepared(text(f"{_ALIKE} AND substr(ltrim(i.birth, '~'), 1, 4) BETWEEN :born_from AND :born_to {_ORDER}"))
_MERGED = Prepared(
    text("SELECT DISTINCT case_code FROM case_aliases WHERE lower(replace(alias, '-', '')) LIKE :begins LIMIT 20")
)
_OTHERS = {
    FoundKind.REFERRAL: Prepared(
        text(
            f"SELECT t.referral_id, t.case_code, t.number, t.state, p.name {_MATCHING}"  # our own text
            f" CROSS JOIN referrals t ON t.referral_id = r.record"
            f" CROSS JOIN providers p ON p.provider_id = t.provider_id {_WHERE} {_ORDER}"
        )
    ),
    FoundKind.PROVIDER: Prepared(
        text(
            f"SELECT t.provider_id, '', t.name, t.vetting_status, CASE WHEN t.area <> '' THEN t.area"  # ours
            f" WHEN t.district <> '' THEN t.district ELSE t.region END {_MATCHING}"
            f" CROSS JOIN providers t ON t.provider_id = r.record {_WHERE} {_ORDER}"
        )
    ),
    FoundKind.INCOMING: Prepared(
        text(
            f"SELECT t.incoming_id, coalesce(t.case_code, ''), t.sender, t.answer, t.received_on {_MATCHING}"
            f" CROSS JOIN incoming_referrals t ON t.incoming_id = r.record {_WHERE} {_ORDER}"
        )
    ),
}
Match = tuple[FoundBy, str]


class SqlFindingQueries:
    """Implements the FindingQueries port."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def found(self, kind: FoundKind, wanted: Wanted, viewer: Viewer, limit: int) -> tuple[Found, ...]:
        """Return the first records of a kind, the surest first and then the newest."""
        look = self._people(viewer) if kind is FoundKind.PERSON else self._others(kind)
        found = dict[str, Found]()
        merged = merged_into(self._connection, wanted) if kind is FoundKind.PERSON else ()
        for by, match in _matches(wanted, merged):
            for one in look(by, match, limit):
                found.setdefault(one.key, one)
            if len(found) >= limit:
                break
        return tuple(found.values())[:limit]

    def alike(self, described: Described, viewer: Viewer, limit: int) -> tuple[Known, ...]:
        """Return people whose name is open to the viewer and who have a phone or words of a name in common."""
        low, high = places_of(FoundKind.PERSON)
        common = {"low": low, "high": high, "rows": limit, **viewer_values(viewer)}
        rows = dict[str, tuple[Any, ...]]()
        for match in _likely(described):
            rows |= {row[0]: row for row in _ALIKE_ANY.tuples(self._connection, {**common, "match": match})}
        if described.birth.year is not None and described.parts:
            year = described.birth.year
            born = {"born_from": str(year - YEARS_APART), "born_to": str(year + YEARS_APART)}
            values = {**common, **born, "match": _one_of(map(_whole, described.parts))}
            rows |= {row[0]: row for row in _ALIKE_BORN.tuples(self._connection, values)}
        return tuple(map(_known, rows.values()))

    def _people(self, viewer: Viewer) -> Callable[[FoundBy, str, int], Iterator[Found]]:
        low, high = places_of(FoundKind.PERSON)

        def look(by: FoundBy, match: str, limit: int) -> Iterator[Found]:
            # A case code is no name: whoever knows it finds the case, and sees no initials where the name is closed.
            statement = _PERSON_BY_CODE if by is FoundBy.CODE else _PERSON_BY_NAME
            values = {"match": match, "low": low, "high": high, "rows": limit, **viewer_values(viewer)}
            for row in statement.tuples(self._connection, values):
                yield _person(by, row)

        return look

    def _others(self, kind: FoundKind) -> Callable[[FoundBy, str, int], Iterator[Found]]:
        low, high = places_of(kind)

        def look(by: FoundBy, match: str, limit: int) -> Iterator[Found]:
            values: dict[str, Stored] = {"match": match, "low": low, "high": high, "rows": limit}
            for key, case_code, title, code, detail in _OTHERS[kind].tuples(self._connection, values):
                yield Found(kind, key, case_code, title, by, code, detail)

        return look


# What a whole list of cases is limited to; names that the viewer may not see are looked at only where there are any.
CASES_FOUND = f"""
 case_files.case_code IN (SELECT r.case_code {_MATCHING} {_WHERE})
"""
CASES_FOUND_GUARDED = f"""
 case_files.case_code IN (SELECT r.case_code {_MATCHING} WHERE f.find_index MATCH :codes
   AND f.rowid BETWEEN :low AND :high
  UNION SELECT r.case_code {_MATCHING} CROSS JOIN case_files c ON c.case_code = r.case_code {_WHERE} AND {_OPEN_TO})
"""


def merged_into(connection: Connection, wanted: Wanted) -> tuple[str, ...]:
    """Return the cases to which a code leads, or the beginning of one, that was merged away; there are never many."""
    found = _MERGED.tuples(connection, {"begins": f"{wanted.code}%"}) if wanted.code else ()
    return tuple(str(code) for (code,) in found)


def list_search(wanted: Wanted, viewer: Viewer | None, merged: Sequence[str] = ()) -> dict[str, Stored]:
    """Return the values of `CASES_FOUND`, and with a viewer those of `CASES_FOUND_GUARDED`; none where nothing fits.

    `merged` are cases to which the code leads that is looked for.
    """
    matches = tuple(_matches(wanted, merged))
    if not matches:
        return {}
    low, high = places_of(FoundKind.PERSON)
    values: dict[str, Stored] = {"low": low, "high": high, "match": _any(match for _, match in matches)}
    if viewer is not None:
        codes = _any(match for by, match in matches if by is FoundBy.CODE)
        values |= {"codes": codes or NOTHING, **viewer_values(viewer)}
    return values


def _any(matches: Iterable[str]) -> str:
    return " OR ".join(f"({match})" for match in matches)


def _matches(wanted: Wanted, merged: Sequence[str] = ()) -> Iterator[Match]:
    """Return what is looked for, the surest first."""
    if wanted.code:
        yield FoundBy.CODE, f"codes : {_begins(wanted.code)}"
    if merged:
        yield FoundBy.CODE, f"codes : {_one_of(_is(code_key(code)) for code in merged)}"
    if wanted.phone:
        yield FoundBy.PHONE, f"phones : ({_phone(wanted.phone, wanted.local)})"
    if wanted.words:
        yield FoundBy.NAME, f"words : ({_every(map(_is, wanted.words))})"
        yield FoundBy.NAME, f"words : ({_every(map(_begins, wanted.words))})"
    if wanted.sounds:
        yield FoundBy.SOUND, _every(map(_whole, wanted.parts))
        yield FoundBy.SOUND, _every(map(_begun, wanted.parts))


def _likely(described: Described) -> Iterator[str]:
    """Return what finds whoever has the phone, or the very same name, or two words of it."""
    if described.phone and len(digits := phone_digits(described.phone)) >= SHORTEST_END:
        yield f"phones : ({_phone(digits, local_digits(described.phone))})"
    if described.whole:
        yield f"words : ({_every(map(_is, sorted(described.whole)))})"
    parts = tuple(dict.fromkeys(map(_whole, described.parts)))
    if len(parts) > 1:
        yield _one_of(f"({one} AND {other})" for one, other in combinations(parts, 2))


def _whole(part: NamePart) -> str:
    """Return what finds a finished word: as it sounds, as it is written, or in one with its neighbour."""
    written = [f"words : ({_every(map(_is, part.words))})", *(f"words : {_is(word)}" for word in part.joined)]
    heard = (*part.heard, *part.together)
    return _one_of([f"sounds : {_one_of(map(_is, heard))}", *written] if heard else written)


def _begun(part: NamePart) -> str:
    """Return what finds a word that may be unfinished; by its letters where it has too few sounds."""
    alike = [f"words : ({_every(map(_is if part.begun else _begins, part.words))})"]
    if heard := (*part.begun, *part.together):
        alike.append(f"sounds : {_one_of(map(_sounds_like, heard))}")
    return _one_of([*alike, *(f"words : {_begins(word)}" for word in part.joined)])


def _phone(digits: str, local: str) -> str:
    """Return what finds a number: by its beginning, or by its last digits as far as both have them.

    A beginning without the code of a country fits numbers that are kept with one, and the other way round. A few last
    digits are what people remember; two numbers that both have more are held to be one by seven of them.
    """
    backwards = digits[::-1][:LONGEST_END]
    beginnings = (digits, local or f"{LOCAL}{digits}", f"{BACKWARDS}{backwards}")
    shorter = (f"{BACKWARDS}{backwards[:length]}" for length in range(SHORTEST_END, len(backwards)))
    return _one_of([*map(_begins, beginnings), *map(_is, shorter)])


def _is(word: str) -> str:
    return '"' + word.replace('"', "") + '"'


def _begins(word: str) -> str:
    return f"{_is(word)} *"


def _sounds_like(key: str) -> str:
    """Two sounds alone begin too many names: they have to be the whole one."""
    return _begins(key) if len(key) >= SHORTEST_BEGINNING else _is(key)


def _every(parts: Iterable[str]) -> str:
    return " AND ".join(parts)


def _one_of(parts: Iterable[str]) -> str:
    return "(" + " OR ".join(parts) + ")"


def viewer_values(viewer: Viewer) -> dict[str, Stored]:
    """Return who looks, as the statements ask for it."""
    everybody = int(viewer.rule is Rule.HIDDEN_NAMES)
    return {"viewer": viewer.staff_id, "everybody": everybody, "moment": utc_text(viewer.now)}


def _person(by: FoundBy, row: tuple[Any, ...]) -> Found:
    code, given, family, nickname, birth, group, sex, status, area, open_to = row
    name = masked_name(given, family, nickname) if open_to else ""
    return Found(FoundKind.PERSON, code, code, name, by, status, area, birth, group, sex)


def _known(row: tuple[Any, ...]) -> Known:
    code, given, family, nickname, words, sounds, phone, birth, group, sex, citizenship, status = row
    name, found_by = masked_name(given, family, nickname), (frozenset(words.split()), frozenset(sounds.split()))
    return Known(code, name, *found_by, phone, birth, group, sex, citizenship, status)
