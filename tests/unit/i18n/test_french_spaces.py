"""A French sign with a space before it never begins a line: that space does not break."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

RESOURCES = Path(__file__).parents[3] / "resources"
LOOSE = re.compile(r"(?<=\S)[ \u202f][;:?!»]|« |«\u202f|\d[ \u202f]%(?!n)")
# What is typed or set by a machine: codes, targets of links, fields, anchors, the line below the heading of a table.
NOT_PROSE = re.compile(r"`[^`]*`|\]\([^)]*\)|\{\{[^}]*\}\}|\{#[^}]*\}|^\|[ :|-]+\|$")
TEXT = r'"(?:[^"\\]|\\.)*"'


def shown() -> Iterator[tuple[str, str]]:
    """Every French text with the name of its place."""
    for message in ET.parse(RESOURCES / "i18n" / "pgi_desk_fr.ts").iter("message"):  # noqa: S314  # our own file
        translation = message.find("translation")
        yield message.findtext("source") or "", "".join(translation.itertext() if translation is not None else ())
    files = [path for folder in ("content", "whatsnew", "help") for path in sorted((RESOURCES / folder).glob("*.json"))]
    for path in files:
        found = re.findall(rf'"fr":\s*({TEXT})', path.read_text("utf-8"))
        yield from ((path.name, json.loads(text)) for text in found)
    for path in (RESOURCES / "letters" / "fr" / "words.json", RESOURCES / "demo" / "fr.json"):
        yield from ((path.name, json.loads(text)) for text in re.findall(TEXT, path.read_text("utf-8")))
    for folder in ("help", "letters"):
        for path in sorted((RESOURCES / folder / "fr").glob("*.md")):
            # Lines that begin with four spaces or stand between fences are read by a machine.
            prose = re.sub(r"^```.*?^```", "", path.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
            yield from ((path.name, NOT_PROSE.sub("", line)) for line in prose.splitlines() if line[:4].strip())


def test_a_sign_with_a_space_before_it_stays_with_its_word() -> None:
    wrong = [f"{place}: {text}" for place, text in shown() if LOOSE.search(text)]
    assert not wrong, "\n".join(wrong)


def test_the_check_sees_what_it_is_for() -> None:
    assert all(
        LOOSE.search(text) for text in ("Bloc : un", "Sûr ?", "« mot\u00a0»", "«\u00a0mot »", "10 %", "a\u202f;")
    )
    assert not any(LOOSE.search(text) for text in ("Bloc\u00a0: un", "«\u00a0mot\u00a0»", "{a}: b", "encore %n"))
