"""Copies of documents from the chosen file to the last page of the database (T40, T43, T52)."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from faults.calls import calls_of, traced
from faults.copies import CALLS, written
from faults.copies_child import attach
from faults.pages import decrypted
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.services.erasing import ErasePerson
from pgi_desk.services.family import LinkFamily
from pgi_desk.services.files import OpenFile
from pgi_desk.services.service_set import ServiceSet
from tests.helpers import papers
from tests.helpers.builders import Records

PASSPHRASE = "lantern river seven chairs"  # of the training files of the tests
WORDS = "Thistle canary Marram"


def pages(program: Program, opened: OpenFile, name: str) -> bytes:
    """Return every page of the file as it is now, free ones included."""
    copy = opened.path.with_name(name)
    opened.store.copy_to(copy)
    return b"".join(decrypted(copy.read_bytes(), program.vault.raw_key(copy, PASSPHRASE)))


@pytest.mark.skipif(sys.platform != "linux", reason="strace is of Linux")
def test_nothing_but_the_encrypted_file_is_written_while_copies_are_added_and_looked_at(
    opened: OpenFile, records: Records, application_home: Path, tmp_path: Path
) -> None:
    """T43 and T40: strace sees each file that any of the processes opens for writing."""
    opened.store.close()
    files = {
        "a.pdf": papers.hostile_pdf(),
        "b.jpg": papers.photograph(),
        "d.txt": (WORDS * 9).encode(),
    }
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    for name, data in files.items():
        (chosen / name).write_bytes(data)
    paths = [str(chosen / name) for name in files]
    log = tmp_path / "log"
    done = traced(
        (sys.executable, "-B", "-m", "faults.copies_child", str(opened.path), records.case_code, *paths), log, CALLS
    )
    assert done.returncode == 0, done.stderr
    calls = list(calls_of(log))
    assert sum(name.endswith(".pdf") for call in calls for name in map(bytes.decode, call.texts)) >= 1  # it sees files
    other = {name for name in written(calls) if not name.startswith((str(opened.path), str(application_home), "/dev/"))}
    assert other == set()
    for path in tmp_path.rglob("*"):
        if path.is_file() and path.parent != chosen and path != log:
            assert WORDS.encode() not in path.read_bytes(), path


def test_nothing_of_a_copy_or_a_link_is_left_when_either_side_is_erased(
    program: Program, services: ServiceSet, records: Records, opened: OpenFile, tmp_path: Path
) -> None:
    """T52: the other keeps its case, and nothing of the link; no page holds a piece of the copy."""
    code, other = records.case_code, records.child_code
    path = tmp_path / "note.txt"
    path.write_bytes((WORDS * 20_000).encode())
    attach(services, code, path)
    services.family.link(LinkFamily(code, "child", "together", "wished", other, note="Juniper quay"))
    services.family.link(LinkFamily(other, "guardian", name="Bergamot Ilse"))
    with services.desk.work("test.read") as work:
        pieces = [part.content for part in work.attachment_parts.all()]
    assert len(pieces) == 1
    assert pieces[0][:200].encode() in pages(program, opened, "before.pgidesk")
    erased = services.erasing.erase(ErasePerson(code, "person_asked", code, second="second"))
    assert (erased.swept, erased.rows) == (True, 6)  # case, person, consent, link, copy and its one part
    assert [row.link.case_code for row in services.family.of_case(other)] == [other]
    left = pages(program, opened, "after.pgidesk")
    cuts = [piece[start : start + 40].encode() for piece in pieces for start in (0, 9_000)]
    words = (b"Juniper quay", WORDS.encode(), *cuts)
    assert [word for word in words if word in left] == []
    assert b"Bergamot Ilse" in left
    assert opened.store.verify().good


def test_a_copy_that_was_changed_past_the_program_is_found_and_not_shown(
    services: ServiceSet, records: Records, tmp_path: Path
) -> None:
    path = tmp_path / "note.txt"
    path.write_text("As it was.")
    key = attach(services, records.case_code, path)
    with services.desk.work("test.change") as work:
        (part,) = work.attachment_parts.for_attachment(key)
        work.attachment_parts.update(replace(part, content="QXMgaXQgaXMu"))
        work.commit()
    with pytest.raises(InvalidEntry, match="copy_changed"):
        services.attachments.open(key)
