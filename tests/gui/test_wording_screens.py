"""Wording and letterhead on the screen: the paper or the mistake while somebody types, and nothing broken is stored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPlainTextEdit, QPushButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.gui.dialogs.letterhead_dialog import LetterheadDialog
from pgi_desk.gui.dialogs.letterhead_presenter import open_letterhead_dialog
from pgi_desk.gui.dialogs.wording_dialog import WordingDialog
from pgi_desk.gui.dialogs.wording_presenter import open_wording_dialog
from pgi_desk.gui.pages.letters_page import LettersPage
from pgi_desk.gui.pages.letters_presenter import LettersPresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    return window


@pytest.fixture
def wording(parent: QWidget, surroundings: Surroundings, qtbot: QtBot) -> Iterator[WordingDialog]:
    dialog = open_wording_dialog(parent, surroundings, "referral", "en")
    qtbot.waitUntil(lambda: button(dialog, "saveButton").isEnabled())
    yield dialog
    if isValid(dialog):
        dialog.close()


@pytest.fixture
def head(parent: QWidget, surroundings: Surroundings, qtbot: QtBot) -> Iterator[LetterheadDialog]:
    dialog = open_letterhead_dialog(parent, surroundings)
    qtbot.waitUntil(lambda: bool(papers(dialog)))
    yield dialog
    if isValid(dialog):
        dialog.close()


@pytest.fixture
def page(surroundings: Surroundings, qtbot: QtBot) -> LettersPage:
    made = LettersPage()
    qtbot.addWidget(made)
    made.show()
    LettersPresenter(made, surroundings).activate("")
    return made


def button(dialog: QWidget, name: str) -> QPushButton:
    return child(dialog, QPushButton, name)


def edit(dialog: QDialog, name: str = "textEdit") -> QPlainTextEdit:
    return child(dialog, QPlainTextEdit, name)


def papers(dialog: QWidget) -> list[QLabel]:
    box = child(dialog, QWidget, "pagesBox")
    return [label for label in box.findChildren(QLabel) if not label.pixmap().isNull()]


def test_the_text_and_the_paper_are_shown_side_by_side(wording: WordingDialog) -> None:
    assert edit(wording).toPlainText().startswith("{{block:parties}}")
    assert len(papers(wording)) == 2
    assert child(wording, QLabel, "stateLabel").text() == "Pages: 2"


def test_a_mistake_is_told_at_its_line_while_somebody_types_and_cannot_be_saved(
    wording: WordingDialog, services: ServiceSet, qtbot: QtBot
) -> None:
    edit(wording).setPlainText("{{block:parties}}\n\n{{surname}}\n\n{{block:items}}")
    assert not button(wording, "saveButton").isEnabled()  # at once, before anything was looked at
    problem = child(wording, QLabel, "problemLabel")
    qtbot.waitUntil(problem.isVisible)
    assert problem.text() == "Line 3: there is no field \u2068surname\u2069. Choose one from the list below the text."
    assert not button(wording, "saveButton").isEnabled()
    assert button(wording, "saveButton").toolTip() == problem.text()
    (mark,) = edit(wording).extraSelections()
    assert mark.cursor.blockNumber() == 2
    button(wording, "saveButton").click()
    assert not services.wordings.wording("referral", "en").is_own

    edit(wording).setPlainText("{{block:parties}}\n\n{{case_code}}\n\n{{block:items}}")
    qtbot.waitUntil(lambda: button(wording, "saveButton").isEnabled())
    assert not problem.isVisible()
    assert edit(wording).extraSelections() == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "lacks the block \u2068parties\u2069"),
        ("{{block:parties}}", "lacks the block \u2068items\u2069"),
        ("{{block:parties}}\na **b\n{{block:items}}", "Line 2: bold text begins"),
        ("{{block:parties}}\n\U0001f600\n\n{{block:items}}", "Line 2: these characters cannot be printed"),
        ("{{block:parties}}\n<b>x\n\n{{block:items}}", "Line 2: < and & codes"),
        ("{{block:parties}}\nx\u202ey\n\n{{block:items}}", "U+202E"),
        ("{{block:parties}}\n" + "x" * 100_000 + "\n\n{{block:items}}", "is too long"),
    ],
)
def test_every_kind_of_mistake_has_its_sentence(wording: WordingDialog, qtbot: QtBot, text: str, told: str) -> None:
    edit(wording).setPlainText(text)
    problem = child(wording, QLabel, "problemLabel")
    qtbot.waitUntil(problem.isVisible)
    assert told in problem.text()
    assert "{" not in problem.text()
    assert not button(wording, "saveButton").isEnabled()


def test_fields_are_listed_and_put_where_the_cursor_is(wording: WordingDialog) -> None:
    tree = child(wording, QTreeWidget, "placesTree")
    items = [item for item in map(tree.topLevelItem, range(tree.topLevelItemCount())) if item is not None]
    listed = {item.text(1): item.text(0) for item in items}
    assert listed["{{case_code}}"] == "Case code"
    assert listed["{{block:items}}"].endswith("(needed)")
    assert not listed["{{block:slip}}"].endswith("(needed)")
    tree.setCurrentItem(items[1])
    button(wording, "insertButton").click()
    assert edit(wording).toPlainText().startswith(items[1].text(1) + "{{block:parties}}")


def test_what_was_saved_is_what_letters_say_from_now_on(
    wording: WordingDialog, services: ServiceSet, surroundings: Surroundings, qtbot: QtBot
) -> None:
    edit(wording).setPlainText(edit(wording).toPlainText().replace("Dear colleagues,", "Good day,"))
    qtbot.waitUntil(lambda: button(wording, "saveButton").isEnabled())
    button(wording, "saveButton").click()
    qtbot.waitUntil(lambda: not isValid(wording))
    view = services.wordings.wording("referral", "en")
    assert view.is_own
    assert "Good day," in view.text
    newest = services.audit.page()[0]
    assert newest.action == "letter.wording"
    assert "Good day" not in newest.detail


def test_the_delivered_text_comes_back_into_the_form(
    wording: WordingDialog, services: ServiceSet, qtbot: QtBot
) -> None:
    before = edit(wording).toPlainText()
    edit(wording).setPlainText("something else")
    button(wording, "deliveredButton").click()
    assert edit(wording).toPlainText() == before
    qtbot.waitUntil(lambda: button(wording, "saveButton").isEnabled())
    edit(wording).undo()
    assert edit(wording).toPlainText() == "something else"


def test_the_page_says_which_wording_is_the_branchs_own_and_goes_back_after_a_question(
    page: LettersPage, services: ServiceSet, surroundings: Surroundings, prompts: FakePrompts, qtbot: QtBot
) -> None:
    badge = child(page, QLabel, "stateBadge")
    assert page.choice() == ("referral", "en")
    assert badge.text() == "As delivered"
    assert not button(page, "restoreButton").isEnabled()
    surroundings.hub.announce(services.wordings.save("referral", "en", "{{block:parties}}\n\n{{block:items}}"))
    qtbot.waitUntil(lambda: badge.text() == "The branch's own")
    kinds = child(page, QComboBox, "kindCombo")
    recall, referral = kinds.findText("Recall of a letter"), kinds.findText("Referral letter")
    assert kinds.count() == len({kinds.itemText(place) for place in range(kinds.count())}) == 7
    kinds.setCurrentIndex(recall)
    kinds.activated.emit(recall)
    qtbot.waitUntil(lambda: badge.text() == "As delivered")
    kinds.setCurrentIndex(referral)
    kinds.activated.emit(referral)
    qtbot.waitUntil(button(page, "restoreButton").isEnabled)
    button(page, "restoreButton").click()
    assert "thrown away" in prompts.asked[0]
    qtbot.waitUntil(lambda: badge.text() == "As delivered")
    assert not services.wordings.wording("referral", "en").is_own


def test_the_letterhead_is_seen_while_it_is_written_and_stored_by_language(
    head: LetterheadDialog, services: ServiceSet, tmp_path: Path, qtbot: QtBot
) -> None:
    assert "protected by law" in child(head, QLabel, "lawLabel").text()
    before = papers(head)[0].pixmap().toImage()
    edit(head, "linesEdit").setPlainText("Harbour Desk")
    qtbot.waitUntil(lambda: papers(head)[0].pixmap().toImage() != before)
    languages = child(head, QComboBox, "languageCombo")
    languages.setCurrentIndex(languages.findData("fr"))
    languages.activated.emit(languages.currentIndex())
    assert edit(head, "linesEdit").toPlainText() == ""
    edit(head, "linesEdit").setPlainText("Bureau du port")
    Image.new("RGB", (50, 20), (20, 90, 120)).save(tmp_path / "head.png")
    head.image_chosen.emit(tmp_path / "head.png")
    qtbot.waitUntil(button(head, "noImageButton").isEnabled)
    qtbot.waitUntil(lambda: button(head, "saveButton").isEnabled())
    button(head, "saveButton").click()
    qtbot.waitUntil(lambda: not isValid(head))
    view = services.wordings.letterhead()
    assert (view.lines[""], view.lines["fr"], view.lines["en"]) == ("Harbour Desk", "Bureau du port", "")
    assert view.image.startswith(b"\x89PNG")


def test_a_file_that_is_no_picture_is_refused_with_a_sentence(
    head: LetterheadDialog, services: ServiceSet, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "head.svg").write_text("<svg/>")
    head.image_chosen.emit(tmp_path / "head.svg")
    problem = child(head, QLabel, "problemLabel")
    qtbot.waitUntil(problem.isVisible)
    assert "not a PNG or JPEG" in problem.text()
    with pytest.raises(InvalidEntry):
        services.wordings.read_image(tmp_path / "head.svg")


def test_a_letterhead_that_cannot_be_printed_is_not_stored(
    head: LetterheadDialog, services: ServiceSet, qtbot: QtBot
) -> None:
    edit(head, "linesEdit").setPlainText("Desk \U0001f600")
    problem = child(head, QLabel, "problemLabel")
    qtbot.waitUntil(problem.isVisible)
    assert "cannot print these characters" in problem.text()
    assert not button(head, "saveButton").isEnabled()
    assert services.wordings.letterhead().lines[""] == ""


def test_the_consent_form_is_edited_like_a_letter(
    parent: QWidget, surroundings: Surroundings, services: ServiceSet, qtbot: QtBot
) -> None:
    dialog = open_wording_dialog(parent, surroundings, "consent", "ar")
    save = button(dialog, "saveButton")
    qtbot.waitUntil(save.isEnabled)
    places = child(dialog, QTreeWidget, "placesTree")
    items = [places.topLevelItem(row) for row in range(places.topLevelItemCount())]
    names = [item.text(0) for item in items if item is not None]
    assert "Block: what may be shared, and what not (needed)" in names
    assert not any("Name of the service" in name for name in names)
    edit = child(dialog, QPlainTextEdit, "textEdit")
    own = edit.toPlainText()
    edit.setPlainText(own.replace("{{block:law}}", ""))
    qtbot.waitUntil(lambda: bool(child(dialog, QLabel, "problemLabel").text()))
    assert not save.isEnabled()
    edit.setPlainText(own + "\n\nQuayside\n")
    qtbot.waitUntil(save.isEnabled)
    save.click()
    qtbot.waitUntil(lambda: services.wordings.wording("consent", "ar").is_own)
    assert not services.wordings.wording("consent", "en").is_own
