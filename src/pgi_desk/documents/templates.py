"""Wording files: a small Markdown subset, parsed before any value is put in, so that no value is ever markup."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import NoReturn

from pgi_desk.documents.wording import (
    CONSENT,
    CONSENT_BLOCKS,
    SLIP,
    Part,
    PartKind,
    Run,
    Wording,
    blocks_of,
    fields_of,
)
from pgi_desk.domain.errors import TemplateMistake

# Without these the paper would not say whom it is for, or would hide what the disclosure log says was shared.
REQUIRED_BLOCKS = ("parties", "items")
# Papers that share nothing with a service, with what they must have all the same.
REQUIRED_OF = {
    "recall": ("parties",),
    "reminder": ("parties",),
    "card": (),
    "certificate": ("sender", "shared"),
    # Without these a slip that comes back answers nothing.
    SLIP: ("received_on", "accepted"),
    # A consent form without one of its parts would hide something that the person has to know.
    CONSENT: tuple(sorted(CONSENT_BLOCKS)),
}
# A letter of two pages has 1,500 characters; beyond these nobody reads on, and a pasted book is refused at once.
LONGEST_TEXT, LONGEST_LINE = 20_000, 2_000

_NAME = re.compile(r"[A-Za-z0-9_-]{1,40}")
_BLOCK_LINE = re.compile(r"\{\{[ \t]*block:([^{}]*?)[ \t]*\}\}")
_HEADING_LINE = re.compile(r"(#{1,2})[ \t]+(.+)")
_UNSUPPORTED_LINE = re.compile(r"#|>|`{3}|\||[*+][ \t]|[-*_]+$")
_TOKEN = re.compile(r"(?P<bold>\*\*)|\{\{(?P<field>[^{}]*)\}\}|(?P<text>[^*{}]+)|(?P<stray>[*{}])")
_JOINERS = "\u200c\u200d"  # without these some words of Persian, Hindi or Sinhala are spelt wrong
_REFUSED = (("image", re.compile(r"!\[")), ("link", re.compile(r"\][(\[:]")), ("html", re.compile(r"<|&#?\w+;")))


@dataclass(slots=True)
class _Source:
    """The lines of one part before its text is parsed."""

    kind: PartKind
    lines: list[tuple[int, str]] = field(default_factory=list)


def read_wording(folder: Path, language: str, template: str) -> Wording:
    """Return the parsed wording ``<folder>/<language>/<template>.md``.

    Raises TemplateMistake (`template`, `line`, `problem`, `name` of a field or block) when it cannot be used.
    """
    name = f"{language}/{template}.md"
    if not _NAME.fullmatch(language) or not _NAME.fullmatch(template):
        raise TemplateMistake(template=name, line=0, problem="bad_name")
    return parse_wording(name, read_text(folder / language / f"{template}.md", name))


def read_text(path: Path, name: str) -> str:
    """Return a wording file's text; TemplateMistake when it is missing or not UTF-8."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise TemplateMistake(template=name, line=0, problem="missing_file") from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise TemplateMistake(template=name, line=line, problem="not_utf8") from error


def parse_wording(template: str, text: str) -> Wording:
    """Return the parts of a wording text; TemplateMistake names the line of the first thing that is not allowed."""
    _refuse_length(template, text)
    parts = tuple(_parsed(template, source) for source in _sources(template, text))
    blocks = [part.block for part in parts if part.kind is PartKind.BLOCK]
    for part in parts:
        if part.block and blocks.count(part.block) > 1:
            _refuse(template, part.line, "repeated_block", part.block)
    for block in required_blocks(PurePath(template).stem):
        if block not in blocks:
            _refuse(template, max(1, text.count("\n") + 1), "missing_block", block)
    return Wording(template, parts)


def required_blocks(template: str) -> tuple[str, ...]:
    """Return the blocks that the wording of a kind of letter must have."""
    return REQUIRED_OF.get(template, REQUIRED_BLOCKS)


def _refuse_length(template: str, text: str) -> None:
    if len(text) > LONGEST_TEXT:
        _refuse(template, text.count("\n", 0, LONGEST_TEXT) + 1, "too_long")
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > LONGEST_LINE:
            _refuse(template, number, "too_long")
        # What nobody sees can turn the words around it, or hide one of them.
        if hidden := next((mark for mark in line if unicodedata.category(mark) == "Cf" and mark not in _JOINERS), ""):
            _refuse(template, number, "hidden_character", f"U+{ord(hidden):04X}")


def _sources(template: str, text: str) -> Iterator[_Source]:
    """Group lines: a blank line ends a part, a plain line goes on with the paragraph or list item before it."""
    growing: _Source | None = None
    for number, raw in enumerate(text.replace("\r\n", "\n").split("\n"), start=1):
        line = raw.strip(" \t")
        kind, body = _classified(template, number, line) if line else (None, "")
        if growing is not None and kind is PartKind.PARAGRAPH:
            growing.lines.append((number, body))
            continue
        if growing is not None:
            yield growing
        growing = None
        if kind in {PartKind.PARAGRAPH, PartKind.LIST_ITEM}:
            growing = _Source(kind, [(number, body)])
        elif kind is not None:
            yield _Source(kind, [(number, body)])
    if growing is not None:
        yield growing


def _classified(template: str, number: int, line: str) -> tuple[PartKind, str]:
    if block := _BLOCK_LINE.fullmatch(line):
        return PartKind.BLOCK, block.group(1)
    if heading := _HEADING_LINE.fullmatch(line):
        return (PartKind.TITLE if heading.group(1) == "#" else PartKind.HEADING), heading.group(2)
    if line.startswith("- "):
        return PartKind.LIST_ITEM, line[2:].lstrip(" \t")
    if _UNSUPPORTED_LINE.match(line):
        _refuse(template, number, "unsupported_mark")
    return PartKind.PARAGRAPH, line


def _parsed(template: str, source: _Source) -> Part:
    first = source.lines[0][0]
    if source.kind is PartKind.BLOCK:
        name = source.lines[0][1]
        if name not in blocks_of(template):
            _refuse(template, first, "unknown_block", name)
        return Part(PartKind.BLOCK, first, block=name)
    return Part(source.kind, first, runs=_runs(template, source.lines))


def _runs(template: str, lines: list[tuple[int, str]]) -> tuple[Run, ...]:
    runs: list[Run] = []
    bold_since = 0
    for number, line in lines:
        if number != lines[0][0]:
            _append(runs, Run(" ", bold=bool(bold_since)))
        _refuse_markup(template, number, line)
        for token in _TOKEN.finditer(line):
            if token["bold"]:
                if bold_since and not (runs and runs[-1].bold):
                    _refuse(template, number, "empty_bold")
                bold_since = 0 if bold_since else number
            else:
                _append(runs, _run(template, number, token, bold=bool(bold_since)))
    if bold_since:
        _refuse(template, bold_since, "unclosed_bold")
    return tuple(runs)


def _refuse_markup(template: str, number: int, line: str) -> None:
    for problem, pattern in _REFUSED:
        if pattern.search(line):
            _refuse(template, number, problem)


def _run(template: str, number: int, token: re.Match[str], *, bold: bool) -> Run:
    if token["stray"]:
        _refuse(template, number, "unsupported_mark" if token["stray"] == "*" else "unclosed_braces")
    if token["text"]:
        return Run(re.sub(r"[ \t]+", " ", token["text"]), bold=bold)
    name = token["field"].strip(" \t")
    if name.startswith("block:"):
        _refuse(template, number, "block_not_alone", name)
    if name not in fields_of(template):
        _refuse(template, number, "unknown_field", name)
    return Run(name, bold=bold, is_field=True)


def _append(runs: list[Run], run: Run) -> None:
    """Add a run, joined to the one before it when both are plain text of the same weight."""
    if runs and not run.is_field and not runs[-1].is_field and runs[-1].bold == run.bold:
        runs[-1] = replace(runs[-1], text=runs[-1].text + run.text)
    else:
        runs.append(run)


def _refuse(template: str, line: int, problem: str, name: str = "") -> NoReturn:
    raise TemplateMistake(template=template, line=line, problem=problem, name=name)
