"""What the program says about its own mistakes is one line without the text of the error, wherever it comes up."""

from __future__ import annotations

import subprocess
import sys

import pytest

START = "from pgi_desk.command_line.last_words import guard; guard(); secret = 'Warsanle'\n"
PLACES = {
    "uncaught": "raise KeyError(secret)",
    "in a thread": "import threading; threading.Thread(target=int, args=(secret,)).start()",
    "while something is taken away": "class Last:\n def __del__(self): int(secret)\nLast()",
    "as a warning": "import warnings; warnings.simplefilter('always'); warnings.warn(secret)",
    "in a log of a library": (
        "import logging\ntry: int(secret)\nexcept ValueError: logging.getLogger('lib').exception('failed: %s', secret)"
    ),
    "with an error in our own log": (
        "import logging\ntry: int(secret)\nexcept ValueError: logging.getLogger('pgi_desk.x').exception('no')"
    ),
}


def said(code: str) -> list[str]:
    command = [sys.executable, "-c", START + code]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False).stderr.splitlines()


@pytest.mark.parametrize("place", PLACES)
def test_one_line_names_kind_and_place_and_no_text(place: str) -> None:
    lines = said(PLACES[place])
    assert len(lines) == 1
    assert "Warsanle" not in lines[0]
    assert ":" in lines[0]


def test_our_own_lines_are_shown_as_they_are() -> None:
    assert said("import logging; logging.getLogger('pgi_desk.gui').error('unexpected %s', 'KeyError')") == [
        "ERROR: unexpected KeyError"
    ]
