"""Who has no sign-in on this laptop agrees in a second step, by name and standing at the desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from pgi_desk.gui.labels import isolated
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.second_person import Approver


def with_agreement(surroundings: Surroundings, second: Approver | None, then: Callable[[], None]) -> None:
    """Go on at once where nobody was chosen, or the second person signs in or agreed before; else ask by name."""
    if second is None or second.has_way_in or second.agreed:
        then()
        return
    text = QCoreApplication.translate(
        "SecondAgreement",
        "{name} has no sign-in on this laptop. Is {name} here, has read this form, and agrees? The log will say so.",
    )
    action = QCoreApplication.translate("SecondAgreement", "{name} agrees")
    surroundings.prompts.confirm(
        QCoreApplication.translate("SecondAgreement", "The second person"),
        text.replace("{name}", isolated(second.name)),
        action.replace("{name}", second.name),
        then,
    )
