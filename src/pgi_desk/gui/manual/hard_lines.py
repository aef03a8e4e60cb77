"""A text that somebody else broke into lines by hand, set anew so that it fills the window: the words stay as they are.

A break stays where its line had room for the next word; all others were made only because the line was full. Marks that
draw a frame or a stroke with letters become a paragraph and a heading.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

# No full line in the licences that come along is shorter than this; a title in the middle stands far from the edge.
FULL, IN_THE_MIDDLE = 63, 12
PIXELS_OF_A_SPACE = 6
FRAME = re.compile(r"^\*(.*)\*$")
STROKE = re.compile(r"^\s*([-=])\1+$")


def set_anew(lines: Iterable[str]) -> str:
    """Return the lines as paragraphs that read from the left, whatever the language of the window is."""
    return "".join(_paragraph(block) for block in _blocks(lines))


def _blocks(lines: Iterable[str]) -> Iterable[list[str]]:
    block: list[str] = []
    for line in map(_unframed, lines):
        if line:
            block.append(line)
        if block and (not line or STROKE.match(line)):
            yield block
            block = []
    if block:
        yield block


def _unframed(line: str) -> str:
    """Return a line without the frame that is drawn around it with stars."""
    found = FRAME.match(line)
    return (found[1].strip("*") if found else line).rstrip()


def _paragraph(block: list[str]) -> str:
    heading = len(block) > 1 and STROKE.match(block[-1]) is not None
    words = block[:-1] if heading else block
    first, rest = _indent(block[0]), min(map(_indent, block[1:] or block))
    if min(first, rest) >= IN_THE_MIDDLE:
        return f'<p dir="ltr" align="center"><b>{_shown([one] for one in words)}</b></p>'
    text = _shown(_broken(words))
    edge, begin = rest * PIXELS_OF_A_SPACE, (first - rest) * PIXELS_OF_A_SPACE
    style = f"margin-left: {edge}px; text-indent: {begin}px"
    return f'<p dir="ltr" align="left" style="{style}">{f"<b>{text}</b>" if heading else text}</p>'


def _broken(lines: list[str]) -> Iterable[list[str]]:
    """Part the lines of a paragraph where a break was meant."""
    together = [lines[0]]
    for line in lines[1:]:
        word = line.split(maxsplit=1)[0]
        full = len(together[-1]) + 1 + len(word) > FULL
        if full and word != "Copyright" and not together[-1].endswith(">"):
            together.append(line)
        else:
            yield together
            together = [line]
    yield together


def _shown(parts: Iterable[list[str]]) -> str:
    joined = (" ".join(line.strip() for line in part) for part in parts)
    return "<br>".join(html.escape(line, quote=False) for line in joined)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
