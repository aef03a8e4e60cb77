"""Names of records: ids that never leave the file, and the case code that stands in for a name on paper."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import NewType

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.text_entry import western_digits

PersonId = NewType("PersonId", str)
ConsentId = NewType("ConsentId", str)
AssistanceId = NewType("AssistanceId", str)
ProviderId = NewType("ProviderId", str)
ReferralId = NewType("ReferralId", str)
PlanId = NewType("PlanId", str)
DisclosureId = NewType("DisclosureId", str)
BestInterestId = NewType("BestInterestId", str)
StaffId = NewType("StaffId", str)
AgreementId = NewType("AgreementId", str)
DraftId = NewType("DraftId", str)
BackupId = NewType("BackupId", str)
MediumId = NewType("MediumId", str)
RecipientId = NewType("RecipientId", str)
DrillId = NewType("DrillId", str)
RecoverySetId = NewType("RecoverySetId", str)
AnswerId = NewType("AnswerId", str)
IncomingId = NewType("IncomingId", str)
UnmetNeedId = NewType("UnmetNeedId", str)
QuickContactId = NewType("QuickContactId", str)
ClosureId = NewType("ClosureId", str)
KeepingId = NewType("KeepingId", str)
HoldId = NewType("HoldId", str)
TicketId = NewType("TicketId", str)
ReviewId = NewType("ReviewId", str)
AssessmentId = NewType("AssessmentId", str)
ScreeningId = NewType("ScreeningId", str)
SafetyPlanId = NewType("SafetyPlanId", str)
FlagId = NewType("FlagId", str)
SafetyTaskId = NewType("SafetyTaskId", str)
HandOverId = NewType("HandOverId", str)
BinId = NewType("BinId", str)
HidingId = NewType("HidingId", str)
HelperId = NewType("HelperId", str)
OpeningId = NewType("OpeningId", str)
NoticeId = NewType("NoticeId", str)
InterpreterId = NewType("InterpreterId", str)
InterpreterUseId = NewType("InterpreterUseId", str)
ApprovalRequestId = NewType("ApprovalRequestId", str)
SkillId = NewType("SkillId", str)
NoteId = NewType("NoteId", str)
PfaNoteId = NewType("PfaNoteId", str)
CasePlanId = NewType("CasePlanId", str)
ReadinessId = NewType("ReadinessId", str)
LossId = NewType("LossId", str)
CheckId = NewType("CheckId", str)
ObservationId = NewType("ObservationId", str)
FactorNoteId = NewType("FactorNoteId", str)
IndicatorReviewId = NewType("IndicatorReviewId", str)
StatusEntryId = NewType("StatusEntryId", str)
FunctioningId = NewType("FunctioningId", str)
AttachmentId = NewType("AttachmentId", str)
PartId = NewType("PartId", str)
FamilyLinkId = NewType("FamilyLinkId", str)
ActivityId = NewType("ActivityId", str)
HealthHelpId = NewType("HealthHelpId", str)
WellbeingId = NewType("WellbeingId", str)
LegalMatterId = NewType("LegalMatterId", str)
LegalEntryId = NewType("LegalEntryId", str)
ArticleId = NewType("ArticleId", str)
StockMoveId = NewType("StockMoveId", str)
GoodsId = NewType("GoodsId", str)
ReceiptId = NewType("ReceiptId", str)
BreachId = NewType("BreachId", str)
BreachCaseId = NewType("BreachCaseId", str)
TellingId = NewType("TellingId", str)
ImpactId = NewType("ImpactId", str)
CaseCode = NewType("CaseCode", str)
LetterNumber = NewType("LetterNumber", str)

# No vowels, so that no code reads as a word; no characters that are mistaken for one another on paper.
CASE_CODE_ALPHABET = "23456789CDFGHJKMNPQRTVWXY"
CASE_CODE_LETTERS = 7
# What people read for a digit on paper, and what they put between the groups of a number.
_READ_AS_DIGITS = str.maketrans("OoQIilL", "0001111")
_IN_FRONT = re.compile(r"^\W*(?:no|nr|n)?[\s.:°º]*", re.IGNORECASE)
_BETWEEN_GROUPS = frozenset("-‐‑‒–—−./_")


def case_code(letters: str) -> CaseCode:
    """Return the case code of seven random letters, with its check letter, as ``K7QM-T4CC``.

    Raises InvalidEntry when the letters are not seven of the alphabet.
    """
    if len(letters) != CASE_CODE_LETTERS or any(letter not in CASE_CODE_ALPHABET for letter in letters):
        raise InvalidEntry(field="case_code", problem="not_a_case_code")
    full = letters + _check_letter(letters)
    return CaseCode(f"{full[:4]}-{full[4:]}")


def parse_case_code(text: str) -> CaseCode:
    """Return the case code that somebody typed, in any case, spacing and digits; InvalidEntry on a typo."""
    letters = "".join(letter for letter in western_digits(text.upper()) if letter.isalnum())
    if len(letters) != CASE_CODE_LETTERS + 1:
        raise InvalidEntry(field="case_code", problem="not_a_case_code")
    code = case_code(letters[:-1])
    if code[-1] != letters[-1]:
        raise InvalidEntry(field="case_code", problem="check_letter")
    return code


def _check_letter(letters: str) -> str:
    """Weights 2 and 1 in turn, modulo 25: finds every single wrong letter and every swap of neighbours.

    Luhn's sum of digits needs an even alphabet; in this odd one it would take some letters for one another.
    """
    weighted = enumerate(reversed(letters))
    total = sum(CASE_CODE_ALPHABET.index(letter) * (1 if position % 2 else 2) for position, letter in weighted)
    return CASE_CODE_ALPHABET[-total % len(CASE_CODE_ALPHABET)]


def provider_code(provider_id: ProviderId) -> str:
    """Return the short code by which a service is named on the telephone, such as S-4KQ7-MTCV; equal ids, equal codes.

    It follows from the id, so that nothing about the service can be read from it; its last letter is a check.
    """
    number = int.from_bytes(hashlib.sha256(provider_id.encode()).digest())
    letters = ""
    for _ in range(CASE_CODE_LETTERS):
        number, place = divmod(number, len(CASE_CODE_ALPHABET))
        letters += CASE_CODE_ALPHABET[place]
    whole = letters + _check_letter(letters)
    return f"S-{whole[:4]}-{whole[4:]}"


def letter_number(year: int, serial: int) -> LetterNumber:
    """Return a letter number such as ``26-000417-39``; the last two digits follow ISO 7064, MOD 97-10.

    Raises InvalidEntry when the year or the serial (1 to 999,999) is out of range.
    """
    if not 2000 <= year <= 2099 or not 1 <= serial <= 999_999:
        raise InvalidEntry(field="letter_number", problem="out_of_range")
    body = f"{year % 100:02d}{serial:06d}"
    check = 98 - int(body + "00") % 97
    return LetterNumber(f"{body[:2]}-{body[2:]}-{check:02d}")


def parse_letter_number(text: str) -> LetterNumber:
    """Return the letter number that somebody typed from paper, in any script's digits; InvalidEntry names a typo.

    O and 0, I, l and 1 are taken for one another; spaces and dashes stand anywhere.
    """
    digits = "".join(map(_digit, _IN_FRONT.sub("", western_digits(text)).translate(_READ_AS_DIGITS)))
    if len(digits) != 10 or not digits.isdecimal():
        raise InvalidEntry(field="letter_number", problem="not_a_letter_number")
    serial = int(digits[2:8])
    if not serial:
        raise InvalidEntry(field="letter_number", problem="check_digits")
    number = letter_number(2000 + int(digits[:2]), serial)
    if not number.endswith(digits[8:]):
        raise InvalidEntry(field="letter_number", problem="check_digits")
    return number


def _digit(mark: str) -> str:
    """Return a digit of any script as 0 to 9, nothing for what stands between groups, and any other mark as it is."""
    between = mark.isspace() or mark in _BETWEEN_GROUPS or unicodedata.category(mark) == "Cf"
    return "" if between else mark
