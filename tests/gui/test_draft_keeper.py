"""What is typed is in the file a second after the key, stays when the form is closed, and goes once it is saved."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.domain.errors import DiskFull
from pgi_desk.gui.dialogs.note_presenter import open_note_dialog
from pgi_desk.gui.dialogs.person_presenter import open_person_dialog
from pgi_desk.gui.draft_keeper import PAUSE_MS, DraftKeeper
from pgi_desk.gui.draft_opening import DraftOpening
from pgi_desk.gui.drafts import DraftSource, collect, open_sources
from pgi_desk.gui.idle_watch import IdleWatch
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.pages.home_presenter import HomePresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.drafts import DraftService, UnfinishedForm
from pgi_desk.services.erasing import ErasePerson
from pgi_desk.services.files import OpenFile
from tests.helpers.builders import Records, record_person
from tests.helpers.children import child


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.resize(1000, 700)
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def pause() -> QTimer:
    """A pause that the test ends by hand."""
    return QTimer(singleShot=True, interval=3_600_000)


@pytest.fixture
def keeper(parent: QWidget, surroundings: Surroundings, pause: QTimer, qapp: QApplication) -> Iterator[DraftKeeper]:
    """The keeper as the program connects it: to the events of the whole program."""
    made, idle = DraftKeeper(surroundings, parent, pause), IdleWatch(5)
    idle.touched.connect(made.touched)
    qapp.installEventFilter(idle)
    yield made
    qapp.removeEventFilter(idle)


@pytest.fixture
def home(parent: QWidget, surroundings: Surroundings) -> HomePage:
    """The first page, over the same window as the keeper."""
    page = HomePage(parent)
    page.show()
    HomePresenter(page, surroundings)
    return page


def leave_on_a_full_disk(
    keeper: DraftKeeper, home: HomePage, surroundings: Surroundings, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Close a form whose older text is stored, and whose newer text could not be."""
    told: list[str] = []
    keeper.notice.connect(lambda _subject, text: told.append(text))
    dialog = open_person_dialog(home, surroundings)
    need = child(dialog, QPlainTextEdit, "needEdit")
    need.setPlainText("a bed")
    keeper.store()
    qtbot.waitUntil(lambda: not keeper._storing)
    need.setPlainText("a bed for a mother and two children")

    def full(_self: DraftService, _forms: object) -> None:
        raise DiskFull

    with monkeypatch.context() as broken:
        broken.setattr(DraftService, "save", full)
        dialog.reject()
        qtbot.waitUntil(lambda: "cannot be kept" in told[-1])
    surroundings.hub.announce(ChangeSet.of(Kind.DRAFT))
    qtbot.waitUntil(child(home, QWidget, "draftFrame").isVisible)


def stored(surroundings: Surroundings) -> list[str]:
    return [json.loads(one.content)["needEdit"] for one in surroundings.services.drafts.mine()]


def test_a_key_starts_one_pause_and_its_end_stores_the_form_once_and_over_itself(
    keeper: DraftKeeper, parent: QWidget, surroundings: Surroundings, pause: QTimer, qtbot: QtBot
) -> None:
    dialog = open_person_dialog(parent, surroundings)
    need = child(dialog, QPlainTextEdit, "needEdit")
    assert not pause.isActive()
    QTest.keyClicks(need, "asks for a be")
    assert pause.isActive()
    assert stored(surroundings) == []
    keeper.store()
    QTest.keyClicks(need, "d")
    qtbot.waitUntil(lambda: not keeper._storing)
    keeper.store()
    assert stored(surroundings) == ["asks for a bed"]
    before = surroundings.services.desk.queries.chain_head()
    qtbot.waitUntil(lambda: not keeper._storing)
    keeper.store()
    assert surroundings.services.desk.queries.chain_head() == before  # nothing was typed since
    dialog.accept()
    qtbot.waitUntil(lambda: stored(surroundings) == [])


def test_the_pause_of_the_program_is_a_second(parent: QWidget, surroundings: Surroundings) -> None:
    keeper = DraftKeeper(surroundings, parent)
    timer = keeper.findChild(QTimer)
    assert timer is not None
    assert (timer.interval(), timer.isSingleShot(), PAUSE_MS) == (1000, True, 1000)
    assert not timer.isActive()
    keeper.touched()
    assert timer.isActive()
    timer.stop()


def test_a_form_that_is_saved_while_its_draft_is_on_the_way_leaves_none(
    keeper: DraftKeeper, parent: QWidget, surroundings: Surroundings, qtbot: QtBot
) -> None:
    dialog = open_person_dialog(parent, surroundings)
    child(dialog, QPlainTextEdit, "needEdit").setPlainText("x")
    keeper.store()
    dialog.accept()  # before the answer of the first job was delivered
    qtbot.waitUntil(lambda: stored(surroundings) == [])
    qtbot.waitUntil(lambda: not keeper._storing)


def test_whoever_cannot_be_kept_is_told_and_asked_again_after_the_next_key(
    keeper: DraftKeeper, parent: QWidget, surroundings: Surroundings, opened: OpenFile, qtbot: QtBot
) -> None:
    told: list[str] = []
    keeper.notice.connect(lambda _subject, text: told.append(text))
    dialog = open_person_dialog(parent, surroundings)
    child(dialog, QPlainTextEdit, "needEdit").setPlainText("x")
    keeper._failed(DiskFull(path=opened.path))
    assert "cannot be kept" in told[-1]
    keeper.store()
    qtbot.waitUntil(lambda: told[-1] == "")
    assert stored(surroundings) == ["x"]
    dialog.accept()
    qtbot.waitUntil(lambda: stored(surroundings) == [])


@pytest.mark.parametrize("wait", [True, False], ids=["a second later", "at once"])
def test_a_form_that_is_closed_with_something_in_it_stays_and_says_where(
    wait: bool, keeper: DraftKeeper, parent: QWidget, surroundings: Surroundings, qtbot: QtBot
) -> None:
    said: list[str] = []
    keeper.left.connect(said.append)
    dialog = open_person_dialog(parent, surroundings)
    QTest.keyClicks(child(dialog, QPlainTextEdit, "needEdit"), "asks for a bed")
    if wait:
        keeper.store()
        qtbot.waitUntil(lambda: not keeper._storing)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: said != [])
    assert stored(surroundings) == ["asks for a bed"]
    assert said == ["New person: what you typed waits on Home, for at most 14 days."]
    assert collect() == ()


def test_a_form_that_was_left_is_stored_by_a_lock_that_is_faster(
    keeper: DraftKeeper, parent: QWidget, surroundings: Surroundings, qtbot: QtBot
) -> None:
    dialog = open_person_dialog(parent, surroundings)
    child(dialog, QPlainTextEdit, "needEdit").setPlainText("x")
    keeper._storing = True  # a backup holds the lane
    dialog.close()
    (left,) = collect()
    assert json.loads(left.content)["needEdit"] == "x"
    keeper._storing = False
    keeper.store()  # the lane came free before any lock
    qtbot.waitUntil(lambda: collect() == ())
    assert stored(surroundings) == ["x"]


def test_what_was_emptied_again_or_put_back_as_it_was_leaves_nothing(
    keeper: DraftKeeper, parent: QWidget, surroundings: Surroundings, qtbot: QtBot
) -> None:
    dialog = open_person_dialog(parent, surroundings)
    need = child(dialog, QPlainTextEdit, "needEdit")
    need.setPlainText("x")
    keeper.store()
    need.setPlainText("")
    dialog.reject()
    qtbot.waitUntil(lambda: stored(surroundings) == [])


def test_of_somebody_who_said_no_nothing_stays_when_the_form_is_closed(
    keeper: DraftKeeper, parent: QWidget, surroundings: Surroundings, qtbot: QtBot
) -> None:
    dialog = open_person_dialog(parent, surroundings)
    child(dialog, QPlainTextEdit, "needEdit").setPlainText("x")
    keeper.store()
    decision = child(dialog, QComboBox, "decisionCombo")
    decision.setCurrentIndex(decision.findData("refused"))
    dialog.reject()
    qtbot.waitUntil(lambda: stored(surroundings) == [])
    assert collect() == ()


def test_what_could_not_be_stored_is_tried_again_without_a_key(
    keeper: DraftKeeper,
    home: HomePage,
    surroundings: Surroundings,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    leave_on_a_full_disk(keeper, home, surroundings, monkeypatch, qtbot)
    assert stored(surroundings) == ["a bed"]
    assert keeper._retry.isActive()
    keeper._retry.setInterval(0)
    qtbot.waitUntil(lambda: collect() == ())
    assert stored(surroundings) == ["a bed for a mother and two children"]


@pytest.mark.parametrize("lock", [True, False], ids=["lock", "pause"])
def test_a_left_form_that_is_opened_again_before_it_is_stored_has_its_newest_text(
    lock: bool,
    keeper: DraftKeeper,
    home: HomePage,
    surroundings: Surroundings,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    leave_on_a_full_disk(keeper, home, surroundings, monkeypatch, qtbot)
    child(home, QPushButton, "draftContinueButton").click()
    qtbot.waitUntil(lambda: len(open_sources()) == 1)
    (form,) = collect()
    assert json.loads(form.content)["needEdit"] == "a bed for a mother and two children"
    if lock:
        surroundings.services.drafts.keep(collect())
    else:
        keeper.store()
        qtbot.waitUntil(lambda: not keeper._storing)
    assert stored(surroundings) == ["a bed for a mother and two children"]
    dialog = open_sources()[0].parent()
    assert isinstance(dialog, QDialog)
    dialog.accept()


def test_what_is_thrown_away_before_it_is_stored_does_not_come_back(
    keeper: DraftKeeper,
    home: HomePage,
    surroundings: Surroundings,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    leave_on_a_full_disk(keeper, home, surroundings, monkeypatch, qtbot)
    child(home, QPushButton, "draftDiscardButton").click()
    qtbot.waitUntil(lambda: stored(surroundings) == [])
    keeper.store()
    qtbot.waitUntil(lambda: not keeper._storing)
    assert (collect(), stored(surroundings)) == ((), [])


@pytest.mark.parametrize("wait", [True, False], ids=["a second later", "at once"])
def test_a_form_about_somebody_erased_is_not_said_to_wait(
    wait: bool, keeper: DraftKeeper, parent: QWidget, surroundings: Surroundings, records: Records, qtbot: QtBot
) -> None:
    said: list[str] = []
    keeper.left.connect(said.append)
    gone = record_person(surroundings.services, given_name="Salam")
    dialog = open_note_dialog(parent, surroundings, gone)
    surroundings.services.erasing.erase(ErasePerson(gone, "person_asked", gone, second="second"))
    child(dialog, QPlainTextEdit, "textEdit").setPlainText("x")
    if wait:
        keeper.store()
        qtbot.waitUntil(lambda: not keeper._storing)
    dialog.reject()
    qtbot.waitUntil(lambda: said != [])
    assert surroundings.services.drafts.mine() == ()
    (text,) = said
    assert "was not kept, because the record was erased meanwhile." in text
    assert "Home" not in text


def test_a_page_that_is_saved_again_and_again_forgets_each_draft_once(
    keeper: DraftKeeper,
    parent: QWidget,
    surroundings: Surroundings,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    forgotten: list[str] = []
    real = DraftService.forget

    def forget(self: DraftService, draft_id: str) -> None:
        forgotten.append(draft_id)
        real(self, draft_id)

    monkeypatch.setattr(DraftService, "forget", forget)
    field = QLineEdit(parent)
    field.setObjectName("textEdit")
    field.show()
    source = DraftSource(parent, "note")
    for time in range(3):
        field.setText(f"x{time}")
        keeper.store()
        qtbot.waitUntil(lambda: not keeper._storing)
        source.finish()
    assert len(forgotten) == len(set(forgotten)) == 3


def test_a_page_on_which_several_drafts_were_gone_on_with_settles_each_once(
    parent: QWidget, surroundings: Surroundings
) -> None:
    field = QLineEdit(parent)
    field.setObjectName("textEdit")
    source, opening = DraftSource(parent, "note"), DraftOpening(parent, surroundings)
    settled: list[str] = []
    opening.settled.connect(settled.append)
    for text in ("one", "two"):
        surroundings.services.drafts.keep([UnfinishedForm("note", "", json.dumps({"textEdit": text}))])
        draft = surroundings.services.drafts.mine()[-1]
        opening._take_up(source, draft)
        assert field.text() == text
        source.finish()
        assert settled.pop() == draft.draft_id
        assert settled == []
        surroundings.services.drafts.discard(draft.draft_id)
