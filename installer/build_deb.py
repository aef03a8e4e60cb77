"""Make the Debian package: PyInstaller's folder, a desktop entry, file types, an icon and a man page.

Run as `python -m installer.build_deb`. Exit code 0 when `dist/pgi-desk_VERSION_ARCHITECTURE.deb` is made, 2 when not.
"""

from __future__ import annotations

import gzip
import re
import shutil
import sys
from pathlib import Path

from installer.build_forms import compile_forms, compile_translations
from installer.release_parts import (
    ONEDIR,
    OUT,
    ROOT,
    WORK,
    Refused,
    build_environment,
    fresh,
    need,
    release_time,
    run,
    set_times,
    version,
)
from installer.sbom import locked

HERE = ROOT / "installer" / "linux"
MOST_BYTES = 70_000_000
TOOLS = {
    "chrpath": "chrpath",
    "dpkg-deb": "dpkg",
    "dpkg-shlibdeps": "dpkg-dev",
    "objdump": "binutils",
    "strip": "binutils",
}
PROGRAM = Path("usr/lib/pgi-desk")
# Loaded when they are needed and therefore in no list of a library: drawing, windows, printing.
AT_RUN_TIME = ("libgl1", "libegl1", "libxcb-cursor0", "libxkbcommon-x11-0")
TEXTS = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS|COPYRIGHT)", re.IGNORECASE)
PLACES = {
    "pgi-desk.desktop": "usr/share/applications/pgi-desk.desktop",
    "pgi-desk.xml": "usr/share/mime/packages/pgi-desk.xml",
    "org.pgidesk.PgiDesk.metainfo.xml": "usr/share/metainfo/org.pgidesk.PgiDesk.metainfo.xml",
    "copyright": "usr/share/doc/pgi-desk/copyright",
    "lintian-overrides": "usr/share/lintian/overrides/pgi-desk",
}


def build_folder() -> Path:
    """Pack the program with its Python and libraries, stripped, and return the folder. Raises Refused."""
    compile_forms()
    compile_translations()
    python = build_environment()
    fresh(ONEDIR.parent)
    options = ("--noconfirm", "--clean", "--log-level", "WARN")
    places = ("--distpath", ONEDIR.parent, "--workpath", WORK / "pyinstaller")
    # Sets of names are written in the order of their hashes: two builds differ without a fixed one.
    alike = {"SOURCE_DATE_EPOCH": str(release_time()), "PYTHONHASHSEED": "0", "PYTHONPATH": ""}
    run([python, "-m", "PyInstaller", *options, *places, ROOT / "installer" / "pgi-desk.spec"], cwd=ROOT, **alike)
    put_licences(python, ONEDIR / "_internal" / "licences")
    for path in _binaries(ONEDIR):
        found = re.search(r"^ +(?:RUNPATH|RPATH) +(/.*)$", run(["objdump", "-p", path]), re.MULTILINE)
        if found is not None:  # where Python was on the computer that packed it; nobody else has that folder
            run(["chrpath", "--delete", path])
    return ONEDIR


def _binaries(folder: Path) -> list[Path]:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(path for path in files if path.read_bytes()[:4] == b"\x7fELF")


def put_licences(python: Path, target: Path) -> None:
    """Put the texts that the makers of the packed libraries ship beside them."""
    (site,) = (python.parent.parent / "lib").glob("python*/site-packages")
    for name in locked():
        (packed,) = site.glob(f"{name.replace('-', '_')}-*.dist-info")
        texts = [path for path in packed.rglob("*") if path.is_file() and TEXTS.match(path.name)]
        for path in texts:
            place = target / name / path.relative_to(packed)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)


def build_package(folder: Path) -> Path:
    """Make the package from the packed folder and return it. Raises Refused."""
    tree = fresh(WORK / "deb")
    program = tree / PROGRAM
    shutil.copytree(folder, program, symlinks=True, ignore=shutil.ignore_patterns("probe"))
    for name, place in PLACES.items():
        _put(HERE / name, tree / place)
    _put(ROOT / "resources/icons/pgi-desk.svg", tree / "usr/share/icons/hicolor/scalable/apps/pgi-desk.svg")
    _compress(_filled(HERE / "pgi-desk.1"), tree / "usr/share/man/man1/pgi-desk.1.gz")
    _compress(_changelog(), tree / "usr/share/doc/pgi-desk/changelog.gz")
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/pgi-desk").symlink_to("../lib/pgi-desk/pgi-desk")
    _control(tree, _dependencies(program))
    _set_modes(tree)
    set_times(tree, release_time())
    OUT.mkdir(exist_ok=True)
    package = OUT / f"pgi-desk_{version()}_{_architecture()}.deb"
    # One worker: with more of them xz cuts the archive at other places on other machines.
    run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--threads-max=1", "--build", tree, package],
        SOURCE_DATE_EPOCH=str(release_time()),
    )
    if package.stat().st_size > MOST_BYTES:
        raise Refused(f"{package.name} has {package.stat().st_size:,} bytes; {MOST_BYTES:,} is the most.")
    return package


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(_filled(source))


def _filled(source: Path) -> bytes:
    """Return a file with the version and the day of the release in it."""
    day = run(["date", "--utc", f"--date=@{release_time()}", "+%Y-%m-%d"]).strip()
    text = source.read_bytes()
    return text.replace(b"@VERSION@", version().encode()).replace(b"@DAY@", day.encode())


def _compress(content: bytes, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, mtime=0))


def _changelog() -> bytes:
    when = run(["date", "--utc", "--rfc-email", f"--date=@{release_time()}"]).strip()
    news = "  * What changed is in the program and in CHANGELOG.md of the source.\n"
    name = "The pgi-desk developers <pgi-desk@example.org>"
    return f"pgi-desk ({version()}) stable; urgency=medium\n\n{news}\n -- {name}  {when}\n".encode()


def _set_modes(tree: Path) -> None:
    """Libraries are not programs: only the program itself and what asks before installing may be run.

    Nothing depends on what whoever builds it lets others read.
    """
    for path in (tree, *tree.rglob("*")):
        if path.is_symlink():
            continue
        runs = path.is_dir() or path in {tree / PROGRAM / "pgi-desk", tree / "DEBIAN/preinst"}
        path.chmod(0o755 if runs else 0o644)


def _architecture() -> str:
    return run(["dpkg", "--print-architecture"]).strip()


def _dependencies(program: Path) -> str:
    """Return what the packed binaries need of Debian, as its own tool reads it from them."""
    binaries = _binaries(program)
    folders = sorted({path.parent for path in binaries})
    scratch = fresh(WORK / "shlibdeps")
    (scratch / "debian").mkdir()
    (scratch / "debian/control").write_text("Source: pgi-desk\n\nPackage: pgi-desk\nArchitecture: any\n", "ascii")
    options = ["-O", "--ignore-missing-info", *(f"-l{folder}" for folder in folders)]
    said = run(["dpkg-shlibdeps", *options, *(f"-e{path}" for path in binaries)], cwd=scratch)
    found = re.search(r"^shlibs:Depends=(.*)$", said, re.MULTILINE)
    if found is None:
        raise Refused("dpkg-shlibdeps did not say what the libraries need.")
    # Debian asks for its own newest one although an older one of Ubuntu has all that is called.
    needed = {"libx11-xcb1" if one.startswith("libx11-xcb1 ") else one for one in found[1].split(", ")}
    named = {one.split(" ")[0] for one in needed}
    return ", ".join(sorted({*needed, *(one for one in AT_RUN_TIME if one not in named)}))


def _control(tree: Path, depends: str) -> None:
    (tree / "DEBIAN").mkdir()
    size = sum((path.lstat().st_size + 1023) // 1024 for path in tree.rglob("*") if not path.is_dir())
    facts = {
        "VERSION": version(),
        "ARCHITECTURE": _architecture(),
        "SIZE": str(size),
        "DEPENDS": depends,
    }
    for name in ("control", "preinst"):
        text = (HERE / name).read_text(encoding="utf-8")
        for key, value in facts.items():
            text = text.replace(f"@{key}@", value)
        (tree / "DEBIAN" / name).write_text(text, encoding="utf-8")
    sums = [
        f"{run(['md5sum', path]).split(' ')[0]}  {path.relative_to(tree)}\n"
        for path in sorted(tree.rglob("*"))
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts
    ]
    (tree / "DEBIAN/md5sums").write_text("".join(sums), encoding="utf-8")


def main() -> int:
    """Make the package and say where it is."""
    try:
        need(TOOLS)
        package = build_package(build_folder())
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return 2
    print(f"{package.relative_to(ROOT)}: {package.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
