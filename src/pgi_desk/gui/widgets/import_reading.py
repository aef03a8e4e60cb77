"""How a list was read: which letters its text has, and which sheet of a workbook it is; somebody may say otherwise."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.import_plan import shown
from pgi_desk.domain.sheet import ReadAs
from pgi_desk.gui.forms.ui_import_reading import Ui_ImportReading
from pgi_desk.gui.labels import isolated, listed
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.services.list_import import ListToImport

WORDS_SHOWN = 3
REGIONS = {
    "unicode": QT_TRANSLATE_NOOP("ImportReading", "All languages (Unicode)"),
    "western": QT_TRANSLATE_NOOP("ImportReading", "Western Europe"),
    "arabic": QT_TRANSLATE_NOOP("ImportReading", "Arabic"),
    "cyrillic": QT_TRANSLATE_NOOP("ImportReading", "Cyrillic"),
    "turkish": QT_TRANSLATE_NOOP("ImportReading", "Turkish"),
    "central_europe": QT_TRANSLATE_NOOP("ImportReading", "Central Europe"),
    "mac": QT_TRANSLATE_NOOP("ImportReading", "Old Mac"),
    "dos": QT_TRANSLATE_NOOP("ImportReading", "DOS"),
}


class ImportReading(FormWidget):
    """Says how a list was read, and reports when somebody wants it read in another way."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ImportReading()
        self._ui.setupUi(self)
        self._ui.encodingLabel.setTextFormat(Qt.TextFormat.PlainText)  # what stands in a list is never read as markup
        self._ui.pageCombo.activated.connect(self.changed)
        self._ui.encodingCombo.activated.connect(self.changed)
        self.hide()

    def show_found(self, found: ListToImport) -> None:
        """Show how a list was read; what leaves no choice is not shown."""
        ui = self._ui
        regions = [(code, QCoreApplication.translate("ImportReading", str(REGIONS[code]))) for code in found.encodings]
        fill(ui.encodingCombo, regions, chosen=found.encoding)
        fill(ui.pageCombo, [(str(place), name) for place, name in enumerate(found.pages)], chosen=str(found.page))
        words = listed(isolated(shown(word)) for word in found.sheet.letters(WORDS_SHOWN))
        check = self.tr("Check the letters: {words}. If they are wrong, choose how the list is to be read.")
        ui.encodingLabel.setText(check.replace("{words}", words))
        ui.encodingLabel.setVisible(bool(words))
        ui.encodingBox.setVisible(len(regions) > 1)
        ui.pageBox.setVisible(len(found.pages) > 1)
        self.setVisible(len(regions) > 1 or len(found.pages) > 1)

    def wanted(self) -> ReadAs:
        """Return how the list is to be read."""
        page = chosen_code(self._ui.pageCombo)
        return ReadAs(chosen_code(self._ui.encodingCombo), int(page) if page else None)
