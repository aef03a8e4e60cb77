"""Import a list of help that was given: shown first as a plan, then carried out as it was shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.assistance_import import HelpPlan, HelpRules, PlannedHelp, planned_help
from pgi_desk.domain.closing import is_closed
from pgi_desk.domain.consent import ConsentNeed, ConsentPurpose
from pgi_desk.domain.errors import ChangedElsewhere, ConsentMissing, Interrupted, ModuleClosed, RecordNotFound
from pgi_desk.domain.identifiers import AssistanceId, CaseCode, PersonId
from pgi_desk.domain.import_plan import STORED
from pgi_desk.domain.import_source import source_id
from pgi_desk.domain.list_columns import ASSISTANCE, ListWords
from pgi_desk.domain.list_dates import USUAL, DateWay
from pgi_desk.domain.people_import import source_key
from pgi_desk.domain.sheet import AS_IT_IS, HeadedSheet, ReadAs
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.consent_check import require_consent
from pgi_desk.services.desk import Desk
from pgi_desk.services.list_import import SECRET, DateQuestion, ListToImport, looked_at, question_about
from pgi_desk.services.module_check import require_help_open
from pgi_desk.services.ports import UnitOfWork, never
from pgi_desk.services.sheet_ports import SheetFiles

ACTION = "assistance.import"


@dataclass(frozen=True, slots=True)
class AssistanceImportService:
    """What a coordinator does with a list of help that the branch has already."""

    desk: Desk
    sheets: SheetFiles

    def look(self, path: Path, wanted: ReadAs = AS_IT_IS) -> ListToImport:
        """Read a list; nothing is stored. Raises SheetRefused."""
        self.desk.require(Permission.IMPORT_RECORDS)
        return looked_at(self.sheets, path, self._words(USUAL), wanted)

    def dates(self, sheet: HeadedSheet, mapping: Sequence[str]) -> DateQuestion:
        """Return how the dates of the list are probably written."""
        self.desk.require(Permission.IMPORT_RECORDS)
        return question_about(sheet, mapping, self._words(USUAL))

    def plan(self, sheet: HeadedSheet, mapping: Sequence[str], dates: DateWay = USUAL) -> HelpPlan:
        """Return what importing would do line by line; nothing is stored. Raises SheetRefused."""
        self.desk.require(Permission.IMPORT_RECORDS)
        with self.desk.work(ACTION) as work:
            secret = work.settings.get(SECRET)
            known = work.people.known()
            people = {key: one.case_code for one in known for key in (*one.former, one.person_id)}
            now: dict[CaseCode | None, CaseCode] = {code: one.case_code for one in known for code in one.former_codes}
            rules = HelpRules(
                id_of=lambda key: AssistanceId(source_id(secret, "help", key)),
                case_of=lambda code, number: _case(work, now.get(code, code), _person(secret, number), people),
                judge=lambda entry: self._judge(work, entry),
                blank=self._blank(),
                content=self.desk.content,
                today=self.desk.clock.today(),
            )
            return planned_help(sheet, mapping, work.assistance.all(), self._words(dates), rules)

    def apply(self, plan: HelpPlan, stopped: Callable[[], bool] = never) -> ChangeSet:
        """Store what the plan says, all of it or nothing.

        Consent to help and the readiness of the branch are looked at again. Raises ConsentMissing, ModuleClosed,
        ChangedElsewhere when the file is no longer as it was planned for, and Interrupted soon after `stopped` says so.
        """
        self.desk.require(Permission.IMPORT_RECORDS)
        with self.desk.work(ACTION) as work:
            for line in plan.lines:
                if stopped():
                    raise Interrupted
                self._store(work, line)
            work.audit.note(detail=plan.counts())
            work.commit()
        return ChangeSet.of(Kind.ASSISTANCE)

    def _words(self, dates: DateWay) -> ListWords:
        return ListWords.from_content(self.desk.content, ASSISTANCE, dates, self.sheets.calendar)

    def _blank(self) -> Assistance:
        today, by = self.desk.clock.today(), self.desk.member.staff_id
        return Assistance(AssistanceId(""), CaseCode(""), "", "", today, by)

    def _judge(self, work: UnitOfWork, entry: Assistance) -> str:
        try:
            self._require(work, entry)
        except ConsentMissing:
            return "consent_to_help"
        except ModuleClosed:
            return "help_not_open"
        return ""

    def _require(self, work: UnitOfWork, entry: Assistance) -> None:
        """Raise what stands against help recorded by hand (domain standards 5.1, C3); no list is an emergency."""
        require_help_open(self.desk, work, entry.case_code, entry.family, entry.type_code)
        require_consent(self.desk, work, entry.case_code, ConsentNeed(ConsentPurpose.SERVICES))

    def _store(self, work: UnitOfWork, line: PlannedHelp) -> None:
        if line.after is None or line.action not in STORED:
            return
        closed = is_closed(work.cases.get(line.after.case_code).status)
        if closed or _now(work, line.after.assistance_id) != line.before:
            raise ChangedElsewhere(kind="assistance_records", key=line.after.assistance_id)
        if line.before is None:
            self._require(work, line.after)
            work.assistance.add(line.after)
        else:
            work.assistance.update(line.after)


def _person(secret: str, number: str) -> PersonId:
    """Return the id of the person who came with this number in a list of people."""
    return PersonId(source_id(secret, "person", source_key({"reference": number})) if number else "")


def _case(
    work: UnitOfWork, code: CaseCode | None, person: PersonId, people: dict[PersonId, CaseCode]
) -> tuple[CaseCode, str]:
    """Return the case that a line is about, and why it takes no help."""
    numbered = people.get(person)
    if code is not None and numbered is not None and code != numbered:
        return code, "other_case"
    found = code or numbered
    if found is None:
        return CaseCode(""), "unknown_case"
    try:
        return found, "case_closed" if is_closed(work.cases.get(found).status) else ""
    except RecordNotFound:
        return found, "unknown_case"


def _now(work: UnitOfWork, assistance_id: AssistanceId) -> Assistance | None:
    try:
        return work.assistance.get(assistance_id)
    except RecordNotFound:
        return None
