"""What may be typed into a field: any script, no hidden control characters, a known length."""

from __future__ import annotations

import unicodedata
from collections.abc import Container

from pgi_desk.domain.errors import InvalidEntry

# Directional controls can make a phone number read backwards on paper; the letter adds its own isolates.
_DIRECTION_CONTROLS = {0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)}

# More than anybody types to look for something; a database refuses to compare with a whole page.
LONGEST_LOOKED_FOR = 200


def clean_line(field: str, text: str, *, longest: int = 200) -> str:
    """Return one line as it is kept: trimmed, NFC, single spaces; InvalidEntry when it cannot be kept."""
    return " ".join(clean_text(field, text, longest=longest).split())


def clean_text(field: str, text: str, *, longest: int = 4000) -> str:
    """Return several lines as they are kept; InvalidEntry on control characters or too much text."""
    body = "".join(mark for mark in text if ord(mark) not in _DIRECTION_CONTROLS)
    body = unicodedata.normalize("NFC", body.replace("\r\n", "\n").replace("\t", " ")).strip()
    if any(unicodedata.category(mark) in {"Cc", "Cs", "Co"} for mark in body if mark != "\n"):
        raise InvalidEntry(field=field, problem="control_character")
    if len(body) > longest:
        raise InvalidEntry(field=field, problem="too_long", longest=longest)
    return body


def require_line(field: str, text: str, *, longest: int = 200) -> str:
    """Return one line that must not be empty."""
    body = clean_line(field, text, longest=longest)
    if not body:
        raise InvalidEntry(field=field, problem="empty")
    return body


def clean_phone(field: str, text: str, *, longest: int = 200) -> str:
    """Return a line that may hold a phone number, with the digits of every telephone; raises what `clean_line` does."""
    return western_digits(clean_line(field, text, longest=longest))


def western_digits(text: str) -> str:
    """Return a text with the digits 0 to 9 in place of those of any other script; everything else stays."""
    return text if text.isascii() else "".join(map(_western, text))


def require_code(field: str, code: str, allowed: Container[object]) -> str:
    """Return a code that the list holds; InvalidEntry otherwise."""
    if code not in allowed:
        raise InvalidEntry(field=field, problem="unknown_code")
    return code


def looked_for(text: str) -> str:
    """Return words as the file can be asked for them: no halves of characters, and no page that fell into the field."""
    return "".join(mark for mark in text[:LONGEST_LOOKED_FOR] if unicodedata.category(mark) != "Cs")


def _western(mark: str) -> str:
    value = unicodedata.decimal(mark, None)
    return mark if value is None else str(value)
