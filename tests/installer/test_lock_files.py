"""The lock files pin what pyproject.toml asks for, with hashes, and name no machine and no package index."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RUNTIME = "requirements.lock"
DEVELOPMENT = "requirements-dev.lock"
FULL_SET = [*PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"]["dev"]]


def _text(name: str) -> str:
    return (ROOT / "installer" / name).read_text(encoding="utf-8")


def _pins(name: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", _text(name), flags=re.MULTILINE))


@pytest.mark.parametrize(
    ("name", "asked"),
    [(RUNTIME, PROJECT["project"]["dependencies"]), (DEVELOPMENT, FULL_SET + PROJECT["build-system"]["requires"])],
)
def test_every_dependency_is_locked_within_its_range(name: str, asked: list[str]) -> None:
    pins = _pins(name)
    outside = [
        text
        for text in asked
        for requirement in [Requirement(text)]
        if not requirement.specifier.contains(pins.get(canonicalize_name(requirement.name), "0"))
    ]
    assert outside == [], "run make lock"


def test_both_locks_pin_the_same_versions() -> None:
    assert _pins(RUNTIME).items() <= _pins(DEVELOPMENT).items()


@pytest.mark.parametrize("name", [RUNTIME, DEVELOPMENT])
def test_every_pin_has_hashes_and_qt_covers_more_than_this_platform(name: str) -> None:
    blocks = re.split(r"^(?=[a-z])", _text(name), flags=re.MULTILINE)[1:]
    hashes = {block.split("==")[0]: block.count("--hash=sha256:") for block in blocks}
    assert min(hashes.values()) >= 1
    assert hashes["pyside6-essentials"] >= 4


@pytest.mark.parametrize("name", [RUNTIME, DEVELOPMENT])
def test_no_host_and_no_machine_path_is_written_down(name: str) -> None:
    text = _text(name)
    assert "://" not in text
    assert not re.search(r"(^|\s)(--(index-url|extra-index-url|find-links|trusted-host)|/)", text)
