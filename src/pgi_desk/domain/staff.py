"""Who works here and what each role may do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pgi_desk.domain.errors import NotPermitted
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
    READ_DIRECTORY = "read_directory"
    MAINTAIN_DIRECTORY = "maintain_directory"
    OVERRIDE_VETTING = "override_vetting"
    PREPARE_REFERRAL = "prepare_referral"
    RELEASE_LETTER = "release_letter"
    READ_AUDIT = "read_audit"
    MAKE_BACKUP = "make_backup"
    MANAGE_BACKUPS = "manage_backups"
    MANAGE_STAFF = "manage_staff"
    MANAGE_KEYS = "manage_keys"
    OWN_ACCOUNT = "own_account"
    KEEP_DRAFTS = "keep_drafts"
    SEE_OVERVIEW = "see_overview"


_VOLUNTEER = frozenset({Permission.READ_DIRECTORY, Permission.SEE_OVERVIEW, Permission.OWN_ACCOUNT})
_CASE_WORKER = _VOLUNTEER | {
    Permission.READ_CASES,
    Permission.REVEAL_IDENTITY,
    Permission.RECORD_PERSON,
    Permission.RECORD_CONSENT,
    Permission.RECORD_ASSISTANCE,
    Permission.PREPARE_REFERRAL,
    Permission.RELEASE_LETTER,
    Permission.KEEP_DRAFTS,
    Permission.MAKE_BACKUP,
}
_FOCAL_POINT = _CASE_WORKER | {
    Permission.MAINTAIN_DIRECTORY,
    Permission.OVERRIDE_VETTING,
    Permission.READ_AUDIT,
}

_COORDINATOR = _FOCAL_POINT | {Permission.MANAGE_BACKUPS, Permission.MANAGE_STAFF, Permission.MANAGE_KEYS}

PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.VOLUNTEER: _VOLUNTEER,
    Role.CASE_WORKER: _CASE_WORKER,
    Role.FOCAL_POINT: _FOCAL_POINT,
    Role.COORDINATOR: _COORDINATOR,
    Role.TRAINER: _COORDINATOR,
    Role.AUDITOR: frozenset({Permission.READ_AUDIT, Permission.SEE_OVERVIEW, Permission.OWN_ACCOUNT}),
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
