"""One contract for the repositories: what the fakes promise is what the encrypted file keeps."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import timedelta
from typing import Any, NoReturn

import pytest

from pgi_desk.domain.audit import GENESIS
from pgi_desk.domain.consent import Consent
from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.identifiers import (
    ArticleId,
    AssistanceId,
    CaseCode,
    CheckId,
    ConsentId,
    DisclosureId,
    LegalEntryId,
    PlanId,
    ProviderId,
    ReadinessId,
    ReferralId,
    StaffId,
    StockMoveId,
    letter_number,
)
from pgi_desk.domain.people_import import KnownPerson
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.persistence.encrypted_file import EncryptedFile
from pgi_desk.services.files import OpenFile
from pgi_desk.services.ports import OpenWork, UnitOfWork
from tests.contract.full_records import (
    ASKED_FIRST,
    CASE,
    CODE,
    CONSENT,
    DISCLOSURE,
    HELP,
    MEMBER,
    MOVE,
    NOON,
    OTHER,
    PERSON,
    PLAN,
    PROVIDER,
    RECORDS,
    REFERRAL,
    STEP,
    WITH_UPDATE,
    WORKER,
)
from tests.helpers.fakes import KEYS, AuditLine, FakeStore


@dataclass(frozen=True)
class Subject:
    """One implementation under test: how to start work, and what its audit trail says."""

    open_work: OpenWork
    audit: Callable[[], list[AuditLine]]
    details: Callable[[], list[Mapping[str, object]]]

    def work(self, action: str = "test.write") -> Any:
        return self.open_work(WORKER, action)

    def store_up_to(self, last: str) -> None:
        """Store the record of a port and everything that it needs."""
        with self.work("test.prepare") as work:
            for name, (record, *_) in RECORDS.items():
                getattr(work, name).add(record)
                if name == last:
                    break
            work.commit()

    def read(self, look: Callable[[UnitOfWork], Any]) -> Any:
        with self.work("test.read") as work:
            return look(work)

    def write(self, act: Callable[[UnitOfWork], object]) -> None:
        with self.work() as work:
            act(work)
            work.commit()

    def add(self, name: str, record: Any) -> None:
        self.write(lambda work: getattr(work, name).add(record))

    def break_off(self, act: Callable[[UnitOfWork], object], *, committed: bool = False) -> NoReturn:
        """Act and be interrupted inside the unit of work, before or after the commit."""
        with self.work() as work:
            act(work)
            if committed:
                work.commit()
            raise KeyboardInterrupt


def in_memory() -> Subject:
    store = FakeStore()
    return Subject(store.open_work, lambda: list(store.audit), lambda: list(store.stored.details))


def on_disk(opened: OpenFile) -> Subject:
    file = opened.store
    assert isinstance(file, EncryptedFile)

    def entries() -> list[tuple[str, ...]]:
        columns = "action, case_code, table_name, row_id, detail"
        found = file._raw_writer().execute(f"SELECT {columns} FROM audit_entries ORDER BY sequence")  # our columns
        return list(found)

    return Subject(
        file.open_work,
        lambda: [AuditLine(*row[:4]) for row in entries()],
        lambda: [json.loads(row[4] or "{}") for row in entries()],
    )


@pytest.fixture(params=["in memory", "encrypted file"])
def subject(request: pytest.FixtureRequest) -> Subject:
    """Both implementations, one after the other."""
    return in_memory() if request.param == "in memory" else on_disk(request.getfixturevalue("opened"))


def as_stored(record: Any) -> Any:
    return replace(record, sequence=1) if isinstance(record, Consent) else record


def test_the_records_here_leave_no_field_at_its_default() -> None:
    """A field that is not stored would come back as its default and look right."""
    for record, *_ in RECORDS.values():
        for item in fields(record):
            if item.name not in {"active", "purpose", "basis", "legal_basis", "sequence"}:
                assert getattr(record, item.name) != item.default, item.name


class TestEveryRepository:
    @pytest.mark.parametrize("name", RECORDS)
    def test_what_was_added_comes_back_whole(self, subject: Subject, name: str) -> None:
        record, _, key, table = RECORDS[name]
        subject.store_up_to(name)
        assert subject.read(lambda work: getattr(work, name).get(key)) == as_stored(record)
        row_id = getattr(record, KEYS[table])
        written = [line for line in subject.audit() if line.table == table]
        assert written[-1] == ("test.prepare", getattr(record, "case_code", ""), table, row_id)

    @pytest.mark.parametrize("name", RECORDS)
    def test_it_can_be_read_before_the_commit(self, subject: Subject, name: str) -> None:
        with subject.work() as work:
            for each, (record, _, key, _) in RECORDS.items():
                getattr(work, each).add(record)
                assert getattr(work, each).get(key) == as_stored(record)
                if each == name:
                    break

    @pytest.mark.parametrize("name", RECORDS)
    def test_what_is_not_there_is_not_found(self, subject: Subject, name: str) -> None:
        with subject.work() as work, pytest.raises(RecordNotFound) as caught:
            getattr(work, name).get("nowhere")
        assert caught.value.facts == {"kind": RECORDS[name][3], "key": "nowhere"}

    @pytest.mark.parametrize("name", WITH_UPDATE)
    def test_a_change_comes_back(self, subject: Subject, name: str) -> None:
        record, changes, key, table = RECORDS[name]
        subject.store_up_to(name)
        changed = replace(record, **changes)
        subject.write(lambda work: getattr(work, name).update(changed))
        assert subject.read(lambda work: getattr(work, name).get(key)) == changed
        assert subject.audit()[-1] == (
            "test.write",
            getattr(record, "case_code", ""),
            table,
            changed_id(changed, table),
        )

    @pytest.mark.parametrize("name", WITH_UPDATE)
    def test_what_is_not_there_cannot_be_changed(self, subject: Subject, name: str) -> None:
        record, _, _, table = RECORDS[name]
        before = subject.audit()
        with subject.work() as work, pytest.raises(RecordNotFound) as caught:
            getattr(work, name).update(record)
        assert caught.value.facts == {"kind": table, "key": changed_id(record, table)}
        assert subject.audit() == before


def changed_id(record: Any, table: str) -> str:
    return str(getattr(record, KEYS[table]))


def test_what_stands_beside_a_service_follows_it(subject: Subject) -> None:
    later = replace(PROVIDER, funding_from=None, disability_access="", internal_note="None.")
    plain = replace(PROVIDER, provider_id=ProviderId("p9"), funding_from=None, disability_access="", internal_note="")
    subject.store_up_to("providers")
    subject.add("providers", plain)
    subject.write(lambda work: work.providers.update(later))
    assert subject.read(lambda work: work.providers.all()) == (later, plain)
    subject.write(lambda work: work.providers.update(replace(plain, internal_note="Closed on Fridays.")))
    assert subject.read(lambda work: work.providers.get(ProviderId("p9"))).internal_note == "Closed on Fridays."


def test_so_much_of_people_as_recognising_needs(subject: Subject) -> None:
    subject.store_up_to("people")
    with subject.work() as work:
        (known,) = work.people.known()
    names = f"{PERSON.given_name} {PERSON.family_name} {PERSON.nickname}"
    beside = (PERSON.other_names, PERSON.age_disputed)
    assert known == KnownPerson(PERSON.person_id, CODE, names, PERSON.birth.as_text(), PERSON.sex, *beside)


class TestTransactions:
    def test_what_is_not_committed_is_gone(self, subject: Subject) -> None:
        subject.store_up_to("cases")
        before = subject.audit()
        with subject.work() as work:
            work.people.add(PERSON)
            work.cases.update(replace(CASE, status="closed"))
            work.settings.put("branch_phone", "+000 9")
            work.audit.note(case_code=CODE)
        assert subject.audit() == before
        assert subject.read(lambda work: work.cases.get(CODE)) == CASE
        assert subject.read(lambda work: work.settings.get("branch_phone")) != "+000 9"
        with subject.work() as work, pytest.raises(RecordNotFound):
            work.people.get(CODE)

    def test_an_error_takes_everything_back(self, subject: Subject) -> None:
        subject.store_up_to("cases")
        before = subject.audit()
        with pytest.raises(KeyboardInterrupt):
            subject.break_off(lambda work: work.people.add(PERSON))
        assert subject.audit() == before
        with subject.work() as work, pytest.raises(RecordNotFound):
            work.people.get(CODE)

    def test_an_error_after_the_commit_takes_nothing_back(self, subject: Subject) -> None:
        with pytest.raises(KeyboardInterrupt):
            subject.break_off(lambda work: work.staff.add(MEMBER), committed=True)
        assert subject.read(lambda work: work.staff.get(WORKER)) == MEMBER

    def test_work_follows_work(self, subject: Subject) -> None:
        subject.store_up_to("cases")
        for _ in range(3):
            subject.write(lambda work: work.cases.update(replace(CASE, need=work.cases.get(CODE).need + "!")))
        assert subject.read(lambda work: work.cases.get(CODE).need) == CASE.need + "!!!"

    def test_nothing_works_outside(self, subject: Subject) -> None:
        work = subject.work()
        with pytest.raises(RuntimeError):
            work.commit()
        with work:
            pass
        for name in (*RECORDS, "settings", "audit"):
            with pytest.raises(RuntimeError):
                getattr(work, name).get("s1")


class TestCases:
    def test_a_code_is_taken_once_it_is_stored(self, subject: Subject) -> None:
        assert not subject.read(lambda work: work.cases.exists(CODE))
        subject.store_up_to("cases")
        assert subject.read(lambda work: work.cases.exists(CODE))
        assert not subject.read(lambda work: work.cases.exists(OTHER))


class TestConsents:
    def test_entries_are_numbered_over_all_cases_and_kept_in_that_order(self, subject: Subject) -> None:
        subject.store_up_to("consents")
        more = [("c9", CODE), ("c5", OTHER), ("c3", CODE)]
        subject.add("cases", replace(CASE, case_code=OTHER))
        for key, code in more:
            subject.add("consents", replace(CONSENT, consent_id=ConsentId(key), case_code=code))
        mine = subject.read(lambda work: work.consents.for_case(CODE))
        assert [(one.consent_id, one.sequence) for one in mine] == [("c1", 1), ("c9", 2), ("c3", 4)]
        others = subject.read(lambda work: work.consents.for_case(OTHER))
        assert [(one.consent_id, one.sequence) for one in others] == [("c5", 3)]

    def test_a_withdrawal_keeps_its_place(self, subject: Subject) -> None:
        subject.store_up_to("consents")
        subject.add("consents", replace(CONSENT, consent_id=ConsentId("c2")))
        subject.write(lambda work: work.consents.update(replace(CONSENT, sequence=1, withdrawn_how="in writing")))
        kept = subject.read(lambda work: work.consents.for_case(CODE))
        assert [(one.consent_id, one.sequence) for one in kept] == [("c1", 1), ("c2", 2)]

    def test_a_case_without_entries_has_none(self, subject: Subject) -> None:
        assert subject.read(lambda work: work.consents.for_case(CODE)) == ()


class TestPlans:
    def test_those_of_a_case_come_oldest_first_and_that_of_a_referral_alone(self, subject: Subject) -> None:
        subject.store_up_to("plans")
        older = replace(PLAN, plan_id=PlanId("n0"), referral_id=None, made_at=NOON - timedelta(hours=1))
        subject.add("plans", older)
        assert subject.read(lambda work: work.plans.for_case(CODE)) == (older, PLAN)
        assert subject.read(lambda work: work.plans.for_case(OTHER)) == ()
        assert subject.read(lambda work: work.plans.for_referral(ReferralId("r1"))) == (PLAN,)
        assert subject.read(lambda work: work.plans.for_referral(ReferralId("r2"))) == ()


class TestReferrals:
    def add(self, subject: Subject, key: str, code: CaseCode, serial: int, hours: int, year: int = 2026) -> None:
        prepared = NOON + timedelta(hours=hours)
        number = letter_number(year, serial)
        one = replace(REFERRAL, referral_id=ReferralId(key), case_code=code, number=number, prepared_at=prepared)
        subject.add("referrals", one)

    def test_those_of_a_case_come_oldest_first(self, subject: Subject) -> None:
        subject.store_up_to("consents")
        subject.add("cases", replace(CASE, case_code=OTHER))
        self.add(subject, "late", CODE, 1, hours=8)
        self.add(subject, "other", OTHER, 2, hours=5)
        self.add(subject, "early", CODE, 3, hours=-8)
        keys = subject.read(lambda work: [one.referral_id for one in work.referrals.for_case(CODE)])
        assert keys == ["early", "late"]
        assert subject.read(lambda work: work.referrals.for_case(CaseCode("nowhere"))) == ()

    def test_serials_go_on_from_the_highest_of_their_year(self, subject: Subject) -> None:
        subject.store_up_to("consents")
        assert subject.read(lambda work: work.referrals.next_serial(2026)) == 1
        self.add(subject, "r3", CODE, 41, hours=0)
        self.add(subject, "r4", CODE, 7, hours=1)
        self.add(subject, "r5", CODE, 900_000, hours=2, year=2025)
        assert subject.read(lambda work: work.referrals.next_serial(2026)) == 42
        assert subject.read(lambda work: work.referrals.next_serial(2025)) == 900_001
        assert subject.read(lambda work: work.referrals.next_serial(2027)) == 1

    def test_a_serial_is_free_again_when_nothing_was_committed(self, subject: Subject) -> None:
        subject.store_up_to("consents")
        with subject.work() as work:
            work.referrals.add(REFERRAL)
            assert work.referrals.next_serial(2026) == 418
        assert subject.read(lambda work: work.referrals.next_serial(2026)) == 1


class TestDisclosures:
    def test_those_of_an_outcome_come_oldest_first(self, subject: Subject) -> None:
        subject.store_up_to("referrals")
        for key, outcome, hours in (("late", "intended", 4), ("done", "printed", 3), ("early", "intended", 2)):
            at = NOON + timedelta(hours=hours)
            one = replace(DISCLOSURE, disclosure_id=DisclosureId(key), outcome=outcome, intended_at=at)
            subject.add("disclosures", one)
        found = subject.read(lambda work: work.disclosures.with_outcome("intended"))
        assert [one.disclosure_id for one in found] == ["early", "late"]
        assert subject.read(lambda work: work.disclosures.with_outcome("unknown")) == ()
        found = subject.read(lambda work: work.disclosures.for_referral(DISCLOSURE.referral_id))
        assert [one.disclosure_id for one in found] == ["early", "done", "late"]
        assert subject.read(lambda work: work.disclosures.for_referral(ReferralId("none"))) == ()

    def test_an_outcome_moves_it(self, subject: Subject) -> None:
        subject.store_up_to("disclosures")
        subject.write(lambda work: work.disclosures.update(replace(DISCLOSURE, outcome="failed")))
        assert subject.read(lambda work: work.disclosures.with_outcome("printed")) == ()
        assert len(subject.read(lambda work: work.disclosures.with_outcome("failed"))) == 1


class TestStaff:
    def test_they_are_listed_in_order_of_enrolment(self, subject: Subject) -> None:
        names = ["zuri", "amara", "milo"]
        for name in names:
            subject.add("staff", StaffMember(StaffId(name), name, Role.VOLUNTEER, active=False))
        listed = subject.read(lambda work: work.staff.all())
        assert [one.staff_id for one in listed if one.staff_id in names] == names
        assert not any(one.active for one in listed if one.staff_id in names)


class TestSettings:
    def test_an_unknown_setting_is_empty(self, subject: Subject) -> None:
        assert subject.read(lambda work: work.settings.get("nothing")) == ""

    def test_the_last_value_counts_and_each_one_is_noted(self, subject: Subject) -> None:
        subject.write(lambda work: work.settings.put("colour", "teal"))
        subject.write(lambda work: work.settings.put("colour", "rouge\nvert"))
        assert subject.read(lambda work: work.settings.get("colour")) == "rouge\nvert"
        assert subject.audit()[-2:] == [AuditLine("test.write", "", "file_settings", "colour")] * 2


class TestRemoving:
    def test_what_was_removed_is_gone_and_noted(self, subject: Subject) -> None:
        subject.store_up_to("drafts")
        subject.write(lambda work: work.drafts.remove("f1"))
        assert subject.read(lambda work: work.drafts.all()) == ()
        assert subject.audit()[-1] == AuditLine("test.write", "", "drafts", "f1")

    def test_what_is_not_there_cannot_be_removed(self, subject: Subject) -> None:
        before = len(subject.audit())
        with pytest.raises(RecordNotFound):
            subject.write(lambda work: work.drafts.remove("f1"))
        assert len(subject.audit()) == before


class TestAudit:
    def test_a_note_belongs_to_no_row(self, subject: Subject) -> None:
        subject.write(lambda work: work.audit.note(case_code=CODE, detail={"letter": "26-000417-39"}))
        assert subject.audit()[-1] == ("test.write", CODE, "", "")
        assert subject.details()[-1] == {"letter": "26-000417-39"}
        subject.write(lambda work: work.audit.note())
        assert subject.audit()[-1] == ("test.write", "", "", "")
        assert subject.details()[-1] == {}

    def test_what_was_noted_about_a_case_under_a_key_comes_back_oldest_first(self, subject: Subject) -> None:
        notes: list[tuple[CaseCode, dict[str, object]]] = [
            (CODE, {"consent": "c1", "risk": "low"}),
            (CODE, {"letter": "26-000417-39"}),
            (OTHER, {"consent": "c2"}),
            (CODE, {"consent": "c3", "purposes": ["C3_services"]}),
        ]
        for code, detail in notes:
            subject.write(lambda work, code=code, detail=detail: work.audit.note(case_code=code, detail=detail))  # type: ignore[misc]  # bound at once
        with subject.work() as work:
            assert work.audit.noted(CODE, "consent") == (notes[0][1], notes[3][1])
            assert work.audit.noted(CODE, "nothing") == ()

    def test_entries_after_a_place_of_the_trail_come_back_in_order_and_no_more_than_wanted(
        self, subject: Subject
    ) -> None:
        before = len(subject.audit())
        for number in (1, 2, 3):
            subject.write(lambda work, number=number: work.audit.note(case_code=CODE, detail={"number": number}))  # type: ignore[misc]  # bound at once
        with subject.work() as work:
            found = work.audit.since(before + 1, 5)
            assert [(one.sequence, one.action, one.case_code, one.detail) for one in found] == [
                (before + number, "test.write", CODE, json.dumps({"number": number})) for number in (2, 3)
            ]
            assert len(work.audit.since(before, 2)) == 2
            assert work.audit.since(before + 3, 5) == ()

    def test_every_write_of_one_work_has_its_entry_in_order(self, subject: Subject) -> None:
        before = len(subject.audit())
        subject.store_up_to(list(RECORDS)[-1])
        # What stands beside a service is written with it on disk, and is a part of it in memory.
        written = [line.table for line in subject.audit()[before:] if line.table != "provider_details"]
        assert written == [table for *_, table in RECORDS.values()]

    def test_the_head_moves_with_every_entry_and_stays_when_nothing_was_kept(self, subject: Subject) -> None:
        with subject.work() as work:
            heads = [work.audit.head()]
            work.audit.note()
            heads.append(work.audit.head())
            work.staff.add(MEMBER)
            heads.append(work.audit.head())
        assert len(set(heads)) == 3
        assert all(len(head) == len(GENESIS) for head in heads)
        assert subject.read(lambda work: work.audit.head()) == heads[0]
        subject.write(lambda work: work.audit.note())
        assert subject.read(lambda work: work.audit.head()) != heads[0]


class TestReadiness:
    def test_answers_and_losses_are_found_by_their_assessment(self, subject: Subject) -> None:
        subject.store_up_to("readiness_losses")
        with subject.work("test.read") as work:
            for key, answers, losses in (("z1", ["y1"], ["o1"]), ("z9", [], [])):
                known = ReadinessId(key)
                assert [one.answer_id for one in work.readiness_answers.for_assessment(known)] == answers
                assert [one.loss_id for one in work.readiness_losses.for_assessment(known)] == losses

    def test_checks_are_found_by_person_and_by_time(self, subject: Subject) -> None:
        subject.store_up_to("principle_checks")
        earlier = replace(ASKED_FIRST, check_id=CheckId("k0"), made_at=NOON - timedelta(days=2))
        subject.add("principle_checks", earlier)
        newest = {
            (WORKER, "print", 5): ["k0", "k1"],
            (WORKER, "print", 1): ["k1"],
            (WORKER, "export", 5): [],
            (StaffId("s9"), "print", 5): [],
        }
        with subject.work("test.read") as work:
            for wanted, keys in newest.items():
                assert [one.check_id for one in work.principle_checks.newest_of(*wanted)] == keys
            for days, keys in ((3, ["k0", "k1"]), (1, ["k1"]), (-1, [])):
                assert [one.check_id for one in work.principle_checks.since(NOON - timedelta(days=days))] == keys

    def test_what_was_used_before_shows_in_the_records(self, subject: Subject) -> None:
        def used(module: str) -> bool:
            return bool(subject.read(lambda work: work.readiness_assessments.used_before(module)))

        modules = ("directory", "referral", "material_aid", "legal_aid", "safety_plan")
        assert not any(map(used, modules))
        subject.store_up_to("referrals")
        assert [module for module in modules if used(module)] == ["directory", "referral"]
        given = replace(HELP, assistance_id=AssistanceId("a7"), family="legal", emergency_reason="")
        subject.add("assistance", replace(given, emergency_reason="a life is in danger"))
        assert not used("legal_aid")  # what saves is open all along and proves nothing
        subject.add("assistance", replace(given, assistance_id=AssistanceId("a8")))
        assert used("legal_aid")
        assert not used("material_aid")

    @pytest.mark.parametrize(("begun_with", "counts"), [(None, True), (STEP.assistance_id, False)])
    def test_a_legal_matter_without_an_entry_of_help_is_use_of_its_own(
        self, subject: Subject, begun_with: AssistanceId | None, counts: bool
    ) -> None:
        subject.store_up_to("legal_matters")
        subject.write(lambda work: work.cases.update(replace(work.cases.get(CODE), case_type="survivor")))
        subject.add("legal_entries", replace(STEP, assistance_id=begun_with))
        assert subject.read(lambda work: work.readiness_assessments.used_before("legal_aid")) == counts


class TestStock:
    def test_the_newest_line_of_an_article_has_the_highest_number(self, subject: Subject) -> None:
        subject.store_up_to("stock_moves")
        earlier = replace(MOVE, move_id=StockMoveId("h0"), number=6, balance=7)
        subject.add("stock_moves", earlier)
        assert subject.read(lambda work: work.stock_moves.newest(MOVE.article_id)) == MOVE
        assert subject.read(lambda work: work.stock_moves.for_article(MOVE.article_id)) == (earlier, MOVE)
        assert subject.read(lambda work: work.stock_moves.newest(ArticleId("nothing"))) is None

    def test_help_of_a_case_comes_in_order_of_storing(self, subject: Subject) -> None:
        subject.store_up_to("receipts")
        second = replace(STEP, entry_id=LegalEntryId("h2"), number=8)
        subject.add("legal_entries", second)
        assert subject.read(lambda work: work.legal_entries.for_case(CODE)) == (STEP, second)
        with subject.work("test.read") as work:
            for port in ("health_help", "wellbeing", "legal_matters", "goods", "receipts"):
                assert getattr(work, port).for_case(CODE) == (RECORDS[port][0],)
                assert getattr(work, port).for_case(OTHER) == ()
