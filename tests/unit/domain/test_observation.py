from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from pgi_desk.domain.errors import EntryIncomplete, InvalidEntry
from pgi_desk.domain.identifiers import (
    CaseCode,
    FactorNoteId,
    IndicatorReviewId,
    ObservationId,
    StaffId,
    StatusEntryId,
)
from pgi_desk.domain.observation import (
    FactorNote,
    IndicatorReview,
    Observation,
    answers_of,
    history,
    in_force,
)
from pgi_desk.domain.trafficking_status import StatusEntry, status_now
from tests.unit.domain.real_lists import CONTENT

TODAY, NOW = date(2026, 6, 15), datetime(2026, 6, 15, 9, tzinfo=UTC)
CODE, WORKER = CaseCode("22J9-C46H"), StaffId("s1")


def seen(key: str, answer: str, code: str = "U01", **changes: Any) -> Observation:
    made = Observation(ObservationId(key), CODE, "unodc_signs", code, answer, "observed", "sure", TODAY, NOW, WORKER)
    return replace(made, **changes)


def test_a_later_entry_stands_in_place_of_the_one_it_corrects() -> None:
    entries = (seen("o1", "no"), seen("o2", "yes", "U02"), seen("o3", "yes", corrects=ObservationId("o1")))
    assert answers_of(in_force(entries)) == {"U01": "yes", "U02": "yes"}
    assert [entry.answer for entry in history(entries, "U01")] == ["yes", "no"]


def test_what_is_observed_is_not_in_the_future() -> None:
    assert seen("o1", "yes", note="  by the gate ").cleaned(TODAY).note == "by the gate"
    with pytest.raises(InvalidEntry) as caught:
        seen("o1", "yes", observed_on=TODAY + timedelta(1)).cleaned(TODAY)
    assert caught.value.facts == {"field": "observed_on", "problem": "in_the_future"}


@pytest.mark.parametrize("grade", [-1, 3])
@pytest.mark.parametrize("name", ["risk", "protective"])
def test_a_factor_has_three_grades(name: str, grade: int) -> None:
    grades: dict[str, Any] = {name: grade}
    note = FactorNote(FactorNoteId("f1"), CODE, "age", 2, 0, "as_told", TODAY, NOW, WORKER)
    assert note.cleaned(TODAY) == note
    with pytest.raises(InvalidEntry) as caught:
        replace(note, **grades).cleaned(TODAY)
    assert caught.value.facts["field"] == name


def test_a_review_is_outdated_by_any_later_entry_and_by_another_level() -> None:
    review = IndicatorReview(IndicatorReviewId("r1"), CODE, "some_indication", ("D5.01",), 3, NOW, WORKER)
    assert not review.outdated(3, "some_indication")
    assert review.outdated(4, "some_indication")
    assert review.outdated(3, "strong_indication")


class TestStatus:
    statuses = CONTENT.list("trafficking_statuses")

    def entry(self, status: str = "ActualVictimOfTrafficking", **changes: Any) -> StatusEntry:
        made = StatusEntry(StatusEntryId("t1"), CODE, status, "Police", TODAY, "File 7", NOW, WORKER)
        return replace(made, **changes)

    @pytest.mark.parametrize("status", ["ActualVictimOfTrafficking", "NotAVictimOfTrafficking"])
    @pytest.mark.parametrize("field", ["decided_by", "decided_on", "document"])
    def test_a_decided_status_names_who_when_and_where(self, status: str, field: str) -> None:
        assert self.entry(status).cleaned(self.statuses, TODAY).status == status
        empty: dict[str, Any] = {field: {"decided_on": None, "document": " "}.get(field, "")}
        with pytest.raises(EntryIncomplete) as caught:
            self.entry(status, **empty).cleaned(self.statuses, TODAY)
        assert caught.value.facts["problems"] == ((field, "empty"),)

    def test_a_possible_one_needs_no_decision(self) -> None:
        possible = self.entry("PossibleVictimOfTrafficking", decided_by="", decided_on=None, document="")
        assert possible.cleaned(self.statuses, TODAY) == possible

    def test_nobody_decides_in_the_future(self) -> None:
        with pytest.raises(EntryIncomplete) as caught:
            self.entry(decided_on=TODAY + timedelta(1)).cleaned(self.statuses, TODAY)
        assert caught.value.facts["problems"] == (("decided_on", "in_the_future"),)

    def test_the_last_entry_holds_unless_it_takes_the_status_back(self) -> None:
        first, second = self.entry(), self.entry("NotAVictimOfTrafficking")
        assert status_now(()) is None
        assert status_now((first, second)) == second
        assert status_now((first, self.entry("not_assessed"))) is None
