"""Opens the form that a draft belongs to and fills it with what was typed."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.draft import Draft
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.answer_presenter import open_answer_dialog
from pgi_desk.gui.dialogs.assistance_presenter import open_assistance_dialog
from pgi_desk.gui.dialogs.consent_presenter import ConsentRequest, open_consent_dialog
from pgi_desk.gui.dialogs.person_presenter import open_correction_dialog, open_person_dialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.surroundings import Surroundings

FORM_NAMES = {
    "person": QT_TRANSLATE_NOOP("DraftForms", "New person"),
    "correction": QT_TRANSLATE_NOOP("DraftForms", "Correct identity"),
    "assistance": QT_TRANSLATE_NOOP("DraftForms", "Record assistance"),
    "consent": QT_TRANSLATE_NOOP("DraftForms", "Consent"),
    "answer": QT_TRANSLATE_NOOP("DraftForms", "Record an answer"),
}
OPENERS: dict[str, Callable[[QWidget, Surroundings, str], QDialog]] = {
    "person": lambda parent, around, _subject: open_person_dialog(parent, around),
    "correction": lambda parent, around, subject: open_correction_dialog(parent, around, CaseCode(subject)),
    "assistance": lambda parent, around, subject: open_assistance_dialog(parent, around, CaseCode(subject)),
    "consent": lambda parent, around, subject: open_consent_dialog(parent, around, _request(subject)),
    "answer": open_answer_dialog,
}


def open_draft(parent: QWidget, around: Surroundings, draft: Draft) -> DraftSource | None:
    """Open the form of a draft, filled, and return what watches it; None for a form this program does not have."""
    opener = OPENERS.get(draft.form)
    if opener is None:
        return None
    source = opener(parent, around, draft.subject).findChild(DraftSource)
    if source is not None:
        source.take_up(draft.draft_id, draft.content)
    return source


def _request(subject: str) -> ConsentRequest:
    facts = json.loads(subject)
    return ConsentRequest(
        case_code=CaseCode(facts["case_code"]),
        age=facts["age"],
        purpose=ConsentPurpose(facts["purpose"]) if facts["purpose"] else None,
        recipient=tuple(facts["recipient"]) if facts["recipient"] else None,
        items=tuple(facts["items"]) if facts["items"] is not None else None,
    )
