"""What of readiness is printed, in which language, and where it goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_readiness_print_dialog import Ui_ReadinessPrintDialog
from pgi_desk.gui.widgets.check_list import CheckList
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.services.readiness_content import ADVICE


class ReadinessPrintDialog(QDialog):
    """Asks for kind, language, topics and printer."""

    changed = Signal()
    print_wanted = Signal(str, int)
    save_wanted = Signal()
    preview_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ReadinessPrintDialog()
        ui.setupUi(self)
        self._ready = False
        ui.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self._topics = CheckList(ui.topicsBox)
        self._topics.changed.connect(self.changed)
        ui.kindCombo.currentIndexChanged.connect(self._kind_chosen)
        ui.languageCombo.currentIndexChanged.connect(self.changed)
        ui.printButton.clicked.connect(self._print)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.previewButton.clicked.connect(self.preview_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def offer(
        self,
        kinds: Sequence[tuple[str, str]],
        languages: Sequence[tuple[str, str]],
        topics: Sequence[tuple[str, str]],
        chosen: tuple[str, str],
    ) -> None:
        """Offer what can be printed; `chosen` are kind and language."""
        fill(self._ui.languageCombo, languages, chosen=chosen[1])
        self._topics.offer(topics)
        fill(self._ui.kindCombo, kinds)
        choose(self._ui.kindCombo, chosen[0])
        self._show_what_applies()

    def use_printers(self, names: Sequence[str]) -> None:
        """Offer these printers."""
        fill(self._ui.printerCombo, [(name, name) for name in names])
        self._offer()

    def wanted(self) -> tuple[str, str, tuple[str, ...]]:
        """Return kind, language and topics."""
        ui = self._ui
        return chosen_code(ui.kindCombo), chosen_code(ui.languageCombo), self._topics.ticked()

    def show_ready(self, text: str) -> None:
        """Show that the paper is ready to leave, and what it holds."""
        self._ui.stateLabel.setText(text)
        show_problem(self._ui.problemFrame, self._ui.problemLabel, "")
        self.show_busy(False)

    def show_waiting(self, text: str) -> None:
        """Show what has to be chosen before there is a paper."""
        self._ready = False
        self._ui.stateLabel.setText(text)
        self._offer()

    def show_busy(self, busy: bool) -> None:
        """Show that the paper is being prepared or on its way."""
        self._ready = not busy
        self._offer()

    def show_problem(self, text: str, *, ready: bool) -> None:
        """Show why there is no paper, or why it did not leave."""
        self._ready = ready
        if not ready:
            self._ui.stateLabel.setText("")
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        self._offer()

    def _kind_chosen(self) -> None:
        self._show_what_applies()
        self.changed.emit()

    def _show_what_applies(self) -> None:
        asks = chosen_code(self._ui.kindCombo) == ADVICE
        self._ui.topicsLabel.setVisible(asks)
        self._ui.topicsBox.setVisible(asks)

    def _offer(self) -> None:
        printer = chosen_code(self._ui.printerCombo)
        self._ui.saveButton.setEnabled(self._ready)
        self._ui.previewButton.setEnabled(self._ready)
        self._ui.printButton.setEnabled(self._ready and bool(printer))
        self._ui.printButton.setToolTip("" if printer else self.tr("This computer has no printer."))

    def _print(self) -> None:
        self.print_wanted.emit(chosen_code(self._ui.printerCombo), self._ui.copiesSpin.value())
