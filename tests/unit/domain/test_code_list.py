"""Code lists: unknown codes are never dropped, missing attributes never guessed."""

from __future__ import annotations

import pytest

from pgi_desk.domain.code_list import Code, CodeList, ContentLibrary, Evidence
from pgi_desk.domain.errors import InvalidEntry


def a_code(code: str, labels: dict[str, str] | None = None, **attributes: object) -> Code:
    return Code(code, labels or {}, "test", "2026", Evidence.PROPOSAL, "1", needs_review=False, attributes=attributes)


ROWS = CodeList(
    "units",
    "1",
    (
        a_code("calls", {"en": "Calls", "fr": "Appels"}, days=7, form="oral", next=("items", 3), flag=True),
        a_code("items", {"fr": "Objets"}, days="7", form=7, next="calls"),
    ),
)
LIBRARY = ContentLibrary({"units": ROWS})


class TestLabels:
    @pytest.mark.parametrize(
        ("code", "language", "label"),
        [
            ("calls", "fr", "Appels"),
            ("calls", "en", "Calls"),
            ("calls", "ar", "Calls"),  # no Arabic: English
            ("items", "ar", "items"),  # neither: the code
            ("kilos", "en", "kilos"),  # unknown: as it is stored
        ],
    )
    def test_of_a_code(self, code: str, language: str, label: str) -> None:
        assert LIBRARY.label("units", code, language) == label

    def test_of_an_unknown_list(self) -> None:
        assert LIBRARY.label("weights", "kilos", "en") == "kilos"


class TestRows:
    def test_they_keep_their_order(self) -> None:
        assert ROWS.codes() == ("calls", "items") == tuple(row.code for row in ROWS)

    def test_membership_is_by_code(self) -> None:
        assert "calls" in ROWS
        assert "Calls" not in ROWS
        assert None not in ROWS

    def test_an_unknown_code_is_refused(self) -> None:
        with pytest.raises(InvalidEntry) as caught:
            ROWS.get("kilos")
        assert caught.value.facts == {"field": "units", "problem": "unknown_code"}

    def test_an_unknown_list_is_refused(self) -> None:
        assert LIBRARY.list("units") is ROWS
        with pytest.raises(InvalidEntry) as caught:
            LIBRARY.list("weights")
        assert caught.value.facts == {"field": "weights", "problem": "unknown_list"}


class TestAttributes:
    calls, items = ROWS

    def test_of_the_right_kind(self) -> None:
        assert (self.calls.number("days"), self.calls.text("form")) == (7, "oral")
        assert self.calls.words("next") == ("items", "3")

    def test_of_another_kind_or_absent(self) -> None:
        assert (self.items.text("form"), self.items.text("missing")) == ("", "")
        assert (self.items.words("next"), self.items.words("missing")) == ((), ())

    @pytest.mark.parametrize(("row", "attribute"), [(items, "days"), (items, "missing"), (calls, "flag")])
    def test_a_number_is_never_guessed(self, row: Code, attribute: str) -> None:
        with pytest.raises(InvalidEntry) as caught:
            row.number(attribute)
        assert caught.value.facts == {"field": attribute, "problem": "not_a_number"}


class TestTextsByLanguage:
    ROW = a_code("calls", said={"en": "by phone", "fr": "par téléphone"}, plain="oral", yes=True, one=1)

    @pytest.mark.parametrize(
        ("attribute", "language", "text"),
        [
            ("said", "fr", "par téléphone"),
            ("said", "ar", "by phone"),  # no Arabic: English
            ("plain", "en", ""),  # not by language
            ("absent", "en", ""),
        ],
    )
    def test_a_text_is_in_the_language_or_in_english(self, attribute: str, language: str, text: str) -> None:
        assert self.ROW.text_in(attribute, language) == text

    def test_a_flag_is_yes_only_when_it_says_so(self) -> None:
        assert [self.ROW.flag(name) for name in ("yes", "one", "absent")] == [True, False, False]
