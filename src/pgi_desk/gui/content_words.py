"""What is wrong with a list that the branch changed, in words, and how far a row was checked."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.domain.code_list import Code, Evidence
from pgi_desk.domain.errors import ContentMistake
from pgi_desk.gui.labels import isolated, listed
from pgi_desk.services.lists import not_verified

EVIDENCE = {
    Evidence.VERIFIED: QT_TRANSLATE_NOOP("ContentWords", "read in the source"),
    Evidence.SECOND_HAND: QT_TRANSLATE_NOOP("ContentWords", "read second-hand"),
    Evidence.MEMORY: QT_TRANSLATE_NOOP("ContentWords", "not yet verified"),
    Evidence.PROPOSAL: QT_TRANSLATE_NOOP("ContentWords", "decision of this program"),
}
PROBLEMS = {
    "unknown_list": QT_TRANSLATE_NOOP("ContentWords", "the program has no list of this name"),
    "fixed_list": QT_TRANSLATE_NOOP(
        "ContentWords", "this list cannot be changed, so that trails read the same everywhere"
    ),
    "code_left_out": QT_TRANSLATE_NOOP("ContentWords", "the row {field} is missing; rows may be added, not left out"),
    "unreadable": QT_TRANSLATE_NOOP("ContentWords", "the file cannot be read, or is larger than 1 MB"),
    "not_utf8": QT_TRANSLATE_NOOP("ContentWords", "save the file as UTF-8"),
    "not_json": QT_TRANSLATE_NOOP("ContentWords", "a comma, a quote or a bracket is missing or too much"),
    "wrong_type": QT_TRANSLATE_NOOP("ContentWords", "{field} has another kind of value than it should"),
    "missing": QT_TRANSLATE_NOOP("ContentWords", "{field} is missing"),
    "row_lacks": QT_TRANSLATE_NOOP("ContentWords", "the row {row} has no {field}; write it as the other rows have it"),
    "row_kind": QT_TRANSLATE_NOOP(
        "ContentWords", "in the row {row}, {field} has another kind of value than in the other rows"
    ),
    "row_value": QT_TRANSLATE_NOOP("ContentWords", "in the row {row}, {field} must be one of these: {allowed}"),
    "no_weights": QT_TRANSLATE_NOOP(
        "ContentWords", "the row {row} counts by weight, but not each row of its list has one; write false"
    ),
    "empty": QT_TRANSLATE_NOOP("ContentWords", "{field} is empty"),
    "unknown_field": QT_TRANSLATE_NOOP("ContentWords", "{field} is not a field of a list"),
    "duplicate_key": QT_TRANSLATE_NOOP("ContentWords", "{field} stands there twice"),
    "name_differs": QT_TRANSLATE_NOOP("ContentWords", "the name of the list and of the file differ"),
    "unknown_state": QT_TRANSLATE_NOOP(
        "ContentWords", "say original, machine-checked or person-checked of a translation"
    ),
    "undeclared_language": QT_TRANSLATE_NOOP("ContentWords", "{field} is in a language that the top does not name"),
    "wrong_code": QT_TRANSLATE_NOOP("ContentWords", "a code has letters, figures, dots and dashes only"),
    "duplicate_code": QT_TRANSLATE_NOOP("ContentWords", "this code is there already"),
    "wrong_date": QT_TRANSLATE_NOOP("ContentWords", "write a date like 2026-11"),
    "unknown_evidence": QT_TRANSLATE_NOOP("ContentWords", "evidence is V, V2, M or P"),
    "review_missing": QT_TRANSLATE_NOOP("ContentWords", "a row from memory needs review"),
    "unprintable": QT_TRANSLATE_NOOP("ContentWords", "{field} contains characters that cannot be shown"),
}


def mistake_text(mistake: ContentMistake) -> str:
    """Return which list of the branch is not used, from which line on, and why."""
    text = QCoreApplication.translate(
        "ContentWords", "{file} is not used, line {line}: {why}. The list that came with the program is used instead."
    )
    return _filled(text, mistake)


def mistake_line(mistake: ContentMistake) -> str:
    """Return why a file cannot be taken in, from which line on."""
    return _filled(QCoreApplication.translate("ContentWords", "{file}, line {line}: {why}."), mistake)


def _filled(text: str, mistake: ContentMistake) -> str:
    facts = mistake.facts
    why = QCoreApplication.translate("ContentWords", str(PROBLEMS[str(facts["problem"])]))
    for name in ("field", "row"):
        why = why.replace(f"{{{name}}}", isolated(str(facts.get(name, ""))))
    allowed = facts.get("allowed", ())
    words = listed(isolated(str(word)) for word in (allowed if isinstance(allowed, tuple) else ()))
    why = why.replace("{allowed}", words)
    text = text.replace("{file}", isolated(str(facts["file"]))).replace("{line}", isolated(str(facts["line"])))
    return text.replace("{why}", why)


def evidence_text(row: Code) -> str:
    """Return how far a row was checked."""
    known = Evidence.MEMORY if not_verified(row) else row.evidence
    return QCoreApplication.translate("ContentWords", str(EVIDENCE[known]))
