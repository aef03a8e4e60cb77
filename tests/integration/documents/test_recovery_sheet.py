"""A recovery sheet on paper: every word readable in its place, nothing else in the file, the same bytes each time."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from shamir_mnemonic.wordlist import WORDLIST

from pgi_desk.documents.preview import PdfiumPreview
from pgi_desk.documents.recovery_sheet import ReportlabRecoverySheetRenderer
from pgi_desk.domain.errors import InvalidEntry, TemplateMistake
from pgi_desk.resource_files import resource_path
from pgi_desk.services.recovery_content import RecoverySheet

WORDS = tuple(WORDLIST[30 * place] for place in range(33))
SHEET = RecoverySheet("en", 2, WORDS, "21B3", date(2026, 6, 15), "4f0c9a1e", "9b2d77c0", training=False)
RENDERER = ReportlabRecoverySheetRenderer(resource_path("fonts"), resource_path("letters"))
LANGUAGES = ("en", "fr", "es", "ar")


def text(sheet: RecoverySheet) -> str:
    reader = PdfReader(io.BytesIO(RENDERER.render(sheet)))
    assert len(reader.pages) == 1
    return reader.pages[0].extract_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_words_stand_in_their_order_on_one_page(language: str) -> None:
    found = text(replace(SHEET, language=language))
    numbered = dict(re.findall(r"(?m)(\d+)\.\s+([a-z]+)", found))
    assert [numbered[str(place)] for place in range(1, 34)] == list(WORDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_words_fit_into_their_columns(language: str) -> None:
    longest = sorted(WORDLIST, key=len)[-33:]
    found = text(replace(SHEET, language=language, words=tuple(longest)))
    assert [word for word in longest if word not in found] == []


def test_codes_date_and_what_to_do_are_there() -> None:
    found = text(SHEET)
    for part in ("Recovery sheet 2 of 3", "Any 2 of the 3", "21B3", "15 June 2026", "4f0c9a1e", "9b2d77c0"):
        assert part in found
    assert "Passphrase forgotten" in found
    assert "TRAINING" not in found


def test_a_sheet_of_a_training_file_says_so() -> None:
    assert "TRAINING - NOT VALID" in text(replace(SHEET, training=True))


def test_equal_sheets_give_equal_bytes_without_properties() -> None:
    pdf = RENDERER.render(SHEET)
    assert pdf == RENDERER.render(SHEET)
    reader = PdfReader(io.BytesIO(pdf))
    assert {key: value for key, value in (reader.metadata or {}).items() if value} == {"/Trapped": "/False"}
    assert reader.xmp_metadata is None
    assert b"D:20" not in pdf
    preferences = reader.root_object["/ViewerPreferences"]
    assert isinstance(preferences, DictionaryObject)
    assert str(preferences["/Duplex"]) == "/Simplex"


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_fonts_are_in_the_file(language: str) -> None:
    page = PdfReader(io.BytesIO(RENDERER.render(replace(SHEET, language=language)))).pages[0]
    resources = page["/Resources"]
    assert isinstance(resources, DictionaryObject)
    fonts = resources["/Font"]
    assert isinstance(fonts, DictionaryObject)
    descriptors = [reference.get_object()["/FontDescriptor"] for reference in fonts.values()]
    assert all("/FontFile2" in descriptor for descriptor in descriptors)


def test_the_preview_shows_the_page() -> None:
    (page,) = PdfiumPreview().pages(RENDERER.render(SHEET), 40)
    assert page.width < page.height


def _changed(folder: Path, **phrases: str) -> ReportlabRecoverySheetRenderer:
    content = json.loads((resource_path("letters") / "en" / "words.json").read_text(encoding="utf-8"))
    content["phrases"] |= phrases
    (folder / "en").mkdir()
    (folder / "en" / "words.json").write_text(json.dumps(content), encoding="utf-8")
    return ReportlabRecoverySheetRenderer(resource_path("fonts"), folder)


def test_wording_that_cannot_be_printed_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TemplateMistake) as caught:
        _changed(tmp_path, sheet_keep="Keep it \u2f00").render(SHEET)
    assert caught.value.facts["name"] == "\u2f00"


def test_a_sheet_never_runs_to_a_second_page(tmp_path: Path) -> None:
    with pytest.raises(InvalidEntry):
        _changed(tmp_path, sheet_keep="Keep it locked away. " * 400).render(SHEET)
