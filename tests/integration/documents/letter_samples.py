"""Fictional letters for the tests."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from pypdf import PdfReader

from pgi_desk.documents.renderer import ReportlabLetterRenderer
from pgi_desk.services.letter_content import Letter, LetterItem, LetterParty

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
FONTS = RESOURCES / "fonts"
LETTERS = RESOURCES / "letters"
RENDERER = ReportlabLetterRenderer(FONTS, LETTERS)

ITEMS = (
    LetterItem("case_code", "Case code", "K7QM-T4C9"),
    LetterItem("age_group", "Age group", "18 to 24 years"),
    LetterItem("language", "Language", "Amharic"),
    LetterItem("safe_contact", "Safe contact", "+000 55 07 81 20; weekdays 10:00 to 12:00"),
    LetterItem("health_information", "Health information", "Back pain after a fall at work"),
)
LETTER = Letter(
    template="referral",
    language="en",
    number="26-000417-12",
    case_code="K7QM-T4C9",
    issued_on=date(2026, 3, 9),
    priority="urgent",
    priority_label="Urgent (within 72 hours)",
    respond_by=datetime(2026, 3, 12, 14, 30, tzinfo=UTC),
    sender=LetterParty(
        "Port Sarelle Branch", ("14 Lantern Street", "Port Sarelle 2040"), "Mira Oduya", "+000 55 01 23 45"
    ),
    recipient=LetterParty("Harbour Street Clinic", ("Harbour Street 3",), "Ilan Veskari", "+000 55 09 88 10"),
    services=("Physical health care", "Interpretation"),
    items=ITEMS,
    witness_code="7QF2-K9MD-X4TC",
    training=False,
)

# The same letter among people who write Arabic; every name is invented.
ARABIC = replace(
    LETTER,
    sender=LetterParty("فرع ميناء سارل", ("شارع الفوانيس", "ميناء سارل"), "ميرا عودة", "+000 55 01 23 45"),
    recipient=LetterParty("عيادة شارع الميناء", ("الطابق الثاني",), "إيلان فسكري", "+000 55 09 88 10"),
    services=("الرعاية الصحية الجسدية", "ترجمة فورية"),
    items=(
        LetterItem("name", "الاسم", "ليلى حدّاد"),
        LetterItem("safe_contact", "التواصل", "لا تتركوا أي رسالة إلا معها، والاتصال على +000 55 07 81 20 قبل 12:00"),
        LetterItem("note", "ملاحظة", "السلام، الإحالة، الآن، لأنها، شُكْرًا، مُحَمَّد، لَا، بلاغ"),
    ),
)


def long_letter(items: int, *, services: int = 2, characters: int = 600, training: bool = False) -> Letter:
    """A letter with so many items, each value so many characters long."""
    value = ("a value that goes on and on " * (characters // 28 + 1))[:characters].strip()
    return replace(
        LETTER,
        items=tuple(LetterItem(f"item_{n}", f"Label {n}", f"V{n} {value}") for n in range(items)),
        services=tuple(f"Service {n}" for n in range(services)),
        training=training,
    )


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page with single spaces, so that line ends do not matter."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages]


def whole_text(pdf: bytes) -> str:
    """The text of all pages."""
    return " ".join(page_texts(pdf))
