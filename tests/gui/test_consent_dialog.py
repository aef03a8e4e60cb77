"""The consent dialog: what is read first, the rules for children, and each refusal at its field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import PrintingFailed
from pgi_desk.domain.partial_date import DatePrecision, PartialDate
from pgi_desk.domain.reporting_duty import ReportingDuty
from pgi_desk.gui.dialogs.consent_presenter import ConsentRequest, open_consent_dialog
from pgi_desk.gui.dialogs.person_presenter import open_person_dialog
from pgi_desk.gui.dialogs.reporting_duty_presenter import open_reporting_duty_dialog
from pgi_desk.gui.pages.people_page import PeoplePage
from pgi_desk.gui.pages.people_presenter import PeoplePresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, decide, record_person
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.letter_outputs import MemoryPrinters

DUTY = ReportingDuty(
    "Teachers", "suspected abuse", "the child-protection authority", 24, "no", "a fine", "Act 4", date(2026, 6, 1)
)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.resize(1000, 700)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def label(dialog: QWidget, name: str) -> str:
    found = child(dialog, QLabel, name)
    return found.text() if found.isVisibleTo(dialog) else ""


def reads_out(dialog: QWidget, text: str) -> bool:
    return text in label(dialog, "limitsLabel")


def tick(dialog: QWidget, *names: str) -> None:
    for name in names:
        child(dialog, QCheckBox, name).setChecked(True)


def tick_explained(dialog: QWidget) -> None:
    for check in child(dialog, QWidget, "explainedBox").findChildren(QCheckBox):
        check.setChecked(True)


def choose(dialog: QWidget, name: str, code: str) -> None:
    combo = child(dialog, QComboBox, name)
    combo.setCurrentIndex(combo.findData(code))


def save(dialog: QWidget) -> None:
    child(dialog, QPushButton, "saveButton").click()


def closed(dialog: QDialog) -> bool:
    return not isValid(dialog) or not dialog.isVisible()


class TestLimits:
    def test_an_unclear_law_is_said_in_careful_words(
        self, parent: QWidget, surroundings: Surroundings, records: Records, qtbot: QtBot
    ) -> None:
        dialog = open_consent_dialog(parent, surroundings, ConsentRequest(records.case_code, 30))
        qtbot.waitUntil(lambda: "NOT YET CLARIFIED" in label(dialog, "limitsLabel"))
        assert "do not tell us details" in label(dialog, "limitsLabel")
        assert "Court order" in label(dialog, "limitsLabel")
        dialog.reject()

    def test_the_law_of_the_country_is_read_out(
        self, parent: QWidget, surroundings: Surroundings, records: Records, services: ServiceSet, qtbot: QtBot
    ) -> None:
        services.reporting_duty.keep(DUTY)
        for dialog in (
            open_consent_dialog(parent, surroundings, ConsentRequest(records.case_code, 30)),
            open_person_dialog(parent, surroundings),
        ):
            qtbot.waitUntil(partial(reads_out, dialog, "suspected abuse"))
            shown = label(dialog, "limitsLabel")
            for part in ("Teachers", "the child-protection authority", "24", "not for adults", "a fine", "Act 4"):
                assert part in shown
            assert "NOT YET" not in shown
            dialog.reject()

    def test_nothing_else_is_ticked_before_the_limits(
        self, parent: QWidget, surroundings: Surroundings, records: Records
    ) -> None:
        dialog = open_consent_dialog(parent, surroundings, ConsentRequest(records.case_code, 30))
        boxes = child(dialog, QWidget, "explainedBox").findChildren(QCheckBox)
        assert boxes[0].objectName() == "check_limits_of_confidentiality"
        assert [box.isEnabled() for box in boxes] == [True] + [False] * 13
        assert "first" in boxes[1].toolTip()
        boxes[0].setChecked(True)
        assert all(box.isEnabled() for box in boxes)
        assert all(box.toolTip().endswith(".") for box in boxes)  # what it means, as it is read to the person
        choose(dialog, "purposeCombo", "C3_services")
        assert child(dialog, QGroupBox, "answerGroup").title() == "2. The answer"
        choose(dialog, "purposeCombo", "C4_referral")
        assert child(dialog, QGroupBox, "answerGroup").title() == "3. The answer"
        dialog.reject()


class TestRefusals:
    def test_each_refusal_stands_at_its_field_and_goes_when_it_is_put_right(
        self, parent: QWidget, surroundings: Surroundings, records: Records, services: ServiceSet, qtbot: QtBot
    ) -> None:
        dialog = open_consent_dialog(parent, surroundings, ConsentRequest(records.case_code, 32))
        choose(dialog, "purposeCombo", "C3_services")
        child(dialog, QLineEdit, "interpreterEdit").setText("MD 4")
        child(dialog, QCheckBox, "privateCheck").setChecked(False)
        save(dialog)
        qtbot.waitUntil(lambda: "limits" in label(dialog, "limitsProblem"))
        assert "every item" in label(dialog, "explainedProblem")
        assert "private place" in label(dialog, "placeProblem")
        assert label(dialog, "problemLabel") == ""
        tick_explained(dialog)
        assert label(dialog, "limitsProblem") == label(dialog, "explainedProblem") == ""
        tick(dialog, "privateCheck")
        assert label(dialog, "placeProblem") == ""
        assert child(dialog, QLineEdit, "interpreterEdit").text() == "MD 4"
        save(dialog)
        qtbot.waitUntil(lambda: closed(dialog))
        assert [row.purpose for row in services.consents.ledger(records.case_code)] == ["C2_record", "C3_services"]

    def test_nothing_is_said_before_somebody_tried(
        self, parent: QWidget, surroundings: Surroundings, records: Records
    ) -> None:
        dialog = open_consent_dialog(parent, surroundings, ConsentRequest(records.case_code, 32))
        choose(dialog, "purposeCombo", "C3_services")
        tick(dialog, "capacityCheck")
        assert label(dialog, "capacityProblem") == ""
        dialog.reject()

    def test_the_first_refusal_is_brought_into_view(
        self, parent: QWidget, surroundings: Surroundings, records: Records, qtbot: QtBot
    ) -> None:
        dialog = open_consent_dialog(
            parent, surroundings, ConsentRequest(records.case_code, 32, ConsentPurpose.SERVICES)
        )
        dialog.resize(700, 500)
        tick_explained(dialog)
        child(dialog, QCheckBox, "privateCheck").setChecked(False)
        scroll = child(dialog, QScrollArea, "scroll")
        save(dialog)
        shown = child(dialog, QLabel, "placeProblem")
        qtbot.waitUntil(lambda: 0 <= shown.mapTo(scroll, QPoint(0, 0)).y() <= scroll.viewport().height())
        dialog.reject()


class TestChildren:
    def test_the_rule_for_the_age_is_shown_and_a_disputed_age_takes_the_younger_one(
        self, parent: QWidget, surroundings: Surroundings, services: ServiceSet, qtbot: QtBot
    ) -> None:
        code = record_person(
            services, given_name="Oriel", birth=PartialDate(DatePrecision.YEAR, 2013), age_disputed=True
        )
        dialog = open_consent_dialog(parent, surroundings, ConsentRequest(code, 12))
        qtbot.waitUntil(lambda: "in dispute" in label(dialog, "ruleLabel"))
        assert "12 to 14 years" in label(dialog, "ruleLabel")
        assert "asked for assent" in label(dialog, "ruleLabel")
        dialog.reject()

    def test_an_adult_sees_no_question_about_children(
        self, parent: QWidget, surroundings: Surroundings, records: Records
    ) -> None:
        dialog = open_consent_dialog(parent, surroundings, ConsentRequest(records.case_code, 32))
        for name in ("assentCombo", "caregiverCombo"):
            assert not child(dialog, QComboBox, name).isVisibleTo(dialog)
        assert label(dialog, "ruleLabel") == ""
        dialog.reject()

    @pytest.mark.parametrize("new_person", [False, True])
    def test_a_caregiver_who_may_be_involved_cannot_be_chosen(
        self,
        parent: QWidget,
        surroundings: Surroundings,
        records: Records,
        new_person: bool,  # a parameter of the test
    ) -> None:
        request = ConsentRequest(records.child_code, 13)
        dialog: QDialog = open_person_dialog(parent, surroundings)
        if not new_person:
            dialog.reject()
            dialog = open_consent_dialog(parent, surroundings, request)
        choose(dialog, "givenByCombo", "caregiver")
        choose(dialog, "caregiverCombo", "implicated")
        combo = child(dialog, QComboBox, "givenByCombo")
        assert combo.currentData() == "best_interest_panel"
        closed_choice = combo.model().index(combo.findData("caregiver"), 0)
        assert not closed_choice.flags() & closed_choice.flags().ItemIsEnabled
        choose(dialog, "caregiverCombo", "present")
        assert closed_choice.flags() & closed_choice.flags().ItemIsEnabled
        dialog.reject()

    def test_a_panel_is_refused_until_two_people_decided(
        self, parent: QWidget, surroundings: Surroundings, records: Records, services: ServiceSet, qtbot: QtBot
    ) -> None:
        request = ConsentRequest(records.child_code, 13, ConsentPurpose.SERVICES)
        dialog = open_consent_dialog(parent, surroundings, request)
        tick_explained(dialog)
        choose(dialog, "caregiverCombo", "implicated")
        choose(dialog, "givenByCombo", "best_interest_panel")
        choose(dialog, "assentCombo", "yes")
        save(dialog)
        qtbot.waitUntil(lambda: "Two people" in label(dialog, "givenByProblem"))
        decide(services, records.child_code)
        save(dialog)
        qtbot.waitUntil(lambda: closed(dialog))


def test_only_a_focal_point_says_why_a_place_counts(
    parent: QWidget, surroundings: Surroundings, records: Records, services: ServiceSet, qtbot: QtBot
) -> None:
    dialog = open_consent_dialog(parent, surroundings, ConsentRequest(records.case_code, 32, ConsentPurpose.SERVICES))
    tick_explained(dialog)
    child(dialog, QCheckBox, "privateCheck").setChecked(False)
    reason = child(dialog, QLineEdit, "placeEdit")
    qtbot.waitUntil(reason.isEnabled)
    reason.setText("The only room; the door was closed.")
    save(dialog)
    qtbot.waitUntil(lambda: closed(dialog))
    assert services.cases.view(records.case_code).standing.of(ConsentPurpose.SERVICES).state == "usable"


def test_the_legal_basis_and_what_is_withheld_from_whom_are_kept(
    parent: QWidget, surroundings: Surroundings, records: Records, services: ServiceSet, qtbot: QtBot
) -> None:
    request = ConsentRequest(
        records.case_code, 32, ConsentPurpose.REFERRAL, (records.clinic, "Clinic"), ("case_code", "name")
    )
    dialog = open_consent_dialog(parent, surroundings, request)
    tick_explained(dialog)
    child(dialog, QCheckBox, "check_name").setChecked(False)
    child(dialog, QLineEdit, "withheldFromEdit").setText("her uncle")
    choose(dialog, "withholdingCombo", "fear")
    choose(dialog, "basisCombo", "vital_interest")
    save(dialog)
    qtbot.waitUntil(lambda: closed(dialog))
    kept = services.desk.queries.consents(records.case_code)[-1]
    assert (kept.withheld_from, kept.withholding_reason, kept.legal_basis) == ("her uncle", "fear", "vital_interest")


class TestReportingDutyDialog:
    def test_half_a_law_is_refused_at_the_field_and_a_whole_one_is_kept(
        self, parent: QWidget, surroundings: Surroundings, services: ServiceSet, qtbot: QtBot
    ) -> None:
        dialog = open_reporting_duty_dialog(parent, surroundings)
        qtbot.waitUntil(lambda: "Not yet clarified" in label(dialog, "stateLabel"))
        child(dialog, QLineEdit, "whoEdit").setText("Teachers")
        save(dialog)
        qtbot.waitUntil(lambda: "half a law" in label(dialog, "whatProblem"))
        assert child(dialog, QLineEdit, "whoEdit").text() == "Teachers"
        dialog.show_duty(DUTY)
        child(dialog, QLineEdit, "checkedEdit").setText("1 June")
        save(dialog)
        assert "like 2026-06-15" in label(dialog, "checkedProblem")
        child(dialog, QLineEdit, "checkedEdit").setText("2026-06-01")
        save(dialog)
        qtbot.waitUntil(lambda: closed(dialog))
        assert services.reporting_duty.profile() == DUTY


class TestFormOnPaper:
    @pytest.fixture
    def printers(self) -> MemoryPrinters:
        return MemoryPrinters()

    @pytest.fixture
    def dialog(
        self, parent: QWidget, surroundings: Surroundings, records: Records, printers: MemoryPrinters, qtbot: QtBot
    ) -> QDialog:
        around = replace(surroundings, outputs=printers.outputs())
        asked = open_consent_dialog(parent, around, ConsentRequest(records.case_code, 32, ConsentPurpose.SERVICES))
        tick_explained(asked)
        child(asked, QPushButton, "formButton").click()
        (form,) = asked.findChildren(QDialog)
        qtbot.waitUntil(child(form, QPushButton, "printButton").isEnabled)
        qtbot.addWidget(asked)
        return form

    def test_what_is_shown_is_what_is_printed_and_it_is_logged(
        self, dialog: QDialog, printers: MemoryPrinters, services: ServiceSet, records: Records, qtbot: QtBot
    ) -> None:
        pages = [one for one in dialog.findChildren(QLabel) if not one.pixmap().isNull()]
        assert len(pages) == 2
        child(dialog, QSpinBox, "copiesSpin").setValue(2)
        child(dialog, QPushButton, "printButton").click()
        qtbot.waitUntil(lambda: closed(dialog))
        ((queue, copies, pdf),) = printers.printed
        assert (queue, copies, pdf[:5]) == ("Office", 2, b"%PDF-")
        newest = services.audit.page()[0]
        assert (newest.action, newest.case_code) == ("consent.form", records.case_code)

    def test_a_blank_one_in_another_language_belongs_to_no_case(
        self, dialog: QDialog, printers: MemoryPrinters, services: ServiceSet, qtbot: QtBot
    ) -> None:
        choose(dialog, "languageCombo", "ar")
        child(dialog, QCheckBox, "blankCheck").setChecked(True)
        qtbot.waitUntil(child(dialog, QPushButton, "printButton").isEnabled)
        child(dialog, QPushButton, "printButton").click()
        qtbot.waitUntil(lambda: closed(dialog))
        newest = services.audit.page()[0]
        assert newest.case_code == ""
        assert '"blank": true' in newest.detail
        assert '"language": "ar"' in newest.detail

    def test_a_printer_that_fails_is_said_and_the_form_stays(
        self, dialog: QDialog, printers: MemoryPrinters, services: ServiceSet, qtbot: QtBot
    ) -> None:
        printers.problem = PrintingFailed(detail="paper jam")
        child(dialog, QPushButton, "printButton").click()
        qtbot.waitUntil(lambda: "paper jam" in label(dialog, "problemLabel"))
        assert '"failed"' in services.audit.page()[0].detail
        assert child(dialog, QPushButton, "printButton").isEnabled()
        dialog.reject()

    def test_a_file_is_saved_only_after_a_warning(
        self, dialog: QDialog, prompts: FakePrompts, tmp_path: Path, services: ServiceSet, qtbot: QtBot
    ) -> None:
        prompts.answer_yes = False
        child(dialog, QPushButton, "saveButton").click()
        assert "everybody who can open its folder" in prompts.asked[0]
        prompts.answer_yes, prompts.new_file = True, tmp_path / "form"
        child(dialog, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: closed(dialog))
        assert (tmp_path / "form.pdf").read_bytes()[:5] == b"%PDF-"
        assert '"saved"' in services.audit.page()[0].detail

    def test_without_a_way_out_it_is_not_offered(
        self, parent: QWidget, surroundings: Surroundings, records: Records
    ) -> None:
        asked = open_consent_dialog(parent, surroundings, ConsentRequest(records.case_code, 32))
        assert not child(asked, QPushButton, "formButton").isVisibleTo(asked)
        asked.reject()

    def test_a_blank_one_is_printed_from_the_list_of_people_without_any_case(
        self, surroundings: Surroundings, printers: MemoryPrinters, services: ServiceSet, qtbot: QtBot
    ) -> None:
        page = PeoplePage()
        qtbot.addWidget(page)
        page.show()
        PeoplePresenter(page, replace(surroundings, outputs=printers.outputs()))
        child(page, QPushButton, "formButton").click()
        (form,) = page.findChildren(QDialog)
        assert child(form, QCheckBox, "blankCheck").isChecked()
        assert not child(form, QCheckBox, "blankCheck").isEnabled()
        qtbot.waitUntil(child(form, QPushButton, "printButton").isEnabled)
        child(form, QPushButton, "printButton").click()
        qtbot.waitUntil(lambda: closed(form))
        assert len(printers.printed) == 1
        assert services.audit.page()[0].case_code == ""
