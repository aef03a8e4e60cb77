"""Install, run, look at and remove what `make installers` made: on a Debian without Python, and under wine.

Run as root, as `python -m installer.check_installers [deb] [windows] [twice]`; without words the first two.
`twice` builds both once more and compares byte for byte. Exit code 0 when everything held.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from installer import build_deb, build_setup
from installer.older_version import older_package, older_setup
from installer.release_parts import ONEDIR, OUT, ROOT, WORK, Refused, fresh, need, run, sha256, version
from pgi_desk.security.release_signature import ENDING, new_key, read_key, sign_release

SETUP = f"pgi-desk-setup-{version()}.exe"
HEAVY = {"alembic", "cryptography", "lxml", "pikepdf", "PIL", "pypdfium2", "pyrage", "reportlab", "sqlalchemy"}
HEAVY |= {"sqlcipher3", "uharfbuzz"}
TOOLS_DEB = {"debootstrap": "debootstrap", "lintian": "lintian", "Xvfb": "xvfb", "import": "imagemagick"}
TOOLS_DEB |= {"appstreamcli": "appstream", "desktop-file-validate": "desktop-file-utils"}
TOOLS_WINDOWS = {"wine": "wine", "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64", "xvfb-run": "xvfb"}
TOOLS_WINDOWS |= {"import": "imagemagick"}


def check_deb() -> None:
    """Prove the Debian package, and that its first window waits for nothing heavy. Raises Refused."""
    if (ONEDIR / "probe").is_file():
        home = str(fresh(WORK / "probe-home"))
        said = run([ONEDIR / "probe", "shell"], QT_QPA_PLATFORM="offscreen", PGI_DESK_HOME=home)
        loaded = {name.split(".")[0] for name in json.loads(said)}
        if loaded & HEAVY or "PySide6" not in loaded:
            raise Refused(f"The unlock window loads {', '.join(sorted(loaded & HEAVY))} when it is packed.")
        print("The packed unlock window loads nothing heavy.", flush=True)
    others = (older_package(_package()), _signed(_package()), *_old_files())
    _prove(ROOT / "installer" / "linux" / "prove_deb.sh", _package(), WORK / "prove-deb", *others)


def _package() -> Path:
    made = list(OUT.glob(f"pgi-desk_{version()}_*.deb"))
    if not made:
        raise Refused("There is no Debian package of this version: run make installers first.")
    return made[0]


def check_windows() -> None:
    """Prove the set-up file under wine. Raises Refused."""
    others = (older_setup(build_setup.APP), _signed(_setup()), *_old_files())
    _prove(ROOT / "installer" / "windows" / "prove_setup.sh", _setup(), WORK / "prove-windows", *others)


def _setup() -> Path:
    if not (OUT / SETUP).is_file():
        raise Refused("There is no Windows set-up file of this version: run make installers first.")
    if not build_setup.APP.is_dir():
        raise Refused("The folder that the set-up file unpacks is gone: run make installers once more.")
    return OUT / SETUP


def _old_files() -> list[Path]:
    """Return frozen files of older programs: of the first one, and of the last before this."""
    found = sorted((ROOT / "tests" / "fixtures").glob("schema_*/empty.pgidesk"))
    return [found[0], found[-1]]


def _signed(package: Path) -> Path:
    """Return a folder with two public keys, made here and forgotten, and what the first of them signed."""
    folder = fresh(WORK / "signed")
    passphrase = secrets.token_hex()
    private, public = new_key(passphrase, "made for a check and forgotten")
    said = f"{package.name}, for a check"
    signature = sign_release(package, private, passphrase, read_key(public), said)
    (folder / "other-key.pub").write_text(new_key(passphrase, "of somebody else")[1], encoding="utf-8")
    (folder / "release-key.pub").write_text(public, encoding="utf-8")
    (folder / f"{package.name}{ENDING}").write_text(signature, encoding="utf-8")
    return folder


def _prove(script: Path, package: Path, folder: Path, *others: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    words = [str(word) for word in (script, package, folder, *others)]
    done = subprocess.run(words, env={**os.environ, "HEAVY": "|".join(sorted(HEAVY))}, check=False)
    if done.returncode:
        raise Refused(f"{package.name} did not hold; what was found stands above.")


def check_twice() -> None:
    """Build both once more and compare. Raises Refused when a file differs."""
    different = []
    for made, again in ((_package(), _package_again), (_setup(), _setup_again)):
        kept = Path(shutil.copy(made, WORK / f"first-{made.name}"))
        same = sha256(again()) == sha256(kept)
        print(f"{made.name}: {'the same bytes twice' if same else 'differs from the first one'}", flush=True)
        different += [] if same else [made.name]
    if different:
        raise Refused(f"Built twice, these differ: {', '.join(different)}. The first ones are in {WORK}.")


def _package_again() -> Path:
    return build_deb.build_package(build_deb.build_folder())


def _setup_again() -> Path:
    return build_setup.build_setup(build_setup.lay_out())


CHECKS = {"deb": check_deb, "windows": check_windows, "twice": check_twice}
TOOLS = {"deb": TOOLS_DEB, "windows": TOOLS_WINDOWS, "twice": build_deb.TOOLS | build_setup.TOOLS}


def refuse_what_cannot_end(words: Sequence[str]) -> None:
    """Say before the first hour of work whether something is missing for the last check. Raises Refused."""
    others = [] if os.geteuid() == 0 else ["Only root can make and enter another system: sudo make installers-check"]
    if {"windows", "twice"} & set(words):
        others.append(build_setup.lacks_python())
    need({name: package for word in words for name, package in TOOLS[word].items()}, *others)
    if {"deb", "twice"} & set(words):
        _package()
    if {"windows", "twice"} & set(words):
        _setup()


def main(words: list[str]) -> int:
    """Run the checks that are named."""
    chosen = words or ["deb", "windows"]
    if unknown := set(chosen) - set(CHECKS):
        print(f"{' '.join(sorted(unknown))}: the checks are {', '.join(CHECKS)}.", file=sys.stderr)
        return 2
    try:
        refuse_what_cannot_end(chosen)
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return 2
    try:
        for word in chosen:
            print(f"=== {word}", flush=True)
            CHECKS[word]()
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
