"""How a backup differs from the open file, as people read it: figures and case codes."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from pgi_desk.domain.anchor import ChainPoint
from pgi_desk.gui.labels import Labels, isolated, listed
from pgi_desk.services.read_models import FileDifferences, KindDifference

MOST_CODES = 30
KINDS = {
    "identities": QT_TRANSLATE_NOOP("ComparisonWords", "People"),
    "case_files": QT_TRANSLATE_NOOP("ComparisonWords", "Case files"),
    "consents": QT_TRANSLATE_NOOP("ComparisonWords", "Consents"),
    "assistance_records": QT_TRANSLATE_NOOP("ComparisonWords", "Assistance"),
    "health_help": QT_TRANSLATE_NOOP("ComparisonWords", "Help with health"),
    "wellbeing": QT_TRANSLATE_NOOP("ComparisonWords", "How people felt"),
    "legal_matters": QT_TRANSLATE_NOOP("ComparisonWords", "Legal matters"),
    "legal_entries": QT_TRANSLATE_NOOP("ComparisonWords", "Steps of legal matters"),
    "stock_articles": QT_TRANSLATE_NOOP("ComparisonWords", "Articles of the stock"),
    "stock_moves": QT_TRANSLATE_NOOP("ComparisonWords", "Lines of the stock"),
    "goods_given": QT_TRANSLATE_NOOP("ComparisonWords", "Goods for people"),
    "receipts": QT_TRANSLATE_NOOP("ComparisonWords", "Receipts"),
    "referrals": QT_TRANSLATE_NOOP("ComparisonWords", "Referrals"),
    "disclosures": QT_TRANSLATE_NOOP("ComparisonWords", "Letters"),
    "referral_answers": QT_TRANSLATE_NOOP("ComparisonWords", "Answers to referrals"),
    "incoming_referrals": QT_TRANSLATE_NOOP("ComparisonWords", "Incoming referrals"),
    "observations": QT_TRANSLATE_NOOP("ComparisonWords", "Signs and indicators"),
    "factor_notes": QT_TRANSLATE_NOOP("ComparisonWords", "Risk and protective factors"),
    "indicator_reviews": QT_TRANSLATE_NOOP("ComparisonWords", "Reviews of the level of concern"),
    "trafficking_statuses": QT_TRANSLATE_NOOP("ComparisonWords", "Statuses by decision of others"),
    "functioning_answers": QT_TRANSLATE_NOOP("ComparisonWords", "Answers on functioning"),
    "unmet_needs": QT_TRANSLATE_NOOP("ComparisonWords", "Needs without a referral"),
    "quick_contacts": QT_TRANSLATE_NOOP("ComparisonWords", "Quick contacts"),
    "readiness_assessments": QT_TRANSLATE_NOOP("ComparisonWords", "Readiness assessments"),
    "readiness_answers": QT_TRANSLATE_NOOP("ComparisonWords", "Answers about readiness"),
    "readiness_losses": QT_TRANSLATE_NOOP("ComparisonWords", "Losses of readiness"),
    "principle_checks": QT_TRANSLATE_NOOP("ComparisonWords", "Checks of the principles"),
    "case_closures": QT_TRANSLATE_NOOP("ComparisonWords", "Closures of cases"),
    "rights_tickets": QT_TRANSLATE_NOOP("ComparisonWords", "Requests about records"),
    "breaches": QT_TRANSLATE_NOOP("ComparisonWords", "Breaches of data"),
    "breach_cases": QT_TRANSLATE_NOOP("ComparisonWords", "Cases that breaches concern"),
    "breach_tellings": QT_TRANSLATE_NOOP("ComparisonWords", "People told of breaches"),
    "impact_assessments": QT_TRANSLATE_NOOP("ComparisonWords", "Impact assessments"),
    "tombstones": QT_TRANSLATE_NOOP("ComparisonWords", "Erased people"),
    "providers": QT_TRANSLATE_NOOP("ComparisonWords", "Services in the directory"),
    "provider_details": QT_TRANSLATE_NOOP("ComparisonWords", "Further details of services"),
    "staff": QT_TRANSLATE_NOOP("ComparisonWords", "Staff"),
    "staff_agreements": QT_TRANSLATE_NOOP("ComparisonWords", "Confidentiality agreements"),
    "recovery_sets": QT_TRANSLATE_NOOP("ComparisonWords", "Recovery sheets"),
    "drafts": QT_TRANSLATE_NOOP("ComparisonWords", "Unfinished forms"),
}
# What the program keeps for itself: backups, sticks, drills, settings.
OTHERS = QT_TRANSLATE_NOOP("ComparisonWords", "Notes of the program, such as its list of backups")


def differences_text(found: FileDifferences, labels: Labels) -> str:
    """Return how the trails stand to each other, what differs, and in which cases; one line each."""
    lines = [_trails(found), *_heads(found, labels), *map(_kind_line, _grouped(found.kinds))]
    if found.case_codes:
        text = QCoreApplication.translate("ComparisonWords", "Cases that differ: {codes}.")
        lines.append(text.replace("{codes}", listed(map(isolated, found.case_codes[:MOST_CODES]))))
    if len(found.case_codes) > MOST_CODES:
        more = len(found.case_codes) - MOST_CODES
        lines.append(ComparisonWords().and_more(more))
    return "\n".join(lines)


def _trails(found: FileDifferences) -> str:
    if found.apart:
        text = QCoreApplication.translate(
            "ComparisonWords",
            "The two went different ways after entry {entry} of the audit trail: each has work that the other lacks."
            " Whoever switches loses what stands only in the open file.",
        )
        return text.replace("{entry}", str(found.last_common.sequence if found.last_common else 0))
    if found.head_here == found.head_there:
        return QCoreApplication.translate("ComparisonWords", "Both are at the same point of the audit trail.")
    if found.head_there == found.last_common:
        return QCoreApplication.translate(
            "ComparisonWords", "The open file goes on from this backup. Whoever switches loses what was done since."
        )
    return QCoreApplication.translate("ComparisonWords", "The backup goes on from the open file: it is newer.")


def _heads(found: FileDifferences, labels: Labels) -> list[str]:
    here = QCoreApplication.translate("ComparisonWords", "The open file ends with entry {entry} of {moment}.")
    there = QCoreApplication.translate("ComparisonWords", "The backup ends with entry {entry} of {moment}.")
    pairs = ((here, found.head_here), (there, found.head_there))
    return [_point(text, point, labels) for text, point in pairs if point is not None]


def _point(text: str, point: ChainPoint, labels: Labels) -> str:
    moment = labels.moment(datetime.fromisoformat(point.utc))
    return text.replace("{entry}", str(point.sequence)).replace("{moment}", isolated(moment))


def _grouped(kinds: tuple[KindDifference, ...]) -> list[KindDifference]:
    """Return the kinds that people know, in their order, and the others as one."""
    by_table = {kind.table: kind for kind in kinds}
    others = [kind for kind in kinds if kind.table not in KINDS]
    rest = KindDifference(
        "",
        sum(kind.only_here for kind in others),
        sum(kind.only_there for kind in others),
        sum(kind.changed for kind in others),
    )
    return [by_table[table] for table in KINDS if table in by_table] + ([rest] if rest.any else [])


def _kind_line(kind: KindDifference) -> str:
    text = QCoreApplication.translate(
        "ComparisonWords", "{kind}: {here} only in the open file, {there} only in the backup, {changed} changed."
    )
    name = QCoreApplication.translate("ComparisonWords", str(KINDS.get(kind.table, OTHERS)))
    text = text.replace("{kind}", name).replace("{here}", str(kind.only_here))
    return text.replace("{there}", str(kind.only_there)).replace("{changed}", str(kind.changed))


class ComparisonWords(QObject):
    """Words with a number in them: only those of an object are collected with their plural forms."""

    def and_more(self, cases: int) -> str:
        """Return how many cases differ besides those that are named."""
        return self.tr("And %n more case(s).", "", cases)
