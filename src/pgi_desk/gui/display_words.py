"""What is said about a language or a file of settings that cannot be read: in the words that are left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pgi_desk.gui.look import OWN_NAMES


def unreadable_sentence(language: str) -> str:
    """Return that the words of a language cannot be read; an empty text for none."""
    from pgi_desk.gui.labels import isolated  # not before the first window stands

    if not language:
        return ""
    text = QCoreApplication.translate(
        "DisplayDialog",
        "The words of {language} are missing or damaged on this computer, so the program speaks English. Nothing"
        " else is lost. Install the program again.",
    )
    return text.replace("{language}", isolated(OWN_NAMES.get(language, language)))


def damaged_sentence(copy: str) -> str:
    """Return that what the window remembered is lost, and where the damaged file is; an empty text for none."""
    from pgi_desk.gui.labels import isolated

    text = QCoreApplication.translate(
        "DisplayWords",
        "What the window remembers here (language, size of text, colours, columns) was damaged and is as at the"
        " beginning. Choose it again under “Aa ع”. No record is touched. The damaged file is kept as {file}.",
    )
    return text.replace("{file}", isolated(copy)) if copy else ""
