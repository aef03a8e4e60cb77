from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pgi_desk.domain.code_list import ContentLibrary, Evidence
from pgi_desk.domain.errors import ContentMistake, InvalidEntry
from pgi_desk.exchange.content_files import load_content
from pgi_desk.resource_files import resource_path

ROW_LINES = {"first": 7, "second": 8, "third": 9}
SHIPPED = sorted(resource_path("content").glob("*.json"))


def row(name: str, **changes: object) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "code": name,
        "label": {"en": name.title(), "fr": f"{name} (fr)"},
        "source": "A guide",
        "source_date": "2024-05",
        "evidence": "V",
        "version": "1",
        "needs_review": False,
    }
    return plain | changes


def text_of(rows: list[dict[str, Any]], **changes: object) -> str:
    head: dict[str, Any] = {
        "list": "colours",
        "version": "3",
        "about": "A list for the tests.",
        "translations": {"en": "original", "fr": "machine-checked"},
    }
    lines = [f"  {json.dumps(key)}: {json.dumps(value)},\n" for key, value in (head | changes).items()]
    body = ",\n".join("    " + json.dumps(entry, ensure_ascii=False) for entry in rows)
    return "{\n" + "".join(lines) + '  "rows": [\n' + body + "\n  ]\n}\n"


def three(**changes: object) -> list[dict[str, Any]]:
    return [row("first"), row("second", **changes), row("third")]


def without(field: str) -> list[dict[str, Any]]:
    rows = three()
    del rows[1][field]
    return rows


def write(folder: Path, text: str, name: str = "colours.json") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def refused(folder: Path) -> dict[str, object]:
    with pytest.raises(ContentMistake) as caught:
        load_content(folder)
    return caught.value.facts


def loaded_or_refused(folder: Path) -> ContentLibrary | dict[str, object]:
    try:
        return load_content(folder)
    except ContentMistake as mistake:
        return mistake.facts


def test_a_good_file_becomes_a_list(tmp_path: Path) -> None:
    rows = three(evidence="M", needs_review=True, next=["third"], rules={"a": "+"}, days=90, on=True, none=None)
    library = load_content(write(tmp_path, text_of(rows)))
    colours = library.list("colours")
    assert colours.version == "3"
    assert colours.codes() == ("first", "second", "third")
    second = colours.get("second")
    assert (second.evidence, second.needs_review) == (Evidence.MEMORY, True)
    assert second.label("fr") == "second (fr)"
    assert (second.source, second.source_date, second.version) == ("A guide", "2024-05", "1")
    assert second.words("next") == ("third",)
    assert second.number("days") == 90
    assert second.attributes["on"] is True
    assert second.attributes["none"] is None
    assert second.attributes["rules"] == {"a": "+"}
    assert library.label("colours", "third", "ar") == "Third"


def test_several_files_become_several_lists(tmp_path: Path) -> None:
    write(tmp_path, text_of(three()))
    write(tmp_path, text_of([row("only")], list="shapes"), "shapes.json")
    write(tmp_path, "not a list", "notes.txt")
    assert set(load_content(tmp_path).lists) == {"colours", "shapes"}


def test_what_was_read_cannot_be_changed(tmp_path: Path) -> None:
    library = load_content(write(tmp_path, text_of(three(rules={"a": "+"}))))
    second = library.list("colours").get("second")
    mappings: list[Any] = [library.lists, second.labels, second.attributes, second.attributes["rules"]]
    for mapping in mappings:
        with pytest.raises(TypeError):
            mapping["a"] = "o"


def test_a_byte_order_mark_is_accepted(tmp_path: Path) -> None:
    (tmp_path / "colours.json").write_bytes(b"\xef\xbb\xbf" + text_of(three()).encode())
    assert load_content(tmp_path).list("colours").codes()


@pytest.mark.parametrize(
    ("changes", "problem", "field"),
    [
        ({"evidence": "X"}, "unknown_evidence", "evidence"),
        ({"evidence": "v"}, "unknown_evidence", "evidence"),
        ({"evidence": ["V"]}, "wrong_type", "evidence"),
        ({"evidence": "M"}, "review_missing", "needs_review"),
        ({"needs_review": "no"}, "wrong_type", "needs_review"),
        ({"needs_review": 0}, "wrong_type", "needs_review"),
        ({"label": "Second"}, "wrong_type", "label"),
        ({"label": {"fr": "deux"}}, "missing", "label.en"),
        ({"label": {"en": ""}}, "empty", "label.en"),
        ({"label": {"en": "  "}}, "empty", "label.en"),
        ({"label": {"en": 2}}, "wrong_type", "label.en"),
        ({"label": {"en": "two", "fr": None}}, "wrong_type", "label.fr"),
        ({"label": {"en": "two", "es": "dos"}}, "undeclared_language", "label.es"),
        ({"label": {"en": "two\nlines"}}, "unprintable", "label.en"),
        ({"source": ""}, "empty", "source"),
        ({"source": 7}, "wrong_type", "source"),
        ({"source_date": "May 2024"}, "wrong_date", "source_date"),
        ({"source_date": "2024-13"}, "wrong_date", "source_date"),
        ({"source_date": 2024}, "wrong_type", "source_date"),
        ({"version": 1}, "wrong_type", "version"),
        ({"code": "first"}, "duplicate_code", "code"),
        ({"code": "two words"}, "wrong_code", "code"),
        ({"code": ""}, "empty", "code"),
        ({"code": 2}, "wrong_type", "code"),
        ({"share": 0.5}, "wrong_type", "share"),
        ({"next": ["first", 1]}, "wrong_type", "next"),
        ({"rules": {"a": 1}}, "wrong_type", "rules.a"),
        ({"rules": {"a": {"b": "c"}}}, "wrong_type", "rules.a"),
    ],
)
def test_a_mistake_in_a_row_is_refused_with_its_line(
    tmp_path: Path, changes: dict[str, object], problem: str, field: str
) -> None:
    facts = refused(write(tmp_path, text_of(three(**changes))))
    assert facts == {"file": "colours.json", "line": ROW_LINES["second"], "problem": problem, "field": field}


@pytest.mark.parametrize("field", row("any"))
def test_a_row_without_one_of_its_fields_is_refused_with_its_line(tmp_path: Path, field: str) -> None:
    facts = refused(write(tmp_path, text_of(without(field))))
    assert facts == {
        "file": "colours.json",
        "line": ROW_LINES["second"],
        "problem": "missing",
        "field": field,
    }


def test_a_row_that_is_no_object_is_refused_with_its_line(tmp_path: Path) -> None:
    text = text_of(three()).replace("    " + json.dumps(row("third"), ensure_ascii=False), '    "third"')
    facts = refused(write(tmp_path, text))
    assert (facts["line"], facts["problem"]) == (ROW_LINES["third"], "wrong_type")


def test_a_row_spread_over_lines_is_refused_on_the_line_of_its_mistake(tmp_path: Path) -> None:
    listed = json.loads(text_of(three(evidence="X")))
    text = json.dumps(listed, indent=2)
    facts = refused(write(tmp_path, text))
    assert text.splitlines()[int(str(facts["line"])) - 1].strip() == '"evidence": "X",'


def test_what_is_absent_from_a_row_spread_over_lines_is_refused_on_the_line_of_its_code(
    tmp_path: Path,
) -> None:
    text = json.dumps(json.loads(text_of(without("source"))), indent=2)
    facts = refused(write(tmp_path, text))
    assert text.splitlines()[int(str(facts["line"])) - 1].strip() == '"code": "second",'


@pytest.mark.parametrize(
    ("changes", "line", "problem", "field"),
    [
        ({"list": "shapes"}, 2, "name_differs", "list"),
        ({"list": 4}, 2, "wrong_type", "list"),
        ({"version": 1}, 3, "wrong_type", "version"),
        ({"version": ""}, 3, "empty", "version"),
        ({"about": ""}, 4, "empty", "about"),
        ({"translations": ["en"]}, 5, "wrong_type", "translations"),
        ({"translations": {"fr": "original"}}, 5, "missing", "translations.en"),
        ({"translations": {"en": "original", "fr": "perfect"}}, 5, "unknown_state", "translations.fr"),
        ({"colour": "red"}, 6, "unknown_field", "colour"),
    ],
)
def test_a_mistake_in_the_head_is_refused_with_its_line(
    tmp_path: Path, changes: dict[str, object], line: int, problem: str, field: str
) -> None:
    facts = refused(write(tmp_path, text_of(three(), **changes)))
    assert facts == {"file": "colours.json", "line": line, "problem": problem, "field": field}


@pytest.mark.parametrize("field", ["list", "version", "about", "translations", "rows"])
def test_a_head_without_one_of_its_fields_is_refused(tmp_path: Path, field: str) -> None:
    listed = json.loads(text_of(three()))
    del listed[field]
    facts = refused(write(tmp_path, json.dumps(listed, indent=2)))
    assert facts == {"file": "colours.json", "line": 1, "problem": "missing", "field": field}


def test_a_field_of_the_head_is_found_behind_the_rows_too(tmp_path: Path) -> None:
    listed = json.loads(text_of(three()))
    del listed["version"]
    listed["version"] = 5
    text = json.dumps(listed, indent=2)
    facts = refused(write(tmp_path, text))
    assert facts["field"] == "version"
    assert facts["line"] == len(text.splitlines()) - 1


@pytest.mark.parametrize(("rows", "problem"), [("{}", "wrong_type"), ("null", "wrong_type"), ("[]", "empty")])
def test_a_list_without_rows_is_refused(tmp_path: Path, rows: str, problem: str) -> None:
    text = text_of([]).replace("[\n\n  ]", rows)
    facts = refused(write(tmp_path, text))
    assert facts == {"file": "colours.json", "line": 6, "problem": problem, "field": "rows"}


@pytest.mark.parametrize(
    ("old", "new", "line", "field"),
    [
        ('"code": "second"', '"code": "second", "source": "B"', ROW_LINES["second"], "source"),
        ('"en": "Second"', '"en": "Second", "en": "Two"', ROW_LINES["second"], "en"),
        ('"version": "3"', '"version": "3",\n"version": "4"', 4, "version"),
    ],
)
def test_a_key_written_twice_is_refused_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, field: str
) -> None:
    facts = refused(write(tmp_path, text_of(three()).replace(old, new)))
    assert facts == {"file": "colours.json", "line": line, "problem": "duplicate_key", "field": field}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("{", 1),
        (text_of(three()).replace('"second", "label"', '"second" "label"'), ROW_LINES["second"]),
        (text_of(three())[:-10], 9),
        (text_of(three()) + "{}", 12),
        ("[" * 100_000, 1),
        ('{"list": ' + "9" * 5_000 + "}", 1),
    ],
    ids=["nothing", "brace", "comma", "cut off", "text behind", "nested", "digits"],
)
def test_what_is_not_json_is_refused_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    facts = refused(write(tmp_path, text))
    assert facts == {"file": "colours.json", "line": line, "problem": "not_json", "field": ""}


@pytest.mark.parametrize("text", ["[]", "3", "null", '"colours"', "NaN"])
def test_json_that_is_no_list_file_is_refused(tmp_path: Path, text: str) -> None:
    assert refused(write(tmp_path, text))["problem"] == "wrong_type"


def test_bytes_that_are_not_utf8_are_refused_with_their_line(tmp_path: Path) -> None:
    text = text_of(three()).replace("second (fr)", "caf\xe9")
    (tmp_path / "colours.json").write_bytes(text.encode("latin-1"))
    facts = refused(tmp_path)
    assert facts == {"file": "colours.json", "line": ROW_LINES["second"], "problem": "not_utf8", "field": ""}


def test_half_a_character_is_refused(tmp_path: Path) -> None:
    text = text_of(three()).replace("second (fr)", "\\ud83d")
    assert refused(write(tmp_path, text))["problem"] == "unprintable"


def test_a_folder_in_the_place_of_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "colours.json").mkdir()
    assert refused(tmp_path) == {"file": "colours.json", "line": 1, "problem": "unreadable", "field": ""}


@pytest.mark.parametrize("name", ["empty", "absent"])
def test_a_folder_without_lists_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    assert refused(tmp_path / name) == {"file": name, "line": 1, "problem": "no_lists", "field": ""}


def test_one_bad_file_is_enough_to_refuse_all(tmp_path: Path) -> None:
    write(tmp_path, text_of(three()))
    write(tmp_path, text_of([row("only")], list="shape"), "shapes.json")
    assert refused(tmp_path)["file"] == "shapes.json"


def test_the_shipped_lists_load_and_an_unknown_list_is_not_invented() -> None:
    library = load_content(resource_path("content"))
    assert isinstance(library, ContentLibrary)
    assert set(library.lists) == {path.stem for path in SHIPPED}
    with pytest.raises(InvalidEntry):
        library.list("no_such_list")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_shipped_file_with_a_stretch_replaced_loads_or_is_refused_inside_the_file(
    tmp_path: Path, data: st.DataObject
) -> None:
    source = data.draw(st.sampled_from(SHIPPED))
    text = source.read_text(encoding="utf-8")
    start = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 40))
    filler = data.draw(
        st.one_of(st.just(""), st.text(max_size=4), st.sampled_from(['"', "{", "[", "}", "null", "1e9"]))
    )
    broken = text[:start] + filler + text[start + length :]
    for old in tmp_path.iterdir():
        old.unlink()
    (tmp_path / source.name).write_text(broken, encoding="utf-8", newline="")
    result = loaded_or_refused(tmp_path)
    if isinstance(result, ContentLibrary):
        assert result.list(source.stem).rows
    else:
        assert result["file"] == source.name
        assert result["line"] in range(1, broken.count("\n") + 2)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(field=st.sampled_from([*row("any"), "extra"]), value=json_values)
def test_any_json_value_in_any_field_loads_or_is_refused_on_the_line_of_its_row(
    tmp_path: Path, field: str, value: object
) -> None:
    write(tmp_path, text_of(three(**{field: value})))
    result = loaded_or_refused(tmp_path)
    if isinstance(result, ContentLibrary):
        assert len(result.list("colours").rows) == 3
    else:
        assert result["line"] == ROW_LINES["second"]
