"""The arguments of the command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

from pgi_desk import __version__

LANGUAGES = ("en", "fr", "es", "ar")


class OneSentenceParser(argparse.ArgumentParser):
    """Refuses arguments that make no sense with one sentence and exit code 2."""

    def error(self, message: str) -> NoReturn:
        """Print the sentence and leave."""
        self.exit(2, f"{message[0].upper()}{message[1:]}. See {self.prog} --help.\n")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the parsed arguments; exits with 2 and one sentence when they make no sense."""
    return _parser().parse_args(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = OneSentenceParser(
        prog="pgi-desk",
        description="Encrypted case files, consent and safe referrals. With a file, or nothing, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"pgi-desk {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _demo(commands.add_parser("demo", help="training mode with fictional people"))
    _create(commands.add_parser("create", help="make a new encrypted file"))
    _seed(commands.add_parser("seed", help="add generated people to a training file"))
    _verify(commands.add_parser("verify", help="check a file completely; writes nothing"))
    _backup(commands.add_parser("backup", help="make a backup and read it back"))
    _verify_backup(commands.add_parser("verify-backup", help="check a backup; writes nothing"))
    _restore(commands.add_parser("restore", help="restore a backup to a new file"))
    _verify_setup(commands.add_parser("verify-setup", help="check that a set-up file is the one that was released"))
    return parser


def _demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--seed", type=int, default=20, help="another number gives other people")
    parser.add_argument("--headless", action="store_true", help="walk through the main job without a screen")
    parser.add_argument("--out", type=Path, help="where the headless walk puts what it makes")


def _create(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--branch", required=True, metavar="NAME", help="name of the branch, as it stands on letters")
    parser.add_argument(
        "--profile",
        type=int,
        choices=(1, 2, 3),
        help="cost of guessing the passphrase; by default what suits this computer",
    )
    parser.add_argument("--demo", action="store_true", help="make a training file")
    parser.add_argument(
        "--agreement-signed-on",
        type=_day,
        metavar="DATE",
        help="when the coordinator signed the confidentiality agreement",
    )
    _secrets(parser)


def _seed(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--people", type=_count, required=True, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    _secrets(parser)


def _verify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    _secrets(parser)


def _backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--to", type=Path, required=True, metavar="DIR")
    parser.add_argument("--recipient", action="append", default=[], metavar="age1...")
    _secrets(parser)


def _verify_backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", type=Path, metavar="BACKUP")
    parser.add_argument("--identity", type=Path, metavar="KEYFILE")
    _secrets(parser)


def _restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", type=Path, metavar="BACKUP")
    parser.add_argument("--to", type=Path, required=True, metavar="FILE")
    parser.add_argument("--identity", type=Path, metavar="KEYFILE")
    parser.add_argument("--compare", type=Path, metavar="FILE", help="say first how it differs from the file in use")
    _secrets(parser)


def _verify_setup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("setup", type=Path, metavar="FILE", help="its signature, FILE.minisig, lies beside it")


def _secrets(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--passphrase-fd",
        type=int,
        metavar="N",
        help="read passphrases as lines from this file descriptor: the file's first, then the backup's",
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("write a date like 2026-01-31") from None


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1_000_000:
        raise argparse.ArgumentTypeError("use a number from 1 to 1,000,000")
    return number
