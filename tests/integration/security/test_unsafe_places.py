"""T27: the live file is not kept on network shares, removable media or synchronised folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from pgi_desk.domain.errors import FileExists, FolderMissing, FolderReadOnly, UnsafePlace
from pgi_desk.security.mounts import Mount, is_removable_device
from pgi_desk.security.places import refuse_bad_folder, refuse_unsafe_place

ROOT = Mount("/dev/nvme0n1p2", "/", "ext4")

PATTERNS = [
    ("home/amina/Dropbox", "cloud"),
    ("home/amina/Dropbox (Branch)/records", "cloud"),
    ("home/amina/OneDrive", "cloud"),
    ("home/amina/OneDrive - Branch Office/records", "cloud"),
    ("home/amina/Google Drive", "cloud"),
    ("home/amina/GoogleDrive/My Drive/records", "cloud"),
    ("home/amina/My Drive", "cloud"),
    ("home/amina/Library/Mobile Documents/com~apple~CloudDocs", "cloud"),
    ("home/amina/Library/CloudStorage/Box-Box/records", "cloud"),
    ("home/amina/iCloud Drive", "cloud"),
    ("home/amina/Nextcloud/records", "cloud"),
    ("home/amina/ownCloud", "cloud"),
    ("home/amina/pCloudDrive/records", "cloud"),
    ("home/amina/MEGAsync", "cloud"),
    ("home/amina/MEGA/records", "cloud"),
    ("home/amina/Box Sync", "cloud"),
    ("home/amina/Box", "cloud"),
    ("home/amina/Yandex.Disk/records", "cloud"),
]


@pytest.mark.parametrize(("folder", "kind"), PATTERNS)
def test_synchronised_folders_by_name(tmp_path: Path, folder: str, kind: str) -> None:
    place = tmp_path / folder
    place.mkdir(parents=True)
    with pytest.raises(UnsafePlace) as refusal:
        refuse_unsafe_place(place / "records.pgidesk", mounts=[ROOT])
    assert refusal.value.facts["kind"] == kind
    assert refusal.value.facts["path"] == place / "records.pgidesk"
    assert str(refusal.value.facts["detail"]) in str(place)


@pytest.mark.parametrize(
    "marker", [".stfolder", ".dropbox", ".owncloudsync.log", ".nextcloudsync.log", "._sync_0a1b.db", ".sync_9f.db"]
)
def test_synchronised_folders_by_the_marker_of_a_parent(tmp_path: Path, marker: str) -> None:
    place = tmp_path / "shared" / "branch" / "2026"
    place.mkdir(parents=True)
    refuse_unsafe_place(place / "records.pgidesk", mounts=[ROOT])
    (tmp_path / "shared" / marker).write_bytes(b"")
    with pytest.raises(UnsafePlace) as refusal:
        refuse_unsafe_place(place / "records.pgidesk", mounts=[ROOT])
    assert refusal.value.facts["kind"] == "cloud"
    assert refusal.value.facts["detail"] == str(tmp_path / "shared" / marker)


def test_settings_of_a_sync_program_do_not_spoil_the_whole_home_folder(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    refuse_unsafe_place(tmp_path / "records.pgidesk", mounts=[ROOT])


@pytest.mark.parametrize("name", ["dropboxes", "my driver", "boxes", "megaphone", "Documents", "nextcloud-notes"])
def test_names_that_only_begin_alike_are_fine(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    refuse_unsafe_place(tmp_path / name / "records.pgidesk", mounts=[ROOT])


@pytest.mark.parametrize(
    ("fs_type", "source", "kind"),
    [
        ("nfs4", "nas:/export", "network"),
        ("cifs", "//nas/branch", "network"),
        ("fuse.sshfs", "amina@nas:", "network"),
        ("fuse.rclone", "remote:", "network"),
        ("davfs", "https://nas/dav", "network"),
        ("fuse.gvfsd-fuse", "gvfsd-fuse", "network"),
    ],
)
def test_network_mounts(tmp_path: Path, fs_type: str, source: str, kind: str) -> None:
    mounts = [ROOT, Mount(source, str(tmp_path.resolve()), fs_type)]
    with pytest.raises(UnsafePlace) as refusal:
        refuse_unsafe_place(tmp_path / "records.pgidesk", mounts=mounts)
    assert refusal.value.facts["kind"] == kind
    assert refusal.value.facts["detail"] == fs_type


@pytest.mark.parametrize("folder", ["/media/amina/STICK", "/run/media/amina/STICK"])
def test_sticks_by_where_they_appear(folder: str) -> None:
    with pytest.raises(UnsafePlace) as refusal:
        refuse_unsafe_place(Path(folder) / "records.pgidesk", mounts=[ROOT, Mount("/dev/sdz1", folder, "vfat")])
    assert refusal.value.facts["kind"] == "removable"


def fake_disk(sysfs: Path, name: str, *, bus: str, removable: str) -> None:
    disk = sysfs / "devices" / bus / "block" / name
    (disk / f"{name}1" / "slaves").mkdir(parents=True)
    (disk / "removable").write_text(removable + "\n", encoding="ascii")
    blocks = sysfs / "class" / "block"
    blocks.mkdir(parents=True, exist_ok=True)
    (blocks / name).symlink_to(disk)
    (blocks / f"{name}1").symlink_to(disk / f"{name}1")


def test_sticks_and_usb_disks_by_their_device(tmp_path: Path) -> None:
    sysfs, place = tmp_path / "sys", tmp_path / "data"
    place.mkdir()
    fake_disk(sysfs, "sdx", bus="pci0000:00/ata1", removable="1")
    fake_disk(sysfs, "sdy", bus="pci0000:00/usb2/2-1", removable="0")
    fake_disk(sysfs, "sdw", bus="pci0000:00/ata2", removable="0")
    crypt = sysfs / "devices" / "virtual" / "block" / "dm-9"
    (crypt / "slaves").mkdir(parents=True)
    (crypt / "slaves" / "sdy1").symlink_to(sysfs / "class" / "block" / "sdy1")
    (sysfs / "class" / "block" / "dm-9").symlink_to(crypt)
    found = {name: is_removable_device(f"/dev/{name}", sysfs) for name in ("sdx1", "sdy1", "sdw1", "dm-9", "sdq1")}
    assert found == {"sdx1": True, "sdy1": True, "sdw1": False, "dm-9": True, "sdq1": False}
    with pytest.raises(UnsafePlace) as refusal:
        refuse_unsafe_place(
            place / "a.pgidesk", mounts=[ROOT, Mount("/dev/sdx1", str(place.resolve()), "ext4")], sysfs=sysfs
        )
    assert refusal.value.facts == {"path": place / "a.pgidesk", "kind": "removable", "detail": "/dev/sdx1"}
    refuse_unsafe_place(
        place / "a.pgidesk", mounts=[ROOT, Mount("/dev/sdw1", str(place.resolve()), "ext4")], sysfs=sysfs
    )


def test_a_link_is_judged_by_where_it_leads(tmp_path: Path) -> None:
    cloud = tmp_path / "Dropbox"
    cloud.mkdir()
    (tmp_path / "records").symlink_to(cloud)
    (tmp_path / "file.pgidesk").symlink_to(cloud / "file.pgidesk")
    for path in (tmp_path / "records" / "a.pgidesk", tmp_path / "file.pgidesk"):
        with pytest.raises(UnsafePlace):
            refuse_unsafe_place(path, mounts=[ROOT])


def test_this_machine_is_judged_by_its_own_table(tmp_path: Path) -> None:
    refuse_unsafe_place(tmp_path / "records.pgidesk")


def test_impossible_paths_have_no_folder() -> None:
    with pytest.raises(FolderMissing):
        refuse_unsafe_place(Path("a\0b"), mounts=[ROOT])
    with pytest.raises(FolderMissing):
        refuse_bad_folder(Path("a\0b/c"))
    with pytest.raises(FolderMissing):
        refuse_bad_folder(Path())


def test_a_good_folder_is_left_as_it_was(tmp_path: Path) -> None:
    refuse_bad_folder(tmp_path / "new.pgidesk")
    assert list(tmp_path.iterdir()) == []


def test_folders_that_are_not_there(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for path in (tmp_path / "no" / "new.pgidesk", tmp_path / "file" / "new.pgidesk"):
        with pytest.raises(FolderMissing) as refusal:
            refuse_bad_folder(path)
        assert refusal.value.facts == {"path": path}


def test_a_folder_where_nobody_can_write() -> None:
    path = Path("/proc/new.pgidesk")
    with pytest.raises(FolderReadOnly) as refusal:
        refuse_bad_folder(path)
    assert refusal.value.facts["path"] == path
    assert refusal.value.facts["detail"] in {"EROFS", "EACCES", "EPERM", "ENOENT"}


@pytest.mark.parametrize("name", ["new.pgidesk", "new.pgidesk-wal", "new.pgidesk-journal", "new.pgidesk-shm"])
def test_an_existing_file_or_leftover_log_is_never_overwritten(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"old")
    with pytest.raises(FileExists) as refusal:
        refuse_bad_folder(tmp_path / "new.pgidesk")
    assert refusal.value.facts["path"] == tmp_path / name
    assert (tmp_path / name).read_bytes() == b"old"


def test_a_dangling_link_counts_as_an_existing_file(tmp_path: Path) -> None:
    (tmp_path / "new.pgidesk").symlink_to(tmp_path / "gone")
    with pytest.raises(FileExists):
        refuse_bad_folder(tmp_path / "new.pgidesk")
