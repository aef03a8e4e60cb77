from __future__ import annotations

import hashlib
import io
import json
import stat
import tarfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pgi_desk.domain.errors import DamagedBackup, DomainError, FileExists, NewerFormat
from pgi_desk.exchange import backup_archive
from pgi_desk.exchange.backup_archive import (
    MEMBERS,
    ArchiveContents,
    ArchiveStream,
    Manifest,
    decode_manifest,
    encode_manifest,
    padded,
    read_archive,
    write_archive,
)
from pgi_desk.security.backup_envelope import Envelope
from pgi_desk.security.branch_signer import BranchSigner

VAULT = bytes(range(256)) * 33  # not a multiple of the tar block on purpose
RESTORE = b"HOW TO OPEN THIS BACKUP\n"
SEED = bytes(range(32))
PUBLIC = BranchSigner.public_key(SEED)
MTIME = 1_790_000_000
MANIFEST = Manifest(
    app_version="0.1.0",
    schema_version=1,
    file_id="7d9f0c3a",
    sequence=12,
    created_utc="2026-09-21T10:13:20Z",
    row_counts={"case_file": 3, "audit_entry": 40},
    vault_size=len(VAULT),
    vault_sha256=hashlib.sha256(VAULT).hexdigest(),
    restore_sha256=hashlib.sha256(RESTORE).hexdigest(),
    audit_sequence=40,
    audit_hash="ab" * 32,
    signer_public_hex=PUBLIC.hex(),
    reason="manual",
    format=1,
    min_reader=1,
)
PADDED = replace(MANIFEST, format=2, min_reader=2)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    path = tmp_path / "copy.pgidesk"
    path.write_bytes(VAULT)
    return path


def build(vault: Path, manifest: Manifest = MANIFEST, restore: bytes = RESTORE) -> bytes:
    text = encode_manifest(manifest)
    target = BytesIO()
    write_archive(target, text, BranchSigner.sign(SEED, text), vault, restore, MTIME)
    return target.getvalue()


def read(archive: bytes, folder: Path) -> ArchiveContents:
    folder.mkdir(exist_ok=True)
    return read_archive(BytesIO(archive), folder)


def test_an_archive_that_is_read_while_it_is_made_is_the_same(vault: Path) -> None:
    text = encode_manifest(MANIFEST)
    everything = (text, BranchSigner.sign(SEED, text), vault, RESTORE, MTIME)
    in_parts = ArchiveStream(*everything)
    parts = iter(lambda: in_parts.read(1000), b"")
    assert b"".join(parts) == ArchiveStream(*everything).read() == build(vault)
    assert in_parts.read(1) == b""


def test_an_archive_of_a_file_that_changed_meanwhile_is_refused_while_it_is_read(vault: Path) -> None:
    text = encode_manifest(MANIFEST)
    vault.write_bytes(bytes(MANIFEST.vault_size))
    stream = ArchiveStream(text, BranchSigner.sign(SEED, text), vault, RESTORE, MTIME)
    with closing(stream), pytest.raises(DamagedBackup) as caught:
        Envelope.encrypt_to_recipients(stream, BytesIO(), (Envelope.new_identity()[1],))
    assert caught.value.facts["problem"] == "hash"


def problem_of(archive: bytes, folder: Path) -> object:
    with pytest.raises(DamagedBackup) as damage:
        read(archive, folder)
    assert list(folder.iterdir()) == []
    return damage.value.facts["problem"]


def retouched(name: str, content: bytes, *changes: tuple[int, bytes]) -> bytes:
    """Build a member as we do, then write over parts of its header and make its checksum right again."""
    header = bytearray(backup_archive._header(name, len(content), MTIME))
    for place, text in changes:
        header[place : place + len(text)] = text
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\x00 " % sum(header)
    return bytes(header) + content + bytes(-len(content) % 512)


def parts() -> dict[str, bytes]:
    text = encode_manifest(MANIFEST)
    contents = (text, BranchSigner.sign(SEED, text), VAULT, RESTORE)
    return {
        name: backup_archive._header(name, len(content), MTIME) + content + bytes(-len(content) % 512)
        for name, content in zip(MEMBERS, contents, strict=True)
    }


END = bytes(1024)


def test_what_was_written_is_read(tmp_path: Path, vault: Path) -> None:
    contents = read(build(vault), tmp_path / "out")
    assert contents.manifest == MANIFEST
    assert contents.vault == tmp_path / "out" / "vault.pgidesk"
    assert contents.vault.read_bytes() == VAULT
    assert contents.restore_text == RESTORE
    assert BranchSigner.verify(PUBLIC, contents.signature, contents.manifest_json)
    assert stat.S_IMODE(contents.vault.stat().st_mode) == 0o600
    assert [entry.name for entry in (tmp_path / "out").iterdir()] == ["vault.pgidesk"]


def test_the_bytes_of_format_1_are_frozen(vault: Path) -> None:
    archive = build(vault)
    assert archive == build(vault)
    assert archive == b"".join(parts().values()) + END
    assert hashlib.sha256(archive).hexdigest() == "32fb03d0b6a50dbb433692acf68a072c31d44dd914f8aee74e81c32d050f9baf"


def test_the_bytes_of_format_2_are_frozen_and_only_zeros_more(vault: Path) -> None:
    archive = build(vault, PADDED)
    assert hashlib.sha256(archive).hexdigest() == "f4e00cd661d5a21dd7a2d94ba1bbfafd2d4359e4a72a188050823b8eb6d423b3"
    assert not any(archive[archive.index(RESTORE) + len(RESTORE) :])
    assert len(archive) == padded(len(archive)) >= len(build(vault))


@pytest.mark.parametrize("manifest", [MANIFEST, PADDED], ids=["before", "padded"])
def test_backups_without_and_with_padding_are_read(tmp_path: Path, vault: Path, manifest: Manifest) -> None:
    assert read(build(vault, manifest), tmp_path / "out").manifest == manifest
    assert Manifest.__dataclass_fields__["format"].default == 2


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda archive: archive[:-1], "truncated"),
        (lambda archive: archive[:-512], "truncated"),
        (lambda archive: archive + bytes(1), "trailing"),
        (lambda archive: archive + bytes(512), "trailing"),
        (lambda archive: archive[:-1] + b"x", "trailing"),
        (lambda archive: archive[:-1600] + b"x" + archive[-1599:], "trailing"),
    ],
)
def test_the_padding_is_zeros_of_exactly_one_length(
    tmp_path: Path, vault: Path, change: Callable[[bytes], bytes], problem: str
) -> None:
    vault.write_bytes(big := bytes(range(256)) * 290)
    manifest = replace(PADDED, vault_size=len(big), vault_sha256=hashlib.sha256(big).hexdigest())
    assert problem_of(change(build(vault, manifest)), tmp_path / "out") == problem


def test_one_more_case_does_not_change_the_size(vault: Path) -> None:
    sizes = set()
    for pages in range(100, 110):
        vault.write_bytes(content := bytes(4096 * pages))
        manifest = replace(PADDED, vault_size=len(content), vault_sha256=hashlib.sha256(content).hexdigest())
        sizes.add(len(build(vault, manifest)))
    assert len(sizes) <= 2


@given(st.integers(8192, 2**40))
def test_padding_adds_at_most_twelve_per_cent_in_whole_blocks(length: int) -> None:
    assert length <= padded(length) <= length * 1.12
    assert padded(length) % 512 == 0
    assert padded(padded(length)) == padded(length)


def test_stock_tar_programs_see_four_plain_private_files_without_owner(vault: Path) -> None:
    with tarfile.open(fileobj=BytesIO(build(vault, PADDED)), mode="r:") as archive:
        members = archive.getmembers()
        contents = [archive.extractfile(member) for member in members]
        read_back = [stream.read() for stream in contents if stream is not None]
    assert [entry.name for entry in members] == list(MEMBERS)
    assert all(entry.isreg() and entry.mode == 0o600 and entry.mtime == MTIME for entry in members)
    assert {(entry.uid, entry.gid, entry.uname, entry.gname) for entry in members} == {(0, 0, "", "")}
    assert read_back == [encode_manifest(PADDED), BranchSigner.sign(SEED, encode_manifest(PADDED)), VAULT, RESTORE]


@pytest.mark.parametrize("size", [0, 1, 511, 512, 513, 2 * 1024 * 1024 + 7])
def test_vaults_of_any_size(tmp_path: Path, size: int) -> None:
    content = bytes(size % 251 for _ in range(1)) * size
    path = tmp_path / "any"
    path.write_bytes(content)
    manifest = replace(MANIFEST, vault_size=size, vault_sha256=hashlib.sha256(content).hexdigest())
    assert read(build(path, manifest), tmp_path / "out").vault.read_bytes() == content


def test_sources_that_give_few_bytes_at_a_time(tmp_path: Path, vault: Path) -> None:
    class Slow(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(1 if size is None or size > 1 else size)

    (tmp_path / "out").mkdir()
    assert read_archive(Slow(build(vault)), tmp_path / "out").manifest == MANIFEST


def test_an_existing_vault_is_not_overwritten(tmp_path: Path, vault: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "vault.pgidesk").write_bytes(b"old")
    with pytest.raises(FileExists):
        read(build(vault), out)
    assert (out / "vault.pgidesk").read_bytes() == b"old"


def test_a_vault_that_changed_while_it_was_copied(tmp_path: Path, vault: Path) -> None:
    for content, problem in ((VAULT[:-1] + b"\x00", "hash"), (VAULT + b"x", "size"), (VAULT[:-1], "size")):
        vault.write_bytes(content)
        with pytest.raises(DamagedBackup) as damage:
            build(vault)
        assert damage.value.facts == {"problem": problem, "member": "vault.pgidesk"}


def test_only_what_the_manifest_describes_is_written(vault: Path) -> None:
    with pytest.raises(DamagedBackup) as damage:
        build(vault, restore=b"other text")
    assert damage.value.facts == {"problem": "hash", "member": "RESTORE.txt"}
    with pytest.raises(DamagedBackup):
        write_archive(BytesIO(), encode_manifest(MANIFEST), b"short", vault, RESTORE, MTIME)


HOSTILE: dict[str, tuple[str, Callable[[dict[str, bytes]], list[bytes]]]] = {
    "another order": ("order", lambda p: [p[MEMBERS[1]], p[MEMBERS[0]], p[MEMBERS[2]], p[MEMBERS[3]], END]),
    "vault after text": ("order", lambda p: [p[MEMBERS[0]], p[MEMBERS[1]], p[MEMBERS[3]], p[MEMBERS[2]], END]),
    "duplicate manifest": ("order", lambda p: [p[MEMBERS[0]], *p.values(), END]),
    "duplicate last": ("trailing", lambda p: [*p.values(), p[MEMBERS[3]], END]),
    "extra at the end": ("trailing", lambda p: [*p.values(), retouched("extra.txt", b"x"), END]),
    "extra at the start": ("order", lambda p: [retouched("extra.txt", b"x"), *p.values(), END]),
    "missing signature": ("order", lambda p: [p[MEMBERS[0]], p[MEMBERS[2]], p[MEMBERS[3]], END]),
    "missing text": ("order", lambda p: [*list(p.values())[:3], END]),
    "no end": ("truncated", lambda p: [*p.values()]),
    "half an end": ("truncated", lambda p: [*p.values(), END[:512]]),
    "long end": ("trailing", lambda p: [*p.values(), END, b"\x00"]),
    "garbage after the end": ("trailing", lambda p: [*p.values(), END, b"garbage"]),
    "nothing": ("truncated", lambda p: []),
    "only an end": ("order", lambda p: [END]),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_archives_of_another_shape(tmp_path: Path, name: str) -> None:
    problem, shape = HOSTILE[name]
    assert problem_of(b"".join(shape(parts())), tmp_path / "out") == problem


def with_vault(member: bytes) -> bytes:
    pieces = parts()
    return b"".join([pieces[MEMBERS[0]], pieces[MEMBERS[1]], member, pieces[MEMBERS[3]], END])


@pytest.mark.parametrize("name", ["/etc/vault.pgidesk", "../vault.pgidesk", "./vault.pgidesk", "VAULT.PGIDESK"])
def test_members_that_lead_elsewhere(tmp_path: Path, name: str) -> None:
    assert problem_of(with_vault(retouched(name, VAULT)), tmp_path / "out") == "order"


@pytest.mark.parametrize(
    "changes",
    [
        [(156, tarfile.SYMTYPE), (157, b"/etc/passwd")],
        [(156, tarfile.LNKTYPE), (157, b"manifest.json")],
        [(156, tarfile.DIRTYPE)],
        [(156, tarfile.FIFOTYPE)],
        [(156, tarfile.CHRTYPE)],
        [(156, tarfile.AREGTYPE)],
        [(156, tarfile.GNUTYPE_SPARSE)],
        [(156, tarfile.XHDTYPE)],
        [(157, b"x")],
        [(100, b"0000644")],
        [(100, b"0004600")],
        [(108, b"0001750")],
        [(265, b"amina")],
        [(345, b"/etc")],
        [(500, b"hidden")],
        [(136, b"%011o" % (MTIME + 1))],
        [(124, b"%011o" % (len(VAULT) - 1)), (136, b"           ")],
        [(124, b"\x80")],
        [(124, b"-")],
    ],
)
def test_members_of_another_kind(tmp_path: Path, changes: list[tuple[int, bytes]]) -> None:
    assert read(with_vault(retouched("vault.pgidesk", VAULT)), tmp_path / "plain").manifest == MANIFEST
    assert problem_of(with_vault(retouched("vault.pgidesk", VAULT, *changes)), tmp_path / "out") == "header"


def test_a_header_with_a_wrong_checksum(tmp_path: Path) -> None:
    member = bytearray(retouched("vault.pgidesk", VAULT))
    member[148:154] = b"000001"
    assert problem_of(with_vault(bytes(member)), tmp_path / "out") == "header"


@pytest.mark.parametrize("size", [0, len(VAULT) - 1, len(VAULT) + 512, 0o77777777777])
def test_a_vault_of_another_size_than_the_manifest_says(tmp_path: Path, size: int) -> None:
    pieces = parts()
    vault = backup_archive._header(MEMBERS[2], size, MTIME) + VAULT + bytes(1024)
    archive = b"".join([pieces[MEMBERS[0]], pieces[MEMBERS[1]], vault, pieces[MEMBERS[3]], END])
    assert problem_of(archive, tmp_path / "out") == "size"


@pytest.mark.parametrize("name", [MEMBERS[0], MEMBERS[1], MEMBERS[3]])
def test_texts_that_are_too_long_are_not_read(tmp_path: Path, name: str) -> None:
    pieces = parts()
    pieces[name] = backup_archive._header(name, 0o77777777777, MTIME)
    assert problem_of(b"".join(pieces.values()), tmp_path / "out") == "size"


def test_a_changed_vault_or_text(tmp_path: Path, vault: Path) -> None:
    archive = build(vault)
    for content in (VAULT, RESTORE):
        place = archive.index(content) + 5
        changed = archive[:place] + b"?" + archive[place + 1 :]
        assert problem_of(changed, tmp_path / "out") == "hash"


def test_something_hidden_in_the_padding(tmp_path: Path, vault: Path) -> None:
    archive = build(vault)
    place = archive.index(RESTORE) + len(RESTORE) + 3
    assert problem_of(archive[:place] + b"x" + archive[place + 1 :], tmp_path / "out") == "padding"


# --- manifest ---------------------------------------------------------------------------------------------


def as_json(**changes: Any) -> bytes:
    values = json.loads(encode_manifest(MANIFEST))
    for key, value in changes.items():
        if value is ...:
            del values[key]
        else:
            values[key] = value
    return json.dumps(values, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def test_a_manifest_reads_back() -> None:
    assert decode_manifest(encode_manifest(MANIFEST)) == MANIFEST
    assert as_json() == encode_manifest(MANIFEST)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"sequence": -1}, "sequence"),
        ({"sequence": True}, "sequence"),
        ({"sequence": 1.0}, "sequence"),
        ({"sequence": "1"}, "sequence"),
        ({"sequence": 2**63}, "sequence"),
        ({"sequence": None}, "sequence"),
        ({"vault_sha256": "AB" * 32}, "vault_sha256"),
        ({"audit_hash": "ab" * 31}, "audit_hash"),
        ({"signer_public_hex": ""}, "signer_public_hex"),
        ({"created_utc": "2026-09-21 10:13:20"}, "created_utc"),
        ({"created_utc": "2026-02-30T10:13:20Z"}, "created_utc"),
        ({"created_utc": "2026-09-21T10:13:20Z\n"}, "created_utc"),
        ({"reason": "Because"}, "reason"),
        ({"file_id": "../x"}, "file_id"),
        ({"app_version": ""}, "app_version"),
        ({"row_counts": []}, "row_counts"),
        ({"row_counts": {"case_file": -1}}, "row_counts"),
        ({"row_counts": {"case file": 1}}, "row_counts"),
        ({"row_counts": {"case_file": True}}, "row_counts"),
        ({"extra": 1}, "keys"),
        ({"sequence": ...}, "keys"),
        ({"format": ...}, "format"),
        ({"format": 0}, "format"),
        ({"format": "1"}, "format"),
        ({"format": True}, "format"),
        ({"min_reader": 0}, "format"),
        ({"format": 1, "min_reader": 2}, "format"),
    ],
)
def test_manifests_with_a_wrong_value(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(DamagedBackup) as damage:
        decode_manifest(as_json(**changes))
    assert damage.value.facts == {"problem": "manifest", "field": field}


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff",
        b"[" * 60_000,
        b'{"sequence":' + b"9" * 5_000 + b"}",
        encode_manifest(MANIFEST)[:-1],
        encode_manifest(MANIFEST) + b"\n",
        encode_manifest(MANIFEST).replace(b",", b", "),
        encode_manifest(MANIFEST).replace(b'"sequence":12', b'"sequence":11,"sequence":12'),
        encode_manifest(MANIFEST).replace(b'"sequence":12', b'"sequence":NaN'),
        encode_manifest(MANIFEST).replace(b'"manual"', b'"m\\u0061nual"'),
    ],
)
def test_texts_that_are_no_manifest_of_ours(text: bytes) -> None:
    with pytest.raises(DamagedBackup) as damage:
        decode_manifest(text)
    assert damage.value.facts["problem"] == "manifest"


def test_newer_formats() -> None:
    with pytest.raises(NewerFormat) as refusal:
        decode_manifest(as_json(format=4, min_reader=3, anything="else"))
    assert refusal.value.facts == {"found": 3, "known": 2}
    readable = decode_manifest(as_json(format=3, min_reader=1, anything="else"))
    assert replace(readable, format=1) == MANIFEST


def test_a_manifest_that_could_not_be_read_back_is_not_written() -> None:
    with pytest.raises(DamagedBackup):
        encode_manifest(replace(MANIFEST, reason="Because I said so"))


# --- mutations (T20) --------------------------------------------------------------------------------------


def accepted(archive: bytes, folder: Path) -> bool:
    """Tell whether the reader and the branch's known key together let an archive through."""
    folder.mkdir(exist_ok=True)
    try:
        contents = read_archive(BytesIO(archive), folder)
    except DomainError:
        assert list(folder.iterdir()) == []
        return False
    contents.vault.unlink()
    return BranchSigner.verify(PUBLIC, contents.signature, contents.manifest_json)


BLOCKS = len(b"".join(parts().values()) + END) // 512


@st.composite
def mutations(draw: st.DrawFn) -> Callable[[bytes], bytes]:
    how = draw(st.sampled_from(["flip", "cut", "insert", "delete", "duplicate member", "reorder", "swap blocks"]))
    place, length = draw(st.floats(0, 1, exclude_max=True)), draw(st.integers(1, 600))
    noise = draw(st.binary(min_size=1, max_size=600))
    first, second = draw(st.integers(0, BLOCKS - 1)), draw(st.integers(0, BLOCKS - 1))
    order = draw(st.permutations(range(4)))

    def change(archive: bytes) -> bytes:
        at = int(place * len(archive))
        pieces = list(parts().values())
        blocks = [archive[start : start + 512] for start in range(0, len(archive), 512)]
        blocks[first], blocks[second] = blocks[second], blocks[first]
        return {
            "flip": archive[:at] + bytes([archive[at] ^ (1 << length % 8)]) + archive[at + 1 :],
            "cut": archive[:at],
            "insert": archive[:at] + noise + archive[at:],
            "delete": archive[:at] + archive[at + length :],
            "duplicate member": b"".join([*pieces[: first % 5], pieces[second % 4], *pieces[first % 5 :]]) + END,
            "reorder": b"".join(pieces[number] for number in order) + END,
            "swap blocks": b"".join(blocks),
        }[how]

    return change


@settings(max_examples=600, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mutations())
def test_no_mutation_is_silently_accepted(tmp_path: Path, change: Callable[[bytes], bytes]) -> None:
    archive = b"".join(parts().values()) + END
    changed = change(archive)
    assert accepted(changed, tmp_path / "out") == (changed == archive)


def test_two_backups_spliced_together_are_refused(tmp_path: Path, vault: Path) -> None:
    older = build(vault)
    other = b"other " + VAULT
    vault.write_bytes(other)
    newer_manifest = replace(
        MANIFEST, sequence=13, vault_size=len(other), vault_sha256=hashlib.sha256(other).hexdigest()
    )
    newer = build(vault, newer_manifest)
    assert accepted(older, tmp_path / "out")
    assert accepted(newer, tmp_path / "out")
    for place in range(512, len(older), 512):
        for spliced in (older[:place] + newer[place:], newer[:place] + older[place:]):
            if spliced not in {older, newer}:
                assert not accepted(spliced, tmp_path / "out")
