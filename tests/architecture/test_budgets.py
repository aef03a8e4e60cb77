"""Sizes and shapes that a machine keeps, so that no room gets crowded unseen."""

from __future__ import annotations

import ast
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "pgi_desk"
FILES = sorted(path for path in SOURCE.rglob("*.py") if "forms" not in path.parts)
Node = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def nodes(kind: type[ast.AST] | tuple[type[ast.AST], ...]) -> Iterator[tuple[Path, Node]]:
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, kind) and isinstance(node, Node):
                yield path, node


def length(node: Node) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_files_are_small() -> None:
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in FILES}
    assert [path.name for path, count in lines.items() if count > 500] == []
    assert statistics.median(lines.values()) <= 150


def test_functions_are_short() -> None:
    long = [f"{path.name}:{node.name} {length(node)}" for path, node in nodes(ast.FunctionDef) if length(node) > 40]
    assert long == []


def test_classes_are_small() -> None:
    big = []
    for path, node in nodes(ast.ClassDef):
        methods = [part for part in node.body if isinstance(part, ast.FunctionDef)]
        # Protocols and units of work list one property per aggregate; only methods that act are counted.
        acting = [one for one in methods if not any(_is_property(mark) for mark in one.decorator_list)]
        if length(node) > 250 or len(acting) > 20:
            big.append(f"{path.name}:{node.name} {length(node)} lines, {len(acting)} methods")
    assert big == []


def test_the_frame_of_the_window_stays_a_frame() -> None:
    assert len((SOURCE / "gui" / "main_window.py").read_text(encoding="utf-8").splitlines()) <= 200


def test_everything_public_says_what_it_is_for() -> None:
    silent = [
        str(path.relative_to(SOURCE)) for path in FILES if not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert silent == []


@pytest.mark.parametrize("folder", ["domain", "services", "persistence", "documents", "security", "exchange"])
def test_nothing_speaks_to_people_below_the_window(folder: str) -> None:
    """A print or a tr there would put words where nobody translates them."""
    calls = [
        f"{path.name}:{node.lineno}"
        for path in (SOURCE / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and _name(node.func) in {"print", "tr", "QMessageBox"}
    ]
    assert calls == []


def test_pages_decide_nothing() -> None:
    """A page knows no service class and no rule; it may know the shapes of commands and rows."""
    forbidden = ("PeopleService", "find_usable", "require_usable", "compose(", "moved(", "desk.work", "open_work")
    guilty = [
        f"{path.name}: {word}"
        for path in (SOURCE / "gui" / "pages").glob("*_page.py")
        for word in forbidden
        if word in path.read_text(encoding="utf-8")
    ]
    assert guilty == []


def _is_property(mark: ast.expr) -> bool:
    return _name(mark) in {"property", "cached_property"}


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
