"""A branch's own lists: used when whole, and otherwise left out with the line of the mistake."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import ContentMistake, FileExists
from pgi_desk.exchange.content_attributes import CODES_OF, code_mistakes, row_mistakes
from pgi_desk.exchange.content_files import load_content, read_list
from pgi_desk.exchange.content_overrides import FolderListFiles, with_overrides
from pgi_desk.gui.content_words import PROBLEMS, mistake_text
from pgi_desk.resource_files import resource_path
from pgi_desk.security.files import private_folder, write_new_file

FOLDER = resource_path("content")
SHIPPED = load_content(FOLDER)


def shipped_text(name: str) -> str:
    return (resource_path("content") / f"{name}.json").read_text("utf-8")


def changed(name: str, **changes: Any) -> str:
    """A shipped list in which the first row has other values; None takes a field away."""
    whole = json.loads(shipped_text(name))
    for field, value in changes.items():
        if value is None:
            del whole["rows"][0][field]
        else:
            whole["rows"][0][field] = value
    return json.dumps(whole, indent=1, ensure_ascii=False)


def put(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.json"
    path.write_text(text, "utf-8")
    return path


def mistake(folder: Path) -> tuple[object, object, object]:
    (one,) = with_overrides(SHIPPED, folder).refused
    return one.facts["problem"], one.facts["line"], one.facts["field"]


def test_without_a_folder_everything_is_as_it_came(tmp_path: Path) -> None:
    found = with_overrides(SHIPPED, tmp_path / "none")
    assert (found.lists, found.local, found.refused) == (SHIPPED.lists, {}, ())


def test_an_own_list_takes_the_place_of_the_one_that_came(tmp_path: Path) -> None:
    whole = json.loads(changed("contact_occasions", days=7))
    whole["version"] = "our 2"
    whole["rows"].append(whole["rows"][0] | {"code": "market", "label": {"en": "Market day"}})
    put(tmp_path, "contact_occasions", json.dumps(whole))
    found = with_overrides(SHIPPED, tmp_path)
    own = found.list("contact_occasions")
    assert (own.rows[0].number("days"), own.codes()[-1]) == (7, "market")
    assert (found.local["contact_occasions"].version, len(found.local["contact_occasions"].digest)) == ("our 2", 64)
    assert found.list("sexes") is SHIPPED.list("sexes")


def test_a_code_that_records_may_hold_is_not_left_out(tmp_path: Path) -> None:
    whole = json.loads(shipped_text("contact_occasions"))
    gone = whole["rows"].pop()
    put(tmp_path, "contact_occasions", json.dumps(whole))
    assert mistake(tmp_path) == ("code_left_out", 1, gone["code"])


@pytest.mark.parametrize(
    ("changes", "problem", "field"),
    [
        ({"days": None}, "row_lacks", "days"),
        ({"days": "30"}, "row_kind", "days"),
        ({"days": True}, "row_kind", "days"),
    ],
)
def test_what_a_rule_reads_must_be_there_and_of_its_kind(
    tmp_path: Path, changes: dict[str, Any], problem: str, field: str
) -> None:
    text = changed("contact_occasions", **changes)
    put(tmp_path, "contact_occasions", text)
    found = mistake(tmp_path)
    assert (found[0], found[2]) == (problem, field)
    line = text.splitlines()[int(str(found[1])) - 1]
    assert '"days"' in line or '"code": "outreach"' in line


def with_row(name: str, code: str, like: int = 0, **changes: Any) -> str:
    """A shipped list with one row more, which is like another but for these; None takes a field away."""
    whole = json.loads(shipped_text(name))
    row = {**whole["rows"][like], "code": code, **changes}
    whole["rows"].append({field: value for field, value in row.items() if value is not None})
    return json.dumps(whole, indent=1, ensure_ascii=False)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("safety_questions", with_row("safety_questions", "own", counts=None), ("row_lacks", "counts")),
        ("safety_questions", with_row("safety_questions", "own", counts="yess"), ("row_value", "counts")),
        ("safety_questions", with_row("safety_questions", "own", weight=3), ("row_kind", "weight")),
        ("delphi_labour", changed("delphi_labour", adult="X"), ("row_value", "adult")),
        ("delphi_labour", with_row("delphi_labour", "own", dimension="D7"), ("row_value", "dimension")),
        ("readiness_gate", changed("readiness_gate", critical_in=["SK", "SKILLS"]), ("row_value", "critical_in")),
        ("indicator_profiles", with_row("indicator_profiles", "own", 1, weighted=True), ("no_weights", "weighted")),
    ],
)
def test_a_row_that_no_rule_would_understand_is_named_with_what_would_be_right(
    tmp_path: Path, name: str, text: str, expected: tuple[str, str]
) -> None:
    path = put(tmp_path, name, text)
    (one,) = with_overrides(SHIPPED, tmp_path).refused
    assert (one.facts["problem"], one.facts["field"]) == expected
    said = mistake_text(one)
    assert path.name in said
    assert str(one.facts["row"]) in said
    assert "{" not in said
    rows = json.loads(text)["rows"]
    line = text.splitlines()[int(str(one.facts["line"])) - 1]
    assert f'"{expected[1]}"' in line or f'"{one.facts["row"]}"' in line
    assert one.facts["row"] in {rows[0]["code"], rows[-1]["code"]}
    files = FolderListFiles(tmp_path / "own", FOLDER, private_folder, write_new_file)
    (looked,) = files.look(path)
    assert looked.mistake is not None
    assert looked.mistake.facts == one.facts


def test_a_weight_that_is_nothing_is_refused_where_every_row_has_one(tmp_path: Path) -> None:
    whole = json.loads(shipped_text("delphi_labour"))
    whole["rows"][3]["child"] = None
    put(tmp_path, "delphi_labour", json.dumps(whole, indent=1))
    assert mistake(tmp_path)[0] == "row_kind"


def test_a_list_may_name_a_new_code_of_another_own_list_as_long_as_that_one_is_used(tmp_path: Path) -> None:
    put(tmp_path, "readiness_areas", with_row("readiness_areas", "OWN"))
    gate = put(tmp_path, "readiness_gate", changed("readiness_gate", critical_in=["SK", "OWN"]))
    assert set(with_overrides(SHIPPED, tmp_path).local) == {"readiness_areas", "readiness_gate"}
    (looked,) = FolderListFiles(tmp_path, FOLDER, private_folder, write_new_file).look(gate)
    assert looked.mistake is None
    put(tmp_path, "readiness_areas", with_row("readiness_areas", "OWN", evidence="maybe"))
    found = with_overrides(SHIPPED, tmp_path)
    assert not found.local
    assert {one.facts["problem"] for one in found.refused} == {"unknown_evidence", "row_value"}


def test_every_list_that_came_with_the_program_would_be_accepted_as_an_own_one() -> None:
    for own in SHIPPED.lists.values():
        assert not list(row_mistakes(own, own))
        assert not list(code_mistakes(own, SHIPPED.lists))
    for (name, attribute), other in CODES_OF.items():
        assert any(attribute in row.attributes for row in SHIPPED.list(name)), (name, attribute)
        assert other in SHIPPED.lists


def test_one_mistake_leaves_that_list_out_and_no_other(tmp_path: Path) -> None:
    put(tmp_path, "sexes", shipped_text("sexes").replace('"evidence": "', '"evidence": "maybe ', 1))
    put(tmp_path, "contact_occasions", changed("contact_occasions", days=7))
    found = with_overrides(SHIPPED, tmp_path)
    assert set(found.local) == {"contact_occasions"}
    assert found.list("sexes") is SHIPPED.list("sexes")
    assert found.refused[0].facts["problem"] == "unknown_evidence"


@pytest.mark.parametrize(("name", "problem"), [("no_such_list", "unknown_list"), ("audit_actions", "fixed_list")])
def test_a_list_that_is_unknown_or_fixed_is_not_used(tmp_path: Path, name: str, problem: str) -> None:
    put(tmp_path, name, shipped_text("audit_actions").replace('"audit_actions"', f'"{name}"'))
    assert mistake(tmp_path)[0] == problem


def test_a_link_a_folder_and_a_huge_file_are_not_read(tmp_path: Path) -> None:
    elsewhere = put(tmp_path / "elsewhere", "sexes", shipped_text("sexes"))
    own = tmp_path / "own"
    own.mkdir()
    (own / "sexes.json").symlink_to(elsewhere)
    (own / "units.json").mkdir()
    (own / "languages.json").write_bytes(b" " * 1_000_001)
    os.mkfifo(own / "weekdays.json")
    found = with_overrides(SHIPPED, own)
    assert not found.local
    assert {one.facts["problem"] for one in found.refused} == {"unreadable"}
    assert len(found.refused) == 4


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.integers(0, 3000), st.text(max_size=3))
def test_a_list_with_any_damage_is_used_whole_or_not_at_all(tmp_path: Path, at: int, scrap: str) -> None:
    text = shipped_text("contact_occasions")
    put(tmp_path, "contact_occasions", text[:at] + scrap.encode("utf-8", "ignore").decode() + text[at + 1 :])
    found = with_overrides(SHIPPED, tmp_path)
    assert len(found.local) + len(found.refused) == 1
    assert set(found.list("contact_occasions").codes()) >= set(SHIPPED.list("contact_occasions").codes())
    assert all(mistake_text(one) for one in found.refused)


def test_every_problem_has_words() -> None:
    documented = (load_content.__doc__ or "").split("is one of")[1].replace("\n", " ").rstrip(". ").split(",")
    assert {name.strip() for name in documented} - {"no_lists"} <= set(PROBLEMS)


def test_a_copy_for_changing_is_the_list_as_it_came_and_is_never_replaced(tmp_path: Path) -> None:
    files = FolderListFiles(tmp_path / "content", resource_path("content"), private_folder, write_new_file)
    path = files.begin("sexes")
    assert path.read_text("utf-8") == shipped_text("sexes")
    assert path.stat().st_mode & 0o777 == 0o600
    path.write_text(path.read_text("utf-8").replace('"version": "1"', '"version": "ours"', 1), "utf-8")
    assert with_overrides(SHIPPED, files.folder).local["sexes"].version == "ours"
    with pytest.raises(FileExists):
        files.begin("sexes")


def test_the_program_reads_the_folder_of_this_laptop(application_home: Path) -> None:
    put(application_home / "content", "contact_occasions", changed("contact_occasions", days=7))
    assert Program().content.list("contact_occasions").rows[0].number("days") == 7


class TestTakingIn:
    """A list that somebody changed elsewhere, checked before it is copied into the folder of the branch."""

    @pytest.fixture
    def files(self, tmp_path: Path) -> FolderListFiles:
        return FolderListFiles(tmp_path / "own", FOLDER, lambda path: path.mkdir(exist_ok=True), write_new_file)

    @pytest.fixture
    def stick(self, tmp_path: Path) -> Path:
        folder = tmp_path / "stick"
        folder.mkdir()
        changed = (FOLDER / "sexes.json").read_text("utf-8").replace('"version": "1"', '"version": "2"')
        (folder / "sexes.json").write_text(changed, "utf-8")
        (folder / "units.json").write_text((FOLDER / "units.json").read_text("utf-8").replace('"label"', '"lable"', 1))
        (folder / "no_such.json").write_text("{}")
        (folder / "audit_actions.json").write_bytes((FOLDER / "audit_actions.json").read_bytes())
        return folder

    def test_a_dry_run_names_each_mistake_with_its_line_and_writes_nothing(
        self, files: FolderListFiles, stick: Path
    ) -> None:
        found = {one.name: one for one in files.look(stick)}
        good = found["sexes"]
        assert good.mistake is None
        assert good.changed == good.rows > 0
        problems = {
            name: (one.mistake.facts["problem"], one.mistake.facts["line"])
            for name, one in found.items()
            if one.mistake is not None
        }
        assert problems == {
            "units": ("missing", 7),
            "no_such": ("unknown_list", 1),
            "audit_actions": ("fixed_list", 1),
        }
        assert not files.folder.exists()
        (one,) = files.look(stick / "units.json")
        assert one.mistake is not None

    def test_what_is_taken_in_holds_from_the_next_start_and_what_was_there_is_kept(
        self, files: FolderListFiles, stick: Path
    ) -> None:
        files.begin("sexes")
        before = (files.folder / "sexes.json").read_bytes()
        (good,) = files.look(stick / "sexes.json")
        assert good.already
        digest = files.take(good)
        library = with_overrides(load_content(FOLDER), files.folder)
        assert library.local["sexes"].digest == digest
        assert library.list("sexes").version == "2"
        assert (files.folder / "sexes.json.before").read_bytes() == before
        with pytest.raises(ContentMistake):
            files.take(replace(good, path=stick / "units.json"))


def test_what_a_list_is_about_is_one_text_or_one_for_each_language(tmp_path: Path) -> None:
    text = (FOLDER / "sexes.json").read_text("utf-8")
    path = tmp_path / "sexes.json"
    about = json.loads(text)["about"]
    path.write_text(text.replace(json.dumps(about, ensure_ascii=False), '{"en": "Sex", "fr": "Sexe"}'), "utf-8")
    assert read_list(path)[0].about == {"en": "Sex", "fr": "Sexe"}
    path.write_text(text.replace(json.dumps(about, ensure_ascii=False), '"Sex"'), "utf-8")
    assert read_list(path)[0].about == {"en": "Sex"}
    path.write_text(text.replace(json.dumps(about, ensure_ascii=False), '{"fr": "Sexe"}'), "utf-8")
    with pytest.raises(ContentMistake):
        read_list(path)
