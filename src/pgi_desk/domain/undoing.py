"""Which changes can be taken back, by whom and for how long, and why another one cannot."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.identifiers import CaseCode, StaffId
from pgi_desk.domain.staff import Permission

# How long and for how many changes the values from before are kept; product decisions, settings of the file.
DAYS, MOST_CHANGES = 30, 1000
DAYS_SETTING, MOST_SETTING = "undo_days", "undo_changes"
UNDO_RULES = "undo_rules"  # the content list
TAKE_BACK, DO_AGAIN = "change.take_back", "change.again"


class Refusal(StrEnum):
    """What stands against taking a change back, beside the reasons that the content list has for whole kinds."""

    OTHERS = "not_your_change"
    ROLE = "not_your_role"
    NAME_HIDDEN = "name_hidden"
    CASE_CLOSED = "case_closed"
    LEGAL_HOLD = "legal_hold"
    TOO_OLD = "too_old"
    CHANGED_SINCE = "changed_since"
    BUILT_ON = "built_on"
    VALUES_DOUBTFUL = "values_doubtful"


@dataclass(frozen=True, slots=True)
class NamedChange:
    """What one use case wrote at once; `takes_back` is the action that it took back (`back`) or did again."""

    change_id: int
    made_at: datetime
    staff_id: StaffId
    action: str
    case_code: CaseCode | None = None
    takes_back: str = ""
    back: bool = False

    @property
    def about(self) -> str:
        """The action by whose rule this change is judged: that of the act it took back or did again."""
        return self.takes_back or self.action


@dataclass(frozen=True, slots=True)
class LaterChange:
    """The newest change of a row that another change had touched before."""

    action: str
    made_at: datetime
    staff_id: StaffId


@dataclass(frozen=True, slots=True)
class RowsState:
    """How the rows of a change stand now: what touched them since, what was built on them, whether they are sound.

    `later` touched one of them; `built_on` is a table with a row that needs one that this change made; `parts` are
    the columns that it changed, by table.
    """

    later: LaterChange | None = None
    built_on: str = ""
    doubtful: bool = False
    parts: tuple[tuple[str, str], ...] = ()

    def refusal(self) -> str:
        """Return the code of what stands against taking it back, or nothing."""
        if self.later is not None:
            return Refusal.CHANGED_SINCE.value
        if self.built_on:
            return Refusal.BUILT_ON.value
        return Refusal.VALUES_DOUBTFUL.value if self.doubtful else ""


@dataclass(frozen=True, slots=True)
class UndoRule:
    """What is true of one kind of act: the permission to take it back, or the code of the reason why nobody can."""

    reason: str
    permission: Permission | None = None

    @property
    def possible(self) -> bool:
        """Tell whether such an act can be taken back at all."""
        return self.permission is not None


@dataclass(frozen=True, slots=True)
class UndoRules:
    """The rules by action; an act that no rule knows is no change that anybody would look for."""

    by_action: Mapping[str, UndoRule]

    @classmethod
    def from_content(cls, rows: CodeList) -> UndoRules:
        """Read the content list `undo_rules`."""
        found = dict[str, UndoRule]()
        for row in rows:
            wanted = row.text("permission")
            rule = UndoRule(row.code, Permission(wanted) if wanted else None)
            found |= dict.fromkeys(row.words("actions"), rule)
        return cls(found)

    def keeping(self) -> Mapping[str, bool]:
        """Return the actions that are named as a change, and whether the values from before are kept for them."""
        own = {TAKE_BACK: True, DO_AGAIN: True}
        return {action: rule.possible for action, rule in self.by_action.items()} | own

    def rule(self, change: NamedChange) -> UndoRule | None:
        """Return the rule of a change, or None for one that no rule knows."""
        return self.by_action.get(change.about)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is true of a change now, and of whoever wants to take it back."""

    me: StaffId
    everybodys: bool  # a coordinator takes back what others did, too
    may: bool  # the role includes what the act itself asked for
    name_hidden: bool
    case_closed: bool
    legal_hold: bool
    now: datetime
    days: int = DAYS


def why_not(change: NamedChange, rule: UndoRule | None, facts: Circumstances) -> str:
    """Return the code of what stands against taking a change back as far as is known without its rows, or nothing."""
    if rule is None or not rule.possible:
        return rule.reason if rule is not None else "no_rule"
    checks = (
        (change.staff_id != facts.me and not facts.everybodys, Refusal.OTHERS),
        (not facts.may, Refusal.ROLE),
        (facts.name_hidden, Refusal.NAME_HIDDEN),
        (facts.case_closed, Refusal.CASE_CLOSED),
        (facts.legal_hold, Refusal.LEGAL_HOLD),
        (change.made_at < facts.now - timedelta(days=facts.days), Refusal.TOO_OLD),
    )
    return next((reason.value for stands, reason in checks if stands), "")


def kept_number(setting: str, usual: int, most: int) -> int:
    """Return a whole number from a setting of the file; what is none, or too large, is the usual one."""
    return int(setting) if setting.isdecimal() and 0 < int(setting) <= most else usual


def to_forget(changes: Iterable[NamedChange], now: datetime, days: int, most: int) -> tuple[int, ...]:
    """Return the changes whose values are kept no longer: those past their days, and the oldest beyond the number."""
    newest_first = sorted(changes, key=lambda one: one.change_id, reverse=True)
    limit = now - timedelta(days=days)
    return tuple(one.change_id for place, one in enumerate(newest_first) if place >= most or one.made_at < limit)
