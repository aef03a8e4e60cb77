"""Observations, reviews, statuses and functioning over the office in memory."""

from __future__ import annotations

from datetime import timedelta

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import ConsentMissing, EntryIncomplete, InvalidEntry, NotPermitted, RecordNotFound
from pgi_desk.domain.functioning import DOMAINS
from pgi_desk.domain.identifiers import CaseCode, ReferralId
from pgi_desk.domain.indicators import Concern
from pgi_desk.domain.observation import history
from pgi_desk.domain.staff import Role
from pgi_desk.services.consents import WithdrawConsent
from pgi_desk.services.functioning import RecordFunctioning, access_needs
from pgi_desk.services.observations import Circumstances, ObservationSheet, RecordFactor, RecordObservations
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.trafficking_statuses import RecordStatus
from tests.helpers.builders import TODAY, Records, agree, prepare_referral
from tests.unit.services.fake_office import Office

NOBODY = CaseCode("22J9-C46H")


def answer(services: ServiceSet, code: CaseCode, name: str = "delphi_labour", **told: str) -> ObservationSheet:
    """Record answers by code, with _ for the point, and return what follows."""
    answers = {key.replace("_", "."): word for key, word in told.items()}
    services.observations.record(RecordObservations(code, name, answers))
    return services.observations.sheet(code)


class TestObservations:
    def test_nothing_recorded_is_not_enough_information(self, desk_services: ServiceSet, known: Records) -> None:
        sheet = desk_services.observations.sheet(known.case_code)
        assert (sheet.concern, sheet.findings, sheet.child) == (Concern.NOT_ENOUGH, (), False)
        assert "no_more_questions" in sheet.steps

    def test_what_was_recorded_comes_back_with_how_it_became_known(
        self, desk_services: ServiceSet, known: Records, office: Office
    ) -> None:
        told = Circumstances("as_told", "likely", TODAY - timedelta(3), "In the yard.")
        desk_services.observations.record(RecordObservations(known.case_code, "unodc_signs", {"U05": "yes"}, told))
        (entry,) = desk_services.observations.sheet(known.case_code).entries
        assert (entry.answer, entry.source, entry.confidence) == ("yes", "as_told", "likely")
        assert entry.note == "In the yard."
        assert (entry.observed_on, entry.recorded_by) == (TODAY - timedelta(3), "s1")
        assert office.actions()[-1] == "observation.record"

    def test_a_later_answer_stands_and_the_earlier_one_stays(self, desk_services: ServiceSet, known: Records) -> None:
        answer(desk_services, known.case_code, D5_01="no")
        sheet = answer(desk_services, known.case_code, D5_01="yes")
        assert [entry.answer for entry in history(sheet.entries, "D5.01")] == ["yes", "no"]
        assert sheet.entries[1].corrects == sheet.entries[0].observation_id
        assert sheet.standing["D5.01"].answer == "yes"
        assert (sheet.concern, sheet.rows()) == (Concern.SOME, ("D5.01",))

    def test_signs_of_first_contact_make_no_level(self, desk_services: ServiceSet, known: Records) -> None:
        sheet = answer(desk_services, known.case_code, "unodc_signs", U03="yes", U06="yes", U12="yes")
        assert (sheet.concern, sheet.rows()) == (Concern.NOT_ENOUGH, ())

    def test_the_strongest_list_leads(self, desk_services: ServiceSet, known: Records) -> None:
        answer(desk_services, known.case_code, D4_02="yes")
        sheet = answer(desk_services, known.case_code, "delphi_sexual", S4_03="yes", S1_01="yes", S2_01="yes")
        assert (sheet.concern, sheet.rows()) == (Concern.STRONG, ("S1.01", "S2.01", "S4.03"))
        assert "safety_assessment" in sheet.steps
        assert "best_interest_route" not in sheet.steps

    def test_a_child_needs_no_means_and_goes_the_best_interest_route(
        self, desk_services: ServiceSet, known: Records
    ) -> None:
        sheet = answer(desk_services, known.child_code, D4_01="yes", D4_02="yes")
        assert sheet.child
        assert sheet.concern is Concern.STRONG
        assert "best_interest_route" in sheet.steps
        assert sheet.elements.missing == ("act",)

    def test_a_list_without_weights_speaks_for_means_and_purpose_too(
        self, desk_services: ServiceSet, known: Records
    ) -> None:
        sheet = answer(desk_services, known.case_code, "delphi_sexual", S4_03="yes", S1_01="yes", S2_01="yes")
        assert (sheet.concern, sheet.elements.missing) == (Concern.STRONG, ("act",))
        assert (sheet.elements.means, sheet.elements.purpose) == (("D1", "D2"), ("D4",))
        assert not sheet.elements.agreement_counts

    def test_one_strong_sign_of_means_is_enough_for_agreement_not_to_count(
        self, desk_services: ServiceSet, known: Records
    ) -> None:
        sheet = answer(desk_services, known.case_code, D5_02="yes")
        assert (sheet.elements.means, sheet.elements.agreement_counts) == (("D5",), False)
        other = answer(desk_services, known.case_code, D5_02="no", D5_12="yes")
        assert (other.elements.means, other.elements.agreement_counts) == ((), True)

    def test_elements_are_recorded_like_signs(self, desk_services: ServiceSet, known: Records) -> None:
        sheet = answer(desk_services, known.case_code, "palermo_elements", recruitment="yes", fraud="unknown")
        assert sheet.elements.act == ("recruitment",)
        assert sheet.elements.missing == ("means", "purpose")

    @pytest.mark.parametrize(
        ("name", "answers", "told", "field"),
        [
            ("unodc_signs", {"U99": "yes"}, Circumstances(), "code"),
            ("unodc_signs", {"U05": "perhaps"}, Circumstances(), "answer"),
            ("sexes", {"male": "yes"}, Circumstances(), "code"),
            ("unodc_signs", {"U05": "yes"}, Circumstances(source="rumour"), "source"),
            ("unodc_signs", {"U05": "yes"}, Circumstances(confidence="99"), "confidence"),
            ("unodc_signs", {"U05": "yes"}, Circumstances(on=TODAY + timedelta(1)), "observed_on"),
        ],
    )
    def test_what_cannot_be_is_refused_and_nothing_is_stored(
        self,
        desk_services: ServiceSet,
        known: Records,
        office: Office,
        name: str,
        answers: dict[str, str],
        told: Circumstances,
        field: str,
    ) -> None:
        with pytest.raises(InvalidEntry) as caught:
            desk_services.observations.record(RecordObservations(known.case_code, name, answers, told))
        assert caught.value.facts["field"] == field
        assert office.store.rows("observations") == ()

    def test_a_case_that_is_not_there_has_no_observations(self, desk_services: ServiceSet) -> None:
        with pytest.raises(RecordNotFound):
            desk_services.observations.record(RecordObservations(NOBODY, "unodc_signs", {"U05": "yes"}))

    def test_an_answer_after_the_review_is_noticed_and_both_stay(
        self, desk_services: ServiceSet, known: Records
    ) -> None:
        answer(desk_services, known.case_code, D5_01="yes")
        desk_services.observations.review(known.case_code, "Talk on Friday.")
        sheet = desk_services.observations.sheet(known.case_code)
        assert sheet.review is not None
        assert (sheet.review.concern, sheet.review.rows) == ("some_indication", ("D5.01",))
        assert not sheet.outdated
        sheet = answer(desk_services, known.case_code, D5_01="no")
        assert sheet.outdated
        assert sheet.review is not None
        assert sheet.review.rows == ("D5.01",)

    def test_factors_are_noted_apart_and_corrected_by_a_new_note(
        self, desk_services: ServiceSet, known: Records, office: Office
    ) -> None:
        for risk in (1, 2):
            desk_services.observations.record_factor(RecordFactor(known.case_code, "debts", risk, 1))
        standing = desk_services.observations.sheet(known.case_code).factors
        assert (standing["debts"].risk, standing["debts"].protective) == (2, 1)
        assert len(office.store.rows("factor_notes")) == 2
        with pytest.raises(InvalidEntry):
            desk_services.observations.record_factor(RecordFactor(known.case_code, "luck", 1, 1))


class TestStatus:
    def test_a_decision_of_others_is_recorded_with_who_when_and_where(
        self, desk_services: ServiceSet, known: Records
    ) -> None:
        command = RecordStatus(known.case_code, "ActualVictimOfTrafficking", "Police", TODAY, "File 7/26")
        desk_services.statuses.record(command)
        desk_services.statuses.record(RecordStatus(known.case_code, "not_assessed"))
        first, second = desk_services.statuses.of_case(known.case_code)
        assert (first.status, first.decided_by, first.document) == ("ActualVictimOfTrafficking", "Police", "File 7/26")
        assert second.status == "not_assessed"

    def test_without_a_decision_it_is_refused(self, desk_services: ServiceSet, known: Records) -> None:
        with pytest.raises(EntryIncomplete):
            desk_services.statuses.record(RecordStatus(known.case_code, "NotAVictimOfTrafficking", "Police"))
        with pytest.raises(InvalidEntry):
            desk_services.statuses.record(RecordStatus(known.case_code, "Actual"))
        with pytest.raises(InvalidEntry):
            desk_services.statuses.record(RecordStatus(known.case_code, "PossibleVictimOfTrafficking", "Neighbour"))
        assert desk_services.statuses.of_case(known.case_code) == ()

    def test_only_a_coordinator_records_it(self, office: Office, known: Records) -> None:
        with pytest.raises(NotPermitted):
            office.services(Role.FOCAL_POINT).statuses.record(
                RecordStatus(known.case_code, "PossibleVictimOfTrafficking")
            )


class TestFunctioning:
    fine = dict.fromkeys(DOMAINS, 1)

    def test_answers_are_kept_with_the_consent_under_which_they_were_asked(
        self, desk_services: ServiceSet, known: Records
    ) -> None:
        desk_services.functioning.record(RecordFunctioning(known.case_code, {**self.fine, "HEAR": 4}, ("transport",)))
        sheet = desk_services.functioning.sheet(known.case_code)
        assert sheet.last is not None
        assert (sheet.which, sheet.missing, sheet.disability) == ("short_set", (), "yes")
        assert sheet.last.consent_id

    def test_a_child_has_another_module(self, desk_services: ServiceSet, known: Records) -> None:
        assert desk_services.functioning.sheet(known.child_code).which == "child_module"
        with pytest.raises(InvalidEntry) as caught:
            desk_services.functioning.record(RecordFunctioning(known.child_code, self.fine))
        assert caught.value.facts["problem"] == "child_module"

    def test_without_consent_to_a_record_nothing_is_asked(self, desk_services: ServiceSet, known: Records) -> None:
        self.withdraw(desk_services, known)
        assert desk_services.functioning.sheet(known.case_code).missing
        with pytest.raises(ConsentMissing):
            desk_services.functioning.record(RecordFunctioning(known.case_code, self.fine))

    def test_an_unanswered_question_is_named(self, desk_services: ServiceSet, known: Records) -> None:
        with pytest.raises(EntryIncomplete) as caught:
            desk_services.functioning.record(RecordFunctioning(known.case_code, {**self.fine, "COG": 0}))
        assert caught.value.facts["problems"] == (("COG", "empty"),)

    def test_an_unknown_need_is_refused(self, desk_services: ServiceSet, known: Records) -> None:
        with pytest.raises(InvalidEntry):
            desk_services.functioning.record(RecordFunctioning(known.case_code, self.fine, ("a_hat",)))

    def withdraw(self, services: ServiceSet, known: Records) -> None:
        with services.desk.work("test.read") as work:
            ledger = work.consents.for_case(known.case_code)
        (consent,) = [one for one in ledger if one.purpose is ConsentPurpose.RECORD]
        services.consents.withdraw(WithdrawConsent(consent.consent_id, "oral"))


class TestLetters:
    fine = dict.fromkeys(DOMAINS, 1)

    def letter_items(self, services: ServiceSet, referral_id: ReferralId) -> dict[str, str]:
        return {item.code: item.value for item in services.letters.prepare(referral_id).carried}

    def test_agreed_needs_reach_the_letter_and_the_answers_do_not(
        self, desk_services: ServiceSet, known: Records
    ) -> None:
        desk_services.functioning.record(RecordFunctioning(known.case_code, {**self.fine, "MOB": 4}, ("transport",)))
        referral_id = prepare_referral(desk_services, known, items=("case_code", "access_needs"))
        agree(desk_services, referral_id)
        items = self.letter_items(desk_services, referral_id)
        wanted = desk_services.desk.content.label("access_need_kinds", "transport", "en")
        assert wanted in items["access_needs"]
        assert "Cannot do" not in repr(items)

    def test_they_stay_when_the_item_was_not_agreed_to(self, desk_services: ServiceSet, known: Records) -> None:
        desk_services.functioning.record(RecordFunctioning(known.case_code, self.fine, ("transport",)))
        referral_id = prepare_referral(desk_services, known, items=("case_code", "sex"))
        agree(desk_services, referral_id)
        assert "transport" not in repr(self.letter_items(desk_services, referral_id))

    def test_what_was_asked_under_a_consent_that_is_gone_goes_no_further(
        self, desk_services: ServiceSet, known: Records
    ) -> None:
        desk_services.functioning.record(RecordFunctioning(known.case_code, self.fine, ("transport",)))
        with desk_services.desk.work("test.read") as work:
            assert access_needs(desk_services.desk, work, known.case_code) == ("transport",)
        TestFunctioning().withdraw(desk_services, known)
        with desk_services.desk.work("test.read") as work:
            assert access_needs(desk_services.desk, work, known.case_code) == ()
