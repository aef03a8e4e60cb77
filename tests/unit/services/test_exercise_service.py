from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import InvalidEntry, TrainingOnly
from pgi_desk.domain.exercise import Noticed
from pgi_desk.domain.identifiers import CaseCode, StaffId
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import SafeContact
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.consents import RecordConsent
from pgi_desk.services.exercises import ExerciseSheet
from pgi_desk.services.facts_paper import PreparedFacts
from pgi_desk.services.observations import RecordObservations
from pgi_desk.services.quick_contacts import NoteContact
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.training_time import FARTHEST, TrainingClock
from tests.helpers.builders import Records, a_consent_entry, agree, prepare_referral, record_person, record_plan
from tests.helpers.clock import FixedClock
from tests.unit.services.fake_office import FakePaper, Office

NAMES = ("Selam", "Warsanle", "Dorin")


def begin(services: ServiceSet, code: str) -> None:
    services.exercises.begin(code)


def meet(services: ServiceSet) -> None:
    services.quick_contacts.note(NoteContact("outreach", information=("leaflet", "emergency_number")))


def record_dorin(services: ServiceSet) -> CaseCode:
    contact = SafeContact("phone", "+000 55 90 31 41", "09:00-11:00", "bicycle", "only he")
    return record_person(
        services, given_name="Dorin", birth=PartialDate(), sex="male", safe_contact=contact, languages=("en",)
    )


def allow_services(services: ServiceSet, code: CaseCode) -> None:
    services.consents.record(RecordConsent(code, a_consent_entry(services, ConsentPurpose.SERVICES)))


def dress_the_hand(services: ServiceSet, code: CaseCode, **changes: str) -> None:
    given_on = services.desk.clock.today()
    help_ = RecordAssistance(code, "health", "first_aid", given_on, quantity=Decimal(1))
    services.assistance.record(replace(help_, **changes))  # type: ignore[arg-type]  # texts alone are changed


def taken(sheet: ExerciseSheet) -> list[str]:
    assert sheet.standing is not None
    return [step.code for step in sheet.standing.steps if step.done]


def noticed(sheet: ExerciseSheet) -> dict[str, tuple[str, ...]]:
    assert sheet.standing is not None
    return {one.code: one.about for one in sheet.standing.noticed}


def test_a_whole_exercise_is_checked_off_step_by_step(desk_services: ServiceSet, known: Records) -> None:
    services, exercises = desk_services, desk_services.exercises
    begin(services, "fishing_crew")
    assert taken(exercises.sheet()) == []  # what others recorded before does not count
    code = record_dorin(services)
    assert taken(exercises.sheet()) == ["adult_recorded", "safe_contact"]
    services.observations.record(RecordObservations(code, "unodc_signs", {"U05": "yes"}))
    allow_services(services, code)
    dress_the_hand(services, code)
    record_plan(services, code)
    mine = replace(known, case_code=code)
    referral = prepare_referral(services, mine, provider_id=known.legal, service_family="legal", service_types=())
    assert "referral_legal" not in taken(exercises.sheet())
    agree(services, referral)
    letter = services.letters.prepare(referral)
    services.letters.release(letter, FakePaper())
    sheet = exercises.sheet()
    assert sheet.standing is not None
    assert sheet.standing.complete
    assert noticed(sheet) == {}


def test_what_went_another_way_is_noticed_and_nothing_is_refused_for_it(
    desk_services: ServiceSet, known: Records
) -> None:
    services = desk_services
    begin(services, "domestic_work")
    code = record_dorin(services)
    dress_the_hand(services, code, emergency_reason="life_saving_medical")
    for _ in range(3):
        services.people.reveal(code)
    services.contacts.reveal(code)  # at nine, which is one of the hours
    mine = replace(known, case_code=code)
    prepare_referral(services, mine, items=("case_code", "name", "story"), person_copy="full_copy")
    assert noticed(services.exercises.sheet()) == {
        "asked_too_much": ("family_name",),
        "name_shared": ("name",),
        "story_shared": ("story",),
        "telling_paper": (),
        "looked_often": (),
        "help_without_consent": (),
    }


def test_an_hour_is_judged_by_the_time_of_the_training(office: Office, clock: FixedClock) -> None:
    services = office.services(clock=TrainingClock(clock))
    begin(services, "fishing_crew")
    code = record_dorin(services)
    services.contacts.reveal(code)
    assert "unsafe_hour" not in noticed(services.exercises.sheet())
    services.training_time.forward(timedelta(hours=3))
    services.contacts.reveal(code)
    assert "unsafe_hour" in noticed(services.exercises.sheet())


def test_who_refuses_is_left_alone(desk_services: ServiceSet) -> None:
    services = desk_services
    begin(services, "refuses")
    meet(services)
    assert taken(services.exercises.sheet()) == ["contact_noted", "information_given", "left_alone"]
    record_dorin(services)
    sheet = services.exercises.sheet()
    assert taken(sheet) == ["contact_noted", "information_given"]
    assert "opened_anyway" in noticed(sheet)


def test_each_learner_has_an_exercise_of_their_own(desk_services: ServiceSet, office: Office) -> None:
    begin(desk_services, "refuses")
    colleague = replace(desk_services.desk.member, staff_id=StaffId("s2"))
    other = office.services(member=colleague)
    assert other.exercises.sheet().current == ""
    begin(other, "fishing_crew")
    meet(desk_services)  # the trail of the fake says that it was the first one
    assert desk_services.exercises.sheet().current == "refuses"
    assert taken(other.exercises.sheet()) == []


def test_what_was_finished_stays_and_the_next_one_can_begin(desk_services: ServiceSet) -> None:
    services = desk_services
    with pytest.raises(InvalidEntry):
        services.exercises.finish()
    begin(services, "refuses")
    meet(services)
    services.exercises.finish()
    sheet = services.exercises.sheet()
    assert (sheet.current, sheet.standing) == ("", None)
    finished = sheet.finished["refuses"]
    assert (finished.done, finished.steps, finished.noticed, finished.day) == (3, 3, 0, date(2026, 6, 15))
    with pytest.raises(InvalidEntry):
        services.exercises.begin("no_such_exercise")


def test_how_an_exercise_stood_is_kept_with_what_was_noticed_and_about_what(desk_services: ServiceSet) -> None:
    begin(desk_services, "domestic_work")
    record_dorin(desk_services)
    stood = desk_services.exercises.sheet().standing
    desk_services.exercises.finish()
    begin(desk_services, "refuses")
    desk_services.exercises.finish()  # what was finished before is read and kept again
    finished = desk_services.exercises.sheet().finished
    assert finished["domestic_work"].standing == stood
    assert stood is not None
    assert stood.noticed == (Noticed("asked_too_much", ("family_name",)),)
    assert finished["refuses"].standing is not None
    assert finished["refuses"].standing.done == 0


def test_what_an_earlier_program_kept_of_an_exercise_can_still_be_read(desk_services: ServiceSet) -> None:
    figures = {"code": "refuses", "on": "2026-06-01", "done": 2, "steps": 3, "noticed": 1, "reference": "A1B2"}
    with desk_services.desk.work("exercise.finish") as work:
        work.settings.put("exercises_finished/s1", json.dumps([figures]))
        work.commit()
    begin(desk_services, "fishing_crew")
    desk_services.exercises.finish()
    known = desk_services.exercises.sheet().finished["refuses"]
    assert (known.done, known.steps, known.noticed, known.standing) == (2, 3, 1, None)
    assert "2 / 3" in desk_services.exercise_papers.certificate("", "en").pdf.decode()


def test_no_name_is_in_what_an_exercise_leaves(desk_services: ServiceSet, office: Office, known: Records) -> None:
    begin(desk_services, "fishing_crew")
    record_dorin(desk_services)
    desk_services.exercises.finish()
    settings = office.store.stored.tables["file_settings"]
    kept = [value for key, value in settings.items() if "exercise" in key]
    assert len(kept) == 2
    assert not any(name in str(row) for row in (*kept, *office.store.stored.details) for name in NAMES)


class TestPapers:
    @pytest.fixture
    def finished(self, desk_services: ServiceSet) -> ServiceSet:
        begin(desk_services, "refuses")
        meet(desk_services)
        desk_services.exercises.finish()
        return desk_services

    @pytest.mark.parametrize("language", ["en", "ar"])
    def test_the_trainer_sheet_has_story_steps_mistakes_and_questions_with_their_sources(
        self, desk_services: ServiceSet, language: str
    ) -> None:
        content, text = desk_services.desk.content, ""
        for exercise in content.list("exercises"):
            text = desk_services.exercise_papers.sheet(exercise.code, language).pdf.decode()
            assert repr(exercise.text_in("brief", language))[1:-1] in text
            for name, attribute in (("exercise_steps", "steps"), ("exercise_questions", "questions")):
                rows = content.list(name)
                assert all(rows.get(code).label(language) in text for code in exercise.words(attribute))
        assert "NNEDV" in text
        assert "training=True" in text

    def test_the_certificate_names_initials_alone_and_a_reference_for_readiness(self, finished: ServiceSet) -> None:
        paper = finished.exercise_papers.certificate(" D. G. ", "en")
        text = paper.pdf.decode()
        assert "'D. G.'" in text
        assert "A person who refuses" in text
        assert "3 / 3" in text
        assert str(paper.detail["reference"]) in text
        assert finished.desk.member.name not in text
        assert "training=True" in text
        assert "filled in by hand" in finished.exercise_papers.certificate("", "en").pdf.decode()
        with pytest.raises(InvalidEntry):
            finished.exercise_papers.certificate("Dorin Ghafarian", "en")

    def test_there_is_no_certificate_of_nothing(self, desk_services: ServiceSet) -> None:
        with pytest.raises(InvalidEntry):
            desk_services.exercise_papers.certificate("D. G.", "en")

    def test_a_paper_is_logged_before_and_after_it_leaves(self, finished: ServiceSet, office: Office) -> None:
        papers: dict[str, PreparedFacts] = {
            "exercise.sheet": finished.exercise_papers.sheet("refuses", "en"),
            "exercise.certificate": finished.exercise_papers.certificate("D. G.", "en"),
        }
        for action, paper in papers.items():
            finished.exercise_papers.begin(paper, FakePaper()).finish(FakePaper())
            outcomes = [
                detail["outcome"]
                for line, detail in zip(office.store.audit, office.store.stored.details, strict=True)
                if line.action == action and "outcome" in detail
            ]
            assert outcomes == ["intended", "printed"]
            assert "D. G." not in str(office.store.stored.details)


class TestTime:
    def test_it_moves_forward_and_what_is_past_its_day_goes(self, office: Office, clock: FixedClock) -> None:
        services = office.services(clock=TrainingClock(clock))
        meet(services)
        services.training_time.forward(timedelta(days=90))
        assert services.desk.clock.today() == date(2026, 9, 13)
        assert services.training_time.standing().now == datetime(2026, 9, 13, 9, 0, tzinfo=UTC)
        assert services.quick_contacts.kept() == ()
        assert clock.today() == date(2026, 6, 15)

    @pytest.mark.parametrize("step", [timedelta(), timedelta(days=-1), FARTHEST + timedelta(minutes=1)])
    def test_it_never_goes_back_nor_too_far(self, office: Office, clock: FixedClock, step: timedelta) -> None:
        services = office.services(clock=TrainingClock(clock))
        with pytest.raises(InvalidEntry):
            services.training_time.forward(step)
        assert services.training_time.standing().moved == timedelta()
        assert "demo.forward" not in office.actions()

    def test_a_certificate_has_the_real_date(self, office: Office, clock: FixedClock) -> None:
        services = office.services(clock=TrainingClock(clock))
        services.training_time.forward(timedelta(days=400))
        begin(services, "refuses")
        services.exercises.finish()
        assert services.exercises.sheet().finished["refuses"].day == date(2026, 6, 15)
        assert "datetime.date(2026, 6, 15)" in services.exercise_papers.certificate("", "en").pdf.decode()


def test_a_real_file_has_no_exercises_and_no_other_time(office: Office) -> None:
    services = office.services(in_demo=False, agreed_until=lambda: date(2027, 1, 1))
    attempts: tuple[Callable[[], object], ...] = (
        services.exercises.sheet,
        lambda: services.exercises.begin("refuses"),
        services.exercises.finish,
        lambda: services.exercise_papers.sheet("refuses", "en"),
        lambda: services.exercise_papers.certificate("", "en"),
        lambda: services.exercise_papers.begin(PreparedFacts(b"", "exercise_sheet", {}), FakePaper()),
        services.training_time.standing,
        lambda: services.training_time.forward(timedelta(days=1)),
    )
    before = len(office.store.audit)
    for attempt in attempts:
        with pytest.raises(TrainingOnly):
            attempt()
    assert len(office.store.audit) == before
