"""What the audit page says about the file as a whole: older than what was seen here, and codes on paper."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.chain_watch import older_sentence
from pgi_desk.gui.dialogs.reason_presenter import open_settle_dialog
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.pages.audit_page import AuditPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.anchors import ChainCheck, PaperCheck
from pgi_desk.services.changes import Kind


class AuditChainPresenter(Presenter):
    """Settles the warning about an older file and checks letters."""

    kinds = frozenset({Kind.CHAIN})

    def __init__(self, page: AuditPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._sentence = ""
        page.settle_wanted.connect(lambda: open_settle_dialog(page.window(), surroundings))
        page.paper_check_wanted.connect(self._check_paper)

    def activate(self, key: str) -> None:
        """Show whether the file is suspect."""
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self.do(self.services.anchors.advance, self._show)

    def _show(self, check: ChainCheck) -> None:
        self._sentence = older_sentence(check, self.labels)
        may = self.services.desk.may(Permission.MANAGE_BACKUPS)
        refusal = message(NotPermitted(permission=Permission.MANAGE_BACKUPS.value))
        self._page.show_older(self._sentence, may_settle=may, reason=refusal)

    def _check_paper(self, record_check: str, letter_number: str) -> None:
        work = partial(self.services.anchors.check_paper, record_check, letter_number)
        job = self.around.jobs.submit(work, owner=self, lane=Lane.READ)
        job.succeeded.connect(self._show_paper)
        job.failed.connect(self._paper_refused)

    def _show_paper(self, check: PaperCheck) -> None:
        sentences = [self._found(check)]
        if check.letter_known is not None:
            known = self.tr("A letter of this number was prepared in this file.")
            unknown = self.tr("No letter of this number was prepared in this file.")
            sentences.append(known if check.letter_known else unknown)
        good = bool(check.found) and check.letter_known is not False
        title = self.tr("The letter fits this file") if good else self.tr("The letter does not fit this file")
        self._page.show_result(good=good, title=title, sentences=sentences)

    def _found(self, check: PaperCheck) -> str:
        if not check.found:
            return self.tr(
                "The audit trail has no entry with this record check. Read it again from the paper. If it is right, the"
                " file was rewritten or an older one was put in its place: stop, and tell your coordinator."
            )
        point = check.found[0]
        text = self.tr("The audit trail has this record check: entry {number} of {moment}.")
        text = text.replace("{number}", isolated(str(point.sequence)))
        return text.replace("{moment}", isolated(self.labels.moment(datetime.fromisoformat(point.utc))))

    def _paper_refused(self, error: Exception) -> None:
        title = self.tr("This is not a record check")
        self._page.show_result(good=False, title=title, sentences=[message(error)])
