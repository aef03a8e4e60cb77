"""Every page and dialog at once: names for screen readers, nothing clipped, no keyboard trap, mirrored."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from datetime import UTC, date, datetime
from functools import cache, partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QLocale, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDateEdit,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.attachment import Attachment, Format
from pgi_desk.domain.backup_plan import BackupMedium
from pgi_desk.domain.backup_reminders import MediumStanding
from pgi_desk.domain.case_note import LookListenLink
from pgi_desk.domain.case_plan import CasePlan, Goal
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.identifiers import ApprovalRequestId, BreachId, CaseCode, MediumId, ReferralId
from pgi_desk.domain.incoming_referral import IncomingReferral
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.domain.readiness import ReadinessRules
from pgi_desk.domain.safety_plan import PlanParts
from pgi_desk.domain.suicide_risk import SuicideAnswers
from pgi_desk.gui.actions.menu import shown_keys
from pgi_desk.gui.actions.registry import ACTIONS
from pgi_desk.gui.actions.rows import PaletteRow, RowKind
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.dialogs.aid_presenter import open_aid_correction, open_legal_step
from pgi_desk.gui.dialogs.answer_presenter import open_answer_dialog
from pgi_desk.gui.dialogs.approval_presenters import open_answer_approval_dialog, open_ask_approval_dialog
from pgi_desk.gui.dialogs.ask_anew_presenter import open_ask_anew_dialog
from pgi_desk.gui.dialogs.assistance_presenter import open_assistance_dialog
from pgi_desk.gui.dialogs.attach_presenter import open_attach_dialog
from pgi_desk.gui.dialogs.backup_presenter import open_backup_dialog
from pgi_desk.gui.dialogs.best_interest_presenter import open_best_interest_dialog
from pgi_desk.gui.dialogs.bin_presenter import open_bin_dialog
from pgi_desk.gui.dialogs.branch_presenter import open_branch_dialog
from pgi_desk.gui.dialogs.breach_presenters import open_breach_dialog, open_telling_dialog
from pgi_desk.gui.dialogs.case_circle_presenter import open_case_circle_dialog
from pgi_desk.gui.dialogs.case_plan_presenter import open_goal_dialog, open_plan_decision_dialog
from pgi_desk.gui.dialogs.certificates_presenter import open_certificates_dialog
from pgi_desk.gui.dialogs.change_key_presenter import open_change_key_dialog
from pgi_desk.gui.dialogs.close_case_presenter import open_close_case_dialog
from pgi_desk.gui.dialogs.compare_backup_presenter import open_compare_backup_dialog
from pgi_desk.gui.dialogs.connect_presenter import open_connect_dialog
from pgi_desk.gui.dialogs.consent_form_presenter import open_consent_form_dialog
from pgi_desk.gui.dialogs.consent_presenter import ConsentRequest, open_consent_dialog
from pgi_desk.gui.dialogs.contact_done_presenter import open_contact_done_dialog
from pgi_desk.gui.dialogs.contact_presenter import open_contact_dialog
from pgi_desk.gui.dialogs.copy_viewer_presenter import open_copy_viewer, open_remove_copy_dialog
from pgi_desk.gui.dialogs.data_paper_presenter import open_own_record_dialog
from pgi_desk.gui.dialogs.diagnostics_presenter import open_diagnostics_dialog
from pgi_desk.gui.dialogs.display_dialog import DisplayDialog
from pgi_desk.gui.dialogs.drill_presenter import open_drill_dialog
from pgi_desk.gui.dialogs.erase_presenter import open_erase_dialog
from pgi_desk.gui.dialogs.export_presenter import open_export_dialog
from pgi_desk.gui.dialogs.family_link_presenter import open_family_link_dialog
from pgi_desk.gui.dialogs.find_presenter import open_find_dialog
from pgi_desk.gui.dialogs.find_service_presenter import open_find_service_dialog
from pgi_desk.gui.dialogs.flag_presenter import open_flag_dialog
from pgi_desk.gui.dialogs.functioning_presenter import open_functioning_dialog
from pgi_desk.gui.dialogs.group_presenter import open_group_dialog
from pgi_desk.gui.dialogs.hand_over_presenter import open_hand_over_dialog
from pgi_desk.gui.dialogs.help_presenter import open_help_dialog
from pgi_desk.gui.dialogs.impact_presenter import open_impact_dialog
from pgi_desk.gui.dialogs.import_list_presenter import (
    open_import_assistance_dialog,
    open_import_directory_dialog,
    open_import_people_dialog,
)
from pgi_desk.gui.dialogs.incoming_presenter import open_incoming_answer_dialog, open_incoming_dialog
from pgi_desk.gui.dialogs.interpreter_presenters import open_interpreter_dialog, open_use_interpreter_dialog
from pgi_desk.gui.dialogs.keep_case_presenter import open_keep_case_dialog
from pgi_desk.gui.dialogs.left_text_dialog import LeftTextDialog
from pgi_desk.gui.dialogs.letterhead_presenter import open_letterhead_dialog
from pgi_desk.gui.dialogs.locked_copy_dialog import LockedCopyDialog
from pgi_desk.gui.dialogs.make_sheets_presenter import open_make_sheets_dialog
from pgi_desk.gui.dialogs.medium_presenter import open_medium_dialog
from pgi_desk.gui.dialogs.merge_presenter import open_merge_dialog
from pgi_desk.gui.dialogs.note_presenter import open_note_dialog, open_pfa_dialog
from pgi_desk.gui.dialogs.observe_presenter import open_observe_dialog
from pgi_desk.gui.dialogs.open_identity_presenter import open_identity_dialog
from pgi_desk.gui.dialogs.own_plan_presenter import open_own_plan_dialog
from pgi_desk.gui.dialogs.palette_presenter import open_palette
from pgi_desk.gui.dialogs.paper_preview_presenter import show_paper
from pgi_desk.gui.dialogs.person_presenter import open_correction_dialog, open_person_dialog
from pgi_desk.gui.dialogs.person_word_presenter import open_person_word_dialog
from pgi_desk.gui.dialogs.plan_presenter import open_plan_dialog
from pgi_desk.gui.dialogs.pocket_list_presenter import open_pocket_list_dialog
from pgi_desk.gui.dialogs.principle_check_presenter import open_principle_check_dialog
from pgi_desk.gui.dialogs.quick_contact_presenter import open_quick_contact_dialog
from pgi_desk.gui.dialogs.readiness_presenters import (
    open_readiness_answer_dialog,
    open_readiness_loss_dialog,
    open_readiness_recheck_dialog,
    open_readiness_sign_dialog,
)
from pgi_desk.gui.dialogs.readiness_print_presenter import open_readiness_print_dialog
from pgi_desk.gui.dialogs.receipt_presenter import open_receipt_dialog
from pgi_desk.gui.dialogs.recent_changes_presenter import open_recent_changes_dialog
from pgi_desk.gui.dialogs.recipients_presenter import open_recipients_dialog
from pgi_desk.gui.dialogs.reporting_duty_presenter import open_reporting_duty_dialog
from pgi_desk.gui.dialogs.review_list_presenter import open_review_list_dialog
from pgi_desk.gui.dialogs.rights_presenter import open_rights_dialog
from pgi_desk.gui.dialogs.safety_plan_presenter import open_safety_plan_dialog
from pgi_desk.gui.dialogs.safety_presenter import open_safety_dialog
from pgi_desk.gui.dialogs.safety_settings_presenter import open_safety_settings_dialog
from pgi_desk.gui.dialogs.save_view_dialog import SaveViewDialog
from pgi_desk.gui.dialogs.setup_dialog import SetupDialog
from pgi_desk.gui.dialogs.shared_paper_presenter import open_shared_paper_dialog
from pgi_desk.gui.dialogs.shared_presenter import open_shared_dialog
from pgi_desk.gui.dialogs.shortcuts_dialog import open_shortcuts_dialog
from pgi_desk.gui.dialogs.slip_presenter import open_slip_dialog
from pgi_desk.gui.dialogs.staff_presenters import (
    open_agreement_dialog,
    open_enrol_dialog,
    open_own_passphrase_dialog,
    open_staff_change_dialog,
    open_way_in_dialog,
)
from pgi_desk.gui.dialogs.status_presenter import open_status_dialog
from pgi_desk.gui.dialogs.steps_presenter import open_steps_dialog
from pgi_desk.gui.dialogs.stock_presenters import open_article_dialog, open_stock_move_dialog
from pgi_desk.gui.dialogs.suicide_presenter import open_suicide_dialog
from pgi_desk.gui.dialogs.trail_print_presenter import open_trail_print_dialog
from pgi_desk.gui.dialogs.type_sheets_dialog import TypeSheetsDialog
from pgi_desk.gui.dialogs.type_sheets_presenter import open_prove_dialog
from pgi_desk.gui.dialogs.unconsented_presenter import open_unconsented_dialog
from pgi_desk.gui.dialogs.unmet_counts_presenter import open_unmet_counts_dialog
from pgi_desk.gui.dialogs.unmet_need_presenter import open_unmet_need_dialog
from pgi_desk.gui.dialogs.wording_presenter import open_wording_dialog
from pgi_desk.gui.language import Language
from pgi_desk.gui.look import LANGUAGES, OWN_NAMES, Look
from pgi_desk.gui.manual.index import Place, index
from pgi_desk.gui.manual.manual import outwards
from pgi_desk.gui.manual.window import ManualWindow
from pgi_desk.gui.pages.people_page import PeoplePage
from pgi_desk.gui.pages.people_presenter import PeoplePresenter
from pgi_desk.gui.screen_fit import FRAME, USUAL, ScreenFit
from pgi_desk.gui.setup_steps import Answers, Course, Step
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.theme import Theme
from pgi_desk.gui.tokens import BODY_POINTS, SCHEMES, in_demo
from pgi_desk.gui.unlock_window import UnlockWindow
from pgi_desk.gui.widgets.column_layout import ColumnLayout
from pgi_desk.gui.widgets.lines_edit import LinesEdit
from pgi_desk.resource_files import resource_path
from pgi_desk.services.aid_ports import AidRecord, OnShelf
from pgi_desk.services.answer_entry import Told
from pgi_desk.services.approvals import RequestView
from pgi_desk.services.attachment_ports import CleanCopy
from pgi_desk.services.attachments import AddAttachment, ChosenFile
from pgi_desk.services.audit import AuditSearch
from pgi_desk.services.breaches import BreachEntry, BreachView
from pgi_desk.services.case_plans import SaveGoal
from pgi_desk.services.consents import ConsentEntry
from pgi_desk.services.family import LinkFamily
from pgi_desk.services.files import OpenFile
from pgi_desk.services.group_activities import RecordGroup
from pgi_desk.services.incoming import RecordIncoming
from pgi_desk.services.notes import WriteNote, WritePfaNote
from pgi_desk.services.read_models import StaffRow
from pgi_desk.services.readiness_models import ReadinessSheet, RecordLoss
from pgi_desk.services.referral_plans import Preparing
from pgi_desk.services.safety import AssessSafety
from pgi_desk.services.safety_plans import WriteSafetyPlan
from pgi_desk.services.safety_tasks import RaiseFlag
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.suicide_steps import AskedAboutSuicide
from tests.helpers.builders import Records, agree, prepare_referral
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.helped import help_in_every_way
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters, blank_paper
from tests.helpers.pseudo import speaking_pseudo
from tests.helpers.qt_walks import (
    astray,
    centre,
    clipped,
    colour_alone,
    overlapping,
    passed_over,
    same_letters,
    shown,
    sideways,
    tab_ring,
    too_wide,
    unnamed,
)
from tests.helpers.read_lists import people_read
from tests.helpers.readiness import make_ready
from tests.helpers.workbooks import workbook_of
from tests.unit.services.fake_office import FakePaper

PAGES = (
    *("home", "people", "case", "referral", "letter", "directory", "audit", "staff", "keys", "backup"),
    *("letters", "incoming", "contacts", "lists", "letting_go", "safety", "support", "readiness", "indicators"),
    *("family", "groups"),
    *("aid", "stock"),
    "data_protection",
    "supervision",
    "exercises",
)
# The 22 labels of a new person have no 22 letters in these languages; the main button is not among those that share.
FEW_LETTERS = {("person", "fr"): {"Alt+R", "Alt+I"}, ("person", "es"): {"Alt+I", "Alt+N"}}
TO_COPY = {"generatedLabel", "passphraseLabel"}
ROOM = 768 - FRAME.height()
# What a real file does not have.
TRAINING_PAGES = frozenset({"exercises"})


TEXT_LIST = "N°;Prénom;Patronyme;Né le;Commune\n1;Amélie;Tollvane;1990;Vieux Quai\n".encode("cp1252")
BOOK_LIST = workbook_of({"2025": [["N°"], ["1"]], "2026": [["N°", "Prénom", "Né le"], ["1", "Amélie", "1990"]]})


def reported(around: Surroundings, records: Records) -> BreachView:
    """Return a breach that concerns somebody."""
    breaches, now = around.services.breaches, around.services.desk.clock.now()
    lost = BreachEntry("laptop_lost", now, "Left on a bus.", ("names",), cases=(records.case_code,))
    return breaches.view(BreachId(breaches.report(lost).key))


COLLEAGUE = StaffRow("second", "Jonah Prestwold", "focal_point", True, None, False)
STICK = MediumStanding(BackupMedium(MediumId("m1"), "Blue stick", datetime(2026, 5, 1, tzinfo=UTC)), "red", None)
OpenDialog = Callable[[QWidget, Surroundings, Records], QWidget]
# All are opened one after the other over one file: what a row needs must be there, or possible a second time.
DIALOGS: dict[str, OpenDialog] = {
    "person": lambda parent, around, _records: open_person_dialog(parent, around),
    "breach": lambda parent, around, records: open_breach_dialog(parent, around, reported(around, records)),
    "told of a breach": lambda parent, around, records: open_telling_dialog(parent, around, reported(around, records)),
    "impact": lambda parent, around, _records: open_impact_dialog(parent, around, around.services.impact.sheet()),
    "own record": lambda parent, around, records: open_own_record_dialog(
        parent, around, MemoryPrinters().outputs(), records.case_code
    ),
    "certificates": lambda parent, around, _records: open_certificates_dialog(
        parent, around, MemoryPrinters().outputs()
    ),
    "correction": lambda parent, around, records: open_correction_dialog(parent, around, records.case_code),
    "assistance": lambda parent, around, records: open_assistance_dialog(parent, around, records.case_code),
    "plan": lambda parent, around, records: open_plan_dialog(
        parent, around, Preparing(records.case_code), "Harbour Street Clinic"
    ),
    "open steps": lambda parent, around, records: open_steps_dialog(
        parent, around, records.case_code, prepare_referral(around.services, records)
    ),
    "consent": lambda parent, around, records: open_consent_dialog(
        parent, around, ConsentRequest(records.child_code, 12, ConsentPurpose.SERVICES)
    ),
    "best interest": lambda parent, around, records: open_best_interest_dialog(parent, around, records.child_code),
    "observe": lambda parent, around, records: open_observe_dialog(parent, around, records.case_code),
    "status": lambda parent, around, records: open_status_dialog(parent, around, records.case_code),
    "functioning": lambda parent, around, records: open_functioning_dialog(parent, around, records.case_code),
    "functioning of a child": lambda parent, around, records: open_functioning_dialog(
        parent, around, records.child_code
    ),
    "bin": lambda parent, around, records: open_bin_dialog(parent, around, records.case_code),
    "merge": lambda parent, around, records: open_merge_dialog(parent, around, records.case_code),
    "recent changes": lambda parent, around, _records: open_recent_changes_dialog(parent, around),
    "review list": lambda parent, around, _records: open_review_list_dialog(parent, around),
    "without consent": lambda parent, around, records: open_unconsented_dialog(parent, around, records.case_code),
    "ask anew": lambda parent, around, records: open_ask_anew_dialog(parent, around, records.case_code),
    "shared paper": lambda parent, around, records: open_shared_paper_dialog(
        parent, around, MemoryPrinters().outputs(), shared(around.services, records)
    ),
    "shared": lambda parent, around, records: open_shared_dialog(parent, around, records.case_code),
    "consent form": lambda parent, around, records: open_consent_form_dialog(
        parent, around, MemoryPrinters().outputs(), (records.case_code, ConsentEntry(ConsentPurpose.SERVICES))
    ),
    "reporting duty": lambda parent, around, _records: open_reporting_duty_dialog(parent, around),
    "answer": lambda parent, around, records: open_answer_dialog(parent, around, sent(around, records)),
    "find": lambda parent, around, _records: open_find_dialog(parent, around),
    "slip": lambda parent, around, records: open_slip_dialog(
        parent, around, around.services.referrals.get(sent(around, records)).number
    ),
    "person's word": lambda parent, around, records: open_person_word_dialog(parent, around, sent(around, records)),
    "contact": lambda parent, around, records: open_contact_dialog(parent, around, records.case_code),
    "safety": lambda parent, around, records: open_safety_dialog(
        parent, around, with_a_history(around.services, records.case_code)
    ),
    "suicide steps": lambda parent, around, records: open_suicide_dialog(parent, around, records.case_code),
    "safety plan": lambda parent, around, records: open_safety_plan_dialog(parent, around, records.case_code),
    "own plan": lambda parent, around, records: open_own_plan_dialog(
        parent, around, MemoryPrinters().outputs(), with_a_history(around.services, records.case_code)
    ),
    "flag": lambda parent, around, records: open_flag_dialog(parent, around, records.case_code),
    "contact done": lambda parent, around, records: open_contact_done_dialog(parent, around, records.case_code),
    "help": lambda parent, around, records: open_help_dialog(parent, around, records.case_code),
    "safety settings": lambda parent, around, _records: open_safety_settings_dialog(parent, around),
    "note": lambda parent, around, records: open_note_dialog(parent, around, records.case_code),
    "first aid": lambda parent, around, records: open_pfa_dialog(parent, around, records.case_code),
    "goal": lambda parent, around, records: open_goal_dialog(parent, around, records.case_code, None),
    "plan decision": lambda parent, around, records: open_plan_decision_dialog(
        parent, around, case_plan(around, records.case_code)
    ),
    "document": lambda parent, around, records: open_attach_dialog(parent, around, records.case_code),
    "look at a document": lambda parent, around, records: open_copy_viewer(
        parent, around, with_a_family(around.services, records)
    ),
    "remove a document": lambda parent, around, records: open_remove_copy_dialog(
        parent, around, with_a_family(around.services, records)
    ),
    "family": lambda parent, around, records: open_family_link_dialog(parent, around, records.case_code),
    "group": lambda parent, around, _records: open_group_dialog(parent, around),
    "legal step": lambda parent, around, records: open_legal_step(
        parent, around, records.case_code, around.services.aid.of_case(records.case_code)
    ),
    "correct help": lambda parent, around, records: open_aid_correction(
        parent, around, *helped(around.services, records.case_code)
    ),
    "receipt": lambda parent, around, records: open_receipt_dialog(
        *(parent, around, MemoryPrinters().outputs(), records.case_code),
        helped(around.services, records.case_code)[1].assistance_id,
    ),
    "book in or out": lambda parent, around, records: open_stock_move_dialog(
        parent, around, on_shelf(around.services, records.case_code)
    ),
    "article": lambda parent, around, _records: open_article_dialog(parent, around),
    "hand over": lambda parent, around, _records: open_hand_over_dialog(parent, around),
    "open identity": lambda parent, around, records: open_identity_dialog(
        parent, around, records.case_code, lambda: None
    ),
    "who sees the name": lambda parent, around, records: open_case_circle_dialog(parent, around, records.case_code),
    "interpreter": lambda parent, around, _records: open_interpreter_dialog(parent, around),
    "use an interpreter": lambda parent, around, records: open_use_interpreter_dialog(
        parent, around, records.case_code, "talk", lambda _code: None
    ),
    "ask to agree": lambda parent, around, _records: open_ask_approval_dialog(parent, around),
    "agree": lambda parent, around, records: open_answer_approval_dialog(
        parent, around, asked_to_agree(around, records.case_code)
    ),
    "unmet need": lambda parent, around, records: open_unmet_need_dialog(parent, around, records.case_code),
    "unmet counts": lambda parent, around, _records: open_unmet_counts_dialog(parent, around),
    "incoming": lambda parent, around, _records: open_incoming_dialog(parent, around),
    "quick contact": lambda parent, around, _records: open_quick_contact_dialog(parent, around),
    "answer to incoming": lambda parent, around, _records: open_incoming_answer_dialog(parent, around, came_in(around)),
    "close case": lambda parent, around, records: open_close_case_dialog(parent, around, records.case_code, 32),
    "rights": lambda parent, around, records: open_rights_dialog(parent, around, records.case_code),
    "keep case": lambda parent, around, records: open_keep_case_dialog(parent, around, records.case_code),
    "erase": lambda parent, around, records: open_erase_dialog(
        parent, around, MemoryPrinters().outputs(), records.case_code
    ),
    "enrol": lambda parent, around, _records: open_enrol_dialog(parent, around),
    "way in": lambda parent, around, _records: open_way_in_dialog(parent, around, COLLEAGUE),
    "agreement": lambda parent, around, _records: open_agreement_dialog(parent, around, COLLEAGUE),
    "staff change": lambda parent, around, _records: open_staff_change_dialog(parent, around, COLLEAGUE),
    "own passphrase": lambda parent, around, _records: open_own_passphrase_dialog(parent, around),
    "find a service": lambda parent, around, _records: open_find_service_dialog(parent, around, "health"),
    "save a list": lambda parent, around, _records: open_export_dialog(
        parent, around, MemoryPrinters().outputs(), "people"
    ),
    "import help": lambda parent, around, _records: open_import_assistance_dialog(parent, around),
    "import people": lambda parent, around, _records: open_import_people_dialog(parent, around),
    "import letters": lambda parent, around, _records: people_read(parent, around, TEXT_LIST),
    "import sheets": lambda parent, around, _records: people_read(parent, around, BOOK_LIST),
    "import services": lambda parent, around, _records: open_import_directory_dialog(parent, around),
    "pocket list": lambda parent, around, _records: open_pocket_list_dialog(parent, around, MemoryPrinters().outputs()),
    "print the trail": lambda parent, around, _records: open_trail_print_dialog(
        parent, around, MemoryPrinters().outputs(), AuditSearch()
    ),
    "paper preview": lambda parent, around, _records: show_paper(
        parent, around, MemoryPrinters().outputs(), blank_paper()
    ),
    "compare": lambda parent, around, _records: open_compare_backup_dialog(parent, around),
    "drill": lambda parent, around, _records: open_drill_dialog(parent, around),
    "medium": lambda parent, around, _records: open_medium_dialog(parent, around, STICK),
    "recipients": lambda parent, around, _records: open_recipients_dialog(parent, around),
    "change key": lambda parent, around, _records: open_change_key_dialog(parent, around, lambda _order: None),
    "backup": lambda parent, around, _records: open_backup_dialog(parent, around),
    **{f"set up {step}": partial(lambda at, parent, *_: _opened(setup_at(parent, at)), step) for step in Step},
    "wording": lambda parent, around, _records: open_wording_dialog(parent, around, "referral", "ar"),
    "about the branch": lambda parent, around, _records: open_branch_dialog(parent, around),
    "letterhead": lambda parent, around, _records: open_letterhead_dialog(parent, around),
    "rate a question": lambda parent, around, _records: open_readiness_answer_dialog(
        parent, around, ReadinessRules.from_content(around.services.desk.content).question("KN2")
    ),
    "sign an assessment": lambda parent, around, _records: open_readiness_sign_dialog(
        parent, around, around.services.readiness.sheet()
    ),
    "loss of readiness": lambda parent, around, _records: open_readiness_loss_dialog(parent, around),
    "re-check": lambda parent, around, _records: open_readiness_recheck_dialog(parent, around, lost(around)),
    "print readiness": lambda parent, around, _records: open_readiness_print_dialog(
        parent, around, MemoryPrinters().outputs(), "advice"
    ),
    "whom to ask": lambda parent, around, _records: open_connect_dialog(parent, around),
    "principles": lambda parent, around, _records: open_principle_check_dialog(
        parent, around, around.services.principles.before(Occasion.FIRST_CONTACT), lambda: None
    ),
    "locked copy": lambda parent, _around, _records: _opened(LockedCopyDialog("K7QM-T4C9-XFHP-2NRW", parent)),
    "make sheets": lambda parent, around, _records: open_make_sheets_dialog(parent, around, MemoryPrinters().outputs()),
    "prove": lambda parent, around, _records: open_prove_dialog(parent, around),
    "left text": lambda parent, _around, _records: _opened(
        LeftTextDialog("A form", "The case was closed.", [("Place", "Old Quay"), ("Note", "came twice")], parent)
    ),
    "recover": lambda parent, _around, _records: _opened(TypeSheetsDialog(parent, with_file=True)),
    "palette": lambda parent, around, _records: open_palette(
        parent,
        [
            PaletteRow(RowKind.ACTION, action.text(), action.label, lambda: None, shown_keys(action), "")
            for action in ACTIONS
        ],
    ),
    "shortcuts": lambda parent, _around, _records: open_shortcuts_dialog(parent, ACTIONS),
    "save view": lambda parent, _around, _records: _opened(SaveViewDialog(parent)),
    "columns": lambda parent, around, _records: layout_with(parent, around).ask(),
    "diagnostics": lambda parent, around, _records: open_diagnostics_dialog(
        parent, around, lambda: {"case_files": 12, "people": 3}
    ),
    "handbook": lambda _parent, _around, _records: _shown(_at(ManualWindow(QLocale().name()[:2]), "person")),
    "display": lambda parent, _around, _records: _opened(DisplayDialog(Look("en"), parent)),
    "unlock": lambda _parent, _around, _records: _shown(UnlockWindow()),
}


def setup_at(parent: QWidget, step: Step) -> SetupDialog:
    """Setting up as it stands at a step, with what was typed before."""
    dialog = SetupDialog(parent)
    dialog.show_look(Look(), QLocale().name()[:2])
    answers = Answers(
        branch_name="Port Sarelle Branch",
        branch_lines="4 Tern Street\nPort Sarelle",
        coordinator="Amara Dunlevane",
        agreed_on=date(2026, 6, 15),
        file="/home/office/branch.pgidesk",
    )
    dialog.show_answers(answers)
    dialog.make_passphrase(lambda: "copper lantern window seven rivers gull")
    dialog.show_step(Course(answers, step))
    return dialog


def layout_with(parent: QWidget, around: Surroundings) -> ColumnLayout:
    """The columns of the people list."""
    page = PeoplePage(parent)
    PeoplePresenter(page, around)
    return next(iter(page.findChildren(ColumnLayout)))


def sent(around: Surroundings, records: Records) -> ReferralId:
    """A referral whose letter was printed, with an answer on record."""
    services = around.services
    referral_id = prepare_referral(services, records)
    agree(services, referral_id)
    services.letters.release(services.letters.prepare(referral_id), MemoryPrinters().outputs().to_printer("Office", 1))
    services.answers.hand_over(referral_id, Told(channel="by_hand", contact_role="reception"))
    return referral_id


def shared(services: ServiceSet, records: Records) -> CaseCode:
    """A case of which a letter left."""
    key = prepare_referral(services, records)
    agree(services, key)
    services.letters.release(services.letters.prepare(key), FakePaper())
    return records.case_code


def with_a_history(services: ServiceSet, code: CaseCode) -> CaseCode:
    """A case with something of everything that belongs to safety, notes and plan."""
    if services.notes.of_case(code).plans:
        return code
    member, today = services.desk.member.staff_id, services.desk.clock.today()
    services.skills.record(member, "suicide_screening", today)
    services.safety.assess(AssessSafety(code, {"injury_or_pain": "yes", "needs_lacking": "yes"}))
    services.suicide_steps.record(AskedAboutSuicide(code, SuicideAnswers(thoughts="yes", plan="yes")))
    services.safety_plans.write(WriteSafetyPlan(code, PlanParts(concern="Is followed."), True, True, True))
    services.safety_tasks.raise_flag(RaiseFlag(code, "missing_child", "Since noon."))
    services.safety_tasks.worried(code)
    services.notes.write(WriteNote(code, "told", "Wants to call home."))
    services.notes.write_pfa(WritePfaNote(code, LookListenLink("Calm place", "Water", says_they_need="Sleep")))
    goal = Goal("", "health", "See a doctor", "Go along on Monday", member, str(today))
    services.case_plans.save_goal(SaveGoal(code, goal, 0))
    return code


def with_a_family(services: ServiceSet, records: Records) -> Attachment:
    """A case with relatives of both kinds and a copy of a document, and a group activity."""
    code, today = records.case_code, services.desk.clock.today()
    if copies := services.attachments.of_case(code):
        return copies[0]
    services.family.link(LinkFamily(code, "child", "together", "wished", records.child_code))
    services.family.link(LinkFamily(code, "former_partner", contact="dangerous", name="Ansel Tern"))
    heads = {("female", "18_24"): 7, ("unknown", "unknown"): 2}
    services.group_activities.record(RecordGroup("prevention_talk", "false_offers", today, heads, "Tern Street School"))
    chosen = ChosenFile(CleanCopy(b"Please call.", 1), Format.TEXT)
    by = services.desk.member.staff_id
    services.attachments.add(AddAttachment(code, chosen, "message", "copy_brought", by, today, "Page 2", agreed=True))
    return services.attachments.of_case(code)[0]


def helped(services: ServiceSet, code: CaseCode) -> tuple[AidRecord, Assistance]:
    """The help of a case, and the entry about goods."""
    if not services.aid.of_case(code).matters:
        help_in_every_way(services, code)
    record = services.aid.of_case(code)
    return record, record.given[-1]


def on_shelf(services: ServiceSet, code: CaseCode) -> OnShelf:
    """An article with something of it on the shelf."""
    helped(services, code)
    return services.stock.shelf()[0]


def case_plan(around: Surroundings, code: CaseCode) -> CasePlan:
    """A plan that waits for its approval."""
    with_a_history(around.services, code)
    return around.services.notes.of_case(code).plans[-1]


def asked_to_agree(around: Surroundings, code: CaseCode) -> RequestView:
    """A request that waits for an answer."""
    approvals = around.services.approvals
    asked = [one.key for one in approvals.waiting() if one.kind == "approval_closure" and one.case_code == code]
    key = asked[0] if asked else approvals.ask(code, "closure", "All goals are met.").key
    return approvals.request(ApprovalRequestId(key))


def lost(around: Surroundings) -> ReadinessSheet:
    """An assessment whose level fell because a critical point is gone."""
    readiness = around.services.readiness
    make_ready(around.services)
    readiness.note_loss(RecordLoss("critical_lost", around.services.desk.clock.today(), "RE1"))
    return readiness.sheet()


def came_in(around: Surroundings) -> IncomingReferral:
    """A referral that waits for our answer."""
    around.services.incoming.record(RecordIncoming("Tern Street School", "teacher_school", "phone"))
    return around.services.incoming.all()[0]


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Language]:
    """The language of the window, which is English again afterwards."""
    language = Language(qapp)
    language.choose("en")
    yield language
    language.choose("en")


@pytest.fixture
def desk(
    spoken: Language, opened: OpenFile, services: ServiceSet, records: Records, theme: Theme, qtbot: QtBot
) -> DeskWindow:
    """The main window over the training file."""
    open_desk = OpenDesk(opened.path, services, opened.store)
    made = DeskWindow(open_desk, InlineJobs(), MemoryPrinters().outputs(), spoken.code, FakePrompts())
    made.window.resize(1366, 768)
    qtbot.addWidget(made.window)
    made.window.show()
    qtbot.waitExposed(made.window)
    return made


@pytest.fixture
def large_text(theme: Theme, qapp: QApplication) -> Iterator[Callable[[Look], None]]:
    """Wears a look, and the usual one afterwards."""
    fit = ScreenFit(qapp)

    def wear(look: Look) -> None:
        if look.text_size != USUAL:
            theme.wear(look)
            fit.watch(look.text_size)

    yield wear
    if qapp.font().pointSizeF() != BODY_POINTS:
        theme.wear(Look())
        fit.watch(USUAL)


def keys_of(services: ServiceSet, records: Records) -> dict[str, str]:
    """What each page shows something of."""
    case = str(with_a_history(services, records.case_code))
    letter = prepare_referral(services, records)
    agree(services, letter)
    family = with_a_family(services, records).case_code
    (matter,) = helped(services, records.case_code)[0].matters
    return {
        **dict.fromkeys(("case", "referral", "indicators", "safety", "support"), case),
        **dict.fromkeys(("family", "groups"), family),
        **dict.fromkeys(("aid", "stock"), f"{records.case_code} {matter.matter_id}"),
        "letter": letter,
    }


def test_every_page_can_be_read_and_used_in_every_language(
    desk: DeskWindow,
    services: ServiceSet,
    records: Records,
    spoken: Language,
    large_text: Callable[[Look], None],
    qapp: QApplication,
) -> None:
    """One window, and the language is switched while it is open."""
    keys, wrong = keys_of(services, records), list[str]()
    home = desk.window.findChild(QWidget, "homeTool")
    assert isinstance(home, QWidget)
    for language in LANGUAGES:
        spoken.choose(language)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
        desk.follow_display(language)
        assert mirrored(desk.window) == (language == "ar")
        for page in PAGES:
            desk.go(page, keys.get(page, ""))
            settle(desk.window)
            found = [*unnamed(desk.window), *clipped(desk.window), *still_english(desk.window, language)]
            found += [*too_large(desk.window), *_without_help(desk.window.current_page()), *hidden_entries(desk.window)]
            found += [*astray(desk.window), *colour_alone(desk.window), *same_letters(desk.window)]
            if language in {"en", "ar"}:
                desk.window.activateWindow()
                QApplication.processEvents()
                home.setFocus()
                ring = tab_ring(desk.window)
                found += (
                    []
                    if "homeTool" in ring and len(ring) < 100
                    else [f"Tab stays in {ring[-3:]}, {QApplication.focusWidget()}"]
                )
            wrong += [f"{page} ({language}): {one}" for one in found]
    with speaking_pseudo(qapp):
        desk.follow_display("en")
        wrong += [f"{page} in long words: {one}" for page, one in narrow(desk, keys)]
        wrong += [f"in long words: {one}" for one in too_large(desk.window)]
    large_text(Look("ar", 200))
    desk.follow_display("ar")
    wrong += [f"{page} at 200 %: {one}" for page, one in narrow(desk, keys)]
    assert not wrong, "\n".join(wrong)


def narrow(desk: DeskWindow, keys: dict[str, str]) -> Iterator[tuple[str, str]]:
    """What does not fit on a page: texts cut off or over one another, and what has to be moved to the side."""
    desk.window.resize(1366, 768)
    for page in PAGES:
        desk.go(page, keys.get(page, ""))
        settle(desk.window)
        for one in (*clipped(desk.window), *overlapping(desk.window), *sideways(desk.window)):
            yield page, one


@pytest.mark.parametrize(
    ("look", "words"), [*((Look(code), "") for code in LANGUAGES), (Look("en"), "long"), (Look("fr", 200), "")]
)
def test_every_dialog_can_be_read_and_used(
    look: Look,
    words: str,
    qapp: QApplication,
    large_text: Callable[[Look], None],
    spoken: Language,
    surroundings: Surroundings,
    records: Records,
    qtbot: QtBot,
) -> None:
    language = look.language
    spoken.choose(language)
    large_text(look)
    surroundings.labels.speak(language)
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1000, 800)
    parent.show()
    wrong = []
    with speaking_pseudo(qapp) if words == "long" else nullcontext():
        for name, open_dialog in DIALOGS.items():
            dialog = open_dialog(parent, surroundings, records)
            settle(dialog)
            found = [*unnamed(dialog), *clipped(dialog), *still_english(dialog, language), *_without_help(dialog)]
            found += [
                *overlapping(dialog),
                *too_wide(dialog),
                *(sideways(dialog) if look.text_size == Look().text_size and not words else []),
                *([] if words else too_high(dialog, look)),
                *lines_astray(name, dialog),
            ]
            found += [*colour_alone(dialog), *([] if words else twice_lettered(name, dialog, language))]
            found += passed_over(dialog) if look == Look("en") and not words and name not in BEGIN_LOWER else []
            wrong += [f"{name}: {one}" for one in found]
            dialog.close()
            dialog.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not wrong, "\n".join(wrong)


# Forms whose first control is what is looked at and not what is done: lists of what is there, and ways back.
BEGIN_LOWER = {"bin", "answer", "slip", "set up keys", "handbook"}


def test_a_date_field_never_turns_round(
    spoken: Language, surroundings: Surroundings, records: Records, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    for language in ("en", "ar"):
        spoken.choose(language)
        dialog = open_assistance_dialog(parent, surroundings, records.case_code)
        field = dialog.findChild(QDateEdit, "dateEdit")
        assert isinstance(field, QDateEdit)
        assert field.layoutDirection() == Qt.LayoutDirection.LeftToRight
        assert field.text() == "2026-06-15"
        dialog.close()


def test_no_two_shortcuts_of_the_window_are_the_same(desk: DeskWindow) -> None:
    keys = [shortcut.key().toString() for shortcut in desk.window.findChildren(QShortcut)]
    assert len(keys) == len(set(keys)) >= 6
    assert not [key for key in keys if "Ctrl+Alt" in key or QKeySequence(key).isEmpty()]


def test_a_training_file_cannot_be_mistaken_for_a_real_one(desk: DeskWindow) -> None:
    banner = desk.window.findChild(QLabel, "demoBanner")
    assert isinstance(banner, QLabel)
    assert banner.isVisible()


@pytest.mark.parametrize("name", SCHEMES)
def test_colours_can_be_told_apart(name: str) -> None:
    """WCAG 2: text 4.5:1 on its ground, borders of controls 3:1."""
    for tokens in (SCHEMES[name], in_demo(SCHEMES[name])):
        grounds = (tokens.window, tokens.surface, tokens.raised)
        pairs = [(ink, ground) for ink in (tokens.text, tokens.muted) for ground in (*grounds, tokens.accent_soft)]
        pairs += [
            (tokens.on_accent, tokens.accent),
            (tokens.surface, tokens.text),  # the main button under the pointer
            (tokens.surface, tokens.danger),  # the alarm on every page
            *((tokens.danger, ground) for ground in (tokens.danger_soft, *grounds)),
            *((tokens.warning, ground) for ground in (tokens.warning_soft, *grounds)),
            (tokens.good, tokens.good_soft),
            (tokens.on_banner, tokens.banner),
        ]
        assert [ground for ground in grounds if contrast(tokens.off, ground) < 4.5] == []
        if name.startswith("contrast"):  # what cannot be used is told by its grey alone: the ground is the same
            assert contrast(tokens.off, tokens.text) > 2
        least = 7 if name.startswith("contrast") else 4.5
        assert [pair for pair in pairs if contrast(*pair) < least] == []
        for line in (tokens.control, tokens.accent):
            assert [ground for ground in grounds if contrast(line, ground) < 3] == []


@pytest.mark.parametrize("name", SCHEMES)
def test_an_example_in_a_field_is_written_in_a_colour_that_can_be_read(name: str, theme: Theme, qtbot: QtBot) -> None:
    """Qt draws it half transparent unless the style sheet says otherwise."""
    theme.wear(Look(colours=name))
    fields = (QLineEdit(placeholderText="MMMM"), LinesEdit())
    fields[1].setPlaceholderText("MMMM")
    for field in fields:
        qtbot.addWidget(field)
        field.resize(200, 60)
        picture = field.grab().toImage()
        drawn = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
        assert SCHEMES[name].muted in drawn, type(field).__name__
    theme.wear(Look())


def test_the_walks_see_what_is_wrong(qtbot: QtBot) -> None:
    """A nameless field, a narrow button: the walks themselves must be able to fail."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    narrow = QPushButton("Record the answer of the service", window)
    narrow.setObjectName("narrow")
    narrow.setGeometry(0, 0, 40, 30)
    nameless = QPushButton("", window)
    nameless.setObjectName("nameless")
    window.show()
    assert [line.split()[0] for line in clipped(window)] == ["narrow"]
    assert unnamed(window) == ["QPushButton:nameless"]
    assert same_letters(window) == []
    for button in (narrow, nameless):
        button.setText("&Save")
    assert same_letters(window) == ["Alt+S is shared by narrow '&Save', nameless '&Save'"]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def settle(window: QWidget) -> None:
    """Let answers arrive, and end at once the pauses with which a screen collects keystrokes."""
    for _ in range(3):
        QApplication.processEvents()
        for pause in window.findChildren(QTimer):
            if pause.isActive() and pause.isSingleShot():
                pause.start(0)
    QApplication.processEvents()


def drain() -> None:
    """Let answers and the pauses with which pages collect keystrokes pass."""
    loop = QEventLoop()
    QTimer.singleShot(250, loop.quit)
    loop.exec()


def mirrored(window: QWidget) -> bool:
    """Tell whether the rail is on the right of the page."""
    rail, table = window.findChild(QWidget, "rail"), window.findChild(QTableView, "table")
    assert isinstance(rail, QWidget)
    assert isinstance(table, QTableView)
    return centre(rail, window) > centre(table, window)


def too_large(window: QWidget) -> list[str]:
    """How much larger a page is than an old laptop, although the text has its usual size."""
    needed = window.minimumSizeHint()
    return [f"needs {needed.toTuple()}"] if needed.width() > 1366 or needed.height() > 768 else []


def too_high(dialog: QWidget, look: Look) -> list[str]:
    """How much higher a dialog is than an old laptop below its title, although the text has its usual size."""
    needed = dialog.minimumSizeHint().height()
    return [f"needs {needed} from top to bottom"] if look.text_size == USUAL and needed > ROOM else []


def twice_lettered(name: str, dialog: QWidget, language: str) -> list[str]:
    """Controls that share an Alt letter although there is another one."""
    left_over = FEW_LETTERS.get((name, language), set())
    return [one for one in same_letters(dialog) if one.split()[0] not in left_over]


def lines_astray(name: str, dialog: QWidget) -> list[str]:
    """Lines at the wrong side; words to copy by hand stay where Latin begins, and these tests have English samples."""
    return [] if name == "left text" else [one for one in astray(dialog) if one.split()[0] not in TO_COPY]


def hidden_entries(window: QWidget) -> list[str]:
    """Tell when the rail has to be scrolled to see where one can go, although the text has its usual size."""
    rail = window.findChild(QWidget, "rail")
    assert isinstance(rail, QWidget)
    view = rail.parentWidget()
    assert view is not None
    needed, room = rail.minimumSizeHint().height(), view.height()
    return [f"rail needs {needed} has {room}"] if needed > room else []


@cache
def translated(language: str) -> frozenset[str]:
    """English sentences that read otherwise in a language."""
    messages = ET.parse(resource_path(f"i18n/pgi_desk_{language}.ts")).iter("message")  # noqa: S314  # our own file
    pairs = ((message.findtext("source") or "", message.findtext("translation") or "") for message in messages)
    differ = {source for source, shown in pairs if shown and shown != source}
    return frozenset(differ - {"Coordinator"})  # which is also the name of whoever works with the file here


def still_english(window: QWidget, language: str) -> list[str]:
    """Words of the window that a switch of language left behind."""
    if language == "en":
        return []
    known, foreign = translated(language) - {*OWN_NAMES.values()}, translated_words(language)
    return [
        f"{widget.objectName()} says {widget.text()!r}"
        for widget in shown(window)
        if isinstance(widget, QLabel | QAbstractButton) and widget.text() in known - foreign
    ]


@cache
def translated_words(language: str) -> frozenset[str]:
    """What reads in a language like an English sentence."""
    messages = ET.parse(resource_path(f"i18n/pgi_desk_{language}.ts")).iter("message")  # noqa: S314  # our own file
    return frozenset(message.findtext("translation") or "" for message in messages)


def _opened(dialog: QDialog) -> QWidget:
    dialog.open()
    return dialog


def _at(manual: ManualWindow, topic: str) -> QWidget:
    manual.go(Place(topic))
    return manual


def _without_help(widget: QWidget | None) -> list[str]:
    """Tell when F1 on a screen would lead to nothing of its own."""
    names = tuple(one.objectName() for one in outwards(widget))
    return [] if index().place(names) != Place() else [f"F1 leads nowhere from {names}"]


def _shown(window: QWidget) -> QWidget:
    window.show()
    return window
