"""People for training files and measurements beyond the hand-written stories: seeded, plausible, nobody."""

from __future__ import annotations

import random
from collections.abc import Iterator

from pgi_desk.services.demo_material import DemoMaterial, StoryHelp, StoryPerson, StoryReferral

UNITS = {
    "health": "sessions",
    "emotional": "sessions",
    "legal": "sessions",
    "material_social": "items",
    "linking": "calls",
}
TYPES: dict[str, tuple[str, ...]] = {
    "health": ("first_aid", "health_information", "medical_accompaniment"),
    "emotional": ("pfa", "pss_individual", "family_support"),
    "legal": ("legal_information", "document_support"),
    "material_social": ("food", "hygiene_dignity_kit", "clothing", "transport", "communication_phone"),
    "linking": ("information_on_services", "accompaniment"),
}
STATES = ("sent", "received", "accepted", "service_started", "service_completed", "closed", "closed")


def generated_people(material: DemoMaterial, rng: random.Random, wanted: int) -> Iterator[StoryPerson]:
    """Yield as many adults as are wanted beyond the hand-written people."""
    for number in range(max(0, wanted - len(material.people))):
        yield _person(material, rng, number)


def _person(material: DemoMaterial, rng: random.Random, number: int) -> StoryPerson:
    start = rng.randrange(5, 170)
    family = rng.choice(tuple(UNITS))
    history = tuple(_help(material, rng, family, start, step) for step in range(rng.randrange(1, 5)))
    return StoryPerson(
        key=f"generated_{number}",
        sex=rng.choice(("female", "male")),
        age=rng.randrange(18, 70),
        case_type=rng.choice(("at_risk", "at_risk", "survivor", "family_member")),
        languages=(material.language,),
        area=rng.choice(material.areas),
        need=rng.choice(material.needs[family]),
        history=history,
        referrals=_referrals(material, rng, start) if number % 3 == 0 else (),
    )


def _help(material: DemoMaterial, rng: random.Random, first: str, start: int, step: int) -> StoryHelp:
    family = first if step == 0 else rng.choice(tuple(UNITS))
    type_code = rng.choice(TYPES[family])
    return StoryHelp(
        days_ago=max(0, start - step * rng.randrange(1, 20)),
        family=family,
        type_code=type_code,
        quantity=rng.randrange(1, 4),
        unit=UNITS[family],
        outcome=rng.choice(("delivered", "delivered", "delivered", "follow_up_needed")),
        note=rng.choice(material.notes[type_code]),
    )


def _referrals(material: DemoMaterial, rng: random.Random, start: int) -> tuple[StoryReferral, ...]:
    """A referral to a service that was already checked, and not too long ago, on that day."""
    days_ago = max(1, start - 1)
    fitting = [
        provider
        for provider in material.providers
        if provider.status == "vetted"
        and provider.vetted_days_ago is not None
        and 0 < provider.vetted_days_ago - days_ago < 85
        and provider.age_max >= 70
        and not provider.families[0].startswith("child")
    ]
    if not fitting:
        return ()
    provider = rng.choice(fitting)
    reason = rng.choice(material.needs["linking"])
    return (StoryReferral(days_ago, provider.key, rng.choice(("normal", "urgent")), reason, rng.choice(STATES)),)
