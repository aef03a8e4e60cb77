"""The Markdown subset of wording files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.documents.templates import parse_wording, read_wording
from pgi_desk.documents.wording import CONSENT_BLOCKS, FIELDS, SLIP_BLOCKS, Part, PartKind, Run, filled
from pgi_desk.domain.errors import TemplateMistake

FRAME = "{{block:parties}}\n{{block:items}}\n"
VALUES = dict.fromkeys(FIELDS, "value")
LETTERS = Path(__file__).resolve().parents[3] / "resources" / "letters"


def parsed(text: str) -> list[Part]:
    return [part for part in parse_wording("t", FRAME + text).parts if part.kind is not PartKind.BLOCK]


def mistake(text: str) -> tuple[object, object, object]:
    with pytest.raises(TemplateMistake) as refused:
        parse_wording("en/t.md", text)
    facts = refused.value.facts
    assert facts["template"] == "en/t.md"
    return facts["line"], facts["problem"], facts["name"]


def test_five_constructs_are_read() -> None:
    title, heading, paragraph, first, second = parsed(
        "# Referral\n## Why\nDear **{{recipient_name}}**,\nplease\thelp.\n- one\n  more\n- two"
    )
    assert title == Part(PartKind.TITLE, 3, (Run("Referral"),))
    assert heading == Part(PartKind.HEADING, 4, (Run("Why"),))
    assert paragraph.runs == (Run("Dear "), Run("recipient_name", bold=True, is_field=True), Run(", please help."))
    assert first == Part(PartKind.LIST_ITEM, 7, (Run("one more"),))
    assert second == Part(PartKind.LIST_ITEM, 9, (Run("two"),))


def test_bold_may_go_on_over_a_line_end() -> None:
    assert parsed("a **b\nc** d")[0].runs == (Run("a "), Run("b c", bold=True), Run(" d"))


def test_windows_line_ends_count_as_one() -> None:
    assert parsed("a\r\n\r\n\r\nb")[1] == Part(PartKind.PARAGRAPH, 6, (Run("b"),))


@pytest.mark.parametrize(
    ("text", "line", "problem", "name"),
    [
        ("Hello\n{{surname}}", 2, "unknown_field", "surname"),
        ("x\n\n{{block:photo}}", 3, "unknown_block", "photo"),
        ("x {{block:items}} y", 1, "block_not_alone", "block:items"),
        ("x\n{{number", 2, "unclosed_braces", ""),
        ("x }} y", 1, "unclosed_braces", ""),
        ("{ number }", 1, "unclosed_braces", ""),
        ("x\n\ny <b>z</b>", 3, "html", ""),
        ("a &amp; b", 1, "html", ""),
        ("x [here](https://example.org)", 1, "link", ""),
        ("x\n![alt](a.png)", 2, "image", ""),
        ("x **bold\nmore", 1, "unclosed_bold", ""),
        ("x **** y", 1, "empty_bold", ""),
        ("x *y* z", 1, "unsupported_mark", ""),
        ("### deep", 1, "unsupported_mark", ""),
        ("#tight", 1, "unsupported_mark", ""),
        ("x\n---", 2, "unsupported_mark", ""),
        ("> quote", 1, "unsupported_mark", ""),
        ("| a | b |", 1, "unsupported_mark", ""),
        ("* item", 1, "unsupported_mark", ""),
        ("{{block:items}}\n\n{{block:parties}}\n{{block:items}}", 1, "repeated_block", "items"),
        ("{{block:parties}}\nx", 2, "missing_block", "items"),
        ("", 1, "missing_block", "parties"),
        ("x\ny \u202eneeded", 2, "hidden_character", "U+202E"),
        ("\u2068x", 1, "hidden_character", "U+2068"),
        ("x\u200b", 1, "hidden_character", "U+200B"),
        ("x\n" + "y" * 2001, 2, "too_long", ""),
        ("x " * 1_000_000, 1, "too_long", ""),
        ("**{{" * 1_000_000, 1, "too_long", ""),
        ("x\n" * 11_000, 10_001, "too_long", ""),
        ("{{block:" + " " * 1900, 1, "unclosed_braces", ""),
    ],
)
def test_mistakes_are_named_with_their_line(text: str, line: int, problem: str, name: str) -> None:
    assert mistake(text) == (line, problem, name)


def test_file_that_is_not_utf8_is_refused_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "referral.md").write_bytes(b"first\nsecond\nth\xefrd\n")
    with pytest.raises(TemplateMistake) as refused:
        read_wording(tmp_path, "en", "referral")
    assert refused.value.facts == {"template": "en/referral.md", "line": 3, "problem": "not_utf8"}


def test_values_are_put_in_as_text() -> None:
    wording = parse_wording("t", FRAME + "from **{{sender_name}}**")
    part = filled(wording, VALUES | {"sender_name": "**{{number}}** <b>"}, frozenset())[-1]
    assert part.runs == (Run("from "), Run("**{{number}}** <b>", bold=True))


def test_sentence_without_its_value_and_heading_without_text_are_left_out() -> None:
    wording = parse_wording("t", FRAME + "## One\n\n{{respond_by}}\n\n## Two\n\ntext\n\n## Three\n\n{{block:services}}")
    kept = filled(wording, VALUES | {"respond_by": ""}, frozenset({"services"}))
    assert ["".join(run.text for run in part.runs) for part in kept if not part.block] == ["Two", "text"]


BLOCKS_OF = {
    "referral": {"parties", "services", "items", "signatures", "slip"},
    "card": set(),
    "certificate": {"sender", "shared"},
    "recall": {"parties", "signatures"},
    "reminder": {"parties", "signatures", "slip"},
    "consent": CONSENT_BLOCKS,
    "slip": set(SLIP_BLOCKS),
}


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_every_letter_exists_in_every_language(language: str) -> None:
    assert {path.stem for path in (LETTERS / language).glob("*.md")} == set(BLOCKS_OF)


@pytest.mark.parametrize("path", sorted(LETTERS.glob("*/*.md")), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_shipped_wording_is_usable_and_complete(path: Path) -> None:
    wording = read_wording(LETTERS, path.parent.name, path.stem)
    assert {part.block for part in wording.parts if part.block} == BLOCKS_OF[path.stem]
    text = " ".join(run.text for part in wording.parts for run in part.runs).casefold()
    assert "traffick" not in text


# --- properties -------------------------------------------------------------------------------------------

WORD = st.text(alphabet="abcdefgéß漢ع0129.,;:!?()'\"%$/@~^=", min_size=1, max_size=8)
FIELD = st.sampled_from(sorted(FIELDS))


@st.composite
def inline_runs(draw: st.DrawFn) -> tuple[Run, ...]:
    """Runs as the parser gives them: plain text alternates with fields or with another weight."""
    runs: list[Run] = []
    for _ in range(draw(st.integers(1, 5))):
        bold = draw(st.booleans())
        is_field = draw(st.booleans())
        joined = bool(runs) and not is_field and not runs[-1].is_field and runs[-1].bold == bold
        if not joined:
            runs.append(Run(draw(FIELD if is_field else WORD), bold=bold, is_field=is_field))
    return tuple(runs)


PARTS = st.lists(
    st.tuples(st.sampled_from([kind for kind in PartKind if kind is not PartKind.BLOCK]), inline_runs()), max_size=8
)
PREFIX = {PartKind.TITLE: "# ", PartKind.HEADING: "## ", PartKind.LIST_ITEM: "- ", PartKind.PARAGRAPH: ""}


def written(runs: tuple[Run, ...]) -> str:
    text, bold = "", False
    for run in runs:
        text += "**" if run.bold != bold else ""
        text += f"{{{{{run.text}}}}}" if run.is_field else run.text
        bold = run.bold
    return text + ("**" if bold else "")


@given(PARTS)
def test_what_is_written_is_read_back(parts: list[tuple[PartKind, tuple[Run, ...]]]) -> None:
    text = "\n\n".join(PREFIX[kind] + written(runs) for kind, runs in parts)
    assert [(part.kind, part.runs) for part in parsed(text)] == parts


@given(st.text(alphabet="ab *#-_{}<>&;[]()!|`:\n\r\tblockitems\u2028\u00a0", max_size=80))
def test_any_text_is_read_or_refused_with_a_line_of_it(text: str) -> None:
    content = FRAME + text
    try:
        wording = parse_wording("t", content)
    except TemplateMistake as error:
        line = error.facts["line"]
        assert isinstance(line, int)
        assert 1 <= line <= content.count("\n") + 1
    else:
        shown = "".join(run.text for part in wording.parts for run in part.runs if not run.is_field)
        assert not set(shown) & set("*{}<")


@given(st.text(max_size=30).filter(bool))
def test_any_value_stays_what_it_is(value: str) -> None:
    wording = parse_wording("t", FRAME + "x {{sender_name}} y")
    assert filled(wording, VALUES | {"sender_name": value}, frozenset())[-1].runs[1] == Run(value)
