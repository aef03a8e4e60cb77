"""Collects the report about the program, shows it, and saves exactly what was shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.staff import Permission
from pgi_desk.gui.dialogs.diagnostics_dialog import DiagnosticsDialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.last_errors import last_errors
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.this_machine import this_machine, this_window
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.diagnostics import Diagnosis
from pgi_desk.services.read_models import VerifyReport

RowCounts = Callable[[], Mapping[str, int]]


class DiagnosticsPresenter(Presenter):
    """Figures are read in the writing lane, the rest of the report in the reading lane."""

    def __init__(self, dialog: DiagnosticsDialog, surroundings: Surroundings, row_counts: RowCounts) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._rows: Mapping[str, int] = {}
        self._check: VerifyReport | None = None
        self._diagnosis: Diagnosis | None = None
        dialog.offer_check(self.services.desk.may(Permission.READ_AUDIT))
        dialog.check_wanted.connect(self._check_file)
        dialog.save_wanted.connect(self._save)
        self.do(row_counts, self._counted, self._failed)

    def _counted(self, rows: Mapping[str, int]) -> None:
        self._rows = rows
        self._collect()

    def _collect(self) -> None:
        machine, window = this_machine(), this_window(self.labels.language)
        report = self.services.diagnostics.report
        self.read(partial(report, machine, window, last_errors(), self._rows, self._check), self._show)

    def _show(self, diagnosis: Diagnosis) -> None:
        self._diagnosis = diagnosis
        self._dialog.show_text(diagnosis.text())
        self._dialog.show_busy(False)

    def _check_file(self) -> None:
        self._dialog.show_busy(True)
        self.do(partial(self.services.audit.verify, self.around.jobs.stopping), self._checked, self._failed)

    def _checked(self, check: VerifyReport) -> None:
        self._check = check
        self._collect()

    def _save(self) -> None:
        outputs, kind = self.around.outputs, self.tr("Text files (*.txt)")
        path = self.around.prompts.choose_new_file(self.tr("Save the report"), "pgi-desk-report.txt", kind)
        if path is None or outputs is None or self._diagnosis is None:
            return
        self._dialog.show_busy(True)
        output = outputs.to_file(path if path.suffix else path.with_suffix(".txt"))
        self.do(
            partial(self.services.diagnostics.save, self._diagnosis, output),
            partial(self._saved, path.name),
            self._failed,
        )

    def _saved(self, name: str, _changes: ChangeSet) -> None:
        text = self.tr(
            "{file} holds what you read, and nothing else. Everybody who can open its folder can read it: give it only"
            " to whoever helps you, and delete it afterwards. That it was saved is in the audit trail."
        )
        self._dialog.accept()
        self.around.prompts.tell(self.tr("The report was saved"), text.replace("{file}", isolated(name)))

    def _failed(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(message(error))


def open_diagnostics_dialog(parent: QWidget, surroundings: Surroundings, row_counts: RowCounts) -> DiagnosticsDialog:
    """Open the dialog over the window and return it."""
    dialog = DiagnosticsDialog(parent)
    DiagnosticsPresenter(dialog, surroundings, row_counts)
    dialog.open()
    return dialog
