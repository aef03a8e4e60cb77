"""The forms of family and groups that come back after a lock."""

from __future__ import annotations

import json

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pgi_desk.domain.draft import Draft
from pgi_desk.domain.identifiers import FamilyLinkId
from pgi_desk.gui.dialogs.family_link_presenter import open_family_link_dialog, show_family_link
from pgi_desk.gui.dialogs.group_presenter import open_group_dialog
from pgi_desk.gui.draft_form import DraftForm, OpenForm, open_case
from pgi_desk.gui.forms.ui_family_link_dialog import Ui_FamilyLinkDialog
from pgi_desk.gui.forms.ui_group_dialog import Ui_GroupDialog
from pgi_desk.services.service_set import ServiceSet


def _family_link(services: ServiceSet, draft: Draft) -> OpenForm:
    facts = json.loads(draft.subject)
    code = open_case(services, facts["case"])
    if not facts["link"]:
        return lambda parent, around: open_family_link_dialog(parent, around, code)
    return lambda parent, around: show_family_link(parent, around, code, FamilyLinkId(facts["link"]))


def _group(services: ServiceSet, draft: Draft) -> OpenForm:
    found = services.group_activities.all().activities
    activity = next((one for one in found if one.activity_id == draft.subject), None)
    return lambda parent, around: open_group_dialog(parent, around, activity)


FAMILY_FORMS = {
    "family_link": DraftForm(
        QT_TRANSLATE_NOOP("DraftForms", "Family and dependants"), Ui_FamilyLinkDialog, _family_link
    ),
    "group": DraftForm(QT_TRANSLATE_NOOP("DraftForms", "Group activity"), Ui_GroupDialog, _group),
}
