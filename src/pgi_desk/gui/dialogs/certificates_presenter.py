"""Lists erasures and opens the copy of a certificate."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.code_list import CodeList
from pgi_desk.gui.dialogs.certificates_dialog import CertificatesDialog
from pgi_desk.gui.dialogs.data_paper_presenter import open_certificate_copy_dialog
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.messages import message
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.erasure_copies import PastErasure


class CertificatesPresenter(Presenter):
    """Presents what stays of erasures."""

    def __init__(self, dialog: CertificatesDialog, surroundings: Surroundings, outputs: LetterOutputs) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._outputs = outputs
        self._model = RowTable[PastErasure](self._columns(), dialog)
        dialog.use_model(self._model)
        dialog.find_wanted.connect(self._find)
        dialog.copy_wanted.connect(self._copy)
        self._find("")

    def _find(self, code: str) -> None:
        self._dialog.show_problem("")
        self.do(partial(self.services.erasure_copies.past, code), self._show, self._refused)

    def _copy(self, digest: str) -> None:
        open_certificate_copy_dialog(self._dialog, self.around, self._outputs, digest)

    def _show(self, found: tuple[PastErasure, ...]) -> None:
        self._model.show_rows(found)
        if not found:
            self._dialog.show_problem(self.tr("No erasure fits."))

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))

    def _columns(self) -> list[TableColumn[PastErasure]]:
        labels, reasons = self.labels, self.services.desk.content.list("erasing_reasons")
        return [
            TableColumn(self.tr("Mark"), lambda row: row.mark),
            TableColumn(self.tr("Erased on"), lambda row: labels.day(row.erased_on)),
            TableColumn(self.tr("Ground"), partial(_ground, labels, reasons)),
            TableColumn(self.tr("Records"), lambda row: labels.number(row.rows)),
        ]


def _ground(labels: Labels, known: CodeList, row: PastErasure) -> str:
    return labels.code("erasing_reasons" if row.reason in known else "paper_words", row.reason)


def open_certificates_dialog(parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs) -> CertificatesDialog:
    """Open the dialog over a page and return it."""
    dialog = CertificatesDialog(parent)
    CertificatesPresenter(dialog, surroundings, outputs)
    dialog.open()
    return dialog
