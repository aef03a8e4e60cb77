"""Opens the papers of training: the trainer sheet of an exercise, and the certificate of practice."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.data_paper_dialog import DataPaperDialog
from pgi_desk.gui.dialogs.data_paper_presenter import DataPaperPresenter, Prepare
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings


def open_trainer_sheet_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, code: str
) -> DataPaperDialog:
    """Open the trainer sheet of an exercise and return the dialog."""
    title = QCoreApplication.translate("ExercisePapers", "Trainer sheet")
    intro = QCoreApplication.translate(
        "ExercisePapers",
        "For whoever leads the exercise: the story, the steps, what is noticed, and what to talk about.",
    )
    papers = surroundings.services.exercise_papers
    dialog = DataPaperDialog(title, intro, parent)
    dialog.setObjectName("TrainerSheet")
    return _opened(dialog, surroundings, outputs, lambda _: partial(papers.sheet, code, dialog.language()))


def open_practice_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, initials: str
) -> DataPaperDialog:
    """Open the certificate of what was finished and return the dialog."""
    title = QCoreApplication.translate("ExercisePapers", "Certificate of practice")
    intro = QCoreApplication.translate(
        "ExercisePapers",
        "What was practised, and a reference that the readiness check can name as evidence. It bears the mark of"
        " training and no name but the initials.",
    )
    papers = surroundings.services.exercise_papers
    dialog = DataPaperDialog(title, intro, parent)
    dialog.setObjectName("PracticeCertificate")
    return _opened(dialog, surroundings, outputs, lambda _: partial(papers.certificate, initials, dialog.language()))


def _opened(
    dialog: DataPaperDialog, surroundings: Surroundings, outputs: LetterOutputs, prepare: Prepare
) -> DataPaperDialog:
    presenter = DataPaperPresenter(
        dialog, surroundings, outputs, (prepare, surroundings.services.exercise_papers.begin)
    )
    presenter.prepare()
    dialog.open()
    return dialog
