"""Whom the branch asks for advice, and how they are reached: offices and roles, never names of people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from pgi_desk.domain.networks import Connections, Contact
from pgi_desk.gui.dialogs.readiness_answer_dialog import typed_day
from pgi_desk.gui.forms.ui_connect_dialog import Ui_ConnectDialog
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.field_problems import FieldProblems
from pgi_desk.gui.widgets.problem import show_problem


class ConnectDialog(QDialog):
    """Collects the country and one contact for each network."""

    save_wanted = Signal()

    def __init__(self, countries: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ConnectDialog()
        ui.setupUi(self)
        for label in (ui.noteLabel, ui.problemLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        fill(ui.countryCombo, countries, empty=self.tr("Choose the country"))
        self._fields: dict[str, tuple[QLineEdit, QLineEdit]] = {
            "IFRC_PGI": (ui.globalEdit, ui.globalDayEdit),
            "APMN": (ui.apmnEdit, ui.apmnDayEdit),
            "ATN": (ui.atnEdit, ui.atnDayEdit),
        }
        for channel, day in self._fields.values():
            channel.setPlaceholderText(self.tr("e-mail or telephone of an office"))
            day.setPlaceholderText("2026-06-15")
        problems = {"country": ui.countryProblem, "IFRC_PGI": ui.globalProblem}
        self._problems = FieldProblems(problems | {"APMN": ui.apmnProblem, "ATN": ui.atnProblem}, ui.scroll)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_known(self, known: Connections, note: str) -> None:
        """Show what was entered before, and where the lists come from."""
        choose(self._ui.countryCombo, known.country)
        self._ui.noteLabel.setText(note)
        for code, (channel, day) in self._fields.items():
            contact = known.contacts.get(code, Contact())
            channel.setText(contact.channel)
            day.setText(contact.checked_on.isoformat() if contact.checked_on else "")

    def command(self) -> Connections:
        """Return what was typed; raises InvalidEntry for a day that is none."""
        contacts = {
            code: Contact(channel.text(), typed_day(code, day.text())) for code, (channel, day) in self._fields.items()
        }
        return Connections(chosen_code(self._ui.countryCombo), contacts)

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> None:
        """Show each refusal at its field."""
        self.show_problem("\n".join(self._problems.show(problems, go_there=True)))

    def show_problem(self, text: str) -> None:
        """Show what was refused and has no field here."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
