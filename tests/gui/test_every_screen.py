"""Every page and dialog at once: names for screen readers, nothing clipped, no keyboard trap, mirrored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDateEdit, QDialog, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.domain.backup_plan import BackupMedium
from pgi_desk.domain.backup_reminders import MediumStanding
from pgi_desk.domain.case_note import LookListenLink
from pgi_desk.domain.case_plan import CasePlan, Goal
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.identifiers import ApprovalRequestId, CaseCode, MediumId, ReferralId
from pgi_desk.domain.incoming_referral import IncomingReferral
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.domain.readiness import ReadinessRules
from pgi_desk.domain.safety_plan import PlanParts
from pgi_desk.domain.suicide_risk import SuicideAnswers
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.dialogs.answer_presenter import open_answer_dialog
from pgi_desk.gui.dialogs.approval_presenters import open_answer_approval_dialog, open_ask_approval_dialog
from pgi_desk.gui.dialogs.assistance_presenter import open_assistance_dialog
from pgi_desk.gui.dialogs.backup_presenter import open_backup_dialog
from pgi_desk.gui.dialogs.best_interest_presenter import open_best_interest_dialog
from pgi_desk.gui.dialogs.case_circle_presenter import open_case_circle_dialog
from pgi_desk.gui.dialogs.case_plan_presenter import open_goal_dialog, open_plan_decision_dialog
from pgi_desk.gui.dialogs.change_key_presenter import open_change_key_dialog
from pgi_desk.gui.dialogs.close_case_presenter import open_close_case_dialog
from pgi_desk.gui.dialogs.compare_backup_presenter import open_compare_backup_dialog
from pgi_desk.gui.dialogs.connect_presenter import open_connect_dialog
from pgi_desk.gui.dialogs.consent_form_presenter import open_consent_form_dialog
from pgi_desk.gui.dialogs.consent_presenter import ConsentRequest, open_consent_dialog
from pgi_desk.gui.dialogs.contact_done_presenter import open_contact_done_dialog
from pgi_desk.gui.dialogs.contact_presenter import open_contact_dialog
from pgi_desk.gui.dialogs.drill_presenter import open_drill_dialog
from pgi_desk.gui.dialogs.erase_presenter import open_erase_dialog
from pgi_desk.gui.dialogs.find_service_presenter import open_find_service_dialog
from pgi_desk.gui.dialogs.flag_presenter import open_flag_dialog
from pgi_desk.gui.dialogs.functioning_presenter import open_functioning_dialog
from pgi_desk.gui.dialogs.hand_over_presenter import open_hand_over_dialog
from pgi_desk.gui.dialogs.help_presenter import open_help_dialog
from pgi_desk.gui.dialogs.import_directory_presenter import open_import_directory_dialog
from pgi_desk.gui.dialogs.incoming_presenter import open_incoming_answer_dialog, open_incoming_dialog
from pgi_desk.gui.dialogs.interpreter_presenters import open_interpreter_dialog, open_use_interpreter_dialog
from pgi_desk.gui.dialogs.keep_case_presenter import open_keep_case_dialog
from pgi_desk.gui.dialogs.left_text_dialog import LeftTextDialog
from pgi_desk.gui.dialogs.letterhead_presenter import open_letterhead_dialog
from pgi_desk.gui.dialogs.locked_copy_dialog import LockedCopyDialog
from pgi_desk.gui.dialogs.make_sheets_presenter import open_make_sheets_dialog
from pgi_desk.gui.dialogs.medium_presenter import open_medium_dialog
from pgi_desk.gui.dialogs.new_file_dialog import NewFileDialog
from pgi_desk.gui.dialogs.note_presenter import open_note_dialog, open_pfa_dialog
from pgi_desk.gui.dialogs.observe_presenter import open_observe_dialog
from pgi_desk.gui.dialogs.open_identity_presenter import open_identity_dialog
from pgi_desk.gui.dialogs.own_plan_presenter import open_own_plan_dialog
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
from pgi_desk.gui.dialogs.recipients_presenter import open_recipients_dialog
from pgi_desk.gui.dialogs.reporting_duty_presenter import open_reporting_duty_dialog
from pgi_desk.gui.dialogs.review_list_presenter import open_review_list_dialog
from pgi_desk.gui.dialogs.rights_presenter import open_rights_dialog
from pgi_desk.gui.dialogs.safety_plan_presenter import open_safety_plan_dialog
from pgi_desk.gui.dialogs.safety_presenter import open_safety_dialog
from pgi_desk.gui.dialogs.safety_settings_presenter import open_safety_settings_dialog
from pgi_desk.gui.dialogs.shared_presenter import open_shared_dialog
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
from pgi_desk.gui.dialogs.suicide_presenter import open_suicide_dialog
from pgi_desk.gui.dialogs.trail_print_presenter import open_trail_print_dialog
from pgi_desk.gui.dialogs.type_sheets_dialog import TypeSheetsDialog
from pgi_desk.gui.dialogs.type_sheets_presenter import open_prove_dialog
from pgi_desk.gui.dialogs.unconsented_presenter import open_unconsented_dialog
from pgi_desk.gui.dialogs.unmet_counts_presenter import open_unmet_counts_dialog
from pgi_desk.gui.dialogs.unmet_need_presenter import open_unmet_need_dialog
from pgi_desk.gui.dialogs.wording_presenter import open_wording_dialog
from pgi_desk.gui.language import Language
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.theme import Theme
from pgi_desk.gui.tokens import DARK, LIGHT, Tokens, in_demo
from pgi_desk.gui.unlock_window import UnlockWindow
from pgi_desk.services.answer_entry import Told
from pgi_desk.services.approvals import RequestView
from pgi_desk.services.audit import AuditSearch
from pgi_desk.services.case_plans import SaveGoal
from pgi_desk.services.consents import ConsentEntry
from pgi_desk.services.files import OpenFile
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
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters
from tests.helpers.qt_walks import centre, clipped, tab_ring, unnamed
from tests.helpers.readiness import make_ready

PAGES = (
    *("home", "people", "case", "referral", "letter", "directory", "audit", "staff", "keys", "backup"),
    *("letters", "incoming", "contacts", "lists", "letting_go", "safety", "support", "readiness", "indicators"),
    "supervision",
)
COLLEAGUE = StaffRow("second", "Jonah Prestwold", "focal_point", True, None, False)
STICK = MediumStanding(BackupMedium(MediumId("m1"), "Blue stick", datetime(2026, 5, 1, tzinfo=UTC)), "red", None)
OpenDialog = Callable[[QWidget, Surroundings, Records], QWidget]
DIALOGS: dict[str, OpenDialog] = {
    "person": lambda parent, around, _records: open_person_dialog(parent, around),
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
    "review list": lambda parent, around, _records: open_review_list_dialog(parent, around),
    "without consent": lambda parent, around, records: open_unconsented_dialog(parent, around, records.case_code),
    "shared": lambda parent, around, records: open_shared_dialog(parent, around, records.case_code),
    "consent form": lambda parent, around, records: open_consent_form_dialog(
        parent, around, MemoryPrinters().outputs(), (records.case_code, ConsentEntry(ConsentPurpose.SERVICES))
    ),
    "reporting duty": lambda parent, around, _records: open_reporting_duty_dialog(parent, around),
    "answer": lambda parent, around, records: open_answer_dialog(parent, around, sent(around, records)),
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
    "import services": lambda parent, around, _records: open_import_directory_dialog(parent, around),
    "pocket list": lambda parent, around, _records: open_pocket_list_dialog(parent, around, MemoryPrinters().outputs()),
    "print the trail": lambda parent, around, _records: open_trail_print_dialog(
        parent, around, MemoryPrinters().outputs(), AuditSearch()
    ),
    "compare": lambda parent, around, _records: open_compare_backup_dialog(parent, around),
    "drill": lambda parent, around, _records: open_drill_dialog(parent, around),
    "medium": lambda parent, around, _records: open_medium_dialog(parent, around, STICK),
    "recipients": lambda parent, around, _records: open_recipients_dialog(parent, around),
    "change key": lambda parent, around, _records: open_change_key_dialog(parent, around, lambda _order: None),
    "backup": lambda parent, around, _records: open_backup_dialog(parent, around),
    "new file": lambda parent, _around, _records: _opened(
        NewFileDialog(lambda _n: "six words", Path("here"), date(2026, 6, 15), parent)
    ),
    "wording": lambda parent, around, _records: open_wording_dialog(parent, around, "referral", "ar"),
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
        LeftTextDialog(
            "Record assistance", "The case was closed.", [("Place", "Old Quay"), ("Note", "came twice")], parent
        )
    ),
    "recover": lambda parent, _around, _records: _opened(TypeSheetsDialog(parent, with_file=True)),
    "unlock": lambda _parent, _around, _records: _shown(UnlockWindow()),
}


def sent(around: Surroundings, records: Records) -> ReferralId:
    """A referral whose letter was printed, with an answer on record."""
    services = around.services
    referral_id = prepare_referral(services, records)
    agree(services, referral_id)
    services.letters.release(services.letters.prepare(referral_id), MemoryPrinters().outputs().to_printer("Office", 1))
    services.answers.hand_over(referral_id, Told(channel="by_hand", contact_role="reception"))
    return referral_id


def with_a_history(services: ServiceSet, code: CaseCode) -> CaseCode:
    """A case with something of everything that belongs to safety, notes and plan."""
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


def case_plan(around: Surroundings, code: CaseCode) -> CasePlan:
    """A plan that waits for its approval."""
    with_a_history(around.services, code)
    return around.services.notes.of_case(code).plans[-1]


def asked_to_agree(around: Surroundings, code: CaseCode) -> RequestView:
    """A request that waits for an answer."""
    key = around.services.approvals.ask(code, "closure", "All goals are met.").key
    return around.services.approvals.request(ApprovalRequestId(key))


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


@pytest.fixture(params=["en", "ar"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each screen in English and, mirrored, in Arabic."""
    switch = Language(qapp)
    switch.choose(request.param)
    yield request.param
    switch.choose("en")


@pytest.fixture
def desk(
    language: str, opened: OpenFile, services: ServiceSet, records: Records, theme: Theme, qtbot: QtBot
) -> DeskWindow:
    """The main window over the training file."""
    open_desk = OpenDesk(opened.path, services, opened.store)
    made = DeskWindow(open_desk, InlineJobs(), MemoryPrinters().outputs(), language, FakePrompts())
    made.window.resize(1366, 768)
    qtbot.addWidget(made.window)
    made.window.show()
    qtbot.waitExposed(made.window)
    return made


def bring(desk: DeskWindow, page: str, services: ServiceSet, records: Records, qtbot: QtBot) -> QWidget:
    """Bring a page to the front with something on it."""
    key = str(records.case_code) if page in {"case", "referral", "indicators"} else ""
    if page in {"safety", "support"}:
        key = with_a_history(services, records.case_code)
    if page == "letter":
        key = prepare_referral(services, records)
        agree(services, key)
    desk.go(page, key)
    drain()
    assert (desk.window.width(), desk.window.height()) == (1366, 768), f"{page} does not fit an old laptop"
    shown = desk.window.current_page()
    assert shown is not None
    return shown


@pytest.mark.parametrize("page", PAGES)
def test_every_page_can_be_read_and_used(
    page: str, desk: DeskWindow, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    bring(desk, page, services, records, qtbot)
    assert unnamed(desk.window) == []
    assert clipped(desk.window) == []


@pytest.mark.parametrize("page", PAGES)
def test_tab_walks_round_every_page(
    page: str, desk: DeskWindow, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    bring(desk, page, services, records, qtbot)
    ring = tab_ring(desk.window)
    assert "homeTool" in ring
    assert len(ring) < 100


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_can_be_read_and_used(
    name: str, language: str, surroundings: Surroundings, records: Records, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1000, 800)
    parent.show()
    dialog = DIALOGS[name](parent, surroundings, records)
    qtbot.addWidget(dialog)
    qtbot.waitExposed(dialog)
    drain()
    assert unnamed(dialog) == []
    assert clipped(dialog) == []
    dialog.close()


def test_the_window_is_mirrored_in_arabic(desk: DeskWindow, language: str) -> None:
    rail, table = desk.window.findChild(QWidget, "rail"), desk.window.findChild(QTableView, "table")
    assert isinstance(rail, QWidget)
    assert isinstance(table, QTableView)
    left = centre(rail, desk.window) < centre(table, desk.window)
    assert left == (language != "ar")


def test_a_date_field_never_turns_round(
    language: str, surroundings: Surroundings, records: Records, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
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


@pytest.mark.parametrize("tokens", [LIGHT, DARK, in_demo(LIGHT), in_demo(DARK)], ids=lambda tokens: tokens.name)
def test_colours_can_be_told_apart(tokens: Tokens) -> None:
    """WCAG 2: text 4.5:1 on its ground, borders of controls 3:1."""
    pairs = [
        (tokens.text, tokens.window),
        (tokens.text, tokens.surface),
        (tokens.muted, tokens.window),
        (tokens.muted, tokens.surface),
        (tokens.muted, tokens.raised),
        (tokens.on_accent, tokens.accent),
        (tokens.text, tokens.accent_soft),
        (tokens.danger, tokens.danger_soft),
        (tokens.danger, tokens.window),
        (tokens.warning, tokens.warning_soft),
        (tokens.good, tokens.good_soft),
        (tokens.on_banner, tokens.banner),
    ]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []
    assert contrast(tokens.control, tokens.surface) >= 3


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


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def drain() -> None:
    """Let answers and the pauses with which pages collect keystrokes pass."""
    loop = QEventLoop()
    QTimer.singleShot(250, loop.quit)
    loop.exec()


def _opened(dialog: QDialog) -> QWidget:
    dialog.open()
    return dialog


def _shown(window: QWidget) -> QWidget:
    window.show()
    return window
