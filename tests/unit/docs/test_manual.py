"""The handbook inside the program: complete in four languages, true to the screens, and found by its words."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from pgi_desk import __version__
from pgi_desk.gui.language import runs_to_left
from pgi_desk.gui.look import LANGUAGES
from pgi_desk.gui.manual.index import CONTENTS, Place, index
from pgi_desk.gui.manual.licences import TEXTS
from pgi_desk.gui.manual.markup import anchors_of, page, targets_of
from pgi_desk.gui.manual.news import newest, news
from pgi_desk.gui.manual.shelf import Shelf
from pgi_desk.resource_files import resource_path
from tests.unit.docs.test_documents import read, table_rows, words_of_the_window

ROOT = Path(__file__).parents[3]
FORM = re.compile(r"<class>(\w+)</class>")
GUIDES = ("guide-branch-staff", "guide-coordinators", "guide-trainers")
# Rows of the glossary that only engineers need.
INSIDE = {
    *("anchor", "backup ledger", "chase", "code list", "consent ledger", "disclosure item", "evidence"),
    *("first aid note", "home of a file", "minimum-necessary matrix", "plan (of a referral)", "recipient"),
    *("reading lane, writing lane", "retention date", "rotation", "set code", "usable"),
}


def places() -> list[str]:
    """Every place that the index names."""
    fields = (place for own in index().fields.values() for place in own.values())
    return [
        *index().screens.values(),
        *index().variants.values(),
        *fields,
        *(item.place for release in news() for item in release.items),
    ]


def shown_words(language: str) -> set[str]:
    """Everything that stands on a control in a language."""
    if language == "en":
        return {word.rstrip(".") for word in words_of_the_window()}
    messages = ET.parse(ROOT / f"resources/i18n/pgi_desk_{language}.ts").iter("message")  # noqa: S314  # our own file
    texts = ((message.findtext("translation") or "").replace("&", "") for message in messages)
    return {" ".join(text.split()).rstrip(".") for text in texts}


def test_every_screen_and_field_leads_to_a_place_in_every_language() -> None:
    forms = {match[1] for form in (ROOT / "ui").glob("*.ui") if (match := FORM.search(read(form)))}
    assert set(index().screens) == forms
    wrong = []
    for language in LANGUAGES:
        texts = {topic: Shelf(language).text(topic) for topic in index().topics()}
        for text in places():
            place = Place.of(text)
            if place.topic not in texts or (place.anchor and place.anchor not in anchors_of(texts[place.topic])):
                # Only the long guides have no anchors.
                wrong.append(f"{language}: {text}")
    assert not wrong


def test_every_field_of_the_index_is_on_its_screen() -> None:
    forms = [read(form) for form in (ROOT / "ui").glob("*.ui")]
    names = {match[1]: set(re.findall(r'name="(\w+)"', form)) for form in forms if (match := FORM.search(form))}
    built = set(re.findall(r'_status_button\("(\w+)"', read(ROOT / "src/pgi_desk/gui/main_window.py")))
    wrong = {
        f"{screen}.{field}"
        for screen, fields in index().fields.items()
        for field in fields
        if field not in names[screen] | (built if screen == "MainWindow" else set())
    }
    assert wrong == set()


def wrong_links(language: str, topic: str) -> list[str]:
    """Where links of a topic lead to nothing; the long guides link to documents that are not in the handbook."""
    if topic in GUIDES and language == "en":
        return []
    found = [Place.of(target) for target in targets_of(Shelf(language).text(topic))]
    unknown = [place for place in found if place.topic not in index().topics()]
    unknown += [place for place in found if place.anchor not in {"", *anchors_of(Shelf(language).text(place.topic))}]
    return [f"{language}/{topic}: {place}" for place in unknown]


def test_all_languages_have_the_same_topics_with_the_same_anchors_and_good_links() -> None:
    wrong = []
    for topic in index().topics():
        anchors = {anchors_of(Shelf(language).text(topic)) for language in LANGUAGES}
        wrong += [] if len(anchors) == 1 else [f"{topic}: {anchors}"]
        for language in LANGUAGES:
            assert Shelf(language).title(topic)
            wrong += wrong_links(language, topic)
    assert not wrong
    for language in ("fr", "es", "ar"):
        assert {path.stem for path in resource_path(f"help/{language}").iterdir()} == set(index().topics())
    assert Shelf("xx").text("unlock") == Shelf("en").text("unlock")  # a language with holes shows English


def test_guides_to_the_computer_have_the_same_steps_and_their_own_drawings_in_each_language(
    qapp: QApplication,
) -> None:
    steps = re.compile(r"^(\d+\. |- ☐|- |#|!)", re.MULTILINE)
    for topic in index().groups["computer"]:
        shapes = {language: steps.findall(read(resource_path(f"help/{language}/{topic}.md"))) for language in LANGUAGES}
        assert all(shape == shapes["en"] for shape in shapes.values()), topic
    for language in LANGUAGES:
        drawings = re.findall(r"\]\((pictures/.+)\)", Shelf(language).text("install"))
        assert drawings == [f"pictures/{language}/warning-{click}.svg" for click in (1, 2)]
        for name in drawings:
            path = resource_path(f"help/{name}")
            image = QImage(str(path))
            assert (image.width(), image.height()) == (560, 300)
        shown = re.findall(r">([^<\n]+)</text>", read(resource_path(f"help/pictures/{language}/warning-2.svg")))
        text = Shelf(language).text("install")
        first = re.findall(r">([^<\n]+)</text>", read(resource_path(f"help/pictures/{language}/warning-1.svg")))
        assert first[1] in text  # the words to click stand in the steps
        assert shown[3] in text


def test_the_licences_page_names_every_part_and_has_the_texts_that_are_handed_on() -> None:
    parts = json.loads(read(resource_path("licences/third-party.json")))["parts"]
    for language in LANGUAGES:
        text = Shelf(language).text("licences")
        assert f"pgi-desk {__version__}" in text
        rows = table_rows(text.split("\n## Apache-2.0")[0])
        assert len(rows) == len(parts) + 1
        assert {(row[0], row[1]) for row in rows[1:]} == {(part["name"], part["inside"]) for part in parts}
        assert {len(row) for row in rows} == {4}
        for name in TEXTS:
            assert read(resource_path(f"licences/{name}.txt")).rstrip() in text
        lead = f"[LGPL-3.0-only](licences#{'lgpl-3-0'})"
        assert sum(lead in row[2] for row in rows) >= 3
    assert read(resource_path("licences/Apache-2.0.txt")) == read(ROOT / "LICENSE")
    assert "licences" in Shelf("en").found("replace Qt")
    assert "licences" not in Shelf("en").found("warranty")  # legal words are no answer to a question about the work


def test_what_a_topic_prints_bold_stands_on_the_screen() -> None:
    wrong = []
    for language in LANGUAGES:
        shown = shown_words(language)
        for path in sorted(resource_path(f"help/{language}").glob("*.md")):
            bold = {" ".join(word.split()).rstrip(".") for word in re.findall(r"\*\*([^*]+)\*\*", read(path))}
            wrong += [f"{language}/{path.name}: {word}" for word in sorted(bold - shown)]
    assert not wrong, "\n".join(wrong)


def test_a_control_without_a_place_has_that_of_its_screen_and_without_a_screen_the_contents() -> None:
    assert index().place(("birthEdit", "scroll", "PersonDialog", "MainWindow")) == Place("person", "birth")
    assert index().place(("speaksCombo", "PersonDialog", "MainWindow")) == Place("person")
    assert index().place(("somewhere", "else")) == Place(CONTENTS)


def test_the_search_wants_all_words_and_minds_neither_accents_nor_vowel_signs() -> None:
    assert Shelf("en").found("Recovery  SHEETS")[0] == "keys"
    assert "consent" in Shelf("fr").found("consentement prive")
    assert "consent" in Shelf("es").found("privado cuidador")
    assert Shelf("ar").found("المُوَافَقة")[0] == "consent"
    assert Shelf("en").found("recovery zebra") == ()
    assert Shelf("en").found("forty people")[0] == "guide-trainers"  # the whole English guides are in it


def test_the_glossary_has_the_words_of_the_document_in_every_language() -> None:
    rows = table_rows(read(ROOT / "docs" / "glossary.md").split("\n## ")[0])[1:]
    words = json.loads(read(resource_path("help/glossary.json")))["words"]
    ours = {word["term"]["en"]: word["meaning"]["en"] for word in words}
    assert ours == {row[0]: row[1] for row in rows if row[0] not in INSIDE}
    for word in words:
        for part in (word["term"], word["meaning"]):
            assert set(part) == set(LANGUAGES)
            assert all(part.values())


def test_what_is_new_is_told_in_every_language_for_each_release() -> None:
    assert [release.number for release in news()] == list(range(1, newest() + 1))
    for release in news():
        assert len(release.items) >= 5
        for item in release.items:
            assert set(item.text) == set(LANGUAGES)
            assert all(item.text.values())


def test_a_page_shows_lists_tables_and_links_and_nothing_that_was_not_written() -> None:
    text = (
        "# Title {#top}\n\nOne & *two*\nlines with `code`.\n- first\n  goes on\n"
        "- [there](keys#lost), [out](content.md)\n\n"
        "1. one\n2. two\n\n| a | b |\n| --- | --- |\n| **c** | <d> |\n\n"
        "```\nraw <x>\n```\n![picture](images/home.png)\n"
    )
    shown = page(text, lambda target: target.startswith("keys"), right_to_left=runs_to_left("ar"))
    for part in (
        *(
            '<body dir="rtl">',
            '<h2><a name="top"></a>Title</h2>',
            "<p>One &amp; <i>two</i> lines with <code>\u2066code\u2069</code>.</p>",
        ),
        *("<li>first goes on</li>", '<a href="keys#lost">there</a>, out', "<ol><li>one</li><li>two</li></ol>"),
        *("<td>&lt;d&gt;</td><td><b>c</b></td>", ">raw &lt;x&gt;</pre>"),
    ):
        assert part in shown
    assert "picture" not in shown
    drawn = page("# A\n1. one\n\n![Look](pictures/en/x-1.svg)\n\n2. two\n", lambda _target: True)
    assert '<p><img src="pictures/en/x-1.svg"><br><i>Look</i></p><ol start="2"><li>two</li></ol>' in drawn
    arabic = page("يوم 1999-04-07 و Ctrl+E [هنا](keys#new-key)", lambda _target: True, right_to_left=True)
    assert "\u20661999-04-07\u2069 و \u2066Ctrl+E\u2069" in arabic
    assert '<a href="keys#new-key">' in arabic
