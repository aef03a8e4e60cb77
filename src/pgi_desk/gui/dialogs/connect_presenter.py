"""Shows and stores whom the branch asks for advice."""

from __future__ import annotations

from functools import partial
from string import ascii_uppercase

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.connect_dialog import ConnectDialog
from pgi_desk.gui.dialogs.readiness_presenters import FormPresenter
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import Labels, isolated, paired
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.connections import ConnectCard


def connect_words(labels: Labels, card: ConnectCard) -> str:
    """Return the card: each network with how it is reached, of when the list is, and that it is to be confirmed."""
    translate = QCoreApplication.translate
    lines = []
    for one in card.networks:
        channel = isolated(one.contact.channel) if one.contact.channel else translate("Readiness", "no contact entered")
        name = labels.code("networks", one.code)
        if one.unsure:
            name = translate("Readiness", "{name}, not sure for this country").replace("{name}", name)
        as_of = translate("Readiness", "as of {day}; confirm with IFRC").replace("{day}", isolated(one.as_of))
        lines.append(paired(name, f"{channel} ({as_of})"))
    if not card.known.country:
        lines.append(translate("Readiness", "Choose the country under Contacts to see its network."))
    elif len(card.networks) == 1:
        lines.append(
            translate("Readiness", "No network is known for this country: ask the regional office of the IFRC too.")
        )
    return "\n".join(lines)


def country_choices() -> list[tuple[str, str]]:
    """Return every country that Qt knows by its ISO code, named in its own language, by name."""
    found = {}
    for code in (first + second for first in ascii_uppercase for second in ascii_uppercase):
        territory = QLocale.codeToTerritory(code)
        if territory != QLocale.Country.AnyCountry and QLocale.territoryToCode(territory) == code:
            found[code] = f"{QLocale.territoryToString(territory)} ({code})"
    return sorted(found.items(), key=lambda one: one[1])


def open_connect_dialog(parent: QWidget, around: Surroundings) -> ConnectDialog:
    """Open the dialog over the window and return it."""
    dialog = ConnectDialog(country_choices(), parent)
    presenter, connections = FormPresenter(dialog, dialog, around), around.services.connections
    source = DraftSource(dialog, "connect")
    note = QCoreApplication.translate(
        "Readiness",
        "Which country belongs to which network was written from memory and is not yet verified. Confirm it with the"
        " IFRC.",
    )

    def show(card: ConnectCard) -> None:
        dialog.show_known(card.known, note)
        source.loaded()

    presenter.do(connections.card, show)
    dialog.save_wanted.connect(lambda: presenter.store(lambda: partial(connections.keep, dialog.command())))
    dialog.open()
    return dialog
