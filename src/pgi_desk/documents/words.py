"""The fixed words of letters and recovery sheets, and how their language writes dates."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NoReturn

from pgi_desk.documents.templates import read_text
from pgi_desk.domain.errors import TemplateMistake

FILE = "words.json"
DIRECTIONS = ("ltr", "rtl")
_DATE_PARTS = frozenset({"day", "month", "year"})
# Every phrase that the letter needs, with the placeholders it must hold.
PHRASES: Mapping[str, frozenset[str]] = {
    "date": _DATE_PARTS,
    "first_day": frozenset(),
    "moment": _DATE_PARTS | {"hour", "minute", "zone"},
    "attention": frozenset({"name"}),
    "phone": frozenset({"phone"}),
    "contact_person": frozenset({"name"}),
    "signed_for": frozenset({"sender"}),
    "footer_reference": frozenset({"number", "case_code"}),
    "footer_number": frozenset({"number"}),
    "no_case_code": frozenset({"number"}),
    "page_of": frozenset({"page", "pages"}),
    "record_check": frozenset({"code"}),
    "shared_letter": frozenset({"day", "number"}),
    "shared_agreed": frozenset({"day"}),
    "shared_told": frozenset({"day"}),
    "shared_without": frozenset({"reason"}),
    "sheet_title": frozenset({"number", "count"}),
    "sheet_rule": frozenset({"needed", "count"}),
    "trail_made": frozenset({"name", "moment"}),
    "trail_count": frozenset({"shown", "entries"}),
    "trail_from": frozenset({"day"}),
    "trail_until": frozenset({"day"}),
    "day_sheet_made": frozenset({"moment"}),
    "day_sheet_late": frozenset({"day"}),
    "day_sheet_more": frozenset({"count"}),
    "ready_level": frozenset({"level", "name"}),
    "ready_valid": frozenset({"day"}),
    "ready_fallen": frozenset({"day"}),
    "ready_expired": frozenset({"day"}),
    "ready_for_level": frozenset({"level"}),
    "ready_as_of": frozenset({"day"}),
    "ready_country": frozenset({"country"}),
    "ready_reply": frozenset({"to"}),
    "pocket_title": frozenset({"place"}),
    "pocket_printed": _DATE_PARTS,
    "pocket_contact": frozenset({"branch", "phone"}),
    "pocket_ages": frozenset({"youngest", "oldest"}),
    "pocket_line": frozenset({"label", "value"}),
    "erasure_case": frozenset({"case_code"}),
    "erasure_done": frozenset({"moment"}),
    "erasure_reason": frozenset({"reason"}),
    "erasure_rows": frozenset({"rows"}),
    "erasure_backups": frozenset({"backups"}),
    "erasure_mark": frozenset({"mark"}),
    "erasure_first": frozenset({"initials"}),
    "erasure_second": frozenset({"initials"}),
    "consent_law_hours": frozenset({"hours"}),
    "consent_law_checked": frozenset({"source", "day"}),
    "consent_keep": frozenset({"case_code"}),
    "receipt_number": frozenset({"number"}),
    "receipt_amount": frozenset({"pieces", "unit"}),
    **dict.fromkeys(
        (
            *("to", "letter_number", "case_code", "issued_on", "priority", "respond_by", "item", "value"),
            *("name", "function", "signature", "signed_on", "confidential", "retention", "training", "sample"),
            *("cut_here", "slip_title", "slip_note", "slip_return", "received_on", "accepted", "accepted_yes"),
            *("accepted_no", "accepted_partly", "service_started_on", "next_appointment", "needs_from_referrer"),
            *("closed_on", "reason_if_not", "answered_by", "answer_signature"),
            *("shared_with", "shared_items"),
            *("sheet_set", "sheet_file", "sheet_key", "sheet_use", "sheet_step_together", "sheet_step_open"),
            *("sheet_step_type", "sheet_step_renew", "sheet_rules", "sheet_keep", "sheet_secret", "sheet_replaced"),
            *("pocket_everywhere", "pocket_check", "pocket_emergency", "pocket_call", "pocket_hours", "pocket_place"),
            *("pocket_hidden", "pocket_languages", "pocket_sexes", "pocket_age", "pocket_documents", "pocket_fee"),
            *("pocket_reports", "pocket_services"),
            *("erasure_title", "erasure_file", "erasure_later", "erasure_kept", "erasure_papers"),
            *("plan_title", "plan_concern", "plan_economic", "plan_relationships", "plan_community"),
            *("plan_other_resources", "plan_code_signal", "plan_preparation", "plan_during", "plan_after_leaving"),
            "plan_children",
            *("receipt_title", "receipt_handed", "receipt_article", "receipt_pieces", "receipt_confirm"),
            *("receipt_receiver", "receipt_giver"),
            *("ready_report_title", "ready_plan_title", "ready_advice_title", "ready_draft", "ready_not_assessed"),
            *("ready_area", "ready_score", "ready_level_short", "ready_held_back", "ready_code", "ready_question"),
            *("ready_critical", "ready_rating", "ready_grounds", "ready_step", "ready_owner", "ready_due"),
            *("ready_nothing", "ready_assessor", "ready_leader", "ready_no_person", "ready_ask", "ready_topics"),
            *("trail_title", "trail_number", "trail_time", "trail_staff", "trail_action", "trail_case"),
            *("day_sheet_title", "day_sheet_mine", "day_sheet_branch", "day_sheet_done"),
            *("day_sheet_what", "day_sheet_case", "day_sheet_letter", "day_sheet_due", "day_sheet_destroy"),
            *("consent_blank", "consent_purpose", "consent_recipient", "consent_valid_until", "consent_language"),
            *("consent_interpreter", "consent_share", "consent_withhold", "consent_withheld_from", "consent_nothing"),
            *("consent_the_word", "consent_yes", "consent_no", "consent_law", "consent_law_unclear", "consent_law_who"),
            *("consent_law_what", "consent_law_to_whom", "consent_law_within", "consent_law_adults"),
            *("consent_law_yes", "consent_law_no", "consent_law_otherwise", "consent_law_source"),
            *("consent_sign_person", "consent_sign_adult", "consent_sign_witness", "consent_sign_staff"),
        ),
        frozenset[str](),
    ),
}
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language."""

    direction: str
    months: tuple[str, ...]
    phrases: Mapping[str, str]

    def say(self, phrase: str, **values: str) -> str:
        """Return a phrase with its placeholders replaced in one pass, so that braces in a value stay."""
        return _PLACEHOLDER.sub(lambda found: values[found[1]], self.phrases[phrase])

    def write_day(self, day: date) -> str:
        """Return a day as the language writes it."""
        return self.say("date", **self.date_parts(day))

    def write_moment(self, when: datetime) -> str:
        """Return a day and time with its distance from UTC; a time without a zone is taken as UTC."""
        known = when if when.tzinfo else when.replace(tzinfo=UTC)
        hour, minute, offset = f"{known:%H}", f"{known:%M}", f"{known:%z}"
        zone = "UTC" if offset == "+0000" else f"UTC{offset[:3]}:{offset[3:5]}"
        return self.say("moment", **self.date_parts(known), hour=hour, minute=minute, zone=zone)

    def date_parts(self, day: date) -> dict[str, str]:
        """Return what a phrase with a date is filled with; French writes the first of a month in its own way."""
        first = day.day == 1
        return {
            "day": self.say("first_day") if first else str(day.day),
            "month": self.months[day.month - 1],
            "year": str(day.year),
        }


def read_words(folder: Path, language: str) -> Words:
    """Return the words of ``<folder>/<language>/words.json``.

    Raises TemplateMistake (`template`, `line`, `problem`, `name` of the phrase) when they cannot be used.
    """
    name = f"{language}/{FILE}"
    text = read_text(folder / language / FILE, name)
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        raise TemplateMistake(template=name, line=error.lineno, problem="not_json") from error
    if not isinstance(content, dict):
        _refuse(name, 1, "not_json")
    direction, months, phrases = (content.get(key) for key in ("direction", "months", "phrases"))
    if direction not in DIRECTIONS:
        _refuse(name, _line_of(text, "direction"), "direction")
    if not isinstance(months, list) or len(months) != 12 or not all(_is_text(month) for month in months):
        _refuse(name, _line_of(text, "months"), "months")
    if not isinstance(phrases, dict):
        _refuse(name, _line_of(text, "phrases"), "phrases")
    for phrase, placeholders in PHRASES.items():
        problem = _problem(phrases.get(phrase), placeholders)
        if problem:
            _refuse(name, _line_of(text, phrase), problem, phrase)
    return Words(direction, tuple(months), {phrase: phrases[phrase] for phrase in PHRASES})


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _problem(text: object, placeholders: frozenset[str]) -> str:
    if not isinstance(text, str) or not text.strip():
        return "missing_phrase"
    found = set(_PLACEHOLDER.findall(text))
    left_over = re.search(r"[{}]", _PLACEHOLDER.sub("", text))
    return "" if found == placeholders and not left_over else "placeholders"


def _line_of(text: str, key: str) -> int:
    """Return the line (from 1) where a key stands in the file, 0 when it is not there."""
    place = text.find(f'"{key}":')
    return text.count("\n", 0, place) + 1 if place >= 0 else 0


def _refuse(template: str, line: int, problem: str, name: str = "") -> NoReturn:
    raise TemplateMistake(template=template, line=line, problem=problem, name=name)
