"""What the application needs from outside to open, make or practise on a file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from pgi_desk.domain.errors import DomainError

if TYPE_CHECKING:  # the unlock window must not wait for these imports
    from pgi_desk.domain.errors import SetupNotGenuine
    from pgi_desk.gui.printing import LetterOutputs
    from pgi_desk.services.backup_opening import BackupOpener
    from pgi_desk.services.backup_ports import BackupFacts
    from pgi_desk.services.erased_again import Replayed
    from pgi_desk.services.file_key import FileKey
    from pgi_desk.services.files import CreateFile
    from pgi_desk.services.homes import TakeOverOrder
    from pgi_desk.services.key_change import KeyChangeOrder
    from pgi_desk.services.ports import RecordStore
    from pgi_desk.services.service_set import ServiceSet


@dataclass(frozen=True, slots=True)
class OpenDesk:
    """An open file with its use cases; `path` is shown, `temporary` files are removed at the end.

    `upgrade_backup` is the backup that was made when the file was brought from an older version to this one. `erased`
    says whether it still held records that were erased before.
    """

    path: Path
    services: ServiceSet
    store: RecordStore
    temporary: bool = False
    key: FileKey | None = None
    upgrade_backup: Path | None = None
    erased: Replayed | None = None
    idle_minutes: int = 5
    open_apart: Callable[[], OpenDesk] | None = None

    def keep_apart(self, storing: Callable[[OpenDesk], None]) -> None:
        """Store something over a second connection, because a long job holds the first; the process ends after it."""
        if self.open_apart is not None:
            storing(self.open_apart())

    def close(self) -> None:
        """Close the file and forget its key; what this laptop saw last of it is remembered before."""
        with suppress(DomainError):  # what cannot be remembered must not keep the file open
            self.services.anchors.advance()
        self.store.close()
        if self.key is not None:
            self.key.forget()


@dataclass(frozen=True, slots=True)
class CheckedSetup:
    """What was found out about a set-up file: its SHA-256 digest, and what its signature says or why it says nothing.

    `key` is the number of the release key of this program.
    """

    name: str
    digest: str
    key: str
    said: str = ""
    refusal: SetupNotGenuine | None = None


class StartUp(Protocol):
    """Opens files; everything here may take seconds and runs off the window's thread."""

    def warm_up(self) -> None:
        """Import the heavy modules while the passphrase is being typed."""

    def open(self, path: Path, sign_in_name: str, passphrase: str) -> OpenDesk:
        """Open a file with one's own passphrase, or without a name with that of the file; raises a FileRefused."""

    def check_new(self, command: CreateFile) -> None:
        """Raise the InvalidEntry or FileRefused that stands against a new file; its passphrase is not looked at."""

    def check_new_passphrase(self, command: CreateFile) -> None:
        """Raise WeakPassphrase when the passphrase of a new file is too easy to guess."""

    def check_backup_folder(self, folder: Path) -> None:
        """Raise FolderMissing or FolderReadOnly when no backup can be written there."""

    def create(self, command: CreateFile) -> OpenDesk:
        """Make a file and open it with its passphrase; raises FileRefused, WeakPassphrase and InvalidEntry."""

    def recover(self, path: Path, first: str, second: str) -> OpenDesk:
        """Open a file with two recovery sheets as typed; raises ShareRefused and FileRefused."""

    def look_into_backup(self, backup: Path, opener: BackupOpener) -> BackupFacts:
        """Return what is in a backup, compared with its signed manifest; raises BackupRefused and ShareRefused."""

    def restore_backup(self, backup: Path, opener: BackupOpener, target: Path) -> BackupFacts:
        """Write the file of a backup to a new place; raises BackupRefused, ShareRefused and FileRefused."""

    def change_key(self, order: KeyChangeOrder) -> None:
        """Give a closed file its new key; raises FileRefused and DiskFull, and the file is as before then."""

    def take_over(self, order: TakeOverOrder) -> None:
        """Make a closed copy the file that is worked with here; raises a FileRefused, and it is as before then."""

    def check_setup(self, path: Path) -> CheckedSetup:
        """Look whether a set-up file is the released one; raises SetupNotGenuine when it cannot be read."""

    def demo(self, language: str) -> OpenDesk:
        """Make a training file in a temporary place and open it."""

    def remove_training(self) -> None:
        """Remove the training file, also one that was only being made."""

    def today(self) -> date:
        """Return the local date."""

    def generate_passphrase(self, words: int) -> str:
        """Return a passphrase of random words."""

    def outputs(self, desk: OpenDesk) -> LetterOutputs:
        """Return the printers and the way to a file."""
