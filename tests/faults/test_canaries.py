"""The search for canaries finds what it is there to find."""

from __future__ import annotations

import base64
import os
import random
import sys
import zlib
from pathlib import Path

import pytest

from faults import canaries as family
from faults.calls import calls_of, traced
from faults.canary_scan import Scanner, canaries
from faults.memory_scan import forms, hits

SOCKET = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
WRITE = "import pathlib; p = pathlib.Path({path!r}); p.write_text({word!r}, encoding='utf-16-le'); p.unlink()"


@pytest.mark.parametrize("word", canaries(4, 1))
def test_a_canary_is_found_in_every_encoding(word: str) -> None:
    scanner = Scanner((word,))
    raw = word.encode()
    deflated = zlib.compressobj(wbits=-15)
    packed = deflated.compress(raw) + deflated.flush()
    member = b"PK\x03\x04" + bytes(22) + (1).to_bytes(2, "little") + bytes(2) + b"n" + packed
    readable = [raw, word.encode("utf-16-le"), word.encode("utf-16-be"), raw.hex().encode(), zlib.compress(raw), member]
    readable += [base64.b64encode(bytes(shift) + raw + b"end") for shift in range(3)]
    for content in readable:
        assert scanner.hits(b"before" + content + b"after") == {word}
    assert scanner.hits(random.Random(2).randbytes(100_000)) == set()


def test_a_word_in_a_file_that_is_gone_again_is_found(tmp_path: Path) -> None:
    (word,), log = canaries(1, 3), tmp_path / "log"
    done = traced((sys.executable, "-c", WRITE.format(path=str(tmp_path / "gone"), word=word)), log, family.CALLS)
    assert done.returncode == 0, done.stderr
    written = family._written(tuple(calls_of(log)), tmp_path)
    assert family._search(written, Scanner((word,))) == ["found in gone"]


def test_a_socket_of_a_network_is_seen(tmp_path: Path) -> None:
    traced((sys.executable, "-c", SOCKET), tmp_path / "log", family.CALLS)
    assert len(family._sockets(tuple(calls_of(tmp_path / "log")))) == 1


def test_a_file_that_others_can_read_is_named(tmp_path: Path) -> None:
    desk = tmp_path / "home" / "desk"
    desk.mkdir(mode=0o700, parents=True)
    (tmp_path / "branch.pgidesk").touch(mode=0o600)
    assert family._modes(tmp_path, tmp_path) == []
    (tmp_path / "branch.pgidesk").chmod(0o640)
    assert family._modes(tmp_path, tmp_path) == ["open to others: branch.pgidesk 640"]


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="only Linux shows memory as a file")
def test_a_word_in_memory_is_found() -> None:
    kept = "".join(canaries(2, 9))
    assert hits((os.getpid(),), {"word": forms(kept)})["word"] >= 1
