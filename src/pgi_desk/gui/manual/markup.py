"""The few marks that topics and guides are written with, turned into what a text window shows."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable

from pgi_desk.gui.manual.hard_lines import set_anew

HEADING = re.compile(r"^(#{1,3}) (.+?)(?: \{#([a-z0-9-]+)\})?$")
ITEM = re.compile(r"^(?:- |(\d+)\. )(.*)$")
PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
# Drawings of the handbook itself; the long guides have pictures of the window, which is there to be looked at.
DRAWING = re.compile(r"^!\[([^\]]*)\]\((pictures/[a-z0-9/-]+\.svg)\)$")
LINK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")
RULE = re.compile(r"^\|[ |:-]+\|$")
# Dates, codes and keys keep their order among Arabic words.
SHOWN = re.compile(r">[^<]+<")
LATIN = re.compile(r"~?[A-Za-z0-9]+(?:[-+:/.][A-Za-z0-9]+)+|~[0-9]+|[0-9]+~", re.ASCII)
TYPED = '<pre dir="ltr" style="white-space: pre-wrap">'
# Behind this fence stands a text that was broken into lines by hand.
SET_ANEW = "```text"
Known = Callable[[str], bool]


def title_of(text: str) -> str:
    """Return the first heading of a text."""
    found = (HEADING.match(line) for line in text.splitlines())
    return next((match[2] for match in found if match), "")


def headings_of(text: str) -> str:
    """Return the words of all headings of a text."""
    found = (HEADING.match(line) for line in text.splitlines())
    return " ".join(match[2] for match in found if match)


def anchors_of(text: str) -> frozenset[str]:
    """Return the places inside a text that can be led to."""
    found = (HEADING.match(line) for line in text.splitlines())
    return frozenset(match[3] for match in found if match and match[3])


def targets_of(text: str) -> tuple[str, ...]:
    """Return where the links of a text lead."""
    return tuple(target for _, target in LINK.findall(PICTURE.sub("", text)))


def plain(text: str) -> str:
    """Return the words of a text without its marks, for searching."""
    without = LINK.sub(r"\1", PICTURE.sub("", text))
    return re.sub(r"[*`|#]|\{#[^}]*\}", " ", without)


def page(text: str, known: Known, *, right_to_left: bool = False) -> str:
    """Return a text as a page; a link that `known` does not know is shown as its words."""
    body = "".join(_block(lines, known, right_to_left) for lines in _blocks(text))
    if right_to_left:
        body = SHOWN.sub(lambda words: LATIN.sub(_isolated, words[0]), body)
    return f'<html><body dir="{"rtl" if right_to_left else "ltr"}">{body}</body></html>'


def _blocks(text: str) -> Iterable[list[str]]:
    """Part a text at empty lines, headings and drawings; what stands between two fences stays together."""
    block: list[str] = []
    fenced = False
    for line in PICTURE.sub(lambda found: found[0] if DRAWING.match(found[0]) else "", text).splitlines():
        fence = line.startswith("```")
        fenced ^= fence
        alone = not fenced and (HEADING.match(line) or DRAWING.match(line))
        if (not line.strip() and not fenced) or alone:
            if block:
                yield block
            block = []
        if alone:
            yield [line]
        elif line.strip() or fenced:
            block.append(line)
    if block:
        yield block


def _block(lines: list[str], known: Known, right_to_left: bool) -> str:
    heading = HEADING.match(lines[0])
    if heading:
        return _heading(heading, known)
    if drawing := DRAWING.match(lines[0]):
        return f'<p><img src="{drawing[2]}"><br><i>{_words([drawing[1]], known)}</i></p>'
    if lines[0] == SET_ANEW:
        return set_anew(line for line in lines if not line.startswith("```"))
    if lines[0].startswith("```"):
        return f"{TYPED}{html.escape(chr(10).join(line for line in lines if not line.startswith('```')))}</pre>"
    if lines[0].startswith("|"):
        return _table(lines, known, right_to_left)
    return _list(lines, known) if any(ITEM.match(line) for line in lines) else f"<p>{_words(lines, known)}</p>"


def _heading(found: re.Match[str], known: Known) -> str:
    size, place = len(found[1]) + 1, f'<a name="{found[3]}"></a>' if found[3] else ""
    return f"<h{size}>{place}{_words([found[2]], known)}</h{size}>"


def _table(lines: list[str], known: Known, right_to_left: bool) -> str:
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if not RULE.match(line)]
    if right_to_left:  # Qt leaves the columns of a table where they are
        rows = [row[::-1] for row in rows]
    shown = ["".join(f"<td>{_words([cell], known)}</td>" for cell in row) for row in rows]
    return f'<table cellpadding="5" border="0">{"".join(f"<tr>{row}</tr>" for row in shown)}</table>'


def _list(lines: list[str], known: Known) -> str:
    """A line that begins no item goes on with the one before; what stands before the first item is a paragraph."""
    before: list[str] = []
    items: list[list[str]] = []
    first = ""
    for line in lines:
        found = ITEM.match(line)
        if found:
            first = first or found[1] or ""
            items.append([found[2]])
        else:
            (items[-1] if items else before).append(line.strip())
    kind = "ol" if first else "ul"
    lead = f"<p>{_words(before, known)}</p>" if before else ""
    begin = f'{kind} start="{first}"' if int(first or 1) > 1 else kind  # a drawing stood between two steps
    return f"{lead}<{begin}>{''.join(f'<li>{_words(item, known)}</li>' for item in items)}</{kind}>"


def _words(lines: list[str], known: Known) -> str:
    text = html.escape(" ".join(lines), quote=False)
    text = LINK.sub(lambda link: _link(link, known), text)
    text = re.sub(r"\*\*([^*]+)\*\*", r"<b>\1</b>", text)
    text = re.sub(r"\*([^*]+)\*", r"<i>\1</i>", text)
    return re.sub(r"`([^`]+)`", "<code>\u2066\\1\u2069</code>", text)


def _isolated(words: re.Match[str]) -> str:
    return f"\u2066{words[0]}\u2069"


def _link(link: re.Match[str], known: Known) -> str:
    target = link[2].removesuffix(".md")
    return f'<a href="{html.escape(target)}">{link[1]}</a>' if known(target) else link[1]
