"""Keep what somebody typed and did not save, give it back to the same person, and let it go after its time."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from pgi_desk.domain.draft import Draft
from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.identifiers import CASE_CODE_ALPHABET, CaseCode, DraftId, FamilyLinkId
from pgi_desk.domain.staff import Permission
from pgi_desk.services.desk import Desk
from pgi_desk.services.identity_check import require_identity
from pgi_desk.services.ports import UnitOfWork

MASKED = "••••"
_CASE_CODE = re.compile(f"[{CASE_CODE_ALPHABET}]{{4}}-[{CASE_CODE_ALPHABET}]{{4}}")


@dataclass(frozen=True, slots=True)
class UnfinishedForm:
    """A form as it was left; `replaces` is the draft it was taken up from, if there was one."""

    form: str
    subject: str
    content: str
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class DraftService:
    """What staff do with their own unfinished forms; nobody sees those of others."""

    desk: Desk

    def keep(self, forms: Sequence[UnfinishedForm]) -> frozenset[str]:
        """Store forms as they were left, all or none; a draft that was taken up again is replaced.

        Returns the ids of what is stored: a form about somebody who was erased meanwhile is not.
        """
        self.desk.require(Permission.KEEP_DRAFTS)
        with self.desk.work("draft.keep") as work:
            mine = {one.draft_id for one in work.drafts.for_staff(self.desk.member.staff_id)}
            stored = set[str]()
            for form in forms:
                if form.replaces in mine:  # it is gone when what it was about was erased
                    work.drafts.remove(form.replaces)
                    mine.discard(DraftId(form.replaces))  # a form that was left may stand open again
                if not _about_somebody_erased(work, form):
                    draft = self._draft(_without_erased(work, form))
                    work.drafts.add(draft)
                    stored.add(draft.draft_id)
            work.commit()
        return frozenset(stored)

    def save(self, forms: Sequence[UnfinishedForm]) -> frozenset[str]:
        """Store forms that are still open, each under the id that it names; what stood there is written over.

        Returns the ids of those that are stored: what is about somebody who was erased meanwhile is not.
        """
        self.desk.require(Permission.KEEP_DRAFTS)
        with self.desk.work("draft.keep") as work:
            mine = {one.draft_id for one in work.drafts.for_staff(self.desk.member.staff_id)}
            stored = set[str]()
            for form in forms:
                draft = replace(self._draft(_without_erased(work, form)), draft_id=DraftId(form.replaces))
                if draft.draft_id in mine:
                    work.drafts.update(draft)
                elif not _about_somebody_erased(work, form):
                    work.drafts.add(draft)
                    mine.add(draft.draft_id)
                stored |= {draft.draft_id} & mine
            work.commit()
        return frozenset(stored)

    def forget(self, draft_id: str) -> None:
        """Remove a draft whose form was saved or emptied, if it was ever stored."""
        self.desk.require(Permission.KEEP_DRAFTS)
        with self.desk.work("draft.discard") as work:
            if any(one.draft_id == draft_id for one in work.drafts.for_staff(self.desk.member.staff_id)):
                work.drafts.remove(draft_id)
                work.commit()

    def mine(self) -> tuple[Draft, ...]:
        """Return one's own drafts, oldest first; those of anybody whose time is over are removed first.

        Also those of somebody who does not come back. A copy that is only read shows nothing that is over.
        """
        self.desk.require(Permission.KEEP_DRAFTS, reading=True)
        now = self.desk.clock.now()
        with self.desk.work("draft.keep") as work:
            over = [one.draft_id for one in work.drafts.all() if one.is_over(now)]
            mine = work.drafts.for_staff(self.desk.member.staff_id)
        if over and self.desk.reading is None:
            with self.desk.work("draft.discard") as work:
                for draft_id in over:
                    work.drafts.remove(draft_id)
                work.commit()
        return tuple(one for one in mine if one.draft_id not in over)

    def take_up(self, draft_id: str) -> Draft:
        """Return a draft to go on with; it stays stored until its form is saved. Raises RecordNotFound.

        Raises IdentityClosed when it may say who somebody is, and that is closed to whoever asks now.
        """
        self.desk.require(Permission.KEEP_DRAFTS)
        with self.desk.work("draft.take_up") as work:
            draft = self._own(work, draft_id)
            for code in _named_in(work, draft):
                self.desk.require(Permission.REVEAL_IDENTITY)
                require_identity(self.desk, work, code)
            work.audit.note(case_code=case_of(draft))
            work.commit()
        return draft

    def discard(self, draft_id: str) -> None:
        """Remove a draft that was saved as a record or thrown away; raises RecordNotFound."""
        self.desk.require(Permission.KEEP_DRAFTS)
        with self.desk.work("draft.discard") as work:
            work.drafts.remove(self._own(work, draft_id).draft_id)
            work.commit()

    def _own(self, work: UnitOfWork, draft_id: str) -> Draft:
        for draft in work.drafts.for_staff(self.desk.member.staff_id):
            if draft.draft_id == draft_id:
                return draft
        raise RecordNotFound(kind="draft", key=draft_id)

    def _draft(self, form: UnfinishedForm) -> Draft:
        return Draft(
            draft_id=DraftId(self.desk.identifiers.new_id()),
            staff_id=self.desk.member.staff_id,
            form=form.form,
            subject=form.subject,
            content=form.content,
            saved_at=self.desk.clock.now(),
        )


def case_of(draft: Draft) -> str:
    """Return the code of the case that a draft is about, or an empty text."""
    found = _CASE_CODE.search(draft.subject)
    return found.group() if found is not None else ""


def _named_in(work: UnitOfWork, draft: Draft) -> set[CaseCode]:
    """Return the cases whose identity the form of a draft shows when it is opened, and the draft with it."""
    if draft.form == "correction":
        return {CaseCode(case_of(draft))}
    link_id = json.loads(draft.subject)["link"] if draft.form == "family_link" else ""
    if not link_id:
        return set()
    codes = {CaseCode(case_of(draft))}  # the side from which the link is looked at
    with suppress(RecordNotFound):
        codes.add(work.family_links.get(FamilyLinkId(link_id)).case_code)  # and the one on which it is written
    return codes


def _about_somebody_erased(work: UnitOfWork, form: UnfinishedForm) -> bool:
    """Tell whether a form is about a case that is in the file no more."""
    return bool(_erased(work, form.subject))


def _without_erased(work: UnitOfWork, form: UnfinishedForm) -> UnfinishedForm:
    """Return a form without the codes of cases that are in the file no more; what was typed beside them stays."""
    content = form.content
    for code in _erased(work, content):
        content = content.replace(code, MASKED)
    return replace(form, content=content)


def _erased(work: UnitOfWork, text: str) -> set[CaseCode]:
    """Return the codes in a text whose case is in the file no more: they stay taken."""
    codes = {CaseCode(code) for code in _CASE_CODE.findall(text)}
    if codes:
        codes -= {one.alias for one in work.aliases.all()}
    return {code for code in codes if work.cases.exists(code) and not _is_here(work, code)}


def _is_here(work: UnitOfWork, code: CaseCode) -> bool:
    try:
        work.cases.get(code)
    except RecordNotFound:
        return False
    return True
