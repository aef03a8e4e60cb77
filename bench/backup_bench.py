"""A verified backup against plain age: the same bytes encrypted once and decrypted once."""

from __future__ import annotations

import shutil
from pathlib import Path

from bench.measuring import Figure, Spent, compared_twice, spent
from bench.training_file import TrainingFile, open_desk
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.security.backup_envelope import Envelope
from pgi_desk.services.backup import MakeBackup
from pgi_desk.services.service_set import ServiceSet

BACKUPS = 3
BACKUP_TARGET = 4.0


def measure_backup(desk: TrainingFile, scratch: Path) -> tuple[Figure, ...]:
    """Measure what a coordinator waits for: copied, checked, encrypted, read back from the medium and compared."""
    identity, recipient = Envelope.new_identity()
    opened, services = open_desk(Program(), desk)
    try:

        def whole() -> Spent:
            return _whole(services, scratch / "stick", recipient)

        def plain() -> Spent:
            return _plain(desk.path, scratch / "plain", identity, recipient)

        what = "verified backup, against age there and back"
        return compared_twice("backup", what, (whole, plain), BACKUPS, BACKUP_TARGET)
    finally:
        opened.close()


def _whole(services: ServiceSet, folder: Path, recipient: str) -> Spent:
    folder.mkdir()
    try:
        return spent(lambda: services.backup.make(MakeBackup(folder, recipients=(recipient,))))
    finally:
        shutil.rmtree(folder)


def _plain(path: Path, folder: Path, identity: str, recipient: str) -> Spent:
    folder.mkdir()
    there, back = folder / "there.age", folder / "back"
    try:
        encrypted = spent(lambda: _encrypt(path, there, recipient))
        return encrypted + spent(lambda: _decrypt(there, back, identity))
    finally:
        shutil.rmtree(folder)


def _encrypt(source: Path, target: Path, recipient: str) -> None:
    with source.open("rb") as content, target.open("wb") as stream:
        Envelope.encrypt_to_recipients(content, stream, (recipient,))


def _decrypt(source: Path, target: Path, identity: str) -> None:
    with source.open("rb") as content, target.open("wb") as stream:
        Envelope.decrypt(content, stream, identities=(identity,))
