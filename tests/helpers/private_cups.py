"""A print service of our own: Debian's CUPS in a folder of the test, heard on a socket in it and nowhere else."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SBIN = os.pathsep.join(("/usr/sbin", "/sbin"))  # where Debian puts what manages a service
QUEUE = "office"
PARTS = ("filter", "daemon", "monitor", "notifier")
FOLDERS = ("etc", "spool", "cache", "run", "log", "tmp", "certs", "paper", "bin/backend")
LOOKS = 400
SERVICE = """\
LogLevel info
Listen {root}/run/cups.sock
Browsing No
WebInterface No
DefaultAuthType None
PreserveJobFiles {keep}
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""
FILES = """\
ServerRoot {root}/etc
ServerBin {root}/bin
RequestRoot {root}/spool
CacheDir {root}/cache
StateDir {root}/run
TempDir {root}/tmp
ServerKeychain {root}/certs
AccessLog {root}/log/access
ErrorLog {root}/log/error
PageLog {root}/log/page
"""
# What CUPS starts for each job, as the driver of a device; `mode` is how the device feels.
DEVICE = """\
#!/bin/sh
test $# -eq 0 && { echo 'file paper:/ "Unknown" "Paper of a test"'; exit 0; }
to=${DEVICE_URI#paper:}
case "$(cat "$to/mode" 2>/dev/null)" in
  jams) head -c 1000 > "$to/job-$1.part"; echo "ERROR: paper jam" >&2; exit 1;;
  cancels) exit 1;;
  hangs) echo $$ > "$to/hangs"; exec sleep 600;;
esac
test -n "$6" && exec < "$6"
cat > "$to/job-$1.part" && mv "$to/job-$1.part" "$to/job-$1-copies-$4"
"""


@dataclass(frozen=True)
class PrivateCups:
    """One running print service with one queue."""

    root: Path

    @property
    def environment(self) -> dict[str, str]:
        """What tells programs to use this service; their messages are English."""
        return {"CUPS_SERVER": str(self.root / "run" / "cups.sock"), "LC_ALL": "C"}

    def run(self, program: str, *arguments: str) -> str:
        """Run one of the programs of CUPS and return what it says."""
        done = subprocess.run(
            [found(program), *arguments],
            env={**os.environ, **self.environment},
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout

    def feel(self, mode: str) -> None:
        """Make the device jam, hang or cancel."""
        (self.root / "paper" / "mode").write_text(mode)

    def paper(self) -> list[Path]:
        """Return what came out of the device, whole, in order."""
        return sorted((self.root / "paper").glob("job-*-copies-*"))

    def waiting(self) -> str:
        """Return the jobs that have not come out."""
        return self.run("lpstat", "-o", QUEUE)

    def kept(self) -> list[Path]:
        """Return the files of letters that the service keeps."""
        return sorted((self.root / "spool").glob("d*"))


@contextmanager
def private_cups(*, keep: str = "86400") -> Iterator[PrivateCups]:
    """Start a print service with an empty queue and end it, with what it started.

    Its folder is short, for the name of a socket, and open, because devices run as the printing user.
    """
    with tempfile.TemporaryDirectory(prefix="cups-") as folder:
        root = Path(folder)
        root.chmod(0o755)
        _prepare(root, keep)
        command = [found("cupsd"), "-f", "-c", str(root / "etc/cupsd.conf"), "-s", str(root / "etc/cups-files.conf")]
        cups = PrivateCups(root)
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as service:
            try:
                _wait(cups, service)
                cups.run("lpadmin", "-p", QUEUE, "-E", "-v", f"paper:{root / 'paper'}")
                yield cups
            finally:
                _end_device(root)
                service.terminate()


def found(program: str) -> str:
    """Return where a program is; without it nothing is skipped, the test fails."""
    place = shutil.which(program) or shutil.which(program, path=SBIN)
    assert place is not None, f"{program} is missing: make set-up-tests installs it"
    return place


def _prepare(root: Path, keep: str) -> None:
    for name in FOLDERS:
        (root / name).mkdir(parents=True)
    (root / "paper").chmod(0o777)  # the device runs as the printing user where the tests run as root
    for name in PARTS:
        (root / "bin" / name).symlink_to(f"/usr/lib/cups/{name}")
    for name, text in (("cupsd.conf", SERVICE), ("cups-files.conf", FILES)):
        (root / "etc" / name).write_text(text.format(root=root, keep=keep))
    device = root / "bin" / "backend" / "paper"
    device.write_text(DEVICE)
    device.chmod(0o755)


def _wait(cups: PrivateCups, service: subprocess.Popen[bytes]) -> None:
    for _ in range(LOOKS):  # each look takes some milliseconds
        assert service.poll() is None, (cups.root / "log" / "error").read_text()
        if "is running" in cups.run("lpstat", "-r"):
            return
    raise AssertionError((cups.root / "log" / "error").read_text())


def _end_device(root: Path) -> None:
    hanging = root / "paper" / "hangs"
    if hanging.exists():
        subprocess.run(["kill", hanging.read_text().strip()], capture_output=True, check=False)


def merged(environment: Mapping[str, str], **more: str) -> dict[str, str]:
    """Return the environment of this process with these changes."""
    return {**os.environ, **environment, **more}
