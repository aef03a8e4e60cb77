"""Saving a list for another program: for a purpose, without names by default, logged, and never more than is open."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date

import pytest

from pgi_desk.domain.errors import InvalidEntry, NotPermitted, PrinciplesNotLookedAt, SignInRefused, WaitBeforeRetry
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.list_export import SheetKind
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.domain.unmet_need import Period
from pgi_desk.exchange.workbook_sheet import read_workbook
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.export_rows import ExportFilter
from pgi_desk.services.list_export import ExportWish, PreparedExport
from pgi_desk.services.provider_search import ProviderSearch
from pgi_desk.services.second_person import SignIn
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import TODAY, Records, record_person
from tests.unit.services.fake_office import FakePaper, Office

EVERY_LIST = ("people", "assistance", "referrals", "unmet_needs", "incoming", "due", "providers", "stock")


def wish(list_code: str = "people", **changes: object) -> ExportWish:
    return ExportWish(**{"list_code": list_code, "purpose": "planning", "language": "en", **changes})  # type: ignore[arg-type]


def table(services: ServiceSet, wanted: ExportWish) -> list[tuple[str, ...]]:
    return [line.cells for line in read_workbook(services.list_export.prepare(wanted).data).lines]


def test_people_leave_without_names_and_with_age_groups(services: ServiceSet, records: Records) -> None:
    mark, headings, *rows = table(services, wish())
    assert mark[0] == "TRAINING - NOT VALID"
    assert headings[:4] == ("Case", "Age group", "Sex", "Area")
    assert {row[0] for row in rows} == {records.case_code, records.child_code}
    text = repr(rows)
    assert "Selam" not in text
    assert "1994" not in text
    assert "SW" not in text


def test_names_need_a_reason_and_a_coordinator(services: ServiceSet, records: Records) -> None:
    _, headings, *rows = table(services, wish(reason="moving"))
    assert headings[1:4] == ("Given name", "Family name", "Born")
    assert ("Selam", "Warsanle", "1994") in {row[1:4] for row in rows}
    with pytest.raises(InvalidEntry):
        services.list_export.prepare(wish(reason="because"))
    with pytest.raises(InvalidEntry):
        services.list_export.prepare(wish("stock", reason="moving"))


def test_a_focal_point_takes_lists_without_names_and_a_case_worker_none(office: Office) -> None:
    with pytest.raises(NotPermitted):
        office.services(Role.FOCAL_POINT).list_export.prepare(wish(reason="moving"))
    with pytest.raises(NotPermitted):
        office.services(Role.CASE_WORKER).list_export.prepare(wish())


def test_a_purpose_of_the_list_is_needed(services: ServiceSet) -> None:
    with pytest.raises(InvalidEntry) as refused:
        services.list_export.prepare(wish(purpose="curiosity"))
    assert refused.value.facts["field"] == "purpose"


def test_a_name_that_is_open_only_to_others_is_in_no_file(services: ServiceSet, records: Records) -> None:
    services.need_to_know.hide(records.case_code, "Known in town.")
    other = replace(services.desk, member=StaffMember(StaffId("other"), "Ines Corvane", Role.COORDINATOR))
    prepared = replace(services.list_export, desk=other).prepare(wish(reason="moving"))
    assert (prepared.rows, prepared.without_name) == (2, 1)
    texts = repr(read_workbook(prepared.data).lines)
    assert "Warsanle" not in texts
    assert "1994" not in texts
    assert "Lamsaldi" in texts
    services.need_to_know.set_rule("every_case")
    assert replace(services.list_export, desk=other).prepare(wish(reason="moving")).without_name == 2
    assert services.list_export.prepare(wish(reason="moving")).without_name == 0


def test_hidden_addresses_are_in_no_list_of_services(services: ServiceSet, records: Records) -> None:
    text = repr(table(services, wish("providers")))
    assert "Gull House" in text
    assert "9 Hidden Row" not in text
    assert "2 Slipway Lane" in text


def test_services_leave_with_their_funding_and_without_our_own_note(services: ServiceSet, records: Records) -> None:
    with services.desk.work("test.write") as work:
        known = work.providers.get(records.clinic)
        days = {"funding_from": date(2026, 1, 1), "funding_until": date(2026, 12, 31)}
        work.providers.update(replace(known, internal_note="Good with young mothers.", **days))  # type: ignore[arg-type]
        work.commit()
    (row,) = [row for row in table(services, wish("providers")) if row[0] == known.name]
    assert {"2026-01-01", "2026-12-31"} <= set(row)
    assert "young mothers" not in repr(row)


def test_what_the_list_was_narrowed_to_is_what_leaves(services: ServiceSet, records: Records) -> None:
    narrowed = ExportFilter(search=records.case_code)
    assert [row[0] for row in table(services, wish(wanted=narrowed))[2:]] == [records.case_code]
    legal = ExportFilter(services=ProviderSearch(family="legal"))
    assert [row[0] for row in table(services, wish("providers", wanted=legal))[2:]] == ["Tern Street Legal Office"]


def test_every_list_can_leave_in_both_forms_and_in_arabic(services: ServiceSet, records: Records) -> None:
    for code in EVERY_LIST:
        for kind in SheetKind:
            prepared = services.list_export.prepare(wish(code, kind=kind, language="ar"))
            assert prepared.data
    with zipfile.ZipFile(io.BytesIO(services.list_export.prepare(wish(language="ar")).data)) as book:
        assert b'rightToLeft="1"' in book.read("xl/worksheets/sheet1.xml")


def test_the_names_of_the_standard_stand_where_it_has_one(services: ServiceSet, records: Records) -> None:
    _, headings, first, *_ = table(services, wish(reason="moving", standard=True))
    assert headings[1:4] == ("prs_FirstName", "prs_SecondName", "prs_Birthdate")
    assert first[headings.index("prs_Gender")] in {"male", "female"}


def test_an_area_that_few_people_have_is_in_no_list_without_names(services: ServiceSet, records: Records) -> None:
    telling = "Last house behind the baker's"
    codes = [records.case_code, *(record_person(services) for _ in range(4)), record_person(services)]
    with services.desk.work("test.write") as work:
        work.cases.update(replace(work.cases.get(codes[-1]), area=telling))
        work.cases.update(replace(work.cases.get(records.child_code), area="Mast Yard"))
        work.commit()
    assert services.list_export.prepare(wish()).left_out == 2
    _, headings, *rows = table(services, wish())
    assert {row[headings.index("Area")] for row in rows} == {"", "Old Quay"}
    _, headings, *rows = table(services, wish(reason="moving"))
    assert telling in {row[headings.index("Area")] for row in rows}
    assert services.list_export.prepare(wish(reason="moving")).left_out == 0


def test_small_groups_are_counted_before_the_list_leaves(services: ServiceSet, records: Records) -> None:
    assert services.list_export.prepare(wish()).small == 2
    assert services.list_export.prepare(wish("providers")).small == 0


def test_leaving_is_in_the_log_before_and_after_and_names_nobody(services: ServiceSet, records: Records) -> None:
    prepared, paper = services.list_export.prepare(wish(reason="moving")), FakePaper("pdf_file")
    services.list_export.begin(prepared, paper, "second").finish(paper)
    after, before = (entry for entry in services.audit.page() if entry.action == "list.export" and not entry.table_name)
    for entry, outcome in ((before, "intended"), (after, "saved")):
        assert f'"outcome": "{outcome}"' in entry.detail
        assert '"purpose": "planning"' in entry.detail
        assert '"rows": 2' in entry.detail
        assert '"second": "second"' in entry.detail
        assert '"approval": "by_name"' in entry.detail
        assert "Selam" not in entry.detail
    assert paper.delivered == [prepared.data]


def test_a_failure_is_in_the_log_too(services: ServiceSet, records: Records) -> None:
    prepared, paper = services.list_export.prepare(wish("providers")), FakePaper.jammed()
    leaving = services.list_export.begin(prepared, paper)
    leaving.settle(leaving.hand_over(paper))
    newest = next(entry for entry in services.audit.page() if entry.action == "list.export" and not entry.table_name)
    assert '"outcome": "failed"' in newest.detail


def test_help_that_was_given_leaves_by_its_time(services: ServiceSet, records: Records) -> None:
    command = RecordAssistance(records.case_code, "health", "first_aid", TODAY, emergency_reason="life_saving_medical")
    services.assistance.record(command)
    _, _, row = table(services, wish("assistance"))
    assert (row[0], row[3]) == (records.case_code, TODAY.isoformat())
    last_year = ExportFilter(period=Period.LAST_YEAR)
    assert len(table(services, wish("assistance", wanted=last_year))) == 2


def test_the_principles_are_looked_at_before_people_leave_a_real_file(office: Office) -> None:
    services = office.services(in_demo=False, agreed_until=lambda: date(2027, 1, 1))
    with pytest.raises(PrinciplesNotLookedAt):
        services.list_export.begin(PreparedExport(b"", wish(), 1, 0), FakePaper("pdf_file"))
    leaving = services.list_export.begin(PreparedExport(b"", wish("stock"), 1, 0), FakePaper("pdf_file"))
    assert leaving.changes.kinds


def test_nobody_lets_a_list_with_names_go_alone(services: ServiceSet, records: Records) -> None:
    named, paper = services.list_export.prepare(wish(reason="moving")), FakePaper("pdf_file")
    before = services.audit.page()[0].sequence
    assert [one.staff_id for one in services.list_export.approvers()] == ["second"]
    for second in ("", services.desk.member.staff_id, "nobody"):
        with pytest.raises(InvalidEntry) as refused:
            services.list_export.begin(named, paper, second)
        assert refused.value.facts == {"field": "approved_by", "problem": "two_people"}
    assert services.audit.page()[0].sequence == before  # nothing was announced that did not happen
    services.list_export.begin(services.list_export.prepare(wish()), paper).finish(paper)
    assert "second" not in services.audit.page()[0].detail


class TestSecondPersonWithAWayIn:
    NAMED = PreparedExport(b"names", wish(reason="moving"), 1, 0)
    TYPED = SignIn("jonah", "their own words")

    @pytest.fixture
    def desk_services(self, office: Office, desk_services: ServiceSet, known: Records) -> ServiceSet:
        office.keyring.slots["jonah"] = (StaffId("s2"), "their own words", b"k" * 32)
        office.keyring.slots["marit"] = (StaffId("s1"), "my own words", b"k" * 32)
        return desk_services

    def test_they_sign_with_their_own_passphrase(self, office: Office, desk_services: ServiceSet) -> None:
        desk_services.list_export.begin(self.NAMED, FakePaper("pdf_file"), "s2", self.TYPED)
        said = office.store.stored.details[-1]
        assert (said["second"], said["approval"], said["purpose"]) == ("s2", "signed_in", "planning")

    @pytest.mark.parametrize("typed", [None, SignIn("jonah", "wrong"), SignIn("marit", "my own words")])
    def test_another_passphrase_lets_nothing_go(
        self, office: Office, desk_services: ServiceSet, typed: SignIn | None
    ) -> None:
        paper, before = FakePaper("pdf_file"), office.actions()
        with pytest.raises(SignInRefused):
            desk_services.list_export.begin(self.NAMED, paper, "s2", typed)
        assert (paper.delivered, office.actions()) == ([], before)

    def test_nobody_guesses_it_faster_than_at_the_door(self, office: Office, desk_services: ServiceSet) -> None:
        office.delay.waiting = 30
        with pytest.raises(WaitBeforeRetry):
            desk_services.list_export.begin(self.NAMED, FakePaper("pdf_file"), "s2", self.TYPED)
