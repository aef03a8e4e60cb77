"""Somebody types and the process is killed: the form comes back with all but the last second."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.security.files import write_new_file
from tests.conftest import Template
from tests.helpers.typing_child import BETWEEN_KEYS_MS

KEYS = 60
# A second of keys, and half a second for a busy machine to start and end a transaction.
LOST_AT_MOST = 1500 // BETWEEN_KEYS_MS


def test_after_a_kill_the_form_comes_back_with_at_most_the_last_second_lost(
    program: Program, template: Template, tmp_path: Path
) -> None:
    path = tmp_path / "typed.pgidesk"
    write_new_file(path, template.content)
    command = [sys.executable, "-m", "tests.helpers.typing_child", str(path), template.raw_key.hex()]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    )
    assert process.stdout is not None
    typed = 0
    for line in process.stdout:
        typed = int(line)
        if typed >= KEYS:
            break
    process.kill()
    process.wait()
    process.stdout.close()
    store = program.files.stores.open(path, template.raw_key)
    with store.open_work(template.coordinator.staff_id, "test.read") as work:
        (draft,) = work.drafts.for_staff(template.coordinator.staff_id)
    kept = json.loads(draft.content)["needEdit"]
    assert len(kept) >= typed - LOST_AT_MOST
    assert store.verify().good
    store.close()
