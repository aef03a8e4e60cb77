"""Who works here and what each role may do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pgi_desk.domain.errors import AgreementNeeded, InvalidEntry, NotPermitted
from pgi_desk.domain.identifiers import AgreementId, StaffId


class Role(StrEnum):
    """The six roles of domain standards section 8, DP-05."""

    VOLUNTEER = "volunteer"
    CASE_WORKER = "case_worker"
    FOCAL_POINT = "focal_point"
    COORDINATOR = "coordinator"
    TRAINER = "trainer"
    AUDITOR = "auditor"


class Permission(StrEnum):
    """What a service method may ask for."""

    READ_CASES = "read_cases"
    REVEAL_IDENTITY = "reveal_identity"
    RECORD_PERSON = "record_person"
    RECORD_CONSENT = "record_consent"
    RECORD_ASSISTANCE = "record_assistance"
    CORRECT_STOCK = "correct_stock"
    RECORD_OBSERVATION = "record_observation"
    REVIEW_INDICATORS = "review_indicators"
    SET_TRAFFICKING_STATUS = "set_trafficking_status"
    READ_DIRECTORY = "read_directory"
    MAINTAIN_DIRECTORY = "maintain_directory"
    OVERRIDE_VETTING = "override_vetting"
    APPROVE_EXCEPTION = "approve_exception"
    SET_REPORTING_DUTY = "set_reporting_duty"
    NOTE_CONTACT = "note_contact"
    PREPARE_REFERRAL = "prepare_referral"
    RELEASE_LETTER = "release_letter"
    READ_AUDIT = "read_audit"
    MAKE_BACKUP = "make_backup"
    MANAGE_BACKUPS = "manage_backups"
    MANAGE_STAFF = "manage_staff"
    MANAGE_KEYS = "manage_keys"
    MANAGE_LETTERS = "manage_letters"
    MANAGE_LISTS = "manage_lists"
    OWN_ACCOUNT = "own_account"
    KEEP_DRAFTS = "keep_drafts"
    SEE_OVERVIEW = "see_overview"
    CLOSE_CASES = "close_cases"
    LET_GO = "let_go"
    RECORD_SAFETY = "record_safety"
    ASK_FOR_HELP = "ask_for_help"
    SET_SAFETY = "set_safety"
    ASSESS_READINESS = "assess_readiness"
    REPORT_BREACH = "report_breach"
    ANSWER_FOR_DATA = "answer_for_data"
    IMPORT_RECORDS = "import_records"
    EXPORT_LISTS = "export_lists"
    EXPORT_NAMES = "export_names"
    HAND_OVER = "hand_over"
    MANAGE_INTERPRETERS = "manage_interpreters"
    SUPERVISE = "supervise"


# Whoever is worried about somebody may say so, and whoever lost something too.
_EVERYBODY = frozenset(
    {Permission.SEE_OVERVIEW, Permission.OWN_ACCOUNT, Permission.ASK_FOR_HELP, Permission.REPORT_BREACH}
)
_VOLUNTEER = _EVERYBODY | {Permission.READ_DIRECTORY, Permission.NOTE_CONTACT}
_CASE_WORKER = _VOLUNTEER | {
    Permission.READ_CASES,
    Permission.REVEAL_IDENTITY,
    Permission.RECORD_PERSON,
    Permission.RECORD_CONSENT,
    Permission.RECORD_ASSISTANCE,
    Permission.RECORD_SAFETY,
    Permission.RECORD_OBSERVATION,
    Permission.PREPARE_REFERRAL,
    Permission.RELEASE_LETTER,
    Permission.KEEP_DRAFTS,
    Permission.MAKE_BACKUP,
    Permission.CLOSE_CASES,
    Permission.HAND_OVER,
}
_FOCAL_POINT = _CASE_WORKER | {
    Permission.MAINTAIN_DIRECTORY,
    Permission.OVERRIDE_VETTING,
    Permission.APPROVE_EXCEPTION,
    Permission.REVIEW_INDICATORS,
    # Who hands out is not who says that something is missing.
    Permission.CORRECT_STOCK,
    Permission.READ_AUDIT,
    Permission.ASSESS_READINESS,
    Permission.MANAGE_INTERPRETERS,
    Permission.EXPORT_LISTS,
}

_COORDINATOR = _FOCAL_POINT | {
    Permission.MANAGE_BACKUPS,
    Permission.MANAGE_STAFF,
    Permission.MANAGE_KEYS,
    Permission.MANAGE_LETTERS,
    Permission.MANAGE_LISTS,
    Permission.SET_REPORTING_DUTY,
    Permission.LET_GO,
    Permission.ANSWER_FOR_DATA,
    Permission.IMPORT_RECORDS,
    Permission.EXPORT_NAMES,
    Permission.SET_SAFETY,
    Permission.SET_TRAFFICKING_STATUS,
    Permission.SUPERVISE,
}

# What remains possible without a confidentiality agreement in date: nothing that shows or changes a record.
WITHOUT_AGREEMENT = frozenset({*_EVERYBODY, Permission.MANAGE_STAFF, Permission.MANAGE_KEYS})
# What only reads and leaves no entry: all that is possible in a copy of the file.
READING = frozenset({Permission.READ_CASES, Permission.READ_DIRECTORY, Permission.READ_AUDIT, Permission.SEE_OVERVIEW})
# How long an agreement holds when nobody says otherwise; a product decision, no standard names a time.
AGREEMENT_YEARS = 1

PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.VOLUNTEER: _VOLUNTEER,
    Role.CASE_WORKER: _CASE_WORKER,
    Role.FOCAL_POINT: _FOCAL_POINT,
    Role.COORDINATOR: _COORDINATOR,
    Role.TRAINER: _COORDINATOR,
    Role.AUDITOR: _EVERYBODY | {Permission.READ_AUDIT},
}


@dataclass(frozen=True, slots=True)
class StaffMember:
    """One person who works with the file."""

    staff_id: StaffId
    name: str
    role: Role
    active: bool = True

    def may(self, permission: Permission, *, in_demo: bool) -> bool:
        """Tell whether the role includes the permission; trainers work in demo files only."""
        allowed = self.active and (self.role is not Role.TRAINER or in_demo)
        return allowed and permission in PERMISSIONS[self.role]

    def require(self, permission: Permission, *, in_demo: bool) -> None:
        """Raise NotPermitted unless the staff member may do this."""
        if not self.may(permission, in_demo=in_demo):
            raise NotPermitted(permission=permission.value)


@dataclass(frozen=True, slots=True)
class Agreement:
    """A confidentiality agreement that a staff member signed on paper; it holds to the end of `valid_until`."""

    agreement_id: AgreementId
    staff_id: StaffId
    signed_on: date
    valid_until: date
    recorded_by: StaffId

    def checked(self, today: date) -> Agreement:
        """Return the agreement; raises InvalidEntry when its dates cannot be."""
        if self.signed_on > today:
            raise InvalidEntry(field="signed_on", problem="in_the_future")
        if self.valid_until < self.signed_on:
            raise InvalidEntry(field="valid_until", problem="out_of_order")
        return self


def agreed_until(agreements: Iterable[Agreement], today: date) -> date | None:
    """Return until when a staff member is bound by what they signed, or None when nothing holds today."""
    return max((one.valid_until for one in agreements if one.signed_on <= today <= one.valid_until), default=None)


def usual_end(signed_on: date) -> date:
    """Return the last day of an agreement that names none: a year later, on the 28th for a leap day."""
    try:
        return signed_on.replace(year=signed_on.year + AGREEMENT_YEARS)
    except ValueError:
        return signed_on.replace(year=signed_on.year + AGREEMENT_YEARS, day=28)


def require_agreement(permission: Permission, until: date | None, today: date) -> None:
    """Raise AgreementNeeded when a permission needs an agreement in date and there is none."""
    if permission not in WITHOUT_AGREEMENT and (until is None or until < today):
        raise AgreementNeeded(permission=permission.value)
