"""A field has one name: in the form, among the columns of a list that comes in, and in a list that is saved."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from pgi_desk.exchange.content_files import load_content
from pgi_desk.resource_files import resource_path

CATALOGUES = Path(__file__).parents[3] / "resources" / "i18n"
FORMS = {
    "directory_columns": ("ProviderDialog",),
    "people_columns": ("PersonDialog",),
    "assistance_columns": ("AssistanceDialog",),
    "export_columns": ("ProviderDialog", "PersonDialog", "AssistanceDialog", "IncomingDialog"),
}
# The word of the form would be taken for another column: "secteur" and "المنطقة" head lists of needs and of regions.
OTHERWISE = {("fr", "directory_columns", "area"), ("ar", "directory_columns", "area")}
CONTENT = load_content(resource_path("content"))


def plain(text: str) -> str:
    """Return a label as it is compared: without mark for a key, star and colon, in small letters."""
    return text.replace("&", "").rstrip("*: ").strip().lower()


def words_of_forms(language: str) -> dict[str, dict[str, set[str]]]:
    """Return, for each form, its translations by their English words."""
    found: dict[str, dict[str, set[str]]] = {}
    for context in ET.parse(CATALOGUES / f"pgi_desk_{language}.ts").iter("context"):  # noqa: S314  # our own file
        words = found.setdefault(context.findtext("name") or "", {})
        for message in context.iter("message"):
            source = plain(message.findtext("source") or "")
            words.setdefault(source, set()).add(plain(message.findtext("translation") or ""))
    return found


@pytest.mark.parametrize("language", ["ar", "es", "fr"])
def test_columns_of_lists_are_called_as_in_the_form(language: str) -> None:
    forms, wrong, met = words_of_forms(language), [], 0
    for name, dialogs in FORMS.items():
        for row in CONTENT.list(name):
            english, label = plain(row.labels["en"]), plain(row.labels[language])
            called = [forms[dialog][english] for dialog in dialogs if english in forms[dialog]]
            met += len(called)
            if (language, name, row.code) not in OTHERWISE:
                wrong += [f"{name}.{row.code}: {label} -> {words}" for words in called if words != {label}]
    assert not wrong, "\n".join(wrong)
    assert met > 60


@pytest.mark.parametrize("language", ["ar", "es", "fr"])
def test_equal_english_columns_of_lists_have_equal_names(language: str) -> None:
    named: dict[str, set[str]] = {}
    for name in FORMS:
        for row in CONTENT.list(name):
            if (language, name, row.code) not in OTHERWISE:
                named.setdefault(plain(row.labels["en"]), set()).add(plain(row.labels[language]))
    assert not [labels for labels in named.values() if len(labels) > 1]
