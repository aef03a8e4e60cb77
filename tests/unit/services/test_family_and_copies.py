"""Copies of documents, family links and groups: who may, on which consent, and what the trail says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import ConsentMissing, InvalidEntry, NotPermitted, RecordNotFound
from pgi_desk.domain.identifiers import AttachmentId, CaseCode, ConsentId, StaffId
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.services.attachments import AddAttachment, ChosenFile
from pgi_desk.services.consents import WithdrawConsent
from pgi_desk.services.family import LinkFamily
from pgi_desk.services.group_activities import RecordGroup
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.unit.services.fake_office import Office

SCAN = b"%PDF-1.7 a paper of some length " * 80_000


@pytest.fixture
def worker(office: Office) -> ServiceSet:
    return office.services(Role.CASE_WORKER)


def chosen(services: ServiceSet, folder: Path) -> ChosenFile:
    path = folder / "holiday.txt"  # the name says nothing
    path.write_bytes(SCAN)
    return services.attachments.choose(path)


def copy_of(services: ServiceSet, code: CaseCode, folder: Path, **changes: object) -> AddAttachment:
    by, today = services.desk.member.staff_id, services.desk.clock.today()
    command = AddAttachment(code, chosen(services, folder), "health_paper", "copy_brought", by, today, agreed=True)
    return replace(command, **changes)  # type: ignore[arg-type]


class TestCopies:
    def test_a_copy_comes_back_as_it_was_cleaned_and_each_opening_is_logged(
        self, office: Office, worker: ServiceSet, known: Records, tmp_path: Path
    ) -> None:
        key = worker.attachments.add(copy_of(worker, known.case_code, tmp_path)).key
        parts = office.store.rows("attachment_parts")
        assert len(parts) == 4
        opened = worker.attachments.open(AttachmentId(key))
        assert opened.content == SCAN[:-1]
        assert (opened.attachment.file_format, opened.attachment.taken_out) == ("pdf", ("place",))
        assert worker.attachments.page(opened, 0, 30).width == 30
        assert office.actions()[-1] == "attachment.open"
        assert office.store.stored.details[-1] == {"attachment": key}

    def test_without_consent_to_a_record_no_copy_is_kept(
        self, office: Office, worker: ServiceSet, known: Records, tmp_path: Path
    ) -> None:
        command = copy_of(worker, known.case_code, tmp_path)
        with pytest.raises(InvalidEntry, match="agreed"):
            worker.attachments.add(replace(command, agreed=False))
        (consent,) = [
            one
            for one in office.store.rows("consents")
            if one.case_code == known.case_code and one.purpose is ConsentPurpose.RECORD
        ]
        worker.consents.withdraw(WithdrawConsent(ConsentId(consent.consent_id), "oral"))
        with pytest.raises(ConsentMissing):
            worker.attachments.add(command)
        assert office.store.rows("attachments") == ()
        with office.store.open_work(StaffId("s1"), "test.change") as work:
            work.cases.update(replace(work.cases.get(known.case_code), legal_basis="vital_interest"))
            work.commit()
        worker.attachments.add(replace(command, agreed=False))
        assert office.store.rows("attachments")[0].consent_id is None

    def test_a_content_that_is_not_whole_is_never_shown(
        self, office: Office, worker: ServiceSet, known: Records, tmp_path: Path
    ) -> None:
        key = worker.attachments.add(copy_of(worker, known.case_code, tmp_path)).key
        with office.store.open_work(StaffId("s1"), "test.change") as work:
            work.attachment_parts.remove(f"{key}-0001")
            work.commit()
        with pytest.raises(InvalidEntry, match="copy_changed"):
            worker.attachments.open(AttachmentId(key))

    def test_a_copy_is_taken_out_alone_on_its_day_and_later_by_a_focal_point(
        self, office: Office, worker: ServiceSet, known: Records, tmp_path: Path
    ) -> None:
        attachments = worker.attachments
        first, second = (attachments.add(copy_of(worker, known.case_code, tmp_path)).key for _ in range(2))
        with pytest.raises(InvalidEntry):
            attachments.remove(AttachmentId(first), "")
        other = office.services(Role.CASE_WORKER, member=StaffMember(StaffId("s2"), "Jonah", Role.CASE_WORKER))
        with pytest.raises(NotPermitted):
            other.attachments.remove(AttachmentId(first), "wrong_case")
        attachments.remove(AttachmentId(first), "wrong_case")
        office.clock.forward(days=1)
        with pytest.raises(NotPermitted):
            attachments.remove(AttachmentId(second), "not_needed")
        office.services(Role.FOCAL_POINT).attachments.remove(AttachmentId(second), "not_needed")
        assert office.store.rows("attachments") == office.store.rows("attachment_parts") == ()
        assert office.store.stored.details[-1] == {"attachment": second, "reason": "not_needed"}

    def test_a_file_that_cannot_be_cleaned_is_not_stored(
        self, office: Office, worker: ServiceSet, tmp_path: Path
    ) -> None:
        office.attachment_files.problem = InvalidEntry(field="file", problem="file_password")
        with pytest.raises(InvalidEntry, match="file_password"):
            chosen(worker, tmp_path)


class TestFamily:
    def test_both_sides_know_of_a_link_and_it_stands_once(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        mother, child = known.case_code, known.child_code
        key = worker.family.link(LinkFamily(mother, "child", "together", "wished", child)).key
        with pytest.raises(InvalidEntry, match="already_there"):
            worker.family.link(LinkFamily(child, "parent", other_case=mother))
        with office.store.open_work(StaffId("s1"), "test.read") as work:
            assert work.family_links.for_case(mother) == work.family_links.for_case(child)
        command = LinkFamily(
            mother, "child", "apart", "wished", child, link_id=office.store.rows("family_links")[0].link_id
        )
        worker.family.link(command)
        with pytest.raises(InvalidEntry, match="other_side"):
            worker.family.link(replace(command, case_code=child, other_case=mother, relation="parent"))
        assert [link.living for link in office.store.rows("family_links")] == ["apart"]
        worker.family.remove(office.store.rows("family_links")[0].link_id)
        assert office.store.rows("family_links") == ()
        assert office.actions()[-4:-2] == ["family.link", "family.change"]
        assert key

    def test_somebody_is_on_file_or_has_a_name_never_both(self, worker: ServiceSet, known: Records) -> None:
        code, child = known.case_code, known.child_code
        wrong = {
            "case_or_name": (LinkFamily(code, "child"), LinkFamily(code, "child", other_case=child, name="Noa")),
            "same_person": (LinkFamily(code, "child", other_case=code),),
            "no_such_case": (LinkFamily(code, "child", other_case=CaseCode("22J9-C46H")),),
            "unknown_code": (
                LinkFamily(code, "cousin", name="Noa"),
                LinkFamily(code, "child", contact="x", name="Noa"),
            ),
            "in_the_future": (LinkFamily(code, "child", name="Noa", birth=PartialDate.from_text("2199")),),
        }
        for problem, commands in wrong.items():
            for command in commands:
                with pytest.raises(InvalidEntry, match=problem):
                    worker.family.link(command)

    def test_a_dangerous_relative_is_read_before_a_contact_on_both_sides(
        self, worker: ServiceSet, known: Records
    ) -> None:
        mother, child = known.case_code, known.child_code
        assert "dangerous_relative" not in worker.contacts.look(mother).reads
        worker.family.link(LinkFamily(mother, "child", "apart", "dangerous", child))
        assert worker.contacts.look(mother).reads[0] == "dangerous_relative"
        assert worker.contacts.look(child).reads[0] == "feared_by_relative"
        worker.family.link(LinkFamily(child, "guardian", contact="dangerous", name="Ansel"))
        assert worker.contacts.look(child).reads[:2] == ("dangerous_relative", "feared_by_relative")

    def test_a_name_is_shown_with_an_entry(self, office: Office, worker: ServiceSet, known: Records) -> None:
        worker.family.link(LinkFamily(known.case_code, "child", name=" Noa  Tern "))
        link = office.store.rows("family_links")[0]
        assert worker.family.reveal(link.link_id).name == "Noa Tern"
        assert office.actions()[-1] == "family.reveal"
        with pytest.raises(NotPermitted):
            office.services(Role.VOLUNTEER).family.reveal(link.link_id)


class TestGroups:
    def test_heads_are_kept_and_corrected(self, office: Office) -> None:
        groups = office.services(Role.VOLUNTEER).group_activities
        heads = {("female", "18_24"): 7, ("male", "unknown"): 0, ("unknown", "unknown"): 2}
        command = RecordGroup("prevention_talk", "false_offers", date(2026, 6, 14), heads, "Tern Street School")
        groups.record(command)
        (session,) = office.store.rows("group_activities")
        assert (session.people, len(session.counts)) == (9, 2)
        groups.record(replace(command, heads={("female", "18_24"): 8}, activity_id=session.activity_id))
        (session,) = office.store.rows("group_activities")
        assert session.people == 8
        assert office.actions()[-1] == "group.correct"
        with pytest.raises(RecordNotFound):
            groups.record(replace(command, activity_id="no such"))  # type: ignore[arg-type]  # a wrong key
