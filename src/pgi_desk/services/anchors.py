"""Compare the audit trail with what was last seen on this laptop, and with codes on paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from pgi_desk.domain.anchor import ChainPoint, ChainState, clock_jump, compare, parse_record_check
from pgi_desk.domain.errors import DiskFull, FileRefused, StorageFailed
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_line
from pgi_desk.services.anchor_ports import Anchors
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork

SETTLED_REASON = "older_file_reason"
RECENT = 50


@dataclass(frozen=True, slots=True)
class ChainCheck:
    """How the file stands to what was last seen here.

    `memory` is empty, "damaged" (started anew) or "unwritten" (this laptop could not remember the newest entry);
    `clock` is empty, "back" or "forward".
    """

    state: ChainState
    head: ChainPoint
    seen: ChainPoint | None = None
    memory: str = ""
    clock: str = ""


@dataclass(frozen=True, slots=True)
class PaperCheck:
    """What the trail says about a record check from paper; `letter_known` is None when no number was given."""

    found: tuple[ChainPoint, ...]
    letter_known: bool | None


@dataclass(frozen=True, slots=True)
class AnchorService:
    """Notices a file that was put back or rewritten; training files are not watched."""

    desk: Desk
    anchors: Anchors

    def advance(self) -> ChainCheck:
        """Compare with what was seen last, and remember the newest entry unless something is wrong.

        Called when the file opens and closes, and when something left the desk. A clock that jumped is noted.
        A copy that is only read is compared, and neither it nor the memory of this laptop changes.
        """
        self.desk.require(Permission.SEE_OVERVIEW)
        clock = "" if self.desk.in_demo or self.desk.reading else self._note_clock()
        with self.desk.work("file.open") as work:
            return self._advanced(work, clock)

    def settle(self, reason: str) -> ChangeSet:
        """Accept the file as it is, with a reason; both states stand in the trail. Raises InvalidEntry."""
        self.desk.require(Permission.MANAGE_BACKUPS)
        with self.desk.work("file.accept_older") as work:
            reason = require_line("reason", reason, longest=400)
            head, seen = _head(work), self._seen(work)
            work.settings.put(SETTLED_REASON, reason)
            detail: dict[str, object] = {"head": head.sequence, "head_hash": head.hash}
            if seen is not None:
                detail |= {"seen": seen.sequence, "seen_hash": seen.hash}
            work.audit.note(detail=detail)
            # Remembered first: after a failure here the warning stays, and so does the question.
            self.anchors.keep(work.settings.get("file_id"), _head(work))
            work.commit()
        return ChangeSet.of(Kind.CHAIN)

    def check_paper(self, record_check: str, letter_number: str = "") -> PaperCheck:
        """Look for the record check of a letter in the trail; raises InvalidEntry when it is not one."""
        self.desk.require(Permission.READ_AUDIT)
        digits = parse_record_check(record_check)
        number = letter_number.strip()
        queries = self.desk.queries
        return PaperCheck(queries.chain_points(digits), queries.letter_known(number) if number else None)

    def _advanced(self, work: UnitOfWork, clock: str) -> ChainCheck:
        head = _head(work)
        if self.desk.in_demo:
            return ChainCheck(ChainState.UNKNOWN, head, clock=clock)
        file_id = work.settings.get("file_id")
        try:
            last = self.anchors.last_seen(file_id)
            here = work.audit.point(last.point.sequence) if last.point is not None else None
            state = compare(last.point, here)
            if not state.suspect and not self.desk.reading:
                self.anchors.keep(file_id, head)
        except (FileRefused, DiskFull, StorageFailed):
            return ChainCheck(ChainState.UNKNOWN, head, memory="unwritten", clock=clock)
        return ChainCheck(state, head, last.point, "damaged" if last.damaged else "", clock)

    def _seen(self, work: UnitOfWork) -> ChainPoint | None:
        return self.anchors.last_seen(work.settings.get("file_id")).point

    def _note_clock(self) -> str:
        now = self.desk.clock.now()
        with self.desk.work("file.clock") as work:
            jump = _jump(work.audit.recent(RECENT), now)
            if jump:
                work.audit.note(detail={"clock": jump, "now": now.astimezone(UTC).isoformat(timespec="seconds")})
                work.commit()
        return jump


def looks_older(work: UnitOfWork, anchors: Anchors) -> bool:
    """Tell whether this laptop saw a newer or another state of an open file."""
    seen = anchors.last_seen(work.settings.get("file_id")).point
    here = work.audit.point(seen.sequence) if seen is not None else None
    return compare(seen, here).suspect


def _head(work: UnitOfWork) -> ChainPoint:
    head = work.audit.point()
    if head is None:
        raise ValueError("a file without an entry was never created by this program")
    return head


def _jump(recent: tuple[tuple[str, str], ...], now: datetime) -> str:
    """Look between neighbours, because opening itself already wrote entries with the new time; stop at what is noted.

    The trail is in order of sequence, never of time.
    """
    later = now
    for action, utc in recent:
        if jump := clock_jump(utc, later):
            return jump
        if action == "file.clock":
            return ""
        later = datetime.fromisoformat(utc)
    return ""
