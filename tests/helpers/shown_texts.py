"""Every text of a language that somebody reads: window, lists, Help, letters, training."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

RESOURCES = Path(__file__).parents[2] / "resources"
# What is typed or set by a machine: codes, targets of links, fields, anchors, the line below the heading of a table.
NOT_PROSE = re.compile(r"`[^`]*`|\]\([^)]*\)|\{\{[^}]*\}\}|\{#[^}]*\}|^\|[ :|-]+\|$")
TEXT = r'"(?:[^"\\]|\\.)*"'


def shown(language: str) -> Iterator[tuple[str, str]]:
    """Yield every text of a language with the name of its place."""
    for message in ET.parse(RESOURCES / "i18n" / f"pgi_desk_{language}.ts").iter("message"):  # noqa: S314  # our own
        translation = message.find("translation")
        forms = () if translation is None else [form.text or "" for form in translation.iter("numerusform")]
        texts = forms or (message.findtext("translation") or "",)
        yield from ((message.findtext("source") or "", text) for text in texts)
    files = [path for folder in ("content", "whatsnew", "help") for path in sorted((RESOURCES / folder).glob("*.json"))]
    for path in files:
        found = re.findall(rf'"{language}":\s*({TEXT})', path.read_text("utf-8"))
        yield from ((path.name, json.loads(text)) for text in found)
    for path in (RESOURCES / "letters" / language / "words.json", RESOURCES / "demo" / f"{language}.json"):
        yield from ((path.name, json.loads(text)) for text in re.findall(TEXT, path.read_text("utf-8")))
    for folder in ("help", "letters"):
        for path in sorted((RESOURCES / folder / language).glob("*.md")):
            # Lines that begin with four spaces or stand between fences are read by a machine.
            prose = re.sub(r"^```.*?^```", "", path.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
            yield from ((path.name, NOT_PROSE.sub("", line)) for line in prose.splitlines() if line[:4].strip())
