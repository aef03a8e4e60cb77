"""Changes by name, in words: what was changed, when and by whom, and why it cannot be taken back."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.own_record import Part
from pgi_desk.domain.undoing import UNDO_RULES, NamedChange, Refusal
from pgi_desk.gui.labels import Labels, isolated, listed
from pgi_desk.services.undoing import ChangeSheet, ChangeView

ACTIONS, PARTS, WORDS = "audit_actions", "own_record_parts", "paper_words"
BACK = QT_TRANSLATE_NOOP("UndoWords", "Taken back: {change}")
AGAIN = QT_TRANSLATE_NOOP("UndoWords", "Done again: {change}")
WHOSE = {
    (True, True): QT_TRANSLATE_NOOP("UndoWords", "{change}, case {case}, {moment} by you"),
    (True, False): QT_TRANSLATE_NOOP("UndoWords", "{change}, {moment} by you"),
    (False, True): QT_TRANSLATE_NOOP("UndoWords", "{change}, case {case}, {moment} by {name}"),
    (False, False): QT_TRANSLATE_NOOP("UndoWords", "{change}, {moment} by {name}"),
}
WHAT = QT_TRANSLATE_NOOP("UndoWords", "Changed: {parts}.")
LATER = QT_TRANSLATE_NOOP(
    "UndoWords", "The same record was changed later: {change}, {moment} by {name}. Take that back first."
)
WHY = {
    Refusal.OTHERS: QT_TRANSLATE_NOOP(
        "UndoWords", "A colleague made this change. They take it back, or the coordinator."
    ),
    Refusal.ROLE: QT_TRANSLATE_NOOP("UndoWords", "Your role does not include this kind of change."),
    Refusal.NAME_HIDDEN: QT_TRANSLATE_NOOP(
        "UndoWords", "The name of this case is hidden from you. Open the identity first, with a reason."
    ),
    Refusal.CASE_CLOSED: QT_TRANSLATE_NOOP("UndoWords", "The case is closed. Take it up again first, with a reason."),
    Refusal.LEGAL_HOLD: QT_TRANSLATE_NOOP("UndoWords", "The case is held for the law, so nothing in it goes back."),
    Refusal.TOO_OLD: QT_TRANSLATE_NOOP("UndoWords", "This was too long ago: what was there before is kept no longer."),
    Refusal.BUILT_ON: QT_TRANSLATE_NOOP(
        "UndoWords", "Something that was recorded later needs this. Take the later record back first."
    ),
    Refusal.VALUES_DOUBTFUL: QT_TRANSLATE_NOOP(
        "UndoWords",
        "What was there before does not fit the audit trail, so it is not put back. Check the whole file under Audit.",
    ),
}


def change_name(labels: Labels, change: NamedChange) -> str:
    """Return what a change was, such as "Taken back: Details of a person corrected"."""
    name = labels.code(ACTIONS, change.about)
    if not change.takes_back:
        return name
    return _words(BACK if change.back else AGAIN).replace("{change}", name)


def change_sentence(labels: Labels, view: ChangeView) -> str:
    """Return what a change was, in which case, when and by whom."""
    change = view.change
    text = _words(WHOSE[view.own, change.case_code is not None]).replace("{change}", change_name(labels, change))
    text = text.replace("{case}", isolated(change.case_code or "")).replace("{name}", isolated(view.staff_name))
    return text.replace("{moment}", isolated(labels.moment(change.made_at)))


def parts_sentence(labels: Labels, content: ContentLibrary, sheet: ChangeSheet) -> str:
    """Return which entries of a form a change altered; an empty text where it was a whole record."""
    known = content.list(PARTS)
    words = dict[str, None]()
    for table, column in sheet.state.parts:
        shown = Part.of(known.get(table)).shown if table in known else ()
        words |= {labels.code(WORDS, one.word): None for one in shown if one.column == column}
    return _words(WHAT).replace("{parts}", listed(words)) if words else ""


def refusal_sentence(labels: Labels, content: ContentLibrary, code: str, sheet: ChangeSheet | None = None) -> str:
    """Return why a change stays; an empty text when nothing stands against taking it back."""
    if code == Refusal.CHANGED_SINCE and sheet is not None and sheet.state.later is not None:
        later = sheet.state.later
        text = _words(LATER).replace("{change}", labels.code(ACTIONS, later.action))
        text = text.replace("{moment}", isolated(labels.moment(later.made_at)))
        return text.replace("{name}", isolated(sheet.later_by))
    if code in set(Refusal):
        return _words(WHY[Refusal(code)])
    return labels.text_in(UNDO_RULES, code, "why") if code in content.list(UNDO_RULES) else ""


def short_refusal(labels: Labels, content: ContentLibrary, code: str) -> str:
    """Return why a change stays in few words, for a list."""
    return (
        labels.code(UNDO_RULES, code) if code in content.list(UNDO_RULES) else refusal_sentence(labels, content, code)
    )


def _words(text: object) -> str:
    return QCoreApplication.translate("UndoWords", str(text))
