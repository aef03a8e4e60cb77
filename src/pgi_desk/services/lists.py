"""Where every list and rule comes from, how far it was checked, and which of them the branch changed for itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pgi_desk.domain.code_list import Code, Evidence
from pgi_desk.domain.errors import ContentMistake, InvalidEntry
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

    def look(self, source: Path) -> tuple[FoundList, ...]:
        """Check a list, or all of a folder, as strictly as at start; nothing is written and nothing raised."""

    def take(self, found: FoundList) -> str:
        """Check a list once more, put it into the folder and return its digest.

        An own version that was there stays beside it under another name. Raises ContentMistake and FolderReadOnly.
        """


@dataclass(frozen=True, slots=True)
class FoundList:
    """A file that was looked at: how many rows it has, how many differ from what came with the program, or its mistake.

    `already` says that the branch has an own version, which would be replaced.
    """

    name: str
    path: Path
    rows: int = 0
    changed: int = 0
    already: bool = False
    mistake: ContentMistake | None = None


@dataclass(frozen=True, slots=True)
class ListFacts:
    """One list: what it is about, how many rows it has, and how many of those nobody has checked."""

    name: str
    about: Mapping[str, str]
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
    """What staff see of the content, and how a coordinator begins an own version or takes one in."""

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

    def look(self, source: Path) -> tuple[FoundList, ...]:
        """Return what taking in a file, or all lists of a folder, would do: a dry run that stores nothing."""
        self.desk.require(Permission.MANAGE_LISTS)
        return self.files.look(source)

    def take(self, source: Path) -> tuple[str, ...]:
        """Take in every list without a mistake and return their names; they hold from the next start.

        Raises InvalidEntry when there is none, ContentMistake and FolderReadOnly.
        """
        self.desk.require(Permission.MANAGE_LISTS)
        good = [one for one in self.files.look(source) if one.mistake is None]
        if not good:
            raise InvalidEntry(field="source", problem="no_list_to_take")
        digests = {one.name: self.files.take(one)[:16] for one in good}
        with self.desk.work("lists.take") as work:
            work.audit.note(detail=digests)
            work.commit()
        return tuple(digests)

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
