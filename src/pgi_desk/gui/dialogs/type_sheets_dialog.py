"""Two recovery sheets as they are typed; a wrong word is marked at its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from pgi_desk.domain.recovery import WORDS_PER_SHEET, typed_words
from pgi_desk.gui.forms.ui_type_sheets_dialog import Ui_TypeSheetsDialog
from pgi_desk.gui.widgets.problem import show_problem


class TypeSheetsDialog(QDialog):
    """Collects the words of two sheets, and for a recovery the file; the boxes are emptied when it closes."""

    check_wanted = Signal(str, str)
    choose_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, with_file: bool = False) -> None:
        super().__init__(parent)
        self._ui = Ui_TypeSheetsDialog()
        self._ui.setupUi(self)
        self._ui.fileRow.setVisible(with_file)
        self._with_file = with_file
        self._busy = False
        self._connect()
        self._offer()

    def show_purpose(self, title: str, intro: str, action: str) -> None:
        """Show what the two sheets are typed for."""
        self.setWindowTitle(title)
        self._ui.titleLabel.setText(title)
        self._ui.introLabel.setText(intro)
        self._ui.checkButton.setText(action)

    def show_file(self, path: str) -> None:
        """Show which file will be opened."""
        self._ui.fileEdit.setText(path)

    def file(self) -> str:
        """Return the file that is shown."""
        return self._ui.fileEdit.text().strip()

    def show_busy(self, busy: bool) -> None:
        """Show that the sheets are being checked."""
        self._busy = busy
        self._ui.busyBar.setVisible(busy)
        self._offer()

    def show_problem(self, text: str, sheet: int = 0, word: int = 0) -> None:
        """Show what is wrong; the word at this place of this sheet is marked."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        if sheet:
            edit = (self._ui.firstEdit, self._ui.secondEdit)[sheet - 1]
            _mark(edit, word)
            edit.setFocus()

    def forget(self) -> None:
        """Empty the boxes: what was typed opens the file."""
        for edit in (self._ui.firstEdit, self._ui.secondEdit):
            edit.clear()

    def done(self, result: int) -> None:
        """Forget the words however the dialog is closed."""
        self.forget()
        super().done(result)

    def reject(self) -> None:
        """Close, unless the sheets are being checked."""
        if not self._busy:
            super().reject()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language; title and purpose are shown again by whoever opened the dialog."""
        if event.type() == QEvent.Type.LanguageChange:
            kept = (self.windowTitle(), self._ui.introLabel.text(), self._ui.checkButton.text())
            self._ui.retranslateUi(self)
            self.show_purpose(*kept)
            self._offer()
        super().changeEvent(event)

    def _connect(self) -> None:
        ui = self._ui
        ui.chooseButton.clicked.connect(self.choose_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        ui.checkButton.clicked.connect(self._check)
        ui.fileEdit.textChanged.connect(self._offer)
        for edit in (ui.firstEdit, ui.secondEdit):
            edit.textChanged.connect(self._offer)

    def _offer(self) -> None:
        ui = self._ui
        for edit, label in ((ui.firstEdit, ui.firstCount), (ui.secondEdit, ui.secondCount)):
            text = self.tr("{count} of {all} words").replace("{all}", str(WORDS_PER_SHEET))
            label.setText(text.replace("{count}", str(len(typed_words(edit.toPlainText())))))
            edit.setReadOnly(self._busy)
        waiting = self.tr("The sheets are being checked. Wait until this is done.") if self._busy else ""
        reason = waiting or self._missing()
        ui.checkButton.setEnabled(not reason)
        ui.checkButton.setToolTip(reason)
        ui.cancelButton.setEnabled(not waiting)
        ui.cancelButton.setToolTip(waiting)

    def _missing(self) -> str:
        """Return what has to be entered before anything can be checked."""
        ui = self._ui
        if self._with_file and not self.file():
            return self.tr("Choose the file first.")
        if not (ui.firstEdit.toPlainText().strip() and ui.secondEdit.toPlainText().strip()):
            return self.tr("Type the words of two sheets first.")
        return ""

    def _check(self) -> None:
        self.show_problem("")
        self.check_wanted.emit(self._ui.firstEdit.toPlainText(), self._ui.secondEdit.toPlainText())


def _mark(edit: QPlainTextEdit, word: int) -> None:
    """Select the word at a place, counted from 1, so that it is seen at once; 0 selects nothing."""
    words = typed_words(edit.toPlainText())
    if 0 < word <= len(words):
        cursor = edit.textCursor()
        cursor.setPosition(_units(edit, words[word - 1].start))
        cursor.setPosition(_units(edit, words[word - 1].end), QTextCursor.MoveMode.KeepAnchor)
        edit.setTextCursor(cursor)
        edit.ensureCursorVisible()


def _units(edit: QPlainTextEdit, place: int) -> int:
    """Return a place in Qt's text, which counts a character outside the first plane as two."""
    return len(edit.toPlainText()[:place].encode("utf-16-le")) // 2
