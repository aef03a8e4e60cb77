"""Fills the first page."""

from __future__ import annotations

from functools import partial

from pgi_desk.domain.backup_plan import BackupStanding
from pgi_desk.domain.backup_reminders import Reminder
from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.recovery import RecoveryState, Standing
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.backup_words import StandingWords, reminder_text
from pgi_desk.gui.dialogs.answer_dialog import REMINDER
from pgi_desk.gui.dialogs.answer_presenter import open_answer_dialog
from pgi_desk.gui.dialogs.day_sheet_presenter import open_day_sheet_dialog
from pgi_desk.gui.dialogs.hand_over_presenter import open_hand_over_dialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.module_gate import ModuleGate
from pgi_desk.gui.pages.backups_presenter import TONES
from pgi_desk.gui.pages.home_drafts import HomeDrafts
from pgi_desk.gui.pages.home_due import DUE, HomeDue
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.pages.home_recalls import HomeRecalls
from pgi_desk.gui.pages.home_uncertain import HomeUncertain
from pgi_desk.gui.pages.letter_papers import REMINDER as LETTER_REMINDER
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.consents import BEFORE_SENDING
from pgi_desk.services.read_models import Overview, ReferralRow, SafetyDue

# The page about backups shows every stick; here the list of referrals must keep its place.
MOST_DUE = 4
# The lists that say what is to do in a row about somebody's safety, or about a deadline.
SAFETY, LEGAL = "safety_tasks", "legal_due"


class HomePresenter(Presenter):
    """Presents what is due and what waits."""

    kinds = frozenset(
        {
            Kind.PERSON,
            Kind.REFERRAL,
            Kind.DISCLOSURE,
            Kind.PROVIDER,
            Kind.BACKUP,
            Kind.CASE,
            Kind.RECOVERY,
            Kind.INCOMING,
            Kind.STOCK,
            Kind.CONSENT,
            Kind.STAFF,
            Kind.SAFETY,
            Kind.SUPPORT,
            Kind.LETTING_GO,
            Kind.HAND_OVER,
            Kind.INTERPRETER,
            Kind.APPROVAL,
        }
    )

    def __init__(self, page: HomePage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._uncertain = HomeUncertain(page, surroundings)
        self._recalls = HomeRecalls(page, surroundings)
        self._due = HomeDue(page, surroundings)
        self._mine = False
        self._drafts = HomeDrafts(page, surroundings)
        self._model = RowTable[ReferralRow](self._columns(), page, alarming=lambda row: row.red)
        page.use_model(self._model)
        self._connect()
        needed = Permission.PREPARE_REFERRAL
        allowed = self.services.desk.may(needed)
        page.allow_referrals("" if allowed else message(NotPermitted(permission=needed.value)))
        cases = Permission.HAND_OVER
        page.allow_cases("" if self.services.desk.may(cases) else message(NotPermitted(permission=cases.value)))

    def _connect(self) -> None:
        page, surroundings = self._page, self.around
        page.case_chosen.connect(partial(self.around.navigator.go, "case"))
        page.safety_chosen.connect(self._open_safety)
        page.deadline_chosen.connect(partial(self.around.navigator.go, "aid"))
        page.new_person_wanted.connect(partial(self.around.navigator.go, "new_person"))
        page.backups_wanted.connect(partial(self.around.navigator.go, "backup"))
        page.slip_typed.connect(partial(self.around.navigator.go, "slip"))
        page.incoming_wanted.connect(partial(self.around.navigator.go, "incoming"))
        page.answer_wanted.connect(lambda key: open_answer_dialog(page, surroundings, key))
        page.reminded_wanted.connect(lambda key: open_answer_dialog(page, surroundings, key, REMINDER))
        page.reminder_wanted.connect(lambda key: self.around.navigator.go("letter", f"{LETTER_REMINDER} {key}"))
        page.more_wanted.connect(self._show_all)
        page.whose_chosen.connect(self._choose_whose)
        page.supervision_wanted.connect(partial(self.around.navigator.go, "supervision", "approvals"))
        page.hand_over_wanted.connect(lambda: open_hand_over_dialog(page, surroundings))
        page.day_sheet_wanted.connect(self._print)
        self._everything, self._stopped = False, ""
        self._gate = ModuleGate(page, surroundings, Module.REFERRAL)
        self._gate.known.connect(self._on_gate)

    def activate(self, key: str) -> None:
        """Show the page as it is now, with the most urgent rows."""
        self._everything = False
        self.refresh()
        self._gate.refresh()

    def refresh(self) -> None:
        """Read the overview again."""
        self.read(partial(self.services.overview.today, mine=self._mine, everything=self._everything), self._show)
        self.do(self.services.backup_care.standing, self._show_backup)
        self.do(self.services.backup_care.reminders, self._show_backups_due)
        if not self.services.desk.in_demo:
            # A file that cannot be written takes no people either: there is nothing to remind of.
            nothing = partial(self._page.show_recovery, "")
            self.do(self.services.recovery.state, self._show_recovery, lambda _error: nothing())
        self._drafts.refresh()

    def _choose_whose(self, mine: bool) -> None:  # a toggled button says so
        self._mine = mine
        self.refresh()

    def _print(self) -> None:
        if self.around.outputs is not None:
            open_day_sheet_dialog(self._page.window(), self.around, self.around.outputs, mine=self._mine)

    def _show(self, state: Overview) -> None:
        backup = self.labels.moment(state.last_backup_at) if state.last_backup_at else self.tr("Never")
        self._page.show_figures(
            people=state.people, cases=state.open_cases, referrals=state.open_referrals, backup=backup
        )
        due = self.tr("%n service(s) in the directory need a check", "", state.providers_due)
        self._page.show_texts(
            title=state.branch_name,
            day=self.labels.day(self.services.desk.clock.today()),
            providers=self._foot(due if state.providers_due else "", state),
        )
        first, others = self._due.rows(state.due)
        safety = [_safety_row(one) for one in state.safety]
        rows = (*safety, *first, *state.overdue, *others, *state.quiet, *state.awaiting, *state.drafts)
        self._model.show_rows(rows)
        self._page.show_waiting(len(rows))
        self._show_more(len(rows), state.hidden)
        self._page.show_incoming(self._incoming(state), self._approvals(state.approvals))
        self._uncertain.show(state.uncertain_letters)
        self._recalls.show(state.recalls)

    def _show_more(self, shown: int, hidden: int) -> None:
        text = self.tr("{shown} of {count} are shown, the most urgent first.") if hidden else ""
        text = text.replace("{shown}", str(shown)).replace("{count}", str(shown + hidden))
        self._page.show_more(text, possible=bool(hidden) and not self._everything)

    def _show_all(self) -> None:
        self._everything = True
        self.refresh()

    def _on_gate(self, reason: str) -> None:
        """Show of prepared referrals that they are stopped, or that they are not any more."""
        if reason != self._stopped:
            self._stopped = reason
            self.refresh()

    def _show_recovery(self, state: RecoveryState) -> None:
        text = ""
        if state.standing is not Standing.PROVED:
            text = self.tr(
                "No person can be recorded yet: print the recovery sheets and type two of them back. The coordinator"
                " does this under Keys."
            )
        elif state.rehearsal_due:
            text = self.tr(
                "The recovery sheets were last typed a year ago or longer. Rehearse the recovery under Keys."
            )
        self._page.show_recovery(text)

    def _show_backup(self, standing: BackupStanding) -> None:
        badge, text = StandingWords().of(standing)
        self._page.show_backup(badge, TONES[standing.level], text)

    def _show_backups_due(self, due: tuple[Reminder, ...]) -> None:
        """The page about backups shows every stick; here the list of referrals must keep its place."""
        texts = [reminder_text(one) for one in due]
        more = self.tr("%n more about backups.", "", len(texts) - 1)
        self._page.show_backups_due(" ".join((*texts[:1], *([more] if len(texts) > 1 else []))), "\n".join(texts))

    def _open_safety(self, row: ReferralRow) -> None:
        """A worry may have no case: it is settled by a word."""
        page, key = ("safety", row.case_code) if row.case_code else ("safety_task", row.referral_id)
        self.around.navigator.go(page, key)

    def _columns(self) -> list[TableColumn[ReferralRow]]:
        labels = self.labels
        return [
            TableColumn(self.tr("Letter"), lambda row: row.number),
            TableColumn(self.tr("Case"), lambda row: row.case_code),
            TableColumn(self.tr("Priority"), lambda row: labels.code("referral_priorities", row.priority)),
            TableColumn(self.tr("Service or colleague"), lambda row: row.provider_name),
            TableColumn(self.tr("State"), self._state),
            TableColumn(self.tr("Due"), self._due_at),
            TableColumn(self.tr("Next"), self._next),
        ]

    def _foot(self, providers: str, state: Overview) -> str:
        """Say that there is more than the list holds, or else what the directory needs, where no line says it."""
        if state.more:
            return self.tr("More is due than is shown here. The oldest stand first.")
        return "" if any(one.kind == "vetting_ends" for one in state.due) else providers

    def _approvals(self, count: int) -> str:
        text = self.tr("Appro&vals: {number}") if count else self.tr("Appro&vals")
        return text.replace("{number}", self.labels.number(count))

    def _incoming(self, state: Overview) -> str:
        if not state.incoming_open:
            return self.tr("&Incoming referrals")
        text = self.tr("&Incoming referrals: {open}, {late} late") if state.incoming_late else ""
        text = text or self.tr("&Incoming referrals: {open}")
        return text.replace("{open}", str(state.incoming_open)).replace("{late}", str(state.incoming_late))

    def _due_at(self, row: ReferralRow) -> str:
        """What is not about an answer has a day and no hour."""
        if row.next_list != DUE:
            return self.labels.moment(row.due_at)
        return self.labels.day(row.due_at.date()) if row.due_at is not None else "–"

    def _next(self, row: ReferralRow) -> str:
        """What to do next, or from when on; what readiness stops says so, and without consent nobody is asked."""
        if self._stopped and row.state in BEFORE_SENDING:
            return self._stopped
        step = self.labels.code(row.next_list, row.next_step)
        if row.next_list == LEGAL:
            return step if row.may_ask else self.tr("{step}; do not contact the person").replace("{step}", step)
        if not row.may_ask:
            return self.tr("Do not ask the service: no consent (C5)")
        if row.next_at is None or row.next_at < self.services.desk.clock.now():
            return step
        text = self.tr("{step}, from {moment}").replace("{step}", step)
        return text.replace("{moment}", isolated(self.labels.moment(row.next_at)))

    def _state(self, row: ReferralRow) -> str:
        if row.next_list == DUE:
            about = self._due.state(row)
            if row.overdue:
                return self.tr("OVERDUE: {state}").replace("{state}", about) if about else self.tr("OVERDUE")
            return about
        of_safety = row.next_list in {SAFETY, LEGAL}
        state = self.labels.code("risk_levels" if of_safety else "referral_states", row.state)
        if of_safety and row.state:
            state = self.tr("Risk: {level}").replace("{level}", state)
        if self._stopped and row.state in BEFORE_SENDING:
            return self.tr("STOPPED: {state}").replace("{state}", state)
        if row.overdue and not state:
            return self.tr("OVERDUE")
        return self.tr("OVERDUE: {state}").replace("{state}", state) if row.overdue else state


def _safety_row(due: SafetyDue) -> ReferralRow:
    """What is due for somebody's safety or by law, as a row of the list: no letter, who follows it, and what to do."""
    return ReferralRow(
        referral_id=due.task_id,
        number="",
        case_code=due.case_code,
        provider_name=due.who,
        priority="",
        state=due.risk_level,
        sent_at=None,
        due_at=due.due_at,
        overdue=due.overdue,
        next_step=due.kind,
        next_list=due.list_name,
        may_ask=due.may_contact,
        red=due.red,
    )
