"""What happened in one case, put together from the tables that record it."""

from __future__ import annotations

import json
from datetime import date

from sqlalchemy import ColumnElement, Connection, Select, func, literal, select, text, union_all

from pgi_desk.persistence import safety_tables, support_tables, tables
from pgi_desk.persistence.help_timeline import legal_steps
from pgi_desk.persistence.observation_timeline import observed, reviewed, statuses
from pgi_desk.services.read_models import ConsentRow, TimelineRow

TimelineColumns = tuple[str, str, str, str, str, str, str, str]

CONSENTS, ASSISTANCE = tables.consents.c, tables.assistance_records.c
PLANS = tables.referral_plans.c
UNMET = tables.unmet_needs.c
MET = tables.quick_contacts.c
ASSESSMENTS = safety_tables.safety_assessments.c
NOTES, FIRST_AID = support_tables.case_notes.c, support_tables.pfa_notes.c
REFERRALS, PROVIDERS, DISCLOSURES = tables.referrals.c, tables.providers.c, tables.disclosures.c
WITHOUT = tables.disclosures_without_consent.c


def timeline_rows(connection: Connection, case_code: str, limit: int) -> tuple[TimelineRow, ...]:
    """Return everything that happened with the person, from the first meeting on, newest first."""
    parts = (
        *(_consents, _assistance, _referrals, _letters, _ended_plans, _without_consent, _unmet),
        *(_assessments, _notes, _first_aid, _met, observed, reviewed, statuses, legal_steps),
    )
    found = union_all(*(part(case_code) for part in parts))
    newest = found.order_by(text("happened_on DESC"), text("kind DESC")).limit(limit)
    return tuple(TimelineRow(*row) for row in connection.execute(newest))


def consent_ledger_rows(connection: Connection, case_code: str) -> tuple[ConsentRow, ...]:
    """Return the newest ledger entry per purpose and recipient, in order of purpose."""
    statement = (
        select(
            CONSENTS.consent_id,
            CONSENTS.purpose,
            CONSENTS.decision,
            func.coalesce(CONSENTS.recipient, ""),
            func.coalesce(PROVIDERS.name, ""),
            CONSENTS.taken_on,
            CONSENTS.valid_until,
            CONSENTS.withdrawn_on,
            CONSENTS.items_to_share,
            CONSENTS.items_to_withhold,
        )
        .join_from(tables.consents, tables.providers, isouter=True)
        .where(CONSENTS.case_code == case_code)
        .order_by(CONSENTS.sequence)
    )
    newest: dict[tuple[str, str], ConsentRow] = {}
    for row in connection.execute(statement):
        key, purpose, decision, recipient, name, taken, until, withdrawn, share, withhold = row
        newest[purpose, recipient] = ConsentRow(
            consent_id=key,
            purpose=purpose,
            decision=decision,
            recipient=recipient,
            recipient_name=name,
            taken_on=date.fromisoformat(taken),
            valid_until=date.fromisoformat(until),
            withdrawn_on=date.fromisoformat(withdrawn) if withdrawn else None,
            items_to_share=tuple(json.loads(share)),
            items_to_withhold=tuple(json.loads(withhold)),
        )
    return tuple(newest[key] for key in sorted(newest))


def _consents(case_code: str) -> Select[*TimelineColumns]:
    state = func.iif(CONSENTS.withdrawn_on.is_not(None), "withdrawn", CONSENTS.decision)
    return (
        select(
            literal("consent").label("kind"),
            CONSENTS.consent_id,
            CONSENTS.taken_on.label("happened_on"),
            CONSENTS.purpose,
            state,
            func.coalesce(PROVIDERS.name, ""),
            literal(""),
            literal(""),
        )
        .join_from(tables.consents, tables.providers, isouter=True)
        .where(CONSENTS.case_code == case_code)
    )


def _assistance(case_code: str) -> Select[*TimelineColumns]:
    return select(
        literal("assistance").label("kind"),
        ASSISTANCE.assistance_id,
        ASSISTANCE.given_on.label("happened_on"),
        ASSISTANCE.type_code,
        ASSISTANCE.outcome,
        literal(""),
        ASSISTANCE.note,
        literal(""),
    ).where(ASSISTANCE.case_code == case_code)


def _referrals(case_code: str) -> Select[*TimelineColumns]:
    return (
        select(
            literal("referral").label("kind"),
            REFERRALS.referral_id,
            func.substr(REFERRALS.prepared_at, 1, 10).label("happened_on"),
            REFERRALS.number,
            REFERRALS.state,
            PROVIDERS.name,
            REFERRALS.reason,
            func.coalesce(REFERRALS.due_at, ""),
        )
        .join_from(tables.referrals, tables.providers)
        .where(REFERRALS.case_code == case_code)
    )


def _ended_plans(case_code: str) -> Select[*TimelineColumns]:
    """A person who wants nothing now ends with a plan and without a referral."""
    return select(
        literal("plan").label("kind"),
        PLANS.plan_id,
        func.substr(PLANS.ended_at, 1, 10).label("happened_on"),
        PLANS.choice,
        literal(""),
        literal(""),
        PLANS.own_words,
        literal(""),
    ).where(PLANS.case_code == case_code, PLANS.ended_at.is_not(None))


def _letters(case_code: str) -> Select[*TimelineColumns]:
    return (
        select(
            literal("disclosure").label("kind"),
            DISCLOSURES.disclosure_id,
            func.substr(DISCLOSURES.intended_at, 1, 10).label("happened_on"),
            DISCLOSURES.letter_number,
            DISCLOSURES.outcome,
            PROVIDERS.name,
            literal(""),
            literal(""),
        )
        .join_from(tables.disclosures, tables.providers)
        .where(DISCLOSURES.case_code == case_code)
    )


def _without_consent(case_code: str) -> Select[*TimelineColumns]:
    return (
        select(
            literal("without_consent").label("kind"),
            WITHOUT.disclosure_id,
            func.substr(WITHOUT.disclosed_at, 1, 10).label("happened_on"),
            WITHOUT.reason,
            WITHOUT.channel,
            func.coalesce(PROVIDERS.name, WITHOUT.recipient_name),
            WITHOUT.legal_reference,
            literal(""),
        )
        .join_from(tables.disclosures_without_consent, tables.providers, isouter=True)
        .where(WITHOUT.case_code == case_code)
    )


def _unmet(case_code: str) -> Select[*TimelineColumns]:
    return (
        select(
            literal("unmet_need").label("kind"),
            UNMET.unmet_need_id,
            UNMET.noted_on.label("happened_on"),
            UNMET.service_family,
            UNMET.reason,
            func.coalesce(PROVIDERS.name, ""),
            UNMET.note,
            literal(""),
        )
        .join_from(tables.unmet_needs, tables.providers, isouter=True)
        .where(UNMET.case_code == case_code)
    )


def _met(case_code: str) -> Select[*TimelineColumns]:
    """Where a case began with somebody who was met and not yet on record."""
    return select(
        literal("quick_contact").label("kind"),
        MET.contact_id,
        MET.met_on.label("happened_on"),
        MET.occasion,
        literal(""),
        literal(""),
        MET.note,
        literal(""),
    ).where(MET.case_code == case_code)


def _assessments(case_code: str) -> Select[*TimelineColumns]:
    return _own_row("safety", ASSESSMENTS.assessment_id, ASSESSMENTS.assessed_at, ASSESSMENTS.level).where(
        ASSESSMENTS.case_code == case_code
    )


def _notes(case_code: str) -> Select[*TimelineColumns]:
    found = _own_row("note", NOTES.note_id, NOTES.happened_on, NOTES.kind, NOTES.text)
    return found.where(NOTES.case_code == case_code)


def _first_aid(case_code: str) -> Select[*TimelineColumns]:
    found = _own_row("pfa_note", FIRST_AID.note_id, FIRST_AID.happened_on, literal(""), FIRST_AID.pfa_says_they_need)
    return found.where(FIRST_AID.case_code == case_code)


def _own_row(
    kind: str,
    key: ColumnElement[str],
    day: ColumnElement[str],
    code: ColumnElement[str],
    summary: ColumnElement[str] | None = None,
) -> Select[*TimelineColumns]:
    """A row that concerns no service; `code` says what it is."""
    return select(
        literal(kind).label("kind"),
        key,
        func.substr(day, 1, 10).label("happened_on"),
        code,
        literal(""),
        literal(""),
        literal("") if summary is None else summary,
        literal(""),
    )
