"""A paper on its way keeps nobody from writing, and what is cut short stays uncertain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from pgi_desk.domain.errors import PrintingFailed
from pgi_desk.gui.cups_output import PrintingUncertain
from pgi_desk.gui.jobs import JobRunner
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.leaving import Leaving


@dataclass
class SlowPrinter:
    """A printer that takes its time, and then does what the test wants."""

    problem: Exception | None = None
    destination: str = "printer"
    copies: int = 1
    began: Event = field(default_factory=Event)
    done: Event = field(default_factory=Event)

    def deliver(self, pdf: bytes) -> None:
        self.began.set()
        assert self.done.wait(20)
        if self.problem is not None:
            raise self.problem


@pytest.fixture
def runner() -> Iterator[JobRunner]:
    """The lanes of the program."""
    made = JobRunner()
    yield made
    made.close()


@pytest.fixture
def presenter(surroundings: Surroundings, runner: JobRunner) -> Presenter:
    """Somebody who lets papers go."""
    return Presenter(replace(surroundings, jobs=runner))


class Log:
    """What the log and the person at the desk were told."""

    def __init__(self, presenter: Presenter, output: SlowPrinter) -> None:
        self.noted: list[str] = []
        self.told: list[ChangeSet | Exception] = []
        leaving = Leaving(b"%PDF", ChangeSet.of(Kind.DISCLOSURE), self.noted.append)
        presenter.send(lambda: leaving, output, self.told.append, self.told.append)


def test_others_write_while_a_job_is_followed(presenter: Presenter, qtbot: QtBot) -> None:
    output, written = SlowPrinter(), list[str]()
    log = Log(presenter, output)
    qtbot.waitUntil(output.began.is_set)
    presenter.do(lambda: written.append("somebody else"))
    qtbot.waitUntil(lambda: bool(written))
    assert (log.noted, log.told) == ([], [])
    output.done.set()
    qtbot.waitUntil(lambda: bool(log.told))
    assert (log.noted, log.told) == (["printed"], [ChangeSet.of(Kind.DISCLOSURE)])


@pytest.mark.parametrize(
    ("problem", "outcome"),
    [(PrintingFailed(detail="no paper"), "failed"), (PrintingUncertain(), "unknown"), (OSError("cable"), "unknown")],
)
def test_what_stopped_it_is_in_the_log_before_it_is_told(
    presenter: Presenter, problem: Exception, outcome: str, qtbot: QtBot
) -> None:
    output = SlowPrinter(problem)
    output.done.set()
    log = Log(presenter, output)
    qtbot.waitUntil(lambda: bool(log.told))
    told = PrintingUncertain if outcome == "unknown" else PrintingFailed
    assert (log.noted, [type(one) for one in log.told]) == ([outcome], [told])


def test_closing_in_between_leaves_it_uncertain(presenter: Presenter, runner: JobRunner, qtbot: QtBot) -> None:
    output = SlowPrinter()
    log = Log(presenter, output)
    qtbot.waitUntil(output.began.is_set)
    runner.close()
    assert runner.paper_on_its_way(), "a lock must not wait until a printer is done"
    output.done.set()
    qtbot.waitUntil(lambda: not runner.paper_on_its_way())
    qtbot.wait(50)
    assert (log.noted, log.told) == ([], [])


def test_an_intention_that_is_refused_reaches_no_printer(presenter: Presenter, qtbot: QtBot) -> None:
    output, told, refusal = SlowPrinter(), list[object](), PrintingFailed(detail="consent")

    def refused() -> Leaving:
        raise refusal

    presenter.send(refused, output, told.append, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert (told, output.began.is_set()) == ([refusal], False)
