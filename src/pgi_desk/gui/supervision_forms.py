"""The forms of hand-over, need-to-know and approvals that come back after a lock."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pgi_desk.domain.draft import Draft
from pgi_desk.domain.identifiers import ApprovalRequestId, CaseCode
from pgi_desk.gui.dialogs.approval_presenters import open_answer_approval_dialog, open_ask_approval_dialog
from pgi_desk.gui.dialogs.hand_over_presenter import open_hand_over_dialog
from pgi_desk.gui.dialogs.open_identity_presenter import open_identity_dialog
from pgi_desk.gui.draft_form import DraftForm, OpenForm, Outdated
from pgi_desk.gui.forms.ui_answer_approval_dialog import Ui_AnswerApprovalDialog
from pgi_desk.gui.forms.ui_ask_approval_dialog import Ui_AskApprovalDialog
from pgi_desk.gui.forms.ui_hand_over_dialog import Ui_HandOverDialog
from pgi_desk.gui.forms.ui_open_identity_dialog import Ui_OpenIdentityDialog
from pgi_desk.gui.jobs import Lane
from pgi_desk.services.service_set import ServiceSet


def _hand_over(_services: ServiceSet, _draft: Draft) -> OpenForm:
    return open_hand_over_dialog


def _ask_approval(_services: ServiceSet, _draft: Draft) -> OpenForm:
    return open_ask_approval_dialog


def _open_identity(services: ServiceSet, draft: Draft) -> OpenForm:
    code = CaseCode(draft.subject)
    services.cases.view(code)
    return lambda parent, around: open_identity_dialog(parent, around, code, partial(around.navigator.go, "case", code))


def _answer_approval(services: ServiceSet, draft: Draft) -> OpenForm:
    view = services.approvals.request(ApprovalRequestId(draft.subject))
    if not view.request.waits:
        raise Outdated("settled")
    return lambda parent, around: open_answer_approval_dialog(parent, around, view)


SUPERVISION_FORMS = {
    "hand_over": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Hand over"), Ui_HandOverDialog, _hand_over),
    "ask_approval": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Ask a colleague to agree"), Ui_AskApprovalDialog, _ask_approval
    ),
    "open_identity": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Open an identity for a time"), Ui_OpenIdentityDialog, _open_identity
    ),
    "answer_approval": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Agree or not"), Ui_AnswerApprovalDialog, _answer_approval, Lane.WRITE
    ),
}
