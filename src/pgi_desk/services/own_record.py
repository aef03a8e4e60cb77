"""The right of access: everything on file about a person for that person, and nothing about anybody else."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.listing import listed
from pgi_desk.domain.own_record import Blackout, Part, Shown
from pgi_desk.domain.person import Person
from pgi_desk.domain.safety import MERGED
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.accountability_ports import OwnRow, StoredValue
from pgi_desk.services.desk import Desk
from pgi_desk.services.facts_paper import FactsPaper, FactsRenderer, Line, PreparedFacts, Section, Value, begin_facts
from pgi_desk.services.identity_check import require_identity
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.paper_leaving import OWN_RECORD
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.principle_check import require_before_paper

PARTS, WORDS = "own_record_parts", "paper_words"
YES_OR_NO, OF_COLUMN, NESTED, SERVICES, BREACHES = "#", "*", "@", "services", "breaches"
# A tagged record carries its code in a rating list of another column; where none fits the code itself is shown.
ALWAYS = frozenset({"identities", "case_files"})


@dataclass(frozen=True, slots=True)
class OwnRecordSheet:
    """What is on file: parts with the number of entries, those that can be left out, and the person's languages."""

    parts: tuple[tuple[str, int], ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwnRecordService:
    """What a coordinator does when somebody asks to see their record (domain standards 8, DP-09)."""

    desk: Desk
    renderer: FactsRenderer

    def sheet(self, code: CaseCode) -> OwnRecordSheet:
        """Return what is on file about a person; raises RecordNotFound."""
        self.desk.require(Permission.ANSWER_FOR_DATA)
        with self.desk.work("access.read") as work:
            found = Counter(row.table for row in work.own_record.rows(code))
            languages = work.people.get(code).languages
            work.audit.note(case_code=code)
            work.commit()
        shown = (row.code for row in self.desk.content.list(PARTS) if Part.of(row).shown)
        return OwnRecordSheet(tuple((name, found[name]) for name in shown if found[name]), languages)

    def prepare(self, code: CaseCode, language: str, left_out: Collection[str] = ()) -> PreparedFacts:
        """Return the paper in memory; `left_out` names parts that would tell about somebody else.

        Raises IdentityClosed, RecordNotFound and InvalidEntry.
        """
        self.desk.require(Permission.ANSWER_FOR_DATA)
        parts = self.desk.content.list(PARTS)
        for name in left_out:
            require_code("left_out", name, [row.code for row in parts if row.code not in ALWAYS])
        with self.desk.work("access.read") as work:
            require_identity(self.desk, work, code)
            paper = self._paper(work, code, language, left_out)
            work.audit.note(case_code=code, detail={"for": "paper", "left_out": sorted(left_out)})
            work.commit()
        detail = {"language": language, "parts": len(paper.sections), "left_out": sorted(left_out)}
        return PreparedFacts(self.renderer.render_facts(paper), OWN_RECORD, detail, code)

    def begin(self, paper: PreparedFacts, output: LetterOutput) -> Leaving:
        """Log that the paper is about to leave; raises PrinciplesNotLookedAt."""
        self.desk.require(Permission.ANSWER_FOR_DATA)
        with self.desk.work("access.read") as work:
            require_before_paper(self.desk, work, output, CaseCode(paper.case_code))
        return begin_facts(self.desk, paper, output)

    def _paper(self, work: UnitOfWork, code: CaseCode, language: str, left_out: Collection[str]) -> FactsPaper:
        rows, person = work.own_record.rows(code), work.people.get(code)
        reader = _Reader(self.desk, language, self._blackout(work, person, rows), _places(self.desk, work, language))
        say = reader.say
        known = [(row.code, Part.of(row), row.label(language)) for row in self.desk.content.list(PARTS)]
        sections = tuple(
            Section(heading, ((Line(say("own_left_out")),),))
            if name in left_out
            else Section(heading, tuple(reader.entry(part, row) for row in rows if row.table == name))
            for name, part, heading in known
            if part.shown and any(row.table == name for row in rows)
        )
        return FactsPaper(
            language=language,
            branch=work.settings.get("branch_name"),
            title=say("own_title"),
            head=(Line(say("case_code"), code), Line(say("printed_on"), self.desk.clock.today())),
            intro=(say("own_intro"), say("own_care")),
            sections=sections,
            closing=(say("own_rights"),),
            not_printable=say("not_printable"),
            signed=False,
            training=self.desk.in_demo,
        )

    def _blackout(self, work: UnitOfWork, person: Person, rows: Iterable[OwnRow]) -> Blackout:
        """Names of others are those that the file knows, and those in columns of this record that name others."""
        withheld = {row.code: Part.of(row).withheld for row in self.desk.content.list(PARTS)}
        told = (str(row.values[name]) for row in rows for name in withheld.get(row.table, ()) if _is_name(row, name))
        own = (person.given_name, person.family_name, person.other_names, person.nickname)
        return Blackout({*work.own_record.names_of_others(person.case_code), *told}, own)


NOTE = "note"
# Columns that hold one name; the others that are withheld hold sentences, whose words are not all names.
NAMES = frozenset({"interpreter", "recipient_name", "meeting_ask_for", "sender_contact"})


def _is_name(row: OwnRow, column: str) -> bool:
    return column in NAMES and bool(row.values.get(column))


def _places(desk: Desk, work: UnitOfWork, language: str) -> Mapping[str, Mapping[str, str]]:
    kinds: dict[str, str] = {
        one.breach_id: desk.content.label("breach_kinds", one.kind, language) for one in work.breaches.all()
    }
    return {SERVICES: work.own_record.service_names(), BREACHES: kinds}


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads stored rows as lines of a paper in one language."""

    desk: Desk
    language: str
    blackout: Blackout
    places: Mapping[str, Mapping[str, str]]

    def say(self, word: str) -> str:
        """Return a word of the paper."""
        return self.desk.content.label(WORDS, word, self.language)

    def entry(self, part: Part, row: OwnRow) -> tuple[Line, ...]:
        """Return the lines of a row; what is empty is left out, and what is withheld is said."""
        lines = tuple(self._lines(part, row))
        if any(row.values.get(name) not in {None, "", "[]"} for name in part.withheld):
            return (*lines, Line(self.say("withheld")))
        return lines

    def _lines(self, part: Part, row: OwnRow) -> Iterator[Line]:
        for shown in part.shown:
            value = self._value(shown, row)
            if value:
                yield Line(self.say(shown.word), value)

    def _value(self, shown: Shown, row: OwnRow) -> Value:
        stored, how = row.values.get(shown.column), shown.how
        if stored is None or stored in {"", "[]"}:
            return ""
        if how == YES_OR_NO:
            return self.say("yes") if stored else self.say("no")
        if how.startswith(OF_COLUMN):
            return self._coded(str(row.values.get(how.removeprefix(OF_COLUMN)) or ""), stored)
        if how.startswith(NESTED):
            return "\n".join(self._nested(how.removeprefix(NESTED), str(stored)))
        if how:
            return self._coded(how, stored)
        return "" if shown.column == NOTE and self._of_program(str(stored)) else self._plain(stored)

    def _of_program(self, note: str) -> bool:
        """Tell whether a note is what the program wrote where two files became one: codes, and no word of anybody."""
        return set(note.split()) <= {MERGED, *self.desk.content.list("trafficking_statuses").codes()}

    def _coded(self, name: str, stored: StoredValue) -> str:
        codes = json.loads(stored) if isinstance(stored, str) and stored.startswith("[") else [stored]
        return listed((self._label(name, str(code)) for code in codes), self.language)

    def _label(self, name: str, code: str) -> str:
        if name in self.places:
            return self.places[name].get(code, "")
        label = self.desk.content.label(name, code, self.language)
        # A code that no list has may be something that somebody typed.
        return self._clean(code) if label == code else label

    def _nested(self, how: str, stored: str) -> Iterator[str]:
        for item in json.loads(stored):
            texts = []
            for one in how.split(","):
                place, _, name = one.partition("=")
                text = str(item[int(place)])
                texts.append(self._label(name, text) if name and text else self._clean(text))
            yield " – ".join(text for text in texts if text)

    def _plain(self, stored: StoredValue) -> Value:
        text = str(stored)
        for read in (date.fromisoformat, datetime.fromisoformat):
            try:
                found = read(text)
            except ValueError:
                continue
            return self.desk.clock.local(found).date() if isinstance(found, datetime) else found
        return self._clean(text)

    def _clean(self, text: str) -> str:
        return self.blackout.clean(text, self.say("other_person"))
