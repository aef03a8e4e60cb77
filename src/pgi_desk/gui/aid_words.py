"""What an entry of help says in its short form, and how near a deadline is, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.goods import held
from pgi_desk.domain.legal_matter import DeadlineState
from pgi_desk.domain.wellbeing import Change, change
from pgi_desk.gui.labels import Labels, in_line, isolated, listed, paired
from pgi_desk.services.aid_ports import AidRecord

DEADLINES = {
    DeadlineState.PASSED: QT_TRANSLATE_NOOP("AidWords", "PASSED: {day}"),
    DeadlineState.TODAY: QT_TRANSLATE_NOOP("AidWords", "TODAY: {day}"),
    DeadlineState.SOON: QT_TRANSLATE_NOOP("AidWords", "SOON: {day}"),
}
OUTCOMES = {
    "printed": QT_TRANSLATE_NOOP("AidWords", "{number}: printed"),
    "failed": QT_TRANSLATE_NOOP("AidWords", "{number}: not printed"),
    "saved": QT_TRANSLATE_NOOP("AidWords", "{number}: printed"),
}
NOT_KNOWN = QT_TRANSLATE_NOOP("AidWords", "{number}: look whether it was printed")


class AidWords:
    """Puts entries into words; `articles` are the names of what lies on the shelf."""

    def __init__(self, labels: Labels, content: ContentLibrary, articles: Mapping[str, str]) -> None:
        self._labels, self._content, self._articles = labels, content, articles

    def details(self, record: AidRecord, entry: Assistance) -> str:
        """Return the short form of an entry as one line; what was corrected says so."""
        makers = {
            "health": self._health,
            "emotional": self._felt,
            "legal": self._legal,
            "material_social": self._goods,
        }
        parts = makers[entry.family](record, entry) if entry.family in makers else []
        return in_line((*filter(None, parts), *([entry.note] if entry.note else [])))

    def receipts(self, record: AidRecord, entry: Assistance) -> str:
        """Return the receipts of an entry with what became of each."""
        mine = [one for one in record.receipts if one.assistance_id == entry.assistance_id]
        texts = [_tr(OUTCOMES.get(one.outcome, NOT_KNOWN)).replace("{number}", f"{one.number:04d}") for one in mine]
        return listed(texts)

    def deadline(self, state: DeadlineState, day: str) -> str:
        """Return a deadline with how near it is."""
        text = DEADLINES.get(state)
        return day if text is None else _tr(text).replace("{day}", isolated(day))

    def _health(self, record: AidRecord, entry: Assistance) -> list[str]:
        mine = [one for one in record.health if one.assistance_id == entry.assistance_id]
        if not mine:
            return []
        now, labels = mine[-1], self._labels
        urgent = "" if now.urgent_care == "not_asked" else labels.code("urgent_care_answers", now.urgent_care)
        found = labels.codes("health_windows", now.windows)
        return [labels.codes("health_given", now.given), urgent, found, self._mended(len(mine))]

    def _felt(self, record: AidRecord, entry: Assistance) -> list[str]:
        mine = [one for one in record.wellbeing if one.assistance_id == entry.assistance_id]
        if not mine:
            return []
        now, labels = mine[-1], self._labels
        text = _tr(QT_TRANSLATE_NOOP("AidWords", "Before: {before}, after: {after}"))
        text = text.replace("{before}", isolated(labels.code("wellbeing_scale", now.felt_before)))
        text = text.replace("{after}", isolated(labels.code("wellbeing_scale", now.felt_after)))
        found = change(self._content.list("wellbeing_scale"), now.felt_before, now.felt_after)
        compared = "" if found is Change.UNKNOWN else labels.code("wellbeing_changes", found.value)
        return [text, compared, self._mended(len(mine))]

    def _legal(self, record: AidRecord, entry: Assistance) -> list[str]:
        kinds = {one.matter_id: one.kind for one in record.matters}
        steps = [one for one in record.entries if one.assistance_id == entry.assistance_id]
        return [
            paired(
                self._labels.code("legal_kinds", kinds.get(one.matter_id, "")),
                isolated(self._labels.code("legal_statuses", one.status)),
            )
            for one in steps
        ]

    def _goods(self, record: AidRecord, entry: Assistance) -> list[str]:
        lines = [one for one in record.goods if one.assistance_id == entry.assistance_id]
        text = _tr(QT_TRANSLATE_NOOP("AidWords", "{article}: {pieces}"))
        said = [
            text.replace("{pieces}", self._labels.number(pieces)).replace(
                "{article}", isolated(self._articles.get(article, "–"))
            )
            for article, pieces in held(lines).items()
        ]
        return [listed(said), self._mended(1 + any(one.pieces < 0 for one in lines))]

    def _mended(self, entries: int) -> str:
        return _tr(QT_TRANSLATE_NOOP("AidWords", "(corrected)")) if entries > 1 else ""


def _tr(text: object) -> str:
    return QCoreApplication.translate("AidWords", str(text))
