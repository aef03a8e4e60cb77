"""What somebody finds after a process was killed at one of its calls: children of one that imported everything once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from signal import SIGKILL
from types import TracebackType

ROOT = Path(__file__).resolve().parents[2]
KILLED, TO_ITS_END = -SIGKILL, 0
LOOP = """
import json, os, signal, sys, traceback
from pathlib import Path
{imports}
def dying(real):
    def call(*arguments, **named):
        global count
        if count == point:
            os.kill(os.getpid(), signal.SIGKILL)
        count += 1
        return real(*arguments, **named)
    return call
for line in sys.stdin:
    child = os.fork()
    if child:
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
        continue
    count, (point, home, *given) = 0, json.loads(line)
    os.environ["PGI_DESK_HOME"] = home
    try:
        exec({act!r})
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)
"""


class Killed:
    """Does something in a fresh process each time, which ends by SIGKILL at its n-th call of those that are `dying`.

    `imports` is paid for once; `act` replaces what it counts by `dying(...)` and works with `given`, a list of texts.
    """

    def __init__(self, imports: str, act: str, errors: Path) -> None:
        environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
        self._errors = errors
        with errors.open("w", encoding="utf-8") as told:
            self._process = subprocess.Popen(
                [sys.executable, "-c", LOOP.format(imports=imports, act=act)],
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=told,
                text=True,
            )

    def __enter__(self) -> Killed:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()

    def at(self, point: int, *given: str) -> int:
        """Return KILLED, or TO_ITS_END where there are fewer calls; anything else fails with what it said."""
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError("no pipes")
        home = os.environ["PGI_DESK_HOME"]
        print(json.dumps([point, home, *given]), file=self._process.stdin, flush=True)
        code = int(self._process.stdout.readline())
        assert code in {KILLED, TO_ITS_END}, self._errors.read_text(encoding="utf-8")
        return code
