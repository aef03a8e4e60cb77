"""Erase a person: nothing of them stays in the file, two people answer for it, and a paper says that it was done."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pgi_desk.domain.audit import short_code
from pgi_desk.domain.closing import open_referrals, uncertain_letters
from pgi_desk.domain.erasing import ErasingFacts, Stop, refuse_stopped, stops
from pgi_desk.domain.errors import DomainError, InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, StaffId, parse_case_code
from pgi_desk.domain.rights import ERASURE, OPEN
from pgi_desk.domain.staff import Permission, StaffMember
from pgi_desk.domain.text_entry import require_code
from pgi_desk.domain.tombstone import Tombstone, tombstone_of
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.erased_again import FILE_ID, SECRET, SWEEP_DUE, sweep
from pgi_desk.services.erased_sums import count_erased
from pgi_desk.services.erasure_paper import ErasurePaper, ErasureRenderer
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.letting_go_ports import LaptopMemory, NamedElsewhere
from pgi_desk.services.list_views import forget_views
from pgi_desk.services.open_papers import forget_papers, papers_of_case
from pgi_desk.services.paper_leaving import ERASURE_PAPER, PaperNote, begin_paper
from pgi_desk.services.ports import RecordStore, UnitOfWork
from pgi_desk.services.second_person import Approver, SecondPerson, SignIn

KINDS = (Kind.PERSON, Kind.CASE, Kind.CONSENT, Kind.REFERRAL, Kind.DISCLOSURE, Kind.DRAFT, Kind.LETTING_GO)


@dataclass(frozen=True, slots=True)
class ErasePerson:
    """Who is erased and why; `typed_code` is the case code as the person at the desk typed it once more."""

    case_code: CaseCode
    reason: str = ""
    typed_code: str = ""
    second: str = ""
    sign_in: SignIn | None = None


@dataclass(frozen=True, slots=True)
class ErasingSheet:
    """What somebody sees before anything is erased: what stands against it, and where it would not reach.

    `named_elsewhere` says in which other records the name stands; `backups` counts backups that still hold the
    person, on sticks and in folders.
    """

    case_code: CaseCode
    stops: tuple[Stop, ...]
    named_elsewhere: NamedElsewhere
    backups: int


@dataclass(frozen=True, slots=True)
class ErasedPerson:
    """What was done: rows that are gone, whether the file was rewritten, whether this laptop will remember."""

    changes: ChangeSet
    case_code: CaseCode
    reason: str
    rows: int
    swept: bool
    remembered: bool
    backups: int
    decided_by: str
    approved_by: str
    digest: str


@dataclass(frozen=True, slots=True)
class ErasingService:
    """What two people do when somebody is let go."""

    desk: Desk
    store: RecordStore
    second_person: SecondPerson
    memory: LaptopMemory
    renderer: ErasureRenderer

    def sheet(self, code: CaseCode, reason: str) -> ErasingSheet:
        """Return what stands against erasing somebody now; raises RecordNotFound."""
        self.desk.require(Permission.LET_GO)
        with self.desk.work("erasure.sheet") as work:
            found = stops(self._facts(work, code, reason))
            sheet = ErasingSheet(code, found, work.erasing.named_elsewhere(code), _backups(work))
            work.audit.note(case_code=code)
            work.commit()
        return sheet

    def approvers(self) -> tuple[Approver, ...]:
        """Return the focal points and coordinators who can be the second person."""
        self.desk.require(Permission.LET_GO)
        return self.second_person.candidates()

    def erase(self, command: ErasePerson) -> ErasedPerson:
        """Erase everything about a person; raises ErasingRefused, InvalidEntry, SignInRefused and WaitBeforeRetry.

        Rows, entries, tombstone and figures are one transaction. Rewriting the file comes after it: when that does not
        succeed, it is made good the next time that the file is opened.
        """
        self.desk.require(Permission.LET_GO)
        code = command.case_code
        require_code("reason", command.reason, self.desk.content.list("erasing_reasons"))
        if parse_case_code(command.typed_code) != code:
            raise InvalidEntry(field="typed_code", problem="other_code")
        # Everything else is looked at before the second person types a passphrase.
        with self.desk.work("person.erase") as work:
            refuse_stopped(stops(self._facts(work, code, command.reason)))
        approval = self.second_person.approve(StaffId(command.second), command.sign_in or SignIn())
        with self.desk.work("person.erase") as work:
            refuse_stopped(stops(self._facts(work, code, command.reason)))
            done = self._erase(work, command, approval)
            # All of them: an old copy may know the person under a code that was merged into this one.
            file_id, graves = work.settings.get(FILE_ID), frozenset(one.digest for one in work.tombstones.all())
            work.commit()
        # Before the file is rewritten, which takes its time: a laptop that fails meanwhile knows already.
        remembered = self._remember(file_id, graves)
        return replace(done, swept=sweep(self.store, self.desk.member.staff_id), remembered=remembered)

    def certificate(self, erased: ErasedPerson, language: str) -> bytes:
        """Return the certificate in memory: the case code, two signatures, and no name of the person."""
        self.desk.require(Permission.LET_GO)
        with self.desk.work("erasure.certificate") as work:
            settings, content = work.settings, self.desk.content
            paper = ErasurePaper(
                language=language,
                branch=settings.get("branch_name"),
                case_code=erased.case_code,
                erased_at=self.desk.clock.local(self.desk.clock.now()),
                reason=content.label("erasing_reasons", erased.reason, language),
                rows=erased.rows,
                backups=erased.backups,
                swept=erased.swept,
                decided_by=erased.decided_by,
                approved_by=erased.approved_by,
                mark=short_code(erased.digest),
                record_check=short_code(work.audit.head()),
                training=self.desk.in_demo,
            )
        return self.renderer.render_erasure(paper)

    def release(self, erased: ErasedPerson, pdf: bytes, output: LetterOutput) -> ChangeSet:
        """Note that the certificate leaves, hand it over, and note what came of it; raises what stopped it."""
        return self.begin(erased, pdf, output).finish(output)

    def begin(self, erased: ErasedPerson, pdf: bytes, output: LetterOutput) -> Leaving:
        """Note that the certificate is about to leave."""
        self.desk.require(Permission.LET_GO)
        return begin_paper(self.desk, PaperNote(ERASURE_PAPER, {}, erased.case_code), pdf, output)

    def _erase(self, work: UnitOfWork, command: ErasePerson, approval: str) -> ErasedPerson:
        today = self.desk.clock.today()
        people = {one.staff_id: one for one in work.staff.all()}
        second = people[StaffId(command.second)]
        count_erased(work, command.case_code)
        forget_papers(work, command.case_code)
        forget_views(work, command.case_code)
        secret, aliases = work.settings.get(SECRET), work.aliases.for_case(command.case_code)
        backups, rows = _backups(work), work.erasing.erase(command.case_code).total
        digest, member = tombstone_of(secret, command.case_code), self.desk.member
        # An old copy knows the person under each code that was merged into this one.
        for code in (one.alias for one in aliases):
            work.tombstones.add(Tombstone(tombstone_of(secret, code), today, command.reason, member.staff_id, 0))
        work.tombstones.add(Tombstone(digest, today, command.reason, member.staff_id, rows, second.staff_id, approval))
        work.settings.put(SWEEP_DUE, "1")
        detail = {"reason": command.reason, "rows": rows, "second": second.staff_id, "approval": approval}
        work.audit.note(case_code=command.case_code, detail=detail)
        return ErasedPerson(
            changes=ChangeSet.of(*KINDS, case_code=command.case_code),
            case_code=command.case_code,
            reason=command.reason,
            rows=rows,
            swept=False,
            remembered=False,
            backups=backups,
            decided_by=_initials(member),
            approved_by=_initials(second),
            digest=digest,
        )

    def _facts(self, work: UnitOfWork, code: CaseCode, reason: str) -> ErasingFacts:
        case, referrals = work.cases.get(code), work.referrals.for_case(code)
        letters = [one for referral in referrals for one in work.disclosures.for_referral(referral.referral_id)]
        waiting = [one for one in work.tickets.for_case(code) if one.state == OPEN and one.right_code != ERASURE]
        return ErasingFacts(
            today=self.desk.clock.today(),
            reason=reason,
            uncertain_letters=uncertain_letters(letters) + papers_of_case(work, code),
            open_referrals=open_referrals(referrals),
            holds=sum(one.lifted_on is None for one in work.holds.for_case(code)),
            rights_running=len(waiting),
            retention_until=case.retention_until,
        )

    def _remember(self, file_id: str, digests: frozenset[str]) -> bool:
        if self.desk.in_demo:
            return True
        try:
            self.memory.keep(file_id, digests)
        except DomainError:
            return False
        return True


def _backups(work: UnitOfWork) -> int:
    return sum(one.removed_at is None for one in work.backups.all())


def _initials(member: StaffMember) -> str:
    return "".join(f"{part[0]}." for part in member.name.split())
