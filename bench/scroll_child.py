"""A fresh process that scrolls the list of people as far down as it goes: `scroll_child.py FILE ROWS`.

Reads the raw key of the file as hex from standard input, stops after so many rows, and prints how many rows it saw, how
many of them the list still holds, and the memory of the process in KiB at its highest: until a thousand rows were seen,
and in all.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QTableView

from bench.desk_child import begin, unlock
from bench.window_child import peak_memory
from pgi_desk.gui.models.window_table import WindowTable

BEGIN = 1_000  # rows; what a list holds at most was read by then


def main(file: str, rows: int) -> None:
    application, _ = begin(Path(file).parent)
    hand = unlock(application, Path(file))
    hand.click("peopleTool")
    table = hand.find(QTableView, "table")
    model, first = table.model(), 0
    if not isinstance(model, WindowTable):
        raise TypeError("the list of people holds every row")
    seen = held = 0
    while seen < min(model.rowCount(), rows):
        seen, held = model.rowCount(), max(held, model.held)
        hand.drag_to_end("table", 1)
        if not first and model.rowCount() >= BEGIN:
            first = peak_memory()
    print(model.rowCount(), held, first or peak_memory(), peak_memory(), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
