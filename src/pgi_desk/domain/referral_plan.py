"""What comes before a referral: the options that were weighed, what the person chose, and how the way is made safe."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, PlanId, ReferralId, StaffId
from pgi_desk.domain.text_entry import clean_line, clean_text, require_code, require_line

NOTHING_NOW = "nothing_now"
FEWEST_OPTIONS = 2
# How long a talk counts for a referral that nobody prepared from it yet; a product decision.
HOLDS = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class DiscussedOption:
    """One option as it was discussed: what it is, and in a few words what is good and bad about it."""

    kind: str
    name: str = ""
    benefits: str = ""
    risks: str = ""

    @property
    def discussed(self) -> bool:
        """Tell whether anything was said about it."""
        return bool(self.benefits or self.risks)


@dataclass(frozen=True, slots=True)
class SkippedStep:
    """A step that is left out, and why."""

    step: str
    reason: str


@dataclass(frozen=True, slots=True)
class Way:
    """How the person gets there and back (domain standards 6.4); who goes along is a role, never a name."""

    transport: str = ""
    cost: str = ""
    paid_by: str = ""
    companion: str = ""
    companion_agreed: bool = False
    pickup_point: str = ""
    return_plan: str = ""
    arrived_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a neutral card says: the place as the person wants to read it, when, whom to ask for, a word they chose."""

    place: str = ""
    day_and_hour: str = ""
    ask_for: str = ""
    word: str = ""


@dataclass(frozen=True, slots=True)
class Handover:
    """The telephone handover that comes before the letter of an emergency, or why it was not possible."""

    at: datetime | None = None
    role: str = ""
    not_possible: str = ""

    @property
    def settled(self) -> bool:
        """Tell whether it took place, or a reason says why it did not."""
        return self.at is not None or bool(self.not_possible)


@dataclass(frozen=True, slots=True)
class ReferralPlan:
    """The plan of one referral, or of none: a person who wants nothing now has a plan that ended well."""

    plan_id: PlanId
    case_code: CaseCode
    made_at: datetime
    made_by: StaffId
    options: tuple[DiscussedOption, ...] = ()
    choice: str = ""
    own_words: str = ""
    steps_done: tuple[str, ...] = ()
    steps_skipped: tuple[SkippedStep, ...] = ()
    way: Way = Way()
    meeting: Meeting = Meeting()
    handover: Handover = Handover()
    fallback: str = ""
    referral_id: ReferralId | None = None
    ended_at: datetime | None = None

    def waits(self, now: datetime) -> bool:
        """Tell whether it is of a referral that is being prepared; what was said long ago has to be asked again."""
        return self.referral_id is None and self.ended_at is None and now - self.made_at <= HOLDS

    @property
    def options_weighed(self) -> bool:
        """Tell whether at least two options were discussed, one of them doing nothing (domain standards 6.4)."""
        kinds = {option.kind for option in self.options if option.discussed}
        return len(kinds) >= FEWEST_OPTIONS and NOTHING_NOW in kinds

    def cleaned(self, content: ContentLibrary, now: datetime) -> ReferralPlan:
        """Return the plan as it is kept.

        InvalidEntry names the field that cannot be: fewer than two options, one of them not doing nothing, a choice
        that was not discussed, an unknown code, a handover in the future or without a role.
        """
        options = tuple(_cleaned_option(option, content) for option in self.options)
        plan = replace(
            self,
            options=tuple(option for option in options if option.discussed or option.name),
            own_words=clean_text("own_words", self.own_words, longest=300),
            fallback=clean_line("fallback", self.fallback),
            way=_cleaned_way(self.way, content),
            meeting=_cleaned_lines(self.meeting, "meeting"),
            handover=_cleaned_handover(self.handover, content, now),
        )
        _check_choice(plan)
        return plan


def taken_up(plan: ReferralPlan, referral_id: ReferralId) -> ReferralPlan:
    """Return the plan as that of a referral; InvalidEntry when the person chose that nothing happens now."""
    if plan.choice == NOTHING_NOW:
        raise InvalidEntry(field="choice", problem="nothing_chosen")
    return replace(plan, referral_id=referral_id)


def ended_without_referral(plan: ReferralPlan, now: datetime) -> ReferralPlan:
    """Return the plan of a person who wants nothing now; InvalidEntry when that was not weighed or is too late."""
    if plan.referral_id is not None:
        raise InvalidEntry(field="choice", problem="referral_exists")
    if plan.choice != NOTHING_NOW:
        raise InvalidEntry(field="choice", problem="not_discussed")
    return replace(plan, ended_at=now)


def _check_choice(plan: ReferralPlan) -> None:
    if not plan.options and not plan.choice:
        return  # nothing was discussed yet
    discussed = {option.kind for option in plan.options if option.discussed}
    if len(discussed) < FEWEST_OPTIONS:
        raise InvalidEntry(field="options", problem="too_few_options")
    if NOTHING_NOW not in discussed:
        raise InvalidEntry(field="options", problem="nothing_not_discussed")
    if plan.choice and plan.choice not in discussed:
        raise InvalidEntry(field="choice", problem="not_discussed")
    if plan.choice == NOTHING_NOW and plan.referral_id is not None:
        raise InvalidEntry(field="choice", problem="referral_exists")


def _cleaned_option(option: DiscussedOption, content: ContentLibrary) -> DiscussedOption:
    return DiscussedOption(
        kind=require_code("options", option.kind, content.list("discussed_options")),
        name=clean_line("options", option.name),
        benefits=clean_line("options", option.benefits),
        risks=clean_line("options", option.risks),
    )


def _cleaned_way(way: Way, content: ContentLibrary) -> Way:
    lists = {"transport": "transport_types", "paid_by": "transport_payers", "companion": "companions"}
    for field, name in lists.items():
        if getattr(way, field):
            require_code(field, getattr(way, field), content.list(name))
    return replace(
        way,
        cost=clean_line("cost", way.cost),
        pickup_point=clean_line("pickup_point", way.pickup_point),
        return_plan=clean_line("return_plan", way.return_plan),
    )


def _cleaned_lines(meeting: Meeting, prefix: str) -> Meeting:
    lines = {item.name: getattr(meeting, item.name) for item in fields(meeting)}
    return Meeting(**{name: clean_line(f"{prefix}_{name}", text, longest=120) for name, text in lines.items()})


def _cleaned_handover(handover: Handover, content: ContentLibrary, now: datetime) -> Handover:
    if handover.at is None:
        return Handover(not_possible=clean_line("not_possible", handover.not_possible, longest=300))
    if handover.at > now:
        raise InvalidEntry(field="handover", problem="in_the_future")
    if not handover.role:
        raise InvalidEntry(field="handover_role", problem="role_missing")
    role = require_code("handover_role", handover.role, content.list("handover_roles"))
    return Handover(at=handover.at, role=require_line("handover_role", role))
