"""Names in every script that letters can print are shown by the window too, whatever fonts the computer has."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout
from PySide6.QtWidgets import QApplication, QTableWidget

from pgi_desk.documents.fonts import SCRIPTS
from pgi_desk.gui.look import Look
from pgi_desk.gui.theme import FAMILIES, FAMILY, OF_THE_DESKTOP, Theme

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


def test_fonts_that_a_desktop_has_for_lists_and_messages_give_way_to_ours(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on = qapp.setStyleSheet

    def as_on_windows(sheet: str) -> None:
        """Bring the fonts of the desktop back with the sheet."""
        put_on(sheet)
        for kind in OF_THE_DESKTOP:
            qapp.setFont(QFont("Desktop Sans", 6), kind)

    theme = Theme(qapp)
    monkeypatch.setattr(qapp, "setStyleSheet", as_on_windows)
    try:
        for size in (100, 150):
            theme.wear(Look("en", size))
            assert all(QApplication.font(kind) == qapp.font() for kind in OF_THE_DESKTOP)
            assert QTableWidget().font().families() == list(FAMILIES)
            assert QTableWidget().font().pointSizeF() == qapp.font().pointSizeF()
    finally:
        monkeypatch.undo()
        theme.wear(Look("en"))
