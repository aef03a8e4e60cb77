"""T20 and T21: a damaged backup is always refused, and a whole one gives back exactly what was in the file."""

from __future__ import annotations

from pathlib import Path
from random import Random

from pyrage.x25519 import Identity

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import BackupRefused
from pgi_desk.services.backup import MakeBackup
from pgi_desk.services.backup_ports import BackupSecret
from pgi_desk.services.files import OpenFile
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.helpers.canonical_dump import canonical_dump
from tests.helpers.mutated_backups import mutate

MUTATIONS, ROUND_TRIPS = 300, 20


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
