"""Call a letter back whose consent was taken back: nothing about the person, only which letter it was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from pgi_desk.domain.audit import short_code
from pgi_desk.domain.errors import ChangedElsewhere
from pgi_desk.domain.identifiers import ReferralId
from pgi_desk.domain.referral import Referral, require_recalled
from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.letter_content import Letter
from pgi_desk.services.letter_parties import branch_party, provider_party
from pgi_desk.services.letter_ports import LetterOutput, LetterRenderer
from pgi_desk.services.letters import PreparedLetter, hand_over
from pgi_desk.services.ports import UnitOfWork

TEMPLATE = "recall"


@dataclass(frozen=True, slots=True)
class RecallService:
    """What staff do when a letter that left has to come back (domain standards 5.2).

    A recall needs no consent, because it tells nothing new, and no vetting: it goes wherever the letter went.
    """

    desk: Desk
    renderer: LetterRenderer

    def prepare(self, referral_id: ReferralId) -> PreparedLetter:
        """Return the recall of a referral's letter, in memory only.

        Raises TransitionNotAllowed when the referral was not stopped, LetterCannotShow and TemplateMistake.
        """
        self.desk.require(Permission.RELEASE_LETTER)
        with self.desk.work("letter.preview") as work:
            referral = work.referrals.get(referral_id)
            require_recalled(referral)
            provider = work.providers.get(referral.provider_id)
            letter = self._letter(work, referral, provider)
            work.audit.note(case_code=referral.case_code, detail={"recall": referral.number})
            work.commit()
        pdf = self.renderer.render(letter)
        return PreparedLetter(referral, provider.name, (), pdf, (), letter.recipient, TEMPLATE)

    def release(self, letter: PreparedLetter, output: LetterOutput) -> ChangeSet:
        """Log the recall, hand it over, log what came of it; raises ChangedElsewhere and PrintingFailed."""
        self.desk.require(Permission.RELEASE_LETTER)
        with self.desk.work("letter.intend") as work:
            referral = work.referrals.get(letter.referral.referral_id)
            recipient = provider_party(work.providers.get(referral.provider_id))
            if (referral, recipient) != (letter.referral, letter.recipient):
                raise ChangedElsewhere(kind="referral", key=referral.number)
            self._note(work, letter, output)
            work.commit()
        hand_over(letter.pdf, output, partial(self._settle, letter, output))
        return ChangeSet.of(Kind.REFERRAL, case_code=referral.case_code, key=referral.referral_id)

    def _settle(self, letter: PreparedLetter, output: LetterOutput, outcome: str) -> None:
        with self.desk.work(f"letter.{outcome}") as work:
            self._note(work, letter, output)
            work.commit()

    @staticmethod
    def _note(work: UnitOfWork, letter: PreparedLetter, output: LetterOutput) -> None:
        detail = {"recall": letter.referral.number, "copies": output.copies, "digest": letter.digest}
        work.audit.note(case_code=letter.referral.case_code, detail=detail)

    def _letter(self, work: UnitOfWork, referral: Referral, provider: ServiceProvider) -> Letter:
        return Letter(
            template=TEMPLATE,
            language=referral.letter_language,
            number=referral.number,
            case_code=referral.case_code,
            issued_on=self.desk.clock.today(),
            priority="",
            priority_label="",
            respond_by=None,
            sender=branch_party(work),
            recipient=provider_party(provider),
            services=(),
            items=(),
            witness_code=short_code(work.audit.head()),
            training=self.desk.in_demo,
            sent_on=self._left_on(work, referral),
        )

    def _left_on(self, work: UnitOfWork, referral: Referral) -> date | None:
        """Return the day on which the letter left, or may have left, last."""
        left = [one for one in work.disclosures.for_referral(referral.referral_id) if one.outcome != "failed"]
        return self.desk.clock.local(left[-1].intended_at).date() if left else None
