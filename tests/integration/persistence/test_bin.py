"""A case recorded by mistake goes into the bin with a reason, out of the lists, and comes back as it was."""

from __future__ import annotations

import pytest

from pgi_desk.domain.errors import BinRefused, CaseClosed
from pgi_desk.domain.identifiers import BinId
from pgi_desk.services.case_bin import PutInBin
from pgi_desk.services.erasing import ErasePerson
from pgi_desk.services.files import OpenFile
from pgi_desk.services.finding import TypedPerson
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, prepare_referral


def test_a_case_in_the_bin_is_out_of_the_lists_and_comes_back_as_it_was(
    services: ServiceSet, records: Records, opened: OpenFile
) -> None:
    code = records.case_code
    key = services.case_bin.put(PutInBin(code, "recorded_twice", "Same woman as last week.")).key
    assert code not in {row.case_code for row in services.people.page().rows}
    assert [row.case_code for row in services.people.page(status="in_bin").rows] == [code]
    (row,) = services.case_bin.contents()
    assert (row.case_code, row.reason, row.note, row.mine) == (
        code,
        "recorded_twice",
        "Same woman as last week.",
        True,
    )
    with pytest.raises(CaseClosed):
        prepare_referral(services, records)
    with pytest.raises(CaseClosed):
        services.closing.reopen(code, "A mistake.")
    services.case_bin.put_back(BinId(key))
    assert code in {row.case_code for row in services.people.page().rows}
    assert services.case_bin.contents() == ()
    assert opened.store.verify().good


def test_putting_in_the_bin_is_a_change_like_any_other(services: ServiceSet, records: Records) -> None:
    services.case_bin.put(PutInBin(records.case_code, "only_a_try"))
    sheet = services.undoing.next_back()
    assert sheet is not None
    assert (sheet.view.change.action, sheet.refusal) == ("case.bin", "")
    services.undoing.take_back(sheet.view.change.change_id)
    assert services.case_bin.contents() == ()
    assert services.cases.view(records.case_code).detail.status == "open"


def test_taking_a_case_out_of_the_bin_is_taken_back_and_done_again(services: ServiceSet, records: Records) -> None:
    key = services.case_bin.put(PutInBin(records.case_code, "only_a_try")).key
    services.case_bin.put_back(BinId(key))
    for status in ("in_bin", "open"):
        newest = services.undoing.recent()[0]
        assert newest.refusal == ""
        services.undoing.take_back(newest.change.change_id)
        with services.desk.work("test.read") as work:
            assert work.cases.get(records.case_code).status == status


def test_a_case_that_was_worked_on_stays(services: ServiceSet, records: Records) -> None:
    prepare_referral(services, records)
    assert services.case_bin.stops(records.case_code) == ("work_done",)
    with pytest.raises(BinRefused) as caught:
        services.case_bin.put(PutInBin(records.case_code, "only_a_try"))
    assert caught.value.facts == {"stops": ("work_done",)}


def test_two_people_erase_a_case_in_the_bin_as_any_other(services: ServiceSet, records: Records) -> None:
    services.case_bin.put(PutInBin(records.case_code, "did_not_want"))
    services.erasing.erase(ErasePerson(records.case_code, "person_asked", records.case_code, second="second"))
    assert services.case_bin.contents() == ()


def test_a_case_in_the_bin_is_neither_found_nor_hinted_at_nor_counted(services: ServiceSet, records: Records) -> None:
    code, same = records.case_code, TypedPerson(("Selam", "Warsanle"), birth="", sex="female")

    def shown() -> tuple[bool, bool, bool, int]:
        found = [{one.case_code for one in services.find.find(typed)} for typed in (code, "Selam")]
        alike = {one.case_code for one in services.find.alike(same)}
        return (code in found[0], code in found[1], code in alike, services.overview.today().people)

    counted = shown()[3]
    assert shown() == (True, True, True, counted)
    key = services.case_bin.put(PutInBin(code, "only_a_try")).key
    assert shown() == (False, False, False, counted - 1)
    assert services.people.page(search=code).rows == ()
    services.case_bin.put_back(BinId(key))
    assert shown() == (True, True, True, counted)
