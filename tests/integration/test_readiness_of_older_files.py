"""A file that an older program wrote keeps the modules that it works with; one without records opens none to itself."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.readiness import ReadinessState
from pgi_desk.domain.readiness_gate import Access, Module
from tests.helpers.clock import FixedClock

FIXTURES = Path(__file__).parents[1] / "fixtures"
PASSPHRASE = "lantern river seven chairs mosaic tern"
NEVER_THERE = (Module.INDICATORS, Module.SAFETY_PLAN, Module.FOLLOW_UP)


@pytest.mark.parametrize(
    ("folder", "name"), [(f"schema_{number}", name) for number in (1, 2, 3) for name in ("hostile", "empty")]
)
def test_what_was_used_stays_open_until_an_assessment_is_signed(
    folder: str, name: str, clock: FixedClock, tmp_path: Path
) -> None:
    path = Path(shutil.copy(FIXTURES / folder / f"{name}.pgidesk", tmp_path / "old.pgidesk"))
    program = Program(clock=clock, upgrades=True)
    opened = program.files.open(path, PASSPHRASE)
    try:
        openings, rows = program.services(opened).readiness.openings(), opened.store.row_counts()
    finally:
        opened.close()
    assert openings[Module.REFERRAL].standing.state is ReadinessState.NOT_ASSESSED
    for module, table in ((Module.DIRECTORY, "providers"), (Module.REFERRAL, "referrals")):
        assert openings[module].access is (Access.OPEN if rows[table] else Access.READ_ONLY)
    assert openings[Module.DIRECTORY].open == (name == "hostile")
    assert {openings[module].access for module in NEVER_THERE} == {Access.CLOSED}
