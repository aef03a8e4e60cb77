"""Looks for somebody who may be the same person while a new one is typed, and opens their case instead."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer

from pgi_desk.domain.duplicates import Reason
from pgi_desk.gui.dialogs.person_dialog import PersonDialog
from pgi_desk.gui.labels import isolated, listed
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.finding import AlikePerson, TypedPerson

PAUSE_MS = 250


class AlikePresenter(Presenter):
    """Presents the hints; a form in which nothing that matters changed is not asked about again."""

    def __init__(self, dialog: PersonDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._asked = TypedPerson()
        self._shown: tuple[AlikePerson, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)
        dialog.alike.changed.connect(self._pause.start)
        dialog.alike.chosen.connect(self._open)

    def _look(self) -> None:
        typed = self._dialog.alike.typed()
        if typed != self._asked:
            self._asked = typed
            self.read(partial(self.services.find.alike, typed), partial(self._show, typed))

    def _show(self, asked: TypedPerson, found: tuple[AlikePerson, ...]) -> None:
        if asked == self._asked:  # otherwise an answer to an older question
            self._shown = found
            self._dialog.alike.show([self._line(one) for one in found])

    def _line(self, known: AlikePerson) -> str:
        labels = self.labels
        age = labels.age(known.birth, known.age_group, self.services.desk.clock.today())
        status = labels.code("case_statuses", known.status)
        words = [self._words()[reason] for reason in known.reasons]
        text = self.tr("{case}  {initials}, {age}, {status}: {reasons}")
        text = text.replace("{case}", isolated(known.case_code)).replace("{initials}", isolated(known.masked_name))
        return text.replace("{age}", age).replace("{status}", status).replace("{reasons}", listed(words))

    def _words(self) -> dict[Reason, str]:
        return {
            Reason.PHONE: self.tr("same phone"),
            Reason.NAME: self.tr("name sounds alike"),
            Reason.PART_OF_NAME: self.tr("part of the name sounds alike"),
            Reason.BIRTH_DAY: self.tr("same day of birth"),
            Reason.BIRTH: self.tr("about the same year of birth"),
            Reason.AGE: self.tr("same age group"),
            Reason.CITIZENSHIP: self.tr("same nationality"),
            Reason.SEX: self.tr("same sex"),
        }

    def _open(self, row: int) -> None:
        code = self._shown[row].case_code
        self._dialog.reject()
        self.around.navigator.go("case", code)
