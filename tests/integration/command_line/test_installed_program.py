"""What an installation does differently: child programs inside the program file, settings on a stick, set-up files."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pgi_desk.child_programs import CHILD_OPTION, CHILDREN, child_command, program_command, system_environment
from pgi_desk.exchange.sheet_limits import MOST_MEMORY
from pgi_desk.security.app_folder import application_folder

ROOT = Path(__file__).parents[3]
SAMPLE = ROOT / "tests" / "fixtures" / "release" / "sample.bin"
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


def _program(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "pgi_desk", *arguments]
    return subprocess.run(command, input=given, env=ENVIRONMENT, capture_output=True, timeout=60, check=False)


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    """As PyInstaller marks an interpreter that is inside the program file."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)


def test_the_program_file_is_its_own_child_programs() -> None:
    picture = _program(CHILD_OPTION, "attachment_child", "clean", "png", "800000000", "0", "0", given=b"no picture")
    assert json.loads(picture.stdout.splitlines()[0]) == {"problem": "file_damaged"}
    limits = ("9", "9", "9", "99", str(MOST_MEMORY), "9", "-1")
    workbook = _program(CHILD_OPTION, "workbook_child", *limits, given=b"no workbook")
    assert "problem" in json.loads(workbook.stdout)
    assert _program(CHILD_OPTION, "something_else").returncode == 2


def test_a_child_program_loads_nothing_else_of_the_program() -> None:
    script = (
        "import sys; from pgi_desk.child_programs import run_child\n"
        "try: run_child(['workbook_child', *'9 9 9 99 800000000 9 -1'.split()])\n"
        "except SystemExit: pass\n"
        "print(sorted(m for m in sys.modules if m.startswith('pgi_desk')), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], input="", env=ENVIRONMENT, capture_output=True, text=True, check=True
    )
    assert done.stderr.strip() == str(["pgi_desk", "pgi_desk.child_programs", "pgi_desk.exchange"])


def test_an_installation_without_python_starts_itself_and_its_children_by_name(frozen: None) -> None:
    assert program_command("a b.pgidesk") == [sys.executable, "a b.pgidesk"]
    for name, module in CHILDREN.items():
        script = ROOT.joinpath("src", *module.split(".")).with_suffix(".py")
        assert script.is_file()
        assert child_command(script, "x") == [sys.executable, CHILD_OPTION, name, "x"]


def test_a_checkout_starts_modules_and_scripts() -> None:
    assert program_command() == [sys.executable, "-m", "pgi_desk"]
    assert child_command(Path("c.py"), "x") == [sys.executable, "-P", "-B", "c.py", "x"]


def test_programs_of_the_system_get_the_libraries_of_the_system(frozen: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/packed")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/before")
    assert system_environment()["LD_LIBRARY_PATH"] == "/before"
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG")
    assert "LD_LIBRARY_PATH" not in system_environment()


def test_on_a_stick_settings_lie_beside_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = tmp_path / "ذاكرة with spaces"
    (stick / "program").mkdir(parents=True)
    (stick / "portable.txt").touch()
    monkeypatch.setattr(sys, "executable", str(stick / "program" / "pythonw.exe"))
    assert application_folder() == Path(os.environ["PGI_DESK_HOME"])  # what somebody names goes first
    monkeypatch.delenv("PGI_DESK_HOME")
    assert application_folder() == stick / "settings"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    (stick / "portable.txt").unlink()
    assert application_folder() == tmp_path / "home" / "pgi-desk"


def test_a_path_that_the_output_cannot_spell_is_no_mistake(tmp_path: Path) -> None:
    setup = tmp_path / "تثبيت.bin"
    shutil.copy(SAMPLE, setup)
    shutil.copy(SAMPLE.with_name("sample.bin.minisig"), setup.with_name(f"{setup.name}.minisig"))
    command = [sys.executable, "-m", "pgi_desk", "verify-setup", str(setup)]
    narrow = {**ENVIRONMENT, "PYTHONIOENCODING": "cp1252"}  # as a pipe of Windows
    done = subprocess.run(command, env=narrow, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert rb"\u062a" in done.stdout


def test_a_program_without_a_place_to_print_to_says_nothing_and_works() -> None:
    script = (
        "import sys; said = sys.stdout; sys.stdout = sys.stderr = None\n"
        "from pgi_desk.__main__ import prepare_streams\n"
        "prepare_streams(); print('x'); sys.stdout.flush(); print('y', file=sys.stderr)\n"
        "said.write('went on')"
    )
    done = subprocess.run([sys.executable, "-c", script], env=ENVIRONMENT, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("went on", "")


def test_a_set_up_file_is_checked_from_the_command_line(tmp_path: Path) -> None:
    for path in (SAMPLE, SAMPLE.with_name("sample.bin.minisig")):
        shutil.copy(path, tmp_path)
    setup = tmp_path / SAMPLE.name
    good = _program("verify-setup", str(setup))
    assert (good.returncode, good.stderr) == (0, b"")
    assert b"is whole and was signed with the release key" in good.stdout
    setup.write_bytes(setup.read_bytes() + b"x")
    changed = _program("verify-setup", str(setup))
    assert changed.returncode == 1
    assert b"is not what was released" in changed.stderr
    setup.with_name("sample.bin.minisig").unlink()
    assert _program("verify-setup", str(setup)).returncode == 2
