"""Whatever is wrong with a typed sheet has a sentence of its own, with the place in it."""

from __future__ import annotations

import re

import pytest

from pgi_desk.domain.errors import ShareRefused
from pgi_desk.error_sentences import english
from pgi_desk.problem_sentences import SHARE_PROBLEMS
from pgi_desk.resource_files import resource_path

SOURCES = ("security/recovery_shares.py", "services/recovery.py", "services/recovery_reader.py")
CODES = (
    *("unknown_word", "wrong_word", "too_few", "too_many", "checksum"),
    *("same_sheet", "other_set", "not_this_set", "not_ours", "other_file"),
)


def test_every_problem_that_is_raised_is_known_here() -> None:
    package = resource_path("content").parents[1] / "src" / "pgi_desk"
    text = "\n".join((package / source).read_text(encoding="utf-8") for source in SOURCES)
    assert set(CODES) == set(SHARE_PROBLEMS)
    assert [code for code in CODES if f'"{code}"' not in text] == []
    assert set(re.findall(r'problem="(\w+)", sheet', text)) <= set(CODES)


@pytest.mark.parametrize("problem", CODES)
def test_every_problem_has_a_finished_sentence(problem: str) -> None:
    text = english(ShareRefused(problem=problem, sheet=2, word=17, count=32))
    assert text is not None
    assert "{" not in text
    assert ("word 17" in text) == (problem in {"unknown_word", "wrong_word"})
    assert ("32" in text) == (problem in {"too_few", "too_many"})
    assert text.endswith(".")


def test_an_unknown_problem_still_has_a_sentence() -> None:
    assert english(ShareRefused(problem="?", sheet=1, word=0)) is not None
