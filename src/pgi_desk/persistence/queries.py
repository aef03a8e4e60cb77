"""Reading for screens: column tuples over the connection that cannot write; no full name leaves a list."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, bindparam, func, select, text, tuple_

from pgi_desk.domain.anchor import ChainPoint
from pgi_desk.domain.audit import GENESIS
from pgi_desk.domain.case_bin import IN_BIN
from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.need_to_know import Rule
from pgi_desk.domain.referral import AWAITING_RECEIPT
from pgi_desk.domain.search_keys import wanted
from pgi_desk.persistence import tables, undo_tables
from pgi_desk.persistence.agreed_day_queries import SqlAgreedDayQueries
from pgi_desk.persistence.answer_reading import SqlAnswerQueries
from pgi_desk.persistence.audit_reading import audit_extent, audit_rows, chain_points
from pgi_desk.persistence.consent_queries import SqlConsentQueries
from pgi_desk.persistence.export_queries import SqlExportQueries
from pgi_desk.persistence.family_records import SqlFamilyQueries
from pgi_desk.persistence.find_queries import (
    CASES_FOUND,
    CASES_FOUND_GUARDED,
    SqlFindingQueries,
    list_search,
    merged_into,
)
from pgi_desk.persistence.help_records import SqlAidQueries
from pgi_desk.persistence.letting_go_reading import SqlLettingGoQueries
from pgi_desk.persistence.mapping import Stored
from pgi_desk.persistence.masking import masked_name
from pgi_desk.persistence.merging import leads_to
from pgi_desk.persistence.observation_records import SqlObservationQueries
from pgi_desk.persistence.people_views import view_limits, view_values
from pgi_desk.persistence.provider_queries import SqlProviderQueries
from pgi_desk.persistence.safety_queries import SqlSafetyQueries
from pgi_desk.persistence.statements import Prepared
from pgi_desk.persistence.supervision_queries import SqlSupervisionQueries, works_on
from pgi_desk.persistence.timeline import timeline_rows
from pgi_desk.services.finding_ports import Viewer
from pgi_desk.services.people_views import NO_CUT, PeopleCut, PeopleView
from pgi_desk.services.read_models import (
    AuditExtent,
    AuditFilter,
    AuditRow,
    CaseDetail,
    PageKey,
    PeoplePage,
    PersonRow,
    ReferralRow,
    TimelineRow,
    UncertainLetter,
)

CASES, IDENTITIES = tables.case_files.c, tables.identities.c
REFERRALS, PROVIDER, DISCLOSURES = tables.referrals.c, tables.providers.c, tables.disclosures.c
STAFF, AUDIT, SETTINGS = tables.staff.c, tables.audit_entries.c, tables.file_settings.c
ENDED = ("closed", "revoked_by_person")


class SqlQueries(
    SqlAgreedDayQueries,
    SqlAidQueries,
    SqlAnswerQueries,
    SqlConsentQueries,
    SqlExportQueries,
    SqlFamilyQueries,
    SqlFindingQueries,
    SqlLettingGoQueries,
    SqlObservationQueries,
    SqlProviderQueries,
    SqlSafetyQueries,
    SqlSupervisionQueries,
):
    """Implements the Queries port; a page of a list is one statement."""

    def people_page(
        self,
        *,
        after: PageKey | None,
        limit: int,
        search: str,
        status: str,
        cut: PeopleCut = NO_CUT,
        viewer: Viewer | None = None,
    ) -> PeoplePage:
        """Return a page of the people list, newest first, by keyset; a name that is closed to the viewer finds nobody.

        Without a viewer nobody is asked.
        """
        guard = viewer if viewer is not None and self._guarded(viewer) else None
        values: dict[str, Stored] = self._searched(search, guard) if search.strip() else {}
        if search.strip() and not values:
            return PeoplePage((), None)
        searched = "" if not values else CASES_FOUND if guard is None else CASES_FOUND_GUARDED
        values |= {"rows": limit + 1, **view_values(cut)}
        if status:
            values["status"] = status
        if after is not None:
            values |= {"after_day": after.opened_on, "after_code": after.case_code}
        limits = (cut.view, bool(cut.risk))
        statement = _people_page(limits, by_status=bool(status), later=after is not None, searched=searched)
        found = statement.tuples(self._connection, values)
        rows = tuple(_person_row(row) for row in found[:limit])
        last = rows[-1] if len(found) > limit else None
        return PeoplePage(rows, PageKey(last.opened_on.isoformat(), last.case_code) if last else None)

    def _searched(self, search: str, guard: Viewer | None) -> dict[str, Stored]:
        looked_for = wanted(search)
        return list_search(looked_for, guard, merged_into(self._connection, looked_for))

    def _guarded(self, viewer: Viewer) -> bool:
        """Tell whether there is any name that the viewer may not see."""
        return viewer.rule is Rule.EVERY_CASE or bool(self.names_closed_to(viewer.staff_id, viewer.now))

    def case_detail(self, case_code: str) -> CaseDetail:
        """Return the head of a case; raises RecordNotFound."""
        row = self._connection.execute(_CASE.where(CASES.case_code == case_code)).first()
        if row is None:
            raise RecordNotFound(kind="case_files", key=case_code)
        return _case_detail(row)

    def leads_to(self, case_code: str) -> str:
        """Return the code of the case to which a code leads: itself, unless it was merged into another."""
        return leads_to(self._connection, case_code)

    def timeline(self, case_code: str, limit: int) -> tuple[TimelineRow, ...]:
        """Return what happened in a case, newest first."""
        return timeline_rows(self._connection, case_code, limit)

    def referrals_waiting(
        self, *, states: Sequence[str], limit: int, now: datetime, of: str = ""
    ) -> tuple[ReferralRow, ...]:
        """Return referrals in these states, the most urgent due time first; `of` limits them to one colleague."""
        statement = (
            select(
                REFERRALS.referral_id,
                REFERRALS.number,
                REFERRALS.case_code,
                PROVIDER.name,
                REFERRALS.priority,
                REFERRALS.state,
                REFERRALS.sent_at,
                REFERRALS.due_at,
            )
            .join_from(tables.referrals, tables.providers)
            .where(REFERRALS.state.in_(states))
            .order_by(REFERRALS.due_at.is_(None), REFERRALS.due_at, REFERRALS.number)
            .limit(limit)
        )
        if of:
            statement = statement.join(tables.case_files, CASES.case_code == REFERRALS.case_code).where(works_on(of))
        return tuple(_referral_row(row, now) for row in self._connection.execute(statement))

    def count_referrals(self, states: Sequence[str], of: str = "") -> int:
        """Count the referrals in these states."""
        statement = select(func.count(REFERRALS.referral_id)).where(REFERRALS.state.in_(states))
        if of:
            statement = statement.join(tables.case_files, CASES.case_code == REFERRALS.case_code).where(works_on(of))
        return self._connection.execute(statement).scalar() or 0

    def uncertain_letters(self) -> tuple[UncertainLetter, ...]:
        """Return letters whose printing was interrupted and that nobody has settled."""
        statement = select(
            *(DISCLOSURES.disclosure_id, DISCLOSURES.case_code, DISCLOSURES.letter_number),
            *(DISCLOSURES.intended_at, DISCLOSURES.outcome),
        ).where(DISCLOSURES.outcome.in_(("unknown", "intended")))
        return tuple(
            UncertainLetter(key, code, number, datetime.fromisoformat(at), outcome)
            for key, code, number, at, outcome in self._connection.execute(statement)
        )

    def counts(self) -> Mapping[str, int]:
        """Return the number of people, open cases, open referrals and audit entries."""
        open_case = CASES.status.in_(("open", "follow_up"))
        statements: dict[str, Select[int]] = {
            "people": select(func.count(IDENTITIES.person_id) - _BINNED),
            "open_cases": select(func.count(CASES.case_code)).where(open_case),
            "open_referrals": select(func.count(REFERRALS.referral_id)).where(REFERRALS.state.not_in(ENDED)),
            "audit_entries": select(func.count(AUDIT.sequence)),
        }
        return {name: self._connection.execute(found).scalar() or 0 for name, found in statements.items()}

    def setting(self, key: str) -> str:
        """Return a setting of the file, or an empty text."""
        found = _SETTING.tuples(self._connection, {"wanted": key})
        return str(found[0][0]) if found else ""

    def staff_name(self, staff_id: str) -> str:
        """Return a staff member's name, or an empty text."""
        return self._connection.execute(select(STAFF.name).where(STAFF.staff_id == staff_id)).scalar() or ""

    def staff_names(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of everybody who works with the file now, by name."""
        statement = select(STAFF.staff_id, STAFF.name).where(STAFF.active == 1).order_by(STAFF.name, STAFF.staff_id)
        return tuple((staff_id, name) for staff_id, name in self._connection.execute(statement))

    def audit_page(self, *, before: int | None, limit: int, wanted: AuditFilter) -> tuple[AuditRow, ...]:
        """Return entries of the audit trail, newest first."""
        return audit_rows(self._connection, before, limit, wanted)

    def audit_extent(self, wanted: AuditFilter) -> AuditExtent:
        """Return how many entries fit and from when they are."""
        return audit_extent(self._connection, wanted)

    def audit_staff(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of everybody who ever worked with the file, by name."""
        statement = select(STAFF.staff_id, STAFF.name).order_by(STAFF.name, STAFF.staff_id)
        return tuple((staff_id, name) for staff_id, name in self._connection.execute(statement))

    def chain_head(self) -> str:
        """Return the hash of the newest entry."""
        statement = select(AUDIT.hash).order_by(AUDIT.sequence.desc()).limit(1)
        return self._connection.execute(statement).scalar() or GENESIS

    def chain_points(self, prefix: str) -> tuple[ChainPoint, ...]:
        """Return the entries whose hash begins so."""
        return chain_points(self._connection, prefix)

    def letter_known(self, number: str) -> bool:
        """Tell whether a referral has this letter number."""
        return self._connection.execute(select(REFERRALS.number).where(REFERRALS.number == number)).first() is not None


def words(stored: str) -> tuple[str, ...]:
    """Return a list of codes from its stored form."""
    return tuple(json.loads(stored))


def _initial(column: ColumnElement[str]) -> ColumnElement[str]:
    return func.substr(column, 1, 1)


_BINNED = select(func.count(undo_tables.binned_cases.c.case_code.distinct())).scalar_subquery()
_OPEN_REFERRALS = (
    select(func.count(REFERRALS.referral_id))
    .where(REFERRALS.case_code == CASES.case_code, *(REFERRALS.state != ended for ended in ENDED))
    .correlate(tables.case_files)
    .scalar_subquery()
)
_PEOPLE = (
    select(
        CASES.case_code,
        _initial(IDENTITIES.given_name),
        _initial(IDENTITIES.family_name),
        _initial(IDENTITIES.nickname),
        IDENTITIES.birth,
        IDENTITIES.stated_age_group,
        IDENTITIES.sex,
        CASES.area,
        CASES.case_type,
        CASES.status,
        CASES.risk_level,
        CASES.opened_on,
        _OPEN_REFERRALS,
    )
    .join_from(tables.case_files, tables.identities)
    .order_by(CASES.opened_on.desc(), CASES.case_code.desc())
)
_SETTING = Prepared(select(SETTINGS.value).where(SETTINGS.key == bindparam("wanted")))
_CASE = select(
    CASES.case_code,
    _initial(IDENTITIES.given_name),
    _initial(IDENTITIES.family_name),
    _initial(IDENTITIES.nickname),
    IDENTITIES.birth,
    IDENTITIES.stated_age_group,
    IDENTITIES.age_disputed,
    IDENTITIES.sex,
    IDENTITIES.languages,
    CASES.case_type,
    CASES.status,
    CASES.risk_level,
    CASES.need,
    CASES.area,
    CASES.opened_on,
    STAFF.name,
    CASES.legal_basis,
    CASES.retention_until,
    IDENTITIES.safe_contact_channel,
).select_from(tables.case_files.join(tables.identities).join(tables.staff))


@lru_cache(maxsize=64)
def _people_page(limits: tuple[PeopleView, bool], *, by_status: bool, later: bool, searched: str) -> Prepared:
    """Return the statement for a page with these limits, prepared once for each combination."""
    view, by_risk = limits
    statement = _PEOPLE.where(*view_limits(view, by_risk=by_risk)).limit(bindparam("rows"))
    if by_status:
        statement = statement.where(CASES.status == bindparam("status"))
    else:
        statement = statement.where(CASES.status != IN_BIN)
    if later:
        key = tuple_(bindparam("after_day", type_=Text), bindparam("after_code", type_=Text))
        statement = statement.where(tuple_(CASES.opened_on, CASES.case_code) < key)
    if searched:
        statement = statement.where(text(searched))
    return Prepared(statement)


def _person_row(row: Any) -> PersonRow:  # noqa: ANN401  # a result row is a tuple of the columns above
    code, given, family, nickname, birth, group, sex, area, case_type, status, risk, opened, referrals = row
    name = masked_name(given, family, nickname)
    opened_on = date.fromisoformat(opened)
    return PersonRow(code, name, birth, group, sex, area, case_type, status, risk, opened_on, referrals)


def _case_detail(row: Any) -> CaseDetail:  # noqa: ANN401  # a result row is a tuple of the columns above
    code, given, family, nickname, birth, group, disputed, sex, languages, *rest = row
    case_type, status, risk, need, area, opened, owner, basis, retention, channel = rest
    return CaseDetail(
        case_code=code,
        masked_name=masked_name(given, family, nickname),
        birth=birth,
        stated_age_group=group,
        age_disputed=bool(disputed),
        sex=sex,
        languages=words(languages),
        case_type=case_type,
        status=status,
        risk_level=risk,
        need=need,
        area=area,
        opened_on=date.fromisoformat(opened),
        owner_name=owner,
        legal_basis=basis,
        retention_until=date.fromisoformat(retention) if retention else None,
        safe_contact_channel=channel,
    )


def _referral_row(row: Any, now: datetime) -> ReferralRow:  # noqa: ANN401  # a result row
    key, number, code, name, priority, state, sent, due = row
    sent_at = datetime.fromisoformat(sent) if sent else None
    due_at = datetime.fromisoformat(due) if due else None
    overdue = due_at is not None and now > due_at and state in AWAITING_RECEIPT
    return ReferralRow(key, number, code, name, priority, state, sent_at, due_at, overdue)
