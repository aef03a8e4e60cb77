"""A fresh process that makes letters: `child.py ENGINE FONTS COUNT [PDF] < letter.json`.

Prints one line of JSON: milliseconds to the first letter beyond imports, milliseconds and processor time for each after
it, peak memory in KiB and bytes of one letter. All engines but `ours` run where this program is not installed.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

Make = Callable[[str], bytes]


def maker(engine: str) -> Callable[[dict[str, Any], Path], Make]:
    """Import an engine and return what sets up its letter."""
    if engine == "ours":
        return _ours()
    if engine == "fpdf2":
        from bench.letters import fpdf_letter

        return fpdf_letter.maker
    if engine == "weasyprint":
        from bench.letters import html_letter

        return html_letter.maker
    from bench.letters import typst_letter

    return lambda data, fonts: typst_letter.maker(data, fonts, tagged=engine == "typst")


def _ours() -> Callable[[dict[str, Any], Path], Make]:
    from bench.letters.content import letter
    from pgi_desk.documents.renderer import ReportlabLetterRenderer

    def set_up(data: dict[str, Any], fonts: Path) -> Make:
        renderer = ReportlabLetterRenderer(fonts, fonts.parent / "letters")
        return lambda number: renderer.render(letter(data["language"], number))

    return set_up


def main() -> None:
    """Make one letter, then many, and say how it went."""
    engine, fonts, count = sys.argv[1], Path(sys.argv[2]).resolve(), int(sys.argv[3])
    data: dict[str, Any] = json.load(sys.stdin)
    set_up = maker(engine)
    start = time.perf_counter()
    make = set_up(data, fonts)
    pdf = make(_number(1))
    first = time.perf_counter() - start
    start, busy = time.perf_counter(), time.process_time()
    for place in range(2, count + 2):
        make(_number(place))
    each, cpu = (
        (now - then) / count * 1000 for now, then in ((time.perf_counter(), start), (time.process_time(), busy))
    )
    if len(sys.argv) > 4:
        Path(sys.argv[4]).write_bytes(pdf)
    taken = {"first_ms": first * 1000, "each_ms": each, "cpu_ms": cpu, "peak_kib": _peak(), "bytes": len(pdf)}
    print(json.dumps(taken))


def _peak() -> int:
    """Return the most memory that this process had, in KiB.

    What `getrusage` says is what the process had before it became this one, too: a large parent would be measured.
    """
    status = Path("/proc/self/status")
    if status.is_file():
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    import resource  # where there is no /proc

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _number(place: int) -> str:
    return f"26-{place:06d}-12"


if __name__ == "__main__":
    main()
