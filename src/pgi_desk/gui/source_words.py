"""Where a row of a content list comes from, as people read it, and whether somebody has verified it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.domain.code_list import Code, Evidence
from pgi_desk.gui.labels import isolated

EVIDENCE = {
    Evidence.VERIFIED: QT_TRANSLATE_NOOP("SourceWords", "It was read in this source."),
    Evidence.SECOND_HAND: QT_TRANSLATE_NOOP(
        "SourceWords", "It was read in somebody else's transcription of this source, not in the source itself."
    ),
    Evidence.MEMORY: QT_TRANSLATE_NOOP(
        "SourceWords", "It was written from memory and is not yet verified. A protection officer has to confirm it."
    ),
    Evidence.PROPOSAL: QT_TRANSLATE_NOOP("SourceWords", "It was decided for this program; no standard says it."),
}


def source_text(row: Code) -> str:
    """Return source, date and evidence of a row, one sentence a line."""
    source = QCoreApplication.translate("SourceWords", "Source: {source} ({date}), version {version}.")
    for place, value in (("{source}", row.source), ("{date}", row.source_date), ("{version}", row.version)):
        source = source.replace(place, isolated(value))
    lines = [source, QCoreApplication.translate("SourceWords", str(EVIDENCE[row.evidence]))]
    if row.text("weight_confidence") == "low":
        lines.append(QCoreApplication.translate("SourceWords", "How much this row weighs is in doubt."))
    return "\n".join(lines)


def mark(row: Code) -> str:
    """Return what is shown beside a row that nobody has verified, or an empty text."""
    return QCoreApplication.translate("SourceWords", "not yet verified") if row.needs_review else ""
