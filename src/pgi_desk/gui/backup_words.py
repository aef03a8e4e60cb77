"""What a backup says about itself, as people read it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from pgi_desk.gui.labels import isolated
from pgi_desk.services.backup_ports import BackupFacts

CONTEXT = "BackupWords"


def facts_text(facts: BackupFacts) -> str:
    """Return number, time and content of a backup as two sentences."""
    text = QCoreApplication.translate(
        CONTEXT,
        "Backup number {number} of {moment}. It is whole: {people} people, {referrals} referrals, {entries} entries of"
        " the audit trail. The file inside opens with the passphrase of that time.",
    )
    made = datetime.fromisoformat(facts.created_utc)
    moment = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(made.timestamp())).toLocalTime(), "d MMM yyyy, HH:mm")
    values = {
        "number": str(facts.sequence),
        "moment": isolated(moment),
        "people": str(facts.row_counts.get("identities", 0)),
        "referrals": str(facts.row_counts.get("referrals", 0)),
        "entries": str(facts.audit_sequence),
    }
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text
