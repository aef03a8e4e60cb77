"""Where a file is worked with, so that a copy that is opened elsewhere does not become a second file."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import StrEnum

LAPTOP_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Home:
    """The random id of a laptop and the path at which the file is worked with there."""

    laptop: str
    path: str

    def text(self) -> str:
        """Return it as the file keeps it, in ASCII whatever the folders are called."""
        return json.dumps({"laptop": self.laptop, "path": self.path}, ensure_ascii=True, sort_keys=True)

    @classmethod
    def parse(cls, text: str) -> Home | None:
        """Return what a file keeps, or None when it keeps nothing; what cannot be read is nobody's home."""
        if not text:
            return None
        try:
            content = json.loads(text)
            laptop, path = content["laptop"], content["path"]
        except (ValueError, KeyError, TypeError, RecursionError):
            return cls("", "")
        whole = isinstance(laptop, str) and isinstance(path, str) and LAPTOP_ID.fullmatch(laptop)
        return cls(laptop, path) if whole else cls("", "")


class Place(StrEnum):
    """What lies where the file is said to be worked with."""

    EMPTY = "empty"
    THIS_FILE = "this_file"
    ANOTHER_FILE = "another_file"


class HomeState(StrEnum):
    """How the place of a file stands to its home."""

    AT_HOME = "at_home"
    NEW = "new"
    MOVED = "moved"
    OTHER_LAPTOP = "other_laptop"
    ORIGINAL_THERE = "original_there"

    @property
    def may_work(self) -> bool:
        """Tell whether something may be stored; otherwise the file is a copy that is only read."""
        return self not in {HomeState.OTHER_LAPTOP, HomeState.ORIGINAL_THERE}

    @property
    def to_be_kept(self) -> bool:
        """Tell whether the file has to learn where it is."""
        return self in {HomeState.NEW, HomeState.MOVED}


@dataclass(frozen=True, slots=True)
class Standing:
    """How a file stands to its home: the state, where it is, and the home that it names."""

    state: HomeState
    here: Home
    home: Home | None = None


def judge(home: Home | None, here: Home, place: Place, *, training: bool = False) -> Standing:
    """Decide whether a file may be worked with here; `place` is what lies at the path of its home on this laptop.

    Another name of the same file, by a link or a mount, is the same file. Training files have no home.
    """
    if training:
        return Standing(HomeState.AT_HOME, here, home)
    if home is None:
        return Standing(HomeState.NEW, here)
    return Standing(_state(home, here, place), here, home)


def _state(home: Home, here: Home, place: Place) -> HomeState:
    if home.laptop != here.laptop:
        return HomeState.OTHER_LAPTOP
    if home.path == here.path or place is Place.THIS_FILE:
        return HomeState.AT_HOME
    return HomeState.MOVED if place is Place.EMPTY else HomeState.ORIGINAL_THERE
