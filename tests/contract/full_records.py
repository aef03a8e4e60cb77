"""One record of each kind in which no field has its default: what is not stored cannot come back by chance."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.backup_plan import BackupMedium, BackupRecipient, BackupRecord, RestoreDrill
from pgi_desk.domain.best_interest import BestInterestRecord
from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.consent import Consent, ConsentPurpose
from pgi_desk.domain.disclosure import Disclosure
from pgi_desk.domain.draft import Draft
from pgi_desk.domain.functioning import FunctioningEntry
from pgi_desk.domain.identifiers import (
    AgreementId,
    AnswerId,
    AssistanceId,
    BackupId,
    BestInterestId,
    CaseCode,
    ConsentId,
    DisclosureId,
    DraftId,
    DrillId,
    FactorNoteId,
    FunctioningId,
    IncomingId,
    IndicatorReviewId,
    MediumId,
    ObservationId,
    PersonId,
    PlanId,
    ProviderId,
    RecipientId,
    RecoverySetId,
    ReferralId,
    StaffId,
    StatusEntryId,
    UnmetNeedId,
    letter_number,
)
from pgi_desk.domain.incoming_referral import IncomingReferral
from pgi_desk.domain.observation import FactorNote, IndicatorReview, Observation
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import Person, SafeContact
from pgi_desk.domain.recovery import RecoverySet
from pgi_desk.domain.referral import Referral
from pgi_desk.domain.referral_answer import ReferralAnswer
from pgi_desk.domain.referral_plan import DiscussedOption, Handover, Meeting, ReferralPlan, SkippedStep, Way
from pgi_desk.domain.service_directory import ServiceProvider, Vetting
from pgi_desk.domain.staff import Agreement, Role, StaffMember
from pgi_desk.domain.trafficking_status import StatusEntry
from pgi_desk.domain.unconsented import UnconsentedDisclosure
from pgi_desk.domain.unmet_need import UnmetNeed

DAY = date(2026, 6, 15)
NOON = datetime(2026, 6, 15, 12, 30, 15, tzinfo=UTC)
CODE, OTHER = CaseCode("K7QM-T4CC"), CaseCode("22J9-C46H")
WORKER, COLLEAGUE = StaffId("s1"), StaffId("s2")
P1 = ProviderId("p1")

MEMBER = StaffMember(WORKER, "Yohanna Brèsk", Role.CASE_WORKER)
CASE = CaseFile(
    case_code=CODE,
    case_type="survivor",
    opened_on=DAY,
    owner=WORKER,
    need="Asks\nfor help.",
    area="Old Quay",
    status="follow_up",
    risk_level="high",
    purpose="assistance",
    legal_basis="vital_interest",
    information_source="partner",
    retention_until=date(2028, 6, 15),
    closed_on=date(2027, 1, 31),
)
PERSON = Person(
    person_id=PersonId("x1"),
    case_code=CODE,
    given_name="سلمى",
    family_name="Warsanle",
    other_names="Umm Idris",
    nickname="Seli",
    birth=PartialDate.from_text("~1994"),
    stated_age_group="25_39",
    age_disputed=True,
    sex="female",
    gender="woman",
    languages=("ar", "en"),
    citizenship="not stated",
    access_needs="Uses a cane.",
    safe_contact=SafeContact("phone", "+000 55 92", "evenings", "blue umbrella", "only herself", True),
)
VETTING = Vetting(
    status="suspended",
    vetted_on=DAY,
    vetted_by=WORKER,
    second_vetter=COLLEAGUE,
    method="visit",
    criteria_met=("legal_existence", "safe_location"),
    next_check_due=DAY + timedelta(180),
    suspension_reason="Asked for money.",
    override_by=COLLEAGUE,
    override_on=DAY,
    override_reason="Nobody else is near.",
)
PROVIDER = ServiceProvider(
    provider_id=P1,
    name="Gull House",
    provider_type="shelter",
    families=("shelter", "pss_mh"),
    service_types=("safehouse",),
    mandate="Mandate",
    focal_point="Focal point",
    alternate="Alternate",
    phone="+000 1",
    email="gull@example.invalid",
    hotline="+000 2",
    languages=("en", "ar"),
    description="Two\nlines.",
    standard_met="Standard",
    fee="None",
    capacity_now="4 beds",
    region="Coast",
    district="Sarelle",
    area="Old Quay",
    address="9 Hidden Row",
    address_hidden=True,
    coverage="The whole quay",
    outreach=True,
    accessible=True,
    transport="Bus 4",
    hours="Day and night",
    always_open=True,
    waiting_time="A day",
    funding_until=DAY,
    sexes=("female",),
    age_min=15,
    age_max=60,
    status_accepted="any",
    documents_needed="none",
    lgbtiq_safe=True,
    children_accepted=True,
    nationality_limits="none",
    reports_to_authorities="by_law",
    data_sharing_on=DAY,
    confidentiality_signed=True,
    psea_policy=True,
    child_safeguarding=True,
    interpreter_available=True,
    emergency_service=True,
    vetting=VETTING,
)
CONSENT = Consent(
    consent_id=ConsentId("c1"),
    case_code=CODE,
    purpose=ConsentPurpose.REFERRAL,
    decision="given",
    taken_on=DAY,
    taken_by=WORKER,
    valid_from=DAY,
    valid_until=DAY + timedelta(90),
    sequence=0,
    not_asked_reason="reason",
    given_by="caregiver",
    assent="yes",
    caregiver_situation="present",
    child_mature=True,
    mode="written",
    language="ar",
    interpreter="MD 4",
    explained_items=("use_of_data",),
    limits_explained=True,
    capacity_concern=True,
    capacity_note="Tired.",
    items_to_share=("case_code", "sex"),
    items_to_withhold=("name",),
    withheld_from="her uncle",
    withholding_reason="fear",
    recipient=P1,
    legal_basis="consent",
    place_private=False,
    place_override_reason="No other room.",
    withdrawn_on=DAY,
    withdrawn_how="oral",
)
HELP = Assistance(
    assistance_id=AssistanceId("a1"),
    case_code=CODE,
    family="health",
    type_code="first_aid",
    given_on=DAY,
    recorded_by=WORKER,
    place="Old Quay",
    quantity=Decimal("2.50"),
    unit="items",
    provider_kind="other",
    provider_id=P1,
    outcome="follow_up_needed",
    note="A bandage.",
    emergency_reason="Bleeding.",
)
REFERRAL = Referral(
    referral_id=ReferralId("r1"),
    case_code=CODE,
    number=letter_number(2026, 417),
    provider_id=P1,
    service_family="shelter",
    priority="urgent",
    prepared_at=NOON,
    prepared_by=WORKER,
    service_types=("safehouse",),
    reason="Reason.",
    safety_concern="Concern.",
    health_information="Health.",
    story="Story.",
    items=("case_code", "sex"),
    letter_language="ar",
    person_copy="full_copy",
    delivery_channel="in_person",
    state="sent",
    consent_id=ConsentId("c1"),
    sent_at=NOON,
    due_at=NOON + timedelta(hours=72),
    outcome="referred",
    closed_at=NOON + timedelta(days=9),
)
DISCLOSURE = Disclosure(
    disclosure_id=DisclosureId("d1"),
    case_code=CODE,
    referral_id=ReferralId("r1"),
    provider_id=P1,
    letter_number=REFERRAL.number,
    items=("case_code", "sex"),
    basis="consent",
    consent_id="c1",
    destination="printer",
    copies=2,
    letter_digest="ab" * 32,
    released_by=WORKER,
    intended_at=NOON,
    outcome="printed",
    settled_at=NOON + timedelta(seconds=9),
)
PLAN = ReferralPlan(
    plan_id=PlanId("n1"),
    case_code=CODE,
    made_at=NOON,
    made_by=WORKER,
    options=(
        DiscussedOption("this_service", "Gull House", "A bed tonight", "Far from work"),
        DiscussedOption("nothing_now", "", "", "Nowhere to sleep"),
    ),
    choice="this_service",
    own_words="I want to sleep.",
    steps_done=("need_named",),
    steps_skipped=(SkippedStep("voice_first", "Nobody answered."),),
    way=Way("taxi", "12", "branch", "volunteer", True, "Fountain", "Bus 4", NOON),
    meeting=Meeting("Gull", "Monday at 10", "Tove", "umbrella"),
    handover=Handover(NOON, "intake", "No line"),
    fallback="Try the other house.",
    referral_id=ReferralId("r1"),
    ended_at=NOON + timedelta(days=9),
)
DECISION = BestInterestRecord(
    record_id=BestInterestId("i1"),
    case_code=CODE,
    reasons=("child_refuses",),
    views_of_child="Views.",
    safety="Safety.",
    family_unity="Family.",
    development="Development.",
    identity="Identity.",
    options=("One", "Two"),
    decision="One.",
    decided_by=WORKER,
    second_member=WORKER,
    trained_member=WORKER,
    decided_on=DAY,
    review_on=DAY + timedelta(30),
)
TOLD = UnconsentedDisclosure(
    disclosure_id=DisclosureId("u1"),
    case_code=CODE,
    reason="child_at_risk",
    legal_reference="Act 4",
    items=("case_code",),
    channel="phone",
    decided_by=WORKER,
    approved_by=WORKER,
    approval="signed_in",
    disclosed_at=NOON,
    provider_id=P1,
    recipient_name="Duty officer",
    informed="after",
    informed_on=DAY,
    not_informed_reason="Not safe.",
)

AGREEMENT = Agreement(AgreementId("g1"), WORKER, DAY, DAY + timedelta(365), WORKER)
DRAFT = Draft(DraftId("f1"), WORKER, "person", CODE, '{"nameEdit": "Selam"}', NOON)
MEDIUM = BackupMedium(MediumId("m1"), "Stick A", NOON, NOON + timedelta(days=1), True)
BACKUP = BackupRecord(
    backup_id=BackupId("b1"),
    sequence=7,
    made_at=NOON,
    made_by=WORKER,
    medium_id=MediumId("m1"),
    file_name="pg-0a1b2c3d-7.pgibak",
    size=4096,
    kind="recipients",
    recipients=("age1abc",),
    key_id="0123456789abcdef",
    manifest_digest="cd" * 32,
    reason="manual",
    removed_at=NOON + timedelta(days=400),
)
RECIPIENT = BackupRecipient(RecipientId("q1"), "Regional office", "age1abc", DAY, WORKER, False)
DRILL = RestoreDrill(DrillId("w1"), NOON, WORKER, 7, "key", True)
RECOVERY = RecoverySet(
    set_id=RecoverySetId("v1"),
    key_id="0123456789abcdef",
    made_at=NOON,
    made_by=WORKER,
    holders=("safe", "headquarters", "notary"),
    proved_at=NOON + timedelta(minutes=9),
    rehearsed_at=NOON + timedelta(days=90),
    retired_at=NOON + timedelta(days=400),
)

GOT_BACK = ReferralAnswer(
    answer_id=AnswerId("n1"),
    referral_id=ReferralId("r1"),
    case_code=CODE,
    provider_id=P1,
    kind="answer",
    happened_on=DAY + timedelta(days=2),
    recorded_at=NOON + timedelta(days=3),
    recorded_by=WORKER,
    channel="phone",
    contact_role="reception",
    state="partly_completed",
    reason="needs_more",
    outcome="referred",
    step="by_phone",
    satisfaction=2,
    felt_safe="no",
    note="Two visits.",
    corrects=AnswerId("n1"),
)
CAME_IN = IncomingReferral(
    incoming_id=IncomingId("i1"),
    sender="Tern Street School",
    sender_kind="teacher_school",
    received_on=DAY,
    channel="phone",
    need="Asks for a place\nto stay.",
    priority="urgent",
    due_at=NOON + timedelta(hours=72),
    recorded_at=NOON,
    recorded_by=WORKER,
    sender_contact="+000 55 3",
    sender_number="T-17",
    service_family="shelter",
    sender_consent="oral",
    answer="passed_on",
    answer_reason="other_area",
    answered_on=DAY,
    passed_to="Gull House",
    note="Called twice.",
    case_code=CODE,
)
UNMET = UnmetNeed(UnmetNeedId("u1"), CODE, "shelter", "unsafe", DAY, NOON, WORKER, P1, "The way is watched.")

SEEN = Observation(
    observation_id=ObservationId("o1"),
    case_code=CODE,
    list_name="delphi_labour",
    code="D5.01",
    answer="unknown",
    source="document_seen",
    confidence="unsure",
    observed_on=DAY,
    recorded_at=NOON,
    recorded_by=WORKER,
    note="Said by\nnobody.",
    corrects=ObservationId("o1"),
)
FACTOR = FactorNote(
    factor_note_id=FactorNoteId("l1"),
    case_code=CODE,
    factor="debts",
    risk=2,
    protective=1,
    source="as_told",
    noted_on=DAY,
    recorded_at=NOON,
    recorded_by=WORKER,
    note="Paid monthly.",
    corrects=FactorNoteId("l1"),
)
REVIEW = IndicatorReview(
    IndicatorReviewId("y1"), CODE, "some_indication", ("D5.01", "D4.02"), 17, NOON, WORKER, "Talk on Friday."
)
STATUS = StatusEntry(
    StatusEntryId("x1"), CODE, "ActualVictimOfTrafficking", "Police", DAY, "File 7", NOON, WORKER, "By letter."
)
FUNCTIONING = FunctioningEntry(
    functioning_id=FunctioningId("w1"),
    case_code=CODE,
    asked_on=DAY,
    seeing=1,
    hearing=3,
    walking=4,
    remembering=7,
    self_care=9,
    communicating=2,
    access_needs=("transport", "interpreter_sign"),
    consent_id=ConsentId("c1"),
    recorded_at=NOON,
    recorded_by=WORKER,
)

# In the order in which one needs the other: port, a full record, a change, the key of `get`, the table.
RECORDS: dict[str, tuple[Any, dict[str, Any], str, str]] = {
    "staff": (MEMBER, {}, "s1", "staff"),
    "cases": (CASE, {"status": "closed", "closed_on": None}, CODE, "case_files"),
    "people": (PERSON, {"family_name": "Ourdane", "birth": PartialDate.from_text("1994-05")}, CODE, "identities"),
    "providers": (PROVIDER, {"vetting": Vetting(), "families": ("legal",), "funding_until": None}, "p1", "providers"),
    "consents": (CONSENT, {"withdrawn_on": DAY, "withdrawn_how": "in writing", "sequence": 1}, "c1", "consents"),
    "assistance": (HELP, {"quantity": Decimal(3)}, "a1", "assistance_records"),
    "referrals": (REFERRAL, {"state": "received", "items": ("sex",), "outcome": ""}, "r1", "referrals"),
    "disclosures": (DISCLOSURE, {"outcome": "unknown", "settled_at": None}, "d1", "disclosures"),
    "plans": (PLAN, {"options": (), "steps_skipped": (), "way": Way(), "ended_at": None}, "n1", "referral_plans"),
    "best_interest": (DECISION, {}, "i1", "best_interest_records"),
    "unconsented": (TOLD, {"provider_id": None, "informed_on": None}, "u1", "disclosures_without_consent"),
    "agreements": (AGREEMENT, {}, "g1", "staff_agreements"),
    "drafts": (DRAFT, {"content": "{}"}, "f1", "drafts"),
    "media": (MEDIUM, {"label": "Stick B", "last_verified_at": None}, "m1", "backup_media"),
    "backups": (BACKUP, {"removed_at": None}, "b1", "backups"),
    "recipients": (RECIPIENT, {"active": True}, "q1", "backup_recipients"),
    "drills": (DRILL, {}, "w1", "restore_drills"),
    "recovery_sets": (RECOVERY, {"holders": (), "retired_at": None}, "v1", "recovery_sets"),
    "answers": (GOT_BACK, {"corrects": None, "satisfaction": 0}, "n1", "referral_answers"),
    "incoming": (CAME_IN, {"answered_on": None, "answer": "open"}, "i1", "incoming_referrals"),
    "unmet_needs": (UNMET, {"provider_id": None}, "u1", "unmet_needs"),
    "observations": (SEEN, {"corrects": None}, "o1", "observations"),
    "factor_notes": (FACTOR, {"corrects": None}, "l1", "factor_notes"),
    "indicator_reviews": (REVIEW, {"rows": ()}, "y1", "indicator_reviews"),
    "trafficking_statuses": (STATUS, {"decided_on": None}, "x1", "trafficking_statuses"),
    "functioning": (FUNCTIONING, {"access_needs": ()}, "w1", "functioning_answers"),
}
NEVER_CHANGED = {"staff", "assistance", "agreements", "drills", "best_interest"}
WITH_UPDATE = tuple(name for name in RECORDS if name not in NEVER_CHANGED)
