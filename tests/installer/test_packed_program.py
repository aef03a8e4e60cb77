"""The recipe of the packed program, run with a packer that only listens, on Linux and as a Mac would read it."""

from __future__ import annotations

import importlib.util
import json
import re
import runpy
import sys
import types
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest

from installer import build_setup
from installer.packed_parts import GUIDES, HIDDEN
from installer.release_parts import Refused
from installer.sbom import locked

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "installer" / "pgi-desk.spec"


class Listening:
    """Stands for the words of PyInstaller and keeps what each was told."""

    def __init__(self) -> None:
        self.told: dict[str, list[dict[str, Any]]] = {}

    def word(self, name: str) -> Any:
        def listen(*given: Any, **named: Any) -> types.SimpleNamespace:
            self.told.setdefault(name, []).append({"given": given, **named})
            scripts = [("pyi_rth", "x", "PYSOURCE"), ("launch", "y", "PYSOURCE")]
            return types.SimpleNamespace(
                binaries=named.get("binaries", []), datas=named.get("datas", []), scripts=scripts, pure=[]
            )

        return listen


@pytest.fixture
def packer(monkeypatch: pytest.MonkeyPatch) -> Listening:
    """Nothing of the packer itself is installed where the tests run."""
    hooks = types.ModuleType("PyInstaller.utils.hooks")
    vars(hooks).update(collect_data_files=lambda name: [(f"/{name}/x", name)], collect_dynamic_libs=lambda name: [])
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, types.ModuleType(name))
    monkeypatch.setitem(sys.modules, hooks.__name__, hooks)
    return Listening()


def _read_spec(packer: Listening) -> None:
    words = {name: packer.word(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    runpy.run_path(str(SPEC), {**words, "SPECPATH": str(SPEC.parent)})


@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_the_recipe_takes_along_what_nobody_imports(
    packer: Listening, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    _read_spec(packer)
    (analysis,) = packer.told["Analysis"]
    assert analysis["hiddenimports"] == HIDDEN
    places = {f"{place}/{Path(source).name}" for source, place in analysis["datas"]}
    resources = (path for path in (ROOT / "resources").rglob("*") if path.is_file() and path.suffix != ".ts")
    assert {f"pgi_desk/_resources/{path.relative_to(ROOT / 'resources')}" for path in resources} <= places
    assert {f"pgi_desk/_resources/docs/{path.name}" for path in GUIDES} <= places
    assert "pgi_desk/persistence/migrations/env.py" in places
    assert len(packer.told.get("BUNDLE", [])) == (system == "darwin")
    # Qt stays a library of its own: one folder, never one file.
    assert all(one["exclude_binaries"] and not one["upx"] for one in packer.told["EXE"])


def test_what_is_hidden_is_there_and_what_is_there_is_locked() -> None:
    assert [name for name in HIDDEN if importlib.util.find_spec(name) is None] == []
    words = (ROOT / "pyproject.toml").read_text(encoding="utf-8").split("dependencies = [")[1].split("]")[0]
    needed = {name.lower().replace("_", "-") for name in re.findall(r'"([A-Za-z0-9_-]+)', words)}
    assert needed <= set(locked())


def test_libraries_that_lie_beside_their_packages_are_named() -> None:
    """They are asked for from C, or in a text that is run, where no packer looks."""
    beside = set()
    for name in locked():
        for file in distribution(name).files or ():
            if len(file.parts) == 1 and file.suffix in {".so", ".pyd"}:
                beside.add(file.name.split(".")[0])
    assert "_rl_accel" in beside
    assert beside <= set(HIDDEN)


def test_the_windows_program_has_the_guides_that_the_handbook_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("compile_forms", "compile_translations"):
        monkeypatch.setattr(build_setup, name, lambda: None)
    build_setup.put_program(tmp_path)
    resources = tmp_path / "pgi_desk" / "_resources"
    assert sorted(path.name for path in (resources / "docs").iterdir()) == [path.name for path in GUIDES]
    index = json.loads((resources / "help" / "topics.json").read_text(encoding="utf-8"))
    for topic in (topic for group in index["groups"].values() for topic in group):
        assert any((resources / folder / f"{topic}.md").is_file() for folder in ("help/en", "docs")), topic


def test_set_up_says_in_our_languages_that_it_is_damaged() -> None:
    says = f"{build_setup.DAMAGED_SAYS} Common causes include\nincomplete download and damaged media. " + "x" * 110
    stub = b"MZ\0\0" + says.encode("utf-16-le") + b"\0\0" + "NSIS Error".encode("utf-16-le") + b"\0\0E\0n\0d\0"
    ours = build_setup.with_sentence(stub)
    assert len(ours) == len(stub)
    assert ours.endswith(b"\0\0E\0n\0d\0")
    assert build_setup.DAMAGED.encode("utf-16-le") + b"\0\0" in ours
    assert len(build_setup.DAMAGED.splitlines()) == 4
    with pytest.raises(Refused, match="does not say"):
        build_setup.with_sentence(b"MZ" + build_setup.DAMAGED_SAYS.encode("utf-16-le") + b"\0\0")
