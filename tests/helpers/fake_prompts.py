"""Prompts that a test reads and answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path


class FakePrompts:
    """Remembers what was said; `answer_yes` decides questions, the paths answer file choices."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.warned: list[str] = []
        self.asked: list[str] = []
        self.answer_yes = True
        self.new_file: Path | None = None
        self.folder: Path | None = None
        self.file: Path | None = None
        self.suggestions: list[str] = []

    def tell(self, title: str, text: str) -> None:
        """Remember."""
        self.told.append(text)

    def warn(self, title: str, text: str) -> None:
        """Remember."""
        self.warned.append(text)

    def confirm(self, title: str, text: str, action: str, on_yes: Callable[[], None]) -> None:
        """Remember and answer."""
        self.asked.append(text)
        if self.answer_yes:
            on_yes()

    def choose_new_file(self, title: str, suggestion: str, kind: str) -> Path | None:
        """Answer with the prepared path."""
        self.suggestions.append(suggestion)
        return self.new_file

    def choose_folder(self, title: str) -> Path | None:
        """Answer with the prepared folder."""
        return self.folder

    def choose_file(self, title: str, kind: str) -> Path | None:
        """Answer with the prepared file."""
        return self.file
