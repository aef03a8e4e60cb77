"""Unfinished forms about cases, in a real file: what of them is kept, and what the trail says."""

from __future__ import annotations

import json

from pgi_desk.services.audit import AuditSearch
from pgi_desk.services.drafts import MASKED, UnfinishedForm
from pgi_desk.services.erasing import ErasePerson
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, record_person


def test_the_code_of_somebody_erased_is_taken_out_and_what_was_typed_beside_it_stays(
    services: ServiceSet, records: Records
) -> None:
    gone = record_person(services, given_name="Salam")
    services.erasing.erase(ErasePerson(gone, "person_asked", gone, second="second"))
    typed = UnfinishedForm("person", "", json.dumps({"needEdit": f"A bed. An old paper says {gone}."}), "d1")
    assert services.drafts.save([typed]) == {"d1"}
    assert services.drafts.save([UnfinishedForm("note", gone, "{}", "d2")]) == frozenset()  # that is about them
    services.drafts.keep([UnfinishedForm("person", "", typed.content)])
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
