"""Everything that can be refused: errors carry codes and figures, the screen finds the sentence."""

from __future__ import annotations


class DomainError(Exception):
    """A refusal that a person can act on; the class is the reason, the attributes are its data."""

    def __init__(self, **facts: object) -> None:
        super().__init__(type(self).__name__, facts)
        self.facts = facts


class NotPermitted(DomainError):
    """The role of the signed-in staff member does not include this permission (`permission`)."""


class RecordNotFound(DomainError):
    """The record does not exist in this file (`kind`, `key`)."""


class InvalidEntry(DomainError):
    """A field holds something that cannot be kept (`field`, `problem`)."""


class EntryIncomplete(InvalidEntry):
    """Several fields are in the way; `problems` are pairs of a field and a problem, the first one leads."""


FieldProblem = tuple[str, str]


def refuse_incomplete(problems: tuple[FieldProblem, ...]) -> None:
    """Raise EntryIncomplete when there is any problem."""
    if problems:
        field, problem = problems[0]
        raise EntryIncomplete(field=field, problem=problem, problems=problems)


class ModuleClosed(DomainError):
    """The readiness of the branch does not open this module (`module`, `state`, `level`, `needed`)."""


class ChangedElsewhere(DomainError):
    """The record was changed after it was read, so the change was not written (`kind`, `key`)."""


# --- consent and disclosure -------------------------------------------------------------------------------


class ConsentMissing(DomainError):
    """No usable consent for this purpose, recipient and items (`purpose`, `reasons`, `items`)."""


class ItemsNotConsented(DomainError):
    """The letter would carry items that the person did not agree to share (`items`)."""


class BeyondMinimum(InvalidEntry):
    """Somebody would be told more than they need, which no reason allows (`field`, `problem`, `items`)."""


class NothingToSend(DomainError):
    """After consent and the minimum-necessary matrix, no item is left for the letter."""


# --- closing and letting go -------------------------------------------------------------------------------


class CaseClosed(DomainError):
    """The case is closed, so nothing is added to it until it is taken up again (`case_code`)."""


class CaseInBin(CaseClosed):
    """The case lies in the bin and takes nothing until it is put back (`case_code`)."""


class ChangeStays(DomainError):
    """A change cannot be taken back (`reason`: a code of UndoRules or Refusal)."""


class ClosingIncomplete(DomainError):
    """Something has to be done before the case can be closed (`missing`: codes)."""


class MergeRefused(DomainError):
    """Something stands against putting two case files together; nothing was changed (`stops`: codes)."""


class BinRefused(DomainError):
    """Something stands against putting this case in the bin, or back (`stops`: codes)."""


class ErasingRefused(DomainError):
    """Something stands against erasing this person now; nothing was changed (`stops`: codes)."""


# --- accountability ---------------------------------------------------------------------------------------


class ImpactNotAssessed(DomainError):
    """The first real person waits for the impact assessment of data protection (`state`)."""


class BreachNotOver(DomainError):
    """Something has to be done before the breach can be closed (`missing`: codes)."""


class PrinciplesNotLookedAt(DomainError):
    """The questions before this step were not answered, or the answer was to stop (`occasion`, `stopped`)."""


# --- service directory and referral -----------------------------------------------------------------------


class ProviderNotUsable(DomainError):
    """The service may not receive referrals at present (`status`, `reasons`)."""


class SheetRefused(DomainError):
    """A list of services in a file cannot be read; nothing was stored (`problem`, and where it helps `place`, `most`).

    `problem` is one of missing, unreadable, too_large, too_many_lines, too_wide, cell_too_long, too_much_text,
    not_a_table, old_excel, other_format, macros, password, encoding, quotes, merged, empty, nothing_chosen,
    chosen_twice, no_name.
    """


class TransitionNotAllowed(DomainError):
    """The referral cannot go from its state to the wanted one (`current`, `wanted`)."""


class LetterNeverLeft(TransitionNotAllowed):
    """No letter of the referral left the desk, so none has to come back (`number`, `current`, `wanted`)."""


class OutcomeNeeded(DomainError):
    """A referral is closed only with an outcome code."""


class WordNeeded(InvalidEntry):
    """A referral is closed only with what the person says of it, or why they were not asked (`field`, `problem`)."""


class StepsOpen(DomainError):
    """Steps of a safe referral are neither done nor left out with a reason (`steps`)."""


class UnknownSlip(DomainError):
    """No referral of this file has the number of the slip (`number`)."""


class AlreadyRecorded(DomainError):
    """The same answer is on record; nothing was stored again (`number`, `state`, `on`)."""


class ReferralStopped(DomainError):
    """The referral was recalled or withdrawn, so nothing more about it is recorded (`number`)."""


class ContactNotSafe(DomainError):
    """The person must not be contacted now (`stops`)."""


class IdentityClosed(DomainError):
    """Who does not work on a case has to say why they need to know who the person is (`case_code`)."""


class InterpreterStepsAside(DomainError):
    """An interpreter may not interpret here because of a conflict of interest (`questions`)."""


class SkillMissing(DomainError):
    """Only staff with a skill that the coordinator recorded may do this (`skill`)."""


class LetterCannotShow(DomainError):
    """The letter's fonts lack characters of a value (`item`, `characters`)."""


class TemplateMistake(DomainError):
    """A wording file cannot be used (`template`, `line`, `problem`)."""


class PrintingFailed(DomainError):
    """The printer or the chosen file did not take the letter (`detail`)."""


# --- the encrypted file -----------------------------------------------------------------------------------


class FileRefused(DomainError):
    """The file cannot be opened or created here; nothing was changed (`path`)."""


class FileMissing(FileRefused):
    """There is no file at this place."""


class FolderMissing(FileRefused):
    """The folder for the new file does not exist."""


class FolderReadOnly(FileRefused):
    """The folder or the file cannot be written."""


class BackupFolderMissing(FolderMissing):
    """The folder that backups shall go to does not exist; `path` is the folder."""


class BackupFolderReadOnly(FolderReadOnly):
    """Nothing can be written into the folder that backups shall go to; `path` is the folder."""


class FileExists(FileRefused):
    """A file of that name is already there and is never overwritten."""


class EmptyFile(FileRefused):
    """The file has no content; it is not opened, because that would make a new one."""


class PlainDatabase(FileRefused):
    """The file is an unencrypted SQLite database, not one of ours."""


class ForeignFile(FileRefused):
    """The file opens but was not made by this program, or its first bytes are not ours."""


class FileTruncated(FileRefused):
    """The file ends in the middle of a page (`size`)."""


class NewerFormat(FileRefused):
    """The file was written by a newer program (`found`, `known`)."""


class OlderFormat(FileRefused):
    """The file was written by an older program and has to be brought to this version first (`found`, `known`)."""


class InUse(FileRefused):
    """Another program or person has the file open (where the system tells: `by`, `since`, and `own`)."""


class FileMoved(FileRefused):
    """The file was moved, renamed, removed or replaced while it was open; nothing more is stored in it."""


class ReadOnlyCopy(FileRefused):
    """The file was opened for reading only, because it is a copy of one that is worked with elsewhere (`reason`)."""


class WrongPassphraseOrDamaged(FileRefused):
    """The passphrase does not open the file; a damaged first page looks the same."""


class DamagedFile(FileRefused):
    """A check found damage after the file was opened (`problems`)."""


class CipherMissing(FileRefused):
    """What reads the file does not encrypt: something else took the place of SQLCipher."""


class UnsafePlace(FileRefused):
    """Records are not kept on this kind of place (`kind`: network, removable or cloud)."""


class DemoFile(FileRefused):
    """A training file cannot be used as a real one."""


class RealFile(FileRefused):
    """A real file cannot be used for training."""


class TrainingOnly(RealFile):
    """Something that exists in training files alone."""


class SignInRefused(DomainError):
    """Sign-in name and passphrase do not belong together, or this laptop does not know them."""


class SetupNotGenuine(DomainError):
    """A set-up file is not the one that was released, or nobody can tell (`problem`, `path`, `number` of our key).

    `problem` is one of missing, no_key, no_release_key, no_signature, damaged_signature, other_key, changed.
    """


class DamagedKeyring(DomainError):
    """The file with the ways in of this laptop cannot be read (`path`)."""


class WaitBeforeRetry(DomainError):
    """Too many failed attempts; the next one is possible after some time (`seconds`)."""


class LastCoordinator(DomainError):
    """The only coordinator cannot leave or take another role."""


class AgreementNeeded(DomainError):
    """The staff member has no confidentiality agreement in date."""


class RecoveryNotProved(DomainError):
    """The recovery sheets of this key were not made, or two of them were not typed back."""


class ShareRefused(DomainError):
    """A recovery sheet cannot be used.

    `problem`, `sheet`: 1 or 2, or 0 when both are meant, `word`: place of the first wrong word or 0, `count` of words.
    """


class Interrupted(DomainError):
    """A long job was stopped before it had changed anything."""


class DiskFull(DomainError):
    """The disk has no room for what was to be stored; what was stored before is whole (`path`)."""


class TooLargeForMedium(DomainError):
    """The file system of the place takes no file of this size (`path`); nothing is left of it."""


class StorageFailed(DomainError):
    """The disk did not take what was to be stored (`detail`: the system's code); it is not known to be stored."""


class WeakPassphrase(DomainError):
    """The passphrase is too short or too easily guessed (`problem`)."""


class ContentMistake(DomainError):
    """A content list cannot be used (`file`, `line`, `problem`)."""


# --- backups ----------------------------------------------------------------------------------------------


class BackupRefused(DomainError):
    """The backup cannot be read or trusted; nothing was written (`path`)."""


class WrongBackupSecret(BackupRefused):
    """Neither the passphrase nor the identity opens the backup, or its first bytes are damaged."""


class OlderKey(BackupRefused):
    """The backup is whole, but its file has an earlier key than the open one; its passphrase of that time is needed."""


class DamagedBackup(BackupRefused):
    """The backup opens but its content is not what was written (`problem`)."""


class BackupNotVerified(BackupRefused):
    """The backup was written but did not read back the same; it is not kept."""
