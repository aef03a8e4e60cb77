"""Short ways to make valid objects and records."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from pgi_desk.domain.consent import ONE_RECIPIENT, Consent, ConsentPurpose
from pgi_desk.domain.identifiers import CaseCode, ConsentId, ProviderId, ReferralId, StaffId
from pgi_desk.domain.partial_date import DatePrecision, PartialDate
from pgi_desk.domain.person import SafeContact
from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.referral_plan import DiscussedOption, Meeting, Way
from pgi_desk.domain.safe_steps import open_before_letter
from pgi_desk.domain.service_directory import ServiceProvider, Vetting
from pgi_desk.services.best_interest import RecordBestInterest
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.consents import ConsentEntry, RecordConsent
from pgi_desk.services.directory import VetProvider
from pgi_desk.services.people import PersonEntry, RecordPerson
from pgi_desk.services.recovery import MakeSheets
from pgi_desk.services.recovery_content import SheetsMade
from pgi_desk.services.referral_plans import MarkSteps, Preparing
from pgi_desk.services.referrals import PrepareReferral
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.impact import assess_impact
from tests.helpers.principles import look_often
from tests.helpers.readiness import make_ready

TODAY = date(2026, 6, 15)


def a_consent(**changes: Any) -> Consent:
    """An adult's usable consent to share the case code with provider P1."""
    consent = Consent(
        consent_id=ConsentId("c1"),
        case_code=CaseCode("K7QM-T4C9"),
        purpose=ConsentPurpose.REFERRAL,
        decision="given",
        taken_on=TODAY,
        taken_by=StaffId("s1"),
        valid_from=TODAY,
        valid_until=TODAY + timedelta(days=90),
        sequence=1,
        limits_explained=True,
        items_to_share=("case_code", "sex", "language"),
        recipient=ProviderId("p1"),
        place_private=True,
    )
    return replace(consent, **changes)


def a_provider(**changes: Any) -> ServiceProvider:
    """A service that was never checked."""
    provider = ServiceProvider(
        provider_id=ProviderId("p1"),
        name="Harbour Street Clinic",
        provider_type="health_service",
        families=("health",),
        service_types=("physical_health_care",),
        phone="+000 55 01 23 45",
        area="Old Quay",
        address="2 Slipway Lane",
        sexes=("female", "male"),
        vetting=Vetting(),
    )
    return replace(provider, **changes)


def a_consent_entry(services: ServiceSet, purpose: ConsentPurpose, **changes: Any) -> ConsentEntry:
    """A consent that an adult gave after everything was explained."""
    entry = ConsentEntry(
        purpose=purpose,
        language="en",
        explained_items=services.desk.content.list("explained_items").codes(),
        place_private=True,
    )
    return replace(entry, **changes)


HOLDERS = ("Safe of the coordinator", "National headquarters", "Notary outside the branch")


def make_sheets(services: ServiceSet) -> SheetsMade:
    """Make a set of recovery sheets that nobody has typed back yet."""
    return services.recovery.make(MakeSheets(HOLDERS))


def typed_sheets(made: SheetsMade, *numbers: int) -> tuple[str, ...]:
    """Return sheets as somebody types them from paper."""
    return tuple(" ".join(made.sheets[number - 1].words) for number in numbers)


def prove_recovery(services: ServiceSet) -> SheetsMade:
    """Prove recovery sheets, weigh what could happen, get used to the questions: then a real file takes people."""
    made = make_sheets(services)
    first, second = typed_sheets(made, 1, 3)
    services.recovery.prove(first, second)
    assess_impact(services)
    look_often(services)
    return made


@dataclass(frozen=True)
class Records:
    """The keys of what `record_basics` stored."""

    case_code: CaseCode
    child_code: CaseCode
    clinic: ProviderId
    legal: ProviderId
    shelter: ProviderId
    suspended: ProviderId


def record_person(services: ServiceSet, **changes: Any) -> CaseCode:
    """Record an adult with consent to keep the record."""
    identity = PersonEntry(
        given_name="Selam",
        family_name="Warsanle",
        birth=PartialDate(DatePrecision.YEAR, 1994),
        sex="female",
        languages=("am", "en"),
        safe_contact=SafeContact("phone", "+000 55 92 11 22", "evenings", "blue umbrella", "only herself"),
    )
    command = RecordPerson(
        identity=replace(identity, **changes),
        record_consent=a_consent_entry(services, ConsentPurpose.RECORD, **_child_consent(changes)),
        need="Asks for a medical check.",
        area="Old Quay",
    )
    return CaseCode(services.people.record(command).case_code)


def _child_consent(changes: dict[str, Any]) -> dict[str, Any]:
    birth = changes.get("birth")
    if birth is None or birth.year is None or birth.year < 2010:
        return {}
    return {"given_by": "best_interest_panel", "assent": "yes", "caregiver_situation": "absent"}


def add_vetted(services: ServiceSet, provider: ServiceProvider) -> ProviderId:
    """Store a service and record a complete check by two people."""
    key = ProviderId(services.directory.add(provider).key)
    criteria = services.desk.content.list("vetting_criteria").codes()
    services.directory.vet(VetProvider(key, "visit", criteria, second_vetter(services)))
    return key


def second_vetter(services: ServiceSet) -> StaffId:
    """Return a staff member other than the one who is signed in."""
    with services.desk.work("test.read") as work:
        return next(one.staff_id for one in work.staff.all() if one.staff_id != services.desk.member.staff_id)


def record_basics(services: ServiceSet) -> Records:
    """Two people, three checked services, one suspended service; a real file is assessed first."""
    if not services.readiness.openings()[Module.DIRECTORY].open:
        make_ready(services)
    clinic = add_vetted(services, a_provider())
    legal = add_vetted(services, a_provider(name="Tern Street Legal Office", families=("legal",)))
    shelter = add_vetted(
        services, a_provider(name="Gull House", families=("shelter",), address="9 Hidden Row", address_hidden=True)
    )
    suspended = add_vetted(services, a_provider(name="Harbour Job Desk", families=("material_cash",)))
    services.directory.suspend(suspended, "Two people were asked for money.")
    child_birth = PartialDate(DatePrecision.YEAR, 2013)
    return Records(
        case_code=record_person(services),
        child_code=record_person(services, given_name="Milan", family_name="Lamsaldi", birth=child_birth, sex="male"),
        clinic=clinic,
        legal=legal,
        shelter=shelter,
        suspended=suspended,
    )


def prepare_referral(services: ServiceSet, records: Records, **changes: Any) -> ReferralId:
    """Store a draft referral of the adult to the clinic."""
    command = PrepareReferral(
        case_code=records.case_code,
        provider_id=records.clinic,
        service_family="health",
        service_types=("physical_health_care",),
        reason="Asks for a medical check.",
    )
    return ReferralId(services.referrals.prepare(replace(command, **changes)).key)


def put_consent(services: ServiceSet, code: CaseCode, entry: ConsentEntry) -> ConsentId:
    """Store an entry as it is, also one that the form refuses, as older files may hold it."""
    with services.desk.work("test.write") as work:
        consent = entry.as_consent(services.desk, code, work.cases.get(code))
        work.consents.add(consent)
        work.commit()
    return consent.consent_id


def decide(services: ServiceSet, code: CaseCode, **changes: Any) -> None:
    """Two people decide in somebody's best interest, on everything but sharing, or on sharing with a `recipient`."""
    second = second_vetter(services)
    purposes = [one.value for one in ConsentPurpose if one not in ONE_RECIPIENT]
    if changes.get("recipient"):
        purposes.append(ConsentPurpose.REFERRAL.value)
    command = RecordBestInterest(
        case_code=code,
        reasons=("caregiver_unreachable",),
        views_of_child="Wants to see a nurse.",
        safety="Safe with the aunt.",
        family_unity="The aunt stays close.",
        development="Goes to school.",
        identity="Speaks two languages.",
        options=("See the nurse", "Wait"),
        decision="See the nurse.",
        second_member=second,
        trained_member=second,
        purposes=tuple(purposes),
    )
    services.best_interest.record(replace(command, **changes))


def agree(services: ServiceSet, referral_id: ReferralId, **changes: Any) -> ConsentId:
    """Record that the person agrees to exactly this referral and move it on."""
    referral = services.referrals.get(referral_id)
    entry = a_consent_entry(
        services,
        ConsentPurpose.REFERRAL,
        recipient=referral.provider_id,
        items_to_share=referral.items,
    )
    done = services.consents.record(RecordConsent(referral.case_code, replace(entry, **changes)))
    services.referrals.confirm_consent(referral_id)
    settle_steps(services, referral_id)
    return ConsentId(done.key)


def agree_to_feedback(services: ServiceSet, code: CaseCode) -> ConsentId:
    """Record that the person agrees that services report back."""
    entry = a_consent_entry(services, ConsentPurpose.FEEDBACK)
    return ConsentId(services.consents.record(RecordConsent(code, entry)).key)


def agree_to_help(services: ServiceSet, code: CaseCode) -> ConsentId:
    """Record that the person agrees to receive help."""
    return ConsentId(
        services.consents.record(RecordConsent(code, a_consent_entry(services, ConsentPurpose.SERVICES))).key
    )


def settle_steps(services: ServiceSet, referral_id: ReferralId) -> None:
    """Leave out, with a reason, every step that is open before the letter of a referral."""
    of = Preparing(services.referrals.get(referral_id).case_code, referral_id)
    waiting = open_before_letter(services.plans.sheet(of).steps)
    services.plans.mark(MarkSteps(of, skipped=dict.fromkeys(waiting, "Agreed on the telephone.")))


def record_plan(services: ServiceSet, code: CaseCode, **changes: Any) -> ChangeSet:
    """Record that two options were weighed, and the way to the one that was chosen."""
    of = Preparing(code)
    plan = replace(
        services.plans.sheet(of).plan,
        options=(
            DiscussedOption("this_service", "Harbour Street Clinic", "A nurse looks at it", "A day without pay"),
            DiscussedOption("nothing_now", "", "No journey", "The wound stays open"),
        ),
        choice="this_service",
        way=Way("taxi", "", "branch", "volunteer", True, "Fountain"),
        meeting=Meeting("", "Monday at 10", "the nurse", "blue umbrella"),
        fallback="The other clinic.",
    )
    return services.plans.record(of, replace(plan, **changes))
