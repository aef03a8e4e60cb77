"""A language file with holes, or one that is damaged: English stands in, and whoever chose it is told."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from installer.build_forms import compile_translations
from pgi_desk.gui.language import Language
from pgi_desk.resource_files import resource_path

WORDS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}">
<context><name>Sample</name>
<message><source>Known</source><translation>{known}</translation></message>
<message><source>Hole</source><translation type="unfinished"></translation></message>
<message numerus="yes"><source>%n hole(s)</source><translation{state}>{plurals}</translation></message>
</context></TS>
"""
ENGLISH = "<numerusform>%n hole</numerusform><numerusform>%n holes</numerusform>"


@pytest.fixture
def language(qapp: QApplication, tmp_path: Path) -> Iterator[Language]:
    folder = tmp_path / "resources" / "i18n"
    folder.mkdir(parents=True)
    files = {"en": ("Known", "", ENGLISH), "ar": ("معروف", ' type="unfinished"', "")}
    for code, (known, state, plurals) in files.items():
        text = WORDS.format(language=code, known=known, state=state, plurals=plurals)
        (folder / f"pgi_desk_{code}.ts").write_text(text, encoding="utf-8")
    compile_translations(tmp_path)
    made = Language(qapp, folder)
    yield made
    made.choose("en")
    Language(qapp).choose("en")


def said(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Sample", text, "", count)


def test_a_hole_is_filled_with_english_and_the_rest_is_in_the_language(language: Language) -> None:
    language.choose("ar")
    assert (said("Known"), said("Hole"), said("%n hole(s)", 1), said("%n hole(s)", 3)) == (
        "معروف",
        "Hole",
        "1 hole",
        "3 holes",
    )
    assert (language.code, language.unreadable) == ("ar", "")


def test_a_damaged_or_missing_file_of_words_is_english_in_its_own_direction(
    language: Language, qapp: QApplication, tmp_path: Path
) -> None:
    words = tmp_path / "resources" / "i18n" / "pgi_desk_ar.qm"
    whole = words.read_bytes()
    noise = random.Random(7).randbytes(4_000)  # no secret
    for damaged in (None, b"", whole[:20], whole[: len(whole) // 2], noise, whole[:16] + noise):
        if damaged is None:
            words.unlink()
        else:
            words.write_bytes(damaged)
        language.choose("ar")
        assert (language.code, language.unreadable, said("Known")) == ("en", "ar", "Known")
        assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    words.write_bytes(whole)
    language.choose("ar")
    assert (language.code, language.unreadable, said("Known")) == ("ar", "", "معروف")


def test_without_any_file_of_words_the_sentences_of_the_program_are_left(language: Language, tmp_path: Path) -> None:
    folder = tmp_path / "resources" / "i18n"
    for path in folder.glob("*.qm"):
        path.unlink()
    language.choose("ar")
    assert (language.code, said("Known"), said("Hole")) == ("en", "Known", "Hole")
    shutil.copy(resource_path("i18n") / "pgi_desk_en.qm", folder)
    language.choose("en")
    assert language.unreadable == ""
