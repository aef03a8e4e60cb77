"""The parts that are not ours, with their licences, and the texts of those licences that ask to be handed on."""

from __future__ import annotations

import json
import re
from functools import cache

from pgi_desk.gui.manual.markup import SET_ANEW
from pgi_desk.resource_files import resource_path

# Each is the whole text as it was published; GPL-3.0 is what LGPL-3.0 builds on.
TEXTS = ("Apache-2.0", "LGPL-3.0", "GPL-3.0", "MPL-2.0")


@cache
def licence_rows() -> str:
    """Return a line of a table for each part; a licence whose text is there leads to it."""
    parts = json.loads(resource_path("licences/third-party.json").read_text(encoding="utf-8"))["parts"]
    own = sorted((part for part in parts if not part["inside"]), key=lambda part: part["name"].casefold())
    hidden = sorted((part for part in parts if part["inside"]), key=lambda part: part["name"].casefold())
    return "\n".join(
        f"| {part['name']} | {part['inside']} | {_leading(part['licence'])} | {part['source']} |"
        for part in (*own, *hidden)
    )


@cache
def licence_texts() -> str:
    """Return the texts, each under its name."""
    return "\n\n".join(f"## {name} {{#{_anchor(name)}}}\n\n{SET_ANEW}\n{_text(name)}\n```" for name in TEXTS)


def _text(name: str) -> str:
    return resource_path(f"licences/{name}.txt").read_text(encoding="utf-8").rstrip()


def _anchor(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower())


def _leading(licence: str) -> str:
    for name in TEXTS:
        licence = re.sub(rf"(?<![A-Z]){re.escape(name)}(-only)?", f"[{name}\\1](licences#{_anchor(name)})", licence)
    return f"\u2066{licence}\u2069"  # "A OR B" keeps its order among Arabic words
