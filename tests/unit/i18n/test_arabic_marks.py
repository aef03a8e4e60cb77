"""What is written from left to right inside Arabic keeps its sign at the right side of it."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

RESOURCES = Path(__file__).parents[3] / "resources"
KINDS = "xlsx|xls|ods|csv|tsv|txt|pdf|pgidesk|pgibak|json|exe|deb|png|jpe?g|zip"
# A sign before Latin letters or figures goes over to their other side, unless a mark or an isolate holds it. What
# stands after a letter, a figure or a value is held by that; a pattern of a file choice is read by the toolkit alone.
LOOSE = re.compile(rf"(?<![\u200e\u2066*\w{{}}/])(?:\.(?=(?:{KINDS})\b)|[~+](?=\d))")


def shown() -> Iterator[tuple[str, str]]:
    """Every Arabic text with the name of its place."""
    for message in ET.parse(RESOURCES / "i18n" / "pgi_desk_ar.ts").iter("message"):  # noqa: S314  # our own file
        translation = message.find("translation")
        yield message.findtext("source") or "", "".join(translation.itertext() if translation is not None else ())
    for folder in ("content", "whatsnew"):
        for path in sorted((RESOURCES / folder).glob("*.json")):
            found = re.findall(r'"ar":\s*("(?:[^"\\]|\\.)*")', path.read_text("utf-8"))
            yield from ((path.name, json.loads(text)) for text in found)
    for path in sorted((RESOURCES / "help" / "ar").glob("*.md")):
        # Codes are set apart by their type, so the mark stands before them.
        yield from ((path.name, line.replace("`", "")) for line in path.read_text("utf-8").splitlines())


def test_no_ending_of_a_file_and_no_sign_before_figures_changes_its_side() -> None:
    wrong = [f"{place}: {text}" for place, text in shown() if LOOSE.search(text)]
    assert not wrong, "\n".join(wrong)


def test_the_check_sees_what_it_is_for() -> None:
    assert all(LOOSE.search(text) for text in ("احفظها كملف .xlsx", "أو ~1999", "(.ods)", "على +000 55"))
    held = ("كملف \u200e.xlsx", "\u200e~1999", "ملفات (*.pdf)", "{path}.json", "./FILE.deb", "\u2066+000 55\u2069")
    assert not any(LOOSE.search(text) for text in held)
