"""Keeps what the program is made of out of Python's search for objects that nobody uses any more."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def kept_for_good() -> Iterator[None]:
    """Count everything that is made inside, and before, as there to stay.

    Modules, tables and lists of codes are some hundred thousand objects. Python would look through all of them again
    and again, in the middle of whatever is going on, and each time the window would stand still for a tenth of a
    second. What is made later is still searched, so forms and pages that are closed go as before.
    """
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if searching:
            gc.enable()
