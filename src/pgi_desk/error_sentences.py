"""One clear sentence for everything that can be refused: what happened and what to do.

The window translates them, the command line prints them in English. Placeholders are facts of the error.
"""

from __future__ import annotations

from pgi_desk.domain import errors
from pgi_desk.file_sentences import BACKUP_PROBLEMS, SETUP_PROBLEMS, SHEET_PROBLEMS
from pgi_desk.letting_go_sentences import CLOSING_MISSING, ERASING_STOPS
from pgi_desk.problem_sentences import (
    CONSENT_PROBLEMS,
    FIELD_PROBLEMS,
    LETTER_PROBLEMS,
    QT_TRANSLATE_NOOP,
    SHARE_PROBLEMS,
)

# How storage calls a lack of memory (SQLITE_NOMEM).
NO_MEMORY = "sqlite_7"
SENTENCES: dict[type[Exception], str] = {
    errors.NotPermitted: QT_TRANSLATE_NOOP(
        "Errors", "Your role does not include this. Ask the coordinator of your branch."
    ),
    errors.RecordNotFound: QT_TRANSLATE_NOOP(
        "Errors", "This record is no longer in the file. Go back to the list and choose it again."
    ),
    errors.ChangedElsewhere: QT_TRANSLATE_NOOP(
        "Errors", "This was changed after you opened it. Nothing was sent; open it again and look at the new version."
    ),
    errors.ConsentMissing: QT_TRANSLATE_NOOP(
        "Errors", "There is no valid consent for this. Talk with the person and record what they say, then try again."
    ),
    errors.ItemsNotConsented: QT_TRANSLATE_NOOP(
        "Errors", "The person did not agree to share all of these items. Take them out or ask again."
    ),
    errors.BeyondMinimum: QT_TRANSLATE_NOOP(
        "Errors", "This is more than the recipient needs, and no reason allows it. Take the greyed items out."
    ),
    errors.WordNeeded: QT_TRANSLATE_NOOP(
        "Errors", "Record what the person says about the service, or choose why they were not asked."
    ),
    errors.NothingToSend: QT_TRANSLATE_NOOP(
        "Errors", "Nothing is left that this letter may say. Choose items that the person agreed to share."
    ),
    errors.CaseClosed: QT_TRANSLATE_NOOP(
        "Errors", "Case {case_code} is closed, so nothing is added to it. Take it up again first, with a reason."
    ),
    errors.CaseInBin: QT_TRANSLATE_NOOP(
        "Errors", "Case {case_code} lies in the bin, so it takes nothing. Put it back first, under Recent changes, Bin."
    ),
    errors.ChangeStays: QT_TRANSLATE_NOOP(
        "Errors", "This change cannot be taken back any more, and nothing was changed. Recent changes says why."
    ),
    errors.ClosingIncomplete: QT_TRANSLATE_NOOP(
        "Errors", "Something has to be done before this case can be closed. Nothing was changed."
    ),
    errors.MergeRefused: QT_TRANSLATE_NOOP(
        "Errors", "Something stands against putting these two case files together. Nothing was changed."
    ),
    errors.BinRefused: QT_TRANSLATE_NOOP(
        "Errors", "Something stands against it, so this case stays where it is. Nothing was changed."
    ),
    errors.ErasingRefused: QT_TRANSLATE_NOOP(
        "Errors", "Something stands against erasing this person now. Nothing was changed."
    ),
    errors.ProviderNotUsable: QT_TRANSLATE_NOOP(
        "Errors", "This service cannot receive referrals now. Check it in the directory or choose another one."
    ),
    errors.SheetRefused: QT_TRANSLATE_NOOP(
        "Errors", "This list cannot be read. Nothing was stored. Save it as an .xlsx workbook or as CSV and try again."
    ),
    errors.SetupNotGenuine: QT_TRANSLATE_NOOP(
        "Errors", "This copy of the program has no release key, so it cannot check a set-up file. Use the printed list."
    ),
    errors.TransitionNotAllowed: QT_TRANSLATE_NOOP(
        "Errors",
        "This does not fit where the referral stands now; perhaps somebody recorded something meanwhile. Nothing was"
        " stored. Look at the referral on the case page and record what comes next there.",
    ),
    errors.LetterNeverLeft: QT_TRANSLATE_NOOP(
        "Errors",
        "Letter {number} never left the desk, so nothing has to come back. Note on the first page that it is settled.",
    ),
    errors.StepsOpen: QT_TRANSLATE_NOOP(
        "Errors",
        "Some steps of a safe referral are still open. Tick what was done, or write why it is left out; then the letter"
        " can leave.",
    ),
    errors.OutcomeNeeded: QT_TRANSLATE_NOOP("Errors", "Choose how the referral ended before you close it."),
    errors.UnknownSlip: QT_TRANSLATE_NOOP(
        "Errors",
        "No referral of this branch has the number {number}. Compare it with the slip; it may belong to another branch."
        " Nothing was stored.",
    ),
    errors.AlreadyRecorded: QT_TRANSLATE_NOOP(
        "Errors", "This answer to letter {number} is on record already. Nothing was stored a second time."
    ),
    errors.ReferralStopped: QT_TRANSLATE_NOOP(
        "Errors",
        "Letter {number} was recalled, because the person took the consent back. Nothing more is recorded about it:"
        " do not use what the service wrote, and ask it to return or destroy the letter.",
    ),
    errors.ContactNotSafe: QT_TRANSLATE_NOOP("Errors", "Do not contact the person now. Nothing was stored."),
    errors.IdentityClosed: QT_TRANSLATE_NOOP(
        "Errors",
        "You do not work on the case {case_code}, so its identity is closed to you. Open it on the page of the case,"
        " with a reason and for a limited time, or ask a colleague who works on it.",
    ),
    errors.InterpreterStepsAside: QT_TRANSLATE_NOOP(
        "Errors",
        "This interpreter has a conflict of interest and must step aside. Choose another one. That they were not used"
        " can be recorded.",
    ),
    errors.SkillMissing: QT_TRANSLATE_NOOP(
        "Errors",
        "Only colleagues whose training the coordinator recorded may ask these questions. If you are worried, press the"
        " button that gets help now.",
    ),
    errors.LetterCannotShow: QT_TRANSLATE_NOOP(
        "Errors",
        "The letter cannot print these characters: {characters}. Write this item in Latin letters or leave it out.",
    ),
    errors.TemplateMistake: QT_TRANSLATE_NOOP(
        "Errors", "The wording of the letter has a mistake in line {line}. Ask the coordinator to correct it."
    ),
    errors.PrintingFailed: QT_TRANSLATE_NOOP(
        "Errors",
        "The letter was not handed over: {detail}. The log says so. Check the printer or the folder and try again.",
    ),
    errors.WeakPassphrase: QT_TRANSLATE_NOOP(
        "Errors", "This passphrase is too easy to guess. Use at least 15 characters, or let the program make one."
    ),
    errors.ContentMistake: QT_TRANSLATE_NOOP(
        "Errors", "The content list {file} has a mistake in line {line}. The program cannot use it."
    ),
    errors.FileMissing: QT_TRANSLATE_NOOP("Errors", "There is no file at {path}. Check the name and the folder."),
    errors.FolderMissing: QT_TRANSLATE_NOOP("Errors", "The folder of {path} does not exist. Choose another folder."),
    errors.FolderReadOnly: QT_TRANSLATE_NOOP(
        "Errors", "{path} cannot be written or read here. Choose a folder that belongs to you."
    ),
    errors.BackupFolderMissing: QT_TRANSLATE_NOOP(
        "Errors",
        "There is no folder {path}. If it is on a stick, put the stick in. Or choose another folder, or leave this"
        " empty and choose one later.",
    ),
    errors.BackupFolderReadOnly: QT_TRANSLATE_NOOP(
        "Errors",
        "Nothing can be written into the folder {path}. Choose another folder, or leave this empty and choose one"
        " later.",
    ),
    errors.FileExists: QT_TRANSLATE_NOOP(
        "Errors", "{path} already exists and is never overwritten. Choose another name."
    ),
    errors.EmptyFile: QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is empty, so it is not a case file. Nothing was changed. Look for the real file or restore a backup.",
    ),
    errors.PlainDatabase: QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is an ordinary database without encryption, not a file of this program. Nothing was changed.",
    ),
    errors.ForeignFile: QT_TRANSLATE_NOOP("Errors", "{path} was not made by this program. Nothing was changed."),
    errors.FileTruncated: QT_TRANSLATE_NOOP(
        "Errors", "{path} ends too early: a part of it is missing. Nothing was changed. Restore the newest backup."
    ),
    errors.NewerFormat: QT_TRANSLATE_NOOP(
        "Errors", "{path} was written by a newer version of this program. Install that version; nothing was changed."
    ),
    errors.OlderFormat: QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was made by an older version of this program. Open it in the window once: it is backed up and brought"
        " up to date there. Nothing was changed.",
    ),
    errors.InUse: QT_TRANSLATE_NOOP(
        "Errors", "{path} is already open in another window or by another person. Close it there, then try again."
    ),
    errors.FileMoved: QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was moved, renamed or replaced while it was open, so nothing more is stored in it. What was stored"
        " before is in the moved file. Put it back, or lock the program and open the file where it is now.",
    ),
    errors.ReadOnlyCopy: QT_TRANSLATE_NOOP(
        "Errors",
        "This is a copy that can only be read: nothing can be stored, and no name shown, printed or exported, because"
        " that leaves entries. Work with the original; if it is lost, the coordinator chooses Work with this copy at"
        " the top of the window.",
    ),
    errors.SignInRefused: QT_TRANSLATE_NOOP(
        "Errors",
        "Sign-in name and passphrase do not fit. Check both and try again; if you forgot them, ask your coordinator.",
    ),
    errors.DamagedKeyring: QT_TRANSLATE_NOOP(
        "Errors",
        "The list of sign-in names of this laptop is damaged. Leave the sign-in name empty and open the file with its"
        " own passphrase, then enrol the staff again. No record is lost.",
    ),
    errors.LastCoordinator: QT_TRANSLATE_NOOP(
        "Errors", "This is the only coordinator. Make somebody else coordinator first."
    ),
    errors.WaitBeforeRetry: QT_TRANSLATE_NOOP(
        "Errors", "Too many attempts failed. Wait {seconds} seconds, then try again. Nothing is ever deleted."
    ),
    errors.AgreementNeeded: QT_TRANSLATE_NOOP(
        "Errors",
        "You have no confidentiality agreement in date. Sign one on paper; a coordinator then records it under Staff,"
        " that of their own too.",
    ),
    errors.RecoveryNotProved: QT_TRANSLATE_NOOP(
        "Errors",
        "Before the first real record, the recovery sheets must be printed and two of them typed back. The"
        " coordinator does this under Keys. What you type here stays until you close the form.",
    ),
    errors.ShareRefused: QT_TRANSLATE_NOOP(
        "Errors", "Recovery sheet {sheet} cannot be used. Compare it with the paper, word by word. Nothing was changed."
    ),
    errors.Interrupted: QT_TRANSLATE_NOOP("Errors", "This was stopped. Nothing was changed."),
    errors.DiskFull: QT_TRANSLATE_NOOP(
        "Errors",
        "The disk on which {path} lies is full, so this was not stored. Everything from before is whole. Make room"
        " there, then try again.",
    ),
    errors.TooLargeForMedium: QT_TRANSLATE_NOOP(
        "Errors",
        "The stick takes no file as large as this backup: it is formatted as FAT32, which ends at 4 GiB. Use a stick"
        " that is formatted as exFAT or NTFS. The backups that are on it are whole.",
    ),
    MemoryError: QT_TRANSLATE_NOOP(
        "Errors",
        "There is too little memory for this. Nothing unfinished was kept. Close other programs, then try again.",
    ),
    errors.StorageFailed: QT_TRANSLATE_NOOP(
        "Errors",
        "The disk did not confirm that this was stored ({detail}). Open the file again and look before you repeat it.",
    ),
    errors.WrongPassphraseOrDamaged: QT_TRANSLATE_NOOP(
        "Errors",
        "The passphrase does not open {path}. Check it and try again; if you are sure that it is right, the beginning"
        " of the file may be damaged: restore a backup.",
    ),
    errors.DamagedFile: QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is damaged. Do not work with it; restore the newest backup. The damaged file was left as it is.",
    ),
    errors.CipherMissing: QT_TRANSLATE_NOOP(
        "Errors",
        "A part of this program that encrypts the file is missing or was replaced, so {path} was not opened and nothing"
        " was written. Install pgi-desk again from a copy that you trust.",
    ),
    errors.UnsafePlace: QT_TRANSLATE_NOOP(
        "Errors",
        "Case files are not kept on network drives, sticks or folders that are copied to the internet: {path}."
        " Choose a folder on this computer.",
    ),
    errors.DemoFile: QT_TRANSLATE_NOOP(
        "Errors", "{path} is a training file. It cannot be used here; open it with demo mode."
    ),
    errors.RealFile: QT_TRANSLATE_NOOP("Errors", "{path} is a real case file. It cannot be used for training."),
    errors.TrainingOnly: QT_TRANSLATE_NOOP(
        "Errors", "This exists in training mode alone. Close this file and press Training mode on the first window."
    ),
    errors.WrongBackupSecret: QT_TRANSLATE_NOOP(
        "Errors", "This passphrase or key does not open the backup, or its beginning is damaged. Nothing was written."
    ),
    errors.OlderKey: QT_TRANSLATE_NOOP(
        "Errors",
        "This backup is whole and was made before the passphrase of the file was changed. Type the passphrase that the"
        " file had then, below, and try again. Nothing was recorded.",
    ),
    errors.DamagedBackup: QT_TRANSLATE_NOOP(
        "Errors", "The backup {path} is damaged or was changed. Nothing was written. Use another backup."
    ),
    errors.BackupNotVerified: QT_TRANSLATE_NOOP(
        "Errors", "The backup did not read back the same, so it was not kept. Use another stick or folder."
    ),
    errors.BackupRefused: QT_TRANSLATE_NOOP(
        "Errors", "The backup cannot be made or read: {path}. Nothing was changed."
    ),
    errors.ModuleClosed: QT_TRANSLATE_NOOP(
        "Errors",
        "What the branch is ready to do does not open this yet: it needs level {needed}, and level {level} counts now."
        " Look at the page Readiness.",
    ),
    errors.ImpactNotAssessed: QT_TRANSLATE_NOOP(
        "Errors",
        "Before the first person is recorded, a coordinator weighs what could happen to the data, or notes why the work"
        " begins before that. Open the page Readiness, then Data protection. Contacts without a name and help in an"
        " emergency stay open.",
    ),
    errors.BreachNotOver: QT_TRANSLATE_NOOP(
        "Errors", "This cannot be closed yet. What is missing stands in the list beside it."
    ),
    errors.PrinciplesNotLookedAt: QT_TRANSLATE_NOOP(
        "Errors",
        "The questions before this step have not been answered, or the answer was to stop. Begin the step again from"
        " its page, answer the questions, or choose why they are left out.",
    ),
    errors.InvalidEntry: QT_TRANSLATE_NOOP("Errors", "One entry cannot be kept. Look at the marked field."),
    errors.EntryIncomplete: QT_TRANSLATE_NOOP(
        "Errors", "This cannot be kept as it is. What is in the way stands at each field."
    ),
    errors.FileRefused: QT_TRANSLATE_NOOP("Errors", "{path} cannot be used. Nothing was changed."),
}
# Who has a file open, where the system tells: somebody else, or the same person.
IN_USE_BY_OTHER = QT_TRANSLATE_NOOP(
    "Errors",
    "{path} is open in another window on this computer (started {since} by {by}). Close it there, then try again.",
)
IN_USE_BY_OWN = QT_TRANSLATE_NOOP(
    "Errors",
    "{path} is open in another window or command of yours (started {since}). Close it there, then try again.",
)
# Kinds of errors with a sentence for each value of one of their facts.
BY_FACT = (
    (errors.ShareRefused, "problem", SHARE_PROBLEMS),
    (errors.SheetRefused, "problem", SHEET_PROBLEMS),
    (errors.SetupNotGenuine, "problem", SETUP_PROBLEMS),
    (errors.ConsentMissing, "purpose", CONSENT_PROBLEMS),
)
# Refusals that name several things: the first one is what to do next.
BY_FIRST = (
    (errors.ClosingIncomplete, "missing", CLOSING_MISSING),
    (errors.ErasingRefused, "stops", ERASING_STOPS),
)
UNEXPECTED = QT_TRANSLATE_NOOP(
    "Errors", "Something unexpected happened and nothing was stored. Reference for your coordinator: {reference}"
)


def sentence_of(error: Exception) -> str | None:
    """Return the English sentence of an error with its placeholders, or None for an unexpected one."""
    return _of_its_problem(error) or next((SENTENCES[cls] for cls in type(error).__mro__ if cls in SENTENCES), None)


def _of_its_problem(error: Exception) -> str:
    """Return the sentence of what is wrong in this case, or an empty text where one sentence is enough for all."""
    for kind, fact, sentences in BY_FACT:
        if isinstance(error, kind) and error.facts.get(fact) in sentences:
            return sentences[str(error.facts[fact])]
    for refusal, listed, sentences in BY_FIRST:
        if isinstance(error, refusal):
            return sentences.get(str(next(iter(_listed(error, listed)), "")), "")
    return _of_its_facts(error)


def _of_its_facts(error: Exception) -> str:
    """Return the sentence where the facts of one kind of error decide, or an empty text."""
    if isinstance(error, errors.TransitionNotAllowed) and error.facts.get("wanted") == "sent":
        return LETTER_PROBLEMS.get(str(error.facts.get("current")), "")
    if isinstance(error, errors.StorageFailed) and error.facts.get("detail") == NO_MEMORY:
        return SENTENCES[MemoryError]
    if isinstance(error, errors.InUse) and "by" in error.facts:
        return IN_USE_BY_OWN if error.facts.get("own") else IN_USE_BY_OTHER
    if isinstance(error, errors.BackupRefused):
        problem = f"needs_{error.facts['needs']}" if "needs" in error.facts else str(error.facts.get("problem"))
        return BACKUP_PROBLEMS.get(problem, "")
    return ""


def _listed(error: Exception, name: str) -> tuple[object, ...]:
    found = facts_of(error).get(name)
    return found if isinstance(found, tuple) else ()


def problem_of(error: errors.InvalidEntry) -> str:
    """Return under which code the sentence of an entry is found: it names the limit where that is known."""
    problem = str(error.facts.get("problem"))
    return "longer_than" if problem == "too_long" and "longest" in error.facts else problem


def facts_of(error: Exception) -> dict[str, object]:
    """Return the facts that fill a sentence."""
    return dict(error.facts) if isinstance(error, errors.DomainError) else {}


def english(error: Exception) -> str | None:
    """Return the finished English sentence, or None for an unexpected error.

    No field is marked on the command line, so that of an entry is named.
    """
    sentence = sentence_of(error)
    if isinstance(error, errors.InvalidEntry) and problem_of(error) in FIELD_PROBLEMS:
        sentence = "{field}: " + FIELD_PROBLEMS[problem_of(error)]
    return None if sentence is None else sentence.format_map(_Facts(facts_of(error)))


class _Facts(dict[str, object]):
    """A fact that an error lacks leaves a dash, never a second error."""

    def __missing__(self, key: str) -> str:
        return "–"
