"""Language, size of text and colours: found without reading English, switched at once, nothing lost or personal."""

from __future__ import annotations

import configparser
import random
import stat
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QPoint, Qt, QTimeLine
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.bootstrap.start_up import ProgramStartUp
from pgi_desk.gui.application import Application
from pgi_desk.gui.desk_display import DeskDisplay
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.display import Display
from pgi_desk.gui.drafts import collect
from pgi_desk.gui.forms.ui_provider_dialog import Ui_ProviderDialog
from pgi_desk.gui.jobs import JobRunner
from pgi_desk.gui.language import Language
from pgi_desk.gui.look import Look
from pgi_desk.gui.screen_fit import Scroller
from pgi_desk.gui.setup_steps import KeptSetup
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.style_sheet import style_sheet
from pgi_desk.gui.theme import EFFECTS
from pgi_desk.gui.tokens import LIGHT
from pgi_desk.gui.window_settings import COLUMN_KEYS, FILE, KEYS, WindowSettings
from pgi_desk.resource_files import resource_path
from pgi_desk.services.files import OpenFile
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters
from tests.helpers.qt_walks import shown

CHOSEN = Look("ar", 150, "contrast_dark", calm=True, hijri=True)


@pytest.fixture
def display(qapp: QApplication, tmp_path: Path) -> Iterator[Display]:
    """A look that is kept in a folder of the test; English, 100 % and the usual colours afterwards."""
    made = Display(qapp, WindowSettings(tmp_path))
    made.speak("en")
    yield made
    made.choose(Look("en"))


@pytest.fixture
def desk(
    display: Display, opened: OpenFile, services: ServiceSet, records: Records, qtbot: QtBot
) -> Iterator[DeskWindow]:
    """The window over an open file, which follows the display as the program lets it."""
    open_desk = OpenDesk(opened.path, services, opened.store)
    made = DeskWindow(open_desk, InlineJobs(), MemoryPrinters().outputs(), "en", FakePrompts(), display.settings)
    qtbot.addWidget(made.window)
    made.window.resize(1366, 768)
    made.window.show()

    def follow() -> None:
        made.follow_display(display.language.code)

    display.changed.connect(follow)
    yield made
    display.changed.disconnect(follow)


def part(window: QWidget, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_whoever_reads_only_arabic_finds_it_on_the_first_screen(qapp: QApplication, tmp_path: Path) -> None:
    application = Application(qapp, ProgramStartUp, lambda _path: None, WindowSettings(tmp_path))
    application.display.speak("en")
    application.ask_for_file(None)
    window = application.unlock
    assert window is not None
    button = part(window, "arabicButton")
    assert isinstance(button, QPushButton)
    assert button.text() == "العربية"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    title = part(window, "titleLabel")
    assert isinstance(title, QLabel)
    assert title.text() == "فتح ملف بيانات"
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert button.isChecked()
    assert WindowSettings(tmp_path).look().language == "ar"  # and next time it is Arabic at once
    application.display.choose(Look("en"))
    window.close()
    application.close()


def test_what_was_typed_stays_when_the_language_and_the_size_change(
    desk: DeskWindow, display: Display, records: Records
) -> None:
    desk.go("people")
    search = part(desk.window, "searchEdit")
    assert isinstance(search, QLineEdit)
    search.setText("Sal")
    desk.go("referral", str(records.case_code))
    settle()
    reason = part(desk.window, "reasonEdit")
    assert isinstance(reason, QLineEdit)
    reason.setText("Wants a doctor who speaks Amharic.")
    reason.setFocus()
    before = desk.window.current_page()
    for look in (Look("ar"), Look("fr", 150), Look("es", 200)):
        display.choose(look)
        settle()
        page = desk.window.current_page()
        assert page is not before
        assert page is not None
        again = part(page, "reasonEdit")
        assert isinstance(again, QLineEdit)
        assert again.text() == "Wants a doctor who speaks Amharic."
        assert [form.form for form in collect()] == ["referral"]
    desk.go("people")
    kept = part(desk.window, "searchEdit")
    assert isinstance(kept, QLineEdit)
    assert kept.text() == "Sal"
    assert desk.window.findChildren(Scroller)


def test_a_page_behind_another_keeps_its_unsaved_form_for_a_lock(
    desk: DeskWindow, display: Display, records: Records
) -> None:
    desk.go("referral", str(records.case_code))
    settle()
    reason = part(desk.window, "reasonEdit")
    assert isinstance(reason, QLineEdit)
    reason.setText("Not sent yet.")
    desk.go("home")
    display.speak("fr")
    settle()
    assert ["Not sent yet." in form.content for form in collect()] == [True]


def looks(desk: DeskWindow, keys: Mapping[str, str]) -> dict[str, list[object]]:
    """How each page looks to the pixel, and what stands where on it, to say what is another when it is."""
    found: dict[str, list[object]] = {}
    for page, key in keys.items():
        desk.go(page, key)
        settle()
        part(desk.window, "homeTool").setFocus()
        settle()
        places = [
            (one.objectName(), one.mapTo(desk.window, QPoint()), one.size(), one.layoutDirection(), _widths(one))
            for one in shown(desk.window)
        ]
        found[page] = [*places, desk.window.grab().toImage()]
    return found


def headings(desk: DeskWindow, page: str) -> QHeaderView:
    """Go to a page and return the headings of its list."""
    desk.go(page)
    settle()
    front = desk.window.current_page()
    assert front is not None
    table = part(front, "table")
    assert isinstance(table, QTableView)
    return table.horizontalHeader()


def _widths(widget: QWidget) -> list[tuple[int, int, bool]]:
    if not isinstance(widget, QHeaderView):
        return []
    places = range(widget.count())
    return [(widget.visualIndex(one), widget.sectionSize(one), widget.isSectionHidden(one)) for one in places]


def test_from_left_to_right_and_to_the_left_and_back_everything_is_as_before(
    desk: DeskWindow, display: Display, services: ServiceSet, records: Records
) -> None:
    code = str(records.case_code)
    keys = {"people": "", "case": code, "directory": "", "referral": code, "backup": ""}
    header = headings(desk, "people")
    header.resizeSection(1, 151)
    header.moveSection(4, 2)
    first = looks(desk, keys)
    display.speak("ar")
    settle()
    turned = looks(desk, keys)
    for look in ("fr", "es", "ar", "en"):
        display.speak(look)
        settle()
        if look in {"en", "ar"}:
            again, before = looks(desk, keys), turned if look == "ar" else first
            assert not [(page, one) for page in keys for one in again[page] if one not in before[page]], look
    assert first != turned
    text, usual = (display.settings.columns("people", right_to_left=way) for way in (False, True))
    assert "151" in text
    assert usual == ""


def test_a_width_drawn_a_moment_before_the_switch_is_kept_for_its_own_direction(
    desk: DeskWindow, display: Display
) -> None:
    header = headings(desk, "people")
    header.resizeSection(1, 177)
    display.speak("ar")
    settle()
    assert "177" in display.settings.columns("people", right_to_left=False)
    assert display.settings.columns("people", right_to_left=True) == ""


def test_the_dialog_puts_each_choice_in_force_at_once(display: Display, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = display.ask(parent)
    for name, code in (("languageCombo", "ar"), ("sizeCombo", "150"), ("coloursCombo", "contrast_dark")):
        combo = part(dialog, name)
        assert isinstance(combo, QComboBox)
        combo.setCurrentIndex(combo.findData(code))
    for name in ("calmCheck", "hijriCheck"):
        QTest.keyClick(part(dialog, name), Qt.Key.Key_Space)
    assert display.look == CHOSEN
    assert QApplication.font().pointSizeF() == pytest.approx(15.75)
    assert display.theme.tokens.name == "contrast_dark"
    assert dialog.windowTitle() == "اللغة والعرض"
    QTest.mouseClick(part(dialog, "usualButton"), Qt.MouseButton.LeftButton)
    assert display.look == Look("ar")  # the language stays
    dialog.close()


def test_one_thing_of_the_look_is_chosen_from_the_palette(desk: DeskWindow, display: Display) -> None:
    runner = JobRunner()
    following = DeskDisplay(display, desk, runner)
    before = display.look
    desk.actions.look_chosen.emit("text_size", 125)
    assert display.look == replace(before, text_size=125)
    following.end()
    runner.close()


def test_only_what_is_on_the_list_is_ever_kept(display: Display, tmp_path: Path) -> None:
    display.choose(CHOSEN)
    display.settings.keep_place(QWidget().saveGeometry(), right_to_left=True)
    display.settings.keep_seen_news(1)
    display.settings.keep_setup(KeptSetup("branch", "new", "/home/office/hill.pgidesk"))
    stored = configparser.ConfigParser(interpolation=None)
    stored.read(tmp_path / FILE, encoding="utf-8")
    assert {key for section in stored.sections() for key in stored[section]} == KEYS - COLUMN_KEYS - {"place_ltr"}
    assert (tmp_path / FILE).stat().st_mode & 0o077 == 0
    assert WindowSettings(tmp_path).look() == CHOSEN
    assert WindowSettings(tmp_path).place(right_to_left=False).isEmpty()  # each direction has its own


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff\xfe rubbish",
        b"[General]\nlanguage=xx\ntext_size=9999\ncolours=pink\ncalm=maybe\nplace_ltr=%%%\n",
    ],
)
def test_a_damaged_file_of_settings_counts_as_nothing_chosen(
    content: bytes, qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / FILE).write_bytes(content)
    settings = WindowSettings(tmp_path)
    assert settings.look() == Look()
    if b"xx" not in content:  # it can be read, and nothing in it is known
        assert (tmp_path / settings.damaged).read_bytes() == content
        assert stat.S_IMODE((tmp_path / settings.damaged).stat().st_mode) == 0o600 or sys.platform == "win32"
    else:
        assert settings.damaged == ""
    QWidget().restoreGeometry(settings.place(right_to_left=False))
    settings.keep_look(CHOSEN)
    assert WindowSettings(tmp_path).look() == CHOSEN
    assert WindowSettings(tmp_path).damaged == ""


def test_damaged_settings_are_said_on_the_first_window_in_each_language_until_it_is_closed(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / FILE).write_bytes(random.Random(7).randbytes(3000))  # no secret
    application = Application(qapp, ProgramStartUp, lambda _path: None, WindowSettings(tmp_path))
    application.display.speak("en")
    application.ask_for_file(None)
    window = application.unlock
    assert window is not None
    notice = part(window, "noticeLabel")
    assert isinstance(notice, QLabel)
    assert notice.isVisible()
    assert "was damaged" in notice.text()
    assert "window.ini.damaged" in notice.text()
    application.display.speak("fr")
    settle()
    assert "window.ini.damaged" in notice.text()
    assert len((tmp_path / "window.ini.damaged").read_bytes()) == 3000
    application.display.choose(Look("en"))
    window.close()
    application.close()


def test_a_damaged_language_is_said_on_the_first_window_and_stays_chosen(
    qapp: QApplication, tmp_path: Path, display: Display, qtbot: QtBot
) -> None:
    display.settings.keep_look(Look("ar"))
    for source in resource_path("i18n").glob("pgi_desk_*.qm"):
        (tmp_path / source.name).write_bytes(source.read_bytes()[: None if source.stem != "pgi_desk_ar" else 900])
    application = Application(qapp, ProgramStartUp, lambda _path: None, WindowSettings(tmp_path))
    application.display.language = Language(qapp, tmp_path)
    application.display.begin()
    application.ask_for_file(None)
    window = application.unlock
    assert window is not None
    notice = part(window, "noticeLabel")
    assert isinstance(notice, QLabel)
    assert notice.isVisible()
    assert "العربية" in notice.text()
    dialog = application.display.ask(window)
    problem, sizes = part(dialog, "problemLabel"), part(dialog, "sizeCombo")
    assert problem.isVisible()
    assert isinstance(sizes, QComboBox)
    sizes.setCurrentIndex(sizes.findData("125"))
    assert WindowSettings(tmp_path).look() == Look("ar", 125)
    assert problem.isVisible()
    dialog.close()
    settle()  # it is gone, and chooses nothing any more
    application.display.choose(Look("en"))
    settle()
    assert not notice.isVisible()
    window.close()
    application.close()


def test_a_language_whose_words_are_damaged_is_said_where_it_was_chosen(
    display: Display, qtbot: QtBot, tmp_path: Path
) -> None:
    for source in resource_path("i18n").glob("pgi_desk_*.qm"):
        (tmp_path / source.name).write_bytes(source.read_bytes()[: None if source.stem != "pgi_desk_ar" else 900])
    display.language = Language(display.language._application, tmp_path)
    dialog = display.ask(None)
    qtbot.addWidget(dialog)
    problem = part(dialog, "problemLabel")
    assert isinstance(problem, QLabel)
    combo = part(dialog, "languageCombo")
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData("ar"))
    assert problem.isVisible()
    assert "damaged" in problem.text()
    assert dialog.layoutDirection() is Qt.LayoutDirection.LeftToRight
    combo.setCurrentIndex(combo.findData("fr"))
    assert not problem.isVisible()


def test_without_a_folder_nothing_is_kept_and_everything_works() -> None:
    settings = WindowSettings(None)
    settings.keep_look(CHOSEN)
    assert settings.look() == Look()


def test_a_dialog_that_is_too_large_for_the_screen_is_scrolled(display: Display, qtbot: QtBot) -> None:
    display.choose(Look("en", 200))
    dialog = QDialog()
    qtbot.addWidget(dialog)
    Ui_ProviderDialog().setupUi(dialog)
    dialog.show()
    screen, scrollers = dialog.screen().availableSize(), dialog.findChildren(Scroller)
    assert dialog.width() <= screen.width()
    assert dialog.height() <= screen.height()
    assert part(scrollers[0], "saveButton").isVisibleTo(dialog)


def test_a_calm_window_moves_nothing_by_itself(display: Display, qtbot: QtBot) -> None:
    bar = QProgressBar(maximum=0, textVisible=False)
    qtbot.addWidget(bar)
    bar.resize(200, 10)
    display.choose(Look("en", calm=True))
    bar.show()
    first = bar.grab().toImage()
    QTest.qWait(60)
    assert bar.grab().toImage() == first


def test_with_nothing_that_moves_no_animation_runs_while_the_window_is_used(
    desk: DeskWindow, display: Display, records: Records
) -> None:
    display.choose(Look("en", calm=True))
    desk.go("people")
    settle()
    for name in ("viewCombo", "statusCombo"):
        combo = part(desk.window, name)
        assert isinstance(combo, QComboBox)
        combo.showPopup()
        settle()
        combo.hidePopup()
    desk.go("case", str(records.case_code))
    for parent in (*QApplication.topLevelWidgets(), QApplication.style()):
        assert not [one for one in parent.findChildren(QAbstractAnimation) if one.state() == one.State.Running]
        assert not [one for one in parent.findChildren(QTimeLine) if one.state() == one.State.Running]
    assert not any(QApplication.isEffectEnabled(effect) for effect in EFFECTS)
    assert QApplication.cursorFlashTime() == 0
    display.choose(Look("en"))
    assert QApplication.cursorFlashTime() > 0


def test_the_hijri_date_stands_beside_each_date_once_it_is_asked_for(desk: DeskWindow, display: Display) -> None:
    def shown() -> str:
        label = part(desk.window, "dateLabel")
        assert isinstance(label, QLabel)
        return label.text()

    assert shown() == "15 Jun 2026"
    runner = JobRunner()
    following = DeskDisplay(display, desk, runner)
    display.choose(Look("en", hijri=True))
    settle()
    assert shown() == "\u206815 Jun 2026\u2069 (\u206829 Dhu al-Hijjah 1447\u2069 AH)"
    following.end()
    runner.close()


def test_pictures_on_buttons_grow_with_the_text(desk: DeskWindow, display: Display, records: Records) -> None:
    display.choose(Look("en", 150))
    desk.go("case", str(records.case_code))
    settle()
    button = part(desk.window, "backButton")
    assert isinstance(button, QPushButton)
    assert button.iconSize().width() == 24


def test_sizes_of_the_style_sheet_grow_with_the_text_and_hairlines_do_not() -> None:
    usual, double = style_sheet(LIGHT), style_sheet(LIGHT, 200)
    assert "font-size: 17pt" in usual
    assert "font-size: 34.0pt" in double
    assert "border: 1px solid" in double
