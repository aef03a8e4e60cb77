"""Fields for numbers, days and times, into which the digits of any keyboard can be typed.

Qt asks a field about every text that is typed, pasted or composed before it takes it: there the digits are changed.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCharFormat, QValidator
from PySide6.QtWidgets import (
    QDateEdit,
    QDateTimeEdit,
    QDoubleSpinBox,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QTimeEdit,
    QWidget,
)

from pgi_desk.domain.text_entry import western_digits

ARABIC_POINT = "\u066b"
# What people type between year, month and day, or hour and minute; Qt itself knows the sign of the format alone.
BETWEEN = frozenset("-/.:\u060d\u2013")


class NumberField(QSpinBox):
    """A whole number."""

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Take the digits of any script."""
        return super().validate(western_digits(text), place)


class AmountField(QDoubleSpinBox):
    """A number that may have decimals."""

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Take the digits of any script, and the Arabic sign before decimals."""
        typed = western_digits(text).replace(ARABIC_POINT, self.locale().decimalPoint())
        return super().validate(typed, place)


class DayField(QDateEdit):
    """A day, written as year, month and day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = _Parts()

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Take the digits of any script."""
        return super().validate(western_digits(text), place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take every sign that people type between the parts; the keys that open a choice open the calendar."""
        if self.calendarPopup() and _opens(event):
            self._open_calendar()
        else:
            self._parts.press(self, event, super().keyPressEvent)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the calendar speak the language of the window; the field itself writes days as it does everywhere.

        Its days all have the colour of text: red ones could not be read in every choice of colours, and which days are
        free differs from country to country.
        """
        if self.calendarPopup():
            calendar = self.calendarWidget()
            calendar.setLocale(QLocale())
            for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
                calendar.setWeekdayTextFormat(day, QTextCharFormat())
        super().mousePressEvent(event)

    def _open_calendar(self) -> None:
        """Press on the arrow: Qt has no other way to open the calendar, and takes Alt and Down for a year less."""
        option = QStyleOptionComboBox()
        option.initFrom(self)
        option.editable = True
        arrow = QStyle.SubControl.SC_ComboBoxArrow
        rect = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, arrow, self)
        place, left, none = QPointF(rect.center()), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        kind = QEvent.Type.MouseButtonPress
        press = QMouseEvent(kind, place, self.mapToGlobal(place), left, left, none)
        QCoreApplication.sendEvent(self, press)


class TimeField(QTimeEdit):
    """A time of the day, in hours and minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = _Parts()

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Take the digits of any script."""
        return super().validate(western_digits(text), place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take every sign that people type between the parts."""
        self._parts.press(self, event, super().keyPressEvent)


def _opens(event: QKeyEvent) -> bool:
    """Tell whether a key opens a choice, as it does everywhere else."""
    with_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}
    return bool(with_alt) or event.key() == Qt.Key.Key_F4


class _Parts:
    """Goes on to the next part once: Qt does when a part is full, and would again at the sign behind it."""

    def __init__(self) -> None:
        self._went_on = False

    def press(self, field: QDateTimeEdit, event: QKeyEvent, take: Callable[[QKeyEvent], None]) -> None:
        between = event.text() in BETWEEN
        if between and self._went_on:
            self._went_on = False
            return
        before = field.currentSection()
        take(_sign_of(field, event) if between else event)
        self._went_on = event.text().isdecimal() and field.currentSection() != before


def _sign_of(field: QDateTimeEdit, event: QKeyEvent) -> QKeyEvent:
    """Return the key of the sign that the format has between its parts."""
    sign = next((mark for mark in field.displayFormat() if mark in BETWEEN), event.text())
    return QKeyEvent(event.type(), event.key(), event.modifiers(), sign)
