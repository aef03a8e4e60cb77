"""Lists that a National Society changed for itself: read as strictly as those that came with the program."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from pgi_desk.domain.code_list import CodeList, ContentLibrary, LocalList
from pgi_desk.domain.errors import ContentMistake
from pgi_desk.exchange.content_files import read_list
from pgi_desk.services.lists import FoundList

# The trail must say the same on every laptop of a National Society.
FIXED = frozenset({"audit_actions"})
MOST_BYTES = 1_000_000
MOST_FILES = 500
# Not read at start, so that a branch can go back to it by hand.
KEPT_ASIDE = ".json.before"


@dataclass(frozen=True, slots=True)
class FolderListFiles:
    """Own lists in a folder of the laptop; implements the ListFiles port."""

    folder: Path
    shipped: Path
    make_folder: Callable[[Path], None]
    write_new: Callable[[Path, bytes], None]

    def begin(self, name: str) -> Path:
        """Copy a list as it came with the program, for changing; raises FileExists and FolderReadOnly."""
        self.make_folder(self.folder)
        target = self.folder / f"{name}.json"
        self.write_new(target, (self.shipped / target.name).read_bytes())
        return target

    def look(self, source: Path) -> tuple[FoundList, ...]:
        """Check a list, or all of a folder, as strictly as at start; nothing is written and nothing raised."""
        paths = sorted(source.glob("*.json"))[:MOST_FILES] if source.is_dir() else [source]
        return tuple(map(self._looked_at, paths))

    def take(self, found: FoundList) -> str:
        """Check a list once more, put it into the folder and return its digest; an older own version is kept aside."""
        own = _own_list(found.path, self._library(found.path))
        content = found.path.read_bytes()
        self.make_folder(self.folder)
        target = self.folder / f"{own.name}.json"
        if target.exists():
            target.replace(target.with_suffix(KEPT_ASIDE))
        self.write_new(target, content)
        return hashlib.sha256(content).hexdigest()

    def _looked_at(self, path: Path) -> FoundList:
        already = (self.folder / path.name).exists()
        try:
            library = self._library(path)
            own = _own_list(path, library)
        except ContentMistake as mistake:
            return FoundList(path.stem, path, already=already, mistake=mistake)
        shipped = {row.code: row for row in library.list(own.name)}
        changed = sum(shipped.get(row.code) != row for row in own)
        return FoundList(own.name, path, len(own.rows), changed, already)

    def _library(self, path: Path) -> ContentLibrary:
        shipped = self.shipped / f"{path.stem}.json"
        lists = {path.stem: read_list(shipped)[0]} if shipped.is_file() else {}
        return ContentLibrary(MappingProxyType(lists))


def with_overrides(library: ContentLibrary, folder: Path) -> ContentLibrary:
    """Return the library with the lists of a branch's folder in place of those of the same name.

    A list with a mistake is left out whole and named in `refused`; the list that came with the program is used.
    Nothing is raised: a mistake in a list must not keep a branch from its file.
    """
    lists, local, refused = dict(library.lists), {}, []
    for path in sorted(folder.glob("*.json")):
        try:
            own = _own_list(path, library)
        except ContentMistake as mistake:
            refused.append(mistake)
            continue
        lists[own.name] = own
        local[own.name] = LocalList(own.name, own.version, hashlib.sha256(path.read_bytes()).hexdigest())
    return ContentLibrary(MappingProxyType(lists), MappingProxyType(local), tuple(refused))


def _own_list(path: Path, library: ContentLibrary) -> CodeList:
    """Read one list; raises ContentMistake, also for a list that the program would no longer understand."""
    shipped = library.lists.get(path.stem)
    if shipped is None:
        raise ContentMistake(file=path.name, line=1, problem="unknown_list", field=path.stem)
    if path.stem in FIXED:
        raise ContentMistake(file=path.name, line=1, problem="fixed_list", field=path.stem)
    if path.is_symlink() or not path.is_file() or path.stat().st_size > MOST_BYTES:
        raise ContentMistake(file=path.name, line=1, problem="unreadable", field="")
    own, line_of = read_list(path)
    for row in shipped:
        if row.code not in own:
            raise ContentMistake(file=path.name, line=1, problem="code_left_out", field=row.code)
        found = own.get(row.code).attributes
        for name, value in row.attributes.items():
            problem = _problem(found, name, value)
            if problem:
                line = line_of(name, own.codes().index(row.code))
                raise ContentMistake(file=path.name, line=line, problem=problem, field=name)
    return own


def _problem(found: Mapping[str, object], name: str, value: object) -> str:
    """Return what is wrong with an attribute that a rule of the program reads, or nothing."""
    if name not in found:
        return "missing"
    return "" if value is None or found[name] is None or type(found[name]) is type(value) else "wrong_type"
