"""Telling somebody without the person's consent: for which reasons, by whose decision, and that the person is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.disclosure import beyond_minimum
from pgi_desk.domain.errors import BeyondMinimum, FieldProblem, InvalidEntry, refuse_incomplete
from pgi_desk.domain.identifiers import CaseCode, DisclosureId, ProviderId, StaffId
from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.domain.text_entry import clean_line

# When the person learned of it: before, at once after, or not yet because that is not safe.
INFORMED = ("before", "after", "not_yet")
# How the second person agreed: with an own sign-in, or by name where nobody has one on this laptop.
APPROVALS = ("signed_in", "by_name", "agreed_before")
# Nobody can override these (domain standards section 7), the law and a danger least of all.
STOPPED = frozenset({"suspended", "closed"})


@dataclass(frozen=True, slots=True)
class TypedRecipient:
    """What kind of help somebody gives whose name was typed, which decides what they may be told (6.5)."""

    disclosure_id: DisclosureId
    case_code: CaseCode
    service_family: str


@dataclass(frozen=True, slots=True)
class UnconsentedDisclosure:
    """One disclosure without consent (domain standards 5.5): a reason, a law, two people and the least that is needed.

    The recipient is a service of the directory or a name that was typed; nobody is ever chosen beforehand.
    """

    disclosure_id: DisclosureId
    case_code: CaseCode
    reason: str
    legal_reference: str
    items: tuple[str, ...]
    channel: str
    decided_by: StaffId
    approved_by: StaffId
    approval: str
    disclosed_at: datetime
    provider_id: ProviderId | None = None
    recipient_name: str = ""
    informed: str = "not_yet"
    informed_on: date | None = None
    not_informed_reason: str = ""

    @property
    def person_knows(self) -> bool:
        """Tell whether the person was told; where not, it is on record why that is not safe."""
        return self.informed in {"before", "after"}

    def cleaned(self, today: date) -> UnconsentedDisclosure:
        """Return the disclosure as it is kept; EntryIncomplete names every field that is missing or cannot be."""
        tidy = replace(
            self,
            legal_reference=clean_line("legal_reference", self.legal_reference, longest=300),
            recipient_name=clean_line("recipient_name", self.recipient_name),
            not_informed_reason=clean_line("not_informed_reason", self.not_informed_reason, longest=300),
        )
        checks = {
            ("approval", "unknown_code"): tidy.approval not in APPROVALS,
            ("reason", "unknown_code"): not tidy.reason,
            ("legal_reference", "empty"): not tidy.legal_reference,
            ("recipient", "one_named_recipient"): (tidy.provider_id is None) == (not tidy.recipient_name),
            ("items", "empty"): not tidy.items,
            ("channel", "unknown_code"): not tidy.channel,
            ("approved_by", "two_people"): not tidy.approved_by or tidy.approved_by == tidy.decided_by,
        }
        found = tuple(problem for problem, holds in checks.items() if holds)
        refuse_incomplete((*found, *_informed_problems(tidy, today)))
        return tidy

    def told(self, on: date, today: date) -> UnconsentedDisclosure:
        """Return the disclosure once the person was told of it; raises InvalidEntry for a day that cannot be."""
        if self.informed != "not_yet":
            raise InvalidEntry(field="informed", problem="already_there")
        return replace(self, informed="after", informed_on=on).cleaned(today)


def refuse_stopped(provider: ServiceProvider) -> None:
    """Raise InvalidEntry for a service that is suspended or closed: it is told nothing, whatever the reason."""
    if provider.vetting.status in STOPPED:
        raise InvalidEntry(field="recipient", problem=f"service_{provider.vetting.status}")


class HasFamilies(Protocol):
    """A service, or a line of the directory about one."""

    @property
    def families(self) -> tuple[str, ...]:
        """The families of help that it offers."""


def recipients(meant: Iterable[HasFamilies], typed_family: str, families: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Return the service families of everybody who would be told; nobody in the directory is a name that was typed.

    What the directory says of a service counts, whatever was said of a typed name. As long as nothing is known of
    somebody, every family counts for itself, so that they are told no more than each of them may be.
    """
    known = tuple(one.families for one in meant)
    unknown = tuple((family,) for family in families)
    if not known:
        return ((typed_family,),) if typed_family else unknown
    return tuple(served for served in known if served) + (unknown if () in known else ())


def refuse_beyond(
    matrix: CodeList, items: Iterable[str], meant: Iterable[ServiceProvider], typed_family: str, families: Iterable[str]
) -> None:
    """Raise BeyondMinimum for items that the recipient must never have, whatever the reason (domain standards 5.5)."""
    never = beyond_minimum(matrix, recipients(meant, typed_family, families))
    if found := tuple(item for item in items if item in never):
        raise BeyondMinimum(field="items", problem="beyond_minimum", items=found)


def _informed_problems(one: UnconsentedDisclosure, today: date) -> list[FieldProblem]:
    day, not_yet = one.informed_on, one.informed == "not_yet"
    checks = {
        ("informed", "unknown_code"): one.informed not in INFORMED,
        ("not_informed_reason", "why_not_informed"): not_yet and not one.not_informed_reason,
        ("informed_on", "out_of_order"): not_yet and day is not None,
        ("informed_on", "in_the_future"): one.informed in {"before", "after"} and (day is None or day > today),
    }
    return [problem for problem, holds in checks.items() if holds]
