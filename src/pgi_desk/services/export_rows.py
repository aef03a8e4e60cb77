"""The lines of each list that can be saved for another program, as the screen has them: filtered, and without names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.list_export import Cell
from pgi_desk.domain.need_to_know import Access, Rule
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import age_group, protection_age
from pgi_desk.domain.unmet_need import Period
from pgi_desk.services.desk import Desk
from pgi_desk.services.directory import find_providers
from pgi_desk.services.identity_check import SETTING, closed_now, rule_from
from pgi_desk.services.overview import OverviewService
from pgi_desk.services.people import PeopleService
from pgi_desk.services.people_views import PeopleView
from pgi_desk.services.provider_search import ProviderSearch
from pgi_desk.services.read_models import PersonRow
from pgi_desk.services.stock import StockService

# More than a branch has in years; a longer list is taken in parts.
MOST_ROWS = 100_000
Value = Cell | tuple[str, ...]
Line = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class ExportFilter:
    """What the list on the screen was narrowed to, and the time that others are narrowed to."""

    search: str = ""
    status: str = ""
    services: ProviderSearch = field(default_factory=ProviderSearch)
    period: Period = Period.ALL
    view: PeopleView = PeopleView.EVERYBODY
    risk: str = ""


@dataclass(slots=True)
class FoundLines:
    """The lines of a list, and how many of them have no name because it is open only to others."""

    rows: list[Line] = field(default_factory=list)
    without_name: int = 0


@dataclass(frozen=True, slots=True)
class ExportRows:
    """Reads lists; `names` says that people are named, where they are open to the signed-in person."""

    desk: Desk
    wanted: ExportFilter
    language: str
    names: bool = False

    def of(self, list_code: str) -> FoundLines:
        """Return the lines of a list; raises InvalidEntry when there are too many."""
        reader: Mapping[str, Callable[[], Iterable[Line]]] = {
            "people": self._people,
            "assistance": self._assistance,
            "referrals": self._referrals,
            "providers": self._providers,
            "incoming": self._incoming,
            "due": self._due,
            "unmet_needs": self._unmet_needs,
            "stock": self._stock,
        }
        found = FoundLines()
        for line in reader[list_code]():
            if len(found.rows) == MOST_ROWS:
                raise InvalidEntry(field="list", problem="too_many_lines")
            found.rows.append(line)
        if self.names:
            self._name(found)
        return found

    def _people(self) -> Iterator[Line]:
        people, after, today = PeopleService(self.desk), None, self.desk.clock.today()
        while True:
            found = partial(people.page, after=after, search=self.wanted.search, status=self.wanted.status)
            page = found(view=self.wanted.view, risk=self.wanted.risk)
            yield from (_person(row, today) for row in page.rows)
            after = page.next_page
            if after is None:
                return

    def _name(self, found: FoundLines) -> None:
        """Add names; a name that is open only to those who work with somebody is in no file."""
        names, closed = self.desk.queries.names_on_file(), closed_now(self.desk)
        every_case = rule_from(self.desk.queries.setting(SETTING)) is Rule.EVERY_CASE
        for place, line in enumerate(found.rows):
            code = str(line["case_code"])
            if code in closed or (every_case and not self._open(code)):
                found.without_name += 1
            else:
                found.rows[place] = {**line, **names[code]}

    def _open(self, code: str) -> bool:
        """Tell whether an identity is open where a reason is asked for each case of others."""
        queries, who, now = self.desk.queries, self.desk.member.staff_id, self.desk.clock.now()
        access = queries.circle(code).access(who, Rule.EVERY_CASE, queries.openings_of(code), now)
        return access is not Access.CLOSED

    def _assistance(self) -> Iterator[Line]:
        yield from self.desk.queries.assistance_between(*self._days())

    def _referrals(self) -> Iterator[Line]:
        queries, now = self.desk.queries, self.desk.clock.now()
        states = self.desk.content.list("referral_states").codes()
        for row in queries.referrals_waiting(states=states, limit=MOST_ROWS + 1, now=now):
            if row.sent_at is None or self._within(self.desk.clock.local(row.sent_at).date()):
                yield {
                    "number": row.number,
                    "case_code": row.case_code,
                    "service": row.provider_name,
                    "priority": row.priority,
                    "state": row.state,
                    "sent_on": self._day(row.sent_at),
                    "due_on": self._day(row.due_at),
                }

    def _providers(self) -> Iterator[Line]:
        for row in find_providers(self.desk, self.wanted.services, MOST_ROWS).rows:
            yield {
                "name": row.name,
                "provider_type": row.provider_type,
                "families": row.families,
                "area": row.area,
                "district": row.district,
                "address": row.address,
                "phone": row.phone,
                "hours": row.hours,
                "status": row.status,
                "check_until": row.check_until.isoformat() if row.check_until else "",
                "reports": row.reports_to_authorities,
                "funding_from": row.funding_from.isoformat() if row.funding_from else "",
                "funding_until": row.funding_until.isoformat() if row.funding_until else "",
            }

    def _incoming(self) -> Iterator[Line]:
        yield from self.desk.queries.incoming_between(*self._days())

    def _due(self) -> Iterator[Line]:
        for one in OverviewService(self.desk).today(everything=True).due:
            yield {
                "due_on": one.due_on.isoformat() if one.due_on else "",
                "kind": one.kind,
                "case_code": one.case_code,
                "who": one.who,
                "count": one.count,
            }

    def _unmet_needs(self) -> Iterator[Line]:
        yield from self.desk.queries.unmet_between(*self._days())

    def _stock(self) -> Iterator[Line]:
        for one in StockService(self.desk).shelf():
            article = one.article
            yield {
                "name": article.name,
                "group": article.item_group,
                "unit": article.unit,
                "balance": one.balance,
            }

    def _days(self) -> tuple[date, date]:
        return self.wanted.period.days(self.desk.clock.today())

    def _within(self, day: date) -> bool:
        first, last = self._days()
        return first <= day <= last

    def _day(self, moment: datetime | None) -> str:
        return self.desk.clock.local(moment).date().isoformat() if moment is not None else ""


def _person(row: PersonRow, today: date) -> Line:
    """Return a person without what tells who they are: an age group for the birth date, a month for the day."""
    born = PartialDate.from_text(row.birth)
    age = protection_age(born, row.stated_age_group, disputed=False, today=today)
    return {
        "case_code": row.case_code,
        "age_group": age_group(age),
        "sex": row.sex,
        "area": row.area,
        "case_type": row.case_type,
        "status": row.status,
        "risk_level": row.risk_level,
        "opened": f"{row.opened_on:%Y-%m}",
        "open_referrals": row.open_referrals,
    }
