"""Shows what was shared about one person, and notes when they learned of what was told without consent."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.unconsented import UnconsentedDisclosure
from pgi_desk.gui.dialogs.ask_anew_presenter import open_ask_anew_dialog
from pgi_desk.gui.dialogs.shared_dialog import SharedDialog
from pgi_desk.gui.dialogs.shared_paper_presenter import open_shared_paper_dialog
from pgi_desk.gui.dialogs.unconsented_presenter import open_unconsented_dialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.shared_words import shared_lines
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.read_models import SharedItem


class SharedPresenter(Presenter):
    """Presents the list."""

    kinds = frozenset({Kind.DISCLOSURE})

    def __init__(self, dialog: SharedDialog, surroundings: Surroundings, code: CaseCode) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._code = code
        self._untold: tuple[UnconsentedDisclosure, ...] = ()
        dialog.without_wanted.connect(lambda: open_unconsented_dialog(dialog, self.around, code))
        dialog.told.connect(self._told)
        dialog.print_wanted.connect(self._print)
        dialog.anew_wanted.connect(lambda: open_ask_anew_dialog(dialog, self.around, code))
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self.read(partial(self.services.unconsented.shared, self._code), self._show)
        self.read(partial(self.services.unconsented.of_case, self._code), self._show_untold)

    def _show(self, items: tuple[SharedItem, ...]) -> None:
        lines = shared_lines(items, self.labels)
        self._dialog.show_shared("\n".join(lines) if lines else self.tr("Nothing about this person left the desk."))
        self._dialog.allow_paper(self._obstacle(nothing=not lines))

    def _obstacle(self, *, nothing: bool) -> str:
        needed = Permission.RELEASE_LETTER
        if not self.services.desk.may(needed):
            return message(NotPermitted(permission=needed.value))
        return self.tr("Nothing about this person left the desk.") if nothing else ""

    def _print(self) -> None:
        if self.around.outputs is not None:
            open_shared_paper_dialog(self._dialog, self.around, self.around.outputs, self._code)

    def _show_untold(self, found: tuple[UnconsentedDisclosure, ...]) -> None:
        self._untold = tuple(one for one in found if one.informed == "not_yet")
        if not self._untold:
            self._dialog.show_untold("")
            return
        text = self.tr("The person does not know yet what was told on {day}. Tell them as soon as it is safe.")
        self._dialog.show_untold(text.replace("{day}", isolated(self.labels.moment(self._untold[0].disclosed_at))))

    def _told(self) -> None:
        if self._untold:
            key, today = self._untold[0].disclosure_id, self.services.desk.clock.today()
            self.do(partial(self.services.unconsented.person_told, key, today), on_error=self._refused)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))


def open_shared_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> SharedDialog:
    """Open the list over a page and return it."""
    dialog = SharedDialog(code, parent)
    SharedPresenter(dialog, surroundings, code)
    dialog.open()
    return dialog
