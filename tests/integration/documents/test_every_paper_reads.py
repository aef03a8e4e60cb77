"""Every paper beside the letter, in each language: no value turns round, and the words come out as they are read."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from itertools import count, product
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from pgi_desk.documents.consent_form import ReportlabConsentRenderer
from pgi_desk.documents.pocket_list_renderer import ReportlabPocketListRenderer
from pgi_desk.documents.templates import read_wording
from pgi_desk.documents.wording import PartKind
from pgi_desk.services.consent_paper import TickLine
from pgi_desk.services.letter_content import CardText, Letter, LetterParty
from pgi_desk.services.pocket_list import PocketSection
from tests.integration.documents.letter_samples import FONTS, LETTER, LETTERS, RENDERER
from tests.integration.documents.test_consent_form import DUTY, a_form
from tests.integration.documents.test_notices import RECALL
from tests.integration.documents.test_papers_for_the_person import CARD, CERTIFICATE
from tests.integration.documents.test_pocket_list import ENTRY, a_list

LANGUAGES = ("en", "fr", "es", "ar")
CONSENTS = ReportlabConsentRenderer(FONTS, LETTERS)
LISTS = ReportlabPocketListRenderer(FONTS, LETTERS)
DIRECTION_CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not on this computer")


def read(pdf: bytes) -> str:
    """What poppler finds, with single spaces and without direction controls."""
    found = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    return " ".join(unicodedata.normalize("NFKC", DIRECTION_CONTROLS.sub("", found)).split())


# --- no value turns round -------------------------------------------------------------------------------------


@dataclass
class Values:
    """Gives each field a text of its own: a number of another kind each time, among names of either script."""

    shift: int
    digits: str
    between: str
    names: tuple[str, str]

    def __post_init__(self) -> None:
        self.given: list[str] = []
        self._places = count()

    def number(self) -> str:
        place = next(self._places)
        first, second = self.digits[:3], self.digits[3:]
        kinds = (
            f"+{100 + place}{self.between}{first}{self.between}{second}",
            f"20{place % 90 + 10}-0{self.digits[0]}-1{self.digits[1]}",
            f"K{place % 8 + 2}QM-T{self.digits[2]}C{chr(65 + place % 26)}",
            f"26-{place:03d}{first}-{second[:2]}",
        )
        self.given.append(kinds[(place + self.shift) % len(kinds)])
        return self.given[-1]

    def text(self) -> str:
        return f"{self.names[0]} {self.number()} {self.names[1]}"

    def party(self) -> LetterParty:
        return LetterParty(self.text(), (self.text(),), self.text(), self.number())

    def ticks(self) -> tuple[TickLine, ...]:
        return (TickLine(self.text(), ticked=True, plain=self.text()), TickLine(self.text()))


def letter(sample: Letter, values: Values, language: str) -> bytes:
    """A letter, recall, reminder or slip with a value in every field that it prints."""
    codes: Any = {name: values.number() for name in ("number", "case_code", "witness_code")}
    sender, recipient = values.party(), sample.recipient
    if sample.template == "slip":  # it goes back to the branch, whoever there opens it
        sender = replace(sender, contact_person="")
        values.given = [one for one in values.given if one in repr((sender, codes))]
    else:
        recipient = LetterParty(values.text(), (values.text(),), values.text())
    return RENDERER.render(replace(sample, language=language, sender=sender, recipient=recipient, **codes))


def card(values: Values, language: str) -> bytes:
    text = CardText(**{item.name: values.text() for item in fields(CardText)})
    return RENDERER.render(replace(CARD, language=language, card=text))


def certificate(values: Values, language: str) -> bytes:
    sent, told = CERTIFICATE.shared
    sent = replace(sent, recipient=values.text(), number=values.number(), items=(values.text(), values.text()))
    told = replace(told, number="", reason=values.text(), recipient=values.text(), items=(values.text(),))
    paper = replace(CERTIFICATE, language=language, sender=values.party(), witness_code=values.number())
    return RENDERER.render(replace(paper, shared=(sent, told)))


def consent(values: Values, language: str) -> bytes:
    texts: Any = {name: values.text() for name in ("recipient", "withheld_from", "explained_in", "interpreter")}
    law: Any = {name: values.text() for name in ("who", "what", "to_whom", "consequence", "source")}
    lists: Any = {name: values.ticks() for name in ("explained", "purposes", "shared", "withheld")}
    facts: Any = {"sender": values.party(), "case_code": values.number(), "reasons": (values.text(),)}
    return CONSENTS.render_consent(a_form(language=language, duty=replace(DUTY, **law), **texts, **lists, **facts))


def pocket_list(values: Values, language: str) -> bytes:
    names = [item.name for item in fields(ENTRY) if item.name not in {"numbers", "address_hidden", "ages"}]
    texts: Any = {name: values.text() for name in names}
    entry = replace(ENTRY, numbers=(values.number(), values.number()), **texts)
    facts: Any = {"branch": values.text(), "branch_phone": values.number(), "place": values.text()}
    section = PocketSection(values.text(), (entry,))
    return LISTS.render_pocket_list(a_list(language=language, sections=(section,), **facts))


SLIP = replace(LETTER, template="slip")
REMINDER = replace(LETTER, template="reminder", items=(), services=())
PAPERS: dict[str, Callable[[Values, str], bytes]] = {
    "recall": lambda values, language: letter(RECALL, values, language),
    "reminder": lambda values, language: letter(REMINDER, values, language),
    "slip": lambda values, language: letter(SLIP, values, language),
    "card": card,
    "certificate": certificate,
    "consent": consent,
    "pocket": pocket_list,
}
NAMES = st.sampled_from([("ليلى", "حداد"), ("Mira", "Oduya"), ("عيادة (الميناء)،", "Clinic A & B")])
VALUES = st.builds(
    Values,
    shift=st.integers(0, 3),
    digits=st.text(alphabet="123456789", min_size=6, max_size=6),
    between=st.sampled_from([" ", "-", "."]),
    names=NAMES,
)


# A hundred fields in four languages are tried with each sample, so few of them say much; shrinking would take minutes.
@settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.too_slow], phases=[Phase.generate])
@given(VALUES)
def test_no_value_turns_round_in_any_field_of_any_paper_in_any_language(sample: Values) -> None:
    for turn, language in enumerate(LANGUAGES):
        for paper, render in PAPERS.items():
            values = replace(sample, shift=(sample.shift + turn) % 4)
            text = read(render(values, language))
            assert [one for one in values.given if one not in text] == [], (paper, language)


# --- words in the order in which they are read ----------------------------------------------------------------


def words(text: str) -> str:
    """The letters of a text, so that marks and the ends of lines do not matter."""
    plain = unicodedata.normalize("NFKD", DIRECTION_CONTROLS.sub("", text))
    return " ".join(
        "".join(mark if mark.isalnum() else " " for mark in plain if not unicodedata.combining(mark)).split()
    )


def wording_of(template: str, language: str) -> Iterator[str]:
    """The parts of a delivered wording that have no value in them, in order."""
    for part in read_wording(LETTERS, language, template).parts:
        if part.kind is not PartKind.BLOCK and not any(run.is_field for run in part.runs):
            yield "".join(run.text for run in part.runs)


def phrases(language: str, *names: str) -> list[str]:
    known = json.loads((LETTERS / language / "words.json").read_text(encoding="utf-8"))["phrases"]
    return [known[name] for name in names]


ARABIC_NAMES = {"Port Sarelle Branch": "فرع ميناء سارل", "Harbour Street Clinic": "عيادة شارع الميناء"}


def in_order(language: str) -> dict[str, tuple[bytes, list[str]]]:
    """Each paper with names of its language, and what has to stand on it in this order."""
    branch, clinic = (ARABIC_NAMES.get(name, name) if language == "ar" else name for name in ARABIC_NAMES)
    sender, recipient = replace(LETTER.sender, name=branch), replace(LETTER.recipient, name=clinic)
    dressed: Any = {"language": language, "sender": sender, "recipient": recipient}
    found: dict[str, tuple[bytes, list[str]]] = {}
    for name, sample in (("recall", RECALL), ("reminder", REMINDER), ("slip", SLIP), ("referral", LETTER)):
        wording = list(wording_of(name, language))
        # A slip says below its title where it goes back to.
        expected = [wording[0], branch, *wording[1:]] if name == "slip" else [clinic, *wording]
        found[name] = RENDERER.render(replace(sample, **dressed)), expected
    card = RENDERER.render(replace(CARD, language=language, card=replace(CARD.card, place=clinic)))
    found["card"] = card, [clinic, *wording_of("card", language)]
    sent = replace(CERTIFICATE.shared[0], recipient=clinic)
    certain = replace(CERTIFICATE, language=language, sender=sender, shared=(sent,))
    found["certificate"] = RENDERER.render(certain), [branch, *wording_of("certificate", language)]
    form = a_form(language=language, sender=sender, recipient=clinic)
    found["consent"] = CONSENTS.render_consent(form), [branch, *wording_of("consent", language)]
    listed = a_list(language=language, branch=branch, sections=(PocketSection("", (replace(ENTRY, name=clinic),)),))
    labels = phrases(language, "pocket_check", "pocket_emergency", "pocket_call", "pocket_hours", "pocket_place")
    found["pocket"] = LISTS.render_pocket_list(listed), [*labels[:2], clinic, *labels[2:]]
    return found


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_words_of_each_paper_come_out_in_the_order_in_which_they_are_read(language: str) -> None:
    for paper, (pdf, expected) in in_order(language).items():
        text, place = words(read(pdf)), 0
        for part in filter(None, expected):
            found = text.find(words(part), place)
            assert found >= 0, (paper, part, text[place : place + 200])
            place = found + 1


SLIP_FIELDS = (
    *("slip_title", "letter_number", "case_code", "slip_return", "received_on"),
    *("accepted", "accepted_yes", "accepted_no", "accepted_partly", "service_started_on", "next_appointment"),
    *("needs_from_referrer", "closed_on", "reason_if_not", "answered_by", "answer_signature", "slip_note"),
)


def test_a_slip_is_read_field_by_field_in_every_language() -> None:
    """Each tick box after its question, each code after its name: alone, and at the end of a letter."""
    for language, sample in product(LANGUAGES, (SLIP, LETTER, REMINDER)):
        text = words(read(RENDERER.render(replace(sample, language=language))))
        text = text[text.rindex(words(phrases(language, "slip_title")[0])) :]
        codes = {"letter_number": LETTER.number, "case_code": LETTER.case_code}
        place = 0
        for name, phrase in zip(SLIP_FIELDS, phrases(language, *SLIP_FIELDS), strict=True):
            wanted = words(f"{phrase} {codes.get(name, '')}")
            found = text.find(wanted, place)
            assert found >= 0, (language, sample.template, name, text[place : place + 120])
            place = found + len(wanted)
