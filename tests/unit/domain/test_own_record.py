"""No name of anybody else stays in a text that the person is given."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.own_record import Blackout, Part
from pgi_desk.exchange.content_files import load_content
from pgi_desk.resource_files import resource_path

INSTEAD = "[another person]"
OTHERS = ("Marit Dunlevane", "Jonah Prestwold", "سلمى الراشد", "Élodie Brèsk", "Bo Li", "Jan van Aarle", "सलमा थापा")


def clean(text: str, own: tuple[str, ...] = ("Selam Warsanle",)) -> str:
    return Blackout(OTHERS, own).clean(text, INSTEAD)


def test_names_are_taken_out_however_they_are_written() -> None:
    assert clean("Came with MARIT DUNLEVANE.") == f"Came with {INSTEAD}."
    assert clean("Élodie's sister, elodie bresk") == f"{INSTEAD}'s sister, {INSTEAD}"
    assert clean("قالت لسلمى والراشد") == f"قالت {INSTEAD}"
    assert clean("She met Bo; he rows a boat. Li too.") == f"She met {INSTEAD}; he rows a boat. {INSTEAD} too."
    assert clean("सलमा ने कहा") == f"{INSTEAD} ने कहा"


def test_common_words_and_the_persons_own_names_stay() -> None:
    assert clean("Selam came in a van with Warsanle papers.") == "Selam came in a van with Warsanle papers."
    assert clean("Marit, my sister", own=("Marit Warsanle",)) == "Marit, my sister"


NAME = st.text(alphabet="abcdefgéßñاسلمىनेपाल", min_size=4, max_size=9).map(str.title)
TEXT = st.text(alphabet="abcxyz ,.;:-'\n", max_size=20)


@given(st.lists(st.tuples(TEXT, NAME, NAME), min_size=1, max_size=5))
def test_no_name_of_anybody_else_is_a_word_of_the_result(parts: list[tuple[str, str, str]]) -> None:
    text = "".join(f"{between} {given} {family} " for between, given, family in parts)
    names = [f"{given} {family}" for _, given, family in parts]
    words = Blackout(names, ()).clean(text, "#").casefold().split()
    assert not {part.casefold() for name in names for part in name.split()} & set(words)


def test_a_part_says_how_each_column_is_read() -> None:
    rows = load_content(resource_path("content")).list("own_record_parts")
    part = Part.of(rows.get("safety_assessments"))
    assert part.shown[0].word == "day"
    assert part.shown[1].how == "@0=safety_questions,1=safety_answers"
    assert "rule_level" in part.internal
