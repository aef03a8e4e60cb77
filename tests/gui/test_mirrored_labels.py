"""Lines of Arabic that go on in the next one: Qt pushes them to the left, and there must be room for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from pgi_desk.gui.labels import isolated
from pgi_desk.gui.language import Language
from pgi_desk.gui.look import Look
from pgi_desk.gui.theme import Theme
from tests.helpers.qt_walks import clipped

WIDTHS = range(300, 340)
TIP = 0.1  # of the height of a line: what stands out of an f, so that lines begin nearly where all others do
TEXTS = (
    "المبادئ قبل القرارات، في آخر 90 يومًا: أُجيب 0، منها 0 أوقفت الخطوة، وتُرك 0 مفتوحًا.",
    f"المصدر: {isolated('product decision, after domain standards 8 and the template (form not copied)')}، النسخة 1.",
    f"تُقفل النسخ الاحتياطية بعبارة مرور تُكتب كل مرة. يوقّعها هذا الفرع بـ {isolated('cd61 3e30 d8f1 6adf')}.",
)


@pytest.fixture
def arabic(qapp: QApplication, theme: Theme) -> Iterator[Language]:
    language = Language(qapp)
    language.choose("ar")
    yield language
    language.choose("en")
    theme.wear(Look())


def wrapped(qtbot: QtBot, text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    qtbot.addWidget(label)
    label.setObjectName("wrapped")
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


def cut(label: QLabel) -> list[int]:
    """The widths at which something of the label is cut."""
    found = []
    for width in WIDTHS:
        label.resize(width, label.heightForWidth(width))
        found += [width] if clipped_in(label) else []
    return found


def clipped_in(label: QLabel) -> list[str]:
    parent = label.parentWidget()
    assert parent is not None
    return clipped(parent)


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("role", ["", "muted", "title", "badge"])
def test_nothing_is_cut_however_wide_a_label_is(qtbot: QtBot, theme: Theme, percent: int, role: str) -> None:
    theme.wear(Look("ar", percent))
    for text in TEXTS:
        window = QLabel()
        qtbot.addWidget(window)
        label = wrapped(qtbot, text, role)
        label.setParent(window)
        window.show()
        assert cut(label) == []


@pytest.mark.usefixtures("arabic")
def test_the_walk_sees_what_qt_alone_cuts(qtbot: QtBot, theme: Theme, qapp: QApplication) -> None:
    qapp.setStyleSheet("")
    for text in TEXTS:
        window = QLabel()
        qtbot.addWidget(window)
        label = wrapped(qtbot, text)
        label.setParent(window)
        window.show()
        assert cut(label)
    theme.apply()


def test_an_open_window_makes_room_when_it_is_mirrored(qtbot: QtBot, theme: Theme, arabic: Language) -> None:
    arabic.choose("en")
    label = wrapped(qtbot, TEXTS[0])
    label.show()
    assert label.contentsRect().width() == label.width()
    arabic.choose("ar")
    assert label.contentsRect().left() >= label.fontMetrics().horizontalAdvance(" ")
    assert 0 <= label.rect().right() - label.contentsRect().right() <= TIP * label.fontMetrics().height()
    arabic.choose("en")
    assert label.contentsRect().width() == label.width()


@pytest.mark.usefixtures("arabic")
def test_messages_have_the_room_too(qtbot: QtBot) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setText(" ".join(TEXTS) * 2)
    box.show()
    label = box.findChild(QLabel, "qt_msgbox_label", Qt.FindChildOption.FindChildrenRecursively)
    assert isinstance(label, QLabel)
    assert label.contentsRect().left() >= label.fontMetrics().horizontalAdvance(" ")
