"""Every visible string is in the translators' files, and English plurals read right."""

from __future__ import annotations

import ast
import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from installer.update_translations import LANGUAGES, update
from pgi_desk.gui.language import Language
from pgi_desk.resource_files import resource_path

SHIPPED = Path(__file__).parents[3] / "resources" / "i18n"
SOURCES = Path(__file__).parents[3] / "src" / "pgi_desk" / "gui"
# What looks up the words of a language; a context alone is one word.
SAYING = {"tr", "_tr", "translate", "_translate", "_words", "_say"}
SENTENCE = re.compile(r"[A-Za-z}] [A-Za-z{%]")


def strings(path: Path) -> set[tuple[str, str]]:
    """Context and source text of every string of a file."""
    found = set()
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  # our own file
        name = context.findtext("name") or ""
        found |= {(name, message.findtext("source") or "") for message in context.iter("message")}
    return found


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_language_shows_a_plural_in_brackets(qapp: QApplication, code: str) -> None:
    language = Language(qapp)
    language.choose(code)
    shown = [QCoreApplication.translate("DirectoryPage", "%n service(s)", "", count) for count in (0, 1, 2, 7, 30)]
    language.choose("en")
    assert not any("(s)" in text for text in shown)
    assert "7" in shown[3]  # two of a thing is a word of its own in Arabic
    assert "30" in shown[4]
    assert len(set(shown)) == len(shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_string_is_missing_from_the_translators_files(language: str, tmp_path: Path) -> None:
    name = f"pgi_desk_{language}.ts"
    shutil.copy(SHIPPED / name, tmp_path / name)
    update(tmp_path, (language,))
    assert strings(tmp_path / name) - strings(SHIPPED / name) == set(), "run make translations"


def test_no_string_hides_behind_a_helper() -> None:
    """The collector reads `tr` and `translate` alone; what goes through another name is never translated."""
    hidden = []
    for path in (Path(__file__).parents[3] / "src" / "pgi_desk").rglob("*.py"):
        calls = (one for one in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(one, ast.Call))
        for call in calls:
            named = isinstance(call.func, ast.Name) and call.func.id == "_tr"
            if named and call.args and isinstance(call.args[0], (ast.Constant, ast.JoinedStr)):
                hidden.append((path.name, call.lineno))
    assert hidden == []


def test_strings_of_forms_code_and_errors_are_all_found() -> None:
    contexts = {context for context, _ in strings(SHIPPED / "pgi_desk_en.ts")}
    assert {"ReferralPage", "CasePresenter", "Errors", "UnlockWindow", "Labels", "DeskWindow"} <= contexts


def test_no_sentence_of_the_window_is_out_of_reach_of_the_translators(tmp_path: Path) -> None:
    """What a call says in a way that Qt's tool does not read stays English for ever, and no other test sees it."""
    update(tmp_path, ("en",))
    known = {source for _, source in strings(tmp_path / "pgi_desk_en.ts")}
    lost = [
        f"{path.name}:{call.lineno} {text.value!r}"
        for path in sorted(SOURCES.rglob("*.py"))
        if path.parent.name != "forms"
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and _name(call) in SAYING
        for text in call.args
        if isinstance(text, ast.Constant) and SENTENCE.search(str(text.value)) and text.value not in known
    ]
    assert not lost, "\n".join(lost)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def test_english_plurals_read_right(qapp: QApplication) -> None:
    language = Language(qapp)
    language.choose("en")
    shown = [QCoreApplication.translate("DirectoryPage", "%n service(s)", "", count) for count in (0, 1, 2)]
    assert shown == ["0 services", "1 service", "2 services"]
    assert resource_path("i18n").is_dir()


def test_every_english_plural_has_both_of_its_forms() -> None:
    messages = ET.parse(SHIPPED / "pgi_desk_en.ts").getroot().iter("message")  # noqa: S314  # our own file
    for message in (one for one in messages if one.get("numerus") == "yes"):
        forms = [form.text or "" for form in message.iter("numerusform")]
        assert len(forms) == 2, message.findtext("source")
        assert all(form and "(s)" not in form for form in forms), message.findtext("source")


@pytest.mark.parametrize("language", ["ar", "es", "fr"])
def test_every_string_is_translated_with_its_placeholders(language: str) -> None:
    places = re.compile(r"\{[a-z_]+\}")
    for message in ET.parse(SHIPPED / f"pgi_desk_{language}.ts").iter("message"):  # noqa: S314  # our own file
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, source
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        for form in forms:
            assert bool(form.strip()) == bool(source.strip()), source
            assert set(places.findall(form)) == set(places.findall(source)), source
            assert form.count("\n") == source.count("\n"), source


def test_no_word_that_the_style_sheet_reads_goes_to_the_translators() -> None:
    for form in sorted((SHIPPED.parents[1] / "ui").glob("*.ui")):
        for name in ("role", "tone"):
            for found in re.findall(rf'name="{name}" stdset="0"><string([^>]*)>', form.read_text("utf-8")):
                assert 'notr="true"' in found, form.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_has_a_context_by_which_it_is_found_again(language: str) -> None:
    contexts = ET.parse(SHIPPED / f"pgi_desk_{language}.ts").getroot().iter("context")  # noqa: S314  # our own file
    assert all(context.findtext("name") for context in contexts)
