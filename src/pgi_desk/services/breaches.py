"""The register of breaches: reported by whoever noticed, followed by clocks, closed by a coordinator."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from pgi_desk.domain.breach import (
    COORDINATOR,
    TOLD,
    UNKNOWN,
    Breach,
    BreachCase,
    BreachClock,
    Telling,
    clocks,
    closed,
    still_open,
)
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import BreachCaseId, BreachId, CaseCode, StaffId, TellingId, parse_case_code
from pgi_desk.domain.name_search import SHORTEST_INSIDE, stands_in
from pgi_desk.domain.need_to_know import Access
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.identity_check import access_now
from pgi_desk.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class BreachEntry:
    """A breach as it was typed; `cases` are the codes of people whose data it was, as far as they are known."""

    kind: str
    detected_at: datetime
    happened: str
    data: tuple[str, ...] = ()
    people: int = 0
    protected: str = UNKNOWN
    containment: str = ""
    harm: str = UNKNOWN
    authority: str = UNKNOWN
    authority_reason: str = ""
    cases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteTelling:
    """Who was told, or why a person was not."""

    breach_id: BreachId
    who: str
    told_at: datetime
    case_code: str = ""
    outcome: str = TOLD
    note: str = ""


@dataclass(frozen=True, slots=True)
class BreachView:
    """One breach with its cases, who was told, what still runs, and what keeps it from being closed."""

    breach: Breach
    cases: tuple[CaseCode, ...]
    tellings: tuple[Telling, ...]
    clocks: tuple[BreachClock, ...]
    missing: tuple[str, ...]
    names: Mapping[StaffId, str]

    def next_due(self) -> BreachClock | None:
        """Return the clock that runs out first."""
        running = [one for one in self.clocks if one.done_at is None] if self.breach.open else []
        return min(running, key=lambda one: one.due_at, default=None)


@dataclass(frozen=True, slots=True)
class BreachService:
    """What staff do when data was lost, or seen by somebody who should not (domain standards 8, DP-11)."""

    desk: Desk

    def report(self, entry: BreachEntry) -> ChangeSet:
        """Store a breach that somebody noticed; raises InvalidEntry and RecordNotFound.

        A coordinator who enters it knows of it from then on.
        """
        self.desk.require(Permission.REPORT_BREACH)
        new_id, now, member = BreachId(self.desk.identifiers.new_id()), self.desk.clock.now(), self.desk.member
        codes = self._codes(entry.cases)
        breach = self._breach(Breach(new_id, "", now, now, member.staff_id, ""), entry)
        with self.desk.work("breach.report") as work:
            _refuse_names(self.desk, work, codes, happened=breach.happened, containment=breach.containment)
            work.breaches.add(breach)
            self._concern(work, new_id, codes)
            if self.desk.may(Permission.ANSWER_FOR_DATA):
                work.tellings.add(self._telling(NoteTelling(new_id, COORDINATOR, now)))
            work.audit.note(detail={"kind": breach.kind, "cases": len(codes)})
            work.commit()
        return ChangeSet.of(Kind.ACCOUNTABILITY, key=new_id)

    def amend(self, breach_id: BreachId, entry: BreachEntry) -> ChangeSet:
        """Store what is known by now; cases can be added, never taken away. Raises InvalidEntry, RecordNotFound."""
        self.desk.require(Permission.ANSWER_FOR_DATA)
        codes = self._codes(entry.cases)
        with self.desk.work("breach.amend") as work:
            known = _open_breach(work, breach_id)
            there = set(_cases_of(work, breach_id))
            breach = self._breach(known, entry)
            concerned = (*there, *codes)
            _refuse_names(self.desk, work, concerned, happened=breach.happened, containment=breach.containment)
            work.breaches.update(breach)
            self._concern(work, breach_id, [code for code in codes if code not in there])
            work.commit()
        return ChangeSet.of(Kind.ACCOUNTABILITY, key=breach_id)

    def tell(self, command: NoteTelling) -> ChangeSet:
        """Store who was told and when, or why a person was not; raises InvalidEntry and RecordNotFound."""
        self.desk.require(Permission.ANSWER_FOR_DATA)
        require_code("who", command.who, self.desk.content.list("breach_told"))
        with self.desk.work("breach.tell") as work:
            breach, codes = _open_breach(work, command.breach_id), _cases_of(work, command.breach_id)
            telling = self._telling(command).cleaned(breach, codes, self.desk.clock.now())
            _refuse_names(self.desk, work, codes, note=telling.note)
            work.tellings.add(telling)
            work.audit.note(case_code=telling.case_code or "", detail={"who": telling.who, "outcome": telling.outcome})
            work.commit()
        return ChangeSet.of(Kind.ACCOUNTABILITY, key=command.breach_id)

    def close(self, breach_id: BreachId, lessons: str) -> ChangeSet:
        """Close a breach of which everybody knows who has to; raises BreachNotOver and InvalidEntry."""
        self.desk.require(Permission.ANSWER_FOR_DATA)
        with self.desk.work("breach.close") as work:
            view = self._view(work, work.breaches.get(breach_id))
            over = closed(view.breach, view.clocks, self.desk.clock.now(), self.desk.member.staff_id, lessons)
            texts = {"happened": over.happened, "containment": over.containment, "lessons": over.lessons}
            _refuse_names(self.desk, work, view.cases, **texts)
            work.breaches.update(over)
            work.commit()
        return ChangeSet.of(Kind.ACCOUNTABILITY, key=breach_id)

    def register(self) -> tuple[BreachView, ...]:
        """Return all breaches: those that wait first, by the clock that runs out next, then the newest."""
        self.desk.require(Permission.ANSWER_FOR_DATA, reading=True)
        with self.desk.work("breach.read") as work:
            found = [self._view(work, one) for one in work.breaches.all()]
        return tuple(sorted(found, key=_urgency))

    def view(self, breach_id: BreachId) -> BreachView:
        """Return one breach; raises RecordNotFound."""
        self.desk.require(Permission.ANSWER_FOR_DATA, reading=True)
        with self.desk.work("breach.read") as work:
            return self._view(work, work.breaches.get(breach_id))

    def _view(self, work: UnitOfWork, breach: Breach) -> BreachView:
        codes = _cases_of(work, breach.breach_id)
        told = tuple(one for one in work.tellings.all() if one.breach_id == breach.breach_id)
        running = clocks(self.desk.content.list("breach_told"), breach, codes, told)
        names = {one.staff_id: one.name for one in work.staff.all()}
        return BreachView(breach, codes, told, running, still_open(breach, running), names)

    def _breach(self, known: Breach, entry: BreachEntry) -> Breach:
        content = self.desk.content
        require_code("kind", entry.kind, content.list("breach_kinds"))
        require_code("harm", entry.harm, content.list("breach_harm"))
        require_code("authority", entry.authority, content.list("breach_authority"))
        require_code("protected", entry.protected, content.list("breach_protected"))
        for code in entry.data:
            require_code("data", code, content.list("breach_data"))
        return replace(
            known,
            kind=entry.kind,
            detected_at=entry.detected_at,
            happened=entry.happened,
            data=entry.data,
            people=entry.people,
            protected=entry.protected,
            containment=entry.containment,
            harm=entry.harm,
            authority=entry.authority,
            authority_reason=entry.authority_reason,
        ).cleaned(self.desk.clock.now())

    def _codes(self, typed: Iterable[str]) -> tuple[CaseCode, ...]:
        try:
            return tuple(dict.fromkeys(parse_case_code(one) for one in typed if one.strip()))
        except InvalidEntry as error:
            raise InvalidEntry(field="cases", problem="not_a_case_code") from error

    def _concern(self, work: UnitOfWork, breach_id: BreachId, codes: Iterable[CaseCode]) -> None:
        for code in codes:
            work.cases.get(code)
            work.breach_cases.add(BreachCase(BreachCaseId(self.desk.identifiers.new_id()), breach_id, code))

    def _telling(self, command: NoteTelling) -> Telling:
        return Telling(
            telling_id=TellingId(self.desk.identifiers.new_id()),
            breach_id=command.breach_id,
            who=command.who,
            outcome=command.outcome,
            told_at=command.told_at,
            told_by=self.desk.member.staff_id,
            case_code=parse_case_code(command.case_code) if command.case_code else None,
            note=command.note,
        )


def _open_breach(work: UnitOfWork, breach_id: BreachId) -> Breach:
    known = work.breaches.get(breach_id)
    if not known.open:
        raise InvalidEntry(field="breach", problem="done_already")
    return known


def _cases_of(work: UnitOfWork, breach_id: BreachId) -> tuple[CaseCode, ...]:
    return tuple(one.case_code for one in work.breach_cases.all() if one.breach_id == breach_id)


def _refuse_names(desk: Desk, work: UnitOfWork, codes: Iterable[CaseCode], **texts: str) -> None:
    """Raise InvalidEntry where a text names one of the people: it would stay when their record is erased.

    Whoever may not see who somebody is learns nothing here by guessing; the coordinator mends the text before the end.
    """
    for code in codes:
        if not desk.may(Permission.REVEAL_IDENTITY) or access_now(desk, work, code) is Access.CLOSED:
            continue
        person = work.people.get(code)
        names = f"{person.full_name()} {person.other_names} {person.nickname}".split()
        for field, text in texts.items():
            if any(stands_in(name, text) or _inside(name, text) for name in names):
                raise InvalidEntry(field=field, problem="names_person")


def _inside(name: str, text: str) -> bool:
    """Tell whether a long name stands in a text in any spelling of small and great letters."""
    return len(name) >= SHORTEST_INSIDE and name.casefold() in text.casefold()


def _urgency(view: BreachView) -> tuple[bool, float, str]:
    due = view.next_due()
    when = due.due_at.timestamp() if due is not None else float("inf")
    return not view.breach.open, when, f"{-view.breach.recorded_at.timestamp():020.3f}"
