"""Frozen rows that screens may see; a name is only in those that say so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from pgi_desk.domain.anchor import ChainPoint
from pgi_desk.domain.due_list import DueEntry
from pgi_desk.domain.opening_hours import Opening
from pgi_desk.domain.service_directory import Funding

# What stands in the place of initials where a name is hidden.
NO_NAME = "•••"


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of the people list; `masked_name` holds initials only."""

    case_code: str
    masked_name: str
    birth: str
    stated_age_group: str
    sex: str
    area: str
    case_type: str
    status: str
    risk_level: str
    opened_on: date
    open_referrals: int


@dataclass(frozen=True, slots=True)
class PageKey:
    """Where the next page of a list starts: after this row in the list's order."""

    opened_on: str
    case_code: str


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """Some lines of the people list and where the next page starts; None when this is the last."""

    rows: tuple[PersonRow, ...]
    next_page: PageKey | None


@dataclass(frozen=True, slots=True)
class CaseDetail:
    """The head of a case file; no name, only initials."""

    case_code: str
    masked_name: str
    birth: str
    stated_age_group: str
    age_disputed: bool
    sex: str
    languages: tuple[str, ...]
    case_type: str
    status: str
    risk_level: str
    need: str
    area: str
    opened_on: date
    owner_name: str
    legal_basis: str
    retention_until: date | None
    safe_contact_channel: str


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One thing that happened in a case.

    `kind` is consent, assistance, referral, disclosure, plan, without_consent, unmet_need, safety, note, pfa_note,
    quick_contact, observation, review, status or legal_matter.
    """

    kind: str
    key: str
    on: str
    code: str
    state: str
    provider_name: str
    summary: str
    due_at: str


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """The current ledger entry of one purpose and recipient.

    `paper_kept` says that the signed paper is; `stopped` and `recalls` how many referrals and letters it took back.
    """

    consent_id: str
    purpose: str
    decision: str
    recipient: str
    recipient_name: str
    taken_on: date
    valid_until: date
    withdrawn_on: date | None
    items_to_share: tuple[str, ...]
    items_to_withhold: tuple[str, ...]
    paper_kept: bool = False
    stopped: int = 0
    recalls: int = 0


@dataclass(frozen=True, slots=True)
class IdentityDetail:
    """The revealed identity of one person; each reading of it is in the audit trail."""

    case_code: str
    full_name: str
    nickname: str
    birth: str
    safe_contact_channel: str
    safe_contact_value: str
    safe_contact_hours: str
    safe_contact_code_phrase: str
    safe_contact_who: str
    safe_contact_message: bool = False


@dataclass(frozen=True, slots=True)
class ProviderRow:
    """One line of the service directory."""

    provider_id: str
    name: str
    provider_type: str
    families: tuple[str, ...]
    area: str
    address: str
    address_hidden: bool
    hours: str
    phone: str
    status: str
    vetted_on: date | None
    problems: tuple[str, ...]
    reports_to_authorities: str
    district: str = ""
    opening: Opening = Opening.UNKNOWN
    documents_needed: str = ""
    check_until: date | None = None
    languages: tuple[str, ...] = ()
    funding: Funding = Funding.NOW
    funding_from: date | None = None
    funding_until: date | None = None


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """One referral with what is due."""

    referral_id: str
    number: str
    case_code: str
    provider_name: str
    priority: str
    state: str
    sent_at: datetime | None
    due_at: datetime | None
    overdue: bool
    next_step: str = ""  # what to do about a missing answer, and from when on
    next_at: datetime | None = None
    next_list: str = "chase_steps"  # the list that `next_step` is of
    may_ask: bool = True  # whether whom the step asks may be asked: the service (C5), or the person (C7, a safe way)
    red: bool = False  # late, and somebody may be in danger
    about: str = ""  # a code that belongs to the kind of a row that is no referral
    mark: str = ""  # which moment for a receipt passed, of the list receipt_marks
    receipt_by: datetime | None = None  # the next moment for a receipt


@dataclass(frozen=True, slots=True)
class QuietReferral:
    """A referral of which nothing was heard for some time, and when something was heard or done last."""

    row: ReferralRow
    heard_at: datetime


@dataclass(frozen=True, slots=True)
class LeavesItem:
    """One line of the live preview of what leaves the desk; `reason` is empty when the item leaves."""

    code: str
    value: str
    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class SafetyDue:
    """Something to do for somebody's safety; `red` when it is late and the risk is high, or late and no routine.

    `kind` is of the list `list_name`; the case may not be known. `who` follows it, and `may_contact` says whether
    the person may be told (consent C7 and a safe way). `about` is the level of concern, for a review of it.
    """

    task_id: str
    case_code: str
    kind: str
    due_at: datetime
    risk_level: str
    overdue: bool
    red: bool
    list_name: str = "safety_tasks"
    who: str = ""
    may_contact: bool = True
    about: str = ""


@dataclass(frozen=True, slots=True)
class Overview:
    """What the home page shows."""

    branch_name: str
    people: int
    open_cases: int
    open_referrals: int
    overdue: tuple[ReferralRow, ...]
    awaiting: tuple[ReferralRow, ...]
    drafts: tuple[ReferralRow, ...]
    uncertain_letters: tuple[UncertainLetter, ...]
    recalls: tuple[ReferralRow, ...]
    providers_due: int
    last_backup_at: datetime | None
    quiet: tuple[ReferralRow, ...] = ()
    incoming_open: int = 0
    incoming_late: int = 0
    safety: tuple[SafetyDue, ...] = ()
    hidden: int = 0  # referrals and tasks that are due or wait and are not among these
    due: tuple[DueEntry, ...] = ()
    approvals: int = 0
    more: int = 0  # how much more is due than stands in `due`
    hidden_drafts: int = 0  # how many of `hidden` are prepared and have not left
    incoming_since: datetime | None = None  # when the first of those that are late should have had our answer


@dataclass(frozen=True, slots=True)
class UncertainLetter:
    """A paper of which nobody knows whether it came out: it may be out in the world.

    `paper` is its kind; `disclosure_id` names it, also where it disclosed nothing, and `letter_number` the letter that
    it is about.
    """

    disclosure_id: str
    case_code: str
    letter_number: str
    intended_at: datetime
    outcome: str = "unknown"  # or intended, as long as it is on its way
    paper: str = "referral"


@dataclass(frozen=True, slots=True)
class SharedItem:
    """One disclosure that already happened, for the list that a withdrawal shows.

    What was told without consent has a `reason` and no letter; its `outcome` is the way in which it was told.
    """

    letter_number: str
    provider_name: str
    released_on: datetime
    items: tuple[str, ...]
    outcome: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One line of the staff list; `has_way_in` says whether they can sign in on this laptop."""

    staff_id: str
    name: str
    role: str
    active: bool
    agreed_until: date | None
    has_way_in: bool


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One line of the audit page."""

    sequence: int
    utc: str
    staff_name: str
    action: str
    case_code: str
    table_name: str
    detail: str


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which entries of the trail are wanted; empty means all. Times are UTC, `before_utc` is not included."""

    case_code: str = ""
    action: str = ""
    staff_id: str = ""
    from_utc: str = ""
    before_utc: str = ""


@dataclass(frozen=True, slots=True)
class AuditExtent:
    """How many entries there are, and the times (UTC) of the oldest and the newest, empty when there is none."""

    entries: int
    first_utc: str = ""
    last_utc: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding of a check: a code and where it was found."""

    code: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """The result of a full check of file, audit chain and row digests."""

    entries: int
    rows: int
    head_hash: str
    problems: tuple[Problem, ...]
    # No damage to records: what they are found by follows from them, and did not fit them.
    finding_differed: bool = False

    @property
    def good(self) -> bool:
        """Tell whether nothing was found."""
        return not self.problems


@dataclass(frozen=True, slots=True)
class KindDifference:
    """How the rows of one table differ between two files."""

    table: str
    only_here: int
    only_there: int
    changed: int

    @property
    def any(self) -> bool:
        """Tell whether there is a difference."""
        return bool(self.only_here or self.only_there or self.changed)


@dataclass(frozen=True, slots=True)
class FileDifferences:
    """How a file differs from another: tables with differences, cases they belong to, and both audit trails.

    `last_common` is the newest entry that both trails have.
    """

    kinds: tuple[KindDifference, ...]
    case_codes: tuple[str, ...]
    head_here: ChainPoint | None
    head_there: ChainPoint | None
    last_common: ChainPoint | None

    @property
    def apart(self) -> bool:
        """Tell whether each of the two has entries that the other lacks."""
        return self.last_common not in (self.head_here, self.head_there)
