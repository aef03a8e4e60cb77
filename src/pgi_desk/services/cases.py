"""Look at a case file; identity stays masked."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pgi_desk.domain.closing import Takes, is_closed, takes
from pgi_desk.domain.consent_standing import ConsentStanding, Ledger, WhoseConsent, consent_standing
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.need_to_know import Access, CaseCircle
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.staff import Permission
from pgi_desk.services.consent_check import (
    ANEW_KEY,
    CONSENT_KEY,
    DECISION_KEY,
    EFFECT_KEY,
    anew_noted,
    risks_noted,
    scopes_noted,
    with_notes,
)
from pgi_desk.services.desk import Desk
from pgi_desk.services.identity_check import SETTING, rule_from
from pgi_desk.services.read_models import NO_NAME, CaseDetail, ConsentRow, TimelineRow

MOST_ROWS = 300


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything that the page of a case shows; `untold` is what the person does not know yet of what was told."""

    detail: CaseDetail
    consents: tuple[ConsentRow, ...]
    timeline: tuple[TimelineRow, ...]
    age: int | None
    standing: ConsentStanding
    untold: int = 0
    access: Access = Access.FREE
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class CaseService:
    """What staff do with case files."""

    desk: Desk

    def view(self, code: CaseCode) -> CaseView:
        """Return a case with its consents and its history; raises RecordNotFound."""
        self.desk.require(Permission.READ_CASES)
        queries = self.desk.queries
        code = CaseCode(queries.leads_to(code))
        detail = queries.case_detail(code)
        today, told = self.desk.clock.today(), queries.unconsented(code)
        circle, access = self._access(code)
        person = WhoseConsent(
            PartialDate.from_text(detail.birth), detail.stated_age_group, detail.age_disputed, detail.risk_level
        )
        ledger = Ledger(
            consents=queries.consents(code),
            decisions=queries.best_interest(code),
            scopes=scopes_noted(queries.noted(code, DECISION_KEY)),
            risks=risks_noted(queries.noted(code, CONSENT_KEY)),
            told_on=max((self.desk.clock.local(one.disclosed_at).date() for one in told), default=None),
            anew=anew_noted(queries.noted(code, ANEW_KEY)),
        )
        standing = consent_standing(ledger, person, today, self.desk.bands())
        if is_closed(detail.status):
            # Nothing is recorded in a closed case, so that a banner which asks for it would never go away.
            standing = replace(standing, decision_missing=False, unscoped_on=None)
        return CaseView(
            detail=replace(detail, masked_name=NO_NAME) if circle.hidden and access is Access.CLOSED else detail,
            consents=with_notes(
                queries.consent_ledger(code), queries.noted(code, CONSENT_KEY), queries.noted(code, EFFECT_KEY)
            ),
            timeline=queries.timeline(code, MOST_ROWS),
            age=person.age_on(today),
            standing=standing,
            untold=sum(one.informed == "not_yet" for one in told),
            access=access,
            hidden=circle.hidden,
        )

    def takes(self, code: CaseCode) -> Takes:
        """Return what a case still takes; a page asks it before anybody types. Raises RecordNotFound."""
        self.desk.require(Permission.READ_CASES)
        return takes(self.desk.queries.case_detail(code).status)

    def _access(self, code: CaseCode) -> tuple[CaseCircle, Access]:
        queries, rule = self.desk.queries, rule_from(self.desk.queries.setting(SETTING))
        circle, openings = queries.circle(code), queries.openings_of(code)
        return circle, circle.access(self.desk.member.staff_id, rule, openings, self.desk.clock.now())
