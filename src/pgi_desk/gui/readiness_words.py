"""What readiness says about itself, as people read it: the state, what holds a level back, why something is closed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pgi_desk.domain.readiness import ReadinessState, Shortfall, Standing
from pgi_desk.domain.readiness_gate import Access, Module, Opening
from pgi_desk.gui.labels import Labels, isolated, listed
from pgi_desk.services.readiness_models import SigningEffect

TONES = {0: "danger", 1: "warning", 2: "good"}


def state_words(labels: Labels, known: Standing) -> str:
    """Return which level counts, since when or until when, and why it is not the one that was signed."""
    if known.state is ReadinessState.NOT_ASSESSED:
        return QCoreApplication.translate(
            "Readiness",
            "What the branch is ready to do has not been assessed. Begin a new assessment here; two people sign it."
            " Until then only what this file already works with stays open.",
        )
    day = isolated(labels.day(known.valid_until))
    if known.state is ReadinessState.EXPIRED:
        return QCoreApplication.translate(
            "Readiness", "The assessment was valid until {day}. Level 0 counts until a new one is signed."
        ).replace("{day}", day)
    if known.state is ReadinessState.FALLEN and known.open_losses:
        text = QCoreApplication.translate(
            "Readiness",
            "Signed was level {signed}. Something was lost, so level {level} counts until two people have re-checked"
            " it. The assessment is valid until {day}.",
        )
    elif known.state is ReadinessState.FALLEN:
        text = QCoreApplication.translate(
            "Readiness",
            "Signed was level {signed}. A re-check found less, so level {level} counts until a new assessment is"
            " signed.",
        )
    else:
        text = QCoreApplication.translate("Readiness", "Level {level} counts until {day}.")
    text = text.replace("{signed}", str(known.signed_level)).replace("{level}", str(known.level))
    return text.replace("{day}", day)


def held_words(labels: Labels, one: Shortfall) -> str:
    """Return one row that holds a level back."""
    if one.kind == "area":
        text = QCoreApplication.translate("Readiness", "Level {level}: the area {name} has too low a score")
        name = labels.code("readiness_areas", one.code)
    elif one.kind == "advice":
        name = one.code
        text = QCoreApplication.translate(
            "Readiness", "Level {level}: advice from outside, or two years of experience ({name})"
        )
    else:
        name = one.code
        text = QCoreApplication.translate("Readiness", "Level {level}: {name} is critical and not achieved")
    return text.replace("{level}", str(one.level)).replace("{name}", name)


def closing_words(labels: Labels, effect: SigningEffect, prepared: int) -> str:
    """Return what signing would close and how many prepared referrals would stop, or an empty text for nothing."""
    if not effect.closes:
        return ""
    text = QCoreApplication.translate(
        "Readiness", "With level {level} this is closed, or only read, from the moment you sign: {modules}."
    )
    named = listed(isolated(labels.code("readiness_modules", one.module)) for one in effect.closes)
    text = text.replace("{level}", str(effect.level)).replace("{modules}", named)
    if prepared and any(one.module == Module.REFERRAL for one in effect.closes):
        text = f"{text} {stopped_words(prepared)}"
    return text


def stopped_words(prepared: int) -> str:
    """Return how many prepared referrals a closed module stops, and what stays possible."""
    text = QCoreApplication.translate(
        "Readiness",
        "Prepared referrals that have not left and stop: {count}. They stay as they are; recalls, answers and taking a"
        " consent back go on.",
    )
    return text.replace("{count}", str(prepared))


def closed_words(labels: Labels, found: Opening) -> str:
    """Return why a module is closed or only read, or an empty text when it is open."""
    if found.access is Access.OPEN:
        return ""
    read_only = QCoreApplication.translate(
        "Readiness", "{module}: reading only. It needs readiness level {needed}; level {level} counts. See Readiness."
    )
    closed = QCoreApplication.translate(
        "Readiness", "{module}: closed. It needs readiness level {needed}; level {level} counts. See Readiness."
    )
    text = read_only if found.access is Access.READ_ONLY else closed
    name = labels.code("readiness_modules", found.module)
    text = text.replace("{needed}", str(found.needed)).replace("{level}", str(found.standing.level))
    return text.replace("{module}", name)
