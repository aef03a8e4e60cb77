"""A link to somebody of the family: on file, or a dependant with a name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.family import FamilyLink
from pgi_desk.domain.identifiers import CaseCode, FamilyLinkId, parse_case_code
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.gui.forms.ui_family_link_dialog import Ui_FamilyLinkDialog
from pgi_desk.gui.labels import Labels, leading
from pgi_desk.gui.widgets.button_reasons import Asked
from pgi_desk.gui.widgets.case_buttons import CaseButtons
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.family import LinkFamily

UNKNOWN = "not_known"


class FamilyLinkDialog(QDialog):
    """Collects one link."""

    save_wanted = Signal()
    birth_changed = Signal()

    def __init__(self, labels: Labels, code: CaseCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_FamilyLinkDialog()
        ui.setupUi(self)
        self._code = code
        self._link_id: FamilyLinkId | None = None
        ui.caseLabel.setText(leading(code))
        self.buttons = CaseButtons(ui.closedLabel, adding=(ui.saveButton,))
        fill(ui.sexCombo, labels.choices("sexes"), chosen="not_stated")
        fill(ui.relationCombo, labels.choices("family_relations"), empty=self.tr("Choose what they are"))
        fill(ui.livingCombo, labels.choices("living_together"), chosen=UNKNOWN)
        for combo in (ui.contactCombo, ui.otherContactCombo):
            fill(combo, labels.choices("contact_wishes"), chosen=UNKNOWN)
        ui.caseEdit.textChanged.connect(self._offer)
        ui.birthEdit.textChanged.connect(self.birth_changed)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._offer()

    def show_link(self, link: FamilyLink, *, own: bool) -> None:
        """Show a link that is on record; it is changed on the side on which it was written."""
        ui = self._ui
        self._link_id = link.link_id
        ui.caseEdit.setText(link.other_case or "")
        ui.nameEdit.setText(link.name)
        ui.birthEdit.setText(link.birth.as_text())
        ui.noteEdit.setPlainText(link.note if own else "")
        for combo, code in (
            (ui.sexCombo, link.sex),
            (ui.relationCombo, link.relation),
            (ui.livingCombo, link.living),
            (ui.contactCombo, link.contact),
            (ui.otherContactCombo, link.other_contact),
        ):
            choose(combo, code)
        elsewhere = "" if own else self.tr("This link is written in the other case. Change it there.")
        self.buttons.close(Asked.ENTRY, elsewhere, ui.saveButton)

    def birth_text(self) -> str:
        """Return what was typed as the day of birth."""
        return "" if self._ui.caseEdit.text().strip() else str(self._ui.birthEdit.text())

    def show_minor(self, text: str) -> None:
        """Say what the typed age means."""
        self._ui.minorLabel.setText(text)

    def command(self) -> LinkFamily:
        """Return what was typed; raises InvalidEntry for a code or a date that cannot be."""
        ui = self._ui
        typed = ui.caseEdit.text().strip()
        return LinkFamily(
            case_code=self._code,
            relation=chosen_code(ui.relationCombo),
            living=chosen_code(ui.livingCombo),
            contact=chosen_code(ui.contactCombo),
            other_case=parse_case_code(typed) if typed else None,
            other_contact=chosen_code(ui.otherContactCombo),
            name="" if typed else ui.nameEdit.text(),
            birth=PartialDate() if typed else PartialDate.from_text(ui.birthEdit.text()),
            sex=chosen_code(ui.sexCombo),
            note=ui.noteEdit.toPlainText(),
            link_id=self._link_id,
        )

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        fields: dict[str, QWidget] = {
            "case_code": ui.caseEdit,
            "other_case": ui.caseEdit,
            "name": ui.nameEdit,
            "birth": ui.birthEdit,
            "date": ui.birthEdit,
            "relation": ui.relationCombo,
            "note": ui.noteEdit,
        }
        point_at(fields, field)

    def _offer(self) -> None:
        """Close what stands in the case of the other, with the reason; and the other way round."""
        ui, on_file = self._ui, bool(self._ui.caseEdit.text().strip())
        reason = self.tr("This stands in the case of the other.")
        for field in (ui.nameEdit, ui.birthEdit, ui.sexCombo):
            field.setEnabled(not on_file)
            field.setToolTip(reason if on_file else "")
        ui.otherContactCombo.setEnabled(on_file)
        ui.otherContactCombo.setToolTip("" if on_file else self.tr("Only somebody on file was asked here."))
        self.birth_changed.emit()
