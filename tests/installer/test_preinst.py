"""What the Debian package refuses before anything is unpacked, in four languages."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

PREINST = Path(__file__).resolve().parents[2] / "installer" / "linux" / "preinst"
NOTHING_CHANGED = {
    "en_GB.UTF-8": "Nothing was changed.",
    "fr_CM.UTF-8": "Rien n'a été modifié.",
    "es_CO.UTF-8": "No se ha cambiado nada.",
    "ar_EG.UTF-8": "لم يتغيّر شيء.",
}


class Debian:
    """A computer on which the script is run: which version is newer, how much room there is, what runs."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        (folder / "bin").mkdir()
        (folder / "proc" / "77").mkdir(parents=True)
        self.says("dpkg", "exit 1")
        self.room(900_000)
        text = PREINST.read_text(encoding="utf-8").replace("@VERSION@", "0.4.0").replace("@SIZE@", "204800")
        (folder / "preinst").write_text(text, encoding="utf-8")

    def says(self, program: str, script: str) -> None:
        """Put a program on the path."""
        path = self._folder / "bin" / program
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    def room(self, kilobytes: int) -> None:
        """Let so much be free."""
        self.says("df", f"echo Filesystem; echo '/dev/x 9999999 1 {kilobytes} 1% /usr'")

    def runs(self, program: str) -> None:
        """Let a program run."""
        link = self._folder / "proc" / "77" / "exe"
        link.unlink(missing_ok=True)
        link.symlink_to(program)

    def installs(self, language: str = "C.UTF-8", over: str = "0.3.0") -> subprocess.CompletedProcess[str]:
        """Run the script as dpkg does."""
        path = f"{self._folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
        return subprocess.run(
            ["sh", str(self._folder / "preinst"), "upgrade", over],
            env={"PATH": path, "LANG": language, "PROC": str(self._folder / "proc")},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def debian(tmp_path: Path) -> Debian:
    return Debian(tmp_path)


def test_a_newer_package_is_let_in(debian: Debian) -> None:
    debian.runs("/usr/bin/another-program")
    done = debian.installs()
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_each_refusal_says_in_each_language_that_nothing_was_changed(debian: Debian) -> None:
    debian.room(215_000)
    reasons = {"room": "220", "running": "pgi-desk", "older": "0.4.0"}
    for reason, part in reasons.items():
        if reason == "running":
            debian.runs("/usr/lib/pgi-desk/pgi-desk")
        if reason == "older":
            debian.says("dpkg", '[ "$1 $2 $3 $4" = "--compare-versions 9.0.0 gt 0.4.0" ]')
        said = {language: debian.installs(language, "9.0.0") for language in NOTHING_CHANGED}
        for language, done in said.items():
            assert done.returncode == 1, (reason, language)
            assert NOTHING_CHANGED[language] in done.stderr, (reason, language)
            assert part in done.stderr
        assert len({done.stderr for done in said.values()}) == len(NOTHING_CHANGED)


def test_where_nobody_can_say_how_much_room_there_is_it_is_tried(debian: Debian) -> None:
    debian.says("df", "exit 1")
    assert debian.installs().returncode == 0
