"""Every part of the design system on one page: ``python -m tests.gallery --languages en,ar --sizes 100,150``.

For who changes colours, sizes or the style sheet. The pictures are named after language, size and colours.
"""

from __future__ import annotations

import argparse
import os
import sys
from itertools import product
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from pgi_desk.gui.application import make_application
from pgi_desk.gui.display import Display
from pgi_desk.gui.icons import icon
from pgi_desk.gui.look import COLOURS, LANGUAGES, TEXT_SIZES, Look
from pgi_desk.gui.window_settings import WindowSettings

ROLES = ("title", "heading", "muted", "")
BADGES = ("good", "warning", "danger", "")
NOTICES = ("notice", "problem", "card")
DOTS = "\u2022" * 3
# Words of each length and direction; the gallery is for developers, so they are samples and not translated.
SAMPLES = {
    "en": ("Record consent", "Case 7K2M-QX4P, opened 15 Jun 2026", f"S{DOTS} W{DOTS}"),
    "fr": (
        "Noter le consentement",
        "Dossier 7K2M-QX4P, ouvert le 15 juin 2026",
        f"S{DOTS} W{DOTS}",
    ),
    "es": (
        "Anotar el consentimiento",
        "Expediente 7K2M-QX4P, abierto el 15 jun 2026",
        f"S{DOTS} W{DOTS}",
    ),
    "ar": (
        "تسجيل الموافقة",
        "الملف \u20687K2M-QX4P\u2069، فُتح في 15 يونيو 2026",
        f"س{DOTS} و{DOTS}",
    ),
}


class Gallery(QWidget):
    """One window with every part in each of its states."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._word, self._line, self._masked = SAMPLES[language]
        columns = QHBoxLayout(self)
        for parts in ((self._texts(), self._buttons(), self._notices()), (self._fields(), self._lists())):
            column = QVBoxLayout()
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
            columns.addLayout(column)
        self.resize(1366, 1000)

    def _texts(self) -> QWidget:
        box, layout = _box("Texts, masked name, badges")
        for role in ROLES:
            layout.addWidget(_with_role(QLabel(self._line), role))
        layout.addWidget(_with_role(QLabel(self._masked), "heading"))
        row = QHBoxLayout()
        for tone in BADGES:
            badge = _with_role(QLabel(self._word), "badge")
            badge.setProperty("tone", tone)
            row.addWidget(badge)
        row.addStretch(1)
        layout.addLayout(row)
        return box

    def _buttons(self) -> QWidget:
        box, layout = _box("Buttons: main, usual, with the cursor, closed, flat")
        row = QHBoxLayout()
        for name in ("main", "usual", "focused", "closed", "flat"):
            button = QPushButton(self._word)
            button.setObjectName(f"{name}Button")
            button.setProperty("primary", name == "main")
            button.setEnabled(name != "closed")
            button.setFlat(name == "flat")
            row.addWidget(button)
        layout.addLayout(row)
        back = QPushButton(self._word)
        back.setIcon(icon("arrow-back"))
        layout.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        return box

    def _notices(self) -> QWidget:
        box, layout = _box("Notice, problem, card, progress")
        for role in NOTICES:
            frame = QFrame()
            frame.setProperty("role", role)
            QVBoxLayout(frame).addWidget(QLabel(f"{role}: {self._line}", wordWrap=True))
            layout.addWidget(frame)
        layout.addWidget(QProgressBar(maximum=3, value=2))
        return box

    def _fields(self) -> QWidget:
        box, layout = _box("Fields, and a refusal at one of them")
        form = QFormLayout()
        layout.addLayout(form)
        choices = QComboBox()
        choices.addItems([self._word, self._line])
        refusal = _with_role(QLabel(self._line), "error")
        closed, day = QLineEdit(self._word), QDateEdit(QDate(2026, 6, 15))
        closed.setEnabled(False)
        day.setDisplayFormat("yyyy-MM-dd")
        day.setCalendarPopup(True)
        tick, text = QCheckBox(self._word), QPlainTextEdit(self._line)
        tick.setChecked(True)
        text.setMaximumHeight(90)
        fields: tuple[QWidget, ...] = (QLineEdit(self._word), refusal, closed, choices, day, QSpinBox(value=12), text)
        for field in (*fields, tick, QRadioButton(self._word)):
            form.addRow(self._word, field)
        return box

    def _lists(self) -> QWidget:
        tabs = QTabWidget()
        table, model = QTableView(), QStandardItemModel(0, 3)
        model.setParent(table)
        model.setHorizontalHeaderLabels([self._word] * 3)
        for _ in range(4):
            model.appendRow([QStandardItem("7K2M-QX4P"), QStandardItem(self._masked), QStandardItem(self._line)])
        table.setModel(model)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().hide()
        table.setCurrentIndex(model.index(1, 0))
        empty = QWidget()
        layout = QVBoxLayout(empty)
        layout.addWidget(_with_role(QLabel(self._word), "heading"), 0, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(_with_role(QLabel(self._line), "muted"), 0, Qt.AlignmentFlag.AlignCenter)
        tabs.addTab(table, self._word)
        tabs.addTab(empty, self._word)
        return tabs


def picture(display: Display, look: Look, out: Path) -> Path:
    """Take the picture of one look, with the cursor in one button."""
    display.choose(look)
    gallery = Gallery(look.language)
    gallery.show()
    button = gallery.findChild(QPushButton, "focusedButton")
    if isinstance(button, QPushButton):
        button.setFocus()
    QApplication.processEvents()
    path = out / f"gallery-{look.language}-{look.text_size}-{look.colours}.png"
    gallery.grab().save(str(path))
    gallery.close()
    gallery.deleteLater()
    return path


def _box(title: str) -> tuple[QGroupBox, QVBoxLayout]:
    box = QGroupBox(title)
    return box, QVBoxLayout(box)


def _with_role(label: QLabel, role: str) -> QLabel:
    label.setProperty("role", role)
    return label


def main() -> int:
    """Take the pictures that the command line asks for."""
    parser = argparse.ArgumentParser(description="Show every part of the design system.")
    parser.add_argument("--out", type=Path, default=Path("build/gallery"))
    parser.add_argument("--languages", default=",".join(LANGUAGES))
    parser.add_argument("--sizes", default="100,150", help=f"of the text in percent: {TEXT_SIZES}")
    parser.add_argument("--colours", default=",".join(COLOURS[1:]), help=f"some of {COLOURS}")
    order = parser.parse_args()
    order.out.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    display = Display(make_application(sys.argv[:1]), WindowSettings(None))
    for language, size, colours in product(
        order.languages.split(","), order.sizes.split(","), order.colours.split(",")
    ):
        print(picture(display, Look(language, int(size), colours), order.out), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
