"""Types of mounted file systems that are no place for the live file."""

from __future__ import annotations

from typing import Final

from pgi_desk.security.mounts import Mount

# Shares of another computer, also of the host of a virtual machine: locks and syncs there prove nothing.
_NETWORK: Final = (
    *("9p", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "glusterfs", "gpfs", "lustre", "ncp"),
    *("ncpfs", "nfs", "nfs4", "orangefs", "prl_fs", "pvfs2", "smb3", "smbfs", "sshfs", "vboxsf", "vmhgfs"),
)
_NETWORK_FUSE: Final = (
    *("afpfs", "ceph", "ceph-fuse", "curlftpfs", "davfs", "davfs2", "gcsfuse", "glusterfs", "goofys"),
    *("gvfsd-fuse", "juicefs", "kio-fuse", "mfs", "moosefs", "rclone", "s3fs", "s3ql", "seaweedfs"),
    *("smbnetfs", "sshfs", "vmhgfs-fuse"),
)
_CLOUD_FUSE: Final = ("gcsf", "google-drive-ocamlfuse", "onedriver", "pcloud", "seadrive")
_PHONE_FUSE: Final = ("go-mtpfs", "ifuse", "jmtpfs", "simple-mtpfs")
_KINDS: Final = {
    **dict.fromkeys(_NETWORK, "network"),
    **{f"fuse.{program}": "network" for program in _NETWORK_FUSE},
    **{f"fuse.{program}": "cloud" for program in _CLOUD_FUSE},
    **{f"fuse.{program}": "removable" for program in _PHONE_FUSE},
}


def kind_of_type(mount: Mount) -> str | None:
    """Return network, cloud or removable for a type that is refused; None for all others.

    Most FUSE types are local (NTFS, encrypted folders, containers), so only known programs are refused.
    """
    if mount.fs_type == "fuse":
        # Old programs name themselves in the source ("sshfs#host:/folder") instead of the type.
        return _KINDS.get("fuse." + mount.source.partition("#")[0])
    return _KINDS.get(mount.fs_type)
