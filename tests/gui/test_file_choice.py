"""T78: where files lie is asked in a way that leaves no list of them behind."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit

from pgi_desk.gui.file_choice import existing_file, folder, new_file

SOURCE = Path(__file__).parents[2] / "src" / "pgi_desk"
USER = QSettings.Scope.UserScope


@pytest.fixture
def settings_of_qt(tmp_path: Path) -> Iterator[Path]:
    """A folder of the test in place of the one in which Qt keeps its settings."""
    before = Path(QSettings(QSettings.Format.NativeFormat, USER, "QtProject").fileName()).parent
    kept = tmp_path / "settings"
    QSettings.setPath(QSettings.Format.NativeFormat, USER, str(kept))
    yield kept
    QSettings.setPath(QSettings.Format.NativeFormat, USER, str(before))


def answered(ask: Callable[[], str], name: str) -> str:
    """Ask, type a name into the dialog that comes up, and press its button."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        box, edit = dialog.findChild(QDialogButtonBox), dialog.findChild(QLineEdit)
        assert isinstance(box, QDialogButtonBox)
        assert isinstance(edit, QLineEdit)
        edit.setText(name)
        box.buttons()[0].click()

    QTimer.singleShot(0, answer)
    return ask()


def test_a_choice_leaves_neither_name_nor_folder(qapp: QApplication, tmp_path: Path, settings_of_qt: Path) -> None:
    place = tmp_path / "hillside-branch"
    place.mkdir()
    (place / "cases.pgidesk").write_bytes(b"")
    old = answered(lambda: existing_file(None, "Open", str(place), "Case files (*.pgidesk)"), "cases.pgidesk")
    new = answered(lambda: new_file(None, "New", str(place / "x"), "Case files (*.pgidesk)"), "letter.pgidesk")
    inside = answered(lambda: folder(None, "Where"), str(place))
    assert (Path(old), Path(new), Path(inside)) == (place / "cases.pgidesk", place / "letter.pgidesk", place)
    left = b"".join(path.read_bytes() for path in settings_of_qt.rglob("*") if path.is_file())
    assert b"hillside" not in left
    assert b"letter" not in left


def test_the_dialog_itself_would_keep_both(qapp: QApplication, tmp_path: Path, settings_of_qt: Path) -> None:
    """What the program takes out again; if this fails, Qt keeps its lists elsewhere now."""
    own = QFileDialog.Option.DontUseNativeDialog
    answered(lambda: QFileDialog.getSaveFileName(None, "", str(tmp_path / "x"), "", "", own)[0], "letter.pdf")
    QSettings(USER, "QtProject").sync()
    left = b"".join(path.read_bytes() for path in settings_of_qt.rglob("*") if path.is_file())
    assert tmp_path.name.encode() in left


def test_nothing_else_opens_a_file_dialog() -> None:
    users = {
        path.name
        for path in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name) and node.id == "QFileDialog"
    }
    assert users == {"file_choice.py"}
