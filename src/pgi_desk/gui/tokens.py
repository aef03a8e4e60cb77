"""Design tokens: every colour, space and size of the window comes from here."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour scheme; text colours reach 4.5:1 on their ground, borders of controls 3:1."""

    name: str
    window: str
    surface: str
    raised: str
    border: str
    control: str
    text: str
    muted: str
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
    window="#f3f5f6",
    surface="#ffffff",
    raised="#e9eef0",
    border="#d6dde0",
    control="#7b888e",
    text="#1a2327",
    muted="#4f5d64",
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
    window="#14191c",
    surface="#1b2226",
    raised="#263036",
    border="#35424a",
    control="#7f8d94",
    text="#e6ecee",
    muted="#a8b6bd",
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

# A training file wears another accent, so that nobody mistakes it for a real one.
DEMO_ACCENT = {"light": ("#6b3fa0", "#ffffff", "#ece3f6"), "dark": ("#c3a2ee", "#22113a", "#35264b")}

SPACE = 8
BODY_POINTS = 10.5
TITLE_POINTS = 17
ROW_HEIGHT = 38
CLOSE_ROW_HEIGHT = 31


def in_demo(tokens: Tokens) -> Tokens:
    """Return the scheme of a training file."""
    accent, on_accent, soft = DEMO_ACCENT[tokens.name]
    return replace(tokens, accent=accent, on_accent=on_accent, accent_soft=soft)
