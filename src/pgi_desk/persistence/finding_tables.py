"""Tables of finding records across scripts and spellings: derived from other rows, and made anew when they differ.

They are none of the tables that the audit trail vouches for and that a backup counts; who is erased leaves them in
the same transaction. Beside them stands `find_index`, a full-text index over `find_rows` that SQLAlchemy has no class
for.
"""

from __future__ import annotations

from sqlalchemy import Column, Integer, MetaData, Table, Text, TypedColumns

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {}
# What their names begin with, like those of the parts of the index.
PREFIX = "find_"

derived = MetaData()


class FindRowColumns(TypedColumns):
    """What one record is found by; its place says what kind it is of, and the newest has the highest."""

    place = Column(Integer, primary_key=True)
    record = Column(Text, nullable=False, unique=True)
    case_code = Column(Text, nullable=False)
    words = Column(Text, nullable=False)
    sounds = Column(Text, nullable=False)
    codes = Column(Text, nullable=False)
    phones = Column(Text, nullable=False)


find_rows = Table("find_rows", derived, FindRowColumns, sqlite_strict=True)


class FindStateColumns(TypedColumns):
    """By which keys the rows were made, and how many there are: one row."""

    only_one = Column(Integer, primary_key=True)
    keys_version = Column(Integer, nullable=False)
    row_count = Column(Integer, nullable=False)


find_state = Table("find_state", derived, FindStateColumns, sqlite_strict=True)
