"""Design tokens: every colour, space and size of the window comes from here."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour scheme; text colours reach 4.5:1 on their ground, borders of controls 3:1."""

    name: str
    pictures: str  # which set of drawn arrows and ticks can be seen on it
    window: str
    surface: str
    raised: str
    border: str
    control: str
    text: str
    muted: str
    off: str  # what cannot be used now: words and, in high contrast, its lines
    off_line: str
    accent: str
    on_accent: str
    accent_soft: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    good: str
    good_soft: str
    banner: str
    on_banner: str


LIGHT = Tokens(
    name="light",
    pictures="light",
    window="#f3f5f6",
    surface="#ffffff",
    raised="#e9eef0",
    border="#d6dde0",
    control="#7b888e",
    text="#1a2327",
    muted="#4f5d64",
    off="#4f5d64",
    off_line="#d6dde0",
    accent="#0f5d73",
    on_accent="#ffffff",
    accent_soft="#dcecf1",
    danger="#a3261c",
    danger_soft="#fbe6e3",
    warning="#7a4b00",
    warning_soft="#fdf0d5",
    good="#22603a",
    good_soft="#e0f1e6",
    banner="#f3c44a",
    on_banner="#231a00",
)
DARK = Tokens(
    name="dark",
    pictures="dark",
    window="#14191c",
    surface="#1b2226",
    raised="#263036",
    border="#35424a",
    control="#7f8d94",
    text="#e6ecee",
    muted="#a8b6bd",
    off="#a8b6bd",
    off_line="#35424a",
    accent="#6dbfd4",
    on_accent="#06212a",
    accent_soft="#1d3a44",
    danger="#ff958b",
    danger_soft="#46211e",
    warning="#f1c063",
    warning_soft="#40310f",
    good="#8ccfa2",
    good_soft="#1c3a28",
    banner="#8a5cc2",
    on_banner="#ffffff",
)
# High contrast: text 7:1 and every line as strong as text; grey is for what cannot be used.
CONTRAST_LIGHT = Tokens(
    name="contrast_light",
    pictures="light",
    window="#ffffff",
    surface="#ffffff",
    raised="#ffffff",
    border="#000000",
    control="#000000",
    text="#000000",
    muted="#2b2b2b",
    off="#6e6e6e",
    off_line="#6e6e6e",
    accent="#00315c",
    on_accent="#ffffff",
    accent_soft="#d5e6f7",
    danger="#7a0000",
    danger_soft="#ffffff",
    warning="#4f2f00",
    warning_soft="#ffffff",
    good="#00391a",
    good_soft="#ffffff",
    banner="#ffd84a",
    on_banner="#000000",
)
CONTRAST_DARK = Tokens(
    name="contrast_dark",
    pictures="dark",
    window="#000000",
    surface="#000000",
    raised="#000000",
    border="#ffffff",
    control="#ffffff",
    text="#ffffff",
    muted="#dcdcdc",
    off="#949494",
    off_line="#949494",
    accent="#7fe3ff",
    on_accent="#000000",
    accent_soft="#00384a",
    danger="#ffb3ab",
    danger_soft="#000000",
    warning="#ffd97a",
    warning_soft="#000000",
    good="#a6f0bf",
    good_soft="#000000",
    banner="#e9c8ff",
    on_banner="#000000",
)
HIGH_CONTRAST = frozenset({CONTRAST_LIGHT.name, CONTRAST_DARK.name})
SCHEMES = {tokens.name: tokens for tokens in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}

# A training file wears another accent, so that nobody mistakes it for a real one.
DEMO_ACCENT = {
    "light": ("#6b3fa0", "#ffffff", "#ece3f6"),
    "dark": ("#c3a2ee", "#22113a", "#35264b"),
    "contrast_light": ("#4b1a80", "#ffffff", "#ece3f6"),
    "contrast_dark": ("#e0c4ff", "#000000", "#3b2358"),
}

SPACE = 8
BODY_POINTS = 10.5
TITLE_POINTS = 17
ROW_HEIGHT = 38
CLOSE_ROW_HEIGHT = 31


def in_demo(tokens: Tokens) -> Tokens:
    """Return the scheme of a training file."""
    accent, on_accent, soft = DEMO_ACCENT[tokens.name]
    return replace(tokens, accent=accent, on_accent=on_accent, accent_soft=soft)
