"""Papers about a letter that left, its recall and a reminder: which letter it was, and nothing about the person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from pgi_desk.domain.audit import short_code
from pgi_desk.domain.disclosure import Disclosure
from pgi_desk.domain.errors import ChangedElsewhere
from pgi_desk.domain.identifiers import CaseCode, ReferralId
from pgi_desk.domain.referral import EMERGENCY, Referral, moved, require_notice
from pgi_desk.domain.referral_answer import REMINDER
from pgi_desk.domain.service_directory import ServiceProvider, refuse_stopped_service
from pgi_desk.domain.staff import Permission
from pgi_desk.services.answer_entry import TODAY, new_entry
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.consent_check import require_feedback
from pgi_desk.services.copy_holders import counted
from pgi_desk.services.desk import Desk
from pgi_desk.services.leaving import OUTCOMES, Leaving
from pgi_desk.services.letter_content import Letter
from pgi_desk.services.letter_dress import dressed
from pgi_desk.services.letter_parties import branch_party, provider_party
from pgi_desk.services.letter_ports import LetterOutput, LetterRenderer
from pgi_desk.services.letters import CODE_ITEM, NOBODY_NAMED, PreparedLetter, open_paper_of
from pgi_desk.services.open_papers import close_paper, settle_paper
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.principle_check import require_before_paper

FIRST_REMINDER = "first_reminder"
# How a referral ended whose consent was taken back.
TAKEN_BACK = "referral_declined_by_survivor"


@dataclass(frozen=True, slots=True)
class NoticeService:
    """What staff do when a letter that left has to come back, or is not answered (domain standards 5.2 and 6.2).

    A recall needs no consent, because it tells nothing new; a reminder needs C5, because it asks the service to report
    back. Neither needs vetting: a recall goes wherever the letter went, a reminder not to a service that was stopped.
    """

    desk: Desk
    renderer: LetterRenderer

    def prepare(self, referral_id: ReferralId, kind: str) -> PreparedLetter:
        """Return the recall of a referral's letter, or a reminder of it, in memory only.

        Raises TransitionNotAllowed when it is not at that, LetterNeverLeft, ConsentMissing, LetterCannotShow and
        TemplateMistake.
        """
        self.desk.require(Permission.RELEASE_LETTER)
        with self.desk.work("letter.preview") as work:
            referral = work.referrals.get(referral_id)
            self._require(work, referral, kind)
            provider = work.providers.get(referral.provider_id)
            letter = dressed(work, self._letter(work, referral, provider, kind))
            work.audit.note(case_code=referral.case_code, detail={kind: referral.number})
            work.commit()
        pdf = self.renderer.render(letter)
        return PreparedLetter(referral, provider.name, (), pdf, (), letter.recipient, kind)

    def release(
        self, letter: PreparedLetter, output: LetterOutput, holders: Mapping[str, int] = NOBODY_NAMED
    ) -> ChangeSet:
        """Log the paper, hand it over, log what came of it, one after the other; raises what stopped it."""
        return self.begin(letter, output, holders).finish(output)

    def begin(self, letter: PreparedLetter, output: LetterOutput, holders: Mapping[str, int] = NOBODY_NAMED) -> Leaving:
        """Log that the paper is about to leave; raises ChangedElsewhere and PrinciplesNotLookedAt."""
        self.desk.require(Permission.RELEASE_LETTER)
        shares = counted(holders, output.copies)
        with self.desk.work("letter.intend") as work:
            referral = work.referrals.get(letter.referral.referral_id)
            recipient = provider_party(work.providers.get(referral.provider_id))
            if (referral, recipient) != (letter.referral, letter.recipient):
                raise ChangedElsewhere(kind="referral", key=referral.number)
            self._require(work, referral, letter.template)
            if letter.template == "reminder" and referral.priority != EMERGENCY:
                require_before_paper(self.desk, work, output, referral.case_code)
            self._note(work, letter, output, shares)
            paper = open_paper_of(self.desk, work, letter, output)
            work.commit()
        changes = ChangeSet.of(Kind.REFERRAL, case_code=referral.case_code, key=referral.referral_id)
        return Leaving(letter.pdf, changes, partial(self._settle, letter, output, shares, paper))

    def confirm_recall(self, referral_id: ReferralId) -> ChangeSet:
        """Store that the service confirmed to have destroyed or given back a letter; closes the referral.

        One whose letter never left is closed all the same, but the log does not claim that a service confirmed it.
        Raises TransitionNotAllowed when no letter of the referral has to come back.
        """
        self.desk.require(Permission.RELEASE_LETTER)
        with self.desk.work("referral.read") as work:
            left = self._left_on(work, work.referrals.get(referral_id)) is not None
        with self.desk.work("letter.recall_confirmed" if left else "referral.closed") as work:
            referral = work.referrals.get(referral_id)
            require_notice(referral, "recall", left=True)
            states = self.desk.content.list("referral_states")
            now = self.desk.clock.now()
            work.referrals.update(moved(referral, "closed", states, now, outcome=TAKEN_BACK))
            work.commit()
        return ChangeSet.of(Kind.REFERRAL, case_code=referral.case_code, key=referral_id)

    def _require(self, work: UnitOfWork, referral: Referral, kind: str) -> None:
        """Raise what stands against such a paper; a reminder asks about the person, a recall takes back."""
        require_notice(referral, kind, left=self._left_on(work, referral) is not None)
        if kind == "reminder":
            # What is asked of a service that was stopped is the letter back, and never how the person is.
            refuse_stopped_service(work.providers.get(referral.provider_id))
            require_feedback(self.desk, work, referral.case_code)

    def confirm_uncertain(self, paper_id: str, *, came_out: bool) -> ChangeSet:
        """Store what staff found out about an uncertain paper that is not the letter itself, of whatever kind.

        Raises ChangedElsewhere when somebody settled it already.
        """
        self.desk.require(Permission.RELEASE_LETTER)
        with self.desk.work("letter.confirm") as work:
            paper = close_paper(work, paper_id)
            outcome = OUTCOMES[paper.destination] if came_out else "failed"
            if came_out:
                self._count_reminder(work, paper.kind, ReferralId(paper.referral_id))
            work.audit.note(case_code=CaseCode(paper.case_code), detail={paper.kind: paper.number, "outcome": outcome})
            work.commit()
        return ChangeSet.of(Kind.DISCLOSURE, Kind.REFERRAL, case_code=paper.case_code, key=paper.referral_id)

    def _settle(
        self, letter: PreparedLetter, output: LetterOutput, shares: Mapping[str, int], paper: str, outcome: str
    ) -> None:
        with self.desk.work(f"letter.{outcome}") as work:
            settle_paper(work, paper, outcome)
            if outcome in OUTCOMES.values():
                self._count_reminder(work, letter.template, letter.referral.referral_id)
            self._note(work, letter, output, shares)
            work.commit()

    def _count_reminder(self, work: UnitOfWork, kind: str, referral_id: ReferralId) -> None:
        """Store that the service was reminded: the next step of the chase counts from here."""
        if kind == "reminder":
            referral = work.referrals.get(referral_id)
            work.answers.add(new_entry(self.desk, referral, REMINDER, TODAY, step=FIRST_REMINDER))

    @staticmethod
    def _note(work: UnitOfWork, letter: PreparedLetter, output: LetterOutput, shares: Mapping[str, int]) -> None:
        paper = {letter.template: letter.referral.number, "digest": letter.digest}
        detail = {**paper, "to": output.destination, "copies": output.copies, **shares}
        work.audit.note(case_code=letter.referral.case_code, detail=detail)

    def _letter(self, work: UnitOfWork, referral: Referral, provider: ServiceProvider, kind: str) -> Letter:
        return Letter(
            template=kind,
            language=referral.letter_language,
            number=referral.number,
            case_code=referral.case_code if self._named_by_code(work, referral) else "",
            issued_on=self.desk.clock.today(),
            priority="",
            priority_label="",
            respond_by=self._answer_was_due(referral) if kind == "reminder" else None,
            sender=branch_party(work),
            recipient=provider_party(provider),
            services=(),
            items=(),
            witness_code=short_code(work.audit.head()),
            training=self.desk.in_demo,
            sent_on=self._left_on(work, referral),
        )

    def _answer_was_due(self, referral: Referral) -> datetime | None:
        return self.desk.clock.local(referral.due_at) if referral.due_at is not None else None

    @staticmethod
    def _named_by_code(work: UnitOfWork, referral: Referral) -> bool:
        """Tell whether the letter that left named the person by the case code: these papers tell nothing new."""
        return any(CODE_ITEM in one.items for one in _left(work, referral))

    def _left_on(self, work: UnitOfWork, referral: Referral) -> date | None:
        """Return the day on which the letter left, or may have left, last; None when none ever did."""
        left = _left(work, referral)
        return self.desk.clock.local(left[-1].intended_at).date() if left else None


def _left(work: UnitOfWork, referral: Referral) -> list[Disclosure]:
    """Return the letters of a referral that left the desk, or may have, in the order of leaving."""
    return [one for one in work.disclosures.for_referral(referral.referral_id) if one.outcome != "failed"]
