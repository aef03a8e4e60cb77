"""The readiness check at the moment of use, the same for every use case that a level opens or closes."""

from __future__ import annotations

from pgi_desk.domain.identifiers import CaseCode, LossId
from pgi_desk.domain.readiness import STAFF_LEFT, Assessment, ReadinessLoss, ReadinessRules, Standing, standing
from pgi_desk.domain.readiness_gate import Module, Opening, module_of_assistance, opening, refuse_closed
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork

# Who leaves without taking skills of this work along.
NOT_IN_THE_WORK = frozenset({Role.TRAINER, Role.AUDITOR})


def require_open(desk: Desk, work: UnitOfWork, module: Module) -> None:
    """Raise ModuleClosed unless the readiness of the branch opens this module (domain standards 10)."""
    if not desk.in_demo:
        refuse_closed(opening_now(desk, work, module, standing_now(desk, work)))


def require_help_open(desk: Desk, work: UnitOfWork, code: CaseCode, family: str, type_code: str = "") -> None:
    """Raise ModuleClosed unless this kind of help is open for the person of a case; without a type its whole family."""
    modules, case_type = desk.content.list("readiness_modules"), work.cases.get(code).case_type
    require_open(desk, work, module_of_assistance(modules, family, type_code, case_type))


def opening_now(desk: Desk, work: UnitOfWork, module: Module, known: Standing) -> Opening:
    """Return how far a module is open."""
    used = work.readiness_assessments.used_before(module)
    return opening(desk.content.list("readiness_modules"), module, known, in_demo=desk.in_demo, used_before=used)


def standing_now(desk: Desk, work: UnitOfWork) -> Standing:
    """Return the level that counts today."""
    signed = newest_signed(work)
    rules, today = ReadinessRules.from_content(desk.content), desk.clock.today()
    if signed is None:
        return standing(rules, None, (), (), today)
    answers = work.readiness_answers.for_assessment(signed.assessment_id)
    losses = work.readiness_losses.for_assessment(signed.assessment_id)
    return standing(rules, signed, answers, losses, today)


def newest_signed(work: UnitOfWork) -> Assessment | None:
    """Return the assessment that counts, or None when none was ever signed."""
    return next((one for one in reversed(work.readiness_assessments.all()) if one.signed), None)


def note_departure(desk: Desk, work: UnitOfWork, member: StaffMember) -> None:
    """Let the level fall because somebody left whose skills it counted on; nothing where no level was signed."""
    signed = newest_signed(work)
    if signed is None or member.role in NOT_IN_THE_WORK or not member.active:
        return
    loss = ReadinessLoss(
        loss_id=LossId(desk.identifiers.new_id()),
        assessment_id=signed.assessment_id,
        kind=STAFF_LEFT,
        happened_on=desk.clock.today(),
        recorded_at=desk.clock.now(),
        recorded_by=desk.member.staff_id,
    )
    work.readiness_losses.add(loss)
