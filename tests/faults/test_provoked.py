"""The search in what is written about errors finds what a process without our hooks would write."""

from __future__ import annotations

from pathlib import Path

from faults import provoked


def test_without_the_hooks_words_and_tracebacks_are_found(tmp_path: Path) -> None:
    written = provoked.said(40, 20, tmp_path, provoked.UNGUARDED)
    found = provoked.found_in(written, tmp_path, 40, 20)
    assert any(problem.startswith("canary") for problem in found)
    assert any(problem.startswith("Traceback") for problem in found)


def test_a_key_and_a_provocation_that_went_nowhere_are_found(tmp_path: Path) -> None:
    (tmp_path / "raw key").write_bytes(bytes(range(48)))
    written = b"key is " + bytes(range(32)).hex().encode() + b"\nnothing happened: sql_1\nexit 0\n"
    assert provoked.found_in(written, tmp_path, 4, 20) == ["the key", "nothing happened: sql_1"]
    assert provoked.found_in(b"exit 1\n", tmp_path, 4, 20) == ["exit 1"]
