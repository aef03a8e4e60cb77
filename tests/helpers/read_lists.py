"""The import of a list with something read, so that its columns are there to look at."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from pgi_desk.gui.dialogs.import_list_dialog import ImportListDialog
from pgi_desk.gui.dialogs.import_list_presenter import open_import_people_dialog
from pgi_desk.gui.surroundings import Surroundings
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts


def people_read(parent: QWidget, around: Surroundings, data: bytes) -> ImportListDialog:
    """Open the import of people and read a list there; jobs run at once."""
    dialog = open_import_people_dialog(parent, around)
    if isinstance(around.prompts, FakePrompts):
        with tempfile.TemporaryDirectory() as folder:
            around.prompts.file = Path(folder) / "liste.csv"
            around.prompts.file.write_bytes(data)
            child(dialog, QPushButton, "chooseButton").click()
        around.prompts.file = None
    return dialog
