"""The full check of a file against SQLCipher's check of its pages alone."""

from __future__ import annotations

from bench.measuring import Figure, compared, milliseconds
from bench.training_file import TrainingFile
from pgi_desk.persistence.encrypted_file import verify_path
from pgi_desk.persistence.engine import connect

CHECKS = 3
VERIFY_TARGET = 3.0


def measure_verify(desk: TrainingFile) -> tuple[Figure, ...]:
    """Measure the check that the program makes, and its largest part by itself."""

    def whole() -> float:
        return milliseconds(lambda: verify_path(desk.path, desk.raw_key))

    def pages() -> float:
        return _pragma(desk, "cipher_integrity_check")

    def structure() -> float:
        return _pragma(desk, "integrity_check(20)")

    what = "full check, against that of the pages alone"
    return (
        compared("verify", what, (whole, pages), CHECKS, VERIFY_TARGET),
        compared("verify_structure", "SQLite's own check of the structure", (structure, pages), CHECKS, None),
    )


def _pragma(desk: TrainingFile, name: str) -> float:
    connection = connect(desk.path, desk.raw_key, mode="ro", wal=False)
    try:
        return milliseconds(lambda: connection.execute(f"PRAGMA {name}").fetchall())
    finally:
        connection.close()
