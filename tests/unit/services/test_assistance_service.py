"""Help is recorded with consent, or with the reason why it could not be asked."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import ConsentMissing, InvalidEntry
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.changes import Kind
from pgi_desk.services.consents import WithdrawConsent
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_consent_entry, put_consent
from tests.unit.services.fake_office import Office


def give(services: ServiceSet, code: CaseCode, **changes: Any) -> str:
    day = services.desk.clock.today()
    facts: dict[str, Any] = {"case_code": code, "family": "health", "type_code": "first_aid", "given_on": day}
    return services.assistance.record(RecordAssistance(**facts | changes)).key


def consent(services: ServiceSet, code: CaseCode, **changes: Any) -> Any:
    entry = a_consent_entry(services, ConsentPurpose.SERVICES, **changes)
    return put_consent(services, code, entry)


def refusal(office: Office, services: ServiceSet, code: CaseCode, **changes: Any) -> dict[str, object]:
    """Return why help was not recorded, after a look that nothing is left of the try."""
    before = office.store.stored
    with pytest.raises((ConsentMissing, InvalidEntry)) as caught:
        give(services, code, **changes)
    assert office.store.stored is before
    return caught.value.facts


class TestWithConsent:
    def test_it_is_stored_with_who_recorded_it(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        consent(desk_services, known.case_code)
        key = give(desk_services, known.case_code, note=" A bandage. ", place="Old Quay")
        (kept,) = office.store.rows("assistance_records")
        assert (kept.assistance_id, kept.case_code, kept.recorded_by) == (key, known.case_code, "s1")
        assert (kept.note, kept.place, kept.emergency_reason) == ("A bandage.", "Old Quay", "")
        assert office.store.audit[-1] == ("assistance.record", known.case_code, "assistance_records", key)

    def test_the_change_says_what_to_look_at_again(self, desk_services: ServiceSet, known: Records) -> None:
        consent(desk_services, known.case_code)
        day = desk_services.desk.clock.today()
        changes = desk_services.assistance.record(RecordAssistance(known.case_code, "health", "first_aid", day))
        assert changes.kinds == {Kind.ASSISTANCE, Kind.AUDIT}
        assert changes.case_code == known.case_code


class TestWithoutConsent:
    def test_consent_to_keep_the_record_is_not_enough(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        facts = refusal(office, desk_services, known.case_code)
        assert facts == {"purpose": "C3_services", "reasons": ("never_asked",), "items": ()}

    @pytest.mark.parametrize(
        ("changes", "reason"),
        [
            ({"decision": "refused"}, "not_given"),
            ({"place_private": False}, "place_not_private"),
            ({"given_by": "caregiver"}, "proxy_for_adult"),
        ],
    )
    def test_a_consent_that_cannot_be_used_is_none(
        self, office: Office, desk_services: ServiceSet, known: Records, changes: dict[str, Any], reason: str
    ) -> None:
        consent(desk_services, known.case_code, **changes)
        assert refusal(office, desk_services, known.case_code)["reasons"] == (reason,)

    def test_one_that_was_withdrawn_or_has_run_out_is_none(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        consent(desk_services, known.case_code, valid_until=office.clock.today())
        give(desk_services, known.case_code)
        office.clock.forward(days=1)
        assert refusal(office, desk_services, known.case_code)["reasons"] == ("expired",)
        newer = consent(desk_services, known.case_code)
        give(desk_services, known.case_code)
        desk_services.consents.withdraw(WithdrawConsent(newer, "oral"))
        assert refusal(office, desk_services, known.case_code)["reasons"] == ("withdrawn",)

    def test_another_persons_consent_is_none(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        consent(desk_services, known.child_code)
        assert refusal(office, desk_services, known.case_code)["reasons"] == ("never_asked",)


class TestEmergency:
    def test_a_reason_stands_in_for_a_consent_that_could_not_be_asked(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        give(desk_services, known.case_code, emergency_reason=" life_saving_medical ")
        assert office.store.rows("assistance_records")[0].emergency_reason == "life_saving_medical"

    def test_it_is_one_of_the_reasons_and_only_for_help_that_saves(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        for reason in ("Bleeding.", "court_order", "mandatory_reporting_law"):
            facts = refusal(office, desk_services, known.case_code, emergency_reason=reason)
            assert facts["field"] == "emergency_reason"
        for family, type_code in (
            ("legal", "legal_counselling"),
            ("material_social", "education_livelihood_link"),
            ("material_social", "cash_voucher"),
            ("linking", "referral"),
        ):
            help_ = {"family": family, "type_code": type_code, "emergency_reason": "life_saving_medical"}
            facts = refusal(office, desk_services, known.case_code, **help_)
            assert facts == {"field": "emergency_reason", "problem": "no_emergency_help"}
        give(
            desk_services,
            known.case_code,
            family="material_social",
            type_code="shelter_short_term",
            emergency_reason="imminent_danger_self",
        )

    @pytest.mark.parametrize("reason", ["", "   ", "\u200f", "\n"])
    def test_an_empty_reason_is_none(
        self, office: Office, desk_services: ServiceSet, known: Records, reason: str
    ) -> None:
        assert "reasons" in refusal(office, desk_services, known.case_code, emergency_reason=reason)


class TestEntry:
    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"type_code": "unheard_of"}, "type_code"),
            ({"family": "legal"}, "type_code"),
            ({"unit": "miles"}, "unit"),
            ({"outcome": "perhaps"}, "outcome"),
            ({"note": "a\x00b"}, "note"),
        ],
    )
    def test_what_cannot_be_is_refused_even_in_an_emergency(
        self, office: Office, desk_services: ServiceSet, known: Records, changes: dict[str, Any], field: str
    ) -> None:
        facts = refusal(office, desk_services, known.case_code, emergency_reason="life_saving_medical", **changes)
        assert facts["field"] == field

    def test_help_of_tomorrow_is_refused(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        tomorrow = office.clock.today() + timedelta(days=1)
        facts = refusal(
            office, desk_services, known.case_code, emergency_reason="life_saving_medical", given_on=tomorrow
        )
        assert facts["field"] == "given_on"

    def test_it_is_kept_in_the_encrypted_file(self, services: ServiceSet, records: Records) -> None:
        key = give(services, records.case_code, emergency_reason="life_saving_medical", provider_id=records.clinic)
        (row,) = [row for row in services.cases.view(records.case_code).timeline if row.kind == "assistance"]
        assert (row.key, row.code, row.state) == (key, "first_aid", "delivered")
