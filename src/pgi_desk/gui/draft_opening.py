"""Opens the form of a draft with what was typed, or shows the text where the form no longer fits."""

from __future__ import annotations

import json
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget

from pgi_desk.domain.draft import Draft
from pgi_desk.gui.dialogs.left_text_dialog import LeftTextDialog
from pgi_desk.gui.draft_form import DraftForm, OpenForm, Outdated
from pgi_desk.gui.draft_forms import FORMS, form_name
from pgi_desk.gui.drafts import DraftSource, sources
from pgi_desk.gui.left_forms import box_of
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings

WHY = {
    "case_closed": QT_TRANSLATE_NOOP("DraftOpening", "The case was closed meanwhile. Nothing can be added to it."),
    "consent_over": QT_TRANSLATE_NOOP("DraftOpening", "This consent was withdrawn or replaced meanwhile."),
    "service_lifted": QT_TRANSLATE_NOOP("DraftOpening", "This service is no longer suspended or closed."),
    "settled": QT_TRANSLATE_NOOP("DraftOpening", "This was settled meanwhile."),
    "service_stopped": QT_TRANSLATE_NOOP("DraftOpening", "This service was suspended or closed meanwhile."),
    "colleague_left": QT_TRANSLATE_NOOP("DraftOpening", "This colleague has left meanwhile."),
    "no_such_form": QT_TRANSLATE_NOOP("DraftOpening", "This version of the program no longer has the form."),
}


class DraftOpening(Presenter):
    """Belongs to a page; `opened` says that the form is there, `settled` that its draft is no longer needed."""

    opened = Signal()
    settled = Signal(str)

    def __init__(self, page: QWidget, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page

    def open(self, draft: Draft) -> None:
        """Open the form of a draft once what it is about was read."""
        form = FORMS.get(draft.form)
        if form is None:
            self._show_text(draft, None, Outdated("no_such_form"))
            return
        look = partial(form.look, self.services, draft)
        self._run(look, partial(self._fill, draft), form.lane, partial(self._show_text, draft, form))

    def _fill(self, draft: Draft, open_form: OpenForm) -> None:
        window = self._page.window()
        open_form(window, self.around)
        source = next(one for one in reversed(sources(window)) if one.code == draft.form)
        if source.draft_id != draft.draft_id:  # otherwise it was open all the time, on a page behind this one
            self._take_up(source, draft)
        self.opened.emit()

    def _take_up(self, source: DraftSource, draft: Draft) -> None:
        left = source.unfinished()
        if left is not None:
            self.do(partial(self.services.drafts.keep, [left]))
        source.take_up(draft.draft_id, draft.content)
        source.settled.connect(self.settled, Qt.ConnectionType.UniqueConnection)  # a page has one source for all
        box = box_of(self._page)
        if box is not None:
            box.drop(draft.draft_id)  # it stands open again: an older text must not be stored over it

    def _show_text(self, draft: Draft, form: DraftForm | None, error: Exception) -> None:
        why = str(WHY.get(error.code, "")) if isinstance(error, Outdated) else ""
        dialog = LeftTextDialog(
            name=form_name(draft.form),
            why=QCoreApplication.translate("DraftOpening", why) if why else message(error),
            lines=typed_lines(draft.content, form.compiled if form is not None else None),
            parent=self._page.window(),
        )
        dialog.thrown_away.connect(partial(self.settled.emit, draft.draft_id))
        dialog.open()


def typed_lines(content: str, compiled: type | None) -> list[tuple[str, str]]:
    """Return what was written into the text fields of a form, each with the name that the form gives it."""
    values = json.loads(content)
    if compiled is None:
        return [(name, value) for name, value in values.items() if name.endswith("Edit") and isinstance(value, str)]
    form = QDialog()
    compiled().setupUi(form)
    names = {label.buddy(): label.text().replace("&", "") for label in form.findChildren(QLabel)}
    lines = [
        (names.get(field, ""), str(values[field.objectName()]))
        for field in form.findChildren(QWidget)
        if isinstance(field, (QLineEdit, QPlainTextEdit)) and values.get(field.objectName())
    ]
    form.deleteLater()
    return lines
