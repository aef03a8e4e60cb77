"""Fills a training file by doing the work of some months through the same use cases as real work."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import Protocol

from pgi_desk.domain.best_interest import LATEST_REVIEW_DAYS
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.identifiers import CaseCode, ConsentId, ProviderId, ReferralId, StaffId
from pgi_desk.domain.partial_date import DatePrecision, PartialDate
from pgi_desk.domain.person import ADULT_AGE, SafeContact
from pgi_desk.domain.referral_plan import DiscussedOption, Way
from pgi_desk.domain.safe_steps import open_before_letter
from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.services.answer_entry import Told
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.best_interest import RecordBestInterest
from pgi_desk.services.consents import ConsentEntry, RecordConsent, WithdrawConsent
from pgi_desk.services.demo_material import (
    DemoMaterial,
    StoryHelp,
    StoryPerson,
    StoryProvider,
    StoryReferral,
)
from pgi_desk.services.demo_observations import observe_example
from pgi_desk.services.demo_office import furnish
from pgi_desk.services.demo_people import generated_people
from pgi_desk.services.directory import VetProvider
from pgi_desk.services.people import PersonEntry, RecordPerson
from pgi_desk.services.referral_plans import MarkSteps, Preparing
from pgi_desk.services.referrals import PrepareReferral, RecordAnswer
from pgi_desk.services.service_set import ServiceSet

# The way of states that leads to the state of a story, after the letter was sent.
WAYS: dict[str, tuple[str, ...]] = {
    "sent": (),
    "received": ("received",),
    "no_answer": ("no_answer",),
    "accepted": ("received", "accepted"),
    "declined_by_provider": ("received", "declined_by_provider"),
    "service_started": ("accepted", "service_started"),
    "service_completed": ("received", "accepted", "service_started", "service_completed"),
    "partly_completed": ("accepted", "service_started", "partly_completed"),
    "person_did_not_attend": ("accepted", "person_did_not_attend"),
    "person_declined": ("accepted", "person_declined"),
    "back_referral": ("received", "back_referral"),
    "closed": ("received", "accepted", "service_started", "service_completed", "closed"),
}
# By which way an answer of a story came, and who at the service it was; the others came by phone from the reception.
CAME_BY = {
    "accepted": ("slip", "focal_point"),
    "declined_by_provider": ("e_mail", "manager"),
    "service_completed": ("slip", "case_worker"),
}
# Nobody of a story was at hand to be asked when their referral was closed.
NOT_ASKED = {"closed": "not_asked_not_reached"}
BEFORE_SENDING = frozenset({"draft", "consent_ok", "revoked_by_person"})


class MovableClock(Protocol):
    """A clock that stands where the story is."""

    def stand_at(self, moment: datetime) -> None:
        """Stop at a moment."""


class NoPaper:
    """Takes a letter of the story; no paper comes out of it."""

    destination = "printer"
    copies = 1

    def deliver(self, pdf: bytes) -> None:
        """Accept the letter."""


@dataclass(slots=True)
class DemoFilling:
    """One filling of one training file; the same seed and day give the same story."""

    services: ServiceSet
    material: DemoMaterial
    clock: MovableClock
    end: datetime
    rng: random.Random
    _events: list[tuple[datetime, int, Callable[[], object]]] = field(default_factory=list)
    _providers: dict[str, ProviderId] = field(default_factory=dict)
    _second: StaffId | None = None
    _cases: list[_Case] = field(default_factory=list)

    def fill(self, people: int) -> None:
        """Enrol staff, build the directory, then live through the stories day by day."""
        self._enrol_staff()
        for provider in self.material.providers:
            self._plan_provider(provider)
        stories = (*self.material.people, *generated_people(self.material, self.rng, people))
        for place, story in enumerate(stories[:people]):
            self._plan_person(story, place)
        # Events of one day keep the order in which they were planned.
        for moment, _, act in sorted(self._events, key=lambda event: event[:2]):
            self.clock.stand_at(moment)
            act()
        self.clock.stand_at(self.end)
        furnish(self.services, self.material, [case.code for case in self._cases])

    def _at(self, days_ago: int, act: Callable[[], object], *, hour: int = 9) -> None:
        minutes = self.rng.randrange(0, 50)
        day = self.end - timedelta(days=days_ago)
        moment = min(day.replace(hour=hour, minute=minutes, second=0, microsecond=0), self.end)
        self._events.append((moment, len(self._events), act))

    def _enrol_staff(self) -> None:
        self.clock.stand_at(self.end - timedelta(days=430))
        desk = self.services.desk
        with desk.work("staff.enrol") as work:
            for name, role in self.material.staff[1:]:
                member = StaffMember(StaffId(desk.identifiers.new_id()), name, Role(role))
                self._second = self._second or member.staff_id
                work.staff.add(member)
            work.commit()

    def _plan_provider(self, story: StoryProvider) -> None:
        checked = story.vetted_days_ago
        self._at((checked or 20) + 2, lambda: self._add_provider(story))
        if checked is not None:
            self._at(checked, lambda: self._vet(story), hour=11)
        if story.status == "suspended":
            reason = self.rng.choice(self.material.needs["linking"])
            self._at(3, lambda: self.services.directory.suspend(self._providers[story.key], reason))

    def _add_provider(self, story: StoryProvider) -> None:
        provider = ServiceProvider(
            provider_id=ProviderId(""),
            name=story.name,
            provider_type=story.provider_type,
            families=story.families,
            service_types=story.service_types,
            focal_point=story.focal_point,
            phone=story.phone,
            alternate=story.alternate,
            email=story.email,
            languages=story.languages,
            fee=story.fee,
            area=story.area,
            address=story.address,
            address_hidden=story.address_hidden,
            accessible=story.accessible,
            hours=story.hours,
            sexes=story.sexes,
            age_min=story.age_min,
            age_max=story.age_max,
            documents_needed=story.documents_needed,
            children_accepted=story.age_min < ADULT_AGE,
            reports_to_authorities=story.reports_to_authorities,
            confidentiality_signed=True,
            psea_policy=True,
            child_safeguarding=story.age_min < ADULT_AGE,
        )
        self._providers[story.key] = ProviderId(self.services.directory.add(provider).key)

    def _vet(self, story: StoryProvider) -> None:
        criteria = self.services.desk.content.list("vetting_criteria").codes()
        method = self.rng.choice(("visit", "call", "document"))
        command = VetProvider(self._providers[story.key], method, criteria, self._second)
        self.services.directory.vet(command)

    def _plan_person(self, story: StoryPerson, place: int) -> None:
        days = [entry.days_ago for entry in story.history] + [entry.days_ago for entry in story.referrals]
        start = max(days, default=self.rng.randrange(1, 60))
        case = _Case()
        self._cases.append(case)
        self._at(start, lambda: self._record(story, case, place), hour=8)
        for entry in story.history:
            self._at(entry.days_ago, partial(self._help, entry, story, case), hour=10)
        for referral in story.referrals:
            self._plan_referral(referral, story, case)

    def _record(self, story: StoryPerson, case: _Case, place: int) -> None:
        command = RecordPerson(
            identity=self._identity(story),
            record_consent=self._consent(ConsentPurpose.RECORD, story),
            case_type=story.case_type,
            need=story.need,
            area=story.area,
        )
        case.code = CaseCode(self.services.people.record(command).case_code)
        if story.age < ADULT_AGE:
            self._decide(case.code, (ConsentPurpose.RECORD, ConsentPurpose.SERVICES, ConsentPurpose.FEEDBACK))
        for purpose in (ConsentPurpose.SERVICES, ConsentPurpose.FEEDBACK):
            self.services.consents.record(RecordConsent(case.code, self._consent(purpose, story)))
        observe_example(self.services, case.code, place)

    def _decide(self, code: CaseCode, purposes: tuple[ConsentPurpose, ...], recipient: str = "") -> None:
        """A child whose caregivers cannot be reached is helped on the decision of two people."""
        words, today = self.material.best_interest, self.services.desk.clock.today()
        command = RecordBestInterest(
            case_code=code,
            reasons=("caregiver_unreachable",),
            views_of_child=words.views_of_child,
            safety=words.safety,
            family_unity=words.family_unity,
            development=words.development,
            identity=words.identity,
            options=words.options,
            decision=words.decision,
            second_member=self._second or "",
            trained_member=self._second or "",
            review_on=today + timedelta(days=LATEST_REVIEW_DAYS),
            purposes=tuple(purpose.value for purpose in purposes),
            recipient=recipient,
        )
        self.services.best_interest.record(command)

    def _identity(self, story: StoryPerson) -> PersonEntry:
        names, today = self.material.given_names[story.sex], self.services.desk.clock.today()
        year = today.year - story.age - 1
        birth = _birthday(today, year, self.rng, self.end.date())
        if self.rng.random() < 0.3:
            birth = PartialDate(DatePrecision.YEAR, year)
        return PersonEntry(
            given_name=self.rng.choice(names),
            family_name=self.rng.choice(self.material.family_names),
            birth=birth,
            sex=story.sex,
            languages=story.languages,
            safe_contact=SafeContact(
                channel="phone",
                value=f"+000 55 9{self.rng.randrange(10)} {self.rng.randrange(10, 99)} {self.rng.randrange(10, 99)}",
                hours=self.rng.choice(self.material.contact_hours),
                code_phrase=self.rng.choice(self.material.code_phrases),
                who_may_answer=self.rng.choice(self.material.contact_people),
            ),
        )

    def _consent(self, purpose: ConsentPurpose, story: StoryPerson) -> ConsentEntry:
        child = story.age < ADULT_AGE
        return ConsentEntry(
            purpose=purpose,
            given_by="best_interest_panel" if child else "self",
            assent="yes" if child and story.age > 5 else "na",
            caregiver_situation="absent" if child else "",
            mode="oral_witnessed" if child else "oral",
            language=story.languages[0],
            explained_items=self.services.desk.content.list("explained_items").codes(),
            place_private=True,
        )

    def _help(self, entry: StoryHelp, story: StoryPerson, case: _Case) -> None:
        self.services.assistance.record(
            RecordAssistance(
                case_code=case.code,
                family=entry.family,
                type_code=entry.type_code,
                given_on=self.services.desk.clock.today(),
                place=story.area,
                quantity=Decimal(str(entry.quantity)),
                unit=entry.unit,
                outcome=entry.outcome,
                note=entry.note,
            )
        )

    def _plan_referral(self, story: StoryReferral, person: StoryPerson, case: _Case) -> None:
        key: list[ReferralId] = []
        self._at(story.days_ago, lambda: key.append(self._prepare(story, person, case)), hour=12)
        if story.state not in BEFORE_SENDING:
            self._at(story.days_ago, lambda: self._send(key[0]), hour=13)
        if story.state in {"revoked_by_person", "stop_and_recall"}:
            withdraw = self.services.consents.withdraw
            self._at(max(0, story.days_ago - 2), lambda: withdraw(WithdrawConsent(case.consent, "oral")), hour=14)
        for step, state in enumerate(WAYS.get(story.state, ()), start=1):
            days = max(0, story.days_ago - step)
            self._at(days, partial(self._answer, key, state), hour=14)

    def _weigh(self, story: StoryReferral, provider: StoryProvider, case: _Case) -> None:
        words, of = self.material.plan_words, Preparing(case.code)
        plan = replace(
            self.services.plans.sheet(of).plan,
            options=(
                DiscussedOption("this_service", provider.name, benefits=story.reason[:200]),
                DiscussedOption("nothing_now", "", words["waiting_good"], words["waiting_bad"]),
            ),
            choice="this_service",
            way=Way(transport="public_transport", paid_by="branch", companion="alone_by_choice"),
            fallback=words["fallback"],
        )
        self.services.plans.record(of, plan)

    def _prepare(self, story: StoryReferral, person: StoryPerson, case: _Case) -> ReferralId:
        provider = next(one for one in self.material.providers if one.key == story.provider_key)
        self._weigh(story, provider, case)
        recipient = self._providers[story.provider_key]
        done = self.services.referrals.prepare(
            PrepareReferral(
                case_code=case.code,
                provider_id=recipient,
                service_family=provider.families[0],
                priority=story.priority,
                service_types=provider.service_types[:2],
                reason=story.reason,
                letter_language=self.material.language,
            )
        )
        referral_id = ReferralId(done.key)
        if story.state != "draft":
            referral = self.services.referrals.get(referral_id)
            purposes = tuple(need.purpose for need in referral.needs())
            if person.age < ADULT_AGE:
                self._decide(case.code, purposes, recipient)
            for purpose in reversed(purposes):  # the one that the referral rests on comes last
                entry = self._consent(purpose, person)
                agreed = replace(entry, recipient=recipient, items_to_share=referral.items)
                case.consent = ConsentId(self.services.consents.record(RecordConsent(case.code, agreed)).key)
            self.services.referrals.confirm_consent(referral_id)
        return referral_id

    def _send(self, referral_id: ReferralId) -> None:
        of = Preparing(self.services.referrals.get(referral_id).case_code, referral_id)
        waiting = open_before_letter(self.services.plans.sheet(of).steps)
        left_out = dict.fromkeys(waiting, self.material.plan_words["left_out"])
        self.services.plans.mark(MarkSteps(of, skipped=left_out))
        self.services.letters.release(self.services.letters.prepare(referral_id), NoPaper())

    def _answer(self, key: list[ReferralId], state: str) -> None:
        outcome = "referred" if state == "closed" else ""
        told = Told(None, *CAME_BY.get(state, ("phone", "reception")))
        self.services.referrals.answer(RecordAnswer(key[0], state, outcome, NOT_ASKED.get(state, ""), told))


@dataclass(slots=True)
class _Case:
    """What a story remembers of its case."""

    code: CaseCode = field(default_factory=lambda: CaseCode(""))
    consent: ConsentId = field(default_factory=lambda: ConsentId(""))


def _birthday(today: date, year: int, rng: random.Random, end: date) -> PartialDate:
    """Return a birth date; one before the story ends would make an adult of a child whom others answered for."""
    month, day = rng.randrange(11, 13), rng.randrange(1, 29)
    if date(today.year, month, day) <= end:
        return PartialDate(DatePrecision.DAY, year + 1, today.month, min(today.day, 28))
    return PartialDate(DatePrecision.DAY, year, month, day)
