"""Importing a list: the columns first, then what is asked, then what would happen line by line, then the import."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QSizePolicy, QWidget

from pgi_desk.gui.forms.ui_import_list_dialog import Ui_ImportListDialog
from pgi_desk.gui.labels import isolated, leading
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.import_questions import ImportQuestions
from pgi_desk.gui.widgets.import_reading import ImportReading
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.gui.widgets.tables import prepare_table

COLUMN_WIDTHS = {0: 60, 1: 230, 2: 130}


@dataclass(frozen=True, slots=True)
class ColumnOffer:
    """One column of the list: its heading, a text that stands under it, and the field that it probably holds."""

    heading: str
    example: str
    guess: str


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One line of the list in words."""

    number: int
    name: str
    action: str
    details: str
    mistake: bool


@dataclass(frozen=True, slots=True)
class ImportTexts:
    """What the dialog says about one kind of list."""

    title: str
    intro: str
    empty: str
    field: str
    name: str


class ImportListDialog(QDialog):
    """Shows each step and reports what the person wants; it reads and stores nothing."""

    choose_wanted = Signal()
    read_again_wanted = Signal()
    ask_wanted = Signal()
    plan_wanted = Signal()
    import_wanted = Signal()
    stop_wanted = Signal()
    forget_wanted = Signal()

    def __init__(self, texts: ImportTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._ui = Ui_ImportListDialog()
        self._ui.setupUi(self)
        self._busy = False
        self._combos: list[QComboBox] = []
        self._rows: tuple[PlanRow, ...] = ()
        self._model: RowTable[PlanRow] | None = None
        self._can_import = False
        self._asked = False
        self.reading = ImportReading(self._ui.columnsScrollContents)
        self._ui.columnsLayout.insertWidget(0, self.reading)
        self.questions = ImportQuestions(self._ui.askScrollContents)
        self._ui.askLayout.addWidget(self.questions)
        self.setWindowTitle(texts.title)
        self._ui.titleLabel.setText(texts.title)
        self._ui.introLabel.setText(texts.intro)
        self._ui.emptyLabel.setText(texts.empty)
        self._ui.fileLabel.setTextFormat(Qt.TextFormat.PlainText)  # a name is never read as markup
        self._connect()
        self._offer()

    def use_model(self, model: RowTable[PlanRow]) -> None:
        """Show the plan with these columns."""
        self._model = model
        prepare_table(self._ui.planTable, model)
        for column, width in COLUMN_WIDTHS.items():
            self._ui.planTable.setColumnWidth(column, width)

    def show_columns(
        self, file: str, columns: Sequence[ColumnOffer], fields: Sequence[tuple[str, str]], *, remembered: bool = False
    ) -> None:
        """Show the columns of a list, each with the fields that it may hold; `remembered` says whose guess it is."""
        self._ui.memoryBox.setVisible(remembered)
        for old in self._ui.columnsBox.findChildren(QWidget):
            old.setParent(None)
            old.deleteLater()
        self._combos = []
        self._ui.fileLabel.setText(leading(isolated(file)))
        self._add_row(0, _label(self.tr("Heading in your list"), "code"), _label(self.tr("Example"), "code"))
        self._ui.columnsGrid.addWidget(_label(self._texts.field, "code"), 0, 2)
        for row, column in enumerate(columns, start=1):
            self._add_column(row, column, fields)
        self._ui.columnsGrid.setColumnStretch(0, 3)
        self._ui.columnsGrid.setColumnStretch(1, 4)
        self._ui.columnsGrid.setColumnStretch(2, 3)
        self.show_columns_page()
        self._ui.columnsScroll.verticalScrollBar().setValue(0)

    def mapping(self) -> tuple[str, ...]:
        """Return the chosen field of each column; an empty text leaves a column out."""
        return tuple(chosen_code(combo) for combo in self._combos)

    def show_plan(self, summary: str, rows: Sequence[PlanRow], *, can_import: bool) -> None:
        """Show what would happen."""
        self._rows, self._can_import = tuple(rows), can_import
        self._ui.planLabel.setText(summary)
        self._ui.onlyProblemsCheck.setChecked(False)
        self._ui.onlyProblemsCheck.setVisible(any(row.mistake for row in rows))
        self._filter()
        self._show_page(self._ui.planPage)

    def show_questions(self) -> None:
        """Ask what the list itself does not say."""
        self._asked = True
        self._show_page(self._ui.askPage)

    def show_columns_page(self) -> None:
        """Show the columns again; what was asked is asked anew."""
        self._asked = False
        self._show_page(self._ui.columnsPage)

    def _show_page(self, page: QWidget) -> None:
        self._ui.stack.setCurrentWidget(page)
        self.show_problem("")

    def show_problem(self, text: str) -> None:
        """Show what is wrong; what was chosen stays."""
        self.show_busy(False)
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def show_busy(self, busy: bool, *, storing: bool = False) -> None:
        """Hold the buttons while the list is being read or stored; storing can be stopped."""
        self._busy = busy
        self._ui.progressBar.setVisible(busy)
        self._ui.cancelButton.setText(self.tr("Stop") if busy and storing else self.tr("Cancel"))
        if storing:
            self._ui.planLabel.setText(self.tr("The list is being stored. Until it is complete, nothing has changed."))
        self._offer()

    def reject(self) -> None:
        """Close without storing; while it is being stored, ask to stop that first."""
        if self._busy:
            self.stop_wanted.emit()
        else:
            super().reject()

    def _connect(self) -> None:
        ui = self._ui
        ui.chooseButton.clicked.connect(self.choose_wanted)
        ui.planButton.clicked.connect(self._go_on)
        ui.backButton.clicked.connect(self._go_back)
        ui.importButton.clicked.connect(self.import_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        ui.forgetButton.clicked.connect(self.forget_wanted)
        self.reading.changed.connect(self.read_again_wanted)
        ui.onlyProblemsCheck.toggled.connect(self._filter)
        self.finished.connect(self.deleteLater)

    def _go_on(self) -> None:
        on_columns = self._ui.stack.currentWidget() is self._ui.columnsPage
        (self.ask_wanted if on_columns else self.plan_wanted).emit()

    def _go_back(self) -> None:
        if self._asked and self._ui.stack.currentWidget() is self._ui.planPage:
            self.show_questions()
        else:
            self.show_columns_page()

    def _add_column(self, row: int, column: ColumnOffer, fields: Sequence[tuple[str, str]]) -> None:
        combo = QComboBox(self._ui.columnsBox)
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        name = self.tr("Field for {heading}").replace("{heading}", isolated(column.heading))
        combo.setAccessibleName(name)
        combo.setAccessibleDescription(name)
        fill(combo, fields, empty=self.tr("Leave this column out"), chosen=column.guess)
        self._combos.append(combo)
        heading = _label(leading(column.heading) or self.tr("(no heading)"), "")
        self._add_row(row, heading, _label(leading(column.example), "muted"))
        self._ui.columnsGrid.addWidget(combo, row, 2)

    def _add_row(self, row: int, heading: QLabel, example: QLabel) -> None:
        self._ui.columnsGrid.addWidget(heading, row, 0)
        self._ui.columnsGrid.addWidget(example, row, 1)

    def _filter(self) -> None:
        only = self._ui.onlyProblemsCheck.isChecked()
        if self._model is not None:
            self._model.show_rows([row for row in self._rows if row.mistake or not only])

    def _offer(self) -> None:
        ui, page = self._ui, self._ui.stack.currentWidget()
        planned = page is ui.planPage
        for button in (ui.chooseButton, ui.forgetButton):
            button.setEnabled(not self._busy)
        ui.backButton.setEnabled((planned or page is ui.askPage) and not self._busy)
        ui.planButton.setEnabled(bool(self._combos) and not planned and not self._busy)
        ui.planButton.setToolTip("" if self._combos else self.tr("Choose a list first."))
        ui.importButton.setEnabled(planned and self._can_import and not self._busy)
        nothing = self.tr("There is nothing to import: no line is new or different.")
        ui.importButton.setToolTip(nothing if planned and not self._can_import else "")


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)  # what stands in a list is never read as markup
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
