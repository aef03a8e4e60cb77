"""The first window: which file, which passphrase."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPushButton

from pgi_desk.gui.forms.ui_unlock_window import Ui_UnlockWindow
from pgi_desk.gui.widgets.form_widget import FormWidget


class UnlockWindow(FormWidget):
    """Collects file, sign-in name and passphrase; the passphrase box is emptied as soon as it was handed over."""

    open_wanted = Signal(str, str, str)
    choose_wanted = Signal()
    new_wanted = Signal()
    demo_wanted = Signal()
    recover_wanted = Signal()
    restore_wanted = Signal()
    language_wanted = Signal(str)
    display_wanted = Signal()
    manual_wanted = Signal()
    painted = Signal()  # once, when it is on the screen

    def __init__(self) -> None:
        super().__init__()
        self._ui = Ui_UnlockWindow()
        self._ui.setupUi(self)
        self._on_screen = False
        self._busy = False
        self._seconds_left = 0
        self._countdown = QTimer(self, interval=1000)
        self._countdown.timeout.connect(self._count_down)
        self._connect()
        self._offer()

    def show_language(self, code: str) -> None:
        """Mark the language that is spoken."""
        for language, button in self._languages().items():
            button.setChecked(language == code)

    def changeEvent(self, event: QEvent) -> None:
        """Put the words of the new language also where the moment decides them."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._offer()

    def show_file(self, path: str) -> None:
        """Show which file will be opened."""
        self._ui.fileEdit.setText(path)
        self.show_notice("")
        self._ui.nameEdit.setFocus() if path else self._ui.chooseButton.setFocus()

    def file(self) -> Path:
        """Return the file that is shown."""
        return Path(self._ui.fileEdit.text())

    def file_text(self) -> str:
        """Return what stands in the box of the file, which may be nothing yet."""
        return self._ui.fileEdit.text()

    def forget_typed(self) -> None:
        """Empty the passphrase box, because whoever typed it left."""
        self._ui.passphraseEdit.clear()
        self._ui.passphraseEdit.setEchoMode(QLineEdit.EchoMode.Password)
        self._ui.showCheck.setChecked(False)

    def show_problem(self, text: str) -> None:
        """Show why nothing was opened; the cursor goes back to the passphrase."""
        self._ui.problemLabel.setText(text)
        self._ui.problemFrame.setVisible(bool(text))
        self._ui.passphraseEdit.setFocus()

    def show_notice(self, text: str) -> None:
        """Show what has to be known before this file is opened; another file clears it."""
        self._ui.noticeLabel.setText(text)
        self._ui.noticeFrame.setVisible(bool(text))

    def show_busy(self, busy: bool) -> None:
        """Show that the file is being opened."""
        self._busy = busy
        self._ui.busyBar.setVisible(busy)
        ui = self._ui
        others = (ui.newButton, ui.demoButton, ui.chooseButton, ui.nameEdit, ui.recoverButton, ui.restoreButton)
        looks = (*self._languages().values(), ui.displayButton)  # what is being opened shall not change its language
        for control in (*others, *looks, ui.passphraseEdit):
            control.setEnabled(not busy)
        self._offer()

    def wait(self, seconds: int) -> None:
        """Count down to the next possible attempt; the file itself enforces it, this only saves a vain try."""
        self._seconds_left = seconds
        self._countdown.start()
        self._offer()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window can be seen, after the paint is done."""
        super().paintEvent(event)
        if not self._on_screen:
            self._on_screen = True
            QTimer.singleShot(0, self, self.painted.emit)

    def _connect(self) -> None:
        ui = self._ui
        ui.openButton.clicked.connect(self._open)
        ui.passphraseEdit.returnPressed.connect(self._open)
        ui.passphraseEdit.textChanged.connect(lambda _text: self._offer())
        ui.fileEdit.textChanged.connect(lambda _text: self._offer())
        ui.showCheck.toggled.connect(self._show_typed)
        ui.chooseButton.clicked.connect(self.choose_wanted)
        ui.newButton.clicked.connect(self.new_wanted)
        ui.demoButton.clicked.connect(self.demo_wanted)
        ui.recoverButton.clicked.connect(self.recover_wanted)
        ui.restoreButton.clicked.connect(self.restore_wanted)
        ui.displayButton.clicked.connect(self.display_wanted)
        ui.manualButton.clicked.connect(self.manual_wanted)
        for code, button in self._languages().items():
            button.clicked.connect(partial(self._wish, code))

    def _languages(self) -> dict[str, QPushButton]:
        ui = self._ui
        return {"en": ui.englishButton, "fr": ui.frenchButton, "es": ui.spanishButton, "ar": ui.arabicButton}

    def _wish(self, code: str) -> None:
        self._languages()[code].setChecked(True)  # a second click does not take the choice back
        self.language_wanted.emit(code)

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._ui.passphraseEdit.setEchoMode(mode)

    def _offer(self) -> None:
        typed = bool(self._ui.fileEdit.text() and self._ui.passphraseEdit.text())
        waiting = self._seconds_left > 0
        self._ui.openButton.setEnabled(typed and not self._busy and not waiting)
        reason = "" if typed else self.tr("Choose a file and type the passphrase first.")
        if waiting:
            reason = self.tr("%n second(s) until the next attempt.", "", self._seconds_left)
        self._ui.openButton.setToolTip(reason)
        self._ui.openButton.setText(self.tr("&Open") + (f" ({self._seconds_left})" if waiting else ""))

    def _count_down(self) -> None:
        self._seconds_left -= 1
        if self._seconds_left <= 0:
            self._countdown.stop()
            self.show_problem("")
        self._offer()

    def _open(self) -> None:
        if self._ui.openButton.isEnabled():
            passphrase = self._ui.passphraseEdit.text()
            self._ui.passphraseEdit.clear()
            self.open_wanted.emit(self._ui.fileEdit.text(), self._ui.nameEdit.text(), passphrase)
