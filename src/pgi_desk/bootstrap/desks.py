"""The desk of an open file: who works with it, and by which clock, identifiers and lists."""

from __future__ import annotations

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.undoing import UNDO_RULES, UndoRules
from pgi_desk.services.desk import Desk
from pgi_desk.services.files import OpenFile
from pgi_desk.services.ports import Clock, Identifiers
from pgi_desk.services.training_time import TrainingClock, kept_ahead


def desk_of(opened: OpenFile, clock: Clock, identifiers: Identifiers, content: ContentLibrary, key_id: str) -> Desk:
    """Return what every use case over an open file shares; `key_id` names the key that the file has now."""
    store = opened.store
    store.name_changes(UndoRules.from_content(content.list(UNDO_RULES)).keeping())
    return Desk(
        member=opened.member,
        in_demo=opened.in_demo,
        open_work=store.open_work,
        open_queries=store.queries,
        clock=clock,
        identifiers=identifiers,
        content=content,
        agreed_until=opened.bond.asked,
        key_id=key_id,
        reading=opened.reading,
    )


def clock_of(opened: OpenFile, machine: Clock) -> Clock:
    """Return the clock of a file: a training file is as far ahead of the machine as when it was closed."""
    if not opened.in_demo:
        return machine
    with opened.store.open_work(opened.member.staff_id, "exercise.read") as work:
        return TrainingClock(machine, kept_ahead(work))
