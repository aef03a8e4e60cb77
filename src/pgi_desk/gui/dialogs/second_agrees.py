"""A second person without a sign-in on this laptop agrees by name, standing at the desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from pgi_desk.gui.labels import isolated
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.second_person import Approver


def when_second_agrees(around: Surroundings, second: Approver | None, go_on: Callable[[], None]) -> None:
    """Go on at once where the second person signs in or agreed before; ask first where they have no sign-in here."""
    if second is None or second.has_way_in or second.agreed:
        go_on()
        return
    translate = QCoreApplication.translate
    text = translate(
        "SecondAgrees",
        "{name} has no sign-in on this laptop. Is {name} here, has read this form, and agrees to it? The log will say"
        " so.",
    )
    around.prompts.confirm(
        translate("SecondAgrees", "The second person"),
        text.replace("{name}", isolated(second.name)),
        translate("SecondAgrees", "{name} agrees").replace("{name}", second.name),
        go_on,
    )
