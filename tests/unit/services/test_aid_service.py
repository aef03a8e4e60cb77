"""The four families of help with their short forms: corrections add, the shelf and the record agree."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import ChangedElsewhere, ConsentMissing, InvalidEntry, NotPermitted, RecordNotFound
from pgi_desk.domain.identifiers import ArticleId, AssistanceId, CaseCode
from pgi_desk.domain.staff import Role
from pgi_desk.domain.stock import Booking
from pgi_desk.services.aid_forms import AidForm, GoodsForm, HealthForm, LegalForm, WellbeingForm
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.consents import WithdrawConsent
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.stock import SaveArticle
from tests.helpers.builders import Records, a_consent_entry, decide, put_consent
from tests.unit.services.fake_office import Office

TYPES = {"health": "first_aid", "emotional": "pfa", "legal": "legal_information", "material_social": "clothing"}


@pytest.fixture
def worker(office: Office, known: Records) -> ServiceSet:
    services = office.services(Role.CASE_WORKER)
    put_consent(services, known.case_code, a_consent_entry(services, ConsentPurpose.SERVICES))
    return services


@pytest.fixture
def blanket(office: Office) -> ArticleId:
    return stocked(office, "Blanket", 10)


def stocked(office: Office, name: str, pieces: int) -> ArticleId:
    stock = office.services(Role.FOCAL_POINT).stock
    article = ArticleId(stock.save_article(SaveArticle(name, "shelter_items", "piece")).key)
    stock.book(article, Booking("in", pieces, "bought"))
    return article


def give(services: ServiceSet, code: CaseCode, family: str, form: AidForm | None, **changes: Any) -> AssistanceId:
    command = RecordAssistance(code, family, TYPES[family], services.desk.clock.today(), form=form)
    return AssistanceId(services.assistance.record(replace(command, **changes)).key)


def balance(office: Office, article: ArticleId) -> int:
    return int([move.balance for move in office.store.rows("stock_moves") if move.article_id == article][-1])


def legal(**changes: Any) -> LegalForm:
    return replace(LegalForm("labour_claim", "being_prepared", "s1"), **changes)


class TestForms:
    def test_each_is_kept_in_one_go_with_its_entry(self, office: Office, worker: ServiceSet, known: Records) -> None:
        key = give(worker, known.case_code, "health", HealthForm(("dressing",)))
        (kept,) = office.store.rows("health_help")
        assert (kept.assistance_id, kept.case_code, kept.given, kept.corrects) == (
            key,
            known.case_code,
            ("dressing",),
            None,
        )
        assert office.actions()[-2:] == ["assistance.record"] * 2
        give(worker, known.case_code, "emotional", WellbeingForm("bad", "refused"))
        assert office.store.rows("wellbeing")[0].felt_after == "refused"

    def test_a_form_of_another_family_or_a_wrong_one_leaves_nothing(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        before = office.store.stored
        for family, form in (
            ("health", WellbeingForm()),
            ("emotional", WellbeingForm("sad")),
            ("legal", legal(kind="revenge")),
            ("health", HealthForm(urgent_care="in_time")),
        ):
            with pytest.raises(InvalidEntry):
                give(worker, known.case_code, family, form)
        assert office.store.stored is before

    def test_without_consent_to_services_no_form_is_kept(self, office: Office, known: Records) -> None:
        with pytest.raises(ConsentMissing):
            give(office.services(Role.CASE_WORKER), known.case_code, "emotional", WellbeingForm())
        assert office.store.rows("wellbeing") == ()

    def test_care_that_was_too_late_is_not_noted_as_found_in_time_and_the_event_is_not_kept(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        event = office.clock.now() - timedelta(hours=80)
        form = HealthForm(("where_to_go",), "in_time", ("hiv_prophylaxis",), event)
        with pytest.raises(InvalidEntry) as caught:
            give(worker, known.case_code, "health", form)
        assert caught.value.facts["problem"] == "window_closed"
        give(worker, known.case_code, "health", replace(form, windows=("emergency_contraception",)))
        assert event.isoformat()[:13] not in repr(office.store.rows("health_help"))

    def test_help_of_another_day_is_looked_at_with_that_day(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        event, day = office.clock.now() - timedelta(hours=100), office.clock.today() - timedelta(days=2)
        form = HealthForm((), "in_time", ("hiv_prophylaxis",), event)
        assert give(worker, known.case_code, "health", form, given_on=day)


class TestCorrections:
    def test_they_add_and_name_the_first(self, office: Office, worker: ServiceSet, known: Records) -> None:
        key = give(worker, known.case_code, "emotional", WellbeingForm("good", "good"))
        worker.aid.correct(key, WellbeingForm("bad", "good"))
        worker.aid.correct(key, WellbeingForm("bad", "not_asked"))
        first, *later = office.store.rows("wellbeing")
        assert [one.felt_before for one in (first, *later)] == ["good", "bad", "bad"]
        assert {one.corrects for one in later} == {first.wellbeing_id}
        assert office.actions()[-1] == "assistance.correct"
        health = give(worker, known.case_code, "health", HealthForm())
        worker.aid.correct(health, HealthForm(("aid",)))
        assert [one.corrects for one in office.store.rows("health_help")][1] == office.store.rows("health_help")[
            0
        ].health_id

    def test_only_with_the_form_of_the_entry_and_never_of_an_unknown_one(
        self, worker: ServiceSet, known: Records, office: Office
    ) -> None:
        key = give(worker, known.case_code, "emotional", None)
        with pytest.raises(InvalidEntry):
            worker.aid.correct(key, HealthForm())
        with pytest.raises(RecordNotFound):
            worker.aid.correct(AssistanceId("gone"), HealthForm())
        with pytest.raises(NotPermitted):
            office.services(Role.VOLUNTEER).aid.correct(key, WellbeingForm())


class TestLegalMatters:
    def test_a_matter_begins_with_help_and_goes_on_step_by_step(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        day = office.clock.today() + timedelta(days=9)
        key = give(worker, known.case_code, "legal", legal(deadline=day, if_passed="The claim is lost."))
        (matter,) = office.store.rows("legal_matters")
        on = legal(matter_id=matter.matter_id, status="handed_in", based_on=1, note="By post.")
        worker.aid.legal_step(known.case_code, on)
        steps = office.store.rows("legal_entries")
        assert [(one.number, one.status, one.assistance_id) for one in steps] == [
            (1, "being_prepared", key),
            (2, "handed_in", None),
        ]
        assert len(office.store.rows("legal_matters")) == 1
        assert office.actions()[-1] == "legal.step"

    def test_two_people_who_take_one_matter_further_are_told(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        matter = worker.aid.legal_step(known.case_code, legal()).key
        worker.aid.legal_step(known.case_code, legal(matter_id=matter, based_on=1, status="waiting"))
        before = office.store.stored
        with pytest.raises(ChangedElsewhere):
            worker.aid.legal_step(known.case_code, legal(matter_id=matter, based_on=1, status="decided"))
        assert office.store.stored is before

    def test_a_matter_of_another_case_and_an_unknown_colleague_are_refused(
        self, worker: ServiceSet, known: Records
    ) -> None:
        agreed = a_consent_entry(
            worker, ConsentPurpose.SERVICES, given_by="best_interest_panel", assent="yes", caregiver_situation="absent"
        )
        put_consent(worker, known.child_code, agreed)
        decide(worker, known.child_code)
        matter = worker.aid.legal_step(known.child_code, legal()).key
        for wrong in (legal(matter_id=matter), legal(follows="nobody"), legal(matter_id="gone")):
            with pytest.raises(RecordNotFound):
                worker.aid.legal_step(known.case_code, wrong)

    def test_without_consent_to_help_a_matter_ends_but_does_not_go_on(
        self, office: Office, worker: ServiceSet, known: Records
    ) -> None:
        day, code = office.clock.today() + timedelta(days=9), known.case_code
        running = legal(deadline=day, if_passed="The claim is lost.")
        first, second = (worker.aid.legal_step(code, running).key for _ in range(2))
        (agreed,) = (one for one in office.store.rows("consents") if one.purpose is ConsentPurpose.SERVICES)
        worker.consents.withdraw(WithdrawConsent(agreed.consent_id, "by phone"))
        before = office.store.stored
        later = replace(running, matter_id=first, based_on=1, deadline=day + timedelta(1), note="Later.")
        for refused in (legal(), later):
            with pytest.raises(ConsentMissing):
                worker.aid.legal_step(code, refused)
        assert office.store.stored is before
        heard = legal(matter_id=first, based_on=1, note="Was heard.", status="decided")
        worker.aid.legal_step(code, heard)
        worker.aid.legal_step(code, legal(matter_id=second, based_on=1, note="By phone.", status="person_stopped"))
        for again in (replace(heard, based_on=2), legal(matter_id=second, based_on=2, note="Again.")):
            with pytest.raises(ConsentMissing):
                worker.aid.legal_step(code, again)


class TestGoods:
    def test_what_is_handed_out_leaves_the_shelf_without_a_name(
        self, office: Office, worker: ServiceSet, known: Records, blanket: ArticleId
    ) -> None:
        give(worker, known.case_code, "material_social", GoodsForm(((blanket, 2), (blanket, 1))))
        assert balance(office, blanket) == 7
        (line,) = office.store.rows("goods_given")
        assert (line.pieces, line.case_code) == (3, known.case_code)
        move = office.store.rows("stock_moves")[-1]
        assert (move.move_id, move.reason) == (line.move_id, "to_a_person")
        assert known.case_code not in repr(office.store.rows("stock_moves"))

    def test_a_correction_books_the_difference_and_keeps_both_lines(
        self, office: Office, worker: ServiceSet, known: Records, blanket: ArticleId
    ) -> None:
        towel = stocked(office, "Towel", 1)
        key = give(worker, known.case_code, "material_social", GoodsForm(((blanket, 4),)))
        worker.aid.correct(key, GoodsForm(((blanket, 1), (towel, 1))))
        assert (balance(office, blanket), balance(office, towel)) == (9, 0)
        assert [line.pieces for line in office.store.rows("goods_given")] == [4, -3, 1]
        assert [move.reason for move in office.store.rows("stock_moves")][-2:] == ["taken_back", "to_a_person"]
        before = office.store.stored
        with pytest.raises(InvalidEntry):
            worker.aid.correct(key, GoodsForm(((towel, 2),)))
        assert office.store.stored is before

    def test_what_is_not_there_is_not_handed_out_and_nothing_is_recorded(
        self, office: Office, worker: ServiceSet, known: Records, blanket: ArticleId
    ) -> None:
        before = office.store.stored
        with pytest.raises(InvalidEntry) as caught:
            give(worker, known.case_code, "material_social", GoodsForm(((blanket, 11),)))
        assert caught.value.facts == {"field": "quantity", "problem": "not_in_stock"}
        assert office.store.stored is before
