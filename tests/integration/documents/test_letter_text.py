"""What a reader finds on the paper, and what must not be there."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from pgi_desk.documents.renderer import ReportlabLetterRenderer
from pgi_desk.domain.errors import InvalidEntry, LetterCannotShow, TemplateMistake
from pgi_desk.services.letter_content import Letter, LetterItem, LetterParty
from tests.integration.documents.letter_samples import (
    FONTS,
    ITEMS,
    LETTER,
    LETTERS,
    RENDERER,
    long_letter,
    page_texts,
    whole_text,
)

HOSTILE = ("**x**", "{{case_code}}", "{number}", "<b>b</b>", "&amp;", "%s", "<para>", "]]>", "a\\nb", "# no heading")


def with_value(value: str) -> Letter:
    return replace(LETTER, items=(LetterItem("safety_concern", "Safety", value),))


def tokens(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", text))


def test_every_item_and_every_reference_can_be_read() -> None:
    text = whole_text(RENDERER.render(LETTER))
    for item in ITEMS:
        assert f"{item.label} {item.value}" in text
    expected = (
        *("26-000417-12", "K7QM-T4C9", "9 March 2026", "Urgent (within 72 hours)", "12 March 2026, 14:30 (UTC)"),
        *("Port Sarelle Branch", "14 Lantern Street", "Phone +000 55 01 23 45", "Harbour Street Clinic"),
        *("For the attention of Ilan Veskari", "Physical health care", "Interpretation", "Mira Oduya"),
        "Record check: 7QF2-K9MD-X4TC",
    )
    for words in expected:
        assert words in text


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not on this computer")
def test_poppler_reads_every_item_too() -> None:
    poppler = subprocess.run(["pdftotext", "-", "-"], input=RENDERER.render(LETTER), capture_output=True, check=True)
    text = " ".join(poppler.stdout.decode().split())
    for item in ITEMS:
        assert item.label in text
        assert item.value in text


def test_nothing_is_printed_that_is_not_in_the_letter_or_its_wording() -> None:
    words = json.loads((LETTERS / "en" / "words.json").read_text())
    wording = (LETTERS / "en" / "referral.md").read_text() + " ".join((*words["months"], *words["phrases"].values()))
    allowed = tokens(wording) | tokens(repr(LETTER)) | {"1", "2", "UTC", "14", "30"}
    assert tokens(whole_text(RENDERER.render(LETTER))) - allowed == set()


def test_letter_names_no_programme_and_no_crime() -> None:
    text = whole_text(RENDERER.render(LETTER)).casefold()
    for word in ("traffick", "pgi", "victim", "exploitation", "cross", "crescent"):
        assert word not in text
    item = LetterItem("story", "Story", "She was told about trafficking.")
    assert "trafficking" in whole_text(RENDERER.render(replace(LETTER, items=(item,))))


@pytest.mark.parametrize("value", HOSTILE)
def test_hostile_value_is_printed_as_it_is(value: str) -> None:
    assert f"before {value} after" in whole_text(RENDERER.render(with_value(f"before {value} after")))


@pytest.mark.parametrize("value", HOSTILE)
def test_hostile_recipient_is_printed_as_it_is(value: str) -> None:
    letter = replace(LETTER, recipient=LetterParty(f"Clinic {value}"))
    assert whole_text(RENDERER.render(letter)).count(f"Clinic {value}") >= 2


def test_direction_controls_are_taken_out_of_values() -> None:
    turned = with_value("phone \u202e+000 55\u202c \u2066x\u2069\u200f")
    assert RENDERER.render(turned) == RENDERER.render(with_value("phone +000 55 x"))


@pytest.mark.parametrize(
    ("value", "characters"),
    [("smile 😀 here 😀", "😀"), ("שם", "שם"), ("தமிழ்", "தமிழ்"), ("bell \x07", "\x07")],
)
def test_value_that_the_fonts_cannot_show_is_refused(value: str, characters: str) -> None:
    with pytest.raises(LetterCannotShow) as refused:
        RENDERER.render(with_value(value))
    assert refused.value.facts == {"item": "safety_concern", "characters": characters}


def test_party_that_the_fonts_cannot_show_is_refused() -> None:
    letter = replace(LETTER, recipient=replace(LETTER.recipient, lines=("Street 3", "漢")))
    with pytest.raises(LetterCannotShow) as refused:
        RENDERER.render(letter)
    assert refused.value.facts == {"item": "recipient_lines", "characters": "漢"}


def test_names_of_many_languages_are_shown() -> None:
    name = "Adébáyọ̀ Łukasz Nguyễn Đặng Ƙwari Ειρήνη Надія Žofie İpek O’Brien"
    assert name in whole_text(RENDERER.render(with_value(name)))


def test_sentences_about_what_is_not_known_are_left_out() -> None:
    letter = replace(LETTER, respond_by=None, sender=replace(LETTER.sender, contact_person=""), services=())
    text = whole_text(RENDERER.render(letter))
    for words in ("Please answer by", "Answer by", "For questions", "What we ask you to provide", "{{"):
        assert words not in text


def test_training_letter_says_so_on_each_page_and_a_real_one_never() -> None:
    pages = page_texts(RENDERER.render(long_letter(14, training=True)))
    assert len(pages) > 2
    assert all(page.count("TRAINING - NOT VALID") == 2 for page in pages)  # line at the top, mark behind the text
    assert "TRAINING" not in whole_text(RENDERER.render(LETTER))


def test_address_that_fills_a_page_is_refused() -> None:
    letter = replace(LETTER, sender=replace(LETTER.sender, lines=("line",) * 90))
    with pytest.raises(InvalidEntry) as refused:
        RENDERER.render(letter)
    assert refused.value.facts["problem"] == "too_long"


@pytest.mark.parametrize(("language", "template"), [("xx", "referral"), ("en", "missing")])
def test_missing_wording_is_a_template_mistake(language: str, template: str) -> None:
    with pytest.raises(TemplateMistake) as refused:
        RENDERER.render(replace(LETTER, language=language, template=template))
    assert refused.value.facts["template"] == f"{language}/{template}.md"
    assert refused.value.facts["problem"] == "missing_file"


@pytest.mark.parametrize("name", ["../en/referral", "a/b", ""])
def test_wording_outside_its_folder_is_refused(name: str) -> None:
    with pytest.raises(TemplateMistake) as refused:
        RENDERER.render(replace(LETTER, template=name))
    assert refused.value.facts["problem"] == "bad_name"


def test_wording_that_the_fonts_cannot_show_names_its_line(tmp_path: Path) -> None:
    shutil.copytree(LETTERS / "en", tmp_path / "en")
    wording = "{{block:parties}}\n\nThank you\n\nsee ☃\n\n{{block:items}}\n"
    (tmp_path / "en" / "referral.md").write_text(wording, encoding="utf-8")
    with pytest.raises(TemplateMistake) as refused:
        ReportlabLetterRenderer(FONTS, tmp_path).render(LETTER)
    facts = {"template": "en/referral.md", "line": 5, "problem": "unshown_characters", "name": "☃"}
    assert refused.value.facts == facts


def test_branch_may_change_the_wording_without_code(tmp_path: Path) -> None:
    shutil.copytree(LETTERS / "en", tmp_path / "en")
    path = tmp_path / "en" / "referral.md"
    path.write_text(path.read_text().replace("Dear colleagues,", "Good morning from {{sender_name}},"))
    text = whole_text(ReportlabLetterRenderer(FONTS, tmp_path).render(LETTER))
    assert "Good morning from Port Sarelle Branch," in text


def test_missing_fonts_are_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"NotoSans-Regular\.ttf"):
        ReportlabLetterRenderer(tmp_path, LETTERS).render(LETTER)
