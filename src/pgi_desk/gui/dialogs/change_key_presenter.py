"""Prepares the change of the file's key and says what follows from it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.change_key_dialog import ChangeKeyDialog
from pgi_desk.gui.labels import isolated, listed
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.key_change import KeyChangeOrder


class ChangeKeyPresenter(Presenter):
    """Presents the change; `carry_out` is given the order once it was confirmed."""

    def __init__(
        self, dialog: ChangeKeyDialog, surroundings: Surroundings, carry_out: Callable[[KeyChangeOrder], None]
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._carry_out = carry_out
        self._order: KeyChangeOrder | None = None
        dialog.typed.connect(self._prepare)
        dialog.confirmed.connect(self._confirm)

    def _prepare(self, passphrase: str) -> None:
        order = partial(self.services.key_change.order, passphrase)
        self.do(order, self._show, lambda error: self._dialog.show_problem(message(error)))

    def _show(self, order: KeyChangeOrder) -> None:
        self._order = order
        self._dialog.show_consequences("\n\n".join((self._staff(order), self._sheets(), self._backups(order))))

    def _confirm(self) -> None:
        if self._order is not None:
            self._dialog.accept()
            self._carry_out(self._order)

    def _staff(self, order: KeyChangeOrder) -> str:
        if not order.staff:
            return self.tr("Staff: nobody signs in with a name on this laptop yet.")
        text = self.tr("Staff: on the Staff page, give a new passphrase to each of these: {names}.")
        return text.replace("{names}", listed(isolated(name) for name in order.staff))

    def _sheets(self) -> str:
        return self.tr(
            "Recovery sheets: make new ones on the Keys page and destroy the old ones. Nobody can be recorded before."
        )

    def _backups(self, order: KeyChangeOrder) -> str:
        if not order.backups:
            return self.tr("Backups: make one at once. The program knows of none from before.")
        head = self.tr(
            "Backups: make a new one at once. Whoever has the old passphrase can still read these; destroy them when"
            " the new one is made:"
        )
        line = self.tr("number {number}, {file}, on {medium}")
        lines = (
            line.replace("{number}", str(one.sequence))
            .replace("{file}", isolated(one.file_name))
            .replace("{medium}", isolated(one.medium or "–"))
            for one in order.backups
        )
        return "\n".join((head, *lines))


def open_change_key_dialog(
    parent: QWidget, surroundings: Surroundings, carry_out: Callable[[KeyChangeOrder], None]
) -> ChangeKeyDialog:
    """Open the dialog over the window and return it."""
    dialog = ChangeKeyDialog(surroundings.services.key_change.suggest, parent)
    ChangeKeyPresenter(dialog, surroundings, carry_out)
    dialog.open()
    return dialog
