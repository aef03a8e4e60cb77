"""What was observed on the real file: the review list, and that no finding reaches a paper."""

from __future__ import annotations

import ast
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

import pgi_desk
from pgi_desk.documents.wording import CONSENT_FIELDS, FIELDS
from pgi_desk.domain.consent import ConsentPurpose, UsableConsent
from pgi_desk.domain.disclosure import compose
from pgi_desk.domain.identifiers import CaseCode, ConsentId
from pgi_desk.domain.indicators import Concern
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.services.case_facts import case_facts
from pgi_desk.services.letter_facts import item_values
from pgi_desk.services.observations import RecordFactor, RecordObservations
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.trafficking_statuses import RecordStatus
from tests.helpers.builders import Records, prepare_referral, record_person
from tests.helpers.clock import FixedClock

SOURCE = Path(pgi_desk.__file__).parent
STRONG = {"D4.01": "yes", "D4.02": "yes", "D5.01": "yes", "D5.02": "yes"}
# Who knows what was observed; whoever makes papers is not among them.
KNOWS = {
    "indicators",
    "observation",
    "palermo",
    "trafficking_status",
    "observations",
    "trafficking_statuses",
    "observation_ports",
    "concern_since",
    "concerns_waiting",
}


def observe(services: ServiceSet, code: CaseCode, answers: dict[str, str], name: str = "delphi_labour") -> None:
    services.observations.record(RecordObservations(code, name, answers))


def until(services: ServiceSet) -> tuple[datetime, bool]:
    (row,) = services.observations.waiting()
    return row.due_at, row.overdue


class TestReviewList:
    def test_the_most_urgent_case_is_first_and_a_reviewed_one_is_gone(
        self, services: ServiceSet, records: Records
    ) -> None:
        other = record_person(services, given_name="Ilse")
        observe(services, records.case_code, {"D5.01": "yes"})
        observe(services, other, STRONG)
        found = services.observations.waiting()
        assert [(row.case_code, row.concern) for row in found] == [
            (other, Concern.STRONG),
            (records.case_code, Concern.SOME),
        ]
        services.observations.review(other)
        assert [row.case_code for row in services.observations.waiting()] == [records.case_code]
        observe(services, other, {"D4.03": "unknown"})
        assert [row.case_code for row in services.observations.waiting()] == [other, records.case_code]

    def test_only_the_answer_in_force_counts(self, services: ServiceSet, records: Records) -> None:
        observe(services, records.case_code, {"D5.01": "yes"})
        observe(services, records.case_code, {"D5.01": "no"})
        assert services.observations.waiting() == ()

    def test_a_child_is_scored_as_a_child(self, services: ServiceSet, records: Records) -> None:
        observe(services, records.child_code, {"D4.01": "yes"})
        (row,) = services.observations.waiting()
        assert row.concern is Concern.STRONG
        assert row.due_at.date() == services.desk.clock.today()
        assert not row.overdue

    def test_signs_of_first_contact_and_isolated_ones_wait_for_nobody(
        self, services: ServiceSet, records: Records
    ) -> None:
        observe(services, records.case_code, {"U03": "yes", "U06": "yes"}, "unodc_signs")
        observe(services, records.case_code, {"D4.02": "yes"})
        assert services.observations.waiting() == ()

    def test_a_closed_case_waits_for_nobody(self, services: ServiceSet, records: Records) -> None:
        observe(services, records.case_code, STRONG)
        with services.desk.work("test.write") as work:
            work.cases.update(replace(work.cases.get(records.case_code), status="closed"))
            work.commit()
        assert services.observations.waiting() == ()

    def test_another_age_makes_a_reviewed_case_wait_again(self, services: ServiceSet, records: Records) -> None:
        observe(services, records.child_code, {"D4.01": "yes"})
        services.observations.review(records.child_code)
        assert services.observations.waiting() == ()
        entry = services.people.entry(records.child_code)
        grown = replace(entry, birth=PartialDate.from_text("1990"))
        services.people.correct(CorrectPerson(records.child_code, grown))
        (row,) = services.observations.waiting()
        assert row.concern is Concern.SOME
        assert services.observations.sheet(records.child_code).outdated

    def test_what_the_list_says_is_what_the_case_says(self, services: ServiceSet, records: Records) -> None:
        for code in (records.case_code, records.child_code):
            observe(services, code, {"D4.01": "yes", "D3.07": "yes"})
        for row in services.observations.waiting():
            assert services.observations.sheet(CaseCode(row.case_code)).concern is row.concern


class TestUntilWhen:
    def test_the_time_counts_from_the_entry_that_raised_the_level_and_nothing_later_moves_it(
        self, services: ServiceSet, records: Records, clock: FixedClock
    ) -> None:
        code, start = records.case_code, clock.now()
        observe(services, code, {"D5.01": "yes"})
        assert until(services) == (start + timedelta(hours=72), False)
        clock.forward(days=2)
        observe(services, code, {"D5.02": "no", "D1.01": "unknown"})
        assert until(services) == (start + timedelta(hours=72), False)
        clock.forward(days=2)
        observe(services, code, {"D4.05": "no"})
        assert until(services) == (start + timedelta(hours=72), True)
        raised = clock.now()
        observe(services, code, STRONG)
        assert until(services) == (raised.replace(hour=23, minute=59, second=59), False)
        clock.forward(days=1)
        observe(services, code, {"D4.03": "yes", "D4.05": "unknown"})
        assert until(services) == (raised.replace(hour=23, minute=59, second=59), True)

    def test_after_a_review_it_counts_from_what_was_recorded_first_since(
        self, services: ServiceSet, records: Records, clock: FixedClock
    ) -> None:
        code = records.case_code
        observe(services, code, {"D5.01": "yes"})
        services.observations.review(code)
        clock.forward(days=10)
        again = clock.now()
        observe(services, code, {"D5.02": "no"})
        clock.forward(days=1)
        observe(services, code, {"D1.01": "no"})
        assert until(services) == (again + timedelta(hours=72), False)

    def test_a_level_that_was_taken_back_and_reached_again_is_as_old_as_the_first_time(
        self, services: ServiceSet, records: Records, clock: FixedClock
    ) -> None:
        start = clock.now()
        for answer in ("yes", "no", "yes"):
            observe(services, records.case_code, {"D5.01": answer})
            clock.forward(days=1)
        assert until(services) == (start + timedelta(hours=72), False)


class TestHistory:
    def test_the_case_says_what_was_recorded_reviewed_and_decided(self, services: ServiceSet, records: Records) -> None:
        code, today = records.case_code, services.desk.clock.today()
        observe(services, code, {"U03": "yes", "U06": "no"}, "unodc_signs")
        observe(services, code, {"D5.01": "yes"})
        services.observations.review(code, "Talk on Friday.")
        services.statuses.record(RecordStatus(code, "ActualVictimOfTrafficking", "Police", date(2026, 6, 1), "File 7"))
        rows = {(row.kind, row.code): row for row in services.cases.view(code).timeline}
        assert rows["observation", "unodc_signs"].summary == "2"
        assert rows["observation", "delphi_labour"].on == today.isoformat()
        assert rows["review", "some_indication"].summary == "Talk on Friday."
        status = rows["status", "ActualVictimOfTrafficking"]
        assert (status.on, status.state, status.summary) == ("2026-06-01", "Police", "File 7")


class TestNothingOnPaper:
    """A finding, a status or a factor has no way to a letter, whatever is ticked and agreed to."""

    @pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
    def test_no_item_of_any_letter_says_what_was_found(
        self, services: ServiceSet, records: Records, language: str
    ) -> None:
        code, content = records.case_code, services.desk.content
        observe(services, code, {**STRONG, "D1.01": "yes"})
        services.observations.record_factor(RecordFactor(code, "debts", 2, 0))
        today = services.desk.clock.today()
        services.statuses.record(RecordStatus(code, "ActualVictimOfTrafficking", "Police", today, "File 7"))
        matrix = content.list("minimum_matrix")
        every = frozenset(matrix.codes())
        referral_id = prepare_referral(services, records, letter_language=language)
        with services.desk.work("test.read") as work:
            referral, person = work.referrals.get(referral_id), work.people.get(code)
            facts = case_facts(services.desk, work, code)
        values = item_values(person, referral, content, today, language, facts)
        assert "indicator_result" not in values
        assert "word_trafficking" in values, "the word, and not which status"
        for family in content.list("service_families").codes():
            agreed = UsableConsent(
                ConsentId("c1"), ConsentPurpose.REFERRAL, referral.provider_id, every, frozenset(), today
            )
            carried = compose(matrix, family, values, every, agreed).carried
            assert carried
            said = repr(carried).casefold()
            for name in ("concern_levels", "trafficking_statuses", "delphi_labour"):
                told = [row.code for row in content.list(name) if row.label(language).casefold() in said]
                assert told == [], (family, name)

    def test_nothing_that_makes_papers_knows_what_was_observed(self) -> None:
        makers = [*(SOURCE / "documents").rglob("*.py"), *(SOURCE / "services").glob("letter*.py")]
        makers += [SOURCE / "services" / f"{name}.py" for name in ("notices", "person_papers", "consent_forms")]
        for path in makers:
            imported = {
                part
                for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
                if isinstance(node, ast.ImportFrom)
                for part in (node.module or "").split(".")[-1:]
            }
            assert not imported & KNOWS, path.name

    def test_no_field_of_a_wording_is_a_finding(self) -> None:
        for field in FIELDS | CONSENT_FIELDS:
            assert not any(word in field for word in ("indicator", "concern", "score", "status", "finding")), field
