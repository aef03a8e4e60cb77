"""What is told once a consent was taken back: which referrals were stopped, and which letters have to come back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from pgi_desk.gui.labels import isolated, listed
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.consents import Recorded


def tell_stopped(around: Surroundings, title: str, done: Recorded, shared: str = "") -> None:
    """Name the stopped referrals and lead to the recall letter; `shared` lists what left the desk already."""
    if not done.stopped:
        return
    numbers = listed(isolated(number) for number in done.stopped)
    translate = QCoreApplication.translate
    text = translate("StoppedReferrals", "These referrals were stopped: {numbers}.").replace("{numbers}", numbers)
    left = f"\n\n{shared}" if shared else ""
    if not done.recalls:
        around.prompts.tell(title, text + left)
        return
    text += " " + translate(
        "StoppedReferrals",
        "Letters that left have to come back. Call each service at once, then give it the recall letter. The home page"
        " lists each of them until the service confirmed it.",
    )
    go = partial(around.navigator.go, "letter", done.recalls[0])
    around.prompts.confirm(title, text + left, translate("StoppedReferrals", "Open the recall letter"), go)
