"""The check of the promises finds what it is there to find."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from faults.families import FAMILIES
from tests.claims import PAGE, complaints, promises

TEST = "tests/unit/docs/test_claims.py::test_a_promise_with_a_test_that_passed_stands"


def page(row: str) -> str:
    table = f"| promise | shown by |\n| --- | --- |\n{row}\n"
    return f"# Security\n\n## What we promise\n\n{table}\n## The rest\n\n| a | b |\n"


def test_a_promise_with_a_test_that_passed_stands() -> None:
    assert complaints(page(f"| Saved means saved. | `{TEST}` |"), {TEST}) == []


@pytest.mark.parametrize(
    ("row", "word"),
    [
        ("| Saved means saved. | T01 |", "no test shows"),
        ("| Saved means saved. | `tests/unit/docs/test_claims.py::test_nobody_wrote` |", "does not exist"),
        ("| Saved means saved. | `tests/unit/docs/no_such_file.py::test_x` |", "does not exist"),
        (f"| Saved means saved. | `{TEST}` |", "did not run and pass"),
    ],
)
def test_a_promise_without_one_is_named(row: str, word: str) -> None:
    (found,) = complaints(page(row), set())
    assert word in found
    assert "Saved means saved." in found


def test_a_page_without_promises_is_no_page() -> None:
    assert complaints("# Security\n", set()) == ["there is no promise on the page"]


def test_every_promise_of_this_project_names_a_test_that_exists() -> None:
    text = PAGE.read_text(encoding="utf-8")
    named = {test for promise in promises(text) for test in promise.tests}
    assert complaints(text, named, Path(PAGE).parent) == []
    assert len(promises(text)) >= 12


def test_every_numbered_test_is_where_its_page_says() -> None:
    text = (PAGE.parent / "docs" / "vault-tests.md").read_text(encoding="utf-8")
    families = set(re.findall(r"`([a-z_]+)`", text)) - {"age"}
    assert families <= set(FAMILIES)
    assert [name for name in re.findall(r"`(tests/[^`]+)`", text) if not (PAGE.parent / name).is_file()] == []
    numbers = {int(number) for number in re.findall(r"T(\d\d)", text)}
    wanted = {4, 13, *range(20, 39), *range(40, 44), *range(45, 54), *range(55, 60), *range(76, 82), 83, 95}
    assert numbers == wanted
