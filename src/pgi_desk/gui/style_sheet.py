"""The short style sheet over Fusion, filled from the design tokens."""

from __future__ import annotations

import re
from dataclasses import asdict
from functools import cache
from string import Template

from pgi_desk.gui.tokens import HIGH_CONTRAST, Tokens
from pgi_desk.resource_files import resource_path

SIZE = re.compile(r"\b(\d+(?:\.\d+)?)(pt|px)\b")
# Hairlines, rounded corners and paddings stay as they are; what holds text or is clicked grows with the text.
LEAST_THAT_GROWS = 10
# A bar without an end moves for ever: it is filled instead.
CALM = """
QScrollBar, QProgressBar { widget-animation-duration: 0; }
QProgressBar[maximum="0"] { background: $accent; }
"""
# Where every line is as strong as text, another colour of a line says little: a thick one shows where the keyboard is,
# and what is chosen is filled, since a faint ground is no ground for eyes that need contrast.
# What a line gains its padding loses, so that nothing moves.
CONTRAST = """
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QTimeEdit:focus,
QPlainTextEdit:focus, QListWidget:focus, QTreeWidget:focus, QTextBrowser:focus {
  border: 4px solid $accent; padding: 2px 5px; }
QPushButton:focus { border: 4px solid $accent; padding: 3px 11px; }
QPushButton[primary="true"]:focus, QPushButton:checked:focus {
  border: 4px solid $text; outline: 2px solid $on_accent; outline-offset: 4px; }
QPushButton:checked, QTableView::item:selected { background: $accent; color: $on_accent; }
QTableView { padding: 3px; selection-background-color: $accent; selection-color: $on_accent; }
QTableView:focus { border: 4px solid $accent; padding: 0; }
QMenu { background: $surface; color: $text; border: 2px solid $border; padding: 3px; }
QMenu::item { padding: 5px 32px 5px 20px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $off; }
QMenu::separator { height: 1px; background: $border; margin: 3px 6px; }
"""


def style_sheet(tokens: Tokens, percent: int = 100, *, calm: bool = False) -> str:
    """Return the style sheet of a colour scheme for a size of text in percent."""
    template = _template() + (CONTRAST if tokens.name in HIGH_CONTRAST else "") + (CALM if calm else "")
    return SIZE.sub(lambda size: _grown(size, percent), Template(template).substitute(asdict(tokens)))


def _grown(size: re.Match[str], percent: int) -> str:
    number, unit = float(size[1]), size[2]
    if percent == 100 or (unit == "px" and number < LEAST_THAT_GROWS):
        return size[0]
    return f"{number * percent / 100:.1f}pt" if unit == "pt" else f"{round(number * percent / 100)}px"


@cache
def _template() -> str:
    return resource_path("style/window.qss").read_text(encoding="utf-8")
