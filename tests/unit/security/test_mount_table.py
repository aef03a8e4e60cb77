from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.security.mounts import Mount, mount_of, parse_mounts, read_mounts
from pgi_desk.security.places import linux_reason, macos_reason, windows_reason

NO_SYSFS = Path("/nonexistent/sysfs")


def test_spaces_and_tabs_come_back_from_their_escapes() -> None:
    table = (
        "/dev/sda2 / ext4 rw 0 0\n"
        "//nas/branch\\040files /home/amina/branch\\040files cifs rw,vers=3.0 0 0\n"
        "/dev/sdb1 /media/amina/NO\\134NAME\\011X vfat rw 0 0\n"
        "garbled\n"
    )
    assert parse_mounts(table) == (
        Mount("/dev/sda2", "/", "ext4"),
        Mount("//nas/branch files", "/home/amina/branch files", "cifs"),
        Mount("/dev/sdb1", "/media/amina/NO\\NAME\tX", "vfat"),
    )


def test_this_machine_has_mounts() -> None:
    """A changed root may hide the mount of its own root, but never all of them."""
    folders = {mount.folder for mount in read_mounts()}
    assert "/proc" in folders
    assert all(folder.startswith("/") for folder in folders)


@given(st.text())
def test_any_table_can_be_read(table: str) -> None:
    assert len(parse_mounts(table)) <= len(table.splitlines())


def test_the_deepest_and_latest_mount_holds_the_place() -> None:
    mounts = parse_mounts(
        "a / ext4 rw 0 0\nb /home ext4 rw 0 0\nc /home/amina autofs rw 0 0\nd /home/amina nfs4 rw 0 0\n"
    )
    assert mount_of("/home/amina/x", mounts) == Mount("d", "/home/amina", "nfs4")
    assert mount_of("/home/amina", mounts) == Mount("d", "/home/amina", "nfs4")
    assert mount_of("/home/aminata", mounts) == Mount("b", "/home", "ext4")
    assert mount_of("/srv", mounts) == Mount("a", "/", "ext4")
    assert mount_of("/srv", []) is None


REFUSED_TYPES = [
    ("nfs", "network"),
    ("nfs4", "network"),
    ("cifs", "network"),
    ("smb3", "network"),
    ("afs", "network"),
    ("ncpfs", "network"),
    ("glusterfs", "network"),
    ("ceph", "network"),
    ("9p", "network"),
    ("vboxsf", "network"),
    ("fuse.sshfs", "network"),
    ("fuse.rclone", "network"),
    ("fuse.gvfsd-fuse", "network"),
    ("davfs", "network"),
    ("fuse.onedriver", "cloud"),
    ("fuse.jmtpfs", "removable"),
]
LOCAL_TYPES = ["ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuseblk", "fuse.fuse-overlayfs", "fuse.gocryptfs", "zfs"]


@pytest.mark.parametrize(("fs_type", "kind"), REFUSED_TYPES)
def test_types_that_are_refused(fs_type: str, kind: str) -> None:
    mounts = [Mount("/dev/vda", "/", "ext4"), Mount("there", "/srv/records", fs_type)]
    assert linux_reason(PurePosixPath("/srv/records/a.pgidesk"), mounts, NO_SYSFS) == (kind, fs_type)
    assert linux_reason(PurePosixPath("/srv/other/a.pgidesk"), mounts, NO_SYSFS) is None


@pytest.mark.parametrize("fs_type", LOCAL_TYPES)
def test_types_that_are_fine(fs_type: str) -> None:
    mounts = [Mount("none", "/", fs_type), Mount("none", "/srv", fs_type)]
    assert linux_reason(PurePosixPath("/srv/a.pgidesk"), mounts, NO_SYSFS) is None
    assert linux_reason(PurePosixPath("/home/a.pgidesk"), mounts, NO_SYSFS) is None


def test_old_fuse_programs_are_known_by_their_source() -> None:
    mounts = [Mount("sshfs#amina@nas:/records", "/srv/records", "fuse")]
    assert linux_reason(PurePosixPath("/srv/records/a"), mounts, NO_SYSFS) == ("network", "fuse")


def test_a_sandbox_root_is_fine_but_a_network_root_is_not() -> None:
    place = PurePosixPath("/home/amina/a.pgidesk")
    assert linux_reason(place, [Mount("none", "/", "9p")], NO_SYSFS) is None
    assert linux_reason(place, [Mount("nas:/root", "/", "nfs4")], NO_SYSFS) == ("network", "nfs4")


@pytest.mark.parametrize(
    ("place", "drive_type", "expected"),
    [
        (r"C:\Users\Amina\records.pgidesk", 3, None),
        (r"E:\records.pgidesk", 2, ("removable", "E:")),
        (r"Z:\records.pgidesk", 4, ("network", "Z:")),
        (r"\\nas\branch\records.pgidesk", 3, ("network", r"\\nas\branch")),
        (r"\\?\UNC\nas\branch\records.pgidesk", 3, ("network", None)),
        (r"\\?\C:\Users\Amina\records.pgidesk", 3, None),
    ],
)
def test_windows_drives_and_shares(place: str, drive_type: int, expected: tuple[str, str | None] | None) -> None:
    reason = windows_reason(PureWindowsPath(place), drive_type)
    if expected is None or expected[1] is not None:
        assert reason == expected
    else:
        assert reason is not None
        assert reason[0] == expected[0]


def test_macos_volumes() -> None:
    assert macos_reason(PurePosixPath("/Volumes/STICK/a.pgidesk")) == ("removable", "/Volumes")
    assert macos_reason(PurePosixPath("/Users/amina/Volumes/a.pgidesk")) is None
