"""Time that was moved in a training file that is kept stays moved when the file is closed and opened again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from pgi_desk.bootstrap.start_up import ProgramStartUp
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import FileRefused, InvalidEntry
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.person import SafeContact
from pgi_desk.services.files import CreateFile, OpenFile
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.training_time import AHEAD, FARTHEST
from tests.conftest import DEMO_PASSPHRASE
from tests.helpers.builders import record_person
from tests.helpers.clock import FixedClock

Reopen = Callable[[], ServiceSet]


@pytest.fixture
def again(program: Program, opened: OpenFile) -> Iterator[Reopen]:
    """Closes the training file and opens it again, as on the next day of a course."""
    files = [opened]

    def reopen() -> ServiceSet:
        files[-1].close()
        files.append(program.files.open(opened.path, DEMO_PASSPHRASE, demo=True))
        return program.services(files[-1])

    yield reopen
    files[-1].store.close()


def noticed(services: ServiceSet) -> list[str]:
    standing = services.exercises.sheet().standing
    assert standing is not None
    return [one.code for one in standing.noticed]


def met_at(services: ServiceSet, hours: str) -> CaseCode:
    contact = SafeContact("phone", "+000 55 90 31 41", hours)
    return record_person(services, given_name="Dorin", family_name="", safe_contact=contact)


def test_time_does_not_go_back_when_the_file_is_opened_again(services: ServiceSet, again: Reopen) -> None:
    services.training_time.forward(timedelta(days=10, hours=5))
    services.training_time.forward(timedelta(hours=3))
    before = services.training_time.standing()
    after = again().training_time.standing()
    assert after == before
    assert after.moved == timedelta(days=10, hours=8)
    later = again()
    later.training_time.forward(timedelta(hours=1))
    assert again().training_time.standing().moved == timedelta(days=10, hours=9)


@pytest.mark.parametrize("begun_first", [True, False])
def test_no_mistake_is_made_up_from_an_hour_that_the_clock_never_showed(
    services: ServiceSet, clock: FixedClock, again: Reopen, begun_first: bool
) -> None:
    if begun_first:
        services.exercises.begin("domestic_work")
    services.training_time.forward(timedelta(hours=10))  # seven in the evening
    if not begun_first:
        services.exercises.begin("domestic_work")
    code = met_at(services, "18:00-20:00")
    opened_again = again()
    assert opened_again.training_time.standing().now.hour == 19
    opened_again.people.reveal(code)
    assert noticed(opened_again) == []
    clock.forward(hours=2)
    opened_again.people.reveal(code)
    assert noticed(opened_again) == ["unsafe_hour"]


def test_a_file_whose_moved_time_an_earlier_program_forgot_is_judged_by_the_clock_that_it_has(
    services: ServiceSet, again: Reopen
) -> None:
    services.training_time.forward(timedelta(hours=10))
    services.exercises.begin("domestic_work")
    with services.desk.work("test.write") as work:
        work.settings.put(AHEAD, "")
        work.commit()
    opened_again = again()
    code = met_at(opened_again, "09:00-11:00")
    opened_again.people.reveal(code)
    assert opened_again.training_time.standing().moved == timedelta()
    assert noticed(opened_again) == []


@pytest.mark.parametrize(("kept", "moved"), [("x", timedelta()), ("-5", timedelta()), ("9" * 30, FARTHEST)])
def test_a_setting_that_cannot_be_is_no_reason_not_to_open(
    services: ServiceSet, again: Reopen, kept: str, moved: timedelta
) -> None:
    with services.desk.work("test.write") as work:
        work.settings.put(AHEAD, kept)
        work.commit()
    assert again().training_time.standing().moved == moved


def test_what_cannot_be_stored_moves_nothing(services: ServiceSet, opened: OpenFile, again: Reopen) -> None:
    services.training_time.forward(timedelta(hours=2))
    with pytest.raises(InvalidEntry):
        services.training_time.forward(FARTHEST)
    opened.store.close()
    with pytest.raises(FileRefused):
        services.training_time.forward(timedelta(hours=1))
    assert services.desk.clock.now() == FixedClock().now() + timedelta(hours=2)
    assert again().training_time.standing().moved == timedelta(hours=2)


def test_the_second_desk_of_a_window_has_the_same_time(tmp_path: Path, clock: FixedClock) -> None:
    command = CreateFile(tmp_path / "course.pgidesk", DEMO_PASSPHRASE, "Port Sarelle Branch", profile=1, demo=True)
    desk = ProgramStartUp(Program(clock=clock)).create(command)
    desk.services.training_time.forward(timedelta(days=3))
    assert desk.open_apart is not None
    second = desk.open_apart()
    assert second.services.desk.clock.today() == desk.services.desk.clock.today()
    desk.services.training_time.forward(timedelta(days=3))
    assert second.services.desk.clock.today() == desk.services.desk.clock.today()
    desk.store.close()


def test_training_that_starts_again_begins_at_the_time_of_the_machine(
    services: ServiceSet, program: Program, tmp_path: Path
) -> None:
    services.training_time.forward(timedelta(days=3))
    command = CreateFile(tmp_path / "anew.pgidesk", DEMO_PASSPHRASE, "Port Sarelle Branch", profile=1, demo=True)
    anew = program.files.create(command)
    assert program.services(anew).training_time.standing().moved == timedelta()
    anew.close()
