"""Fills the audit trail page by page and has the whole file checked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTimer

from pgi_desk.gui.dialogs.trail_print_presenter import open_trail_print_dialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.list_views import ListViews
from pgi_desk.gui.messages import message
from pgi_desk.gui.models.row_table import TableColumn
from pgi_desk.gui.models.window_table import WindowTable
from pgi_desk.gui.pages.audit_chain_presenter import AuditChainPresenter
from pgi_desk.gui.pages.audit_page import OWN_DAYS, AuditPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.audit import PAGE_SIZE, AuditSearch
from pgi_desk.services.changes import Kind
from pgi_desk.services.list_views import AUDIT
from pgi_desk.services.read_models import AuditExtent, AuditRow, Problem, VerifyReport

PAUSE_MS = 150
MOST_SENTENCES = 8
# The first part of an action code is its kind; the dot keeps one kind from finding another.
ACTION_KINDS = {
    "person.": QT_TRANSLATE_NOOP("AuditPresenter", "People"),
    "identity.": QT_TRANSLATE_NOOP("AuditPresenter", "Identities shown"),
    "consent.": QT_TRANSLATE_NOOP("AuditPresenter", "Consent"),
    "assistance.": QT_TRANSLATE_NOOP("AuditPresenter", "Assistance"),
    "provider.": QT_TRANSLATE_NOOP("AuditPresenter", "Service directory"),
    "referral.": QT_TRANSLATE_NOOP("AuditPresenter", "Referrals"),
    "plan.": QT_TRANSLATE_NOOP("AuditPresenter", "Options and steps of referrals"),
    "disclosure.": QT_TRANSLATE_NOOP("AuditPresenter", "Told without consent"),
    "legal.": QT_TRANSLATE_NOOP("AuditPresenter", "Legal matters"),
    "stock.": QT_TRANSLATE_NOOP("AuditPresenter", "Stock"),
    "receipt.": QT_TRANSLATE_NOOP("AuditPresenter", "Receipts"),
    "case_plan.": QT_TRANSLATE_NOOP("AuditPresenter", "Case plans"),
    "note.": QT_TRANSLATE_NOOP("AuditPresenter", "Notes"),
    "principles.": QT_TRANSLATE_NOOP("AuditPresenter", "Checks of the principles"),
    "readiness.": QT_TRANSLATE_NOOP("AuditPresenter", "Readiness"),
    "safety.": QT_TRANSLATE_NOOP("AuditPresenter", "Safety"),
    "lists.": QT_TRANSLATE_NOOP("AuditPresenter", "Lists and rules"),
    "list.": QT_TRANSLATE_NOOP("AuditPresenter", "Lists for other programs"),
    "people.": QT_TRANSLATE_NOOP("AuditPresenter", "Lists of people that came in"),
    "import.": QT_TRANSLATE_NOOP("AuditPresenter", "Columns of lists that came in"),
    "views.": QT_TRANSLATE_NOOP("AuditPresenter", "Own views of lists"),
    "letter.": QT_TRANSLATE_NOOP("AuditPresenter", "Letters"),
    "file.": QT_TRANSLATE_NOOP("AuditPresenter", "Opening and checking the file"),
    "staff.": QT_TRANSLATE_NOOP("AuditPresenter", "Staff"),
    "draft.": QT_TRANSLATE_NOOP("AuditPresenter", "Unfinished forms"),
    "key.": QT_TRANSLATE_NOOP("AuditPresenter", "Keys and recovery sheets"),
    "contact.": QT_TRANSLATE_NOOP("AuditPresenter", "Safe contact shown"),
    "incoming.": QT_TRANSLATE_NOOP("AuditPresenter", "Incoming referrals"),
    "quick_contact.": QT_TRANSLATE_NOOP("AuditPresenter", "Quick contacts"),
    "observation.": QT_TRANSLATE_NOOP("AuditPresenter", "Signs, indicators and reviews"),
    "status.": QT_TRANSLATE_NOOP("AuditPresenter", "Status by decision of others"),
    "functioning.": QT_TRANSLATE_NOOP("AuditPresenter", "Questions on functioning"),
    "unmet_need.": QT_TRANSLATE_NOOP("AuditPresenter", "Needs without a referral"),
    "attachment.": QT_TRANSLATE_NOOP("AuditPresenter", "Copies of documents"),
    "family.": QT_TRANSLATE_NOOP("AuditPresenter", "Family links"),
    "group.": QT_TRANSLATE_NOOP("AuditPresenter", "Group activities"),
    "case.": QT_TRANSLATE_NOOP("AuditPresenter", "Closing, keeping and holding cases"),
    "retention.": QT_TRANSLATE_NOOP("AuditPresenter", "Monthly reviews"),
    "erasure.": QT_TRANSLATE_NOOP("AuditPresenter", "Erasing people"),
    "breach.": QT_TRANSLATE_NOOP("AuditPresenter", "Breaches of data"),
    "impact.": QT_TRANSLATE_NOOP("AuditPresenter", "Impact assessment"),
    "access.": QT_TRANSLATE_NOOP("AuditPresenter", "Own record put together for a person"),
    "rights.": QT_TRANSLATE_NOOP("AuditPresenter", "Requests about a record"),
    "backup.": QT_TRANSLATE_NOOP("AuditPresenter", "Backups"),
    "audit.": QT_TRANSLATE_NOOP("AuditPresenter", "Audit trail printed"),
    "hand_over.": QT_TRANSLATE_NOOP("AuditPresenter", "Hand-over"),
    "name.": QT_TRANSLATE_NOOP("AuditPresenter", "Hidden names"),
    "need_to_know.": QT_TRANSLATE_NOOP("AuditPresenter", "Rule of need-to-know"),
    "interpreter.": QT_TRANSLATE_NOOP("AuditPresenter", "Interpreters"),
    "approval.": QT_TRANSLATE_NOOP("AuditPresenter", "Requests to agree"),
    "day_sheet.": QT_TRANSLATE_NOOP("AuditPresenter", "Day sheets"),
    "shortcuts.": QT_TRANSLATE_NOOP("AuditPresenter", "List of keys printed"),
    "exercise.": QT_TRANSLATE_NOOP("AuditPresenter", "Exercises"),
    "change.": QT_TRANSLATE_NOOP("AuditPresenter", "Changes taken back"),
    "demo.": QT_TRANSLATE_NOOP("AuditPresenter", "Training"),
}
RECORD_KINDS = {
    "staff": QT_TRANSLATE_NOOP("AuditPresenter", "Staff member"),
    "case_files": QT_TRANSLATE_NOOP("AuditPresenter", "Case file"),
    "identities": QT_TRANSLATE_NOOP("AuditPresenter", "Identity"),
    "providers": QT_TRANSLATE_NOOP("AuditPresenter", "Service"),
    "provider_details": QT_TRANSLATE_NOOP("AuditPresenter", "Service, further details"),
    "consents": QT_TRANSLATE_NOOP("AuditPresenter", "Consent entry"),
    "assistance_records": QT_TRANSLATE_NOOP("AuditPresenter", "Assistance entry"),
    "referrals": QT_TRANSLATE_NOOP("AuditPresenter", "Referral"),
    "referral_plans": QT_TRANSLATE_NOOP("AuditPresenter", "Plan of a referral"),
    "disclosures": QT_TRANSLATE_NOOP("AuditPresenter", "Letter"),
    "best_interest_records": QT_TRANSLATE_NOOP("AuditPresenter", "Decision of two people"),
    "disclosures_without_consent": QT_TRANSLATE_NOOP("AuditPresenter", "Told without consent"),
    "typed_recipients": QT_TRANSLATE_NOOP("AuditPresenter", "Told somebody outside the directory"),
    "observations": QT_TRANSLATE_NOOP("AuditPresenter", "Sign or indicator"),
    "factor_notes": QT_TRANSLATE_NOOP("AuditPresenter", "Risk or protective factor"),
    "indicator_reviews": QT_TRANSLATE_NOOP("AuditPresenter", "Review of the level of concern"),
    "trafficking_statuses": QT_TRANSLATE_NOOP("AuditPresenter", "Status by decision of others"),
    "functioning_answers": QT_TRANSLATE_NOOP("AuditPresenter", "Answers on functioning"),
    "file_settings": QT_TRANSLATE_NOOP("AuditPresenter", "Setting"),
    "staff_agreements": QT_TRANSLATE_NOOP("AuditPresenter", "Confidentiality agreement"),
    "drafts": QT_TRANSLATE_NOOP("AuditPresenter", "Unfinished form"),
    "backup_media": QT_TRANSLATE_NOOP("AuditPresenter", "Stick or folder for backups"),
    "backups": QT_TRANSLATE_NOOP("AuditPresenter", "Backup"),
    "backup_recipients": QT_TRANSLATE_NOOP("AuditPresenter", "Key that opens backups"),
    "restore_drills": QT_TRANSLATE_NOOP("AuditPresenter", "Restore drill"),
    "recovery_sets": QT_TRANSLATE_NOOP("AuditPresenter", "Set of recovery sheets"),
    "referral_answers": QT_TRANSLATE_NOOP("AuditPresenter", "Entry about a referral"),
    "incoming_referrals": QT_TRANSLATE_NOOP("AuditPresenter", "Incoming referral"),
    "unmet_needs": QT_TRANSLATE_NOOP("AuditPresenter", "Need without a referral"),
    "case_notes": QT_TRANSLATE_NOOP("AuditPresenter", "Case note"),
    "health_help": QT_TRANSLATE_NOOP("AuditPresenter", "Help with health"),
    "wellbeing": QT_TRANSLATE_NOOP("AuditPresenter", "How somebody felt"),
    "legal_matters": QT_TRANSLATE_NOOP("AuditPresenter", "Legal matter"),
    "legal_entries": QT_TRANSLATE_NOOP("AuditPresenter", "Step of a legal matter"),
    "stock_articles": QT_TRANSLATE_NOOP("AuditPresenter", "Article of the stock"),
    "stock_moves": QT_TRANSLATE_NOOP("AuditPresenter", "Stock: in, out or counted"),
    "goods_given": QT_TRANSLATE_NOOP("AuditPresenter", "Goods for a person"),
    "receipts": QT_TRANSLATE_NOOP("AuditPresenter", "Receipt"),
    "case_plans": QT_TRANSLATE_NOOP("AuditPresenter", "Case plan"),
    "pfa_notes": QT_TRANSLATE_NOOP("AuditPresenter", "Note of first aid"),
    "safety_assessments": QT_TRANSLATE_NOOP("AuditPresenter", "Safety assessment"),
    "safety_flags": QT_TRANSLATE_NOOP("AuditPresenter", "Flag"),
    "safety_plans": QT_TRANSLATE_NOOP("AuditPresenter", "Safety plan"),
    "safety_tasks": QT_TRANSLATE_NOOP("AuditPresenter", "Task about safety"),
    "staff_skills": QT_TRANSLATE_NOOP("AuditPresenter", "Skill of a colleague"),
    "suicide_screenings": QT_TRANSLATE_NOOP("AuditPresenter", "Steps about suicide"),
    "quick_contacts": QT_TRANSLATE_NOOP("AuditPresenter", "Quick contact"),
    "contact_counts": QT_TRANSLATE_NOOP("AuditPresenter", "Count of contacts"),
    "readiness_assessments": QT_TRANSLATE_NOOP("AuditPresenter", "Readiness assessment"),
    "readiness_answers": QT_TRANSLATE_NOOP("AuditPresenter", "Answer about readiness"),
    "readiness_losses": QT_TRANSLATE_NOOP("AuditPresenter", "Loss of readiness"),
    "principle_checks": QT_TRANSLATE_NOOP("AuditPresenter", "Check of the principles"),
    "case_closures": QT_TRANSLATE_NOOP("AuditPresenter", "Closure of a case"),
    "keeping_decisions": QT_TRANSLATE_NOOP("AuditPresenter", "Decision to keep a case"),
    "legal_holds": QT_TRANSLATE_NOOP("AuditPresenter", "Hold on a case"),
    "rights_tickets": QT_TRANSLATE_NOOP("AuditPresenter", "Request about a record"),
    "retention_reviews": QT_TRANSLATE_NOOP("AuditPresenter", "Monthly review"),
    "tombstones": QT_TRANSLATE_NOOP("AuditPresenter", "Mark of somebody erased"),
    "attachments": QT_TRANSLATE_NOOP("AuditPresenter", "Copy of a document"),
    "attachment_parts": QT_TRANSLATE_NOOP("AuditPresenter", "Part of a copy of a document"),
    "family_links": QT_TRANSLATE_NOOP("AuditPresenter", "Family link"),
    "group_activities": QT_TRANSLATE_NOOP("AuditPresenter", "Group activity"),
    "erased_figures": QT_TRANSLATE_NOOP("AuditPresenter", "Sums over erased people"),
    "breaches": QT_TRANSLATE_NOOP("AuditPresenter", "Breach of data"),
    "breach_cases": QT_TRANSLATE_NOOP("AuditPresenter", "Case that a breach concerns"),
    "breach_tellings": QT_TRANSLATE_NOOP("AuditPresenter", "Somebody told of a breach"),
    "impact_assessments": QT_TRANSLATE_NOOP("AuditPresenter", "Impact assessment"),
    "hand_over_notes": QT_TRANSLATE_NOOP("AuditPresenter", "Hand-over note"),
    "binned_cases": QT_TRANSLATE_NOOP("AuditPresenter", "Case in the bin"),
    "case_aliases": QT_TRANSLATE_NOOP("AuditPresenter", "Case code that leads to another case"),
    "hidden_names": QT_TRANSLATE_NOOP("AuditPresenter", "Hidden name"),
    "case_helpers": QT_TRANSLATE_NOOP("AuditPresenter", "Colleague who helps in a case"),
    "identity_openings": QT_TRANSLATE_NOOP("AuditPresenter", "Identity opened for a time"),
    "opening_notices": QT_TRANSLATE_NOOP("AuditPresenter", "Notice of an opened identity"),
    "interpreters": QT_TRANSLATE_NOOP("AuditPresenter", "Interpreter"),
    "interpreter_uses": QT_TRANSLATE_NOOP("AuditPresenter", "Interpreter asked in a case"),
    "approval_requests": QT_TRANSLATE_NOOP("AuditPresenter", "Request to agree"),
}
FINDINGS = {
    "page_damaged": QT_TRANSLATE_NOOP("AuditPresenter", "A part of the file cannot be trusted: {where}."),
    "structure_damaged": QT_TRANSLATE_NOOP("AuditPresenter", "The inner order of the file is damaged: {where}."),
    "reference_broken": QT_TRANSLATE_NOOP("AuditPresenter", "A record points to another that is gone: {where}."),
    "unreadable": QT_TRANSLATE_NOOP("AuditPresenter", "The file could not be read to its end: {where}."),
    "chain_broken": QT_TRANSLATE_NOOP(
        "AuditPresenter", "The audit trail itself was changed or cut; it cannot be trusted from here on: {where}."
    ),
    "row_unknown": QT_TRANSLATE_NOOP(
        "AuditPresenter", "No entry of the trail tells where this record is from: {where}."
    ),
    "row_changed": QT_TRANSLATE_NOOP(
        "AuditPresenter", "This record was changed outside the program, or an old version was put back: {where}."
    ),
    "row_missing": QT_TRANSLATE_NOOP(
        "AuditPresenter", "This record is gone, and no entry says that it was erased: {where}."
    ),
}
OTHER_FINDING = QT_TRANSLATE_NOOP("AuditPresenter", "Something else is wrong with the file: {where}.")

# The number of days up to today, and the two days that somebody chooses.
PERIODS = {
    "1": QT_TRANSLATE_NOOP("AuditPresenter", "Today"),
    "7": QT_TRANSLATE_NOOP("AuditPresenter", "Last 7 days"),
    "31": QT_TRANSLATE_NOOP("AuditPresenter", "Last 31 days"),
    "365": QT_TRANSLATE_NOOP("AuditPresenter", "Last 365 days"),
    OWN_DAYS: QT_TRANSLATE_NOOP("AuditPresenter", "From day to day"),
}


class AuditPresenter(Presenter):
    """Presents the audit trail."""

    kinds = frozenset({Kind.AUDIT})

    def __init__(self, page: AuditPage, surroundings: Surroundings, outputs: LetterOutputs) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._outputs = outputs
        self._search = AuditSearch()
        # Before which entry each piece of the list begins.
        self._keys: list[int | None] = []
        self._next: int | None = None
        self._question = 0
        self._model = WindowTable[AuditRow](self._columns(), page)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        page.use_model(self._model)
        page.use_kinds([(kind, _words(label)) for kind, label in ACTION_KINDS.items()])
        page.filter_changed.connect(self._on_filter)
        page.end_reached.connect(self._more)
        self._model.wanted.connect(self._read_again)
        page.use_periods([(code, _words(label)) for code, label in PERIODS.items()], self._today())
        self._views = ListViews(page.views, page, surroundings, AUDIT, self._on_filter)
        page.filter_changed.connect(self._views.note_change)
        page.verify_wanted.connect(self._verify)
        page.print_wanted.connect(self._print)
        self._chain = AuditChainPresenter(page, surroundings)

    def activate(self, key: str) -> None:
        """Show the trail as it is now."""
        self.read(self.services.audit.staff, lambda staff: self._page.use_staff(list(staff)))
        self._chain.activate(key)
        self.refresh()
        self._page.focus_filter()

    def refresh(self) -> None:
        """Read the newest entries again."""
        self._ask(None)

    def _today(self) -> date:
        return self.services.desk.clock.today()

    def _on_filter(self) -> None:
        case_code, kind, staff_id, period = self._page.wanted()
        first, last = self._days(period)
        self._search = AuditSearch(case_code, kind, staff_id, first, last)
        self._pause.start()

    def _days(self, period: str) -> tuple[date | None, date | None]:
        if period == OWN_DAYS:
            return self._page.days()
        return (self._today() - timedelta(days=int(period) - 1) if period else None), None

    def _print(self) -> None:
        open_trail_print_dialog(self._page.window(), self.around, self._outputs, self._search)

    def _show_extent(self, question: int, extent: AuditExtent) -> None:
        if question != self._question:
            return
        text = ""
        if extent.entries:
            text = self.tr("%n entry(s) since {day}", "", extent.entries)
            day = self.labels.day(datetime.fromisoformat(extent.first_utc).astimezone().date())
            text = text.replace("{day}", isolated(day))
        self._page.show_extent(text)

    def _more(self) -> None:
        if self._next is not None and not self._pause.isActive():
            before, self._next = self._next, None
            self._ask(before)

    def _ask(self, before: int | None) -> None:
        if before is None:
            self._question += 1
            extent = partial(self.services.audit.extent, self._search)
            self.read(extent, partial(self._show_extent, self._question))
        self.read(self._entries_before(before), partial(self._show, self._question, before))

    def _entries_before(self, before: int | None) -> Callable[[], tuple[AuditRow, ...]]:
        return partial(self.services.audit.page, self._search, before=before)

    def _read_again(self, pieces: tuple[int, ...]) -> None:
        """Read what somebody scrolled away from and now looks at again."""
        if self._pause.isActive():
            return  # another search was asked for, and its list comes in a moment
        for piece in pieces:
            put_back = partial(self._put_back, self._question, piece)
            self.read(self._entries_before(self._keys[piece]), put_back)

    def _put_back(self, question: int, piece: int, rows: tuple[AuditRow, ...]) -> None:
        if question == self._question:
            self._model.put_back(piece, rows)

    def _show(self, question: int, before: int | None, rows: tuple[AuditRow, ...]) -> None:
        if question != self._question:
            return  # an answer to an older question
        if before is None:
            self._keys = [None]
            self._model.show_rows(rows)
        else:
            self._keys.append(before)
            self._model.append_rows(rows)
        self._next = rows[-1].sequence if len(rows) == PAGE_SIZE else None
        self._page.show_state(shown=self._model.rowCount(), more=self._next is not None)

    def _verify(self) -> None:
        self._page.show_checking(True)
        self.do(partial(self.services.audit.verify, self.around.jobs.stopping), self._checked, self._check_failed)

    def _checked(self, report: VerifyReport) -> None:
        self._page.show_checking(False)
        if report.good:
            entries = self.tr("%n entry(s) of the trail fit together without a gap.", "", report.entries)
            rows = self.tr("%n record(s) are as they were written.", "", report.rows)
            mended = [self._mended()] if report.finding_differed else []
            title = self.tr("The file is in order")
            self._page.show_result(good=True, title=title, sentences=[entries, rows, *mended])
        else:
            title = self.tr("%n problem(s) found", "", len(report.problems))
            self._page.show_result(good=False, title=title, sentences=self._sentences(report.problems))
        self.refresh()

    def _mended(self) -> str:
        return self.tr(
            "What Find looks in did not fit the records and was made anew. No record was changed. If this happens"
            " again, tell your coordinator: somebody may have put an older part of the file back."
        )

    def _check_failed(self, error: Exception) -> None:
        self._page.show_checking(False)
        self._page.show_result(good=False, title=self.tr("The check could not be finished"), sentences=[message(error)])

    def _sentences(self, problems: tuple[Problem, ...]) -> list[str]:
        sentences = [_sentence(problem) for problem in problems[:MOST_SENTENCES]]
        if len(problems) > MOST_SENTENCES:
            sentences.append(self.tr("%n more problem(s) of this kind or another.", "", len(problems) - MOST_SENTENCES))
        advice = self.tr(
            "Stop working with this file and leave it as it is. Tell your coordinator, who restores the newest good"
            " backup."
        )
        return [*sentences, advice]

    def _columns(self) -> list[TableColumn[AuditRow]]:
        labels = self.labels
        return [
            TableColumn(self.tr("Number"), lambda row: str(row.sequence)),
            TableColumn(self.tr("Time"), lambda row: labels.moment(datetime.fromisoformat(row.utc))),
            TableColumn(self.tr("Staff member"), lambda row: row.staff_name or "–"),
            TableColumn(self.tr("Action"), lambda row: labels.code("audit_actions", row.action)),
            TableColumn(self.tr("Case"), lambda row: row.case_code or "–"),
            TableColumn(self.tr("Record"), lambda row: _record_kind(row.table_name) if row.table_name else "–"),
        ]


def _sentence(problem: Problem) -> str:
    """Return what was found; a place that begins with a table is named by the kind of its records."""
    table, _, rest = problem.where.partition(" ")
    where = f"{_record_kind(table)} {isolated(rest)}" if table in RECORD_KINDS else isolated(problem.where or "–")
    return _words(FINDINGS.get(problem.code, OTHER_FINDING)).replace("{where}", where)


def _record_kind(table_name: str) -> str:
    return _words(RECORD_KINDS[table_name]) if table_name in RECORD_KINDS else table_name


def _words(marked: object) -> str:
    return QCoreApplication.translate("AuditPresenter", str(marked))
