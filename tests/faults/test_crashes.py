"""The family of crashes sees what a process without protection leaves."""

from __future__ import annotations

import resource
import sys
from pathlib import Path

import pytest

from faults.crashes import SOFT, crash


@pytest.mark.skipif(resource.getrlimit(resource.RLIMIT_CORE)[1] == 0, reason="this system allows no cores at all")
@pytest.mark.parametrize("how", ["inside", "outside"])
def test_a_core_of_an_unprotected_process_is_seen_and_cleared(tmp_path: Path, how: str) -> None:
    problems, _ = crash((sys.executable, "-c", SOFT), "", tmp_path, how)
    assert "left a core" in problems
    assert list((tmp_path / "cores").iterdir()) == []


def test_a_process_that_does_not_crash_is_named(tmp_path: Path) -> None:
    problems, _ = crash(
        (sys.executable, "-c", "import sys; print('open', flush=True); sys.stdin.read()"), "", tmp_path, "inside"
    )
    assert any(problem.startswith("did not crash") for problem in problems)
