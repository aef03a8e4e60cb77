"""Beside a preparation: what was weighed and planned, how far its steps are, and until when care is possible."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.health_windows import HealthWindow, health_windows
from pgi_desk.domain.identifiers import CaseCode, ProviderId
from pgi_desk.domain.receipt import receipt_marks
from pgi_desk.domain.referral import respond_within
from pgi_desk.domain.referral_plan import NOTHING_NOW, ReferralPlan
from pgi_desk.domain.safe_steps import StepStanding, StepState, open_before_letter
from pgi_desk.gui.dialogs.plan_presenter import open_plan_dialog
from pgi_desk.gui.labels import isolated, listed
from pgi_desk.gui.messages import message
from pgi_desk.gui.pages.referral_page import ReferralPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.steps_list import StepLine
from pgi_desk.services.changes import Kind
from pgi_desk.services.read_models import ProviderRow
from pgi_desk.services.referral_plans import MarkSteps, PlanSheet, Preparing

LONGEST_IN_HOURS = timedelta(hours=72)


class ReferralSteps(Presenter):
    """Presents plan, steps and health windows of the referral page."""

    kinds = frozenset({Kind.REFERRAL, Kind.PROVIDER})

    def __init__(self, page: ReferralPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._panel = page.panel
        self._of = Preparing(CaseCode(""))
        self._service = ""
        self._leaves = False  # whether the preview shows anything that would leave
        self._question = 0
        page.panel.plan_wanted.connect(self._open_plan)
        page.panel.end_wanted.connect(self._end)
        page.panel.step_ticked.connect(self._tick)
        page.panel.event_changed.connect(self._on_form_changed)

    def begin(self, code: CaseCode) -> None:
        """Begin with a case for which nothing is chosen yet."""
        self._of, self._service, self._leaves = Preparing(code), "", False
        self._panel.show_plan("", may_end=False)
        self._on_form_changed()

    def ask(self, provider: ProviderRow | None) -> None:
        """Show the plan and the steps for the form as it stands."""
        if not self._of.case_code:
            return
        command = self._page.command(self._of.case_code, None)
        self._service = provider.name if provider is not None else ""
        self._of = Preparing(
            case_code=self._of.case_code,
            provider_id=ProviderId(provider.provider_id) if provider is not None else None,
            priority=command.priority,
        )
        self._page.show_due(self._due(command.priority))
        self._look()

    def show_composed(self, *, leaves: bool) -> None:
        """Look again once the preview of what leaves was shown; `leaves` tells whether anything does."""
        self._leaves = leaves
        self.refresh()

    def refresh(self) -> None:
        """Look again, if somebody sees it."""
        if self._of.case_code and self._page.isVisible():
            self._look()

    def _look(self) -> None:
        self._question += 1
        self._of = replace(self._of, composed=self._leaves)
        self.do(partial(self.services.plans.sheet, self._of), partial(self._show, self._question))

    def _show(self, question: int, sheet: PlanSheet) -> None:
        if question != self._question:
            return
        self._panel.show_plan(self._plan_text(sheet.plan), may_end=sheet.plan.choice == NOTHING_NOW)
        waiting = open_before_letter(sheet.steps)
        title = self.tr("Safe steps ({open} open)").replace("{open}", self.labels.number(len(waiting)))
        lines = [self._line(one) for one in sheet.steps]
        self._panel.show_steps(lines, title if waiting else self.tr("Safe steps (none open)"))

    def _due(self, priority: str) -> str:
        """Return by when an answer is due, as a time that is left and as a moment."""
        time = respond_within(priority, self.services.desk.content.list("referral_priorities"))
        texts = {
            True: self.tr("If it is sent now, an answer is due within {count} days, by {moment}."),
            False: self.tr("If it is sent now, an answer is due within {count} hours, by {moment}."),
        }
        long = time > LONGEST_IN_HOURS
        count = time // (timedelta(days=1) if long else timedelta(hours=1))
        now, content = self.services.desk.clock.now(), self.services.desk.content
        text = texts[long].replace("{count}", self.labels.number(count))
        text = text.replace("{moment}", isolated(self.labels.moment(now + time)))
        marks = receipt_marks(priority, now, content.list("referral_priorities"), content.list("receipt_marks"))
        return "\n".join((text, receipt_text([self.labels.moment(one.at) for one in marks])))

    def _plan_text(self, plan: ReferralPlan) -> str:
        text = self._options_text(plan)
        if self._of.priority == "emergency" and not plan.handover.settled:
            call = self.tr("An emergency is handed over by telephone first: record the call under Telephone.")
            text = f"{text}\n{call}"
        return text

    def _options_text(self, plan: ReferralPlan) -> str:
        if not plan.options:
            return self.tr("No options are recorded yet. At least two belong to it, one of them doing nothing.")
        kinds = [self.labels.code("discussed_options", one.kind) for one in plan.options]
        text = self.tr("Discussed: {options}.").replace("{options}", listed(map(isolated, kinds)))
        if plan.choice:
            chosen = self.tr("The person chose: {choice}.")
            text += "\n" + chosen.replace("{choice}", isolated(self.labels.code("discussed_options", plan.choice)))
        return text

    def _line(self, one: StepStanding) -> StepLine:
        notes = {
            StepState.SEEN: self.tr("The records show it."),
            StepState.SKIPPED: self.tr("Left out: {reason}").replace("{reason}", isolated(one.reason)),
        }
        return StepLine(
            code=one.code,
            label=self.labels.code("safe_referral_steps", one.code),
            note=notes.get(one.state, ""),
            ticked=one.state in {StepState.SEEN, StepState.DONE},
            possible=one.by_hand,
            reason=self.tr("The program ticks this step itself, once it is recorded."),
        )

    def _tick(self, step: str, done: bool) -> None:
        command = MarkSteps(self._of, {step: done})
        self.do(partial(self.services.plans.mark, command), on_error=self._not_ticked)

    def _not_ticked(self, error: Exception) -> None:
        self.tell_error(error)
        self._look()

    def _open_plan(self) -> None:
        open_plan_dialog(self._page.window(), self.around, self._of, self._service)

    def _end(self) -> None:
        self.around.prompts.confirm(
            self.tr("End without a referral?"),
            self.tr(
                "The person wants nothing now. What was discussed is kept with the case, nothing leaves, and a new"
                " referral can be prepared at any time."
            ),
            self.tr("End without a referral"),
            self._end_now,
        )

    def _end_now(self) -> None:
        work = partial(self.services.plans.end_without_referral, self._of.case_code)
        self.do(work, lambda _changes: self._page.back_wanted.emit())

    def _on_form_changed(self) -> None:
        self._show_windows()
        notes = {
            "full_copy": self.tr(
                "A full copy says why the person goes there. Found at home or in a bag, it can put them in danger. Ask"
                " where they will keep it; a neutral card is safer, and no paper the safest."
            ),
            "neutral_card": self.tr("The card names a place and an hour, and nothing about why."),
        }
        self._panel.show_copy_note(notes.get(self._panel.person_copy(), ""))

    def _show_windows(self) -> None:
        types = self.services.desk.content.list("service_types")
        asked = self._panel.asked_for()
        if asked not in types or not types.get(asked).attributes.get("health_windows"):
            self._panel.show_windows(False, "")
            return
        self._panel.show_windows(True, self._windows_text())

    def _windows_text(self) -> str:
        event = self._panel.told_event()
        windows = self.services.desk.content.list("health_windows")
        if event is None:
            general = self.tr("{care}: within {hours} hours, the sooner the better.")
            return "\n".join(
                general.replace("{care}", row.label(self.labels.language)).replace(
                    "{hours}", self.labels.number(row.number("within_hours"))
                )
                for row in windows
            )
        try:
            found = health_windows(windows, event, self.services.desk.clock.now())
        except InvalidEntry as error:
            return message(error)
        return "\n".join(self._window_text(window) for window in found)

    def _window_text(self, window: HealthWindow) -> str:
        texts = {
            True: self.tr("{care}: possible until {moment}, {left} hours are left. Go today, the sooner the better."),
            False: self.tr(
                "{care}: the {hours} hours passed on {moment}. Care is still useful: wounds, infections, pregnancy and"
                " sleep can be cared for at any time. Ask the health service today."
            ),
        }
        text = texts[window.open].replace("{care}", self.labels.code("health_windows", window.code))
        text = text.replace("{left}", self.labels.number(window.hours_left))
        text = text.replace("{hours}", self.labels.number(window.within_hours))
        return text.replace("{moment}", isolated(self.labels.moment(window.closes_at)))


def receipt_text(moments: list[str]) -> str:
    """Return by when the service should confirm the letter; an emergency has an hour and three hours besides."""
    text = QCoreApplication.translate("ReferralSteps", "It should confirm by {moment} that it has the letter.")
    if len(moments) > 1:
        text = QCoreApplication.translate(
            "ReferralSteps",
            "If a life is in danger: help within 1 hour, by {first}, at the latest 3 hours, by {second}. The receipt"
            " should be there by {moment}.",
        )
    for name, value in zip(("{moment}", "{second}", "{first}"), reversed(moments), strict=False):
        text = text.replace(name, isolated(value))
    return text
