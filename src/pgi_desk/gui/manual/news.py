"""What is new in each release, in the words of office staff, and whether somebody has still to be told."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from pgi_desk.gui.window_settings import WindowSettings
from pgi_desk.resource_files import resource_path


@dataclass(frozen=True, slots=True)
class NewThing:
    """One thing that is new, in each language, and the place of the handbook that shows it."""

    text: Mapping[str, str]
    place: str


@dataclass(frozen=True, slots=True)
class Release:
    """What came with one version; releases are counted from 1."""

    number: int
    version: str
    items: tuple[NewThing, ...]


@cache
def news() -> tuple[Release, ...]:
    """Return all releases, the oldest first."""
    read = (json.loads(path.read_text(encoding="utf-8")) for path in resource_path("whatsnew").glob("*.json"))
    releases = (
        Release(one["release"], one["version"], tuple(NewThing(item["text"], item["place"]) for item in one["items"]))
        for one in read
    )
    return tuple(sorted(releases, key=lambda release: release.number))


def newest() -> int:
    """Return the number of the newest release without reading what is in it."""
    return max(int(path.stem) for path in resource_path("whatsnew").glob("*.json"))


def take_note(settings: WindowSettings) -> bool:
    """Tell whether the newest release has still to be told, and note that it was: nobody is told twice.

    Whoever begins with this release has nothing to compare it with, and where nothing can be kept nobody is told.
    """
    seen, last = settings.seen_news(), newest()
    if not settings.kept or seen >= last:
        return False
    settings.keep_seen_news(last)
    return settings.seen_news() >= last and not settings.fresh
