"""Six questions about difficulties, in their own words and order, and what somebody needs to use a service."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QWidget

from pgi_desk.domain.functioning import DOMAINS
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.forms.ui_functioning_dialog import Ui_FunctioningDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.widgets.check_list import CheckList
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.services.functioning import RecordFunctioning

Choices = Sequence[tuple[str, str]]


class FunctioningDialog(QDialog):
    """Collects the answers; `answered` says that one changed, `saved` that somebody wants them stored."""

    saved = Signal()
    answered = Signal()
    source_wanted = Signal()

    def __init__(self, code: CaseCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_FunctioningDialog()
        ui.setupUi(self)
        self._code = code
        self._needs = CheckList(ui.needsBox, columns=2)
        combos = (ui.visCombo, ui.hearCombo, ui.mobCombo, ui.cogCombo, ui.scCombo, ui.comCombo)
        labels = (ui.visLabel, ui.hearLabel, ui.mobLabel, ui.cogLabel, ui.scLabel, ui.comLabel)
        self._combos: dict[str, QComboBox] = dict(zip(DOMAINS, combos, strict=True))
        self._labels: dict[str, QLabel] = dict(zip(DOMAINS, labels, strict=True))
        self.finished.connect(self.deleteLater)
        for combo in combos:
            combo.currentIndexChanged.connect(self.answered)
        ui.sourceButton.clicked.connect(self.source_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        ui.saveButton.clicked.connect(self.saved)

    def offer(self, case: str, questions: Mapping[str, str], answers: Choices, needs: Choices) -> None:
        """Show the questions, the answers and the needs to choose from."""
        self._ui.caseLabel.setText(leading(case))
        for domain, combo in self._combos.items():
            self._labels[domain].setText(questions[domain])
            combo.setAccessibleName(questions[domain])
            fill(combo, answers, empty="–")
        self._needs.offer(needs)

    def show_answers(self, answers: Mapping[str, int], needs: Iterable[str]) -> None:
        """Show the last answers."""
        for domain, number in answers.items():
            choose(self._combos[domain], str(number))
        self.tick_needs(needs)

    def tick_needs(self, needs: Iterable[str]) -> None:
        """Tick needs that the answers speak for."""
        for need in needs:
            self._needs.box(need).setChecked(True)

    def answers(self) -> dict[str, int]:
        """Return the answers in the numbers of the source; 0 where there is none."""
        return {domain: int(chosen_code(combo) or 0) for domain, combo in self._combos.items()}

    def command(self) -> RecordFunctioning:
        """Return what was answered and agreed to."""
        return RecordFunctioning(self._code, self.answers(), self._needs.ticked())

    def show_notice(self, text: str, *, closed: bool) -> None:
        """Show what to know before asking; `closed` says that the questions must not be asked at all."""
        ui = self._ui
        ui.noticeLabel.setText(text)
        ui.noticeFrame.setVisible(bool(text))
        for widget in (*self._combos.values(), ui.needsGroup, ui.saveButton):
            widget.setEnabled(not closed)
            widget.setToolTip(text if closed else "")

    def show_problem(self, text: str) -> None:
        """Show why it was not stored."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
        super().changeEvent(event)
