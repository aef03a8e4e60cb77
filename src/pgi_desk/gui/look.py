"""How the window looks and which language it speaks, as this person on this computer wants it."""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("en", "fr", "es", "ar")
# Each language by its own name: whoever reads no other one finds it.
OWN_NAMES = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية"}
COLOURS = ("system", "light", "dark", "contrast_light", "contrast_dark")
TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)  # percent


@dataclass(frozen=True, slots=True)
class Look:
    """An empty language and the colours ``system`` follow the computer; `calm` shows nothing that moves.

    `hijri` shows the Hijri date beside each date.
    """

    language: str = ""
    text_size: int = 100
    colours: str = "system"
    calm: bool = False
    hijri: bool = False
