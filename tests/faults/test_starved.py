"""What the families of scarce things look for is found when it is there."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from faults.starved import complaints
from pgi_desk.command_line import commands, entry
from pgi_desk.domain.errors import StorageFailed


def test_a_good_end_and_a_sentence_are_fine() -> None:
    assert complaints(0, "") == []
    assert complaints(2, "The disk is full.") == []


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (0, "UserWarning at x.py:3"),
        (1, "The file is damaged."),
        (2, "Traceback (most recent call last):\nMemoryError"),
        (2, ""),
        (2, "Something unexpected happened and nothing was kept: OSError at x.py:3."),
        (-6, "memory allocation of 65536 bytes failed"),
    ],
)
def test_any_other_end_is_a_problem(code: int, said: str) -> None:
    assert len(complaints(code, said)) == 1


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (MemoryError(), entry.NO_MEMORY),
        (ImportError("libx.so: failed to map segment from shared object"), entry.NO_MEMORY),
        (RuntimeError("can't start new thread"), entry.NO_MEMORY),
        (StorageFailed(detail="sqlite_7"), entry.NO_MEMORY),
        (ImportError("no such part"), entry.NOT_LOADED),
        (SyntaxError("invalid syntax"), entry.NOT_LOADED),  # what a module looks like that was only read in part
        (OSError(24, "Too many open files"), entry.NO_HANDLES),
    ],
)
def test_too_little_is_said_in_a_sentence(
    error: Exception, sentence: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_arguments: object) -> int:
        raise error

    monkeypatch.setitem(commands.RUN, "verify", fail)
    monkeypatch.setattr("pgi_desk.security.files.harden_process", lambda: None)  # would shut the files of this run
    assert entry.run(["verify", "file"]) == entry.REFUSED
    assert capsys.readouterr().err == sentence + "\n"


def test_a_program_that_cannot_even_be_loaded_says_so(tmp_path: Path) -> None:
    code = "import sys; from pgi_desk.__main__ import main; import resource; "
    code += "resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3)); sys.exit(main())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "does not start" in done.stderr
    assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] > 3
