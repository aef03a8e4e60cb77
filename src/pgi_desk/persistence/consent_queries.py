"""Reading about consent: the ledger, decisions of two people, and everything that was shared with somebody."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import Connection, Select, func, literal, select, union_all

from pgi_desk.domain.best_interest import BestInterestRecord
from pgi_desk.domain.consent import Consent, ConsentPurpose
from pgi_desk.domain.unconsented import UnconsentedDisclosure
from pgi_desk.persistence import tables
from pgi_desk.persistence.audit_writer import details_with
from pgi_desk.persistence.repositories import BEST_INTEREST, CONSENTS, UNCONSENTED
from pgi_desk.persistence.timeline import consent_ledger_rows
from pgi_desk.services.read_models import ConsentRow, SharedItem

DISCLOSURES, PROVIDERS = tables.disclosures.c, tables.providers.c
WITHOUT, DECISIONS = tables.disclosures_without_consent.c, tables.best_interest_records.c
SharedColumns = tuple[str, str, str, str, str, str]


class SqlConsentQueries:
    """Implements the ConsentQueries port."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def consent_ledger(self, case_code: str) -> tuple[ConsentRow, ...]:
        """Return the current entry per purpose and recipient."""
        return consent_ledger_rows(self._connection, case_code)

    def consents(self, case_code: str) -> tuple[Consent, ...]:
        """Return all ledger entries of a case in ledger order."""
        ledger = tables.consents
        found = select(ledger).where(ledger.c.case_code == case_code).order_by(ledger.c.sequence)
        return tuple(CONSENTS.from_row(row) for row in self._connection.execute(found).mappings())

    def noted(self, case_code: str, key: str) -> tuple[Mapping[str, object], ...]:
        """Return the details of a case's audit entries that hold this key, oldest first."""
        return details_with(self._connection, case_code, key)

    def best_interest(self, case_code: str) -> tuple[BestInterestRecord, ...]:
        """Return the decisions of two people in a case, oldest first."""
        found = (
            select(tables.best_interest_records)
            .where(DECISIONS.case_code == case_code)
            .order_by(DECISIONS.decided_on, DECISIONS.record_id)
        )
        return tuple(BEST_INTEREST.from_row(row) for row in self._connection.execute(found).mappings())

    def unconsented(self, case_code: str) -> tuple[UnconsentedDisclosure, ...]:
        """Return what was told without consent in a case, oldest first."""
        found = (
            select(tables.disclosures_without_consent)
            .where(WITHOUT.case_code == case_code)
            .order_by(WITHOUT.disclosed_at, WITHOUT.disclosure_id)
        )
        return tuple(UNCONSENTED.from_row(row) for row in self._connection.execute(found).mappings())

    def without_feedback(self, case_codes: Sequence[str], today: date) -> frozenset[str]:
        """Return those of some cases whose newest consent to feedback (C5) is missing, ended or no yes."""
        ledger = tables.consents.c
        found = (
            select(ledger.case_code, ledger.decision, func.coalesce(ledger.withdrawn_on, ""), ledger.valid_until)
            .where(ledger.case_code.in_(case_codes), ledger.purpose == ConsentPurpose.FEEDBACK.value)
            .order_by(ledger.sequence)
        )
        newest = {
            code: decision == "given" and not withdrawn and until >= today.isoformat()
            for code, decision, withdrawn, until in self._connection.execute(found)
        }
        return frozenset(code for code in case_codes if not newest.get(code, False))

    def shared_in_case(self, case_code: str) -> tuple[SharedItem, ...]:
        """Return everything that left the desk about a person, or may have, newest first."""
        letters = _letters().where(DISCLOSURES.case_code == case_code)
        return self._shared(letters, _without_consent(case_code))

    def shared_items(self, consent_id: str) -> tuple[SharedItem, ...]:
        """Return what already left the desk, or may have, to the service of a consent, newest first.

        Letters that rest on an older consent for the same service are among them: it is all one question to ask there.
        A consent without a service of its own allowed everything after it: all that was shared is listed then.
        """
        ledger = tables.consents.c
        asked = select(ledger.case_code, func.coalesce(ledger.recipient, "")).where(ledger.consent_id == consent_id)
        found = self._connection.execute(asked).first()
        if found is None:
            return ()
        case_code, recipient = found
        if not recipient:
            return self.shared_in_case(case_code)
        same = (DISCLOSURES.case_code == case_code) & (DISCLOSURES.provider_id == recipient)
        # What was told without consent is never missing, whoever was told: the person may ask about it now.
        return self._shared(_letters().where(same), _without_consent(case_code))

    def _shared(self, *parts: Select[*SharedColumns]) -> tuple[SharedItem, ...]:
        every = union_all(*parts).subquery()
        newest = select(every).order_by(every.c.released_on.desc())
        return tuple(
            SharedItem(number, name, datetime.fromisoformat(at), tuple(json.loads(items)), outcome, reason)
            for number, name, at, items, outcome, reason in self._connection.execute(newest)
        )


def _letters() -> Select[*SharedColumns]:
    return (
        select(
            DISCLOSURES.letter_number,
            PROVIDERS.name,
            DISCLOSURES.intended_at.label("released_on"),
            DISCLOSURES.item_codes,
            DISCLOSURES.outcome,
            literal(""),
        )
        .join_from(tables.disclosures, tables.providers)
        .where(DISCLOSURES.outcome != "failed")
    )


def _without_consent(case_code: str) -> Select[*SharedColumns]:
    return (
        select(
            literal(""),
            func.coalesce(PROVIDERS.name, WITHOUT.recipient_name),
            WITHOUT.disclosed_at.label("released_on"),
            WITHOUT.item_codes,
            WITHOUT.channel,
            WITHOUT.reason,
        )
        .join_from(tables.disclosures_without_consent, tables.providers, isouter=True)
        .where(WITHOUT.case_code == case_code)
    )
