"""What this laptop remembers of each file: a small private file of text, read strictly and replaced whole."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from pgi_desk.security.files import disk_refusals, replace_file

FORMAT = 1
Note = TypeVar("Note")


@dataclass(frozen=True, slots=True)
class LaptopNotes(Generic[Note]):
    """Notes by the id of a file, in one text file of the application folder, asked for when it is first needed.

    `read_note` raises ValueError for whatever `write_note` would not have written; a file of more than `longest` bytes
    is not ours either.
    """

    folder: Callable[[], Path]
    name: str
    longest: int
    read_note: Callable[[object], Note]
    write_note: Callable[[Note], object]

    def all(self) -> dict[str, Note] | None:
        """Return all notes, or None when the file is not exactly what this program writes."""
        try:
            with self._path().open("rb") as stream:
                content = stream.read(self.longest + 1)
        except FileNotFoundError:
            return {}
        except OSError:
            return None
        try:
            return self._parsed(json.loads(content)) if len(content) <= self.longest else None
        except (ValueError, RecursionError):
            return None

    def replace(self, notes: Mapping[str, Note]) -> None:
        """Store all notes anew; what is there and damaged is put aside. Raises what `files.replace_file` raises."""
        path = self._path()
        if self.all() is None:
            with disk_refusals(path):
                path.replace(path.with_name(f"{path.stem}-damaged.json"))
        files = {file_id: self.write_note(note) for file_id, note in notes.items()}
        replace_file(path, json.dumps({"format": FORMAT, "files": files}, indent=1, sort_keys=True).encode())

    def _path(self) -> Path:
        return self.folder() / self.name

    def _parsed(self, content: object) -> dict[str, Note]:
        if not isinstance(content, dict) or set(content) != {"format", "files"} or content["format"] != FORMAT:
            raise ValueError("format")
        files = content["files"]
        if not isinstance(files, dict):
            raise ValueError("files")  # noqa: TRY004  # every kind of damage is the same to the reader
        return {str(file_id): self.read_note(note) for file_id, note in files.items()}
