"""How a backup differs from the file in use, in English lines: figures and case codes, never a name."""

from __future__ import annotations

from pgi_desk.domain.anchor import ChainPoint
from pgi_desk.services.read_models import FileDifferences, KindDifference

KINDS = {
    "identities": "people",
    "case_files": "case files",
    "assistance_records": "assistance",
    "health_help": "help with health",
    "legal_matters": "legal matters",
    "legal_entries": "steps of legal matters",
    "stock_articles": "articles of the stock",
    "stock_moves": "lines of the stock",
    "goods_given": "goods for people",
    "disclosures": "letters",
    "referral_answers": "answers to referrals",
    "incoming_referrals": "incoming referrals",
    "observations": "signs and indicators",
    "factor_notes": "risk and protective factors",
    "indicator_reviews": "reviews of the level of concern",
    "trafficking_statuses": "statuses by decision of others",
    "functioning_answers": "answers on functioning",
    "unmet_needs": "needs without a referral",
    "quick_contacts": "quick contacts",
    "readiness_assessments": "readiness assessments",
    "readiness_answers": "answers about readiness",
    "readiness_losses": "losses of readiness",
    "principle_checks": "checks of the principles",
    "case_closures": "closures of cases",
    "keeping_decisions": "decisions to keep a case",
    "legal_holds": "holds on cases",
    "rights_tickets": "requests about records",
    "retention_reviews": "monthly reviews",
    "breaches": "breaches of data",
    "breach_cases": "cases that breaches concern",
    "breach_tellings": "people told of breaches",
    "impact_assessments": "impact assessments",
    "tombstones": "erased people",
    "erased_figures": "sums over erased people",
    "providers": "services in the directory",
    "provider_details": "further details of services",
    "staff_agreements": "confidentiality agreements",
    "recovery_sets": "recovery sheets",
    "file_settings": "settings",
    "backup_media": "sticks and folders",
    "backup_recipients": "keys that open backups",
    "restore_drills": "restore drills",
}


def comparison_lines(found: FileDifferences) -> list[str]:
    """Return where both audit trails end, how they stand to each other, what differs and in which cases."""
    lines = [
        f"File in use: {_end(found.head_here)}. Backup: {_end(found.head_there)}.",
        _standing(found),
        *map(_kind_line, found.kinds),
    ]
    if found.case_codes:
        lines.append(f"Cases that differ: {', '.join(found.case_codes)}.")
    return lines


def _end(point: ChainPoint | None) -> str:
    return f"entry {point.sequence} of {point.utc}" if point is not None else "no entry"


def _standing(found: FileDifferences) -> str:
    if found.apart:
        common = found.last_common.sequence if found.last_common is not None else 0
        return f"WARNING: they went different ways after entry {common}; each has work that the other lacks."
    if found.head_there == found.last_common:
        return "The file in use goes on from this backup."
    return "The backup goes on from the file in use: it is newer."


def _kind_line(kind: KindDifference) -> str:
    name = KINDS.get(kind.table, kind.table)
    return f"{name}: {kind.only_here} only in the file, {kind.only_there} only in the backup, {kind.changed} changed"
