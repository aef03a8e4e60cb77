"""Compile Designer forms and translations: as hatchling's build hook, as a script, or called by the tests.

The Qt tools of the running interpreter's own PySide6 are started directly, because the ``pyside6-*`` wrappers
import PySide6 first and take twenty times as long for each form.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hatchling.builders.config import BuilderConfig
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent.parent


class ToolMissing(Exception):
    """A source is newer than its output and the Qt tool that compiles it is not installed."""


class CompilationFailed(Exception):
    """A Qt tool refused a source or warned about it; the text is what the tool printed."""


def compile_forms(root: Path = ROOT) -> list[Path]:
    """Bring ``gui/forms/ui_*.py`` in step with ``ui/*.ui`` and return what was written.

    Raises ToolMissing and CompilationFailed.
    """
    outputs = root / "src" / "pgi_desk" / "gui" / "forms"
    wanted = {outputs / f"ui_{form.stem}.py": form for form in sorted((root / "ui").glob("*.ui"))}
    _delete_stale(outputs.glob("ui_*.py"), wanted)
    return [
        _compile([*_tool("uic"), "--no-autoconnection", str(form)], output)
        for output, form in wanted.items()
        if _is_older(output, form)
    ]


def compile_translations(root: Path = ROOT) -> list[Path]:
    """Bring ``resources/i18n/*.qm`` in step with the ``.ts`` files and return what was written.

    Raises ToolMissing and CompilationFailed.
    """
    folder = root / "resources" / "i18n"
    wanted = {source.with_suffix(".qm"): source for source in sorted(folder.glob("*.ts"))}
    _delete_stale(folder.glob("*.qm"), wanted)
    return [
        _compile([*_tool("lrelease"), "-silent", str(source)], output, output_option="-qm")
        for output, source in wanted.items()
        if _is_older(output, source)
    ]


def _delete_stale(found: Iterable[Path], wanted: dict[Path, Path]) -> None:
    """Remove compiled files whose source is gone, so that nothing imports a form that no longer exists."""
    for output in set(found) - set(wanted):
        output.unlink(missing_ok=True)


def _is_older(output: Path, source: Path) -> bool:
    """Equal times count as fresh: an sdist gives all its files the same one."""
    return not output.exists() or output.stat().st_mtime_ns < source.stat().st_mtime_ns


def _compile(command: list[str], output: Path, output_option: str = "-o") -> Path:
    """Run one Qt tool and put its result in place in one step, as test workers may compile side by side."""
    output.parent.mkdir(parents=True, exist_ok=True)
    part = output.with_name(f".{output.name}.{os.getpid()}.part")
    done = subprocess.run(
        [*command, output_option, str(part)],
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0 or "Warning:" in done.stderr or not part.exists():
        part.unlink(missing_ok=True)
        raise CompilationFailed((done.stderr + done.stdout).strip())
    part.replace(output)
    return output


def _tool(name: str) -> list[str]:
    """Return the command that starts ``uic`` or ``lrelease``: beside the running interpreter first, then PATH."""
    python_option = ["-g", "python"] if name == "uic" else []
    spec = importlib.util.find_spec("PySide6")
    for location in (spec.submodule_search_locations or []) if spec else []:
        for candidate in (Path(location, "Qt", "libexec", name), Path(location, name)):
            for program in (candidate, candidate.with_suffix(".exe")):
                if program.is_file():
                    return [str(program), *python_option]
    wrapper = shutil.which(f"pyside6-{name}")
    if wrapper is None:
        raise ToolMissing(name)
    return [wrapper]


def get_build_hook() -> type[BuildHookInterface[BuilderConfig]]:
    """Return the hook for hatchling, which calls this; nothing else here needs hatchling installed."""
    from hatchling.builders.config import BuilderConfig
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface

    class FormsBuildHook(BuildHookInterface[BuilderConfig]):
        """Compiles before every build and puts the bundled files inside the wheel."""

        def initialize(self, version: str, build_data: dict[str, Any]) -> None:
            """Editable installs read ``resources/`` from the checkout, so only real wheels carry a copy."""
            root = Path(self.root)
            compile_forms(root)
            compile_translations(root)
            if self.target_name == "wheel" and version != "editable":
                build_data["force_include"][str(root / "resources")] = "pgi_desk/_resources"
                for guide in sorted((root / "docs").glob("guide-*.md")):  # the handbook of the program shows them
                    build_data["force_include"][str(guide)] = f"pgi_desk/_resources/docs/{guide.name}"

    return FormsBuildHook


def main() -> int:
    """Compile what is out of step and say what was done; exit code 2 when it cannot be done."""
    try:
        written = [*compile_forms(), *compile_translations()]
    except ToolMissing as missing:
        print(f"{missing} is not installed: run make forms, which installs PySide6 first.", file=sys.stderr)
        return 2
    except CompilationFailed as failure:
        print(f"A form or translation cannot be compiled: {failure}", file=sys.stderr)
        return 2
    for path in written:
        print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
