"""What only protects people is never closed by the level of readiness."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import ModuleClosed
from pgi_desk.domain.identifiers import CaseCode, ConsentId, IncomingId
from pgi_desk.domain.readiness_gate import Access, Module
from pgi_desk.services.closing import CloseCase
from pgi_desk.services.consents import RecordConsent, WithdrawConsent
from pgi_desk.services.erasing import ErasePerson
from pgi_desk.services.files import OpenFile
from pgi_desk.services.incoming import AnswerIncoming, RecordIncoming
from pgi_desk.services.referral_plans import Preparing
from pgi_desk.services.safety_tasks import RaiseFlag
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.unconsented import TellWithoutConsent
from tests.helpers.builders import Records, a_consent_entry, agree, prepare_referral, record_basics
from tests.helpers.readiness import make_ready
from tests.unit.services.fake_office import FakePaper


@pytest.fixture
def closed(program: Program, real: OpenFile) -> tuple[ServiceSet, Records]:
    """A file with two people, one letter that left, and a level that fell to 0 afterwards."""
    services = program.services(real)
    known = record_basics(services)
    sent = prepare_referral(services, known)
    agree(services, sent)
    services.letters.release(services.letters.prepare(sent), FakePaper())
    make_ready(services, SK1="P")
    return services, known


def test_no_act_that_protects_is_closed_by_the_level(closed: tuple[ServiceSet, Records]) -> None:
    services, known = closed
    openings = services.readiness.openings()
    assert openings[Module.DIRECTORY].access is openings[Module.REFERRAL].access is Access.READ_ONLY
    with pytest.raises(ModuleClosed):
        services.directory.override(known.suspended, "Nobody else is open.")
    for act in (*_acts(services, known), *_farewell(services, known.child_code)):
        act()


def _acts(services: ServiceSet, known: Records) -> tuple[Callable[[], object], ...]:
    """Return what is done for one person and about services, in an order that is possible."""
    code, today = known.case_code, services.desk.clock.today()
    with services.desk.work("test.read") as work:
        (sent,) = work.referrals.for_case(code)
    incoming = IncomingId(services.incoming.record(RecordIncoming("Tern House", "other", "phone")).key)
    told = TellWithoutConsent(
        case_code=code,
        reason="imminent_danger_self",
        legal_reference="Act 12, section 4",
        recipient_name="Duty officer",
        recipient_family="competent_authority",
        items=("case_code",),
        channel="by_hand",
        second="second",
        informed="before",
        informed_on=today,
    )
    return (
        lambda: services.directory.hide_address(known.clinic),
        lambda: services.directory.suspend(known.clinic, "A person was turned away."),
        lambda: services.directory.close(known.legal, "The office is gone."),
        lambda: services.consents.record(
            RecordConsent(code, a_consent_entry(services, ConsentPurpose.FOLLOW_UP, decision="refused"))
        ),
        lambda: services.consents.withdraw(WithdrawConsent(ConsentId(sent.consent_id or ""), "oral")),
        lambda: services.notices.release(services.notices.prepare(sent.referral_id, "recall"), FakePaper()),
        lambda: services.notices.confirm_recall(sent.referral_id),
        lambda: services.unconsented.tell(told),
        lambda: services.plans.sheet(Preparing(code)),
        lambda: services.incoming.answer(AnswerIncoming(incoming, "declined", "other")),
        lambda: services.safety_tasks.worried(code),
        lambda: services.safety_tasks.raise_flag(RaiseFlag(code, "missing_child")),
        lambda: services.letting_go.hold(code, "A court wants it."),
        lambda: services.letting_go.lift(code, "Decided."),
        lambda: services.rights.receive(code, "access", today),
        services.locking.note_lock,
    )


def _farewell(services: ServiceSet, code: CaseCode) -> tuple[Callable[[], object], ...]:
    """Return how a case ends: closed, and erased for good."""
    today = services.desk.clock.today()
    return (
        lambda: services.closing.close(
            CloseCase(code, "died", "Told by the hospital.", retention_until=today, second="second")
        ),
        lambda: services.erasing.erase(ErasePerson(code, "person_asked", code, second="second")),
    )
