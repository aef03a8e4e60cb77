"""The main job from the first screen to the backup, through the real pages, without a screen."""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Callable
from pathlib import Path

import PySide6

from pgi_desk import __version__
from pgi_desk.bootstrap.demo import demo_material, make_demo_file
from pgi_desk.bootstrap.start_up import ProgramStartUp
from pgi_desk.command_line.entry import DAMAGED, GOOD, REFUSED
from pgi_desk.command_line.robot import Robot, StepFailed
from pgi_desk.command_line.tour import NAME, write_tour
from pgi_desk.gui.application import Application, make_application
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.services.backup import BackupMade, MakeBackup
from pgi_desk.services.read_models import VerifyReport

SIZE = (1280, 800)


class WalkPrompts:
    """Answers questions as the walk wants and remembers what was said."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self.said: list[str] = []

    def tell(self, title: str, text: str) -> None:
        """Remember."""
        self.said.append(text)

    def warn(self, title: str, text: str) -> None:
        """Remember; a refusal stops the walk at its next step."""
        self.said.append(f"{title}: {text}")

    def confirm(self, title: str, text: str, action: str, on_yes: Callable[[], None]) -> None:
        """Say yes."""
        self.said.append(text)
        on_yes()

    def choose_new_file(self, title: str, suggestion: str, kind: str) -> Path | None:
        """Put the file where the walk keeps what it makes."""
        return self._out / Path(suggestion).name

    def choose_file(self, title: str, kind: str) -> Path | None:
        """Nothing is opened during the walk."""
        return None

    def choose_folder(self, title: str) -> Path | None:
        """Put it where the walk keeps what it makes."""
        return self._out


class Walk:
    """One walk; each step does one thing that a branch worker does and takes a picture."""

    def __init__(self, out: Path, language: str, seed: int) -> None:
        self._out = out
        self._screens = out / "screens"
        self._language = language
        self._seed = seed
        self._prompts = WalkPrompts(out)
        self.done: list[str] = []

    def said(self) -> tuple[str, ...]:
        """Return what the program said to the person at the desk."""
        return tuple(self._prompts.said)

    def run(self) -> int:
        """Walk, and write the summary; raises StepFailed and DomainError."""
        for folder in (self._out, self._screens):
            folder.mkdir(parents=True, exist_ok=True)
        self._clear()
        application = Application(make_application(sys.argv[:1]), lambda: self._start_up, lambda _path: None)
        application.language.choose(self._language)
        application.prompts = self._prompts
        try:
            return self._with(application)
        finally:
            application.close()

    def _with(self, application: Application) -> int:
        desk = self._make_file(application)
        application.show_desk(desk)
        if application.desk is None:
            raise StepFailed("window")
        application.desk.window.resize(*SIZE)
        self.robot = Robot(application.desk.window, application.runner)
        self.go = application.desk.go
        self._look_around()
        self._record_person()
        self._record_assistance()
        self._refer()
        self._follow_up()
        self._look_at_the_rest()
        report, made = self._check_and_back_up(application, desk)
        write_tour(self._out, self._screens, desk.services.desk.content.list("tour_pictures"), self._language)
        self.done.append("made a tour of the pictures with captions")
        self._summarise(desk, report, made)
        return GOOD if report.good else DAMAGED

    def _make_file(self, application: Application) -> OpenDesk:
        made: list[OpenDesk] = []

        def make() -> None:
            program, opened = make_demo_file(self._out / "demo.pgidesk", self._language, seed=self._seed)
            made.append(OpenDesk(opened.path, program.services(opened), opened.store))
            self._start_up = ProgramStartUp(program)

        # In the lane that writes, because the connection belongs to the thread that opens it.
        application.runner.run_and_wait(make, Lane.WRITE)
        self.done.append("made and filled an encrypted training file")
        return made[0]

    def _look_around(self) -> None:
        self.robot.picture(self._screens, "01-home")
        self.go("people")
        self.robot.picture(self._screens, "02-people")

    def _record_person(self) -> None:
        robot, material = self.robot, demo_material(self._language)
        robot.click("newButton")
        robot.picture(self._screens, "03a-principles")
        robot.look_at_principles()
        robot.tick_all("explainedBox")
        robot.write("givenNameEdit", material.given_names["female"][3])
        robot.write("familyNameEdit", material.family_names[7])
        robot.write("birthEdit", "~1998")
        robot.choose("sexCombo", "female")
        robot.choose("speaksCombo", material.language)
        robot.write("needEdit", material.needs["health"][0])
        robot.write("areaEdit", material.areas[1])
        robot.choose("channelCombo", "phone")
        robot.write("contactEdit", "+000 55 90 12 34")
        robot.write("hoursEdit", material.contact_hours[0])
        robot.write("phraseEdit", material.code_phrases[0])
        robot.picture(self._screens, "03-new-person")
        robot.click("saveButton")
        self.done.append("recorded a person after asking consent to keep a record")

    def _record_assistance(self) -> None:
        robot = self.robot
        robot.click("assistanceButton")
        robot.choose("familyCombo", "health")
        robot.choose("typeCombo", "first_aid")
        robot.write("noteEdit", demo_material(self._language).notes["first_aid"][0])
        robot.picture(self._screens, "04-assistance")
        robot.click("saveButton")
        # No consent to services yet: the program asks for it before it stores the entry.
        robot.tick_all("explainedBox")
        robot.picture(self._screens, "05-consent")
        robot.click("saveButton")
        self.done.append("recorded assistance after asking consent to services")

    def _refer(self) -> None:
        robot = self.robot
        robot.click("referralButton")
        robot.look_at_principles()
        robot.choose("familyCombo", "health")
        robot.settle()
        robot.choose_first("providerCombo")
        robot.choose("priorityCombo", "urgent")
        robot.write("healthEdit", demo_material(self._language).needs["health"][0])
        robot.settle()
        robot.picture(self._screens, "06-referral")
        self._plan()
        robot.click("saveButton")
        robot.tick_all("explainedBox")
        robot.picture(self._screens, "07-consent-for-referral")
        robot.click("saveButton")
        robot.picture(self._screens, "08-letter")
        self.done.append("weighed two options with the person and went through the steps of a safe referral")
        self.done.append("prepared a referral and asked consent for exactly its items")
        robot.click("saveButton")
        robot.look_at_principles()
        self.done.append("looked at the principles before first contact, referral and export")
        self.done.append("logged the disclosure and saved the letter")

    def _plan(self) -> None:
        robot, material = self.robot, demo_material(self._language)
        words = material.plan_words
        robot.click("planButton")
        robot.write("thisGoodEdit", material.needs["health"][0])
        robot.write("nothingGoodEdit", words["waiting_good"])
        robot.write("nothingBadEdit", words["waiting_bad"])
        robot.choose("choiceCombo", "this_service")
        robot.write("fallbackEdit", words["fallback"])
        robot.picture(self._screens, "06a-options")
        robot.turn_to("tabs", 1)
        robot.choose("transportCombo", "taxi")
        robot.choose("paidByCombo", "branch")
        robot.choose("companionCombo", "volunteer")
        robot.picture(self._screens, "06b-way")
        robot.click("saveButton")
        robot.turn_to("sideTabs", 1)
        for step in ("need_named", "risk_checked", "voice_first", "handover_safe"):
            robot.click(f"step_{step}")
        robot.picture(self._screens, "06c-steps")

    def _follow_up(self) -> None:
        robot = self.robot
        for row in range(4):
            robot.select_row("table", row)
            if robot.find_enabled("answerButton"):
                break
        robot.click("answerButton")
        robot.choose("stateCombo", "received")
        robot.picture(self._screens, "09-answer")
        robot.click("saveButton")
        robot.picture(self._screens, "10-case")
        self.done.append("recorded that the service received the letter")

    def _look_at_the_rest(self) -> None:
        self.go("directory")
        self.robot.settle()
        self.robot.select_row("table", 0)
        self.robot.picture(self._screens, "11-directory")
        self.go("audit")
        self.robot.picture(self._screens, "12-audit")
        self.go("exercises")
        self.robot.picture(self._screens, "13-exercises")
        self.robot.turn_to("tabs", 1)
        self.robot.picture(self._screens, "14-exercise-steps")

    def _check_and_back_up(self, application: Application, desk: OpenDesk) -> tuple[VerifyReport, BackupMade]:
        reports: list[VerifyReport] = []
        backups: list[BackupMade] = []
        passphrase = demo_material(self._language).passphrase

        def work() -> None:
            reports.append(desk.services.audit.verify())
            backups.append(desk.services.backup.make(MakeBackup(self._out, passphrase)))

        application.runner.run_and_wait(work, Lane.WRITE)
        self.done.append("checked the whole file and made a backup that was read back and compared")
        return reports[0], backups[0]

    def _summarise(self, desk: OpenDesk, report: VerifyReport, made: BackupMade) -> None:
        summary = {
            "program": __version__,
            "python": platform.python_version(),
            "qt": PySide6.__version__,
            "language": self._language,
            "seed": self._seed,
            "done": self.done,
            "said": self._prompts.said,
            "audit_entries": report.entries,
            "records": report.rows,
            "problems": [problem.code for problem in report.problems],
            "screens": sorted(path.name for path in self._screens.glob("*.png")),
            "letters": sorted(path.name for path in self._out.glob("letter-*.pdf")),
            "tour": NAME,
            "file": desk.path.name,
            "backup": made.path.name,
            "backup_bytes": made.size,
        }
        text = json.dumps(summary, ensure_ascii=False, indent=2)
        (self._out / "summary.json").write_text(text + "\n", encoding="utf-8")

    def _clear(self) -> None:
        """Remove what an earlier walk made here, and nothing else."""
        for pattern in ("demo.pgidesk*", "letter-*.pdf", "pg-*.pgibak", "summary.json", NAME, "screens/*.png"):
            for path in self._out.glob(pattern):
                path.unlink()


def walk(out: Path, language: str, seed: int) -> int:
    """Walk through the main job and print what it made; 2 when a step did not work."""
    walker = Walk(out, language, seed)
    try:
        code = walker.run()
    except StepFailed as error:
        said = "; ".join(walker.said())
        print(f"The walk stopped at {error}. {said}", file=sys.stderr)
        return REFUSED
    for line in walker.done:
        print(f"- {line}")
    print(f"Look into {out}: screens, {NAME}, letter, encrypted file, backup and summary.json")
    return code
