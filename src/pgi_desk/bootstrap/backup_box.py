"""Joins the archive format of exchange with the encryption of security; neither knows the other."""

from __future__ import annotations

import errno
import hashlib
import os
import re
from contextlib import closing
from datetime import datetime
from pathlib import Path

from pgi_desk import __version__
from pgi_desk.domain.errors import (
    BackupNotVerified,
    BackupRefused,
    DamagedBackup,
    DiskFull,
    DomainError,
    FileMissing,
    FolderReadOnly,
)
from pgi_desk.exchange.backup_archive import ArchiveStream, Manifest, encode_manifest, read_archive
from pgi_desk.resource_files import resource_path
from pgi_desk.security.backup_envelope import Envelope
from pgi_desk.security.branch_signer import BranchSigner
from pgi_desk.security.file_key_identity import identity_of_file_key
from pgi_desk.security.files import create_private_file, place_new_file
from pgi_desk.services.backup_ports import BackupFacts, BackupOrder, BackupProgress, BackupSecret, Phase, begin

CHUNK = 1024 * 1024
LONGEST_KEY_FILE = 64 * 1024
RESTORE_LANGUAGES = ("fr", "es", "ar")
BETWEEN_LANGUAGES = b"\n" + b"=" * 100 + b"\n\n"


class AgeBackupBox:
    """Implements the BackupBox port with age files."""

    def write(self, vault: Path, order: BackupOrder, progress: BackupProgress) -> Path:
        """Write a backup beside its final name, read it back from the medium and return the file inside."""
        begin(progress, Phase.ENCRYPT)
        facts, target, secret, seed = order.facts, order.target, order.secret, bytes.fromhex(order.signing_key)
        restore_text = restore_steps(order.language)
        manifest = encode_manifest(_manifest(vault, facts, restore_text, seed))
        moment = int(datetime.fromisoformat(facts.created_utc).timestamp())
        archive = ArchiveStream(manifest, BranchSigner.sign(seed, manifest), vault, restore_text, moment)
        once, once_public = Envelope.new_identity()
        with closing(archive):
            self._encrypt(archive, part_of(target), secret, once_public)
        begin(progress, Phase.READ_BACK)
        folder = vault.parent / "back"
        folder.mkdir(mode=0o700)
        identities = () if secret.passphrase is not None else (once,)
        try:
            back, again = self.read(part_of(target), folder, BackupSecret(secret.passphrase, (), identities))
        except DiskFull:
            raise  # the backup may be good, there is no room to look
        except DomainError as error:
            raise BackupNotVerified(path=target) from error
        if again != facts:
            raise BackupNotVerified(path=target)
        return back

    def part(self, target: Path) -> Path:
        """Return where a backup lies until it gets its name."""
        return part_of(target)

    def keep(self, target: Path) -> None:
        """Give the finished backup its name; raises FileExists."""
        place_new_file(part_of(target), target)

    def discard(self, target: Path) -> None:
        """Remove an unfinished backup."""
        part_of(target).unlink(missing_ok=True)

    def keys_in(self, source: Path | str) -> tuple[str, ...]:
        """Return the secret keys in a file as age writes it, or in text that was pasted from one."""
        if isinstance(source, Path):
            try:
                with source.open("rb") as stream:
                    text = stream.read(LONGEST_KEY_FILE).decode("utf-8", errors="replace")
            except OSError as error:
                raise FileMissing(path=source) from error
        else:
            text = source
        found = tuple(re.findall(r"AGE-SECRET-KEY-1[0-9A-Z]+", text.upper()))
        if not found:
            raise BackupRefused(problem="identity")
        return found

    def key_of_file(self, file_key: bytes) -> str:
        """Return the secret key that belongs to the key of a file."""
        return identity_of_file_key(file_key)[0]

    def needs_passphrase(self, backup: Path) -> bool:
        """Tell whether a passphrase opens this backup."""
        try:
            with backup.open("rb") as source:
                return Envelope.kind(source) == "passphrase"
        except OSError as error:
            raise FileMissing(path=backup) from error
        except BackupRefused as error:
            error.facts.setdefault("path", backup)
            raise

    def read(self, backup: Path, folder: Path, secret: BackupSecret) -> tuple[Path, BackupFacts]:
        """Take the file out of a backup; raises BackupRefused with the path of the backup, also when it cannot be read.

        DiskFull names the folder that it is taken out to, never the medium of the backup.
        """
        archive = folder / "archive.tar"
        try:
            with backup.open("rb") as source, create_private_file(archive) as target:
                Envelope.decrypt(source, target, passphrase=secret.passphrase, identities=secret.identities)
                target.seek(0)
                contents = read_archive(target, folder)
        except (FileNotFoundError, IsADirectoryError) as error:
            raise FileMissing(path=backup) from error
        except PermissionError as error:
            raise FolderReadOnly(path=backup, what="read", detail="EACCES") from error
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise DiskFull(path=folder) from error  # reading never asks for room
            raise DamagedBackup(path=backup, problem="unreadable") from error
        except BackupRefused as error:
            error.facts.setdefault("path", backup)
            raise
        finally:
            archive.unlink(missing_ok=True)
        signer = bytes.fromhex(contents.manifest.signer_public_hex)
        if not BranchSigner.verify(signer, contents.signature, contents.manifest_json):
            raise DamagedBackup(path=backup, problem="signature")
        return contents.vault, _facts(contents.manifest)

    def signer(self, signing_key: str) -> str:
        """Return the public key that belongs to a branch's secret for signing."""
        return BranchSigner.public_key(bytes.fromhex(signing_key)).hex()

    def public_key(self, text: str) -> str:
        """Return the public key that somebody typed or pasted; raises BackupRefused."""
        return Envelope.recipient(text)

    @staticmethod
    def _encrypt(archive: ArchiveStream, part: Path, secret: BackupSecret, once_public: str) -> None:
        with create_private_file(part) as target:
            if secret.passphrase is not None:
                Envelope.encrypt_with_passphrase(archive, target, secret.passphrase)
            else:
                Envelope.encrypt_to_recipients(archive, target, (*secret.recipients, once_public))
            target.flush()
            os.fsync(target.fileno())
        _forget_cache(part)


def restore_steps(language: str) -> bytes:
    """Return how to open a backup by hand: in the language of the branch where there is one, then in English."""
    english = resource_path("backup/RESTORE.en.txt").read_bytes()
    if language not in RESTORE_LANGUAGES:
        return english
    return resource_path(f"backup/RESTORE.{language}.txt").read_bytes() + BETWEEN_LANGUAGES + english


def part_of(target: Path) -> Path:
    """Return the name under which an unfinished backup lies; it is never listed as a backup."""
    return target.with_name(target.name + ".part")


def _forget_cache(part: Path) -> None:
    """Find the closed file again by its name and ask the system to read it from the medium next time.

    Where the system cannot do that, the comparison is of its cache.
    """
    if hasattr(os, "posix_fadvise"):
        with part.open("rb") as stream:
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _manifest(vault: Path, facts: BackupFacts, restore_text: bytes, seed: bytes) -> Manifest:
    digest = hashlib.sha256()
    with vault.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            digest.update(chunk)
    return Manifest(
        app_version=__version__,
        schema_version=facts.schema_version,
        file_id=facts.file_id,
        sequence=facts.sequence,
        created_utc=facts.created_utc,
        row_counts=facts.row_counts,
        vault_size=vault.stat().st_size,
        vault_sha256=digest.hexdigest(),
        restore_sha256=hashlib.sha256(restore_text).hexdigest(),
        audit_sequence=facts.audit_sequence,
        audit_hash=facts.audit_hash,
        signer_public_hex=BranchSigner.public_key(seed).hex(),
        reason=facts.reason,
    )


def _facts(manifest: Manifest) -> BackupFacts:
    return BackupFacts(
        schema_version=manifest.schema_version,
        file_id=manifest.file_id,
        sequence=manifest.sequence,
        created_utc=manifest.created_utc,
        row_counts=manifest.row_counts,
        audit_sequence=manifest.audit_sequence,
        audit_hash=manifest.audit_hash,
        reason=manifest.reason,
        signer=manifest.signer_public_hex,
    )
