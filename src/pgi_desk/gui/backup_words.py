"""What a backup says about itself, as people read it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject

from pgi_desk.domain.backup_plan import BackupStanding
from pgi_desk.domain.backup_reminders import Due, MediumStanding, Reminder
from pgi_desk.gui.labels import Labels, day_and_time, isolated
from pgi_desk.services.backup_care import fingerprint
from pgi_desk.services.backup_ports import BackupFacts

# The context is written out in each call: the collector of strings does not follow a name.


def facts_text(facts: BackupFacts) -> str:
    """Return number, time and content of a backup as two sentences."""
    text = QCoreApplication.translate(
        "BackupWords",
        "Backup number {number} of {moment}. It is whole: {people} people, {referrals} referrals, {entries} entries of"
        " the audit trail. The file inside opens with the passphrase of that time. It is signed with {signer}; the page"
        " Backups of your branch shows the same figures.",
    )
    made = datetime.fromisoformat(facts.created_utc)
    moment = day_and_time(QDateTime.fromSecsSinceEpoch(int(made.timestamp())).toLocalTime(), QLocale())
    values = {
        "number": str(facts.sequence),
        "moment": isolated(moment),
        "people": str(facts.row_counts.get("identities", 0)),
        "referrals": str(facts.row_counts.get("referrals", 0)),
        "entries": str(facts.audit_sequence),
        "signer": isolated(fingerprint(facts.signer)),
    }
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text


def age_text(days: int | None) -> str:
    """Return how long ago a backup was read back."""
    if days is None:
        return QCoreApplication.translate("BackupWords", "never")
    if days == 0:
        return QCoreApplication.translate("BackupWords", "today")
    return BackupWords().ago(days)


def medium_facts(standing: MediumStanding, labels: Labels) -> str:
    """Return since when a stick is used and when a backup on it was last read back."""
    text = QCoreApplication.translate(
        "BackupWords", "Used since {first}. A backup on it was last read back and compared: {moment} ({age})."
    )
    text = text.replace("{first}", isolated(labels.moment(standing.medium.first_used_at)))
    text = text.replace("{moment}", isolated(labels.moment(standing.medium.last_verified_at)))
    return text.replace("{age}", isolated(age_text(standing.days)))


def reminder_text(reminder: Reminder) -> str:
    """Return one thing that is due as a sentence with what to do."""
    text = _reminder_words(reminder)
    if reminder.medium is not None:
        text = text.replace("{label}", isolated(reminder.medium.label))
    return text.replace("{age}", age_text(reminder.days))


def _reminder_words(reminder: Reminder) -> str:
    if reminder.due is Due.FIRST_BACKUP:
        return QCoreApplication.translate(
            "BackupWords", "Nothing of this file is backed up. Put in a stick and make the first backup."
        )
    if reminder.due is Due.BACKUP:
        return QCoreApplication.translate(
            "BackupWords",
            "The newest backup was made {age}, on stick or folder {label}. Make a new one, every week at least.",
        )
    if reminder.due is Due.MEDIUM:
        return QCoreApplication.translate(
            "BackupWords",
            "The newest backup on stick or folder {label} was made {age}. Make the next one there, or retire it if it"
            " is lost.",
        )
    if reminder.due is Due.SECOND_MEDIUM:
        return QCoreApplication.translate(
            "BackupWords", "All backups lie on one stick. Make the next one on a second stick and keep the two apart."
        )
    if reminder.days is None:
        return QCoreApplication.translate(
            "BackupWords", "Nobody has proved yet that a backup of this branch restores. It takes a few minutes."
        )
    return QCoreApplication.translate(
        "BackupWords", "That a backup restores was last proved {age}. Prove it again every three months."
    )


class BackupWords(QObject):
    """Words with a number in them: only those of an object are collected with their plural forms."""

    def ago(self, days: int) -> str:
        """Return how many days ago something was."""
        return self.tr("%n day(s) ago", "", days)


class StandingWords(QObject):
    """How well the branch is backed up, as the pages of backups and the home page say it."""

    def of(self, standing: BackupStanding) -> tuple[str, str]:
        """Return the badge and the sentence."""
        if standing.medium is None or standing.days is None:
            missing = self.tr("No backup was made and read back yet. Put in a stick and make one now.")
            return self.tr("No backup"), missing
        when = self.tr("%n day(s) ago", "", standing.days) if standing.days else self.tr("today")
        text = self.tr("Stick or folder {label}: written, read back and compared {when}.")
        text = text.replace("{label}", isolated(standing.medium.label)).replace("{when}", when)
        if standing.level == "green":
            return self.tr("Backed up"), text
        badge = self.tr("Old") if standing.level == "amber" else self.tr("Too old")
        return badge, text + " " + self.tr("Make a new one now, on another stick than the last time.")
