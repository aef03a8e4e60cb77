"""Recovery of real files: the key from paper opens the data before anything is written, or nothing is."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import DamagedFile, FileMissing, FileTruncated, ShareRefused
from pgi_desk.services.files import CreateFile, OpenFile
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import make_sheets, prove_recovery, record_person, typed_sheets

PASSPHRASE = "copper lantern window seven rivers"


@pytest.fixture
def branch(program: Program, tmp_path: Path) -> Iterator[OpenFile]:
    """A real file."""
    opened = program.files.create(
        CreateFile(
            tmp_path / "branch.pgidesk", PASSPHRASE, "Lantern Hill", profile=1, agreement_on=program.clock.today()
        )
    )
    yield opened
    opened.close()


@pytest.fixture
def branch_services(program: Program, branch: OpenFile) -> ServiceSet:
    return program.services(branch)


def sheets_of(services: ServiceSet, *numbers: int) -> tuple[str, str]:
    first, second = typed_sheets(make_sheets(services), *numbers)
    return first, second


def state_of(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}


def test_two_sheets_open_the_file_and_the_log_says_so(
    program: Program, branch: OpenFile, branch_services: ServiceSet
) -> None:
    prove_recovery(branch_services)
    code = record_person(branch_services)
    typed = sheets_of(branch_services, 2, 3)
    branch.close()
    recovered = program.recovery_reader.recover(branch.path, *typed)
    services = program.services(recovered)
    assert services.people.reveal(code).full_name.startswith("Selam")
    actions = [row.action for row in services.audit.page()]
    assert "key.recover" in actions
    assert services.audit.verify().good
    recovered.close()


def test_wrong_words_and_sheets_of_another_file_write_nothing(
    program: Program, branch: OpenFile, branch_services: ServiceSet, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    other = program.files.create(CreateFile(tmp_path / "other" / "x.pgidesk", PASSPHRASE, "Other", profile=1))
    foreign, right = sheets_of(program.services(other), 1, 2), sheets_of(branch_services, 1, 2)
    other.close()
    branch.close()
    shutil.rmtree(tmp_path / "other")
    before = state_of(tmp_path)
    for first, second in (foreign, right[:1] * 2, (right[0], foreign[1]), (right[0], right[1] + " acid"), ("", "")):
        with pytest.raises(ShareRefused):
            program.recovery_reader.recover(branch.path, first, second)
    assert state_of(tmp_path) == before


def test_a_file_that_a_crash_left_with_its_journal_is_recovered_with_its_last_records(
    program: Program, branch: OpenFile, branch_services: ServiceSet, tmp_path: Path
) -> None:
    prove_recovery(branch_services)
    typed = sheets_of(branch_services, 3, 1)
    code = record_person(branch_services)
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in ("branch.pgidesk", "branch.pgidesk-wal"):
        shutil.copy(tmp_path / name, crashed / name)
    branch.close()
    branch.path.unlink()
    recovered = program.recovery_reader.recover(crashed / "branch.pgidesk", *typed)
    assert program.services(recovered).people.reveal(code).full_name.startswith("Selam")
    recovered.close()


def test_what_is_wrong_with_the_file_is_told_apart_from_the_sheets(
    program: Program, branch: OpenFile, branch_services: ServiceSet, tmp_path: Path
) -> None:
    typed = sheets_of(branch_services, 1, 2)
    branch.close()
    with pytest.raises(FileMissing):
        program.recovery_reader.recover(tmp_path / "nowhere.pgidesk", *typed)
    short = tmp_path / "short.pgidesk"
    short.write_bytes(branch.path.read_bytes()[:-100])
    with pytest.raises(FileTruncated):
        program.recovery_reader.recover(short, *typed)


def test_a_damaged_page_behind_the_first_one_is_damage_and_not_a_wrong_sheet(
    program: Program, branch: OpenFile, branch_services: ServiceSet, tmp_path: Path
) -> None:
    typed = sheets_of(branch_services, 1, 2)
    branch.close()
    content = bytearray(branch.path.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    damaged = tmp_path / "damaged.pgidesk"
    damaged.write_bytes(content)
    with pytest.raises(DamagedFile):
        program.recovery_reader.recover(damaged, *typed)
    assert damaged.read_bytes() == bytes(content)


def test_no_word_of_a_sheet_is_in_the_file(branch: OpenFile, branch_services: ServiceSet) -> None:
    made = make_sheets(branch_services)
    with branch.store.open_work(branch.member.staff_id, "test.read") as work:
        stored = repr(work.recovery_sets.all())
    for sheet in made.sheets:
        for pair in zip(sheet.words, sheet.words[1:], strict=False):
            assert "', '".join(pair) not in stored
            assert " ".join(pair) not in stored
