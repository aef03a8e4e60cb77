"""Where every list and rule comes from, how far it was checked, and which of them the branch changed for itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pgi_desk.domain.code_list import Code, Evidence
from pgi_desk.domain.errors import ContentMistake
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.desk import Desk

SETTING = "own_lists"


class ListFiles(Protocol):
    """The folder in which the branch has lists of its own."""

    @property
    def folder(self) -> Path:
        """The folder; it need not exist."""

    def begin(self, name: str) -> Path:
        """Copy a list as it came with the program, for changing; raises FileExists and FolderReadOnly."""


@dataclass(frozen=True, slots=True)
class ListFacts:
    """One list: what it is about, how many rows it has, and how many of those nobody has checked."""

    name: str
    about: str
    version: str
    rows: int
    not_verified: int
    own: bool


@dataclass(frozen=True, slots=True)
class ListsOverview:
    """All lists, the mistakes of own lists that are not used, and where own lists are looked for."""

    lists: tuple[ListFacts, ...]
    refused: tuple[ContentMistake, ...]
    folder: Path


@dataclass(frozen=True, slots=True)
class ListService:
    """What staff see of the content, and how a coordinator begins an own version."""

    desk: Desk
    files: ListFiles

    def overview(self) -> ListsOverview:
        """Return all lists by name."""
        self.desk.require(Permission.SEE_OVERVIEW)
        content = self.desk.content
        facts = tuple(
            ListFacts(
                name=one.name,
                about=one.about,
                version=one.version,
                rows=len(one.rows),
                not_verified=sum(not_verified(row) for row in one),
                own=one.name in content.local,
            )
            for one in sorted(content.lists.values(), key=lambda one: one.name)
        )
        return ListsOverview(facts, content.refused, self.files.folder)

    def rows(self, name: str) -> tuple[Code, ...]:
        """Return the rows of a list with their sources; raises InvalidEntry when there is none of that name."""
        self.desk.require(Permission.SEE_OVERVIEW)
        return self.desk.content.list(name).rows

    def begin(self, name: str) -> Path:
        """Put a copy of a list into the folder of the branch and return it; raises FileExists and InvalidEntry."""
        self.desk.require(Permission.MANAGE_LISTS)
        self.desk.content.list(name)
        path = self.files.begin(name)
        with self.desk.work("lists.begin") as work:
            work.audit.note(detail={"list": name})
            work.commit()
        return path

    def note_own(self) -> ChangeSet:
        """Leave an entry when other own lists are in use than the last time; a copy that is only read keeps quiet."""
        self.desk.require(Permission.SEE_OVERVIEW)
        if self.desk.reading is not None:
            return ChangeSet.of()
        digests = {name: one.digest[:16] for name, one in sorted(self.desk.content.local.items())}
        now = " ".join(f"{name}:{digest}" for name, digest in digests.items())
        with self.desk.work("lists.own") as work:
            if work.settings.get(SETTING) != now:
                work.settings.put(SETTING, now)
                work.audit.note(detail=digests)
                work.commit()
        return ChangeSet.of()


def not_verified(row: Code) -> bool:
    """Tell whether nobody has checked the row against its source."""
    return row.needs_review or row.evidence is Evidence.MEMORY
