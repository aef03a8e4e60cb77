"""Every action is declared once, and keys, menu, palette and list of keys all have it from there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

import pgi_desk
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.readiness import ReadinessState, Standing
from pgi_desk.domain.readiness_gate import Access, Module, Opening
from pgi_desk.domain.staff import Role
from pgi_desk.gui.actions.gate import ActionGate
from pgi_desk.gui.actions.matching import ranked
from pgi_desk.gui.actions.menu import ActionMenu, all_keys
from pgi_desk.gui.actions.page_rows import page_rows
from pgi_desk.gui.actions.registry import ACTIONS, action_of
from pgi_desk.gui.actions.rows import PaletteRow, RowKind
from pgi_desk.gui.actions.setting_rows import setting_rows
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.dialogs.palette_dialog import PaletteDialog
from pgi_desk.gui.dialogs.shortcuts_print_presenter import shortcut_groups
from pgi_desk.gui.dialogs.trail_print_dialog import TrailPrintDialog
from pgi_desk.gui.idle_watch import PANIC_KEYS
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.language import Language
from pgi_desk.gui.look import LANGUAGES
from pgi_desk.gui.pages.case_page import CasePage
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.theme import Theme
from pgi_desk.services.files import OpenFile
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters

SOURCE = Path(pgi_desk.__file__).parent
FORMS = Path(__file__).parents[2] / "ui"
# What a text field or a list does with these belongs to whoever types.
OF_FIELDS = {f"Ctrl+{letter}" for letter in "ACVXZY"} | {
    "Ctrl+Shift+Z",
    "Ctrl+Home",
    "Ctrl+End",
    "Tab",
    "Return",
    "Esc",
}
Show = Callable[..., DeskWindow]


class GreedyField(QLineEdit):
    """A text field that uses Ctrl+K itself, as on some desktops."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)


class LateFinder:
    """Finds a record when the test says so."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Callable[[Sequence[PaletteRow]], None]]] = []

    def find(self, typed: str, show: Callable[[Sequence[PaletteRow]], None]) -> None:
        self.asked.append((typed, show))


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Language]:
    language = Language(qapp)
    language.choose("en")
    yield language
    language.choose("en")


@pytest.fixture
def show(
    program: Program,
    opened: OpenFile,
    services: ServiceSet,
    records: Records,
    theme: Theme,
    spoken: Language,
    prompts: FakePrompts,
    qtbot: QtBot,
) -> Show:
    """Show the window over the training file, for a role and in a language."""

    def go(role: Role = Role.COORDINATOR, language: str = "en") -> DeskWindow:
        spoken.choose(language)
        who = program.services(replace(opened, member=replace(opened.member, role=role)))
        desk = DeskWindow(
            OpenDesk(opened.path, who, opened.store), InlineJobs(), MemoryPrinters().outputs(), language, prompts
        )
        qtbot.addWidget(desk.window)
        desk.window.show()
        desk.window.activateWindow()
        qtbot.waitUntil(desk.window.isActiveWindow)
        return desk

    return go


def palette_of(desk: DeskWindow) -> PaletteDialog:
    (found,) = desk.window.findChildren(PaletteDialog)
    return found


def lines(dialog: PaletteDialog) -> list[tuple[str, str]]:
    model = table_of(dialog).model()
    return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]


def table_of(dialog: QWidget) -> QTableView:
    found = dialog.findChild(QTableView, "table")
    assert isinstance(found, QTableView)
    return found


def field_of(dialog: QWidget) -> QLineEdit:
    found = dialog.findChild(QLineEdit, "searchEdit")
    assert isinstance(found, QLineEdit)
    return found


def reason_of(dialog: QWidget) -> str:
    found = dialog.findChild(QLabel, "reasonLabel")
    assert isinstance(found, QLabel)
    return found.text() if found.isVisibleTo(dialog) else ""


def test_no_two_actions_share_a_name_or_keys() -> None:
    keys = [QKeySequence(keys).toString() for action in ACTIONS for keys in action.keys]
    assert len(keys) == len(set(keys)) >= 16
    assert "" not in keys
    assert not [one for one in keys if "Ctrl+Alt" in one]  # AltGr on many keyboards
    taken = [keys for action in ACTIONS if not action.field_first for keys in action.keys]
    assert not {QKeySequence(one).toString() for one in taken} & OF_FIELDS
    for named in ([action.code for action in ACTIONS], [action.label for action in ACTIONS]):
        assert len(named) == len(set(named))


def test_every_key_of_the_program_is_declared_as_an_action() -> None:
    """Whoever adds a shortcut anywhere else is led here."""
    found = {
        str(path.relative_to(SOURCE))
        for path in SOURCE.rglob("*.py")
        if re.search(r"QShortcut\(|setShortcuts?\(", path.read_text(encoding="utf-8")) and "forms" not in path.parts
    }
    # The handbook is a window of its own, and before there is a file there are no actions.
    assert found == {"gui/actions/keys.py", "gui/manual/window.py", "gui/dialogs/setup_dialog.py"}
    assert not [path.name for path in FORMS.glob("*.ui") if 'name="shortcut"' in path.read_text(encoding="utf-8")]
    panic = {QKeySequence(modifiers.value | key.value).toString() for modifiers, key in PANIC_KEYS}
    assert panic == set(action_of("file.lock").keys)


def test_every_action_leads_somewhere_and_every_page_without_a_subject_has_one(show: Show) -> None:
    desk = show()
    pages = set(desk._pages._builders)
    reached = pages | set(desk._openers) | set(desk._own_openers(""))
    assert [action.code for action in ACTIONS if action.goal not in reached] == []
    of_a_subject = {"case", "safety", "support", "family", "aid", "indicators", "referral", "letter"}
    assert pages - of_a_subject <= {action.goal for action in ACTIONS}
    assert set(desk._openers) <= {action.goal for action in ACTIONS}


def test_the_palette_opens_where_a_field_wants_the_keys_and_does_what_enter_chooses(
    show: Show, qapp: QApplication, qtbot: QtBot
) -> None:
    desk = show()
    desk.actions.keys.watch(qapp)
    greedy = GreedyField(desk.window)
    greedy.show()
    greedy.setFocus()
    QTest.keyClick(greedy, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    dialog = palette_of(desk)
    assert ("Backups", "Ctrl+6") in lines(dialog)
    assert ("Language: \u2068Français\u2069", "") in lines(dialog)
    QTest.keyClicks(field_of(dialog), "reddiness")  # a slip of the finger
    assert lines(dialog)[0] == ("Readiness", "")
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(field_of(dialog), Qt.Key.Key_Return)
    assert desk._front == ("readiness", "")


class Supervision(QTranslator):
    """Says one word in Arabic, whatever else is translated."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return "الإشراف" if (context, source) == ("Actions", "Supervision") else ""


def test_english_words_are_found_in_an_arabic_palette_and_esc_closes_it(
    show: Show, qapp: QApplication, qtbot: QtBot
) -> None:
    desk, word = show(language="ar"), Supervision()
    qapp.installTranslator(word)
    dialog = desk.actions.open_palette()
    assert dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft
    QTest.keyClicks(field_of(dialog), "supervision")
    assert lines(dialog)[0][0] == "الإشراف"
    field_of(dialog).setText("الاشراف")  # typed without the hamza
    assert lines(dialog)[0][0] == "الإشراف"
    qapp.removeTranslator(word)
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(field_of(dialog), Qt.Key.Key_Escape)
    assert desk._front == ("home", "")


def test_the_palette_shows_recent_cases_by_code_alone_until_they_are_gone(
    show: Show, records: Records, qtbot: QtBot
) -> None:
    desk = show()
    for page in ("case", "safety"):
        desk.go(page, records.case_code)
    desk.go("case", records.child_code)
    dialog = desk.actions.open_palette()
    codes = [f"Case file \u2068{code}\u2069" for code in (records.child_code, records.case_code)]
    assert [text for text, _keys in lines(dialog)][:2] == codes
    assert not [text for text, _keys in lines(dialog) if "Selam" in text]
    QTest.keyClick(field_of(dialog), Qt.Key.Key_Down)
    QTest.keyClick(field_of(dialog), Qt.Key.Key_Return)
    assert desk._front == ("case", records.case_code)
    desk.go("people")
    desk.actions._recent.forget(records.child_code)
    again = desk.actions.open_palette()
    assert lines(again)[0][0] == codes[1]
    again.reject()


def test_the_palette_offers_what_the_page_in_front_offers_and_no_more(show: Show, records: Records) -> None:
    desk = show()
    desk.go("case", records.case_code)
    page = desk.window.current_page()
    assert page is not None
    button_of(page, "observeButton").setEnabled(False)
    dialog = desk.actions.open_palette()
    offered = dict(lines(dialog))
    assert (offered["Assistance"], offered["Referral"]) == ("Alt+A", "Alt+R")
    assert "Observe..." not in offered  # closed
    assert "Correct..." not in offered  # hidden until the identity is shown
    assert [text for text, _keys in lines(dialog)].count("People") == 1  # the way back is the way there
    dialog.reject()
    desk.go("people")
    dialog = desk.actions.open_palette()
    assert not {"Assistance", "Referral"} & set(dict(lines(dialog)))
    dialog.reject()


def test_a_button_of_the_page_is_found_by_its_english_name_and_pressed(show: Show, records: Records) -> None:
    desk = show(language="ar")
    desk.go("case", records.case_code)
    page = desk.window.current_page()
    assert isinstance(page, CasePage)
    wanted: list[str] = []
    page.assistance_wanted.disconnect()
    page.assistance_wanted.connect(lambda: wanted.append("assistance"))
    dialog = desk.actions.open_palette()
    QTest.keyClicks(field_of(dialog), "assistance")
    assert lines(dialog)[0][0] == button_of(page, "assistanceButton").text().replace("&", "")
    QTest.keyClick(field_of(dialog), Qt.Key.Key_Return)
    assert wanted == ["assistance"]


def test_of_two_buttons_with_the_same_words_none_is_offered(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    for text in ("&Go on", "Go &on", "Salt && pepper", "...", "Backups"):
        QPushButton(text, page)
    page.show()
    assert [row.text for row in page_rows(page, {"backups"})] == ["Salt & pepper"]


def test_a_closed_action_says_why_in_palette_menu_and_by_its_keys(show: Show, prompts: FakePrompts) -> None:
    desk = show(Role.VOLUNTEER)
    dialog = desk.actions.open_palette()
    QTest.keyClicks(field_of(dialog), "staff")
    assert lines(dialog)[0] == ("Staff", "closed")
    assert "role" in reason_of(dialog)
    QTest.keyClick(field_of(dialog), Qt.Key.Key_Return)
    assert dialog.isVisible()  # nothing was done
    field_of(dialog).setText("zzzz")
    assert "Nothing" in reason_of(dialog)
    dialog.reject()
    rail = {name: desk.window.findChild(QToolButton, name) for name in ("staffTool", "contactsTool")}
    assert [tool.isEnabled() for tool in rail.values() if tool is not None] == [False, True]
    assert [tool.toolTip() for tool in rail.values() if tool is not None][1] == "Ctrl+3"
    (menu,) = desk.window.findChildren(ActionMenu)
    menu.fill()
    entries = {entry.objectName(): entry for part in menu.findChildren(QMenu) for entry in part.actions()}
    assert {*entries, "show.menu"} == {action.code for action in ACTIONS}
    assert entries["go.home"].text() == "Home\tCtrl+1"
    assert not entries["go.staff"].isEnabled()
    assert "role" in entries["go.staff"].toolTip()
    QTest.keyClick(desk.window, Qt.Key.Key_F10)
    assert menu.isVisible()
    assert menu.activeAction().text() == "Go to"
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    QTest.keyClick(desk.window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert "role" in prompts.warned[-1]
    QTest.keyClick(desk.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert desk._front == ("contacts", "")


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_menu_opens_under_its_button_in_both_directions(direction: Qt.LayoutDirection, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(direction)
    window.setGeometry(100, 50, 400, 300)
    tool = QToolButton(window)
    tool.setGeometry(160, 10, 80, 30)
    window.show()
    menu = ActionMenu(ACTIONS, lambda _action: None, lambda _action: "", window)
    menu.open_under(tool)
    under, opened = QRect(tool.mapToGlobal(QPoint()), tool.size()), menu.geometry()
    if direction == Qt.LayoutDirection.RightToLeft:
        assert opened.right() == under.right()
    else:
        assert opened.left() == under.left()
    menu.close()


@pytest.mark.parametrize(("language", "into"), [("en", Qt.Key.Key_Right), ("ar", Qt.Key.Key_Left)])
def test_the_menu_is_walked_with_the_arrow_keys(language: str, into: Qt.Key, show: Show) -> None:
    desk = show(language=language)
    QTest.keyClick(desk.window, Qt.Key.Key_F10)
    (menu,) = desk.window.findChildren(ActionMenu)
    QTest.keyClick(menu, into)
    part = QApplication.activePopupWidget()
    assert isinstance(part, QMenu)
    assert part is not menu
    QTest.keyClick(part, Qt.Key.Key_Down)
    assert part.activeAction().objectName() == "go.people"
    QTest.keyClick(part, Qt.Key.Key_Return)
    assert desk._front == ("people", "")
    menu.close()


def test_records_that_are_found_later_stand_below_and_an_old_answer_is_left_out(show: Show) -> None:
    desk, finder, ran = show(), LateFinder(), list[str]()
    desk.actions.add_finder(finder)
    dialog = desk.actions.open_palette()
    field_of(dialog).setText("no action has this")
    field_of(dialog).setText("no action has this either")
    (_first, too_late), (typed, show_rows) = finder.asked
    assert typed == "no action has this either"
    record = PaletteRow(RowKind.RECORD, "22J9-C46H", "22J9-C46H", lambda: ran.append("opened"))
    too_late([record])
    assert lines(dialog) == []
    show_rows([record])
    assert lines(dialog) == [("22J9-C46H", "")]
    QTest.keyClick(field_of(dialog), Qt.Key.Key_Return)
    assert ran == ["opened"]


def test_enter_in_the_palette_waits_for_a_record_of_its_own_text(show: Show) -> None:
    desk, finder, ran = show(), LateFinder(), list[str]()
    desk.actions.add_finder(finder)
    dialog = desk.actions.open_palette()
    record = PaletteRow(RowKind.RECORD, "22J9-C46H", "22J9-C46H", lambda: ran.append("opened"))
    for text in ("no action has this", "no action has this either"):
        field_of(dialog).setText(text)
        QTest.keyClick(field_of(dialog), Qt.Key.Key_Return)
    field_of(dialog).setText("no action has this")
    for _typed, show_rows in finder.asked:
        show_rows([record])
    assert (lines(dialog), ran) == ([("22J9-C46H", "")], [])  # Enter was for other texts
    field_of(dialog).setText("no action has this at all")
    QTest.keyClick(field_of(dialog), Qt.Key.Key_Return)
    finder.asked[-1][1]([])
    finder.asked[-1][1]([record])
    assert ran == ["opened"]


def test_a_record_is_found_in_the_palette_once_nobody_types_any_more(
    show: Show, records: Records, qtbot: QtBot
) -> None:
    palette = show().actions.open_palette()
    field_of(palette).setText("selam")
    model = table_of(palette).model()

    def texts() -> list[str]:
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    qtbot.waitUntil(lambda: any(records.case_code in text for text in texts()))
    assert not [text for text in texts() if "Selam" in text]  # masked, as in lists
    palette.reject()


def test_a_setting_is_chosen_without_its_dialog_and_the_list_of_keys_is_whole(show: Show, qtbot: QtBot) -> None:
    desk = show()
    dialog = desk.actions.open_palette()
    field_of(dialog).setText("size 150")
    with qtbot.waitSignal(desk.actions.look_chosen) as chosen:
        QTest.keyClick(field_of(dialog), Qt.Key.Key_Return)
    assert chosen.args == ["text_size", 150]
    keys = desk.actions.open_shortcuts()
    model = table_of(keys).model()
    shown = {model.index(row, 1).data(): model.index(row, 0).data() for row in range(model.rowCount())}
    assert set(shown) == {action.label for action in ACTIONS if action.keys}
    assert "F12" in shown["Lock"]
    keys.reject()


def test_the_list_of_keys_leaves_on_one_page_in_the_language_of_the_window(
    show: Show, services: ServiceSet, spoken: Language, prompts: FakePrompts, tmp_path: Path, qtbot: QtBot
) -> None:
    keys = show(language="fr").actions.open_shortcuts()
    button_of(keys, "printButton").click()
    (dialog,) = keys.findChildren(TrailPrintDialog)
    prompts.new_file = tmp_path / "shortcuts.pdf"
    qtbot.waitUntil(button_of(dialog, "saveButton").isEnabled)
    button_of(dialog, "saveButton").click()
    qtbot.waitUntil(lambda: not keys.findChildren(TrailPrintDialog))
    (page,) = PdfReader(prompts.new_file).pages
    assert "Raccourcis clavier" in page.extract_text()
    assert "Confidentiel" not in page.extract_text()  # it is about nobody
    assert "shortcuts.print" in [row.action for row in services.audit.page()]
    keys.reject()
    for language in LANGUAGES:
        spoken.choose(language)
        paper = services.shortcuts_paper.prepare(shortcut_groups(ACTIONS), language)
        (page,) = PdfReader(BytesIO(paper.pdf)).pages
        text = page.extract_text()
        assert not [key for one in ACTIONS for key in all_keys(one) if key not in text], language


def button_of(window: QWidget, name: str) -> QPushButton:
    button = window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton), name
    return button


def test_a_level_of_readiness_closes_an_action_with_its_sentence(services: ServiceSet) -> None:
    found = Opening(Module.DIRECTORY, Access.READ_ONLY, 1, Standing(ReadinessState.NOT_ASSESSED, 0))
    gate = ActionGate(services.desk, Labels(services.desk.content, "en"), lambda: {Module.DIRECTORY: found})
    assert "readiness level 1" in gate.reason(action_of("do.import_directory"))
    assert gate.reason(action_of("go.directory")) == ""


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("back up now", "Back up now..."),
        ("passphrase", "My passphrase..."),
        ("now back", "Back up now..."),
        ("incomming", "Incoming referrals"),
        ("PRÉPARATION", "Préparation"),
        ("preparation", "Préparation"),
        ("qqqqqq", None),
    ],
)
def test_what_is_typed_finds_what_is_meant(typed: str, first: str | None) -> None:
    rows = [PaletteRow(RowKind.ACTION, action.label, action.label, lambda: None) for action in ACTIONS]
    rows.append(PaletteRow(RowKind.ACTION, "Préparation", "Readiness", lambda: None))
    assert next((row.text for row in ranked(rows, typed)), None) == first


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("light on dark", "Colours: high contrast, light on dark"),
        ("dark on light", "Colours: high contrast, dark on light"),
        ("arabic", "Language: \u2068العربية\u2069"),
        ("spanish", "Language: \u2068Español\u2069"),
    ],
)
def test_words_in_their_order_and_languages_in_english_find_what_is_meant(typed: str, first: str) -> None:
    rows = list(setting_rows(lambda _field, _value: None))
    assert ranked(rows, typed)[0].text == first


class FrenchInSpanish(QTranslator):
    """Says one name of a language in Spanish."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return "francés" if (context, source) == ("Actions", "French") else source


def test_languages_are_found_by_their_names_in_the_language_of_the_window(qapp: QApplication) -> None:
    words = FrenchInSpanish()
    qapp.installTranslator(words)
    rows = list(setting_rows(lambda _field, _value: None))
    qapp.removeTranslator(words)
    for typed in ("frances", "french", "francais"):
        assert ranked(rows, typed)[0].text == "Language: \u2068Français\u2069"
