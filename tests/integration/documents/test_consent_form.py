"""The consent form on paper: four languages, filled or blank, the law or that it is unclear, the same bytes again."""

from __future__ import annotations

import io
import itertools
import json
import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from pgi_desk.documents.consent_form import ReportlabConsentRenderer
from pgi_desk.documents.words import read_words
from pgi_desk.domain.errors import LetterCannotShow, TemplateMistake
from pgi_desk.domain.reporting_duty import ReportingDuty
from pgi_desk.exchange.content_files import load_content
from pgi_desk.resource_files import resource_path
from pgi_desk.services.consent_paper import ConsentPaper, TickLine
from pgi_desk.services.letter_content import LetterParty

LETTERS = resource_path("letters")
LANGUAGES = ("en", "fr", "es", "ar")
DUTY = ReportingDuty(
    who="Teachers and doctors",
    what="Suspected abuse",
    to_whom="Duty officer, +000 55 01 99",
    deadline_hours=24,
    applies_to_adults="no",
    consequence="A fine",
    source="Act 12",
    checked_on=date(2026, 6, 1),
)


@pytest.fixture(scope="module")
def renderer() -> ReportlabConsentRenderer:
    return ReportlabConsentRenderer(resource_path("fonts"), LETTERS)


def a_form(**changes: Any) -> ConsentPaper:
    form = ConsentPaper(
        language="en",
        sender=LetterParty("Port Sarelle Branch", ("4 Tern Street",), "Marit Dunlevane", "+000 55 01 23 45"),
        case_code="K7QM-T4CC",
        issued_on=date(2026, 6, 15),
        reasons=("Court order", "Child at risk"),
        duty=ReportingDuty(),
        explained=(TickLine("Use of the data", ticked=True), TickLine("How to complain")),
        purposes=(TickLine("Share listed items", ticked=True),),
        recipient="Harbour Street Clinic",
        shared=(TickLine("Case code", ticked=True), TickLine("Sex", ticked=True)),
        withheld=(TickLine("Health information", ticked=True),),
        withheld_from="her uncle",
        valid_until=date(2026, 9, 13),
        explained_in="Amharic",
        interpreter="MD 4",
        blank=False,
        training=False,
    )
    return replace(form, **changes)


def a_blank_form(**changes: Any) -> ConsentPaper:
    items = tuple(TickLine(f"Item {number}") for number in range(14))
    blank = a_form(
        case_code="",
        issued_on=None,
        recipient="",
        shared=items,
        withheld=items,
        withheld_from="",
        valid_until=None,
        explained_in="",
        interpreter="",
        blank=True,
        explained=tuple(TickLine(f"Point {number}") for number in range(14)),
        purposes=tuple(TickLine(f"Purpose {number}") for number in range(9)),
    )
    return replace(blank, **changes)


def explained(language: str) -> tuple[TickLine, ...]:
    """The points that are explained, as they are read to the person."""
    rows = load_content(resource_path("content")).list("explained_items")
    return tuple(TickLine(row.label(language), plain=row.text_in("plain", language)) for row in rows)


def letters(words: str) -> str:
    """The letters alone: spaces, marks and vowel signs come out of a page otherwise than they went in."""
    plain = unicodedata.normalize("NFKD", words)
    return "".join(mark for mark in plain if mark.isalnum())


def text(pdf: bytes) -> str:
    words = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return " ".join(words.split())


def test_the_form_says_in_each_language_everything_that_was_explained(renderer: ReportlabConsentRenderer) -> None:
    """Not only that it was: somebody who takes the form along can read it again."""
    for language in LANGUAGES:
        points = explained(language)
        assert len(points) == 14
        assert len({one.plain for one in points} - {""}) == 14, language
        found = letters(text(renderer.render_consent(a_blank_form(language=language, explained=points))))
        # Word by word: the reader of pages turns the sentences of an Arabic line round.
        words = (word for one in points for word in f"{one.label} {one.plain}".split())
        assert [word for word in words if letters(word) not in found] == [], language


def test_the_answer_and_its_signatures_are_on_one_page(renderer: ReportlabConsentRenderer) -> None:
    """However long the reasons are: a sheet with signatures alone could be put under anything."""
    for language, count in itertools.product(LANGUAGES, (3, 7, 12)):
        words = read_words(LETTERS, language)
        form = a_blank_form(language=language, explained=explained(language), reasons=("A reason",) * count)
        last = PdfReader(io.BytesIO(renderer.render_consent(form))).pages[-1].extract_text()
        for label in ("consent_yes", "consent_sign_person"):
            assert letters(words.say(label)) in letters(last), (language, count)


def test_a_filled_form_says_everything_that_is_agreed(renderer: ReportlabConsentRenderer) -> None:
    found = text(renderer.render_consent(a_form()))
    for words in (
        "Port Sarelle Branch",
        "K7QM-T4CC",
        "15 June 2026",
        "Court order",
        "Not yet clarified by the legal adviser",
        "Use of the data",
        "Harbour Street Clinic",
        "13 September 2026",
        "Amharic",
        "MD 4",
        "May be shared",
        "Health information",
        "her uncle",
        "Yes, I agree",
        "No, I do not agree",
        "take your answer back",
        "Marit Dunlevane",
        "thumbprint",
        "Page 1 of",
    ):
        assert words in found, words
    assert "TRAINING" not in found


def test_the_law_stands_on_it_once_it_is_clarified(renderer: ReportlabConsentRenderer) -> None:
    found = text(renderer.render_consent(a_form(duty=DUTY)))
    expected = (
        "Teachers and doctors",
        "Suspected abuse",
        "24 hours",
        "only children",
        "A fine",
        "Act 12",
        "1 June 2026",
    )
    for words in expected:
        assert words in found, words
    assert "Not yet clarified" not in found
    without_time = text(renderer.render_consent(a_form(duty=replace(DUTY, deadline_hours=None, consequence=""))))
    assert "hours" not in without_time
    assert "Otherwise" not in without_time


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", [a_form(duty=DUTY), a_blank_form()], ids=["filled", "blank"])
def test_each_language_has_its_words_and_a_training_mark_on_every_page(
    renderer: ReportlabConsentRenderer, language: str, form: ConsentPaper
) -> None:
    pdf = renderer.render_consent(replace(form, language=language, training=True))
    words = read_words(LETTERS, language)
    pages = PdfReader(io.BytesIO(pdf)).pages
    assert len(pages) == 2
    for page in pages:
        compact = "".join(page.extract_text().split())
        assert "".join(words.say("training").split()) in compact or language == "ar"
    if language != "ar":
        for phrase in ("consent_share", "consent_withhold", "consent_yes", "consent_no", "consent_sign_staff"):
            assert words.say(phrase) in text(pdf), phrase


def test_a_blank_form_names_nobody_and_leaves_lines(renderer: ReportlabConsentRenderer) -> None:
    found = text(renderer.render_consent(a_blank_form()))
    assert "K7QM" not in found
    assert "Item 13" in found
    assert "Purpose 8" in found
    assert "____" in found


def test_a_purpose_that_shares_nothing_has_no_part_about_sharing(renderer: ReportlabConsentRenderer) -> None:
    found = text(renderer.render_consent(a_form(shared=None, withheld=None, recipient="", withheld_from="")))
    assert "May be shared" not in found
    assert "What may be shared" not in found
    assert "Only for this service" not in found
    assert "Page 1 of" in found


def test_what_must_not_be_read_in_a_pocket_has_other_words(renderer: ReportlabConsentRenderer) -> None:
    word = TickLine("The word “trafficking” on paper", ticked=True, unnamed=True)
    found = text(renderer.render_consent(a_form(withheld=(word,))))
    assert "traffick" not in found.casefold()
    assert "The word that names what happened" in found


@pytest.mark.parametrize("language", LANGUAGES)
def test_equal_forms_give_equal_bytes_and_the_file_says_nothing_about_itself(
    renderer: ReportlabConsentRenderer, language: str
) -> None:
    one, other = (renderer.render_consent(a_form(language=language)) for _ in range(2))
    assert one == other
    metadata: dict[str, object] = PdfReader(io.BytesIO(one)).metadata or {}
    assert {value for name, value in metadata.items() if name != "/Trapped"} <= {""}


def test_a_character_that_no_font_has_is_named(renderer: ReportlabConsentRenderer) -> None:
    with pytest.raises(LetterCannotShow) as caught:
        renderer.render_consent(a_form(withheld_from="aunt \U0001f600"))
    assert caught.value.facts == {"item": "withheld_from", "characters": "\U0001f600"}


def test_a_name_in_arabic_stands_in_an_english_form_and_the_other_way_round(renderer: ReportlabConsentRenderer) -> None:
    for language, name in (("en", "عيادة الميناء"), ("ar", "Harbour Street Clinic +000 55 01")):
        assert renderer.render_consent(a_form(language=language, recipient=name))[:5] == b"%PDF-"


def test_a_wording_without_one_of_its_parts_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "letters" / "en"
    folder.mkdir(parents=True)
    (folder / "words.json").write_bytes((LETTERS / "en" / "words.json").read_bytes())
    wording = (LETTERS / "en" / "consent.md").read_text(encoding="utf-8")
    (folder / "consent.md").write_text(wording.replace("{{block:law}}\n", ""), encoding="utf-8")
    with pytest.raises(TemplateMistake) as caught:
        ReportlabConsentRenderer(resource_path("fonts"), tmp_path / "letters").render_consent(a_form())
    assert (caught.value.facts["problem"], caught.value.facts["name"]) == ("missing_block", "law")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_in_the_wording_of_a_branch(renderer: ReportlabConsentRenderer, language: str) -> None:
    delivered = (LETTERS / language / "consent.md").read_text(encoding="utf-8")
    own = delivered + "\n\nQuayside {{sender_name}}, {{contact_phone}}.\n"
    found = text(renderer.render_consent(a_form(language=language, wording=own)))
    for words in ("Quayside", a_form().sender.name, a_form().sender.phone.lstrip("+")):
        assert words in found[-80:]
    assert "Quayside" not in text(renderer.render_consent(a_form(language=language)))


@pytest.mark.parametrize(
    ("own", "problem", "name"),
    [
        ("{{block:parties}}", "unknown_block", "block:parties"),
        ("Dear {{recipient_name}}", "unknown_field", "recipient_name"),
        ("**x", "unclosed_bold", ""),
        ("[here](https://example.org)", "link", ""),
        ("\U0001f600", "unshown_characters", ""),
    ],
)
def test_a_wording_that_a_form_cannot_have_is_refused(
    renderer: ReportlabConsentRenderer, own: str, problem: str, name: str
) -> None:
    delivered = (LETTERS / "en" / "consent.md").read_text(encoding="utf-8")
    with pytest.raises(TemplateMistake) as caught:
        renderer.render_consent(a_form(wording=f"{delivered}\n\n{own}"))
    assert caught.value.facts["problem"] == problem
    assert not name or str(caught.value.facts["name"]) in name
    assert caught.value.facts["line"] == delivered.count("\n") + 3


def test_a_sample_says_that_it_is_one(renderer: ReportlabConsentRenderer) -> None:
    said = json.loads((LETTERS / "en" / "words.json").read_text(encoding="utf-8"))["phrases"]["sample"]
    assert said in text(renderer.render_consent(a_form(sample=True)))
    assert said not in text(renderer.render_consent(a_form()))


PRINTABLE = st.text(alphabet="abcXYZ 012.,:;()<>&{}*#_ßéعربي", max_size=60)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(LANGUAGES), PRINTABLE, PRINTABLE, PRINTABLE, PRINTABLE)
def test_whatever_is_typed_is_printed_and_never_read_as_markup(
    renderer: ReportlabConsentRenderer, language: str, who: str, recipient: str, withheld: str, interpreter: str
) -> None:
    duty = replace(DUTY, who=f"x{who}", what=f"x{recipient}")
    form = a_form(language=language, duty=duty, recipient=recipient, withheld_from=withheld, interpreter=interpreter)
    assert len(PdfReader(io.BytesIO(renderer.render_consent(form))).pages) >= 1
