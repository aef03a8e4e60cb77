"""What saving a list for another program reads, beside the queries of screens."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Protocol

ExportRow = Mapping[str, str]


class ExportQueries(Protocol):
    """Reading whole lists; days are included at both ends, and a value that is missing is an empty text."""

    def names_on_file(self) -> Mapping[str, ExportRow]:
        """Return given name, family name and birth of everybody, by case code."""

    def assistance_between(self, first: date, last: date) -> tuple[ExportRow, ...]:
        """Return what was given, oldest first."""

    def incoming_between(self, first: date, last: date) -> tuple[ExportRow, ...]:
        """Return referrals that came in, oldest first."""

    def unmet_between(self, first: date, last: date) -> tuple[ExportRow, ...]:
        """Return needs without a referral, oldest first."""
