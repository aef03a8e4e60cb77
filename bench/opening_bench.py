"""Opening a large file without deriving its key, against opening the plain one; each side leaves one closed file."""

from __future__ import annotations

from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from bench import plain_twin
from bench.database_bench import Copies
from bench.measuring import Figure, compared, milliseconds
from bench.ready_key import ready_program
from bench.training_file import TrainingFile
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.persistence.encrypted_file import EncryptedFile
from pgi_desk.services.files import OpenFile

OPENS = 60
OPEN_TARGET = 5.0


def measure_opening(copies: Copies) -> tuple[Figure, ...]:
    """Measure the file alone and the whole way with its checks, its sign-in and the audit entry of that."""
    program = ready_program(copies.desk.raw_key)

    def store() -> float:
        return _store(copies.desk, program)

    def whole() -> float:
        return _whole(copies.desk, program)

    def plain() -> float:
        return _raw(copies.plain, None)

    def cipher() -> float:
        return _raw(copies.cipher, copies.desk.raw_key)

    return (
        compared("open", "open and read a row, key at hand", (store, plain), OPENS, OPEN_TARGET),
        compared("open_whole", "open, check place, sign in, audit entry", (whole, plain), OPENS, OPEN_TARGET),
        compared("open_raw_cipher", "open and read, raw driver, encrypted", (cipher, plain), OPENS, None),
    )


def _store(desk: TrainingFile, program: Program) -> float:
    opened: list[EncryptedFile] = []

    def work() -> None:
        opened.append(EncryptedFile(desk.path, desk.raw_key, program.clock.now))
        opened[0].queries().setting("kind")

    elapsed = milliseconds(work)
    opened[0].row_counts()  # opens the writer, whose closing makes it one file again
    opened[0].close()
    return elapsed


def _whole(desk: TrainingFile, program: Program) -> float:
    opened: list[OpenFile] = []

    def work() -> None:
        opened.append(program.files.open(desk.path, desk.passphrase))
        opened[0].store.queries().setting("kind")

    elapsed = milliseconds(work)
    opened[0].store.close()
    return elapsed


def _raw(path: Path, raw_key: bytes | None) -> float:
    opened: list[sqlcipher.Connection] = []

    def work() -> None:
        opened.append(plain_twin.open_raw(path, raw_key))
        plain_twin.first_row(opened[0])

    elapsed = milliseconds(work)
    plain_twin.close_raw(opened[0])
    return elapsed
