from __future__ import annotations

import subprocess
import sys

import pytest

from pgi_desk.child_programs import CHILDREN

PROBE = """
import ctypes, os, resource, sys
from pgi_desk.security.files import harden_process
if "harden" in sys.argv:
    harden_process()
mask = os.umask(0)
print(resource.getrlimit(resource.RLIMIT_CORE) == (0, 0), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), oct(mask))
"""


def probe(*arguments: str) -> list[str]:
    command = [sys.executable, "-B", "-c", PROBE, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, umask=0o022).stdout.split()


def test_no_core_dump_no_other_process_and_private_files() -> None:
    assert probe("harden") == ["True", "0", "0o77"]


def test_the_probe_can_tell_the_difference() -> None:
    assert probe()[1:] == ["1", "0o22"]


CHILD = """
import ctypes, importlib, sys
child = importlib.import_module(sys.argv[1])
child.close_off()
signal, prctl = ctypes.c_int(), ctypes.CDLL(None).prctl
prctl(2, ctypes.byref(signal), 0, 0, 0)
print(prctl(3, 0, 0, 0, 0), signal.value)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has these calls")
@pytest.mark.parametrize("child", CHILDREN.values())
def test_a_child_program_is_nobody_elses_to_read_and_ends_with_the_program(child: str) -> None:
    said = subprocess.run([sys.executable, "-c", CHILD, child], capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["0", "9"]
