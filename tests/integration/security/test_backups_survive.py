"""T20 and T21: a damaged backup is always refused, and a whole one gives back exactly what was in the file."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from pyrage.x25519 import Identity

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import BackupRefused, DiskFull
from pgi_desk.security.branch_signer import BranchSigner
from pgi_desk.services.backup import MakeBackup
from pgi_desk.services.backup_opening import BackupOpener, Way
from pgi_desk.services.backup_ports import BackupOrder, BackupSecret, Unwatched
from pgi_desk.services.files import OpenFile
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.helpers.canonical_dump import canonical_dump
from tests.helpers.mutated_backups import mutate

MUTATIONS, ROUND_TRIPS = 300, 20
WORDS = "gull tern heron seven boats"


@pytest.fixture
def small_stick(tmp_path: Path) -> Iterator[Path]:
    """A medium with room for a part of a backup; making one needs the right to mount."""
    place = tmp_path / "small"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("only an administrator can mount a small medium")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_no_damaged_backup_is_ever_accepted(
    program: Program, services: ServiceSet, records: Records, tmp_path: Path
) -> None:
    key = Identity.generate()
    whole = services.backup.make(MakeBackup(tmp_path, recipients=(str(key.to_public()),))).path.read_bytes()
    damaged, secret = tmp_path / "damaged.pgibak", BackupSecret(identities=(str(key),))
    damaged.write_bytes(whole)
    assert program.backup_reader.inspect(damaged, secret).sequence == 1
    accepted = []
    for seed in range(MUTATIONS):
        damaged.write_bytes(mutate(whole, Random(seed)))
        try:
            program.backup_reader.inspect(damaged, secret)
        except BackupRefused:
            continue
        accepted.append(seed)
    assert accepted == []


def test_what_comes_back_is_what_went_in(
    program: Program, opened: OpenFile, services: ServiceSet, records: Records, tmp_path: Path
) -> None:
    key = Identity.generate()
    secret = BackupSecret(identities=(str(key),))
    for number in range(ROUND_TRIPS):
        services.people.reveal(records.case_code)
        live, back = tmp_path / f"live-{number}.pgidesk", tmp_path / f"back-{number}.pgidesk"
        opened.store.copy_to(live)
        made = services.backup.make(MakeBackup(tmp_path, recipients=(str(key.to_public()),)))
        program.backup_reader.restore(made.path, back, secret)
        assert canonical_dump(back, opened.key.raw) == canonical_dump(live, opened.key.raw)


@pytest.mark.parametrize("passphrase", [None, WORDS])
def test_a_stick_that_is_full_is_told_and_keeps_what_it_had(
    services: ServiceSet, records: Records, small_stick: Path, passphrase: str | None
) -> None:
    other = small_stick / "pg-00000000-9.pgibak"
    other.write_bytes(b"of somebody else")
    with pytest.raises(DiskFull):
        services.backup.make(MakeBackup(small_stick, passphrase))
    assert [path.name for path in small_stick.iterdir()] == [other.name]
    assert other.read_bytes() == b"of somebody else"
    assert services.backup_care.state().backups == ()


def test_a_full_disk_for_temporary_files_is_not_called_the_stick(
    program: Program, services: ServiceSet, records: Records, small_stick: Path, tmp_path: Path
) -> None:
    key = Identity.generate()
    made = services.backup.make(MakeBackup(tmp_path, recipients=(str(key.to_public()),))).path
    with pytest.raises(DiskFull) as refused:
        program.backup_box.read(made, small_stick, BackupSecret(identities=(str(key),)))
    assert refused.value.facts["path"] == small_stick
    assert list(small_stick.iterdir()) == []


def test_a_backup_that_was_made_to_look_like_ours_is_told_apart(
    program: Program, opened: OpenFile, services: ServiceSet, records: Records, tmp_path: Path
) -> None:
    """Public keys are no secret: whoever has one can write a backup that opens, with any signature but ours."""
    key, folder = Identity.generate(), tmp_path / "in"
    folder.mkdir()
    made = services.backup.make(MakeBackup(tmp_path, recipients=(str(key.to_public()),))).path
    secret = BackupSecret(identities=(str(key),))
    vault, facts = program.backup_box.read(made, folder, secret)
    foreign = BranchSigner.new_signing_key().hex()
    order = BackupOrder(
        replace(facts, signer=program.backup_box.signer(foreign)),
        foreign,
        tmp_path / "forged.pgibak",
        BackupSecret(recipients=(str(key.to_public()),)),
    )
    program.backup_box.write(vault, order, Unwatched())
    program.backup_box.keep(order.target)
    with pytest.raises(BackupRefused) as refused:
        services.backup_restore.compare(order.target, BackupOpener(Way.KEY, key_text=str(key)))
    assert refused.value.facts["problem"] == "other_signer"
    # Without the file nothing can be compared, so the figures that show the difference are said.
    assert program.backup_reader.inspect(order.target, secret).signer != services.backup_care.state().signer
    assert program.backup_reader.inspect(made, secret).signer == services.backup_care.state().signer
