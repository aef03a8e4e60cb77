"""Passphrases come from a prompt or a file descriptor, never from arguments or the environment."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Callable
from typing import TextIO

from pgi_desk.domain.errors import WeakPassphrase


class PassphraseSource:
    """Hands out passphrases in the order in which a command needs them."""

    def __init__(self, descriptor: int | None) -> None:
        self._stream: TextIO | None = None
        if descriptor is not None:
            self._stream = os.fdopen(descriptor, "r", encoding="utf-8", closefd=False)

    def ask(self, prompt: str) -> str:
        """Return the next passphrase; raises WeakPassphrase when there is none."""
        text = self._stream.readline().rstrip("\r\n") if self._stream is not None else getpass.getpass(prompt + ": ")
        if not text:
            raise WeakPassphrase(problem="empty")
        return text

    def ask_made(self, prompt: str, generate: Callable[[], str]) -> str:
        """Return a new passphrase: at a prompt one of random words that is typed back, unless an own one is typed.

        Raises WeakPassphrase when what is typed the second time differs.
        """
        if self._stream is not None:
            return self.ask(prompt)
        first = getpass.getpass(f"{prompt}, or Enter for one of random words: ")
        again = "The same again"
        if not first:
            first, again = generate(), "Type it here, as you wrote it down"
            print(f"Write this down now and lock it away: {first}", file=sys.stderr)
        if self.ask(again) != first:
            raise WeakPassphrase(problem="differs")
        return first

    def ask_new(self, prompt: str) -> str:
        """Return a new passphrase, typed twice at a prompt; raises WeakPassphrase when the two differ."""
        first = self.ask(prompt)
        if self._stream is None and self.ask("The same again") != first:
            raise WeakPassphrase(problem="differs")
        return first
