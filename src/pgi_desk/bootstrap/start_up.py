"""What the window needs to open files: the StartUp port over the real program."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from pathlib import Path

from pgi_desk.bootstrap.lazy_papers import LazyPdfLock
from pgi_desk.bootstrap.system import clear_scratch
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import BackupFolderMissing, BackupFolderReadOnly, FolderMissing, FolderReadOnly
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.start_up import CheckedSetup, OpenDesk
from pgi_desk.gui.ways_out import system_outputs
from pgi_desk.services.backup_opening import BackupOpener
from pgi_desk.services.backup_ports import BackupFacts
from pgi_desk.services.files import CreateFile, OpenFile
from pgi_desk.services.homes import TakeOverOrder
from pgi_desk.services.key_change import KeyChangeOrder

PROBE = "probe.pgibak"  # never written


class ProgramStartUp:
    """Implements StartUp; each call belongs into the writing lane."""

    def __init__(self, program: Program | None = None, *, seed: int | None = None) -> None:
        self._program = program or Program(upgrades=True)
        self._seed = seed
        self._training: Path | None = None

    def warm_up(self) -> None:
        """Import what opening a file will need, and remove what a program that was killed left."""
        clear_scratch()
        program = self._program
        _ = program.files, program.content, program.backup_box, program.backup_media, program.shares

    def open(self, path: Path, sign_in_name: str, passphrase: str) -> OpenDesk:
        """Open a file, by name or with its own passphrase, and settle letters that a crash left uncertain."""
        files = self._program.files
        opened = files.sign_in(path, sign_in_name, passphrase) if sign_in_name.strip() else files.open(path, passphrase)
        return self._desk(self._program, opened)

    def check_new(self, command: CreateFile) -> None:
        """Look for what stands against a new file, without its passphrase."""
        from pgi_desk.services.letter_dress import refuse_telling_texts

        self._program.files.check(command)
        refuse_telling_texts(self._program.content, command.branch.checked().settings())

    def check_new_passphrase(self, command: CreateFile) -> None:
        """Look whether the passphrase of a new file is good enough."""
        self._program.files.check_passphrase(command)

    def check_backup_folder(self, folder: Path) -> None:
        """Look whether backups can be written there; raises BackupFolderMissing and BackupFolderReadOnly."""
        try:
            self._program.vault.refuse_bad_folder(folder / PROBE)
        except FolderMissing:
            raise BackupFolderMissing(path=folder) from None
        except FolderReadOnly as error:
            raise BackupFolderReadOnly(path=folder) from error

    def create(self, command: CreateFile) -> OpenDesk:
        """Make a file, close it, and open it as it will be opened from now on: the passphrase is proved by that."""
        files = self._program.files
        files.create(command).close()
        return self._desk(self._program, files.open(command.path, command.passphrase))

    def recover(self, path: Path, first: str, second: str) -> OpenDesk:
        """Open a file with two recovery sheets."""
        return self._desk(self._program, self._program.recovery_reader.recover(path, first, second))

    def look_into_backup(self, backup: Path, opener: BackupOpener) -> BackupFacts:
        """Return what is in a backup."""
        return self._program.backup_reader.inspect(backup, self._program.backup_opening.secret(opener))

    def restore_backup(self, backup: Path, opener: BackupOpener, target: Path) -> BackupFacts:
        """Write the file of a backup to a new place."""
        return self._program.backup_reader.restore(backup, target, self._program.backup_opening.secret(opener))

    def change_key(self, order: KeyChangeOrder) -> None:
        """Give a closed file its new key."""
        self._program.key_changer.run(order)

    def take_over(self, order: TakeOverOrder) -> None:
        """Make a closed copy the file that is worked with here."""
        self._program.files.take_over(order)

    def check_setup(self, path: Path) -> CheckedSetup:
        """Look whether a set-up file is the released one."""
        from pgi_desk.bootstrap.setup_check import checked_setup

        return checked_setup(path)

    def demo(self, language: str) -> OpenDesk:
        """Make a training file in a private temporary folder and open it."""
        from pgi_desk.bootstrap.demo import DEFAULT_SEED, make_demo_file

        self._training = folder = Path(tempfile.mkdtemp(prefix="pgi-desk-training-"))
        seed = DEFAULT_SEED if self._seed is None else self._seed
        program, opened = make_demo_file(folder / "training.pgidesk", language, seed=seed)
        return self._desk(program, opened, temporary=True)

    def remove_training(self) -> None:
        """Remove the folder of the training file."""
        if self._training is not None:
            shutil.rmtree(self._training, ignore_errors=True)

    def today(self) -> date:
        """Return the local date."""
        return self._program.clock.today()

    def generate_passphrase(self, words: int) -> str:
        """Return a passphrase of random words."""
        from pgi_desk.security.passphrases import generate_passphrase

        return generate_passphrase(words)

    def outputs(self, desk: OpenDesk) -> LetterOutputs:
        """Return the printers and the way to a file."""
        from pgi_desk.security.files import write_new_file

        return system_outputs(write_new_file, self._program.documents.pages, LazyPdfLock())

    @staticmethod
    def _desk(program: Program, opened: OpenFile, *, temporary: bool = False) -> OpenDesk:
        services = program.services(opened)
        services.letters.settle_interrupted()
        services.quick_contacts.expire()
        services.lists.note_own()
        minutes = services.locking.idle_minutes()
        backup = opened.upgraded.backup if opened.upgraded is not None else None

        def apart() -> OpenDesk:
            second = program.open_again(opened)
            return OpenDesk(second.path, program.services(second, services.desk.clock), second.store, key=second.key)

        return OpenDesk(
            opened.path,
            services,
            opened.store,
            temporary,
            opened.key,
            upgrade_backup=backup,
            erased=opened.erased,
            idle_minutes=minutes,
            open_apart=apart,
        )
