"""The texts of the handbook in one language: topics, glossary, news and licences, found by name or by words."""

from __future__ import annotations

import json
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from functools import cache

from pgi_desk import __version__
from pgi_desk.gui.manual.index import index
from pgi_desk.gui.manual.licences import licence_rows, licence_texts
from pgi_desk.gui.manual.markup import headings_of, plain, title_of
from pgi_desk.gui.manual.news import news
from pgi_desk.resource_files import resource_path

GLOSSARY, NEWS, LICENCES = "glossary", "news", "licences"
# What stands in Arabic words for the same letter, and the stroke that only stretches them.
SAME = str.maketrans({"ى": "ي", "ة": "ه", "ـ": None, "’": "'"})


def folded(text: str) -> str:
    """Return a text as it is searched: small letters, without accents and without Arabic vowel signs."""
    parts = unicodedata.normalize("NFKD", text).translate(SAME)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()


@dataclass(frozen=True, slots=True)
class Shelf:
    """What can be read in one language."""

    language: str

    def text(self, topic: str) -> str:
        """Return the text of a topic; raises FileNotFoundError when there is none."""
        if topic == GLOSSARY:
            return self._intro(topic) + _glossary(self.language)
        if topic == NEWS:
            return self._intro(topic) + _news(self.language)
        if topic == LICENCES:
            return f"{_about(self.language)}\n{licence_rows()}\n\n{licence_texts()}"
        return _read(self.language, topic)

    def title(self, topic: str) -> str:
        """Return the heading of a topic."""
        return title_of(_read(self.language, topic))

    def found(self, words: str) -> tuple[str, ...]:
        """Return the topics in which every word stands, those first that have it in their title or in a heading."""
        wanted = folded(words).split()

        def lacking(text: str) -> bool:
            return not all(word in text for word in wanted)

        texts = {topic: _searched(self.language, topic) for topic in index().topics()}
        fitting = [topic for topic, (_, _, text) in texts.items() if not lacking(text)]
        return tuple(sorted(fitting, key=lambda topic: [lacking(part) for part in texts[topic]]))

    def _intro(self, topic: str) -> str:
        return _read(self.language, topic) + "\n\n"


@cache
def _read(language: str, topic: str) -> str:
    """Return what a file holds; a language that lacks a topic has the English one."""
    # The English guides are kept once, beside the other documents.
    names = (f"help/{language}/{topic}.md", f"help/en/{topic}.md", f"docs/{topic}.md")
    for name in names:
        with suppress(FileNotFoundError):
            return resource_path(name).read_text(encoding="utf-8")
    raise FileNotFoundError(topic)


@cache
def _searched(language: str, topic: str) -> tuple[str, str, str]:
    """Return title, headings and all words of a topic as they are searched."""
    # Licences are long and say a bit of everything.
    text = _about(language) if topic == LICENCES else Shelf(language).text(topic)
    return folded(title_of(text)), folded(headings_of(text)), folded(plain(text))


def _about(language: str) -> str:
    return _read(language, LICENCES).rstrip().replace("{version}", __version__)


@cache
def _glossary(language: str) -> str:
    """Return the words with their meanings, in the order of their language."""
    rows = json.loads(resource_path("help/glossary.json").read_text(encoding="utf-8"))["words"]
    words = sorted(((row["term"][language], row["meaning"][language]) for row in rows), key=lambda row: folded(row[0]))
    return "\n".join(f"- **{term}**: {meaning}" for term, meaning in words)


def _news(language: str) -> str:
    parts = list[str]()
    for release in reversed(news()):
        parts.append(f"## {release.version}\n")
        parts += [f"- [{item.text[language]}]({item.place})" for item in release.items]
    return "\n".join(parts)
