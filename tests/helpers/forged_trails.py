"""Audit trails as somebody with the key leaves them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pgi_desk.domain.audit import GENESIS, AuditEntry, sealed

EDITS = ("delete", "insert", "edit", "reorder", "truncate", "fork", "replay")


def chained(bodies: Sequence[AuditEntry]) -> tuple[AuditEntry, ...]:
    """Return entries numbered and sealed one after the other."""
    chain: list[AuditEntry] = []
    for number, body in enumerate(bodies, start=1):
        previous = chain[-1].hash if chain else GENESIS
        chain.append(sealed(replace(body, sequence=number, previous_hash=previous)))
    return tuple(chain)


def entry(number: int, minute: int = 0) -> AuditEntry:
    """Return an entry that is not sealed yet."""
    utc = f"2026-06-15T09:{minute:02d}:00+00:00"
    return AuditEntry(0, utc, "s1", "person.record", "K7QM-T4CC", "people", f"x{number}", 1, "d", "", "", "")


def attacked(chain: tuple[AuditEntry, ...], edit: str, place: int) -> tuple[AuditEntry, ...]:
    """Return the chain as somebody with the key leaves it; a fork and a replay are sealed anew."""
    before, after = chain[:place], chain[place + 1 :]
    return {
        "delete": (*before, *after),
        "insert": (*before, chain[place], *chain[place:]),
        "edit": (*before, replace(chain[place], detail="changed"), *after),
        "reorder": (*before, *reversed(chain[place:])),
        "truncate": before,
        "fork": chained([*before, *(entry(90 + number, 1) for number in range(len(chain) - place + 1))]),
        "replay": chained([*before, *(replace(one, staff_id="s2") for one in chain[place:])]),
    }[edit]
