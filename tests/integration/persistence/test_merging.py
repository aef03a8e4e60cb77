"""Two case files become one in one transaction, nothing becomes more open by it, and all of it can go back."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from pgi_desk.domain.case_plan import Goal
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import InvalidEntry, MergeRefused
from pgi_desk.domain.identifiers import CaseCode, StaffId
from pgi_desk.domain.merging import MergeStop
from pgi_desk.domain.people_import import PeoplePlan
from pgi_desk.domain.tombstone import tombstone_of
from pgi_desk.persistence.encrypted_file import EncryptedFile
from pgi_desk.services.case_facts import case_facts
from pgi_desk.services.case_plans import SaveGoal
from pgi_desk.services.drafts import UnfinishedForm
from pgi_desk.services.erasing import ErasePerson
from pgi_desk.services.family import LinkFamily
from pgi_desk.services.files import OpenFile
from pgi_desk.services.merging import MergeCases
from pgi_desk.services.notes import WriteNote
from pgi_desk.services.observations import RecordFactor, RecordObservations
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.people_import import ListGround
from pgi_desk.services.safety import AssessSafety
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.trafficking_statuses import RecordStatus
from pgi_desk.services.undoing import ChangeSheet
from tests.helpers.builders import TODAY, Records, agree, agree_to_help, prepare_referral, record_person
from tests.helpers.canonical_dump import canonical_dump
from tests.helpers.full_case import plant
from tests.helpers.helped import help_in_every_way

FULL = CaseCode("44RT-9KXE")


@pytest.fixture
def twice(services: ServiceSet, records: Records) -> CaseCode:
    """The same person, recorded once more, with a file of her own."""
    return record_person(services, given_name="Salam", family_name="Warsanle", nickname="Wren")


def digest(opened: OpenFile) -> dict[str, list[tuple[object, ...]]]:
    """Every row but its version and its nonce, without the trail and the values from before."""
    assert isinstance(opened.store, EncryptedFile)
    opened.store._raw_writer().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    found = canonical_dump(opened.path, opened.key.raw)
    passing = {"audit_entries", "undo_changes", "undo_rows", "alembic_version"}
    kept = {name: [row[2:] for row in listed] for name, listed in found.items() if name not in passing}
    return {name: sorted(listed, key=repr) for name, listed in kept.items()}


def mentions(opened: OpenFile, code: str) -> set[str]:
    """The tables in which a case code stands."""
    return {name for name, listed in digest(opened).items() if code in repr(listed)}


def test_every_row_of_a_full_case_moves_and_goes_back(services: ServiceSet, records: Records, opened: OpenFile) -> None:
    """Whatever table is added later is moved too: it is found by its foreign keys."""
    plant(services, (f"word{number}" for number in count()), FULL)
    before = digest(opened)
    with services.desk.work("case.merge") as work:
        moved = work.merging.move(FULL, records.case_code, services.desk.clock.now())
        work.commit()
    assert moved >= 40
    assert mentions(opened, FULL) == set()
    (change, *_) = services.undoing.recent()
    assert (change.change.action, change.refusal) == ("case.merge", "")
    services.undoing.take_back(change.change.change_id)
    assert digest(opened) == before
    with services.desk.work("change.again") as work:
        work.undoing.take_back(work.undoing.recent(1)[0].change_id)
        work.commit()
    assert mentions(opened, FULL) == set()
    assert opened.store.verify().good


def test_a_merge_of_two_lived_in_files_is_one_change_that_goes_back_as_a_whole(
    services: ServiceSet, records: Records, opened: OpenFile, twice: CaseCode
) -> None:
    help_in_every_way(services, twice)
    before = digest(opened)
    services.merging.merge(MergeCases(records.case_code, twice, ("given_name",)))
    view = services.cases.view(twice)  # the other code leads to the case that stays
    assert view.detail.case_code == records.case_code
    with services.desk.work("test.read") as work:
        person = work.people.get(records.case_code)
        assert work.cases.exists(twice)  # and is never given out again
    assert (person.given_name, person.nickname, person.other_names) == ("Salam", "Wren", "Selam")
    assert mentions(opened, twice) == {"case_aliases"}
    sheet = services.undoing.next_back()
    assert sheet is not None
    assert (sheet.view.change.action, sheet.refusal) == ("case.merge", "")
    services.undoing.take_back(sheet.view.change.change_id)
    assert digest(opened) == before
    assert services.cases.view(twice).detail.case_code == twice
    assert opened.store.verify().good


def test_a_merge_cannot_go_back_once_the_case_was_worked_on(
    services: ServiceSet, records: Records, twice: CaseCode
) -> None:
    services.merging.merge(MergeCases(records.case_code, twice))
    merged = services.undoing.recent()[0].change.change_id
    with services.desk.work("person.correct") as work:
        work.people.update(replace(work.people.get(records.case_code), nickname="Tern"))
        work.commit()
    assert services.undoing.look(merged).refusal == "changed_since"


def last_merge(services: ServiceSet) -> ChangeSheet:
    found = next(one.change for one in services.undoing.recent() if one.change.action == "case.merge")
    return services.undoing.look(found.change_id)


def forward(services: ServiceSet) -> list[str]:
    """The changes that were not taken back."""
    return [view.change.action for view in services.undoing.recent() if not view.change.back]


def test_a_merge_cannot_go_back_once_something_was_built_on_what_came_with_it(
    services: ServiceSet, records: Records, twice: CaseCode
) -> None:
    """Her words in the other person's file would stay there, and be erased with that person."""
    note = services.notes.write(WriteNote(twice, "told", "Has a sister in town.")).key
    services.merging.merge(MergeCases(records.case_code, twice))
    services.notes.write(WriteNote(records.case_code, "observed", "The roof leaks."))
    assert last_merge(services).refusal == ""  # that is about the case that stays
    services.notes.write(WriteNote(records.case_code, "told", "Has two sisters in town.", corrects=note))
    assert last_merge(services).refusal == "built_on"


def test_what_was_changed_before_a_merge_can_be_taken_back_once_that_was(
    services: ServiceSet, records: Records, opened: OpenFile, twice: CaseCode
) -> None:
    third = record_person(services, given_name="Salam", family_name="Warsanle")
    empty = digest(opened)
    services.merging.merge(MergeCases(twice, third))
    services.people.correct(CorrectPerson(twice, replace(services.people.entry(twice), nickname="Tern")))
    before, listed = digest(opened), forward(services)
    bin_before = services.case_bin.stops(twice)
    for _ in range(2):  # and once more after it was done again
        services.merging.merge(MergeCases(records.case_code, twice))
        assert {view.change.case_code for view in services.undoing.recent(2)} == {records.case_code}
        services.undoing.take_back(last_merge(services).view.change.change_id)
        assert digest(opened) == before
        assert services.case_bin.stops(twice) == bin_before
        services.undoing.take_back(services.undoing.recent(1)[0].change.change_id)
        services.undoing.take_back(services.undoing.recent(1)[0].change.change_id)
        assert digest(opened) == before
        assert forward(services) == listed
    for action in ("person.correct", "case.merge"):
        sheet = services.undoing.next_back()
        assert sheet is not None
        assert (sheet.view.change.action, sheet.refusal) == (action, "")
        services.undoing.take_back(sheet.view.change.change_id)
    assert digest(opened) == empty
    assert opened.store.verify().good


def test_what_was_changed_in_a_case_that_was_merged_away_goes_with_the_person(
    services: ServiceSet, records: Records, opened: OpenFile, twice: CaseCode
) -> None:
    services.people.correct(CorrectPerson(twice, replace(services.people.entry(twice), nickname="Tern")))
    services.merging.merge(MergeCases(records.case_code, twice))
    services.erasing.erase(ErasePerson(records.case_code, "person_asked", records.case_code, second="second"))
    assert isinstance(opened.store, EncryptedFile)
    kept = opened.store._raw_writer().execute("SELECT values_before FROM undo_rows").fetchall()
    assert "Warsanle" not in repr(kept)
    assert "Wren" not in repr(kept)


def test_an_unfinished_form_never_stands_against_taking_a_merge_back(
    services: ServiceSet, records: Records, twice: CaseCode
) -> None:
    services.drafts.keep([UnfinishedForm("assistance", twice, f'{{"noteEdit": "For {twice}"}}')])
    services.merging.merge(MergeCases(records.case_code, twice))
    (draft,) = services.drafts.mine()
    content = f'{{"noteEdit": "For {records.case_code}, on Monday"}}'
    services.drafts.save([UnfinishedForm("assistance", records.case_code, content, draft.draft_id)])
    sheet = last_merge(services)
    assert sheet.refusal == ""
    services.undoing.take_back(sheet.view.change.change_id)
    (draft,) = services.drafts.mine()
    assert (draft.subject, draft.content) == (twice, f'{{"noteEdit": "For {twice}, on Monday"}}')


def test_nothing_typed_into_an_unfinished_form_is_kept_once_the_form_is_gone(
    services: ServiceSet, records: Records, opened: OpenFile, twice: CaseCode
) -> None:
    third = record_person(services, given_name="Quintilla", family_name="Marzipane")
    services.drafts.keep([UnfinishedForm("assistance", twice, '{"noteEdit": "Came with Quintilla Marzipane"}')])
    services.merging.merge(MergeCases(records.case_code, twice))
    services.erasing.erase(ErasePerson(third, "person_asked", third, second="second"))
    assert not services.drafts.mine()
    assert isinstance(opened.store, EncryptedFile)
    kept = opened.store._raw_writer().execute("SELECT values_before FROM undo_rows").fetchall()
    assert "Marzipane" not in repr(kept)


def test_what_was_taken_back_before_a_merge_is_not_done_again_in_a_case_that_went(
    services: ServiceSet, records: Records, opened: OpenFile, twice: CaseCode
) -> None:
    services.notes.write(WriteNote(twice, "told", "Has a sister in town."))
    services.undoing.take_back(services.undoing.recent()[0].change.change_id)
    back = services.undoing.recent()[0].change
    services.merging.merge(MergeCases(records.case_code, twice))
    sheet = services.undoing.look(back.change_id)
    assert sheet.refusal == "changed_since"
    assert sheet.state.later is not None
    assert sheet.state.later.action == "case.merge"
    services.undoing.take_back(last_merge(services).view.change.change_id)
    assert services.undoing.look(back.change_id).refusal == ""
    services.undoing.take_back(back.change_id)
    assert [note.text for note in services.notes.of_case(twice).notes] == ["Has a sister in town."]
    assert opened.store.verify().good


def test_a_no_in_one_file_ends_a_yes_of_the_other(services: ServiceSet, records: Records, twice: CaseCode) -> None:
    agree(services, prepare_referral(services, records))
    with services.desk.work("test.write") as work:
        yes = next(one for one in work.consents.for_case(records.case_code) if one.recipient is not None)
        no = replace(yes, consent_id="no", case_code=twice, decision="refused", sequence=0)  # type: ignore[arg-type]  # an id
        work.consents.add(no)
        late = replace(yes, consent_id="late", sequence=0)  # type: ignore[arg-type]  # an id
        work.consents.add(late)
        work.commit()
    assert services.merging.sheet(records.case_code, twice).asked_anew == 1
    services.merging.merge(MergeCases(records.case_code, twice))
    with services.desk.work("test.read") as work:
        entries = [one for one in work.consents.for_case(records.case_code) if one.purpose is ConsentPurpose.REFERRAL]
    assert max(entries, key=lambda one: one.sequence).withdrawn_on is not None


def test_a_hidden_name_stays_hidden_and_nobody_is_let_in_by_a_merge(
    services: ServiceSet, records: Records, twice: CaseCode
) -> None:
    services.need_to_know.add_helper(records.case_code, StaffId("second"))
    services.need_to_know.hide(twice, "Known in town.")
    services.merging.merge(MergeCases(records.case_code, twice))
    circle = services.need_to_know.circle(records.case_code)
    assert (circle.hidden, circle.helpers) == (True, ())


def test_what_stands_against_a_merge_is_named_and_nothing_is_changed(
    services: ServiceSet, records: Records, opened: OpenFile, twice: CaseCode
) -> None:
    assert services.merging.sheet(twice, twice).stops == (MergeStop.SAME,)
    with services.desk.work("test.write") as work:
        work.cases.update(replace(work.cases.get(twice), status="closed"))
        work.commit()
    before = digest(opened)
    with pytest.raises(MergeRefused) as caught:
        services.merging.merge(MergeCases(records.case_code, twice))
    assert caught.value.facts == {"stops": ("closed",)}
    assert digest(opened) == before


def test_a_family_link_between_the_two_files_is_gone_and_comes_back(
    services: ServiceSet, records: Records, opened: OpenFile, twice: CaseCode
) -> None:
    services.family.link(LinkFamily(records.case_code, "sibling", other_case=twice))
    before = digest(opened)
    services.merging.merge(MergeCases(records.case_code, twice))
    assert digest(opened)["family_links"] == []
    services.undoing.take_back(services.undoing.recent()[0].change.change_id)
    assert digest(opened) == before


def test_an_erased_person_is_remembered_under_each_of_their_codes(
    services: ServiceSet, records: Records, twice: CaseCode
) -> None:
    services.merging.merge(MergeCases(records.case_code, twice))
    services.erasing.erase(ErasePerson(records.case_code, "person_asked", records.case_code, second="second"))
    with services.desk.work("test.read") as work:
        secret, graves = work.settings.get("signing_key"), {one.digest for one in work.tombstones.all()}
        assert graves == {tombstone_of(secret, code) for code in (records.case_code, twice)}
        assert work.cases.exists(twice)


# --- nothing falls silently ---------------------------------------------------------------------------------


def concern(services: ServiceSet, code: CaseCode) -> str:
    return services.observations.sheet(code).concern.value


def test_the_stricter_answer_stays_in_force_and_the_concern_does_not_fall(
    services: ServiceSet, records: Records, opened: OpenFile, twice: CaseCode
) -> None:
    seen = {"D4.01": "yes", "D4.02": "yes", "D5.01": "yes", "D5.02": "yes"}
    services.observations.record(RecordObservations(records.case_code, "delphi_labour", {**seen, "D1.01": "unknown"}))
    services.observations.review(records.case_code)
    later = {**dict.fromkeys(seen, "no"), "D5.02": "unknown", "D1.01": "no"}
    services.observations.record(RecordObservations(twice, "delphi_labour", later))
    services.observations.record_factor(RecordFactor(records.case_code, "age", 2, 1))
    services.observations.record_factor(RecordFactor(twice, "age", 1, 0))
    before, level = digest(opened), concern(services, records.case_code)
    assert level == "strong_indication"
    services.merging.merge(MergeCases(records.case_code, twice))
    sheet = services.observations.sheet(records.case_code)
    assert sheet.concern.value == level
    assert {code: sheet.standing[code].answer for code in seen} == seen
    assert sheet.standing["D1.01"].answer == "unknown"
    assert (sheet.factors["age"].risk, sheet.factors["age"].protective) == (2, 0)
    assert sheet.outdated
    assert [row.case_code for row in services.observations.waiting()] == [records.case_code]
    services.observations.record(RecordObservations(records.case_code, "delphi_labour", {"D4.01": "no"}))
    assert services.observations.sheet(records.case_code).standing["D4.01"].answer == "no"
    for _ in range(2):
        newest = services.undoing.next_back()
        assert newest is not None
        services.undoing.take_back(newest.view.change.change_id)
    assert digest(opened) == before


def test_the_goals_of_both_plans_are_in_one_that_nobody_approved_yet(
    services: ServiceSet, records: Records, opened: OpenFile, twice: CaseCode
) -> None:
    day, member = services.desk.clock.today().isoformat(), services.desk.member.staff_id
    for code, objective in ((records.case_code, "See a doctor"), (twice, "Find a room")):
        services.case_plans.save_goal(SaveGoal(code, Goal("", "health", objective, "", member, day), 0))
    before = digest(opened)
    services.merging.merge(MergeCases(records.case_code, twice))
    plan = services.notes.of_case(records.case_code).plans[-1]
    assert [goal.objective for goal in plan.goals] == ["See a doctor", "Find a room"]
    assert (plan.number, plan.decision) == (2, "")
    services.undoing.take_back(services.undoing.recent()[0].change.change_id)
    assert digest(opened) == before


def test_of_two_open_reviews_the_one_that_is_due_first_stays(
    services: ServiceSet, records: Records, opened: OpenFile, twice: CaseCode
) -> None:
    services.safety.assess(AssessSafety(records.case_code, {"injury_or_pain": "no"}))
    services.safety.assess(AssessSafety(twice, {"injury_or_pain": "yes", "needs_lacking": "yes"}))
    with services.desk.work("test.read") as work:
        first = {one.kind: one.task_id for one in work.safety_tasks.for_case(twice) if one.open}
        assert first.keys() >= {"review", "contact"}
    before = digest(opened)
    services.merging.merge(MergeCases(records.case_code, twice))
    with services.desk.work("test.read") as work:
        tasks = [one for one in work.safety_tasks.for_case(records.case_code) if one.kind in first]
    assert {one.kind: one.task_id for one in tasks if one.open} == first
    assert sum(one.open for one in tasks) == len(first)
    assert {one.outcome for one in tasks if not one.open} == {"merge"}
    services.undoing.take_back(services.undoing.recent()[0].change.change_id)
    assert digest(opened) == before


def test_the_code_that_was_merged_away_finds_the_case_that_stays(
    services: ServiceSet, records: Records, twice: CaseCode
) -> None:
    third = record_person(services, given_name="Salam")
    services.merging.merge(MergeCases(twice, third))
    services.merging.merge(MergeCases(records.case_code, twice))
    for typed in (third, twice, third.replace("-", "").lower()[:6]):
        assert records.case_code in [one.case_code for one in services.find.find(typed) if one.kind == "person"]
        assert records.case_code in [row.case_code for row in services.people.page(search=typed).rows]


def test_the_higher_risk_stands_with_its_answers_until_a_focal_point_lowers_it(
    services: ServiceSet, records: Records, opened: OpenFile, twice: CaseCode
) -> None:
    services.safety.assess(AssessSafety(records.case_code, {"injury_or_pain": "yes", "safe_place_tonight": "no"}))
    questions = services.desk.content.list("safety_questions")
    services.safety.assess(AssessSafety(twice, dict.fromkeys(questions.codes(), "no")))
    before = digest(opened)
    services.merging.merge(MergeCases(records.case_code, twice))
    view = services.safety.view(records.case_code)
    newest = view.record.assessments[-1]
    assert (view.detail.risk_level, newest.level, newest.rule_level, newest.origin) == ("high", "high", "high", "merge")
    assert view.finding is not None
    assert "injury_or_pain" in view.finding.critical
    services.undoing.take_back(services.undoing.recent()[0].change.change_id)
    assert digest(opened) == before
    services.undoing.take_back(services.undoing.recent()[0].change.change_id)
    safe = {row.code: "no" if row.text("counts") == "yes" else "yes" for row in questions}
    services.safety.assess(AssessSafety(records.case_code, safe))  # answers alone lower nothing
    assert services.cases.view(records.case_code).detail.risk_level == "high"
    with pytest.raises(InvalidEntry, match="lowered_reason"):
        services.safety.assess(AssessSafety(records.case_code, safe, level="low"))
    services.safety.assess(AssessSafety(records.case_code, safe, level="low", lowered_reason="Healed, a safe home."))
    assert services.cases.view(records.case_code).detail.risk_level == "low"


def test_two_statuses_wait_for_a_coordinator_and_name_nobody_a_victim_meanwhile(
    services: ServiceSet, records: Records, opened: OpenFile, twice: CaseCode
) -> None:
    day = services.desk.clock.today()
    services.statuses.record(RecordStatus(records.case_code, "ActualVictimOfTrafficking", "Police", day, "File 4"))
    services.statuses.record(RecordStatus(twice, "PossibleVictimOfTrafficking"))
    before = digest(opened)
    services.merging.merge(MergeCases(records.case_code, twice))
    newest = services.statuses.of_case(records.case_code)[-1]
    assert newest.disputed == ("ActualVictimOfTrafficking", "PossibleVictimOfTrafficking")
    with services.desk.work("test.read") as work:
        assert not case_facts(services.desk, work, records.case_code).named
    with pytest.raises(InvalidEntry):  # nobody chooses it
        services.statuses.record(RecordStatus(records.case_code, newest.status))
    services.undoing.take_back(services.undoing.recent()[0].change.change_id)
    assert digest(opened) == before
    services.undoing.take_back(services.undoing.recent()[0].change.change_id)
    (waits,) = [one for one in services.overview.today().due if one.kind == "status_anew"]
    assert (waits.case_code, waits.due_on) == (records.case_code, day)
    services.statuses.record(RecordStatus(records.case_code, "ActualVictimOfTrafficking", "Police", day, "File 4"))
    assert not services.statuses.of_case(records.case_code)[-1].disputed
    assert "status_anew" not in {one.kind for one in services.overview.today().due}


def test_a_list_that_comes_again_finds_who_was_merged_under_what_they_were_known_by(
    services: ServiceSet, records: Records, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("No.,First name,Surname,Date of birth\n7,Salma,Warsame,1995-04-03\n", encoding="utf-8")
    ground = ListGround("legal_obligation", TODAY, "Registration order 12", reason="later_agreed")

    def plan() -> PeoplePlan:
        found = services.people_import.look(path)
        return services.people_import.plan(found.sheet, found.guesses, ground)

    agree_to_help(services, records.case_code)
    services.people_import.apply(plan(), ground)
    (line,) = plan().lines
    assert line.before is not None
    other = line.before.person.case_code
    services.merging.merge(MergeCases(records.case_code, other))
    assert [one.action.value for one in plan().lines] == ["same"]
    path.write_text(f"Case code,First name\n{other},Salma\n", encoding="utf-8")
    assert [one.action.value for one in plan().lines] == ["same"]
    path.write_text(f"Case code,Kind of help,Date\n{other},first_aid,2026-06-01\n", encoding="utf-8")
    found = services.assistance_import.look(path)
    (help_,) = services.assistance_import.plan(found.sheet, found.guesses).lines
    # The case is found by the code that went; the two days of birth have to be settled before help comes in.
    assert [one.problem for one in help_.problems] == ["consent_to_help"]
