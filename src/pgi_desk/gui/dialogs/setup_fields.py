"""The fields of setting up: what was typed, read out and put back, and which field a refusal is about."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

from pgi_desk.gui.forms.ui_setup_dialog import Ui_SetupDialog
from pgi_desk.gui.setup_steps import Answers, Start, Step
from pgi_desk.gui.widgets.date_field import day_of, set_day


class SetupFields:
    """Reads answers from the form and shows them in it; passphrases are not among them."""

    def __init__(self, form: Ui_SetupDialog) -> None:
        self._form = form
        self._dated = False
        self.starts: dict[Start, QRadioButton] = {
            Start.NEW: form.newRadio,
            Start.OPEN: form.openRadio,
            Start.RESTORE: form.restoreRadio,
            Start.DEMO: form.demoRadio,
        }
        self.languages: dict[str, QRadioButton] = {
            "en": form.englishRadio,
            "fr": form.frenchRadio,
            "es": form.spanishRadio,
            "ar": form.arabicRadio,
        }
        self.pages: dict[Step, QWidget] = {
            Step.LANGUAGE: form.languagePage,
            Step.START: form.startPage,
            Step.BRANCH: form.branchPage,
            Step.KEYS: form.keysPage,
            Step.BACKUP: form.backupPage,
        }

    def read(self) -> Answers:
        """Return what stands in the form."""
        form = self._form
        return Answers(
            start=next(start for start, radio in self.starts.items() if radio.isChecked()),
            branch_name=form.branchEdit.text(),
            branch_lines=form.linesEdit.toPlainText(),
            branch_phone=form.phoneEdit.text(),
            branch_contact=form.contactEdit.text(),
            coordinator=form.coordinatorEdit.text(),
            agreed=form.agreedCheck.isChecked(),
            agreed_on=day_of(form.agreedDate) if self._dated else None,
            file=form.fileEdit.text().strip(),
            sheets_at_once=form.sheetsCheck.isChecked(),
            backup_folder=form.folderEdit.text().strip(),
        )

    def show(self, answers: Answers) -> None:
        """Put answers into the form."""
        form = self._form
        self.starts[answers.start].setChecked(True)
        form.branchEdit.setText(answers.branch_name)
        form.linesEdit.setPlainText(answers.branch_lines)
        form.phoneEdit.setText(answers.branch_phone)
        form.contactEdit.setText(answers.branch_contact)
        form.coordinatorEdit.setText(answers.coordinator)
        form.agreedCheck.setChecked(answers.agreed)
        if answers.agreed_on is not None:
            set_day(form.agreedDate, answers.agreed_on)
            self._dated = True
        form.fileEdit.setText(answers.file)
        form.sheetsCheck.setChecked(answers.sheets_at_once)
        form.folderEdit.setText(answers.backup_folder)

    def problems(self) -> dict[str, QLabel]:
        """Return where the sentence of a refusal stands, by the field that it is about."""
        form = self._form
        return {
            "branch_name": form.branchProblem,
            "branch_lines": form.linesProblem,
            "branch_phone": form.phoneProblem,
            "branch_contact": form.contactProblem,
            "coordinator": form.coordinatorProblem,
            "file": form.fileProblem,
            "signed_on": form.agreedProblem,
            "passphrase": form.passphraseProblem,
            "folder": form.folderProblem,
        }

    def controls(self) -> dict[str, QWidget]:
        """Return where the cursor goes, by the field that a refusal is about."""
        form = self._form
        return {
            "branch_name": form.branchEdit,
            "branch_lines": form.linesEdit,
            "branch_phone": form.phoneEdit,
            "branch_contact": form.contactEdit,
            "coordinator": form.coordinatorEdit,
            "file": form.fileEdit,
            "signed_on": form.agreedDate,
            "passphrase": form.ownEdit if form.ownCheck.isChecked() else form.repeatEdit,
            "folder": form.folderEdit,
        }

    def first(self, step: Step) -> QWidget:
        """Return the field in which a step begins."""
        if step is Step.LANGUAGE:
            return next((one for one in self.languages.values() if one.isChecked()), self._form.englishRadio)
        if step is Step.START:
            return next(one for one in self.starts.values() if one.isChecked())
        named = {Step.BRANCH: "branch_name", Step.KEYS: "passphrase", Step.BACKUP: "folder"}
        return self.controls()[named[step]]
