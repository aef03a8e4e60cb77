"""One record of each kind in which no field has its default: what is not stored cannot come back by chance."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from pgi_desk.domain.approval_request import ApprovalRequest
from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.attachment import Attachment, AttachmentPart, Format
from pgi_desk.domain.backup_plan import BackupMedium, BackupRecipient, BackupRecord, RestoreDrill
from pgi_desk.domain.best_interest import BestInterestRecord
from pgi_desk.domain.breach import Breach, BreachCase, Telling
from pgi_desk.domain.case_bin import BinnedCase
from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.case_note import CaseNote, LookListenLink, PfaNote
from pgi_desk.domain.case_plan import CasePlan, Goal
from pgi_desk.domain.closing import Closure
from pgi_desk.domain.consent import Consent, ConsentPurpose
from pgi_desk.domain.disclosure import Disclosure
from pgi_desk.domain.draft import Draft
from pgi_desk.domain.erasing import ErasedFigures
from pgi_desk.domain.family import FamilyLink
from pgi_desk.domain.functioning import FunctioningEntry
from pgi_desk.domain.goods import GoodsGiven, Receipt
from pgi_desk.domain.group_activity import GroupActivity, GroupCount
from pgi_desk.domain.hand_over import HandOverNote
from pgi_desk.domain.health_help import HealthHelp
from pgi_desk.domain.identifiers import (
    ActivityId,
    AgreementId,
    AnswerId,
    ApprovalRequestId,
    ArticleId,
    AssessmentId,
    AssistanceId,
    AttachmentId,
    BackupId,
    BestInterestId,
    BinId,
    BreachCaseId,
    BreachId,
    CaseCode,
    CasePlanId,
    CheckId,
    ClosureId,
    ConsentId,
    DisclosureId,
    DraftId,
    DrillId,
    FactorNoteId,
    FamilyLinkId,
    FlagId,
    FunctioningId,
    GoodsId,
    HandOverId,
    HealthHelpId,
    HelperId,
    HidingId,
    HoldId,
    ImpactId,
    IncomingId,
    IndicatorReviewId,
    InterpreterId,
    InterpreterUseId,
    KeepingId,
    LegalEntryId,
    LegalMatterId,
    LossId,
    MediumId,
    NoteId,
    NoticeId,
    ObservationId,
    OpeningId,
    PartId,
    PersonId,
    PfaNoteId,
    PlanId,
    ProviderId,
    QuickContactId,
    ReadinessId,
    ReceiptId,
    RecipientId,
    RecoverySetId,
    ReferralId,
    ReviewId,
    SafetyPlanId,
    SafetyTaskId,
    ScreeningId,
    SkillId,
    StaffId,
    StatusEntryId,
    StockMoveId,
    TellingId,
    TicketId,
    UnmetNeedId,
    WellbeingId,
    letter_number,
)
from pgi_desk.domain.impact import ImpactAnswer, ImpactAssessment
from pgi_desk.domain.incoming_referral import IncomingReferral
from pgi_desk.domain.interpreters import ConflictAnswer, Interpreter, InterpreterUse
from pgi_desk.domain.legal_matter import LegalEntry, LegalMatter
from pgi_desk.domain.merging import CaseAlias
from pgi_desk.domain.need_to_know import CaseHelper, HiddenName, IdentityOpening, OpeningNotice
from pgi_desk.domain.observation import FactorNote, IndicatorReview, Observation
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import Person, SafeContact
from pgi_desk.domain.principle_checks import CheckAnswer, PrincipleCheck
from pgi_desk.domain.quick_contact import ContactCount, QuickContact
from pgi_desk.domain.readiness import Assessment, ReadinessAnswer, ReadinessLoss
from pgi_desk.domain.recovery import RecoverySet
from pgi_desk.domain.referral import Referral
from pgi_desk.domain.referral_answer import ReferralAnswer
from pgi_desk.domain.referral_plan import DiscussedOption, Handover, Meeting, ReferralPlan, SkippedStep, Way
from pgi_desk.domain.retention import KeepingDecision, LegalHold, RetentionReview
from pgi_desk.domain.rights import RightsTicket
from pgi_desk.domain.safety import SafetyAnswer, SafetyAssessment
from pgi_desk.domain.safety_plan import PlanParts, SafetyPlan
from pgi_desk.domain.safety_tasks import SafetyFlag, SafetyTask
from pgi_desk.domain.service_directory import ServiceProvider, Vetting
from pgi_desk.domain.staff import Agreement, Role, StaffMember
from pgi_desk.domain.staff_skill import StaffSkill
from pgi_desk.domain.stock import StockArticle, StockMove
from pgi_desk.domain.suicide_risk import SuicideAnswers, SuicideScreening
from pgi_desk.domain.tombstone import Tombstone
from pgi_desk.domain.trafficking_status import StatusEntry
from pgi_desk.domain.unconsented import TypedRecipient, UnconsentedDisclosure
from pgi_desk.domain.unmet_need import UnmetNeed
from pgi_desk.domain.wellbeing import Wellbeing

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
    funding_from=DAY - timedelta(30),
    disability_access="Sign language on Mondays",
    internal_note="Good with young mothers.",
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
ASSESSED = SafetyAssessment(
    assessment_id=AssessmentId("k1"),
    case_code=CODE,
    assessed_at=NOON,
    assessed_by=WORKER,
    answers=(SafetyAnswer("injury_or_pain", "yes"), SafetyAnswer("safe_place_tonight", "unknown")),
    suicide="moderate",
    rule_level="high",
    level="medium",
    review_on=DAY + timedelta(days=30),
    origin="suicide_steps",
    lowered_reason="Moved to\nanother town.",
    approved_by=WORKER,
    approval="signed_in",
    note="Sleeps badly.",
)
ASKED = SuicideScreening(
    screening_id=ScreeningId("k1"),
    case_code=CODE,
    asked_at=NOON,
    asked_by=WORKER,
    answers=SuicideAnswers("yes", "no", "no", "yes", "no", "no", "no", "no"),
    result="moderate",
    note="Asked in private.",
)
SAFER = SafetyPlan(
    plan_id=SafetyPlanId("k1"),
    case_code=CODE,
    number=2,
    made_at=NOON,
    made_by=WORKER,
    with_person=True,
    review_on=DAY + timedelta(days=7),
    parts=PlanParts("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
    copy_asked=True,
    copy_safe=True,
)
FLAG = SafetyFlag(
    flag_id=FlagId("k1"),
    case_code=CODE,
    kind="missing_child",
    raised_at=NOON,
    raised_by=WORKER,
    note="Since noon.",
    lowered_at=NOON + timedelta(hours=1),
    lowered_by=WORKER,
    lowered_reason="Found at school.",
)
TASK = SafetyTask(
    task_id=SafetyTaskId("k1"),
    kind="contact",
    opened_at=NOON,
    opened_by=WORKER,
    due_at=NOON + timedelta(days=3),
    case_code=CODE,
    source="k1",
    done_at=NOON + timedelta(days=2),
    done_by=WORKER,
    outcome="reached",
    note="Is well.",
)
SKILL = StaffSkill(SkillId("k1"), WORKER, "suicide_screening", DAY, WORKER, DAY + timedelta(days=3))
NOTE = CaseNote(NoteId("k1"), CODE, "told", DAY, NOON, WORKER, "Wants to call\nhome.", NoteId("k1"))
PFA = PfaNote(
    PfaNoteId("k1"), CODE, DAY, NOON, WORKER, LookListenLink("a", "b", "c", "d", "e", "f", "g"), PfaNoteId("k1")
)
CASE_PLAN = CasePlan(
    plan_id=CasePlanId("k1"),
    case_code=CODE,
    number=3,
    made_at=NOON,
    made_by=WORKER,
    goals=(Goal("g1", "health", "See a doctor", "Go along", "s1", "2026-06-20", "in_progress"),),
    decision="rejected",
    decided_at=NOON + timedelta(days=1),
    decided_by=WORKER,
    approval="by_name",
    comment="Who goes along?",
)

CLOSURE = Closure(
    closure_id=ClosureId("k1"),
    case_code=CODE,
    reason="moved",
    closed_on=DAY,
    closed_by=WORKER,
    approved_by=WORKER,
    approval="signed_in",
    note="Went to the coast.",
    attempts=("2026-06-01", "2026-06-08"),
    safety_checked_on=DAY,
    feedback="given",
    reopened_on=DAY + timedelta(9),
    reopened_by=WORKER,
    reopen_reason="Came back.",
)
KEEPING = KeepingDecision(KeepingId("k1"), CODE, DAY, WORKER, DAY + timedelta(90), "A claim is open.")
HOLD = LegalHold(HoldId("h1"), CODE, "A court wants it.", DAY, WORKER, DAY + timedelta(9), WORKER, "Decided.")
TICKET = RightsTicket(
    ticket_id=TicketId("t1"),
    case_code=CODE,
    right_code="access",
    received_on=DAY,
    due_on=DAY + timedelta(30),
    received_by=WORKER,
    note="By phone.",
    state="refused",
    settled_on=DAY + timedelta(3),
    settled_by=WORKER,
    reason="Somebody else asked.",
)
REVIEW = RetentionReview(ReviewId("e1"), "2026-06", DAY, WORKER, 3)
TOMBSTONE = Tombstone("ab" * 32, DAY, "person_asked", WORKER, 17, WORKER, "by_name")
FIGURES = ErasedFigures("2026", 7, '{"18_24":6}', '{"female":5}', '{"health":7}')
READY = Assessment(
    assessment_id=ReadinessId("z1"),
    started_at=NOON,
    started_by=WORKER,
    assessed_on=DAY,
    focal_years=3,
    comment="Two evenings.",
    signed_at=NOON,
    assessor=WORKER,
    leader=WORKER,
    leader_name="Aldis Torvane",
    leader_function="chair of the branch",
    approval="signed_in",
    level=2,
)
RATED = ReadinessAnswer(
    answer_id="y1",
    assessment_id=ReadinessId("z1"),
    question="SK1",
    answered_at=NOON,
    answered_by=WORKER,
    rating="P",
    justification="One of two.",
    evidence_seen="certificate",
    next_step="Send a second person.",
    owner="branch manager",
    due_on=DAY,
)
LOST = ReadinessLoss(
    loss_id=LossId("o1"),
    assessment_id=ReadinessId("z1"),
    kind="critical_lost",
    happened_on=DAY,
    recorded_at=NOON,
    recorded_by=WORKER,
    question="RE1",
    note="The room is let.",
    rechecked_on=DAY,
    rechecked_by=WORKER,
    second=WORKER,
    approval="by_name",
    rating_now="N",
)
ASKED_FIRST = PrincipleCheck(
    check_id=CheckId("k1"),
    occasion="print",
    made_at=NOON,
    made_by=WORKER,
    asked="full",
    answers=(CheckAnswer("what_if_lost", "unknown"),),
    skip_reason="on_paper",
    outcome="think_again",
    case_code=CODE,
)

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
READ_OVER = IndicatorReview(
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
MET = QuickContact(
    contact_id=QuickContactId("q1"),
    occasion="outreach",
    met_on=DAY,
    expires_on=DAY + timedelta(30),
    recorded_at=NOON,
    recorded_by=WORKER,
    nickname="Blue Scarf",
    age_group="child",
    area="Old Quay",
    information=("rights", "emergency_number"),
    needs=("shelter",),
    note="Comes back\non Sunday.",
    case_code=CODE,
)
COPY = Attachment(
    attachment_id=AttachmentId("k1"),
    case_code=CODE,
    kind="identity_document",
    origin="original_seen",
    copied_by=WORKER,
    copied_on=DAY,
    title="Passport",
    agreed=True,
    consent_id=ConsentId("c1"),
    file_format=Format.PDF,
    pages=3,
    size=4,
    sha256="ab" * 32,
    taken_out=("place", "actions"),
    added_at=NOON,
    added_by=WORKER,
)
PIECE = AttachmentPart(PartId("k1-0002"), AttachmentId("k1"), 2, "c2Nhbg==")
RELATIVE = FamilyLink(
    link_id=FamilyLinkId("k1"),
    case_code=CODE,
    relation="child",
    living="apart",
    contact="wished",
    other_case=CODE,
    other_contact="dangerous",
    name="Noa",
    birth=PartialDate.from_text("~2015"),
    sex="female",
    note="With an aunt.",
    recorded_at=NOON,
    recorded_by=WORKER,
)
SESSION = GroupActivity(
    activity_id=ActivityId("k1"),
    kind="support_group",
    held_on=DAY,
    place="Tern Street School",
    topic="wellbeing",
    counts=(GroupCount("female", "18_24", "7"), GroupCount("unknown", "unknown", "2")),
    recorded_at=NOON,
    recorded_by=WORKER,
)
HEALTH_HELP = HealthHelp(
    health_id=HealthHelpId("h1"),
    assistance_id=AssistanceId("a1"),
    case_code=CODE,
    recorded_at=NOON,
    recorded_by=WORKER,
    given=("dressing", "company"),
    urgent_care="in_time",
    windows=("hiv_prophylaxis",),
    corrects=HealthHelpId("h1"),
)
FELT = Wellbeing(
    wellbeing_id=WellbeingId("h1"),
    assistance_id=AssistanceId("a1"),
    case_code=CODE,
    recorded_at=NOON,
    recorded_by=WORKER,
    felt_before="bad",
    felt_after="refused",
    corrects=WellbeingId("h1"),
)
MATTER = LegalMatter(LegalMatterId("h1"), CODE, "labour_claim", NOON, WORKER)
STEP = LegalEntry(
    entry_id=LegalEntryId("h1"),
    matter_id=LegalMatterId("h1"),
    case_code=CODE,
    number=7,
    written_at=NOON,
    written_by=WORKER,
    status="handed_in",
    follows=WORKER,
    deadline=DAY,
    if_passed="The claim is lost.",
    note="Sent by\npost.",
    assistance_id=AssistanceId("a1"),
)
ON_SHELF = StockArticle(ArticleId("h1"), "Blanket", "shelter_items", "piece", NOON, WORKER, active=False)
MOVE = StockMove(StockMoveId("h1"), ArticleId("h1"), 7, NOON, WORKER, "out", -2, 5, "lost", "Wet.")
HANDED = GoodsGiven(GoodsId("h1"), AssistanceId("a1"), CODE, ArticleId("h1"), StockMoveId("h1"), -2, NOON, WORKER)
RECEIPT = Receipt(ReceiptId("h1"), AssistanceId("a1"), CODE, 7, "ar", 2, NOON, WORKER, "printed")
BREACH = Breach(
    breach_id=BreachId("b1"),
    kind="stick_lost",
    detected_at=NOON,
    recorded_at=NOON,
    recorded_by=WORKER,
    happened="Left in\na taxi.",
    data=("names", "health"),
    people=3,
    protected="locked",
    containment="The firm was called.",
    harm="unlikely",
    authority="not_needed",
    authority_reason="Nobody can read it.",
    closed_at=NOON,
    closed_by=WORKER,
    lessons="Bags stay closed.",
)
CONCERNED = BreachCase(BreachCaseId("n1"), BreachId("b1"), CODE)
WAS_TOLD = Telling(TellingId("l1"), BreachId("b1"), "person", "not_told", NOON, WORKER, CODE, "It is not safe.")
WEIGHED = ImpactAssessment(
    impact_id=ImpactId("w1"),
    decided_on=DAY,
    decided_by=WORKER,
    result="with_measures",
    review_on=DAY + timedelta(365),
    answers=(ImpactAnswer("risk_paper", "A locked box.", "high", "medium"),),
    reason="Looked at together.",
)
PASSED_ON = HandOverNote(
    note_id=HandOverId("k1"),
    batch="k0",
    written_at=NOON,
    written_by=WORKER,
    text="Calls again\nat nine.",
    urgent=True,
    case_code=CODE,
    for_staff=WORKER,
    acknowledged_at=NOON + timedelta(hours=9),
    acknowledged_by=WORKER,
)
HIDDEN = HiddenName(HidingId("k1"), CODE, NOON, WORKER, "Known in town.", NOON, WORKER, "Moved away.")
PUT_ASIDE = BinnedCase(BinId("k1"), CODE, "recorded_twice", "Same man.", "follow_up", NOON, WORKER)
ALIAS = CaseAlias(CaseCode("44RT-9KXE"), CODE, NOON, WORKER)
HELPER = CaseHelper(HelperId("k1"), CODE, WORKER, NOON, WORKER, NOON, WORKER)
OPENED = IdentityOpening(OpeningId("k1"), CODE, WORKER, NOON, NOON + timedelta(minutes=30), "minutes_30", "She called.")
NOTICED = OpeningNotice(NoticeId("k1"), OpeningId("k1"), WORKER, NOON)
INTERPRETS = Interpreter(
    interpreter_id=InterpreterId("n1"),
    name="Tamis Orrel",
    languages=("ar", "fr"),
    community="Old Quay",
    phone="+000 7",
    agreement_on=DAY,
    agreement_until=DAY + timedelta(days=365),
    note="Mornings.",
    active=False,
)
INTERPRETED = InterpreterUse(
    use_id=InterpreterUseId("u1"),
    interpreter_id=InterpreterId("n1"),
    case_code=CODE,
    used_on=DAY,
    recorded_at=NOON,
    recorded_by=WORKER,
    occasion="consent",
    language="ar",
    answers=(ConflictAnswer("knows_person", "no"), ConflictAnswer("same_community", "unknown")),
    outcome="stepped_aside",
    reason="Asked twice.",
)
ASKED_FOR = ApprovalRequest(
    request_id=ApprovalRequestId("k1"),
    case_code=CODE,
    kind="closure",
    asked_at=NOON,
    asked_by=WORKER,
    reason="All goals met.",
    decision="refused",
    decided_at=NOON,
    decided_by=WORKER,
    comment="Not yet.",
    used_at=NOON,
)
COUNTED = ContactCount("2026-06 outreach", "2026-06", "outreach", 7)
TYPED = TypedRecipient(DisclosureId("u1"), CODE, "health")
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
    "typed_recipients": (TYPED, {"service_family": "legal"}, "u1", "typed_recipients"),
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
    "quick_contacts": (MET, {"nickname": "", "needs": ()}, "q1", "quick_contacts"),
    "contact_counts": (COUNTED, {"contacts": 8}, "2026-06 outreach", "contact_counts"),
    "closures": (CLOSURE, {"reopened_on": None, "reopened_by": None, "attempts": ()}, "k1", "case_closures"),
    "keepings": (KEEPING, {}, "k1", "keeping_decisions"),
    "holds": (HOLD, {"lifted_on": None, "lifted_by": None}, "h1", "legal_holds"),
    "tickets": (TICKET, {"state": "open", "settled_on": None, "settled_by": None}, "t1", "rights_tickets"),
    "reviews": (REVIEW, {}, "e1", "retention_reviews"),
    "tombstones": (TOMBSTONE, {"approved_by": None}, "ab" * 32, "tombstones"),
    "figures": (FIGURES, {"people": 8}, "2026", "erased_figures"),
    "assessments": (ASSESSED, {}, "k1", "safety_assessments"),
    "screenings": (ASKED, {}, "k1", "suicide_screenings"),
    "safety_plans": (SAFER, {}, "k1", "safety_plans"),
    "flags": (FLAG, {"lowered_at": None, "lowered_by": None}, "k1", "safety_flags"),
    "safety_tasks": (TASK, {"done_at": None, "done_by": None}, "k1", "safety_tasks"),
    "skills": (SKILL, {"ended_on": None}, "k1", "staff_skills"),
    "case_notes": (NOTE, {}, "k1", "case_notes"),
    "pfa_notes": (PFA, {}, "k1", "pfa_notes"),
    "case_plans": (CASE_PLAN, {"decision": "", "decided_at": None, "decided_by": None}, "k1", "case_plans"),
    "health_help": (HEALTH_HELP, {"corrects": None, "windows": ()}, "h1", "health_help"),
    "wellbeing": (FELT, {"corrects": None}, "h1", "wellbeing"),
    "legal_matters": (MATTER, {"kind": "family_law"}, "h1", "legal_matters"),
    "legal_entries": (STEP, {"deadline": None, "assistance_id": None}, "h1", "legal_entries"),
    "stock_articles": (ON_SHELF, {"active": True}, "h1", "stock_articles"),
    "stock_moves": (MOVE, {"change": 2}, "h1", "stock_moves"),
    "goods": (HANDED, {"pieces": 3}, "h1", "goods_given"),
    "receipts": (RECEIPT, {"outcome": "failed"}, "h1", "receipts"),
    "readiness_assessments": (READY, {"signed_at": None, "leader": None, "level": 0}, "z1", "readiness_assessments"),
    "readiness_answers": (RATED, {"rating": "A", "due_on": None}, "y1", "readiness_answers"),
    "readiness_losses": (LOST, {"rechecked_on": None, "second": None}, "o1", "readiness_losses"),
    "principle_checks": (ASKED_FIRST, {}, "k1", "principle_checks"),
    "observations": (SEEN, {"corrects": None}, "o1", "observations"),
    "factor_notes": (FACTOR, {"corrects": None}, "l1", "factor_notes"),
    "indicator_reviews": (READ_OVER, {"rows": ()}, "y1", "indicator_reviews"),
    "trafficking_statuses": (STATUS, {"decided_on": None}, "x1", "trafficking_statuses"),
    "breaches": (BREACH, {"closed_at": None, "closed_by": None, "data": ()}, "b1", "breaches"),
    "breach_cases": (CONCERNED, {}, "n1", "breach_cases"),
    "tellings": (WAS_TOLD, {"case_code": None}, "l1", "breach_tellings"),
    "impacts": (WEIGHED, {"answers": ()}, "w1", "impact_assessments"),
    "hand_overs": (PASSED_ON, {"acknowledged_at": None, "acknowledged_by": None}, "k1", "hand_over_notes"),
    "hidden_names": (HIDDEN, {"lifted_at": None, "lifted_by": None}, "k1", "hidden_names"),
    "case_helpers": (HELPER, {"ended_at": None, "ended_by": None}, "k1", "case_helpers"),
    "openings": (OPENED, {}, "k1", "identity_openings"),
    "opening_notices": (NOTICED, {"seen_at": None}, "k1", "opening_notices"),
    "interpreters": (INTERPRETS, {"agreement_on": None, "languages": ("en",)}, "n1", "interpreters"),
    "interpreter_uses": (INTERPRETED, {}, "u1", "interpreter_uses"),
    "approval_requests": (ASKED_FOR, {"decision": "", "decided_at": None, "used_at": None}, "k1", "approval_requests"),
    "functioning": (FUNCTIONING, {"access_needs": ()}, "w1", "functioning_answers"),
    "attachments": (COPY, {"consent_id": None, "taken_out": ()}, "k1", "attachments"),
    "attachment_parts": (PIECE, {}, "k1-0002", "attachment_parts"),
    "family_links": (RELATIVE, {"other_case": None, "birth": PartialDate()}, "k1", "family_links"),
    "bin": (PUT_ASIDE, {}, "k1", "binned_cases"),
    "aliases": (ALIAS, {}, ALIAS.alias, "case_aliases"),
    "group_activities": (SESSION, {"counts": ()}, "k1", "group_activities"),
}
NEVER_CHANGED = {
    *("staff", "assistance", "agreements", "drills", "best_interest", "assessments", "screenings", "safety_plans"),
    *("case_notes", "pfa_notes", "keepings", "breach_cases", "tellings", "impacts", "reviews", "principle_checks"),
    *("bin", "aliases", "attachment_parts", "openings", "interpreter_uses"),
}
WITH_UPDATE = tuple(name for name in RECORDS if name not in NEVER_CHANGED)
