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
from pgi_desk.gui.messages import message
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.module_gate import ModuleGate
from pgi_desk.gui.pages.backups_presenter import TONES
from pgi_desk.gui.pages.home_drafts import HomeDrafts
from pgi_desk.gui.pages.home_due import HomeDue
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.pages.home_recalls import HomeRecalls
from pgi_desk.gui.pages.home_rows import HomeRows, safety_row
from pgi_desk.gui.pages.home_uncertain import HomeUncertain
from pgi_desk.gui.pages.letter_papers import REMINDER as LETTER_REMINDER
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.read_models import Overview, ReferralRow

# The page about backups shows every stick; here the list of referrals must keep its place.
MOST_DUE = 4


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
            Kind.OBSERVATION,
            Kind.STAFF,
            Kind.DRAFT,
            Kind.SAFETY,
            Kind.SUPPORT,
            Kind.LETTING_GO,
            Kind.HAND_OVER,
            Kind.INTERPRETER,
            Kind.APPROVAL,
        }
    )
    looks_in_front = True

    def __init__(self, page: HomePage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._uncertain = HomeUncertain(page, surroundings)
        self._recalls = HomeRecalls(page, surroundings)
        self._due = HomeDue(page, surroundings)
        self._mine = False
        self._drafts = HomeDrafts(page, surroundings)
        self._rows = HomeRows(self.labels, self._due.state, self.services.desk.clock.now)
        self._model = RowTable[ReferralRow](self._rows.columns(), page, alarming=lambda row: row.red)
        page.use_model(self._model, self.around.settings)
        self._connect()
        page.allow(self._reason(Permission.PREPARE_REFERRAL), self._reason(Permission.HAND_OVER))

    def _reason(self, needed: Permission) -> str:
        allowed = self.services.desk.may(needed)
        return "" if allowed else message(NotPermitted(permission=needed.value))

    def _connect(self) -> None:
        page, surroundings = self._page, self.around
        page.case_chosen.connect(partial(self.around.navigator.go, "case"))
        page.safety_chosen.connect(self._open_safety)
        page.deadline_chosen.connect(partial(self.around.navigator.go, "aid"))
        page.review_chosen.connect(partial(self.around.navigator.go, "indicators"))
        page.new_person_wanted.connect(partial(self.around.navigator.go, "new_person"))
        page.backups_wanted.connect(partial(self.around.navigator.go, "backup"))
        page.setup_wanted.connect(partial(self.around.navigator.go, "finish_setup"))
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
        page.changes_wanted.connect(partial(surroundings.navigator.go, "recent_changes"))
        self._everything = False
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
        safety = [safety_row(one) for one in state.safety]
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
        if reason != self._rows.stopped:
            self._rows.stopped = reason
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
        new = state.standing in {Standing.NONE, Standing.NOT_PROVED}
        self._page.show_recovery(text, unfinished=new and self.services.desk.may(Permission.MANAGE_KEYS))

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
