"""The dialogs of the readiness page: rate, sign, record a loss, re-check."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.errors import DomainError, EntryIncomplete
from pgi_desk.domain.readiness import Question, ReadinessAnswer, ReadinessRules
from pgi_desk.gui.dialogs.readiness_answer_dialog import ReadinessAnswerDialog
from pgi_desk.gui.dialogs.readiness_loss_dialog import ReadinessLossDialog
from pgi_desk.gui.dialogs.readiness_recheck_dialog import ReadinessRecheckDialog
from pgi_desk.gui.dialogs.readiness_sign_dialog import ReadinessSignDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated, paired
from pgi_desk.gui.messages import field_sentences, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.readiness_words import closing_words
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.readiness_models import ReadinessSheet, SigningEffect
from pgi_desk.services.second_person import Approver


class _Form(Protocol):
    """What every one of these dialogs shows of a refusal."""

    def show_problems(self, problems: tuple[tuple[str, str], ...]) -> None: ...
    def show_problem(self, text: str) -> None: ...
    def accept(self) -> None: ...


class FormPresenter(Presenter):
    """Stores what a form says and shows a refusal where it belongs."""

    def __init__(self, dialog: QWidget, form: _Form, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._form = form

    def store(self, command: Callable[[], Callable[[], ChangeSet]]) -> None:
        """Read the form and run its use case; a form that cannot be read is a refusal too."""
        self._form.show_problems(())
        try:
            work = command()
        except DomainError as error:
            self.refused(error)
            return
        self.do(work, lambda _: self._form.accept(), self.refused)

    def agreed(self, second: Approver | None, then: Callable[[], None]) -> None:
        """Who has no sign-in on this laptop agrees in a second step, by name and standing at the desk."""
        if second is None or second.has_way_in:
            then()
            return
        text = self.tr("{name} has no sign-in on this laptop. Is {name} here, and agrees? The log will say so.")
        yes = self.tr("{name} agrees").replace("{name}", second.name)
        title, asked = self.tr("The second person"), text.replace("{name}", isolated(second.name))
        self.around.prompts.confirm(title, asked, yes, then)

    def refused(self, error: Exception) -> None:
        """Show each refusal at its field, and what has no field at the foot; many at once name their question."""
        found = field_sentences(error)
        if isinstance(error, EntryIncomplete):
            self._form.show_problem("\n".join(paired(field, sentence) for field, sentence in found))
        elif found:
            self._form.show_problems(found)
        else:
            self._form.show_problem(message(error))


def open_readiness_answer_dialog(
    parent: QWidget, around: Surroundings, question: Question, answer: ReadinessAnswer | None = None
) -> ReadinessAnswerDialog:
    """Open the dialog over the window and return it."""
    row = around.services.desk.content.list("readiness_questions").get(question.code)
    dialog = ReadinessAnswerDialog(around.labels, question, row.text_in("expected", around.labels.language), parent)
    if answer is not None:
        dialog.show_answer(answer)
    presenter = FormPresenter(dialog, dialog, around)
    rate = around.services.readiness.rate
    dialog.save_wanted.connect(lambda: presenter.store(lambda: partial(rate, dialog.command())))
    DraftSource(dialog, "readiness_answer", question.code)
    dialog.open()
    return dialog


def open_readiness_sign_dialog(parent: QWidget, around: Surroundings, sheet: ReadinessSheet) -> ReadinessSignDialog:
    """Open the dialog over the window and return it."""
    years = sheet.shown.focal_years if sheet.shown is not None else 0
    dialog = ReadinessSignDialog(around.services.desk.clock.today(), years, parent)
    presenter, readiness = FormPresenter(dialog, dialog, around), around.services.readiness

    def look() -> None:
        presenter.do(partial(readiness.effect, dialog.years()), show, lambda _unfinished: None)

    def show(effect: SigningEffect) -> None:
        dialog.show_intro(_signing_words(effect.level))
        prepared = around.services.overview.prepared
        presenter.read(prepared, lambda count: dialog.show_closes(closing_words(around.labels, effect, count)))

    dialog.show_intro(_signing_words(sheet.reached))
    if sheet.drafting:
        dialog.years_changed.connect(look)
        look()
    # Who has a way in is asked of the keyring, so this runs where the key is used.
    presenter.do(readiness.leaders, dialog.offer_leaders)

    def sign() -> None:
        presenter.store(lambda: partial(readiness.sign, dialog.command()))

    dialog.sign_wanted.connect(lambda: presenter.agreed(dialog.leader(), sign))
    dialog.open()
    return dialog


def open_readiness_loss_dialog(parent: QWidget, around: Surroundings) -> ReadinessLossDialog:
    """Open the dialog over the window and return it."""
    desk, labels = around.services.desk, around.labels
    critical = (one for one in ReadinessRules.from_content(desk.content).questions if one.critical)
    questions = [(one.code, f"{one.code}  {labels.code('readiness_questions', one.code)}") for one in critical]
    dialog = ReadinessLossDialog(labels, questions, desk.clock.today(), parent)
    presenter, note = FormPresenter(dialog, dialog, around), around.services.readiness.note_loss
    dialog.save_wanted.connect(lambda: presenter.store(lambda: partial(note, dialog.command())))
    DraftSource(dialog, "readiness_loss")
    dialog.open()
    return dialog


def open_readiness_recheck_dialog(
    parent: QWidget, around: Surroundings, sheet: ReadinessSheet
) -> ReadinessRecheckDialog:
    """Open the dialog over the window and return it."""
    dialog = ReadinessRecheckDialog(around.labels, [one for one in sheet.losses if one.open], parent)
    presenter, readiness = FormPresenter(dialog, dialog, around), around.services.readiness
    presenter.do(readiness.colleagues, dialog.offer_second)

    def save() -> None:
        presenter.store(lambda: partial(readiness.recheck, dialog.command()))

    dialog.save_wanted.connect(lambda: presenter.agreed(dialog.second(), save))
    dialog.open()
    return dialog


def _signing_words(level: int) -> str:
    text = QCoreApplication.translate(
        "Readiness",
        "With these ratings the branch reaches level {level} so far. You sign as the assessor; somebody who leads the"
        " National Society signs too. It is valid for twelve months and is not changed afterwards.",
    )
    return text.replace("{level}", str(level))
