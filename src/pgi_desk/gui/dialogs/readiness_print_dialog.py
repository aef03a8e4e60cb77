"""What of readiness is printed, in which language, and where it goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.forms.ui_readiness_print_dialog import Ui_ReadinessPrintDialog
from pgi_desk.gui.widgets.check_list import CheckList
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.paper_dialog import PaperDialog, PaperFoot
from pgi_desk.services.readiness_content import ADVICE


class ReadinessPrintDialog(PaperDialog):
    """Asks for kind, language and topics."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ReadinessPrintDialog()
        ui.setupUi(self)
        self._topics = CheckList(ui.topicsBox)
        self._topics.changed.connect(self.changed)
        ui.kindCombo.currentIndexChanged.connect(self._kind_chosen)
        ui.languageCombo.currentIndexChanged.connect(self.changed)
        problem = (ui.problemFrame, ui.problemLabel)
        buttons = (ui.printButton, ui.cancelButton, problem, ui.saveButton, ui.previewButton)
        self.stand_on(PaperFoot(ui.printerCombo, *buttons, ui.copiesSpin))

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

    def wanted(self) -> tuple[str, str, tuple[str, ...]]:
        """Return kind, language and topics."""
        ui = self._ui
        return chosen_code(ui.kindCombo), chosen_code(ui.languageCombo), self._topics.ticked()

    def show_state(self, text: str) -> None:
        """Show what the paper holds, or what has to be chosen before there is one."""
        self._ui.stateLabel.setText(text)

    def _kind_chosen(self) -> None:
        self._show_what_applies()
        self.changed.emit()

    def _show_what_applies(self) -> None:
        asks = chosen_code(self._ui.kindCombo) == ADVICE
        self._ui.topicsLabel.setVisible(asks)
        self._ui.topicsBox.setVisible(asks)
