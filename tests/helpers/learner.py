"""Somebody who learns: does what the stories of the exercises ask for, or something else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from pgi_desk.domain.case_plan import Goal
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.identifiers import CaseCode, ProviderId, ReferralId
from pgi_desk.domain.partial_date import DatePrecision, PartialDate
from pgi_desk.domain.person import SafeContact
from pgi_desk.domain.safety_plan import PlanParts
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.case_plans import SaveGoal
from pgi_desk.services.consents import RecordConsent
from pgi_desk.services.group_activities import RecordGroup
from pgi_desk.services.observations import Circumstances, RecordObservations
from pgi_desk.services.quick_contacts import NoteContact
from pgi_desk.services.safety import AssessSafety
from pgi_desk.services.safety_plans import WriteSafetyPlan
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.trafficking_statuses import RecordStatus
from pgi_desk.services.unconsented import TellWithoutConsent
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
    second_vetter,
)
from tests.helpers.helped import help_in_every_way
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

    def refer(self, family: str, *, letter: bool = True) -> ReferralId:
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
        return referral

    def note_contact(self) -> None:
        self.services.quick_contacts.note(NoteContact("outreach", information=("emergency_number",)))

    def serve_another(self) -> None:
        """Do for another person, who came before, what exercises ask for and what they warn of."""
        code = self.records.case_code
        help_in_every_way(self.services, code)
        self.services.safety.assess(AssessSafety(code))
        self.services.safety_plans.write(WriteSafetyPlan(code, PlanParts(concern="Nobody may know.")))
        record_plan(self.services, code)
        goal = Goal("", "other", "Find work", "", self.services.desk.member.staff_id, "2026-07-01")
        self.services.case_plans.save_goal(SaveGoal(code, goal, 0))
        self.services.observations.record(RecordObservations(code, "unodc_signs", {"U05": "yes"}))
        referral = prepare_referral(self.services, self.records, items=("case_code", "name"), person_copy="full_copy")
        agree(self.services, referral)
        self.services.letters.release(self.services.letters.prepare(referral), FakePaper())
        for _ in range(3):
            self.services.people.reveal(code)
        self.services.contacts.reveal(code)
        self.services.directory.override(self.records.clinic, "Nobody else is open tonight.")
        self.services.statuses.record(RecordStatus(code, "PossibleVictimOfTrafficking"))
        self.tell(code)

    def tell(self, code: CaseCode) -> None:
        told = TellWithoutConsent(
            case_code=code,
            reason="imminent_danger_self",
            legal_reference="Act 12",
            recipient_name="Duty officer",
            recipient_family="competent_authority",
            items=("case_code",),
            channel="by_hand",
            second=second_vetter(self.services),
            informed="before",
            informed_on=self.today,
        )
        self.services.unconsented.tell(told)

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


class Clumsy(Learner):
    """Does each thing that exercises warn of; the names are those of the mistakes."""

    child = False

    def make(self, mistakes: tuple[str, ...]) -> None:
        """Open a case where the story has one, and make every mistake in an order that is possible."""
        self.child = "child_alone" in mistakes
        self.by_panel = CHILD if self.child else {}
        self.asked_too_much()
        wanted = (one for one in self.acts() if one in mistakes)
        for mistake in wanted:
            self.acts()[mistake]()
        self.by_panel = {}

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what makes each mistake; help to a child comes before two people decide, everything else after."""
        return {
            "asked_too_much": lambda: None,
            "opened_anyway": lambda: None,
            "help_without_consent": self.help_without_consent,
            "child_alone": lambda: decide(self.services, self.code),
            "unchecked_service": self.unchecked_service,
            "told_without_consent": lambda: self.tell(self.code),
            "unsafe_hour": self.unsafe_hour,
            "name_shared": lambda: self.share("name"),
            "story_shared": lambda: self.share("story"),
            "telling_paper": lambda: self.share("case_code", person_copy="full_copy"),
            "looked_often": self.looked_often,
            "asked_after_no": self.asked_after_no,
            "questioned": self.questioned,
            "verdict": self.verdict,
        }

    def asked_too_much(self) -> None:
        birth = PartialDate(DatePrecision.DAY, 2012 if self.child else 1994, 3, 4)
        contact = SafeContact("phone", "+000 55 90 31 41", "09:00-11:00")
        self.code = record_person(
            self.services, given_name="Dorin", family_name="", birth=birth, gender="woman", safe_contact=contact
        )

    def help_without_consent(self) -> None:
        reason = "life_saving_medical"
        entry = RecordAssistance(self.code, "health", "first_aid", self.today, emergency_reason=reason)
        self.services.assistance.record(entry)

    def unchecked_service(self) -> None:
        provider = ProviderId(self.services.directory.add(a_provider(name="Cousin with a van")).key)
        self.services.directory.override(provider, "Nobody else is open tonight.")
        self.share("case_code", provider_id=provider)

    def share(self, *items: str, **changes: Any) -> None:
        prepare_referral(self.services, replace(self.records, case_code=self.code), items=items, **changes)

    def unsafe_hour(self) -> None:
        self.services.training_time.forward(timedelta(hours=5))
        self.services.people.reveal(self.code)

    def looked_often(self) -> None:
        for _ in range(3):
            self.services.people.reveal(self.code)

    def asked_after_no(self) -> None:
        for decision in ("refused", "given"):
            entry = a_consent_entry(self.services, ConsentPurpose.FOLLOW_UP, decision=decision, **self.by_panel)
            self.services.consents.record(RecordConsent(self.code, entry))

    def questioned(self) -> None:
        answers = dict.fromkeys(("D1.01", "D1.02", "D1.03", "D1.04"), "yes")
        told = Circumstances(source="as_told")
        self.services.observations.record(RecordObservations(self.code, "delphi_labour", answers, told))

    def verdict(self) -> None:
        self.services.statuses.record(RecordStatus(self.code, "PossibleVictimOfTrafficking"))
