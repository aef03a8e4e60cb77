"""The recipes of the installers fit the program: files that exist, versions, licences, languages, file types."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from installer import sbom
from installer.build_deb import PLACES
from installer.build_setup import SEARCHED, TAG, pinned_python
from installer.packed_parts import EXCLUDED, HIDDEN, is_dropped, stays_out_of_windows
from installer.release_page import grouped
from installer.release_parts import Refused, version
from pgi_desk import __version__
from pgi_desk.child_programs import CHILDREN
from pgi_desk.command_line.entry import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
LINUX, WINDOWS = ROOT / "installer" / "linux", ROOT / "installer" / "windows"


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_the_version_is_written_in_one_place() -> None:
    assert version() == __version__
    for path in (*LINUX.iterdir(), *WINDOWS.iterdir()):
        assert __version__ not in _text(path).replace("3.13.0", "")
    for name in ("control", "preinst", "pgi-desk.1", "org.pgidesk.PgiDesk.metainfo.xml"):
        assert "@VERSION@" in _text(LINUX / name)


def test_every_file_of_the_recipes_is_there() -> None:
    assert [name for name in PLACES if not (LINUX / name).is_file()] == []
    spec = _text(ROOT / "installer" / "pgi-desk.spec")
    named = re.findall(r'ROOT / "([^"]+)"', spec)
    assert len(named) >= 5
    assert [name for name in named if not (ROOT / name).exists()] == []
    script = _text(WINDOWS / "pgi-desk.nsi")
    assert [name for name in re.findall(r'!include "([a-z]+\.nsh)"', script) if not (WINDOWS / name).is_file()] == []
    for shell in (LINUX / "prove_deb.sh", WINDOWS / "prove_setup.sh", LINUX / "preinst"):
        assert shell.stat().st_mode & 0o111
        assert subprocess.run(["sh" if shell.suffix == "" else "bash", "-n", str(shell)], check=False).returncode == 0


def test_what_is_started_by_name_or_read_as_a_file_is_packed() -> None:
    assert set(CHILDREN.values()) <= set(HIDDEN)
    migrations = ROOT / "src" / "pgi_desk" / "persistence" / "migrations"
    frozen = {f"pgi_desk.persistence.migrations.{one.name}" for one in migrations.glob("v0*") if one.is_dir()}
    assert frozen <= set(HIDDEN)


def test_no_module_that_the_program_imports_is_left_out() -> None:
    imported = set()
    for path in (ROOT / "src").rglob("*.py"):
        imported |= set(re.findall(r"^\s*(?:from|import) ([\w.]+)", _text(path), re.MULTILINE))
    assert imported & set(EXCLUDED) == set()
    for module in sorted(one for one in imported if one.startswith("PySide6.")):
        name = module.removeprefix("PySide6.")
        assert not is_dropped(f"PySide6/Qt/lib/lib{name.replace('Qt', 'Qt6')}.so.6", "/wheels/x"), name
        assert not stays_out_of_windows(f"PySide6/{name}.pyd"), name
        assert not stays_out_of_windows(f"PySide6/{name.replace('Qt', 'Qt6')}.dll"), name


def test_libraries_of_the_system_stay_out_and_ours_come_along() -> None:
    assert is_dropped("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6")
    assert not is_dropped("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0")
    assert not is_dropped("PySide6/Qt/translations/qtbase_ar.qm", "/wheels/qtbase_ar.qm")
    assert is_dropped("PySide6/Qt/translations/qtbase_ja.qm", "/wheels/qtbase_ja.qm")
    assert not stays_out_of_windows("lxml-6.1.3.dist-info/licenses/LICENSES.txt")


def test_every_packed_library_has_a_licence_that_is_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert sbom.problems() == []
    parts, allowed = sbom.third_party()
    assert not {"GPL-2.0-only", "GPL-3.0-only", "AGPL-3.0-only"} & allowed
    monkeypatch.setattr(sbom, "third_party", lambda: (parts, allowed - {"MPL-2.0"}))
    assert sbom.problems() == ["pikepdf: MPL-2.0 is not on the list of allowed licences"]
    monkeypatch.setattr(sbom, "third_party", lambda: (parts[1:], allowed))
    assert sbom.problems() == ["alembic: its licence is not in third-party.json"]


def test_the_list_of_parts_names_what_wheels_hide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    (tmp_path / "lib.so").write_bytes(b"x")
    document = json.loads(json.dumps(sbom.bill("linux", tmp_path, {"qt": "6.11.3", "sqlcipher": "4.19.0"})))
    found = {one["bom-ref"]: one for one in document["components"]}
    hidden = {"SQLCipher in sqlcipher3", "SQLite in sqlcipher3", "OpenSSL in cryptography", "HarfBuzz in uharfbuzz"}
    assert hidden | {"Qt in pyside6-essentials", "PDFium in pypdfium2", "QPDF in pikepdf", "CPython in python"} <= set(
        found
    )
    assert found["Qt in pyside6-essentials"]["version"] == "6.11.3"
    assert found["file:lib.so"]["hashes"][0]["alg"] == "SHA-256"
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.6")
    assert len(found) == len(document["components"])
    assert document == sbom.bill("linux", tmp_path, {"qt": "6.11.3", "sqlcipher": "4.19.0"})


def test_set_up_says_everything_in_four_languages() -> None:
    sentences = re.findall(
        r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$', _text(WINDOWS / "sentences.nsh"), re.MULTILINE
    )
    by_name: dict[str, dict[str, str]] = {}
    for name, language, text in sentences:
        by_name.setdefault(name, {})[language] = text
    script = _text(WINDOWS / "pgi-desk.nsi")
    assert set(re.findall(r"\$\(([A-Z_]+)\)", script)) == set(by_name)
    for name, texts in by_name.items():
        assert sorted(texts) == ["ARABIC", "ENGLISH", "FRENCH", "SPANISH"], name
        values = {tuple(sorted(re.findall(r"\$\{\w+\}|\$0", text))) for text in texts.values()}
        assert len({tuple(sorted(set(one))) for one in values}) == 1, name
        assert re.search("[\u0600-\u06ff]", texts["ARABIC"])


def test_set_up_needs_no_administrator_and_refuses_before_it_changes_anything() -> None:
    script = _text(WINDOWS / "pgi-desk.nsi")
    assert "Target amd64-unicode" in script
    assert "RequestExecutionLevel user" in script
    assert "CRCCheck force" in script
    assert "HKLM" not in script
    section = script.split('Section "pgi-desk"')[1]
    assert section.index("Call WhyNot") < section.index("RMDir /r")
    assert 'RMDir /r "$INSTDIR"' not in script  # somebody may have chosen a folder with other things in it


def test_both_kinds_of_files_belong_to_the_program_everywhere() -> None:
    kinds = ET.parse(LINUX / "pgi-desk.xml").getroot()  # noqa: S314  # our own file
    globs = {one.get("pattern") for one in kinds.iter() if one.tag.endswith("glob")}
    assert globs == {"*.pgidesk", "*.pgibak"}
    types = {str(one.get("type")) for one in kinds.iter() if one.tag.endswith("mime-type")}
    entry = _text(LINUX / "pgi-desk.desktop")
    assert set(re.findall(r"application/[a-z-]+", entry)) == types
    assert set(re.findall(r"application/[a-z-]+", _text(LINUX / "org.pgidesk.PgiDesk.metainfo.xml"))) == types
    for ending in (".pgidesk", ".pgibak"):
        assert rf'${{CLASSES}}\{ending}"' in _text(WINDOWS / "pgi-desk.nsi")


def test_the_manual_page_names_the_commands() -> None:
    page = _text(LINUX / "pgi-desk.1").replace("\\-", "-")
    assert [name for name in COMMANDS if f"\n.B {name}" not in page] == ["seed"]  # for trainers and benchmarks


def test_the_python_for_windows_is_pinned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert SEARCHED.startswith(f"python{TAG[2:]}.zip")
    inputs = tmp_path
    monkeypatch.setattr("installer.build_setup.INPUTS", inputs)
    name = re.findall(r"^proof [0-9a-f]{64} (\S+)$", _text(WINDOWS / "python-embed.sha256"), re.MULTILINE)[0]
    (inputs / name).write_bytes(b"something else")
    with pytest.raises(Refused, match="is not the file that is pinned"):
        pinned_python()


def test_a_digest_is_printed_in_groups() -> None:
    lines = grouped("0123456789abcdef" * 4)
    assert len(lines) == 2
    assert lines[0] == "0123  4567  89ab  cdef  0123  4567  89ab  cdef"
