"""The short style sheet over Fusion, filled from the design tokens."""

from __future__ import annotations

from dataclasses import asdict
from functools import cache
from string import Template

from pgi_desk.gui.tokens import Tokens
from pgi_desk.resource_files import resource_path


def style_sheet(tokens: Tokens) -> str:
    """Return the style sheet of a colour scheme."""
    return _template().substitute(asdict(tokens))


@cache
def _template() -> Template:
    return Template(resource_path("style/window.qss").read_text(encoding="utf-8"))
