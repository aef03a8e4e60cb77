"""The button that does what a form is for stands last in every form, after the one that leaves it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import pgi_desk.gui

UI = Path(__file__).resolve().parents[2] / "ui"
FEWEST = 30
# A list that is worked in place is closed last.
CANCEL = re.compile(r'name="cancelButton">\s*<property name="text"><string>(C&amp;ancel|&amp;Cancel|Cancel)<')
FORMS = sorted(path for path in UI.glob("*_dialog.ui") if CANCEL.search(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_the_main_button_of_a_form_stands_after_cancel(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    buttons = re.findall(r'<widget class="QPushButton" name="(\w+)">', text)
    stops = re.findall(r"<tabstop>(\w+Button)</tabstop>", text)
    assert buttons[-1] != "cancelButton"
    assert stops[-1:] != ["cancelButton"]


def test_there_are_forms_to_look_at() -> None:
    assert len(FORMS) > FEWEST


BACK = sorted(path.stem for path in UI.glob("*_page.ui") if 'name="backButton"' in path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", BACK)
def test_every_way_back_has_its_arrow(page: str) -> None:
    module = (Path(pgi_desk.gui.__file__).parent / "pages" / f"{page}.py").read_text(encoding="utf-8")
    assert 'backButton.setIcon(icon("arrow-back"))' in module
