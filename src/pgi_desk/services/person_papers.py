"""Papers for the person: a neutral card, a full copy of the letter, and what was shared about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import partial

from pgi_desk.domain.disclosure import CarriedItem
from pgi_desk.domain.errors import ChangedElsewhere, InvalidEntry
from pgi_desk.domain.identifiers import ReferralId
from pgi_desk.domain.neutral_card import refuse_telling_words
from pgi_desk.domain.referral import EMERGENCY, Referral
from pgi_desk.domain.referral_answer import refuse_way_to_nowhere
from pgi_desk.domain.referral_plan import Meeting
from pgi_desk.domain.service_directory import ServiceProvider, require_usable
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import western_digits
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.copy_holders import counted
from pgi_desk.services.desk import Desk
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_content import CardText, Letter
from pgi_desk.services.letter_dress import dressed
from pgi_desk.services.letter_ports import LetterOutput, LetterRenderer
from pgi_desk.services.letters import NOBODY_NAMED, LetterService, PreparedLetter, open_paper_of
from pgi_desk.services.open_papers import settle_paper
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.principle_check import require_before_paper
from pgi_desk.services.referrals import LETTER_LANGUAGES
from pgi_desk.services.shared_paper import CERTIFICATE, NOBODY, blank_paper, not_told_yet, shared_letter
from pgi_desk.services.step_check import plan_of, require_safe_steps

CARD, FULL_COPY = "card", "full_copy"


@dataclass(frozen=True, slots=True)
class PersonPaperService:
    """What staff do when a person wants something on paper; nothing here leaves to a service."""

    desk: Desk
    letters: LetterService
    renderer: LetterRenderer

    def prepare(self, referral_id: ReferralId, kind: str, language: str = "") -> PreparedLetter:
        """Return a paper for the person, in memory only; without a language in one that the person reads.

        Raises NothingToSend when nothing was shared yet, InvalidEntry when the card would say too much or is empty,
        and what a letter raises.
        """
        self.desk.require(Permission.RELEASE_LETTER)
        with self.desk.work("letter.preview") as work:
            referral = work.referrals.get(referral_id)
            chosen = language or self._reads(work, referral)
            letter, said = (None, ()) if kind == FULL_COPY else self._paper(work, referral, kind, chosen)
            hidden = not_told_yet(work, referral.case_code) if kind == CERTIFICATE else ()
            work.audit.note(case_code=referral.case_code, detail={kind: referral.number})
            work.commit()
        if letter is None:
            copy = self.letters.prepare(referral_id, chosen)
            return replace(copy, template=FULL_COPY, language=chosen)
        pdf = self.renderer.render(letter)
        return PreparedLetter(referral, "", (), pdf, said, NOBODY, kind, hidden, language=chosen)

    def release(
        self, letter: PreparedLetter, output: LetterOutput, holders: Mapping[str, int] = NOBODY_NAMED
    ) -> ChangeSet:
        """Log the paper, hand it over, log what came of it, one after the other; raises what stopped it."""
        return self.begin(letter, output, holders).finish(output)

    def begin(self, letter: PreparedLetter, output: LetterOutput, holders: Mapping[str, int] = NOBODY_NAMED) -> Leaving:
        """Log that the paper is about to leave; raises ChangedElsewhere and PrinciplesNotLookedAt."""
        self.desk.require(Permission.RELEASE_LETTER)
        shares = counted(holders, output.copies)
        if holders.get("service"):
            raise InvalidEntry(field="copies", problem="not_for_a_service")
        said = self._copied_now(letter) if letter.template == FULL_COPY else ()
        with self.desk.work("letter.intend") as work:
            referral = work.referrals.get(letter.referral.referral_id)
            if letter.template == FULL_COPY:
                require_safe_steps(self.desk, work, referral)
            else:
                _, said = self._paper(work, referral, letter.template, letter.language)
            if (referral, said) != (letter.referral, letter.carried):
                raise ChangedElsewhere(kind="referral", key=referral.number)
            if referral.priority != EMERGENCY:
                require_before_paper(self.desk, work, output, referral.case_code)
            self._note(work, letter, output, shares)
            paper = open_paper_of(self.desk, work, letter, output)
            work.commit()
        changes = ChangeSet.of(Kind.REFERRAL, case_code=referral.case_code, key=referral.referral_id)
        return Leaving(letter.pdf, changes, partial(self._settle, letter, output, shares, paper))

    def _copied_now(self, letter: PreparedLetter) -> tuple[CarriedItem, ...]:
        """Return what a copy says now; raises what a letter raises when it may no longer be made."""
        return self.letters.prepare(letter.referral.referral_id, letter.language).carried

    def _settle(
        self, letter: PreparedLetter, output: LetterOutput, shares: Mapping[str, int], paper: str, outcome: str
    ) -> None:
        with self.desk.work(f"letter.{outcome}") as work:
            settle_paper(work, paper, outcome)
            self._note(work, letter, output, shares)
            work.commit()

    @staticmethod
    def _note(work: UnitOfWork, letter: PreparedLetter, output: LetterOutput, shares: Mapping[str, int]) -> None:
        paper = {letter.template: letter.referral.number, "digest": letter.digest}
        detail = {**paper, "to": output.destination, "copies": output.copies, **shares}
        work.audit.note(case_code=letter.referral.case_code, detail=detail)

    @staticmethod
    def _reads(work: UnitOfWork, referral: Referral) -> str:
        """Return the first language of the person in which there is wording, else that of the letter."""
        speaks = work.people.get(referral.case_code).languages
        return next((code for code in speaks if code in LETTER_LANGUAGES), referral.letter_language)

    def _paper(
        self, work: UnitOfWork, referral: Referral, kind: str, language: str
    ) -> tuple[Letter, tuple[CarriedItem, ...]]:
        """Return the paper, and what it says in a form that can be compared."""
        if kind == CARD:
            card = self._card(work, referral)
            said = tuple(CarriedItem(f"card_{one.name}", getattr(card, one.name)) for one in fields(card))
            return dressed(work, replace(blank_paper(self.desk, CARD, language), card=card)), said
        if kind != CERTIFICATE:
            raise InvalidEntry(field="paper", problem="unknown_code")
        paper = shared_letter(self.desk, work, referral.case_code, language)
        return paper, tuple(CarriedItem(one.number or one.reason, repr(one)) for one in paper.shared)

    def _card(self, work: UnitOfWork, referral: Referral) -> CardText:
        """Return the words of the card; a hidden address stays hidden, because a card is easily lost.

        Raises InvalidEntry for a referral that leads nowhere, and what `require_usable` raises.
        """
        plan, provider = plan_of(work, referral), work.providers.get(referral.provider_id)
        refuse_way_to_nowhere(referral)
        require_usable(provider, self.desk.vetting_rules(), self.desk.clock.today())
        meeting = plan.meeting if plan is not None else Meeting()
        card = CardText(
            place=meeting.place or provider.name,
            address=_address(provider),
            phone=western_digits(provider.phone),
            day_and_hour=meeting.day_and_hour,
            ask_for=meeting.ask_for,
            word=meeting.word,
        )
        lines = [(f"card_{one.name}", getattr(card, one.name)) for one in fields(card)]
        refuse_telling_words(lines, self.desk.content.list("telling_words"), work.settings.get("branch_name"))
        return card


def _address(provider: ServiceProvider) -> str:
    if provider.address_hidden:
        return ""
    return "\n".join(part for part in (provider.address, provider.area) if part)
