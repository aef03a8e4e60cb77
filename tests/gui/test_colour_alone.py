"""Colour never says something alone: where the style sheet has a colour of warning, words or a sign stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.gui.look import LANGUAGES
from pgi_desk.gui.pages import concern_words, consent_words, letter_presenter
from pgi_desk.gui.safety_words import RISK_TONES, SUICIDE_TONES
from pgi_desk.resource_files import resource_path
from tests.helpers.qt_walks import WORDED, colour_alone

TELLING = ("$danger", "$warning", "$good")
# States that have a tone, and the content list whose words say the same.
TONES: Mapping[str, Mapping[str, str]] = {
    "risk_levels": RISK_TONES,
    "suicide_results": SUICIDE_TONES,
    "referral_states": letter_presenter.TONES,
    "concern_levels": {concern.value: tone for concern, tone in concern_words.TONES.items()},
}


def rules() -> Iterator[tuple[str, str]]:
    """The selectors of the style sheet with what they ask for."""
    text = re.sub(r"/\*.*?\*/", "", resource_path("style/window.qss").read_text(encoding="utf-8"), flags=re.DOTALL)
    for selectors, asked in re.findall(r"([^{}]+)\{([^{}]*)\}", text):
        yield from ((one.strip(), asked) for one in selectors.split(","))


def test_only_what_holds_words_wears_a_colour_that_tells_something() -> None:
    for selector, asked in rules():
        if any(token in asked for token in TELLING):
            role = re.search(r'role="(\w+)"', selector)
            # A dangerous button says in its own words what it does.
            assert (role is not None and role[1] in WORDED) or 'danger="true"' in selector, selector


def test_states_of_different_colours_read_differently(program: Program) -> None:
    content = program.content
    for name, tones in TONES.items():
        for language in LANGUAGES:
            words = {code: content.label(name, code, language) for code in tones}
            assert all(words.values()), (name, language)
            assert len(set(words.values())) == len(words), (name, language, words)
    assert set(consent_words.TONES) <= set(consent_words.STATES)


def test_a_badge_without_a_word_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for role, text in (("badge", ""), ("badge", "High"), ("muted", "")):
        label = QLabel(text, window)
        label.setObjectName(f"{role} {text}")
        label.setProperty("role", role)
    window.show()
    assert colour_alone(window) == ["badge  has a colour and no word"]
