"""The fields of a form in which a second person is chosen and, where they have a way in here, signs in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.services.second_person import Approver, SignIn


@dataclass
class SecondFields:
    """Shows the sign-in only to whom it belongs, and forgets a passphrase as soon as it was used."""

    combo: QComboBox
    name: QLineEdit
    passphrase: QLineEdit
    labels: Sequence[QWidget]
    known: dict[str, Approver] = field(default_factory=dict)

    def offer(self, people: Sequence[Approver], empty: str) -> None:
        """Offer who may be the second person."""
        self.known = {one.staff_id: one for one in people}
        fill(self.combo, [(one.staff_id, one.name) for one in people], empty=empty)
        self.show_what_applies()

    def chosen(self) -> Approver | None:
        """Return who was chosen, or None."""
        return self.known.get(chosen_code(self.combo))

    def sign_in(self) -> SignIn:
        """Return what the second person typed, and empty it."""
        typed = SignIn(self.name.text().strip(), self.passphrase.text())
        self.passphrase.clear()
        return typed

    def show_what_applies(self) -> None:
        """Show the sign-in when whoever is chosen has one."""
        second = self.chosen()
        for control in (self.name, self.passphrase, *self.labels):
            control.setVisible(second is not None and second.has_way_in)
