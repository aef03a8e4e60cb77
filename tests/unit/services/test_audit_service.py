"""Read the audit trail and check the whole file."""

from __future__ import annotations

import json

import pytest

from pgi_desk.domain.staff import Role
from pgi_desk.services.audit import AuditSearch, AuditService
from pgi_desk.services.read_models import Problem, VerifyReport
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.unit.services.fake_office import Office


class TestPage:
    def test_newest_first_with_who_and_what(self, services: ServiceSet, records: Records) -> None:
        services.people.reveal(records.case_code)
        rows = services.audit.page()
        assert (rows[0].action, rows[0].case_code, rows[0].staff_name) == (
            "identity.reveal",
            records.case_code,
            "Coordinator",
        )
        assert [row.sequence for row in rows] == list(range(rows[0].sequence, 0, -1))

    def test_a_page_goes_on_below_the_last_one(self, services: ServiceSet, records: Records) -> None:
        newest = services.audit.page()[0].sequence
        assert [row.sequence for row in services.audit.page(before=4)] == [3, 2, 1]
        assert services.audit.page(before=newest)[0].sequence == newest - 1
        assert services.audit.page(before=1) == ()

    @pytest.mark.parametrize("typed", ["{}", " {} ", "lower"])
    def test_by_case_as_it_is_typed(self, services: ServiceSet, records: Records, typed: str) -> None:
        code = records.case_code.lower() if typed == "lower" else typed.format(records.case_code)
        rows = services.audit.page(AuditSearch(case_code=code))
        assert rows
        assert {row.case_code for row in rows} == {records.case_code}

    def test_by_kind_of_action(self, services: ServiceSet, records: Records) -> None:
        services.people.reveal(records.case_code)
        assert {row.action for row in services.audit.page(AuditSearch(action="identity."))} == {"identity.reveal"}
        assert services.audit.page(AuditSearch(action="%")) == ()


class TestVerify:
    def test_a_good_file_gets_an_entry_about_the_check(self, services: ServiceSet, records: Records) -> None:
        report = services.audit.verify()
        assert report.good
        newest = services.audit.page()[0]
        assert newest.action == "file.verify"
        assert json.loads(newest.detail)["entries"] == report.entries == newest.sequence - 1
        assert services.audit.verify().good

    def test_every_problem_is_handed_on(self, office: Office) -> None:
        damaged = VerifyReport(3, 2, "f" * 64, (Problem("row_changed", "identities x1"),))
        found = AuditService(office.desk(Role.AUDITOR), lambda _stopped: damaged, office.renderer).verify()
        assert found == damaged
        assert not found.good
