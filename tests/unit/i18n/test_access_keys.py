"""A key that English has, every language has, and no form has more keys that mean two things than in English."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
LANGUAGES = ("ar", "es", "fr")
KEY = re.compile(r"&(?!&)(\S)")
# A letter that is only typed with Shift, a mark on a letter, and a stretched line are no keys.
NO_KEY = re.compile("[أإآ\u064b-\u0652\u0670ـ]")


def key_of(text: str) -> str:
    """Return the letter after the mark, as it is typed; two marks stand for the sign itself."""
    found = KEY.search(text.replace("&&", ""))
    return found[1].lower() if found else ""


def translations(language: str) -> dict[tuple[str, str], list[str]]:
    """Return every text of a language by its context and its English."""
    found = {}
    for context in ET.parse(ROOT / f"resources/i18n/pgi_desk_{language}.ts").iter("context"):  # noqa: S314  # our own file
        for message in context.iter("message"):
            texts = [form.text or "" for form in message.iter("numerusform")] or [message.findtext("translation") or ""]
            found[context.findtext("name") or "", message.findtext("source") or ""] = texts
    return found


def labels_with_keys() -> dict[str, list[str]]:
    """Return, for each form, the labels that have a key in English."""
    found = {}
    for path in sorted((ROOT / "ui").glob("*.ui")):
        form = ET.parse(path).getroot()  # noqa: S314  # our own file
        texts = [text.text or "" for text in form.iter("string") if text.get("notr") != "true"]
        found[form.findtext("class") or ""] = [text for text in texts if key_of(text)]
    return found


def doubled(keys: list[str]) -> int:
    """Return how many labels share their key with an earlier one."""
    return sum(count - 1 for count in Counter(keys).values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_label_with_a_key_has_one_in_each_language(language: str) -> None:
    known = {place: texts for place, texts in translations(language).items() if key_of(place[1])}
    assert not [place for place, texts in known.items() if not all(map(key_of, texts))]
    assert not [place for place, texts in known.items() if any(NO_KEY.match(key_of(text)) for text in texts)]
    assert len(known) > 900


# How many labels of a form must share a key, because its words have fewer letters than it has labels.
FEW_LETTERS = {("fr", "PersonDialog"): 2, ("es", "PersonDialog"): 2}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_has_more_keys_twice_than_in_english(language: str) -> None:
    words, wrong = translations(language), []
    for form, labels in labels_with_keys().items():
        keys = [key_of(words[form, label][0]) for label in labels]
        least = max(doubled([key_of(label) for label in labels]), FEW_LETTERS.get((language, form), 0))
        if doubled(keys) > least:
            twice = [key for key, count in Counter(keys).items() if count > 1]
            wrong.append(
                f"{form}: {[words[form, label][0] for label, key in zip(labels, keys, strict=True) if key in twice]}"
            )
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_the_main_button_of_a_form_has_its_key_alone(language: str) -> None:
    """Qt only moves the cursor between two that share one, and Alt with the letter of Save would save nothing."""
    words, wrong = translations(language) if language != "en" else {}, []
    for path in sorted((ROOT / "ui").glob("*.ui")):
        form = ET.parse(path).getroot()  # noqa: S314  # our own file
        name = form.findtext("class") or ""
        labels = [(one.find("property[@name='primary']") is not None, one) for one in form.iter("widget")]
        texts = [(main, one.findtext("property[@name='text']/string") or "") for main, one in labels]
        shown = [(main, text, words.get((name, text), [text])[0]) for main, text in texts if key_of(text)]
        mains = {key_of(text) for main, _source, text in shown if main}
        wrong += [f"{name}: {text}" for main, _source, text in shown if not main and key_of(text) in mains]
    assert not wrong
