"""What was observed about the first people of a training file, so that trainers have something to read and review."""

from __future__ import annotations

from collections.abc import Mapping

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.observation import ELEMENTS, SIGNS
from pgi_desk.services.observations import Circumstances, RecordFactor, RecordObservations
from pgi_desk.services.service_set import ServiceSet

# Answers by the place of a story: one case that waits for a review the same day, one with isolated signs.
ANSWERS: Mapping[int, Mapping[str, Mapping[str, str]]] = {
    0: {
        SIGNS: {"U05": "yes", "U12": "yes", "U17": "unknown"},
        "delphi_labour": {"D2.01": "no", "D4.01": "yes", "D4.04": "yes", "D5.01": "yes", "D5.14": "yes"},
        ELEMENTS: {"recruitment": "yes", "forced_labour_or_services": "unknown"},
    },
    1: {SIGNS: {"U23": "yes"}, "delphi_labour": {"D1.08": "yes", "D3.02": "yes", "D4.02": "unknown"}},
}
FACTORS: Mapping[int, tuple[tuple[str, int, int], ...]] = {0: (("debts", 2, 0), ("education_and_language", 0, 1))}


def observe_example(services: ServiceSet, code: CaseCode, place: int) -> None:
    """Record what was observed about the story at a place; most stories have nothing."""
    for name, answers in ANSWERS.get(place, {}).items():
        seen = Circumstances("observed" if name == SIGNS else "as_told", "likely")
        services.observations.record(RecordObservations(code, name, answers, seen))
    for factor, risk, protective in FACTORS.get(place, ()):
        told = Circumstances("as_told", "likely")
        services.observations.record_factor(RecordFactor(code, factor, risk, protective, told))
