"""Make the release key, and sign what is released. The private key never lies on a computer that has a network.

    python -m installer.sign_release new-key --name "pgi-desk release 2027" --private STICK/release.key
    python -m installer.sign_release sign --private STICK/release.key dist/pgi-desk-setup-0.1.0.exe dist/*.deb

Signing writes FILE.minisig beside each file; `pgi-desk verify-setup FILE` checks it, and so does minisign.
"""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

from installer.release_parts import ROOT, version
from pgi_desk.security.release_signature import (
    ENDING,
    PLACEHOLDER,
    check_release,
    new_key,
    read_key,
    sign_release,
)

PUBLIC = ROOT / "resources" / "release" / "release-key.pub"
SAMPLE = ROOT / "tests" / "fixtures" / "release" / "sample.bin"
FEWEST = 20


def main(arguments: list[str]) -> int:
    """Do what was asked; 2 when it is refused."""
    parser = argparse.ArgumentParser(description="Release key and signatures.")
    commands = parser.add_subparsers(dest="command", required=True)
    make = commands.add_parser("new-key")
    make.add_argument("--name", required=True)
    make.add_argument("--private", type=Path, required=True)
    sign = commands.add_parser("sign")
    sign.add_argument("--private", type=Path, required=True)
    sign.add_argument("files", type=Path, nargs="+")
    options = parser.parse_args(arguments)
    return _make(options.name, options.private) if options.command == "new-key" else _sign(options)


def _make(name: str, private: Path) -> int:
    passphrase = getpass.getpass("New passphrase of the release key: ")
    if private.exists() or len(passphrase) < FEWEST or name.startswith(PLACEHOLDER):
        print(
            f"A key is there already, or the passphrase has fewer than {FEWEST} characters, or the name begins with"
            f" {PLACEHOLDER}.",
            file=sys.stderr,
        )
        return 2
    if getpass.getpass("The same again: ") != passphrase:
        print("The two differ; nothing was made.", file=sys.stderr)
        return 2
    secret, public = new_key(passphrase, name)
    private.touch(mode=0o600)
    private.write_text(secret, encoding="ascii")
    PUBLIC.write_text(public, encoding="utf-8")
    _sign_sample(secret, passphrase, public)
    print(f"The private key is in {private}: make a second copy and lock both away. {PUBLIC.relative_to(ROOT)} is new.")
    print(f"Print this number for the branches: {read_key(public).shown}")
    return 0


def _sign_sample(secret: str, passphrase: str, public: str) -> None:
    """The tests check with the key of the program a file that it signed."""
    text = sign_release(SAMPLE, secret, passphrase, read_key(public), f"{SAMPLE.name}, version 0.0.0")
    SAMPLE.with_name(SAMPLE.name + ENDING).write_text(text, encoding="utf-8")


def _sign(options: argparse.Namespace) -> int:
    key = read_key(PUBLIC.read_text(encoding="utf-8"))
    secret = options.private.read_text(encoding="ascii")
    passphrase = getpass.getpass("Passphrase of the release key: ")
    for path in options.files:
        said = f"{path.name}, version {version()}"
        try:
            text = sign_release(path, secret, passphrase, key, said)
        except (ValueError, TypeError):
            print("The passphrase is wrong, or this is not the private half of the release key.", file=sys.stderr)
            return 2
        path.with_name(path.name + ENDING).write_text(text, encoding="utf-8")
        print(f"{path.name}: {check_release(path, key)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
