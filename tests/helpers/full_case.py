"""A case with a row in every table that can belong to a person, and a word that is nobody's in every text of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

from sqlalchemy import Integer, Table

from pgi_desk.domain.identifiers import ArticleId, CaseCode, InterpreterId, StockMoveId
from pgi_desk.domain.interpreters import Interpreter
from pgi_desk.domain.stock import StockArticle, StockMove
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.erasing import SqlErasing
from pgi_desk.persistence.tables import AUDITED, metadata
from pgi_desk.persistence.undo_tables import PASSING
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.service_set import ServiceSet

# Tables that hold nobody's record. Whatever is about a person has to lead to its case, or erasing does not find it.
NOBODYS = frozenset(
    {
        "staff",
        *("providers", "provider_details"),
        "file_settings",
        "staff_agreements",
        "backup_media",
        "backups",
        "backup_recipients",
        "restore_drills",
        "recovery_sets",
        "retention_reviews",
        "tombstones",
        *("breaches", "impact_assessments"),  # they name nobody; which cases a breach concerns stands beside it
        *("readiness_assessments", "readiness_answers", "readiness_losses"),
        *("staff_skills", "contact_counts", "interpreters"),
        *("stock_articles", "stock_moves"),  # what lay on the shelf; who received it stands with the person
        "erased_figures",
        "group_activities",
        "drafts",  # found by their subject and by the name in them
        "audit_entries",
        "alembic_version",
    }
)
NEXT_NUMBER = 100_000
# Tables that hold nobody's record, and to which rows of people point.
PARENTS = ("breaches",)
SERIALS = count(417)
# Texts that are read back while somebody is erased keep a value that can be read.
DAY = "2026-06-15"
MOMENT = "2026-06-15T09:00:00+00:00"
READABLE = {
    "birth": "1994",
    "languages": "[]",
    "number": "",
    **dict.fromkeys(("opened_on", "closed_on", "retention_until"), DAY),
    # Who may see the name is asked before it is shown.
    **dict.fromkeys(
        ("hidden_at", "lifted_at", "added_at", "ended_at", "opened_at", "until", "put_at", "merged_at"), MOMENT
    ),
}


def tables_of_people() -> tuple[Table, ...]:
    """Return the tables whose rows lead to a case, parents first."""
    found = {"case_files"}
    for _ in metadata.tables:
        for table in metadata.sorted_tables:
            if table.name not in PASSING and any(
                key.column.table.name in found for column in table.c for key in column.foreign_keys
            ):
                found.add(table.name)
    return tuple(table for table in metadata.sorted_tables if table.name in found)


def plant(services: ServiceSet, words: Iterator[str], case_code: CaseCode) -> list[str]:
    """Store one row in each of those tables and return the words; the case code is the one thing that may stay."""
    planted = list[str]()
    with services.desk.work("test.plant") as work:
        (provider, *_) = services.desk.queries.providers(search="", family="", limit=1)
        keys = {"case_files": case_code, "providers": provider.provider_id, "staff": services.desk.member.staff_id}
        keys |= _on_the_shelf(work, services)
        writer: Any = work.audit
        assert isinstance(writer, AuditWriter)
        keys |= {name: _parent(writer, metadata.tables[name], keys, words) for name in PARENTS}
        # Somebody who interprets is no person on record, but what they did for one is about that person.
        interpreter = Interpreter(InterpreterId(services.desk.identifiers.new_id()), "Tamis Orrel", ("en",))
        work.interpreters.add(interpreter)
        keys["interpreters"] = interpreter.interpreter_id
        for number, table in enumerate(tables_of_people(), start=NEXT_NUMBER):
            row, used = _row(table, keys, words, number)
            planted += used
            writer.insert(table, row)
            keys[table.name] = str(row[AUDITED[table.name]])
        work.commit()
    return planted


def change_everything(services: ServiceSet, case_code: CaseCode) -> None:
    """Write every row of a case once more, so that all its words stand among the values from before too."""
    with services.desk.work("person.correct") as work:
        writer, erasing = work.audit, work.erasing
        assert isinstance(writer, AuditWriter)
        assert isinstance(erasing, SqlErasing)
        for name, keys in erasing.owned(case_code).items():
            for key in keys:
                row = writer.current(metadata.tables[name], key)
                kept = {column: value for column, value in row.items() if column not in {"row_version", "row_nonce"}}
                writer.update(metadata.tables[name], kept)
        work.commit()


def _on_the_shelf(work: UnitOfWork, services: ServiceSet) -> dict[str, str]:
    """Store an article and a line of its history, which goods that somebody received lead to."""
    now, member = services.desk.clock.now(), services.desk.member.staff_id
    article = StockArticle(ArticleId(services.desk.identifiers.new_id()), "Towel", "hygiene", "piece", now, member)
    move = StockMove(StockMoveId(article.article_id), article.article_id, 1, now, member, "in", 9, 9, "bought")
    work.stock_articles.add(article)
    work.stock_moves.add(move)
    return {"stock_articles": article.article_id, "stock_moves": move.move_id}


def _parent(writer: AuditWriter, table: Table, keys: dict[str, str], words: Iterator[str]) -> str:
    """Store a row that is nobody's, to which rows of people point; its own words stay when a person is erased."""
    row, _ = _row(table, keys, words, NEXT_NUMBER - 1)
    writer.insert(table, row)
    return str(row[AUDITED[table.name]])


def _row(table: Table, keys: dict[str, str], words: Iterator[str], number: int) -> tuple[dict[str, Any], list[str]]:
    row, used = dict[str, Any](), list[str]()
    for column in table.c:
        parents = [key.column.table.name for key in column.foreign_keys]
        if column.name in {"row_version", "row_nonce"}:
            continue
        if parents:
            row[column.name] = keys.get(parents[0])
        elif column.name == "case_code":
            row[column.name] = keys["case_files"]
        elif column.name == AUDITED[table.name]:
            row[column.name] = f"{number:032x}"
        elif isinstance(column.type, Integer):
            row[column.name] = number
        elif column.name in READABLE:
            # A letter number is read as a serial, and given out once.
            row[column.name] = READABLE[column.name] or f"99-{next(SERIALS):06d}-39"
        else:
            row[column.name] = next(words)
            used.append(row[column.name])
    return row, used
