"""Notes between two shifts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.hand_over import LONGEST, HandOverNote
from pgi_desk.domain.identifiers import HandOverId, StaffId

NOW = datetime(2026, 6, 15, 9, tzinfo=UTC)
ME, NEXT, OTHER = StaffId("s1"), StaffId("s2"), StaffId("s3")
NOTE = HandOverNote(HandOverId("h1"), "b1", NOW, ME, "  Calls at nine.  ")


def test_it_is_kept_tidy_and_needs_words() -> None:
    assert NOTE.cleaned().text == "Calls at nine."
    for text in ("", " \n ", "x" * (LONGEST + 1)):
        with pytest.raises(InvalidEntry) as caught:
            replace(NOTE, text=text).cleaned()
        assert caught.value.facts["field"] == "text"


def test_it_is_for_whoever_comes_next_or_for_the_one_who_is_meant_and_never_for_its_writer() -> None:
    meant = replace(NOTE, for_staff=NEXT)
    assert (NOTE.is_for(NEXT), NOTE.is_for(OTHER), NOTE.is_for(ME)) == (True, True, False)
    assert (meant.is_for(NEXT), meant.is_for(OTHER), meant.is_for(ME)) == (True, False, False)
    with pytest.raises(InvalidEntry):
        replace(NOTE, for_staff=ME).cleaned()


def test_it_waits_until_somebody_else_took_it_over_once() -> None:
    later = NOW + timedelta(days=21)
    taken = NOTE.acknowledged(later, NEXT)
    assert (NOTE.waits, taken.waits, taken.acknowledged_by) == (True, False, NEXT)
    with pytest.raises(InvalidEntry) as own:
        NOTE.acknowledged(later, ME)
    with pytest.raises(InvalidEntry) as twice:
        taken.acknowledged(later, OTHER)
    assert (own.value.facts["problem"], twice.value.facts["problem"]) == ("own_note", "done_already")
