"""Import a list of services from a spreadsheet: shown first as a plan, then carried out as it was shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pgi_desk.domain.directory_import import ImportPlan, PlannedService, checks_ended, planned
from pgi_desk.domain.errors import ChangedElsewhere, Interrupted, RecordNotFound
from pgi_desk.domain.identifiers import ProviderId
from pgi_desk.domain.import_plan import STORED
from pgi_desk.domain.list_columns import ListWords
from pgi_desk.domain.new_check import revised
from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.domain.sheet import AS_IT_IS, HeadedSheet, ReadAs
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.list_import import EVERYTHING, ListToImport, looked_at
from pgi_desk.services.module_check import require_open
from pgi_desk.services.ports import UnitOfWork, never
from pgi_desk.services.sheet_ports import SheetFiles


@dataclass(frozen=True, slots=True)
class DirectoryImportService:
    """What those who maintain the directory do with a list that they have already."""

    desk: Desk
    sheets: SheetFiles

    def look(self, path: Path, wanted: ReadAs = AS_IT_IS) -> ListToImport:
        """Read a list; nothing is stored. Raises SheetRefused."""
        self.desk.require(Permission.MAINTAIN_DIRECTORY)
        return looked_at(self.sheets, path, ListWords.from_content(self.desk.content), wanted)

    def plan(self, sheet: HeadedSheet, mapping: Sequence[str]) -> ImportPlan:
        """Return what importing would do line by line; nothing is stored. Raises SheetRefused."""
        self.desk.require(Permission.MAINTAIN_DIRECTORY)
        known = self.desk.queries.providers(search="", family="", limit=EVERYTHING)
        words = ListWords.from_content(self.desk.content)
        rules, today = self.desk.vetting_rules(), self.desk.clock.today()
        return planned(
            sheet,
            mapping,
            known,
            words,
            lambda: ProviderId(self.desk.identifiers.new_id()),
            lambda before, after: revised(before, after, rules, today),
        )

    def apply(self, plan: ImportPlan, stopped: Callable[[], bool] = never) -> ChangeSet:
        """Store what the plan says, all of it or nothing.

        New services are drafts that nobody has checked; a known one whose check stood on what changed is due again.

        Raises ChangedElsewhere when the directory is no longer as it was planned for, and Interrupted soon after
        `stopped` says so.
        """
        self.desk.require(Permission.MAINTAIN_DIRECTORY)
        with self.desk.work("provider.import") as work:
            require_open(self.desk, work, Module.DIRECTORY)
            for line in plan.lines:
                if stopped():
                    raise Interrupted
                _store(work, line)
            work.audit.note(detail={**plan.counts(), "checks_ended": checks_ended(plan)})
            work.commit()
        return ChangeSet.of(Kind.PROVIDER)


def _store(work: UnitOfWork, line: PlannedService) -> None:
    if line.after is None or line.action not in STORED:
        return
    if _now(work, line.after.provider_id) != line.before:
        raise ChangedElsewhere(kind="providers", key=line.after.provider_id)
    if line.before is None:
        work.providers.add(line.after)
    else:
        work.providers.update(line.after)


def _now(work: UnitOfWork, provider_id: ProviderId) -> ServiceProvider | None:
    try:
        return work.providers.get(provider_id)
    except RecordNotFound:
        return None
