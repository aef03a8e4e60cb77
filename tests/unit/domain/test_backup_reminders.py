"""What a branch is reminded of, and whose turn it is among its sticks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.backup_plan import BackupMedium, RestoreDrill
from pgi_desk.domain.backup_reminders import Due, Reminder, media_standings, next_medium, reminders
from pgi_desk.domain.identifiers import DrillId, MediumId, StaffId

NOW = datetime(2026, 6, 15, 9, 0, tzinfo=UTC)


def stick(name: str, days: float | None, *, retired: bool = False) -> BackupMedium:
    verified = None if days is None else NOW - timedelta(days=days)
    return BackupMedium(MediumId(name), name, NOW - timedelta(days=400), verified, retired)


def drill(days: int, *, good: bool = True) -> RestoreDrill:
    return RestoreDrill(DrillId("d"), NOW - timedelta(days=days), StaffId("s1"), 1, "key", good)


def due(*media: BackupMedium, drilled: int = 1) -> list[tuple[str, str, int | None]]:
    found = reminders(media, [drill(drilled)], NOW)
    return [(one.medium.label if one.medium else one.due.value, one.level, one.days) for one in found]


class TestReminders:
    def test_with_two_fresh_sticks_and_a_proof_nothing_is_due(self) -> None:
        assert due(stick("A", 1), stick("B", 7)) == []

    def test_without_any_backup_only_that_is_said(self) -> None:
        assert reminders([], [], NOW) == (Reminder(Due.FIRST_BACKUP, "red"),)
        assert reminders([stick("A", 3, retired=True)], [], NOW) == (Reminder(Due.FIRST_BACKUP, "red"),)

    @pytest.mark.parametrize(("days", "level"), [(7.1, "amber"), (30, "amber"), (30.1, "red")])
    def test_the_newest_backup_is_late_after_a_week_and_very_late_after_thirty_days(
        self, days: float, level: str
    ) -> None:
        (found,) = [one for one in reminders([stick("A", days)], [drill(1)], NOW) if one.due is Due.BACKUP]
        assert (found.level, found.days) == (level, int(days))

    def test_a_stick_that_fell_behind_is_named_although_another_is_fresh(self) -> None:
        assert due(stick("A", 1), stick("B", 12), stick("C", 45)) == [("C", "red", 45), ("B", "amber", 12)]

    def test_the_stick_of_the_newest_backup_is_not_named_twice(self) -> None:
        found = reminders([stick("A", 10), stick("B", 20)], [drill(1)], NOW)
        assert [(one.due, one.medium and one.medium.label) for one in found] == [(Due.BACKUP, "A"), (Due.MEDIUM, "B")]

    def test_one_stick_alone_asks_for_a_second(self) -> None:
        assert due(stick("A", 1), stick("B", 1, retired=True)) == [("second_medium", "amber", None)]

    @pytest.mark.parametrize(("days", "said"), [(89, []), (90, [("drill", "amber", 90)])])
    def test_a_restore_is_proved_every_ninety_days(self, days: int, said: list[tuple[str, str, int | None]]) -> None:
        assert due(stick("A", 1), stick("B", 1), drilled=days) == said

    def test_a_drill_that_failed_or_is_still_to_come_proves_nothing(self) -> None:
        for one in (drill(1, good=False), drill(-5)):
            found = reminders([stick("A", 1), stick("B", 1)], [one], NOW)
            assert found == (Reminder(Due.DRILL, "amber", None),)

    def test_a_moment_in_the_future_counts_as_never(self) -> None:
        assert due(stick("A", 1), stick("B", -2)) == [("B", "red", None)]

    @given(st.lists(st.tuples(st.integers(-10, 100), st.booleans()), max_size=6))
    def test_the_newest_backup_comes_first_and_retired_sticks_are_never_named(
        self, ages: list[tuple[int, bool]]
    ) -> None:
        media = [stick(str(number), days, retired=retired) for number, (days, retired) in enumerate(ages)]
        found = reminders(media, [], NOW)
        assert not any(one.due is Due.BACKUP for one in found[1:])
        levels = [one.level for one in found if one.due is not Due.BACKUP]
        assert levels == sorted(levels, reverse=True)
        assert not any(one.medium and one.medium.retired for one in found)
        assert "green" not in levels


class TestTurns:
    def test_the_one_that_was_left_longest_is_next(self) -> None:
        assert next_medium([stick("A", 1), stick("B", 8), stick("C", 90, retired=True)], NOW) == stick("B", 8)

    def test_what_was_never_read_back_is_next_before_all(self) -> None:
        assert next_medium([stick("A", 1), stick("B", None), stick("C", 80)], NOW) == stick("B", None)

    def test_with_fewer_than_two_a_new_one_is_wanted(self) -> None:
        assert next_medium([], NOW) is None
        assert next_medium([stick("A", 1), stick("B", 5, retired=True)], NOW) is None


def test_the_list_has_those_in_use_first_and_each_with_its_age() -> None:
    found = media_standings([stick("C", 1, retired=True), stick("B", 31), stick("A", None)], NOW)
    assert [(one.medium.label, one.level, one.days) for one in found] == [
        ("A", "red", None),
        ("B", "red", 31),
        ("C", "green", 1),
    ]
