"""A process in which errors are provoked: `provoked_child FILE COUNT SEED guarded|unguarded`, the key comes as hex."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, qInstallMessageHandler, qWarning
from sqlalchemy import Connection, text

from faults.canary_scan import canaries, control
from faults.office import Office, held_program
from faults.provoked import GUARDED
from pgi_desk.bootstrap.backup_box import AgeBackupBox
from pgi_desk.command_line import entry, window
from pgi_desk.command_line.last_words import guard
from pgi_desk.domain.anchor import parse_record_check
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.exchange.backup_archive import read_archive
from pgi_desk.gui.application import Application, make_application
from pgi_desk.gui.messages import message
from pgi_desk.persistence.engine import connect, held_connection
from pgi_desk.security.passphrases import check_passphrase
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.backup_ports import BackupSecret
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.staff import GiveWayIn

Provoke = Callable[[str], object]
Report = Callable[[BaseException], object]


class Kinds:
    """Every kind of error, each with a word in whatever it is given."""

    def __init__(self, office: Office, services: ServiceSet, database: Connection) -> None:
        self._office = office
        self._closed = office.copied(office.path.with_name("closed.pgidesk"))
        self._services = services
        self._database = database
        self._code = CaseCode(services.people.page().rows[0].case_code)

    def all(self) -> tuple[tuple[str, Provoke], ...]:
        """Return the kinds by name."""
        return (
            *((f"sql_{number}", self._sql(statement)) for number, statement in enumerate(STATEMENTS)),
            ("no_such_case", lambda word: self._services.people.reveal(CaseCode(word))),
            ("bad_code", self._bad_code),
            ("changed_elsewhere", self._changed),
            ("weak_passphrase", lambda word: check_passphrase(word[:5], (word,))),
            ("wrong_passphrase", lambda word: held_program(b"").files.open(self._closed.path, word)),
            ("sign_in", lambda word: held_program(b"").files.sign_in(self._office.path, word, word)),
            ("way_in", lambda word: self._services.staff.give_way_in(GiveWayIn("", word, word))),  # type: ignore[arg-type]  # a wrong id on purpose
            ("wrong_share", lambda word: held_program(b"").shares.combine(f"{word} academic acid", word)),
            ("wrong_backup", self._backup),
            ("archive", self._archive),
            ("partial_date", PartialDate.from_text),
            ("record_check", lambda word: parse_record_check(f"{word}x")),
            ("number", lambda word: int(f"{word}x")),
            ("json", lambda word: json.loads("{" + word)),
            ("key", _missing_key),
            ("letters", lambda word: (word + "ÿ").encode("ascii")),
            ("day", date.fromisoformat),
            ("assertion", _assertion),
            ("deep", lambda word: json.loads("[" * 100_000 + word)),
            ("missing_file", lambda word: Path("/proc", word).read_bytes()),
            ("nested", _nested),
        )

    def _sql(self, statement: str) -> Provoke:
        def run(word: str) -> object:
            try:
                return self._database.execute(text(statement), {"word": word, "odd": word}).fetchall()
            finally:
                self._database.rollback()

        return run

    def _bad_code(self, word: str) -> object:
        today = self._services.desk.clock.today()
        return self._services.assistance.record(RecordAssistance(self._code, "health", word, today, note=word))

    def _changed(self, word: str) -> object:
        entered = replace(self._services.people.entry(self._code), given_name="\0" + word, nickname=word)
        return self._services.people.correct(CorrectPerson(self._code, entered))

    def _backup(self, word: str) -> object:
        path = self._office.path.with_name("backup.pgibak")
        path.write_bytes(b"age-encryption.org/v1\n-> scrypt " + word.encode() + b" 10\n" + bytes(200))
        return AgeBackupBox().read(path, self._office.path.parent, BackupSecret(word, identities=(word,)))

    def _archive(self, word: str) -> object:
        path = self._office.path.with_name("archive")
        path.write_bytes(b"manifest.json".ljust(124, b"\0") + word.encode() + bytes(900))
        with path.open("rb") as stream:
            return read_archive(stream, self._office.path.parent)


STATEMENTS = (
    "INSERT INTO identities (case_code, nickname) VALUES (:word, :odd)",
    "INSERT INTO file_settings (key, value) VALUES ('kind', :word)",
    "INSERT INTO assistance_records (assistance_id, case_code) VALUES (:word, :word)",
    "SELECT :word FROM nowhere WHERE a = :odd",
    "SELEKT :word",
    "SELECT abs(:word, :odd)",
    "SELECT load_extension(:word)",
    "SELECT json('{' || :word)",
    "INSERT INTO audit_entries (sequence, hash) VALUES (1, :word)",
    "UPDATE identities SET case_code = NULL, nickname = :word",
)


def _assertion(word: str) -> None:
    if word:
        raise AssertionError(f"expected something else than {word}")


def _missing_key(word: str) -> str:
    return dict[str, str]()[word]


def _nested(word: str) -> None:
    try:
        _missing_key(word)
    except KeyError as error:
        raise ValueError(f"while looking for {word}") from error


class Ways:
    """Every place in which an error can end up."""

    def __init__(self, application: Application) -> None:
        self._application = application

    def all(self) -> tuple[tuple[str, Report], ...]:
        """Return the ways by name."""
        return (
            ("sentence", lambda error: print(message(error)) if isinstance(error, Exception) else None),
            ("command", self._command),
            ("slot", self._slot),
            ("thread", self._thread),
            ("future", self._future),
            ("collected", self._collected),
            ("log", lambda error: logging.getLogger("sqlalchemy.pool").error("failed: %s", error, exc_info=error)),
            ("warning", lambda error: warnings.warn(str(error), RuntimeWarning, stacklevel=2)),
            ("qt", lambda error: qWarning(str(error).replace("\0", ""))),
            ("loop", self._loop),
        )

    @staticmethod
    def _command(error: BaseException) -> None:
        def fail(_arguments: object) -> int:
            raise error

        from pgi_desk.command_line import commands

        commands.RUN["verify"] = fail
        entry.run(["verify", "file"])

    @staticmethod
    def _slot(error: BaseException) -> None:
        QTimer.singleShot(0, lambda: _raise(error))
        QCoreApplication.processEvents()

    @staticmethod
    def _thread(error: BaseException) -> None:
        thread = threading.Thread(target=_raise, args=(error,))
        thread.start()
        thread.join()

    @staticmethod
    def _future(error: BaseException) -> None:
        future = Future[None]()
        future.add_done_callback(lambda _done: _raise(error))
        future.set_result(None)

    @staticmethod
    def _collected(error: BaseException) -> None:
        class Last:
            def __del__(self) -> None:
                raise error

        Last()

    @staticmethod
    def _loop(error: BaseException) -> None:
        loop = asyncio.new_event_loop()
        loop.call_exception_handler({"message": "failed", "exception": error})
        loop.close()


def _raise(error: BaseException) -> None:
    raise error


def provoked(kinds: Kinds, ways: Ways, words: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Provoke one error with each word and yield what it was and where it ended up."""
    all_kinds, all_ways = kinds.all(), ways.all()
    for number, word in enumerate(words):
        name, provoke = all_kinds[number % len(all_kinds)]
        way, report = all_ways[(number // len(all_kinds) + number) % len(all_ways)]
        caught: BaseException | None = None
        try:
            provoke(word)
        except Exception as error:  # whichever it is
            caught = error
        if caught is None:
            yield name, ""
            continue
        report(caught)
        yield name, way


def main() -> int:
    """Say the control word, then provoke."""
    path, count, seed, how = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    office = Office(path, bytes.fromhex(sys.stdin.readline().strip()))
    warnings.simplefilter("always")
    qt = make_application(sys.argv[:1])
    if how == GUARDED:
        guard()
        qInstallMessageHandler(window.qt_message)
    print(control(seed), flush=True)
    application = Application(qt, lambda: None, lambda _file: None)  # type: ignore[arg-type, return-value]  # never asked
    opened, services = office.open()
    raw: Any = connect(office.path, office.raw_key)
    engine, database = held_connection(raw, office.path, begin="BEGIN IMMEDIATE")
    for name, way in provoked(Kinds(office, services, database), Ways(application), canaries(count, seed)):
        print(f"provoked {name} {way}" if way else f"nothing happened: {name}", flush=True)
    database.close()
    engine.dispose()
    raw.close()
    with suppress(Exception):
        opened.close()
    qInstallMessageHandler(None)
    sys.stdout.flush()
    os._exit(0)  # what is left of Qt does not matter


if __name__ == "__main__":
    sys.exit(main())
