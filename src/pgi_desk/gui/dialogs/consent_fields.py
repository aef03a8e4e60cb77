"""The questions of a consent that several forms ask: who gave it, how, in which language, what was explained."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from pgi_desk.domain.consent_entry import LIMITS
from pgi_desk.domain.person import counts_as_child
from pgi_desk.domain.reporting_duty import ReportingDuty
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.limits_text import limits_text
from pgi_desk.gui.widgets.check_list import CheckList
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.whole_label import WholeLabel
from pgi_desk.services.consents import ConsentEntry


class ConsentForm(Protocol):
    """The controls that such a form has, under the same names."""

    decisionCombo: QComboBox
    givenByCombo: QComboBox
    assentCombo: QComboBox
    caregiverCombo: QComboBox
    modeCombo: QComboBox
    languageCombo: QComboBox
    interpreterEdit: QLineEdit
    privateCheck: QCheckBox
    explainedBox: QWidget
    limitsLabel: WholeLabel


class ConsentFields:
    """Fills these controls and reads them back; the limits of confidentiality are explained before the rest."""

    def __init__(self, form: ConsentForm, labels: Labels) -> None:
        self._form = form
        self._labels = labels
        self.explained = CheckList(form.explainedBox)
        # The limits are read before the person tells anything (domain standards 5.5).
        items = sorted(labels.choices("explained_items"), key=lambda one: one[0] != LIMITS)
        self.explained.offer(items)
        self.explained.box(LIMITS).toggled.connect(self._open_the_rest)
        form.limitsLabel.setTextFormat(Qt.TextFormat.PlainText)  # what a coordinator wrote is never read as markup
        self._open_the_rest()
        fill(form.decisionCombo, [one for one in labels.choices("consent_decisions") if one[0] != "withdrawn"])
        fill(form.givenByCombo, labels.choices("consent_given_by"))
        fill(form.assentCombo, labels.choices("assent"), chosen="na")
        fill(form.caregiverCombo, labels.choices("caregiver_situations"), empty="–")
        fill(form.modeCombo, labels.choices("consent_modes"), chosen="oral")
        fill(form.languageCombo, labels.choices("languages"), chosen=labels.language)
        form.caregiverCombo.currentIndexChanged.connect(self._keep_from_asking)

    def show_limits(self, duty: ReportingDuty) -> None:
        """Show what is read to the person before anything is told."""
        self._form.limitsLabel.setText(limits_text(self._labels, duty))

    def show_for_age(self, age: int | None) -> None:
        """Offer the questions about a child only where a child may be concerned."""
        child = counts_as_child(age)
        for control in (self._form.assentCombo, self._form.caregiverCombo):
            control.setEnabled(child)
        if not child:
            choose(self._form.givenByCombo, "self")

    def applied_to(self, entry: ConsentEntry) -> ConsentEntry:
        """Return the entry with what was answered."""
        form, explained = self._form, self.explained.ticked()
        return replace(
            entry,
            decision=chosen_code(form.decisionCombo),
            given_by=chosen_code(form.givenByCombo),
            assent=chosen_code(form.assentCombo),
            caregiver_situation=chosen_code(form.caregiverCombo),
            mode=chosen_code(form.modeCombo),
            language=chosen_code(form.languageCombo),
            interpreter=form.interpreterEdit.text(),
            explained_items=explained,
            place_private=form.privateCheck.isChecked(),
        )

    def _keep_from_asking(self) -> None:
        """A caregiver who may be involved in the harm is never asked: the choice is closed (domain standards 5.3)."""
        combo = self._form.givenByCombo
        involved = self._form.caregiverCombo.isEnabled() and chosen_code(self._form.caregiverCombo) == "implicated"
        model, place = combo.model(), combo.findData("caregiver")
        if isinstance(model, QStandardItemModel) and place >= 0:
            why = QCoreApplication.translate("ConsentFields", "Never asked: may be involved in the harm")
            model.item(place).setEnabled(not involved)
            model.item(place).setData(why if involved else "", Qt.ItemDataRole.ToolTipRole)
        if involved and chosen_code(combo) == "caregiver":
            choose(combo, "best_interest_panel")

    def _open_the_rest(self) -> None:
        read = self.explained.box(LIMITS).isChecked()
        why = QCoreApplication.translate("ConsentFields", "Read the limits of confidentiality first.")
        for code in (*self.explained.ticked(), *self.explained.not_ticked()):
            box, open_now = self.explained.box(code), read or code == LIMITS
            box.setEnabled(open_now)
            # What is read to the person, so that everybody explains the same.
            box.setToolTip(self._labels.text_in("explained_items", code, "plain") if open_now else why)
