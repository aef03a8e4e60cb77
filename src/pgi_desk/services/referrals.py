"""Prepare, check, follow up and close a referral."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pgi_desk.domain.consent import current_entry
from pgi_desk.domain.disclosure import allowed_items, compose, default_items, matrix_rule
from pgi_desk.domain.errors import ReferralStopped, TransitionNotAllowed
from pgi_desk.domain.identifiers import CaseCode, ProviderId, ReferralId, letter_number
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.referral import EMERGENCY, Referral, moved, narrowed, refuse_reuse, rewritten
from pgi_desk.domain.referral_answer import ANSWER, answered, require_word
from pgi_desk.domain.service_directory import require_usable
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.answer_entry import TODAY, Told, new_entry
from pgi_desk.services.case_facts import case_facts
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.consent_check import require_referral_consent
from pgi_desk.services.desk import Desk
from pgi_desk.services.letter_facts import item_values
from pgi_desk.services.module_check import require_open
from pgi_desk.services.principle_check import require_looked_at
from pgi_desk.services.read_models import LeavesItem
from pgi_desk.services.referral_plans import take_up_plan

# Languages that the wording of letters exists in; who reads the letter decides, not who writes it.
LETTER_LANGUAGES = ("en", "fr", "es", "ar")


@dataclass(frozen=True, slots=True)
class PrepareReferral:
    """A referral as the worker plans it; `items` None takes the default items of the service family."""

    case_code: CaseCode
    provider_id: ProviderId
    service_family: str
    priority: str = "normal"
    service_types: tuple[str, ...] = ()
    reason: str = ""
    safety_concern: str = ""
    health_information: str = ""
    story: str = ""
    items: tuple[str, ...] | None = None
    letter_language: str = "en"
    person_copy: str = "no_copy"
    delivery_channel: str = "by_hand"


@dataclass(frozen=True, slots=True)
class RecordAnswer:
    """What the service or the person said after the letter left."""

    referral_id: ReferralId
    state: str
    outcome: str = ""
    reason: str = ""
    told: Told = TODAY


@dataclass(frozen=True, slots=True)
class ReferralService:
    """What staff do with referrals."""

    desk: Desk

    def prepare(self, command: PrepareReferral) -> ChangeSet:
        """Store a draft for a service that can be used today.

        Raises ModuleClosed, ProviderNotUsable, InvalidEntry, and outside of an emergency PrinciplesNotLookedAt.
        """
        self.desk.require(Permission.PREPARE_REFERRAL)
        now = self.desk.clock.now()
        with self.desk.work("referral.prepare") as work:
            require_open(self.desk, work, Module.REFERRAL)
            open_case(work, command.case_code)
            if command.priority != EMERGENCY:
                require_looked_at(self.desk, work, Occasion.REFERRAL, command.case_code)
            provider = work.providers.get(command.provider_id)
            require_usable(provider, self.desk.vetting_rules(), self.desk.clock.today())
            require_code("service_family", command.service_family, provider.families)
            number = letter_number(now.year, work.referrals.next_serial(now.year))
            referral = replace(
                self._draft(command, ReferralId(self.desk.identifiers.new_id())), number=number
            ).cleaned()
            work.referrals.add(referral)
            take_up_plan(work, referral)
            work.commit()
        return ChangeSet.of(Kind.REFERRAL, case_code=command.case_code, key=referral.referral_id)

    def leaves(self, command: PrepareReferral) -> tuple[LeavesItem, ...]:
        """Return for every item whether it would leave with this draft and, if not, why; stores nothing."""
        self.desk.require(Permission.PREPARE_REFERRAL, reading=True)
        matrix, family = self.desk.content.list("minimum_matrix"), command.service_family
        draft = self._draft(command, ReferralId(""))
        with self.desk.work("referral.preview") as work:
            person = work.people.get(command.case_code)
            facts = case_facts(self.desk, work, command.case_code)
        today, language = self.desk.clock.today(), command.letter_language
        values = item_values(person, draft, self.desk.content, today, language, facts)
        composition = compose(matrix, family, values, frozenset(draft.items), None)
        stays = {item.code: item.reason for item in composition.left_out}
        return tuple(
            LeavesItem(
                code=row.code,
                value=_masked(row.code, values.get(row.code, "")),
                rule=matrix_rule(matrix, row.code, family),
                reason=stays.get(row.code, ""),
            )
            for row in matrix
        )

    def confirm_consent(self, referral_id: ReferralId) -> ChangeSet:
        """Move a draft on with the items that the person agreed to; raises ModuleClosed, ConsentMissing."""
        self.desk.require(Permission.PREPARE_REFERRAL)
        with self.desk.work("referral.consent_ok") as work:
            require_open(self.desk, work, Module.REFERRAL)
            draft = work.referrals.get(referral_id)
            entries = work.consents.for_case(draft.case_code)
            referral = draft
            for need in draft.needs():
                referral = narrowed(referral, current_entry(entries, need.purpose, draft.provider_id))
            consent = require_referral_consent(self.desk, work, referral)
            refuse_reuse(referral, work.referrals.for_case(referral.case_code), consent)
            states = self.desk.content.list("referral_states")
            work.referrals.update(moved(referral, "consent_ok", states, self.desk.clock.now(), consent=consent))
            work.commit()
        return ChangeSet.of(Kind.REFERRAL, case_code=referral.case_code, key=referral_id)

    def write_in(self, referral_id: ReferralId, language: str) -> ChangeSet:
        """Choose another language for a letter that has not left; raises TransitionNotAllowed and InvalidEntry."""
        self.desk.require(Permission.PREPARE_REFERRAL)
        with self.desk.work("referral.language") as work:
            require_code("letter_language", language, LETTER_LANGUAGES)
            referral = work.referrals.get(referral_id)
            work.referrals.update(rewritten(referral, language))
            work.commit()
        return ChangeSet.of(Kind.REFERRAL, case_code=referral.case_code, key=referral_id)

    def answer(self, command: RecordAnswer) -> ChangeSet:
        """Store what came back; raises TransitionNotAllowed, OutcomeNeeded, ConsentMissing and InvalidEntry.

        Closing raises WordNeeded unless the person said how it was, or the reason says why nobody asked.
        """
        self.desk.require(Permission.PREPARE_REFERRAL)
        states = self.desk.content.list("referral_states")
        facts = {"state": command.state, "outcome": command.outcome, "reason": command.reason}
        with self.desk.work(f"referral.{command.state}") as work:
            referral = work.referrals.get(command.referral_id)
            if referral.state == "stop_and_recall":  # what the service confirms about the letter closes it
                raise ReferralStopped(number=referral.number)
            if command.state == "stop_and_recall" and referral.sent_at is None:
                raise TransitionNotAllowed(current=referral.state, wanted=command.state)
            entry = new_entry(self.desk, referral, ANSWER, command.told, **facts)
            moved_on = answered(referral, entry, states, self.desk.clock.now())
            if referral.sent_at is not None:
                require_word(entry, work.answers.for_referral(referral.referral_id))
                work.answers.add(entry)
            work.referrals.update(moved_on)
            work.commit()
        return ChangeSet.of(Kind.REFERRAL, case_code=referral.case_code, key=command.referral_id)

    def get(self, referral_id: ReferralId) -> Referral:
        """Return one referral; raises RecordNotFound."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("referral.read") as work:
            return work.referrals.get(referral_id)

    def choices(self, family: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the items ticked by default and the items that may be ticked for a service family."""
        self.desk.require(Permission.PREPARE_REFERRAL, reading=True)
        matrix = self.desk.content.list("minimum_matrix")
        return default_items(matrix, family), allowed_items(matrix, family)

    def _draft(self, command: PrepareReferral, referral_id: ReferralId) -> Referral:
        items = command.items
        if items is None:
            items = default_items(self.desk.content.list("minimum_matrix"), command.service_family)
        return Referral(
            referral_id=referral_id,
            case_code=command.case_code,
            number=letter_number(2000, 1),
            provider_id=command.provider_id,
            service_family=command.service_family,
            priority=command.priority,
            prepared_at=self.desk.clock.now(),
            prepared_by=self.desk.member.staff_id,
            service_types=command.service_types,
            reason=command.reason,
            safety_concern=command.safety_concern,
            health_information=command.health_information,
            story=command.story,
            items=items,
            letter_language=command.letter_language,
            person_copy=command.person_copy,
            delivery_channel=command.delivery_channel,
        )


def _masked(item: str, value: str) -> str:
    """A name or a way to reach somebody is shown as dots until it is revealed on purpose."""
    return "••••••" if value and item in {"name", "safe_contact"} else value
