"""Code lists: what is stored is a code, what is shown is its label, and where it comes from is kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from pgi_desk.domain.errors import ContentMistake, InvalidEntry


class Evidence(StrEnum):
    """How far a row of content has been checked."""

    VERIFIED = "V"  # read in the named source
    SECOND_HAND = "V2"  # read in somebody else's transcription of the source
    MEMORY = "M"  # from memory: shown as not yet verified
    PROPOSAL = "P"  # a decision of this product, not of a standard


@dataclass(frozen=True, slots=True)
class Code:
    """One row of a code list with its labels per language and its source."""

    code: str
    labels: Mapping[str, str]
    source: str
    source_date: str
    evidence: Evidence
    version: str
    needs_review: bool
    attributes: Mapping[str, object]

    def label(self, language: str) -> str:
        """Return the label in the language, else in English, else the code itself."""
        return self.labels.get(language) or self.labels.get("en") or self.code

    def text(self, attribute: str) -> str:
        """Return a text attribute; an absent one is empty."""
        value = self.attributes.get(attribute, "")
        return value if isinstance(value, str) else ""

    def text_in(self, attribute: str, language: str) -> str:
        """Return a text attribute that is written by language, in English where the language is missing."""
        value = self.attributes.get(attribute)
        texts = value if isinstance(value, Mapping) else {}
        return str(texts.get(language) or texts.get("en") or "")

    def flag(self, attribute: str) -> bool:
        """Return a yes or no; an absent one is no."""
        return self.attributes.get(attribute) is True

    def number(self, attribute: str) -> int:
        """Return a whole-number attribute; raises InvalidEntry when it is absent or of another kind."""
        value = self.attributes.get(attribute)
        if not isinstance(value, int) or isinstance(value, bool):
            raise InvalidEntry(field=attribute, problem="not_a_number")
        return value

    def words(self, attribute: str) -> tuple[str, ...]:
        """Return an attribute that is a list of codes; an absent one is empty."""
        value = self.attributes.get(attribute, ())
        return tuple(str(word) for word in value) if isinstance(value, (list, tuple)) else ()

    def texts(self, attribute: str) -> Mapping[str, str]:
        """Return an attribute that holds texts by name, such as by language; an absent one is empty."""
        value = self.attributes.get(attribute)
        return value if isinstance(value, Mapping) else {}


@dataclass(frozen=True, slots=True)
class CodeList:
    """The rows of one list in their order of display."""

    name: str
    version: str
    rows: tuple[Code, ...]
    about: Mapping[str, str] = field(default_factory=dict)  # by language

    def __iter__(self) -> Iterator[Code]:
        return iter(self.rows)

    def __contains__(self, code: object) -> bool:
        return any(row.code == code for row in self.rows)

    def get(self, code: str) -> Code:
        """Return the row of a code; raises InvalidEntry when the list does not have it."""
        for row in self.rows:
            if row.code == code:
                return row
        raise InvalidEntry(field=self.name, problem="unknown_code")

    def codes(self) -> tuple[str, ...]:
        """Return all codes in order."""
        return tuple(row.code for row in self.rows)


@dataclass(frozen=True, slots=True)
class LocalList:
    """A list that a National Society changed for itself; `digest` is the SHA-256 of its file."""

    name: str
    version: str
    digest: str


@dataclass(frozen=True, slots=True)
class ContentLibrary:
    """All code lists by name; `local` are those of the branch, `refused` the mistakes of those that are not used."""

    lists: Mapping[str, CodeList]
    local: Mapping[str, LocalList] = field(default_factory=dict)
    refused: tuple[ContentMistake, ...] = ()

    def list(self, name: str) -> CodeList:
        """Return a list; raises InvalidEntry when there is none of that name."""
        if name not in self.lists:
            raise InvalidEntry(field=name, problem="unknown_list")
        return self.lists[name]

    def label(self, name: str, code: str, language: str) -> str:
        """Return the label of a code; an unknown code is shown as it is stored, never dropped."""
        rows = self.lists.get(name)
        if rows is None or code not in rows:
            return code
        return rows.get(code).label(language)
