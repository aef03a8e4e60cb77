"""What each command does; sentences and exit codes, no rules."""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable
from pathlib import Path

from pgi_desk.bootstrap.demo import demo_material
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.command_line.comparison import comparison_lines
from pgi_desk.command_line.entry import DAMAGED, GOOD
from pgi_desk.command_line.passphrases import PassphraseSource
from pgi_desk.domain.anchor import ChainState
from pgi_desk.domain.errors import WrongBackupSecret
from pgi_desk.services.anchors import ChainCheck
from pgi_desk.services.backup import MakeBackup
from pgi_desk.services.backup_care import fingerprint
from pgi_desk.services.backup_opening import BackupOpener, Way
from pgi_desk.services.backup_ports import BackupFacts
from pgi_desk.services.erased_again import ErasedBefore
from pgi_desk.services.files import CreateFile
from pgi_desk.services.letter_dress import refuse_telling_texts
from pgi_desk.services.read_models import VerifyReport
from pgi_desk.services.seeding import SeedingService

PROBLEMS = {
    "page_damaged": "a page of the file is damaged",
    "structure_damaged": "the structure of the file is damaged",
    "reference_broken": "a record points to one that is not there",
    "unreadable": "a part of the file cannot be read",
    "chain_broken": "the audit trail was changed or cut",
    "row_unknown": "a record is there that the audit trail does not know",
    "row_changed": "a record was changed outside this program or put back to an older state",
    "row_missing": "a record is gone that the audit trail knows",
}

FINDING_DIFFERS = (
    "PROBLEM: what records are found by is not that of the records: an older part of it was put back."
    " The records are as they were written. Check the file in the window, in the audit trail: that makes it anew."
)
SEEN = {
    ChainState.GOES_ON: "It goes on from what this laptop saw last, {seen}.",
    ChainState.OLDER: "WARNING: it ends at entry {head} and is older than what this laptop saw last, {seen}.",
    ChainState.DIFFERS: "WARNING: it is not what this laptop saw last: {seen} was changed afterwards.",
}


def demo(arguments: argparse.Namespace) -> int:
    """Open training mode, or walk through the main job without a screen."""
    from pgi_desk.command_line.window import open_demo, walk_demo

    if arguments.headless:
        return walk_demo(arguments.out or Path("build/demo"), arguments.language, arguments.seed)
    return open_demo(arguments.language, arguments.seed)


def create(arguments: argparse.Namespace) -> int:
    """Make a new file."""
    program, secrets = Program(), PassphraseSource(arguments.passphrase_fd)
    program.vault.refuse_bad_folder(arguments.file)
    program.vault.refuse_unsafe_place(arguments.file)
    command = CreateFile(
        path=arguments.file,
        passphrase=secrets.ask_new("New passphrase of the file"),
        branch_name=arguments.branch,
        profile=arguments.profile,
        demo=arguments.demo,
        agreement_on=arguments.agreement_signed_on,
    )
    refuse_telling_texts(program.content, command.branch.checked().settings())
    program.files.create(command).store.close()
    _say(f"Made {arguments.file}.")
    return GOOD


def seed(arguments: argparse.Namespace) -> int:
    """Add generated people to a training file."""
    program, secrets = Program(), PassphraseSource(arguments.passphrase_fd)
    opened = program.files.open(arguments.file, secrets.ask("Passphrase of the file"), demo=True)
    try:
        service = SeedingService(program.services(opened).desk, demo_material("en"))
        added = service.seed(arguments.people, random.Random(arguments.seed))  # noqa: S311  # must repeat, not secret
    finally:
        opened.store.close()
    _say(f"Added {added} fictional people to {arguments.file}.")
    return GOOD


def verify(arguments: argparse.Namespace) -> int:
    """Check a file completely."""
    program, secrets = Program(), PassphraseSource(arguments.passphrase_fd)
    passphrase = secrets.ask("Passphrase of the file")
    report = program.files.verify(arguments.file, passphrase)
    _say(f"{report.entries} entries of the audit trail and {report.rows} records checked.")
    code = _report(report)
    if report.good:
        if report.finding_differed:
            _say(FINDING_DIFFERS)
            code = DAMAGED
        _say(_last_seen_here(program.files.compare(arguments.file, passphrase, program.anchors)))
    return code


def backup(arguments: argparse.Namespace) -> int:
    """Make a backup."""
    program, secrets = Program(), PassphraseSource(arguments.passphrase_fd)
    opened = program.files.open(arguments.file, secrets.ask("Passphrase of the file"))
    try:
        services = program.services(opened)
        passphrase = None
        if not arguments.recipient:
            suggest = services.backup_care.suggest_passphrase
            passphrase = secrets.ask_made("New passphrase of the backup", suggest)
        command = MakeBackup(arguments.to, passphrase, tuple(arguments.recipient))
        made = services.backup.make(command)
        services.anchors.advance()
    finally:
        opened.store.close()
    _say(f"{made.path}\nWritten, read back and compared: {made.size} bytes.")
    return GOOD


def verify_backup(arguments: argparse.Namespace) -> int:
    """Check a backup."""
    program, secrets = Program(), PassphraseSource(arguments.passphrase_fd)
    secret = program.backup_opening.secret(_opener(program, arguments, secrets))
    facts = program.backup_reader.inspect(arguments.backup, secret)
    _say(f"Backup number {facts.sequence} of {facts.created_utc} is whole: {sum(facts.row_counts.values())} rows.")
    _say(f"It is signed with {fingerprint(facts.signer)}; the page Backups of the branch shows the same figures.")
    return GOOD


def restore(arguments: argparse.Namespace) -> int:
    """Restore a backup to a new file, and say first how it differs from the one in use when that is given."""
    program, secrets = Program(), PassphraseSource(arguments.passphrase_fd)
    program.vault.refuse_bad_folder(arguments.to)
    if arguments.compare is not None:
        facts = _restore_beside(program, arguments, secrets)
    else:
        secret = program.backup_opening.secret(_opener(program, arguments, secrets))
        facts = program.backup_reader.restore(arguments.backup, arguments.to, secret)
        _say(_erased_before(program.files.erased.before(facts.file_id)))
    _say(f"Restored the backup of {facts.created_utc} to {arguments.to}. Open it with the passphrase of that time.")
    _say(
        "On another computer, or beside the original, it is read only until a coordinator takes it over in the window."
    )
    return GOOD


def verify_setup(arguments: argparse.Namespace) -> int:
    """Check that a set-up file was signed with the release key that came with this program."""
    from pgi_desk.bootstrap.setup_check import checked_setup, own_key

    found = checked_setup(arguments.setup)
    _say(f"SHA-256: {found.digest}")
    if found.refusal is not None:
        raise found.refusal
    _say(f"{found.name} is whole and was signed with the release key {found.key} ({own_key().name}).")
    _say(f"Its signature says: {found.said}")
    return GOOD


RUN: dict[str, Callable[[argparse.Namespace], int]] = {
    "demo": demo,
    "create": create,
    "seed": seed,
    "verify": verify,
    "backup": backup,
    "verify-backup": verify_backup,
    "restore": restore,
    "verify-setup": verify_setup,
}


def _restore_beside(program: Program, arguments: argparse.Namespace, secrets: PassphraseSource) -> BackupFacts:
    opened = program.files.open(arguments.compare, secrets.ask("Passphrase of the file in use"))
    try:
        services = program.services(opened)
        opener = _opener(program, arguments, secrets, otherwise=Way.OPEN_FILE)
        _say("\n".join(comparison_lines(services.backup_restore.compare(arguments.backup, opener).differences)))
        restored = services.backup_restore.restore(arguments.backup, opener, arguments.to)
        _say(f"Records that were erased since and were erased from the copy again: {restored.erased_again}.")
        services.anchors.advance()
    finally:
        opened.store.close()
    return restored.facts


def _erased_before(known: ErasedBefore) -> str:
    if not known.complete:
        return (
            "This computer cannot know who was erased after the backup was made. Compare with the computer on which the"
            " branch works, and erase them again."
        )
    if not known.remembered:
        return "This computer remembers nobody who was erased from this file."
    records = "1 erased record" if known.remembered == 1 else f"{known.remembered} erased records"
    return (
        f"This computer remembers {records} of this file. Those that the backup still holds"
        " are erased again when the file is first opened, before anything is shown."
    )


def _opener(
    program: Program, arguments: argparse.Namespace, secrets: PassphraseSource, *, otherwise: Way = Way.KEY
) -> BackupOpener:
    if arguments.identity is not None:
        return BackupOpener(Way.KEY, key_file=arguments.identity)
    if program.backup_box.needs_passphrase(arguments.backup):
        return BackupOpener(passphrase=secrets.ask("Passphrase of the backup"))
    if otherwise is Way.KEY:
        raise WrongBackupSecret(needs="identity", path=arguments.backup)
    return BackupOpener(otherwise)


def _last_seen_here(check: ChainCheck | None) -> str:
    if check is None or check.seen is None:
        return "This laptop has not seen the file before."
    seen = f"entry {check.seen.sequence} of {check.seen.utc}"
    return SEEN[check.state].format(seen=seen, head=check.head.sequence)


def _report(report: VerifyReport) -> int:
    for problem in report.problems:
        _say(f"PROBLEM: {PROBLEMS.get(problem.code, problem.code)} ({problem.where})")
    _say("The file is whole." if report.good else "Do not work with this file; restore the newest backup.")
    return GOOD if report.good else DAMAGED


def _say(text: str) -> None:
    print(text)
