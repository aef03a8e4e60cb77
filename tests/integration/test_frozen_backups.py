"""T22: backups that released programs wrote are restored by this one, whole, and the file inside opens."""

from __future__ import annotations

from pathlib import Path

import pytest

from pgi_desk.bootstrap.backup_box import AgeBackupBox
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import BackupRefused
from pgi_desk.exchange.backup_archive import FORMAT
from pgi_desk.services.backup_ports import BackupSecret
from tests.helpers.clock import FixedClock

FROZEN = Path(__file__).parents[1] / "fixtures" / "backups"
BACKUPS = sorted(FROZEN.glob("*.pgibak"))
FILE_PASSPHRASE = "lantern river seven chairs mosaic tern"
OWN_PASSPHRASE = "gull tern heron seven boats lantern"


def secret_of(backup: Path) -> BackupSecret:
    if backup.stem.endswith("_passphrase"):
        return BackupSecret(OWN_PASSPHRASE)
    return BackupSecret(identities=AgeBackupBox().keys_in(FROZEN / "keys.txt"))


def test_there_is_one_of_every_format() -> None:
    assert {int(path.stem.split("_")[1]) for path in BACKUPS} == set(range(1, FORMAT + 1))


@pytest.mark.parametrize("backup", BACKUPS, ids=lambda path: path.stem)
def test_it_comes_back_whole_and_opens(backup: Path, clock: FixedClock, tmp_path: Path) -> None:
    program, target = Program(clock=clock, upgrades=True), tmp_path / "restored.pgidesk"
    facts = program.backup_reader.restore(backup, target, secret_of(backup))
    report = program.files.verify(target, FILE_PASSPHRASE)
    assert (report.good, report.entries, report.head_hash) == (True, facts.audit_sequence, facts.audit_hash)
    raw_key = program.vault.raw_key(target, FILE_PASSPHRASE)
    counts = program.files.stores.look_into(target, raw_key).row_counts
    assert counts == dict(facts.row_counts)
    opened = program.files.open(target, FILE_PASSPHRASE)
    try:
        rows = program.services(opened).people.page().rows
    finally:
        opened.close()
    assert len(rows) == counts["identities"] > 0


@pytest.mark.parametrize("backup", BACKUPS, ids=lambda path: path.stem)
def test_any_other_secret_is_refused(backup: Path, tmp_path: Path) -> None:
    with pytest.raises(BackupRefused):
        AgeBackupBox().read(backup, tmp_path, BackupSecret("other words than these"))
