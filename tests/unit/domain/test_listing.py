"""Several facts in one line, in the writing of each language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import pgi_desk
from pgi_desk.domain.listing import listed, set_apart


@pytest.mark.parametrize(
    ("language", "comma", "semicolon"),
    [("en", "a, b", "a; b"), ("es", "a, b", "a; b"), ("fr", "a, b", "a\u00a0; b"), ("ar", "a، b", "a؛ b")],
)
def test_each_language_has_its_own_signs(language: str, comma: str, semicolon: str) -> None:
    assert listed(["a", "", "b"], language) == comma
    assert set_apart(["a", "", "b"], language) == semicolon


def test_nothing_is_an_empty_line() -> None:
    assert listed([], "en") == set_apart(["", ""], "ar") == ""


def test_no_screen_puts_latin_commas_between_words() -> None:
    """A field that takes codes apart by commas and the keys of a shortcut are no words."""
    found = {
        path.name
        for path in (Path(pgi_desk.__file__).parent / "gui").rglob("*.py")
        if re.search(r'"[,;] "\.join\(', path.read_text("utf-8"))
    }
    assert found == {"breach_dialog.py", "shortcuts_print_presenter.py"}
