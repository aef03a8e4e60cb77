"""Each exercise can be done to its end with the use cases of the program, and done well it leaves nothing to notice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from pgi_desk.domain.case_plan import Goal
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.partial_date import DatePrecision, PartialDate
from pgi_desk.domain.person import SafeContact
from pgi_desk.domain.safety_plan import PlanParts
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.case_plans import SaveGoal
from pgi_desk.services.consents import RecordConsent
from pgi_desk.services.group_activities import RecordGroup
from pgi_desk.services.observations import RecordObservations
from pgi_desk.services.quick_contacts import NoteContact
from pgi_desk.services.safety import AssessSafety
from pgi_desk.services.safety_plans import WriteSafetyPlan
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import (
    Records,
    a_consent_entry,
    a_provider,
    add_vetted,
    agree,
    decide,
    prepare_referral,
    record_person,
    record_plan,
)
from tests.unit.services.fake_office import FakePaper

CHILD = {"given_by": "best_interest_panel", "assent": "yes", "caregiver_situation": "absent"}


class Learner:
    """Does what the stories ask for."""

    def __init__(self, services: ServiceSet, records: Records) -> None:
        self.services, self.records, self.code = services, records, CaseCode("")
        self.by_panel: dict[str, str] = {}

    @property
    def today(self) -> date:
        return self.services.desk.clock.today()

    def record(self, hours: str = "09:00-11:00", family_name: str = "", **changes: PartialDate) -> None:
        contact = SafeContact("phone", "+000 55 90 31 41", hours) if hours else SafeContact("no_safe_contact")
        birth = changes.get("birth", PartialDate())
        self.code = record_person(
            self.services, given_name="Dorin", family_name=family_name, birth=birth, safe_contact=contact
        )

    def ask(self, purpose: ConsentPurpose) -> None:
        entry = a_consent_entry(self.services, purpose, **self.by_panel)
        self.services.consents.record(RecordConsent(self.code, entry))

    def help(self, family: str, kind: str) -> None:
        self.ask(ConsentPurpose.SERVICES)
        self.services.assistance.record(RecordAssistance(self.code, family, kind, self.today))

    def refer(self, family: str, *, letter: bool = True) -> None:
        provider = add_vetted(
            self.services, a_provider(name=f"Service for {family}", families=(family,), child_safeguarding=True)
        )
        mine = replace(self.records, case_code=self.code)
        referral = prepare_referral(
            *(self.services, mine), provider_id=provider, service_family=family, service_types=()
        )
        if self.by_panel:
            decide(self.services, self.code, recipient=provider)
        agree(self.services, referral, **self.by_panel)
        if letter:
            self.services.letters.release(self.services.letters.prepare(referral), FakePaper())

    def note_contact(self) -> None:
        self.services.quick_contacts.note(NoteContact("outreach", information=("emergency_number",)))

    def fishing_crew(self) -> None:
        self.record(family_name="Ghafarian")
        self.services.observations.record(RecordObservations(self.code, "unodc_signs", {"U05": "yes"}))
        self.help("health", "first_aid")
        record_plan(self.services, self.code)
        self.refer("legal")

    def domestic_work(self) -> None:
        self.record("18:00-20:00")
        self.help("emotional", "pfa")
        self.services.safety.assess(AssessSafety(self.code))
        self.services.safety_plans.write(WriteSafetyPlan(self.code, PlanParts(concern="Nobody may know.")))
        self.refer("shelter")

    def child_border(self) -> None:
        self.by_panel = CHILD
        self.record("", "Karimdod", birth=PartialDate(DatePrecision.YEAR, 2012))
        decide(self.services, self.code)
        self.help("material_social", "food")
        self.refer("child_protection")
        self.by_panel = {}

    def flood_recruitment(self) -> None:
        session = RecordGroup("prevention_talk", "false_offers", self.today, {("female", "unknown"): 12})
        self.services.group_activities.record(session)
        self.note_contact()
        self.record()
        self.help("material_social", "hygiene_dignity_kit")

    def returned_debt(self) -> None:
        self.record("12:00-13:00", "Haidarpur")
        self.ask(ConsentPurpose.FOLLOW_UP)
        self.help("legal", "legal_information")
        goal = Goal("", "other", "Sleep again", "", self.services.desk.member.staff_id, "2026-07-01")
        self.services.case_plans.save_goal(SaveGoal(self.code, goal, 0))
        record_plan(self.services, self.code)
        self.refer("legal", letter=False)

    def refuses(self) -> None:
        self.note_contact()


def test_each_story_done_well_is_complete_and_leaves_nothing_to_notice(services: ServiceSet, records: Records) -> None:
    learner, exercises = Learner(services, records), services.exercises
    for code in exercises.sheet().codes:
        exercises.begin(code)
        act: Callable[[], None] = getattr(learner, code)
        act()
        standing = exercises.sheet().standing
        assert standing is not None
        assert [step.code for step in standing.steps if not step.done] == [], code
        assert standing.noticed == (), code
        exercises.finish()
    assert set(exercises.sheet().finished) == set(exercises.sheet().codes)


def test_deadlines_follow_the_time_of_the_training(services: ServiceSet, records: Records) -> None:
    learner = Learner(services, records)
    learner.record()
    learner.refer("legal")
    assert services.overview.today().overdue == ()
    services.training_time.forward(timedelta(days=20))
    (late,) = services.overview.today().overdue
    assert late.case_code == learner.code
    assert services.audit.verify().good
