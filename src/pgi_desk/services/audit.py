"""Read the audit trail and check the whole file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pgi_desk.domain.staff import Permission
from pgi_desk.services.desk import Desk
from pgi_desk.services.read_models import AuditRow, VerifyReport

PAGE_SIZE = 200


@dataclass(frozen=True, slots=True)
class AuditService:
    """What coordinators, focal points and auditors do with the audit trail."""

    desk: Desk
    check_file: Callable[[], VerifyReport]

    def page(self, *, before: int | None = None, case_code: str = "", action: str = "") -> tuple[AuditRow, ...]:
        """Return entries, newest first, with case codes and never names."""
        self.desk.require(Permission.READ_AUDIT)
        return self.desk.queries.audit_page(
            before=before, limit=PAGE_SIZE, case_code=case_code.strip().upper(), action=action
        )

    def verify(self) -> VerifyReport:
        """Check the file, the chain and every row, and note that it was done; a damaged file gets no more entries."""
        self.desk.require(Permission.READ_AUDIT)
        report = self.check_file()
        if not report.good:
            return report
        with self.desk.work("file.verify") as work:
            work.audit.note(detail={"entries": report.entries})
            work.commit()
        return report
