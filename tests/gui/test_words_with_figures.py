"""Words that follow a figure agree with it, a first of a month is French in French, and no form is moved to and fro."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QGridLayout, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.exchange.content_files import load_content
from pgi_desk.gui.dialogs.best_interest_dialog import BestInterestDialog
from pgi_desk.gui.dialogs.person_dialog import PersonDialog
from pgi_desk.gui.labels import Labels, paired
from pgi_desk.gui.language import Language
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.widgets.check_list import CheckList
from pgi_desk.resource_files import resource_path

LANGUAGES = ("en", "fr", "es", "ar")


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    chosen = Language(qapp)
    yield chosen
    chosen.choose("en")


def _labels(code: str) -> Labels:
    return Labels(load_content(resource_path("content")), code)


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [
        ("en", "open referral", "open referrals"),
        ("fr", "orientation ouverte", "orientations ouvertes"),
        ("es", "derivación abierta", "derivaciones abiertas"),
        ("ar", "إحالة مفتوحة", "إحالات مفتوحة"),
    ],
)
def test_the_words_beside_a_figure_of_home_agree_with_it(
    qtbot: QtBot, language: Language, code: str, one: str, many: str
) -> None:
    language.choose(code)
    page = HomePage()
    qtbot.addWidget(page)
    said = []
    for number in (1, 5):
        page.show_figures(people=number, cases=number, referrals=number, backup="")
        said.append(page._ui.referralsText.text())
        assert page._ui.peopleText.text()
        assert page._ui.casesText.text()
    assert said == [one, many]


def test_a_name_and_its_value_are_joined_as_the_language_does(language: Language) -> None:
    joined = {}
    for code in LANGUAGES:
        language.choose(code)
        joined[code] = paired("A{value}", "B{name}")
    assert joined == {"fr": "A{value}\u00a0: B{name}"} | dict.fromkeys(("en", "es", "ar"), "A{value}: B{name}")


@pytest.mark.parametrize("code", LANGUAGES)
def test_only_french_writes_the_first_of_a_month_in_its_own_way(code: str) -> None:
    labels = _labels(code)
    first = (labels.day(date(2026, 5, 1)), labels.moment(datetime(2026, 5, 1, 12, tzinfo=UTC)))
    assert all(text.startswith("1er mai") == (code == "fr") for text in first)
    assert labels.day(date(2026, 5, 11)).startswith("11")


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_form_with_boxes_to_tick_is_never_wider_than_it_is(qtbot: QtBot, language: Language, code: str) -> None:
    language.choose(code)
    labels = _labels(code)
    best = BestInterestDialog(CaseCode("K7QM-T4CC"), labels.choices("best_interest_reasons"))
    best.offer_purposes(labels.choices("consent_purposes"), "")
    forms: tuple[QDialog, ...] = (best, PersonDialog(labels))
    for form in forms:
        qtbot.addWidget(form)
        form.show()
        areas = [area for area in form.findChildren(QScrollArea) if area.isVisible()]
        assert areas
        assert [area.objectName() for area in areas if area.horizontalScrollBar().maximum()] == []


@pytest.mark.parametrize(("width", "columns"), [(400, {0}), (900, {0, 1})])
def test_boxes_stand_below_each_other_where_two_beside_each_other_have_no_room(
    qtbot: QtBot, width: int, columns: set[int]
) -> None:
    form, area, box = QDialog(), QScrollArea(), QWidget()
    qtbot.addWidget(form)
    area.setParent(form)
    area.setWidget(box)
    form.resize(width, 300)
    CheckList(box).offer([(str(number), "a few words to be ticked, " * 2) for number in range(4)])
    layout = box.layout()
    assert isinstance(layout, QGridLayout)
    places: list[tuple[int, ...]] = [tuple(layout.getItemPosition(place)) for place in range(layout.count())]  # type: ignore[arg-type]  # the stubs know no result
    assert {place[1] for place in places} == columns
