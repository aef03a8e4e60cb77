"""The documents agree with the program: links, modules, commands, buttons, sentences, codes, words."""

from __future__ import annotations

import ast
import html
import json
import re
import shlex
from pathlib import Path

import pytest

from pgi_desk import error_sentences
from pgi_desk.command_line.entry import COMMANDS, DAMAGED, GOOD, REFUSED
from pgi_desk.command_line.parser import parse
from pgi_desk.domain.identifiers import parse_case_code, parse_letter_number

ROOT = Path(__file__).parents[3]
SOURCE = ROOT / "src" / "pgi_desk"
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
GUIDES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("guide-*.md"))]
# A tar header has a user; the page about the file format has to say so.
ALLOWED = {("file-format.md", "user")}
LARGEST_PICTURE = 150 * 1024


def read(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def table_rows(text: str) -> list[list[str]]:
    lines = (line for line in text.splitlines() if line.startswith("|") and not line.startswith("| ---"))
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def options_of(command: str, capsys: pytest.CaptureFixture[str]) -> set[str]:
    with pytest.raises(SystemExit) as left:
        parse([command, "--help"] if command else ["--help"])
    assert left.value.code == GOOD
    return set(re.findall(r"--[a-z][a-z-]+", capsys.readouterr().out)) - {"--help"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", read(page))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_page_can_be_reached_from_the_readme() -> None:
    reached, waiting = set[Path](), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        reached.add(page)
        links = (page.parent / link for link in re.findall(r"\]\(([^)#]+\.md)(?:#[^)]*)?\)", read(page)))
        waiting += [link.resolve() for link in links if link.resolve() not in reached]
    decisions = {page for page in PAGES if page.parent.name == "adr"}
    assert [page.name for page in PAGES if page.resolve() not in reached and page not in decisions] == []


def test_pictures_are_used_and_light() -> None:
    text = "".join(read(page) for page in PAGES)
    for picture in (ROOT / "docs" / "images").iterdir():
        assert picture.suffix == ".png"
        assert f"images/{picture.name})" in text
        assert picture.stat().st_size <= LARGEST_PICTURE


def test_architecture_names_every_module_and_no_other() -> None:
    sections = re.split(r"^### (pgi_desk\S*)$", read(ROOT / "docs" / "architecture.md"), flags=re.MULTILINE)[1:]
    named = {
        (folder, row[0].strip("`"))
        for folder, text in zip(sections[::2], sections[1::2], strict=True)
        for row in table_rows(text)
        if row[0].startswith("`")
    }
    existing = {
        (path.parent.relative_to(SOURCE.parent).as_posix(), path.name)
        for path in SOURCE.rglob("*.py")
        if path.name != "__init__.py" and "forms" not in path.parts
    }
    assert named == existing


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_that_a_page_names_exists(page: Path) -> None:
    paths = re.findall(r"`([a-z0-9_.-]+(?:/[a-z0-9_.-]+)+\.(?:py|ui|json|md|lock|sh))`", read(page))
    assert [path for path in paths if not ((SOURCE / path).exists() or (ROOT / path).exists())] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_make_target_that_a_page_names_exists(page: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", read(ROOT / "Makefile"), re.MULTILINE))
    named = set(re.findall(r"`make ([a-z-]+)", read(page)))
    named |= set(re.findall(r"^make ([a-z-]+)$", read(page), re.MULTILINE))
    assert named <= targets


def test_the_readme_lists_every_command() -> None:
    named = set(re.findall(r"^\| `pgi-desk ([a-z][a-z-]*)", read(ROOT / "README.md"), re.MULTILINE))
    assert named == set(COMMANDS)


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_the_readme_names_exactly_the_options_of_a_command(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    readme = read(ROOT / "README.md")
    wanted = f"pgi-desk {command}".strip()
    rows = [row[0] for row in table_rows(readme) if re.match(rf"`{wanted} (?![a-z])", row[0])]
    named = {option for row in rows for option in re.findall(r"--[a-z][a-z-]+", row)}
    for_all = {"--passphrase-fd"}
    assert "`--passphrase-fd N`" in readme
    assert named == options_of(command, capsys) - for_all


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.name)
def test_every_command_in_an_example_is_understood(page: Path) -> None:
    text = read(page)
    fenced = re.findall(r"^```\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    lines = re.findall(r"^pgi-desk (.+)$", "".join(fenced), re.MULTILINE)
    lines += re.findall(r"(?<!\| )`pgi-desk ([a-z][^`]*)`", text)
    for line in lines:
        words = shlex.split(line)
        assert parse(words).command == words[0]


def test_the_readme_lists_the_exit_codes() -> None:
    rows = {int(row[0]): row[1] for row in table_rows(read(ROOT / "README.md")) if row[0].isdecimal()}
    assert set(rows) == {GOOD, DAMAGED, REFUSED}
    assert "good" in rows[GOOD]
    assert "damage" in rows[DAMAGED]
    assert "refused" in rows[REFUSED]


def words_of_the_window() -> set[str]:
    """Everything that stands on a control: texts of the forms, sentences in code, labels of the lists."""
    words = set[str]()
    for form in (ROOT / "ui").glob("*.ui"):
        words |= {html.unescape(text) for text in re.findall(r"<string[^>]*>([^<]+)</string>", read(form))}
    for module in (SOURCE / "gui").rglob("*.py"):
        if "forms" not in module.parts:
            nodes = ast.walk(ast.parse(read(module)))
            words |= {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return {word.replace("&", "") for word in words}


@pytest.mark.parametrize("guide", GUIDES, ids=lambda page: page.name)
def test_what_a_guide_prints_bold_stands_on_the_screen(guide: Path) -> None:
    bold = {" ".join(word.split()).rstrip(".") for word in re.findall(r"\*\*([^*]+)\*\*", read(guide))}
    sentences = {word for word in bold if len(word) > 60}  # an emphasis, not a button
    shown = {word.rstrip(".") for word in words_of_the_window()}
    assert bold - sentences - shown - {"bold"} == set()
    assert len(bold & shown) >= 5


def test_the_refusals_that_the_guide_explains_are_real() -> None:
    guide = read(ROOT / "docs" / "guide-branch-staff.md").split("## When the program says no")[1].split("## ")[0]
    real = [*error_sentences.SENTENCES.values(), error_sentences.UNEXPECTED]
    explained = [row[0] for row in table_rows(guide)][1:]
    assert len(explained) >= 5
    for sentence in explained:
        start = sentence.rstrip(". …")
        assert any(one.startswith(start) for one in real), sentence


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_codes_in_examples_have_good_check_digits(page: Path) -> None:
    for number in re.findall(r"\b\d\d-\d{6}-\d\d\b", read(page)):
        assert parse_letter_number(number) == number
    for code in re.findall(r"\b[A-Z0-9]{4}-[A-Z0-9]{4}\b", read(page)):
        assert parse_case_code(code) == code


def test_content_page_names_the_lists_that_are_not_yet_verified() -> None:
    unverified = {
        path.stem
        for path in (ROOT / "resources" / "content").glob("*.json")
        if any(row["needs_review"] for row in json.loads(read(path))["rows"])
    }
    section = read(ROOT / "docs" / "content.md").split("not yet verified**")[1].split("\n\n")[0]
    assert set(re.findall(r"`([a-z_]+)`", section)) == unverified


def test_every_word_in_the_glossary_is_in_order() -> None:
    rows = table_rows(read(ROOT / "docs" / "glossary.md").split("\n## ")[0])[1:]
    terms = [row[0].lower() for row in rows]
    assert len(terms) >= 30
    assert terms == sorted(terms)
    assert [row[0] for row in rows if len(row) != 3 or not all(row)] == []


def avoided_words() -> set[str]:
    rows = table_rows(read(ROOT / "docs" / "glossary.md").split("## Words we avoid")[1])
    return {word.strip() for row in rows[1:] for word in row[0].split(",")}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_avoided_words_stand_only_in_their_own_table(page: Path) -> None:
    text = read(page).split("## Words we avoid")[0].lower()
    avoided = avoided_words()
    assert {"client", "beneficiary", "victim", "user"} <= avoided
    forms = {word: rf"\b{word[:-1]}(y|ies)\b" if word.endswith("y") else rf"\b{word}s?\b" for word in avoided}
    found = {(page.name, word) for word, form in forms.items() if re.search(form, text)}
    assert found - ALLOWED == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_page_names_a_machine_or_a_site(page: Path) -> None:
    assert not re.search(r"/(work|root|home|tmp|media|mnt|opt)/|https?://|localhost", read(page))
