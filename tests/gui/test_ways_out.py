"""The print service is the one of this computer, asked through its socket file and never over the network."""

from __future__ import annotations

import os
import sys

import pytest

from pgi_desk.gui.ways_out import PRINT_SERVICE, system_outputs
from pgi_desk.security.locked_pdf import AesPdfLock
from pgi_desk.services.letter_content import PageImage


def no_pages(_pdf: bytes, _dots: int) -> tuple[PageImage, ...]:
    return ()


@pytest.mark.skipif(sys.platform != "linux", reason="the print service of Linux")
@pytest.mark.parametrize(("before", "after"), [(None, PRINT_SERVICE), ("/elsewhere/cups.sock", "/elsewhere/cups.sock")])
def test_only_the_print_service_of_this_computer_is_asked(
    monkeypatch: pytest.MonkeyPatch, before: str | None, after: str
) -> None:
    monkeypatch.setenv("CUPS_SERVER", "to be restored afterwards")
    if before is None:
        monkeypatch.delenv("CUPS_SERVER")
    else:
        monkeypatch.setenv("CUPS_SERVER", before)
    system_outputs(lambda _path, _data: None, no_pages, AesPdfLock())
    assert os.environ["CUPS_SERVER"] == after
