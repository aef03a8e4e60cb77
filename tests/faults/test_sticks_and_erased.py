"""The families of sticks and of erased words see what they are there to see, and sticks that fail are said."""

from __future__ import annotations

from pathlib import Path

import pytest

from faults import erased, returned, sticks
from faults.canary_scan import canaries
from faults.office import new_office
from pgi_desk.bootstrap.backup_box import AgeBackupBox
from pgi_desk.domain.errors import BackupNotVerified, DamagedBackup, FolderReadOnly
from pgi_desk.persistence import engine
from pgi_desk.security.erased_memory import ErasedMemoryFile
from pgi_desk.services.backup_ports import BackupSecret
from pgi_desk.services.drafts import UnfinishedForm
from pgi_desk.services.letting_go_ports import KnownErased


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> sticks.Sticks:
    """An office, its stick, and the calls of a backup."""
    return sticks.traced_sticks(tmp_path_factory.mktemp("sticks"))


def said_when(tried: sticks.Sticks, folder: Path, *inject: str) -> str:
    there = tried.copied(folder, folder / "stick")
    options = ("-o", "/dev/null", "-e", f"trace={','.join(sticks.CALLS)}", *sticks.paths(there.stick))
    return sticks.answer_of(there, (*options, *(word for one in inject for word in ("-e", f"inject={one}"))))


def test_the_stick_itself_is_asked_what_it_kept(tried: sticks.Sticks) -> None:
    """Synced, then out of the cache of the system, then read."""
    places = [tried.calls.index(name) for name in ("write", "fsync", "fadvise64", "read", "link")]
    assert places == sorted(places)
    assert "read" not in tried.calls[: tried.calls.index("fadvise64")]


def test_a_stick_that_is_full_or_gone_is_said_at_the_first_call(tried: sticks.Sticks, tmp_path: Path) -> None:
    gone = said_when(tried, tmp_path / "gone", "newfstatat:error=EIO:when=1+")
    full = said_when(tried, tmp_path / "full", "openat:error=ENOSPC:when=1")
    assert (gone, full) == ("StorageFailed EIO", "DiskFull")


def test_a_stick_that_takes_a_backup_and_not_its_name_is_said(tried: sticks.Sticks, tmp_path: Path) -> None:
    assert said_when(tried, tmp_path, "link:error=EIO:when=1") == "StorageFailed EIO"


def test_a_stick_that_can_only_be_read_is_said_as_that(tried: sticks.Sticks, tmp_path: Path) -> None:
    assert said_when(tried, tmp_path, "openat:error=EROFS:when=1") == "FolderReadOnly EROFS"


def test_a_stick_that_cannot_be_read_back_is_not_verified(tried: sticks.Sticks, tmp_path: Path) -> None:
    assert said_when(tried, tmp_path, "read:error=EIO:when=3+") == BackupNotVerified.__name__


@pytest.mark.parametrize(
    ("error", "refusal"), [(OSError(5, "gone"), DamagedBackup), (PermissionError(13, "no"), FolderReadOnly)]
)
def test_a_backup_that_cannot_be_read_is_refused_in_our_words(
    tmp_path: Path, error: OSError, refusal: type[Exception]
) -> None:
    class Unreadable(type(tmp_path)):  # type: ignore[misc]  # a path of this system
        def open(self, *_: object, **__: object) -> object:
            raise error

    with pytest.raises(refusal):
        AgeBackupBox().read(Unreadable(tmp_path / "x.pgibak"), tmp_path, BackupSecret("words"))


def test_what_was_lost_or_listed_wrongly_is_named(tried: sticks.Sticks, tmp_path: Path) -> None:
    there, problems = tried.copied(tmp_path, tmp_path / "stick"), list[str]()
    first, second = sorted(there.stick.glob("*.pgibak"))
    first.unlink()
    second.write_bytes(second.read_bytes()[:-1])
    sticks.look_after(tried, there, "made pg-never-3.pgibak", problems, "now")
    assert problems == [
        f"now: changed {first.name}",
        f"now: changed {second.name}",
        "now: listed pg-never-3.pgibak",
        "now: made, but not there: pg-never-3.pgibak",
    ]


def test_half_a_backup_under_a_good_name_is_named(tried: sticks.Sticks, tmp_path: Path) -> None:
    there, problems = tried.copied(tmp_path, tmp_path / "stick"), list[str]()
    (there.stick / "pg-half-3.pgibak").write_bytes(next(there.stick.glob("*.pgibak")).read_bytes()[:9000])
    sticks.look_after(tried, there, "StorageFailed EIO", problems, "now")
    sticks.look_after(tried, there, "unknown:OSError", problems, "now")
    assert problems[0] == "now: not whole pg-half-3.pgibak"
    assert problems[1] == "now: said unknown:OSError"


def test_a_backup_that_is_not_read_back_is_missed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A box that believes the stick."""

    def believe(self: sticks.ForgetfulStick, backup: Path, folder: Path, secret: BackupSecret) -> object:
        read = AgeBackupBox.read(self, backup, folder, secret)
        self._spoil(backup)
        return read

    monkeypatch.setattr(sticks.ForgetfulStick, "read", believe)
    outcome = sticks.run_forgetful(2, 1, tmp_path)
    assert outcome.problems[0] == "backup 0: accepted"


def test_words_stay_where_nothing_overwrites_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = tuple(one.replace("secure_delete = ON", "secure_delete = OFF") for one in engine.CONNECTION_SETTINGS)
    assert settings != engine.CONNECTION_SETTINGS
    monkeypatch.setattr(engine, "CONNECTION_SETTINGS", settings)
    # Erasing a person rewrites the file, which clears what the others left.
    monkeypatch.setattr(erased, "KINDS", tuple(one for one in erased.KINDS if one is not erased.erased_people))
    outcome = erased.run(9, 1, tmp_path)
    assert any("left in a closed file" in problem for problem in outcome.problems)


def test_a_word_that_is_stored_is_found(tmp_path: Path) -> None:
    office, words = new_office(tmp_path), canaries(4, 9)
    opened, services = office.open()
    services.drafts.keep([UnfinishedForm("person", "", " ".join(words[:3]))])
    opened.close()
    assert erased.found(office, words) == sorted(words[:3])


def test_a_laptop_that_forgets_lets_people_come_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ErasedMemoryFile, "known", lambda _self, _file_id: KnownErased())
    outcome = returned.run(2, 1, tmp_path)
    assert any("shown again" in problem for problem in outcome.problems)
    assert not outcome.passed
