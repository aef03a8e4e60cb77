"""The forms that can come back as drafts: what they are called and how each is opened again."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.draft import Draft
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.error_sentences import QT_TRANSLATE_NOOP
from pgi_desk.gui.dialogs.assistance_presenter import open_assistance_dialog
from pgi_desk.gui.dialogs.consent_presenter import ConsentRequest, open_consent_dialog
from pgi_desk.gui.dialogs.person_presenter import open_correction_dialog, open_person_dialog
from pgi_desk.gui.dialogs.provider_presenter import open_provider_dialog
from pgi_desk.gui.surroundings import Surroundings

NAMES = {
    "person": QT_TRANSLATE_NOOP("DraftForms", "New person"),
    "correction": QT_TRANSLATE_NOOP("DraftForms", "Correction of details"),
    "assistance": QT_TRANSLATE_NOOP("DraftForms", "Assistance"),
    "consent": QT_TRANSLATE_NOOP("DraftForms", "Consent"),
    "provider": QT_TRANSLATE_NOOP("DraftForms", "New service"),
    "referral": QT_TRANSLATE_NOOP("DraftForms", "Referral"),
}
Opener = Callable[[QWidget, Surroundings, str], object]
OPENERS: dict[str, Opener] = {
    "person": lambda parent, around, _subject: open_person_dialog(parent, around),
    "correction": lambda parent, around, subject: open_correction_dialog(parent, around, CaseCode(subject)),
    "assistance": lambda parent, around, subject: open_assistance_dialog(parent, around, CaseCode(subject)),
    "consent": lambda parent, around, subject: open_consent_dialog(parent, around, consent_request(subject)),
    "provider": lambda parent, around, _subject: open_provider_dialog(parent, around),
    "referral": lambda _parent, around, subject: around.navigator.go("referral", subject),
}


def form_name(form: str) -> str:
    """Return what a form is called, in the language of the window."""
    return QCoreApplication.translate("DraftForms", NAMES[form]) if form in NAMES else form


def reopen(draft: Draft, parent: QWidget, around: Surroundings) -> None:
    """Open the form of a draft with what was typed."""
    around.drafts.expect(draft.form, draft.content, draft.draft_id)
    OPENERS[draft.form](parent, around, draft.subject)


def consent_request(subject: str) -> ConsentRequest:
    """Return the request of a kept text."""
    code, age, purpose, recipient, items = json.loads(subject)
    return ConsentRequest(
        case_code=CaseCode(code),
        age=age,
        purpose=ConsentPurpose(purpose) if purpose is not None else None,
        recipient=(recipient[0], recipient[1]) if recipient is not None else None,
        items=tuple(items) if items is not None else None,
    )
