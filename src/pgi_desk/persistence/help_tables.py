"""Tables of legal matters, health, wellbeing, and goods that are given out."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from pgi_desk.persistence.table_base import AuditedColumns, metadata


class HealthHelpColumns(AuditedColumns):
    """Help with health in codes; added, never changed."""

    health_id = Column(Text, primary_key=True)
    assistance_id = Column(Text, ForeignKey("assistance_records.assistance_id"), nullable=False)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    recorded_at = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    given = Column(Text, nullable=False)
    urgent_care = Column(Text, nullable=False)
    windows = Column(Text, nullable=False)
    corrects = Column(Text, ForeignKey("health_help.health_id"), nullable=True)


health_help = Table("health_help", metadata, HealthHelpColumns, sqlite_strict=True)


class WellbeingColumns(AuditedColumns):
    """What people said before and after a talk; added, never changed."""

    wellbeing_id = Column(Text, primary_key=True)
    assistance_id = Column(Text, ForeignKey("assistance_records.assistance_id"), nullable=False)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    recorded_at = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    felt_before = Column(Text, nullable=False)
    felt_after = Column(Text, nullable=False)
    corrects = Column(Text, ForeignKey("wellbeing.wellbeing_id"), nullable=True)


wellbeing = Table("wellbeing", metadata, WellbeingColumns, sqlite_strict=True)


class LegalMatterColumns(AuditedColumns):
    """Legal matters; how one stands is said by its newest entry."""

    matter_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    kind = Column(Text, nullable=False)
    opened_at = Column(Text, nullable=False)
    opened_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)


legal_matters = Table("legal_matters", metadata, LegalMatterColumns, sqlite_strict=True)


class LegalEntryColumns(AuditedColumns):
    """Steps of legal matters; added, never changed."""

    entry_id = Column(Text, primary_key=True)
    matter_id = Column(Text, ForeignKey("legal_matters.matter_id"), nullable=False)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    number = Column(Integer, nullable=False)
    written_at = Column(Text, nullable=False)
    written_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    status = Column(Text, nullable=False)
    follows = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    deadline = Column(Text, nullable=True)
    if_passed = Column(Text, nullable=False)
    note = Column(Text, nullable=False)
    assistance_id = Column(Text, ForeignKey("assistance_records.assistance_id"), nullable=True)


legal_entries = Table("legal_entries", metadata, LegalEntryColumns, sqlite_strict=True)


class StockArticleColumns(AuditedColumns):
    """What lies on the shelf."""

    article_id = Column(Text, primary_key=True)
    name = Column(Text, nullable=False)
    item_group = Column(Text, nullable=False)
    unit = Column(Text, nullable=False)
    added_at = Column(Text, nullable=False)
    added_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    active = Column(Integer, nullable=False)


stock_articles = Table("stock_articles", metadata, StockArticleColumns, sqlite_strict=True)


class StockMoveColumns(AuditedColumns):
    """What came in, went out or was counted; added, never changed, and about nobody."""

    move_id = Column(Text, primary_key=True)
    article_id = Column(Text, ForeignKey("stock_articles.article_id"), nullable=False)
    number = Column(Integer, nullable=False)
    moved_at = Column(Text, nullable=False)
    moved_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    kind = Column(Text, nullable=False)
    change = Column(Integer, nullable=False)
    balance = Column(Integer, nullable=False)
    reason = Column(Text, nullable=False)
    note = Column(Text, nullable=False)


stock_moves = Table("stock_moves", metadata, StockMoveColumns, sqlite_strict=True)


class GoodsGivenColumns(AuditedColumns):
    """Who received what out of the stock; added, never changed."""

    goods_id = Column(Text, primary_key=True)
    assistance_id = Column(Text, ForeignKey("assistance_records.assistance_id"), nullable=False)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    article_id = Column(Text, ForeignKey("stock_articles.article_id"), nullable=False)
    move_id = Column(Text, ForeignKey("stock_moves.move_id"), nullable=False)
    pieces = Column(Integer, nullable=False)
    recorded_at = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)


goods_given = Table("goods_given", metadata, GoodsGivenColumns, sqlite_strict=True)


class ReceiptColumns(AuditedColumns):
    """Receipts on paper, and what became of each."""

    receipt_id = Column(Text, primary_key=True)
    assistance_id = Column(Text, ForeignKey("assistance_records.assistance_id"), nullable=False)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    number = Column(Integer, nullable=False)
    language = Column(Text, nullable=False)
    copies = Column(Integer, nullable=False)
    made_at = Column(Text, nullable=False)
    made_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    outcome = Column(Text, nullable=False)


receipts = Table("receipts", metadata, ReceiptColumns, sqlite_strict=True)

Index("ix_health_help_case", health_help.c.case_code)
Index("ix_wellbeing_case", wellbeing.c.case_code)
Index("ix_legal_matters_case", legal_matters.c.case_code)
Index("ix_legal_entries_case", legal_entries.c.case_code)
Index("ix_legal_entries_matter", legal_entries.c.matter_id, legal_entries.c.number, unique=True)
Index("ix_legal_entries_deadline", legal_entries.c.deadline)
Index("ix_stock_moves_article", stock_moves.c.article_id, stock_moves.c.number, unique=True)
Index("ix_goods_given_case", goods_given.c.case_code)
Index("ix_receipts_case", receipts.c.case_code)

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {
    "health_help": "health_id",
    "wellbeing": "wellbeing_id",
    "legal_matters": "matter_id",
    "legal_entries": "entry_id",
    "stock_articles": "article_id",
    "stock_moves": "move_id",
    "goods_given": "goods_id",
    "receipts": "receipt_id",
}
