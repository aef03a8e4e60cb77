"""Which old backups may go, and how well a branch is backed up."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pgi_desk.domain.backup_plan import (
    PRE_MIGRATION,
    BackupMedium,
    BackupRecord,
    RestoreDrill,
    days_since_drill,
    drill_is_due,
    next_sequence,
    standing,
    to_remove,
)
from pgi_desk.domain.identifiers import BackupId, DrillId, MediumId, StaffId

NOW = datetime(2026, 6, 15, 9, 0, tzinfo=UTC)
STICK = MediumId("m1")


def record(sequence: int, made_at: datetime, medium: str = "m1", reason: str = "manual") -> BackupRecord:
    name = f"pg-{sequence}.pgibak"
    return BackupRecord(
        BackupId(f"b{sequence}"),
        sequence,
        made_at,
        StaffId("s1"),
        MediumId(medium),
        name,
        1,
        "recipients",
        (),
        "k" * 16,
        "d" * 64,
        reason,
    )


def daily(days: int, until: datetime = NOW) -> list[BackupRecord]:
    return [record(number + 1, until - timedelta(days=days - 1 - number)) for number in range(days)]


histories = st.lists(
    st.builds(
        lambda hours, medium, reason: (hours, medium, reason),
        st.integers(-500, 20_000),
        st.sampled_from(("m1", "m2")),
        st.sampled_from(("manual", PRE_MIGRATION)),
    ),
    max_size=60,
)


class TestRotation:
    def test_two_years_of_daily_backups_leave_days_weeks_and_months(self) -> None:
        ledger = daily(730)
        removed = {one.sequence for one in to_remove(ledger, STICK, NOW)}
        kept = [one for one in ledger if one.sequence not in removed]
        assert {one.sequence for one in ledger[-7:]} <= {one.sequence for one in kept}
        assert len({(one.made_at.year, one.made_at.month) for one in kept}) == 12
        assert 18 <= len(kept) <= 24

    @settings(max_examples=400)
    @given(histories)
    def test_what_must_stay_stays_in_any_history(self, history: list[tuple[int, str, str]]) -> None:
        ledger = [
            record(number, NOW - timedelta(hours=hours), medium, reason)
            for number, (hours, medium, reason) in enumerate(history, start=1)
        ]
        removed = to_remove(ledger, STICK, NOW)
        on_stick = [one for one in ledger if one.medium_id == STICK]
        assert not set(removed) & set(on_stick[-3:])
        assert all(one.medium_id == STICK for one in removed)
        assert not any(one.reason == PRE_MIGRATION and NOW - one.made_at < timedelta(days=30) for one in removed)
        if any(one.made_at > NOW for one in ledger):
            assert removed == ()

    @pytest.mark.parametrize("days", [-3653, -1, 401, 3653])
    def test_nothing_goes_while_the_clock_cannot_be_believed(self, days: int) -> None:
        ledger = daily(60)
        assert to_remove(ledger, STICK, NOW)
        assert to_remove(ledger, STICK, NOW + timedelta(days=days)) == ()

    def test_a_jump_ahead_is_still_doubted_when_the_first_backups_after_it_were_made(self) -> None:
        ledger = [replace(one, reason=PRE_MIGRATION) for one in daily(60)]
        later = NOW + timedelta(days=3653)
        for number in range(61, 64):
            ledger.append(record(number, later))
            assert to_remove(ledger, STICK, later) == ()
            later += timedelta(days=1)
        ledger.append(record(64, later))
        assert to_remove(ledger, STICK, later) != ()

    @pytest.mark.parametrize(
        "until",
        [datetime(2028, 2, 29, tzinfo=UTC), datetime(2038, 1, 20, tzinfo=UTC), datetime(2027, 1, 3, tzinfo=UTC)],
    )
    def test_odd_days_of_the_calendar_change_nothing(self, until: datetime) -> None:
        ledger = daily(50, until)
        removed = to_remove(ledger, STICK, until)
        assert not set(removed) & set(ledger[-7:])
        assert removed == to_remove(list(reversed(ledger)), STICK, until)

    def test_what_is_gone_is_not_removed_again(self) -> None:
        ledger = [replace(one, removed_at=NOW) for one in daily(60)]
        assert to_remove(ledger, STICK, NOW) == ()


class TestSequence:
    @pytest.mark.parametrize("days", [-3653, 0, 3653])
    def test_it_goes_up_whatever_the_clock_says(self, days: int) -> None:
        assert next_sequence(4, [record(9, NOW + timedelta(days=days)), record(3, NOW)]) == 10

    def test_the_first_is_one(self) -> None:
        assert next_sequence(0, []) == 1


class TestStanding:
    @pytest.mark.parametrize(
        ("hours", "level"), [(0, "green"), (168, "green"), (169, "amber"), (720, "amber"), (721, "red"), (-1, "red")]
    )
    def test_its_colour_follows_the_age_of_the_last_proof(self, hours: int, level: str) -> None:
        medium = BackupMedium(STICK, "Stick A", NOW, NOW - timedelta(hours=hours))
        assert standing([medium], NOW).level == level

    def test_never_or_on_a_retired_stick_is_red(self) -> None:
        retired = BackupMedium(STICK, "Stick A", NOW, NOW, retired=True)
        assert standing([], NOW).level == standing([retired, BackupMedium(STICK, "B", NOW)], NOW).level == "red"

    def test_it_names_the_stick_that_was_verified_last(self) -> None:
        older = BackupMedium(STICK, "Stick A", NOW, NOW - timedelta(days=9))
        newer = BackupMedium(MediumId("m2"), "Stick B", NOW, NOW - timedelta(days=2))
        found = standing([older, newer], NOW)
        assert (found.medium, found.days) == (newer, 2)


class TestDrill:
    def test_it_is_due_when_never_done_or_after_ninety_days(self) -> None:
        done = RestoreDrill(DrillId("d1"), NOW - timedelta(days=89), StaffId("s1"), 1, "key", good=True)
        assert drill_is_due([], NOW)
        assert not drill_is_due([done], NOW)
        assert drill_is_due([done], NOW + timedelta(days=1))

    def test_one_with_the_key_of_the_open_file_does_not_show_that_somebody_else_could_open_it(self) -> None:
        done = RestoreDrill(DrillId("d1"), NOW, StaffId("s1"), 1, "file", good=True)
        assert days_since_drill([done], NOW) is None

    def test_one_that_failed_does_not_count(self) -> None:
        failed = RestoreDrill(DrillId("d1"), NOW, StaffId("s1"), 1, "key", good=False)
        assert days_since_drill([failed], NOW) is None
