"""Unfinished forms about cases, in a real file: what of them is kept, and what the trail says."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import IdentityClosed
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.services.audit import AuditSearch
from pgi_desk.services.drafts import MASKED, UnfinishedForm
from pgi_desk.services.erasing import ErasePerson
from pgi_desk.services.family import LinkFamily
from pgi_desk.services.files import OpenFile
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, record_person


def as_colleague(program: Program, opened: OpenFile) -> ServiceSet:
    member = StaffMember(StaffId("colleague"), "Tamis Orrel", Role.FOCAL_POINT)
    with opened.store.open_work(opened.member.staff_id, "staff.enrol") as work:
        work.staff.add(member)
        work.commit()
    return program.services(replace(opened, member=member))


def test_the_code_of_somebody_erased_is_taken_out_and_what_was_typed_beside_it_stays(
    services: ServiceSet, records: Records
) -> None:
    gone = record_person(services, given_name="Salam")
    services.erasing.erase(ErasePerson(gone, "person_asked", gone, second="second"))
    typed = UnfinishedForm("person", "", json.dumps({"needEdit": f"A bed. An old paper says {gone}."}), "d1")
    assert services.drafts.save([typed]) == {"d1"}
    about = UnfinishedForm("note", gone, "{}", "d2")
    assert services.drafts.save([about]) == frozenset()
    (kept,) = services.drafts.keep([about, UnfinishedForm("person", "", typed.content)])
    assert [draft.draft_id for draft in services.drafts.mine()] == ["d1", kept]
    contents = [json.loads(draft.content)["needEdit"] for draft in services.drafts.mine()]
    assert contents == [f"A bed. An old paper says {MASKED}."] * 2


def test_a_form_that_was_left_and_stands_open_again_is_stored_whichever_way(
    services: ServiceSet, records: Records
) -> None:
    twice = [UnfinishedForm("note", records.case_code, json.dumps({"textEdit": text}), "d1") for text in ("old", "new")]
    services.drafts.save(twice)
    assert [json.loads(draft.content)["textEdit"] for draft in services.drafts.mine()] == ["new"]
    services.drafts.keep(twice)
    assert [json.loads(draft.content)["textEdit"] for draft in services.drafts.mine()] == ["old", "new"]


def test_going_on_with_a_form_about_a_case_is_found_under_its_code(services: ServiceSet, records: Records) -> None:
    services.drafts.save([UnfinishedForm("correction", records.case_code, "{}", "d1")])
    services.drafts.take_up("d1")
    rows = services.audit.page(AuditSearch(case_code=records.case_code))
    assert "draft.take_up" in {row.action for row in rows}


@pytest.mark.parametrize("form", ["correction", "family_link"])
def test_what_says_who_somebody_is_stays_closed_with_their_name(
    form: str, program: Program, services: ServiceSet, records: Records, opened: OpenFile
) -> None:
    code = records.case_code
    link = services.family.link(LinkFamily(code, name="Omar Warsanle", relation="sibling")).key
    subject = code if form == "correction" else json.dumps({"case": code, "link": link})
    worker = as_colleague(program, opened)
    typed = [UnfinishedForm(form, subject, "{}", "d1"), UnfinishedForm("assistance", code, "{}", "d2")]
    worker.drafts.save(typed)
    assert worker.drafts.take_up("d1").subject == subject
    services.need_to_know.hide(code, "Known in town.")
    with pytest.raises(IdentityClosed):
        worker.drafts.take_up("d1")
    assert worker.drafts.take_up("d2").subject == code  # that form shows no name
    assert [draft.draft_id for draft in worker.drafts.mine()] == ["d1", "d2"]  # until the name is open again
