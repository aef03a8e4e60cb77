"""Whatever is missing for making and checking installers is said at once, before an hour of work, with the command."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from installer import build_deb, build_setup, check_installers, make_installers
from installer.release_parts import Refused, need

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A computer on which no tool is installed, and what was made on it."""
    monkeypatch.setattr("installer.release_parts.shutil.which", lambda name, path=None: None)
    monkeypatch.setattr(check_installers, "OUT", tmp_path)
    return tmp_path


def test_all_that_is_missing_is_one_command(bare: Path) -> None:
    with pytest.raises(Refused) as refused:
        need({"makensis": "nsis", "strip": "binutils", "objdump": "binutils"}, "", "A Python is missing.")
    assert str(refused.value).splitlines() == [
        "Missing here: binutils nsis. On Debian: sudo apt-get install binutils nsis",
        "A Python is missing.",
    ]
    need({})


def test_the_builds_say_before_the_first_step_what_the_last_one_needs(
    bare: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(make_installers, "STEPS", (lambda: pytest.fail("a step was begun"),))
    assert make_installers.main() == 2
    said = capsys.readouterr().err
    assert {"nsis", "chrpath", "dpkg-dev"} <= set(said.splitlines()[0].split("apt-get install ")[1].split())
    assert "PYTHON_FOR_WINDOWS=" in said


def test_the_checks_say_before_the_first_one_what_the_last_one_needs(
    bare: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    for name in check_installers.CHECKS:
        monkeypatch.setitem(check_installers.CHECKS, name, lambda: pytest.fail("a check was begun"))
    assert check_installers.main([]) == 2
    said = capsys.readouterr().err
    assert {"debootstrap", "lintian", "wine"} <= set(said.splitlines()[0].split("apt-get install ")[1].split())
    assert "sudo make installers-check" in said
    assert "PYTHON_FOR_WINDOWS=" in said
    assert check_installers.main(["debian"]) == 2
    assert "the checks are deb, windows, twice" in capsys.readouterr().err


def test_a_check_of_what_was_not_made_says_so(
    bare: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(check_installers, "need", lambda programs, *others: None)
    for word in ("deb", "windows", "twice"):
        assert check_installers.main([word]) == 2
        assert "run make installers first" in capsys.readouterr().err


def test_the_guide_for_releases_names_every_package_that_is_needed() -> None:
    guide = (ROOT / "docs" / "release.md").read_text(encoding="utf-8")
    commands = " ".join(re.findall(r"apt-get install ([a-z0-9 \n-]+)`", guide)).split()
    tools = build_deb.TOOLS | build_setup.TOOLS | check_installers.TOOLS_DEB | check_installers.TOOLS_WINDOWS
    assert set(tools.values()) - {"dpkg"} <= set(commands)
    assert "PYTHON_FOR_WINDOWS" in guide
