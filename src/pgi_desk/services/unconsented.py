"""Tell somebody without the person's consent: only with a reason, a law and a second person, and always in the log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.approval_request import WITHOUT_CONSENT
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, DisclosureId, ProviderId, StaffId
from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.domain.sheet import plain
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.domain.unconsented import TypedRecipient, UnconsentedDisclosure, refuse_beyond, refuse_stopped
from pgi_desk.services.agreed_before import AGREED_BEFORE, use_up
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import kept_case
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.read_models import SharedItem
from pgi_desk.services.second_person import Approver, SecondPerson, SignIn

KINDS = (Kind.DISCLOSURE, Kind.CONSENT)


@dataclass(frozen=True, slots=True)
class TellWithoutConsent:
    """What is told to whom, why, and who else decided it; the recipient is a service or a name.

    `recipient_family` is the kind of help that somebody gives who is not in the directory.
    """

    case_code: CaseCode
    reason: str = ""
    legal_reference: str = ""
    provider_id: ProviderId | None = None
    recipient_name: str = ""
    recipient_family: str = ""
    items: tuple[str, ...] = ()
    channel: str = ""
    second: str = ""
    sign_in: SignIn | None = None
    informed: str = ""
    informed_on: date | None = None
    not_informed_reason: str = ""


@dataclass(frozen=True, slots=True)
class UnconsentedService:
    """What two staff members do where law or danger leaves no choice (domain standards 5.5)."""

    desk: Desk
    second_person: SecondPerson

    def approvers(self, code: CaseCode) -> tuple[Approver, ...]:
        """Return the focal points and coordinators who can be the second person, and who agreed before."""
        self.desk.require(Permission.RELEASE_LETTER)
        return self.second_person.candidates(matter=self.second_person.matter(WITHOUT_CONSENT, code))

    def tell(self, command: TellWithoutConsent) -> ChangeSet:
        """Store the disclosure before it is made.

        Raises InvalidEntry, also for a suspended or closed service and for a name of which nobody says what kind of
        help it stands for, BeyondMinimum for more than the recipient needs, SignInRefused and WaitBeforeRetry.
        """
        self.desk.require(Permission.RELEASE_LETTER)
        lists = self.desk.content
        for field, codes, known in (
            ("reason", (command.reason,), "disclosure_reasons"),
            ("channel", (command.channel,), "delivery_channels"),
            ("items", command.items, "disclosure_items"),
            ("recipient_family", (command.recipient_family,), "service_families"),
        ):
            for code in filter(None, codes):
                require_code(field, code, lists.list(known))
        today = self.desk.clock.today()
        # Everything else is looked at before the second person types a passphrase.
        self._disclosure(command, "by_name").cleaned(today)
        self._look_at_service(command)
        matter = self.second_person.matter(WITHOUT_CONSENT, command.case_code)
        approval = self.second_person.approve(StaffId(command.second), command.sign_in or SignIn(), matter=matter)
        disclosure = self._disclosure(command, approval).cleaned(today)
        with self.desk.work("disclosure.without_consent") as work:
            kept_case(work, command.case_code)  # a closed one too: danger and the law do not end with the work
            # The service may have been suspended while the second person signed in.
            meant = self._refuse(work, command)
            work.unconsented.add(disclosure)
            if not meant:
                family = command.recipient_family
                work.typed_recipients.add(TypedRecipient(disclosure.disclosure_id, command.case_code, family))
            if approval == AGREED_BEFORE:
                use_up(work, matter, disclosure.approved_by, self.desk.clock.now())
            work.audit.note(
                case_code=command.case_code,
                detail={"reason": disclosure.reason, "second": disclosure.approved_by, "approval": approval},
            )
            work.commit()
        return ChangeSet.of(*KINDS, case_code=command.case_code, key=disclosure.disclosure_id)

    def person_told(self, disclosure_id: DisclosureId, on: date) -> ChangeSet:
        """Store that the person was told of it; raises InvalidEntry and RecordNotFound."""
        self.desk.require(Permission.RELEASE_LETTER)
        with self.desk.work("disclosure.person_told") as work:
            known = work.unconsented.get(disclosure_id)
            work.unconsented.update(known.told(on, self.desk.clock.today()))
            work.commit()
        return ChangeSet.of(*KINDS, case_code=known.case_code, key=disclosure_id)

    def shared(self, code: CaseCode) -> tuple[SharedItem, ...]:
        """Return everything that left the desk about a person, with or without consent, newest first."""
        self.desk.require(Permission.READ_CASES)
        return self.desk.queries.shared_in_case(code)

    def of_case(self, code: CaseCode) -> tuple[UnconsentedDisclosure, ...]:
        """Return what was told without consent in a case, oldest first."""
        self.desk.require(Permission.READ_CASES)
        return self.desk.queries.unconsented(code)

    def _look_at_service(self, command: TellWithoutConsent) -> None:
        with self.desk.work("provider.read") as work:
            self._refuse(work, command)

    def _refuse(self, work: UnitOfWork, command: TellWithoutConsent) -> tuple[ServiceProvider, ...]:
        """Return the services of the directory that would be told, unless one of them must not be, or not so much."""
        meant, lists = _meant(work, command), self.desk.content
        for provider in meant:
            refuse_stopped(provider)
        if not (meant or command.recipient_family):
            raise InvalidEntry(field="recipient_family", problem="kind_of_help_missing")
        families = lists.list("service_families").codes()
        refuse_beyond(lists.list("minimum_matrix"), command.items, meant, command.recipient_family, families)
        return meant

    def _disclosure(self, command: TellWithoutConsent, approval: str) -> UnconsentedDisclosure:
        return UnconsentedDisclosure(
            disclosure_id=DisclosureId(self.desk.identifiers.new_id()),
            case_code=command.case_code,
            reason=command.reason,
            legal_reference=command.legal_reference,
            items=command.items,
            channel=command.channel,
            decided_by=self.desk.member.staff_id,
            approved_by=StaffId(command.second),
            approval=approval,
            disclosed_at=self.desk.clock.now(),
            provider_id=command.provider_id,
            recipient_name=command.recipient_name,
            informed=command.informed,
            informed_on=command.informed_on,
            not_informed_reason=command.not_informed_reason,
        )


def _meant(work: UnitOfWork, command: TellWithoutConsent) -> tuple[ServiceProvider, ...]:
    """Return the services of the directory that would be told: the chosen one, or those of the name that was typed."""
    if command.provider_id is not None:
        return (work.providers.get(command.provider_id),)
    return tuple(one for one in work.providers.all() if plain(one.name) == plain(command.recipient_name))
