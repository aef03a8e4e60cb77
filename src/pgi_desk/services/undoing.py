"""Take changes back by name, and do them again: what was changed, whether it can be taken back, and why not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pgi_desk.domain.case_bin import IN_BIN
from pgi_desk.domain.closing import is_closed
from pgi_desk.domain.errors import ChangeStays
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.need_to_know import Access
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.undoing import (
    DAYS,
    DAYS_SETTING,
    DO_AGAIN,
    MOST_CHANGES,
    MOST_SETTING,
    TAKE_BACK,
    UNDO_RULES,
    Circumstances,
    NamedChange,
    RowsState,
    UndoRules,
    kept_number,
    to_forget,
    why_not,
)
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.identity_check import access_now
from pgi_desk.services.ports import UnitOfWork

LONGEST_DAYS, LARGEST_NUMBER = 365, 100_000
SHOWN = 100
# Taking a change back can touch any record, but nobody is let go by it.
_UNTOUCHED = {Kind.BACKUP, Kind.DRAFT, Kind.CHAIN, Kind.RECOVERY, Kind.LETTING_GO}
EVERY_KIND = tuple(kind for kind in Kind if kind not in _UNTOUCHED)


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A change for a list: who made it, and why it cannot be taken back, as far as is known without its rows."""

    change: NamedChange
    staff_name: str
    own: bool
    refusal: str


@dataclass(frozen=True, slots=True)
class ChangeSheet:
    """Everything about one change: the columns that it altered, what stands against it, and who changed it since."""

    view: ChangeView
    refusal: str
    state: RowsState
    later_by: str = ""


@dataclass(frozen=True, slots=True)
class UndoService:
    """What staff do about changes that should not have been made; each of these acts is itself a change."""

    desk: Desk

    def recent(self, limit: int = SHOWN) -> tuple[ChangeView, ...]:
        """Return the newest changes of the file, one's own alone for everybody but a coordinator, newest first."""
        self.desk.require(Permission.OWN_ACCOUNT, reading=True)
        with self.desk.work(TAKE_BACK) as work:
            names = {one.staff_id: one.name for one in work.staff.all()}
            mine, everybody = self.desk.member.staff_id, self.desk.may(Permission.SUPERVISE)
            found = [one for one in work.undoing.recent(LARGEST_NUMBER) if everybody or one.staff_id == mine]
            return tuple(self._view(work, one, names.get(one.staff_id, "")) for one in found[:limit])

    def next_back(self) -> ChangeSheet | None:
        """Return one's own newest change that is not a taking-back, or None."""
        return self._next(back=False)

    def next_again(self) -> ChangeSheet | None:
        """Return what one took back last and did not do again, if nothing else was done since, or None."""
        return self._next(back=True)

    def look(self, change_id: int) -> ChangeSheet:
        """Return everything about a change; raises RecordNotFound."""
        self.desk.require(Permission.OWN_ACCOUNT, reading=True)
        with self.desk.work(TAKE_BACK) as work:
            return self._sheet(work, work.undoing.get(change_id))

    def take_back(self, change_id: int) -> ChangeSet:
        """Take a change back, or do again what was taken back; raises ChangeStays, NotPermitted and RecordNotFound."""
        self.desk.require(Permission.OWN_ACCOUNT)
        with self.desk.work(TAKE_BACK) as work:
            change = work.undoing.get(change_id)
        with self.desk.work(DO_AGAIN if change.back else TAKE_BACK) as work:
            sheet = self._sheet(work, work.undoing.get(change_id))
            rule = self._rules().rule(change)
            if rule is not None and rule.permission is not None:
                self.desk.require(rule.permission)
            if sheet.refusal:
                raise ChangeStays(reason=sheet.refusal)
            work.undoing.take_back(change_id)
            code = change.case_code or CaseCode("")
            work.audit.note(case_code=code, detail={"change": change.change_id, "action": change.about})
            work.commit()
        return ChangeSet.of(*EVERY_KIND, case_code=code)

    def _next(self, *, back: bool) -> ChangeSheet | None:
        self.desk.require(Permission.OWN_ACCOUNT, reading=True)
        mine = self.desk.member.staff_id
        with self.desk.work(TAKE_BACK) as work:
            own = (one for one in work.undoing.recent(LARGEST_NUMBER) if one.staff_id == mine)
            if back:
                # What one did again stands between this and what one took back before it.
                newest = next((one for one in own if one.action != DO_AGAIN), None)
                return self._sheet(work, newest) if newest is not None and newest.back else None
            wanted = next((one for one in own if not one.back), None)
            return self._sheet(work, wanted) if wanted is not None else None

    def _view(self, work: UnitOfWork, change: NamedChange, name: str) -> ChangeView:
        rules = self._rules()
        own = change.staff_id == self.desk.member.staff_id
        return ChangeView(change, name, own, why_not(change, rules.rule(change), self._facts(work, change, rules)))

    def _sheet(self, work: UnitOfWork, change: NamedChange) -> ChangeSheet:
        names = {one.staff_id: one.name for one in work.staff.all()}
        view, state = self._view(work, change, names.get(change.staff_id, "")), work.undoing.state(change.change_id)
        later = names.get(state.later.staff_id, "") if state.later is not None else ""
        return ChangeSheet(view, view.refusal or state.refusal(), state, later)

    def _facts(self, work: UnitOfWork, change: NamedChange, rules: UndoRules) -> Circumstances:
        rule = rules.rule(change)
        codes = work.undoing.cases(change.change_id) if rule is not None and rule.possible else ()
        return Circumstances(
            me=self.desk.member.staff_id,
            everybodys=self.desk.may(Permission.SUPERVISE),
            may=rule is not None and rule.permission is not None and self.desk.may(rule.permission),
            name_hidden=any(access_now(self.desk, work, code) is Access.CLOSED for code in codes),
            case_closed=any(_is_shut(change, work.cases.get(code).status) for code in codes),
            legal_hold=any(one.lifted_on is None for code in codes for one in work.holds.for_case(code)),
            now=self.desk.clock.now(),
            days=kept_days(work),
        )

    def _rules(self) -> UndoRules:
        return UndoRules.from_content(self.desk.content.list(UNDO_RULES))


def _is_shut(change: NamedChange, status: str) -> bool:
    """Tell whether nothing is written in a case now; what put it in the bin takes it out again."""
    of_bin = change.about == "case.bin" or (change.about == "case.unbin" and change.back)
    return is_closed(status) and not (status == IN_BIN and of_bin)


def kept_days(work: UnitOfWork) -> int:
    """Return for how many days this file keeps the values from before."""
    return kept_number(work.settings.get(DAYS_SETTING), DAYS, LONGEST_DAYS)


def forget_old_changes(work: UnitOfWork, now: datetime) -> int:
    """Remove the values from before that are past their time; asked whenever the file is opened."""
    most = kept_number(work.settings.get(MOST_SETTING), MOST_CHANGES, LARGEST_NUMBER)
    old = to_forget(work.undoing.recent(LARGEST_NUMBER), now, kept_days(work), most)
    work.undoing.forget(old)
    return len(old)
