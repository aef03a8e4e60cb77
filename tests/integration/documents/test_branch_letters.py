"""Letters in a branch's own wording and under its own letterhead: literal, deterministic, nothing hidden in them."""

from __future__ import annotations

import io
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader

from pgi_desk.documents.letterhead_image import plain_pixels
from pgi_desk.documents.renderer import ReportlabLetterRenderer
from pgi_desk.domain.errors import LetterCannotShow, TemplateMistake
from pgi_desk.services.letter_content import Letterhead
from tests.integration.documents.letter_samples import FONTS, LETTER, LETTERS, RENDERER, page_texts, whole_text

FRAME = "{{block:parties}}\n\n%s\n\n{{block:items}}"
LANGUAGES = ("en", "fr", "es", "ar")
HOSTILE = ("<b>x", "{number}", "%(case_code)s", "&amp", "${case_code}", "{% raw %}", "<para>", "\\textbf", "#eval(1)")


def picture(width: int = 60, height: int = 20) -> bytes:
    paper = io.BytesIO()
    Image.new("RGB", (width, height), (30, 120, 90)).save(paper, "PNG")
    return plain_pixels(paper.getvalue())


def own(text: str) -> bytes:
    return RENDERER.render(replace(LETTER, wording=FRAME % text))


def test_own_wording_stands_in_the_place_of_the_delivered_one() -> None:
    text = whole_text(own("# Please help\n\nThis is about **{{case_code}}**."))
    assert "Please help" in text
    assert "This is about K7QM-T4C9." in text
    assert "Dear colleagues" not in text
    assert "Dear colleagues" in whole_text(RENDERER.render(LETTER))


@pytest.mark.parametrize("text", ["100 % of %s", "back\\slash $x $y", "(b) _c_ ~d~", "'\"|x"])
def test_text_that_means_something_elsewhere_is_printed_as_it_is(text: str) -> None:
    assert text in whole_text(own(text))


@pytest.mark.parametrize("text", ["{number}", "{% raw %}", "a*b", "[a](b)", "<b>x</b>", "&lt;", "{{number"])
def test_text_that_could_be_a_mark_is_refused_at_its_line(text: str) -> None:
    with pytest.raises(TemplateMistake) as refused:
        own(f"Good day,\n{text}")
    assert refused.value.facts["line"] == 4


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_hostile_values_in_own_wording_are_printed_as_they_are(value: str, language: str) -> None:
    letter = replace(LETTER, language=language, wording=FRAME % "To **{{recipient_name}}**.")
    plain = replace(letter, recipient=replace(LETTER.recipient, name=f"A {value} B"))
    text = whole_text(RENDERER.render(plain))
    kept = value.replace(" ", "")
    assert kept in text.replace(" ", "") or (language == "ar" and sorted(kept)[-3:] <= sorted(text))


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300))
def test_whatever_is_typed_is_set_or_refused_at_a_line(text: str) -> None:
    wording = FRAME % text
    try:
        RENDERER.check_wording("referral", "en", wording)
    except TemplateMistake as mistake:
        line = int(str(mistake.facts["line"]))
    else:
        line = 1
        pdf = RENDERER.render(replace(LETTER, wording=wording))
        assert "K7QM-T4C9" in unicodedata.normalize("NFKC", whole_text(pdf))
    assert 1 <= line <= wording.count("\n") + 1


def test_a_character_that_no_font_has_is_named_at_its_line() -> None:
    with pytest.raises(TemplateMistake) as refused:
        own("Good day,\nwe write \U0001f600 to you")
    facts = refused.value.facts
    assert (facts["line"], facts["problem"], facts["name"]) == (4, "unshown_characters", "\U0001f600")


def test_delivered_and_own_wordings_do_not_mix() -> None:
    renderer = ReportlabLetterRenderer(FONTS, LETTERS)
    before = renderer.render(LETTER)
    changed = renderer.render(replace(LETTER, wording=FRAME % "Only this"))
    assert renderer.render(LETTER) == before == RENDERER.render(LETTER)
    assert renderer.render(replace(LETTER, wording=FRAME % "Only this")) == changed == own("Only this")


def test_a_coordinator_who_tries_hundreds_of_texts_fills_no_memory() -> None:
    renderer = ReportlabLetterRenderer(FONTS, LETTERS)
    for number in range(100):
        renderer.check_wording("referral", "en", FRAME % f"Try {number}")
    assert len(renderer.wordings._wordings) <= 32


@pytest.mark.parametrize("language", LANGUAGES)
def test_letterhead_stands_above_every_letter(language: str) -> None:
    head = Letterhead(("Harbour Desk", "Aid for people on the move"), picture())
    letter = replace(LETTER, language=language, letterhead=head)
    pdf = RENDERER.render(letter)
    first = page_texts(pdf)[0]
    assert "Harbour Desk" in first
    assert "Aid for people on the move" in first
    assert len(PdfReader(io.BytesIO(pdf)).pages[0].images) == 1
    assert RENDERER.render(letter) == pdf


def test_without_lines_the_name_and_address_of_the_branch_stay_beside_the_image() -> None:
    pdf = RENDERER.render(replace(LETTER, letterhead=Letterhead(image=picture())))
    first = page_texts(pdf)[0]
    assert "Port Sarelle Branch" in first
    assert "14 Lantern Street" in first
    assert len(PdfReader(io.BytesIO(pdf)).pages[0].images) == 1


@pytest.mark.parametrize("size", [(1464, 20), (20, 520), (1, 1)])
def test_an_image_of_any_shape_fits_its_place(size: tuple[int, int]) -> None:
    pdf = RENDERER.render(replace(LETTER, letterhead=Letterhead(("Harbour Desk",), picture(*size))))
    assert len(PdfReader(io.BytesIO(pdf)).pages) == len(PdfReader(io.BytesIO(RENDERER.render(LETTER))).pages)


def test_letterhead_says_no_more_about_the_file_than_a_letter_without() -> None:
    pdf = RENDERER.render(replace(LETTER, letterhead=Letterhead(("Harbour Desk",), picture())))
    reader = PdfReader(io.BytesIO(pdf))
    assert {key: value for key, value in (reader.metadata or {}).items() if value} == {"/Trapped": "/False"}
    assert reader.xmp_metadata is None


@pytest.mark.parametrize("line", HOSTILE)
def test_hostile_lines_of_a_letterhead_are_printed_as_they_are(line: str) -> None:
    pdf = RENDERER.render(replace(LETTER, letterhead=Letterhead((line, f"second {line}"))))
    assert f"second {line}" in page_texts(pdf)[0]


def test_a_letterhead_that_no_font_can_show_is_refused() -> None:
    with pytest.raises(LetterCannotShow) as refused:
        RENDERER.render(replace(LETTER, letterhead=Letterhead(("Desk \U0001f600",))))
    assert refused.value.facts == {"item": "letterhead", "characters": "\U0001f600"}


@pytest.mark.parametrize("training", [False, True])
def test_a_sample_says_on_every_page_that_it_is_no_letter(training: bool) -> None:
    pages = page_texts(RENDERER.render(replace(LETTER, sample=True, training=training)))
    assert all("SAMPLE - NOT A LETTER" in page for page in pages)
    assert "SAMPLE" not in whole_text(RENDERER.render(replace(LETTER, training=training)))


def test_the_slip_has_a_wording_of_its_own_that_every_letter_with_one_ends_with() -> None:
    text = "# Reply\n\nDo not post it.\n\n## Came in\n{{block:received_on}}\n"
    text += "## Can you help?\n{{block:accepted}}\n\n- To {{sender_name}}"
    own_slip = replace(LETTER, slip_wording=text)
    for letter in (own_slip, replace(own_slip, template="reminder"), replace(own_slip, template="slip", wording=text)):
        found = whole_text(RENDERER.render(letter))
        for words in ("Reply", "Do not post it.", "Came in", "Can you help?", "Partly", "To Port Sarelle Branch"):
            assert words in found, (letter.template, words)
        for words in ("Answer to a referral", "Received on", "Next appointment", "What you need from us"):
            assert words not in found, (letter.template, words)
    usual = whole_text(RENDERER.render(LETTER))
    assert "Next appointment" in usual
    assert "What you need from us" in usual
    with pytest.raises(TemplateMistake) as refused:
        RENDERER.check_wording("slip", "en", "# Reply\n\n{{block:received_on}}")
    assert (refused.value.facts["problem"], refused.value.facts["name"]) == ("missing_block", "accepted")
    with pytest.raises(TemplateMistake):
        RENDERER.check_wording("slip", "en", text + "\n\n{{block:items}}")
    with pytest.raises(TemplateMistake):
        RENDERER.check_wording("slip", "en", text + "\n\n{{recipient_name}}")


def test_a_letter_without_a_slip_needs_no_wording_of_one() -> None:
    assert RENDERER.render(replace(LETTER, wording=FRAME % "x", slip_wording="{{nonsense")) == own("x")
