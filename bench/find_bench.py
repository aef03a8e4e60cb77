"""Search as you type among 1,000, 10,000 and 100,000 people, and the hint about somebody who may be on record already.

Each keystroke is held against exactly the queries of the full-text index that it leads to, with the same bound values,
on a plain file with the same rows and through the raw driver; the program's share is keys, masking and the way through
the layers. Figures are the 95th percentile over some hundred keystrokes, as processor time. The hint has no plain twin:
it is held against the 150 ms that it may take. Alone it is run with `python -m bench.find_bench`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench import plain_twin
from bench.measuring import MILLISECONDS_PER_NANOSECOND, Figure
from bench.ready_key import ready_program
from bench.training_file import TrainingFile, open_desk
from pgi_desk.persistence.statements import Prepared
from pgi_desk.services.finding import TypedPerson
from pgi_desk.services.service_set import ServiceSet

if TYPE_CHECKING:
    import sqlcipher3.dbapi2 as driver

TARGET, HINT_TARGET, HINT_MS = 3.0, 1.0, 150.0
PEOPLE, KEYSTROKES, TURNS, PERCENTILE = 40, 400, 3, 0.95
# What people type who have another script or another spelling before them.
OTHER_SCRIPTS = ("Мухаммед", "محمد علي", "فاطمة", "Fatmah", "Khaled", "አለም", "Abd al-Rahman", "zzz nobody")
Statement = tuple[str, Sequence[object]]


@dataclass(frozen=True, slots=True)
class _Sides:
    services: ServiceSet
    plain: driver.Connection


def measure_finding(files: dict[int, TrainingFile], scratch: Path, hint_at: int) -> tuple[Figure, ...]:
    """Measure each keystroke in files of so many people, and the hint in one; raises ValueError when rows differ."""
    found = list[Figure]()
    for people, file in files.items():
        with _opened(file, scratch / f"find-{people}.db") as sides:
            if people == hint_at:
                found.append(_hints(sides, people))
            else:
                found.append(_keystrokes(sides, people))
    return tuple(found)


def _keystrokes(sides: _Sides, people: int) -> Figure:
    ours, plain = list[float](), list[float]()
    for typed in _typed(sides.plain):
        statements = _asked(lambda text=typed: sides.services.find.find(text))  # type: ignore[misc]
        if not all(sides.plain.execute(*one).fetchall() == rows for one, rows in statements):
            raise ValueError("the plain file and the program do not find the same records")
        asked = [one for one, _ in statements]
        pair = _best(
            lambda text=typed: sides.services.find.find(text),  # type: ignore[misc]
            lambda these=asked: [sides.plain.execute(*one).fetchall() for one in these],  # type: ignore[misc]
        )
        ours.append(pair[0])
        plain.append(pair[1])
    what = f"search as you type, {people} people (p95)"
    return Figure(f"find_{people}", what, "ms", _percentile(ours), _percentile(plain), len(ours), TARGET)


def _hints(sides: _Sides, people: int) -> Figure:
    taken = list[float]()
    for person in _people(sides.plain):
        typed = TypedPerson((person.given, person.family), "+000 55 01 23 45", person.birth, sex=person.sex)
        for cut in (2, 5, len(person.family)):
            shorter = TypedPerson((person.given, person.family[:cut]), typed.phone, typed.birth, sex=typed.sex)
            taken.append(_processor(lambda one=shorter: sides.services.find.alike(one)))  # type: ignore[misc]
    what = f"hint about a duplicate, {people} people (p95, of {HINT_MS:.0f} ms)"
    return Figure("duplicate_hint", what, "ms", _percentile(taken), HINT_MS, len(taken), HINT_TARGET)


@dataclass(frozen=True, slots=True)
class _Person:
    code: str
    given: str
    family: str
    birth: str
    sex: str


def _people(connection: driver.Connection) -> list[_Person]:
    statement = "SELECT case_code, given_name, family_name, birth, sex FROM identities ORDER BY rowid DESC LIMIT ?"
    return [_Person(*row) for row in connection.execute(statement, (PEOPLE,))]


def _typed(connection: driver.Connection) -> list[str]:
    """Return texts as they grow under the fingers: names, codes, and names in other scripts."""
    whole = [f"{one.given} {one.family}" for one in _people(connection)]
    whole += [one.code for one in _people(connection)[:10]]
    texts = [text[:end] for text in (*OTHER_SCRIPTS, *whole) for end in range(1, len(text) + 1)]
    return list(dict.fromkeys(texts))[:KEYSTROKES]


def _asked(work: Callable[[], object]) -> list[tuple[Statement, list[tuple[Any, ...]]]]:
    """Return what a call asks the index, as the driver is asked, with the rows that came."""
    found = list[tuple[Statement, list[tuple[Any, ...]]]]()
    usual = Prepared.tuples

    def tuples(self: Prepared, connection: Any, values: Any = None) -> list[tuple[Any, ...]]:  # noqa: ANN401
        rows = usual(self, connection, values)
        text, names, fixed = self._text, self._names, self._fixed  # nothing else knows the text
        if "MATCH" in text:
            both = {**fixed, **(values or {})}
            found.append(((text, [both[name] for name in names]), rows))
        return rows

    Prepared.tuples = tuples  # type: ignore[method-assign]
    try:
        work()
    finally:
        Prepared.tuples = usual  # type: ignore[method-assign]
    return found


def _best(one: Callable[[], object], other: Callable[[], object]) -> tuple[float, float]:
    """Return the least processor time of each, measured in turn."""
    pairs = [(_processor(one), _processor(other)) for _ in range(TURNS)]
    return min(pair[0] for pair in pairs), min(pair[1] for pair in pairs)


def _processor(work: Callable[[], object]) -> float:
    start = time.process_time_ns()
    work()
    return (time.process_time_ns() - start) * MILLISECONDS_PER_NANOSECOND


def _percentile(values: Sequence[float]) -> float:
    return sorted(values)[int(len(values) * PERCENTILE) - 1]


@contextmanager
def _opened(file: TrainingFile, twin: Path) -> Iterator[_Sides]:
    plain_twin.make_twin(file.path, file.raw_key, twin)
    with ExitStack() as leaving:
        leaving.callback(twin.unlink)
        opened, services = open_desk(ready_program(file.raw_key), file)
        leaving.callback(opened.store.close)
        plain = plain_twin.open_raw(twin)
        leaving.callback(plain_twin.close_raw, plain)
        yield _Sides(services, plain)


if __name__ == "__main__":
    import sys
    import tempfile

    from bench.report import table
    from bench.run import CACHE
    from bench.training_file import training_file

    sizes = [int(size) for size in sys.argv[1:]] or [1_000, 10_000, 100_000, 20_000]
    with tempfile.TemporaryDirectory() as own:
        made = {size: training_file(CACHE, Path(own), size) for size in sizes}
        print(table(measure_finding(made, Path(own), 20_000)))
