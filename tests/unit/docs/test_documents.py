"""The documents agree with the program: links, modules, commands, words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pgi_desk.command_line.entry import COMMANDS

ROOT = Path(__file__).parents[3]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
AVOIDED = ("client", "beneficiary", "victim", "rescue")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if "://" not in link and not (page.parent / link).exists()] == []


def test_every_module_has_its_line() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    modules = (
        path for path in (ROOT / "src").rglob("*.py") if path.name != "__init__.py" and "forms" not in path.parts
    )
    assert [path.name for path in modules if f"| `{path.name}` |" not in page] == []


def test_every_command_and_option_of_the_readme_exists() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    parser = (ROOT / "src" / "pgi_desk" / "command_line" / "parser.py").read_text(encoding="utf-8")
    named = set(re.findall(r"`pgi-desk ([a-z-]+)", readme))
    assert named == set(COMMANDS)
    options = set(re.findall(r"(--[a-z][a-z-]+)", readme))
    assert [option for option in sorted(options) if f'"{option}"' not in parser] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_avoided_words_stand_only_in_their_own_table(page: Path) -> None:
    text = page.read_text(encoding="utf-8").split("## Words we avoid")[0].lower()
    assert [word for word in AVOIDED if re.search(rf"\b{word}s?\b", text)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_page_names_a_machine_of_ours(page: Path) -> None:
    assert not re.search(r"/(work|root|home|tmp)/|https?://", page.read_text(encoding="utf-8"))
