"""The tour of the window with canaries in every field: what `faults.canaries` watches from outside."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from faults.canary_scan import canaries, control
from pgi_desk.command_line.walk import Walk
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import DomainError
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.list_export import SheetKind
from pgi_desk.domain.partial_date import DatePrecision, PartialDate
from pgi_desk.domain.people_import import PeoplePlan
from pgi_desk.domain.person import SafeContact
from pgi_desk.gui.application import Application
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.finding import TypedPerson
from pgi_desk.services.list_export import ExportWish
from pgi_desk.services.people import CorrectPerson, PersonEntry, RecordPerson
from pgi_desk.services.people_import import ListGround
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import a_consent_entry

EACH = 10


class CanaryWalk(Walk):
    """The walk of the demo, on a file that holds the canaries, with a look at each person who has some."""

    def __init__(self, out: Path, words: tuple[str, ...]) -> None:
        super().__init__(out, "en", 20)
        self._words = words

    def _make_file(self, application: Application) -> OpenDesk:
        desk = super()._make_file(application)
        application.runner.run_and_wait(lambda: plant(desk.services, self._words), Lane.WRITE)
        # Each connection belongs to the lane that opened it.
        application.runner.run_and_wait(lambda: search(desk.services, self._words), Lane.READ)
        self._take_back_and_over(application, desk.services)
        return desk

    def _take_back_and_over(self, application: Application, services: ServiceSet) -> None:
        planned: list[PeoplePlan] = []
        ground = ListGround("consent", services.desk.clock.today(), self._words[0], explained=True)
        application.runner.run_and_wait(lambda: take_back(services), Lane.WRITE)
        application.runner.run_and_wait(
            lambda: planned.append(read_list(services, self._words, self._out, ground)), Lane.WRITE
        )
        application.runner.run_and_wait(lambda: services.people_import.apply(planned[0], ground), Lane.WRITE)
        application.runner.run_and_wait(lambda: make_lists(services), Lane.READ)

    def _look_at_the_rest(self) -> None:
        for row in range(6):
            self.go("people")
            self.robot.settle()
            self.robot.select_row("table", row)
            self.robot.settle()
        super()._look_at_the_rest()


def plant(services: ServiceSet, words: tuple[str, ...]) -> None:
    """Put ten canaries into each person, and provoke refusals that know them."""
    for number in range(0, len(words), EACH):
        code = _person(services, (*words[number : number + EACH], *[""] * EACH)[:EACH])
        for provoke in (_empty_date, _unknown_case):
            try:
                provoke(services, code, words[number])
            except DomainError as error:
                # As the window's log would have it.
                print(repr(error), file=sys.stderr)


def search(services: ServiceSet, words: tuple[str, ...]) -> None:
    """Search for canaries as the people page, Find and the form of a new person do."""
    for word in words:
        services.people.page(search=word)
        services.find.find(word)
        services.find.alike(TypedPerson((word,), phone=word))


def take_back(services: ServiceSet) -> None:
    """Take changes back, and do the last one again."""
    for change in services.undoing.recent(EACH):
        if not services.undoing.look(change.change.change_id).refusal:
            services.undoing.take_back(change.change.change_id)
    again = services.undoing.next_again()
    if again is not None and not again.refusal:
        services.undoing.take_back(again.view.change.change_id)


def read_list(services: ServiceSet, words: tuple[str, ...], out: Path, ground: ListGround) -> PeoplePlan:
    """Read a list of people that somebody else made."""
    path = out / "people.csv"
    lines = (f'"{word}","{words[-1]}",1991' for word in words[:EACH])
    path.write_text("\n".join(("Given name,Family name,Date of birth", *lines)), encoding="utf-8")
    path.chmod(0o600)
    found = services.people_import.look(path)
    return services.people_import.plan(found.sheet, found.guesses, ground)


def make_lists(services: ServiceSet) -> None:
    """Make a list with names in each format."""
    for kind in SheetKind:
        wish = ExportWish("people", "planning", "en", kind, reason="moving")
        if not services.list_export.prepare(wish).rows:
            raise RuntimeError("no list was made")


def _person(services: ServiceSet, words: tuple[str, ...]) -> CaseCode:
    given, family, nickname, contact, hours, phrase, where, need, area, note = words
    entry = PersonEntry(
        given_name=given,
        family_name=family or "Warsanle",
        nickname=nickname,
        birth=PartialDate(DatePrecision.YEAR, 1994),
        sex="female",
        languages=("en",),
        access_needs=where,
        safe_contact=SafeContact("phone", contact or "+000 55", hours, phrase, "only herself"),
    )
    command = RecordPerson(
        identity=entry,
        record_consent=a_consent_entry(services, ConsentPurpose.RECORD),
        need=need or "A check.",
        area=area,
    )
    code = CaseCode(services.people.record(command).case_code)
    services.people.correct(CorrectPerson(code, entry))
    today = services.desk.clock.today()
    services.assistance.record(
        RecordAssistance(
            code,
            "health",
            "first_aid",
            today,
            note=f"{note} {need}",
            place=area,
            emergency_reason="life_saving_medical",
        )
    )
    services.people.reveal(code)
    return code


def _empty_date(services: ServiceSet, code: CaseCode, word: str) -> None:
    services.assistance.record(RecordAssistance(code, "health", word, services.desk.clock.today(), note=word))


def _unknown_case(services: ServiceSet, code: CaseCode, word: str) -> None:
    services.people.reveal(CaseCode(f"{code}X"))


def main() -> int:
    """Walk; everything that is written goes below the folder that is named."""
    os.umask(0)  # hostile on purpose: whoever relies on it leaves files open to others
    out, count, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    print(control(seed), flush=True)
    return CanaryWalk(out, canaries(count, seed)).run()


if __name__ == "__main__":
    sys.exit(main())
