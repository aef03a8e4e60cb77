"""A whole file that was put back, or rewritten with its key, is noticed on the laptop that saw the newer one."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.anchor import ChainState
from pgi_desk.domain.audit import short_code
from pgi_desk.domain.errors import InvalidEntry, NotPermitted
from pgi_desk.domain.staff import Role
from pgi_desk.services.anchors import AnchorService, ChainCheck
from pgi_desk.services.files import OpenFile
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import record_basics, record_person
from tests.helpers.clock import FixedClock
from tests.helpers.fakes import FakeAnchors
from tests.integration.conftest import REAL_PASSPHRASE


@pytest.fixture
def old_copy(program: Program, real: OpenFile, clock: FixedClock, tmp_path: Path) -> Path:
    """The file as it was before the newest person was recorded; the file itself is closed again."""
    services = program.services(real)
    record_basics(services)
    services.anchors.advance()
    real.store.copy_to(tmp_path / "old")
    clock.forward(minutes=5)
    record_person(services)
    services.anchors.advance()
    real.store.close()
    return tmp_path / "old"


def reopened(program: Program, path: Path) -> tuple[OpenFile, ServiceSet]:
    opened = program.files.open(path, REAL_PASSPHRASE)
    return opened, program.services(opened)


def looked_at(program: Program, path: Path) -> ChainCheck:
    opened, services = reopened(program, path)
    try:
        return services.anchors.advance()
    finally:
        opened.store.close()


def test_a_file_that_went_on_is_fine(program: Program, real: OpenFile, old_copy: Path) -> None:
    check = looked_at(program, real.path)
    assert (check.state, check.memory, check.clock) == (ChainState.GOES_ON, "", "")


def test_a_file_that_was_made_here_is_known(program: Program, real: OpenFile) -> None:
    assert program.services(real).anchors.advance().state is ChainState.GOES_ON


def test_a_file_that_this_laptop_never_saw_is_unknown_and_then_known(program: Program, real: OpenFile) -> None:
    elsewhere = AnchorService(program.services(real).desk, FakeAnchors())
    assert elsewhere.advance().state is ChainState.UNKNOWN
    assert elsewhere.advance().state is ChainState.GOES_ON


def test_an_old_file_put_back_is_noticed_although_it_is_good_in_itself(
    program: Program, real: OpenFile, old_copy: Path, clock: FixedClock
) -> None:
    shutil.copyfile(old_copy, real.path)
    assert program.files.verify(real.path, REAL_PASSPHRASE).good
    clock.forward(minutes=5)
    check = looked_at(program, real.path)
    assert check.state is ChainState.OLDER
    assert check.seen is not None
    assert check.head.sequence < check.seen.sequence


def test_it_stays_noticed_however_much_is_recorded_in_it(
    program: Program, real: OpenFile, old_copy: Path, clock: FixedClock
) -> None:
    shutil.copyfile(old_copy, real.path)
    clock.forward(minutes=5)
    opened, services = reopened(program, real.path)
    for _ in range(4):
        record_person(services)
        assert services.anchors.advance().state is ChainState.OLDER
    opened.store.close()
    assert looked_at(program, real.path).state is ChainState.OLDER


def test_a_coordinator_settles_it_with_a_reason_and_both_states_stand_in_the_trail(
    program: Program, real: OpenFile, old_copy: Path
) -> None:
    shutil.copyfile(old_copy, real.path)
    opened, services = reopened(program, real.path)
    before = services.anchors.advance()
    assert before.seen is not None
    with pytest.raises(InvalidEntry):
        services.anchors.settle("  ")
    services.anchors.settle("Restored.\nThe disk had failed.")
    assert services.anchors.advance().state is ChainState.GOES_ON
    newest = services.audit.page()[0]
    assert newest.action == "file.accept_older"
    assert json.loads(newest.detail) == {
        "head": before.head.sequence,
        "head_hash": before.head.hash,
        "seen": before.seen.sequence,
        "seen_hash": before.seen.hash,
    }
    opened.store.close()
    assert looked_at(program, real.path).state is ChainState.GOES_ON


def test_nobody_else_settles_it(program: Program, real: OpenFile) -> None:
    worker = replace(real.member, role=Role.FOCAL_POINT)
    with pytest.raises(NotPermitted):
        program.services(replace(real, member=worker)).anchors.settle("Because.")


def test_a_file_rewritten_with_its_key_differs(program: Program, real: OpenFile, old_copy: Path) -> None:
    """What this laptop remembers of that entry is another hash."""
    shutil.copyfile(old_copy, real.path)
    stores, key = program.files.stores, program.vault.raw_key(real.path, REAL_PASSPHRASE)
    head = stores.chain_point(real.path, key)
    assert head is not None
    program.anchors.keep(stores.file_id(real.path, key), replace(head, hash="f" * 64))
    check = looked_at(program, real.path)
    assert check.state is ChainState.DIFFERS


def test_a_damaged_memory_is_told_once_and_started_anew(program: Program, real: OpenFile) -> None:
    memory = FakeAnchors(damaged=True)
    service = AnchorService(program.services(real).desk, memory)
    assert (service.advance().memory, service.advance().memory) == ("damaged", "")


def test_training_files_are_not_remembered(program: Program, opened: OpenFile) -> None:
    memory = FakeAnchors()
    check = AnchorService(program.services(opened).desk, memory).advance()
    assert (check.state, memory.points) == (ChainState.UNKNOWN, {})


class TestClock:
    @pytest.mark.parametrize(("days", "jump"), [(-1, "back"), (401, "forward"), (399, "")])
    def test_a_jump_between_two_openings_is_noted_once(
        self, program: Program, real: OpenFile, clock: FixedClock, days: int, jump: str
    ) -> None:
        real.store.close()
        clock.forward(days=days)
        opened, services = reopened(program, real.path)
        assert (services.anchors.advance().clock, services.anchors.advance().clock) == (jump, "")
        actions = [row.action for row in services.audit.page()]
        assert actions.count("file.clock") == bool(jump)
        assert services.audit.verify().good  # entries are in order of sequence, whatever the clock says
        opened.store.close()

    def test_a_clock_that_is_set_back_while_the_file_is_open_is_noted(
        self, program: Program, real: OpenFile, clock: FixedClock
    ) -> None:
        services = program.services(real)
        assert services.anchors.advance().clock == ""
        clock.forward(minutes=-3)
        assert services.anchors.advance().clock == "back"


class TestPaper:
    def test_a_record_check_that_was_printed_is_found_with_its_time(self, program: Program, real: OpenFile) -> None:
        services = program.services(real)
        with services.desk.work("test.read") as work:
            printed = short_code(work.audit.head())
            newest = work.audit.point()
        record_basics(services)
        check = services.anchors.check_paper(printed.lower())
        assert (check.found, check.letter_known) == ((newest,), None)

    def test_a_record_check_of_the_newer_file_is_not_in_the_older_one(
        self, program: Program, real: OpenFile, old_copy: Path
    ) -> None:
        key = program.vault.raw_key(real.path, REAL_PASSPHRASE)
        head = program.files.stores.chain_point(real.path, key)
        assert head is not None
        shutil.copyfile(old_copy, real.path)
        opened, services = reopened(program, real.path)
        assert services.anchors.check_paper(short_code(head.hash)).found == ()
        opened.store.close()

    def test_a_letter_number_is_looked_up(self, program: Program, real: OpenFile) -> None:
        services = program.services(real)
        assert services.anchors.check_paper("0" * 12, "26-000417-39").letter_known is False
