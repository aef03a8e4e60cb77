"""What the family of races looks for is found when it is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from faults import races


def test_two_that_write_and_a_change_that_is_lost_are_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(races, "_raced", lambda _offices, _seed: ["writer assistance a", "writer assistance b"])
    problems = races.run_races(1, 3, tmp_path).problems
    assert any("race 0" in problem for problem in problems)
    assert any("lost assistance a" in problem for problem in problems)
