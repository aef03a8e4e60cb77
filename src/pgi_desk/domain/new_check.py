"""What calls for a new check of a service: a changed detail, bad feedback, or the end of a suspension."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from pgi_desk.domain.errors import InvalidEntry, ProviderNotUsable
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.service_directory import NUMBERS, STOPPED, ServiceProvider, Vetting, VettingRules, overridden
from pgi_desk.domain.sheet import plain
from pgi_desk.domain.text_entry import require_line, western_digits


class Cause(StrEnum):
    """Why a service that was checked is due for a check again."""

    CHANGED = "details_changed"  # followed by the fields that changed
    FEEDBACK = "bad_feedback"
    LIFTED = "suspension_lifted"  # followed by the reason as it was written


@dataclass(frozen=True, slots=True)
class Due:
    """One reason for a new check; `about` is what its cause has to say: codes of fields, or a sentence."""

    cause: Cause
    about: str = ""


def due_because(vetting: Vetting) -> tuple[Due, ...]:
    """Return why a service is due for a check, the latest reason last; nothing for one that is not due.

    The reasons stand a line each where a suspension has its own: a service is stopped or due, never both.
    """
    if vetting.status != "due_for_check":
        return ()
    lines = (line.partition(": ") for line in vetting.suspension_reason.splitlines())
    return tuple(Due(Cause(cause), about) for cause, _, about in lines if cause in set(Cause))


def changed_details(before: ServiceProvider, after: ServiceProvider, rules: VettingRules) -> tuple[str, ...]:
    """Return the fields that a check stood on and that say something else now; spelling alone changes nothing.

    Of what is only ticked, a promise that is taken back counts; one that is given later takes nothing from the check.
    """
    return tuple(name for name in rules.details if _changed(_said(before, name), _said(after, name)))


def needs_new_check(before: ServiceProvider, after: ServiceProvider, rules: VettingRules) -> bool:
    """Tell whether storing the change ends a check that holds until now."""
    return before.vetting.status == "vetted" and bool(changed_details(before, after, rules))


def revised(before: ServiceProvider, after: ServiceProvider, rules: VettingRules, today: date) -> ServiceProvider:
    """Return changed details with the check of before: due again when it stood on what changed (section 7).

    A suspension or closure stays as it is, and a draft stays one; an exception for today that somebody made for the
    old details ends. Raises InvalidEntry where another name for what it is would let one person lift a suspension.
    """
    if before.vetting.status in STOPPED and rules.needs_two(before) and not rules.needs_two(after):
        raise InvalidEntry(field="families", problem="stopped_kind")
    changed = changed_details(before, after, rules)
    kept = replace(after, vetting=before.vetting)
    if not changed or before.vetting.status in STOPPED:
        return kept
    kept = replace(kept, vetting=replace(kept.vetting, override_by=None, override_on=None, override_reason=""))
    if before.vetting.status not in {"vetted", "due_for_check"}:
        return kept
    earlier = [one.about for one in due_because(before.vetting) if one.cause is Cause.CHANGED]
    every = {name for about in earlier for name in about.split()} | set(changed)
    return due(kept, Due(Cause.CHANGED, " ".join(name for name in rules.details if name in every)), today)


def due(provider: ServiceProvider, why: Due, today: date) -> ServiceProvider:
    """Return the service as due for a check from today; earlier reasons of another cause stay."""
    reasons = [one for one in due_because(provider.vetting) if one.cause is not why.cause] + [why]
    text = "\n".join(f"{one.cause}: {one.about}" for one in reasons)
    status = "due_for_check"
    return replace(
        provider, vetting=replace(provider.vetting, status=status, next_check_due=today, suspension_reason=text)
    )


def after_feedback(
    provider: ServiceProvider, *, bad: bool, earlier_bad: Iterable[date], today: date, rules: VettingRules
) -> ServiceProvider:
    """Return the service after somebody said today how it was: two bad reports in 90 days call for a new check.

    `earlier_bad` are the days of earlier bad reports; those from before the last check were known to it. Only a checked
    service becomes due: a draft was never checked, and a suspension or closure is not softened.
    """
    if not bad or provider.vetting.status != "vetted":
        return provider
    since = today - timedelta(days=rules.bad_days)
    checked = provider.vetting.vetted_on or since
    counted = sum(since <= day <= today and day >= checked for day in earlier_bad)
    if counted + 1 < rules.bad_reports:
        return provider
    return due(provider, Due(Cause.FEEDBACK), today)


def lifted(
    provider: ServiceProvider, by: StaffId, second: StaffId | None, reason: str, today: date, rules: VettingRules
) -> ServiceProvider:
    """Return a suspended or closed service as due for a check: it takes nobody until somebody has checked it again.

    Raises InvalidEntry without a reason, without a second person where a check needs one, or when it is not stopped.
    """
    if provider.vetting.status not in STOPPED:
        raise InvalidEntry(field="status", problem="not_stopped")
    body = require_line("reason", reason)
    if rules.needs_two(provider) and (second is None or second == by):
        raise InvalidEntry(field="second_person", problem="second_vetter_missing")
    # An exception from before the suspension is none after it.
    kept = replace(provider.vetting, override_by=None, override_on=None, override_reason="")
    return due(replace(provider, vetting=kept), Due(Cause.LIFTED, body), today)


def waits_after_lifting(vetting: Vetting) -> bool:
    """Tell whether a suspension or closure was lifted and nobody has checked the service since."""
    return any(one.cause is Cause.LIFTED for one in due_because(vetting))


def allowed(provider: ServiceProvider, by: StaffId, on: date, reason: str) -> ServiceProvider:
    """Return the service with a focal point's exception for this one day.

    Raises what `overridden` raises, and ProviderNotUsable for one whose suspension was lifted: lifting it and allowing
    it would be two words of one person, and together they would override what nobody may (domain standards 7).
    """
    if waits_after_lifting(provider.vetting):
        status = provider.vetting.status
        raise ProviderNotUsable(status=status, reasons=("lifted_unchecked",), name=provider.name)
    return overridden(provider, by, on, reason)


def _changed(before: object, after: object) -> bool:
    return before is True and after is False if isinstance(before, bool) else before != after


def _said(provider: ServiceProvider, name: str) -> object:
    value = getattr(provider, name)
    if isinstance(value, tuple):
        return frozenset(value)
    if not isinstance(value, str):
        return value
    if name in NUMBERS:
        return "".join(mark for mark in western_digits(value) if mark.isalnum()) or value.strip()
    return value.strip().casefold() if name == "email" else plain(value)
