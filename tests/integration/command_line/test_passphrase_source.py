"""New passphrases at a prompt: made by the program and typed back, or an own one typed twice."""

from __future__ import annotations

import getpass

import pytest

from pgi_desk.command_line.passphrases import PassphraseSource
from pgi_desk.domain.errors import WeakPassphrase

MADE = "gull tern heron seven boats amber"


class Keyboard:
    """Types prepared lines at prompts."""

    def __init__(self, *lines: str) -> None:
        self.lines = list(lines)
        self.prompts: list[str] = []

    def __call__(self, prompt: str) -> str:
        """Type the next line."""
        self.prompts.append(prompt)
        return self.lines.pop(0)


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> Keyboard:
    keyboard = Keyboard(*lines)
    monkeypatch.setattr(getpass, "getpass", keyboard)
    return keyboard


def test_enter_gives_one_of_random_words_that_is_typed_back(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    keyboard = typed(monkeypatch, "", MADE)
    assert PassphraseSource(None).ask_made("New passphrase", lambda: MADE) == MADE
    shown = capsys.readouterr()
    assert MADE in shown.err
    assert shown.out == ""
    assert "Enter for one of random words" in keyboard.prompts[0]


def test_an_own_one_is_typed_twice_and_never_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, "an own one", "an own one")
    assert PassphraseSource(None).ask_made("New passphrase", lambda: MADE) == "an own one"
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("lines", [("", "gull tern"), ("an own one", "an own once")])
def test_what_is_typed_otherwise_the_second_time_is_refused(
    monkeypatch: pytest.MonkeyPatch, lines: tuple[str, str]
) -> None:
    typed(monkeypatch, *lines)
    with pytest.raises(WeakPassphrase):
        PassphraseSource(None).ask_made("New passphrase", lambda: MADE)
