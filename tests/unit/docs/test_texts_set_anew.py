"""Licences that were broken into lines by hand fill the window: every word in its order, from the left."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QApplication

from pgi_desk.gui.manual.hard_lines import set_anew
from pgi_desk.gui.manual.licences import TEXTS
from pgi_desk.gui.manual.markup import page
from pgi_desk.resource_files import resource_path

BREAK = "\u2028"
DRAWN = re.compile(r"\*+|[=-]{4,}")  # frames and strokes


def _shown(lines: str, *, right_to_left: bool = False) -> list[QTextBlock]:
    """The paragraphs that the window shows of a text."""
    document = QTextDocument()
    document.setHtml(page(f"```text\n{lines}\n```", lambda _place: False, right_to_left=right_to_left))
    block, found = document.begin(), []
    while block.isValid():
        found.append(block)
        block = block.next()
    _KEPT.append(document)
    return found


_KEPT: list[QTextDocument] = []  # blocks live as long as their document


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("right_to_left", [False, True])
def test_every_word_of_a_licence_stands_in_its_order(qapp: QApplication, name: str, right_to_left: bool) -> None:
    whole = resource_path(f"licences/{name}.txt").read_text(encoding="utf-8").rstrip()
    blocks = _shown(whole, right_to_left=right_to_left)
    text = "".join(block.text() + "\n" for block in blocks).replace("\u2066", "").replace("\u2069", "")
    written = [word for word in whole.split() if not DRAWN.fullmatch(word)]
    assert text.replace(BREAK, "\n").split() == written
    assert {block.textDirection() for block in blocks} == {Qt.LayoutDirection.LeftToRight}
    breaks = sum(block.text().count(BREAK) for block in blocks)
    assert breaks < len(whole.splitlines()) / 10  # hardly a break is left of those that only a full line had made


def test_a_break_stays_where_its_line_was_not_full(qapp: QApplication) -> None:
    full = "x" * 40 + " " + "y" * 20
    (one,) = _shown(f"1.1. Word\n    means {full}\n    and more")
    assert one.text() == f"1.1. Word{BREAK}means {full} and more"
    assert (one.blockFormat().leftMargin(), one.blockFormat().textIndent()) == (24, -24)


def test_what_was_drawn_with_letters_becomes_what_it_stands_for(qapp: QApplication) -> None:
    frame = "*" * 40
    heading, text = _shown(
        f"{frame}\n*{' ' * 38}*\n*  6. Title{' ' * 28}*\n*  --------{' ' * 28}*\n*  a & b  *\n{frame}"
    )
    assert heading.begin().fragment().charFormat().fontWeight() > text.begin().fragment().charFormat().fontWeight()
    assert (heading.text(), text.text()) == ("6. Title", "a & b")
    assert 'align="center"' in set_anew([" " * 20 + "A", " " * 18 + "B"])
    assert "<b>A<br>B</b>" in set_anew([" " * 20 + "A", " " * 18 + "B"])
