"""Setting up in up to five steps: language, start, branch, passphrase and recovery, place for backups."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QDialog, QSizePolicy, QWidget

from pgi_desk.gui.dialogs.setup_fields import SetupFields
from pgi_desk.gui.file_choice import folder, new_file
from pgi_desk.gui.forms.ui_setup_dialog import Ui_SetupDialog
from pgi_desk.gui.look import TEXT_SIZES, Look
from pgi_desk.gui.setup_steps import Answers, Course, Start, Step
from pgi_desk.gui.widgets.announce import announce
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.field_problems import FieldProblems
from pgi_desk.gui.widgets.new_passphrase import NewPassphrase
from pgi_desk.gui.widgets.problem import point_at, show_problem

BACK_KEYS = ("Alt+Left", "Back")


class SetupDialog(QDialog):
    """Shows one step and reports intent. `asks` lets whoever opened it decide whether it may be closed."""

    on_wanted = Signal()
    back_wanted = Signal()
    close_wanted = Signal()
    start_chosen = Signal()
    look_chosen = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SetupDialog()
        self._ui.setupUi(self)
        self._fields = SetupFields(self._ui)
        self._problems = FieldProblems(self._fields.problems(), self._ui.scroll)
        self._ui.summaryLabel.setTextFormat(Qt.TextFormat.PlainText)  # what was typed is never read as markup
        self._passphrase: NewPassphrase | None = None
        self._course = Course()
        self._shown: Step | None = None
        self._busy = self.asks = False
        self._connect()

    def show_look(self, look: Look, language: str) -> None:
        """Show which language is spoken and how large the text is."""
        self._fields.languages[language].setChecked(True)
        locale = QLocale()
        sizes = [(str(size), self.tr("{number} %").replace("{number}", locale.toString(size))) for size in TEXT_SIZES]
        fill(self._ui.sizeCombo, sizes, chosen=str(look.text_size))

    def show_answers(self, answers: Answers) -> None:
        """Show what was typed before."""
        self._fields.show(answers)

    def answers(self) -> Answers:
        """Return what was typed and chosen."""
        return self._fields.read()

    def make_passphrase(self, generate: Callable[[], str]) -> None:
        """Show a passphrase of random words, once; later it stays, because it may be on paper already."""
        if self._passphrase is None:
            self._passphrase = NewPassphrase(self._ui, generate, self)
            self._passphrase.changed.connect(self._offer)

    def shows_passphrase(self) -> bool:
        """Tell whether somebody saw a passphrase here, and may have written it down."""
        return self._passphrase is not None

    def passphrase(self) -> str:
        """Return the passphrase, or an empty text while it was not typed right."""
        return self._passphrase.text() if self._passphrase is not None else ""

    def show_step(self, course: Course) -> None:
        """Bring a step to the front, with the cursor in its first field."""
        moved, self._course, self._shown = course.step is not self._shown, course, course.step
        for step, page in self._fields.pages.items():  # a step that is not seen shall not make this one longer
            size = QSizePolicy.Policy.Preferred if step is course.step else QSizePolicy.Policy.Ignored
            page.setSizePolicy(size, size)
        self._ui.stack.setCurrentWidget(self._fields.pages[course.step])
        self._show_words()
        if moved:
            self._ui.scroll.verticalScrollBar().setValue(0)
            self._fields.first(course.step).setFocus()
            announce(self._ui.stepLabel, self._ui.stepLabel.text())

    def show_busy(self, busy: bool) -> None:
        """Show that something is looked at or made."""
        self._busy = busy
        self._ui.busyBar.setVisible(busy)
        self._ui.stack.setEnabled(not busy)
        self._offer()

    def show_problem(self, text: str, field: str = "") -> None:
        """Show a refusal at the field that it is about, or at the foot; an empty text takes all away."""
        elsewhere = self._problems.show([(field, text)] if text else (), go_there=bool(text))
        show_problem(self._ui.problemFrame, self._ui.problemLabel, "\n".join(elsewhere))
        point_at(self._fields.controls(), field)

    def reject(self) -> None:
        """Close, or ask whoever opened it; not while a file is being made."""
        if self._busy:
            return
        if self.asks:
            self.close_wanted.emit()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Forget the passphrase however the dialog is closed."""
        if self._passphrase is not None:
            self._passphrase.clear()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the switch of language that was asked for here."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._show_words()
        super().changeEvent(event)

    def _connect(self) -> None:
        ui = self._ui
        ui.nextButton.clicked.connect(self.on_wanted)
        ui.backButton.clicked.connect(self.back_wanted)
        ui.closeButton.clicked.connect(self.reject)
        ui.chooseButton.clicked.connect(self._choose_file)
        ui.folderButton.clicked.connect(self._choose_folder)
        for language, radio in self._fields.languages.items():
            radio.clicked.connect(lambda _on, code=language: self._tell_look(code))
        ui.sizeCombo.currentIndexChanged.connect(lambda _index: self._tell_look())
        for radio in self._fields.starts.values():
            radio.clicked.connect(self.start_chosen)
        for keys in BACK_KEYS:
            QShortcut(QKeySequence(keys), self).activated.connect(ui.backButton.click)

    def _tell_look(self, language: str = "") -> None:
        spoken = next((code for code, radio in self._fields.languages.items() if radio.isChecked()), "")
        self.look_chosen.emit(language or spoken, int(chosen_code(self._ui.sizeCombo)))

    def _choose_file(self) -> None:
        edit = self._ui.fileEdit
        name = new_file(self, self.tr("New case file"), edit.text(), self.tr("Case files (*.pgidesk)"))
        edit.setText(name or edit.text())

    def _choose_folder(self) -> None:
        edit = self._ui.folderEdit
        edit.setText(folder(self, self.tr("Folder for the backup")) or edit.text())

    def _show_words(self) -> None:
        """Write what the step decides."""
        ui, course = self._ui, self._course
        counter = self.tr("Step {number} of {count}").replace("{number}", str(course.number))
        ui.stepLabel.setText(counter.replace("{count}", str(len(course.steps))))
        self.setAccessibleName(f"{self.windowTitle()}, {ui.stepLabel.text()}")
        to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ui.directionLabel.setText(
            self.tr("The window is read from right to left.")
            if to_left
            else self.tr("The window is read from left to right.")
        )
        ui.nextButton.setText(_beginning(course.answers.start) if course.is_last else self.tr("&Next"))
        ui.summaryLabel.setText(self._summary())
        self._offer()

    def _summary(self) -> str:
        text = self.tr(
            "Nothing was made so far, and you can go back to every step. Now the file {file} is made for {name},"
            " closed, and opened again with the passphrase as a proof."
        )
        from pgi_desk.gui.labels import isolated  # not before the first window stands

        answers = self._course.answers
        if not answers.agreed:
            text += "\n\n" + self.tr(
                "You did not tick that you signed the confidentiality agreement. Before it is recorded under Staff, no"
                " record can be made or read."
            )
        text = text.replace("{file}", isolated(Path(answers.file).name))
        return text.replace("{name}", isolated(answers.branch_name.strip()))

    def _offer(self) -> None:
        """Enable what can be done now; what cannot says why."""
        waiting = self.tr("Wait until the file is made.") if self._busy else ""
        first = self.tr("This is the first step.") if self._course.is_first else ""
        keys = self._course.step is Step.KEYS and self._passphrase is not None
        missing = self._passphrase.missing() if keys and self._passphrase is not None else ""
        _allow(self._ui.nextButton, waiting or missing)
        _allow(self._ui.backButton, waiting or first)
        _allow(self._ui.closeButton, waiting)


def _beginning(start: Start) -> str:
    """Return what the last step begins."""
    words = {
        Start.NEW: QCoreApplication.translate("SetupDialog", "&Make the file"),
        Start.OPEN: QCoreApplication.translate("SetupDialog", "&Choose the file..."),
        Start.RESTORE: QCoreApplication.translate("SetupDialog", "&Choose the backup..."),
        Start.DEMO: QCoreApplication.translate("SetupDialog", "Begin &training"),
    }
    return words[start]


def _allow(button: QAbstractButton, reason: str) -> None:
    """Enable a button, or say why it cannot be used now."""
    button.setEnabled(not reason)
    button.setToolTip(reason)
