"""The level of concern in words: the rows that led to it, the next safe step, and which elements are on record."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.indicators import Concern
from pgi_desk.domain.observation import ELEMENTS, Observation, history
from pgi_desk.domain.palermo import Elements
from pgi_desk.domain.trafficking_status import StatusEntry
from pgi_desk.gui.dialogs.status_presenter import status_text
from pgi_desk.gui.labels import Labels, in_line, isolated, listed
from pgi_desk.gui.pages.indicators_page import ConcernCard
from pgi_desk.services.observations import ObservationSheet

translate = QCoreApplication.translate  # read by this name by the collector of strings
TONES = {Concern.STRONG: "danger", Concern.SOME: "warning"}
NOT_RECORDED = QT_TRANSLATE_NOOP("ConcernWords", "{element}: not recorded")
NOT_NEEDED = QT_TRANSLATE_NOOP("ConcernWords", "{element}: not asked for, because a child needs none")
RECORDED = QT_TRANSLATE_NOOP("ConcernWords", "{element}: {rows}")


class ConcernWords:
    """Turns what is on record about one case into the words of its card."""

    def __init__(self, labels: Labels, content: ContentLibrary) -> None:
        self._labels = labels
        self._content = content

    def card(self, sheet: ObservationSheet, statuses: Sequence[StatusEntry]) -> ConcernCard:
        """Return the card of a case."""
        return ConcernCard(
            level=self._labels.code("concern_levels", sheet.concern.value),
            tone=TONES.get(sheet.concern, ""),
            age=self._age(sheet),
            steps=_lines(self._labels.code("concern_steps", step) for step in sheet.steps),
            led=self._led(sheet),
            elements=self._elements(sheet.elements),
            factors=self._factors(sheet),
            review=self._review(sheet),
            status=status_text(self._labels, statuses),
        )

    def earlier(self, sheet: ObservationSheet, code: str) -> str:
        """Return everything on record about one row, the newest first, one entry a line."""
        return "\n".join(self._entry(sheet, entry) for entry in history(sheet.entries, code))

    def _entry(self, sheet: ObservationSheet, entry: Observation) -> str:
        labels = self._labels
        parts = (
            labels.day(entry.observed_on),
            labels.code("indicator_answers", entry.answer),
            labels.code("information_sources", entry.source),
            labels.code("observation_confidence", entry.confidence),
            sheet.names.get(entry.recorded_by, ""),
            entry.note,
        )
        return in_line(isolated(part) for part in parts if part)

    def _age(self, sheet: ObservationSheet) -> str:
        if not sheet.child:
            return ""
        if sheet.age is None:
            return translate("ConcernWords", "The age is not known: the rules for children apply until it is.")
        return translate("ConcernWords", "The rules for children apply: no means is asked for.")

    def _led(self, sheet: ObservationSheet) -> str:
        if not sheet.findings:
            return translate("ConcernWords", "Nothing is recorded in the lists of indicators yet.")
        lines = []
        for one in sheet.findings:
            line = translate("ConcernWords", "{list}: {level}. Open rows: {open} of {all}.")
            values = {
                "{list}": self._labels.code("indicator_profiles", one.profile),
                "{level}": self._labels.code("concern_levels", one.concern.value),
                "{open}": self._labels.number(one.open),
                "{all}": self._labels.number(one.asked),
            }
            for place, value in values.items():
                line = line.replace(place, isolated(value))
            rows = self._content.list("indicator_profiles").get(one.profile).text("indicators")
            lines += [line, *(f"–  {self._labels.code(rows, code)}" for code in one.rows)]
        return "\n".join(lines)

    def _elements(self, elements: Elements) -> str:
        found = {"act": elements.act, "means": elements.means, "purpose": elements.purpose}
        lines = []
        for name, codes in found.items():
            pattern = RECORDED if codes else NOT_RECORDED
            if name == "means" and not codes and not elements.means_needed:
                pattern = NOT_NEEDED
            rows = listed(self._element(code) for code in codes)
            element = self._labels.code("element_kinds", name)
            lines.append(_tr(str(pattern)).replace("{element}", element).replace("{rows}", rows))
        if not elements.agreement_counts:
            lines.append(translate("ConcernWords", "Whether the person agreed to it does not matter."))
        return "\n".join(lines)

    def _factors(self, sheet: ObservationSheet) -> str:
        """Return the factors that work as a risk, then those that protect; they are not weighed against each other."""
        labels, notes = self._labels, sheet.factors.values()
        lines = []
        for pattern, found in (
            (translate("ConcernWords", "Risk: {factor}"), [one for one in notes if one.risk]),
            (
                translate("ConcernWords", "Protection: {factor}"),
                [one for one in notes if one.protective],
            ),
        ):
            lines += [pattern.replace("{factor}", isolated(labels.code("domv_factors", one.factor))) for one in found]
        return "\n".join(lines) or translate("ConcernWords", "Nothing is noted yet.")

    def _element(self, code: str) -> str:
        known = code in self._content.list(ELEMENTS)
        return self._labels.code(ELEMENTS if known else "delphi_dimensions", code)

    def _review(self, sheet: ObservationSheet) -> str:
        review = sheet.review
        if review is None:
            return translate("ConcernWords", "Nobody has looked at this yet.")
        line = translate("ConcernWords", "{name} looked at it on {moment}: {level}.")
        values = {
            "{name}": sheet.names.get(review.reviewed_by, "–"),
            "{moment}": self._labels.moment(review.reviewed_at),
            "{level}": self._labels.code("concern_levels", review.concern),
        }
        for place, value in values.items():
            line = line.replace(place, isolated(value))
        if not sheet.outdated:
            return line
        same = review.concern == sheet.concern.value
        since = (
            translate("ConcernWords", "Something was recorded since.")
            if same
            else translate("ConcernWords", "The level is another one now.")
        )
        return f"{line}\n{since}"


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(f"–  {text}" for text in texts)


def _tr(text: str) -> str:
    return translate("ConcernWords", text)
