"""What the use cases need of the four families of help and of the stock, as protocols, and what reading returns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.consent import Consent
from pgi_desk.domain.goods import GoodsGiven, Receipt
from pgi_desk.domain.health_help import HealthHelp
from pgi_desk.domain.identifiers import ArticleId, CaseCode
from pgi_desk.domain.legal_matter import LegalEntry, LegalMatter
from pgi_desk.domain.stock import StockArticle, StockMove
from pgi_desk.domain.wellbeing import Wellbeing
from pgi_desk.services.record_ports import CaseRecords, Records

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class AidRecord:
    """Help that was given in a case with its short forms, each kind in order of storing."""

    given: tuple[Assistance, ...]
    health: tuple[HealthHelp, ...]
    wellbeing: tuple[Wellbeing, ...]
    matters: tuple[LegalMatter, ...]
    entries: tuple[LegalEntry, ...]
    goods: tuple[GoodsGiven, ...]
    receipts: tuple[Receipt, ...]


@dataclass(frozen=True, slots=True)
class OnShelf:
    """One article with what lies there now."""

    article: StockArticle
    balance: int


@dataclass(frozen=True, slots=True)
class RunningDeadline:
    """The deadline of a legal matter, who follows it, and what decides whether the person may be contacted about it."""

    matter_id: str
    case_code: str
    kind: str
    deadline: date
    follows: str
    risk_level: str
    channel: str
    birth: str
    stated_age_group: str
    age_disputed: bool
    consents: tuple[Consent, ...] = ()


class StockMoves(Records[StockMove], Protocol):
    """The history of the stock; never changed, only added."""

    def newest(self, article_id: ArticleId, /) -> StockMove | None:
        """Return the newest line of an article, or None when nothing was ever booked."""

    def for_article(self, article_id: ArticleId, /) -> tuple[StockMove, ...]:
        """Return all lines of an article, oldest first."""


class AidWork(Protocol):
    """The part of a unit of work that is about help with forms of its own."""

    @property
    def health_help(self) -> CaseRecords[HealthHelp]:
        """Help with health; never changed, only added."""

    @property
    def wellbeing(self) -> CaseRecords[Wellbeing]:
        """How people felt; never changed, only added."""

    @property
    def legal_matters(self) -> CaseRecords[LegalMatter]:
        """Legal matters; never changed, only added."""

    @property
    def legal_entries(self) -> CaseRecords[LegalEntry]:
        """Steps of legal matters; never changed, only added."""

    @property
    def stock_articles(self) -> Records[StockArticle]:
        """What the stock holds."""

    @property
    def stock_moves(self) -> StockMoves:
        """What came in and went out."""

    @property
    def goods(self) -> CaseRecords[GoodsGiven]:
        """Who received what; never changed, only added."""

    @property
    def receipts(self) -> CaseRecords[Receipt]:
        """Receipts on paper."""


class AidQueries(Protocol):
    """Reading about help and stock."""

    def aid_record(self, case_code: CaseCode) -> AidRecord:
        """Return the help of a case with its short forms."""

    def shelf(self) -> tuple[OnShelf, ...]:
        """Return all articles by name, those that are no longer kept at the end."""

    def stock_history(self, article_id: ArticleId, limit: int) -> tuple[StockMove, ...]:
        """Return the newest lines of an article, newest first."""

    def running_deadlines(self, until: date, limit: int, of: str = "") -> tuple[RunningDeadline, ...]:
        """Return deadlines of legal matters up to a day, the earliest first, of open and closed cases."""
