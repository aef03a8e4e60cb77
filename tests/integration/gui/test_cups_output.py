"""Printing on CUPS: a stand-in for `lp` on the search path keeps what it is given."""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pgi_desk.domain.errors import PrintingFailed
from pgi_desk.gui import cups_output
from pgi_desk.gui.cups_output import CupsOutput, PrintingUncertain
from pgi_desk.gui.cups_queue import Job, JobState
from pgi_desk.gui.printing import available_printers, printer_output

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="CUPS is fed through lp on Linux only")

# More than a pipe holds, so that a stand-in which does not read would block.
PDF = b"%PDF-1.7\n" + bytes(range(256)) * 1024


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder in which programs are looked for."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def stand_in(folder: Path, body: str) -> None:
    program = folder / "lp"
    program.write_text(f"#!{sys.executable}\nimport pathlib, sys, time\nhere = pathlib.Path({str(folder)!r})\n{body}\n")
    program.chmod(0o755)


KEEPS = "(here / 'stdin').write_bytes(sys.stdin.buffer.read()); (here / 'options').write_text('\\n'.join(sys.argv[1:]))"


def test_lp_gets_exactly_the_letter_on_standard_input(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    monkeypatch.setenv("TMPDIR", str(scratch))
    stand_in(programs, KEEPS)
    output = CupsOutput("Front desk", 2)
    output.deliver(PDF)
    assert (programs / "stdin").read_bytes() == PDF
    options = (programs / "options").read_text().split("\n")
    assert options == ["-d", "Front desk", "-n", "2", "-o", "media=A4", "-t", "letter"]
    assert (output.destination, output.copies) == ("printer", 2)
    assert list(scratch.iterdir()) == []


def test_a_refusal_of_lp_is_told_with_its_last_line(programs: Path) -> None:
    stand_in(programs, "sys.stderr.write('lp: looking\\nlp: The printer does not exist.\\n'); sys.exit(1)")
    with pytest.raises(PrintingFailed) as refused:
        CupsOutput("Office", 1).deliver(PDF)
    assert refused.value.facts == {"detail": "lp: The printer does not exist."}


@pytest.mark.parametrize(
    ("answer", "detail"), [("", "no reason given"), ("'x' * 5000", "x" * 160), ("'\\udcff'", "\ufffd")]
)
def test_an_odd_answer_of_lp_stays_short_and_readable(programs: Path, answer: str, detail: str) -> None:
    speak = f"sys.stderr.buffer.write(({answer}).encode('utf-8', 'surrogateescape'))" if answer else ""
    stand_in(programs, f"{speak}\nsys.exit(1)")
    with pytest.raises(PrintingFailed) as refused:
        CupsOutput("Office", 1).deliver(PDF)
    assert refused.value.facts == {"detail": detail}


def test_an_lp_that_never_answers_leaves_the_outcome_open(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cups_output, "LP_SECONDS", 0.2)
    stand_in(programs, "sys.stdin.buffer.read(); time.sleep(30)")
    with pytest.raises(PrintingUncertain):
        CupsOutput("Office", 1).deliver(PDF)


def test_an_lp_that_cannot_start_is_a_refusal(programs: Path) -> None:
    (programs / "lp").write_text("#!/no/such/interpreter\n")
    (programs / "lp").chmod(0o755)
    with pytest.raises(PrintingFailed):
        CupsOutput("Office", 1).deliver(PDF)


def test_without_lp_there_is_no_printer_and_no_other_way(programs: Path) -> None:
    assert available_printers() == ()
    output = printer_output("Office", 1, lambda _pdf, _dots: ())
    assert isinstance(output, CupsOutput)
    with pytest.raises(PrintingFailed) as refused:
        output.deliver(PDF)
    assert refused.value.facts == {"detail": "the program lp is not installed"}


@dataclass
class Looks:
    """A queue that shows a letter in one state after the other; `stopped` ones print nothing."""

    jobs: list[Job | None]
    stopped: bool = False
    taken_back: list[int] = field(default_factory=list)

    def look(self, queue: str, job: int) -> Job | None:
        """Show the next state, the last one for ever."""
        assert (queue, job) == ("Office", 17)
        return self.jobs.pop(0) if len(self.jobs) > 1 else self.jobs[0]

    def is_stopped(self, queue: str) -> bool:
        """Tell whether it prints."""
        return self.stopped

    def take_back(self, queue: str, job: int) -> None:
        """Remember."""
        self.taken_back.append(job)


WAITS, PRINTS = Job(JobState.PENDING, began=False), Job(JobState.PROCESSING, began=True)
DONE, GONE = Job(JobState.COMPLETED, began=True), Job(JobState.CANCELED, began=False)
STUCK, LOST = Job(JobState.STOPPED, began=True), Job(JobState.CANCELED, began=True)


def test_a_letter_counts_as_printed_when_the_queue_says_so(programs: Path) -> None:
    looks = Looks([WAITS, PRINTS, PRINTS, DONE])
    stand_in(programs, "sys.stdin.buffer.read(); print('request id is Office-17 (0 file(s))')")
    pauses: list[float] = []
    CupsOutput("Office", 1, looks, pauses.append).deliver(PDF)
    assert len(pauses) == 3
    assert looks.taken_back == []


@pytest.mark.parametrize(
    ("jobs", "stopped", "error"),
    [
        ([WAITS, GONE], True, PrintingFailed),
        ([WAITS, LOST], True, PrintingUncertain),
        ([PRINTS, STUCK, LOST], False, PrintingUncertain),
        ([GONE], False, PrintingFailed),
        ([LOST], False, PrintingUncertain),
        ([WAITS, None], False, PrintingUncertain),
        ([WAITS, WAITS], True, PrintingUncertain),
        ([WAITS], False, PrintingUncertain),
        ([PRINTS], False, PrintingUncertain),
    ],
)
def test_what_did_not_come_out_is_never_logged_as_printed(
    programs: Path, jobs: list[Job | None], stopped: bool, error: type[Exception]
) -> None:
    looks = Looks(jobs, stopped)
    stand_in(programs, "sys.stdin.buffer.read(); print('request id is Office-17 (0 file(s))')")
    with pytest.raises(error):
        CupsOutput("Office", 1, looks, lambda _seconds: None).deliver(PDF)


def test_a_letter_that_came_out_while_it_was_taken_back_is_printed(programs: Path) -> None:
    looks = Looks([WAITS, DONE], stopped=True)
    stand_in(programs, "sys.stdin.buffer.read(); print('request id is Office-17 (0 file(s))')")
    CupsOutput("Office", 1, looks, lambda _seconds: None).deliver(PDF)
    assert looks.taken_back == [17]
