"""Help with forms of its own, legal matters and the stock, over SQL: a part of the unit of work, and reading."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, bindparam, func, or_, select, text

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.consent import Consent, ConsentPurpose
from pgi_desk.domain.goods import GoodsGiven, Receipt
from pgi_desk.domain.health_help import HealthHelp
from pgi_desk.domain.identifiers import ArticleId, CaseCode
from pgi_desk.domain.legal_matter import LegalEntry, LegalMatter
from pgi_desk.domain.stock import StockArticle, StockMove
from pgi_desk.domain.wellbeing import Wellbeing
from pgi_desk.persistence import help_tables as mine
from pgi_desk.persistence import tables
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.mapping import RowMapping
from pgi_desk.persistence.repositories import CONSENTS, SqlRecords
from pgi_desk.persistence.statements import Prepared
from pgi_desk.persistence.supervision_queries import works_on
from pgi_desk.services.aid_ports import AidRecord, OnShelf, RunningDeadline

T = TypeVar("T")

GIVEN = RowMapping(Assistance)
HEALTH = RowMapping(HealthHelp)
WELLBEING = RowMapping(Wellbeing)
MATTERS = RowMapping(LegalMatter)
ENTRIES = RowMapping(LegalEntry)
ARTICLES = RowMapping(StockArticle)
MOVES = RowMapping(StockMove)
GOODS = RowMapping(GoodsGiven)
RECEIPTS = RowMapping(Receipt)
MATTER, ENTRY, MOVE, ARTICLE = mine.legal_matters.c, mine.legal_entries.c, mine.stock_moves.c, mine.stock_articles.c
CASES, IDENTITIES, STAFF, LEDGER = tables.case_files.c, tables.identities.c, tables.staff.c, tables.consents

_NEWEST_MOVE = Prepared(
    select(*(MOVE[name] for name in MOVES.columns))
    .where(MOVE.article_id == bindparam("wanted"))
    .order_by(MOVE.number.desc())
    .limit(1)
)


class SqlCaseHelp(SqlRecords[T]):
    """Rows of one kind that belong to a case."""

    def for_case(self, case_code: CaseCode) -> tuple[T, ...]:
        """Return all of a case in order of storing."""
        return self._where("case_code", case_code, "rowid")


class SqlStockMoves(SqlRecords[StockMove]):
    """The history of the stock."""

    def newest(self, article_id: ArticleId) -> StockMove | None:
        """Return the newest line of an article, or None when nothing was ever booked."""
        found = _NEWEST_MOVE.tuples(self._connection, {"wanted": article_id})
        return MOVES.from_values(found[0]) if found else None

    def for_article(self, article_id: ArticleId) -> tuple[StockMove, ...]:
        """Return all lines of an article, oldest first."""
        return self._where("article_id", article_id, "number")


class SqlAidWork:
    """Help with forms of its own in a unit of work."""

    _connection: Connection

    @property
    def audit(self) -> AuditWriter:
        """The audit trail; the unit of work has it."""
        raise NotImplementedError  # the unit of work that takes this part has the trail of its own file

    @property
    def health_help(self) -> SqlCaseHelp[HealthHelp]:
        """Help with health."""
        return self._help(mine.health_help, HEALTH)

    @property
    def wellbeing(self) -> SqlCaseHelp[Wellbeing]:
        """How people felt."""
        return self._help(mine.wellbeing, WELLBEING)

    @property
    def legal_matters(self) -> SqlCaseHelp[LegalMatter]:
        """Legal matters."""
        return self._help(mine.legal_matters, MATTERS)

    @property
    def legal_entries(self) -> SqlCaseHelp[LegalEntry]:
        """Steps of legal matters."""
        return self._help(mine.legal_entries, ENTRIES)

    @property
    def stock_articles(self) -> SqlRecords[StockArticle]:
        """What the stock holds."""
        return SqlRecords(self._connection, self.audit, mine.stock_articles, ARTICLES)

    @property
    def stock_moves(self) -> SqlStockMoves:
        """What came in and went out."""
        return SqlStockMoves(self._connection, self.audit, mine.stock_moves, MOVES)

    @property
    def goods(self) -> SqlCaseHelp[GoodsGiven]:
        """Who received what."""
        return self._help(mine.goods_given, GOODS)

    @property
    def receipts(self) -> SqlCaseHelp[Receipt]:
        """Receipts on paper."""
        return self._help(mine.receipts, RECEIPTS)

    def _help(self, table: Table, mapping: RowMapping[T]) -> SqlCaseHelp[T]:
        return SqlCaseHelp(self._connection, self.audit, table, mapping)


class SqlAidQueries:
    """Implements the AidQueries port."""

    _connection: Connection

    def aid_record(self, case_code: CaseCode) -> AidRecord:
        """Return the help of a case with its short forms."""
        return AidRecord(
            given=self._in_case(tables.assistance_records, GIVEN, case_code),
            health=self._in_case(mine.health_help, HEALTH, case_code),
            wellbeing=self._in_case(mine.wellbeing, WELLBEING, case_code),
            matters=self._in_case(mine.legal_matters, MATTERS, case_code),
            entries=self._in_case(mine.legal_entries, ENTRIES, case_code),
            goods=self._in_case(mine.goods_given, GOODS, case_code),
            receipts=self._in_case(mine.receipts, RECEIPTS, case_code),
        )

    def shelf(self) -> tuple[OnShelf, ...]:
        """Return all articles by name, those that are no longer kept at the end."""
        newest = select(MOVE.balance).where(MOVE.article_id == ARTICLE.article_id).order_by(MOVE.number.desc()).limit(1)
        columns = [ARTICLE[name] for name in ARTICLES.columns]
        found = select(*columns, func.coalesce(newest.scalar_subquery(), 0)).order_by(
            ARTICLE.active.desc(), func.lower(ARTICLE.name), ARTICLE.article_id
        )
        return tuple(OnShelf(ARTICLES.from_values(row[:-1]), row[-1]) for row in self._connection.execute(found))

    def stock_history(self, article_id: ArticleId, limit: int) -> tuple[StockMove, ...]:
        """Return the newest lines of an article, newest first."""
        columns = [MOVE[name] for name in MOVES.columns]
        found = select(*columns).where(MOVE.article_id == article_id).order_by(MOVE.number.desc()).limit(limit)
        return tuple(MOVES.from_values(tuple(row)) for row in self._connection.execute(found))

    def running_deadlines(self, until: date, limit: int, of: str = "") -> tuple[RunningDeadline, ...]:
        """Return deadlines of legal matters up to a day, the earliest first, of open and closed cases."""
        later = mine.legal_entries.alias("later")
        newest = (
            select(func.max(later.c.number))
            .where(later.c.matter_id == ENTRY.matter_id)
            .correlate(mine.legal_entries)
            .scalar_subquery()
        )
        joined = (
            mine.legal_entries.join(mine.legal_matters, MATTER.matter_id == ENTRY.matter_id)
            .join(tables.staff, STAFF.staff_id == ENTRY.follows)
            .join(tables.case_files, CASES.case_code == ENTRY.case_code)
            .join(tables.identities, IDENTITIES.case_code == ENTRY.case_code, isouter=True)
        )
        found = (
            select(ENTRY.matter_id, ENTRY.case_code, MATTER.kind, ENTRY.deadline, STAFF.name, *_about())
            .select_from(joined)
            .where(ENTRY.deadline <= until.isoformat(), ENTRY.number == newest)
            .order_by(ENTRY.deadline, ENTRY.matter_id)
            .limit(limit)
        )
        if of:
            found = found.where(or_(ENTRY.follows == of, works_on(of)))
        return self._agreed(tuple(_running(row) for row in self._connection.execute(found)))

    def _in_case(self, table: Table, mapping: RowMapping[T], case_code: CaseCode) -> tuple[T, ...]:
        columns = [table.c[name] for name in mapping.columns]
        found = select(*columns).where(table.c.case_code == case_code).order_by(text("rowid"))
        return tuple(mapping.from_values(tuple(row)) for row in self._connection.execute(found))

    def _agreed(self, rows: tuple[RunningDeadline, ...]) -> tuple[RunningDeadline, ...]:
        """Return the rows with the entries by which the rule decides whether the person may be contacted."""
        codes = {row.case_code for row in rows}
        wanted = select(LEDGER).where(LEDGER.c.case_code.in_(codes), LEDGER.c.purpose == ConsentPurpose.FOLLOW_UP.value)
        entries: dict[str, list[Consent]] = {}
        for entry in self._connection.execute(wanted.order_by(LEDGER.c.sequence)).mappings():
            entries.setdefault(entry["case_code"], []).append(CONSENTS.from_row(entry))
        return tuple(replace(row, consents=tuple(entries.get(row.case_code, ()))) for row in rows)


def _about() -> tuple[Any, ...]:
    return (
        func.coalesce(CASES.risk_level, ""),
        func.coalesce(IDENTITIES.safe_contact_channel, ""),
        func.coalesce(IDENTITIES.birth, ""),
        func.coalesce(IDENTITIES.stated_age_group, ""),
        func.coalesce(IDENTITIES.age_disputed, 0),
    )


def _running(row: Any) -> RunningDeadline:  # noqa: ANN401  # a result row is a tuple of the columns above
    matter, case, kind, deadline, follows, risk, channel, birth, group, disputed = row
    day = date.fromisoformat(deadline)
    return RunningDeadline(matter, case, kind, day, follows, risk, channel, birth, group, bool(disputed))
