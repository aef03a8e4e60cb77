"""The fictional raw material of training files, as it comes from the content folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StoryHelp:
    """Help that a story person received, some days before the training day."""

    days_ago: int
    family: str
    type_code: str
    quantity: float
    unit: str
    outcome: str
    note: str


@dataclass(frozen=True, slots=True)
class StoryReferral:
    """A referral of a story person and the state that it has reached."""

    days_ago: int
    provider_key: str
    priority: str
    reason: str
    state: str


@dataclass(frozen=True, slots=True)
class StoryPerson:
    """A hand-written person of the training file."""

    key: str
    sex: str
    age: int
    case_type: str
    languages: tuple[str, ...]
    area: str
    need: str
    history: tuple[StoryHelp, ...]
    referrals: tuple[StoryReferral, ...]


@dataclass(frozen=True, slots=True)
class StoryProvider:
    """A service of the training file."""

    key: str
    name: str
    provider_type: str
    families: tuple[str, ...]
    service_types: tuple[str, ...]
    area: str
    address: str
    address_hidden: bool
    focal_point: str
    phone: str
    alternate: str
    email: str
    hours: str
    languages: tuple[str, ...]
    fee: str
    reports_to_authorities: str
    sexes: tuple[str, ...]
    age_min: int
    age_max: int
    status: str
    vetted_days_ago: int | None
    accessible: bool
    documents_needed: str


@dataclass(frozen=True, slots=True)
class StoryDecision:
    """What two people decided for a child of the stories."""

    views_of_child: str
    safety: str
    family_unity: str
    development: str
    identity: str
    options: tuple[str, ...]
    decision: str


@dataclass(frozen=True, slots=True)
class DemoMaterial:
    """Everything that a training file in one language is made of."""

    language: str
    branch_name: str
    branch_lines: tuple[str, ...]
    branch_phone: str
    branch_contact: str
    passphrase: str
    staff: tuple[tuple[str, str], ...]  # name and role, the coordinator first
    areas: tuple[str, ...]
    given_names: Mapping[str, tuple[str, ...]]  # by sex
    family_names: tuple[str, ...]
    people: tuple[StoryPerson, ...]
    needs: Mapping[str, tuple[str, ...]]  # by assistance family
    notes: Mapping[str, tuple[str, ...]]  # by assistance type
    plan_words: Mapping[str, str]  # what was said before a referral
    office_words: Mapping[str, str]  # what lies on the shelf, and what is written down about a matter and a shift
    contact_hours: tuple[str, ...]
    code_phrases: tuple[str, ...]
    contact_people: tuple[str, ...]
    providers: tuple[StoryProvider, ...]
    best_interest: StoryDecision
