"""Files that are exchanged as a whole: every call is tried, and a file that is neither old nor new is noticed."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from faults import swaps
from pgi_desk.bootstrap.wiring import Program
from tests.helpers.canonical_dump import canonical_dump


@pytest.fixture
def exchange() -> swaps.Exchange:
    key = Program().vault.raw_key(swaps.FIXTURE, swaps.FIXTURE_PASSPHRASE)
    return swaps.Exchange(swaps.FIXTURE, "upgrade", key, key)


def test_every_call_is_tried_in_every_way_that_concerns_it() -> None:
    points = swaps.every_point({"pwrite64": 2, "fsync": 1})
    assert len(points) == 2 * 5 + 3
    assert len({str(point) for point in points}) == len(points)


def test_a_choice_of_the_points_has_the_rare_calls_in_it() -> None:
    points = swaps.every_point({"pwrite64": 900, "rename": 1})
    assert any(point.call == "rename" for point in swaps.chosen(points, 6, random.Random(1)))
    assert sorted(map(str, swaps.chosen(points, 10_000, random.Random(1)))) == sorted(map(str, points))


def test_the_untouched_file_is_whole_and_comes_to_this_version(exchange: swaps.Exchange, tmp_path: Path) -> None:
    path = Path(shutil.copyfile(swaps.FIXTURE, tmp_path / "b.pgidesk"))
    assert swaps.look(exchange, path, canonical_dump(swaps.FIXTURE, exchange.old_key), "") == ([], "old")


def test_what_is_lost_or_left_or_only_said_is_noticed(exchange: swaps.Exchange, tmp_path: Path) -> None:
    path = Path(shutil.copyfile(swaps.FIXTURE, tmp_path / "b.pgidesk"))
    before = dict(canonical_dump(swaps.FIXTURE, exchange.old_key))
    before["staff"] = [*before["staff"], ("somebody",)]
    (tmp_path / "b.pgidesk.leftover").touch()
    found, _ = swaps.look(exchange, path, before, "done")
    assert any("staff" in problem for problem in found)
    assert any("leftover" in problem for problem in found)
    assert any("said to be done" in problem for problem in found)


def test_a_file_that_is_cut_does_not_open(exchange: swaps.Exchange, tmp_path: Path) -> None:
    path = tmp_path / "b.pgidesk"
    path.write_bytes(swaps.FIXTURE.read_bytes()[:8192])
    found, which = swaps.look(exchange, path, canonical_dump(swaps.FIXTURE, exchange.old_key), "")
    assert which == "lost"
    assert found


def test_a_refused_write_while_the_copy_from_before_is_made_is_said(exchange: swaps.Exchange, tmp_path: Path) -> None:
    for number, (what, said) in enumerate((("ENOSPC", "refused DiskFull"), ("EIO", "refused StorageFailed"))):
        point = swaps.Point("write", f"error={what}", 3, "")
        assert swaps._disturbed(exchange, tmp_path / f"{number}", point.options()) == said
