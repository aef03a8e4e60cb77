"""What is in dist once more under an older number, for the checks of updating and of going back; never released."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from installer.build_setup import build_setup, compile_modules
from installer.release_parts import WORK, fresh, run

OLDER = "0.0.9"
FOLDER = WORK / "older"


def older_package(package: Path) -> Path:
    """Return the Debian package with an older number. Raises Refused."""
    tree = fresh(FOLDER / "deb")
    run(["dpkg-deb", "--raw-extract", package, tree])
    name, number, architecture = package.stem.split("_")
    for part in ("control", "preinst"):
        path = tree / "DEBIAN" / part
        path.write_text(path.read_text(encoding="utf-8").replace(number, OLDER), encoding="utf-8")
    made = FOLDER / f"{name}_{OLDER}_{architecture}.deb"
    run(["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", tree, made])
    return made


def older_setup(app: Path) -> Path:
    """Return the Windows set-up file of a program that says of itself that it is older. Raises Refused."""
    tree = FOLDER / "app"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(app, tree, copy_function=os.link)
    module = tree / "lib" / "pgi_desk" / "__init__.py"
    text = module.read_text(encoding="utf-8")
    for path in (module, *(module.parent / "__pycache__").glob("__init__.*")):
        path.unlink()  # the name alone: the file is that of the newer one too
    head, _, _ = text.partition("__version__ = ")
    module.write_text(f'{head}__version__ = "{OLDER}"\n', encoding="utf-8")
    compile_modules(tree / "lib", module)
    return build_setup(tree, OLDER, FOLDER, "-DQUICK")
