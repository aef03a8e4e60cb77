"""The forms about data protection that come back after a lock."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pgi_desk.domain.draft import Draft
from pgi_desk.domain.identifiers import BreachId
from pgi_desk.gui.dialogs.breach_presenters import open_breach_dialog, open_breach_end_dialog, open_telling_dialog
from pgi_desk.gui.dialogs.impact_presenter import open_begin_before_dialog, open_impact_dialog
from pgi_desk.gui.draft_form import DraftForm, OpenForm, Outdated
from pgi_desk.gui.forms.ui_breach_dialog import Ui_BreachDialog
from pgi_desk.gui.forms.ui_impact_dialog import Ui_ImpactDialog
from pgi_desk.gui.forms.ui_reason_dialog import Ui_ReasonDialog
from pgi_desk.gui.forms.ui_telling_dialog import Ui_TellingDialog
from pgi_desk.gui.jobs import Lane
from pgi_desk.services.breaches import BreachView
from pgi_desk.services.service_set import ServiceSet


def _open_breach(services: ServiceSet, draft: Draft) -> BreachView:
    view = services.breaches.view(BreachId(draft.subject))
    if not view.breach.open:
        raise Outdated("settled")
    return view


def _breach(services: ServiceSet, draft: Draft) -> OpenForm:
    view = _open_breach(services, draft) if draft.subject else None
    return lambda parent, around: open_breach_dialog(parent, around, view)


def _telling(services: ServiceSet, draft: Draft) -> OpenForm:
    view = _open_breach(services, draft)
    return lambda parent, around: open_telling_dialog(parent, around, view)


def _breach_end(services: ServiceSet, draft: Draft) -> OpenForm:
    view = _open_breach(services, draft)
    return lambda parent, around: open_breach_end_dialog(parent, around, view.breach.breach_id)


def _impact(services: ServiceSet, _draft: Draft) -> OpenForm:
    sheet = services.impact.sheet()
    return lambda parent, around: open_impact_dialog(parent, around, sheet)


def _begin_before(_services: ServiceSet, _draft: Draft) -> OpenForm:
    return open_begin_before_dialog


DATA_FORMS = {
    "breach": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Breach of data"), Ui_BreachDialog, _breach, Lane.WRITE),
    "telling": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Somebody was told of a breach"), Ui_TellingDialog, _telling, Lane.WRITE
    ),
    "breach_end": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Close a breach of data"), Ui_ReasonDialog, _breach_end, Lane.WRITE
    ),
    "impact": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Impact assessment"), Ui_ImpactDialog, _impact, Lane.WRITE),
    "begin_before": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Begin before the impact assessment"), Ui_ReasonDialog, _begin_before
    ),
}
