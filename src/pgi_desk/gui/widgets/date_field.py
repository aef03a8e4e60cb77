"""Date fields with one unmistakable format in every language."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QDateEdit


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
