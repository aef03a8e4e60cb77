"""Date fields with one unmistakable format in every language."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtWidgets import QDateEdit, QTimeEdit


def set_day(field: QDateEdit, day: date) -> None:
    """Show a date as year-month-day with Western digits; in a right-to-left window its parts would turn round."""
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setLocale(QLocale.c())
    field.setDisplayFormat("yyyy-MM-dd")
    field.setDate(QDate(day.year, day.month, day.day))


def day_of(field: QDateEdit) -> date:
    """Return the date that a field shows."""
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())


def set_moment(day_field: QDateEdit, time_field: QTimeEdit, moment: datetime) -> None:
    """Show a UTC moment as day and time of this place."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).toLocalTime()
    shown = local.date()
    set_day(day_field, date(shown.year(), shown.month(), shown.day()))
    time_field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    time_field.setLocale(QLocale.c())
    time_field.setDisplayFormat("HH:mm")
    time_field.setTime(QTime(local.time().hour(), local.time().minute()))


def moment_of(day_field: QDateEdit, time_field: QTimeEdit) -> datetime:
    """Return the UTC moment that a day and a time of this place stand for."""
    local = QDateTime(day_field.date(), time_field.time())
    return datetime.fromtimestamp(local.toSecsSinceEpoch(), UTC)
