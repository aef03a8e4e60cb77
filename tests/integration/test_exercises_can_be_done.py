"""Each exercise can be done to its end with the use cases of the program, and done well it leaves nothing to notice.

Done in another way, each mistake that its story names is noticed; what is done for other people is neither.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from pgi_desk.domain.exercise import ExerciseStanding
from pgi_desk.domain.partial_date import DatePrecision, PartialDate
from pgi_desk.services.case_bin import PutInBin
from pgi_desk.services.merging import MergeCases
from pgi_desk.services.quick_contacts import NoteContact
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, record_person
from tests.helpers.learner import Clumsy, Learner
from tests.unit.services.fake_office import FakePaper

EXERCISES = ("fishing_crew", "domestic_work", "child_border", "flood_recruitment", "returned_debt", "refuses")


def standing(services: ServiceSet) -> ExerciseStanding:
    found = services.exercises.sheet().standing
    assert found is not None
    return found


def taken(services: ServiceSet) -> list[str]:
    return [step.code for step in standing(services).steps if step.done]


def noticed(services: ServiceSet) -> list[str]:
    return [one.code for one in standing(services).noticed]


def test_each_story_done_well_is_complete_and_leaves_nothing_to_notice(services: ServiceSet, records: Records) -> None:
    learner, exercises = Learner(services, records), services.exercises
    assert exercises.sheet().codes == EXERCISES
    for code in EXERCISES:
        exercises.begin(code)
        act: Callable[[], None] = getattr(learner, code)
        act()
        stands = standing(services)
        assert [step.code for step in stands.steps if not step.done] == [], code
        assert stands.noticed == (), code
        exercises.finish()
        assert exercises.sheet().finished[code].standing == stands
    assert set(exercises.sheet().finished) == set(EXERCISES)


@pytest.mark.parametrize("code", EXERCISES)
def test_what_is_done_meanwhile_for_another_person_is_neither_step_nor_mistake(
    services: ServiceSet, records: Records, code: str
) -> None:
    learner = Learner(services, records)
    services.exercises.begin(code)
    services.training_time.forward(timedelta(hours=12))  # no hour of anybody
    learner.serve_another()
    assert (taken(services), noticed(services)) == ([], [])
    services.training_time.forward(timedelta(hours=12))
    act: Callable[[], None] = getattr(learner, code)
    act()
    assert standing(services).complete
    assert noticed(services) == []


@pytest.mark.parametrize("code", EXERCISES)
def test_each_mistake_that_a_story_names_is_noticed_and_kept_at_the_end(
    services: ServiceSet, records: Records, code: str
) -> None:
    named = services.desk.content.list("exercises").get(code).words("mistakes")
    services.exercises.begin(code)
    Clumsy(services, records).make(named)
    found = standing(services).noticed
    assert tuple(one.code for one in found) == named
    services.exercises.finish()
    kept = services.exercises.sheet().finished[code].standing
    assert kept is not None
    assert kept.noticed == found


@pytest.mark.parametrize("mistake", ["name_shared", "unsafe_hour", "verdict", "questioned", "asked_after_no"])
def test_one_mistake_is_noticed_alone(services: ServiceSet, records: Records, mistake: str) -> None:
    services.exercises.begin("fishing_crew")
    learner = Clumsy(services, records)
    learner.record()
    learner.acts()[mistake]()
    assert noticed(services) == [mistake]


def test_a_case_in_the_bin_is_not_that_of_the_exercise(services: ServiceSet, records: Records) -> None:
    services.exercises.begin("fishing_crew")
    learner = Learner(services, records)
    learner.fishing_crew()
    wrong = record_person(services, given_name="Nadira", family_name="Twice")
    assert not standing(services).complete
    services.case_bin.put(PutInBin(wrong, "wrong_person"))
    assert standing(services).complete


def take_back(services: ServiceSet, action: str) -> None:
    change = next(one.change for one in services.undoing.recent() if one.change.action == action)
    services.undoing.take_back(change.change_id)


@pytest.mark.parametrize(
    ("action", "step"),
    [("assistance.record", "help_emotional"), ("safety.plan", "safety_plan"), ("case_plan.goal", "goal_set")],
)
def test_a_step_that_is_taken_back_is_not_taken_until_it_is_done_again(
    services: ServiceSet, records: Records, action: str, step: str
) -> None:
    exercise = "returned_debt" if step == "goal_set" else "domestic_work"
    services.exercises.begin(exercise)
    act: Callable[[], None] = getattr(Learner(services, records), exercise)
    act()
    take_back(services, action)
    assert step not in taken(services)
    take_back(services, "change.take_back")
    assert standing(services).complete


def test_a_check_that_ends_while_time_moves_on_was_good_when_the_service_was_chosen(
    services: ServiceSet, records: Records
) -> None:
    services.exercises.begin("fishing_crew")
    Learner(services, records).fishing_crew()
    services.training_time.forward(timedelta(days=400))
    assert noticed(services) == []
    assert standing(services).complete


def test_a_child_who_grows_up_while_time_moves_on_was_recorded_as_a_child(
    services: ServiceSet, records: Records
) -> None:
    services.exercises.begin("child_border")
    record_person(services, birth=PartialDate(DatePrecision.YEAR, 2010))
    services.training_time.forward(timedelta(days=1090))
    assert "child_recorded" in taken(services)


@pytest.mark.parametrize("exercise", [code for code in EXERCISES if code != "refuses"])
@pytest.mark.parametrize("kept_first", [True, False])
def test_a_merge_takes_no_step_and_adds_nothing_of_the_other_file(
    services: ServiceSet, records: Records, exercise: str, *, kept_first: bool
) -> None:
    learner = Learner(services, records)
    learner.serve_another()  # what the other file holds is not of the exercise
    services.exercises.begin(exercise)
    act: Callable[[], None] = getattr(learner, exercise)
    act()
    other = records.case_code
    pair = (learner.code, other) if kept_first else (other, learner.code)
    services.merging.merge(MergeCases(*pair, () if pair[0] == learner.code else ("safe_contact",)))
    assert [step.code for step in standing(services).steps if not step.done] == []
    assert noticed(services) == []
    take_back(services, "case.merge")
    assert (standing(services).complete, noticed(services)) == (True, [])
    take_back(services, "change.take_back")
    assert (standing(services).complete, noticed(services)) == (True, [])


@pytest.mark.parametrize("kept_first", [True, False])
def test_what_is_done_after_a_merge_is_a_step_and_what_was_done_before_for_the_other_is_not(
    services: ServiceSet, records: Records, *, kept_first: bool
) -> None:
    services.exercises.begin("fishing_crew")
    learner = Learner(services, records)
    learner.record()
    learner.serve_another()
    kept, other = (learner.code, records.case_code) if kept_first else (records.case_code, learner.code)
    services.merging.merge(MergeCases(kept, other, () if kept_first else ("safe_contact",)))
    assert taken(services) == ["adult_recorded", "safe_contact"]
    assert noticed(services) == []
    third = record_person(services, given_name="Nadira", family_name="Twice")
    services.merging.merge(MergeCases(third, kept, ("safe_contact",)))
    learner.code = third
    learner.help("health", "first_aid")
    assert taken(services) == ["adult_recorded", "safe_contact", "services_before_help", "help_health"]


def test_the_letter_left_when_somebody_looked_at_the_printer_and_a_card_is_no_letter(
    services: ServiceSet, records: Records
) -> None:
    services.exercises.begin("domestic_work")
    learner = Learner(services, records)
    learner.record("18:00-20:00")
    referral = learner.refer("shelter", letter=False)
    card = services.person_papers.prepare(referral, "card")
    services.person_papers.release(card, FakePaper())
    assert "letter_left" not in taken(services)
    with pytest.raises(KeyboardInterrupt):
        services.letters.release(services.letters.prepare(referral), FakePaper(problem=KeyboardInterrupt()))
    assert "letter_left" not in taken(services)
    with services.desk.work("test.read") as work:
        (letter,) = work.disclosures.for_referral(referral)
    services.letters.confirm_uncertain(letter.disclosure_id, left_the_desk=True)
    assert "letter_left" in taken(services)


def test_deadlines_follow_the_time_of_the_training(services: ServiceSet, records: Records) -> None:
    learner = Learner(services, records)
    learner.record()
    learner.refer("legal")
    assert services.overview.today().overdue == ()
    services.training_time.forward(timedelta(days=20))
    (late,) = services.overview.today().overdue
    assert late.case_code == learner.code
    assert services.audit.verify().good


def test_a_meeting_of_an_exercise_is_a_step_also_when_its_days_are_over(services: ServiceSet, records: Records) -> None:
    services.quick_contacts.note(NoteContact("outreach"))
    services.training_time.forward(timedelta(days=60))
    with services.desk.work("test") as work:
        assert work.quick_contacts.all() == ()  # nobody is in an exercise
    services.exercises.begin("refuses")
    Learner(services, records).refuses()
    services.training_time.forward(timedelta(days=60))
    assert standing(services).complete
    assert services.quick_contacts.kept() == ()
    services.exercises.finish()
    assert services.exercises.sheet().finished["refuses"].done == 3
    with services.desk.work("test") as work:
        assert work.quick_contacts.all() == ()
    assert sum(services.quick_contacts.counts().values()) == 2
