"""A case from its end to the review that finds it years later, on a real file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from pgi_desk.domain.case_bin import IN_BIN
from pgi_desk.domain.case_note import LookListenLink
from pgi_desk.domain.case_plan import Goal
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.erasing import ErasedFigures
from pgi_desk.domain.errors import CaseClosed, ClosingIncomplete, InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, ConsentId, FlagId, InterpreterId, QuickContactId
from pgi_desk.domain.safety_plan import PlanParts
from pgi_desk.domain.suicide_risk import SKILL, SuicideAnswers
from pgi_desk.services.aid_forms import LegalForm
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.case_plans import DecidePlan, SaveGoal
from pgi_desk.services.closing import CloseCase
from pgi_desk.services.consents import RecordConsent, WithdrawConsent
from pgi_desk.services.functioning import RecordFunctioning
from pgi_desk.services.interpreters import UseInterpreter
from pgi_desk.services.notes import WriteNote, WritePfaNote
from pgi_desk.services.observations import RecordFactor, RecordObservations
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.referral_plans import Preparing
from pgi_desk.services.safety import AssessSafety
from pgi_desk.services.safety_plans import WriteSafetyPlan
from pgi_desk.services.safety_tasks import RaiseFlag
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.suicide_steps import AskedAboutSuicide
from pgi_desk.services.trafficking_statuses import RecordStatus
from pgi_desk.services.unmet_needs import RecordUnmetNeed
from tests.helpers.builders import Records, a_consent_entry, agree, agree_to_help, decide, prepare_referral, record_plan
from tests.helpers.clock import FixedClock
from tests.helpers.letter_outputs import MemoryPrinters
from tests.unit.services.fake_office import FakePaper


def closing(services: ServiceSet, code: CaseCode, **changes: object) -> CloseCase:
    today = services.desk.clock.today()
    command = CloseCase(
        code,
        "goals_met",
        safety_checked_on=today,
        feedback="given",
        retention_until=today + timedelta(730),
        second="second",
    )
    return replace(command, **changes)  # type: ignore[arg-type]


def ask_later_contact(services: ServiceSet, code: CaseCode) -> None:
    entry = a_consent_entry(services, ConsentPurpose.FOLLOW_UP)
    services.consents.record(RecordConsent(code, replace(entry, decision="refused")))


def test_a_case_closes_once_nothing_is_missing(services: ServiceSet, records: Records) -> None:
    code = records.case_code
    draft = prepare_referral(services, records)
    with pytest.raises(ClosingIncomplete) as refused:
        services.closing.close(closing(services, code))
    assert refused.value.facts["missing"] == ("later_contact",)
    ask_later_contact(services, code)
    services.closing.close(closing(services, code))
    detail = services.cases.view(code).detail
    assert detail.status == "closed"
    assert detail.retention_until == services.desk.clock.today() + timedelta(730)
    assert services.referrals.get(draft).state == "closed"  # nothing had left, so it ends with the case
    (past,) = services.closing.history(code)
    assert (past.reason, past.approved_by, past.approval) == ("goals_met", "second", "by_name")
    assert services.audit.verify().good


def test_a_safety_check_that_the_file_knows_is_taken(services: ServiceSet, records: Records) -> None:
    code, today = records.case_code, services.desk.clock.today()
    assert services.closing.sheet(code).safety_checked_on is None
    ask_later_contact(services, code)
    assert services.closing.missing(closing(services, code, safety_checked_on=None)) == ("safety_check",)
    services.safety.assess(AssessSafety(code, {"injury_or_pain": "no"}))
    assert services.closing.sheet(code).safety_checked_on == today
    assert services.closing.missing(closing(services, code, safety_checked_on=None)) == ()


def test_a_look_at_safety_that_was_only_said_is_kept_as_such(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    code = records.case_code
    ask_later_contact(services, code)
    services.safety.assess(AssessSafety(code, {"injury_or_pain": "no"}))
    clock.forward(days=3)
    before = closing(services, code, safety_checked_on=clock.today() - timedelta(4))
    tomorrow = replace(before, safety_checked_on=clock.today() + timedelta(1))
    for impossible in (before, tomorrow):
        assert services.closing.missing(impossible) == ("safety_check_day",)
    services.closing.close(replace(before, safety_checked_on=clock.today()))
    services.closing.reopen(code, "She came back.")
    services.closing.close(replace(before, safety_checked_on=None))
    with services.desk.work("test.read") as work:
        noted = [str(one["safety"]) for one in work.audit.noted(code, "safety")]
    assert sorted(noted) == ["assessed", "by_hand"]


def test_a_card_that_may_have_come_out_holds_the_end(services: ServiceSet, records: Records) -> None:
    code, output = records.case_code, MemoryPrinters().outputs().to_printer("Office", 1)
    referral = prepare_referral(services, records)
    agree(services, referral)
    services.letters.release(services.letters.prepare(referral), output)
    ask_later_contact(services, code)
    before = services.closing.missing(closing(services, code))
    with pytest.raises(OSError, match="cable"):
        services.person_papers.release(
            services.person_papers.prepare(referral, "card"), FakePaper(problem=OSError("cable"))
        )
    assert set(services.closing.missing(closing(services, code))) - set(before) == {"uncertain_letter"}


def test_a_deadline_holds_the_end_until_its_matter_is_settled(services: ServiceSet, records: Records) -> None:
    code, today = records.case_code, services.desk.clock.today()
    ask_later_contact(services, code)
    agree_to_help(services, code)
    step = LegalForm("labour_claim", "waiting", services.desk.member.staff_id, deadline=today, if_passed="Too late.")
    matter = services.aid.legal_step(code, step).key
    assert services.closing.missing(closing(services, code)) == ("deadline",)
    done = replace(step, matter_id=matter, status="settled", deadline=None, note="Paid.", based_on=1)
    services.aid.legal_step(code, done)
    assert services.closing.missing(closing(services, code)) == ()


@pytest.mark.parametrize("second", ["", "nobody"])
def test_nobody_closes_alone(services: ServiceSet, records: Records, second: str) -> None:
    ask_later_contact(services, records.case_code)
    with pytest.raises(InvalidEntry):
        services.closing.close(closing(services, records.case_code, second=second))
    assert services.cases.view(records.case_code).detail.status == "open"


ADDING: dict[str, Callable[[ServiceSet, Records], object]] = {
    "assistance": lambda services, records: services.assistance.record(
        RecordAssistance(
            records.case_code,
            "health",
            "first_aid",
            services.desk.clock.today(),
            emergency_reason="life_saving_medical",
        )
    ),
    "consent": lambda services, records: services.consents.record(
        RecordConsent(records.case_code, a_consent_entry(services, ConsentPurpose.SERVICES))
    ),
    "referral": prepare_referral,
    "plan": lambda services, records: record_plan(services, records.case_code),
    "steps end": lambda services, records: services.plans.record(
        Preparing(records.case_code), services.plans.sheet(Preparing(records.case_code)).plan
    ),
    "best interest": lambda services, records: decide(services, records.case_code),
    "unmet need": lambda services, records: services.unmet_needs.record(
        RecordUnmetNeed(records.case_code, "shelter", "unsafe")
    ),
    "correction": lambda services, records: services.people.correct(
        CorrectPerson(records.case_code, services.people.entry(records.case_code))
    ),
    "legal matter": lambda services, records: services.aid.legal_step(
        records.case_code, LegalForm("labour_claim", "waiting", services.desk.member.staff_id)
    ),
    "note": lambda services, records: services.notes.write(WriteNote(records.case_code, "told", "She called.")),
    "note of first aid": lambda services, records: services.notes.write_pfa(
        WritePfaNote(records.case_code, LookListenLink(safety="Quiet room."))
    ),
    "observation": lambda services, records: services.observations.record(
        RecordObservations(
            records.case_code, "unodc_signs", {services.desk.content.list("unodc_signs").codes()[0]: "yes"}
        )
    ),
    "factor": lambda services, records: services.observations.record_factor(
        RecordFactor(records.case_code, services.desk.content.list("domv_factors").codes()[0], 1, 1)
    ),
    "status": lambda services, records: services.statuses.record(RecordStatus(records.case_code, "not_assessed")),
    "functioning": lambda services, records: services.functioning.record(
        RecordFunctioning(records.case_code, dict.fromkeys(("VIS", "HEAR", "MOB", "COG", "SC", "COM"), 1))
    ),
    "safety": lambda services, records: services.safety.assess(
        AssessSafety(records.case_code, {"injury_or_pain": "yes"})
    ),
    "safety plan": lambda services, records: services.safety_plans.write(
        WriteSafetyPlan(records.case_code, PlanParts(during="Go out."))
    ),
    "suicide steps": lambda services, records: (
        services.skills.record(services.desk.member.staff_id, SKILL, services.desk.clock.today()),
        services.suicide_steps.record(AskedAboutSuicide(records.case_code, SuicideAnswers(thoughts="no"))),
    ),
    "flag": lambda services, records: services.safety_tasks.raise_flag(RaiseFlag(records.case_code, "missing_child")),
    "contact": lambda services, records: services.safety_tasks.contacted(records.case_code, "not_reached"),
    "goal": lambda services, records: services.case_plans.save_goal(
        SaveGoal(
            records.case_code,
            Goal("", "health", "See a doctor", "", services.desk.member.staff_id, "2026-07-01"),
            0,
        )
    ),
    "decision on a plan": lambda services, records: services.case_plans.decide(
        DecidePlan(records.case_code, 1, "approved")
    ),
    "asking": lambda services, records: services.approvals.ask(records.case_code, "lower_risk", "She is safe now."),
    "interpreter": lambda services, records: services.interpreters.use(
        UseInterpreter(
            records.case_code,
            InterpreterId("i1"),
            services.desk.content.list("interpreter_occasions").codes()[0],
            "en",
            dict.fromkeys(services.desk.content.list("interpreter_questions").codes(), "no"),
        )
    ),
    "quick contact": lambda services, records: services.quick_contacts.became_case(
        QuickContactId("q1"), records.case_code
    ),
    "closing": lambda services, records: services.closing.close(closing(services, records.case_code)),
}


def test_a_closed_case_takes_nothing_new(services: ServiceSet, records: Records) -> None:
    ask_later_contact(services, records.case_code)
    services.closing.close(closing(services, records.case_code))
    assert taken(services, records) == []


def test_a_case_in_the_bin_takes_nothing_new_at_all(services: ServiceSet, records: Records) -> None:
    put_in_bin(services, records.case_code)
    assert taken(services, records) == []
    with pytest.raises(CaseClosed):
        services.safety_tasks.worried(records.case_code)
    with pytest.raises(CaseClosed):
        services.approvals.ask(records.case_code, "disclosure_without_consent", "Danger.")


def taken(services: ServiceSet, records: Records) -> list[str]:
    """Try everything that adds to a case and return what was not refused as it should be."""
    found = []
    for what, add in ADDING.items():
        try:
            add(services, records)
        except CaseClosed:
            continue
        except Exception as error:  # named below with what it was
            found.append(f"{what}: {error!r}")
        else:
            found.append(what)
    return found


def put_in_bin(services: ServiceSet, code: CaseCode) -> None:
    with services.desk.work("test.write") as work:
        work.cases.update(replace(work.cases.get(code), status=IN_BIN))
        work.commit()


def test_a_closed_case_takes_what_does_not_end_with_the_work(services: ServiceSet, records: Records) -> None:
    code = records.case_code
    services.safety.assess(AssessSafety(code, {"injury_or_pain": "no"}))
    flag = services.safety_tasks.raise_flag(RaiseFlag(code, "missing_child")).key
    ask_later_contact(services, code)
    services.closing.close(closing(services, code))
    services.safety_tasks.lower_flag(FlagId(flag), "Found.")
    services.safety_tasks.contacted(code, "not_reached")
    with pytest.raises(CaseClosed):  # the planned contact is settled, and no next one is
        services.safety_tasks.contacted(code, "not_reached")
    services.safety_tasks.worried(code)
    services.approvals.ask(code, "disclosure_without_consent", "Danger.")
    services.observations.review(code)


def test_rights_stay_in_a_closed_case(services: ServiceSet, records: Records, clock: FixedClock) -> None:
    code = records.case_code
    ask_later_contact(services, code)
    services.closing.close(closing(services, code))
    services.rights.receive(code, "rectification", clock.today())
    services.people.correct(CorrectPerson(code, replace(services.people.entry(code), nickname="Seli")))
    ledger = services.consents.ledger(code)
    given = next(one for one in ledger if one.decision == "given")
    services.consents.withdraw(WithdrawConsent(ConsentId(given.consent_id), "by phone"))
    (ticket,) = services.rights.of_case(code)
    assert ticket.due_on == clock.today() + timedelta(30)


def test_a_case_is_taken_up_again_with_a_reason(services: ServiceSet, records: Records) -> None:
    code = records.case_code
    ask_later_contact(services, code)
    services.closing.close(closing(services, code))
    with pytest.raises(InvalidEntry):
        services.closing.reopen(code, " ")
    services.closing.reopen(code, "She came back.")
    assert services.cases.view(code).detail.status == "open"
    ADDING["assistance"](services, records)
    (past,) = services.closing.history(code)
    assert (past.reopened_on, past.reopen_reason) == (services.desk.clock.today(), "She came back.")
    with pytest.raises(InvalidEntry):
        services.closing.reopen(code, "Once more.")


def test_the_review_finds_what_is_past_its_day(services: ServiceSet, records: Records, clock: FixedClock) -> None:
    code, going = records.case_code, services.letting_go
    with services.desk.work("test.write") as work:
        work.cases.update(replace(work.cases.get(code), retention_until=clock.today() - timedelta(1)))
        work.commit()
    state = going.review()
    assert ([one.case_code for one in state.cases], state.past_due, state.skipped) == ([code], 1, "2026-05")
    assert going.notice().skipped == "2026-05"
    going.hold(code, "A court wants it.")
    assert going.review().cases[0].held
    with pytest.raises(InvalidEntry):
        going.hold(code, "Another one.")
    going.finish_review()
    with pytest.raises(InvalidEntry):
        going.finish_review()
    assert (going.review().last_month, going.notice().skipped) == ("2026-06", "")
    going.keep(code, clock.today() + timedelta(180), "A claim is open.")
    assert going.review().cases == ()
    assert services.audit.verify().good


def test_a_record_whose_consent_was_taken_back_is_in_the_next_review(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    code = records.case_code
    given = next(one for one in services.consents.ledger(code) if one.purpose == "C2_record")
    services.consents.withdraw(WithdrawConsent(ConsentId(given.consent_id), "by phone"))
    assert services.cases.view(code).detail.retention_until == clock.today()


def test_nothing_is_said_where_nothing_waits(services: ServiceSet, records: Records) -> None:
    assert services.letting_go.notice().skipped == ""


def test_a_small_year_is_not_shown_in_figures(services: ServiceSet) -> None:
    with services.desk.work("test.write") as work:
        work.figures.add(ErasedFigures("2025", 4, '{"18_24":4}', "{}", "{}"))
        work.figures.add(ErasedFigures("2026", 9, '{"18_24":6,"not_counted":3}', '{"female":9}', '{"health":3}'))
        work.commit()
    newest, older = services.letting_go.figures()
    assert (newest.people, dict(newest.age_bands), dict(newest.help)) == (9, {"18_24": 6}, {"health": None})
    assert (older.people, dict(older.age_bands)) == (None, {"18_24": None})
