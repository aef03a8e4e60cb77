"""Fills the page of exercises, and lets the steps tick off while somebody works elsewhere in the window."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from pgi_desk.domain.exercise import ExerciseStanding, Noticed, StepStanding
from pgi_desk.gui.dialogs.exercise_papers_presenter import open_practice_dialog, open_trainer_sheet_dialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.pages.exercises_page import DebriefLine, ExerciseLine, ExercisesPage, ExerciseView
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.training_watch import time_words
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.exercises import LIST, MISTAKES, QUESTIONS, STEPS, ExerciseSheet
from pgi_desk.services.training_time import TrainingTime

Look = tuple[ExerciseSheet, TrainingTime]


class ExercisesPresenter(Presenter):
    """Presents the exercises of a training file; every change of the file may be a step."""

    kinds = frozenset({Kind.AUDIT})

    def __init__(self, page: ExercisesPage, surroundings: Surroundings, outputs: LetterOutputs) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._outputs = outputs
        self._sheet: ExerciseSheet | None = None
        page.back_wanted.connect(partial(self.around.navigator.go, "home"))
        page.chosen.connect(lambda _code: self._show_chosen())
        page.begin_wanted.connect(self._begin)
        page.finish_wanted.connect(self._finish)
        page.sheet_wanted.connect(lambda code: open_trainer_sheet_dialog(page, surroundings, outputs, code))
        page.certificate_wanted.connect(lambda who: open_practice_dialog(page, surroundings, outputs, who))
        page.forward_wanted.connect(self._forward)
        page.again_wanted.connect(partial(self.around.navigator.go, "train_again"))

    def activate(self, key: str) -> None:
        """Show the page as it is now."""
        self.refresh()

    def refresh(self) -> None:
        """Look again at what was done."""
        self.do(self._look, self._show)

    def _look(self) -> Look:
        return self.services.exercises.sheet(), self.services.training_time.standing()

    def _show(self, look: Look) -> None:
        self._sheet, time = look
        lines = [self._line(code, self._sheet) for code in self._sheet.codes]
        self._page.show_exercises(lines, self._sheet.current)
        self._page.show_time(time_words(time, self.labels))
        self._show_chosen()

    def _line(self, code: str, sheet: ExerciseSheet) -> ExerciseLine:
        title, finished = self.labels.code(LIST, code), sheet.finished.get(code)
        return ExerciseLine(code, title, finished is not None, self._state(code, sheet))

    def _state(self, code: str, sheet: ExerciseSheet) -> str:
        number, finished = self.labels.number, sheet.finished.get(code)
        if code == sheet.current and sheet.standing is not None:
            words, standing = self.tr("{done} of {steps} steps are taken."), sheet.standing
            return words.replace("{done}", number(standing.done)).replace("{steps}", number(len(standing.steps)))
        if finished is None:
            return self.tr("Not begun.")
        words = self.tr("Finished with {done} of {steps} steps.")
        if finished.standing is None:
            words = self.tr("Finished with {done} of {steps} steps. It was not kept at that time which ones they were.")
        return words.replace("{done}", number(finished.done)).replace("{steps}", number(finished.steps))

    def _show_chosen(self) -> None:
        sheet, code = self._sheet, self._page.code()
        if sheet is None or code not in sheet.codes:
            return
        going_on = code == sheet.current
        self._page.show_exercise(self._view(code, sheet))
        self._page.offer(
            begin=self.tr("This exercise goes on already.") if going_on else "",
            finish="" if going_on else self.tr("This exercise does not go on. Begin it first."),
            certificate="" if sheet.finished else self.tr("Finish an exercise first."),
        )

    def _view(self, code: str, sheet: ExerciseSheet) -> ExerciseView:
        exercise = self.services.desk.content.list(LIST).get(code)
        going_on, standing = code == sheet.current, _standing(code, sheet)
        steps = standing.steps if standing else [StepStanding(one, done=False) for one in exercise.words("steps")]
        # What an earlier program kept has no steps: there is nothing of it to tell.
        over = not going_on and standing is not None
        return ExerciseView(
            title=self.labels.code(LIST, code),
            brief=self.labels.text_in(LIST, code, "brief"),
            steps=[(self.labels.code(STEPS, step.code), step.done) for step in steps],
            progress=self._state(code, sheet),
            noticed=[self._noticed(one) for one in standing.noticed] if standing else [],
            nothing=self._nothing(code, sheet),
            debrief=[self._question(one) for one in exercise.words("questions")],
            over=over,
        )

    def _nothing(self, code: str, sheet: ExerciseSheet) -> str:
        finished = sheet.finished.get(code) if code != sheet.current else None
        if finished is None:
            return self.tr("Nothing was noticed so far.")
        if finished.standing is None and finished.noticed:
            return self.tr("What was noticed was not kept at that time.")
        return self.tr("Nothing was noticed.")

    def _noticed(self, one: Noticed) -> tuple[str, str]:
        """Return a mistake and what to do instead; the list may have changed since the exercise was finished."""
        text, rows = self.labels.code(MISTAKES, one.code), self.services.desk.content.list(MISTAKES)
        if one.code not in rows:
            return text, ""
        if one.about:
            about = self.labels.codes(rows.get(one.code).text("about_list"), one.about)
            text = f"{text} ({isolated(about)})"
        return text, self.labels.text_in(MISTAKES, one.code, "instead")

    def _question(self, code: str) -> DebriefLine:
        row = self.services.desk.content.list(QUESTIONS).get(code)
        answer = self.labels.text_in(QUESTIONS, code, "answer")
        return DebriefLine(self.labels.code(QUESTIONS, code), answer, row.source)

    def _begin(self, code: str) -> None:
        """Begin; of one that goes on nothing is kept, so somebody who took steps in it is asked."""
        begin = partial(self.do, partial(self.services.exercises.begin, code), lambda _: self._page.show_tab("brief"))
        sheet = self._sheet
        if sheet is None or sheet.standing is None or not sheet.standing.done:
            begin()
            return
        text = self.tr(
            "{exercise} goes on. When another exercise begins, nothing is kept of which steps were taken in it. Finish"
            " it first if you want to talk about it."
        )
        text = text.replace("{exercise}", isolated(self.labels.code(LIST, sheet.current)))
        title = self.tr("Begin another exercise?")
        self.around.prompts.confirm(title, text, self.tr("Begin the other one"), begin)

    def _finish(self) -> None:
        self.do(self.services.exercises.finish, self._talk)

    def _talk(self, _changes: ChangeSet) -> None:
        """After the last step comes the talk about it."""
        self._page.show_tab("debrief")

    def _forward(self, by: timedelta) -> None:
        self.do(partial(self.services.training_time.forward, by))


def _standing(code: str, sheet: ExerciseSheet) -> ExerciseStanding | None:
    """Return how an exercise stands, or stood when it was finished."""
    if code == sheet.current:
        return sheet.standing
    finished = sheet.finished.get(code)
    return finished.standing if finished is not None else None
