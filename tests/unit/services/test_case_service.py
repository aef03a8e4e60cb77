"""Look at a case file: what happened, who agreed to what, and the age that counts. On the real file."""

from __future__ import annotations

from datetime import timedelta

import pytest

from pgi_desk.domain.best_interest import BestInterestRecord
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.identifiers import BestInterestId, CaseCode, StaffId
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.services.closing import CloseCase
from pgi_desk.services.consents import AskAnew
from pgi_desk.services.people import CorrectPerson, PersonEntry
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, agree, prepare_referral
from tests.helpers.clock import FixedClock
from tests.unit.services.fake_office import FakePaper


def test_the_head_has_initials_and_facts(services: ServiceSet, records: Records) -> None:
    detail = services.cases.view(records.case_code).detail
    assert (detail.masked_name, detail.birth, detail.sex) == ("S••• W•••", "1994", "female")
    assert (detail.languages, detail.owner_name, detail.status) == (("am", "en"), "Coordinator", "open")
    assert (detail.need, detail.area, detail.safe_contact_channel) == ("Asks for a medical check.", "Old Quay", "phone")
    assert detail.retention_until == services.desk.clock.today().replace(year=2028)


@pytest.mark.parametrize(
    ("birth", "group", "disputed", "age"),
    [("1994", "", False, 31), ("", "15_17", False, 15), ("1994", "", True, 17), ("", "", False, None)],
)
def test_the_age_is_the_one_that_counts_for_consent(
    services: ServiceSet, records: Records, birth: str, group: str, disputed: bool, age: int | None
) -> None:
    identity = PersonEntry("Selam", birth=PartialDate.from_text(birth), stated_age_group=group, age_disputed=disputed)
    services.people.correct(CorrectPerson(records.case_code, identity))
    assert services.cases.view(records.case_code).age == age


def test_everything_that_happened_is_listed_newest_first(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    key = prepare_referral(services, records)
    clock.forward(days=1)
    agree(services, key)
    clock.forward(days=1)
    services.letters.release(services.letters.prepare(key), FakePaper())
    timeline = services.cases.view(records.case_code).timeline
    today = clock.today()
    assert [(row.kind, row.on) for row in timeline] == [
        ("disclosure", today.isoformat()),
        ("consent", (today - timedelta(days=1)).isoformat()),
        ("referral", (today - timedelta(days=2)).isoformat()),
        ("consent", (today - timedelta(days=2)).isoformat()),
    ]
    assert timeline[2].state == "sent"
    assert services.cases.view(records.child_code).timeline[0].kind == "consent"


def test_a_case_that_is_not_there(services: ServiceSet) -> None:
    with pytest.raises(RecordNotFound):
        services.cases.view(CaseCode("nowhere"))


class TestStanding:
    def test_a_breach_is_a_reason_to_ask_again(self, services: ServiceSet, records: Records) -> None:
        services.consents.ask_anew(AskAnew(records.case_code, "breach"))
        standing = services.cases.view(records.case_code).standing
        assert standing.of(ConsentPurpose.RECORD).again == ("breach",)

    def test_a_decision_of_before_its_purpose_was_recorded_is_named(
        self, services: ServiceSet, records: Records
    ) -> None:
        """Files of older programs hold decisions of which nobody recorded what they are for."""
        today = services.desk.clock.today()
        assert services.cases.view(records.child_code).standing.unscoped_on is None
        older = BestInterestRecord(
            record_id=BestInterestId("older"),
            case_code=records.child_code,
            reasons=("child_refuses",),
            views_of_child="Views.",
            safety="Safety.",
            family_unity="Family.",
            development="Development.",
            identity="Identity.",
            options=("One", "Two"),
            decision="One.",
            decided_by=services.desk.member.staff_id,
            second_member=StaffId("second"),
            trained_member=StaffId("second"),
            decided_on=today,
            review_on=today + timedelta(30),
        )
        with services.desk.work("test.write") as work:
            work.best_interest.add(older)
            work.commit()
        standing = services.cases.view(records.child_code).standing
        assert (standing.decision_missing, standing.unscoped_on) == (True, today)

    def test_a_closed_case_asks_for_no_decision_that_nobody_could_record(
        self, services: ServiceSet, records: Records
    ) -> None:
        assert services.cases.view(records.child_code).standing.decision_missing
        today = services.desk.clock.today()
        services.closing.close(
            CloseCase(records.child_code, "died", "Told by the hospital.", retention_until=today, second="second")
        )
        assert not services.cases.view(records.child_code).standing.decision_missing
