"""What a letter may carry: the minimum-necessary matrix, the consented items, minus what is withheld."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from pgi_desk.domain.code_list import Code, CodeList
from pgi_desk.domain.consent import UsableConsent
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, DisclosureId, LetterNumber, ProviderId, ReferralId, StaffId

DEFAULT_ON = "+"
ONLY_IF_TICKED = "o"
NEVER = "x"
# The attribute of a row that no letter can carry, because nothing in the file may fill it; its value says why.
NO_SOURCE = "no_source"
# Why an item cannot even be ticked for a letter.
CLOSED_REASONS = frozenset({"never_for_this_service", "finding", "not_kept"})


@dataclass(frozen=True, slots=True)
class CarriedItem:
    """One item that leaves the desk, with the text as it will be printed."""

    code: str
    value: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One item that stays, with the reason as a code."""

    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class Composition:
    """Exactly what a letter carries and why everything else stays."""

    carried: tuple[CarriedItem, ...]
    left_out: tuple[LeftOut, ...]

    def codes(self) -> tuple[str, ...]:
        """Return the codes of the items that leave."""
        return tuple(item.code for item in self.carried)


def matrix_rule(matrix: CodeList, item: str, family: str) -> str:
    """Return ``+``, ``o`` or ``x`` for an item and a service family (domain standards 6.5).

    Raises InvalidEntry when the matrix does not say; nothing is ever shared by default.
    """
    rules = matrix.get(item).attributes.get("rules")
    rule = rules.get(family) if isinstance(rules, Mapping) else None
    if rule not in {DEFAULT_ON, ONLY_IF_TICKED, NEVER}:
        raise InvalidEntry(field="minimum_matrix", problem="no_rule", item=item, family=family)
    return str(rule)


def default_items(matrix: CodeList, family: str) -> tuple[str, ...]:
    """Return the items that are ticked when a service family is chosen."""
    return tuple(
        row.code for row in matrix if matrix_rule(matrix, row.code, family) == DEFAULT_ON and not row.text(NO_SOURCE)
    )


def allowed_items(matrix: CodeList, family: str) -> tuple[str, ...]:
    """Return the items that may be ticked at all for a service family."""
    return tuple(
        row.code for row in matrix if matrix_rule(matrix, row.code, family) != NEVER and not row.text(NO_SOURCE)
    )


def beyond_minimum(matrix: CodeList, recipients: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """Return the items that one of these recipients must never receive; each is given as its service families.

    What one family of a recipient may receive, the recipient may: the letter to it could say as much.
    """
    wanted = [tuple(families) for families in recipients]
    return tuple(
        row.code
        for row in matrix
        if any(all(matrix_rule(matrix, row.code, one) == NEVER for one in families) for families in wanted)
    )


def compose(
    matrix: CodeList,
    family: str,
    values: Mapping[str, str],
    ticked: frozenset[str],
    consent: UsableConsent | None,
) -> Composition:
    """Return what the letter carries: matrix ∩ ticked ∩ consented − withheld (domain standards 6.5).

    Without a consent nothing is refused for lack of it, so that the worker can show the person what would leave
    and then ask for exactly that; such a composition is for the preview alone and is never printed.
    """
    carried: list[CarriedItem] = []
    left_out: list[LeftOut] = []
    for row in matrix:
        reason = _reason_to_stay(matrix_rule(matrix, row.code, family), row, values, ticked, consent)
        if reason:
            left_out.append(LeftOut(row.code, reason))
        else:
            carried.append(CarriedItem(row.code, values[row.code]))
    return Composition(tuple(carried), tuple(left_out))


def _reason_to_stay(
    rule: str, row: Code, values: Mapping[str, str], ticked: frozenset[str], consent: UsableConsent | None
) -> str:
    item = row.code
    if rule == NEVER:
        return "never_for_this_service"
    if row.text(NO_SOURCE):
        return row.text(NO_SOURCE)
    if consent is not None and item in consent.withheld:
        return "withheld"
    if item not in ticked:
        return "not_ticked"
    if consent is not None and item not in consent.items:
        return "not_consented"
    return "" if values.get(item) else "nothing_recorded"


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One paper or file that left the desk: written before the printer is called, completed after it answered."""

    disclosure_id: DisclosureId
    case_code: CaseCode
    referral_id: ReferralId
    provider_id: ProviderId
    letter_number: LetterNumber
    items: tuple[str, ...]
    basis: str
    consent_id: str
    destination: str
    copies: int
    letter_digest: str
    released_by: StaffId
    intended_at: datetime
    outcome: str = "intended"  # then printed, saved, failed or unknown
    settled_at: datetime | None = None
