"""Workbooks of Excel (.xlsx): the texts of the first visible sheet; formulas, links and macros are never followed.

Read here and not by a library, because what has to be refused (macros, entities, bombs, joined cells) is most of it.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar
from xml.parsers.expat import ExpatError

from pgi_desk.domain.errors import SheetRefused
from pgi_desk.domain.sheet import Sheet
from pgi_desk.exchange.sheet_limits import MOST_UNPACKED
from pgi_desk.exchange.xlsx_parts import CellReader, SharedTexts, SheetList, Styles, Targets, XmlPart

_WORKBOOK, _RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_MOST_MEMBERS = 5_000
# What zipfile and expat raise for packages that are damaged, or that somebody made so.
_DAMAGE = (zipfile.BadZipFile, zlib.error, ExpatError, EOFError, OSError, RuntimeError, LookupError, ValueError)
_Part = TypeVar("_Part", bound=XmlPart)


def read_xlsx(data: bytes) -> Sheet:
    """Return the lines of the first visible sheet that are not empty; raises SheetRefused."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _Workbook(archive, _members(archive)).sheet()
    except _DAMAGE as error:
        raise SheetRefused(problem="not_a_table") from error


def _members(archive: zipfile.ZipFile) -> Mapping[str, zipfile.ZipInfo]:
    """Return what is in the package; raises SheetRefused when it is not a plain workbook."""
    members = {one.filename.lstrip("/").lower(): one for one in archive.infolist()}
    if len(archive.infolist()) > _MOST_MEMBERS:
        raise SheetRefused(problem="too_large", most=MOST_UNPACKED // 1_000_000)
    if any(name.endswith("vbaproject.bin") or "macrosheets/" in name for name in members):
        raise SheetRefused(problem="macros")
    if _WORKBOOK not in members:
        office = "mimetype" in members or any(name.startswith(("xl/", "word/", "ppt/")) for name in members)
        raise SheetRefused(problem="other_format" if office else "not_a_table")
    if any(one.flag_bits & 1 for one in members.values()):
        raise SheetRefused(problem="password")
    return members


@dataclass(slots=True)
class _Workbook:
    """One opened package; `left` is how many bytes may still be unpacked."""

    archive: zipfile.ZipFile
    members: Mapping[str, zipfile.ZipInfo]
    left: int = MOST_UNPACKED

    def sheet(self) -> Sheet:
        sheets, targets = self._part(_WORKBOOK, SheetList()), self._part(_RELATIONS, Targets())
        name = _inside(targets.by_id.get(sheets.first_visible, ""))
        if name not in self.members:
            raise SheetRefused(problem="empty")
        shared = self._part(_inside(targets.named("sharedstrings")), SharedTexts())
        styles = self._part(_inside(targets.named("styles")), Styles())
        cells = CellReader(shared.texts, styles.dates(), 1462 if sheets.from_1904 else 0)
        return self._part(name, cells).sheet()

    def _part(self, name: str, part: _Part) -> _Part:
        """Read one member with a handler; one that is not there leaves the handler empty."""
        member = self.members.get(name)
        if member is None:
            return part
        with self.archive.open(member) as stream:
            data = stream.read(self.left + 1)
        self.left -= len(data)
        if self.left < 0:
            raise SheetRefused(problem="too_large", most=MOST_UNPACKED // 1_000_000)
        part.read(data)
        return part


def _inside(target: str) -> str:
    """Return the name of a member from a target of the workbook's relations."""
    name = target.lower()
    return name.lstrip("/") if name.startswith("/") else re.sub(r"^(\./)?", "xl/", name) if name else ""
