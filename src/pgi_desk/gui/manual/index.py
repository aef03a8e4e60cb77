"""Which topics there are, in which order, and which of them belongs to a screen or to one of its fields."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from pgi_desk.resource_files import resource_path

CONTENTS = "contents"


@dataclass(frozen=True, slots=True)
class Place:
    """A topic, and where to begin to read in it; an empty anchor is its beginning."""

    topic: str = CONTENTS
    anchor: str = ""

    @classmethod
    def of(cls, text: str) -> Place:
        """Return the place that is written as ``topic#anchor``."""
        topic, _, anchor = text.partition("#")
        return cls(topic, anchor)


@dataclass(frozen=True, slots=True)
class Index:
    """Groups of topics, and the place of each screen and of fields that have one of their own.

    One form may serve several ends: what opens it for another than its usual one gives it a name among the `variants`.
    """

    groups: dict[str, tuple[str, ...]]
    screens: dict[str, str]
    variants: dict[str, str]
    fields: dict[str, dict[str, str]]

    def topics(self) -> tuple[str, ...]:
        """Return every topic in the order of the contents."""
        return tuple(topic for group in self.groups.values() for topic in group)

    def place(self, names: Sequence[str]) -> Place:
        """Return the place for a control, by its name and the names of what it lies in, the innermost first.

        A field without a place of its own has that of its screen; what lies on no known screen has the contents.
        """
        screens = self.screens | self.variants
        for depth, name in enumerate(names):
            if name in screens:
                own = self.fields.get(name, {})
                inside = (own[inner] for inner in names[:depth] if inner in own)
                return Place.of(next(inside, screens[name]))
        return Place()


@cache
def index() -> Index:
    """Return the index that came with the program."""
    stored = json.loads(resource_path("help/topics.json").read_text(encoding="utf-8"))
    groups = {name: tuple(topics) for name, topics in stored["groups"].items()}
    return Index(groups, stored["screens"], stored["variants"], stored["fields"])
