"""The ready-made views of the people list, over a real file."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import product
from typing import Any

from pgi_desk.domain.identifiers import CaseCode, StaffId
from pgi_desk.domain.person import SafeContact
from pgi_desk.services.people import PeopleService
from pgi_desk.services.people_views import PeopleView
from pgi_desk.services.read_models import PageKey
from pgi_desk.services.safety_tasks import RaiseFlag
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, agree, prepare_referral, record_person
from tests.helpers.clock import FixedClock
from tests.unit.services.fake_office import FakePaper


def shown(services: ServiceSet, view: PeopleView, risk: str = "") -> set[CaseCode]:
    return {CaseCode(row.case_code) for row in services.people.page(view=view, risk=risk).rows}


def change_case(services: ServiceSet, code: CaseCode, **changes: Any) -> None:
    with services.desk.work("test.change") as work:
        work.cases.update(replace(work.cases.get(code), **changes))
        work.commit()


def test_everybody_new_mine_closed_and_missing(services: ServiceSet, records: Records, clock: FixedClock) -> None:
    both = {records.case_code, records.child_code}
    assert shown(services, PeopleView.EVERYBODY) == shown(services, PeopleView.NEW_THIS_WEEK) == both
    assert shown(services, PeopleView.MISSING_DATA) == set()
    clock.forward(days=7)
    bare = record_person(services, languages=(), safe_contact=SafeContact())
    assert shown(services, PeopleView.NEW_THIS_WEEK) == {bare}
    assert shown(services, PeopleView.MISSING_DATA) == {bare}
    change_case(services, records.child_code, owner=StaffId("second"), risk_level="high")
    assert shown(services, PeopleView.MINE) == {records.case_code, bare}
    colleague = replace(services.desk, member=replace(services.desk.member, staff_id=StaffId("second")))
    mine = PeopleService(colleague).page(view=PeopleView.MINE).rows
    assert [row.case_code for row in mine] == [records.child_code]
    assert shown(services, PeopleView.EVERYBODY, risk="high") == {records.child_code}
    change_case(services, bare, status="closed")
    assert shown(services, PeopleView.CLOSED) == {bare}
    assert shown(services, PeopleView.MISSING_DATA) == set()  # nobody works on it any more


def test_what_is_due_today_is_overdue_once_its_time_is_past(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    services.safety_tasks.raise_flag(RaiseFlag(records.child_code, "missing_child", "Since noon."))
    (task,) = (one for one in services.safety.view(records.child_code).record.tasks if one.kind == "missing_child")
    clock.moment = task.due_at - timedelta(minutes=1)
    assert shown(services, PeopleView.DUE_TODAY) == {records.child_code}
    assert shown(services, PeopleView.OVERDUE) == set()
    clock.moment = task.due_at + timedelta(minutes=1)
    assert shown(services, PeopleView.OVERDUE) == {records.child_code}
    change_case(services, records.child_code, status="closed")
    assert shown(services, PeopleView.OVERDUE) == set()


def test_an_answer_that_is_late_is_overdue(services: ServiceSet, records: Records, clock: FixedClock) -> None:
    referral = prepare_referral(services, records)
    agree(services, referral)
    services.letters.release(services.letters.prepare(referral), FakePaper())
    due = services.referrals.get(referral).due_at
    assert due is not None
    clock.moment = due - timedelta(seconds=1)
    assert records.case_code in shown(services, PeopleView.DUE_TODAY)
    clock.moment = due + timedelta(seconds=1)
    assert records.case_code in shown(services, PeopleView.OVERDUE)


def test_each_view_goes_with_each_other_limit(services: ServiceSet, records: Records) -> None:
    after = PageKey("2999-01-01", "ZZZZ-ZZZZ")
    for view, status, risk, later, search in product(
        PeopleView, ("", "open"), ("", "high"), (None, after), ("", "wars")
    ):
        services.people.page(view=view, status=status, risk=risk, after=later, search=search)
