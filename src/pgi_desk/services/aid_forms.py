"""The short form of each family of help, and how it is kept with the entry that it belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.consent import ConsentNeed, ConsentPurpose
from pgi_desk.domain.errors import ChangedElsewhere, InvalidEntry, RecordNotFound
from pgi_desk.domain.goods import GoodsGiven, difference, held, summed
from pgi_desk.domain.health_help import HealthHelp, require_possible
from pgi_desk.domain.identifiers import (
    ArticleId,
    AssistanceId,
    CaseCode,
    GoodsId,
    HealthHelpId,
    LegalEntryId,
    LegalMatterId,
    StaffId,
    WellbeingId,
)
from pgi_desk.domain.legal_matter import LegalEntry, LegalMatter, newest_entry, only_settles
from pgi_desk.domain.stock import TAKEN_BACK, TO_A_PERSON, Booking, MoveKind
from pgi_desk.domain.text_entry import require_code
from pgi_desk.domain.wellbeing import NOT_ASKED, Wellbeing
from pgi_desk.services.consent_check import require_consent
from pgi_desk.services.desk import Desk
from pgi_desk.services.module_check import require_help_open
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.stock import book_move


@dataclass(frozen=True, slots=True)
class HealthForm:
    """What was given, and care that cannot wait; the time of the event is looked at once and never kept."""

    given: tuple[str, ...] = ()
    urgent_care: str = NOT_ASKED
    windows: tuple[str, ...] = ()
    event: datetime | None = None


@dataclass(frozen=True, slots=True)
class WellbeingForm:
    """How the person feels before and after, in their own word."""

    before: str = NOT_ASKED
    after: str = NOT_ASKED


@dataclass(frozen=True, slots=True)
class LegalForm:
    """One step of a legal matter; without an id the matter is new. `based_on` is the number of the step looked at."""

    kind: str
    status: str
    follows: str
    matter_id: str = ""
    deadline: date | None = None
    if_passed: str = ""
    note: str = ""
    based_on: int = 0


@dataclass(frozen=True, slots=True)
class GoodsForm:
    """What the person has received in all with this entry, as articles and pieces."""

    items: tuple[tuple[ArticleId, int], ...] = ()


LEGAL = "legal"
AidForm = HealthForm | WellbeingForm | LegalForm | GoodsForm
FORM_OF: Mapping[str, type[AidForm]] = {
    "health": HealthForm,
    "emotional": WellbeingForm,
    LEGAL: LegalForm,
    "material_social": GoodsForm,
}


def keep_form(desk: Desk, work: UnitOfWork, entry: Assistance, form: AidForm) -> None:
    """Add the form to an entry; one that mends another is added too.

    Raises InvalidEntry, RecordNotFound, and ChangedElsewhere when a colleague took a legal matter further meanwhile.
    """
    if FORM_OF.get(entry.family) is not type(form):
        raise InvalidEntry(field="family", problem="other_family")
    if isinstance(form, HealthForm):
        _keep_health(desk, work, entry, form)
    elif isinstance(form, WellbeingForm):
        _keep_wellbeing(desk, work, entry, form)
    elif isinstance(form, LegalForm):
        keep_step(desk, work, entry.case_code, form, entry.assistance_id)
    else:
        _keep_goods(desk, work, entry, form)


def keep_step(
    desk: Desk, work: UnitOfWork, code: CaseCode, form: LegalForm, assistance_id: AssistanceId | None = None
) -> LegalMatterId:
    """Add a step to a legal matter, which is begun by its first; raises as `keep_form` does."""
    work.staff.get(form.follows)
    before = newest_entry(work.legal_entries.for_case(code), LegalMatterId(form.matter_id))
    if form.based_on != (before.number if before is not None else 0):
        raise ChangedElsewhere(kind="legal_matters", key=form.matter_id)
    matter = _matter(desk, work, code, form)
    step = LegalEntry(
        entry_id=LegalEntryId(desk.identifiers.new_id()),
        matter_id=matter,
        case_code=code,
        number=0,
        written_at=desk.clock.now(),
        written_by=desk.member.staff_id,
        status=form.status,
        follows=StaffId(form.follows),
        deadline=form.deadline,
        if_passed=form.if_passed,
        note=form.note,
        assistance_id=assistance_id,
    )
    work.legal_entries.add(step.cleaned(before, desk.clock.today(), desk.content.list("legal_statuses")))
    return matter


def require_legal_step(desk: Desk, work: UnitOfWork, code: CaseCode, form: LegalForm) -> None:
    """Raise ModuleClosed or ConsentMissing where legal help may not go on, whichever form the step came with.

    What is under way must not get stuck: neither a level that fell nor a consent that was taken back keeps anybody
    from ending a matter or from writing down what came of a deadline.
    """
    statuses = desk.content.list("legal_statuses")
    require_code("status", form.status, statuses)
    before = newest_entry(work.legal_entries.for_case(code), LegalMatterId(form.matter_id))
    if not only_settles(before, form.status, form.deadline, statuses):
        require_help_open(desk, work, code, LEGAL)
        require_consent(desk, work, code, ConsentNeed(ConsentPurpose.SERVICES))


def _matter(desk: Desk, work: UnitOfWork, code: CaseCode, form: LegalForm) -> LegalMatterId:
    if form.matter_id:
        matter = work.legal_matters.get(form.matter_id)
        if matter.case_code != code:
            raise RecordNotFound(kind="legal_matters", key=form.matter_id)
        return matter.matter_id
    require_code("kind", form.kind, desk.content.list("legal_kinds"))
    begun = LegalMatter(
        matter_id=LegalMatterId(desk.identifiers.new_id()),
        case_code=code,
        kind=form.kind,
        opened_at=desk.clock.now(),
        opened_by=desk.member.staff_id,
    )
    work.legal_matters.add(begun)
    return begun.matter_id


def _keep_health(desk: Desk, work: UnitOfWork, entry: Assistance, form: HealthForm) -> None:
    known = [one for one in work.health_help.for_case(entry.case_code) if one.assistance_id == entry.assistance_id]
    require_possible(form.windows, desk.content, form.event, _given_at(desk, entry))
    work.health_help.add(
        HealthHelp(
            health_id=HealthHelpId(desk.identifiers.new_id()),
            assistance_id=entry.assistance_id,
            case_code=entry.case_code,
            recorded_at=desk.clock.now(),
            recorded_by=desk.member.staff_id,
            given=form.given,
            urgent_care=form.urgent_care,
            windows=form.windows,
            corrects=known[0].health_id if known else None,
        ).cleaned(desk.content)
    )


def _given_at(desk: Desk, entry: Assistance) -> datetime:
    """Help of today was given just now; of another day only the day is known, and its end is looked at."""
    now = desk.clock.now()
    if entry.given_on == desk.clock.today():
        return now
    midnight = datetime.combine(entry.given_on + timedelta(days=1), time(), tzinfo=desk.clock.local(now).tzinfo)
    return min(now, midnight)


def _keep_wellbeing(desk: Desk, work: UnitOfWork, entry: Assistance, form: WellbeingForm) -> None:
    known = [one for one in work.wellbeing.for_case(entry.case_code) if one.assistance_id == entry.assistance_id]
    work.wellbeing.add(
        Wellbeing(
            wellbeing_id=WellbeingId(desk.identifiers.new_id()),
            assistance_id=entry.assistance_id,
            case_code=entry.case_code,
            recorded_at=desk.clock.now(),
            recorded_by=desk.member.staff_id,
            felt_before=form.before,
            felt_after=form.after,
            corrects=known[0].wellbeing_id if known else None,
        ).cleaned(desk.content.list("wellbeing_scale"))
    )


def _keep_goods(desk: Desk, work: UnitOfWork, entry: Assistance, form: GoodsForm) -> None:
    """Book the difference to what the person has by this entry, so that the shelf and the record agree."""
    lines = [one for one in work.goods.for_case(entry.case_code) if one.assistance_id == entry.assistance_id]
    for article, pieces in difference(held(lines), summed(form.items)).items():
        kind, reason = (MoveKind.OUT, TO_A_PERSON) if pieces > 0 else (MoveKind.IN, TAKEN_BACK)
        move = book_move(desk, work, article, Booking(kind.value, abs(pieces), reason))
        work.goods.add(
            GoodsGiven(
                goods_id=GoodsId(desk.identifiers.new_id()),
                assistance_id=entry.assistance_id,
                case_code=entry.case_code,
                article_id=article,
                move_id=move.move_id,
                pieces=pieces,
                recorded_at=desk.clock.now(),
                recorded_by=desk.member.staff_id,
            )
        )
