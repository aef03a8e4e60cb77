"""Weigh the options with the person, arrange the way there, and go through the steps of a safe referral."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from pgi_desk.domain.identifiers import CaseCode, PlanId, ProviderId, ReferralId
from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.referral import Referral
from pgi_desk.domain.referral_plan import ReferralPlan, ended_without_referral, taken_up
from pgi_desk.domain.safe_steps import StepFacts, StepStanding, checklist, marked
from pgi_desk.domain.service_directory import referral_problems
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.desk import Desk
from pgi_desk.services.module_check import require_open
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.referral_follow_up import agree_follow_up, follow_up_day, follow_up_of
from pgi_desk.services.step_check import plan_of, steps_of


@dataclass(frozen=True, slots=True)
class Preparing:
    """Which preparation is meant: that of a stored referral, or the open one of a case, as the form stands."""

    case_code: CaseCode
    referral_id: ReferralId | None = None
    provider_id: ProviderId | None = None
    priority: str = "normal"
    composed: bool = False


@dataclass(frozen=True, slots=True)
class MarkSteps:
    """Steps that were ticked or unticked, and steps that are left out with their reasons."""

    of: Preparing
    done: Mapping[str, bool] = field(default_factory=dict)
    skipped: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """A plan with its checklist; a plan that is not stored yet has no id.

    `follow_up` is the day that was agreed for asking the person how it went, as long as it is to come.
    """

    plan: ReferralPlan
    steps: tuple[StepStanding, ...]
    follow_up: date | None = None


@dataclass(frozen=True, slots=True)
class PlanService:
    """What staff do before a referral leaves, and while it is followed."""

    desk: Desk

    def sheet(self, of: Preparing) -> PlanSheet:
        """Return the plan of a preparation with its steps; stores nothing."""
        self.desk.require(Permission.PREPARE_REFERRAL, reading=True)
        with self.desk.work("plan.read") as work:
            plan = self._plan(work, of)
            follow_up = follow_up_day(self.desk, work, plan) if plan is not None else None
            return PlanSheet(plan or self._blank(of), self._steps(work, of, plan), follow_up)

    def record(self, of: Preparing, plan: ReferralPlan, follow_up: date | None = None) -> ChangeSet:
        """Store options, choice, way and handover; steps are kept. Raises ModuleClosed and InvalidEntry.

        With `follow_up`, also the day on which the person is asked how it went; ConsentMissing without consent C7.
        """
        self.desk.require(Permission.PREPARE_REFERRAL)
        now = self.desk.clock.now()
        with self.desk.work("plan.record") as work:
            if of.referral_id is None:
                require_open(self.desk, work, Module.REFERRAL)
            before = self._plan(work, of)
            known = before or self._blank(of)
            arrived = known.way.arrived_at or now if plan.way.arrived_at is not None else None
            wanted = replace(
                known,
                options=plan.options,
                choice=plan.choice,
                own_words=plan.own_words,
                way=replace(plan.way, arrived_at=arrived),
                meeting=plan.meeting,
                handover=plan.handover,
                fallback=plan.fallback,
            )
            stored = self._store(work, wanted.cleaned(self.desk.content, now))
            if follow_up is not None:
                agree_follow_up(self.desk, work, stored, follow_up)
            work.commit()
        return ChangeSet.of(Kind.REFERRAL, Kind.SAFETY, case_code=of.case_code, key=stored.plan_id)

    def end_without_referral(self, case_code: CaseCode) -> ChangeSet:
        """End the open preparation of a case: the person weighed the options and wants nothing now.

        Raises InvalidEntry when that is not what the plan says.
        """
        self.desk.require(Permission.PREPARE_REFERRAL)
        of = Preparing(case_code)
        with self.desk.work("plan.end") as work:
            plan = self._plan(work, of) or self._blank(of)
            stored = self._store(work, ended_without_referral(plan, self.desk.clock.now()))
            work.commit()
        return ChangeSet.of(Kind.REFERRAL, case_code=case_code, key=stored.plan_id)

    def mark(self, command: MarkSteps) -> ChangeSet:
        """Tick or untick steps, or leave them out with a reason; raises InvalidEntry with the step as its field."""
        self.desk.require(Permission.PREPARE_REFERRAL)
        of = command.of
        with self.desk.work("plan.steps") as work:
            plan = self._plan(work, of)
            steps = self._steps(work, of, plan)
            stored = self._store(work, marked(plan or self._blank(of), steps, command.done, command.skipped))
            work.commit()
        return ChangeSet.of(Kind.REFERRAL, case_code=of.case_code, key=stored.plan_id)

    def _plan(self, work: UnitOfWork, of: Preparing) -> ReferralPlan | None:
        if of.referral_id is not None:
            return plan_of(work, work.referrals.get(of.referral_id))
        return waiting_plan(work, of.case_code, self.desk.clock.now())

    def _steps(self, work: UnitOfWork, of: Preparing, plan: ReferralPlan | None) -> tuple[StepStanding, ...]:
        if of.referral_id is not None:
            return steps_of(self.desk, work, work.referrals.get(of.referral_id))
        facts = StepFacts(
            provider_usable=of.provider_id is not None and self._usable(work, of.provider_id),
            composed=of.composed,
            emergency=of.priority == "emergency",
            follow_up=plan is not None and follow_up_of(work, plan) is not None,
        )
        return checklist(self.desk.content.list("safe_referral_steps"), plan, facts)

    def _usable(self, work: UnitOfWork, provider_id: ProviderId) -> bool:
        provider = work.providers.get(provider_id)
        return not referral_problems(provider, self.desk.vetting_rules(), self.desk.clock.today())

    def _blank(self, of: Preparing) -> ReferralPlan:
        return ReferralPlan(
            plan_id=PlanId(""),
            case_code=of.case_code,
            made_at=self.desk.clock.now(),
            made_by=self.desk.member.staff_id,
            referral_id=of.referral_id,
        )

    def _store(self, work: UnitOfWork, plan: ReferralPlan) -> ReferralPlan:
        if plan.plan_id:
            work.plans.update(plan)
            return plan
        open_case(work, plan.case_code)
        stored = replace(plan, plan_id=PlanId(self.desk.identifiers.new_id()))
        work.plans.add(stored)
        return stored


def waiting_plan(work: UnitOfWork, case_code: CaseCode, now: datetime) -> ReferralPlan | None:
    """Return the plan of the referral that is being prepared for a case, or None."""
    return next((plan for plan in reversed(work.plans.for_case(case_code)) if plan.waits(now)), None)


def take_up_plan(work: UnitOfWork, referral: Referral) -> None:
    """Let the open plan of a case belong to the referral that was just prepared; InvalidEntry if it says no to it."""
    plan = waiting_plan(work, referral.case_code, referral.prepared_at)
    if plan is not None:
        work.plans.update(taken_up(plan, referral.referral_id))
