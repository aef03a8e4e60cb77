"""T44: letters on a real queue of CUPS: what the log says is true, and our process leaves no file behind."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pgi_desk.domain.errors import PrintingFailed
from pgi_desk.domain.identifiers import ReferralId
from pgi_desk.gui.cups_output import CupsOutput, PrintingUncertain
from pgi_desk.services.letters import PreparedLetter
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, agree, prepare_referral
from tests.helpers.private_cups import QUEUE, PrivateCups, merged, private_cups

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="CUPS is fed through lp on Linux only")

ROOT = Path(__file__).resolve().parents[3]
PRINTS = """
import sys
from pgi_desk.gui.cups_output import CupsOutput
CupsOutput("office", 2).deliver(sys.stdin.buffer.read())
print("printed")
"""
WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_APPEND|O_TMPFILE|\bcreat\(|\bmkdir|\brename|\bmknod|\blink|\bsymlink")


@pytest.fixture
def cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateCups]:
    """A print service of the test."""
    with private_cups() as service:
        for name, value in service.environment.items():
            monkeypatch.setenv(name, value)
        yield service


@pytest.fixture
def letter(services: ServiceSet, records: Records) -> PreparedLetter:
    """A letter that may leave."""
    referral = prepare_referral(services, records)
    agree(services, referral)
    return services.letters.prepare(referral)


@dataclass(frozen=True)
class InItsOwnThread:
    """The way to the queue; CUPS' library remembers for each thread which service it speaks to."""

    output: CupsOutput
    destination: str = "printer"
    copies: int = 1

    def deliver(self, pdf: bytes) -> None:
        met: list[BaseException] = []

        def deliver() -> None:
            try:
                self.output.deliver(pdf)
            except BaseException as error:
                met.append(error)

        thread = threading.Thread(target=deliver)
        thread.start()
        thread.join()
        if met:
            raise met[0]


def to_queue(copies: int = 1) -> InItsOwnThread:
    return InItsOwnThread(CupsOutput(QUEUE, copies), copies=copies)


def outcome(services: ServiceSet, referral_id: ReferralId) -> tuple[str, str]:
    """What the log says of the one letter, and where its referral stands."""
    with services.desk.work("test") as work:
        (entry,) = work.disclosures.for_referral(referral_id)
    return entry.outcome, services.referrals.get(referral_id).state


def test_a_letter_comes_out_byte_for_byte_and_only_then_is_logged_as_printed(
    cups: PrivateCups, services: ServiceSet, letter: PreparedLetter
) -> None:
    services.letters.release(letter, to_queue(copies=2))
    (paper,) = cups.paper()
    assert paper.read_bytes() == letter.pdf
    assert paper.name.endswith("copies-2")
    assert outcome(services, letter.referral.referral_id) == ("printed", "sent")
    assert cups.waiting() == ""


def test_our_process_leaves_no_file_and_opens_none_for_writing(
    cups: PrivateCups, letter: PreparedLetter, tmp_path: Path
) -> None:
    tracer = shutil.which("strace")
    assert tracer is not None, "strace is missing: make set-up-tests installs it"
    home, scratch, trace = tmp_path / "home", tmp_path / "scratch", tmp_path / "trace"
    home.mkdir()
    scratch.mkdir()
    surroundings = merged(
        cups.environment, HOME=str(home), TMPDIR=str(scratch), PYTHONDONTWRITEBYTECODE="1", PYTHONPATH=str(ROOT / "src")
    )
    surroundings = {key: value for key, value in surroundings.items() if not key.startswith("COV")}
    command = [tracer, "-f", "-e", "trace=file", "-o", str(trace), sys.executable, "-c", PRINTS]
    done = subprocess.run(command, input=letter.pdf, env=surroundings, capture_output=True, check=True)
    assert done.stdout == b"printed\n"
    assert cups.paper()[0].read_bytes() == letter.pdf
    calls = trace.read_text(errors="replace").splitlines()
    assert any("lp" in call and "execve" in call for call in calls)  # the trace saw lp as well
    written = [call for call in calls if WRITING.search(call) and "/dev/null" not in call and " = -1 " not in call]
    assert [call for call in written if "readlink" not in call] == []
    assert list(home.rglob("*")) == []
    assert list(scratch.rglob("*")) == []


def test_the_service_keeps_a_copy_as_the_screen_says(
    cups: PrivateCups, services: ServiceSet, letter: PreparedLetter
) -> None:
    services.letters.release(letter, to_queue())
    (kept,) = cups.kept()
    assert kept.read_bytes() == letter.pdf
    assert "keeps a readable copy" in (ROOT / "ui" / "letter_page.ui").read_text(encoding="utf-8")


def test_a_service_that_is_told_to_keep_nothing_keeps_nothing(
    monkeypatch: pytest.MonkeyPatch, services: ServiceSet, letter: PreparedLetter
) -> None:
    with private_cups(keep="No") as cups:
        for name, value in cups.environment.items():
            monkeypatch.setenv(name, value)
        services.letters.release(letter, to_queue())
        assert len(cups.paper()) == 1
        assert cups.kept() == []


def test_the_title_in_the_queue_names_nobody(cups: PrivateCups, services: ServiceSet, letter: PreparedLetter) -> None:
    services.letters.release(letter, to_queue())
    logged = (cups.root / "log" / "page").read_text() + (cups.root / "log" / "access").read_text()
    said = logged + (cups.root / "log" / "error").read_text()
    assert letter.referral.number not in said
    assert letter.referral.case_code not in said


def test_a_printer_that_jams_half_way_leaves_the_outcome_open_and_nothing_in_the_queue(
    cups: PrivateCups, services: ServiceSet, letter: PreparedLetter
) -> None:
    cups.feel("jams")
    with pytest.raises(PrintingUncertain):
        services.letters.release(letter, to_queue())
    assert outcome(services, letter.referral.referral_id) == ("unknown", "consent_ok")
    assert len(services.overview.today().uncertain_letters) == 1
    assert cups.waiting() == ""
    cups.feel("")
    cups.run("cupsenable", QUEUE)
    assert cups.paper() == []


def test_a_printer_that_is_switched_off_gets_the_letter_taken_back(
    cups: PrivateCups, services: ServiceSet, letter: PreparedLetter
) -> None:
    cups.run("cupsdisable", "-r", "no toner", QUEUE)
    with pytest.raises(PrintingFailed) as failed:
        services.letters.release(letter, to_queue())
    assert "taken back" in str(failed.value.facts["detail"])
    assert outcome(services, letter.referral.referral_id) == ("failed", "consent_ok")
    assert cups.waiting() == ""
    cups.run("cupsenable", QUEUE)  # whoever switches it on again gets no forgotten letter
    assert cups.paper() == []


def test_a_queue_that_takes_nothing_is_told_with_its_reason(
    cups: PrivateCups, services: ServiceSet, letter: PreparedLetter
) -> None:
    cups.run("cupsreject", QUEUE)
    with pytest.raises(PrintingFailed) as failed:
        services.letters.release(letter, to_queue())
    assert "not accepting jobs" in str(failed.value.facts["detail"])
    assert outcome(services, letter.referral.referral_id) == ("failed", "consent_ok")


def test_a_printer_that_hangs_is_left_alone_in_the_end_and_nobody_claims_to_know(
    cups: PrivateCups, services: ServiceSet, letter: PreparedLetter
) -> None:
    cups.feel("hangs")
    impatient = CupsOutput(QUEUE, 1, pause=lambda _seconds: None)
    with pytest.raises(PrintingUncertain):
        services.letters.release(letter, InItsOwnThread(impatient))
    assert outcome(services, letter.referral.referral_id)[0] == "unknown"


def test_a_print_service_that_is_gone_is_a_refusal(
    monkeypatch: pytest.MonkeyPatch, services: ServiceSet, letter: PreparedLetter
) -> None:
    with private_cups() as cups:
        for name, value in cups.environment.items():
            monkeypatch.setenv(name, value)
    with pytest.raises(PrintingFailed):
        services.letters.release(letter, to_queue())
    assert outcome(services, letter.referral.referral_id) == ("failed", "consent_ok")
