from __future__ import annotations

from pgi_desk.domain.palermo import Elements, recorded_elements
from tests.unit.domain.real_lists import CONTENT

ROWS, DIMENSIONS = CONTENT.list("palermo_elements"), CONTENT.list("delphi_dimensions")


def elements(*codes: str, speaking: tuple[str, ...] = (), child: bool = False) -> Elements:
    return recorded_elements(ROWS, dict.fromkeys(codes, "yes"), DIMENSIONS, speaking, child=child)


def test_nothing_on_record_misses_every_element() -> None:
    assert elements().missing == ("act", "means", "purpose")


def test_a_child_needs_no_means() -> None:
    assert elements("recruitment", "servitude", child=True).missing == ()
    assert elements("recruitment", "servitude").missing == ("means",)


def test_only_yes_is_on_record() -> None:
    found = recorded_elements(ROWS, {"transfer": "no", "fraud": "unknown"}, DIMENSIONS, (), child=False)
    assert (found.act, found.means, found.purpose) == ((), (), ())


def test_a_dimension_speaks_for_its_element() -> None:
    found = elements("harbouring", speaking=("D4", "D5"))
    assert (found.act, found.means, found.purpose) == (("harbouring",), ("D5",), ("D4",))
    assert found.missing == ()


def test_the_act_is_never_told_by_a_dimension() -> None:
    assert elements(speaking=("D1", "D4")).missing == ("act",)


def test_agreement_does_not_count_once_a_means_is_on_record_nor_for_a_child() -> None:
    assert elements("servitude").agreement_counts
    assert not elements("servitude", "fraud").agreement_counts
    assert not elements("servitude", child=True).agreement_counts
