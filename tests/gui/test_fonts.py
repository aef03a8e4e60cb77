"""Names in every script that letters can print are shown by the window too, whatever fonts the computer has."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase, QTextLayout
from PySide6.QtWidgets import QApplication

from pgi_desk.documents.fonts import SCRIPTS
from pgi_desk.gui.theme import FAMILIES, FAMILY, Theme

NAMES = {
    "Arabic": "سعاد",
    "Bengali": "রুমানা",
    "Devanagari": "कृष्णा",
    "Khmer": "សុភា",
    "Myanmar": "မြင့်သူဇာ",
    "Thai": "นภัสสร",
}


def test_window_and_letters_know_the_same_scripts() -> None:
    assert set(FAMILIES) == {FAMILY, *(f"{FAMILY} {script}" for script in SCRIPTS)}


@pytest.mark.parametrize("script", sorted(SCRIPTS))
def test_name_is_drawn_with_our_own_font(qapp: QApplication, script: str) -> None:
    Theme(qapp)
    assert f"{FAMILY} {script}" in QFontDatabase.families()
    layout = QTextLayout(NAMES[script], qapp.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert {run.rawFont().familyName() for run in layout.glyphRuns()} == {f"{FAMILY} {script}"}
