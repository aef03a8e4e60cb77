"""An operating system in memory for the tests of set-up."""

from __future__ import annotations

from pathlib import Path

from installer.set_up import NEEDED_BYTES
from installer.system_packages import Machine, Release

DEBIAN_12 = Release("debian", ("debian",), (12,))


class PretendMachine(Machine):
    """An operating system in memory: apt-get brings what it is asked for, pip and venv leave their traces."""

    def __init__(self, release: Release = DEBIAN_12, *, root: bool = False, display: bool = False) -> None:
        self.linux = True
        self.root = root
        self.display = display
        self.free = 10 * NEEDED_BYTES
        self.unwritable = ""
        self.absent: set[str] = set()
        self.fails: dict[str, str] = {}
        self.commands: list[list[str]] = []
        self._release = release

    def is_linux(self) -> bool:
        return self.linux

    def has_display(self) -> bool:
        return self.display

    def is_root(self) -> bool:
        return self.root

    def release(self) -> Release:
        return self._release

    def can_load(self, library: str) -> bool:
        return library not in self.absent

    def has_program(self, name: str) -> bool:
        return name not in self.absent

    def has_file(self, path: str) -> bool:
        return path not in self.absent

    def can_make_environments(self) -> bool:
        return "venv" not in self.absent

    def free_bytes(self, folder: Path) -> int:
        return self.free

    def why_not_writable(self, folder: Path) -> str:
        return self.unwritable

    def run(self, command: list[str], environment: dict[str, str] | None = None, echo: str = "") -> str | None:
        self.commands.append(command)
        for word, lines in self.fails.items():
            if word in command:
                return lines
        if command[:2] == ["apt-get", "install"]:
            self.absent.clear()
        if "venv" in command:
            Path(command[-1], "bin").mkdir(parents=True)
            Path(command[-1], "bin", "python").touch()
        return None

    def kinds(self) -> list[str]:
        """Name the commands that were run, in order."""
        words = ("venv", "--requirement", "--editable", "update", "install")
        return [next(word for word in words if word in command) for command in self.commands]
