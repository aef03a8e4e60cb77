"""The field's words are the same everywhere: the table of the glossary holds in each language."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from pgi_desk.exchange.content_files import load_content
from pgi_desk.resource_files import resource_path

ROOT = Path(__file__).parents[3]
COLUMNS = {"fr": 1, "es": 2, "ar": 3}
TABLE = "## The same words in four languages"
VOWEL_SIGNS = re.compile("[\u064b-\u0652]")

# A case is a file of its own word, and not the state, the status, or what happens to be so.
CASES = re.compile(r"\bcases?\b")
TAKEN = {"es": re.compile(r"\bcasos?\b"), "ar": re.compile("(?<!إ)حال(?:ة|ت|ات)(?! الملف)")}
NO_CASE_FILE = re.compile(
    r"these cases|cases named|how a case ends|in (?:any|each) case|trafficking case|case of trafficking|in which others"
)


def plain(text: str) -> str:
    """Return a text as it is compared: small letters, without marks for keys and without Arabic vowel signs."""
    return VOWEL_SIGNS.sub("", text.replace("&", "").replace("\u202f", " ").lower())


def words(language: str) -> dict[str, list[str]]:
    """Return, for each English word, the forms of it in a language."""
    table = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8").split(TABLE)[1].split("\n## ")[0]
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in table.splitlines() if line.startswith("|")]
    return {row[0]: [plain(form) for form in row[COLUMNS[language]].split(" / ")] for row in rows[2:]}


@pytest.mark.parametrize("language", COLUMNS)
def test_each_word_of_the_field_is_translated_as_the_glossary_says(language: str) -> None:
    wrong, met, chosen = [], set(), words(language)
    for message in ET.parse(ROOT / f"resources/i18n/pgi_desk_{language}.ts").iter("message"):  # noqa: S314  # our own
        source = plain(message.findtext("source") or "")
        shown = plain("".join(message.find("translation").itertext()))  # type: ignore[union-attr]  # always there
        for word, forms in chosen.items():
            if re.search(rf"\b{word}s?\b", source):
                met.add(word)
                wrong += [f"{word}: {source} -> {shown}"] if not any(form in shown for form in forms) else []
    assert not wrong, "\n".join(wrong)
    assert len(chosen) >= 20
    assert met == chosen.keys()


@pytest.mark.parametrize("language", TAKEN)
def test_a_case_is_called_by_one_word(language: str) -> None:
    texts = [
        (message.findtext("source") or "", "".join(message.find("translation").itertext()))  # type: ignore[union-attr]
        for message in ET.parse(ROOT / f"resources/i18n/pgi_desk_{language}.ts").iter("message")  # noqa: S314  # our own
    ]
    content = load_content(resource_path("content"))
    texts += [(row.labels["en"], row.labels[language]) for name in content.lists for row in content.list(name)]
    known = [(plain(english), plain(shown)) for english, shown in texts if CASES.search(plain(english))]
    wrong = [text for text in known if TAKEN[language].search(text[1]) and not NO_CASE_FILE.search(text[0])]
    assert not wrong, "\n".join(map(" -> ".join, wrong))
    assert len(known) > 200
