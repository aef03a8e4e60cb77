"""Forms and translations are compiled with the real Qt tools when their source is newer, and only then."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installer import build_forms
from installer.build_forms import CompilationFailed, compile_forms, compile_translations

LABEL = '<item><widget class="QLabel" name="{name}"><property name="text"><string>x</string></property></widget></item>'
FORM = (
    '<?xml version="1.0" encoding="UTF-8"?><ui version="4.0"><class>SamplePage</class>'
    '<widget class="QWidget" name="SamplePage"><layout class="QVBoxLayout" name="rows">{items}</layout></widget></ui>'
)
TRANSLATION = (
    '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="fr">'
    "<context><name>SamplePage</name><message><source>x</source><translation>y</translation></message></context></TS>"
)


def _form(*names: str) -> str:
    return FORM.format(items="".join(LABEL.format(name=name) for name in names))


def _make_newer(source: Path, than: Path) -> None:
    later = than.stat().st_mtime_ns + 1_000_000_000
    os.utime(source, ns=(later, later))


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    root = tmp_path / "a checkout"
    for folder in ("ui", "resources/i18n", "src/pgi_desk/gui/forms", "installer"):
        (root / folder).mkdir(parents=True)
    (root / "ui" / "sample_page.ui").write_text(_form("firstLabel"), encoding="utf-8")
    (root / "resources" / "i18n" / "pgi_desk_fr.ts").write_text(TRANSLATION, encoding="utf-8")
    shutil.copy(build_forms.__file__, root / "installer" / "build_forms.py")
    return root


def _run_without_qt(tree: Path) -> subprocess.CompletedProcess[str]:
    """Run the script with the standard library alone: no PySide6, no hatchling, no tools on PATH."""
    command = [sys.executable, "-I", "-S", str(tree / "installer" / "build_forms.py")]
    return subprocess.run(command, env={"PATH": ""}, capture_output=True, text=True, check=False)


def test_a_form_is_compiled_once_and_again_when_it_changed(tree: Path) -> None:
    module = tree / "src" / "pgi_desk" / "gui" / "forms" / "ui_sample_page.py"
    assert compile_forms(tree) == [module]
    assert compile_forms(tree) == []
    source = tree / "ui" / "sample_page.ui"
    source.write_text(_form("firstLabel", "secondLabel"), encoding="utf-8")
    _make_newer(source, module)
    assert compile_forms(tree) == [module]
    assert "secondLabel" in module.read_text(encoding="utf-8")


def test_slots_are_never_connected_by_name(tree: Path) -> None:
    (module,) = compile_forms(tree)
    assert "class Ui_SamplePage" in module.read_text(encoding="utf-8")
    assert "connectSlotsByName" not in module.read_text(encoding="utf-8")


def test_a_compiled_form_without_a_form_is_removed(tree: Path) -> None:
    (module,) = compile_forms(tree)
    (tree / "ui" / "sample_page.ui").unlink()
    compile_forms(tree)
    assert not module.exists()


@pytest.mark.parametrize("content", [_form("sameLabel", "sameLabel"), "<ui", _form("x")[:-20]])
def test_a_form_that_uic_refuses_or_warns_about_stops_the_build(tree: Path, content: str) -> None:
    (tree / "ui" / "sample_page.ui").write_text(content, encoding="utf-8")
    with pytest.raises(CompilationFailed, match="sample_page"):
        compile_forms(tree)
    assert list((tree / "src" / "pgi_desk" / "gui" / "forms").iterdir()) == []


def test_a_translation_is_compiled_once_and_removed_with_its_source(tree: Path) -> None:
    catalogue = tree / "resources" / "i18n" / "pgi_desk_fr.qm"
    assert compile_translations(tree) == [catalogue]
    assert compile_translations(tree) == []
    catalogue.with_suffix(".ts").unlink()
    compile_translations(tree)
    assert not catalogue.exists()


def test_fresh_output_needs_no_qt_at_all(tree: Path) -> None:
    compile_forms(tree)
    compile_translations(tree)
    done = _run_without_qt(tree)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_stale_output_without_qt_is_one_clear_sentence(tree: Path) -> None:
    done = _run_without_qt(tree)
    assert done.returncode == 2
    assert done.stderr == "uic is not installed: run make forms, which installs PySide6 first.\n"
