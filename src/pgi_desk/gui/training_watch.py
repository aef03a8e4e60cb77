"""Says in the bar of a training file what time it is there and how an exercise goes on; starts training anew."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pgi_desk.domain.exercise import ExerciseStanding
from pgi_desk.gui.labels import Labels, isolated
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.exercises import LIST, ExerciseSheet
from pgi_desk.services.training_time import TrainingTime

Look = tuple[ExerciseSheet, TrainingTime]


class TrainingWatch(Presenter):
    """Looks after every change of a training file; `said` carries the words, `again_wanted` the wish to begin anew."""

    kinds = frozenset({Kind.AUDIT})
    said = Signal(str)
    again_wanted = Signal()

    def __init__(self, surroundings: Surroundings, parent: QObject | None = None, *, temporary: bool = False) -> None:
        super().__init__(surroundings, parent)
        self._temporary = temporary

    def activate(self, key: str) -> None:
        """Look for the first time."""
        self.refresh()

    def refresh(self) -> None:
        """Look again; a real file has nothing to look at."""
        if self.services.desk.in_demo:
            self.do(self._look, self._show, self._not_known)

    def ask_again(self) -> None:
        """Ask before everything goes back to the beginning; a training file that is kept stays as it is."""
        title = self.tr("Start the training again")
        if not self._temporary:
            text = self.tr(
                "This training file is kept, so it has no beginning to go back to. Close it and press Training mode on"
                " the first window."
            )
            self.around.prompts.warn(title, text)
            return
        text = self.tr(
            "Everything that was typed in this training goes, and the file is made anew as it was at the beginning."
            " That takes some seconds."
        )
        self.around.prompts.confirm(title, text, self.tr("Start again"), self.again_wanted.emit)

    def _look(self) -> Look:
        return self.services.exercises.sheet(), self.services.training_time.standing()

    def _show(self, look: Look) -> None:
        sheet, time = look
        parts = [time_words(time, self.labels)] if time.moved else []
        if sheet.standing is not None:
            parts.append(self._progress(sheet.current, sheet.standing))
        self.said.emit("\n".join(parts))

    def _progress(self, code: str, standing: ExerciseStanding) -> str:
        text, number = self.tr("{exercise}: {done} of {steps} steps"), self.labels.number
        text = text.replace("{exercise}", isolated(self.labels.code(LIST, code)))
        return text.replace("{done}", number(standing.done)).replace("{steps}", number(len(standing.steps)))

    def _not_known(self, _error: Exception) -> None:
        """What cannot be read is told by the page that needs it."""
        self.said.emit("")


def time_words(time: TrainingTime, labels: Labels) -> str:
    """Return the time of the training in words."""
    text = QCoreApplication.translate("TrainingWatch", "In this training it is {moment}.")
    return text.replace("{moment}", isolated(labels.moment(time.now)))
