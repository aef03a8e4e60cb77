"""Read the audit trail, put it on paper, and check the whole file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from pgi_desk.domain.audit import short_code
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import looked_for, western_digits
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.desk import Desk
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.paper_leaving import TRAIL, PaperNote, begin_paper
from pgi_desk.services.ports import never
from pgi_desk.services.read_models import AuditExtent, AuditFilter, AuditRow, VerifyReport
from pgi_desk.services.trail_paper import LINES_ON_PAPER, PreparedTrail, TrailLine, TrailPaper, TrailRenderer

PAGE_SIZE = 200


@dataclass(frozen=True, slots=True)
class AuditSearch:
    """What somebody looks for in the trail; the days are those of this place, both included."""

    case_code: str = ""
    action: str = ""
    staff_id: str = ""
    first_day: date | None = None
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class AuditService:
    """What coordinators, focal points and auditors do with the audit trail."""

    desk: Desk
    check_file: Callable[[Callable[[], bool]], VerifyReport]
    renderer: TrailRenderer

    def page(self, search: AuditSearch = AuditSearch(), *, before: int | None = None) -> tuple[AuditRow, ...]:
        """Return entries, newest first, with case codes and never names."""
        self.desk.require(Permission.READ_AUDIT)
        return self.desk.queries.audit_page(before=before, limit=PAGE_SIZE, wanted=_filter(search))

    def extent(self, search: AuditSearch = AuditSearch()) -> AuditExtent:
        """Return how many entries fit, and from when they are."""
        self.desk.require(Permission.READ_AUDIT)
        return self.desk.queries.audit_extent(_filter(search))

    def staff(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of everybody who ever worked with the file."""
        self.desk.require(Permission.READ_AUDIT)
        return self.desk.queries.audit_staff()

    def verify(self, stopped: Callable[[], bool] = never) -> VerifyReport:
        """Check the file, the chain and every row, and note that it was done.

        What records are found by is held against them too, and made anew where an older page of it was put back: the
        trail vouches for the records alone. A damaged file gets no more entries, and a copy that is only read gets
        none. Raises Interrupted soon after `stopped` says so.
        """
        self.desk.require(Permission.READ_AUDIT)
        report = self.check_file(stopped)
        if not report.good or self.desk.reading is not None:
            return report
        with self.desk.work("file.verify") as work:
            mended = work.finding.mend(stopped)
            work.audit.note(detail={"entries": report.entries, **({"finding_differed": 1} if mended else {})})
            work.commit()
        return replace(report, finding_differed=mended)

    def paper(self, search: AuditSearch, language: str) -> PreparedTrail:
        """Return the newest entries that fit as a paper, in memory only; raises InvalidEntry when there is none."""
        self.desk.require(Permission.READ_AUDIT)
        queries, wanted = self.desk.queries, _filter(search)
        rows = queries.audit_page(before=None, limit=LINES_ON_PAPER, wanted=wanted)
        if not rows:
            raise InvalidEntry(field="audit", problem="nothing_found")
        paper = TrailPaper(
            language=language,
            branch=queries.setting("branch_name"),
            made_at=self.desk.clock.local(self.desk.clock.now()),
            made_by=self.desk.member.name,
            filters=self._filters(search, language, dict(queries.audit_staff())),
            first_day=search.first_day,
            last_day=search.last_day,
            entries=queries.audit_extent(wanted).entries,
            lines=tuple(self._line(row, language) for row in rows),
            record_check=short_code(queries.chain_head()),
            training=self.desk.in_demo,
        )
        pdf = self.renderer.render_trail(paper)
        return PreparedTrail(pdf, wanted.case_code, len(rows), rows[-1].sequence, rows[0].sequence)

    def release(self, trail: PreparedTrail, output: LetterOutput) -> ChangeSet:
        """Note that the paper leaves, hand it over, and note what came of it; raises what stopped it."""
        return self.begin(trail, output).finish(output)

    def begin(self, trail: PreparedTrail, output: LetterOutput) -> Leaving:
        """Note that the paper is about to leave."""
        self.desk.require(Permission.READ_AUDIT)
        detail = {"entries": trail.entries, "from": trail.first_sequence, "to": trail.last_sequence}
        return begin_paper(self.desk, PaperNote(TRAIL, detail, trail.case_code), trail.pdf, output)

    def _line(self, row: AuditRow, language: str) -> TrailLine:
        at = self.desk.clock.local(datetime.fromisoformat(row.utc))
        action = self._action(row.action, language)
        return TrailLine(row.sequence, at, row.staff_name, action, row.case_code)

    def _action(self, code: str, language: str) -> str:
        actions = self.desk.content.list("audit_actions")
        return actions.get(code).label(language) if code in actions.codes() else code

    def _filters(self, search: AuditSearch, language: str, staff: dict[str, str]) -> tuple[str, ...]:
        """Return what the entries were chosen by, in words; a kind of action is named by its actions."""
        actions = self.desk.content.list("audit_actions").codes()
        kinds = [self._action(code, language) for code in actions if search.action and code.startswith(search.action)]
        chosen = (_code(search), staff.get(search.staff_id, ""), ", ".join(kinds))
        return tuple(words for words in chosen if words)


def _filter(search: AuditSearch) -> AuditFilter:
    day_after = search.last_day + timedelta(days=1) if search.last_day else None
    return AuditFilter(
        case_code=_code(search),
        action=search.action,
        staff_id=search.staff_id,
        from_utc=_start_of(search.first_day),
        before_utc=_start_of(day_after),
    )


def _code(search: AuditSearch) -> str:
    return western_digits(looked_for(search.case_code)).strip().upper()


def _start_of(day: date | None) -> str:
    """Return when a day of this place begins, in UTC."""
    return datetime.combine(day, time.min).astimezone(UTC).isoformat(timespec="seconds") if day else ""
