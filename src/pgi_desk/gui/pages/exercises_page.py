"""The exercises of a training file: the story, the steps with their ticks, what to talk about, and the time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QTextBrowser, QWidget

from pgi_desk.gui.forms.ui_exercises_page import Ui_ExercisesPage
from pgi_desk.gui.icons import icon
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tab_order import tabs_before_pages

CODE = Qt.ItemDataRole.UserRole
# A phone number or hours in a story, whose groups must not change places in Arabic.
_NUMBERS = re.compile(r"\+?\d[\d :–-]*\d")
TABS = ("brief", "steps", "debrief")


@dataclass(frozen=True, slots=True)
class ExerciseLine:
    """One exercise of the list: its title, whether it was finished once, and how it stands in words."""

    code: str
    title: str
    finished: bool
    state: str


@dataclass(frozen=True, slots=True)
class DebriefLine:
    """One question to talk about, what good practice says, and where that comes from."""

    question: str
    answer: str
    source: str


@dataclass(frozen=True, slots=True)
class ExerciseView:
    """One exercise in words; `steps` say whether each was taken, `noticed` what to talk about and do instead.

    `nothing` says why there is nothing to talk about where there is not, `over` that the exercise was finished.
    """

    title: str
    brief: str
    steps: Sequence[tuple[str, bool]]
    progress: str
    noticed: Sequence[tuple[str, str]]
    nothing: str
    debrief: Sequence[DebriefLine]
    over: bool


class ExercisesPage(FormWidget):
    """Shows exercises and reports intent."""

    back_wanted = Signal()
    chosen = Signal(str)
    begin_wanted = Signal(str)
    finish_wanted = Signal()
    sheet_wanted = Signal(str)
    certificate_wanted = Signal(str)
    forward_wanted = Signal(object)
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ExercisesPage()
        ui.setupUi(self)
        ui.backButton.setIcon(icon("arrow-back"))
        tabs_before_pages(ui.tabs)
        self._shown: dict[QTextBrowser, str] = {}
        ui.exerciseLabel.setTextFormat(Qt.TextFormat.PlainText)
        ui.backButton.clicked.connect(self.back_wanted)
        ui.exerciseList.currentItemChanged.connect(lambda *_: self.chosen.emit(self.code()))
        ui.beginButton.clicked.connect(lambda: self.begin_wanted.emit(self.code()))
        ui.finishButton.clicked.connect(self.finish_wanted)
        ui.sheetButton.clicked.connect(lambda: self.sheet_wanted.emit(self.code()))
        ui.certificateButton.clicked.connect(lambda: self.certificate_wanted.emit(ui.initialsEdit.text()))
        ui.forwardButton.clicked.connect(lambda: self.forward_wanted.emit(self._step()))
        ui.againButton.clicked.connect(self.again_wanted)

    def code(self) -> str:
        """Return the exercise that is chosen."""
        item = self._ui.exerciseList.currentItem()
        return str(item.data(CODE)) if item is not None else ""

    def show_exercises(self, lines: Sequence[ExerciseLine], wanted: str) -> None:
        """List exercises; what was chosen stays, and at first it is the wanted one."""
        listed = self._ui.exerciseList
        _fill(listed, [line.title for line in lines])
        for row, line in enumerate(lines):
            item = listed.item(row)
            item.setData(CODE, line.code)
            item.setCheckState(Qt.CheckState.Checked if line.finished else Qt.CheckState.Unchecked)
            item.setToolTip(line.state)
            font = item.font()
            font.setBold(line.code == wanted)
            item.setFont(font)
        if lines and listed.currentRow() < 0:
            codes = [line.code for line in lines]
            listed.setCurrentRow(codes.index(wanted) if wanted in codes else 0)

    def show_exercise(self, view: ExerciseView) -> None:
        """Show one exercise with its ticks."""
        ui = self._ui
        ui.exerciseLabel.setText(view.title)
        self._show_text(ui.briefText, f"<p>{_NUMBERS.sub(_kept, escape(view.brief))}</p>")
        ui.progressLabel.setText(view.progress)
        _fill(ui.stepsList, [text for text, _ in view.steps])
        for row, (_, done) in enumerate(view.steps):
            ui.stepsList.item(row).setCheckState(Qt.CheckState.Checked if done else Qt.CheckState.Unchecked)
        self._show_text(ui.noticedText, _noticed(view))
        ui.noticedText.setVisible(bool(view.noticed))
        ui.nothingLabel.setText(view.nothing)
        ui.nothingLabel.setVisible(not view.noticed)
        self._show_text(ui.debriefText, self._debrief(view))

    def _show_text(self, browser: QTextBrowser, html: str) -> None:
        """Show a text; one that somebody reads does not jump back to its beginning."""
        if self._shown.get(browser) != html:
            self._shown[browser] = html
            browser.setHtml(html)

    def offer(self, begin: str, finish: str, certificate: str) -> None:
        """Enable what is possible, or say why it is not."""
        ui = self._ui
        wanted: tuple[tuple[QPushButton, str], ...] = (
            (ui.beginButton, begin),
            (ui.finishButton, finish),
            (ui.certificateButton, certificate),
        )
        if any(reason and button.hasFocus() for button, reason in wanted):
            ui.tabs.setFocus()  # and not on to whatever comes next: what was begun stands there
        for button, reason in wanted:
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def show_time(self, text: str) -> None:
        """Show the time of the training."""
        self._ui.timeLabel.setText(text)

    def show_tab(self, name: str) -> None:
        """Bring a part to the front."""
        self._ui.tabs.setCurrentIndex(TABS.index(name))

    def _step(self) -> timedelta:
        return timedelta(days=self._ui.daysSpin.value(), hours=self._ui.hoursSpin.value())

    def _debrief(self, view: ExerciseView) -> str:
        """Return what is talked about: after the exercise how it went, and always the questions."""
        questions = "".join(map(self._question, view.debrief))
        if not view.over:
            return questions
        taken, missed = self.tr("Steps that were taken"), self.tr("Steps that were not taken")
        worth, asked = self.tr("Worth talking about"), self.tr("Questions")
        return "".join(
            (
                f"<p>{escape(view.progress)}</p>",
                _listed(taken, [text for text, done in view.steps if done]),
                _listed(missed, [text for text, done in view.steps if not done]),
                _headed(worth, _noticed(view) or f"<p>{escape(view.nothing)}</p>"),
                _headed(asked, questions),
            )
        )

    def _question(self, line: DebriefLine) -> str:
        source = self.tr("Source: {source}").replace("{source}", escape(line.source))
        return f"<p><b>{escape(line.question)}</b><br>{escape(line.answer)}<br><small>{source}</small></p>"


def _noticed(view: ExerciseView) -> str:
    return "".join(f"<p><b>{escape(text)}</b><br>{escape(instead)}</p>" for text, instead in view.noticed)


def _listed(title: str, texts: Sequence[str]) -> str:
    lines = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return _headed(title, f"<ul>{lines}</ul>") if texts else ""


def _headed(title: str, html: str) -> str:
    return f"<h4>{escape(title)}</h4>{html}"


def _kept(number: re.Match[str]) -> str:
    return isolated(number[0])


def _fill(listed: QListWidget, texts: Sequence[str]) -> None:
    """Show texts; lines that stay keep their place, so that the focus is not lost."""
    while listed.count() > len(texts):
        listed.takeItem(listed.count() - 1)
    for row, text in enumerate(texts):
        if row == listed.count():
            item = QListWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            listed.addItem(item)
        listed.item(row).setText(text)
