"""Letters in each language, with names and notes in two scripts: what a reader and a PDF program find on the paper."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from functools import partial

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from pgi_desk.documents.consent_form import ReportlabConsentRenderer
from pgi_desk.documents.pocket_list_renderer import ReportlabPocketListRenderer
from pgi_desk.documents.trail_renderer import ReportlabTrailRenderer
from pgi_desk.services.letter_content import Letter, LetterItem, LetterParty
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.readiness import make_ready, rate_all
from tests.integration.documents.letter_samples import ARABIC, FONTS, LETTER, LETTERS, RENDERER, long_letter, page_texts
from tests.integration.documents.test_consent_form import DUTY, a_blank_form, a_form
from tests.integration.documents.test_day_sheet import RENDERER as DAY_SHEETS
from tests.integration.documents.test_day_sheet import a_sheet
from tests.integration.documents.test_erasure_certificate import PAPER as CERTAIN
from tests.integration.documents.test_erasure_certificate import RENDERER as ERASURE
from tests.integration.documents.test_own_plan import FULL_PLAN, OWN_PLANS
from tests.integration.documents.test_papers_for_the_person import CERTIFICATE
from tests.integration.documents.test_pocket_list import a_list
from tests.integration.documents.test_receipt import PAPER as RECEIPT
from tests.integration.documents.test_receipt import RECEIPTS
from tests.integration.documents.test_recovery_sheet import RENDERER as SHEETS
from tests.integration.documents.test_recovery_sheet import SHEET
from tests.integration.documents.test_trail_paper import a_trail

LANGUAGES = sorted(path.name for path in LETTERS.iterdir() if path.is_dir())
NEEDS_POPPLER = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not on this computer")
DIRECTION_CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def read(pdf: bytes) -> str:
    """The text that poppler finds, with single spaces and without direction controls."""
    found = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    text = unicodedata.normalize("NFKC", DIRECTION_CONTROLS.sub("", found))
    return " ".join(text.split())


def arabic_words(text: str) -> set[str]:
    return set(re.findall("[\u0620-\u065f]+", unicodedata.normalize("NFKC", text)))


def values(letter: Letter) -> str:
    parties = (letter.sender, letter.recipient)
    names = [part for party in parties for part in (party.name, *party.lines, party.contact_person)]
    return " ".join((*names, *letter.services, *(item.value for item in letter.items)))


@NEEDS_POPPLER
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_arabic_word_of_a_value_can_be_read(language: str) -> None:
    text = read(RENDERER.render(replace(ARABIC, language=language)))
    assert arabic_words(values(ARABIC)) - arabic_words(text) == set()
    for phrase in (ARABIC.sender.name, *ARABIC.services, "إيلان فسكري", "لا تتركوا أي رسالة إلا معها"):
        assert unicodedata.normalize("NFKC", phrase) in text


@NEEDS_POPPLER
def test_every_word_of_the_arabic_wording_can_be_read(services: ServiceSet) -> None:
    wording = "".join((LETTERS / "ar" / name).read_text(encoding="utf-8") for name in ("referral.md", "words.json"))
    months = {"كانون", "يناير", "شباط", "فبراير", "نيسان", "أبريل", "أيار", "مايو", "حزيران", "يونيو", "تموز", "يوليو"}
    months |= {"آب", "أغسطس", "أيلول", "سبتمبر", "تشرين", "الأول", "أكتوبر", "الثاني", "نوفمبر", "ديسمبر"}
    unused = months | {"للتواصل", "تدريب", "غير", "صالحة", "نموذج", "ليس"}  # other months, letters, training, samples
    unused |= {
        "العنوان",
        "مطبوع",
        "فارغة",
        "الغرض",
        "تسمي",
        "الكلمة",
        "حدث",
    }  # other lists and forms
    words = json.loads((LETTERS / "ar" / "words.json").read_text(encoding="utf-8"))
    # What is said only of a level that fell or ended, of nothing left to do, and of a country that is named.
    rare = ["ready_fallen", "ready_expired", "ready_nothing", "ready_country", "ready_reply", "ready_not_assessed"]
    rare.append("shared_without")  # and of what was told without consent
    unused |= arabic_words(" ".join(words["phrases"][name] for name in rare))
    trail = ReportlabTrailRenderer(FONTS, LETTERS).render_trail(a_trail(language="ar"))
    forms, lists = ReportlabConsentRenderer(FONTS, LETTERS), ReportlabPocketListRenderer(FONTS, LETTERS)
    rate_all(services)
    draft = services.readiness_papers.prepare("report", "ar").pdf
    make_ready(services, PR2="P", SK1="N")
    topics = services.desk.content.list("advice_topics").codes()
    ready = [services.readiness_papers.prepare(kind, "ar", topics).pdf for kind in ("report", "plan", "advice")]
    papers = (
        *(draft, *ready),
        RENDERER.render(replace(ARABIC, language="ar")),
        RENDERER.render(replace(CERTIFICATE, language="ar")),
        SHEETS.render(replace(SHEET, language="ar")),
        trail,
        *(forms.render_consent(form(language="ar")) for form in (a_form, partial(a_form, duty=DUTY), a_blank_form)),
        lists.render_pocket_list(a_list(language="ar")),
        *(ERASURE.render_erasure(replace(CERTAIN, language="ar", swept=swept)) for swept in (True, False)),
        OWN_PLANS.render_own_plan(replace(FULL_PLAN, language="ar")),
        RECEIPTS.render_receipt(replace(RECEIPT, language="ar")),
        *(DAY_SHEETS.render_day_sheet(a_sheet(language="ar", hidden=int(mine), mine=mine)) for mine in (True, False)),
    )
    left = arabic_words(wording) - arabic_words("\n".join(read(paper) for paper in papers)) - unused
    assert sorted(left) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_length_breaks_the_layout(language: str) -> None:
    note = ARABIC.items[1].value
    for count in (1, 6, 40):
        letter = replace(
            ARABIC, language=language, items=tuple(LetterItem(f"item_{n}", "بند", note * count) for n in range(8))
        )
        pages = page_texts(RENDERER.render(letter))
        assert all("26-000417-12" in page for page in pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_equal_letters_give_equal_bytes_whatever_came_before(language: str) -> None:
    letter = replace(ARABIC, language=language)
    first = RENDERER.render(letter)
    RENDERER.render(replace(ARABIC, language="ar", sender=LetterParty("شظغ")))
    assert RENDERER.render(letter) == first


@pytest.mark.parametrize("language", LANGUAGES)
def test_file_says_its_language_and_holds_only_our_fonts(language: str) -> None:
    reader = PdfReader(io.BytesIO(RENDERER.render(replace(long_letter(4, training=True), language=language))))
    assert str(reader.root_object["/Lang"]) == language
    ours = {path.stem for path in FONTS.glob("*.ttf")}
    names = {
        font.get_object()["/BaseFont"].split("+")[-1]
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]  # pypdf types it as any object
    }
    assert names <= ours


def test_arabic_letter_begins_at_the_right() -> None:
    words = unicodedata.normalize("NFKC", page_texts(RENDERER.render(replace(ARABIC, language="ar")))[0])
    assert "التاريخ التوقيع الصفة الاسم" in words


# --- numbers never turn round ---------------------------------------------------------------------------------

ARABIC_NAME = st.lists(st.text(alphabet="ابتجحدرسشعفقكلمنهوي", min_size=2, max_size=7), min_size=1, max_size=2)
NAME = st.one_of(ARABIC_NAME.map(" ".join), st.sampled_from(["Leila Haddad", "Clinic A & B", "Mira (Oduya)"]))
DIGITS = st.text(alphabet="0123456789", min_size=2, max_size=4)
PHONE = st.builds(
    lambda start, groups, between: start + between.join(groups),
    st.sampled_from(["+", "00", ""]),
    st.lists(DIGITS, min_size=3, max_size=5),
    st.sampled_from([" ", "-", "."]),
)
DAY = st.dates().map(lambda day: f"{day:%Y-%m-%d}")
CODE = st.from_regex(r"[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}", fullmatch=True)
NUMBER = st.from_regex(r"[0-9]{2}-[0-9]{6}-[0-9]{2}", fullmatch=True).filter(str.isascii)


@st.composite
def letters(draw: st.DrawFn) -> tuple[Letter, tuple[str, ...]]:
    """A letter with numbers among names of either script in every field, and those numbers."""
    phones = draw(st.tuples(PHONE, PHONE, PHONE, PHONE))
    day, code, witness, number = draw(st.tuples(DAY, CODE, CODE, NUMBER))
    names = draw(st.tuples(*[NAME] * 8))
    letter = replace(
        LETTER,
        number=number,
        case_code=code,
        witness_code=witness,
        sender=LetterParty(names[0], (f"{names[1]} {day}",), names[2], phones[0]),
        recipient=LetterParty(names[3], (f"{names[4]} {number}",), names[5], phones[1]),
        services=(f"{names[6]} {code}",),
        items=(
            LetterItem("safe_contact", names[7], f"{names[0]} {phones[2]} {names[1]}"),
            LetterItem("note", names[6], f"{names[2]}، {phones[3]}\n{day} {names[3]}"),
        ),
    )
    return letter, (*phones, day, code, witness, number)


@NEEDS_POPPLER
@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example(
    (
        replace(ARABIC, items=(LetterItem("note", "ملاحظة", "الهاتف +000 55 07 81 20؛ يوم 2026-03-09."),)),
        ("+000 55 07 81 20", "2026-03-09", "+000 55 01 23 45", "K7QM-T4C9", "26-000417-12", "7QF2-K9MD-X4TC", "14:30"),
    )
)
@given(letters())
def test_numbers_are_printed_in_the_order_of_their_characters(
    language: str, sample: tuple[Letter, tuple[str, ...]]
) -> None:
    letter, numbers = sample
    text = read(RENDERER.render(replace(letter, language=language)))
    assert [number for number in numbers if number not in text] == []


@NEEDS_POPPLER
@pytest.mark.parametrize(
    ("language", "day", "moment"),
    [
        ("en", "9 March 2026", "12 March 2026, 14:30 (UTC)"),
        ("es", "9 de marzo de 2026", "12 de marzo de 2026, 14:30 (UTC)"),
        ("fr", "9 mars 2026", "12 mars 2026, 14:30 (UTC)"),
    ],
)
def test_days_are_written_as_the_language_does(language: str, day: str, moment: str) -> None:
    text = read(RENDERER.render(replace(LETTER, language=language)))
    assert day in text
    assert moment in text
