"""A language that nobody speaks: every English sentence four tenths longer and with marks above its letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

LONGER = 0.4
MARKED = str.maketrans("aceinouyACEINOUY", "åçéîñöüÿÅÇÉÎÑÖÜŸ")
# What the program puts values into, counts with, or reads as a mark of the keyboard or of the text.
KEPT = re.compile(r"(\{\w+\}|%n|%\d|&\w+;|<[^>]*>|&)")


@cache
def pseudo(source: str) -> str:
    """Return a sentence as it would read; its words grow, so that they wrap where words wrap."""
    words = source.split(" ")
    longer = " ".join(word + _tail(word) for word in words)
    return "".join(part if KEPT.fullmatch(part) else part.translate(MARKED) for part in KEPT.split(longer))


def _tail(word: str) -> str:
    letters = sum(letter.isalpha() for letter in KEPT.sub("", word))
    return "ö" * round(letters * LONGER)


class PseudoTranslator(QTranslator):
    """Made from the sources while they are asked for; no file has to be kept up."""

    def translate(self, _context: str, source: str, _comment: str | None = None, _count: int = -1) -> str:
        """Answer Qt."""
        return pseudo(source) if source.strip() else source

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's own name
        """Qt asks only a translator that has something to say."""
        return False


@contextmanager
def speaking_pseudo(application: QApplication) -> Iterator[None]:
    """Speak it for a while."""
    translator = PseudoTranslator()
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
