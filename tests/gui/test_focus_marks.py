"""Where the keyboard is can be seen: what takes the focus is marked in every scheme, and by more than a shade."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6 import QtWidgets
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QTextBrowser,
    QTimeEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.gui.look import Look
from pgi_desk.gui.theme import Theme
from pgi_desk.gui.tokens import HIGH_CONTRAST, SCHEMES
from tests.gui.test_every_screen import contrast

FORMS = Path(__file__).parents[2] / "ui"
LEAST = 3  # WCAG 2: what shows a state, against what was there before
THICK = 3  # pixels that a line gains in high contrast, where all lines are as strong as text
LINED = ("button", "main button", "dangerous button", "line", "text", "choice", "number", "day", "table", "list")
SMALLEST = (16, 12)  # pixels that a mark spans; a cursor that blinks is narrower


def _button(**properties: bool) -> QPushButton:
    button = QPushButton("Save person")
    for name, value in properties.items():
        button.setProperty(name, value)
    return button


def _rail_tool() -> QWidget:
    rail = QWidget()
    rail.setObjectName("rail")
    tool = QToolButton()
    tool.setText("People")
    tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    QVBoxLayout(rail).addWidget(tool)
    return rail


def _pressed_in() -> QPushButton:
    button = QPushButton("English")
    button.setCheckable(True)
    button.setChecked(True)
    return button


def _tabs() -> QTabWidget:
    tabs = QTabWidget()
    tabs.addTab(QLabel("What leaves"), "What leaves")
    tabs.addTab(QLabel("Steps"), "Steps")
    return tabs


def _list() -> QListWidget:
    listed = QListWidget()
    listed.addItems(["One", "Two"])
    return listed


def _tree() -> QTreeWidget:
    tree = QTreeWidget()
    tree.addTopLevelItem(QTreeWidgetItem(["One"]))
    return tree


def _paper() -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(QLabel("A page"))
    return area


MADE: dict[str, Callable[[], QWidget]] = {
    "button": _button,
    "main button": lambda: _button(primary=True),
    "dangerous button": lambda: _button(danger=True),
    "flat button": lambda: _button(flat=True),
    "button that is pressed in": _pressed_in,
    "entry of the rail": _rail_tool,
    "line": lambda: QLineEdit("Kestrel"),
    "text": lambda: QPlainTextEdit("A bed"),
    "text to read": QTextBrowser,
    "choice": QComboBox,
    "number": QSpinBox,
    "amount": QDoubleSpinBox,
    "day": QDateEdit,
    "hour": QTimeEdit,
    "tick": lambda: QCheckBox("I have read every page"),
    "one of several": lambda: QRadioButton("Mine"),
    "table": lambda: QTableWidget(2, 2),
    "list": _list,
    "tree": _tree,
    "tabs": _tabs,
    "paper": _paper,
}


@cache
def classes_with_focus() -> frozenset[str]:
    """The kinds of controls in the forms that Tab comes to."""
    used = {str(one.get("class")) for form in FORMS.glob("*.ui") for one in ET.parse(form).iter("widget")}  # noqa: S314
    made = ((name, getattr(QtWidgets, name)()) for name in used if hasattr(QtWidgets, name))
    return frozenset(name for name, one in made if _takes(one))


def _takes(widget: QWidget) -> bool:
    inside = widget.focusProxy() or widget
    return bool(inside.focusPolicy() & Qt.FocusPolicy.TabFocus)


def focusable(widget: QWidget) -> QWidget:
    """The part of a control that takes the focus."""
    return widget if _takes(widget) else next(one for one in widget.findChildren(QWidget) if _takes(one))


@pytest.fixture
def colours(theme: Theme) -> Iterator[Callable[[str], None]]:
    """Wears a scheme of colours, and the usual one afterwards."""
    yield lambda name: theme.wear(Look(colours=name))
    theme.wear(Look())


def test_every_kind_of_control_is_looked_at(qapp: QApplication) -> None:
    made = {type(focusable(make())) for make in MADE.values()}
    # A tool button of the rail takes the focus because the window lets it; tabs hand it to their bar.
    known = {one.__name__ for kind in made for one in kind.__mro__} | {"QTabWidget"}
    assert classes_with_focus() <= known


def test_the_focus_is_marked_in_every_scheme_of_colours(colours: Callable[[str], None], qtbot: QtBot) -> None:
    window, controls = QWidget(), {name: make() for name, make in MADE.items()}
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    elsewhere = QLineEdit()
    layout.addWidget(elsewhere)
    for control in controls.values():
        layout.addWidget(control)
    window.resize(420, 1400)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    wrong = []
    for scheme in SCHEMES:
        colours(scheme)
        for name, control in controls.items():
            pictures = []
            for now in (elsewhere, focusable(control)):
                now.setFocus()
                QApplication.processEvents()
                pictures.append(window.grab(control.geometry()).toImage())
            spans = span(*pictures)
            if spans[0] < SMALLEST[0] or spans[1] < SMALLEST[1]:
                wrong.append(f"{name} in {scheme}: {spans}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("scheme", sorted(HIGH_CONTRAST))
def test_in_high_contrast_the_mark_is_a_thick_line(scheme: str, colours: Callable[[str], None], qtbot: QtBot) -> None:
    """White beside lavender, or black beside dark blue: one pixel more of it was looked for in vain."""
    window, controls = QWidget(), {name: MADE[name]() for name in LINED}
    qtbot.addWidget(window)
    layout, elsewhere = QVBoxLayout(window), QLineEdit()
    for control in (elsewhere, *controls.values()):
        layout.addWidget(control)
    window.resize(420, 1400)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    colours(scheme)
    thin: dict[str, int] = {}
    for name, control in controls.items():
        pictures = []
        for now in (elsewhere, control):
            now.setFocus()
            QApplication.processEvents()
            pictures.append(window.grab(control.geometry()).toImage())
        before, after = (_row(picture, picture.height() // 2)[:16] for picture in pictures)
        gained = sum(old != new for old, new in zip(before, after, strict=True))
        thin |= {name: gained} if gained < THICK else {}
    assert not thin


@pytest.mark.parametrize("scheme", sorted(HIGH_CONTRAST))
def test_in_high_contrast_what_is_chosen_has_another_ground(
    scheme: str, colours: Callable[[str], None], qtbot: QtBot
) -> None:
    window, table, pressed, other = QWidget(), QTableWidget(2, 1), _pressed_in(), _button()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    for control in (table, pressed, other):
        layout.addWidget(control)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    window.resize(420, 400)
    window.show()
    colours(scheme)
    table.setItem(0, 0, QTableWidgetItem("Waiting for an answer"))
    table.selectRow(0)
    rows = table.viewport().grab().toImage()
    grounds = [rows.pixelColor(97, table.rowViewportPosition(row) + 6).name() for row in (0, 1)]
    buttons = [one.grab().toImage().pixelColor(12, 10).name() for one in (pressed, other)]
    letters = {rows.pixelColor(x, y).name() for x in range(5, 95) for y in range(2, table.rowHeight(0) - 2)}
    assert contrast(*grounds) >= LEAST
    assert max(contrast(grounds[0], letter) for letter in letters) >= 7
    assert contrast(*buttons) >= LEAST


def span(before: QImage, after: QImage) -> tuple[int, int]:
    """How far apart the outermost pixels are that another colour can be told in, to the side and down."""
    changed = [
        (x, y)
        for y in range(before.height())
        for x, (old, new) in enumerate(zip(_row(before, y), _row(after, y), strict=True))
        if old != new and differ(old, new)
    ]
    if not changed:
        return 0, 0
    across, down = {x for x, _ in changed}, {y for _, y in changed}
    return max(across) - min(across), max(down) - min(down)


def _row(picture: QImage, y: int) -> list[int]:
    line = picture.constScanLine(y)
    assert isinstance(line, memoryview)
    return line.cast("B").cast("I").tolist()


@cache
def differ(old: int, new: int) -> bool:
    return contrast(*(f"#{pixel & 0xFFFFFF:06x}" for pixel in (old, new))) >= LEAST


def test_which_of_several_is_chosen_can_be_seen_and_grows_with_the_text(
    theme: Theme, colours: Callable[[str], None], qtbot: QtBot
) -> None:
    window, one, other = QWidget(), QRadioButton(), QRadioButton()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(one)
    layout.addWidget(other)
    other.setChecked(True)
    window.show()
    for scheme in SCHEMES:
        sizes = []
        for percent in (100, 150):
            theme.wear(Look(text_size=percent, colours=scheme))
            window.resize(window.sizeHint())
            QApplication.processEvents()
            shots = [button.grab().toImage() for button in (one, other)]
            ground = shots[0].copy()
            ground.fill(shots[0].pixel(0, 0))
            sizes.append(span(ground, shots[0])[1])  # an empty ring is seen on the window
            assert span(*shots) >= (5, 5), scheme  # and what is in it tells them apart
        assert sizes[0] >= 12
        assert sizes[1] >= 18, (scheme, sizes)


def test_the_focus_can_be_seen_on_every_ground() -> None:
    """The ring of a control stands out from what is around it, or from the control inside it."""
    for tokens in SCHEMES.values():
        for ground in (tokens.window, tokens.surface, tokens.raised, tokens.accent_soft):
            assert contrast(tokens.accent, ground) >= LEAST
        assert contrast(tokens.accent, tokens.surface) >= LEAST  # a button on a bar of another colour
        assert contrast(tokens.on_accent, tokens.accent) >= LEAST  # the line inside the main button


def test_a_mark_that_is_only_a_shade_is_found(qapp: QApplication) -> None:
    before, after = QImage(40, 20, QImage.Format.Format_RGB32), QImage(40, 20, QImage.Format.Format_RGB32)
    before.fill(0xFFF3F5F6)
    after.fill(0xFFDCECF1)
    assert span(before, after) == (0, 0)
    after.fill(0xFF0F5D73)
    assert span(before, after) == (39, 19)


@pytest.mark.parametrize("scheme", sorted(HIGH_CONTRAST))
def test_a_menu_has_an_edge_where_nothing_but_lines_tells_it_from_its_ground(
    qtbot: QtBot, theme: Theme, scheme: str
) -> None:
    theme.wear(Look(colours=scheme))
    menu = QMenu()
    qtbot.addWidget(menu)
    chosen = menu.addAction("Home")
    menu.addAction("People")
    menu.popup(QPoint(0, 0))
    menu.setActiveAction(chosen)
    picture, tokens = menu.grab().toImage(), SCHEMES[scheme]
    menu.close()
    assert picture.pixelColor(0, picture.height() // 2) == QColor(tokens.border)
    line = menu.actionGeometry(chosen)
    assert picture.pixelColor(line.left() + 3, line.center().y()) == QColor(tokens.accent)
