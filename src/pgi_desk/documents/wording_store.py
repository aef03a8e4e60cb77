"""The wordings of letters that are in use: read, checked and parsed once, the delivered ones and a branch's own."""

from __future__ import annotations

from pathlib import Path

from pgi_desk.documents.fonts import LetterFonts
from pgi_desk.documents.legibility import check_text, check_wording, check_words
from pgi_desk.documents.templates import parse_wording, read_text, read_wording, required_blocks
from pgi_desk.documents.wording import Wording, blocks_of, fields_of
from pgi_desk.documents.words import Words, read_words
from pgi_desk.services.letter_content import WordingPlaces

# A branch has a dozen wordings; while one is edited, every keystroke makes another.
_KEPT = 32


class WordingStore:
    """The wordings and words of one folder, for as long as the program runs."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._words: dict[str, Words] = {}
        self._wordings: dict[tuple[str, str, str], Wording] = {}

    def templates(self) -> tuple[str, ...]:
        """Return the kinds of papers that have a wording."""
        return tuple(sorted({path.stem for path in self._folder.glob("*/*.md")}))

    def languages(self) -> tuple[str, ...]:
        """Return the languages that letters are written in."""
        return tuple(sorted(path.parent.name for path in self._folder.glob("*/words.json")))

    def places(self, template: str) -> WordingPlaces:
        """Return what the wording of a kind of letter may and must hold."""
        fields, blocks = fields_of(template), blocks_of(template)
        return WordingPlaces(tuple(sorted(fields)), tuple(sorted(blocks)), required_blocks(template))

    def delivered(self, template: str, language: str) -> str:
        """Return the text of a delivered wording; raises TemplateMistake when it cannot be read."""
        return read_text(self._folder / language / f"{template}.md", f"{language}/{template}.md")

    def words(self, language: str, fonts: LetterFonts) -> Words:
        """Return the fixed words of a language; raises TemplateMistake."""
        if language not in self._words:
            words = read_words(self._folder, language)
            check_words(words, language, fonts)
            self._words[language] = words
        return self._words[language]

    def wording(self, template: str, language: str, own: str, fonts: LetterFonts) -> Wording:
        """Return the wording of a letter, the branch's `own` where there is one; raises TemplateMistake."""
        key = (template, language, own)
        if key not in self._wordings:
            wording = (
                _parsed(f"{language}/{template}.md", own, fonts)
                if own
                else read_wording(self._folder, language, template)
            )
            check_wording(wording, fonts)
            while len(self._wordings) >= _KEPT:
                del self._wordings[next(iter(self._wordings))]
            self._wordings[key] = wording
        return self._wordings[key]


def _parsed(name: str, text: str, fonts: LetterFonts) -> Wording:
    """Return a branch's own wording; a character that no font has is named at its very line."""
    wording = parse_wording(name, text)
    check_text(name, text, fonts)
    return wording
