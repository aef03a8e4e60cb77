"""A fresh process in which somebody works for an hour in the window: `hour_child.py FILE SCRATCH [DEEP] [--stacks]`.

Reads the raw key of the file as hex from standard input. Prints the turns of the event loop that mattered, as JSON;
with `--stacks` also which lines of ours the window was in when it kept somebody waiting.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, astuple
from pathlib import Path

from bench.desk_child import begin, unlock
from bench.stall_probe import StackWatch, StallProbe, waits, worst
from bench.worker_hour import WorkerHour

SHOWN_MS, HOUR_S, USUALLY_DEEP = 25.0, 3600.0, 30


def main(arguments: list[str]) -> None:
    stacks = "--stacks" in arguments
    file, scratch, *rest = (one for one in arguments if one != "--stacks")
    application, prompts = begin(Path(scratch))
    probe = StallProbe()
    watch = StackWatch(probe) if stacks else None
    probe.start()
    if watch is not None:
        watch.start()
    unlock(application, Path(file), lambda what: setattr(probe, "doing", what))
    hour = WorkerHour(application, probe, Path(scratch), deep=int(rest[0]) if rest else USUALLY_DEEP)
    hour.work()
    hour.lock()
    probe.stop()
    if watch is not None:
        print("\n".join(watch.finish()), file=sys.stderr, flush=True)
    _report(probe, prompts.said)
    # The lock closed the file; what pages still wait for would come to a program that is gone by then.
    os._exit(0)


def _report(probe: StallProbe, said: list[str]) -> None:
    late = [one.late_ms for one in probe.turns]
    record = {
        "waits": asdict(waits(late)),
        "hour_p999": waits(late, of_seconds=HOUR_S).p999,
        "processor": asdict(waits(one.processor_ms for one in probe.turns)),
        "turns": len(late),
        "worst": [astuple(one) for one in worst(probe.turns, SHOWN_MS)],
        "said": said,
    }
    print(json.dumps(record), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
