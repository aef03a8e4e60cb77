"""What was shared about a person, on paper for that person alone: with consent or without, recalled or not."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from pgi_desk.domain.audit import short_code
from pgi_desk.domain.disclosure import LeftOut
from pgi_desk.domain.errors import ChangedElsewhere, NothingToSend
from pgi_desk.domain.identifiers import CaseCode, ConsentId
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_content import Letter, LetterParty, PageImage, SharedLetter
from pgi_desk.services.letter_dress import dressed
from pgi_desk.services.letter_parties import branch_party
from pgi_desk.services.letter_ports import LetterOutput, LetterRenderer, PagePreview
from pgi_desk.services.open_papers import open_paper, settle_paper
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.principle_check import require_before_paper
from pgi_desk.services.referrals import LETTER_LANGUAGES

CERTIFICATE = "certificate"
NOBODY = LetterParty("")
NOT_TOLD = "person_not_told"


@dataclass(frozen=True, slots=True)
class PreparedShared:
    """The list as it was shown: exactly these bytes are printed. `hidden` is what is not safe to tell yet."""

    case_code: CaseCode
    language: str
    pdf: bytes
    said: tuple[SharedLetter, ...]
    hidden: tuple[LeftOut, ...] = ()

    @property
    def digest(self) -> str:
        """Return the SHA-256 of the PDF, which the log keeps."""
        return hashlib.sha256(self.pdf).hexdigest()


@dataclass(frozen=True, slots=True)
class SharedPaperService:
    """What staff do when a person asks on paper who knows what about them; it needs no referral, and no consent."""

    desk: Desk
    renderer: LetterRenderer
    preview: PagePreview

    def prepare(self, code: CaseCode, language: str = "") -> PreparedShared:
        """Return the list in memory only, without a language in one that the person reads.

        Raises NothingToSend when nothing was shared that the person may know, and RecordNotFound.
        """
        self.desk.require(Permission.RELEASE_LETTER)
        with self.desk.work("letter.preview") as work:
            spoken = work.people.get(code).languages
            chosen = language or next((one for one in spoken if one in LETTER_LANGUAGES), LETTER_LANGUAGES[0])
            letter = shared_letter(self.desk, work, code, chosen)
            hidden = not_told_yet(work, code)
            work.audit.note(case_code=code, detail={CERTIFICATE: len(letter.shared)})
            work.commit()
        return PreparedShared(code, chosen, self.renderer.render(letter), letter.shared, hidden)

    def pages(self, paper: PreparedShared, dots_per_inch: int) -> tuple[PageImage, ...]:
        """Return the pages of the list as pictures."""
        self.desk.require(Permission.RELEASE_LETTER)
        return self.preview.pages(paper.pdf, dots_per_inch)

    def release(self, paper: PreparedShared, output: LetterOutput) -> ChangeSet:
        """Log the paper, hand it over, and log what came of it, one after the other; raises what stopped it."""
        return self.begin(paper, output).finish(output)

    def begin(self, paper: PreparedShared, output: LetterOutput) -> Leaving:
        """Log that the list is about to leave.

        Raises PrinciplesNotLookedAt, and ChangedElsewhere when more was shared since it was shown.
        """
        self.desk.require(Permission.RELEASE_LETTER)
        with self.desk.work("letter.intend") as work:
            require_before_paper(self.desk, work, output, paper.case_code)
            if shared_of(self.desk, work, paper.case_code, paper.language) != paper.said:
                raise ChangedElsewhere(kind="case", key=paper.case_code)
            self._note(work, paper, output)
            kept = open_paper(self.desk, work, output, kind=CERTIFICATE, case_code=paper.case_code)
            work.commit()
        changes = ChangeSet.of(Kind.DISCLOSURE, case_code=paper.case_code)
        return Leaving(paper.pdf, changes, partial(self._settle, paper, output, kept))

    def _settle(self, paper: PreparedShared, output: LetterOutput, kept: str, outcome: str) -> None:
        with self.desk.work(f"letter.{outcome}") as work:
            settle_paper(work, kept, outcome)
            self._note(work, paper, output)
            work.commit()

    @staticmethod
    def _note(work: UnitOfWork, paper: PreparedShared, output: LetterOutput) -> None:
        sums = {CERTIFICATE: len(paper.said), "digest": paper.digest}
        detail = {**sums, "to": output.destination, "copies": output.copies, "person": output.copies}
        work.audit.note(case_code=paper.case_code, detail=detail)


def shared_letter(desk: Desk, work: UnitOfWork, code: CaseCode, language: str) -> Letter:
    """Return the list as a paper; raises NothingToSend when nothing that the person may know was shared."""
    shared = shared_of(desk, work, code, language)
    if not shared:
        raise NothingToSend()
    paper = replace(
        blank_paper(desk, CERTIFICATE, language),
        shared=shared,
        sender=branch_party(work),
        witness_code=short_code(work.audit.head()),
    )
    return dressed(work, paper)


def shared_of(desk: Desk, work: UnitOfWork, code: CaseCode, language: str) -> tuple[SharedLetter, ...]:
    """Return everything that left, or may have left, oldest first, with what was told without consent."""
    everything = _letters(desk, work, code, language) + _told(desk, work, code, language)
    return tuple(one for _, one in sorted(everything, key=lambda pair: pair[0]))


def not_told_yet(work: UnitOfWork, code: CaseCode) -> tuple[LeftOut, ...]:
    """Return what stays off the person's list, because it is on record that telling them is not safe yet."""
    return tuple(LeftOut(one.reason, NOT_TOLD) for one in work.unconsented.for_case(code) if not one.person_knows)


def blank_paper(desk: Desk, kind: str, language: str) -> Letter:
    """Return a paper that names nobody: neither the person nor a service, no number and no code."""
    return Letter(
        template=kind,
        language=language,
        number="",
        case_code="",
        issued_on=desk.clock.today(),
        priority="",
        priority_label="",
        respond_by=None,
        sender=NOBODY,
        recipient=NOBODY,
        services=(),
        items=(),
        witness_code="",
        training=desk.in_demo,
    )


def _letters(desk: Desk, work: UnitOfWork, code: CaseCode, language: str) -> list[tuple[datetime, SharedLetter]]:
    found = [
        one
        for referral in work.referrals.for_case(code)
        for one in work.disclosures.for_referral(referral.referral_id)
        if one.outcome != "failed"
    ]
    return [
        (
            one.intended_at,
            SharedLetter(
                recipient=work.providers.get(one.provider_id).name,
                number=one.letter_number,
                left_on=desk.clock.local(one.intended_at).date(),
                items=_labels(desk, one.items, language),
                agreed_on=work.consents.get(ConsentId(one.consent_id)).taken_on if one.consent_id else None,
            ),
        )
        for one in found
    ]


def _told(desk: Desk, work: UnitOfWork, code: CaseCode, language: str) -> list[tuple[datetime, SharedLetter]]:
    """Return what was told without consent and the person knows; the rest is not safe to tell (standards 5.5)."""
    return [
        (
            one.disclosed_at,
            SharedLetter(
                recipient=work.providers.get(one.provider_id).name if one.provider_id else one.recipient_name,
                number="",
                left_on=desk.clock.local(one.disclosed_at).date(),
                items=_labels(desk, one.items, language),
                agreed_on=None,
                reason=desk.content.label("disclosure_reasons", one.reason, language),
            ),
        )
        for one in work.unconsented.for_case(code)
        if one.person_knows
    ]


def _labels(desk: Desk, items: tuple[str, ...], language: str) -> tuple[str, ...]:
    return tuple(desk.content.label("disclosure_items", item, language) for item in items)
