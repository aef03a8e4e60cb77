"""Readiness on paper: report, action plan and request for advice, in four languages, the same bytes again."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from pgi_desk.documents.readiness_renderer import ReportlabReadinessRenderer
from pgi_desk.documents.words import read_words
from pgi_desk.domain.errors import LetterCannotShow
from pgi_desk.domain.networks import Connections, Contact
from pgi_desk.resource_files import resource_path
from pgi_desk.services.readiness_content import ReadinessPaper
from pgi_desk.services.readiness_models import RateQuestion
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.readiness import make_ready, rate_all

LETTERS = resource_path("letters")
LANGUAGES = ("en", "fr", "es", "ar")


@pytest.fixture(scope="module")
def renderer() -> ReportlabReadinessRenderer:
    return ReportlabReadinessRenderer(resource_path("fonts"), LETTERS)


def text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def flat(pdf: bytes) -> str:
    return " ".join(text(pdf).split())


def test_the_report_says_level_areas_every_question_and_who_signed(services: ServiceSet) -> None:
    make_ready(services, PR2="P")
    found = flat(services.readiness_papers.prepare("report", "en").pdf)
    for words in (
        *("Readiness assessment", "Level 1: Protection in all activities", "Valid until 15 June 2027", "90 %"),
        *("What holds it back", "Level 2", "Action plan", "branch manager", "Aldis Torvane", "chair of the branch"),
        *("Assessor", "Leadership of the National Society", "paper seen"),
    ):
        assert words in found
    for code in services.desk.content.list("readiness_questions").codes():
        assert code in found


def test_what_is_not_signed_says_so(services: ServiceSet) -> None:
    rate_all(services)
    assert "DRAFT - NOT SIGNED" in flat(services.readiness_papers.prepare("report", "en").pdf)


def test_the_action_plan_holds_what_is_left_to_do(services: ServiceSet) -> None:
    make_ready(services, PR2="P", SK3="N")
    found = flat(services.readiness_papers.prepare("plan", "en").pdf)
    assert found.count("ask again") == 2
    assert "SK3" in found
    assert "SK1" not in found


def test_a_request_for_advice_holds_no_word_that_anybody_typed_about_people(services: ServiceSet) -> None:
    make_ready(services, PR2="P")
    services.readiness.start()
    services.readiness.rate(
        RateQuestion("EX1", "P", justification="Selam Warsanle", next_step="Ask Selam", owner="Jonah Prestwold")
    )
    services.connections.keep(Connections("FR", {"ATN": Contact("atn desk, phone +000 55 4")}))
    found = flat(services.readiness_papers.prepare("advice", "en", ["training", "law"]).pdf)
    head = ("Request for advice", "no personal data", "Action for Trafficked Persons Network", "confirm with IFRC")
    for words in head:
        assert words in found
    for words in ("Training of staff", "National law", "atn desk", "As of 2018-10", "Country: FR"):
        assert words in found
    for words in ("Selam", "Prestwold", "Dunlevane", "Torvane", "branch manager", "paper seen", "ask again"):
        assert words not in found


@pytest.mark.parametrize("kind", ["report", "plan", "advice"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_its_words_on_every_page(services: ServiceSet, language: str, kind: str) -> None:
    make_ready(services, PR2="P")
    pdf = services.readiness_papers.prepare(kind, language, ["training"]).pdf
    words = read_words(LETTERS, language)
    pages = PdfReader(io.BytesIO(pdf)).pages
    assert (len(pages) > 1) == (kind == "report")
    if language != "ar":  # an extracted Arabic line is in the order of the paper
        assert all(words.say("training") in page.extract_text() for page in pages)
        assert words.say(f"ready_{kind}_title") in pages[0].extract_text()


def test_equal_papers_give_equal_bytes_without_properties(services: ServiceSet) -> None:
    make_ready(services)
    first, second = (services.readiness_papers.prepare("report", "en").pdf for _ in range(2))
    assert first == second
    metadata: dict[str, object] = PdfReader(io.BytesIO(first)).metadata or {}
    assert {value for name, value in metadata.items() if name != "/Trapped"} <= {""}


def test_what_no_font_shows_is_refused(renderer: ReportlabReadinessRenderer, services: ServiceSet) -> None:
    today = services.desk.clock.today()
    paper = ReadinessPaper("en", "plan", "Ⴀ", today, False, 0, "Signposting only", "not_assessed", None, draft=False)
    with pytest.raises(LetterCannotShow):
        renderer.render_readiness(paper)
