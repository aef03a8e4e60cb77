"""The full check of a file against SQLCipher's check of its pages alone."""

from __future__ import annotations

from collections.abc import Callable

from bench.measuring import Figure, Spent, compared_twice, interleaved, medians, spent
from bench.training_file import TrainingFile
from pgi_desk.persistence.encrypted_file import verify_path
from pgi_desk.persistence.engine import connect
from pgi_desk.persistence.vouching import check_contents

CHECKS = 3
VERIFY_TARGET = 3.0


def measure_verify(desk: TrainingFile) -> tuple[Figure, ...]:
    """Measure the check that the program makes, and its largest part by itself."""

    def whole() -> Spent:
        return spent(lambda: verify_path(desk.path, desk.raw_key))

    def pages() -> Spent:
        return _pragma(desk, "cipher_integrity_check")

    def structure() -> float:
        return _pragma(desk, "integrity_check(20)").processor

    def contents() -> float:
        connection = connect(desk.path, desk.raw_key, mode="ro", wal=False)
        try:
            return spent(lambda: check_contents(connection)).processor
        finally:
            connection.close()

    parts = {
        "structure": ("SQLite's own check of the structure", structure),
        "contents": ("audit chain and digests of all rows", contents),
    }
    what = "full check, against that of the pages alone"
    return (
        *compared_twice("verify", what, (whole, pages), CHECKS, VERIFY_TARGET),
        *(_part(name, what, work, pages) for name, (what, work) in parts.items()),
    )


def _part(name: str, what: str, work: Callable[[], float], pages: Callable[[], Spent]) -> Figure:
    """Measure a part by itself, in processor time."""
    found = medians(interleaved({"part": work, "pages": lambda: pages().processor}, CHECKS, warm_ups=1))
    return Figure(f"verify_{name}", what, "ms", found["part"], found["pages"], CHECKS)


def _pragma(desk: TrainingFile, name: str) -> Spent:
    connection = connect(desk.path, desk.raw_key, mode="ro", wal=False)
    try:
        return spent(lambda: connection.execute(f"PRAGMA {name}").fetchall())
    finally:
        connection.close()
