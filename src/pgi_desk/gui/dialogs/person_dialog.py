"""A new person: first the question whether anything may be written down."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import SafeContact
from pgi_desk.domain.reporting_duty import ReportingDuty
from pgi_desk.gui.dialogs.alike_fields import AlikeFields
from pgi_desk.gui.dialogs.consent_fields import ConsentFields
from pgi_desk.gui.forms.ui_person_dialog import Ui_PersonDialog
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.field_problems import FieldProblems
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.consents import ConsentEntry
from pgi_desk.services.people import PersonEntry


class PersonDialog(QDialog):
    """Collects a new person; what was typed stays until it is saved or thrown away on purpose."""

    saved = Signal()
    recorded = Signal(str)  # the code of the new case

    def __init__(self, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_PersonDialog()
        self._ui.setupUi(self)
        self._more_languages: tuple[str, ...] = ()
        self._consent = ConsentFields(self._ui, labels)
        self.alike = AlikeFields(self._ui, self)
        self._problems = FieldProblems(self._consent_problems(), self._ui.scroll)
        self._fill(labels)
        self._ui.cancelButton.clicked.connect(self.reject)
        self._ui.saveButton.clicked.connect(self.saved)

    def correct(self, entry: PersonEntry) -> None:
        """Show an identity for correction; consent and case are not asked again."""
        ui, contact = self._ui, entry.safe_contact
        self.setWindowTitle(self.tr("Correct identity"))
        ui.titleLabel.setText(self.tr("Correct identity"))
        ui.saveButton.setText(self.tr("&Save correction"))
        ui.identityGroup.setTitle(self.tr("Who is it? One name or a nickname is enough"))
        ui.contactGroup.setTitle(self.tr("How can the person be reached safely?"))
        ui.consentGroup.hide()
        ui.caseGroup.hide()
        texts = {
            ui.givenNameEdit: entry.given_name,
            ui.familyNameEdit: entry.family_name,
            ui.otherNamesEdit: entry.other_names,
            ui.nicknameEdit: entry.nickname,
            ui.birthEdit: entry.birth.as_text(),
            ui.citizenshipEdit: entry.citizenship,
            ui.accessEdit: entry.access_needs,
            ui.contactEdit: contact.value,
            ui.hoursEdit: contact.hours,
            ui.phraseEdit: contact.code_phrase,
            ui.whoEdit: contact.who_may_answer,
        }
        for field, text in texts.items():
            field.setText(text)
        ui.disputedCheck.setChecked(entry.age_disputed)
        ui.messageCheck.setChecked(contact.leave_message)
        choose(ui.ageGroupCombo, entry.stated_age_group)
        choose(ui.sexCombo, entry.sex)
        self._choose_gender(entry.gender)
        choose(ui.speaksCombo, entry.languages[0] if entry.languages else "")
        choose(ui.channelCombo, contact.channel)
        self._more_languages = entry.languages[1:]

    def begin_with(self, nickname: str, area: str, need: str) -> None:
        """Put in what is known from an earlier meeting; the person may change or take back any of it."""
        self._ui.nicknameEdit.setText(nickname)
        self._ui.areaEdit.setText(area)
        self._ui.needEdit.setPlainText(need)

    def show_limits(self, duty: ReportingDuty) -> None:
        """Show what is read to the person before anything is told."""
        self._consent.show_limits(duty)

    def consent(self, entry: ConsentEntry) -> ConsentEntry:
        """Return the answer about keeping a record."""
        return self._consent.applied_to(entry)

    def identity(self) -> PersonEntry:
        """Return the identity as typed; raises InvalidEntry for a birth date that is none."""
        ui = self._ui
        return PersonEntry(
            given_name=ui.givenNameEdit.text(),
            family_name=ui.familyNameEdit.text(),
            other_names=ui.otherNamesEdit.text(),
            nickname=ui.nicknameEdit.text(),
            birth=PartialDate.from_text(ui.birthEdit.text()),
            stated_age_group=chosen_code(ui.ageGroupCombo),
            age_disputed=ui.disputedCheck.isChecked(),
            sex=chosen_code(ui.sexCombo),
            gender=chosen_code(ui.genderCombo),
            languages=tuple(code for code in (chosen_code(ui.speaksCombo), *self._more_languages) if code),
            citizenship=ui.citizenshipEdit.text(),
            access_needs=ui.accessEdit.text(),
            safe_contact=SafeContact(
                channel=chosen_code(ui.channelCombo),
                value=ui.contactEdit.text(),
                hours=ui.hoursEdit.text(),
                code_phrase=ui.phraseEdit.text(),
                who_may_answer=ui.whoEdit.text(),
                leave_message=ui.messageCheck.isChecked(),
            ),
        )

    def case_texts(self) -> tuple[str, str, str, str]:
        """Return case type, need, area and legal basis."""
        ui = self._ui
        case_type, basis = chosen_code(ui.caseTypeCombo), chosen_code(ui.basisCombo)
        return case_type, ui.needEdit.toPlainText(), ui.areaEdit.text(), basis

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and where."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        fields: dict[str, QWidget] = {
            "given_name": ui.givenNameEdit,
            "family_name": ui.familyNameEdit,
            "nickname": ui.nicknameEdit,
            "birth": ui.birthEdit,
            "date": ui.birthEdit,
            "need": ui.needEdit,
            "area": ui.areaEdit,
            "safe_contact": ui.contactEdit,
        }
        point_at(fields, field)

    def show_consent_problems(self, problems: Iterable[tuple[str, str]]) -> None:
        """Show what is in the way of the consent at its fields, and go to the first of them."""
        elsewhere = self._problems.show(problems, go_there=True)
        self.show_problem("\n".join(elsewhere))

    def show_busy(self, busy: bool) -> None:
        """Keep the button from being pressed twice."""
        self._ui.saveButton.setEnabled(not busy)

    def _consent_problems(self) -> dict[str, QLabel]:
        ui = self._ui
        return {
            "limits": ui.explainedProblem,
            "explained": ui.explainedProblem,
            "decision": ui.decisionProblem,
            "given_by": ui.givenByProblem,
            "mature": ui.givenByProblem,
            "assent": ui.assentProblem,
            "caregiver": ui.caregiverProblem,
            "place": ui.placeProblem,
        }

    def _fill(self, labels: Labels) -> None:
        ui = self._ui
        fill(ui.basisCombo, labels.choices("legal_bases"), chosen="consent")
        fill(ui.ageGroupCombo, labels.choices("age_groups"), empty="–")
        fill(ui.sexCombo, labels.choices("sexes"), chosen="not_stated")
        fill(ui.genderCombo, labels.choices("genders"), empty=self.tr("Not stated"))
        fill(ui.speaksCombo, labels.choices("languages"), empty="–")
        fill(ui.caseTypeCombo, labels.choices("case_types"))
        fill(ui.channelCombo, labels.choices("contact_channels"), empty=self.tr("Not asked yet"))

    def _choose_gender(self, code: str) -> None:
        """Choose a gender; one that the list does not have stays as it is on record."""
        combo = self._ui.genderCombo
        if code and combo.findData(code) < 0:
            combo.addItem(code, code)
        choose(combo, code)
