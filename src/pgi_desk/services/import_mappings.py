"""Which field each column of a list stands for: once it was confirmed, it is proposed again under the same headings.

Neither a heading nor a cell is kept, but a digest of the headings under a secret of the file, and codes of fields.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pgi_desk.domain.import_source import source_id
from pgi_desk.domain.list_columns import ASSISTANCE, DIRECTORY, PEOPLE
from pgi_desk.domain.sheet import HeadedSheet, plain
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.desk import Desk
from pgi_desk.services.list_import import SECRET, ListToImport

SETTING = "import_mappings"
# More kinds of lists than a branch has; the oldest goes first.
MOST_MAPPINGS = 40
NEEDED: Mapping[str, Permission] = {
    PEOPLE: Permission.IMPORT_RECORDS,
    ASSISTANCE: Permission.IMPORT_RECORDS,
    DIRECTORY: Permission.MAINTAIN_DIRECTORY,
}
Mappings = dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ImportMappingService:
    """What staff do with the columns that they confirmed; what one of them confirmed, all of them are proposed."""

    desk: Desk

    def known(self, columns: str, found: ListToImport) -> tuple[str, ...]:
        """Return the field of each column as it was confirmed, or nothing; a field that is gone is left out."""
        self.desk.require(Permission.SEE_OVERVIEW)
        fields = self.desk.content.list(columns).codes()
        self.desk.require(NEEDED[columns])
        queries = self.desk.queries
        key = _key(queries.setting(SECRET), columns, found.sheet)
        chosen = mappings_from(queries.setting(SETTING)).get(key, ())
        fitting = len(chosen) == len(found.sheet.headings)
        return tuple(one if one in fields else "" for one in chosen) if fitting else ()

    def remember(self, columns: str, found: ListToImport, mapping: Sequence[str]) -> ChangeSet:
        """Remember a mapping that was confirmed; one that is guessed anyway is not kept."""
        self.desk.require(Permission.OWN_ACCOUNT)
        fields = self.desk.content.list(columns).codes()
        wanted = tuple(one if one in fields else "" for one in mapping)
        return self._put(columns, found.sheet, () if wanted == found.guesses else wanted)

    def forget(self, columns: str, found: ListToImport) -> ChangeSet:
        """Forget what was confirmed for these headings."""
        self.desk.require(Permission.OWN_ACCOUNT)
        return self._put(columns, found.sheet, ())

    def _put(self, columns: str, sheet: HeadedSheet, mapping: tuple[str, ...]) -> ChangeSet:
        self.desk.require(NEEDED[columns])
        with self.desk.work("import.remember" if mapping else "import.forget") as work:
            before = mappings_from(work.settings.get(SETTING))
            key = _key(work.settings.get(SECRET), columns, sheet)
            after = {name: one for name, one in before.items() if name != key}
            if mapping:
                after[key] = mapping
            if key and after != before:
                newest = list(after.items())[-MOST_MAPPINGS:]
                work.settings.put(SETTING, json.dumps(newest))
                work.commit()
        return ChangeSet.of()


def mappings_from(text: str) -> Mappings:
    """Return the mappings of a stored setting, the newest last; what is damaged counts as none."""
    try:
        stored = json.loads(text) if text else []
    except (ValueError, RecursionError):
        return {}
    found: Mappings = {}
    for row in stored if isinstance(stored, list) else ():
        key, mapping = row if isinstance(row, list) and len(row) == 2 else ("", ())
        if isinstance(key, str) and key and isinstance(mapping, list) and all(isinstance(one, str) for one in mapping):
            found[key] = tuple(mapping)
    return found


def _key(secret: str, columns: str, sheet: HeadedSheet) -> str:
    """Return the digest of the kind of list and its headings, in which case, accents and marks do not count.

    Columns without any heading are no kind of list, and have none.
    """
    headings = tuple(map(plain, sheet.headings))
    return source_id(secret, "headings", "\x1f".join((columns, *headings))) if any(headings) else ""
