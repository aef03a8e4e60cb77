"""Fields for numbers, days and times: the digits of every keyboard, and the signs that people type between parts."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QTime
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.gui.look import Look
from pgi_desk.gui.theme import Theme
from pgi_desk.gui.widgets.answer_table import AnswerRow, AnswerTable
from pgi_desk.gui.widgets.date_field import set_day, set_moment
from pgi_desk.gui.widgets.digit_fields import AmountField, DayField, NumberField, TimeField

MOMENT = datetime(2026, 5, 5, 9, tzinfo=UTC)
FORMS = Path(__file__).parents[2] / "ui"
QT_FIELDS = {"QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit"}
PLAIN, KEYPAD, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture(params=["en", "fr", "ar_AE", "ar_EG"])
def place(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


def press(field: QWidget, text: str, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    """Qt's own tool for keys ends the program at letters beyond Latin ones."""
    for letter in text:
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, modifier, letter)
        QApplication.sendEvent(field, pressed)


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize("typed", ["42", "٤٢", "۴۲", "४२"])
def test_a_number(qtbot: QtBot, typed: str) -> None:
    field = NumberField()
    qtbot.addWidget(field)
    field.selectAll()
    press(field, typed)
    assert (field.value(), field.hasAcceptableInput()) == (42, True)


def test_a_number_that_is_pasted_or_composed(qtbot: QtBot, qapp: QApplication) -> None:
    field = NumberField()
    qtbot.addWidget(field)
    qapp.clipboard().setText("۱۲")
    field.selectAll()
    field.lineEdit().paste()
    assert field.value() == 12
    composed = QInputMethodEvent()
    composed.setCommitString("٧")
    field.selectAll()
    QApplication.sendEvent(field, composed)
    assert field.value() == 7


def test_what_a_field_does_not_take_stays_refused(qtbot: QtBot) -> None:
    field = NumberField(maximum=20, minimum=1)
    qtbot.addWidget(field)
    field.selectAll()
    press(field, "٢١٠x½²")
    assert field.value() == 20  # 21 is too much


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize("typed", ["٣٫٥", "۳٫۵"])
def test_an_amount(qtbot: QtBot, typed: str) -> None:
    field = AmountField()
    qtbot.addWidget(field)
    field.selectAll()
    press(field, typed)
    assert field.value() == 3.5


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("20250311", "2025-03-11"),
        ("٢٠٢٥٠٣١١", "2025-03-11"),
        ("۲۰۲۵-۰۳-۱۱", "2025-03-11"),
        ("2025-03-11", "2025-03-11"),  # Qt alone goes on twice, and makes the third of a month of it
        ("٢٠٢٥/٣/٩", "2025-03-09"),
        ("2025.12.31", "2025-12-31"),
        ("٢٠٢٤؍٢؍٢٩", "2024-02-29"),
        ("2025--11", "2025-05-11"),  # whoever goes on without a month means the one that stands there
    ],
)
def test_a_day(qtbot: QtBot, typed: str, day: str) -> None:
    field = DayField()
    qtbot.addWidget(field)
    set_day(field, MOMENT.date())
    field.setSelectedSection(QDateTimeEdit.Section.YearSection)
    press(field, typed)
    assert field.date() == QDate.fromString(day, Qt.DateFormat.ISODate)


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize("typed", ["0830", "٠٨٣٠", "8:30", "۸:۳۰", "8.30", "٨٫٣٠"])
def test_a_time(qtbot: QtBot, typed: str) -> None:
    day, field = DayField(), TimeField()
    qtbot.addWidget(day)
    qtbot.addWidget(field)
    set_moment(day, field, MOMENT)
    field.setSelectedSection(QDateTimeEdit.Section.HourSection)
    press(field, typed)
    assert field.time() == QTime(8, 30)


def drawn() -> Iterator[ET.Element]:
    for form in FORMS.glob("*.ui"):
        yield from ET.parse(form).iter("widget")  # noqa: S314  # our own file


def test_every_form_uses_them() -> None:
    assert not [widget.get("name") for widget in drawn() if widget.get("class") in QT_FIELDS]


def test_nothing_changes_what_is_secret() -> None:
    """A passphrase is what was typed: with other digits it would open nothing."""
    secret = [one for one in drawn() if any(of.get("name") == "secret" for of in one.findall("property"))]
    assert {widget.get("class") for widget in secret} == {"QLineEdit", "LinesEdit"}


@pytest.mark.parametrize(
    ("text", "modifier", "answer"),
    [
        ("1", PLAIN, "yes"),
        ("2", KEYPAD, "no"),
        ("٣", PLAIN, "unknown"),
        ("۱", PLAIN, "yes"),
        ("2", SHIFT, "no"),  # the digits of a French keyboard
        ("&", PLAIN, ""),
        ("é", PLAIN, ""),  # on a Czech keyboard it stands at 0
        ("4", PLAIN, ""),
        ("1", CONTROL, ""),
    ],
)
def test_a_digit_answers_a_row(qtbot: QtBot, text: str, modifier: Qt.KeyboardModifier, answer: str) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    answers = AnswerTable(table, ("Sign", "Answer", "Known", "Mark"))
    answers.show_rows([AnswerRow("a", "Bruises", "", "", ""), AnswerRow("b", "Fear", "", "", "")])
    given = list[tuple[str, str]]()
    answers.answered.connect(lambda code, word: given.append((code, word)))
    press(table, text, modifier)
    assert given == ([("a", answer)] if answer else [])


@pytest.mark.parametrize(
    ("key", "modifier"), [(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier), (Qt.Key.Key_F4, PLAIN)]
)
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_keys_that_open_a_choice_open_the_calendar(
    direction: Qt.LayoutDirection,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    theme: Theme,
    qtbot: QtBot,
) -> None:
    theme.wear(Look())
    field = DayField()
    qtbot.addWidget(field)
    field.setCalendarPopup(True)
    set_day(field, MOMENT.date())
    field.setLayoutDirection(direction)
    field.show()
    QTest.keyClick(field, key, modifier)
    calendar = QApplication.activePopupWidget()
    assert calendar is not None
    assert field.date() == QDate(2026, 5, 5)  # a year less, before
    QTest.keyClick(calendar, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None


def with_open_calendar(qtbot: QtBot) -> DayField:
    field = DayField()
    qtbot.addWidget(field)
    field.setCalendarPopup(True)
    set_day(field, MOMENT.date())
    field.show()
    QTest.keyClick(field, Qt.Key.Key_F4)
    return field


@pytest.mark.parametrize("colours", ["light", "contrast_dark"])
@pytest.mark.parametrize("size", [100, 150])
def test_a_calendar_shows_all_its_weeks_and_the_names_of_its_days(
    colours: str, size: int, theme: Theme, qtbot: QtBot
) -> None:
    theme.wear(Look("en", size, colours))
    field = with_open_calendar(qtbot)
    (days,) = field.calendarWidget().findChildren(QTableView)
    last = days.model().rowCount() - 1
    assert days.rowViewportPosition(last) + days.rowHeight(last) <= days.viewport().height() + 1
    wide = max(days.sizeHintForColumn(column) for column in range(7))
    assert wide <= days.columnWidth(0)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    theme.wear(Look())


def test_a_calendar_speaks_the_language_of_the_window(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    field = with_open_calendar(qtbot)
    shown = field.calendarWidget()
    assert shown.locale().language() == QLocale.Language.French
    assert shown.firstDayOfWeek() == Qt.DayOfWeek.Monday
    colours = {shown.weekdayTextFormat(day).foreground().style() for day in Qt.DayOfWeek}
    assert colours == {Qt.BrushStyle.NoBrush}  # the colour of text, and no red that cannot be read
    assert field.text() == "2026-05-05"
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    QLocale.setDefault(before)
