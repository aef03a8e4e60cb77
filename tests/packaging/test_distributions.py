"""Source distribution, wheel and editable installation each carry compiled forms and find their bundled files."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.packaging

ROOT = Path(__file__).resolve().parents[2]
# Compiled output is left out, so that the build has to make it.
MADE = shutil.ignore_patterns("ui_*.py", "*.qm", "__pycache__")
PROBE = """
import importlib, json, pkgutil
import pgi_desk, pgi_desk.gui.forms as forms
from pgi_desk.resource_files import resource_path
names = [module.name for module in pkgutil.iter_modules(forms.__path__)]
for name in names:
    importlib.import_module("pgi_desk.gui.forms." + name)
font = resource_path("fonts/NotoSans-Regular.ttf")
print(json.dumps({"package": pgi_desk.__file__, "forms": names, "font": str(font), "bytes": len(font.read_bytes())}))
"""


def _run(*command: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env={**clean, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def _build(tree: Path, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return _run(sys.executable, "-m", "build", "--no-isolation", *options, cwd=tree, **environment)


def _copy_of_the_sources(target: Path) -> Path:
    """Copy what git would hand out, without needing git."""
    target.mkdir()
    for name in (".gitignore", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"):
        shutil.copy(ROOT / name, target)
    for name in ("src", "ui", "resources", "installer", "docs"):
        shutil.copytree(ROOT / name, target / name, ignore=MADE)
    return target


def _environment(folder: Path) -> Path:
    """Make an environment that sees this one's packages, though not this one's pgi_desk, and return its python."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    site = _run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).stdout.strip()
    Path(site, "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


def _install(python: Path, *what: str | Path) -> None:
    options = ("--no-index", "--no-deps", "--no-build-isolation", "--ignore-installed", "--quiet")
    done = _run(sys.executable, "-m", "pip", "--python", python, "install", *options, *what, cwd=python.parent)
    assert done.returncode == 0, done.stdout + done.stderr


def _probe(python: Path) -> dict[str, object]:
    done = _run(python, "-c", PROBE, cwd=python.parent, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def _names_of_forms() -> list[str]:
    return sorted(f"ui_{form.stem}" for form in (ROOT / "ui").glob("*.ui"))


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _copy_of_the_sources(tmp_path_factory.mktemp("build") / "the sources")


@pytest.fixture(scope="module")
def distributions(sources: Path) -> Path:
    """Build the source distribution, and the wheel from it, as a packager would."""
    done = _build(sources)
    assert done.returncode == 0, done.stdout + done.stderr
    return sources / "dist"


@pytest.fixture
def unpacked(distributions: Path, tmp_path: Path) -> Path:
    (archive,) = distributions.glob("*.tar.gz")
    # As a command, because Debian 12's Python 3.11.2 has no extraction filters and newer ones warn without one.
    done = _run(sys.executable, "-m", "tarfile", "--extract", archive, tmp_path, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    return tmp_path / archive.name.removesuffix(".tar.gz")


@pytest.fixture
def without_qt_tools(tmp_path: Path) -> dict[str, str]:
    """Hide uic and lrelease from the build: an empty PySide6 comes first and PATH is empty."""
    (tmp_path / "hidden" / "PySide6").mkdir(parents=True)
    (tmp_path / "hidden" / "PySide6" / "__init__.py").touch()
    return {"PYTHONPATH": str(tmp_path / "hidden"), "PATH": str(tmp_path / "hidden")}


def test_the_source_distribution_holds_forms_compiled_and_not(unpacked: Path) -> None:
    compiled = sorted(path.stem for path in (unpacked / "src" / "pgi_desk" / "gui" / "forms").glob("ui_*.py"))
    assert compiled == _names_of_forms() != []
    assert sorted(path.name for path in (unpacked / "ui").iterdir()) == sorted(
        path.name for path in (ROOT / "ui").glob("*.ui")
    )


def test_the_wheel_holds_forms_translations_and_resources(distributions: Path) -> None:
    (wheel,) = distributions.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    for form in _names_of_forms():
        assert f"pgi_desk/gui/forms/{form}.py" in names
    assert "pgi_desk/_resources/fonts/NotoSans-Regular.ttf" in names
    assert {"pgi_desk/_resources/help/topics.json", "pgi_desk/_resources/docs/guide-trainers.md"} <= set(names)
    for source in (ROOT / "resources" / "i18n").glob("*.ts"):
        assert f"pgi_desk/_resources/i18n/{source.stem}.qm" in names
    assert len(names) == len(set(names))


def test_the_source_distribution_builds_without_qt_tools(unpacked: Path, without_qt_tools: dict[str, str]) -> None:
    done = _build(unpacked, "--wheel", **without_qt_tools)
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(list((unpacked / "dist").glob("*.whl"))) == 1


def test_a_changed_form_cannot_be_built_without_qt_tools(unpacked: Path, without_qt_tools: dict[str, str]) -> None:
    form = next((unpacked / "ui").glob("*.ui"))
    os.utime(form)
    done = _build(unpacked, "--wheel", **without_qt_tools)
    assert done.returncode != 0
    assert "ToolMissing: uic" in done.stdout + done.stderr


def test_the_installed_wheel_runs_from_its_own_files(distributions: Path, tmp_path: Path) -> None:
    python = _environment(tmp_path / "fresh")
    _install(python, *distributions.glob("*.whl"))
    answer = _probe(python)
    assert answer["forms"] == _names_of_forms()
    assert str(answer["package"]).startswith(str(tmp_path / "fresh"))
    assert Path(str(answer["font"])).parent.parent == Path(str(answer["package"])).parent / "_resources"
    assert answer["bytes"] == (ROOT / "resources" / "fonts" / "NotoSans-Regular.ttf").stat().st_size
    assert list(python.parent.glob("pgi-desk*")) != []


def test_the_editable_installation_runs_from_the_checkout(tmp_path: Path) -> None:
    checkout = _copy_of_the_sources(tmp_path / "a checkout")
    python = _environment(tmp_path / "fresh")
    _install(python, "--editable", checkout)
    answer = _probe(python)
    assert answer["forms"] == _names_of_forms()
    assert answer["package"] == str(checkout / "src" / "pgi_desk" / "__init__.py")
    assert answer["font"] == str(checkout / "resources" / "fonts" / "NotoSans-Regular.ttf")
