"""Changes are taken back by name, after closing and opening too, and nothing of an erased person is among them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import IntegrityError

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import ChangeStays
from pgi_desk.domain.identifiers import CaseCode, FamilyLinkId, StaffId, StockMoveId
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.persistence.built_on import AT_A_TIME, built_on
from pgi_desk.persistence.encrypted_file import EncryptedFile
from pgi_desk.persistence.undo_log import TouchedRow
from pgi_desk.persistence.unit_of_work import SqlUnitOfWork
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.family import LinkFamily
from pgi_desk.services.files import OpenFile
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.undoing import ChangeSheet, forget_old_changes
from tests.helpers.builders import Records, a_provider, prepare_referral, record_person
from tests.helpers.clock import FixedClock
from tests.helpers.helped import help_in_every_way
from tests.helpers.row_digest import digest


def nickname(services: ServiceSet, code: CaseCode) -> str:
    with services.desk.work("test.read") as work:
        return work.people.get(code).nickname


def call_her(services: ServiceSet, code: CaseCode, name: str) -> None:
    entry = services.people.entry(code)
    services.people.correct(CorrectPerson(code, replace(entry, nickname=name)))


def newest(services: ServiceSet) -> ChangeSheet:
    sheet = services.undoing.next_back()
    assert sheet is not None
    return sheet


def first_aid(services: ServiceSet, records: Records, **more: Any) -> None:
    given = RecordAssistance(records.case_code, "health", "first_aid", services.desk.clock.today(), **more)
    services.assistance.record(replace(given, emergency_reason="life_saving_medical"))


def number(sheet: ChangeSheet) -> int:
    return sheet.view.change.change_id


def as_colleague(program: Program, opened: OpenFile, role: Role) -> ServiceSet:
    member = StaffMember(StaffId(f"colleague-{role}"), "Tamis Orrel", role)
    with opened.store.open_work(opened.member.staff_id, "staff.enrol") as work:
        work.staff.add(member)
        work.commit()
    return program.services(replace(opened, member=member))


def rows(opened: OpenFile, what: str) -> list[tuple[object, ...]]:
    assert isinstance(opened.store, EncryptedFile)
    return list(opened.store._raw_writer().execute(what).fetchall())


def test_a_correction_is_taken_back_and_done_again_by_name(services: ServiceSet, records: Records) -> None:
    call_her(services, records.case_code, "Wren")
    sheet = newest(services)
    assert (sheet.view.change.action, sheet.view.change.case_code) == ("person.correct", records.case_code)
    assert sheet.state.parts == (("identities", "nickname"),)
    services.undoing.take_back(number(sheet))
    assert nickname(services, records.case_code) == ""
    again = services.undoing.next_again()
    assert again is not None
    assert (again.view.change.takes_back, again.view.change.back) == ("person.correct", True)
    services.undoing.take_back(number(again))
    assert nickname(services, records.case_code) == "Wren"
    assert services.undoing.next_again() is None


def test_several_changes_of_one_row_are_taken_back_one_after_the_other(services: ServiceSet, records: Records) -> None:
    for name in ("Wren", "Tern", "Gull"):
        call_her(services, records.case_code, name)
    for name in ("Tern", "Wren", ""):
        services.undoing.take_back(number(newest(services)))
        assert nickname(services, records.case_code) == name
    for name in ("Wren", "Tern", "Gull"):
        again = services.undoing.next_again()
        assert again is not None
        services.undoing.take_back(number(again))
        assert nickname(services, records.case_code) == name
    assert services.undoing.next_again() is None
    services.undoing.take_back(number(newest(services)))
    call_her(services, records.case_code, "Rook")
    assert services.undoing.next_again() is None  # something was changed since


def test_what_is_taken_back_and_done_again_leaves_the_file_sound(
    services: ServiceSet, records: Records, opened: OpenFile
) -> None:
    before = digest(opened)
    first_aid(services, records)
    services.directory.add(a_provider(name="New house"))
    during = digest(opened)
    for _ in range(2):
        services.undoing.take_back(number(newest(services)))
    assert digest(opened) == before
    for view in [one for one in services.undoing.recent() if one.change.back]:
        services.undoing.take_back(view.change.change_id)
    assert digest(opened) == during
    assert opened.store.verify().good


def test_a_change_is_taken_back_after_the_file_was_closed_and_opened(
    program: Program, services: ServiceSet, records: Records, opened: OpenFile
) -> None:
    call_her(services, records.case_code, "Wren")
    opened.store.close()
    again = replace(opened, store=program.files.stores.open(opened.path, opened.key.raw))
    later = program.services(again)
    later.undoing.take_back(number(newest(later)))
    assert nickname(later, records.case_code) == ""
    again.store.close()


def test_what_the_file_refuses_at_the_end_leaves_it_usable(
    services: ServiceSet, records: Records, opened: OpenFile
) -> None:
    before = digest(opened)
    with services.desk.work("person.correct") as work:
        assert isinstance(work, SqlUnitOfWork)
        for statement in ("PRAGMA defer_foreign_keys = ON", "DELETE FROM case_files"):
            work._connection.execute(text(statement))
        with pytest.raises(IntegrityError):
            work.commit()
    assert digest(opened) == before
    call_her(services, records.case_code, "Wren")
    assert nickname(services, records.case_code) == "Wren"


def test_a_later_change_of_the_same_row_stands_against_it_and_is_named(
    program: Program, services: ServiceSet, records: Records, opened: OpenFile
) -> None:
    call_her(services, records.case_code, "Wren")
    mine = number(newest(services))
    call_her(as_colleague(program, opened, Role.FOCAL_POINT), records.case_code, "Tern")
    sheet = services.undoing.look(mine)
    assert sheet.refusal == "changed_since"
    assert sheet.state.later is not None
    assert (sheet.state.later.action, sheet.later_by) == ("person.correct", "Tamis Orrel")
    with pytest.raises(ChangeStays) as caught:
        services.undoing.take_back(mine)
    assert caught.value.facts == {"reason": "changed_since"}
    assert nickname(services, records.case_code) == "Tern"


def test_what_something_else_was_built_on_stays(services: ServiceSet, records: Records) -> None:
    services.directory.add(a_provider(provider_id=None, name="Built on"))
    added = number(newest(services))
    key = next(one.provider_id for one in services.desk.queries.providers(search="Built", family="", limit=1))
    first_aid(services, records, provider_kind="provider", provider_id=key)
    assert services.undoing.look(added).refusal == "built_on"


def test_only_ones_own_changes_are_shown_and_taken_back_and_all_by_a_coordinator(
    program: Program, services: ServiceSet, records: Records, opened: OpenFile
) -> None:
    call_her(services, records.case_code, "Wren")
    theirs = number(newest(services))
    worker = as_colleague(program, opened, Role.CASE_WORKER)
    assert worker.undoing.recent() == ()
    assert worker.undoing.look(theirs).refusal == "not_your_change"
    call_her(worker, records.case_code, "Tern")
    services.undoing.take_back(number(newest(worker)))
    assert nickname(services, records.case_code) == "Wren"


def test_a_hidden_name_keeps_a_change_closed_to_whoever_is_not_let_in(
    program: Program, services: ServiceSet, records: Records, opened: OpenFile
) -> None:
    worker = as_colleague(program, opened, Role.CASE_WORKER)
    call_her(worker, records.case_code, "Tern")
    services.need_to_know.hide(records.case_code, "Known in town.")
    assert worker.undoing.recent()[0].refusal == "name_hidden"
    with pytest.raises(ChangeStays):
        worker.undoing.take_back(worker.undoing.recent()[0].change.change_id)


def test_what_left_the_desk_or_was_agreed_is_listed_with_its_reason_and_without_values(
    services: ServiceSet, records: Records, opened: OpenFile
) -> None:
    services.need_to_know.hide(records.case_code, "Known in town.")
    (view, *_) = services.undoing.recent()
    assert (view.change.action, view.refusal) == ("name.hide", "who_may_see")
    assert rows(opened, f"SELECT count(*) FROM undo_rows WHERE change_id = {view.change.change_id}") == [(0,)]
    with pytest.raises(ChangeStays) as caught:
        services.undoing.take_back(view.change.change_id)
    assert caught.value.facts == {"reason": "who_may_see"}


def test_the_number_of_a_letter_is_not_given_out_again(services: ServiceSet, records: Records) -> None:
    first = services.referrals.get(prepare_referral(services, records)).number
    prepared = next(one for one in services.undoing.recent() if one.change.action == "referral.prepare")
    services.undoing.take_back(prepared.change.change_id)
    second = services.referrals.get(prepare_referral(services, records)).number
    assert second > first


def test_values_that_another_tool_wrote_are_never_put_back(
    services: ServiceSet, records: Records, opened: OpenFile
) -> None:
    call_her(services, records.case_code, "Wren")
    mine = number(newest(services))
    rows(opened, "UPDATE undo_rows SET values_before = replace(values_before, 'Warsanle', 'Other')")
    assert services.undoing.look(mine).refusal == "values_doubtful"


def test_erasing_removes_every_value_from_before_about_the_person(
    services: ServiceSet, records: Records, opened: OpenFile
) -> None:
    stays = record_person(services, given_name="Oriel", family_name="Marrowdale")
    call_her(services, stays, "Stays")
    call_her(services, records.case_code, "Sandpiper")
    link = services.family.link(LinkFamily(stays, "sibling", other_case=records.case_code)).key
    services.family.remove(FamilyLinkId(link))
    with services.desk.work("person.erase") as work:
        work.erasing.erase(records.case_code)
        work.commit()
    left = rows(opened, "SELECT case_code, other_case, values_before FROM undo_rows")
    assert {code for row in left for code in row[:2]} == {stays, None}
    assert "Selam" not in str(left)
    assert rows(opened, f"SELECT count(*) FROM undo_changes WHERE case_code = '{records.case_code}'") == [(0,)]
    assert opened.store.verify().good


def test_values_from_before_pass_after_their_days_and_beyond_their_number(
    services: ServiceSet, records: Records, opened: OpenFile, clock: FixedClock
) -> None:
    for name in ("Wren", "Tern", "Gull"):
        call_her(services, records.case_code, name)
    with services.desk.work("file.open") as work:
        work.settings.put("undo_changes", "2")
        assert forget_old_changes(work, clock.now()) > 0
        work.commit()
    assert len(services.undoing.recent()) == 2
    with services.desk.work("file.open") as work:
        assert forget_old_changes(work, clock.now() + timedelta(days=31)) == 2
        work.commit()
    assert rows(opened, "SELECT count(*) FROM undo_rows") == [(0,)]


def test_goods_go_back_only_while_no_later_line_of_the_shelf_counts_on_them(
    services: ServiceSet, records: Records, opened: OpenFile
) -> None:
    helped = help_in_every_way(services, records.case_code)
    given = next(
        one.change.change_id
        for one in services.undoing.recent()
        if any(table == "stock_moves" for table, _ in services.undoing.look(one.change.change_id).state.parts)
        and one.change.action == "assistance.record"
    )
    assert services.undoing.look(given).refusal == ""
    with services.desk.work("test.move") as work:
        last = max(work.stock_moves.all(), key=lambda one: one.number)
        work.stock_moves.add(replace(last, move_id=StockMoveId("later"), number=last.number + 1))
        work.commit()
    assert services.undoing.look(given).refusal == "built_on"
    assert helped.entries


def test_what_was_built_on_a_long_list_is_asked_in_few_questions(services: ServiceSet) -> None:
    """One question for each person of a list took minutes for some thousand of them."""
    asked = dict[int, int]()
    for number in (2, AT_A_TIME):
        with services.desk.work("test.read") as work:
            assert isinstance(work, SqlUnitOfWork)
            statements = list[str]()
            event.listen(
                work._connection,
                "before_cursor_execute",
                lambda _connection, _cursor, statement, *_more, heard=statements: heard.append(statement),
            )
            made = [
                TouchedRow("case_files", f"C{place}", 0, 1, gone=False, before={}, cases=(None, None))
                for place in range(number)
            ]
            assert built_on(work._connection, made, {(row.table, row.row_id): {} for row in made}) == ""
            asked[number] = len(statements)
    assert asked[2] == asked[AT_A_TIME] > 0
