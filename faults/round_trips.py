"""Backups that are restored (T21) and files of every released version (T22): what comes back is what went in."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

from faults.generated import generated
from faults.office import PASSPHRASE, Office, held_program, new_office
from faults.outcome import Outcome, Tally
from pgi_desk.bootstrap.backup_box import AgeBackupBox
from pgi_desk.bootstrap.system import scratch_folder
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import DomainError
from pgi_desk.persistence.tables import SCHEMA_VERSION
from pgi_desk.security.backup_envelope import Envelope
from pgi_desk.services.backup import MakeBackup
from pgi_desk.services.backup_ports import BackupFacts, BackupOrder, BackupSecret, Unwatched
from pgi_desk.services.homes import HOME
from tests.helpers.canonical_dump import canonical_dump

BACKUP_PASSPHRASE = "amber bridge cotton meadow"  # noqa: S105  # opens backups of invented people only
# Each of these derives a key with scrypt three times, a second each or more: age chooses the work by the machine.
PASSPHRASE_EVERY = 50
FRESH_KEY_EVERY = 25
ROOT = Path(__file__).resolve().parent.parent
RELEASED = ROOT / "tests" / "fixtures"
REAL_PASSPHRASE = "lantern river seven chairs mosaic tern"  # noqa: S105  # of the frozen files, in their README
Dump = dict[str, list[tuple[object, ...]]]


def run(count: int, seed: int, folder: Path) -> Outcome:
    """Back up and restore so many generated files, by public key and a few by passphrase."""
    what = "generated files backed up and restored, 1 of 50 by passphrase"
    tally, chance, rows = Tally("B8", what, "100 % equal"), random.Random(seed), 0
    base = new_office(folder)
    for number in range(count):
        if number and number % FRESH_KEY_EVERY == 0:
            base.path.unlink()
            base = new_office(folder)
        place = folder / f"trip-{number}"
        office = generated(base, place / "office.pgidesk", chance)
        rows += _there_and_back(office, place, tally, by_passphrase=number % PASSPHRASE_EVERY == PASSPHRASE_EVERY - 1)
        tally.number += 1
        shutil.rmtree(place)
    return tally.outcome(f"{tally.number} came back, {rows} rows compared; {len(tally.problems)} problems")


def run_released(count: int, seed: int, folder: Path) -> Outcome:
    """Back up every frozen file the way its own program did, restore it, and open what came back."""
    del seed
    what = "frozen files of every released version, backed up, restored and opened"
    tally = Tally("B8", what, "100 % equal, none missing")
    files = sorted(RELEASED.glob("schema_*/*.pgidesk"))
    missing = {f"schema_{version}" for version in range(1, SCHEMA_VERSION)} - {path.parent.name for path in files}
    tally.problems += [f"no frozen file of {name}" for name in sorted(missing)]
    kinds = ((path, by_passphrase) for by_passphrase in (False, True) for path in files)
    for (path, by_passphrase), _ in zip(kinds, range(count), strict=False):
        place = folder / f"released-{tally.number}"
        place.mkdir()
        _released(Path(shutil.copy(path, place)), place, tally, f"{path.parent.name} {path.stem}", by_passphrase)
        tally.number += 1
    return tally.outcome(f"{tally.number} came back, {len(files)} files; {len(tally.problems)} problems")


def differences(before: Dump, after: Dump) -> Iterator[str]:
    """Name the tables that are not the same."""
    for table in sorted(before.keys() | after.keys()):
        if before.get(table) != after.get(table):
            yield table


def _there_and_back(office: Office, place: Path, tally: Tally, *, by_passphrase: bool) -> int:
    program, back = held_program(office.raw_key), Office(place / "back.pgidesk", office.raw_key)
    before = canonical_dump(office.path, office.raw_key)
    where = f"file {tally.number}"
    try:
        secret, made = _made(program, office, place, by_passphrase=by_passphrase)
        program.backup_reader.restore(made, back.path, secret)
        report = program.files.verify(back.path, PASSPHRASE)
        after = canonical_dump(back.path, office.raw_key)
    except DomainError as error:
        tally.problems.append(f"{where}: {type(error).__name__} {error.facts}")
        return 0
    # Opening the file for the backup is an entry of its own.
    opening = [row for row in after["audit_entries"] if row not in before["audit_entries"]]
    before["audit_entries"] += opening if [row[3] for row in opening] == ["file.open"] else []
    before["audit_entries"].sort(key=repr)
    tally.problems += [f"{where}: {table} differs" for table in differences(before, after)]
    tally.problems += [f"{where}: {problem.code} {problem.where}" for problem in report.problems]
    return sum(len(table) for table in after.values())


def _made(program: Program, office: Office, place: Path, *, by_passphrase: bool) -> tuple[BackupSecret, Path]:
    identity, public = Envelope.new_identity()
    opened = program.files.open(office.path, PASSPHRASE)
    try:
        backup = program.services(opened).backup
        if by_passphrase:
            return BackupSecret(BACKUP_PASSPHRASE), backup.make(MakeBackup(place, BACKUP_PASSPHRASE)).path
        return BackupSecret(identities=(identity,)), backup.make(MakeBackup(place, recipients=(public,))).path
    finally:
        opened.close()


# --- files of released versions ---------------------------------------------------------------------------


def _released(file: Path, place: Path, tally: Tally, where: str, by_passphrase: bool) -> None:  # noqa: FBT001  # from a table
    program, passphrase = Program(upgrades=True), passphrase_of(file)
    raw_key, back = program.vault.raw_key(file, passphrase), place / "back.pgidesk"
    before = canonical_dump(file, raw_key)
    try:
        secret, made = _as_then(program, file, raw_key, place, by_passphrase=by_passphrase)
        program.backup_reader.restore(made, back, secret)
        tally.problems += [f"{where}: {table} differs" for table in differences(before, canonical_dump(back, raw_key))]
        program.files.open(back, passphrase).close()
        report = program.files.verify(back, passphrase)
    except DomainError as error:
        tally.problems.append(f"{where}: {type(error).__name__} {error.facts}")
        return
    tally.problems += [f"{where}: {problem.code} {problem.where}" for problem in report.problems]
    after = canonical_dump(back, raw_key, only=before.keys() - {"alembic_version"})
    tally.problems += [f"{where}: {table} lost rows once opened" for table in _lost(before, after)]


def _lost(before: Dump, after: Dump) -> Iterator[str]:
    """Name the tables that lost a row of before; opening adds entries to the trail."""
    for table, rows in after.items():
        kept = {
            row for row in before[table] if not (table == "file_settings" and HOME in row)
        }  # it is at home here now
        if not kept <= {*rows}:
            yield table


def _as_then(
    program: Program, file: Path, raw_key: bytes, place: Path, *, by_passphrase: bool
) -> tuple[BackupSecret, Path]:
    """Write the backup that the program of that version made: around a file with its tables."""
    old, (identity, public) = program.files.stores.look_into(file, raw_key), Envelope.new_identity()
    report = program.files.stores.verify(file, raw_key)
    box, target = AgeBackupBox(), place / "old.pgibak"
    facts = BackupFacts(
        schema_version=old.schema_version,
        file_id=old.settings["file_id"],
        sequence=1,
        created_utc="2026-01-31T08:00:00Z",
        row_counts=old.row_counts,
        audit_sequence=report.entries,
        audit_hash=report.head_hash,
        reason="manual",
        signer=box.signer(old.settings["signing_key"]),
    )
    secret = BackupSecret(BACKUP_PASSPHRASE) if by_passphrase else BackupSecret(recipients=(public,))
    with scratch_folder() as scratch:
        order = BackupOrder(facts, old.settings["signing_key"], target, secret)
        box.write(Path(shutil.copy(file, scratch)), order, Unwatched())
    box.keep(target)
    return secret if by_passphrase else BackupSecret(identities=(identity,)), target


def passphrase_of(file: Path) -> str:
    """Return what opens a frozen file: one is a training file."""
    if file.stem != "typical":
        return REAL_PASSPHRASE
    demo = json.loads((ROOT / "resources" / "demo" / "ar.json").read_text(encoding="utf-8"))
    return str(demo["passphrase"])
