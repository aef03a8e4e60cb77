"""What must never stand on a card or a receipt that a person takes along."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.errors import InvalidEntry

_ARABIC = re.compile(r"[\u0600-\u06ff]")


def refuse_telling_words(
    lines: Iterable[tuple[str, str]], telling: CodeList, *also: str, problem: str = "telling_word"
) -> None:
    """Raise InvalidEntry (`field`, `problem`, `word`) when a line says why somebody goes there, or who sent them.

    `lines` are fields with their texts, `also` what this branch calls itself. Latin words count as whole words, so
    that a place called Victory House may be named; Arabic ones also with what is written onto them.
    """
    words = [word for row in telling for word in (*row.labels.values(), *row.words("forms"))]
    for field, text in lines:
        for word in (*words, *also):
            if word and _says(text, word):
                raise InvalidEntry(field=field, problem=problem, word=word)


def _says(text: str, word: str) -> bool:
    if _ARABIC.search(word):
        return word in text
    return re.search(rf"(?<!\w){re.escape(word.casefold())}(?!\w)", text.casefold()) is not None
