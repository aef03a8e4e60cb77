"""T80: waits grow, survive a restart and any clock that somebody sets, and delete nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from pgi_desk.domain.errors import WaitBeforeRetry
from pgi_desk.security.unlock_delay import FileUnlockDelay, wait_after

SALT, OTHER = bytes(16), bytes(15) + b"\x01"


class Machine:
    """The running time of a machine and which start this is."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.start = "first"


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def delay(tmp_path: Path, machine: Machine) -> FileUnlockDelay:
    return FileUnlockDelay(tmp_path, lambda: machine.seconds, lambda: machine.start)


def left(delay: FileUnlockDelay, salt: bytes = SALT) -> int:
    try:
        delay.refuse_early(salt)
    except WaitBeforeRetry as refusal:
        return int(str(refusal.facts["seconds"]))
    return 0


def test_the_waits_double_up_to_a_minute_and_are_five_minutes_from_the_tenth() -> None:
    assert [wait_after(count) for count in range(12)] == [0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 300, 300]


def test_each_failure_waits_longer_and_time_ends_it(delay: FileUnlockDelay, machine: Machine) -> None:
    assert left(delay) == 0
    for expected in (2, 3, 5, 9):
        delay.failed(SALT)
        assert left(delay) == expected
    machine.seconds += 7.5
    assert left(delay) == 1
    machine.seconds += 0.5
    assert left(delay) == 0


def test_a_restart_of_the_program_resets_nothing(delay: FileUnlockDelay, machine: Machine, tmp_path: Path) -> None:
    for _ in range(5):
        delay.failed(SALT)
    again = FileUnlockDelay(tmp_path, lambda: machine.seconds, lambda: machine.start)
    assert left(again) == left(delay) == 17


def test_after_a_new_start_of_the_machine_the_wait_begins_once_more(delay: FileUnlockDelay, machine: Machine) -> None:
    for _ in range(5):
        delay.failed(SALT)
    machine.start, machine.seconds = "second", 3.0
    assert left(delay) == 17
    machine.seconds += 10
    assert left(delay) == 7
    machine.seconds += 10
    assert left(delay) == 0


def test_a_running_time_that_goes_back_shortens_nothing(delay: FileUnlockDelay, machine: Machine) -> None:
    for _ in range(10):
        delay.failed(SALT)
    machine.seconds = 1.0
    assert left(delay) == 301


def test_success_forgets_and_tells_how_many_there_were(delay: FileUnlockDelay) -> None:
    assert delay.succeeded(SALT) == 0
    for _ in range(3):
        delay.failed(SALT)
    assert left(delay, OTHER) == 0
    assert delay.succeeded(SALT) == 3
    assert (left(delay), delay.succeeded(SALT)) == (0, 0)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        '{"count": "x", "start": "first", "at": 0}',
        '{"count": 1e999, "start": "first", "at": 0}',
        '{"count": true, "start": "first", "at": 0}',
        '{"count": -1, "start": "first", "at": 0}',
        '{"count": 5, "start": "first", "at": NaN}',
        '{"count": 5, "start": "first", "at": -1e999}',
        '{"count": 5, "start": "first", "at": "now"}',
        '{"count": 5, "start": null, "at": 0}',
        '{"count": 5, "start": "first"}',
        "\u00e9",
    ],
)
def test_a_damaged_count_is_no_way_round(delay: FileUnlockDelay, tmp_path: Path, content: str) -> None:
    (tmp_path / f"attempts-{SALT.hex()}.json").write_text(content, encoding="utf-8")
    assert left(delay) == 301
    delay.failed(SALT)
    assert delay.succeeded(SALT) == 11


def test_a_damaged_count_is_no_way_round_where_starts_cannot_be_told_apart(tmp_path: Path, machine: Machine) -> None:
    delay = FileUnlockDelay(tmp_path, lambda: machine.seconds, lambda: "")
    (tmp_path / f"attempts-{SALT.hex()}.json").write_text("{", encoding="utf-8")
    assert left(delay) == 301


def test_a_thousand_failures_delete_nothing_but_the_count(delay: FileUnlockDelay, tmp_path: Path) -> None:
    (tmp_path / "branch.pgidesk").write_bytes(b"records")
    for _ in range(1000):
        delay.failed(SALT)
    assert (tmp_path / "branch.pgidesk").read_bytes() == b"records"
    assert left(delay) == 301
