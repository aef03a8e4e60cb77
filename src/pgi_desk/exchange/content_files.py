"""Reads the content lists strictly: a list with a mistake is refused with its file and line, never half used."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from pgi_desk.domain.code_list import Code, CodeList, ContentLibrary, Evidence
from pgi_desk.domain.errors import ContentMistake

LIST_FIELDS = ("list", "version", "about", "translations", "rows")
ROW_FIELDS = ("code", "label", "source", "source_date", "evidence", "version", "needs_review")
TRANSLATION_STATES = frozenset({"original", "machine-checked", "person-checked"})
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")
_DATE = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2]))?")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_ROWS_BEGIN = re.compile(r'"rows"\s*:\s*\[')
_BETWEEN_ROWS = re.compile(r"[\s,]*")


def load_content(folder: Path) -> ContentLibrary:
    """Return every list of a folder, each from the ``*.json`` file of its name.

    Raises ContentMistake (`file`, `line` from 1, `problem`, `field`); `problem` is one of no_lists, unreadable,
    not_utf8, not_json, wrong_type, missing, empty, unknown_field, duplicate_key, name_differs, unknown_state,
    undeclared_language, wrong_code, duplicate_code, wrong_date, unknown_evidence, review_missing, unprintable.
    """
    lists = {path.stem: read_list(path)[0] for path in sorted(folder.glob("*.json"))}
    if not lists:
        raise ContentMistake(file=folder.name, line=1, problem="no_lists", field="")
    return ContentLibrary(MappingProxyType(lists))


class _Repeating(dict[str, object]):
    """A JSON object in which a key stands twice; JSON itself would silently drop the first."""

    repeated: str


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    seen: set[str] = set()
    for key, _ in pairs:
        if key in seen:
            repeating = _Repeating(pairs)
            repeating.repeated = key
            return repeating
        seen.add(key)
    return dict(pairs)


@dataclass(frozen=True, slots=True)
class _ListFile:
    """The name and text of one file: says on which line a mistake is and checks single values."""

    name: str
    text: str

    def mistake(self, problem: str, field: str = "", row: int | None = None) -> ContentMistake:
        """Return the error for a field such as ``label.fr`` of a row (counted from 0) or of the list itself."""
        line = self._line_in_head(field) if row is None else self.line_in_row(field, row)
        return ContentMistake(file=self.name, line=line, problem=problem, field=field)

    def mapping(self, value: object, field: str, row: int | None = None) -> dict[str, object]:
        """Return a JSON object without repeated keys."""
        if isinstance(value, _Repeating):
            raise self.mistake("duplicate_key", value.repeated, row)
        if not isinstance(value, dict):
            raise self.mistake("wrong_type", field, row)
        return value

    def line_of_text(self, value: object, field: str, row: int | None = None) -> str:
        """Return one line of text that is not blank."""
        if not isinstance(value, str):
            raise self.mistake("wrong_type", field, row)
        if _UNPRINTABLE.search(value):
            raise self.mistake("unprintable", field, row)
        if not value.strip():
            raise self.mistake("empty", field, row)
        return value

    def _line_at(self, position: int) -> int:
        return self.text.count("\n", 0, position) + 1

    def _row_spans(self) -> list[tuple[int, int]]:
        """Return where each row begins and ends in the text, which is known to be JSON."""
        begin = _ROWS_BEGIN.search(self.text)
        spans: list[tuple[int, int]] = []
        end = begin.end() if begin else len(self.text)
        while True:
            gap = _BETWEEN_ROWS.match(self.text, end)
            start = gap.end() if gap else end
            if self.text[start : start + 1] in {"", "]"}:
                return spans
            _, end = json.JSONDecoder().raw_decode(self.text, start)
            spans.append((start, end))

    def line_in_row(self, field: str, row: int) -> int:
        """Return the line of a field of a row (counted from 0), or of the row."""
        spans = self._row_spans()
        start, end = spans[row] if row < len(spans) else (0, len(self.text))
        for key in (*reversed(field.split(".")), "code"):
            places = [place.start() for place in _key(key).finditer(self.text, start, end)]
            if places:
                return self._line_at(places[-1])
        return self._line_at(start)

    def _line_in_head(self, field: str) -> int:
        head = self.text
        for start, end in self._row_spans() if _ROWS_BEGIN.search(head) else ():
            head = head[:start] + re.sub(r"[^\n]", " ", head[start:end]) + head[end:]
        for key in reversed(field.split(".")):
            places = [place.start() for place in _key(key).finditer(head)]
            if places:
                return self._line_at(places[-1])
        return 1


def _key(name: str) -> re.Pattern[str]:
    return re.compile(re.escape(json.dumps(name, ensure_ascii=False)) + r"\s*:")


def read_list(path: Path) -> tuple[CodeList, Callable[[str, int], int]]:
    """Return one list, and what finds the line of a field in a row (counted from 0); raises ContentMistake."""
    file = _ListFile(path.name, _read_text(path))
    head = file.mapping(_parse(file), "")
    _only_and_all(file, head, LIST_FIELDS)
    if file.line_of_text(head["list"], "list") != path.stem:
        raise file.mistake("name_differs", "list")
    about = _about(file, head["about"])
    languages = _languages(file, head["translations"])
    raw_rows = head["rows"]
    if not isinstance(raw_rows, list):
        raise file.mistake("wrong_type", "rows")
    if not raw_rows:
        raise file.mistake("empty", "rows")
    rows: dict[str, Code] = {}
    for index, raw in enumerate(raw_rows):
        row = _row(file, raw, index, languages)
        if row.code in rows:
            raise file.mistake("duplicate_code", "code", index)
        rows[row.code] = row
    found = CodeList(path.stem, file.line_of_text(head["version"], "version"), tuple(rows.values()), about)
    return found, file.line_in_row


def _about(file: _ListFile, value: object) -> Mapping[str, str]:
    """Return what a list is about by language; one text alone is English."""
    if not isinstance(value, dict):
        return MappingProxyType({"en": file.line_of_text(value, "about")})
    texts = file.mapping(value, "about")
    if "en" not in texts:
        raise file.mistake("missing", "about.en")
    return MappingProxyType(
        {language: file.line_of_text(text, f"about.{language}") for language, text in texts.items()}
    )


def _read_text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as reason:
        raise ContentMistake(file=path.name, line=1, problem="unreadable", field="") from reason
    try:
        # Editors on Windows put a byte order mark first; it means nothing here.
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as reason:
        line = reason.object.count(b"\n", 0, reason.start) + 1
        raise ContentMistake(file=path.name, line=line, problem="not_utf8", field="") from reason


def _parse(file: _ListFile) -> object:
    try:
        return json.loads(file.text, object_pairs_hook=_object)
    except json.JSONDecodeError as reason:
        raise ContentMistake(file=file.name, line=reason.lineno, problem="not_json", field="") from reason
    except (ValueError, RecursionError) as reason:  # a number of thousands of digits, or brackets without end
        raise ContentMistake(file=file.name, line=1, problem="not_json", field="") from reason


def _only_and_all(file: _ListFile, head: Mapping[str, object], fields: tuple[str, ...]) -> None:
    for field in fields:
        if field not in head:
            raise file.mistake("missing", field)
    for field in head:
        if field not in fields:
            raise file.mistake("unknown_field", field)


def _languages(file: _ListFile, value: object) -> frozenset[str]:
    states = file.mapping(value, "translations")
    if "en" not in states:
        raise file.mistake("missing", "translations.en")
    for language, state in states.items():
        if file.line_of_text(state, f"translations.{language}") not in TRANSLATION_STATES:
            raise file.mistake("unknown_state", f"translations.{language}")
    return frozenset(states)


def _row(file: _ListFile, value: object, index: int, languages: frozenset[str]) -> Code:
    raw = file.mapping(value, "", index)
    for field in ROW_FIELDS:
        if field not in raw:
            raise file.mistake("missing", field, index)
    evidence, needs_review = _evidence(file, raw, index)
    return Code(
        code=_matching(file, raw, "code", _CODE, "wrong_code", index),
        labels=_labels(file, raw["label"], index, languages),
        source=file.line_of_text(raw["source"], "source", index),
        source_date=_matching(file, raw, "source_date", _DATE, "wrong_date", index),
        evidence=evidence,
        version=file.line_of_text(raw["version"], "version", index),
        needs_review=needs_review,
        attributes=MappingProxyType(
            {name: _attribute(file, raw[name], name, index) for name in raw if name not in ROW_FIELDS}
        ),
    )


def _matching(
    file: _ListFile, raw: Mapping[str, object], field: str, form: re.Pattern[str], problem: str, index: int
) -> str:
    value = file.line_of_text(raw[field], field, index)
    if not form.fullmatch(value):
        raise file.mistake(problem, field, index)
    return value


def _evidence(file: _ListFile, raw: Mapping[str, object], index: int) -> tuple[Evidence, bool]:
    tag = file.line_of_text(raw["evidence"], "evidence", index)
    if tag not in set(Evidence):
        raise file.mistake("unknown_evidence", "evidence", index)
    needs_review = raw["needs_review"]
    if not isinstance(needs_review, bool):
        raise file.mistake("wrong_type", "needs_review", index)
    if tag == Evidence.MEMORY and not needs_review:
        raise file.mistake("review_missing", "needs_review", index)
    return Evidence(tag), needs_review


def _labels(file: _ListFile, value: object, index: int, languages: frozenset[str]) -> Mapping[str, str]:
    raw = file.mapping(value, "label", index)
    if "en" not in raw:
        raise file.mistake("missing", "label.en", index)
    for language in raw:
        if language not in languages:
            raise file.mistake("undeclared_language", f"label.{language}", index)
    return MappingProxyType(
        {language: file.line_of_text(text, f"label.{language}", index) for language, text in raw.items()}
    )


def _attribute(file: _ListFile, value: object, field: str, index: int) -> object:
    """Return an attribute that nobody can change: a plain value, words, or texts by name."""
    if isinstance(value, dict):
        texts = file.mapping(value, field, index)
        return MappingProxyType({key: file.line_of_text(text, f"{field}.{key}", index) for key, text in texts.items()})
    if isinstance(value, list):
        return tuple(file.line_of_text(word, field, index) for word in value)
    if value is None or isinstance(value, (bool, int)):
        return value
    return file.line_of_text(value, field, index)
