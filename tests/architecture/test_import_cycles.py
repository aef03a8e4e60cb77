"""No module imports itself by a detour, type-only imports included."""

from __future__ import annotations

import ast
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src"


def imports() -> dict[str, set[str]]:
    """Every module with the modules of ours that it names at its top level, also under TYPE_CHECKING."""
    modules = {_module(path): path for path in SOURCE.rglob("*.py") if "forms" not in path.parts}
    found: dict[str, set[str]] = {}
    for module, path in modules.items():
        names: set[str] = set()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in _top_level(tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                names |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
            elif isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
        found[module] = {name for name in names if name in modules and name != module}
    return found


def test_there_is_no_import_cycle() -> None:
    graph = imports()
    assert len(graph) > 100
    assert _cycle(graph) == []


def test_a_cycle_would_be_seen() -> None:
    assert _cycle({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}) == ["a", "b", "c"]


def _top_level(tree: ast.Module) -> list[ast.stmt]:
    """Statements of a module, and those inside an if or try at its top."""
    found: list[ast.stmt] = []
    waiting: list[ast.stmt] = list(tree.body)
    while waiting:
        node = waiting.pop()
        found.append(node)
        if isinstance(node, ast.If | ast.Try):
            waiting += [*node.body, *node.orelse]
    return found


def _module(path: Path) -> str:
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")


def _cycle(graph: dict[str, set[str]]) -> list[str]:
    """Peel off modules that import nothing any more; what is left is a cycle or leads into one."""
    left = {module: set(targets) for module, targets in graph.items()}
    while True:
        free = [module for module, targets in left.items() if not targets & left.keys()]
        if not free:
            break
        for module in free:
            del left[module]
    wanted = {module for module in left if any(module in targets for targets in left.values())}
    return sorted(wanted)
