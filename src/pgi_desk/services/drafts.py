"""Keep unfinished forms inside the encrypted file and give them back to whoever was writing them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pgi_desk.domain.draft import Draft
from pgi_desk.domain.identifiers import DraftId
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class UnfinishedForm:
    """What somebody was writing; with the id of a draft it takes that one's place."""

    form: str
    subject: str
    content: str
    draft_id: str = ""


@dataclass(frozen=True, slots=True)
class DraftService:
    """What happens to unfinished forms; everybody sees their own alone."""

    desk: Desk

    def keep(self, forms: Sequence[UnfinishedForm]) -> ChangeSet:
        """Store unfinished forms."""
        self.desk.require(Permission.KEEP_DRAFTS)
        own = self.desk.member.staff_id
        with self.desk.work("draft.keep") as work:
            known = {draft.draft_id for draft in work.drafts.for_staff(own)}
            for form in forms:
                key = DraftId(form.draft_id or self.desk.identifiers.new_id())
                draft = Draft(key, own, form.form, form.subject, form.content, self.desk.clock.now())
                work.drafts.update(draft) if key in known else work.drafts.add(draft)
            work.commit()
        return ChangeSet.of(Kind.DRAFT)

    def mine(self) -> tuple[Draft, ...]:
        """Return one's own drafts, oldest first."""
        self.desk.require(Permission.KEEP_DRAFTS)
        with self.desk.work("draft.keep") as work:
            return work.drafts.for_staff(self.desk.member.staff_id)

    def finish(self, draft_id: str) -> ChangeSet:
        """Remove a draft whose form was stored or closed; one that is gone already is fine."""
        self.desk.require(Permission.KEEP_DRAFTS)
        return self._remove(draft_id, "draft.take_up")

    def discard(self, draft_id: str) -> ChangeSet:
        """Throw a draft away."""
        self.desk.require(Permission.KEEP_DRAFTS)
        return self._remove(draft_id, "draft.discard")

    def _remove(self, draft_id: str, action: str) -> ChangeSet:
        with self.desk.work(action) as work:
            if draft_id in {draft.draft_id for draft in work.drafts.for_staff(self.desk.member.staff_id)}:
                work.drafts.remove(draft_id)
            work.commit()
        return ChangeSet.of(Kind.DRAFT)
