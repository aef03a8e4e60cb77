"""Which forms come back after a lock, and what each needs to be opened again."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.draft import Draft
from pgi_desk.domain.identifiers import CaseCode, ProviderId, ReferralId
from pgi_desk.domain.readiness import ReadinessRules
from pgi_desk.domain.service_directory import STOPPED, ServiceProvider
from pgi_desk.gui.data_forms import DATA_FORMS
from pgi_desk.gui.dialogs.answer_presenter import open_answer_dialog
from pgi_desk.gui.dialogs.assistance_presenter import open_assistance_dialog
from pgi_desk.gui.dialogs.best_interest_presenter import open_best_interest_dialog
from pgi_desk.gui.dialogs.close_case_presenter import open_close_case_dialog, open_reopen_dialog
from pgi_desk.gui.dialogs.connect_presenter import open_connect_dialog
from pgi_desk.gui.dialogs.consent_presenter import ConsentRequest, open_consent_dialog
from pgi_desk.gui.dialogs.incoming_presenter import open_incoming_dialog
from pgi_desk.gui.dialogs.keep_case_presenter import open_hold_dialog, open_keep_case_dialog, open_lift_dialog
from pgi_desk.gui.dialogs.observe_presenter import open_observe_dialog
from pgi_desk.gui.dialogs.person_presenter import open_correction_dialog, open_person_dialog
from pgi_desk.gui.dialogs.person_word_presenter import open_person_word_dialog
from pgi_desk.gui.dialogs.plan_presenter import open_plan_dialog
from pgi_desk.gui.dialogs.provider_presenter import open_provider_dialog
from pgi_desk.gui.dialogs.quick_contact_presenter import open_quick_contact_dialog
from pgi_desk.gui.dialogs.readiness_presenters import open_readiness_answer_dialog, open_readiness_loss_dialog
from pgi_desk.gui.dialogs.reason_presenter import (
    open_allow_dialog,
    open_close_dialog,
    open_lift_suspension_dialog,
    open_settle_dialog,
    open_suspend_dialog,
)
from pgi_desk.gui.dialogs.recipients_presenter import open_recipients_dialog
from pgi_desk.gui.dialogs.reporting_duty_presenter import open_reporting_duty_dialog
from pgi_desk.gui.dialogs.rights_presenter import open_rights_dialog
from pgi_desk.gui.dialogs.staff_presenters import (
    open_agreement_dialog,
    open_enrol_dialog,
    open_staff_change_dialog,
    open_way_in_dialog,
)
from pgi_desk.gui.dialogs.status_presenter import open_status_dialog
from pgi_desk.gui.dialogs.steps_presenter import open_steps_dialog
from pgi_desk.gui.dialogs.unconsented_presenter import open_unconsented_dialog
from pgi_desk.gui.dialogs.unmet_need_presenter import open_unmet_need_dialog
from pgi_desk.gui.dialogs.vetting_presenter import open_vetting_dialog
from pgi_desk.gui.dialogs.withdrawal_presenter import can_be_withdrawn, open_withdrawal_dialog
from pgi_desk.gui.dialogs.wording_presenter import open_wording_dialog
from pgi_desk.gui.draft_form import DraftForm, Look, OpenForm, Outdated, open_case
from pgi_desk.gui.family_forms import FAMILY_FORMS
from pgi_desk.gui.forms.ui_agreement_dialog import Ui_AgreementDialog
from pgi_desk.gui.forms.ui_answer_dialog import Ui_AnswerDialog
from pgi_desk.gui.forms.ui_assistance_dialog import Ui_AssistanceDialog
from pgi_desk.gui.forms.ui_best_interest_dialog import Ui_BestInterestDialog
from pgi_desk.gui.forms.ui_close_case_dialog import Ui_CloseCaseDialog
from pgi_desk.gui.forms.ui_connect_dialog import Ui_ConnectDialog
from pgi_desk.gui.forms.ui_consent_dialog import Ui_ConsentDialog
from pgi_desk.gui.forms.ui_enrol_dialog import Ui_EnrolDialog
from pgi_desk.gui.forms.ui_incoming_dialog import Ui_IncomingDialog
from pgi_desk.gui.forms.ui_keep_case_dialog import Ui_KeepCaseDialog
from pgi_desk.gui.forms.ui_observe_dialog import Ui_ObserveDialog
from pgi_desk.gui.forms.ui_person_dialog import Ui_PersonDialog
from pgi_desk.gui.forms.ui_person_word_dialog import Ui_PersonWordDialog
from pgi_desk.gui.forms.ui_plan_dialog import Ui_PlanDialog
from pgi_desk.gui.forms.ui_provider_dialog import Ui_ProviderDialog
from pgi_desk.gui.forms.ui_quick_contact_dialog import Ui_QuickContactDialog
from pgi_desk.gui.forms.ui_readiness_answer_dialog import Ui_ReadinessAnswerDialog
from pgi_desk.gui.forms.ui_readiness_loss_dialog import Ui_ReadinessLossDialog
from pgi_desk.gui.forms.ui_reason_dialog import Ui_ReasonDialog
from pgi_desk.gui.forms.ui_recipients_dialog import Ui_RecipientsDialog
from pgi_desk.gui.forms.ui_referral_page import Ui_ReferralPage
from pgi_desk.gui.forms.ui_reporting_duty_dialog import Ui_ReportingDutyDialog
from pgi_desk.gui.forms.ui_rights_dialog import Ui_RightsDialog
from pgi_desk.gui.forms.ui_staff_change_dialog import Ui_StaffChangeDialog
from pgi_desk.gui.forms.ui_status_dialog import Ui_StatusDialog
from pgi_desk.gui.forms.ui_steps_dialog import Ui_StepsDialog
from pgi_desk.gui.forms.ui_unconsented_dialog import Ui_UnconsentedDialog
from pgi_desk.gui.forms.ui_unmet_need_dialog import Ui_UnmetNeedDialog
from pgi_desk.gui.forms.ui_vetting_dialog import Ui_VettingDialog
from pgi_desk.gui.forms.ui_withdrawal_dialog import Ui_WithdrawalDialog
from pgi_desk.gui.forms.ui_wording_dialog import Ui_WordingDialog
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.supervision_forms import SUPERVISION_FORMS
from pgi_desk.gui.support_forms import SUPPORT_FORMS
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.read_models import StaffRow
from pgi_desk.services.referral_plans import Preparing
from pgi_desk.services.service_set import ServiceSet


def _person(_services: ServiceSet, _draft: Draft) -> OpenForm:
    return open_person_dialog


def _correction(services: ServiceSet, draft: Draft) -> OpenForm:
    code = open_case(services, draft.subject)
    return lambda parent, around: open_correction_dialog(parent, around, code)


def _assistance(services: ServiceSet, draft: Draft) -> OpenForm:
    code = open_case(services, draft.subject)
    return lambda parent, around: open_assistance_dialog(parent, around, code)


def _referral(services: ServiceSet, draft: Draft) -> OpenForm:
    code = open_case(services, draft.subject)
    return lambda _parent, around: around.navigator.go("referral", code)


def _plan(services: ServiceSet, draft: Draft) -> OpenForm:
    facts = json.loads(draft.subject)
    of = Preparing(**facts | {"case_code": open_case(services, facts["case_code"])})
    return lambda parent, around: open_plan_dialog(parent, around, of)


def _steps(services: ServiceSet, draft: Draft) -> OpenForm:
    referral = services.referrals.get(ReferralId(draft.subject))
    return lambda parent, around: open_steps_dialog(parent, around, referral.case_code, referral.referral_id)


def _consent(services: ServiceSet, draft: Draft) -> OpenForm:
    facts = json.loads(draft.subject)
    request = ConsentRequest(
        case_code=open_case(services, facts["case_code"]),
        age=facts["age"],
        purpose=ConsentPurpose(facts["purpose"]) if facts["purpose"] else None,
        recipient=tuple(facts["recipient"]) if facts["recipient"] else None,
        items=tuple(facts["items"]) if facts["items"] is not None else None,
        urgent=facts.get("urgent", False),
    )
    return lambda parent, around: open_consent_dialog(parent, around, request)


def _withdrawal(services: ServiceSet, draft: Draft) -> OpenForm:
    """A case that was closed meanwhile does not stand in the way: consent can be taken back at any time."""
    code = CaseCode(draft.subject)
    rows = [row for row in services.cases.view(code).consents if can_be_withdrawn(row)]
    if json.loads(draft.content).get("consentCombo") not in {row.consent_id for row in rows}:
        raise Outdated("consent_over")
    return lambda parent, around: open_withdrawal_dialog(parent, around, code, rows)


def _answer(services: ServiceSet, draft: Draft) -> OpenForm:
    services.referrals.get(ReferralId(draft.subject))
    return lambda parent, around: open_answer_dialog(parent, around, draft.subject)


def _person_word(services: ServiceSet, draft: Draft) -> OpenForm:
    services.referrals.get(ReferralId(draft.subject))
    return lambda parent, around: open_person_word_dialog(parent, around, draft.subject)


def _unmet_need(services: ServiceSet, draft: Draft) -> OpenForm:
    code = open_case(services, draft.subject)
    return lambda parent, around: open_unmet_need_dialog(parent, around, code)


def _quick_contact(_services: ServiceSet, _draft: Draft) -> OpenForm:
    return open_quick_contact_dialog


def _incoming(_services: ServiceSet, _draft: Draft) -> OpenForm:
    return open_incoming_dialog


def _provider(services: ServiceSet, draft: Draft) -> OpenForm:
    if not draft.subject:
        return open_provider_dialog
    provider = services.directory.details(ProviderId(draft.subject))
    return lambda parent, around: open_provider_dialog(parent, around, provider)


def _vetting(services: ServiceSet, draft: Draft) -> OpenForm:
    provider = services.directory.details(ProviderId(draft.subject))
    return lambda parent, around: open_vetting_dialog(parent, around, provider)


def _allow(services: ServiceSet, draft: Draft) -> OpenForm:
    provider = _working_service(services, draft.subject)
    return lambda parent, around: open_allow_dialog(parent, around, provider)


def _suspend(services: ServiceSet, draft: Draft) -> OpenForm:
    provider = _working_service(services, draft.subject)
    return lambda parent, around: open_suspend_dialog(parent, around, provider)


def _lift(services: ServiceSet, draft: Draft) -> OpenForm:
    provider = _stopped_service(services, draft.subject)
    return lambda parent, around: open_lift_suspension_dialog(parent, around, provider)


def _close(services: ServiceSet, draft: Draft) -> OpenForm:
    provider = _working_service(services, draft.subject)
    return lambda parent, around: open_close_dialog(parent, around, provider)


def _settle(_services: ServiceSet, _draft: Draft) -> OpenForm:
    return open_settle_dialog


def _recipient(_services: ServiceSet, _draft: Draft) -> OpenForm:
    return open_recipients_dialog


def _best_interest(services: ServiceSet, draft: Draft) -> OpenForm:
    code = open_case(services, draft.subject)
    return lambda parent, around: open_best_interest_dialog(parent, around, code)


def _observe(services: ServiceSet, draft: Draft) -> OpenForm:
    code = open_case(services, draft.subject)
    return lambda parent, around: open_observe_dialog(parent, around, code)


def _status(services: ServiceSet, draft: Draft) -> OpenForm:
    code = open_case(services, draft.subject)
    return lambda parent, around: open_status_dialog(parent, around, code)


def _unconsented(_services: ServiceSet, draft: Draft) -> OpenForm:
    """What must be told may have to be told of a closed case too."""
    return lambda parent, around: open_unconsented_dialog(parent, around, CaseCode(draft.subject))


def _reporting_duty(_services: ServiceSet, _draft: Draft) -> OpenForm:
    return open_reporting_duty_dialog


def _enrol(_services: ServiceSet, _draft: Draft) -> OpenForm:
    return open_enrol_dialog


def _way_in(services: ServiceSet, draft: Draft) -> OpenForm:
    row = _colleague(services, draft.subject)
    return lambda parent, around: open_way_in_dialog(parent, around, row)


def _agreement(services: ServiceSet, draft: Draft) -> OpenForm:
    row = _colleague(services, draft.subject)
    return lambda parent, around: open_agreement_dialog(parent, around, row)


def _staff_change(services: ServiceSet, draft: Draft) -> OpenForm:
    row = _colleague(services, draft.subject)
    return lambda parent, around: open_staff_change_dialog(parent, around, row)


def _wording(services: ServiceSet, draft: Draft) -> OpenForm:
    kind, _, language = draft.subject.partition("/")
    services.wordings.wording(kind, language)
    return lambda parent, around: open_wording_dialog(parent, around, kind, language)


def _close_case(services: ServiceSet, draft: Draft) -> OpenForm:
    code = open_case(services, draft.subject)
    age = services.cases.view(code).age
    return lambda parent, around: open_close_case_dialog(parent, around, code, age)


def _of_case(
    open_form: Callable[[QWidget, Surroundings, CaseCode], object],
) -> Look:
    """Return how to open a form about a case, closed or open."""

    def look(services: ServiceSet, draft: Draft) -> OpenForm:
        code = CaseCode(services.cases.view(CaseCode(draft.subject)).detail.case_code)
        return lambda parent, around: open_form(parent, around, code)

    return look


def _readiness_answer(services: ServiceSet, draft: Draft) -> OpenForm:
    question = ReadinessRules.from_content(services.desk.content).question(draft.subject)
    answer = services.readiness.sheet().answers.get(draft.subject)
    return lambda parent, around: open_readiness_answer_dialog(parent, around, question, answer)


def _readiness_loss(_services: ServiceSet, _draft: Draft) -> OpenForm:
    return open_readiness_loss_dialog


def _connect(_services: ServiceSet, _draft: Draft) -> OpenForm:
    return open_connect_dialog


FORMS = {
    "close_case": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Close the case"), Ui_CloseCaseDialog, _close_case),
    "rights": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Requests about the record"), Ui_RightsDialog, _of_case(open_rights_dialog)
    ),
    "reopen_case": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Take the case up again"), Ui_ReasonDialog, _of_case(open_reopen_dialog)
    ),
    "keep_case": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Keep longer"), Ui_KeepCaseDialog, _of_case(open_keep_case_dialog)
    ),
    "hold_case": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Hold the case"), Ui_ReasonDialog, _of_case(open_hold_dialog)
    ),
    "lift_hold": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "End the hold"), Ui_ReasonDialog, _of_case(open_lift_dialog)
    ),
    "person": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "New person"), Ui_PersonDialog, _person),
    "correction": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Correct identity"), Ui_PersonDialog, _correction),
    "assistance": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Record assistance"), Ui_AssistanceDialog, _assistance),
    "referral": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Prepare a referral"), Ui_ReferralPage, _referral),
    "plan": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Options and way"), Ui_PlanDialog, _plan),
    "steps": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Open steps"), Ui_StepsDialog, _steps, Lane.WRITE),
    "consent": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Consent"), Ui_ConsentDialog, _consent),
    "withdrawal": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Withdraw consent"), Ui_WithdrawalDialog, _withdrawal),
    "answer": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "What came back"), Ui_AnswerDialog, _answer, Lane.WRITE),
    "person_word": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "What the person says"), Ui_PersonWordDialog, _person_word, Lane.WRITE
    ),
    "unmet_need": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "No referral"), Ui_UnmetNeedDialog, _unmet_need),
    "quick_contact": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Quick contact"), Ui_QuickContactDialog, _quick_contact),
    "incoming": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Incoming referral"), Ui_IncomingDialog, _incoming),
    "provider": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Details of a service"), Ui_ProviderDialog, _provider),
    "vetting": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Check of a service"), Ui_VettingDialog, _vetting),
    "allow_today": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Allow a service today"), Ui_ReasonDialog, _allow),
    "suspend_service": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Suspend a service"), Ui_ReasonDialog, _suspend),
    "lift_suspension": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Lift a suspension"), Ui_ReasonDialog, _lift),
    "close_service": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Close a service"), Ui_ReasonDialog, _close),
    "settle_file": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Accept an older file"), Ui_ReasonDialog, _settle),
    "recipient": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Key for backups"), Ui_RecipientsDialog, _recipient),
    "best_interest": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Decision in the best interest"), Ui_BestInterestDialog, _best_interest
    ),
    "observe": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Observe"), Ui_ObserveDialog, _observe),
    "status": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Status by decision of others"), Ui_StatusDialog, _status),
    "unconsented": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Tell without consent"), Ui_UnconsentedDialog, _unconsented
    ),
    "reporting_duty": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Duty to report by law"), Ui_ReportingDutyDialog, _reporting_duty
    ),
    "enrol": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "New colleague"), Ui_EnrolDialog, _enrol),
    "way_in": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "New passphrase for a colleague"), Ui_EnrolDialog, _way_in, Lane.WRITE
    ),
    "agreement": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Confidentiality agreement"), Ui_AgreementDialog, _agreement, Lane.WRITE
    ),
    "staff_change": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Name or role of a colleague"), Ui_StaffChangeDialog, _staff_change, Lane.WRITE
    ),
    "readiness_answer": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Rate a question"), Ui_ReadinessAnswerDialog, _readiness_answer, Lane.WRITE
    ),
    "readiness_loss": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Loss of readiness"), Ui_ReadinessLossDialog, _readiness_loss
    ),
    "connect": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Whom to ask for advice"), Ui_ConnectDialog, _connect),
    "wording": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Wording of a letter"), Ui_WordingDialog, _wording, Lane.WRITE
    ),
    **SUPPORT_FORMS,
    **FAMILY_FORMS,
    **DATA_FORMS,
    **SUPERVISION_FORMS,
}


def form_name(code: str) -> str:
    """Return what a form is called on the screen; one of another version keeps its code."""
    form = FORMS.get(code)
    return QCoreApplication.translate("DraftForms", str(form.name)) if form is not None else code


def _working_service(services: ServiceSet, provider_id: str) -> ServiceProvider:
    provider = services.directory.details(ProviderId(provider_id))
    if provider.vetting.status in STOPPED:
        raise Outdated("service_stopped")
    return provider


def _stopped_service(services: ServiceSet, provider_id: str) -> ServiceProvider:
    provider = services.directory.details(ProviderId(provider_id))
    if provider.vetting.status not in STOPPED:
        raise Outdated("service_lifted")
    return provider


def _colleague(services: ServiceSet, staff_id: str) -> StaffRow:
    for row in services.staff.everybody():
        if row.staff_id == staff_id and row.active:
            return row
    raise Outdated("colleague_left")
