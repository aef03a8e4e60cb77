"""Lists that a National Society changed for itself: read as strictly as those that came with the program."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from pgi_desk.domain.code_list import CodeList, ContentLibrary, LocalList
from pgi_desk.domain.errors import ContentMistake
from pgi_desk.exchange.content_attributes import RowMistake, code_mistakes, lists_named_by, row_mistakes
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
        library = self._library(found.path)
        own = _own_list(found.path, library)
        _refuse_unknown_codes(found.path, library.lists)
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
            _refuse_unknown_codes(path, library.lists)
        except ContentMistake as mistake:
            return FoundList(path.stem, path, already=already, mistake=mistake)
        shipped = {row.code: row for row in library.list(own.name)}
        changed = sum(shipped.get(row.code) != row for row in own)
        return FoundList(own.name, path, len(own.rows), changed, already)

    def _library(self, path: Path) -> ContentLibrary:
        """Return the list as it came, and those that it names as they are in force here."""
        names = sorted({path.stem, *lists_named_by(path.stem)})
        files = [self.shipped / f"{name}.json" for name in names]
        came = ContentLibrary(MappingProxyType({one.stem: read_list(one)[0] for one in files if one.is_file()}))
        lists = {name: self._in_force(name, came) for name in came.lists if name != path.stem}
        return ContentLibrary(MappingProxyType({**came.lists, **lists}))

    def _in_force(self, name: str, came: ContentLibrary) -> CodeList:
        try:
            return _own_list(self.folder / f"{name}.json", came)
        except ContentMistake:
            return came.list(name)


def with_overrides(library: ContentLibrary, folder: Path) -> ContentLibrary:
    """Return the library with the lists of a branch's folder in place of those of the same name.

    A list with a mistake is left out whole and named in `refused`; the list that came with the program is used.
    Nothing is raised: a mistake in a list must not keep a branch from its file.
    """
    lists, local, refused = dict(library.lists), dict[str, LocalList](), list[ContentMistake]()
    for path in sorted(folder.glob("*.json")):
        try:
            own = _own_list(path, library)
        except ContentMistake as mistake:
            refused.append(mistake)
            continue
        lists[own.name] = own
        local[own.name] = LocalList(own.name, own.version, hashlib.sha256(path.read_bytes()).hexdigest())
    # A list may name a new code of another own list; when that one is left out, the first is looked at once more.
    while unknown := _first_unknown_code(folder, lists, local):
        name = Path(str(unknown.facts["file"])).stem
        lists[name] = library.lists[name]
        del local[name]
        refused.append(unknown)
    return ContentLibrary(MappingProxyType(lists), MappingProxyType(local), tuple(refused))


def _first_unknown_code(
    folder: Path, lists: Mapping[str, CodeList], local: Mapping[str, LocalList]
) -> ContentMistake | None:
    for name in local:
        try:
            _refuse_unknown_codes(folder / f"{name}.json", lists)
        except ContentMistake as mistake:
            return mistake
    return None


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
    _refuse_first(path, own, line_of, row_mistakes(own, shipped))
    return own


def _refuse_unknown_codes(path: Path, lists: Mapping[str, CodeList]) -> None:
    """Raise ContentMistake for a list that names codes of other lists that there are not."""
    own, line_of = read_list(path)
    _refuse_first(path, own, line_of, code_mistakes(own, lists))


def _refuse_first(path: Path, own: CodeList, line_of: Callable[[str, int], int], found: Iterator[RowMistake]) -> None:
    one = next(found, None)
    if one is not None:
        raise ContentMistake(
            file=path.name,
            line=line_of(one.field, one.row),
            problem=one.problem,
            field=one.field,
            row=own.codes()[one.row],
            allowed=one.allowed,
        )
