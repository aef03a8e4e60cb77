"""Compose a letter, show it, log the disclosure, and only then hand it to the printer."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType

from pgi_desk.domain.audit import short_code
from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.consent import UsableConsent
from pgi_desk.domain.disclosure import CarriedItem, Composition, Disclosure, LeftOut, compose
from pgi_desk.domain.errors import ChangedElsewhere, InvalidEntry, NothingToSend, TransitionNotAllowed
from pgi_desk.domain.identifiers import ConsentId, DisclosureId, ReferralId
from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.referral import EMERGENCY, NEEDS_CONSENT, Referral, moved, refuse_reuse, respond_within, sent
from pgi_desk.domain.service_directory import ServiceProvider, require_serves, require_usable
from pgi_desk.domain.staff import Permission
from pgi_desk.services.case_facts import case_facts
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.consent_check import require_referral_consent
from pgi_desk.services.copy_holders import counted
from pgi_desk.services.desk import Desk
from pgi_desk.services.identity_check import NAMING_ITEMS, require_identity
from pgi_desk.services.leaving import OUTCOMES, UNKNOWN, Leaving
from pgi_desk.services.letter_content import Letter, LetterItem, LetterParty, PageImage
from pgi_desk.services.letter_dress import dressed
from pgi_desk.services.letter_facts import item_values
from pgi_desk.services.letter_parties import branch_party, provider_party
from pgi_desk.services.letter_ports import LetterOutput, LetterRenderer, PagePreview
from pgi_desk.services.module_check import require_open
from pgi_desk.services.open_papers import open_paper
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.principle_check import require_before_paper
from pgi_desk.services.step_check import require_safe_steps

NOBODY_NAMED: Mapping[str, int] = MappingProxyType({})
UNCERTAIN = frozenset({"intended", UNKNOWN})
CODE_ITEM = "case_code"


@dataclass(frozen=True, slots=True)
class PreparedLetter:
    """A letter as it was shown: exactly these bytes are printed, or nothing is.

    `carried` and `recipient` are what the letter says, so that a change of either after the preview is found.
    """

    referral: Referral
    provider_name: str
    items: tuple[str, ...]
    pdf: bytes
    carried: tuple[CarriedItem, ...]
    recipient: LetterParty
    template: str = "referral"
    left_out: tuple[LeftOut, ...] = ()  # what stays, and why
    language: str = ""

    @property
    def digest(self) -> str:
        """Return the SHA-256 of the PDF, which the disclosure log keeps."""
        return hashlib.sha256(self.pdf).hexdigest()


@dataclass(frozen=True, slots=True)
class LetterService:
    """What staff do with letters."""

    desk: Desk
    renderer: LetterRenderer
    preview: PagePreview

    def prepare(self, referral_id: ReferralId, language: str = "") -> PreparedLetter:
        """Return the letter for a preview, in memory only, or the same in a language that the person reads.

        Raises ConsentMissing, ProviderNotUsable, NothingToSend, TransitionNotAllowed when the referral is not at
        sending (a sent one may be printed again), LetterCannotShow and TemplateMistake.
        """
        self.desk.require(Permission.RELEASE_LETTER)
        with self.desk.work("letter.preview") as work:
            referral = work.referrals.get(referral_id)
            if referral.sent_at is not None and referral.state not in NEEDS_CONSENT:
                # What happened to the letter says more than that the consent for it has run out since.
                raise TransitionNotAllowed(current=referral.state, wanted="sent")
            shown = replace(referral, letter_language=language or referral.letter_language)
            provider, composition, _ = self._checked(work, shown)
            if referral.state not in NEEDS_CONSENT:
                raise TransitionNotAllowed(current=referral.state, wanted="sent")
            letter = dressed(work, self._letter(work, shown, provider, composition))
            work.audit.note(case_code=referral.case_code, detail={"letter": referral.number})
            work.commit()
        pdf, carried = self.renderer.render(letter), composition.carried
        prepared = PreparedLetter(referral, provider.name, composition.codes(), pdf, carried, letter.recipient)
        return replace(prepared, left_out=composition.left_out)

    def pages(self, letter: PreparedLetter, dots_per_inch: int) -> tuple[PageImage, ...]:
        """Return the pages of the letter as pictures."""
        self.desk.require(Permission.RELEASE_LETTER)
        return self.preview.pages(letter.pdf, dots_per_inch)

    def release(
        self, letter: PreparedLetter, output: LetterOutput, holders: Mapping[str, int] = NOBODY_NAMED
    ) -> ChangeSet:
        """Log the disclosure, hand over the letter, log what came of it, in one go; raises what stopped it."""
        return self.begin(letter, output, holders).finish(output)

    def begin(self, letter: PreparedLetter, output: LetterOutput, holders: Mapping[str, int] = NOBODY_NAMED) -> Leaving:
        """Log that the letter is about to leave; `holders` says who gets how many copies.

        The consent, the service and the content are checked again, because they may have changed since the
        preview. Raises what `prepare` raises, ModuleClosed (first copy), ChangedElsewhere and StepsOpen.
        """
        self.desk.require(Permission.RELEASE_LETTER)
        if holders and not holders.get("service") and letter.referral.sent_at is None:
            raise InvalidEntry(field="copies", problem="no_copy_for_the_service")
        disclosure, consent = self._intend(letter, output, counted(holders, output.copies))
        kinds = (Kind.DISCLOSURE, Kind.REFERRAL)
        changes = ChangeSet.of(*kinds, case_code=disclosure.case_code, key=disclosure.disclosure_id)
        return Leaving(letter.pdf, changes, partial(self._settle, disclosure, consent))

    def settle_interrupted(self) -> ChangeSet:
        """Mark letters whose printing was cut short, for instance by a crash, as unknown; a copy keeps them as is."""
        self.desk.require(Permission.SEE_OVERVIEW)
        if self.desk.reading is not None:
            return ChangeSet.of()
        with self.desk.work("letter.interrupted") as work:
            for disclosure in work.disclosures.with_outcome("intended"):
                work.disclosures.update(replace(disclosure, outcome="unknown", settled_at=self.desk.clock.now()))
            work.commit()
        return ChangeSet.of(Kind.DISCLOSURE)

    def confirm_uncertain(self, disclosure_id: DisclosureId, *, left_the_desk: bool) -> ChangeSet:
        """Store what staff found out about an uncertain letter; raises ChangedElsewhere when it is certain."""
        self.desk.require(Permission.RELEASE_LETTER)
        with self.desk.work("letter.confirm") as work:
            disclosure = work.disclosures.get(disclosure_id)
            if disclosure.outcome not in UNCERTAIN:
                raise ChangedElsewhere(kind="disclosure", key=disclosure.letter_number)
            outcome = OUTCOMES[disclosure.destination] if left_the_desk else "failed"
            work.disclosures.update(replace(disclosure, outcome=outcome, settled_at=self.desk.clock.now()))
            referral = work.referrals.get(disclosure.referral_id)
            if left_the_desk and referral.state == "consent_ok":
                work.referrals.update(self._sent_after_all(referral, disclosure))
            elif left_the_desk and referral.state == "revoked_by_person":
                # The consent was taken back while nobody knew of the paper: it has to be fetched.
                work.referrals.update(moved(referral, "stop_and_recall", self._states()[0], self.desk.clock.now()))
            work.commit()
        return ChangeSet.of(Kind.DISCLOSURE, Kind.REFERRAL, case_code=disclosure.case_code)

    def _checked(self, work: UnitOfWork, referral: Referral) -> tuple[ServiceProvider, Composition, UsableConsent]:
        desk, today = self.desk, self.desk.clock.today()
        consent = require_referral_consent(desk, work, referral)
        refuse_reuse(referral, work.referrals.for_case(referral.case_code), consent)
        provider = work.providers.get(referral.provider_id)
        require_usable(provider, desk.vetting_rules(), today)
        require_serves(provider, referral.service_family)
        person = work.people.get(referral.case_code)
        facts = case_facts(desk, work, referral.case_code)
        values = item_values(person, referral, desk.content, today, referral.letter_language, facts)
        matrix = desk.content.list("minimum_matrix")
        ticked = frozenset(referral.items)
        composition = compose(matrix, referral.service_family, values, ticked, consent)
        if not composition.carried:
            raise NothingToSend()
        if any(one.code in NAMING_ITEMS for one in composition.carried):
            require_identity(desk, work, referral.case_code)
        return provider, composition, consent

    def _intend(
        self, letter: PreparedLetter, output: LetterOutput, shares: Mapping[str, int]
    ) -> tuple[Disclosure, UsableConsent]:
        with self.desk.work("letter.intend") as work:
            referral = work.referrals.get(letter.referral.referral_id)
            if referral.sent_at is None:
                require_open(self.desk, work, Module.REFERRAL)
            provider, composition, consent = self._checked(work, referral)
            now = (referral, composition.carried, provider_party(provider))
            if now != (letter.referral, letter.carried, letter.recipient):
                raise ChangedElsewhere(kind="referral", key=referral.number)
            require_safe_steps(self.desk, work, referral)
            if referral.priority != EMERGENCY:
                require_before_paper(self.desk, work, output, referral.case_code)
            disclosure = Disclosure(
                disclosure_id=DisclosureId(self.desk.identifiers.new_id()),
                case_code=referral.case_code,
                referral_id=referral.referral_id,
                provider_id=provider.provider_id,
                letter_number=referral.number,
                items=letter.items,
                basis="consent",
                consent_id=consent.consent_id,
                destination=output.destination,
                copies=output.copies,
                letter_digest=letter.digest,
                released_by=self.desk.member.staff_id,
                intended_at=self.desk.clock.now(),
            )
            work.disclosures.add(disclosure)
            if shares:
                work.audit.note(case_code=referral.case_code, detail={"letter": referral.number, **shares})
            work.commit()
        return disclosure, consent

    def _settle(self, disclosure: Disclosure, consent: UsableConsent, outcome: str) -> None:
        """Store what became of a letter; others may have changed the referral, or settled the letter, meanwhile."""
        now = self.desk.clock.now()
        with self.desk.work(f"letter.{outcome}") as work:
            known = work.disclosures.get(disclosure.disclosure_id)
            if outcome == "unknown" and known.outcome not in UNCERTAIN:
                return  # somebody looked at the printer and said what became of it
            work.disclosures.update(replace(known, outcome=outcome, settled_at=now))
            referral = work.referrals.get(disclosure.referral_id)
            states, priorities = self._states()
            if outcome in OUTCOMES.values() and referral.state in NEEDS_CONSENT - {"sent"}:
                work.referrals.update(sent(referral, states, priorities, now, consent))
            elif outcome in OUTCOMES.values() and referral.state == "revoked_by_person":
                # The consent was taken back while the paper was on its way: it has to be fetched.
                work.referrals.update(moved(referral, "stop_and_recall", states, now))
            work.commit()

    def _states(self) -> tuple[CodeList, CodeList]:
        return self.desk.content.list("referral_states"), self.desk.content.list("referral_priorities")

    def _sent_after_all(self, referral: Referral, disclosure: Disclosure) -> Referral:
        """The paper is out: it is recorded as sent at the time of the intention, on the consent of that time."""
        at = disclosure.intended_at
        consent = UsableConsent(
            consent_id=ConsentId(disclosure.consent_id),
            purpose=referral.need().purpose,
            recipient=referral.provider_id,
            items=frozenset(disclosure.items) | frozenset(referral.items),
            withheld=frozenset(),
            checked_on=at.date(),
        )
        return sent(referral, *self._states(), at, consent)

    def _letter(
        self, work: UnitOfWork, referral: Referral, provider: ServiceProvider, composition: Composition
    ) -> Letter:
        content, language, now = self.desk.content, referral.letter_language, self.desk.clock.now()
        return Letter(
            template="referral",
            language=language,
            number=referral.number,
            # It is an item like the others: where it does not leave as one, the letter number stands for it.
            case_code=referral.case_code if CODE_ITEM in composition.codes() else "",
            issued_on=self.desk.clock.today(),
            priority=referral.priority,
            priority_label=content.label("referral_priorities", referral.priority, language),
            respond_by=self.desk.clock.local(
                now + respond_within(referral.priority, content.list("referral_priorities"))
            ),
            sender=branch_party(work),
            recipient=provider_party(provider),
            services=tuple(content.label("service_types", code, language) for code in referral.service_types),
            items=tuple(
                LetterItem(item.code, content.label("disclosure_items", item.code, language), item.value)
                for item in composition.carried
            ),
            witness_code=short_code(work.audit.head()),
            training=self.desk.in_demo,
        )


def open_paper_of(desk: Desk, work: UnitOfWork, letter: PreparedLetter, output: LetterOutput) -> str:
    """Remember a paper of a referral before it is handed over; return its id."""
    about = letter.referral
    names = {"number": about.number, "case_code": about.case_code, "referral_id": about.referral_id}
    return open_paper(desk, work, output, kind=letter.template, **names)
