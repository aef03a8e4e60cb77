"""Import a list of people: shown first as a plan, then carried out as it was shown, on a ground that was asked."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path

from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.closing import is_closed
from pgi_desk.domain.consent import Consent, ConsentNeed, ConsentPurpose, consent_problems
from pgi_desk.domain.errors import ChangedElsewhere, Interrupted, InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, PersonId
from pgi_desk.domain.import_plan import STORED, LineAction
from pgi_desk.domain.import_source import source_id
from pgi_desk.domain.list_columns import PEOPLE, ListWords
from pgi_desk.domain.list_dates import USUAL, DateWay
from pgi_desk.domain.need_to_know import Access
from pgi_desk.domain.people_import import (
    PeoplePlan,
    PeopleRules,
    PersonRecord,
    PlannedPerson,
    blank_record,
    identity_changes,
    planned_people,
)
from pgi_desk.domain.person import Person
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.domain.sheet import AS_IT_IS, HeadedSheet, ReadAs
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code, require_line
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.consent_check import CONSENT_KEY, RISK_KEY
from pgi_desk.services.consents import ConsentEntry
from pgi_desk.services.desk import Desk
from pgi_desk.services.identity_check import access_now
from pgi_desk.services.impact_check import require_impact
from pgi_desk.services.list_import import SECRET, DateQuestion, ListToImport, looked_at, question_about
from pgi_desk.services.people import BASES_WITHOUT_CONSENT, free_code
from pgi_desk.services.ports import UnitOfWork, never
from pgi_desk.services.principle_check import require_looked_at
from pgi_desk.services.recovery import require_recovery
from pgi_desk.services.sheet_ports import SheetFiles

ACTION = "people.import"
# Where the file keeps on what ground the people of each list are in it: day, ground and document, never a name.
SETTING = "import_grounds"
CONSENT, WRITTEN, SEEN = "consent", "written", "document_seen"


@dataclass(frozen=True, slots=True)
class ListGround:
    """On what ground the branch may keep the people of a list; asked once, for all of it.

    `legal_basis` is consent (the people signed, and the paper said all that has to be explained) or one of those
    without it, with the reason why nobody was asked; empty when there is none. `document` names the papers or the
    rule, and `on` is the day of it.
    """

    legal_basis: str = ""
    on: date | None = None
    document: str = ""
    explained: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PeopleImportService:
    """What a coordinator does with a list of people that the branch has already."""

    desk: Desk
    sheets: SheetFiles

    def look(self, path: Path, wanted: ReadAs = AS_IT_IS) -> ListToImport:
        """Read a list; nothing is stored. Raises SheetRefused."""
        self.desk.require(Permission.IMPORT_RECORDS)
        return looked_at(self.sheets, path, self._words(), wanted)

    def dates(self, sheet: HeadedSheet, mapping: Sequence[str]) -> DateQuestion:
        """Return how the dates of the list are probably written."""
        self.desk.require(Permission.IMPORT_RECORDS)
        return question_about(sheet, mapping, self._words())

    def plan(
        self, sheet: HeadedSheet, mapping: Sequence[str], ground: ListGround, dates: DateWay = USUAL
    ) -> PeoplePlan:
        """Return what importing would do line by line; nothing is stored but whose identity was seen, in the log.

        Raises SheetRefused, and InvalidEntry where the ground is not complete.
        """
        self.desk.require(Permission.IMPORT_RECORDS)
        ground = self._checked(ground)
        with self.desk.work(ACTION) as work:
            secret, column = work.settings.get(SECRET), "consent" in mapping
            rules = PeopleRules(
                id_of=lambda key: PersonId(source_id(secret, "person", key)),
                record_of=lambda code: self._record(work, code),
                judge=lambda person, said: self._judge(person, ground, said=said, asked=column),
                blank=blank_record(self._case(ground)),
                today=self.desk.clock.today(),
                shows=lambda _code: self.desk.may(Permission.REVEAL_IDENTITY),
            )
            found = planned_people(sheet, mapping, work.people.known(), self._words(dates), rules)
        self._note_seen(found)
        return found

    def apply(self, plan: PeoplePlan, ground: ListGround, stopped: Callable[[], bool] = never) -> ChangeSet:
        """Store what the plan says, all of it or nothing.

        What holds for a first person holds here: raises RecoveryNotProved, ImpactNotAssessed, PrinciplesNotLookedAt.
        Raises ChangedElsewhere when the file is no longer as it was planned for, and Interrupted soon after `stopped`
        says so.
        """
        self.desk.require(Permission.IMPORT_RECORDS)
        ground = self._checked(ground)
        with self.desk.work(ACTION) as work:
            require_recovery(self.desk, work)
            require_impact(self.desk, work)
            require_looked_at(self.desk, work, Occasion.FIRST_CONTACT)
            known = {one.person_id for one in work.people.known()}
            for line in plan.lines:
                if stopped():
                    raise Interrupted
                self._store(work, line, ground, known)
            number = self._keep_ground(work, ground, plan)
            work.audit.note(detail={**plan.counts(), "ground": ground.legal_basis, "import": number})
            work.commit()
        return ChangeSet.of(Kind.PERSON, Kind.CASE, Kind.CONSENT)

    def _note_seen(self, plan: PeoplePlan) -> None:
        """Log whose identity the plan shows beside what the list says, as for any other look at it."""
        seen = [line.before.person.case_code for line in plan.lines if line.before is not None and _is_seen(line)]
        if not seen:
            return
        with self.desk.work("identity.reveal") as work:
            for code in seen:
                work.audit.note(case_code=code, detail={"for": "import"})
            work.commit()

    def _words(self, dates: DateWay = USUAL) -> ListWords:
        return ListWords.from_content(self.desk.content, PEOPLE, dates, self.sheets.calendar)

    def _checked(self, ground: ListGround) -> ListGround:
        """Return the ground as it is kept; InvalidEntry names what is missing. None at all is possible too."""
        if not ground.legal_basis:
            return ListGround()
        require_code("legal_basis", ground.legal_basis, {CONSENT, *BASES_WITHOUT_CONSENT})
        if ground.on is None:
            raise InvalidEntry(field="ground_on", problem="empty")
        if ground.on > self.desk.clock.today():
            raise InvalidEntry(field="ground_on", problem="in_the_future")
        if ground.legal_basis == CONSENT and not ground.explained:
            raise InvalidEntry(field="explained", problem="not_all_explained")
        if ground.legal_basis != CONSENT:
            require_code("not_asked_reason", ground.reason, self.desk.content.list("not_asked_reasons"))
        return replace(ground, document=require_line("ground_document", ground.document))

    def _case(self, ground: ListGround) -> CaseFile:
        return CaseFile(
            case_code=CaseCode(""),
            case_type="at_risk",
            opened_on=self.desk.clock.today(),
            owner=self.desk.member.staff_id,
            legal_basis=ground.legal_basis or CONSENT,
            information_source=SEEN,
        )

    def _record(self, work: UnitOfWork, code: CaseCode) -> PersonRecord | str:
        """Return who is on file, or why it may not be changed from a list: closed to this person, or a closed case."""
        if access_now(self.desk, work, code) is Access.CLOSED:
            return "identity_closed"
        case = work.cases.get(code)
        return "case_closed" if is_closed(case.status) else PersonRecord(work.people.get(code), case)

    def _judge(self, person: Person, ground: ListGround, *, said: bool | None, asked: bool) -> str:
        """Return why somebody new may not be stored; who said no is never stored, whatever else allows it."""
        if said is False:
            return "consent_refused"
        if not ground.legal_basis or (ground.legal_basis == CONSENT and asked and said is None):
            return "consent_missing"
        if ground.legal_basis != CONSENT:
            return ""
        today, age = self.desk.clock.today(), person.age_for_protection(self.desk.clock.today())
        consent = self._consent(CaseCode(""), self._case(ground).cleaned(today), ground)
        problems = consent_problems(consent, ConsentNeed(ConsentPurpose.RECORD), today, age, self.desk.bands())
        if "expired" in problems:
            return "consent_expired"
        return "consent_of_child" if problems else ""

    def _consent(self, code: CaseCode, case: CaseFile, ground: ListGround) -> Consent:
        explained = self.desk.content.list("explained_items").codes()
        entry = ConsentEntry(
            ConsentPurpose.RECORD, mode=WRITTEN, explained_items=explained, legal_basis=ground.legal_basis
        )
        if ground.legal_basis != CONSENT:
            entry = replace(entry, decision="not_asked", not_asked_reason=ground.reason, explained_items=())
        taken = entry.as_taken(self.desk, code, case.retention_until)
        day = ground.on or taken.taken_on
        return replace(taken, taken_on=day, valid_from=day)

    def _store(self, work: UnitOfWork, line: PlannedPerson, ground: ListGround, known: set[PersonId]) -> None:
        if line.after is None or line.action not in STORED:
            return
        if line.before is None:
            self._add(work, line.after, ground, known)
            return
        code = line.before.person.case_code
        if self._record(work, code) != line.before:
            raise ChangedElsewhere(kind="identities", key=code)
        if line.after.person != line.before.person:
            work.people.update(line.after.person)
        if line.after.case != line.before.case:
            work.cases.update(line.after.case)

    def _add(self, work: UnitOfWork, record: PersonRecord, ground: ListGround, known: set[PersonId]) -> None:
        if record.person.person_id in known:
            raise ChangedElsewhere(kind="identities", key=record.person.person_id)
        code = free_code(self.desk, work)
        case = replace(record.case, case_code=code)
        consent = self._consent(code, case, ground)
        consent = consent.cleaned(self.desk.clock.today(), self.desk.content.list("explained_items").codes())
        work.cases.add(case)
        work.people.add(replace(record.person, case_code=code))
        work.consents.add(consent)
        work.audit.note(case_code=code, detail={CONSENT_KEY: consent.consent_id, RISK_KEY: case.risk_level})

    def _keep_ground(self, work: UnitOfWork, ground: ListGround, plan: PeoplePlan) -> int:
        """Keep the ground of this list in the file; return its number, which the log names."""
        stored = work.settings.get(SETTING)
        kept = json.loads(stored) if stored else []
        row = {**asdict(ground), "on": ground.on.isoformat() if ground.on else "", "lines": len(plan.lines)}
        work.settings.put(SETTING, json.dumps([*kept, row], ensure_ascii=False))
        return len(kept) + 1


def _is_seen(line: PlannedPerson) -> bool:
    if line.before is None or line.after is None or line.action is not LineAction.UPDATE:
        return False
    return line.shows and bool(identity_changes(line.before.person, line.after.person))
