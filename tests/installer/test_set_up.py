"""Set-up makes the environment from the lock once, starts over after a failure and says why it cannot go on."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest

from installer import set_up, system_packages
from installer.set_up import NEEDED_BYTES, STAMP, Environment, packages_sentence, too_old
from installer.system_packages import Refused
from tests.installer.pretend_machine import PretendMachine


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "installer").mkdir()
    (tmp_path / "installer" / "requirements-dev.lock").write_text("alembic==1.20.1\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    (tmp_path / "src" / "pgi_desk").mkdir(parents=True)
    (tmp_path / "src" / "pgi_desk" / "__init__.py").write_text('__version__ = "1"\n')
    return tmp_path


@pytest.mark.parametrize("version", [(3, 7, 3), (3, 10, 13)])
def test_an_old_python_is_named_with_the_way_out(version: tuple[int, ...]) -> None:
    sentence = too_old(version)
    assert "3.11 or newer" in sentence
    assert ".".join(map(str, version)) in sentence
    assert "make demo PYTHON=" in sentence


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 14, 2), (4, 0, 0)])
def test_a_new_enough_python_is_not_complained_about(version: tuple[int, ...]) -> None:
    assert too_old(version) == ""


@pytest.mark.parametrize("module", [set_up, system_packages])
def test_an_old_python_can_read_set_up_at_all(module: object) -> None:
    path = Path(str(vars(module)["__file__"]))
    ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_the_environment_is_made_once(checkout: Path) -> None:
    machine = PretendMachine()
    environment = Environment(checkout, machine)
    environment.bring_up_to_date()
    environment.bring_up_to_date()
    assert machine.kinds() == ["venv", "--requirement", "--editable"]


def test_packages_come_only_from_the_lock_with_hashes_and_never_as_source(checkout: Path) -> None:
    machine = PretendMachine()
    Environment(checkout, machine).bring_up_to_date()
    packages = machine.commands[1]
    assert {"--require-hashes", "--no-deps", "--only-binary=:all:"} <= set(packages)
    assert packages[-1] == str(checkout / "installer" / "requirements-dev.lock")
    assert {"--no-build-isolation", "--no-deps"} <= set(machine.commands[2])


def test_a_changed_lock_makes_a_new_environment(checkout: Path) -> None:
    machine = PretendMachine()
    environment = Environment(checkout, machine)
    environment.bring_up_to_date()
    left_over = environment.folder / "left-over"
    left_over.touch()
    machine.commands.clear()
    environment.lock.write_text("alembic==1.20.2\n")
    environment.bring_up_to_date()
    assert machine.kinds() == ["venv", "--requirement", "--editable"]
    assert not left_over.exists()


@pytest.mark.parametrize("changed", ["pyproject.toml", "src/pgi_desk/__init__.py"])
def test_a_changed_project_is_only_installed_again(checkout: Path, changed: str) -> None:
    machine = PretendMachine()
    environment = Environment(checkout, machine)
    environment.bring_up_to_date()
    machine.commands.clear()
    (checkout / changed).write_text("# changed\n")
    environment.bring_up_to_date()
    environment.bring_up_to_date()
    assert machine.kinds() == ["--editable"]


def test_what_an_interrupted_run_left_is_removed(checkout: Path) -> None:
    environment = Environment(checkout, PretendMachine())
    half_made = environment.folder / "lib" / "half-made"
    half_made.mkdir(parents=True)
    environment.bring_up_to_date()
    assert not half_made.exists()
    assert environment.stamped() == (environment.packages_digest(), environment.project_digest())


def test_a_link_in_place_of_the_environment_is_replaced_and_not_followed(checkout: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "kept").touch()
    environment = Environment(checkout, PretendMachine())
    environment.folder.symlink_to(elsewhere)
    environment.bring_up_to_date()
    assert (elsewhere / "kept").exists()
    assert not environment.folder.is_symlink()


def test_an_environment_without_its_interpreter_is_made_anew(checkout: Path) -> None:
    machine = PretendMachine()
    environment = Environment(checkout, machine)
    environment.bring_up_to_date()
    environment.python.unlink()
    environment.bring_up_to_date()
    assert machine.kinds().count("venv") == 2


def test_a_moved_checkout_is_set_up_again(checkout: Path, tmp_path: Path) -> None:
    Environment(checkout, PretendMachine()).bring_up_to_date()
    moved = tmp_path / "a new place"
    moved.mkdir()
    for name in (".venv", "installer", "pyproject.toml", "src"):
        shutil.move(str(checkout / name), str(moved / name))
    machine = PretendMachine()
    Environment(moved, machine).bring_up_to_date()
    assert machine.kinds() == ["venv", "--requirement", "--editable"]


@pytest.mark.parametrize("step", ["venv", "--requirement", "--editable"])
def test_a_failed_step_leaves_no_stamp_and_the_next_run_starts_over(checkout: Path, step: str) -> None:
    machine = PretendMachine()
    machine.fails = {step: "the last line"}
    environment = Environment(checkout, machine)
    with pytest.raises(Refused, match="the last line"):
        environment.bring_up_to_date()
    assert not (environment.folder / STAMP).exists()
    machine.fails.clear()
    machine.commands.clear()
    environment.bring_up_to_date()
    assert machine.kinds()[0] == "venv"


def test_too_little_space_is_said_before_anything_is_made(checkout: Path) -> None:
    machine = PretendMachine()
    machine.free = NEEDED_BYTES - 1
    with pytest.raises(Refused, match=r"Only 1\.5 GB are free"):
        Environment(checkout, machine).bring_up_to_date()
    assert machine.commands == []


def test_a_read_only_folder_is_said_before_anything_is_made(checkout: Path) -> None:
    machine = PretendMachine()
    machine.unwritable = "Read-only file system"
    with pytest.raises(Refused, match=r"Nothing can be written.*Read-only file system"):
        Environment(checkout, machine).bring_up_to_date()
    assert machine.commands == []


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "not the one that was locked"),
        ("ERROR: Could not install packages: [Errno 28] No space left on device", "disk filled up"),
        ("ERROR: No matching distribution found for alembic==1.20.1", "is there a network"),
    ],
)
def test_pip_failures_are_told_apart_and_keep_their_last_lines(lines: str, sentence: str) -> None:
    assert sentence in packages_sentence(lines)
    assert packages_sentence(lines).endswith(lines)
