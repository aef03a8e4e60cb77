"""Whatever form somebody types into, the text comes back after a lock, or stays readable where it no longer fits."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QEventLoop, QTime, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.domain.case_plan import Goal
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.draft import Draft
from pgi_desk.domain.identifiers import CaseCode, DraftId
from pgi_desk.gui import forms as compiled_forms
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.dialogs.consent_presenter import ConsentRequest
from pgi_desk.gui.dialogs.left_text_dialog import LeftTextDialog
from pgi_desk.gui.draft_forms import FORMS
from pgi_desk.gui.draft_opening import DraftOpening
from pgi_desk.gui.drafts import HANDLING, DraftSource, Value, collect, snapshot, sources
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.passing_note import PassingNote
from pgi_desk.services.breaches import BreachEntry
from pgi_desk.services.case_plans import SaveGoal
from pgi_desk.services.directory import LiftSuspension
from pgi_desk.services.drafts import UnfinishedForm
from pgi_desk.services.files import OpenFile
from pgi_desk.services.referral_plans import Preparing
from pgi_desk.services.safety_tasks import RaiseFlag
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, agree, prepare_referral, record_person
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.helped import help_in_every_way
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters

NOT_KEPT = {
    "Ui_ExercisesPage": "initials for a paper of training, which holds nothing about a real person",
    "Ui_ManualWindow": "the search of the handbook, which holds nothing about a person",
    "Ui_ExportDialog": "one line of reason, and the passphrase of the second person, which must not be kept",
    "Ui_UnlockWindow": "no file is open yet; the passphrase must not be kept",
    "Ui_SetupDialog": "no file is open yet; what was typed stays in memory, and the passphrase must not be kept",
    "Ui_OpenBackupDialog": "a passphrase and paths; also asked for before a file is open",
    "Ui_BackupDialog": "a passphrase and a folder",
    "Ui_OwnPassphraseDialog": "a passphrase and the name to sign in with",
    "Ui_ChangeKeyDialog": "a passphrase",
    "Ui_TypeSheetsDialog": "the words of recovery sheets are as secret as the key",
    "Ui_MakeSheetsDialog": "where three sheets will be kept; the sheets are forgotten with the dialog",
    "Ui_MediumDialog": "one short name of a stick, which says nothing about a person",
    "Ui_LetterheadDialog": "the public head of the branch's letters, which says nothing about a person",
    "Ui_BranchDialog": "what the branch says about itself on every letter, which says nothing about a person",
    "Ui_SafetySettingsDialog": "telephone numbers and times of the branch, which say nothing about a person",
    "Ui_SlipDialog": "a number from paper, and a box",
    "Ui_HomePage": "a number from paper",
    "Ui_ReadinessSignDialog": "a passphrase, and who signs; the answers are stored already",
    "Ui_ReadinessRecheckDialog": "a passphrase",
    "Ui_IncomingAnswerDialog": "a case code, or the name of an organisation",
    "Ui_PeoplePage": "a search",
    "Ui_PaletteDialog": "a search",
    "Ui_SaveViewDialog": "one short name of a view, which shall not name a person",
    "Ui_LettingGoPage": "a case code typed from paper",
    "Ui_CertificatesDialog": "a case code typed from paper",
    "Ui_EraseDialog": "a case code typed once more and a passphrase; nothing of somebody who is erased is kept",
    "Ui_ServiceFilter": "a search",
    "Ui_FindDialog": "a search; what was looked for is kept nowhere",
    "Ui_AttachDialog": "a few words about a file, which has to be chosen again",
    "Ui_ImportQuestions": "where the papers of a whole list are; the list itself has to be chosen again",
    "Ui_AidForms": "a part of three forms that are kept",
    "Ui_ArticleDialog": "the name of a thing on the shelf, which says nothing about a person",
    "Ui_StockMoveDialog": "a number of things on the shelf, which says nothing about a person",
    "Ui_CaseCircleDialog": "one line of reason, stored by a button beside it",
    "Ui_InterpreterDialog": "the register of interpreters, which says nothing about a person on record",
    "Ui_UseInterpreterDialog": "a conflict of interest is asked anew each time, so no answer comes back",
    "Ui_BinDialog": "a case code and one line of reason, stored by a button beside them",
    "Ui_MergeDialog": "two case codes typed from paper",
    "Ui_AuditPage": "searches, and codes typed from paper that are stored nowhere",
}
UI = Path(__file__).parents[2] / "ui"
# What a form is drawn with besides fields: nobody types or chooses anything there that a draft could bring back.
NO_FIELDS = {
    *("QDialog", "QFormLayout", "QFrame", "QGridLayout", "QGroupBox", "QHBoxLayout", "QLabel", "QMainWindow"),
    *("QProgressBar", "QPushButton", "QScrollArea", "QStackedWidget", "QTabWidget", "QTableView", "QTextBrowser"),
    *("QToolButton", "QTreeWidget", "QVBoxLayout", "QWidget"),
}
STALE = {
    "assistance": "closed",
    "correction": "closed",
    "referral": "closed",
    "consent": "closed",
    "best_interest": "closed",
    "observe": "closed",
    "status": "closed",
    "allow_today": "suspended",
    "suspend_service": "suspended",
    "close_service": "suspended",
    "lift_suspension": "lifted",
    "withdrawal": "withdrawn",
    "staff_change": "left",
    "way_in": "left",
    "agreement": "left",
    "vetting": "no record",
    "provider": "no record",
    "answer": "no record",
    "person_word": "no record",
    "unmet_need": "closed",
    "close_case": "closed",
    "family_link": "closed",
    "keep_case": "no record",
    "form of another version": "no longer has the form",
}


@pytest.fixture
def desk(
    opened: OpenFile, services: ServiceSet, records: Records, surroundings: Surroundings, qtbot: QtBot
) -> DeskWindow:
    """The whole window, because one of the forms is a page."""
    made = DeskWindow(
        OpenDesk(opened.path, services, opened.store), InlineJobs(), MemoryPrinters().outputs(), "en", FakePrompts()
    )
    qtbot.addWidget(made.window)
    made.window.show()
    return made


@pytest.fixture
def opening(desk: DeskWindow, surroundings: Surroundings) -> DraftOpening:
    """Opens forms over the window."""
    page = desk.window.current_page()
    assert page is not None
    surroundings.navigator.wanted.connect(desk.go)
    return DraftOpening(page, surroundings)


@pytest.fixture
def subjects(services: ServiceSet, records: Records) -> dict[str, str]:
    """What each form is about."""
    agree(services, prepare_referral(services, records))
    legal = prepare_referral(services, records, provider_id=records.legal, service_family="legal", service_types=())
    case, clinic = records.case_code, str(records.clinic)
    consent = ConsentRequest(case, 32, ConsentPurpose.SERVICES, None, None)
    return {
        "plan": json.dumps(asdict(Preparing(case))),
        "steps": legal,
        **dict.fromkeys(
            ("person", "settle_file", "recipient", "enrol", "reporting_duty", "incoming", "quick_contact"), ""
        ),
        **dict.fromkeys(("correction", "assistance", "referral", "withdrawal", "best_interest"), case),
        **dict.fromkeys(("unconsented", "unmet_need", "close_case", "reopen_case", "keep_case"), case),
        **dict.fromkeys(("hold_case", "lift_hold", "rights"), case),
        **dict.fromkeys(("impact", "begin_before"), ""),
        **dict.fromkeys(
            ("breach", "telling", "breach_end"),
            services.breaches.report(BreachEntry("laptop_lost", services.desk.clock.now(), "On a bus.")).key,
        ),
        **dict.fromkeys(("unconsented", "unmet_need", "observe", "status"), case),
        **dict.fromkeys(("provider", "vetting", "allow_today", "suspend_service", "close_service"), clinic),
        "lift_suspension": str(records.suspended),
        **dict.fromkeys(("agreement", "way_in", "staff_change"), "second"),
        **dict.fromkeys(("answer", "person_word"), legal),
        **dict.fromkeys(("hand_over", "ask_approval"), ""),
        "open_identity": case,
        "answer_approval": services.approvals.ask(case, "closure", "All goals are met.").key,
        "wording": "referral/en",
        **support_subjects(services, case),
        "readiness_answer": "SK3",
        **dict.fromkeys(("readiness_loss", "connect"), ""),
        "consent": json.dumps(asdict(consent)),
    }


def support_subjects(services: ServiceSet, case: CaseCode) -> dict[str, str]:
    """What the forms of safety, notes and plans are about."""
    member, today = services.desk.member.staff_id, services.desk.clock.today()
    services.case_plans.save_goal(SaveGoal(case, Goal("", "health", "See a doctor", "", member, str(today)), 0))
    return {
        **dict.fromkeys(("safety", "suicide_steps", "safety_plan", "flag", "contact_done", "plan_decision"), case),
        "family_link": json.dumps({"case": case, "link": ""}),
        "group": "",
        **dict.fromkeys(("note", "pfa_note"), json.dumps({"case": case, "corrects": ""})),
        "goal": json.dumps({"case": case, "goal": ""}),
        "legal_step": json.dumps({"case": case, "matter": ""}),
        "aid_correction": json.dumps({"case": case, "entry": help_in_every_way(services, case).entries["emotional"]}),
        "lower_flag": services.safety_tasks.raise_flag(RaiseFlag(case, "missing_child")).key,
        "task_done": services.safety_tasks.worried(case).key,
    }


def test_every_form_with_text_is_kept_or_named_with_a_reason(qtbot: QtBot) -> None:
    kept = {form.compiled.__name__ for form in FORMS.values()}
    with_text = set()
    for module in pkgutil.iter_modules(compiled_forms.__path__):
        (name,) = [
            one
            for one in dir(importlib.import_module(f"{compiled_forms.__name__}.{module.name}"))
            if one.startswith("Ui_")
        ]
        if _takes_text(getattr(importlib.import_module(f"{compiled_forms.__name__}.{module.name}"), name), qtbot):
            with_text.add(name)
    assert with_text - kept == set(NOT_KEPT)


def test_every_kind_of_field_that_is_drawn_is_kept() -> None:
    drawn = {
        found
        for form in UI.glob("*.ui")
        for found in re.findall(r'(?:class="|<extends>)(Q\w+)', form.read_text(encoding="utf-8"))
    }
    kept = {kind.__name__ for kind in HANDLING}
    assert drawn - kept == NO_FIELDS
    assert kept <= drawn


@pytest.mark.parametrize("form", FORMS)
def test_no_kept_form_has_a_choice_that_is_only_a_pressed_button(form: str, qtbot: QtBot) -> None:
    host = QDialog()
    FORMS[form].compiled().setupUi(host)
    buttons = [*host.findChildren(QPushButton), *host.findChildren(QToolButton)]
    assert [one.objectName() for one in buttons if one.isCheckable()] == []
    host.deleteLater()


def test_no_form_is_both_kept_and_excused() -> None:
    assert {form.compiled.__name__ for form in FORMS.values()} & set(NOT_KEPT) == set()


def changed_alone(form: str, typed: dict[str, Any], kept: dict[str, Any]) -> dict[str, Any]:
    """Of an identity nothing is kept but what was changed, and that was most of it."""
    if form != "correction":
        return typed
    changed = {name: value for name, value in typed.items() if name in kept}
    assert len(changed) > len(typed) / 2
    return changed


@pytest.mark.parametrize("form", FORMS)
def test_what_was_typed_comes_back(
    form: str, opening: DraftOpening, desk: DeskWindow, subjects: dict[str, str], services: ServiceSet, qtbot: QtBot
) -> None:
    first = open_empty(form, opening, desk, subjects, services, qtbot)
    change_everything(first.parent())
    drain()
    typed = kept_values(first.parent(), form)
    (left,) = collect()
    assert (left.form, left.subject) == (form, subjects[form])
    desk.drafts.store()  # what a second without a key does
    assert services.drafts.mine()[-1].content == left.content
    (left,) = collect()
    values = json.loads(left.content)
    typed = changed_alone(form, typed, values)
    assert {name: values[name] for name in typed} == typed
    put_away(first)
    services.drafts.keep([left])
    opening.open(services.drafts.mine()[-1])
    qtbot.waitUntil(lambda: back(desk, form) is not None)
    again = back(desk, form)
    assert again is not None
    qtbot.waitUntil(lambda: {name: snapshot_of(again).get(name) for name in typed} == typed)
    (once_more,) = collect()
    assert once_more.replaces == services.drafts.mine()[-1].draft_id
    put_away(again)


@pytest.mark.parametrize("form", STALE)
def test_a_draft_that_no_longer_fits_says_so_and_keeps_the_text_readable(
    form: str, opening: DraftOpening, desk: DeskWindow, subjects: dict[str, str], services: ServiceSet, qtbot: QtBot
) -> None:
    make_stale(services, subjects)
    subject = "gone" if STALE[form] == "no record" else subjects.get(form, "")
    names = text_fields(form) if form in FORMS else ["someEdit"]
    content = {name: f"words in {name}" for name in names}
    services.drafts.keep([UnfinishedForm(form, subject, json.dumps({**content, "consentCombo": "no such consent"}))])
    draft = services.drafts.mine()[-1]
    gone: list[str] = []
    opening.settled.connect(gone.append)
    opening.open(draft)
    qtbot.waitUntil(lambda: desk.window.findChild(LeftTextDialog) is not None)
    dialog = child(desk.window, LeftTextDialog, "LeftTextDialog")
    shown = child(dialog, QPlainTextEdit, "textEdit")
    assert shown.isReadOnly()
    assert all(words in shown.toPlainText() for words in content.values() or ["no text was written"])
    child(dialog, QPushButton, "keepButton").click()
    assert (gone, services.drafts.mine()[-1].draft_id) == ([], draft.draft_id)
    qtbot.waitUntil(lambda: desk.window.findChild(LeftTextDialog) is None)
    opening.open(draft)
    qtbot.waitUntil(lambda: desk.window.findChild(LeftTextDialog) is not None)
    child(child(desk.window, LeftTextDialog, "LeftTextDialog"), QPushButton, "throwButton").click()
    assert gone == [draft.draft_id]


def test_a_referral_that_was_left_half_done_is_still_there_when_somebody_comes_back(
    desk: DeskWindow, records: Records, qtbot: QtBot
) -> None:
    desk.go("referral", records.case_code)
    page = desk.window.current_page()
    assert page is not None
    child(page, QLineEdit, "reasonEdit").setText("asks for a doctor")
    desk.go("directory")
    assert [form.form for form in collect()] == ["referral"]
    desk.go("referral", records.case_code)
    assert child(page, QLineEdit, "reasonEdit").text() == "asks for a doctor"


def test_another_referral_does_not_push_out_the_one_that_was_begun(
    desk: DeskWindow, records: Records, services: ServiceSet, qtbot: QtBot
) -> None:
    desk.go("referral", records.case_code)
    page = desk.window.current_page()
    assert page is not None
    child(page, QLineEdit, "reasonEdit").setText("asks for a doctor")
    desk.go("referral", record_person(services, given_name="Oriel", family_name="Marrowdale"))
    assert child(page, QLineEdit, "reasonEdit").text() == ""
    (kept,) = services.drafts.mine()
    assert (kept.subject, json.loads(kept.content)["reasonEdit"]) == (records.case_code, "asks for a doctor")


@pytest.mark.parametrize("form", sorted(set(FORMS) - {"referral"}))
def test_a_form_that_is_closed_stays_when_something_was_typed_and_only_then(
    form: str, opening: DraftOpening, desk: DeskWindow, subjects: dict[str, str], services: ServiceSet, qtbot: QtBot
) -> None:
    close(open_empty(form, opening, desk, subjects, services, qtbot))
    assert services.drafts.mine() == ()
    again = open_empty(form, opening, desk, subjects, services, qtbot)
    change_everything(again.parent())
    drain()
    typed = kept_values(again.parent(), form)
    close(again)
    (kept,) = services.drafts.mine()
    assert (kept.form, kept.subject) == (form, subjects[form])
    values = json.loads(kept.content)
    typed = changed_alone(form, typed, values)
    assert {name: values[name] for name in typed} == typed


def test_a_referral_that_was_cancelled_stays_a_draft(
    desk: DeskWindow, records: Records, services: ServiceSet, qtbot: QtBot
) -> None:
    desk.go("referral", records.case_code)
    page = desk.window.current_page()
    assert page is not None
    child(page, QLineEdit, "reasonEdit").setText("asks for a doctor")
    child(page, QPushButton, "cancelButton").click()
    (kept,) = services.drafts.mine()
    assert (kept.subject, json.loads(kept.content)["reasonEdit"]) == (records.case_code, "asks for a doctor")
    qtbot.waitUntil(lambda: collect() == ())
    note = child(desk.window, PassingNote, "passingNote")
    assert note.isVisible()
    assert note.text() == "Prepare a referral: what you typed waits on Home, for at most 14 days."
    note._over.timeout.emit()
    assert not note.isVisible()


def test_choices_that_the_program_makes_are_not_typed(desk: DeskWindow, records: Records, qtbot: QtBot) -> None:
    desk.go("referral", records.case_code)
    page = desk.window.current_page()
    assert page is not None
    qtbot.waitUntil(lambda: any(name.startswith("leaves_") for name in snapshot(page)))
    assert collect() == ()


def test_a_referral_to_a_service_that_is_no_longer_offered_goes_to_no_other(
    opening: DraftOpening, desk: DeskWindow, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    content = {"familyCombo": "health", "providerCombo": str(records.clinic), "reasonEdit": "asks for a doctor"}
    services.drafts.keep([UnfinishedForm("referral", records.case_code, json.dumps(content))])
    services.directory.revise(replace(services.directory.details(records.clinic), families=("legal",)))
    other = replace(services.directory.details(records.legal), families=("health", "legal"))
    services.directory.revise(other)
    opening.open(services.drafts.mine()[-1])
    qtbot.waitUntil(lambda: back(desk, "referral") is not None)
    page = desk.window.current_page()
    assert page is not None
    combo = child(page, QComboBox, "providerCombo")
    qtbot.waitUntil(lambda: combo.count() > 0 and combo.currentIndex() == -1)
    assert not child(page, QPushButton, "saveButton").isEnabled()
    assert child(page, QLineEdit, "reasonEdit").text() == "asks for a doctor"


def open_empty(
    form: str, opening: DraftOpening, desk: DeskWindow, subjects: dict[str, str], services: ServiceSet, qtbot: QtBot
) -> DraftSource:
    """Open a form as the program opens it, with nothing typed."""
    content = {}
    if form == "withdrawal":
        rows = services.cases.view(subjects[form]).consents  # type: ignore[arg-type]  # it is a case code
        content["consentCombo"] = next(row.consent_id for row in rows if row.decision == "given")
    draft = Draft(
        DraftId(""), services.desk.member.staff_id, form, subjects[form], json.dumps(content), services.desk.clock.now()
    )
    opening.open(draft)
    qtbot.waitUntil(lambda: any(one.code == form for one in sources(desk.window)))
    drain()
    return next(one for one in sources(desk.window) if one.code == form)


def snapshot_of(source: DraftSource) -> dict[str, Value]:
    form = source.parent()
    assert isinstance(form, QWidget)
    return snapshot(form)


def back(desk: DeskWindow, form: str) -> DraftSource | None:
    return next((one for one in sources(desk.window) if one.code == form and one.draft_id), None)


def put_away(source: DraftSource) -> None:
    """What the end of a process does to a form: it is gone and nobody saved it."""
    form = source.parent()
    if isinstance(form, QDialog):
        source.setParent(None)
        form.hide()
        form.deleteLater()
    else:
        source.begin("")


def close(source: DraftSource) -> None:
    """What Esc does."""
    form = source.parent()
    assert isinstance(form, QDialog)
    form.reject()
    drain()


def drain() -> None:
    """Let answers and the pauses with which pages collect keystrokes pass."""
    loop = QEventLoop()
    QTimer.singleShot(250, loop.quit)
    loop.exec()


def change_everything(form: object) -> None:
    """Type into every text field, choose the last of every choice, turn every box."""
    assert isinstance(form, QWidget)
    for name in snapshot(form):
        field = form.findChild(QWidget, name)
        if field is not None and field.isEnabled():
            _change(field)


def kept_values(form: object, code: str) -> dict[str, Value]:
    """The values that somebody typed or chose."""
    assert isinstance(form, QWidget)
    return {
        name: value for name, value in snapshot(form).items() if name in text_fields(code) or _is_choice(form, name)
    }


def text_fields(form: str) -> list[str]:
    """The text fields of a form that are kept."""
    if form not in FORMS:
        return []
    host = QDialog()
    FORMS[form].compiled().setupUi(host)
    names = [name for name in snapshot(host) if isinstance(host.findChild(QWidget, name), QLineEdit | QPlainTextEdit)]
    host.deleteLater()
    return names


def make_stale(services: ServiceSet, subjects: dict[str, str]) -> None:
    """Close the case, stop the service, let the colleague go."""
    with services.desk.work("case.close") as work:
        case = work.cases.get(subjects["assistance"])  # type: ignore[arg-type]  # it is a case code
        work.cases.update(replace(case, status="closed"))
        work.commit()
    services.directory.suspend(subjects["provider"], "It was empty.")  # type: ignore[arg-type]  # it is the id of a service
    services.directory.lift(LiftSuspension(subjects["lift_suspension"], "It was a mistake."))  # type: ignore[arg-type]  # as above
    services.staff.leave(subjects["agreement"])  # type: ignore[arg-type]  # it is the id of a colleague


def _is_choice(form: QWidget, name: str) -> bool:
    field = form.findChild(QWidget, name)
    return isinstance(field, QComboBox | QAbstractButton | QListWidget | QAbstractSpinBox) and field.isEnabled()


def _change(field: QWidget) -> None:
    for kind, change in CHANGES.items():
        if isinstance(field, kind):
            change(field)
            return


CHANGES: dict[type[QWidget], Callable[[Any], object]] = {
    QLineEdit: lambda field: field.setText("نص typed"),
    QPlainTextEdit: lambda field: field.setPlainText("two\nlines"),
    QComboBox: lambda field: field.setCurrentIndex(field.count() - 1),
    QDateEdit: lambda field: field.setDate(QDate(2026, 6, 1)),
    QTimeEdit: lambda field: field.setTime(QTime(16, 45)),
    QSpinBox: lambda field: field.setValue(field.maximum()),
    QDoubleSpinBox: lambda field: field.setValue(37.5),
    QAbstractButton: lambda field: field.setChecked(not field.isChecked()),
}


def _takes_text(compiled: Callable[[], object], qtbot: QtBot) -> bool:
    host = QDialog()
    try:
        compiled().setupUi(host)  # type: ignore[attr-defined]  # every compiled form has it
    except AttributeError:
        return False  # the main window is no form
    lines = [one for one in host.findChildren(QLineEdit) if not one.isReadOnly()]
    texts = [one for one in host.findChildren(QPlainTextEdit) if not one.isReadOnly()]
    host.deleteLater()
    return any(not one.objectName().startswith("qt_") for one in (*lines, *texts))
