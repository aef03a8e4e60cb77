"""Fills the readiness page and leads to its dialogs."""

from __future__ import annotations

from fractions import Fraction

from pgi_desk.domain.errors import NotPermitted, ReadOnlyCopy
from pgi_desk.domain.readiness import ReadinessRules
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.dialogs.connect_presenter import connect_words, open_connect_dialog
from pgi_desk.gui.dialogs.readiness_presenters import (
    open_readiness_answer_dialog,
    open_readiness_loss_dialog,
    open_readiness_recheck_dialog,
    open_readiness_sign_dialog,
)
from pgi_desk.gui.dialogs.readiness_print_presenter import open_readiness_print_dialog
from pgi_desk.gui.labels import in_line, isolated, listed, paired
from pgi_desk.gui.messages import message
from pgi_desk.gui.models.readiness_rows import (
    EVERYTHING,
    HELD_BACK,
    OPEN,
    PLAN,
    AreaRow,
    QuestionRow,
    area_rows,
    question_rows,
)
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.pages.readiness_page import ReadinessPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.readiness_words import TONES, held_words, state_words
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.connections import ConnectCard
from pgi_desk.services.principles import PrincipleCounts
from pgi_desk.services.readiness_content import ADVICE, REPORT
from pgi_desk.services.readiness_models import ReadinessSheet

CARD_BELOW = 2


class ReadinessPresenter(Presenter):
    """Presents the assessment in work, or the one that counts."""

    kinds = frozenset({Kind.READINESS, Kind.PRINCIPLES, Kind.STAFF})

    def __init__(self, page: ReadinessPage, surroundings: Surroundings, outputs: LetterOutputs) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._rules = ReadinessRules.from_content(self.services.desk.content)
        self._sheet: ReadinessSheet | None = None
        self._view = EVERYTHING
        self._questions = RowTable[QuestionRow](self._question_columns(), page)
        self._areas = RowTable[AreaRow](self._area_columns(), page)
        page.use_models(self._questions, self._areas)
        page.offer_views(self._views())
        page.shown_changed.connect(self._choose_view)
        page.chosen.connect(self._show_detail)
        page.start_wanted.connect(lambda: self.do(self.services.readiness.start))
        page.rate_wanted.connect(self._rate)
        page.sign_wanted.connect(self._sign)
        page.loss_wanted.connect(lambda: open_readiness_loss_dialog(page, surroundings))
        page.recheck_wanted.connect(self._recheck)
        page.data_wanted.connect(lambda: self.around.navigator.go("data_protection"))
        page.print_wanted.connect(lambda: open_readiness_print_dialog(page, surroundings, outputs, REPORT))
        page.advice_wanted.connect(lambda: open_readiness_print_dialog(page, surroundings, outputs, ADVICE))
        page.contacts_wanted.connect(lambda: open_connect_dialog(page, surroundings))

    def activate(self, key: str) -> None:
        """Show the page as it is now."""
        self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        self.do(self.services.readiness.sheet, self._show)
        if self.services.desk.may(Permission.APPROVE_EXCEPTION):
            self.do(self.services.principles.counts, self._show_counts)

    def _show(self, sheet: ReadinessSheet) -> None:
        self._sheet = sheet
        level = sheet.standing.level
        badge = self.tr("Level {level}").replace("{level}", str(level))
        lines = [state_words(self.labels, sheet.standing)]
        if sheet.drafting:
            text = self.tr("An assessment is in work. With its ratings the branch would reach level {level}.")
            lines.append(text.replace("{level}", str(sheet.reached)))
        if held := [one for one in sheet.held_back if one.level == sheet.reached + 1]:
            more = [held_words(self.labels, one) for one in held[:3]]
            lines.append(in_line(more) + (f"  ·  +{len(held) - 3}" if len(held) > 3 else ""))
        self._page.show_level(badge, TONES[level], "\n".join(lines))
        self._show_rows()
        self._areas.show_rows(area_rows(self._rules, sheet))
        self._page.allow(self._reasons(sheet))
        if level < CARD_BELOW:
            self.do(self.services.connections.card, self._show_card)
        else:
            self._page.show_connect("")

    def _show_rows(self) -> None:
        if self._sheet is not None:
            self._questions.show_rows(question_rows(self._rules, self._sheet, self._view))
            self._show_detail(None)

    def _show_card(self, card: ConnectCard) -> None:
        rows, language = self.services.desk.content.list("networks"), self.labels.language
        about = "\n".join(rows.get(one.code).text_in("about", language) for one in card.networks)
        self._page.show_connect(connect_words(self.labels, card), about)

    def _show_counts(self, counts: PrincipleCounts) -> None:
        done = sum(number for (_, end), number in counts.outcomes.items() if end != "skipped")
        stopped = sum(number for (_, end), number in counts.outcomes.items() if end == "stop")
        text = self.tr(
            "Principles before decisions, last {days} days: {done} answered, {stopped} of them stopped the step,"
            " {skipped} left out{reasons}."
        )
        reasons = listed(
            paired(self.labels.code("check_skip_reasons", code), str(number)) for code, number in counts.skipped.items()
        )
        values = {
            "days": str(counts.days),
            "done": str(done),
            "stopped": str(stopped),
            "skipped": str(sum(counts.skipped.values())),
            "reasons": f" ({reasons})" if reasons else "",
        }
        for name, value in values.items():
            text = text.replace("{" + name + "}", value)
        self._page.show_checks(text)

    def _show_detail(self, row: QuestionRow | None) -> None:
        if row is None:
            self._page.show_detail(self.tr("Choose a question to see what stands behind its rating."))
            return
        answer, language = row.answer, self.labels.language
        asked = self.services.desk.content.list("readiness_questions").get(row.question.code)
        parts = [self.tr("Evidence: {evidence}").replace("{evidence}", asked.text_in("expected", language))]
        if answer is not None:
            seen = self.tr("Seen: {evidence}").replace("{evidence}", isolated(answer.evidence_seen))
            parts += [seen if answer.evidence_seen else "", answer.justification, answer.next_step]
        parts.append(self.tr("Source: {source}").replace("{source}", isolated(asked.source)))
        self._page.show_detail(in_line(parts))

    def _choose_view(self, view: str) -> None:
        self._view = view
        self._show_rows()

    def _rate(self, code: str) -> None:
        if self._sheet is not None:
            answer = self._sheet.answers.get(code)
            open_readiness_answer_dialog(self._page, self.around, self._rules.question(code), answer)

    def _sign(self) -> None:
        if self._sheet is not None:
            open_readiness_sign_dialog(self._page, self.around, self._sheet)

    def _recheck(self) -> None:
        if self._sheet is not None:
            open_readiness_recheck_dialog(self._page, self.around, self._sheet)

    def _reasons(self, sheet: ReadinessSheet) -> dict[str, str]:
        """Return for each button why it is closed, or an empty text."""
        desk, needed = self.services.desk, Permission.ASSESS_READINESS
        closed = "" if desk.may(needed) else message(NotPermitted(permission=needed.value))
        closed = closed or (message(ReadOnlyCopy()) if desk.reading is not None else "")
        draft = "" if sheet.drafting else self.tr("Begin a new assessment first.")
        in_work = self.tr("An assessment is in work already.") if sheet.drafting else ""
        signed = "" if sheet.trend else self.tr("There is no signed assessment yet.")
        open_loss = "" if any(one.open for one in sheet.losses) else self.tr("Nothing waits for a re-check.")
        nothing = "" if sheet.shown is not None else self.tr("There is nothing to print yet.")
        reasons = {"start": in_work, "rate": draft, "sign": draft, "loss": signed, "recheck": open_loss}
        reasons |= {"print": nothing, "advice": "", "contacts": ""}
        return {name: closed or reason for name, reason in reasons.items()}

    def _views(self) -> list[tuple[str, str]]:
        views = [
            (EVERYTHING, self.tr("All questions")),
            (HELD_BACK, self.tr("What holds a level back")),
            (PLAN, self.tr("Action plan")),
            (OPEN, self.tr("Not finished")),
        ]
        return views + self.labels.choices("readiness_areas")

    def _question_columns(self) -> list[TableColumn[QuestionRow]]:
        labels = self.labels
        return [
            TableColumn(self.tr("No."), lambda row: row.question.code + (" !" if row.question.critical else "")),
            TableColumn(self.tr("Question"), lambda row: labels.code("readiness_questions", row.question.code)),
            TableColumn(self.tr("Rating"), lambda row: labels.code("readiness_ratings", row.rating) or "–"),
            TableColumn(self.tr("Until"), self._until),
        ]

    def _until(self, row: QuestionRow) -> str:
        """Who does what is left, and until when."""
        answer = row.answer
        if answer is None or answer.due_on is None or row.rating not in {"P", "N"}:
            return ""
        return f"{self.labels.day(answer.due_on)}, {isolated(answer.owner)}"

    def _area_columns(self) -> list[TableColumn[AreaRow]]:
        return [
            TableColumn(self.tr("Area"), lambda row: self.labels.code("readiness_areas", row.area)),
            TableColumn(self.tr("Score"), lambda row: _percent(row.score)),
            TableColumn(self.tr("Before"), lambda row: isolated("  ".join(map(_percent, row.before[:3])))),
        ]


def _percent(score: Fraction) -> str:
    """Return a score rounded down, so that the page never shows more than was reached."""
    return isolated(f"{int(score * 100)} %")
