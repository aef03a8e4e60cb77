"""The fixed words of a language."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.documents.words import PHRASES, read_words
from pgi_desk.domain.errors import TemplateMistake

LETTERS = Path(__file__).resolve().parents[3] / "resources" / "letters"
ENGLISH = read_words(LETTERS, "en")


def mistake(folder: Path, content: str) -> dict[str, object]:
    (folder / "en").mkdir()
    (folder / "en" / "words.json").write_text(content, encoding="utf-8")
    with pytest.raises(TemplateMistake) as refused:
        read_words(folder, "en")
    return refused.value.facts


def changed(**phrases: str) -> str:
    content = json.loads((LETTERS / "en" / "words.json").read_text())
    content["phrases"] |= phrases
    return json.dumps(content, indent=2)


@pytest.mark.parametrize("language", sorted(path.parent.name for path in LETTERS.glob("*/words.json")))
def test_shipped_words_are_complete_and_hold_nothing_unused(language: str) -> None:
    read_words(LETTERS, language)
    content = json.loads((LETTERS / language / "words.json").read_text(encoding="utf-8"))
    assert set(content["phrases"]) == set(PHRASES)


def test_dates_are_written_out() -> None:
    assert ENGLISH.write_day(date(2026, 3, 9)) == "9 March 2026"
    assert ENGLISH.write_moment(datetime(2026, 3, 12, 4, 5, tzinfo=UTC)) == "12 March 2026, 04:05 (UTC)"
    naive = datetime(2026, 3, 12, 4, 5, tzinfo=UTC).replace(tzinfo=None)
    assert ENGLISH.write_moment(naive) == "12 March 2026, 04:05 (UTC)"
    local = datetime(2026, 3, 12, 4, 5, tzinfo=timezone(timedelta(hours=5, minutes=45)))
    assert ENGLISH.write_moment(local) == "12 March 2026, 04:05 (UTC+05:45)"


@given(st.text(max_size=40))
def test_value_in_a_phrase_is_never_read_again(value: str) -> None:
    assert ENGLISH.say("attention", name=value) == f"For the attention of {value}"


def test_file_that_is_not_json_names_the_line(tmp_path: Path) -> None:
    assert mistake(tmp_path, '{\n "direction": "ltr",\n oops }')["line"] == 3


@pytest.mark.parametrize(
    ("content", "problem"),
    [("[]", "not_json"), ('{"direction": "up"}', "direction"), ('{"direction": "ltr", "months": ["May"]}', "months")],
)
def test_missing_frame_is_refused(tmp_path: Path, content: str, problem: str) -> None:
    facts = mistake(tmp_path, content)
    assert (facts["line"], facts["problem"], facts["template"]) == (1, problem, "en/words.json")


@pytest.mark.parametrize(
    ("phrases", "problem"),
    [
        ({"to": " "}, "missing_phrase"),
        ({"to": "To {name}"}, "placeholders"),
        ({"page_of": "Page {page}"}, "placeholders"),
        ({"page_of": "Page {page} of {pages} {"}, "placeholders"),
    ],
)
def test_phrase_that_cannot_be_used_is_named_with_its_line(
    tmp_path: Path, phrases: dict[str, str], problem: str
) -> None:
    (phrase,) = phrases
    content = changed(**phrases)
    line = content.split("\n").index(next(row for row in content.split("\n") if f'"{phrase}":' in row)) + 1
    facts = {"template": "en/words.json", "line": line, "problem": problem, "name": phrase}
    assert mistake(tmp_path, content) == facts
