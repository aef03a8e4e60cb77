"""Reading the fictional material of training files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pgi_desk.domain.errors import ContentMistake
from pgi_desk.services.demo_material import (
    DemoMaterial,
    StoryDecision,
    StoryHelp,
    StoryPerson,
    StoryProvider,
    StoryReferral,
)

Json = Mapping[str, Any]


def load_demo(folder: Path, language: str) -> DemoMaterial:
    """Read the material of a language; raises ContentMistake when the file is missing or incomplete."""
    path = folder / f"{language}.json"
    try:
        return _material(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, IndexError, TypeError) as error:
        raise ContentMistake(file=path.name, line=1, problem=type(error).__name__) from error


def _material(file: Json) -> DemoMaterial:
    areas = tuple(file["areas"])
    branch, contact = file["branch"], file["safe_contact"]
    return DemoMaterial(
        language=file["language"],
        branch_name=branch["name"],
        branch_lines=tuple(branch["address_lines"]),
        branch_phone=branch["phone"],
        branch_contact=branch["contact_person"],
        passphrase=file["passphrase"],
        staff=tuple((member["name"], member["role"]) for member in file["staff"]),
        areas=areas,
        given_names={sex: tuple(names) for sex, names in file["given_names"].items()},
        family_names=tuple(file["family_names"]),
        people=tuple(_person(person, areas) for person in file["people"]),
        needs={family: tuple(texts) for family, texts in file["need_sentences"].items()},
        notes={code: tuple(texts) for code, texts in file["assistance_notes"].items()},
        plan_words=dict(file["plan_words"]),
        office_words=dict(file["office_words"]),
        contact_hours=tuple(contact["hours"]),
        code_phrases=tuple(contact["code_phrases"]),
        contact_people=tuple(contact["who"]),
        providers=tuple(_provider(provider, areas) for provider in file["providers"]),
        best_interest=_decision(file["best_interest"]),
    )


def _decision(entry: Json) -> StoryDecision:
    return StoryDecision(**{**entry, "options": tuple(entry["options"])})


def _person(person: Json, areas: tuple[str, ...]) -> StoryPerson:
    return StoryPerson(
        key=person["key"],
        sex=person["sex"],
        age=person["age"],
        case_type=person["case_type"],
        languages=tuple(person["languages"]),
        area=areas[person["area_index"]],
        need=person["need"],
        history=tuple(_help(entry) for entry in person["history"]),
        referrals=tuple(StoryReferral(**entry) for entry in person["referrals"]),
    )


def _help(entry: Json) -> StoryHelp:
    return StoryHelp(
        days_ago=entry["days_ago"],
        family=entry["family"],
        type_code=entry["type"],
        quantity=entry["quantity"],
        unit=entry["unit"],
        outcome=entry["outcome"],
        note=entry["note"],
    )


def _provider(entry: Json, areas: tuple[str, ...]) -> StoryProvider:
    return StoryProvider(
        key=entry["key"],
        name=entry["name"],
        provider_type=entry["provider_type"],
        families=tuple(entry["families"]),
        service_types=tuple(entry["service_types"]),
        area=areas[entry["area_index"]],
        address=entry["address_line"],
        address_hidden=entry["address_hidden"],
        focal_point=entry["focal_point"],
        phone=entry["phone"],
        alternate=entry["alternate_phone"],
        email=entry["email"],
        hours=entry["hours"],
        languages=tuple(entry["languages"]),
        fee=entry["fee"],
        reports_to_authorities=entry["reports_to_authorities"],
        sexes=tuple(entry["sexes"]),
        age_min=entry["age_min"],
        age_max=entry["age_max"],
        status=entry["vetting_status"],
        vetted_days_ago=entry["vetted_days_ago"],
        accessible=entry["accessible"],
        documents_needed=entry["documents_needed"],
    )
